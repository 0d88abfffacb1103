"""Changing the light of pictures that are there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import Direction, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.hours import hours_of
from crake.engines.sketch.stage import View

Tables = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Grade:
    """How a picture's light is changed.

    Parameters
    ----------
    gain
        Of the brightness.
    gamma
        Above 1 the middle becomes darker.
    lift
        Share of the way that the brightness goes to `haze`.
    haze
        Brightness of mist, 16 to 235.
    colour
        Of the saturation.
    u, v
        Steps towards blue and towards red, in the lights as in the shadows.
    """

    gain: float = 1.0
    gamma: float = 1.0
    lift: float = 0.0
    haze: float = 170.0
    colour: float = 1.0
    u: float = 0.0
    v: float = 0.0


_TIMES: dict[str, Grade] = {
    "dawn": Grade(0.92, 1.05, 0.06, 190, 0.9, -3, 7),
    "golden": Grade(0.98, 1.05, 0.0, 170, 1.1, -11, 9),
    "sunset": Grade(0.86, 1.15, 0.0, 170, 1.12, -9, 15),
    "dusk": Grade(0.66, 1.2, 0.0, 170, 0.8, 9, 5),
    "night": Grade(0.46, 1.35, 0.0, 170, 0.55, 11, -5),
    "neon": Grade(0.55, 1.3, 0.0, 170, 1.15, 12, 10),
}
_BRIGHT_DAY = Grade(1.1, 0.72, 0.0, 170, 1.05, -2, 0)
_WEATHERS: dict[str, Grade] = {
    "cloudy": Grade(0.9, 1.05, 0.05, 150, 0.7, 2, -1),
    "rain": Grade(0.84, 1.1, 0.10, 140, 0.66, 4, -2),
    "storm": Grade(0.66, 1.2, 0.10, 120, 0.5, 5, -3),
    "snow": Grade(1.0, 0.95, 0.14, 205, 0.62, 3, -1),
    "fog": Grade(1.0, 1.0, 0.38, 185, 0.6, 1, 0),
}
_DARK, _WARM = 70.0, 7.0
"""Below this mean brightness a picture is of the night; above this warmth, of an evening."""


def _tables(grades: Sequence[Grade]) -> Tables:
    """Return what becomes of each brightness, blue and red: `(3, 256)`."""
    luma = np.arange(256, dtype=np.float64)
    blue, red = luma.copy(), luma.copy()
    dim = 1.0
    for grade in grades:
        dim = min(dim, grade.gain)
        share = np.clip((luma - 16) / 219, 0, 1) ** grade.gamma * grade.gain
        luma = 16 + 219 * share
        # Mist is dark at night.
        luma = luma + (16 + (grade.haze - 16) * dim - luma) * grade.lift
        colour = grade.colour * (1 - grade.lift * 0.5)
        blue = 128 + (blue - 128) * colour + grade.u
        red = 128 + (red - 128) * colour + grade.v
    return np.stack([luma, blue, red])


def _grade(frame: Frame, tables: Tables) -> None:
    for plane, table, top in zip((frame.y, frame.u, frame.v), tables, (235, 240, 240), strict=True):
        cv2.LUT(plane, np.clip(table + 0.5, 16, top).astype(np.uint8), plane)


class Grading:
    """Grades frames by tables, one of brightness and two of colour."""

    def __init__(self, grades: Sequence[Grade]) -> None:
        self._tables = _tables(grades)

    def draw(self, frame: Frame, view: View) -> None:
        """Grade a frame in place."""
        del view
        _grade(frame, self._tables)


class Turning:
    """Grades frames from the hour that they show, over those between, to another.

    Parameters
    ----------
    direction
        Its `until` is the last hour.
    luma
        Mean brightness of the picture, 16 to 235.
    seconds
        How long it takes.
    """

    def __init__(self, direction: Direction, luma: float, seconds: float) -> None:
        self._seconds = max(seconds, 1e-3)
        stops = [_tables([])]
        for hour in hours_of(direction)[1:]:
            brighter = luma < _DARK and hour is Time.DAY
            grade = _BRIGHT_DAY if brighter else _TIMES.get(hour.value)
            stops.append(_tables([grade] if grade else []))
        self._stops = np.stack(stops)

    def draw(self, frame: Frame, view: View) -> None:
        """Grade a frame in place, between the two hours that its moment lies between."""
        at = min(view.seconds / self._seconds, 1.0) * (len(self._stops) - 1)
        k = min(int(at), len(self._stops) - 2)
        _grade(frame, self._stops[k] + (self._stops[k + 1] - self._stops[k]) * (at - k))


def grades_of(direction: Direction, before: Direction, luma: float, warmth: float) -> list[Grade]:
    """Return how the light must change for a direction.

    Parameters
    ----------
    before
        What the picture shows already.
    luma, warmth
        Mean brightness of the picture, 16 to 235, and how far its colour is from grey to red.
    """
    grades = []
    if direction.time != before.time:
        grade = _TIMES.get(direction.time.value)
        if direction.time is Time.DAY and luma < _DARK:
            grade = _BRIGHT_DAY
        # What looks so already is not made more so.
        if luma < _DARK and direction.time in {Time.NIGHT, Time.NEON}:
            grade = None
        if warmth > _WARM and direction.time in {Time.GOLDEN, Time.SUNSET}:
            grade = None
        grades += [grade] if grade else []
    if direction.weather != before.weather:
        grade = _WEATHERS.get(direction.weather.value)
        seen = min(max((luma - 16) / (_DARK - 16), 0.3), 1.0)  # mist is dark at night
        grades += [replace(grade, lift=grade.lift * seen)] if grade else []
    return grades
