"""Lightning, as it is seen: the sky lights up, and a bolt stands in it for a moment."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.lightning import Strike, strikes
from crake.engines.sketch.stage import Stage, View

_BRIGHT = 70
"""Levels by which the nearest stroke lights the picture up."""
_SEEN = 0.22  # seconds for which a bolt stands
_FORKS = 3

Path = NDArray[np.int32]


class Lightning:
    """The strokes of a storm."""

    def __init__(self, stage: Stage) -> None:
        self._strikes = strikes(stage.seed, stage.seconds)
        self._thick = max(1, round(2.2 * stage.unit))
        self._paths = [self._bolt(stage, number) for number in range(len(self._strikes))]

    def draw(self, frame: Frame, view: View) -> None:
        """Light the frame up while a stroke glows; cheap at all other times."""
        for strike, paths in zip(self._strikes, self._paths, strict=True):
            glow = strike.glow(view.seconds)
            if glow < 0.02:
                continue
            cv2.add(frame.y, np.full_like(frame.y, int(_BRIGHT * glow)), frame.y)
            if view.seconds - strike.at < _SEEN:
                self._show(frame, paths, strike)

    def _show(self, frame: Frame, paths: list[Path], strike: Strike) -> None:
        thin = strike.metres > 600
        for number, path in enumerate(paths):
            wide = max(1, self._thick - (number > 0) - thin)
            cv2.polylines(frame.y, [path], False, 235, wide, cv2.LINE_AA)
            half = path // 2
            cv2.polylines(frame.u, [half], False, 140, max(1, wide), cv2.LINE_AA)
            cv2.polylines(frame.v, [half], False, 122, max(1, wide), cv2.LINE_AA)

    def _bolt(self, stage: Stage, number: int) -> list[Path]:
        """Return a bolt from the top to the horizon, and its forks: paths that are ever finer."""
        rng = stage.rng(f"bolt {number}")
        strike = self._strikes[number]
        x = strike.across * stage.width
        trunk = _broken(rng, (x, -8.0), (x + float(rng.uniform(-90, 90)) * stage.unit,
                                         float(stage.horizon)))  # fmt: skip
        paths = [trunk]
        for _ in range(_FORKS):
            start = trunk[int(rng.integers(len(trunk) // 4, 3 * len(trunk) // 4))]
            reach = rng.uniform((-150, 60), (150, 170)) * stage.unit
            end = np.minimum(start + reach, (np.inf, stage.horizon))
            paths.append(_broken(rng, (start[0], start[1]), (end[0], end[1])))
        return paths


def _broken(rng: np.random.Generator, start: tuple[float, float], end: tuple[float, float]) -> Path:
    """Return a line whose middle is moved aside, and the middles of its halves, and so on."""
    points = np.array([start, end], np.float64)
    aside = float(np.hypot(*(points[1] - points[0]))) * 0.16
    for _ in range(5):
        middles = (points[:-1] + points[1:]) / 2
        middles[:, 0] += rng.uniform(-aside, aside, len(middles))
        middles[:, 1] += rng.uniform(-aside, aside, len(middles)) * 0.3
        merged = np.empty((len(points) + len(middles), 2))
        merged[::2], merged[1::2] = points, middles
        points, aside = merged, aside * 0.52
    return points.round().astype(np.int32)
