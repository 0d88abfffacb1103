"""Light of any colour that is added to what is in the frame already."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import YUV
from crake.engines.sketch.raster import F32, resize, shrink

_STEPS = YUV[:3, :3] * np.float32(255)
"""Steps of Y, U and V per red, green and blue: light has no offset of its own."""
Steps = NDArray[np.int16]


def steps_of(light: F32) -> tuple[Steps, Steps, Steps]:
    """Return what light `(height, width, 3)` in 0..1 adds to Y, U and V."""
    y, u, v = cv2.split(cv2.transform(light, _STEPS))
    return cast("tuple[Steps, Steps, Steps]", tuple(np.rint(p).astype(np.int16) for p in (y, u, v)))


def add(frame: Frame, light: F32, rows: int) -> None:
    """Add light to the upper `rows` (even) of the frame, resampled to their size."""
    high = min(rows, frame.height)
    if light.shape[0] >= high:
        half = shrink(light, frame.width // 2, high // 2)
    else:
        half = resize(light, frame.width // 2, high // 2)
    y = steps_of(resize(light, frame.width, high))[0]
    _, u, v = steps_of(half)
    put(frame.y[:high], y)
    put(frame.u[: high // 2], u)
    put(frame.v[: high // 2], v)


def put(target: Plane, steps: Steps) -> None:
    """Add steps to a plane, in place; nothing wraps around."""
    cv2.add(target, steps, target, dtype=cv2.CV_8U)
