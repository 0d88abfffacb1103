"""What a picture looks made of: watercolour, pencil, pixels, film. Applied to finished frames.

Every style works on the planes of a frame and costs a few milliseconds: heavy filters run on a
smaller picture. Textures such as paper stand still, so that they do not flicker.
"""

from __future__ import annotations

from typing import Protocol, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import Style
from crake.engines.sketch.frame import Frame, Plane, Shot
from crake.engines.sketch.raster import F32, U8, blur, resize, shrink

_GREY = 128
_FINE = 220.0
"""Variance of brightness below which what is seen is texture rather than an edge."""
_MEDIAN = 5  # pixels; larger ones cost several times as much


class Look(Protocol):
    """Turns finished frames into those of a style."""

    def apply(self, frame: Frame, index: int) -> None:
        """Change one frame in place; a pure function of it and `index`."""
        ...


class Styled:
    """A shot in a style.

    Parameters
    ----------
    shot
        The shot as it is.
    look
        What is done to its frames.
    """

    def __init__(self, shot: Shot, look: Look) -> None:
        self._shot, self._look = shot, look

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index` of the shot, in the style."""
        self._shot.draw(index, frame)
        self._look.apply(frame, index)


def styled(shot: Shot, style: Style, width: int, height: int) -> Shot:
    """Return a shot of `width` x `height` pixels in a style; the natural one changes nothing."""
    look = look_of(style, width, height)
    return shot if look is None else Styled(shot, look)


def look_of(style: Style, width: int, height: int) -> Look | None:
    """Return what turns frames of `width` x `height` pixels into those of a style."""
    look = LOOKS.get(style)
    return None if look is None else look(width, height)


def _curve(points: list[tuple[float, float]]) -> U8:
    """Return a table of 256 levels through some points, within the range of video."""
    x, y = zip(*points, strict=True)
    return np.asarray(np.clip(np.interp(np.arange(256), x, y), 16, 235), np.float32).astype(
        np.uint8
    )


def _chroma(gain: float, shift: float = 0.0) -> U8:
    """Return a table that takes a colour plane farther from grey, or nearer to it."""
    levels = _GREY + (np.arange(256) - _GREY) * gain + shift
    return np.asarray(np.clip(levels, 16, 240), np.float32).astype(np.uint8)


def _look_up(plane: Plane, table: U8) -> None:
    cv2.LUT(plane, table, plane)


def _corners(width: int, height: int, strength: float) -> U8:
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    dark = np.clip(x * x + y * y - 0.25, 0, 1.6) * strength
    return np.asarray(255 * (1 - np.clip(dark, 0, 0.9)), np.float32).astype(np.uint8)


def _waves(rng: np.random.Generator, high: int, wide: int, size: float) -> F32:
    """Return smooth noise between -1 and 1 whose bumps are about `size` pixels large."""
    grid = rng.uniform(-1, 1, (int(high / size) + 2, int(wide / size) + 2)).astype(np.float32)
    return np.asarray(resize(grid, wide, high, cv2.INTER_CUBIC), np.float32)


def _paper(width: int, height: int, seed: int, rough: float) -> U8:
    """Return paper: 255 is white, its grain some levels darker."""
    rng = np.random.default_rng(seed)
    wide, high = width // 2 + 1, height // 2 + 1
    grain = blur(rng.standard_normal((high, wide)).astype(np.float32), 0.8)
    large = _waves(rng, high, wide, max(high, 160) / 40)
    field = resize(grain * np.float32(0.9) + large * np.float32(0.8), width, height)
    return np.asarray(np.clip(246 + rough * field, 0, 255), np.float32).astype(np.uint8)


def _flat(plane: U8, sigma: float) -> U8:
    """Smooth what is fine within areas, and keep their edges: a guided filter by itself."""
    size = 2 * round(2 * sigma) + 1, 2 * round(2 * sigma) + 1
    mean = cast("F32", cv2.boxFilter(plane, cv2.CV_32F, size))
    keep = cast("F32", cv2.sqrBoxFilter(plane, cv2.CV_32F, size))
    keep -= mean * mean
    np.maximum(keep, 0, out=keep)
    keep /= keep + np.float32(_FINE)
    value = plane - mean
    value *= cv2.blur(keep, size)
    value += mean
    return np.clip(value, 0, 255, out=value).astype(np.uint8)


def _edges(luma: U8, low: int, gain: float) -> U8:
    """Return how strongly brightness changes at each pixel, 0 to 255."""
    across = cv2.Sobel(luma, cv2.CV_16S, 1, 0, ksize=3)
    down = cv2.Sobel(luma, cv2.CV_16S, 0, 1, ksize=3)
    strength = cv2.addWeighted(cv2.convertScaleAbs(across), 0.5, cv2.convertScaleAbs(down), 0.5, 0)
    over = np.maximum(np.asarray(strength, np.uint8), low) - np.uint8(low)
    return np.asarray(cv2.convertScaleAbs(over, alpha=gain), np.uint8)


class Noir:
    """Black and white film: hard contrast, dark corners."""

    def __init__(self, width: int, height: int) -> None:
        self._table = _curve([(0, 16), (32, 20), (62, 58), (110, 142), (165, 218), (255, 235)])
        self._corners = _corners(width, height, 0.55)

    def apply(self, frame: Frame, index: int) -> None:
        """Take the colours away and harden the light."""
        del index
        _look_up(frame.y, self._table)
        cv2.multiply(frame.y, self._corners, frame.y, 1 / 255)
        np.maximum(frame.y, 16, out=frame.y)
        frame.u.fill(_GREY)
        frame.v.fill(_GREY)


class Vintage:
    """Old film: faded sepia, a light that flickers, dust and scratches."""

    def __init__(self, width: int, height: int) -> None:
        self._fade = [(0, 44), (70, 84), (150, 158), (230, 206), (255, 212)]
        self._corners = _corners(width, height, 0.5)
        self._u, self._v = _chroma(0.35, -16), _chroma(0.4, 13)
        self._unit = max(1, round(height / 720))

    def apply(self, frame: Frame, index: int) -> None:
        """Fade the colours; flicker and specks depend on nothing but `index`."""
        rng = np.random.default_rng([0xF11, index])
        flicker = 1 + 0.05 * float(rng.standard_normal())
        _look_up(frame.y, _curve([(x, y * flicker) for x, y in self._fade]))
        cv2.multiply(frame.y, self._corners, frame.y, 1 / 255)
        _look_up(frame.u, self._u)
        _look_up(frame.v, self._v)
        self._specks(frame, rng)
        self._scratches(frame, index)
        np.clip(frame.y, 16, 235, out=frame.y)

    def _specks(self, frame: Frame, rng: np.random.Generator) -> None:
        for _ in range(int(rng.integers(1, 7))):
            at = int(rng.integers(frame.width)), int(rng.integers(frame.height))
            size = int(rng.integers(1, 4)) * self._unit
            cv2.circle(frame.y, at, size, 205 if rng.random() < 0.6 else 30, -1, cv2.LINE_AA)

    def _scratches(self, frame: Frame, index: int) -> None:
        rng = np.random.default_rng([0x5C2, index // 9])  # a scratch stays for some frames
        for _ in range(int(rng.integers(0, 3))):
            column = int(rng.integers(frame.width)) + index % 9 // 4
            line = frame.y[:, column : column + self._unit]
            cv2.addWeighted(line, 0.6, np.full_like(line, 210), 0.4, 0, line)


class Pencil:
    """A drawing: lines where brightness changes, hatching where it is dark, paper."""

    def __init__(self, width: int, height: int) -> None:
        self._half = max(2, width // 2), max(2, height // 2)
        self._paper = _paper(width, height, 11, 6.0)
        x = np.arange(width, dtype=np.float32)[None]
        y = np.arange(height, dtype=np.float32)[:, None]
        pitch = max(height / 720, 0.4) * 7.0
        self._hatches: list[tuple[int, U8]] = []
        for level, lean in ((88, 0.8), (52, -0.9)):
            wave = np.sin((x + lean * y) * 2 * np.pi / pitch)
            lines = 255 - 95 * np.clip(wave * 1.6 - 0.5, 0, 1)
            self._hatches.append((level, lines.astype(np.uint8)))

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame's brightness with a pencil."""
        del index
        # The grain of textures is no outline: it would crawl as the camera moves.
        small = _flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 180))
        luma = resize(small, *_size(frame.y))
        soft = resize(blur(small, self._half[1] / 80), *_size(luma))
        lines = cv2.divide(luma, np.maximum(soft, 1), scale=236)
        lines = np.minimum(lines, 255)
        cv2.LUT(lines, _curve([(0, 16), (150, 30), (205, 150), (236, 238), (255, 255)]), lines)
        outline = resize(_edges(small, 17, 1.9), *_size(luma))
        lines = cv2.subtract(lines, cv2.convertScaleAbs(outline, alpha=0.6))
        for level, hatch in self._hatches:
            dark = cv2.threshold(soft, level, 255, cv2.THRESH_BINARY)[1]
            lines = cv2.min(lines, cv2.max(hatch, dark))
        shade = cv2.addWeighted(self._paper, 0.72, soft, 0.30, 0)  # the side of the pencil
        cv2.multiply(lines, shade, frame.y, 235 / 255 / 255)
        np.clip(frame.y, 20, 235, out=frame.y)
        frame.u.fill(_GREY - 3)
        frame.v.fill(_GREY + 2)


def _size(plane: Plane) -> tuple[int, int]:
    return plane.shape[1], plane.shape[0]


class Watercolour:
    """Pigment on paper: flat washes with dark rims and wavering edges."""

    def __init__(self, width: int, height: int) -> None:
        self._half = max(2, width // 2), max(2, height // 2)
        self._paper = _paper(width, height, 5, 9.0)
        wide, high = self._half
        rng = np.random.default_rng(3)
        reach = high / 260  # more, and edges wobble as they pass
        waver = [_waves(rng, high, wide, high / 40) * reach for _ in range(2)]
        x = np.arange(wide, dtype=np.float32)[None] + waver[0]
        y = np.arange(high, dtype=np.float32)[:, None] + waver[1]
        self._maps = cv2.convertMaps(x.astype(np.float32), y.astype(np.float32), cv2.CV_16SC2)
        self._wash = _curve([(0, 58), (60, 96), (130, 166), (200, 222), (235, 235)])
        self._colour = _chroma(1.25)

    def apply(self, frame: Frame, index: int) -> None:
        """Paint the frame."""
        del index
        small = self._washed(_flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 220)))
        rims = blur(_edges(small, 10, 1.6), 0.8)
        cv2.LUT(small, self._wash, small)
        small = np.asarray(cv2.subtract(small, cv2.convertScaleAbs(rims, alpha=0.42)), np.uint8)
        cv2.multiply(resize(small, *_size(frame.y)), self._paper, frame.y, 1 / 250)
        np.clip(frame.y, 16, 235, out=frame.y)
        for plane in (frame.u, frame.v):
            painted = self._washed(plane)
            cv2.LUT(painted, self._colour, plane)

    def _washed(self, plane: U8) -> U8:
        smooth = cv2.medianBlur(np.ascontiguousarray(plane), _MEDIAN)
        smooth = cv2.medianBlur(smooth, _MEDIAN)
        moved = cv2.remap(smooth, *self._maps, cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)
        return np.asarray(moved, np.uint8)


_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16


class PixelArt:
    """A few large pixels in a few colours, dithered."""

    def __init__(self, width: int, height: int) -> None:
        rows = 108 if height <= width else 192
        side = max(2, round(height / rows / 2) * 2)
        self._size = max(2, width // side), max(2, height // side)
        wide, high = self._size
        tiled = np.tile(_BAYER, (high // 4 + 1, wide // 4 + 1))[:high, :wide]
        self._levels, self._hues = 22.0, 14.0
        self._dither: F32 = ((tiled - 0.5) * self._levels * 0.8).astype(np.float32)

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame with large pixels."""
        del index
        small = shrink(frame.y, *self._size).astype(np.float32)
        small = small * 1.06 + 6 + self._dither  # darkness keeps its shapes
        steps = np.clip(np.round(small / self._levels) * self._levels, 16, 235)
        self._enlarge(steps, frame.y)
        for plane in (frame.u, frame.v):
            hue = (shrink(plane, *self._size).astype(np.float32) - _GREY) * 1.35
            steps = _GREY + np.round(hue / self._hues) * self._hues
            self._enlarge(np.clip(steps, 16, 240), plane)

    def _enlarge(self, small: NDArray[np.floating], plane: Plane) -> None:
        bytes_ = small.astype(np.uint8)
        cv2.resize(bytes_, _size(plane), plane, interpolation=cv2.INTER_NEAREST)


class Neon:
    """Glowing outlines in pink and cyan over a dark picture."""

    def __init__(self, width: int, height: int) -> None:
        self._half = max(2, width // 2), max(2, height // 2)
        self._dark = _curve([(0, 16), (120, 36), (200, 70), (255, 110)])
        x = np.linspace(0, 1, self._half[0], dtype=np.float32)[None]
        y = np.linspace(0, 1, self._half[1], dtype=np.float32)[:, None]
        share = np.clip(0.5 + 0.5 * np.sin(5 * x + 3 * y), 0, 1)
        # BT.709 colour differences of hot pink and of cyan.
        self._u = (150 + (166 - 150) * share).astype(np.float32)
        self._v = (205 + (40 - 205) * share).astype(np.float32)
        self._plain_u, self._plain_v = _chroma(0.9, 18), _chroma(0.9, 10)

    def apply(self, frame: Frame, index: int) -> None:
        """Light the frame's outlines."""
        del index
        wide, high = self._half
        small = blur(shrink(frame.y, wide, high), max(0.8, high / 400))
        lines = _edges(small, 14, 3.2)
        glow = resize(blur(shrink(lines, wide // 4, high // 4), high / 90), wide, high)
        light = cv2.add(lines, cv2.convertScaleAbs(glow, alpha=0.9))
        _look_up(frame.y, self._dark)
        cv2.add(frame.y, resize(cv2.convertScaleAbs(light, alpha=0.8), *_size(frame.y)), frame.y)
        np.minimum(frame.y, 235, out=frame.y)
        share = np.minimum(cv2.convertScaleAbs(light, alpha=1.6), 255).astype(np.float32) / 255
        for plane, table, colour in (
            (frame.u, self._plain_u, self._u),
            (frame.v, self._plain_v, self._v),
        ):
            plain = cv2.LUT(plane, table).astype(np.float32)
            tinted = plain + (resize(colour, *_size(plane)) - plain) * resize(share, *_size(plane))
            plane[:] = tinted.astype(np.uint8)


class Anime:
    """Cel animation: flat tones, clear colours, dark outlines."""

    def __init__(self, width: int, height: int) -> None:
        self._half = max(2, width // 2), max(2, height // 2)
        levels = np.arange(256, dtype=np.float32)
        step = 30.0
        share = levels / step % 1
        soft = np.floor(levels / step) + np.clip((share - 0.5) * 5 + 0.5, 0, 1)
        tones = (soft * step - 16) * 1.12 + 24
        self._tones: U8 = np.clip(0.75 * tones + 0.25 * levels, 16, 235).astype(np.uint8)
        self._colour = _chroma(1.45)

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame as a cel."""
        del index
        wide, high = self._half
        small = _flat(shrink(frame.y, wide, high), max(0.5, high / 180))
        lines = resize(blur(_edges(small, 34, 3.0), 0.6), *_size(frame.y))
        cv2.LUT(resize(small, *_size(frame.y)), self._tones, frame.y)
        cv2.subtract(frame.y, cv2.convertScaleAbs(lines, alpha=0.6), frame.y)
        np.maximum(frame.y, 16, out=frame.y)
        for plane in (frame.u, frame.v):
            flat = cv2.medianBlur(np.ascontiguousarray(plane), _MEDIAN)
            cv2.LUT(flat, self._colour, plane)


LOOKS: dict[Style, type[Noir | Vintage | Pencil | Watercolour | PixelArt | Neon | Anime]] = {
    Style.NOIR: Noir,
    Style.VINTAGE: Vintage,
    Style.PENCIL: Pencil,
    Style.WATERCOLOUR: Watercolour,
    Style.PIXEL_ART: PixelArt,
    Style.NEON: Neon,
    Style.ANIME: Anime,
}
