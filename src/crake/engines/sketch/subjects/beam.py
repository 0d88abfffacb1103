"""Light that a turning lamp throws around, where it is dark or the air is thick."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.direction import Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import F32, U8, blur, resize
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.subjects.actor import Actor

COARSE = 4
"""Light is soft enough for every fourth pixel."""
NIGHT, MURK = 165.0, 105.0
"""Steps of brightness of a beam at night, and by day in a storm or in fog."""


class Beam:
    """Two cones of light, opposite each other, that turn with the lamp of a subject.

    Parameters
    ----------
    strength
        Steps of brightness where it is brightest.
    """

    def __init__(self, stage: Stage, actor: Actor, strength: float) -> None:
        self._stage, self._actor, self._strength = stage, actor, strength
        self._seconds = actor.steps * actor.hold / stage.fps

    def draw(self, frame: Frame, view: View) -> None:
        """Add the light of the moment."""
        lamp = self._actor.rig.lamp
        if lamp is None:
            return
        x, y = (at / COARSE for at in self._actor.place_of(lamp, view.seconds))
        turn = 2 * pi * view.seconds / self._seconds
        wide, high = frame.width // COARSE, frame.height // COARSE
        glow: U8 = np.zeros((high, wide), np.uint8)
        for side in (turn, turn + pi):
            self._cone(glow, x, y, side)
        columns = np.arange(wide, dtype=np.float32)[None] - np.float32(x)
        rows = np.arange(high, dtype=np.float32)[:, None] - np.float32(y)
        # The more a cone points at the viewer, the shorter it is seen to be.
        fades = 1.9 / (wide * max(abs(cos(turn)), 0.12))
        light = glow * np.exp(np.abs(columns) * np.float32(-fades))
        light += self._flare(columns, rows, turn)
        soft = blur(np.clip(light, 0, 255).astype(np.uint8), 1.6)
        cv2.add(frame.y, resize(soft, frame.width, frame.height), frame.y)

    def _cone(self, glow: U8, x: float, y: float, turn: float) -> None:
        """Draw one cone; it is wide and bright where it comes towards the viewer."""
        across, near = cos(turn), sin(turn)
        reach = 1.5 * glow.shape[1] * across
        half = (0.035 + 0.08 * max(near, 0.0)) * abs(reach) + 1
        lower = 0.10 * near * abs(reach)
        corners = np.array(
            [[x, y - 1], [x, y + 1], [x + reach, y + lower + half], [x + reach, y + lower - half]]
        )
        cone = np.zeros_like(glow)
        level = self._strength * (0.6 + 0.4 * max(near, 0.0))
        cv2.fillPoly(cone, [np.rint(corners * 16).astype(np.int32)], level, cv2.LINE_AA, 4)
        cv2.max(glow, cone, glow)

    def _flare(self, columns: F32, rows: F32, turn: float) -> F32:
        """Return the glare of the lamp: each time that it looks at the viewer it dazzles."""
        away = (columns**2 + rows**2) / np.float32((13 * self._stage.unit) ** 2)
        dazzle = 0.35 + 0.65 * abs(sin(turn)) ** 12
        return np.asarray(1.4 * self._strength * dazzle * np.exp(-away), np.float32)


def beams(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return the light of all lamps that turn, by night or in thick air."""
    thick = stage.direction.weather in {Weather.STORM, Weather.FOG, Weather.RAIN}
    if not (stage.dim or thick):
        return []
    strength = NIGHT if stage.dim else MURK
    return [Beam(stage, actor, strength) for actor in actors if actor.rig.lamp is not None]
