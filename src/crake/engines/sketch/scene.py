"""Builds the scene that a direction asks for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from crake.engines.sketch.camera import Lens, Motion
from crake.engines.sketch.direction import Direction
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.palette import Light, palette_for
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.places.registry import PLACES, plan_of
from crake.engines.sketch.post import Finish
from crake.engines.sketch.raster import even
from crake.engines.sketch.stage import Drawable, Setting, Stage, View, unit_of
from crake.engines.sketch.subjects.actor import Actor, Role, pace_of, role_of, size_of
from crake.engines.sketch.subjects.rig import Rig
from crake.engines.sketch.weather import weather


@dataclass(frozen=True, slots=True)
class _Part:
    """A subject before its scene is built: its rig, role and size."""

    rig: Rig
    role: Role
    scale: float
    pace: float


class Scene:
    """A shot of one place; see `build_scene`.

    Attributes
    ----------
    horizon
        Row of the frame on which a subject's feet stand.
    light
        What falls on subjects.
    beats
        Seconds at which the subject's feet touch ground or water.
    """

    def __init__(self, stage: Stage, setting: Setting, actor: Actor | None) -> None:
        self._stage, self._setting, self._actor = stage, setting, actor
        self.horizon = min(stage.feet, stage.frame_height - 1)
        self.light: Light = stage.palette.light
        self.beats: tuple[float, ...] = actor.beats if actor else ()
        self._over: list[Drawable] = weather(stage, stage.direction.weather)
        self._finish = Finish(stage.width, stage.frame_height)
        still = stage.motion.lens(0.0) == (1.0, 0.0) == stage.motion.lens(stage.seconds)
        centre = stage.width / 2, stage.frame_height * 0.62
        self._lens = None if still else Lens(stage.motion, centre)
        self._canvas = None if still else Frame(stage.width, stage.height)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`, overwriting all of `frame`."""
        seconds = index / self._stage.fps
        view = View(index, seconds, self._stage.motion.scroll(seconds))
        canvas = self._canvas or frame
        for drawable in self._setting.behind:
            drawable.draw(canvas, view)
        if self._actor is not None:
            self._actor.draw(canvas, view)
        for drawable in (*self._setting.before, *self._over):
            drawable.draw(canvas, view)
        if self._lens is not None:
            self._lens.look(canvas, frame, seconds)
        self._finish.apply(frame, index)


def _part(direction: Direction, plan: Plan, width: int, unit: float) -> _Part | None:
    """Decide who plays, how and how large."""
    subject = direction.subject
    if subject is None:
        return None
    rig = rig_of(subject.kind)
    if rig is None:
        return None
    role = role_of(subject, rig, plan.ground.medium)
    scale = size_of(width, unit, rig, subject.count)
    return _Part(rig, role, scale, pace_of(rig, role, scale))


def _stage(direction: Direction, plan: Plan, part: _Part | None, unit: float, size: tuple[int, int],
           clock: tuple[int, int], seed: int) -> Stage:  # fmt: skip
    """Measure the scene."""
    (width, height), (fps, frames) = size, clock
    pace = part.pace if part else 0.0
    standing = part is not None and part.role.row is None and pace == 0
    drift = 0.0 if standing else plan.drift * unit
    motion = Motion(direction.camera, max(frames, 1) / fps, width, pace, drift)
    share = min(max((height / width - 0.75) / 0.5, 0.0), 1.0)
    horizon = plan.horizon + (plan.horizon_portrait - plan.horizon) * share
    feet = plan.feet + (plan.feet_portrait - plan.feet) * share
    return Stage(
        direction=direction,
        width=width,
        height=even(height * (1 + motion.extra)),
        frame_height=height,
        fps=fps,
        frames=max(frames, 1),
        seed=seed,
        palette=palette_for(PLACES[direction.place].realm, direction.time, direction.weather),
        motion=motion,
        horizon=min(max(even(horizon * height), 8), height - 8),
        feet=even(feet * height),
        unit=unit,
    )


def build_scene(
    direction: Direction, width: int, height: int, fps: int, frames: int, seed: int
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
    """
    plan = plan_of(direction.place)
    unit = unit_of(width, height)
    part = _part(direction, plan, width, unit)
    stage = _stage(direction, plan, part, unit, (width, height), (fps, frames), seed)
    with ThreadPoolExecutor(1) as painter:  # OpenCV and NumPy let threads draw side by side
        building = painter.submit(plan.build, stage)
        actor = None
        if part is not None and direction.subject is not None:
            actor = Actor(stage, direction.subject, part.rig, part.role, plan.ground, part.scale)
        return Scene(stage, building.result(), actor)
