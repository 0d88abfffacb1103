"""Cats, dogs, foxes and horses: how they move, how large they are and what they look like."""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.animal import Animal
from crake.engines.sketch.subjects.builds import CAT, DOG, FOX, HORSE, Build
from crake.engines.sketch.subjects.fur import Fur, cat_fur, dog_fur, fox_fur, horse_fur
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.rig import Gait, Look, Rig


def _gaits(build: Build) -> dict[Action, Gait]:
    back, half = build.back, build.half
    size = (back / 25) ** 0.35
    run = tuple((start + late, x) for start, x in ((0.0, -half * 0.4), (0.46, half * 1.7))
                for late in (0.0, 0.09))  # fmt: skip
    walk = ((0.0, -half), (0.25, half), (0.5, -half), (0.75, half))
    return {
        Action.RUN: Gait(0.46 * size, back * 1.2 / 0.26, run),
        Action.WALK: Gait(0.95 * size, back * 0.60 / 0.62, walk),
        Action.STAND: Gait(2.6),
        Action.JUMP: Gait(0.70 * size, back * 1.2 / 0.26, run),
        Action.SWIM: Gait(1.0, back * 0.8),
        Action.FLOAT: Gait(3.0),
        Action.FLY: Gait(1.2, back * 2.0),
    }


def _rig(build: Build, fur: Callable[[Look], Fur], height: float) -> Rig:
    """Return a rig whose back is `height` rows above the ground on a 1280 x 720 picture."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Animal(build, fur(look)).parts(phase, action)

    back, half = build.back, build.half
    top = back * 1.16 + max(build.neck[1], 0) + build.head + build.ear[0]
    tail = half + build.tail[0] + build.rump
    front = half + build.neck[0] * 1.3 + build.head + build.muzzle[0] + back * 0.42
    raised = back * 1.15 + build.tail[0] * build.tail[2] * 1.15
    box = (-tail, -back * 0.14, front, max(top, raised))
    return Rig(parts, box, height * (box[3] - box[1]) / back, _gaits(build))


cat = _rig(CAT, cat_fur, 158)
dog = _rig(DOG, dog_fur, 166)
fox = _rig(FOX, fox_fur, 146)
horse = _rig(HORSE, horse_fur, 220)
