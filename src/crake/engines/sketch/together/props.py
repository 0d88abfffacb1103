"""What two have between them: drawn as the pair stands, in centimetres."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.subjects.parts import Ink, Part, Point, ball, box, chain
from crake.engines.sketch.subjects.pastimes import GRIP, PLANK, RISE, tilted
from crake.engines.sketch.subjects.picnic import rug
from crake.engines.sketch.together.deed import Scene

_LEATHER = Ink((0.62, 0.16, 0.14))


def leash(scene: Scene) -> list[Part]:
    """Return a leash from the first one's near hand to the second one's collar; it sags."""
    palms = scene.palms[0]
    start = palms[1] if palms is not None else scene.necks[0]
    end = scene.necks[1]
    points: list[Point] = []
    for k in range(9):
        share = k / 8
        x, y, z = (a + (b - a) * share for a, b in zip(start, end, strict=True))
        sag = (9.0 + 2.0 * sin(4 * pi * scene.phase)) * sin(pi * share)
        points.append((x, max(y - sag, 1.5), z))
    return chain(points, [1.1] * 9, _LEATHER)


def spread(scene: Scene) -> list[Part]:
    """Return the rug between two who have a picnic."""
    del scene
    return rug(72.0, -92.0, 92.0)


def ring(scene: Scene) -> list[Part]:
    """Return a ring in its box, in the hands of the first one."""
    palms = scene.palms[0]
    x, y, z = palms[1] if palms is not None else scene.necks[0]
    lid = Ink((0.20, 0.10, 0.36), gloss=0.4)
    gleam = 1.6 + 0.8 * sin(4 * pi * scene.phase)
    return [*box((x + 2, y, z - 7), (x + 9, y + 4, z + 1), lid),
            ball((x + 5, y + 6.5, z - 3), 2.2, Ink((1.0, 0.84, 0.40), gloss=1.0, glow=0.3)),
            ball((x + 5, y + 9.2, z - 3), gleam, Ink((0.92, 0.97, 1.0), glow=1.0))]  # fmt: skip


def plank(scene: Scene) -> list[Part]:
    """Return the plank of a seesaw between those who sit on its ends, with its stand and grips."""
    (ax, ay, az), (bx, by, bz) = (
        ((far[0] + near[0]) / 2, (far[1] + near[1]) / 2, (far[2] + near[2]) / 2)
        for far, near in (palms for palms in scene.palms if palms is not None)
    )
    wood, iron = Ink((0.96, 0.74, 0.16), gloss=0.3), Ink((0.16, 0.36, 0.70), gloss=0.4)
    unit = ay / GRIP  # who sits there may be a child
    rise = RISE * unit * tilted(scene.phase)
    ay, by = ay + rise, by - rise
    drop = (GRIP - PLANK) * unit
    half = (bx - ax) / 2 + 42.0 * unit
    x, z, slope = (ax + bx) / 2, (az + bz) / 2, (by - ay) / (bx - ax)
    y = (ay + by) / 2 - drop

    def at(far: float, up: float = 0.0, side: float = 0.0) -> Point:
        return x + far, y + slope * far + up, z + side

    parts = chain([at(-half), at(half)], [3.2, 3.2], wood)
    parts += chain([at(-half, 0.0, 5.0), at(half, 0.0, 5.0)], [3.2, 3.2], wood)
    parts += chain([at(-half, 0.0, -5.0), at(half, 0.0, -5.0)], [3.2, 3.2], wood)
    for px, py, far in ((ax, ay, ax - x), (bx, by, bx - x)):
        parts += [*chain([at(far), (px, py, z)], [1.6, 1.5], iron),
                  *chain([(px, py, z - 9), (px, py, z + 9)], [1.6, 1.6], iron)]  # fmt: skip
    for side in (-9.0, 9.0):
        for foot in (-24.0, 24.0):
            parts += chain([(x, y, z + side), (x + foot, 0.0, z + side * 1.7)], [2.6, 3.0], iron)
    return [*parts, *chain([(x, y, z - 11), (x, y, z + 11)], [3.4, 3.4], iron)]


def tossed(phase: float, head: Point) -> Point:
    """Return the way of a ball that flies in from ahead, meets the mouth, and flies back."""
    x, y, z = head
    far = abs(2 * (phase % 1.0) - 1.0)
    return x + 14 + 120 * far, max(y - 14 + 46 * sin(pi * min(far * 1.2, 1.0)) - 30 * far, 0.0), z


def patted(phase: float, head: Point) -> Point:
    """Return the way of a ball that paws push to and fro on the floor."""
    x, _, z = head
    return x + 16 + 9 * sin(2 * pi * phase), 0.0, z + 4 * sin(2 * pi * phase + 1.2)


def rolled(phase: float, head: Point) -> Point:
    """Return the way of what goes ahead of somebody who runs after it."""
    x, _, z = head
    return x + 62 + 10 * sin(2 * pi * phase), 0.0, z + 8 * sin(2 * pi * phase + 0.8)
