"""Large fires: tongues of flame along a line, drawn anew in every picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import blend, planes, to_bytes
from crake.engines.sketch.noise import fbm, profile
from crake.engines.sketch.raster import F32, U8, even, resize, step
from crake.engines.sketch.stage import Stage

COARSE = 4
"""Flames are soft enough for every fourth pixel."""
_ROWS, _COLUMNS = 512, 1024
"""Of the noise that rises through flames, which repeats."""
SEAM = 32
"""Rows over which its end goes over into its beginning."""
_HOT = ((0.0, (0.40, 0.03, 0.01)), (0.28, (0.86, 0.16, 0.02)), (0.55, (1.0, 0.47, 0.06)),
        (0.80, (1.0, 0.80, 0.26)), (1.0, (1.0, 0.95, 0.68)))  # fmt: skip
"""The colours of flames, from the coolest to the hottest."""


def _ramp() -> F32:
    at = np.linspace(0, 1, 256)
    stops = [share for share, _ in _HOT]
    colours = np.array([colour for _, colour in _HOT])
    return np.stack([np.interp(at, stops, colours[:, k]) for k in range(3)], -1).astype(np.float32)


def _endless(noise: F32) -> F32:
    """Return noise that repeats from top to bottom too, shorter by the rows of its seam."""
    share = np.linspace(0, 1, SEAM, dtype=np.float32)[:, None]
    joined = noise[-SEAM:] * (1 - share) + noise[:SEAM] * share
    return np.concatenate([joined, noise[SEAM:-SEAM]])


@dataclass(frozen=True, slots=True)
class Bed:
    """Where flames stand at a moment.

    Parameters
    ----------
    left, foot
        Column and row of the frame where they begin.
    wide, high
        Of what burns, and how high flames go, in pixels.
    shift
        Pixels by which what burns has moved to the left.
    """

    left: float
    foot: float
    wide: float
    high: float
    shift: float = 0.0


class Flames:
    """Flames that rise from a line as high as its own outline lets them, and tear off above.

    Parameters
    ----------
    name
        Of their random numbers.
    gaps
        Share of the line that does not burn.
    ends
        Whether they die down towards both ends of their bed.
    """

    def __init__(self, stage: Stage, name: str, *, gaps: float = 0.3, ends: bool = False) -> None:
        rng, unit = stage.rng(name), stage.unit
        self._unit, self._ends = unit, ends
        fine = 16 if unit < 0.6 else 32
        self._low = _endless(fbm(rng, _ROWS + SEAM, _COLUMNS, fine, 5, 0.55, stretch=0.5))
        self._high = _endless(fbm(rng, _ROWS + SEAM, _COLUMNS, fine // 2, 4, 0.55, stretch=0.6))
        land = profile(rng, _COLUMNS, 128, 3, 0.5)
        tongues = profile(rng, _COLUMNS, 16 if unit < 0.6 else 32, 3, 0.6)
        outline = np.clip((0.62 * land + 0.38 * tongues - gaps) / (0.92 - gaps), 0, 0.82)
        self._outline = outline.astype(np.float32)
        self._ramp = _ramp()

    def _fire(self, bed: Bed, seconds: float) -> U8:
        """Return the flames of a bed as bytes, every fourth pixel."""
        rows, columns = max(int(bed.high) // COARSE, 4), max(int(bed.wide) // COARSE, 4) + 2
        at = (np.arange(columns) + int(bed.shift) // COARSE) % _COLUMNS
        y = np.arange(rows, dtype=np.int64)
        pace = 0.9 * bed.high / COARSE
        lower = self._low[np.ix_((y + int(pace * seconds)) % _ROWS, at)]
        sway = (at + (2.2 * np.sin(3.1 * seconds + at * 0.07)).astype(np.int64)) % _COLUMNS
        upper = self._high[np.ix_((y + int(1.5 * pace * seconds)) % _ROWS, sway)]
        line = self._outline[at]
        breath = np.sin(2.3 * seconds + at * 0.11) * np.sin(1.3 * seconds + at * 0.031)
        tall = line * (0.86 + 0.14 * breath)
        if self._ends:
            across = np.linspace(-1, 1, columns)
            tall = (0.22 + 0.6 * tall) * np.clip(1.25 - across**4 * 1.25, 0, 1)
        up = 1 - (y[:, None] + 0.5) / rows
        tall = np.minimum(tall, 0.74)
        gone = up / np.maximum(tall, 0.02)[None]
        heat = 1.05 - 1.12 * gone + 1.5 * (lower - 0.5) * (0.25 + gone) + 0.9 * (upper - 0.5) * gone
        cover = step(0.02, 0.22, heat) * step(0.0, 0.10, tall)[None]
        cover = cover * step(1.0, 0.86, up)  # nothing is cut where the picture ends
        root = (0.05 + 0.20 * self._high[0][at])[None]  # what burns is no straight line
        cover = cover * step(0.2, 1.0, up / root)
        colour = self._ramp[np.clip(heat * 215, 0, 255).astype(np.uint8)]
        return to_bytes(colour, np.asarray(cover * 0.96, np.float32), dither=0)

    def draw(self, frame: Frame, bed: Bed, seconds: float) -> None:
        """Lay the flames of a bed over the frame."""
        small = self._fire(bed, seconds)
        wide, high = small.shape[1] * COARSE, small.shape[0] * COARSE
        left = even(bed.left + 1e5) - 100_000 - int(bed.shift) % COARSE // 2 * 2
        top = even(bed.foot + 1e5) - 100_000 - high
        y, u, v, clear, half = planes(small)
        for plane, part, see, size in (
            (frame.y, y, clear, 1), (frame.u, u, half, 2), (frame.v, v, half, 2),
        ):  # fmt: skip
            whole = (wide // size, high // size)
            _lay(plane, resize(part, *whole), resize(see, *whole), left // size, top // size)


def _lay(target: Plane, colour: U8, clear: U8, left: int, top: int) -> None:
    x0, x1 = max(left, 0), min(left + colour.shape[1], target.shape[1])
    y0, y1 = max(top, 0), min(top + colour.shape[0], target.shape[0])
    if x1 > x0 and y1 > y0:
        cut = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
        box = target[y0:y1, x0:x1]
        blend(box, np.ascontiguousarray(colour[cut]), np.ascontiguousarray(clear[cut]))
