"""An earthquake: the picture shakes, dust rises, and pieces come down."""

from __future__ import annotations

from math import sin

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Sight
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.stage import Drawable, Stage, View

FAR = 11.0
"""How far it shakes, in pixels of a 1280 x 720 picture."""
_BEGINS = 0.5
RUBBLE: tuple[RGB, ...] = ((0.42, 0.40, 0.38), (0.52, 0.36, 0.28), (0.30, 0.29, 0.28))
COUNT, SECONDS, GRAVITY = 46, 1.5, 620.0


class Rubble:
    """Pieces of what breaks, which fall and turn."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._ways = stage.rng("rubble").random((COUNT, 5)).tolist()

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every piece where it has fallen to."""
        stage, unit = self._stage, self._stage.unit
        for k, (x, late, size, aside, high) in enumerate(self._ways):
            age = view.seconds - _BEGINS - late * SECONDS
            if age < 0:
                continue
            age %= SECONDS
            left = x * stage.width + 60 * (aside - 0.5) * unit * age - view.moved(0.4)
            top = (0.5 * high - 0.1) * stage.horizon + 0.5 * GRAVITY * unit * age * age
            if top > stage.feet:
                continue
            wide = (4 + 13 * size**3) * unit
            turn = 5 * age * (1 if aside > 0.5 else -1) + 9 * late
            corners = [(wide * np.cos(turn + q), wide * np.sin(turn + q))
                       for q in (0.0, 1.3, 2.6, 4.4)]  # fmt: skip
            brush = Brush(frame, (left % (1.1 * stage.width), top))
            brush.fill([(float(a), float(b)) for a, b in corners], RUBBLE[k % 3])


class Shaking:
    """Moves all that is in the frame to and fro; its edges go on where it has left them."""

    def __init__(self, stage: Stage) -> None:
        self._far = FAR * stage.unit

    def draw(self, frame: Frame, view: View) -> None:
        """Move what has been drawn."""
        t = view.seconds
        strength = self._far * min(max((t - _BEGINS) / 0.5, 0.0), 1.0)
        if not strength:
            return
        strength *= 0.75 + 0.25 * sin(2.1 * t)
        across = strength * (0.7 * sin(37 * t) + 0.5 * sin(53 * t + 1))
        down = strength * (0.6 * sin(43 * t + 2) + 0.4 * sin(61 * t))
        for plane, size in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
            way = np.array([[1, 0, across / size], [0, 1, down / size]], np.float32)
            high, wide = plane.shape
            plane[:] = cv2.warpAffine(plane, way, (wide, high), borderMode=cv2.BORDER_REPLICATE)


def quakes(stage: Stage) -> list[Drawable]:
    """Return what an earthquake does to the picture."""
    if stage.direction.sight is not Sight.EARTHQUAKE:
        return []
    return [Rubble(stage), Shaking(stage)]
