"""Four-legged animals on their hind legs, who do what people do: dance, ride, play an instrument.

They have the skeleton of people, in proportions between theirs and their own, and their own head,
coat and tail. Units are centimetres of a grown person.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.anatomy import Outfit, Physique
from crake.engines.sketch.subjects.beasts import Beast
from crake.engines.sketch.subjects.boards import BOARDS
from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.face import Face
from crake.engines.sketch.subjects.fur import Hide, dyed
from crake.engines.sketch.subjects.handheld import HELD
from crake.engines.sketch.subjects.humanoid import Figure, Head, Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Limb, Part, Point, moved
from crake.engines.sketch.subjects.postures import Posture
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.seats import AT_TABLES, PLAYED
from crake.engines.sketch.subjects.wearing import collared

SKULL = 20.0
"""Radius of an animal's skull: larger than that of people, so that its face is seen."""
SMALLEST, LARGEST = 250.0, 400.0
"""Rows of a 1280 x 720 picture that a small and a large animal is high on its hind legs."""
_RISEN = 2.1
"""Height on the hind legs, relative to that of the back."""
_TALL = 190.0
"""Height of an upright animal without its ears."""
CRAFTS = frozenset({
    Action.TYPE, Action.WRITE, Action.PAINT, Action.COOK, Action.CHOP, Action.SING,
    Action.PHOTOGRAPH, Action.CLAP, Action.WAVE,
})  # fmt: skip
"""What they do with their forepaws as people do with their hands."""
_ALIKE = CRAFTS | {Action.RIDE, Action.DRIVE, Action.DANCE}


def rises(action: Action, look: Look) -> bool:
    """Whether an animal does something on its hind legs."""
    return action in _ALIKE or any(
        name in BOARDS
        or name in HELD
        or (name in PLAYED and action is Action.SIT)
        or (name in AT_TABLES and action in {Action.SIT, Action.EAT})
        for name in look.gear
    )


def scale_of(beast: Beast) -> float:
    """Return how many of an animal's own units one of its upright figure's is."""
    rows = min(max(_RISEN * beast.height, SMALLEST), LARGEST)
    return rows / _TALL * beast.build.back / beast.height


def upright(
    beast: Beast,
    look: Look,
    phase: float,
    action: Action,
    size: float = 1.0,
    *,
    physique: Physique | None = None,
    posture: Posture | None = None,
) -> list[Part]:
    """Return the parts of an animal in a posture of people.

    Parameters
    ----------
    size
        How large it is drawn.
    physique
        How it is built, where that is not as its kind is on four legs.
    posture
        How it holds itself, where that is not as people do during the action.
    """
    build, hide = beast.build, Hide(dyed(look, beast.furs))
    stout = min(max(0.85 + 2.3 * (build.waist / build.back - 0.22), 0.85), 1.42)
    physique = physique or Physique(
        size, shoulders=0.86, hips=0.95 * stout, waist=0.95 * stout, bulk=stout
    )
    coat, limb = replace(hide.coat), replace(hide.limb)  # its own, to know them by
    outfit = Outfit(coat, coat, limb, hide.sock, hide.sock, sleeve=limb, cuff=limb)
    kits = (_belly(hide, stout), _tail(build, hide), collared(look.finery, 10.5 * stout, 4.0))
    figure = Figure(physique, outfit, _head(build, hide, phase), kits, look)
    marks = hide.leg(1)
    return [
        replace(part, coat=marks)
        if isinstance(part, Limb) and (part.ink is coat or part.ink is limb)
        else part
        for part in (
            figure.holding(posture, phase, action) if posture else figure.parts(phase, action)
        )
    ]


def _head(build: Build, hide: Hide, phase: float) -> Head:
    def draw(at: Point, look: Look) -> list[Part]:
        face = Face(build, hide, (0.0, 0.0, 0.0), phase, look.mood, look.finery,
                    speaks=look.speaks)  # fmt: skip
        return moved(face.parts(), (at[0], at[1] + 3.0, at[2]), SKULL / build.head)

    return draw


def _belly(hide: Hide, stout: float) -> Kit:
    """Return a pale front, where the coat has one."""

    def draw(joints: Joints) -> list[Part]:
        if not hide.fur.pale:
            return []
        (hx, hy, hz), (nx, ny, nz) = joints.hip, joints.neck
        ahead = 4.5 * stout
        low: Point = (hx + 0.12 * (nx - hx) + ahead, hy + 0.12 * (ny - hy), hz)
        high: Point = (hx + 0.74 * (nx - hx) + ahead, hy + 0.74 * (ny - hy), nz)
        return [Limb(low, high, 9.5 * stout, 9.0 * stout, hide.pale)]

    return draw


def _tail(build: Build, hide: Hide) -> Kit:
    """Return a tail that hangs behind, curls up at its end, and sways."""
    size = 1.5 * _TALL / (_RISEN * build.back) / 2.1
    length, thick, hold = build.tail
    long, radius = min(length * size, 95.0), max(thick * size, 2.2)

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), count = joints.hip, 8
        x, y = x - 8.0, y - 2.0
        angle = pi + 0.75 - 0.5 * hold
        parts: list[Part] = []
        for k in range(count):
            share = k / count
            sway = 0.22 * sin(2 * pi * joints.phase - 2.6 * share)
            nx = x + cos(angle) * long / count
            ny = max(y + sin(angle) * long / count, radius)
            nz = z + sway * long / count
            ink = hide.pale if k == count - 1 and build.tuft == 1 else hide.coat
            parts.append(Limb((x, y, z), (nx, ny, nz), radius, radius, ink, hide.tail(k)))
            x, y, z = nx, ny, nz
            angle -= 0.26 + 0.12 * hold
        return parts

    return draw
