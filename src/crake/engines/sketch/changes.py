"""Changing pictures that are there already: light, weather, who is in them, what the camera sees.

This is for pictures that the animator did not make: images, and the videos of others. It lays over
them what a direction names, and leaves alone what it does not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from crake.engines.sketch.camera import Motion, ease
from crake.engines.sketch.depth import Depth
from crake.engines.sketch.direction import Camera, Direction, Weather
from crake.engines.sketch.frame import Frame, Plane, Shot
from crake.engines.sketch.grading import Grading, Turning, grades_of
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scene import cast_of, stage_of
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.weather import weather

_ZOOM, _ROOM = 1.24, 1.16
ENTRY, MARGIN = 0.22, 0.25
"""Where who is put in is first, and how far outside of the frame nothing of it is seen any more."""


@dataclass(frozen=True, slots=True)
class Crossing(Motion):
    """A subject that goes through a picture which stays, and comes again after it has left.

    `entry` is where it is first, in widths of the frame from the edge that it comes from.
    """

    entry: float = ENTRY

    def scroll(self, seconds: float) -> float:
        """Return 0: the ground stays."""
        del seconds
        return 0.0

    def place(self, seconds: float) -> float:
        """Return where the subject is, in widths of the frame from the left."""
        if not self.pace:
            return 0.5
        way = self.entry + MARGIN + self.pace * seconds / self.width
        at = way % (1 + 2 * MARGIN) - MARGIN
        return at if self.facing > 0 else 1 - at


class Changed:
    """Another shot, changed.

    Parameters
    ----------
    shot
        What is there.
    over
        What is laid over it, in order.
    fps
        Frames per second.
    since
        Frame of `shot` from which on it is changed.
    rise
        Frames that coming up takes.
    """

    def __init__(
        self, shot: Shot, over: list[Drawable], *, fps: int, since: int = 0, rise: int = 0
    ) -> None:
        self._shot, self._over, self._fps = shot, over, fps
        self._since, self._rise = since, rise

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        self._shot.draw(index, frame)
        since = index - self._since
        if since < 0 or not self._over or (since == 0 and self._rise):
            return
        share = ease(since / self._rise) if self._rise else 1.0
        before = frame.buffer.copy() if share < 1 else None
        view = View(since, since / self._fps, 0.0)
        for drawable in self._over:
            drawable.draw(frame, view)
        if before is not None:
            cv2.addWeighted(frame.buffer, share, before, 1 - share, 0, frame.buffer)


class Reframed:
    """Looks at a part of each frame: a zoom, a pan or a tilt over pictures that have no more."""

    def __init__(self, camera: Camera, seconds: float) -> None:
        self._camera, self._seconds = camera, max(seconds, 1e-3)

    def draw(self, frame: Frame, view: View) -> None:
        """Enlarge a part of the frame, in place."""
        share = ease(view.seconds / self._seconds)
        way = 2 * share - 1
        zoom, x, y = {
            Camera.ZOOM_IN: (_ZOOM**share, 0.0, 0.0),
            Camera.ZOOM_OUT: (_ZOOM ** (1 - share), 0.0, 0.0),
            Camera.PAN_LEFT: (_ROOM, -way, 0.0),
            Camera.PAN_RIGHT: (_ROOM, way, 0.0),
            Camera.TILT_UP: (_ROOM, 0.0, -way),
            Camera.TILT_DOWN: (_ROOM, 0.0, way),
            Camera.CRANE: (_ROOM, 0.0, -way),
        }[self._camera]
        for plane in (frame.y, frame.u, frame.v):
            plane[:] = _part_of(plane, zoom, x, y)


REFRAMES = frozenset(
    {
        Camera.ZOOM_IN,
        Camera.ZOOM_OUT,
        Camera.PAN_LEFT,
        Camera.PAN_RIGHT,
        Camera.TILT_UP,
        Camera.TILT_DOWN,
        Camera.CRANE,
    }
)


def _part_of(plane: Plane, zoom: float, x: float, y: float) -> U8:
    high, wide = plane.shape
    left = (1 + x) * (wide - wide / zoom) / 2 + 0.5 / zoom - 0.5
    top = (1 + y) * (high - high / zoom) / 2 + 0.5 / zoom - 0.5
    matrix = np.array([[1 / zoom, 0, left], [0, 1 / zoom, top]])
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(plane, matrix, (wide, high), None, how, cv2.BORDER_REPLICATE)
    return seen.astype(np.uint8, copy=False)


@dataclass(frozen=True, slots=True)
class Canvas:
    """The pictures that are to be changed.

    Parameters
    ----------
    width, height, fps, frames
        Their measures.
    depth
        Of one of them.
    luma, warmth
        Mean brightness, 16 to 235, and how far its colour is from grey to red.
    seed
        Decides what the prompt leaves open.
    """

    width: int
    height: int
    fps: int
    frames: int
    depth: Depth
    luma: float
    warmth: float
    seed: int


def overlays(
    direction: Direction,
    before: Direction,
    canvas: Canvas,
    *,
    subject: bool,
    falling: bool = False,
    entry: float = ENTRY,
) -> tuple[list[Drawable], list[str]]:
    """Return what must be laid over pictures so that they show a direction, and what that is.

    Parameters
    ----------
    before
        What the pictures show already.
    subject
        Whether the direction's subject is put in.
    falling
        Whether the weather is to fall although the pictures show it: they stand still.
    entry
        Where the subject is first, as `Crossing` has it; `-MARGIN` is outside.
    """
    over: list[Drawable] = []
    said: list[str] = []
    # Where hours pass, the picture shows the first of them.
    first = direction if direction.until is None else replace(direction, time=before.time)
    grades = grades_of(first, before, canvas.luma, canvas.warmth)
    if grades:
        over.append(Grading(grades))
        said.append("light")
    if direction.until is not None:
        over.append(Turning(direction, canvas.luma, canvas.frames / canvas.fps))
        said.append(f"until {direction.until}")
    stage = _stage(direction, canvas, entry)
    actors = cast_of(direction, stage) if subject else []
    if actors:
        over += actors
        said += [each.kind for each in direction.subjects]
    if direction.weather is not Weather.CLEAR:
        if direction.weather != before.weather:
            said.append(str(direction.weather))
        if falling or direction.weather != before.weather:
            over += weather(stage, direction.weather)
    return over, said


def _stage(direction: Direction, canvas: Canvas, entry: float) -> Stage:
    stage, pace = stage_of(
        direction, canvas.width, canvas.height, canvas.fps, canvas.frames, canvas.seed
    )
    camera = direction.camera if direction.camera is Camera.PAN_LEFT else Camera.STILL
    motion = Crossing(camera, stage.seconds, canvas.width, pace, 0.0, entry=entry)
    horizon = min(max(2 * round(canvas.depth.horizon * canvas.height / 2), 8), canvas.height - 8)
    feet = max(2 * round(canvas.depth.ground * canvas.height / 2), horizon + 2)
    return replace(
        stage, motion=motion, height=canvas.height, frame_height=canvas.height, horizon=horizon,
        feet=feet,
    )  # fmt: skip


def canvas_of(frame: Frame, depth: Depth, *, fps: int, frames: int, seed: int) -> Canvas:
    """Measure pictures by one of them."""
    return Canvas(
        frame.width, frame.height, fps, frames, depth, float(frame.y.mean()),
        float(frame.v.mean()) - 128, seed,
    )  # fmt: skip
