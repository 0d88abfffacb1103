"""Surf that runs up a beach and back."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, even, step, vector
from crake.engines.sketch.stage import Stage, View


class Surf:
    """Two sheets of foam that come and go in turn.

    Parameters
    ----------
    row
        Where sea and land meet, on average.
    sandy
        Whether they leave wet sand behind.
    """

    def __init__(self, stage: Stage, row: int, *, sandy: bool = True) -> None:
        self._reach = 13 * stage.unit
        self._wet = self._sheet(stage, "wet sand", row, wet=True) if sandy else None
        self._sheets = [self._sheet(stage, f"surf {k}", row, wet=False) for k in range(2)]

    def _sheet(self, stage: Stage, name: str, row: int, *, wet: bool) -> Layer:
        speed = stage.speed(row)
        width, high = stage.period(speed), stage.px(64)
        rng = stage.rng(name)
        edge = fbm(rng, 8, width, cell(220 * stage.unit), 6, 0.5)[4:5]
        lace = fbm(rng, high, width, cell(22 * stage.unit), 4, 0.7, stretch=2.4)
        rows = np.arange(high, dtype=np.float32)[:, None] / high
        away = rows - 0.30 - 0.5 * (edge - 0.1)
        cover: F32
        if wet:
            cover = step(0.28, 0.02, away) * step(-0.3, -0.1, away) * 0.45
            colour = vector((0.20, 0.17, 0.14)) * vector(stage.palette.light.ambient) * 1.6
        else:
            line = np.exp(-((away / 0.07) ** 2)) * 1.1
            trail = step(0.0, -0.05, away) * step(-0.34, -0.1, away) * step(0.48, 0.60, lace) * 0.75
            cover = np.clip((line + trail) * step(0.02, 0.0, away - 0.05), 0, 1) * np.float32(0.95)
            light = stage.palette.light
            colour = np.minimum(vector(light.ambient) + 0.75 * vector(light.colour), 1.0)
        flat = np.broadcast_to(colour, (high, width, 3)).astype(np.float32)
        top = even(row - 0.30 * high) - 2
        return Layer(
            to_bytes(flat, cover.astype(np.float32)), top, speed, smooth=stage.smooth(speed)
        )

    def draw(self, frame: Frame, view: View) -> None:
        """Draw wet sand, then both sheets where the waves have them."""
        if self._wet is not None:
            self._wet.draw(frame, view)
        for k, sheet in enumerate(self._sheets):
            run = sin(2 * pi * (view.seconds / 5.2 + 0.5 * k))
            sheet.draw(frame, view, 2 * round(run * self._reach / 2))
