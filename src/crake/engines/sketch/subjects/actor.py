"""Plays a subject: poses drawn once, placed, reflected, shadowed, with what its feet throw up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import ceil, cos

from crake.engines.sketch.direction import Action, Camera, Season, Subject
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.palette import Light
from crake.engines.sketch.shadows import shade_of
from crake.engines.sketch.shared import Lazy
from crake.engines.sketch.stage import Ground, Medium, Stage, Touch, View
from crake.engines.sketch.subjects.blocking import ASIDE, Blocking, Spot
from crake.engines.sketch.subjects.bursts import SECONDS, burst
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.liftoff import Liftoff
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.pose import Pose
from crake.engines.sketch.subjects.rig import Box, Gait, Look, Rig, box_of, look_of, seen
from crake.engines.sketch.subjects.role import CLOSE_ROW, CROWD, Role
from crake.engines.sketch.subjects.still import Still
from crake.engines.sketch.subjects.traces import FOAMS, cast_shadow, foam, footprint
from crake.engines.sketch.subjects.waterline import sunk

SHUTTER = 0.4
"""Share of a frame's time for which the shutter is open."""
MOST_POSES, FEWEST_POSES = 40, 18
"""Slower cycles show each pose for more than one frame."""
MOST_ACTED = 144
"""Poses of somebody who does several things, from which on each is shown for two frames."""
MOST_ORBITED = 96
"""Poses of somebody around whom the camera goes."""
SIDES = 8
"""From how many sides the box is measured of whom a camera goes around."""
LARGE = 260_000
"""Pixels from which on poses take so long to draw that there are fewer of them."""
LOOKS, FACES = 2, 4
"""How many of several animals or things look different, and how many of several people."""
KEPT = 6.0
"""Seconds for which the ground keeps prints of feet."""
PACE_CHANGE = 0.55, 1.8
"""How much quicker or slower a gait may be than usual to keep up with the camera."""


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
    spot
        Where it plays.
    rider
        Who rides it.

    Attributes
    ----------
    drawings
        Each draws one pose, in any process: all of the first look, then of the second.
    poses
        What they draw, in their order, when it is first seen.
    """

    def __init__(
        self,
        stage: Stage,
        subject: Subject,
        rig: Rig,
        role: Role,
        ground: Ground,
        scale: float,
        spot: Spot | None = None,
        rider: Subject | None = None,
    ) -> None:
        self.stage, self.rig, self.role, self.ground = stage, rig, role, ground
        self.subject = subject
        self.spot, self.rider = spot or Spot(), rider
        self.scale, self.count = scale, min(max(subject.count, 1), len(CROWD))
        self._orbited = stage.motion.camera is Camera.ORBIT and not rig.rails and role.head is None
        self.box = self._shown(self._reach())
        self.gait: Gait = rig.gaits[role.action]
        self.hold, self.steps = self._timing()
        self.grounded = role.row is None and not role.sunk and not self.spot.rise
        self.grounded = self.grounded and role.head is None and not role.rises
        self._way = (
            Liftoff(stage, self.width, self.height, smokes=rig.smokes, lands=role.lands)
            if role.rises
            else None
        )
        self._blocking = Blocking(
            stage, self.spot, role, rig, self.box, scale, self.count, self._way
        )
        self.looks = min(self.count, FACES if isinstance(rig, HumanRig) else LOOKS)
        self.drawings = [
            drawing for look in range(self.looks) for drawing in self._plan_poses(subject, look)
        ]
        self.poses: Lazy[Pose] = Lazy(self.drawings)
        self._bursts = self._draw_bursts()
        self._hits = self._plan_hits()
        self._traces()

    def _shown(self, box: Box) -> Box:
        """Return what of a box a close-up shows: the rest would be drawn for nobody."""
        if self.role.head is None:
            return box
        (x, y), stage = self.role.head, self.stage
        aside = (0.5 + 2 * ASIDE) * stage.width / self.scale
        over, under = CLOSE_ROW + 0.1, 1.1 - CLOSE_ROW
        high = stage.frame_height / self.scale
        left, bottom, right, top = box
        return (max(left, x - aside), max(bottom, y - under * high),
                min(right, x + aside), min(top, y + over * high))  # fmt: skip

    def _turn(self, seconds: float) -> float:
        """Return how far it turns to the viewer, around whom the camera may go."""
        return self.role.turn + (self.stage.motion.around(seconds) if self._orbited else 0.0)

    def _reach(self) -> Box:
        """Measure what it covers, from wherever it is seen."""
        last = self.stage.lasting
        whens = [last * k / SIDES for k in range(SIDES + 1)] if self._orbited else [0.0]
        boxes = [box_of(self.rig, self.role.action, self._turn(when)) for when in whens]
        left, bottom, right, top = zip(*boxes, strict=True)
        return min(left), min(bottom), max(right), max(top)

    def _timing(self) -> tuple[int, int]:
        """Return for how many frames each pose is shown, and how many poses there are."""
        frames = max(2, round(self._cycle() * self.stage.fps))
        hold = ceil(frames / self._most_poses())
        if self._orbited:  # each pose is seen from another side
            drawn = max(self.stage.frames, self.stage.drawn)
            hold = ceil(drawn / (MOST_ORBITED if self._most_poses() == MOST_POSES else MOST_POSES))
            return hold, max(2, round(frames / hold))
        if self.rig.lasting or self.gait.even:  # each pose is seen once, and steps would show
            hold = 1 if frames <= MOST_ACTED else 2
        return hold, max(2, frames // hold)

    def _cycle(self) -> float:
        """Return seconds of a cycle in which feet do not slide at the pace of the camera."""
        seconds = self.gait.seconds
        if self.spot.pace and self.gait.stride:
            slow, fast = PACE_CHANGE
            right = self.gait.stride * self.scale * cos(self.role.turn) / self.spot.pace
            return min(max(right, seconds * slow), seconds * fast)
        return seconds

    @property
    def _begun(self) -> float:
        """The phase at which it is when the take begins: it went on while others were shown."""
        return self.stage.since / (self.steps * self.hold / self.stage.fps) % 1.0

    def _most_poses(self) -> int:
        """Return how many poses are drawn at most: fewer of groups and of what fills the frame."""
        left, bottom, right, top = self.box
        area = (right - left) * (top - bottom) * self.scale**2
        room = LARGE / (max(area, 1.0) * self.rig.figures)
        return int(min(max(MOST_POSES * room, FEWEST_POSES), MOST_POSES))

    def _traces(self) -> None:
        """Prepare prints, foam and the shadow of what is in the air."""
        stage, (left, _, right, _) = self.stage, self.box
        wide = (right - left) * self.scale
        stays = self.grounded and bool(self.gait.touches)
        self._print = footprint(self.ground.touch, 0.055 * wide + 4 * stage.unit) if stays else None
        self._foam: list[Sprite] = []
        if self.role.sunk:
            rng, light = stage.rng("foam"), stage.palette.light
            self._foam = foam(rng, max(8, round(wide * 0.8)), stage.unit, light)
        airborne = self.role.row is not None and self.role.head is None
        airborne = airborne or self.role.rises
        airborne = airborne and self.ground.medium is Medium.GROUND
        self._below = cast_shadow(wide, 0.22) if airborne else None

    @property
    def beats(self) -> tuple[float, ...]:
        """Seconds at which feet touch the ground."""
        return tuple(dict.fromkeys(when for when, _, who in self._hits if who == 0))

    @property
    def height(self) -> float:
        """How high it reaches above the ground, in pixels."""
        return self.box[3] * self.scale

    @property
    def width(self) -> float:
        """How wide it is, in pixels."""
        return (self.box[2] - self.box[0]) * self.scale

    def _light(self) -> Light:
        light = self.stage.palette.light
        x, y, z = light.direction
        return replace(light, direction=(x * self.stage.motion.facing, y, z))

    def _plan_poses(self, subject: Subject, number: int) -> list[Callable[[], Pose]]:
        rig, stage = self.rig, self.stage
        variant = (float(stage.rng(f"look {subject.kind}").random()) + number / self.looks) % 1.0
        season = Season.WINTER if self.ground.touch is Touch.SNOW else stage.season
        look = look_of(subject, Look(None, variant, stage.dark, self.rider, season=season,
                                     afloat=self.ground.medium is Medium.WATER,
                                     gust=0.0 if stage.gusty else None))  # fmt: skip
        close = self.role.head is not None
        eye = Eye(self.role.turn, rig.pitch, self.scale, self.box, cropped=close)
        drawn = ceil(max(stage.frames, stage.drawn) / self.hold)
        if self._orbited:
            eyes = [replace(eye, turn=self._turn(k * self.hold / stage.fps)) for k in range(drawn)]
        else:
            eyes = [eye] * (self.steps if self.count > 1 else min(self.steps, drawn))
        still = Still(eye, lambda phase: rig.parts(phase, self.role.action, look))
        return [partial(self._draw_pose, look, eye, self._light(),
                        None if self._orbited else still, k)
                for k, eye in enumerate(eyes)]  # fmt: skip

    def _draw_pose(self, look: Look, eye: Eye, light: Light, still: Still | None, k: int) -> Pose:
        phase = (k / self.steps + self._begun) % 1.0
        now = self.rig.parts(phase, self.role.action, look)
        then = self.rig.parts(phase + SHUTTER / self.steps, self.role.action, look)
        pose = Pose(model(now, eye, light, then, still), eye, self.stage.motion.facing)
        self._ground_pose(pose, phase)
        return pose

    def _pose(self, who: int, step: int) -> Pose:
        number = who % self.looks * (len(self.poses) // self.looks) + step
        return self.poses[number]

    def _ground_pose(self, pose: Pose, phase: float) -> None:
        """Prepare the reflection and the shadow of a pose."""
        stage, ground = self.stage, self.ground
        mirror = max(ground.mirror, ground.wet_mirror if stage.wet else 0.0)
        if self.role.row is None and mirror and not self.spot.rise and self.role.head is None:
            pose.reflect(mirror, phase, stage.unit)
        if self.grounded and ground.medium is not Medium.WATER:
            pose.shade(shade_of(stage), stage.unit)
        pose.done()

    def _draw_bursts(self) -> list[list[Sprite]]:
        """Draw three bursts; feet take them in turn."""
        kind = self.ground.touch
        wet = self.role.sunk and self.role.action is Action.JUMP
        if not (self.grounded or wet) or kind is Touch.NOTHING or not self.gait.touches:
            return []
        if kind is Touch.DUST and self.role.action not in {Action.RUN, Action.JUMP}:
            return []
        stage = self.stage
        lively = 1.0 if self.role.action in {Action.RUN, Action.JUMP} else 0.5
        tall = (self.box[3] - self.box[1]) * self.scale
        size = max(12, int(min(tall * 0.75, self.width) * lively))
        rng, light = stage.rng("bursts"), stage.palette.light
        return [[Sprite(p) for p in burst(rng, kind, size, stage.fps, light)] for _ in range(3)]

    def _lag(self, who: int) -> float:
        """Cycles by which one of several is behind the first."""
        return (who * 0.37) % 1.0

    def _plan_hits(self) -> list[tuple[float, float, int]]:
        """List when feet touch, how far right of the subject in pixels, and whose they are."""
        if not self.grounded and not (self.role.sunk and self.role.action is Action.JUMP):
            return []
        cycle = self.steps * self.hold / self.stage.fps
        hits, facing = [], self.stage.motion.facing
        for who in range(self.count):
            for start, ahead in self.gait.touches:
                when = ((start - self._lag(who) - self._begun) % 1.0) * cycle
                while when < self.stage.lasting:
                    hits.append((when, ahead * cos(self.role.turn) * self.scale * facing, who))
                    when += cycle
        return sorted(hits)

    def ground_of(self, who: int, seconds: float) -> tuple[float, float]:
        """Return column and row of the ground below one subject."""
        return self._blocking.ground_of(who, seconds)

    def place_of(self, point: Point, seconds: float) -> tuple[float, float]:
        """Return column and row of a place of the first one, given in its units."""
        x, y = self.ground_of(0, seconds)
        across, up = seen(point, self._turn(seconds), self.rig.pitch)
        return x + across * self.scale * self.stage.motion.facing, y - up * self.scale

    def draw(self, frame: Frame, view: View) -> None:
        """Draw prints, shadows and reflections, then subjects and bursts, the far ones first."""
        order = sorted(range(self.count), key=lambda who: self.ground_of(who, view.seconds)[1])
        now = view.index // self.hold
        step = [self._step(now, who) for who in range(self.count)]
        self._draw_prints(frame, view)
        for who in order:
            self._draw_below(frame, view, who, step[who])
        for who in order:
            self._draw_one(frame, view, who, step[who])

    def _step(self, now: int, who: int) -> int:
        """Return the number of the pose that one of several is in."""
        if self._orbited:
            return min(now, len(self.poses) // self.looks - 1)
        return (now + round(self._lag(who) * self.steps)) % self.steps

    def _draw_below(self, frame: Frame, view: View, who: int, step: int) -> None:
        pose, (x, y) = self._pose(who, step), self.ground_of(who, view.seconds)
        if self._below is not None:
            self._below.draw(frame, x - self._below.width / 2, self.stage.feet)
        if pose.shadow is not None:
            pose.shadow.glide(frame, x + pose.shadow_left, y + pose.shadow_top)
        if pose.mirror is not None:
            sunk = 2 * self.rig.waterline * self.scale if self.role.sunk else 0.0
            pose.mirror.glide(frame, x + pose.left, y + pose.mirror_top - sunk)

    def _between(self, index: int, step: int) -> tuple[float, float]:
        """Return how far a head in close-up has moved since its pose, which is shown for a while.

        A large face would be seen to move in steps.
        """
        if self.role.head is None or self.rig.head is None or self.hold == 1:
            return 0.0, 0.0
        now = (index / (self.hold * self.steps) + self._begun) % 1.0
        (x, y), (ax, ay) = (
            seen(self.rig.head(phase, self.role.action)[0], self.role.turn, self.rig.pitch)
            for phase in (now, (step / self.steps + self._begun) % 1.0)
        )
        return (x - ax) * self.scale * self.stage.motion.facing, (ay - y) * self.scale

    def _draw_one(self, frame: Frame, view: View, who: int, step: int) -> None:
        pose, (x, y) = self._pose(who, step), self.ground_of(who, view.seconds)
        across, down = self._between(view.index, step)
        x, y = x + across, y + down
        if self._way is not None:
            self._way.draw_trail(frame, view.seconds, x)
        left, top = x + pose.left, y + pose.top
        if self.role.sunk:
            surface = y - self.rig.waterline * self.scale
            columns = left, left + pose.body.width
            with sunk(frame, columns, surface, view.seconds, self.stage.unit) as bottom:
                pose.body.glide(frame, left, top, max(2, round(bottom - top)))
        else:
            pose.body.glide(frame, left, top)
        if self._way is not None:
            self._way.draw_clouds(frame, view.seconds, x)
        if self._foam and (self.role.action is not Action.JUMP):
            picture = self._foam[(view.index // 2 + who * 5) % FOAMS]
            level = y - self.rig.waterline * self.scale - picture.height / 2
            middle = x + (self.box[0] + self.box[2]) / 2 * self.scale * self.stage.motion.facing
            picture.draw(frame, middle - picture.width / 2, level)
        self._draw_hits(frame, view, who)

    def _draw_prints(self, frame: Frame, view: View) -> None:
        if self._print is None:
            return
        for when, ahead, who in self._hits:
            if when <= view.seconds < when + KEPT:
                x, y = self.ground_of(who, when)
                left = (
                    x + ahead - self.stage.motion.gone(when, view.seconds) - self._print.width / 2
                )
                if -self._print.width < left < frame.width:
                    self._print.draw(frame, left, y - self._print.height / 2)

    def _draw_hits(self, frame: Frame, view: View, who: int) -> None:
        if not self._bursts:
            return
        surface = self.rig.waterline * self.scale if self.role.sunk else 0.0
        for number, (when, ahead, whose) in enumerate(self._hits):
            age = view.seconds - when
            if whose != who or not 0 <= age < SECONDS:
                continue
            pictures = self._bursts[number % 3]
            picture = pictures[min(int(age / SECONDS * len(pictures)), len(pictures) - 1)]
            x, y = self.ground_of(who, when)
            x += ahead - self.stage.motion.gone(when, view.seconds)
            picture.draw(frame, x - picture.width / 2, y - surface - picture.height * 0.9)
