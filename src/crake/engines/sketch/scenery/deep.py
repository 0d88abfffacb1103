"""The sea from below: rays of light, weeds, rocks and bubbles."""

from __future__ import annotations

from math import pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, even, resize, vector
from crake.engines.sketch.scenery.paint import dot, empty, hazed, ink, pen, polygon, stamp, stroke
from crake.engines.sketch.scenery.sky import gradient
from crake.engines.sketch.stage import Stage, View

CORALS: tuple[RGB, ...] = (
    (0.92, 0.38, 0.36),
    (0.95, 0.62, 0.30),
    (0.72, 0.36, 0.66),
    (0.90, 0.56, 0.62),
    (0.96, 0.80, 0.34),
    (0.40, 0.56, 0.86),
)


def depths(stage: Stage) -> Layer:
    """Return the water from the bright surface down to the deep."""
    height = stage.height
    colour = np.repeat(gradient(stage.palette, height, 0.9)[:, None], stage.width, axis=1)
    x = np.arange(stage.width, dtype=np.float32)[None] / stage.width - 0.6
    y = np.arange(height, dtype=np.float32)[:, None] / height
    glow = np.exp(-((x / 0.45) ** 2) - y * 3.2) * 0.55
    colour = colour + glow[..., None] * (vector((1, 1, 1)) - colour)
    return Layer(to_bytes(colour, dither=1.5), 0, 0.0, smooth=False)


class Rays:
    """Shafts of light that wander."""

    def __init__(self, stage: Stage, strength: float = 60.0) -> None:
        rng = stage.rng("rays")
        self._stage = stage
        rows, columns = max(stage.height // 8, 2), max(stage.width // 8, 2)
        noise = fbm(rng, 8, 1024, 64, 4, 0.6)[4]
        y = np.arange(rows, dtype=np.float32)[:, None] / rows
        x = np.arange(columns, dtype=np.float32)[None] / columns
        self._at = ((x - 0.62) / (0.45 + y) * 300 + 480).astype(np.float32)
        self._noise = noise
        fade = np.exp(-2.2 * y) * np.clip(1.25 - np.abs(x - 0.6) * 1.2, 0.1, 1)
        self._fade = (fade * strength).astype(np.float32)
        self._row = np.zeros_like(self._at)

    def draw(self, frame: Frame, view: View) -> None:
        """Add the shafts to the brightness."""
        move = 9.0 * view.seconds + view.scroll / max(self._stage.width, 1) * 60
        one = self._lookup(self._at + np.float32(move % 1024))
        two = self._lookup(self._at * np.float32(1.4) - np.float32(move * 1.7 % 1024))
        light = np.clip((one * two - 0.17) * 5, 0, 1) * self._fade
        bright = resize(light.astype(np.uint8), frame.width, frame.height)
        cv2.add(frame.y, bright, frame.y)

    def _lookup(self, at: F32) -> F32:
        line = self._noise[None]
        # NumPy's own remainders take several times as long.
        wrapped = at - np.floor(at * np.float32(1 / 1023)) * np.float32(1023)
        return np.asarray(cv2.remap(line, wrapped, self._row, cv2.INTER_LINEAR), np.float32)


class Bubbles:
    """Strings of bubbles that rise."""

    def __init__(self, stage: Stage, count: int = 40) -> None:
        rng, self._stage = stage.rng("bubbles"), stage
        self._way = rng.random((count, 4))
        self._sprites = [self._bubble(max(4, stage.px(size))) for size in (6, 9, 13, 18)]

    def _bubble(self, side: int) -> Sprite:
        picture = empty(side, side)
        middle = side / 2
        bright = self._stage.palette.zenith
        rim = (0.5 + bright[0] / 2, 0.5 + bright[1] / 2, 0.5 + bright[2] / 2)
        dot(picture, middle, middle, side * 0.44, pen(rim, 0.55))
        dot(picture, middle, middle, side * 0.34, pen(bright, 0.22))
        dot(picture, middle * 0.75, middle * 0.7, side * 0.10, pen((1, 1, 1), 0.9))
        return Sprite(picture)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every bubble where it has risen to."""
        unit = self._stage.unit
        wide, high = self._stage.width + 30, self._stage.height + 40
        for k, (x, y, fast, turn) in enumerate(self._way.tolist()):
            sway = 8 * unit * sin(view.seconds * 2.4 + turn * 2 * pi)
            left = (x * wide + sway - view.moved(0.4 + 0.7 * fast)) % wide
            top = (y * high - (46 + 90 * fast) * unit * view.seconds) % high
            self._sprites[k % 4].draw(frame, left - 20, top - 20)


def _weed(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    picture = empty(high, max(6, int(high * 0.5)))
    light, wide = stage.palette.light, picture.shape[1]
    for _ in range(9):
        share = np.linspace(0, 1, 22, dtype=np.float32)
        reach = high * (0.5 + 0.48 * rng.random())
        x = (
            wide * (0.3 + 0.4 * rng.random())
            + np.sin(share * 7 + rng.random() * 6) * wide * 0.10 * share
        )
        y = high - reach * share
        shade = 0.7 + 0.5 * rng.random()
        colour = pen(
            ink((0.18 * shade, 0.42 * shade, 0.22 * shade), light, 0.3 + 0.6 * rng.random())
        )
        stroke(picture, np.stack([x, y], -1).astype(np.float32), colour, high * 0.016 + 1)
        for k in range(2, 22, 2):
            side = 1 if k % 4 else -1
            tip = np.array(
                [[x[k], y[k]], [x[k] + side * high * 0.05, y[k] - high * 0.035]], np.float32
            )
            stroke(picture, tip, colour, high * 0.018 + 1)
    return picture


def _coral(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    picture = empty(high, int(high * 1.3))
    colour, light = CORALS[int(rng.integers(len(CORALS)))], stage.palette.light
    wide = picture.shape[1]

    def branch(x: float, y: float, angle: float, long: float, depth: int) -> None:
        end = x + np.sin(angle) * long, y - np.cos(angle) * long
        lit = 0.25 + 0.6 * (1 - end[1] / high)
        line = np.array([[x, y], end], np.float32)
        stroke(
            picture, line, pen(ink(colour, light, float(lit))), max(1.0, high * 0.02 * (depth + 1))
        )
        if depth:
            for turn in (-0.5, 0.05, 0.5):
                branch(*end, angle + turn + 0.25 * (rng.random() - 0.5), long * 0.74, depth - 1)

    for _ in range(3):
        branch(wide * (0.4 + 0.2 * rng.random()), high, (rng.random() - 0.5) * 0.8, high * 0.27, 3)
    return picture


def _fan(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    """Paint a sea fan: a lattice of fine branches in one plane."""
    picture = empty(high, int(high * 1.2))
    colour, light = CORALS[int(rng.integers(len(CORALS)))], stage.palette.light
    root = np.array((picture.shape[1] / 2, high), np.float32)
    for turn in np.linspace(-1.05, 1.05, 17) + rng.normal(0, 0.03, 17):
        reach = high * (0.80 + 0.14 * rng.random()) * (1 - 0.12 * abs(turn))
        along = np.linspace(0, 1, 12, dtype=np.float32)
        bent = turn * along**0.7 + 0.05 * np.sin(9 * along + turn * 5)
        curve = root + np.stack([np.sin(bent), -np.cos(bent)], -1) * (reach * along)[:, None]
        shade = pen(ink(colour, light, 0.35 + 0.5 * float(rng.random())))
        stroke(picture, curve.astype(np.float32), shade, max(1.0, high * 0.016))
        for k in range(3, 12):
            side = 0.09 * high * (1 if k % 2 else -1)
            twig = np.array([curve[k], curve[k] + (side * np.cos(turn), -0.05 * high)])
            stroke(picture, twig.astype(np.float32), shade, max(1.0, high * 0.010))
    return picture


def _brain(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    """Paint a dome of brain coral with its winding grooves."""
    wide = int(high * 1.7)
    colour, light = vector(CORALS[int(rng.integers(len(CORALS)))]), stage.palette.light
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    y = np.linspace(1, 0, high, dtype=np.float32)[:, None]
    away = np.sqrt(x * x + (y / 0.92) ** 2)
    grooves = resize(fbm(rng, 64, 256, 32, 3, 0.5)[:, :128].copy(), wide, high)
    ridge = 0.5 + 0.5 * np.sin(grooves * 46)
    lit = np.clip(0.12 + 0.62 * y + 0.14 * x + 0.30 * (ridge - 0.5), 0.04, 1)
    shade = vector(light.ambient) + lit[..., None] * vector(light.colour)
    cover = np.clip((0.97 - away) * high * 0.5, 0, 1)
    return to_bytes((colour * shade).astype(np.float32), cover.astype(np.float32))


def _anemone(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    """Paint an anemone: a tuft of arms with bright tips."""
    picture = empty(high, int(high * 1.5))
    colour, light = CORALS[int(rng.integers(len(CORALS)))], stage.palette.light
    wide = picture.shape[1]
    for turn in np.sort(rng.uniform(-1.25, 1.25, 34))[rng.permutation(34)]:
        reach = high * (0.62 + 0.3 * rng.random()) * (1 - 0.25 * abs(turn))
        along = np.linspace(0, 1, 8, dtype=np.float32)
        bent = turn * (0.4 + 0.6 * along) + 0.3 * np.sin(3 * along + 9 * turn)
        x = wide / 2 + 0.12 * high * turn + np.sin(bent) * reach * along
        y = high - np.abs(np.cos(bent)) * reach * along
        lit = 0.3 + 0.5 * float(rng.random())
        arm = np.stack([x, y], -1).astype(np.float32)
        stroke(picture, arm, pen(ink(colour, light, lit)), max(1.0, high * 0.05))
        dot(picture, float(x[-1]), float(y[-1]), high * 0.036,
            pen(ink((0.98, 0.90, 0.80), light, lit + 0.2)))  # fmt: skip
    return picture


def _rock(rng: np.random.Generator, stage: Stage, high: int) -> U8:
    wide = int(high * 1.9)
    rough = resize(fbm(rng, 64, 256, 64, 6, 0.6)[:, :128].copy(), wide, high)
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    y = np.linspace(1, 0, high, dtype=np.float32)[:, None]
    away = np.sqrt(x * x + y * y) + 0.8 * (rough - 0.5)
    cover = np.clip((0.86 - away) * high * 0.12, 0, 1)
    lit = np.clip(0.15 + 0.75 * y + 0.9 * (rough - 0.5), 0.03, 1)
    light = stage.palette.light
    shade = vector(light.ambient) + lit[..., None] * vector(light.colour)
    return to_bytes(
        (vector((0.40, 0.40, 0.40)) * shade).astype(np.float32), cover.astype(np.float32)
    )


def _rooted(picture: U8) -> U8:
    """Let the foot of what grows on the ground sink into it, without an edge."""
    rows = picture.shape[0]
    fade = np.clip((rows - np.arange(rows, dtype=np.float32)) / (0.16 * rows), 0, 1)
    return cast("U8", np.rint(picture * fade[:, None, None]).astype(np.uint8))


def reef(
    stage: Stage, name: str, foot: int, height: float, haze: float, speed: float, spacing: float
) -> Layer:
    """Return rocks, corals and weeds along a strip that stands on row `foot`."""
    rng, high = stage.rng(name), stage.tall(height)
    width = stage.period(speed)
    picture = empty(high, width)
    pieces = [
        paint(rng, stage, max(8, int(high * size)))
        for paint, size in (
            (_rock, 0.36),
            (_weed, 0.9),
            (_coral, 0.56),
            (_fan, 0.62),
            (_brain, 0.30),
            (_anemone, 0.26),
            (_coral, 0.42),
            (_fan, 0.46),
            (_brain, 0.22),
            (_coral, 0.48),
            (_anemone, 0.20),
        )
    ]
    pieces = [_rooted(piece) for piece in pieces]
    count = max(2, int(width / (spacing * stage.unit)))
    # Those further back stand higher, so that no line shows where all of them stand.
    back = np.sort(rng.random(count))[::-1]
    for x, up in zip((rng.permutation(count) + rng.random(count)).tolist(), back, strict=True):
        piece = pieces[int(rng.integers(len(pieces)))]
        stamp(picture, piece, x * width / count, high * (1 - 0.22 * float(up)) - piece.shape[0])
    if haze:
        picture = hazed(picture, stage.palette.middle, haze)
    return Layer(picture, even(foot) - high, speed, smooth=stage.smooth(speed))


class Shoal:
    """Small fish in the distance that wander about as one.

    Parameters
    ----------
    colour
        Of the fish.
    row
        About which they swim, in heights of the frame.
    ahead
        Whether they swim to the right.
    """

    COUNT = 13

    def __init__(self, stage: Stage, name: str, colour: RGB, row: float, *, ahead: bool) -> None:
        rng, self._stage, self._row = stage.rng(name), stage, row
        self._way, self._turn = rng.normal(0, 1, (self.COUNT, 2)), rng.random(self.COUNT)
        self._pace = (34 + 26 * float(rng.random())) * stage.unit * (1 if ahead else -1)
        self._start = float(rng.random())
        side = max(8, stage.px(30))
        self._sprites = [self._fish(side, colour, beat, ahead) for beat in (-1, 0, 1, 0)]

    def _fish(self, side: int, colour: RGB, beat: int, ahead: bool) -> Sprite:
        """Paint one with its tail to one side, in the middle, or to the other."""
        picture, light = empty(side // 2 * 2, side), self._stage.palette.light
        turn = np.linspace(0, 2 * pi, 16, dtype=np.float32)
        body = np.stack([0.58 + 0.34 * np.cos(turn), 0.5 + 0.17 * np.sin(turn)], -1)
        tail = np.array([[0.30, 0.5], [0.05, 0.30 + 0.07 * beat], [0.12, 0.5 + 0.04 * beat],
                         [0.05, 0.70 + 0.07 * beat]])  # fmt: skip
        fin = np.array([[0.50, 0.36], [0.66, 0.36], [0.48, 0.22]])
        for shape, lit in ((tail, 0.6), (fin, 0.6), (body, 0.9)):
            polygon(picture, (shape * side).astype(np.float32), pen(ink(colour, light, lit)))
        dot(picture, 0.80 * side, 0.46 * side, max(0.6, 0.03 * side), pen((0.05, 0.05, 0.08)))
        seen = picture if ahead else np.ascontiguousarray(picture[:, ::-1])
        return Sprite(hazed(seen, self._stage.palette.middle, 0.30))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every fish where it has swum to."""
        stage, seconds = self._stage, view.seconds
        wide = stage.width * 1.3
        heart = self._start * wide + self._pace * seconds - view.moved(0.25)
        for k, (x, y) in enumerate(self._way.tolist()):
            phase = 2 * pi * self._turn[k]
            left = heart + (52 * x + 9 * sin(0.9 * seconds + phase)) * stage.unit
            top = self._row * stage.frame_height
            top += (26 * y + 7 * sin(1.3 * seconds + phase)) * stage.unit
            beat = int(seconds * 7 + 4 * self._turn[k]) % 4
            self._sprites[beat].draw(frame, left % wide - 0.15 * stage.width, top)
