"""Builds the scene that a direction asks for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.approach import camera_for
from crake.engines.sketch.behind import Behind
from crake.engines.sketch.camera import CROSSED, LEAD, PIVOT, SHUTTER, Motion, smear
from crake.engines.sketch.cuts import Clock, shown_in_takes
from crake.engines.sketch.direction import Camera, Direction, Framing, Realm, Sight, Tempo
from crake.engines.sketch.focus import Focus, focus_on_the_feet
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.framing import FOCUSED, REACH, seen_from
from crake.engines.sketch.hours import Passing, Players, moments_of, setting_in_passing, stage_at
from crake.engines.sketch.lens import Lens
from crake.engines.sketch.once import kept_for_takes, once
from crake.engines.sketch.palette import CANDLELIGHT, Light, fiery, palette_for
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.places.registry import (
    PLACES,
    afloat,
    ashore,
    frozen,
    ground_of,
    plan_of,
    season_shown,
)
from crake.engines.sketch.post import Finish
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.blaze import blaze_behind, blaze_over
from crake.engines.sketch.scenery.explosion import explosions_behind, explosions_over
from crake.engines.sketch.scenery.quake import quakes
from crake.engines.sketch.scenery.sights import sight_light
from crake.engines.sketch.scenery.track import track
from crake.engines.sketch.stage import (
    Drawable,
    Ground,
    Medium,
    Setting,
    Stage,
    View,
    unit_of,
)
from crake.engines.sketch.styles.looks import held, look_of
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.acts import ActsRig
from crake.engines.sketch.subjects.beam import beams
from crake.engines.sketch.subjects.carried_light import carried_lights
from crake.engines.sketch.subjects.cast import cast, pace_of_all, parts_of
from crake.engines.sketch.subjects.poses import draw_poses, share_poses
from crake.engines.sketch.subjects.sizes import Part, shrunk, unhurried
from crake.engines.sketch.weather import falling, far_off, weather


class Take:
    """A stretch of a scene between two cuts.

    Attributes
    ----------
    direction
        What it shows.
    horizon
        Row of the frame on which a subject's feet stand.
    light
        What falls on subjects.
    beats
        Seconds of the clip at which the subject's feet touch ground or water.
    """

    def __init__(
        self,
        stage: Stage,
        setting: Setting,
        casts: Sequence[Sequence[Actor]],
        fps: int | None = None,
    ) -> None:
        actors = casts[0]
        self._stage, self._setting = stage, setting
        self.direction = stage.direction
        self.horizon = min(stage.feet, stage.frame_height - 1)
        self.light: Light = stage.palette.light
        self.beats: tuple[float, ...] = ()
        self._rate = stage.fps / (fps or stage.fps)
        if actors:
            rate = self._rate
            self.beats = tuple(beat * rate for beat in actors[-1].beats)
        self._over: list[Drawable] = [*carried_lights(stage, actors), *beams(stage, actors)]
        if not stage.indoors:  # what is seen of it through windows is the place's own
            self._over += [
                *falling(stage),
                *weather(stage, stage.direction.weather),
                *sight_light(stage),
                *blaze_over(stage, actors),
                *explosions_over(stage, actors),
                *quakes(stage),
            ]
        behind: list[Drawable] = [*setting.behind]
        if not stage.indoors:
            behind += [
                *far_off(stage),
                *blaze_behind(stage, actors),
                *explosions_behind(stage, actors),
            ]
        if any(actor.grounded and actor.rig.rails for actor in actors):
            behind.append(track(stage))
        if actors and stage.direction.framing in FOCUSED:
            focus_on_the_feet((*setting.behind, *setting.before), REACH * stage.unit)
        self._players: Sequence[Drawable] = actors
        if len(casts) > 1:
            self._players = [Passing(casts, stage)]
        elif actors and _under_sky(stage):
            self._players = [Players(actors, stage)]
        if actors and stage.direction.framing is Framing.CLOSE_UP:
            behind.append(Focus(9 * stage.unit))
        self._behind = Behind(behind)
        self._look = look_of(stage.direction.style, stage.width, stage.frame_height)
        # What is painted or drawn has no grain of film, which its lines would follow.
        grain = 1.3 if self._look is None else 0.0
        width, height = stage.width, stage.frame_height
        self._finish = once(
            ("finish", width, height, grain), lambda: Finish(width, height, grain=grain)
        )
        still = stage.motion.lens(0.0) == (1.0, 0.0) == stage.motion.lens(stage.seconds)
        row = (
            self.horizon if stage.motion.camera is Camera.DOLLY_ZOOM else stage.frame_height * 0.62
        )
        centre = stage.width / 2, row
        self._lens = None if still else Lens(stage.motion, centre)
        self._canvas = None if still else Frame(stage.width, stage.height)
        self._apart = stage.motion.camera is Camera.DOLLY_ZOOM and bool(actors)

    def across(self, seconds: float) -> float:
        """Return where the subject is at a second of the clip, in widths from the left."""
        return self._stage.motion.place(seconds / self._rate)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`, overwriting all of `frame`."""
        shown = held(self._look, index)
        seconds = shown / self._stage.fps
        motion = self._stage.motion
        view = View(shown, seconds, motion.scroll(seconds), motion.turned(seconds))
        canvas = self._canvas or frame
        self._behind.draw(canvas, view)
        if self._apart and self._lens is not None:  # the distance grows, who is filmed does not
            self._lens.look(canvas, frame, seconds)
            canvas = frame
        for drawable in (*self._players, *self._setting.before, *self._over):
            drawable.draw(canvas, view)
        if self._lens is not None and not self._apart:
            self._lens.look(canvas, frame, seconds)
        smear(frame, SHUTTER * motion.haste(seconds) / self._stage.fps)
        self._finish.apply(frame, index)
        if self._look is not None:
            self._look.apply(frame, index)


RATES: dict[Tempo, float] = {Tempo.NORMAL: 1.0, Tempo.SLOW_MOTION: 0.4, Tempo.TIME_LAPSE: 1.5}
"""How fast things move for each tempo."""


def _by_candles(direction: Direction) -> bool:
    """Whether a candle burns there."""
    return any(
        subject.kind == "candle" or "candle in hand" in subject.gear
        for subject in direction.subjects
    )


def _stage(
    direction: Direction,
    plan: Plan,
    parts: tuple[Part, ...],
    unit: float,
    size: tuple[int, int],
    clock: Clock,
    seed: int,
) -> Stage:
    """Measure the scene."""
    (width, height), fps, frames, drawn = size, clock.fps, clock.frames, clock.drawn
    pace = pace_of_all(parts)
    standing = pace == 0 and any(part.role.row is None for part in parts)
    drift = 0.0 if standing else plan.drift * unit
    way = next((p.rig.way for p in parts if p.pace and isinstance(p.rig, ActsRig)), None)
    pivot = 0.0 if plan.ground.medium is Medium.SPACE else PIVOT[0 if parts else 1]
    lead = LEAD * min(max(2 - 2.5 * sum(part.width for part in parts) / width, 0.0), 1.0)
    motion = Motion(
        camera_for(direction), max(frames, 1) / fps, width, pace, drift, way, pivot, lead,
        since=clock.since,
    )  # fmt: skip
    share = min(max((height / width - 0.75) / 0.5, 0.0), 1.0)
    horizon = plan.horizon + (plan.horizon_portrait - plan.horizon) * share
    feet = plan.feet + (plan.feet_portrait - plan.feet) * share
    season = season_shown(direction)
    place = PLACES[direction.place]
    vista = not parts and place.realm is Realm.OPEN
    horizon, feet = seen_from(direction.framing, plan, horizon, feet, vista=vista)
    palette = palette_for(place.realm, direction.time, direction.weather, season)
    if direction.sight is Sight.BLAZE and place.realm is Realm.OPEN:
        palette = fiery(palette)
    if place.lamps is not None and (place.windowless or palette.stars > 0.2):
        palette = replace(palette, light=place.lamps)
    elif place.realm is Realm.INDOORS and palette.stars > 0.2 and _by_candles(direction):
        palette = replace(palette, light=CANDLELIGHT)
    rows = min(max(even(horizon * height), 8), height - 8), even(feet * height)
    moored = plan.offing and not afloat(direction)
    return Stage(
        direction=direction,
        width=width,
        height=even(height * (1 + motion.extra)),
        frame_height=height,
        fps=fps,
        frames=max(frames, 1),
        since=clock.since,
        halfway=(clock.whole or max(frames, 1) / fps) / 2 - clock.since,
        seed=seed,
        palette=palette,
        motion=motion,
        horizon=rows[0],
        feet=rows[1],
        unit=unit,
        drawn=drawn,
        season=season,
        afloat=afloat(direction),
        ashore=ashore(direction),
        offing=even(rows[0] + plan.offing * (rows[1] - rows[0])) if moored else 0,
        leafy=plan.seasonal and place.realm is Realm.OPEN,
        indoors=place.realm is Realm.INDOORS,
        frozen=frozen(direction),
    )


class Scene:
    """One place, shown in one or a few takes; see `build_scene`.

    Attributes
    ----------
    direction
        What was asked for.
    horizon
        Row of the frame on which a subject's feet stand.
    light
        What falls on subjects.
    beats
        Seconds at which the subject's feet touch ground or water.
    """

    def __init__(
        self, direction: Direction, takes: Sequence[Take], starts: Sequence[int], fps: int
    ) -> None:
        self._takes, self._starts, self._fps = takes, starts, fps
        self.direction = direction
        self.horizon, self.light = takes[0].horizon, takes[0].light
        ends = [*(start / fps for start in starts[1:]), float("inf")]
        self.beats: tuple[float, ...] = tuple(
            start / fps + beat
            for take, start, end in zip(takes, starts, ends, strict=True)
            for beat in take.beats
            if start / fps + beat < end
        )

    def across(self, seconds: float) -> float:
        """Return where the subject is in the picture, in widths of the frame from the left."""
        number = bisect_right(self._starts, seconds * self._fps) - 1
        return self._takes[number].across(seconds - self._starts[number] / self._fps)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`, overwriting all of `frame`."""
        number = bisect_right(self._starts, index) - 1
        self._takes[number].draw(index - self._starts[number], frame)


def build_scene(
    direction: Direction,
    width: int,
    height: int,
    fps: int,
    frames: int,
    seed: int,
    drawn: int = 0,
    pace: float = 0.0,
    *,
    ahead: bool = False,
) -> Scene:
    """Build the shot that a direction asks for.

    Parameters
    ----------
    direction
        What the prompt asks for.
    width, height
        Of the frames, in pixels, even, at least 16.
    fps, frames
        Frames per second, and how many there are.
    seed
        The same arguments give the same bytes.
    drawn
        How many frames will be drawn, where they are more: the scene goes on after its end, and
        its first `frames` frames are the same.
    pace
        Pixels a second that the camera goes past the ground at the feet, where nobody plays whom it
        follows; to the left below 0.
    ahead
        Whether to share what frames have in common among processes that are forked for them, and to
        begin to draw it on other cores now.
    """
    shots, starts = shown_in_takes(direction, frames, fps)
    ends = [*starts[1:], frames]
    planned = []
    for shown, start, end in zip(shots, starts, ends, strict=True):
        more = drawn - start if end == frames and drawn else 0
        clock = Clock(fps, end - start, more, start / fps, frames / fps)
        planned.append(_planned(shown, (width, height), clock, seed, pace))

    def take_all() -> list[Take]:
        return [Take(stage, _built(plan, stage), casts, fps) for plan, stage, casts in planned]

    actors = [actor for _, _, casts in planned for players in casts for actor in players]
    with kept_for_takes(len(planned)):
        takes = draw_poses(actors, take_all) if ahead else take_all()
    return Scene(direction, takes, starts, fps)


def _planned(
    direction: Direction,
    size: tuple[int, int],
    clock: Clock,
    seed: int,
    pace: float,
) -> tuple[Plan, Stage, list[list[Actor]]]:
    """Return the place of one take, its measures and who plays, before anything is drawn.

    Where seasons pass, subjects play once for each: trees lose their leaves.
    """
    plan, unit = plan_of(direction.place), unit_of(*size)
    fps, frames, drawn = clock.fps, clock.frames, clock.drawn
    ground = ground_of(direction)
    # A scene in slow motion is one that is drawn more often in each of its seconds.
    rate = max(round(fps / RATES[direction.tempo]), 1)
    times = max(frames, 1) / rate, drawn / rate
    parts = shrunk(parts_of(direction, ground.medium, size, unit, times), plan.size)
    if direction.camera is Camera.STILL:
        parts = unhurried(parts, CROSSED * size[0] / times[0])
    stage = _stage(direction, plan, parts, unit, size, replace(clock, fps=rate), seed)
    if pace and not parts:
        stage = replace(stage, motion=replace(stage.motion, drift=pace))
    stages = [stage]
    if direction.until_season and _under_sky(stage):
        stages = [stage_at(stage, moment) for moment in moments_of(stage)]
    return plan, stage, [cast(moment, parts, ground) for moment in stages]


def _under_sky(stage: Stage) -> bool:
    """Whether hours pass that are seen."""
    return stage.lapsing and PLACES[stage.direction.place].realm is Realm.OPEN


def _built(plan: Plan, stage: Stage) -> Setting:
    """Build a place; under the open sky of a time-lapse, at the hours that pass."""
    if _under_sky(stage):
        return setting_in_passing(plan.build, stage)
    return plan.build(stage)


def stage_of(
    direction: Direction, width: int, height: int, fps: int, frames: int, seed: int
) -> tuple[Stage, float]:
    """Return the measures of a scene that is not built, and its subjects' pace in pixels a second.

    For what is drawn over other pictures.
    """
    plan, unit = plan_of(direction.place), unit_of(width, height)
    parts = parts_of(direction, plan.ground.medium, (width, height), unit)
    stage = _stage(direction, plan, parts, unit, (width, height), Clock(fps, frames), seed)
    return stage, pace_of_all(parts)


def cast_of(direction: Direction, stage: Stage) -> list[Actor]:
    """Return a direction's subjects alone, on firm ground or in the air."""
    medium = plan_of(direction.place).ground.medium
    ground = Ground() if medium is Medium.WATER else plan_of(direction.place).ground
    parts = parts_of(direction, medium, (stage.width, stage.height), stage.unit)
    actors = cast(stage, parts, ground)
    share_poses(actors)
    return actors
