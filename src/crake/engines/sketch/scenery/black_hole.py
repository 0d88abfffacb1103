"""A black hole: its shadow, the ring of light around it, and the disc of gas that it swallows.

The far half of the disc is seen above the shadow, because its light is bent around it.
"""

from __future__ import annotations

from math import pi

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Plate, Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, even, mix, resize, sample, step, vector
from crake.engines.sketch.stage import Stage, View

INNER, OUTER = 1.55, 4.3
"""Where the disc begins and ends, in radii of the shadow."""
FLAT = 0.15
"""How flat it is seen."""
COARSE = 2
"""The turbulence is computed on every second pixel."""
HOT, COOL = (1.0, 0.94, 0.80), (0.95, 0.36, 0.08)


class BlackHole:
    """A black hole that stands still while its disc turns.

    Parameters
    ----------
    at
        Its middle, in widths and heights of the frame.
    radius
        Of its shadow, in pixels of a 1280 x 720 picture.
    """

    def __init__(self, stage: Stage, at: tuple[float, float], radius: float) -> None:
        self._stage = stage
        self._at = at[0] * stage.width, at[1] * stage.frame_height
        large = min(radius * stage.unit, 0.96 * stage.width / (2 * OUTER))
        wide, high = even(2 * large * (OUTER + 0.25)), even(2 * large * 2.3)
        x = (np.arange(wide, dtype=np.float32)[None] + 0.5 - wide / 2) / np.float32(large)
        y = (np.arange(high, dtype=np.float32)[:, None] + 0.5 - high / 2) / np.float32(large)
        light, cover, disc = _seen(x, y)
        self._sprite = Sprite(to_bytes(light, cover))
        rng = stage.rng("accretion disc")
        self._noise = np.tile(fbm(rng, 256, 512, 64, 5, 0.6), (1, 2))
        part = (slice(None, None, COARSE), slice(None, None, COARSE))
        self._glow = (disc[0][part] * 150).astype(np.float32)
        rho, turn = disc[1][part], disc[2][part]
        self._row = np.clip((rho - INNER) / (OUTER - INNER) * 255, 0, 255).astype(np.float32)
        self._turn = (turn / (2 * pi) % 1.0 * 512).astype(np.float32)
        self._pace = (150 / rho**1.5).astype(np.float32)  # inner gas is faster (Kepler)

    def _turbulence(self, seconds: float) -> U8:
        """Return how much brighter the gas is at each place."""
        gone = self._pace * np.float32(seconds)
        clumps = sample(self._noise, (self._turn + gone) % np.float32(512), self._row)
        bright = self._glow * step(0.40, 0.80, clumps)
        return resize(bright.astype(np.uint8), bright.shape[1] * COARSE, bright.shape[0] * COARSE)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it, with the clumps of its disc where they have come to."""
        left, top = self._at[0] - self._sprite.width / 2, self._at[1] - self._sprite.height / 2
        self._sprite.draw(frame, left, top)
        Plate(self._turbulence(view.seconds)).draw(frame, left, top)


def _seen(x: F32, y: F32) -> tuple[F32, F32, tuple[F32, F32, F32]]:
    """Return colours, cover, and the disc: its brightness, and radius and angle of its gas."""
    away = np.hypot(x, y)
    near = np.hypot(x, y / FLAT)
    front = y > -0.02
    # The far half is bent up and around: what is far out is seen just as far above the shadow.
    bent = INNER + (away - 1.08) / 0.95 * (OUTER - INNER) * 0.62
    above = step(0.35, -0.25, y / np.maximum(away, 0.1))
    ring = np.exp(-(((away - 1.07) / 0.035) ** 2))
    arc = step(1.05, 1.16, away) * step(2.05, 1.25, away) * (0.16 + 0.84 * above)
    flat = step(INNER - 0.1, INNER + 0.25, near) * step(OUTER, INNER + 0.6, near) ** 1.3
    shown = np.where(front | (away > 1.05), flat, 0.0)
    # What comes towards the viewer is brighter than what goes away (Doppler beaming).
    beamed = (1 - 0.26 * x / np.maximum(away, 0.3)) ** 2 / 1.7
    disc = np.clip(np.maximum(shown, arc * 0.9), 0, 1) * beamed
    rho = np.where(shown > arc, near, np.clip(bent, INNER, OUTER)).astype(np.float32)
    turn = np.where(shown > arc, np.arctan2(y / FLAT, x), np.arctan2(-np.abs(y) - 0.3, x))
    heat = step(OUTER, INNER, rho)
    colour = mix(vector(COOL), vector(HOT), heat) * (0.25 + 0.75 * disc[..., None])
    colour += vector((1.0, 0.92, 0.80)) * (0.9 * ring * beamed)[..., None]
    glow = 0.22 * np.exp(-np.clip(away - 1.1, 0, None) * 1.6)
    shadow = step(1.04, 0.98, away) * np.where(shown > 0.02, 1 - shown, 1.0)
    light = disc + ring * beamed
    cover = np.clip(np.maximum(np.maximum(light, shadow), glow * step(2.3, 1.2, away)), 0, 1)
    seen = np.where((shadow > light)[..., None], colour * light[..., None], colour)
    return (
        np.clip(seen, 0, 1).astype(np.float32),
        cover.astype(np.float32),
        (np.clip(disc, 0, 1.2).astype(np.float32), rho, turn.astype(np.float32)),
    )
