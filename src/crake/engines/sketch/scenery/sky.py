"""The sky's gradient, sun or moon, and stars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from crake.engines.sketch.behind import steady
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.hours import moments_of
from crake.engines.sketch.layers import Layer, Sprite, planes, to_bytes
from crake.engines.sketch.once import once
from crake.engines.sketch.palette import Palette, between
from crake.engines.sketch.raster import F32, U8, blur, even, mix, resize, vector
from crake.engines.sketch.scenery.paint import dot, empty, pen
from crake.engines.sketch.scenery.sights import sights
from crake.engines.sketch.stage import Drawable, Stage, View

COARSE = 8
"""The gradient is computed on every eighth pixel."""

GLARING = 0.4
"""Height of the sun, in heights of the sky, from which on it dazzles."""


def gradient(palette: Palette, height: int, power: float = 1.2) -> F32:
    """Return `(height, 3)`: the sky's colours from the zenith to the horizon."""
    at = np.linspace(0, 1, height, dtype=np.float32) ** power
    stops = np.stack([palette.zenith, palette.middle, palette.horizon])
    return np.stack(
        [np.interp(at, (0, 0.55, 1), stops[:, channel]) for channel in range(3)], axis=-1
    ).astype(np.float32)


def _turns(stage: Stage) -> bool:
    """Whether the camera turns, so that the sky goes by."""
    turns = stage.motion.turned(0.0) != stage.motion.turned(stage.seconds)
    return turns and not stage.lapsing


def _glow(stage: Stage, height: int, width: int, sun: tuple[float, float]) -> F32:
    """Return `(height, width)`: how much of the sun's light the air scatters, coarsely."""
    rows, columns = height // COARSE + 1, width // COARSE + 1
    x = np.arange(columns, dtype=np.float32) * COARSE - sun[0]
    y = np.arange(rows, dtype=np.float32)[:, None] * COARSE - sun[1]
    if _turns(stage):  # what leaves one side comes in at the other
        x = np.minimum(np.abs(x), width - np.abs(x))
    away = np.hypot(x, y * 1.15) / (720 * stage.unit)
    strength = 0.45 + 0.55 * (1 - stage.palette.elevation)
    glow = strength * (0.34 * np.exp(-3.2 * away) + 0.42 * np.exp(-9 * away))
    if _glares(stage):
        glow += 0.5 * np.exp(-24 * away)
    return np.asarray(glow, np.float32)


def _stars(stage: Stage, picture: U8, amount: float) -> None:
    """Scatter stars of many magnitudes."""
    rng = stage.rng("stars")
    height, width = picture.shape[:2]
    count = int(amount * 900 * width * height / (1280 * 720 * stage.unit**2))
    place = rng.random((count, 2))
    bright = rng.random(count) ** 4
    warm = rng.random(count) * 0.25
    for (x, y), value, red in zip(place, bright, warm, strict=True):
        shade = 0.25 + 0.75 * value
        radius = (0.45 + 1.15 * value) * stage.unit
        colour = shade * (0.78 + red), shade * 0.9, shade * (1.05 - red)
        dot(picture, x * width, y**1.2 * height, radius, pen(colour))


def sun_at(stage: Stage, across: float) -> tuple[float, float]:
    """Return column and row of the sun, `across` of the width from the left."""
    row = stage.horizon - stage.palette.elevation * min(stage.horizon, stage.tall(430))
    return across * stage.width, row


def _disc_colour(stage: Stage) -> RGB:
    """Return the colour of the sun's own disc."""
    r, g, b = (part**0.35 for part in stage.palette.sun)
    return r, g, b


def _glares(stage: Stage) -> bool:
    """Whether the sun is too bright for its edge to be seen: where it stands high."""
    return stage.palette.stars < 0.04 and stage.palette.elevation > GLARING


def _disc(stage: Stage, picture: U8, sun: tuple[float, float]) -> None:
    radius = 0.036 * 720 * stage.unit * (0.62 if stage.palette.stars > 0.5 else 1.0)
    soft = 0.45 * radius if _glares(stage) else 0.8 * stage.unit
    dot(picture, *sun, radius, pen(_disc_colour(stage)))
    edge = picture[
        max(0, int(sun[1] - radius * 3)) : max(0, int(sun[1] + radius * 3)),
        max(0, int(sun[0] - radius * 3)) : max(0, int(sun[0] + radius * 3)),
    ]
    if edge.size:
        edge[...] = cv2.GaussianBlur(edge, (0, 0), max(0.6, soft))


def _painted(stage: Stage, height: int, sun: tuple[float, float] | None) -> U8:
    """Paint the sky without its disc: its colours, the sun's glow and the stars."""
    width = stage.period(0.0) if _turns(stage) else stage.width
    colour = np.repeat(gradient(stage.palette, height)[:, None], width, axis=1)
    if sun is not None:
        coarse = _glow(stage, height, width, sun)
        glow = resize(coarse, coarse.shape[1] * COARSE, coarse.shape[0] * COARSE)
        colour = mix(colour, vector(stage.palette.sun), glow[:height, :width])
    picture = to_bytes(colour, dither=1.5)
    if stage.palette.stars:
        _stars(stage, picture, stage.palette.stars)
    return picture


def sky(stage: Stage, height: int, *, across: float = 0.72, disc: bool = True) -> Drawable:
    """Return the sky of the stage's hour, from the top of the canvas down to `height`.

    Parameters
    ----------
    across
        Where the sun stands, in widths from the left.
    disc
        Whether the sun shows.
    """
    height = even(height)
    seen = sights(stage, height)
    heaven = _heaven(stage, height, across, disc)
    return Sky([heaven, *seen]) if seen else heaven


def _heaven(stage: Stage, height: int, across: float, disc: bool) -> Drawable:
    """Return the sky without what is to be seen in it now and then."""
    if stage.lapsing and disc:
        return PassingSky(stage, height, across)
    disc = disc and not stage.sunless
    sun = sun_at(stage, across)

    def painted() -> Layer:
        picture = _painted(stage, height, sun if disc else None)
        if disc and stage.palette.stars != 0.25:
            _disc(stage, picture, sun)
        return Layer(picture, 0, 0.0, smooth=False)

    if _turns(stage):
        return painted()
    key = "sky", stage.seed, stage.width, height, sun, disc, stage.palette, stage.unit
    return once(key, painted)


class Sky:
    """A sky and what is to be seen in it."""

    def __init__(self, parts: Sequence[Drawable]) -> None:
        self._parts = parts
        self.steady = all(steady(part) for part in parts)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it from far to near."""
        for part in self._parts:
            part.draw(frame, view)


MOON = 0.74
"""How high the moon stands in the night of a time-lapse, in heights of the sky."""
BETWEEN = 2
"""Skies that a time-lapse is blended from, for each moment that it passes through but the last."""


def _passed(stage: Stage, height: int, sun: tuple[float, float]) -> U8:
    """Paint the sky of a moment: with the moon where the sun has set long ago."""
    if stage.palette.elevation > 0:
        return _painted(stage, height, sun)
    night = replace(stage, palette=replace(stage.palette, elevation=MOON))
    moon = sun_at(night, 0.72)
    seen = stage.palette.stars == 1 and not stage.sunless
    picture = _painted(night, height, moon if seen else None)
    if seen:
        _disc(night, picture, moon)
    return picture


class PassingSky:
    """The sky of a time-lapse: the sun goes its way, and the colours with it."""

    def __init__(self, stage: Stage, height: int, across: float) -> None:
        self._stage, self._height = stage, height
        self._way: list[tuple[float, float]] = []
        self._keys = []
        moments = moments_of(stage)
        for step in range((len(moments) - 1) * BETWEEN + 1):
            k = min(step // BETWEEN, len(moments) - 2)
            first, second, part = moments[k], moments[k + 1], step / BETWEEN - k
            palette = replace(
                between(first.palette, second.palette, part),
                elevation=first.elevation + (second.elevation - first.elevation) * part,
            )
            moment = replace(stage, palette=palette)
            sun = sun_at(moment, across + first.across + (second.across - first.across) * part)
            self._way.append(sun)
            self._keys.append(planes(_passed(moment, height, sun))[:3])
        radius = 0.036 * 720 * stage.unit
        side = even(radius * 4)
        picture = empty(side, side)
        dot(picture, side / 2, side / 2, radius, pen(_disc_colour(stage)))
        self._disc = Sprite(blur(picture, max(0.6, 0.8 * stage.unit)))

    def draw(self, frame: Frame, view: View) -> None:
        """Blend the two skies between which the moment lies, and set the sun into it."""
        at = min(max(view.seconds / self._stage.seconds, 0.0), 1.0) * (len(self._keys) - 1)
        k = min(int(at), len(self._keys) - 2)
        share = at - k
        for plane, first, second, size in zip(
            (frame.y, frame.u, frame.v), self._keys[k], self._keys[k + 1], (1, 2, 2), strict=True
        ):
            target = plane[: self._height // size]
            cv2.addWeighted(first, 1 - share, second, share, 0, dst=target)
        (x0, y0), (x1, y1) = self._way[k], self._way[k + 1]
        half = self._disc.width / 2
        x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        rows = max(0, self._height - round(y - half))
        if rows and not self._stage.overcast:
            self._disc.draw(frame, x - half, y - half, min(rows, self._disc.height))
