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
from crake.engines.sketch.direction import Camera, Direction, Time, Weather
from crake.engines.sketch.frame import Frame, Plane, Shot
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scene import cast_of, stage_of
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.weather import weather

_ZOOM, _ROOM = 1.24, 1.16
ENTRY, MARGIN = 0.22, 0.25
"""Where who is put in is first, and how far outside of the frame nothing of it is seen any more."""


@dataclass(frozen=True, slots=True)
class Grade:
    """How a picture's light is changed.

    Parameters
    ----------
    gain
        Of the brightness.
    gamma
        Above 1 the middle becomes darker.
    lift
        Share of the way that the brightness goes to `haze`.
    haze
        Brightness of mist, 16 to 235.
    colour
        Of the saturation.
    u, v
        Steps towards blue and towards red, in the lights as in the shadows.
    """

    gain: float = 1.0
    gamma: float = 1.0
    lift: float = 0.0
    haze: float = 170.0
    colour: float = 1.0
    u: float = 0.0
    v: float = 0.0


_TIMES: dict[str, Grade] = {
    "dawn": Grade(0.92, 1.05, 0.06, 190, 0.9, -3, 7),
    "golden": Grade(0.98, 1.05, 0.0, 170, 1.1, -11, 9),
    "sunset": Grade(0.86, 1.15, 0.0, 170, 1.12, -9, 15),
    "dusk": Grade(0.66, 1.2, 0.0, 170, 0.8, 9, 5),
    "night": Grade(0.46, 1.35, 0.0, 170, 0.55, 11, -5),
    "neon": Grade(0.55, 1.3, 0.0, 170, 1.15, 12, 10),
}
_BRIGHT_DAY = Grade(1.1, 0.72, 0.0, 170, 1.05, -2, 0)
_WEATHERS: dict[str, Grade] = {
    "cloudy": Grade(0.9, 1.05, 0.05, 150, 0.7, 2, -1),
    "rain": Grade(0.84, 1.1, 0.10, 140, 0.66, 4, -2),
    "storm": Grade(0.66, 1.2, 0.10, 120, 0.5, 5, -3),
    "snow": Grade(1.0, 0.95, 0.14, 205, 0.62, 3, -1),
    "fog": Grade(1.0, 1.0, 0.38, 185, 0.6, 1, 0),
}
_DARK, _WARM = 70.0, 7.0
"""Below this mean brightness a picture is of the night; above this warmth, of an evening."""


class Grading:
    """Grades frames by tables, one of brightness and two of colour."""

    def __init__(self, grades: list[Grade]) -> None:
        luma = np.arange(256, dtype=np.float64)
        blue, red = luma.copy(), luma.copy()
        dim = 1.0
        for grade in grades:
            dim = min(dim, grade.gain)
            share = np.clip((luma - 16) / 219, 0, 1) ** grade.gamma * grade.gain
            luma = 16 + 219 * share
            luma = (
                luma + (16 + (grade.haze - 16) * dim - luma) * grade.lift
            )  # mist is dark at night
            colour = grade.colour * (1 - grade.lift * 0.5)
            blue = 128 + (blue - 128) * colour + grade.u
            red = 128 + (red - 128) * colour + grade.v
        self._luma, self._blue, self._red = (
            np.clip(table + 0.5, 16, top).astype(np.uint8)
            for table, top in ((luma, 235), (blue, 240), (red, 240))
        )

    def draw(self, frame: Frame, view: View) -> None:
        """Grade a frame in place."""
        del view
        for plane, table in (
            (frame.y, self._luma),
            (frame.u, self._blue),
            (frame.v, self._red),
        ):
            cv2.LUT(plane, table, plane)


def grades_of(direction: Direction, before: Direction, luma: float, warmth: float) -> list[Grade]:
    """Return how the light must change for a direction.

    Parameters
    ----------
    before
        What the picture shows already.
    luma, warmth
        Mean brightness of the picture, 16 to 235, and how far its colour is from grey to red.
    """
    grades = []
    if direction.time != before.time:
        grade = _TIMES.get(direction.time.value)
        if direction.time is Time.DAY and luma < _DARK:
            grade = _BRIGHT_DAY
        # What looks so already is not made more so.
        if luma < _DARK and direction.time in {Time.NIGHT, Time.NEON}:
            grade = None
        if warmth > _WARM and direction.time in {Time.GOLDEN, Time.SUNSET}:
            grade = None
        grades += [grade] if grade else []
    if direction.weather != before.weather:
        grade = _WEATHERS.get(direction.weather.value)
        grades += [grade] if grade else []
    return grades


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
    grades = grades_of(direction, before, canvas.luma, canvas.warmth)
    if grades:
        over.append(Grading(grades))
        said.append("light")
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
