"""How a camera moves over a still image."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from crake.engines.sketch.depth import is_graphic_image
from crake.engines.sketch.direction import Camera
from crake.engines.sketch.heads import heads_in
from crake.engines.sketch.raster import U8

_ZOOM_PER_SECOND = 0.022
_MAX_ZOOM = 0.16
_MAX_GRAPHIC = 0.05
"""Less for logos, drawings and pages: what is written at their edges stays to be read."""
_SIDEWAYS, _AROUND = 0.018, 0.034
_DECIDED = 1.5
"""How much further a zoom goes that the prompt asks for."""

_PANS = {
    Camera.PAN_LEFT: (-1.0, 0.0),
    Camera.PAN_RIGHT: (1.0, 0.0),
    Camera.TILT_UP: (0.0, -1.0),
    Camera.CRANE: (0.0, -1.0),
    Camera.TILT_DOWN: (0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class Move:
    """Where a camera ends that starts with the whole picture.

    Parameters
    ----------
    zoom
        Its magnification at the end, 1 or more.
    x, y
        How far it looks to the right and down at the end, -1 to 1 of the room that there is.
    sideways
        Widths of the frame that the nearest things have moved more than the middle at the end.
    """

    zoom: float
    x: float
    y: float
    sideways: float = 0.0


def choose_move(image: U8, camera: Camera, seconds: float, number: int) -> Move:
    """Choose the move over the `number`-th image.

    Without a wish of the prompt it pushes in to where most detail is, and every other image is
    panned over.
    """
    graphic = is_graphic_image(image)
    zoom = 1 + min(_MAX_GRAPHIC if graphic else _MAX_ZOOM, _ZOOM_PER_SECOND * max(seconds, 2.0))
    if graphic and camera is Camera.TRACK:
        return Move(zoom, 0.0, 0.0)
    if camera is Camera.STILL:
        return Move(1.0, 0.0, 0.0)
    # The first frame is the whole image, so there is nothing to zoom out to: it pans instead.
    if camera is Camera.ZOOM_OUT or (camera is Camera.TRACK and number % 2):
        camera = (Camera.PAN_RIGHT, Camera.PAN_LEFT)[number // 2 % 2]
    if camera in _PANS:
        x, y = _PANS[camera]
        return Move(zoom, x, y, _SIDEWAYS * x)
    if camera is Camera.ORBIT:
        return Move(zoom, *_aim(image), _AROUND)
    if camera in {Camera.DOLLY_IN, Camera.ZOOM_IN} and not graphic:
        zoom = 1 + _DECIDED * (zoom - 1)  # asked for, and not only so that something moves
    return Move(zoom, *_aim(image), _SIDEWAYS * (0.4 if number % 2 else -0.4))


def _aim(image: U8) -> tuple[float, float]:
    """Return where a camera goes: to a face, else to where most detail is, -1 to 1."""
    heads = heads_in(image)
    if not heads:
        return _detail(image)
    x, y = np.mean([head.middle for head in heads], axis=0)
    return float(np.clip(2 * x - 1, -0.9, 0.9)), float(np.clip(2 * y - 1, -0.9, 0.9))


def _detail(image: U8) -> tuple[float, float]:
    """Return the centre of an image's detail, -1 to 1 from its middle."""
    small = cv2.cvtColor(cv2.resize(image, (64, 64), interpolation=cv2.INTER_AREA), 7)
    energy = np.abs(cv2.Laplacian(small, cv2.CV_32F)) + 1
    axis = np.linspace(-1, 1, 64, dtype=np.float32)
    total = float(energy.sum())
    x, y = float((energy.sum(0) @ axis) / total), float((energy.sum(1) @ axis) / total)
    return float(np.clip(2 * x, -0.7, 0.7)), float(np.clip(2 * y, -0.7, 0.7))
