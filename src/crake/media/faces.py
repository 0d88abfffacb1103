"""Frontal faces of people, found with OpenCV's cascade of Haar-like features.

Viola and Jones, "Rapid object detection using a boosted cascade of simple features" (2001), with
the trained cascade `haarcascade_frontalface_alt2` that comes with OpenCV. It sees faces from the
front, upright and unmasked; it does not know who they are, and drawn faces may count.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import cv2.data
import numpy as np
from numpy.typing import NDArray

from crake.errors import ContentRejected

CASCADE = "haarcascade_frontalface_alt2.xml"
LARGEST_SIDE = 640
SCALE_STEP = 1.1
MIN_NEIGHBOURS = 5
# Smaller faces than this share of the shorter side are bystanders, and mostly false alarms.
SMALLEST_SHARE = 0.08


@lru_cache(maxsize=1)
def _cascade() -> cv2.CascadeClassifier:
    # OpenCV's own loader takes the file's path; its wheel ships the file.
    return cv2.CascadeClassifier(str(Path(cv2.data.haarcascades) / CASCADE))


def has_face(image: NDArray[np.uint8]) -> bool:
    """Tell whether a picture shows a face from the front.

    Parameters
    ----------
    image
        `(height, width, 3)` in blue, green, red, or `(height, width)` in grey.
    """
    grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    grey = grey.astype(np.uint8, copy=False)
    return len(faces_in(grey)) > 0


def faces_in(
    grey: NDArray[np.uint8], largest_side: int = LARGEST_SIDE, step: float = SCALE_STEP
) -> list[tuple[float, float, float, float]]:
    """Return left, top, right and bottom of faces from the front, in shares of a picture's sides.

    Parameters
    ----------
    grey
        `(height, width)`.
    largest_side
        Of the picture in which they are looked for, in pixels: small ones are searched sooner.
    step
        From one size of a face to the next.
    """
    scale = largest_side / max(grey.shape)
    if scale < 1:
        small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        grey = small.astype(np.uint8, copy=False)
    smallest = max(1, round(min(grey.shape) * SMALLEST_SHARE))
    found = _cascade().detectMultiScale(
        cv2.equalizeHist(grey), step, MIN_NEIGHBOURS, minSize=(smallest, smallest)
    )
    high, wide = grey.shape
    return [
        (left / wide, top / high, (left + across) / wide, (top + down) / high)
        for left, top, across, down in (tuple(map(int, box)) for box in found)
    ]


def refuse_face(image: NDArray[np.uint8], param: str) -> None:
    """Raise `ContentRejected`, naming the field, if a picture shows a face."""
    if has_face(image):
        raise ContentRejected(
            f"{param} seems to show a real person's face, which this server does not take.",
            param=param,
        )
