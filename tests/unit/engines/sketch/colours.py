"""What colours a frame shows."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import Direction
from crake.engines.sketch.frame import Frame
from tests.unit.engines.sketch.scenes import drawn, scene

SIZE = 192, 108


@dataclass(frozen=True)
class Colours:
    """Red, green and blue of every second pixel, 0..1."""

    rgb: NDArray[np.float32]

    @property
    def red(self) -> NDArray[np.float32]:
        return self.rgb[..., 0]

    @property
    def green(self) -> NDArray[np.float32]:
        return self.rgb[..., 1]

    @property
    def blue(self) -> NDArray[np.float32]:
        return self.rgb[..., 2]

    def below(self, share: float) -> Colours:
        """Those below a share of the height."""
        return Colours(self.rgb[int(share * self.rgb.shape[0]) :])

    def above(self, share: float) -> Colours:
        """Those above a share of the height."""
        return Colours(self.rgb[: int(share * self.rgb.shape[0])])

    @property
    def white(self) -> float:
        """Share that is bright and hardly coloured."""
        spread = self.rgb.max(-1) - self.rgb.min(-1)
        return float(((self.rgb.min(-1) > 0.55) & (spread < 0.25)).mean())

    @property
    def orange(self) -> float:
        """Share in which red leads green, and green blue, clearly."""
        return float(((self.red > 1.3 * self.green) & (self.green > 1.3 * self.blue)
                      & (self.red > 0.25)).mean())  # fmt: skip

    @property
    def pink(self) -> float:
        """Share of blossom: red leads, and blue does not fall behind green."""
        return float(((self.red > 1.1 * self.green) & (self.blue > self.green)
                      & (self.red > 0.5)).mean())  # fmt: skip

    @property
    def grassy(self) -> float:
        """Share in which green leads."""
        return float((self.green > 1.08 * np.maximum(self.red, self.blue)).mean())

    @property
    def level(self) -> float:
        """How bright they are on average."""
        return float(self.rgb.mean())


def colours(frame: Frame) -> Colours:
    """Read a frame's colours: BT.709, limited range."""
    y = cv2.resize(frame.y, frame.u.shape[::-1], interpolation=cv2.INTER_AREA)
    luma = (y.astype(np.float32) - 16) / 219
    u, v = ((plane.astype(np.float32) - 128) / 224 for plane in (frame.u, frame.v))
    rgb = np.stack([luma + 1.5748 * v, luma - 0.1873 * u - 0.4681 * v, luma + 1.8556 * u], axis=-1)
    return Colours(np.clip(rgb, 0, 1).astype(np.float32))


def shown(direction: Direction, index: int = 9) -> Colours:
    """Draw one frame of a scene and read its colours."""
    return colours(drawn(scene(direction, SIZE), index, SIZE))
