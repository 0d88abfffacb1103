"""Turns parts into a shaded picture with motion blur.

A larger picture is averaged down for smooth edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.paint import over
from crake.engines.sketch.subjects.clay import Clay
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.shading import shade
from crake.engines.sketch.subjects.smear import flow, furry, ragged, smear
from crake.engines.sketch.subjects.still import Still


@dataclass(frozen=True, slots=True)
class Cast:
    """A shaded picture and how far right and below the eye's box's corner it lies, in pixels."""

    rgba: U8
    left: int
    top: int


def model(
    parts: Sequence[Part],
    eye: Eye,
    light: Light,
    later: Sequence[Part] | None = None,
    still: Still | None = None,
) -> Cast:
    """Return premultiplied bytes of parts under a light.

    Parameters
    ----------
    later
        The same parts when the shutter closes; without them nothing is blurred.
    still
        What stands still in all pictures of a subject.
    """
    margin = 2 + eye.size[1] // 60
    clay = Clay(eye, parts, margin) if still is None else still.clay(parts, margin)
    picture = _pictured(clay, parts, light, later)
    if any(part.ink.thin for part in parts):
        front = Clay(eye, parts, margin, clay)
        over(picture[front.within(clay)], _pictured(front, parts, light, later))
    return Cast(picture, clay.left, clay.top)


def _pictured(clay: Clay, parts: Sequence[Part], light: Light, later: Sequence[Part] | None) -> U8:
    picture = shade(clay, parts, light)
    if any(part.ink.fur for part in parts if part.ink.thin is clay.thin):
        picture = ragged(picture, furry(clay, parts), clay.eye.size[1] / 380)
    moves = None if later is None else flow(clay, parts, later)
    return picture if moves is None else smear(picture, moves)
