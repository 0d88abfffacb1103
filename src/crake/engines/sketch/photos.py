"""Still images as shots: a slow camera move over each, and dissolves between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Self, cast

import cv2
import numpy as np

from crake.engines.sketch.depth import Depth, depth_of
from crake.engines.sketch.direction import Camera
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.grammar.stirring import Stir
from crake.engines.sketch.heads import heads_in
from crake.engines.sketch.images import as_rgb, covering, enlarged, planes_of
from crake.engines.sketch.moves import Move, choose_move
from crake.engines.sketch.raster import F32, U8, resize
from crake.engines.sketch.stirring import Stirring

_DISSOLVE_SECONDS = 0.5
_SHORTEST_SECONDS = 1.3
_RADIAL = 0.9
"""How much more a push in magnifies what is nearest."""
_MIDDLE_DISTANCE = 0.35


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
    stirs
        What moves of itself, where the image shows it.
    fps
        Frames per second.

    Attributes
    ----------
    depth
        Of the image, fitted to the frame.
    """

    def __init__(
        self,
        image: U8,
        width: int,
        height: int,
        frames: int,
        move: Move,
        *,
        stirs: frozenset[Stir] = frozenset(),
        fps: int = 24,
    ) -> None:
        heads = heads_in(image)
        fitted = covering(image, width, height, heads)
        y, u, v = planes_of(enlarged(fitted, covering(image, 2 * width, 2 * height, heads)))
        size = y.shape[1] // 2, y.shape[0] // 2
        u, v = (cast("Plane", cv2.resize(p, size, interpolation=cv2.INTER_AREA)) for p in (u, v))
        depth = depth_of(fitted)
        stirring = Stirring(fitted, depth, stirs) if stirs else None
        self._set_up((y, u, v), depth, frames, move, stirring)
        self._fps = fps

    @classmethod
    def of_frame(cls, frame: Frame, frames: int, move: Move) -> Self:
        """Make a world of a picture that is a frame already; its first frame is the same."""
        shot = cls.__new__(cls)
        large = [
            enlarged(p, resize(p, 2 * p.shape[1], 2 * p.shape[0], cv2.INTER_CUBIC))
            for p in (frame.y, frame.u, frame.v)
        ]
        shot._set_up((large[0], large[1], large[2]), depth_of(as_rgb(frame)), frames, move)
        return shot

    def _set_up(
        self,
        planes: tuple[Plane, Plane, Plane],
        depth: Depth,
        frames: int,
        move: Move,
        stirring: Stirring | None = None,
    ) -> None:
        self.frames, self.move, self.depth = frames, move, depth
        self._stirring, self._fps = stirring, 24
        self._y, self._u, self._v = planes
        near = depth.near - np.float32(_MIDDLE_DISTANCE)
        # Smooth as it is, it need not be as large as the picture.
        self._near = resize(near, near.shape[1] // 2, near.shape[0] // 2)

    @property
    def stirring(self) -> tuple[Stir, ...]:
        """What moves of itself."""
        return self._stirring.found if self._stirring is not None else ()

    def draw(self, index: int, frame: Frame, drift: F32 | None = None) -> None:
        """Draw frame `index`; the move stands still after its last frame.

        Parameters
        ----------
        drift
            `(height // 2, width // 2, 2)`: pixels of the frame that each place has moved besides.
        """
        if self._stirring is None or not self._stirring.found:
            self._bent(index, frame, drift)
            return
        seconds = index / self._fps
        layers = [layer for layer in self._stirring.layers(seconds) if layer[0] > 0]
        for number, (share, moved) in enumerate(layers):
            target = Frame(frame.width, frame.height) if number else frame
            self._bent(index, target, self._seen(index, frame, moved))
            if number:
                cv2.addWeighted(frame.buffer, 1 - share, target.buffer, share, 0, frame.buffer)
        light = self._stirring.light(seconds)
        if light is not None:
            brighter = resize(self._seen(index, frame, light), frame.width, frame.height)
            cv2.add(frame.y, brighter, frame.y, dtype=cv2.CV_8U)

    def _seen(self, index: int, frame: Frame, values: F32) -> F32:
        """Return what is seen of values over the whole image, at half the frame's size."""
        zoom, x, y, _ = self._view(index, frame.width, frame.height)
        wide, high = frame.width // 2, frame.height // 2
        times = values.shape[1] / (self._y.shape[1] / 2), values.shape[0] / (self._y.shape[0] / 2)
        columns, rows = _steps(wide, 2, x, zoom), _steps(high, 2, y, zoom)
        view = np.array([
            [2 * times[0] / zoom, 0, columns[0] * times[0] - 0.5],
            [0, 2 * times[1] / zoom, rows[0] * times[1] - 0.5],
        ])  # fmt: skip
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpAffine(values, view, (wide, high), None, flags, cv2.BORDER_REPLICATE)
        return cast("F32", seen)

    def _bent(self, index: int, frame: Frame, drift: F32 | None) -> None:
        """Draw frame `index`, with what each place has moved besides."""
        zoom, x, y, ease = self._view(index, frame.width, frame.height)
        wide, high = frame.width, frame.height
        # All in pixels of the fitted image, from its edge; a pixel's centre lies at a half. Every
        # second is computed, and one more on each side, so that those between lie between two.
        columns, rows = _steps(wide // 2 + 2, 2, x, zoom), _steps(high // 2 + 2, 2, y, zoom)
        view = np.array([[1 / zoom, 0, (columns[0] - 1) / 2], [0, 1 / zoom, (rows[0] - 1) / 2]])
        flags, size = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, (wide // 2 + 2, high // 2 + 2)
        near = cv2.warpAffine(self._near, view, size, None, flags, cv2.BORDER_REPLICATE)
        radial = np.float32(_RADIAL * (zoom - 1))
        across = np.float32(self.move.sideways * ease * wide)
        seen_x = columns - near * ((columns - np.float32(x)) * radial + across)
        seen_y = rows[:, None] - near * ((rows - np.float32(y)) * radial)[:, None]
        if drift is not None:
            wider = cv2.copyMakeBorder(drift, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
            seen_x, seen_y = seen_x - wider[..., 0], seen_y - wider[..., 1]
        half, inner = np.float32(0.5), (slice(1, -1), slice(1, -1))
        for target, source in ((frame.u, self._u), (frame.v, self._v)):
            _look(source, seen_x[inner] - half, seen_y[inner] - half, target)
        seen_x, seen_y = (resize(at * 2 - half, wide + 4, high + 4) for at in (seen_x, seen_y))
        inner = slice(2, -2), slice(2, -2)
        _look(self._y, seen_x[inner], seen_y[inner], frame.y)  # twice as large as places count

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


def _look(source: Plane, x: F32, y: F32, target: Plane) -> None:
    """Look a plane up."""
    cv2.remap(source, x, y, cv2.INTER_LINEAR, target, cv2.BORDER_REFLECT_101)


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
    stirs
        What moves of itself in those of them that show it.

    Attributes
    ----------
    depth
        Of the first image.
    stirring
        What moves of itself in one of them at least.
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
        stirs: frozenset[Stir] = frozenset(),
    ) -> None:
        pictures = list(images)
        count = len(pictures)
        self._starts = [round(number * frames / count) for number in range(count)]
        self._dissolve = max(1, min(round(_DISSOLVE_SECONDS * fps), frames // count // 3))
        length = frames // count + self._dissolve
        self._shots = []
        for number, image in enumerate(pictures):
            move = choose_move(image, camera, length / fps, number)
            shot = PhotoShot(image, width, height, length, move, stirs=stirs, fps=fps)
            self._shots.append(shot)
        self.stirring = sorted({stir for shot in self._shots for stir in shot.stirring})
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
