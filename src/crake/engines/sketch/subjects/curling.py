"""How animals curl up to sleep: the lying body is bent to a ring, its face to the viewer."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, sin

import numpy as np

from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.builds import Build, Ears
from crake.engines.sketch.subjects.parts import Limb, Part, Point, Sheet


def curls(build: Build) -> bool:
    """Whether an animal sleeps curled up: those with paws and a tail that are not large."""
    odd = build.hoofed or build.pillars or build.taper or build.paddle or build.plates
    spiny = build.ears is Ears.SIDE or build.humps or build.ruff
    return not odd and not spiny and build.tail[0] > 0.6 * build.back and build.back < 34


def curled(parts: Sequence[Part], radius: float, rigid: float) -> list[Part]:
    """Bend parts that lie along the way ahead onto a circle around the origin.

    Parameters
    ----------
    radius
        Of the circle on which the spine comes to lie; its middle is at the viewer's side of it.
    rigid
        How far ahead the bend ends: what is beyond, the head, keeps its shape.
    """

    def place(point: Point) -> Point:
        x, y, z = point
        beyond = max(x - rigid, 0.0)
        turn = (x - beyond) / radius
        out = radius - z
        return (out * sin(turn) + beyond * cos(turn), y, beyond * sin(turn) - out * cos(turn))

    done: list[Part] = []
    for part in parts:
        if isinstance(part, Limb):
            done.append(Limb(place(part.a), place(part.b), part.ra, part.rb, part.ink, part.coat,
                             part.cut))  # fmt: skip
        else:
            corners: list[Point] = [(x, y, z) for x, y, z in part.corners.tolist()]
            bent: F32 = np.array([place(corner) for corner in corners], np.float32)
            done.append(Sheet(bent, part.ink, part.bulge))
    return done
