"""A character from a clip, standing in a scene."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.cutout import Cutout
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, blur, resize, shrink, vector
from crake.engines.sketch.workers import on_every_core
from crake.engines.spec import VideoSpec

_HEIGHT, _MAX_WIDTH = 0.60, 0.62
_CENTRE = 0.44
_BOB_SECONDS, _BOB = 4.0, 0.012
# A loop is taken where its two ends are hardly further apart than two frames in a row.
_LIKE, _SHORTEST_LOOP = 1.3, 0.4
_COMPARED = 48
_RIM = 0.55


@dataclass(frozen=True, slots=True)
class Berth:
    """Where one of several characters goes.

    Parameters
    ----------
    centre
        Column of its middle, in widths of the frame.
    size
        Of what it would have alone.
    back
        How far it stands behind, in heights of the frame.
    """

    centre: float = _CENTRE
    size: float = 1.0
    back: float = 0.0


def berths(count: int) -> tuple[Berth, ...]:
    """Return where `count` characters go, the ones behind first."""
    if count < 2:
        return (Berth(),) * count
    return (Berth(0.68, 0.86, 0.025), Berth(0.31, 0.95))


@dataclass(frozen=True, slots=True)
class Stage:
    """Where in a picture a character goes.

    Parameters
    ----------
    ground
        Row on which it stands; `None` where there is nothing to stand on.
    light
        Light of the scene; `None` leaves the character's own.
    """

    ground: int | None
    light: Light | None = None


class CharacterShot:
    """Another shot with a character before it, whose seconds are played again and again.

    Where the clip comes back to how it was, it is played in a loop; else forwards and backwards.

    Parameters
    ----------
    base
        What is behind.
    cutout
        The character.
    stage
        What it stands on, and its light.
    berth
        Where it goes.
    width, height, fps
        Of the video.
    """

    def __init__(
        self,
        base: Shot,
        cutout: Cutout,
        stage: Stage,
        *,
        width: int,
        height: int,
        fps: int,
        berth: Berth | None = None,
    ) -> None:
        berth = berth or Berth()
        self._base, self._fps, self._rate = base, fps, cutout.rate
        pictures = _prepared(cutout, stage, width, height, berth.size)
        self._order = _order(cutout.frames)
        self._sprites = on_every_core(Sprite, pictures)
        high, wide = self._sprites[0].height, self._sprites[0].width
        self._left = 2 * round((berth.centre * width - wide / 2) / 2)
        self._bob = stage.ground is None and cutout.standing
        self._top = _top(cutout, stage, high, height) - 2 * round(berth.back * height / 2)
        self._shadows: list[Sprite] = []
        if stage.ground is not None and cutout.standing and cutout.separated:
            self._shadows = on_every_core(_shadow, pictures)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw the scene's frame `index` and the character over it."""
        self._base.draw(index, frame)
        step = self._order.at(int(index * self._rate / self._fps))
        sprite = self._sprites[step]
        top = float(self._top)
        if self._bob:
            turn = 2 * pi * index / (self._fps * _BOB_SECONDS)
            top += 2 * round(_BOB * frame.height * sin(turn) / 2)
        if self._shadows:
            shadow = self._shadows[step]
            foot = self._top + sprite.height - shadow.height * 0.55
            left = self._left - (shadow.width - sprite.width) / 2
            shadow.draw(frame, 2 * round(left / 2), 2 * round(foot / 2))
        sprite.draw(frame, self._left, top)


@dataclass(frozen=True, slots=True)
class _Order:
    """In which order frames are shown: up to `end`, then from `begin` again, or back and forth."""

    begin: int
    end: int
    back_and_forth: bool

    def at(self, step: int) -> int:
        if step < self.end:
            return step
        length = self.end - self.begin
        if not self.back_and_forth:
            return self.begin + (step - self.begin) % length
        turn = step % max(1, 2 * length - 2)
        return min(turn, 2 * length - 2 - turn)


def _order(pictures: list[U8]) -> _Order:
    """Find the longest part that ends as it begins; without one, play there and back again."""
    count = len(pictures)
    if count > 3:
        scale = _COMPARED / max(pictures[0].shape[:2])
        size = [max(4, round(side * min(1.0, scale))) for side in pictures[0].shape[1::-1]]
        small = [shrink(picture, size[0], size[1]) for picture in pictures]
        away = np.array([[cv2.norm(one, other, cv2.NORM_L1) for other in small] for one in small])
        limit = _LIKE * float(np.median(away.diagonal(1))) + 1e-3 * small[0].size
        for length in range(count - 2, max(2, round(_SHORTEST_LOOP * count)), -1):
            # The frames after them too: what is alike may be on the way back.
            apart = away.diagonal(length)
            alike = np.flatnonzero(np.maximum(apart[:-1], apart[1:]) <= limit)
            if len(alike):
                begin = int(alike[0])
                return _Order(begin, begin + length, back_and_forth=False)
    return _Order(0, count, back_and_forth=True)


def _prepared(cutout: Cutout, stage: Stage, width: int, height: int, share: float) -> list[U8]:
    """Scale a character to the picture and put it into its light."""
    high, wide = cutout.frames[0].shape[:2]
    scale = share * min(_HEIGHT * height / high, _MAX_WIDTH * width / wide)
    size = max(2, 2 * round(wide * scale / 2)), max(2, 2 * round(high * scale / 2))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    gain = _gain(stage.light)

    def prepared(frame: U8) -> U8:
        if scale < 1:
            return lit(resize(frame, *size, how))
        large = resize(lit(frame), *size, how)
        *colours, cover = cv2.split(large)  # which this way of enlarging may go beyond
        return cast("U8", cv2.merge([*(cv2.min(plane, cover) for plane in colours), cover]))

    def lit(frame: U8) -> U8:
        frame = _lit(frame, gain)
        return frame if stage.light is None or not cutout.separated else _rimmed(frame, stage.light)

    return on_every_core(prepared, cutout.frames)


def drawn_height(cutout: Cutout, spec: VideoSpec) -> float:
    """Return how high a character is drawn that plays alone, in pixels."""
    high, wide = cutout.frames[0].shape[:2]
    return float(high * min(_HEIGHT * spec.height / high, _MAX_WIDTH * spec.width / wide))


def _gain(light: Light | None) -> F32:
    """Return how the scene's light changes red, green and blue: half-way, so it stays itself."""
    if light is None:
        return np.ones(3, np.float32)
    lit = np.array(light.ambient, np.float32) + 0.6 * np.array(light.colour, np.float32)
    return cast("F32", (0.45 + 0.55 * np.clip(lit, 0.15, 1.1)).astype(np.float32))


def _lit(image: U8, gain: F32) -> U8:
    *colours, alpha = (cast("U8", plane) for plane in cv2.split(image))
    return _within([plane * part for plane, part in zip(colours, gain, strict=True)], alpha)


def _within(colours: list[F32], alpha: U8) -> U8:
    """Join planes, which never exceed the alpha that they are premultiplied with."""
    # Plane by plane: the last axis is too short for NumPy to be fast along it.
    whole = [(np.minimum(plane, alpha) + np.float32(0.5)).astype(np.uint8) for plane in colours]
    return cast("U8", cv2.merge([*whole, alpha]))


def _top(cutout: Cutout, stage: Stage, high: int, height: int) -> int:
    if not cutout.standing:
        return height - high  # who is cut off below stands behind the picture's lower edge
    if stage.ground is None:
        return 2 * round((height - high) * 0.45 / 2)
    return 2 * round(max(0, stage.ground - high) / 2)


def _rimmed(image: U8, light: Light) -> U8:
    """Add the bright edge that the scene's light leaves on the side from which it comes."""
    *colours, cover = (cast("U8", plane) for plane in cv2.split(image))
    high, wide = cover.shape
    sigma = max(1.0, 0.012 * high)
    # What is that soft needs no more than half as many pixels each way.
    part = 2 if sigma >= 3 else 1
    pad = int(3 * sigma / part) + 1
    small = shrink(cover, wide // part, high // part).astype(np.float32) / np.float32(255)
    soft = blur(np.pad(small, pad), sigma / part)
    x, y, _ = light.direction
    length = max(float(np.hypot(x, y)), 1e-6)
    # Outwards the cover falls: where it falls towards the light, the edge faces it.
    slope = cv2.Sobel(soft, cv2.CV_32F, 1, 0) * (x / length)
    slope = slope + cv2.Sobel(soft, cv2.CV_32F, 0, 1) * (y / length)
    towards = resize(slope[pad:-pad, pad:-pad], wide, high)
    facing = np.clip(-towards * (sigma / part / 4), 0, 1) * cover * (_RIM * light.rim)
    glow = vector(light.colour)
    return _within(
        [plane + facing * share for plane, share in zip(colours, glow, strict=True)], cover
    )


def _shadow(image: U8) -> Sprite:
    """Return the shadow on the ground: the outline, flattened and soft, darkest at the feet."""
    high, wide = image.shape[:2]
    flat = resize(np.ascontiguousarray(image[..., 3]), wide, max(4, round(high * 0.10)))
    pad = max(4, round(high * 0.035))
    flat = blur(np.pad(flat, pad), pad / 2.5)
    dark = np.zeros((*flat.shape, 4), np.uint8)
    dark[..., 3] = flat * np.float32(0.5)
    return Sprite(dark)
