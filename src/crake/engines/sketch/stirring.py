"""Moving what moves of itself in a still image: water, clouds, flames, what the wind moves.

A prompt says what does; the picture shows where, by colours and by what is above and below the
horizon. Where it does not show it clearly, all stays still. What only sways is bent to and fro;
what flows is led on in two layers, each of which starts again while only the other is seen (after
Max and Becker, "Flow visualization using moving textures", 1995).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, pi

import numpy as np

from crake.engines.sketch.camera import ease
from crake.engines.sketch.covers import covers_of
from crake.engines.sketch.depth import Depth
from crake.engines.sketch.grammar.stirring import Stir
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, blur, resize

_RISE = 1.0
"""Seconds in which it comes up: the first frame is the image."""
_CLOUDS_FURTHEST, _CLOUDS_SECONDS = 0.075, 7.0
"""Widths of the picture that clouds drift at most, and seconds in which they slow down."""
_SWELL = 6.0
"""How much brighter the crest of a wave is than its trough, of 219."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A part of the picture that flows.

    Parameters
    ----------
    speed
        `(height, width, 2)`: pixels of the fitted image a second, to the right and down.
    period
        Seconds after which a layer starts again.
    """

    speed: F32
    period: float


class Stirring:
    """What moves of itself in one image.

    Parameters
    ----------
    image
        `(height, width, 3)` red, green, blue, as large as it is drawn.
    depth
        Of the image.
    stirs
        What the prompt speaks of.

    Attributes
    ----------
    found
        What of it is in the image.
    """

    def __init__(self, image: U8, depth: Depth, stirs: frozenset[Stir]) -> None:
        high, wide = image.shape[:2]
        self._size = max(8, wide // 4), max(8, high // 4)
        self._wide, self._high = wide, high
        covers = covers_of(image, depth, stirs)
        self.found = tuple(covers)
        small = {stir: resize(cover, *self._size) for stir, cover in covers.items()}
        self._flows = [_FLOWS[s](cover, wide, high) for s, cover in small.items() if s in _FLOWS]
        self._water = small.get(Stir.WATER)
        self._wind = small.get(Stir.WIND)
        self._fire = small.get(Stir.FIRE)
        self._clouds = small.get(Stir.CLOUDS)
        columns, rows = self._size
        noise = fbm(np.random.default_rng(11), rows, columns, 32, 3, 0.5)
        self._noise = np.asarray(2 * pi * noise, np.float32)
        y = np.arange(rows, dtype=np.float32)[:, None] / rows
        self._below = np.clip((y - depth.horizon) / max(1 - depth.horizon, 0.1), 0.02, 1)
        # In perspective, waves come nearer to each other towards the horizon.
        self._waves = np.asarray(26 * np.log(self._below + 0.12), np.float32)

    def layers(self, seconds: float) -> list[tuple[float, F32]]:
        """Return how much each of one or two layers is seen, and where it comes from.

        The latter is `(rows, columns, 2)`: pixels of the image that each place has moved to the
        right and down.
        """
        rise = np.float32(ease(min(seconds / _RISE, 1.0)))
        sway = self._sway(seconds) * rise
        if self._clouds is not None:  # led on, ever slower: pictures end
            far = _CLOUDS_FURTHEST * (1 - exp(-seconds / _CLOUDS_SECONDS))
            sway[..., 0] += np.float32(far * self._wide) * self._clouds
        if not self._flows:
            return [(1.0, sway)]
        period = self._flows[0].period
        found = []
        for late in (0.5, 0.0):
            share = (seconds / period + late) % 1
            moved = sway.copy()
            for flow in self._flows:
                own = (seconds / flow.period + late) % 1 if flow.period == period else share
                moved += flow.speed * np.float32(flow.period * (own - 0.5))
            found.append((1 - abs(2 * share - 1), moved))
        return found

    def _sway(self, seconds: float) -> F32:
        moved = np.zeros((*self._size[::-1], 2), np.float32)
        turn = 2 * pi * seconds
        if self._water is not None:
            high = np.float32(0.0055 * self._high) * self._below * self._water
            wave = np.sin(self._waves - turn / 1.9 + self._noise)
            moved[..., 1] += high * wave
            moved[..., 0] += high * np.sin(1.7 * self._waves - turn / 1.3 + 2 * self._noise)
        if self._wind is not None:
            gust = 0.65 + 0.35 * np.sin(turn / 5.3)
            far = np.float32(0.0042 * self._wide * gust) * self._wind
            moved[..., 0] += far * np.sin(turn / 2.3 + self._noise)
            moved[..., 0] += np.float32(0.3) * far * np.sin(turn / 0.9 + 3 * self._noise)
            moved[..., 1] += np.float32(0.25) * far * np.sin(turn / 1.7 + 2 * self._noise)
        if self._fire is not None:
            licks = np.float32(0.006 * self._wide) * self._fire
            moved[..., 0] += licks * np.sin(turn / 0.55 + 4 * self._noise)
        return moved

    def light(self, seconds: float) -> F32 | None:
        """Return how much brighter each place is, `(rows, columns)`, of 219; `None` for not."""
        rise = np.float32(ease(min(seconds / _RISE, 1.0)))
        light = None
        turn = 2 * pi * seconds
        if self._water is not None:
            wave = np.sin(0.8 * self._waves - turn / 2.6 + 1.5 * self._noise)
            light = rise * np.float32(_SWELL) * self._water * self._below * wave
        if self._fire is not None:
            beat = np.sin(turn * 1.7) + 0.7 * np.sin(turn * 2.9 + 1) + 0.5 * np.sin(turn * 4.7 + 2)
            glow = blur(self._fire, self._size[0] / 9) * 18 + self._fire * 7
            light = (0 if light is None else light) + rise * np.float32(0.45 * beat) * glow
        return None if light is None else np.asarray(light, np.float32)


def _falling(cover: F32, wide: int, high: int) -> Flow:
    del wide
    speed = np.zeros((*cover.shape, 2), np.float32)
    speed[..., 1] = 0.2 * high * cover
    return Flow(speed, 0.45)


def _rising(cover: F32, wide: int, high: int) -> Flow:
    del wide
    speed = np.zeros((*cover.shape, 2), np.float32)
    speed[..., 1] = -0.11 * high * cover
    return Flow(speed, 0.6)


_FLOWS: dict[Stir, Callable[[F32, int, int], Flow]] = {
    Stir.FALLS: _falling,
    Stir.FIRE: _rising,
}
