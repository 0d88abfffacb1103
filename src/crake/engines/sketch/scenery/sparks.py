"""Abstract pictures of points and lines: particles, networks, glyphs that fall."""

from __future__ import annotations

from math import cos, pi, sin, tau

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import F32, U8, blur, pick, step, vector
from crake.engines.sketch.scenery.fields import VIVID, gradient, lay
from crake.engines.sketch.stage import Stage, View

NIGHT: RGB = (0.010, 0.014, 0.040)


def _shown(frame: Frame, light: F32, ground: RGB = NIGHT) -> None:
    """Fill the frame with light before the dark; what is too bright turns white."""
    seen = 1 - np.exp(-(light + vector(ground)))
    lay(frame, np.clip(seen * 255, 0, 255).astype(np.uint8))


class _Dark:
    """A dark canvas at half the frame's size, whose shorter side reaches from -1 to 1."""

    def __init__(self, stage: Stage, name: str) -> None:
        self.stage, self.rng = stage, stage.rng(name)
        self.wide, self.high = max(stage.width // 2, 16), max(stage.height // 2, 16)
        self.scale = min(stage.width, stage.frame_height) / 4
        self.aspect = stage.width / stage.frame_height

    def at(self, x: F32, y: F32) -> tuple[F32, F32]:
        """Return the pixels of places; up is positive."""
        return (np.asarray(self.wide / 2 + self.scale * x, np.float32),
                np.asarray(self.high / 2 - self.scale * y, np.float32))  # fmt: skip

    def dots(self, x: F32, y: F32, colours: F32) -> F32:
        """Return the light of points, each shared out to the four pixels around it."""
        light = np.zeros((self.high * self.wide, 3), np.float32)
        left, top = np.floor(x), np.floor(y)
        for ahead, below in ((0, 0), (1, 0), (0, 1), (1, 1)):
            share = (1 - np.abs(x - left - ahead)) * (1 - np.abs(y - top - below))
            column, row = left + ahead, top + below
            inside = (column >= 0) & (column < self.wide) & (row >= 0) & (row < self.high)
            cells = (row * self.wide + column)[inside].astype(np.int64)
            for k in range(3):
                weights = (share * colours[:, k])[inside]
                light[:, k] += np.bincount(cells, weights, light.shape[0]).astype(np.float32)
        return light.reshape(self.high, self.wide, 3)


class Particles(_Dark):
    """Particles that swirl and come together in an emblem: a ring, and in it a star.

    Parameters
    ----------
    gathers
        Whether they come together; else they go on swirling around a bright middle.
    """

    COUNT = 5200

    def __init__(self, stage: Stage, *, gathers: bool = True) -> None:
        super().__init__(stage, "particles")
        rng, count = self.rng, self.COUNT
        self._gathers = gathers
        self._turn = rng.uniform(0, tau, count).astype(np.float32)
        self._away = (0.12 + 1.5 * rng.beta(1.3, 2.2, count)).astype(np.float32)
        self._lift = (rng.normal(0, 0.22, count) * self._away).astype(np.float32)
        if not gathers:  # most of them are on a ball
            ball = rng.uniform(0, 1, count) < 0.75
            high = rng.uniform(-1, 1, count)
            thick = 0.52 + rng.normal(0, 0.015, count)
            self._away = np.where(ball, thick * np.sqrt(1 - high**2), self._away).astype(np.float32)
            self._lift = np.where(ball, thick * high, self._lift).astype(np.float32)
        self._pace = (0.30 + 0.5 / (0.35 + self._away)).astype(np.float32)
        self._late = rng.uniform(0, 1, count).astype(np.float32)
        self._goal = self._emblem(count)
        ramp = gradient(VIVID[int(rng.integers(len(VIVID)))][1:])
        share = 255 * np.clip(0.5 + 0.4 * self._goal[0] + rng.normal(0, 0.1, count), 0, 1)
        self._colours = ramp[share.astype(np.uint8)]

    def _emblem(self, count: int) -> tuple[F32, F32]:
        """Return places on a ring and on the edges of a star with five points within it."""
        rng = self.rng
        turn = rng.uniform(0, tau, count)
        ring = rng.normal(0.78, 0.012, count)
        corners = [pi / 2 + k * pi / 5 for k in range(11)]
        radii = [0.56 if k % 2 == 0 else 0.22 for k in range(11)]
        px = np.array([r * cos(t) for r, t in zip(radii, corners, strict=True)])
        py = np.array([r * sin(t) for r, t in zip(radii, corners, strict=True)])
        edge, share = rng.integers(0, 10, count), rng.uniform(0, 1, count)
        filled = rng.uniform(0, 1, count) ** 0.35
        star = rng.uniform(0, 1, count) < 0.55
        x = np.where(star, filled * (px[edge] * (1 - share) + px[edge + 1] * share),
                     ring * np.cos(turn))  # fmt: skip
        y = np.where(star, filled * (py[edge] * (1 - share) + py[edge + 1] * share),
                     ring * np.sin(turn))  # fmt: skip
        return x.astype(np.float32), y.astype(np.float32)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw them where they have come to."""
        now, long = view.seconds, max(self.stage.seconds, 0.5)
        turn = self._turn + self._pace * np.float32(now)
        wider, tilt = (max(self.aspect, 1.0), 0.55) if self._gathers else (1.0, 0.28)
        x = self._away * np.cos(turn) * np.float32(wider)
        y = np.float32(tilt) * self._away * np.sin(turn) + self._lift
        if self._gathers:
            share = step(0.0, 1.0, (now / long - 0.10 - 0.32 * self._late) / 0.38)
            shake = 0.008 * (1 - 0.5 * share)
            gx = self._goal[0] + shake * np.sin(2.1 * now + 40 * self._late)
            gy = self._goal[1] + shake * np.cos(1.7 * now + 31 * self._late)
            x, y = x + share * (gx - x), y + share * (gy - y)
        flicker = 0.75 + 0.25 * np.sin(5 * now + 60 * self._late)
        px, py = self.at(np.asarray(x, np.float32), np.asarray(y, np.float32))
        strength = 0.95 * (self.scale / 90) * flicker[:, None]
        points = self.dots(px, py, np.asarray(self._colours * strength, np.float32))
        unit = self.scale / 90
        light = (
            blur(points, 0.6) * 1.7 + blur(points, 2.4 * unit) * 3.0 + blur(points, 9 * unit) * 5
        )
        if not self._gathers:
            light = light + self._middle()
        _shown(frame, np.asarray(light, np.float32))

    def _middle(self) -> F32:
        """Return the glow that they circle around."""
        y, x = np.mgrid[: self.high, : self.wide].astype(np.float32)
        away = np.hypot(x - self.wide / 2, y - self.high / 2) / self.scale
        core = np.exp(-((away / 0.20) ** 2)) * 1.6 + 0.08 / (away + 0.12)
        return np.asarray(core[..., None] * self._colours.mean(0), np.float32)


class Network(_Dark):
    """Nodes in space joined by lines along which pulses run, turning slowly."""

    def __init__(self, stage: Stage, nodes: int = 84) -> None:
        super().__init__(stage, "network")
        rng = self.rng
        reach = vector((0.95 * max(self.aspect, 0.8), 0.95 / min(self.aspect, 1.0) ** 0.7, 0.9))
        self._nodes = (rng.uniform(-1, 1, (nodes, 3)) * reach).astype(np.float32)
        gaps = np.linalg.norm(self._nodes[:, None] - self._nodes[None], axis=-1)
        nearest = np.argsort(gaps, axis=1)[:, 1:4]
        pairs = {(min(a, b), max(a, b)) for a, row in enumerate(nearest.tolist()) for b in row}
        self._edges = sorted(pairs)
        self._late = rng.uniform(0, 1, len(self._edges))
        ramp = gradient(VIVID[int(rng.choice([1, 3]))][1:])
        self._colours = ramp[rng.integers(0, 256, nodes)]

    def draw(self, frame: Frame, view: View) -> None:
        """Draw lines, nodes and pulses; what is near is larger and brighter."""
        turn = 0.16 * view.seconds
        x0, y0, z0 = self._nodes.T
        x = x0 * np.float32(cos(turn)) - z0 * np.float32(sin(turn))
        z = x0 * np.float32(sin(turn)) + z0 * np.float32(cos(turn))
        near = np.asarray(2.4 / (2.4 - z), np.float32)
        px, py = self.at(np.asarray(x * near, np.float32), np.asarray(y0 * near, np.float32))
        bright = np.clip(0.25 + 0.75 * (near - 0.7), 0.15, 1.1)
        lines: U8 = np.zeros((self.high, self.wide, 3), np.uint8)
        thick = max(1, round(self.scale / 130))
        for a, b in self._edges:
            colour = (self._colours[a] + self._colours[b]) * 45 * (bright[a] + bright[b])
            ends = [(round(px[k] * 16), round(py[k] * 16)) for k in (a, b)]
            cv2.line(lines, ends[0], ends[1], colour.tolist(), thick, cv2.LINE_AA, 4)
        light = lines.astype(np.float32) / np.float32(255)
        light += self._nodes_and_pulses(px, py, bright, near, view.seconds)
        unit = self.scale / 90
        glow = light + blur(light, 2.2 * unit) * 0.9 + blur(light, 8 * unit) * 1.0
        _shown(frame, np.asarray(glow, np.float32))

    def _nodes_and_pulses(self, px: F32, py: F32, bright: F32, near: F32, seconds: float) -> F32:
        discs: U8 = np.zeros((self.high, self.wide, 3), np.uint8)
        unit = self.scale / 90
        for k in range(len(px)):
            pulse = 1 + 0.35 * sin(2.2 * seconds + 5 * k)
            radius = max(1.0, 2.5 * unit * float(near[k]) * pulse)
            colour = np.clip((0.35 + 0.65 * self._colours[k]) * 255 * bright[k], 0, 255)
            centre = round(px[k] * 16), round(py[k] * 16)
            cv2.circle(discs, centre, round(radius * 16), colour.tolist(), -1, cv2.LINE_AA, 4)
        share = (self._late + 0.45 * seconds) % 1.0
        ends = np.array(self._edges)
        a, b = ends[:, 0], ends[:, 1]
        x = px[a] + (px[b] - px[a]) * share
        y = py[a] + (py[b] - py[a]) * share
        spark = np.full((len(ends), 3), 1.0, np.float32) * (bright[a] * np.sin(pi * share))[:, None]
        dots = self.dots(np.asarray(x, np.float32), np.asarray(y, np.float32), spark)
        return np.asarray(discs / np.float32(255) + blur(dots, 1.3 * unit) * 9.0 * unit, np.float32)


class FallingGlyphs(_Dark):
    """Columns of green signs that run down the dark, each with a bright head."""

    def __init__(self, stage: Stage, colour: RGB = (0.16, 1.0, 0.38)) -> None:
        super().__init__(stage, "glyphs")
        self._colour = colour
        self._cell = max(6, round(self.scale / 11))
        rows, columns = self.high // self._cell + 1, self.wide // self._cell + 1
        self._shape = rows, columns
        glyphs = [self._glyph() for _ in range(40)]
        self._sheets = []
        for _ in range(3):  # signs change now and then
            chosen = self.rng.integers(0, len(glyphs), (rows, columns))
            lines = [np.concatenate([glyphs[k] for k in line], axis=1) for line in chosen.tolist()]
            self._sheets.append(np.concatenate(lines)[: self.high, : self.wide])
        self._pace = self.rng.uniform(5.0, 15.0, columns)
        self._late = self.rng.uniform(0, 4 * rows, columns)
        self._swap = self.rng.uniform(0, 3, (rows, columns))

    def _glyph(self) -> F32:
        """Return a sign of a few strokes."""
        size = self._cell
        picture: U8 = np.zeros((size * 4, size * 4), np.uint8)
        grid = (np.array([0.22, 0.5, 0.78]) * size * 4).astype(int).tolist()
        for _ in range(int(self.rng.integers(3, 6))):
            a, b = self.rng.integers(0, 3, 2).tolist(), self.rng.integers(0, 3, 2).tolist()
            if self.rng.random() < 0.7:
                b[int(self.rng.integers(2))] = a[0]
            ends = [(grid[p[0]], grid[p[1]]) for p in (a, b)]
            cv2.line(picture, ends[0], ends[1], 255, max(2, size // 3), cv2.LINE_AA)
        small = cv2.resize(picture, (size, size), interpolation=cv2.INTER_AREA)
        return small.astype(np.float32) / np.float32(255)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the signs as bright as the time since the head of their column came by."""
        rows, columns = self._shape
        head = (self._late + self._pace * view.seconds)[None]
        behind = (head - np.arange(rows)[:, None]) % (rows * 1.35)
        tail = np.exp(-behind / (0.28 * rows)).astype(np.float32)
        lead = (behind < 1).astype(np.float32)
        chosen = (self._swap + 0.5 * view.seconds).astype(np.int64) % 3

        def spread(cells: F32) -> F32:
            size = self._cell
            return pick(cells, columns * size, rows * size)[: self.high, : self.wide]

        sign = sum(sheet * spread((chosen == k).astype(np.float32))
                   for k, sheet in enumerate(self._sheets))  # fmt: skip
        green = np.asarray(sign * spread(tail), np.float32)[..., None] * vector(self._colour) * 1.5
        light = green + np.asarray(sign * spread(lead), np.float32)[..., None] * 1.4
        unit = self.scale / 90
        glow = light + blur(light, 3 * unit) * 0.8
        _shown(frame, np.asarray(glow, np.float32), (0.0, 0.012, 0.006))
