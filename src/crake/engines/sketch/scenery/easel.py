"""A strip of scenery while it is painted: walls, arches and lamps, measured up from its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, even
from crake.engines.sketch.scenery.city import shone
from crake.engines.sketch.scenery.paint import empty, hazed, ink, pen, polygon, stamp, stroke
from crake.engines.sketch.scenery.seasons import capped
from crake.engines.sketch.shadows import with_shadow
from crake.engines.sketch.stage import Stage

Point = tuple[float, float]
LAMPLIGHT: RGB = (1.0, 0.80, 0.46)


def toned(colour: RGB, share: float) -> RGB:
    """Return a colour, lighter or darker."""
    return colour[0] * share, colour[1] * share, colour[2] * share


def arch(x: float, y: float, wide: float, high: float, pointed: float = 0.0) -> list[Point]:
    """Return the outline of an opening under a round arch, or one that is `pointed` (0..1)."""
    half = wide / 2
    rise = half * (1 + 0.5 * pointed)
    spring = y + high - rise
    top: list[Point] = []
    for turn in np.linspace(0, pi, 17).tolist():
        up = sin(turn) * (1 - pointed) + pointed * (1 - abs(cos(turn)) ** 1.6)
        top.append((x + half + half * cos(turn), spring + rise * up))
    return [(x + wide, y), *top, (x, y)]


def ring(x: float, y: float, radius: float, count: int = 24) -> list[Point]:
    """Return a closed outline of a circle."""
    turns = np.linspace(0, 2 * pi, count + 1).tolist()
    return [(x + radius * cos(t), y + radius * sin(t)) for t in turns]


class Easel:
    """A strip that repeats from left to right.

    Lengths are pixels of a 1280 x 720 picture, x to the right and y up from the strip's foot; in
    portrait pictures it is larger. What leaves one side comes in at the other.

    Parameters
    ----------
    name
        Of its random numbers.
    high
        Its height.
    speed
        Pixels that it moves while the ground at the feet moves one.
    scale
        Times as large.
    light
        What falls on it; the stage's light by default.

    Attributes
    ----------
    wide
        Its width.
    night
        Whether its lamps are lit.
    """

    def __init__(
        self,
        stage: Stage,
        name: str,
        high: float,
        speed: float,
        *,
        scale: float = 1.0,
        light: Light | None = None,
    ) -> None:
        self.stage, self.rng, self.speed = stage, stage.rng(name), speed
        self.light = light or stage.palette.light
        self.unit = scale * stage.tall(1000) / 1000
        self.period = stage.period(speed)
        self.wide, self.high = self.period / self.unit, high
        self.picture: U8 = empty(even(high * self.unit), self.period)
        self.glow: U8 = np.zeros_like(self.picture)
        self.night = stage.lamplit
        self._shines = False

    def bays(self, wide: float) -> Iterator[tuple[float, float]]:
        """Yield left edge and width of each of the bays, about `wide`, that fill the strip."""
        count = max(1, round(self.wide / wide))
        for k in range(count):
            yield k * self.wide / count, self.wide / count

    def dice(self, low: float, high: float) -> float:
        """Return a random number."""
        return low + (high - low) * float(self.rng.random())

    def pick(self, colours: Sequence[RGB]) -> RGB:
        """Return one of some colours."""
        return colours[int(self.rng.integers(len(colours)))]

    def _copies(self, corners: Sequence[Point]) -> Iterator[F32]:
        points = np.array(corners, np.float32) * np.float32(self.unit)
        points[:, 1] = self.picture.shape[0] - points[:, 1]
        yield points
        for shift in (-self.period, self.period):
            low, high = points[:, 0].min() + shift, points[:, 0].max() + shift
            if high > 0 and low < self.period:
                yield (points + np.array((shift, 0), np.float32)).astype(np.float32)

    def shape(self, corners: Sequence[Point], colour: RGB, lit: float = 0.7) -> None:
        """Fill a polygon in a colour that `lit` of the light reaches."""
        for points in self._copies(corners):
            polygon(self.picture, points, pen(ink(colour, self.light, lit)))
            if self._shines:
                polygon(self.glow, points, (0, 0, 0, 0))

    def box(
        self, x: float, y: float, wide: float, high: float, colour: RGB, lit: float = 0.7
    ) -> None:
        """Fill a rectangle whose lower left corner is at (`x`, `y`)."""
        self.shape([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], colour, lit)

    def line(
        self, corners: Sequence[Point], colour: RGB, lit: float = 0.7, wide: float = 2.0
    ) -> None:
        """Draw a line."""
        for points in self._copies(corners):
            stroke(self.picture, points, pen(ink(colour, self.light, lit)), wide * self.unit)

    def disc(self, x: float, y: float, radius: float, colour: RGB, lit: float = 0.7) -> None:
        """Fill a circle."""
        self.shape(ring(x, y, radius), colour, lit)

    def shining(self, corners: Sequence[Point], colour: RGB, halo: float = 0.35) -> None:
        """Fill a polygon with light of its own, `halo` of which is seen around it."""
        for points in self._copies(corners):
            polygon(self.picture, points, pen(colour))
            red, green, blue = colour
            self._shines = True
            polygon(self.glow, points, pen((red * halo, green * halo, blue * halo)))

    def lamp(
        self, x: float, y: float, radius: float, colour: RGB = LAMPLIGHT, halo: float = 1.0
    ) -> None:
        """Draw a round lamp, lit or not."""
        if self.night:
            self.shining(ring(x, y, radius), colour, halo)
        else:
            self.disc(x, y, radius, (0.90, 0.88, 0.80), 0.6)

    def tube(self, corners: Sequence[Point], colour: RGB, wide: float) -> None:
        """Draw a line of light."""
        self._shines = True
        for points in self._copies(corners):
            stroke(self.glow, points, pen(colour), max(wide * self.unit, 1))

    def stamp(self, piece: U8, x: float, y: float) -> None:
        """Lay a picture there, its lower left corner at (`x`, `y`)."""
        top = self.picture.shape[0] - y * self.unit - piece.shape[0]
        stamp(self.picture, piece, x * self.unit, top)

    def roughen(self, amount: float, size: float = 40.0, stretch: float = 1.0) -> None:
        """Let what is painted so far be uneven, as plaster and stone are."""
        rows = self.picture.shape[0]
        coarse = cell(size * self.unit)
        uneven = fbm(self.rng, rows, self.period, coarse, 5, 0.75, stretch) - np.float32(0.5)
        gain = cv2.merge([1 + np.float32(amount) * uneven] * 3)
        colour = np.minimum(self.picture[..., :3] * gain, self.picture[..., 3:])
        self.picture[..., :3] = np.clip(colour, 0, 255)

    def painted(self, reach: float = 14.0) -> U8:
        """Return what is painted so far, with its lights, which glow as far as `reach`."""
        if not self._shines:
            return self.picture
        return shone(self.picture, self.glow, reach * self.unit)

    def layer(
        self,
        foot: float,
        *,
        haze: float = 0.0,
        reach: float = 14.0,
        shadow: bool = False,
        snow: float = 0.0,
    ) -> Layer:
        """Return it, standing on row `foot` of the frame.

        Parameters
        ----------
        haze
            Share of air before it.
        reach
            How far its lights glow.
        shadow
            Whether it casts one on the ground.
        snow
            How thick snow lies on it in winter.
        """
        outline, picture = self.picture[..., 3].copy(), self.picture
        if snow and self.stage.season is Season.WINTER:
            picture = capped(picture, snow * self.unit, self.light)
        if self._shines:
            picture = shone(picture, self.glow, reach * self.unit)
        if haze:
            picture = hazed(picture, self.stage.palette.horizon, haze)
        top = even(foot) - picture.shape[0]
        if shadow:
            picture = with_shadow(self.stage, picture, outline, self.stage.speed(foot), haze=haze)
        return Layer(picture, top, self.speed, smooth=self.stage.smooth(self.speed))
