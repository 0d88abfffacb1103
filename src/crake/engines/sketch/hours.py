"""Hours and seasons that pass in a time-lapse: the scenery is built at some and blended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import cv2
import numpy as np

from crake.engines.sketch.direction import Direction, Realm, Season, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.palette import Palette, palette_for
from crake.engines.sketch.stage import Drawable, Moment, Setting, Stage, View

Turn = TypeVar("Turn", Time, Season)

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

_DAY = (Time.DAWN, Time.DAY, Time.GOLDEN, Time.SUNSET, Time.DUSK, Time.NIGHT)
_YEAR = (Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER)
_LANDMARKS = frozenset({Time.DAWN, Time.DAY, Time.SUNSET, Time.NIGHT})
_DARK = frozenset({Time.NIGHT, Time.NEON})
_RISE = 0.44
"""How far the sun moves up or down in a time-lapse of one hour, in heights of the sky."""
_SET = -0.4
"""How high it stands at night, likewise."""


def moments_of(stage: Stage) -> tuple[Moment, ...]:
    """Return what a time-lapse begins with, passes through and ends with.

    The sun goes from the left to the right, and what it lights goes with it.
    """
    if stage.passing:
        return stage.passing
    direction = stage.direction
    hours, seasons = _turns(direction, stage.season)
    sweep = 0.0 if direction.until_season else 0.5 if hours[0] is Time.DAY else 0.18
    rise = 0.0 if direction.until_season else _RISE if direction.time is Time.DAWN else -_RISE
    usual = palette_for(Realm.OPEN, direction.time, direction.weather, stage.season)
    found = []
    for number, (hour, season) in enumerate(zip(hours, seasons, strict=True)):
        share = number / (len(hours) - 1)
        palette = palette_for(Realm.OPEN, hour, direction.weather, season)
        if direction.until:
            elevation = _SET if hour in _DARK else palette.elevation
        else:
            elevation = usual.elevation + rise * (share - 0.5)
        if sweep and share in {0.0, 1.0} and hour not in _DARK:
            palette = _lit_from(palette, 1.55 * share - 0.75)
        found.append(Moment(hour, season, palette, elevation, sweep * (share - 0.5)))
    return tuple(found)


def hours_of(direction: Direction) -> Sequence[Time]:
    """Return the hours that pass: the first, landmarks on the way, the last."""
    return _turns(direction, None)[0]


def _turns(
    direction: Direction, season: Season | None
) -> tuple[Sequence[Time], Sequence[Season | None]]:
    """Return the hours and the seasons of the moments."""
    time = direction.time
    if direction.until_season is not None and season is not None:
        year = _around(_YEAR, season, direction.until_season)
        return [time] * len(year), year
    hours: Sequence[Time] = HOURS[time]
    if direction.until is not None:
        last = Time.NIGHT if direction.until is Time.NEON else direction.until
        way = _around(_DAY, Time.NIGHT if time is Time.NEON else time, last)[1:-1]
        between = [hour for hour in way if hour in _LANDMARKS] or way
        hours = [time, *between, direction.until]
    return hours, [season] * len(hours)


def _around(circle: Sequence[Turn], one: Turn, other: Turn) -> list[Turn]:
    """Return what is passed on the way round from one to the other, both included."""
    start = circle.index(one)
    steps = (circle.index(other) - start) % len(circle)
    return [circle[(start + step) % len(circle)] for step in range(steps + 1)]


def _lit_from(palette: Palette, across: float) -> Palette:
    _, down, near = palette.light.direction
    return replace(palette, light=replace(palette.light, direction=(across, down, near)))


class Passing:
    """Drawables of some moments, each blended into the next.

    Parameters
    ----------
    hours
        What is drawn at each of them.
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
        Who plays, lit as at the hour of the stage.
    """

    def __init__(self, actors: Sequence[Drawable], stage: Stage) -> None:
        self._actors, self._seconds = actors, stage.seconds
        levels = [
            sum(moment.palette.light.ambient) + 0.6 * sum(moment.palette.light.colour)
            for moment in moments_of(stage)
        ]
        theirs = stage.palette.light
        usual = sum(theirs.ambient) + 0.6 * sum(theirs.colour)
        self._gains = [min(max((level / usual) ** 1.2, 0.35), 1.4) for level in levels]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw them, and brighten or darken what they have changed."""
        share = min(max(view.seconds / self._seconds, 0.0), 1.0)
        gain = float(np.interp(share, np.linspace(0.0, 1.0, len(self._gains)), self._gains))
        before = frame.y.copy()
        for actor in self._actors:
            actor.draw(frame, view)
        theirs = cv2.threshold(cv2.absdiff(frame.y, before), 0, 255, cv2.THRESH_BINARY)[1]
        lit = cv2.convertScaleAbs(frame.y, alpha=gain, beta=16 * (1 - gain))
        cv2.copyTo(lit, theirs, frame.y)


def setting_in_passing(build: Callable[[Stage], Setting], stage: Stage) -> Setting:
    """Build a place for a time-lapse: lit as the hours are that pass."""
    moments = moments_of(stage)
    settings = [build(stage_at(replace(stage, passing=moments), moment)) for moment in moments]
    before = [setting.before for setting in settings]
    return Setting(
        behind=[Passing([setting.behind for setting in settings], stage)],
        before=[Passing(before, stage)] if any(before) else (),
    )


def stage_at(stage: Stage, moment: Moment) -> Stage:
    """Return the stage at a moment."""
    direction = stage.direction
    if direction.until is not None:  # lamps are lit in those hours only that are dark
        direction = replace(direction, time=moment.time)
    return replace(
        stage,
        direction=direction,
        palette=moment.palette,
        season=moment.season,
        sun_moved=moment.across,
    )
