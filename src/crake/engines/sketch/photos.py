"""Still images as shots: a slow camera move over each, and dissolves between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self, cast

import cv2
import numpy as np

from crake.engines.sketch.depth import Depth, depth_of
from crake.engines.sketch.direction import Camera
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import YUV
from crake.engines.sketch.raster import F32, U8, resize
from crake.engines.spec import MediaRef
from crake.errors import BadRequest

_ZOOM_PER_SECOND = 0.022
_MAX_ZOOM = 0.16
_PAN_ROOM = 1.25
_DISSOLVE_SECONDS = 0.5
_SHORTEST_SECONDS = 1.3

# How much more a push in magnifies what is nearest, and how much further a pan moves it.
_RADIAL, _SIDEWAYS = 0.9, 0.018
_MIDDLE_DISTANCE = 0.35

_PANS = {
    Camera.PAN_LEFT: (-1.0, 0.0),
    Camera.PAN_RIGHT: (1.0, 0.0),
    Camera.TILT_UP: (0.0, -1.0),
    Camera.TILT_DOWN: (0.0, 1.0),
}


def load_image(reference: MediaRef) -> U8:
    """Read an image as `(height, width, 3)` red, green, blue bytes, upright and opaque.

    Raises
    ------
    BadRequest
        It is not an image that OpenCV reads.
    """
    path = str(reference.path)
    image = cv2.imread(path, cv2.IMREAD_COLOR_RGB)
    if image is None:
        raise BadRequest("A reference image could not be read.", param=reference.field)
    raw = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if raw is not None and raw.ndim == 3 and raw.shape[2] == 4 and raw.dtype == np.uint8:
        # What is transparent is white, as on a page.
        alpha = raw[..., 3:].astype(np.uint16)
        rgb = raw[..., 2::-1].astype(np.uint16)
        image = ((rgb * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)
    return cast("U8", image)


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
    zoom = 1 + min(_MAX_ZOOM, _ZOOM_PER_SECOND * max(seconds, 2.0))
    if camera is Camera.STILL:
        return Move(1.0, 0.0, 0.0)
    # The first frame is the whole image, so there is nothing to zoom out to: it pans instead.
    if camera is Camera.ZOOM_OUT or (camera is Camera.TRACK and number % 2):
        camera = (Camera.PAN_RIGHT, Camera.PAN_LEFT)[number // 2 % 2]
    if camera in _PANS:
        x, y = _PANS[camera]
        return Move(zoom, x, y, _SIDEWAYS * x)
    return Move(zoom, *_detail(image), _SIDEWAYS * (0.4 if number % 2 else -0.4))


def _detail(image: U8) -> tuple[float, float]:
    """Return the centre of an image's detail, -1 to 1 from its middle."""
    small = cv2.cvtColor(cv2.resize(image, (64, 64), interpolation=cv2.INTER_AREA), 7)
    energy = np.abs(cv2.Laplacian(small, cv2.CV_32F)) + 1
    axis = np.linspace(-1, 1, 64, dtype=np.float32)
    total = float(energy.sum())
    x, y = float((energy.sum(0) @ axis) / total), float((energy.sum(1) @ axis) / total)
    return float(np.clip(2 * x, -0.7, 0.7)), float(np.clip(2 * y, -0.7, 0.7))


class PhotoShot:
    """One image as a world under a slow camera, which sees near things move more than far ones.

    The first frame is the image itself: its middle, where it has other proportions. The picture is
    kept at twice the frame's size. A frame's pixel then is the mean of four of it where nothing
    moves, and moving by parts of a pixel neither shimmers nor changes the sharpness. The mesh that
    bends it follows a smooth guess of its depth, so it has neither holes nor seams.

    Parameters
    ----------
    image
        `(height, width, 3)` red, green, blue.
    width, height
        Of the frame.
    frames
        Frames that the move takes.
    move
        Where it ends.

    Attributes
    ----------
    depth
        Of the image, fitted to the frame.
    """

    def __init__(self, image: U8, width: int, height: int, frames: int, move: Move) -> None:
        fitted = _cover(image, width, height)
        y, u, v = _planes(_enlarge(fitted, _cover(image, 2 * width, 2 * height)))
        size = y.shape[1] // 2, y.shape[0] // 2
        u, v = (cast("Plane", cv2.resize(p, size, interpolation=cv2.INTER_AREA)) for p in (u, v))
        self._set_up((y, u, v), depth_of(fitted), frames, move)

    @classmethod
    def of_frame(cls, frame: Frame, frames: int, move: Move) -> Self:
        """Make a world of a picture that is a frame already; its first frame is the same."""
        shot = cls.__new__(cls)
        large = [
            _enlarge(p, resize(p, 2 * p.shape[1], 2 * p.shape[0], cv2.INTER_CUBIC))
            for p in (frame.y, frame.u, frame.v)
        ]
        shot._set_up((large[0], large[1], large[2]), depth_of(as_rgb(frame)), frames, move)
        return shot

    def _set_up(
        self, planes: tuple[Plane, Plane, Plane], depth: Depth, frames: int, move: Move
    ) -> None:
        self.frames, self.move, self.depth = frames, move, depth
        self._y, self._u, self._v = planes
        near = depth.near - np.float32(_MIDDLE_DISTANCE)
        # Smooth as it is, it need not be as large as the picture.
        self._near = resize(near, near.shape[1] // 2, near.shape[0] // 2)

    def draw(self, index: int, frame: Frame, drift: F32 | None = None) -> None:
        """Draw frame `index`; the move stands still after its last frame.

        Parameters
        ----------
        drift
            `(height // 2, width // 2, 2)`: pixels of the frame that each place has moved besides.
        """
        zoom, x, y, ease = self._view(index, frame.width, frame.height)
        wide, high = frame.width, frame.height
        # All in pixels of the fitted image, from its edge; a pixel's centre lies at a half.
        columns, rows = _steps(wide // 2, 2, x, zoom), _steps(high // 2, 2, y, zoom)
        view = np.array([[1 / zoom, 0, (columns[0] - 1) / 2], [0, 1 / zoom, (rows[0] - 1) / 2]])
        flags, size = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, (wide // 2, high // 2)
        near = cv2.warpAffine(self._near, view, size, None, flags, cv2.BORDER_REPLICATE)
        radial = np.float32(_RADIAL * (zoom - 1))
        across = np.float32(self.move.sideways * ease * wide)
        bend_x = -near * ((columns - np.float32(x))[None] * radial + across)
        bend_y = -near * ((rows - np.float32(y))[:, None] * radial)
        if drift is not None:
            bend_x, bend_y = bend_x - drift[..., 0], bend_y - drift[..., 1]
        for target, source in ((frame.u, self._u), (frame.v, self._v)):
            _look(source, columns[None] + bend_x, rows[:, None] + bend_y, 1, target)
        columns, rows = _steps(wide, 1, x, zoom), _steps(high, 1, y, zoom)
        bend_x, bend_y = resize(bend_x, wide, high), resize(bend_y, wide, high)
        _look(self._y, columns[None] + bend_x, rows[:, None] + bend_y, 2, frame.y)

    def _view(self, index: int, width: int, height: int) -> tuple[float, float, float, float]:
        """Return magnification and centre of the view in pixels of the image, and how far it is."""
        share = min(index / max(self.frames - 1, 1), 1.0)
        ease = share * share * (3 - 2 * share)
        zoom = 1 + (self.move.zoom - 1) * ease
        full_height, full_width = self._y.shape[0] / 2, self._y.shape[1] / 2
        room_x = (full_width - width / self.move.zoom) / 2
        room_y = (full_height - height / self.move.zoom) / 2
        x = full_width / 2 + self.move.x * room_x * ease
        y = full_height / 2 + self.move.y * room_y * ease
        # While the zoom is still small there is less room than at the end.
        half_x, half_y = width / zoom / 2, height / zoom / 2
        return (
            zoom,
            min(max(x, half_x), full_width - half_x),
            min(max(y, half_y), full_height - half_y),
            ease,
        )


def _steps(count: int, step: int, centre: float, zoom: float) -> F32:
    """Return where the centres of `count` pixels, `step` wide, lie along one axis of the image."""
    at = (np.arange(count) + 0.5) * step
    return cast("F32", (centre + (at - count * step / 2) / zoom).astype(np.float32))


def _look(source: Plane, x: F32, y: F32, times: int, target: Plane) -> None:
    """Look a plane up that is `times` as large as the places are counted in."""
    half = np.float32(0.5)
    x, y = x * np.float32(times) - half, y * np.float32(times) - half
    cv2.remap(source, x, y, cv2.INTER_LINEAR, target, cv2.BORDER_REFLECT_101)


def _cover(image: U8, width: int, height: int) -> U8:
    """Resize an image to cover a frame and crop what is far outside, evenly on both sides."""
    high, wide = image.shape[:2]
    scale = max(width / wide, height / high)
    room_x = _part(wide, width * _PAN_ROOM / scale)
    room_y = _part(high, height * _PAN_ROOM / scale)
    left, top = (wide - room_x) // 2, (high - room_y) // 2
    cut = image[top : top + room_y, left : left + room_x]
    size = max(width, _even(room_x * scale)), max(height, _even(room_y * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cast("U8", cv2.resize(cut, size, interpolation=how))


def _part(size: int, wish: float) -> int:
    """Return how much of `size` to keep: near `wish`, and leaving as much on either side."""
    return size if size <= wish else max(1, round(wish) - (size - round(wish)) % 2)


def _even(value: float) -> int:
    return 2 * round(value / 2)


def _enlarge(fitted: U8, large: U8) -> U8:
    """Correct the enlarged image until the means of its two-by-two blocks are the fitted one."""
    high, wide = fitted.shape[:2]
    large = cast("U8", cv2.resize(large, (2 * wide, 2 * high), interpolation=cv2.INTER_CUBIC))
    for _ in range(2):
        mean = cv2.resize(large, (wide, high), interpolation=cv2.INTER_AREA)
        error = cv2.subtract(fitted, mean, dtype=cv2.CV_16S)
        error = cv2.resize(error, (2 * wide, 2 * high), interpolation=cv2.INTER_NEAREST)
        large = cast("U8", cv2.add(large, error, dtype=cv2.CV_8U))
    return large


def _planes(image: U8) -> tuple[Plane, Plane, Plane]:
    """Return Y, U and V of an opaque image, all at its size."""
    # The last two columns of the matrix are of alpha, which is 255, and of the constant.
    matrix = np.concatenate([YUV[:3, :3], YUV[:3, 3:4] * 255 + YUV[:3, 4:5]], axis=1)
    y, u, v = cv2.split(cv2.transform(image, cast("F32", matrix)))
    return cast("Plane", y), cast("Plane", u), cast("Plane", v)


def as_rgb(frame: Frame) -> U8:
    """Return a frame as `(height, width, 3)` red, green, blue bytes."""
    size = frame.width, frame.height
    u, v = (
        (resize(plane, *size).astype(np.float32) - 128) / np.float32(224)
        for plane in (frame.u, frame.v)
    )
    y = (frame.y.astype(np.float32) - 16) / np.float32(219)
    red, blue = y + np.float32(1.5748) * v, y + np.float32(1.8556) * u
    green = (y - np.float32(0.2126) * red - np.float32(0.0722) * blue) / np.float32(0.7152)
    return cast("U8", cv2.convertScaleAbs(np.clip(np.dstack([red, green, blue]), 0, 1), None, 255))


def how_many(images: int, seconds: float) -> int:
    """Return how many of `images` images have time to be seen."""
    return max(1, min(images, int(seconds / _SHORTEST_SECONDS)))


class Sequence:
    """Successive shots of equal length, each dissolving into the next.

    Parameters
    ----------
    images
        One or more images, no more than frames.
    width, height, frames, fps
        Of the video.
    camera
        What the prompt wishes.

    Attributes
    ----------
    depth
        Of the first image.
    """

    def __init__(
        self,
        images: Iterable[U8],
        *,
        width: int,
        height: int,
        frames: int,
        fps: int,
        camera: Camera,
    ) -> None:
        pictures = list(images)
        count = len(pictures)
        self._starts = [round(number * frames / count) for number in range(count)]
        self._dissolve = max(1, min(round(_DISSOLVE_SECONDS * fps), frames // count // 3))
        length = frames // count + self._dissolve
        self._shots = [
            PhotoShot(
                image, width, height, length, choose_move(image, camera, length / fps, number)
            )
            for number, image in enumerate(pictures)
        ]
        self.depth = self._shots[0].depth

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`, a mixture of two shots where one dissolves into the next."""
        number = bisect_right(self._starts, index) - 1
        since = index - self._starts[number]
        self._shots[number].draw(since, frame)
        if number == 0 or since >= self._dissolve:
            return
        before = Frame(frame.width, frame.height)
        self._shots[number - 1].draw(index - self._starts[number - 1], before)
        share = (since + 1) / (self._dissolve + 1)
        cv2.addWeighted(frame.buffer, share, before.buffer, 1 - share, 0, frame.buffer)
