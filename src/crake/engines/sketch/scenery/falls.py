"""Falling water: strands that speed up as they fall, the mist and the foam at their foot."""

from __future__ import annotations

from math import pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import Sprite, blend, planes, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, even, resize, step, vector
from crake.engines.sketch.scenery.spray import white_of
from crake.engines.sketch.stage import Stage, View

LONG = 1024
"""Rows after which the picture of falling water repeats."""
DROP = 620.0
"""Rows of that picture that pass a place in a second."""


def _looped(rng: np.random.Generator, width: int, coarse: int, stretch: float, gain: float) -> F32:
    """Return noise `(LONG, width)` that repeats from top to bottom."""
    fade = np.linspace(0, 1, 128, dtype=np.float32)[:, None]
    noise = fbm(rng, LONG + 128, 256, coarse, 6, gain, stretch=stretch)
    noise[:128] = noise[:128] * fade + noise[LONG:] * (1 - fade)
    return resize(np.ascontiguousarray(noise[:LONG]), width, LONG)


class _Moving:
    """A picture whose rows are looked up where the water has brought them.

    Parameters
    ----------
    colour, alpha
        `(LONG, width, 3)` and `(LONG, width)`, in 0..1.
    mask
        `(height, width)`: what stays as it is while the water goes through it.
    rows
        Which row of the picture each row of the mask shows at first.
    """

    def __init__(self, colour: F32, alpha: F32, mask: F32, rows: F32) -> None:
        y, u, v, clear, half = planes(to_bytes(colour, alpha))
        self._planes = ((y, clear), (u, half), (v, half))
        high, wide = mask.shape
        full = np.clip(mask * 255, 0, 255).astype(np.uint8)
        part = resize(full, wide // 2, high // 2)
        self._masks = (full, part, part)
        self._rows = (rows, rows[::2] / 2, rows[::2] / 2)
        self.height, self.width = high, wide

    def draw(self, frame: Frame, x: float, y: int, passed: float) -> None:
        """Draw it with its top left corner at (`x`, `y`), after `passed` rows have gone by."""
        left, top = even(round(x)) if x > 0 else -even(-round(x)), y
        for k, plane in enumerate((frame.y, frame.u, frame.v)):
            size = 1 if k == 0 else 2
            self._lay(plane, k, left // size, top // size, passed / size)

    def _lay(self, plane: Plane, k: int, left: int, top: int, passed: float) -> None:
        colour, clear = self._planes[k]
        mask = self._masks[k]
        x0, x1 = max(left, 0), min(left + mask.shape[1], plane.shape[1])
        y0, y1 = max(top, 0), min(top + mask.shape[0], plane.shape[0])
        if x1 <= x0 or y1 <= y0:
            return
        rows = (np.rint(self._rows[k] - passed).astype(np.int64) % colour.shape[0])[
            y0 - top : y1 - top
        ]
        columns = slice(x0 - left, x1 - left)
        part = mask[y0 - top : y1 - top, columns]
        shown = cast("U8", cv2.multiply(colour[rows, columns], part, scale=1 / 255))
        cover = cv2.multiply(cv2.bitwise_not(clear[rows, columns]), part, scale=1 / 255)
        blend(plane[y0:y1, x0:x1], shown, cast("U8", cv2.bitwise_not(cover)))


class Fall:
    """A waterfall: a sheet at the back, and strands before it.

    Parameters
    ----------
    across, wide
        Its middle and its width, in widths of the frame.
    top, foot
        Rows where it starts and ends.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    def __init__(self, stage: Stage, across: float, wide: float, top: int, foot: int,
                 speed: float) -> None:  # fmt: skip
        self._stage, self._across, self._speed = stage, across, speed
        self._top, self._foot = even(top), foot
        high, width = even(max(foot - top, 4)), even(max(wide * stage.width, 8))
        self._wide = width
        name = f"fall {across:.2f}"
        self._sheets = [
            self._sheet(stage, f"{name} {k}", (high, width), near=k == 1) for k in range(2)
        ]
        self._mist = Mist(stage, name, 1.25 * width)

    @staticmethod
    def _sheet(stage: Stage, name: str, size: tuple[int, int], *, near: bool) -> _Moving:
        """Paint the water at the back, or the strands before it."""
        rng, light, (high, width) = stage.rng(name), stage.palette.light, size
        fine = _looped(rng, width, 32 if near else 64, 0.10, 0.62)
        broken = _looped(rng, width, 64, 0.5, 0.6)
        shade = vector(light.ambient) + 0.75 * vector(light.colour)
        tone = 0.66 + 1.9 * (fine - 0.52) if near else 0.40 + 1.6 * (fine - 0.48)
        side = np.sign(light.direction[0] or 1.0) * np.linspace(-1, 1, width, dtype=np.float32)
        tone = np.clip(tone + 0.5 * (broken - 0.5) + 0.10 * side, 0.10, 0.97)
        tint = vector((0.86, 0.95, 1.0)) if near else vector((0.76, 0.90, 0.96))
        colour = np.clip(tone[..., None] * shade * tint, 0, 1).astype(np.float32)
        alpha = step(0.44, 0.60, fine) * 0.95 if near else 0.90 + 0.5 * (fine - 0.5)
        down = np.linspace(0, 1, high, dtype=np.float32)[:, None]
        # The edges fray and the sheet widens on its way; columns keep their own ways.
        strands = resize(fbm(rng, 8, 256, 32, 5, 0.7)[4:5], width, 1)
        at = np.abs(np.linspace(-1, 1, width, dtype=np.float32))[None]
        edge = 0.80 + 0.16 * down + 0.30 * (strands - 0.5)
        mask = step(0.05, -0.09, at - edge)
        mask *= 1 - 0.45 * step(0.40, 0.28, strands) * step(0.1, 0.5, down)
        mask *= step(0.0, 0.02, down)
        # Rows of the picture stand for moments: what falls freely passes ever faster.
        rows = np.sqrt(np.arange(high, dtype=np.float32) + 0.04 * high) * np.float32(
            1.15 * DROP * np.sqrt(2 / (1900 * max(stage.unit, 0.05)))
        )
        return _Moving(colour, np.clip(alpha, 0, 1).astype(np.float32), mask, rows)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the water where it has fallen to, and the mist at its foot."""
        x = self._across * self._stage.width - view.moved(self._speed)
        for k, sheet in enumerate(self._sheets):
            passed = (1.0 + 0.25 * k) * DROP * view.seconds
            sheet.draw(frame, x - self._wide / 2, self._top, passed)
        self._mist.draw(frame, x, self._foot, view.seconds)


class Mist:
    """Mist that rises from where water comes down, and drifts.

    Parameters
    ----------
    wide
        Pixels across which it rises.
    much
        How well it covers what is behind it, relative to the mist of a fall.
    """

    COUNT = 14
    SECONDS = 5.0

    def __init__(self, stage: Stage, name: str, wide: float, much: float = 1.0) -> None:
        self._stage, self._wide = stage, wide
        rng = stage.rng(f"mist {name}")
        self._turns = rng.random((self.COUNT, 3)).tolist()
        side = even(max(0.42 * wide, 40 * stage.unit))
        self._puffs = [[self._puff(rng, side, white_of(stage), much * strength)
                        for strength in (0.14, 0.28, 0.42)] for _ in range(3)]  # fmt: skip

    @staticmethod
    def _puff(
        rng: np.random.Generator, side: int, colour: tuple[float, ...], much: float
    ) -> Sprite:
        at = np.linspace(-1, 1, side, dtype=np.float32)
        away = np.hypot(at[None], at[:, None] * 1.25)
        rough = resize(fbm(rng, 64, 64, 16, 4, 0.6), side, side)
        cover = np.clip(step(1.0, 0.0, away + 0.5 * (rough - 0.5)) * much, 0, 1)
        flat = np.broadcast_to(vector(colour), (side, side, 3)).astype(np.float32)
        return Sprite(to_bytes(flat, cover))

    def draw(self, frame: Frame, x: float, foot: int, seconds: float) -> None:
        """Draw every puff where it has risen to; each comes up and thins out."""
        for k, (across, pace, turn) in enumerate(self._turns):
            age = (seconds / self.SECONDS + k / self.COUNT) % 1.0
            strength = sin(pi * age)
            if strength < 0.12:
                continue
            puff = self._puffs[k % 3][min(int(strength * 3), 2)]
            sway = 0.06 * self._wide * sin(2 * pi * (turn + seconds / self.SECONDS))
            left = x + (across - 0.5) * self._wide + sway - puff.width / 2
            rise = (0.10 + 0.55 * age * (0.5 + pace)) * puff.height
            puff.draw(frame, left, foot - rise - puff.height / 2)


class Plunge:
    """Foam on the water where a fall comes down, that spreads towards the viewer.

    Parameters
    ----------
    across, wide, speed
        As of the fall.
    row
        Of the water's far edge.
    """

    def __init__(self, stage: Stage, across: float, wide: float, row: int, speed: float) -> None:
        self._stage, self._across, self._speed, self._row = stage, across, speed, even(row)
        width = even(max(1.9 * wide * stage.width, 16))
        high = even(max(0.34 * (stage.height - row), 8))
        rng = stage.rng(f"plunge {across:.2f}")
        froth = _looped(rng, width, 32, 3.2, 0.7)
        colour = np.broadcast_to(vector(white_of(stage)), (LONG, width, 3)).astype(np.float32)
        colour = np.clip(colour * (0.72 + 0.5 * froth[..., None]), 0, 1)
        alpha = step(0.40, 0.62, froth)
        down = np.linspace(0, 1, high, dtype=np.float32)[:, None]
        at = np.abs(np.linspace(-1, 1, width, dtype=np.float32))[None]
        mask = step(1.0, 0.25, at / (0.62 + 0.38 * down)) * (1 - down) ** 1.2
        # Far rows stand for more of the water than near ones.
        rows = 260 * np.log1p(3 * down[:, 0]) * high / max(220 * stage.unit, 1)
        self._foam = _Moving(colour.astype(np.float32), alpha, mask.astype(np.float32),
                             rows.astype(np.float32))  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the foam where it has drifted to."""
        x = self._across * self._stage.width - view.moved(self._speed)
        passed = 70 * self._stage.unit * view.seconds
        self._foam.draw(frame, x - self._foam.width / 2, self._row, passed)


class Steam:
    """Steam that rises from warm water all along a row.

    Parameters
    ----------
    row
        Of the water that it rises from.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    def __init__(self, stage: Stage, row: int, speed: float) -> None:
        self._stage, self._row, self._speed = stage, row, speed
        wide = 0.5 * stage.width
        self._banks = [Mist(stage, f"steam {row} {k}", wide, 0.6) for k in range(3)]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw what has risen; it goes past without an end."""
        round_trip = 1.8 * self._stage.width
        for k, bank in enumerate(self._banks):
            x = (k * round_trip / 3 - view.moved(self._speed)) % round_trip
            bank.draw(frame, x - 0.4 * self._stage.width, self._row, view.seconds + 1.7 * k)
