"""Hours that pass in a time-lapse: the scenery is built at three of them and blended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.palette import Palette, palette_for
from crake.engines.sketch.stage import Drawable, Setting, Stage, View

HOURS: dict[Time, tuple[Time, Time, Time]] = {
    Time.DAWN: (Time.NIGHT, Time.DAWN, Time.DAY),
    Time.DAY: (Time.DAY, Time.DAY, Time.GOLDEN),
    Time.GOLDEN: (Time.DAY, Time.GOLDEN, Time.SUNSET),
    Time.SUNSET: (Time.GOLDEN, Time.SUNSET, Time.DUSK),
    Time.DUSK: (Time.SUNSET, Time.DUSK, Time.NIGHT),
    Time.NIGHT: (Time.NIGHT, Time.NIGHT, Time.NIGHT),
    Time.NEON: (Time.DUSK, Time.NEON, Time.NEON),
}
"""What a time-lapse of each hour begins with, passes through and ends with."""


def sweep_of(time: Time) -> float:
    """Return how far the sun goes from left to right, in widths of the frame."""
    return 0.5 if time is Time.DAY else 0.18


def hours_of(stage: Stage) -> tuple[Palette, Palette, Palette]:
    """Return the colours that a time-lapse begins with, passes through and ends with.

    The sun goes from the left to the right, and what it lights goes with it.
    """
    direction = stage.direction
    first, second, third = (
        palette_for(Realm.OPEN, hour, direction.weather, stage.season)
        for hour in HOURS[direction.time]
    )
    if direction.time is Time.DAWN:
        return first, second, third
    return _lit_from(first, -0.75), second, _lit_from(third, 0.8)


def _lit_from(palette: Palette, across: float) -> Palette:
    _, down, near = palette.light.direction
    return replace(palette, light=replace(palette.light, direction=(across, down, near)))


class Passing:
    """Drawables of three hours, each blended into the next.

    Parameters
    ----------
    hours
        What is drawn at the beginning, in the middle and at the end.
    stage
        Their measures.
    """

    def __init__(self, hours: Sequence[Sequence[Drawable]], stage: Stage) -> None:
        self._hours, self._seconds = hours, stage.seconds
        self._later = Frame(stage.width, stage.height)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the two hours between which the moment lies, and blend them."""
        at = min(max(view.seconds / self._seconds, 0.0), 1.0) * (len(self._hours) - 1)
        k = min(int(at), len(self._hours) - 2)
        later = self._later
        later.buffer[:] = frame.buffer
        for drawable in self._hours[k]:
            drawable.draw(frame, view)
        for drawable in self._hours[k + 1]:
            drawable.draw(later, view)
        share = at - k
        cv2.addWeighted(frame.buffer, 1 - share, later.buffer, share, 0, frame.buffer)


class Players:
    """Subjects in a time-lapse, as bright as the hour is that they were not drawn for.

    Parameters
    ----------
    actors
        Who plays, lit as at the hour in the middle.
    """

    def __init__(self, actors: Sequence[Drawable], stage: Stage) -> None:
        self._actors, self._seconds = actors, stage.seconds
        levels = [sum(hour.light.ambient) + 0.6 * sum(hour.light.colour)
                  for hour in hours_of(stage)]  # fmt: skip
        self._gains = [min(max((level / levels[1]) ** 0.7, 0.4), 1.4) for level in levels]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw them, and brighten or darken what they have changed."""
        share = min(max(view.seconds / self._seconds, 0.0), 1.0)
        gain = float(np.interp(share, (0.0, 0.5, 1.0), self._gains))
        before = frame.y.copy()
        for actor in self._actors:
            actor.draw(frame, view)
        theirs = cv2.threshold(cv2.absdiff(frame.y, before), 0, 255, cv2.THRESH_BINARY)[1]
        lit = cv2.convertScaleAbs(frame.y, alpha=gain, beta=16 * (1 - gain))
        cv2.copyTo(lit, theirs, frame.y)


def setting_in_passing(build: Callable[[Stage], Setting], stage: Stage) -> Setting:
    """Build a place for a time-lapse: lit as the hours are that pass."""
    way = sweep_of(stage.direction.time)
    settings = [
        build(replace(stage, palette=palette, sun_moved=way * (share - 0.5)))
        for palette, share in zip(hours_of(stage), (0.0, 0.5, 1.0), strict=True)
    ]
    before = [setting.before for setting in settings]
    return Setting(
        behind=[Passing([setting.behind for setting in settings], stage)],
        before=[Passing(before, stage)] if any(before) else (),
    )
