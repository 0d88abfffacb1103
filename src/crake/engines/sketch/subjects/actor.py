"""Plays a subject: poses drawn once, placed, reflected, shadowed, with what its feet throw up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.direction import Action, Subject, nearest_action
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, blur, resize, sample
from crake.engines.sketch.stage import Ground, Medium, Stage, Touch, View
from crake.engines.sketch.subjects.bursts import SECONDS, burst
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import Cast, model
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

SHUTTER = 0.5
"""Share of a frame's time for which the shutter is open."""
MOST_POSES = 40
"""Slower cycles show each pose for more than one frame."""
CROWD = (1.0, 0.86, 0.76, 0.68, 0.62)
"""Size of each of one to five subjects."""


@dataclass(frozen=True, slots=True)
class Role:
    """How a subject appears in a medium.

    Parameters
    ----------
    action
        What it does there.
    row
        Where it hovers, in heights of the frame from the top; on the ground without it.
    sway
        How far it moves up and down, in pixels of a 1280 x 720 picture.
    sunk
        Whether its lower part is under water.
    """

    action: Action
    row: float | None = None
    sway: float = 0.0
    sunk: bool = False


def role_of(subject: Subject, rig: Rig, medium: Medium) -> Role:
    """Choose how a subject appears in a medium: fish swim, birds fly, boats float."""
    wanted = nearest_action(subject.action, rig.gaits) or next(iter(rig.gaits))
    if medium in {Medium.SPACE, Medium.DEEP}:
        return _weightless(wanted, rig, medium)
    if rig.home is Home.AIR:
        return Role(wanted, 0.40 if medium is Medium.AIR else 0.33, 14)
    if medium is Medium.AIR:
        flies = next((a for a in (Action.FLY, Action.FLOAT) if a in rig.gaits), wanted)
        return Role(wanted if wanted is Action.RUN else flies, 0.50, 12)
    if rig.home is Home.DEEP:
        wet = medium is Medium.WATER
        return Role(wanted, None if wet else 0.62, 12, wet)
    if medium is Medium.WATER and (rig.home is Home.WATER or wanted is Action.SWIM):
        return Role(wanted, None, 4, sunk=True)
    return Role(wanted)


def _weightless(wanted: Action, rig: Rig, medium: Medium) -> Role:
    """Choose how a subject hovers in space or swims in the deep."""
    if medium is Medium.SPACE:
        drifting = Action.FLOAT if Action.FLOAT in rig.gaits else wanted
        return Role(drifting if rig.home is Home.GROUND else wanted, 0.46, 16)
    swims = Action.SWIM if Action.SWIM in rig.gaits else wanted
    return Role(swims, 0.50, 14)


def size_of(stage_width: int, unit: float, rig: Rig, count: int) -> float:
    """Return pixels per unit of a rig, so that it fits the width of the frame."""
    left, bottom, right, top = rig.box
    scale = rig.height * unit / (top - bottom) * CROWD[min(count, 5) - 1]
    return min(scale, 0.78 * stage_width / (right - left))


def pace_of(rig: Rig, role: Role, scale: float) -> float:
    """Return pixels a second at which feet do not slide."""
    gait = rig.gaits[role.action]
    return gait.stride * scale / gait.seconds


class Pose:
    """One drawn pose: the subject, its reflection and its shadow."""

    __slots__ = ("body", "left", "mirror", "mirror_top", "shadow", "top")

    def __init__(self, cast_: Cast, eye: Eye, facing: int) -> None:
        picture = cast_.rgba
        high, wide = picture.shape[:2]
        self.top = cast_.top - eye.box[3] * eye.scale
        start = cast_.left + eye.box[0] * eye.scale
        if facing < 0:
            picture = np.ascontiguousarray(picture[:, ::-1])
            start = -(start + wide)
        self.left = start
        self.body = Sprite(picture)
        self.mirror: Sprite | None = None
        self.shadow: Sprite | None = None
        self.mirror_top = -(self.top + high)

    def reflect(self, picture: U8, strength: float, phase: float, unit: float) -> None:
        """Prepare its reflection in water: upside down, fading, with ripples."""
        high, wide = picture.shape[:2]
        rows = np.arange(high, dtype=np.float32)
        wave = np.sin(rows * 0.23 / unit + phase * 2 * pi) + np.sin(
            rows * 0.11 / unit - phase * 4 * pi
        )
        shift = wave * (1.2 + 3.2 * rows / high) * unit
        x = np.arange(wide, dtype=np.float32)[None] + shift[:, None]
        y = np.repeat((high - 1 - rows)[:, None], wide, axis=1) + np.sin(x * 0.07 / unit) * unit
        flipped = sample(picture, x.astype(np.float32), y.astype(np.float32), cv2.BORDER_CONSTANT)
        fade = strength * np.clip(1.05 - 0.9 * rows / high, 0, 1)
        self.mirror = Sprite((flipped * fade[:, None, None].astype(np.float32)).astype(np.uint8))

    def shade(self, picture: U8, strength: float, unit: float) -> None:
        """Prepare its shadow on the ground: its outline, flattened and soft."""
        high, wide = picture.shape[:2]
        pad = int(10 * unit) + 2
        flat = resize(np.ascontiguousarray(picture[..., 3]), wide, max(4, int(high * 0.13)))
        flat = blur(np.pad(flat, pad), 4.5 * unit)
        dark = np.zeros((*flat.shape, 4), np.uint8)
        dark[..., 3] = flat * np.float32(strength)
        self.shadow = Sprite(dark)


class Actor:
    """One subject, or a few alike, in a scene.

    Parameters
    ----------
    stage
        The scene's measures.
    subject, rig
        Who, and how it is built.
    role
        How it appears here.
    ground
        What it stands on or moves in.
    scale
        Pixels per unit of the rig.
    """

    def __init__(
        self, stage: Stage, subject: Subject, rig: Rig, role: Role, ground: Ground, scale: float
    ) -> None:
        self.stage, self.rig, self.role, self.ground = stage, rig, role, ground
        self.scale, self.count = scale, min(max(subject.count, 1), 5)
        self.gait: Gait = rig.gaits[role.action]
        frames = max(2, round(self.gait.seconds * stage.fps))
        self.hold = ceil(frames / MOST_POSES)
        self.steps = max(2, frames // self.hold)
        self.grounded = role.row is None and not role.sunk
        self.poses = self._draw_poses(subject)
        self._bursts = self._draw_bursts()
        self._hits = self._plan_hits()

    @property
    def beats(self) -> tuple[float, ...]:
        """Seconds at which feet touch the ground."""
        return tuple(dict.fromkeys(when for when, _, who in self._hits if who == 0))

    def _light(self) -> Light:
        light = self.stage.palette.light
        x, y, z = light.direction
        return replace(light, direction=(x * self.stage.motion.facing, y, z))

    def _draw_poses(self, subject: Subject) -> list[Pose]:
        rig, stage = self.rig, self.stage
        colour = None
        if subject.colour is not None:
            r, g, b = (float(max(c, 0.0)) ** (1 / 2.2) for c in subject.colour)
            colour = r, g, b
        dark = stage.palette.windows > 0.4 or stage.palette.stars > 0.5
        look = Look(colour, float(stage.rng("look").random()), dark)
        eye = Eye(rig.turn, rig.pitch, self.scale, rig.box)
        light, shutter = self._light(), SHUTTER / self.steps
        poses = []
        shown = self.steps if self.count > 1 else min(self.steps, -(-stage.frames // self.hold))
        for k in range(shown):
            phase = k / self.steps
            now = rig.parts(phase, self.role.action, look)
            then = rig.parts(phase + shutter, self.role.action, look)
            poses.append(self._pose(model(now, eye, light, then), eye, phase))
        return poses

    def _pose(self, drawn: Cast, eye: Eye, phase: float) -> Pose:
        stage, ground = self.stage, self.ground
        pose = Pose(drawn, eye, stage.motion.facing)
        picture = drawn.rgba
        if stage.motion.facing < 0:
            picture = np.ascontiguousarray(picture[:, ::-1])
        mirror = max(ground.mirror, ground.wet_mirror if stage.wet else 0.0)
        if self.role.row is None and mirror:
            pose.reflect(picture, mirror, phase, stage.unit)
        if self.grounded and ground.medium is not Medium.WATER:
            pose.shade(picture, 0.30 + 0.3 * stage.palette.light.colour[0], stage.unit)
        return pose

    def _draw_bursts(self) -> list[list[Sprite]]:
        """Draw three bursts; feet take them in turn."""
        kind = self.ground.touch
        if not self.grounded or kind is Touch.NOTHING or not self.gait.touches:
            return []
        if kind is Touch.DUST and self.role.action is not Action.RUN:
            return []
        stage = self.stage
        lively = 1.0 if self.role.action is Action.RUN else 0.5
        size = max(12, int(self.rig.height * 0.75 * lively * stage.unit * CROWD[self.count - 1]))
        rng, light = stage.rng("bursts"), stage.palette.light
        return [[Sprite(p) for p in burst(rng, kind, size, stage.fps, light)] for _ in range(3)]

    def _lag(self, who: int) -> float:
        """Cycles by which one of several is behind the first."""
        return (who * 0.37) % 1.0

    def _plan_hits(self) -> list[tuple[float, float, int]]:
        """List when feet touch, how far right of the subject in pixels, and whose they are."""
        if not self.grounded:
            return []
        cycle = self.steps * self.hold / self.stage.fps
        hits = []
        for who in range(self.count):
            for start, ahead in self.gait.touches:
                when = ((start - self._lag(who)) % 1.0) * cycle
                while when < self.stage.seconds:
                    hits.append((when, ahead * self.scale * self.stage.motion.facing, who))
                    when += cycle
        return sorted(hits)

    def _at(self, who: int, seconds: float) -> tuple[float, float]:
        """Return column and row of the ground below one subject."""
        stage = self.stage
        x = stage.motion.place(seconds) * stage.width
        y = float(stage.feet)
        if self.role.row is not None:
            _, bottom, _, top = self.rig.box
            y = stage.frame_height * self.role.row + (top + bottom) / 2 * self.scale
            y = min(y, stage.frame_height * 0.985 + bottom * self.scale)
        if self.role.sway:
            y += self.role.sway * stage.unit * sin(seconds * 1.7 + who * 2.1)
        if self.count > 1:
            x, y = self._spread(who, x, y, seconds)
        return x, y

    def _spread(self, who: int, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Place one of several beside the others, the first one nearest."""
        stage = self.stage
        left, _, right, _ = self.rig.box
        step = min((right - left) * self.scale * 0.62, stage.width * 0.78 / self.count)
        x += (who - (self.count - 1) / 2) * step + 0.06 * step * sin(seconds * 1.1 + who * 1.9)
        room = stage.feet - stage.horizon
        if self.role.row is not None:
            room = int(stage.frame_height * 0.3)
        return x, y - ((who * 2) % self.count) / self.count * 0.22 * room

    def draw(self, frame: Frame, view: View) -> None:
        """Draw shadows and reflections, then subjects and bursts, the far ones first."""
        order = sorted(range(self.count), key=lambda who: self._at(who, view.seconds)[1])
        now = view.index // self.hold
        step = [(now + round(self._lag(w) * self.steps)) % self.steps for w in range(self.count)]
        for who in order:
            pose, (x, y) = self.poses[step[who]], self._at(who, view.seconds)
            if pose.shadow is not None:
                pose.shadow.draw(frame, x + pose.left - 10 * self.stage.unit,
                                 y - pose.shadow.height * 0.55)  # fmt: skip
            if pose.mirror is not None:
                lift = (
                    0.0 if not self.role.sunk else self.rig.sink * self.rig.height * self.stage.unit
                )
                pose.mirror.draw(frame, x + pose.left, y + pose.mirror_top - 2 * lift)
        for who in order:
            self._draw_one(frame, view, who, step[who])

    def _draw_one(self, frame: Frame, view: View, who: int, step: int) -> None:
        pose, (x, y) = self.poses[step], self._at(who, view.seconds)
        rows = None
        if self.role.sunk:
            rows = max(2, round(-pose.top - self.role.sway * self.stage.unit * 0.3))
        pose.body.draw(frame, x + pose.left, y + pose.top, rows)
        self._draw_hits(frame, view, who)

    def _draw_hits(self, frame: Frame, view: View, who: int) -> None:
        if not self._bursts:
            return
        motion = self.stage.motion
        for number, (when, ahead, whose) in enumerate(self._hits):
            age = view.seconds - when
            if whose != who or not 0 <= age < SECONDS:
                continue
            pictures = self._bursts[number % 3]
            picture = pictures[min(int(age / SECONDS * len(pictures)), len(pictures) - 1)]
            x, y = self._at(who, when)
            x += ahead - (motion.scroll(view.seconds) - motion.scroll(when))
            picture.draw(frame, x - picture.width / 2, y - picture.height * 0.9)
