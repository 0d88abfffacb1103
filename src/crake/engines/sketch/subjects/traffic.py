"""Traffic in the background: cars, vans and taxis that pass on the lanes of a road.

At night their lamps are lit; in a time-lapse they are streaks, and lamps are trails of light.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Action, Facing
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import U8, even
from crake.engines.sketch.scenery.paint import empty, pen, stroke
from crake.engines.sketch.shadows import shade_of
from crake.engines.sketch.shared import Shared
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.subjects.cars import RIGS
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.pose import Pose
from crake.engines.sketch.subjects.rig import Look, Rig, box_of

KINDS = ("car", "suv", "taxi", "car", "van")
"""What passes, one after the other."""
CARS, POSES = 4, 4
"""Different cars on a lane, and turns of their wheels; each is drawn when it is first seen."""
LAMPS: tuple[RGB, RGB] = ((1.0, 0.93, 0.76), (1.0, 0.16, 0.10))
"""Head lamps of those who come, tail lamps of those who go."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of a road.

    Parameters
    ----------
    share
        Where it lies, from the horizon (0) to the feet (1).
    way
        1 where one drives to the right, -1 to the left.
    spacing
        Between two cars, in widths of the frame.
    pace
        Widths of the frame a second, at the feet.
    """

    share: float
    way: int
    spacing: float = 0.9
    pace: float = 0.42


class Traffic:
    """Cars on one lane.

    Parameters
    ----------
    size
        How large cars are at the feet, relative to one that is the subject.
    """

    def __init__(self, stage: Stage, name: str, lane: Lane, size: float = 0.9) -> None:
        self._stage, self._lane = stage, lane
        self._row = stage.row(lane.share)
        self._near = stage.speed(self._row)
        rng = stage.rng(f"traffic {name}")
        shift, variants = int(rng.integers(len(KINDS))), rng.random(CARS)
        rigs = [RIGS[KINDS[(k + shift) % len(KINDS)]] for k in range(CARS)]
        eyes = [self._eye(rig, size) for rig in rigs]
        wide = max(eye.size[0] for eye in eyes)
        apart = max(lane.spacing * stage.width, 1.25 * wide)
        count = max(2, round((stage.width + 2 * wide) / apart) + 1)
        self._round = count * apart
        self._starts = (np.arange(count) + rng.uniform(-0.24, 0.24, count)) * apart
        self._wide = wide
        self._poses = Shared(
            [
                partial(self._drawn, rig, eye, float(variant), turn)
                for rig, eye, variant in zip(rigs, eyes, variants, strict=True)
                for turn in range(POSES)
            ]
        )

    def _eye(self, rig: Rig, size: float) -> Eye:
        turn = rig.turned(Action.DRIVE, Facing.SIDE)
        scale = rig.size * self._stage.unit * size * self._near
        return Eye(turn, rig.pitch, scale, box_of(rig, Action.DRIVE, turn))

    def _drawn(self, rig: Rig, eye: Eye, variant: float, turn: int) -> Pose:
        """Draw a car at one of some turns of its wheels."""
        stage = self._stage
        look = Look(None, variant, stage.dark, season=stage.season)
        x, y, z = stage.palette.light.direction
        light = replace(stage.palette.light, direction=(x * self._lane.way, y, z))
        parts, later = (rig.parts((turn + after) / POSES % 1.0, Action.DRIVE, look)
                        for after in (0.0, 0.3))  # fmt: skip
        pose = Pose(model(parts, eye, light, later), eye, self._lane.way)
        if stage.wet:
            pose.reflect(0.4, turn / POSES, stage.unit)
        else:
            pose.shade(shade_of(stage), stage.unit)
        pose.done()
        return pose

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every car where it has come to."""
        stage, lane = self._stage, self._lane
        gone = lane.way * lane.pace * stage.width * self._near * view.seconds
        step = int(view.seconds * 4 * POSES) % POSES
        for number, start in enumerate(self._starts.tolist()):
            x = (start + gone - view.moved(self._near)) % self._round - self._wide
            if x > frame.width + self._wide:
                continue
            pose = self._poses[number % CARS * POSES + step]
            if pose.shadow is not None:
                pose.shadow.draw(frame, x + pose.shadow_left, self._row + pose.shadow_top)
            if pose.mirror is not None:
                pose.mirror.draw(frame, x + pose.left, self._row + pose.mirror_top)
            pose.body.draw(frame, x + pose.left, self._row + pose.top)


class Trails:
    """What is seen of a lane's traffic while the shutter stays open: streaks of light.

    They flow along the lane, brighter where more cars have passed.
    """

    def __init__(self, stage: Stage, name: str, lane: Lane) -> None:
        row, near = stage.row(lane.share), stage.speed(stage.row(lane.share))
        rng, width = stage.rng(f"trails {name}"), stage.period(near)
        high = even(96 * stage.unit * near + 8)
        picture: U8 = empty(high, width)
        night = stage.lamplit
        colour = LAMPS[0 if lane.way < 0 else 1] if night else (0.72, 0.74, 0.78)
        for k in range(16 if night else 9):
            y = high * (0.25 + 0.6 * rng.random())
            start, long = rng.random() * width, width * (0.25 + 0.5 * rng.random())
            strength = 0.6 + 0.4 * rng.random() if night else 0.035 + 0.05 * rng.random()
            for shift in (-width, 0, width):
                line = np.array([[start + shift, y], [start + long + shift, y]], np.float32)
                thick = max(1.0, (2.2 if k % 3 else 4.2) * stage.unit * near)
                stroke(picture, line, pen(colour, strength), thick)
                if night and thick > 2:  # the film is white where most light fell
                    hot = tuple(0.45 + 0.55 * part for part in colour)
                    stroke(picture, line, pen((hot[0], hot[1], hot[2]), strength), 0.4 * thick)
        soft = cv2.blur(np.hstack([picture] * 3), (even(90 * stage.unit) + 1, 1))
        soft = soft[:, width : 2 * width]
        glow = cv2.GaussianBlur(soft, (0, 0), max((7.0 if night else 2.5) * stage.unit * near, 0.8))
        glow = cv2.convertScaleAbs(glow, alpha=1.5 if night else 1.0)
        drift = -lane.way * 0.9 * stage.width * near
        self._layer = Layer(
            np.ascontiguousarray(np.maximum(soft, glow)), even(row - high), near, drift,
            smooth=False,
        )  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw them where they have flowed to."""
        self._layer.draw(frame, view)


def trails(stage: Stage, name: str, lanes: Sequence[Lane]) -> list[Drawable]:
    """Return what an open shutter sees of the traffic of some lanes, the furthest first."""
    return [Trails(stage, f"{name} {k}", lane) for k, lane in enumerate(lanes)]


def traffic(stage: Stage, name: str, lanes: Sequence[Lane], size: float = 0.9) -> list[Drawable]:
    """Return the traffic of some lanes, the furthest first; none where cars are not wanted."""
    if "car" in stage.direction.without:
        return []
    if stage.lapsing:
        return trails(stage, name, lanes)
    return [Traffic(stage, f"{name} {k}", lane, size) for k, lane in enumerate(lanes)]
