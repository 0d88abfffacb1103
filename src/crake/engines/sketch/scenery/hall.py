"""Halls: strips of wall one before the other, drawn in centimetres, and floors that shine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import YUV, Layer
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, blur_wrapped, even, vector
from crake.engines.sketch.scenery.easel import Easel, Point
from crake.engines.sketch.scenery.paint import over
from crake.engines.sketch.shadows import laid, shade_of
from crake.engines.sketch.stage import Stage, View

CENTIMETRE = 1.94
"""Pixels per centimetre at the subject's feet, of a 1280 x 720 picture: people are 175 cm high."""


def strip(
    stage: Stage, name: str, share: float, *, high: float | None = None, light: Light | None = None
) -> tuple[Easel, int]:
    """Return an easel whose lengths are centimetres, and the row that its foot stands on.

    Parameters
    ----------
    name
        Of its random numbers.
    share
        Of the way from the horizon to the subject's feet.
    high
        Its height; up to the upper edge of the picture by default.
    light
        What falls on it; the stage's light by default.
    """
    foot = stage.row(share)
    speed = max(stage.speed(foot), 0.02)  # tiny pictures have no rows for it
    scale = CENTIMETRE * speed
    tall = foot / (scale * stage.tall(1000) / 1000)
    return Easel(stage, name, high or tall, speed, scale=scale, light=light), foot


def wash(e: Easel, low: float, high: float, colour: RGB, below: float, above: float) -> None:
    """Paint a band across the strip, lit `below` at its foot and `above` at its top."""
    rows = e.picture.shape[0]
    top, foot = max(rows - round(high * e.unit), 0), max(rows - round(low * e.unit), 0)
    lit = np.linspace(above, below, max(foot - top, 1), dtype=np.float32)[: foot - top, None]
    tone = vector(colour) * (vector(e.light.ambient) + lit * vector(e.light.colour))
    e.picture[top:foot, :, :3] = np.clip(tone[:, None] * 255, 0, 255)
    e.picture[top:foot, :, 3] = 255


def ceiling(e: Easel, at: float, colour: RGB, beam: RGB | None = None, lit: float = 0.35) -> None:
    """Paint the ceiling above height `at`, as it comes towards the viewer, with beams across."""
    wash(e, at, e.high, colour, lit, 0.6 * lit)
    eye = 175.0
    near = 1.0
    while beam is not None and eye + (at - eye) * near < e.high:
        near *= 1.16
        y = eye + (at - eye) * near
        e.box(0, y, e.wide, 16 * near, beam, 0.8 * lit)
        e.box(0, y + 14 * near, e.wide, 6 * near, beam, 0.3 * lit)
    e.box(0, at - 12, e.wide, 14, beam or colour, 1.6 * lit)


def panels(e: Easel, at: float, apart: float, colour: RGB, halo: float = 0.12) -> None:
    """Hang rows of flat lamps below a ceiling at height `at`, as it comes towards the viewer."""
    eye = 175.0
    for near, far in ((1.12, 1.06), (1.46, 1.36), (1.95, 1.80)):
        low, high = eye + (at - eye) * far, eye + (at - eye) * near
        for x, wide in e.bays(apart):
            middle, half = x + wide / 2, 0.30 * wide
            e.shining([(middle - 0.93 * half, low), (middle + 0.93 * half, low),
                       (middle + half, high), (middle - half, high)], colour, halo)  # fmt: skip


def stood(
    e: Easel, foot: int, *, shine: float = 0.0, shadow: bool = False, reach: float = 14.0
) -> Layer:
    """Return a strip that stands on row `foot`, with what the floor before it shows of it.

    Parameters
    ----------
    shine
        How much of it the floor mirrors, 0..1.
    shadow
        Whether it darkens the floor before it.
    reach
        How far its lights glow.
    """
    picture, stage = e.painted(reach), e.stage
    below = max(stage.height - even(foot), 2)
    ground = np.zeros((below, picture.shape[1], 4), np.uint8)
    if shadow:
        dark = laid(e.picture[..., 3].copy(), shade_of(stage, e.speed), stage.unit)
        ground[: len(dark), :, 3] = dark[:below] * 255
    if shine:
        over(ground, _mirrored(picture, below, shine, e.unit))
    if shadow or shine:
        picture = np.concatenate([picture, ground])
    top = even(foot) - e.picture.shape[0]
    return Layer(picture, top, e.speed, smooth=stage.smooth(e.speed))


def _mirrored(picture: U8, rows: int, shine: float, unit: float) -> U8:
    """Return what a polished floor shows of a picture: upside down, the fainter the nearer."""
    image = np.zeros((rows, *picture.shape[1:]), np.uint8)
    flipped = picture[::-1][:rows]
    image[: len(flipped)] = flipped
    soft = cv2.blur(image, (1, max(1, round(9 * unit)) | 1))
    fade = np.linspace(shine, 0.0, rows, dtype=np.float32)[:, None, None]
    return np.asarray(soft * fade, np.uint8)


@dataclass(frozen=True, slots=True)
class Pane:
    """A window that the sun shines through.

    Parameters
    ----------
    left, wide
        Where it is on its layer, in pixels.
    colour
        Of the light that it lets in, 0..1.
    """

    left: float
    wide: float
    colour: RGB = (1.0, 0.90, 0.70)


class SunPatches:
    """Where the sun that comes in by windows lies on the floor, which goes by in perspective.

    Parameters
    ----------
    panes
        The windows.
    foot
        Row that the wall stands on.
    period
        Pixels after which the wall repeats.
    near, far
        Where the patches begin and end, in shares of the way from the wall to the subject's feet.
    bars
        Whether each is crossed by the shadow of a bar.
    gain
        How much brighter the floor is there.
    """

    steady = True

    def __init__(
        self,
        stage: Stage,
        panes: Sequence[Pane],
        foot: int,
        period: int,
        *,
        near: float = 0.78,
        far: float = 0.16,
        bars: bool = True,
        gain: float = 0.62,
    ) -> None:
        self._stage, self._panes, self._foot, self._period = stage, panes, foot, period
        deep = stage.feet - foot
        self._rows = foot + far * deep, foot + near * deep
        self._bars, self._gain = bars, gain
        self._lean = 96 * stage.unit * (1 if stage.palette.light.direction[0] >= 0 else -1)

    def draw(self, frame: Frame, view: View) -> None:
        """Brighten the floor there."""
        speed = self._stage.speed(self._foot)
        offset = view.moved(speed)
        for pane in self._panes:
            at = (pane.left - offset) % self._period
            for left in (at - self._period, at):
                self._lay(frame, left, pane.wide, pane.colour, speed)

    def _lay(self, frame: Frame, left: float, wide: float, colour: RGB, speed: float) -> None:
        middle, corners = frame.width / 2, list[Point]()
        far, near = self._rows
        for row, ends in ((far, (left, left + wide)), (near, (left + wide, left))):
            larger = self._stage.speed(row) / speed
            lean = self._lean * larger * (row - self._foot) / max(near - self._foot, 1)
            corners += [(middle + (end - middle) * larger - lean, row) for end in ends]
        x0, x1 = min(c[0] for c in corners), max(c[0] for c in corners)
        box = max(even(x0) - 2, 0), min(even(x1) + 4, frame.width // 2 * 2)
        top, low = even(far) - 2, min(even(near) + 4, frame.height // 2 * 2)
        if box[1] - box[0] < 4 or low - top < 4:
            return
        shape = (low - top, box[1] - box[0])
        mask = np.zeros(shape, np.uint8)
        for part in self._parts(corners):
            points = (np.array(part) - (box[0], top)) * 16
            cv2.fillConvexPoly(mask, np.rint(points).astype(np.int32), 255, cv2.LINE_AA, 4)
        mask = cv2.GaussianBlur(mask, (0, 0), max(1.5 * self._stage.unit, 0.6)).astype(np.uint8)
        self._brighten(frame, mask, (top, low, *box), colour)

    def _parts(self, corners: list[Point]) -> list[list[Point]]:
        if not self._bars:
            return [corners]
        quad = np.array(corners)

        def at(u: float, v: float) -> Point:
            top, low = quad[0] + (quad[1] - quad[0]) * u, quad[3] + (quad[2] - quad[3]) * u
            x, y = top + (low - top) * v
            return float(x), float(y)

        return [[at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]
                for u0, u1 in ((0.0, 0.47), (0.53, 1.0)) for v0, v1 in ((0.0, 0.42), (0.47, 1.0))
                ]  # fmt: skip

    def _brighten(
        self, frame: Frame, mask: U8, box: tuple[int, int, int, int], colour: RGB
    ) -> None:
        top, low, left, right = box
        y = frame.y[top:low, left:right]
        cv2.add(y, cv2.multiply(y, mask, scale=self._gain / 255), y)
        half = cv2.resize(mask, (mask.shape[1] // 2, mask.shape[0] // 2)).astype(np.float32) / 255
        _, u, v = (YUV[:3, :3] @ (vector(colour) * np.float32(255))).tolist()
        for plane, steps in ((frame.u, u), (frame.v, v)):
            part = plane[top // 2 : low // 2, left // 2 : right // 2]
            part[:] = np.clip(part + half * (0.30 * steps), 0, 255)


def shafts(
    stage: Stage, panes: Sequence[Pane], period: int, rows: tuple[float, float], speed: float
) -> Layer:
    """Return the light that hangs in the air between windows and the floor, from row to row."""
    top, foot = rows
    high = even(foot)
    light = np.zeros((high, period, 3), np.float32)
    lean = 150 * stage.unit * (1 if stage.palette.light.direction[0] >= 0 else -1)
    for pane in panes:
        mask = np.zeros((high, period), np.uint8)
        for shift in (-period, 0, period):
            left = pane.left + shift
            quad = np.array([
                [left, top], [left + pane.wide, top],
                [left + 1.25 * pane.wide - lean, foot], [left - 0.25 * pane.wide - lean, foot],
            ])  # fmt: skip
            cv2.fillConvexPoly(mask, np.rint(quad * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
        light += mask[..., None] * (vector(pane.colour) / 255)
    fade = np.clip(np.linspace(-top / max(foot - top, 1), 1, high, dtype=np.float32), 0, 1)
    light = blur_wrapped(light, 7 * stage.unit) * (0.30 * (1 - fade) + 0.10)[:, None, None]
    # More light than cover: what is behind stays, and becomes brighter.
    picture = np.concatenate([light, 0.5 * light.max(-1, keepdims=True)], axis=-1)
    rgba = np.clip(picture * 255, 0, 255).astype(np.uint8)
    return Layer(rgba, 0, speed, smooth=stage.smooth(speed))
