"""What two have between them: drawn as the pair stands, in centimetres."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.subjects.parts import Ink, Part, Point, chain
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


def tossed(phase: float, head: Point) -> Point:
    """Return the way of a ball that flies in from ahead, meets the mouth, and flies back."""
    x, y, z = head
    far = abs(2 * (phase % 1.0) - 1.0)
    return x + 14 + 120 * far, max(y - 14 + 46 * sin(pi * min(far * 1.2, 1.0)) - 30 * far, 0.0), z
