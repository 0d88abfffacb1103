"""Shadows on the ground: outlines, laid flat, away from the sun and towards the viewer.

The sun stands in the sky that is seen, behind everything, so shadows come forward. They are made
when a picture is made and are part of it: drawing them costs no more than their rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.palette import SPACE, Light
from crake.engines.sketch.raster import F32, U8, blur, blur_wrapped, even, shrink
from crake.engines.sketch.scenery.paint import over
from crake.engines.sketch.stage import Stage

LONGEST = 1.5
"""Of a shadow to the side, in heights of what casts it: that of a low sun would leave the frame."""
MOON = 0.5
"""How dark shadows are beside those of the sun where the moon, lamps or the afterglow cast them."""
DULL = 0.20
"""How dark it is below things under clouds, which cast no shadow to any side."""
END = 0.75
"""How dark the far end of a shadow is beside its foot: the sun is no point."""


@dataclass(frozen=True, slots=True)
class Shade:
    """How shadows fall.

    Parameters
    ----------
    strength
        Share of the light that they keep away, 0..1.
    lean
        Pixels to the right at which the shadow of what is one pixel high ends.
    flat
        Pixels down at which it ends.
    soft
        Blur of its edge, in pixels of a 1280 x 720 picture.
    """

    strength: float
    lean: float
    flat: float
    soft: float = 1.6


INDOORS = Shade(0.42, 0.0, 0.14, 5.0)
"""Under lamps and windows, which are everywhere."""


def shade_of(stage: Stage, near: float = 1.0) -> Shade:
    """Return how shadows fall under the stage's sky.

    Parameters
    ----------
    near
        How close what casts them is: 1 at the feet of the subject, 0 at the horizon, where the
        ground is seen so flatly that they are lines.
    """
    light, room = stage.palette.light, 0.7 + 0.3 * min(max(near, 0.0), 1.0)
    if stage.indoors:
        return replace(INDOORS, flat=INDOORS.flat * room)
    if stage.overcast:
        return Shade(DULL, 0.0, 0.08 * room, 5.0)
    across, up, deep = light.direction
    level = hypot(across, deep)
    long = level / max(-up, 0.2)
    lean = -across / level * long
    sunny = stage.palette.stars < 0.2 or stage.palette is SPACE
    strength = min(1.25 * _direct(light), 0.7) * (1.0 if sunny else MOON)
    return Shade(strength, min(max(lean, -LONGEST), LONGEST), (0.07 + 0.11 * long) * room)


def _direct(light: Light) -> float:
    """Return the share of the light that comes from where it is cast."""
    direct = 0.8 * sum(light.colour)
    return direct / max(sum(light.ambient) + direct, 1e-3)


def flung(outline: U8, lift: float, shade: Shade, unit: float) -> tuple[U8, float, float]:
    """Return the shadow of one thing, and where it begins, beside the thing's left and its ground.

    Parameters
    ----------
    outline
        `(height, width)`: how much of each pixel it covers.
    lift
        Pixels from the ground up to its last row.
    """
    high, wide = outline.shape
    rows = max(2, round(high * shade.flat))
    small = shrink(np.ascontiguousarray(outline), wide, rows)[::-1]
    step = high / rows * shade.lean  # pixels that a row is further to the side than the one above
    pad = round(3 * shade.soft * unit) + 2
    first = lift * shade.lean
    left = min(first, first + rows * step)
    across = np.array([[1, step, first - left + pad], [0, 1, pad]], np.float32)
    size = wide + round(abs(rows * step)) + 2 * pad, rows + 2 * pad
    dark = cast("U8", cv2.warpAffine(np.ascontiguousarray(small), across, size))
    fade = np.interp(np.arange(size[1]) - pad, (0, rows), (1.0, END)).astype(np.float32)
    dark = blur(dark, shade.soft * unit).astype(np.float32) * fade[:, None]
    return (dark * np.float32(shade.strength)).astype(np.uint8), left - pad, lift * shade.flat - pad


def laid(outline: U8, shade: Shade, unit: float) -> F32:
    """Return the shadow `(rows, width)`, 0..1, of a repeating picture of what stands on its end.

    Its first row is that below the picture's last one.
    """
    high, width = outline.shape
    rows = even(high * shade.flat)
    small = shrink(outline, width, rows)[::-1]
    step = high / rows * shade.lean
    fallen = np.stack([np.roll(row, round((k + 0.5) * step)) for k, row in enumerate(small)])
    fade = np.linspace(1.0, END, rows, dtype=np.float32)[:, None]
    soft = shade.soft * unit
    edge = np.pad(fallen, ((0, round(2 * soft) + round(2 * soft) % 2), (0, 0)))
    dark = blur_wrapped(edge, soft).astype(np.float32) / 255
    dark[:rows] *= fade
    dark[rows:] *= END
    return np.asarray(dark * np.float32(shade.strength), np.float32)


def with_shadow(
    stage: Stage, picture: U8, outline: U8, speed: float, *, foot: int = 0, haze: float = 0.0
) -> U8:
    """Return a picture of a layer with the shadow of what stands in it below, in more rows.

    Parameters
    ----------
    outline
        Of what casts it: what the picture covers, without the ground that it shows.
    speed
        Of the layer: how near it is.
    foot
        Rows from what stands in the picture down to its last row.
    haze
        Share of air between.
    """
    standing = outline[: outline.shape[0] - foot]
    dark = laid(standing, shade_of(stage, speed), stage.unit) * np.float32(1 - haze)
    more = max(len(dark) - foot, 0)
    more += more % 2
    grown = np.pad(picture, ((0, more), (0, 0), (0, 0)))
    shadow = np.zeros((foot + more, picture.shape[1], 4), np.uint8)
    shadow[: len(dark), :, 3] = dark[: len(shadow)] * 255
    over(grown[picture.shape[0] - foot :], shadow)
    return grown


def falls(stage: Stage, row: float) -> bool:
    """Whether shadows of what stands on a row are seen: at the horizon they are hidden."""
    return stage.speed(row) > 0.05
