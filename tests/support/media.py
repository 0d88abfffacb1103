"""Small images and clips, made by code."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.spec import MediaRef

SAMPLE_RATE = 48_000


def picture(width: int, height: int, *, hue: int = 20) -> NDArray[np.uint8]:
    """A smooth picture with a few shapes, `(height, width, 3)` red, green, blue."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    red, green = 60 + 120 * x, 200 - 120 * y
    blue = np.full_like(x, 40 + hue % 160)
    image = np.ascontiguousarray(np.dstack([red, green, blue]).astype(np.uint8))
    side = min(width, height)
    cv2.circle(image, (width // 3, height // 2), side // 5, (230, 220, 190), -1, cv2.LINE_AA)
    cv2.rectangle(
        image, (width // 2, height // 3), (width * 3 // 4, height * 2 // 3), (30, 40, 90), -1
    )
    return cv2.GaussianBlur(image, (0, 0), max(0.8, side / 300)).astype(np.uint8)


def reference(path: Path) -> MediaRef:
    """Refer to a file of this machine."""
    return MediaRef(uri=path.absolute().as_uri())


def make_image(path: Path, width: int, height: int, *, hue: int = 20) -> Path:
    """Write a picture; its ending says in which format."""
    assert cv2.imwrite(str(path), cv2.cvtColor(picture(width, height, hue=hue), cv2.COLOR_RGB2BGR))
    return path


def make_clip(
    path: Path,
    width: int,
    height: int,
    seconds: float,
    *,
    fps: int = 24,
    sound: bool = False,
) -> Path:
    """Write a clip of a figure that sways before a still, plain background."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=fps, options={"preset": "ultrafast"})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        if sound:
            audio = container.add_stream("aac", rate=SAMPLE_RATE)
            audio.layout = "stereo"
        for index in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(figure(width, height, index / fps), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if sound:
            for block in _tone(seconds):
                container.mux(audio.encode(block))
            container.mux(audio.encode(None))
    return path


def figure(width: int, height: int, second: float) -> NDArray[np.uint8]:
    """A stick of a person in red, head and body, before a grey-green wall."""
    image = np.empty((height, width, 3), np.uint8)
    image[:] = np.linspace(150, 175, height, dtype=np.uint8)[:, None, None]
    image[..., 1] += 10
    x = round(width * (0.5 + 0.05 * np.sin(4 * second)))
    unit = height / 10
    for thigh in (-0.7, 0.7):
        foot = round(x + thigh * unit * np.sin(4 * second)), round(9 * unit)
        cv2.line(image, (x, round(6 * unit)), foot, (40, 40, 120), round(unit * 0.8), cv2.LINE_AA)
    cv2.ellipse(
        image, (x, round(4.6 * unit)), (round(unit), round(2 * unit)), 0, 0, 360, (190, 40, 40), -1
    )
    cv2.circle(image, (x, round(2 * unit)), round(0.9 * unit), (230, 180, 140), -1, cv2.LINE_AA)
    return image


def _tone(seconds: float) -> list[av.AudioFrame]:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    wave = (0.3 * np.sin(2 * np.pi * 440 * time)).astype(np.float32)
    frames = []
    for start in range(0, len(wave), 1024):
        block = np.stack([wave[start : start + 1024]] * 2)
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = SAMPLE_RATE, start
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frames.append(frame)
    return frames
