"""What is to be seen in the sky now and then: northern lights, fireworks, a rainbow, meteors."""

from __future__ import annotations

from collections.abc import Callable
from math import pi

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Sight
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.noise import fbm, ridged
from crake.engines.sketch.raster import F32, blur, even, resize, sample, step, vector
from crake.engines.sketch.rockets import LASTING, RISE, Effect, Shell, shells
from crake.engines.sketch.scenery.eclipse import eclipse
from crake.engines.sketch.scenery.glow import add
from crake.engines.sketch.scenery.paint import SHIFT
from crake.engines.sketch.stage import Drawable, Stage, View

COARSE = 6
"""What only glows is computed on every sixth pixel."""


class Aurora:
    """Curtains of northern lights: rays that stand on edges which fold and wander.

    Their lower edge is sharp and green, from the oxygen of a hundred kilometres; upwards they fade
    to violet.
    """

    CURTAINS = 3

    def __init__(self, stage: Stage, height: int) -> None:
        self._height = height
        rng = stage.rng("aurora")
        self._shape = max(height // COARSE, 8), max(stage.width // COARSE, 8)
        self._rays = [fbm(rng, 4, 1024, 32, 5, 0.62)[1] for _ in range(self.CURTAINS)]
        self._folds = rng.uniform(0, 2 * pi, (self.CURTAINS, 4))
        self._x = np.linspace(0, 1, self._shape[1], dtype=np.float32)
        self._pace = 4.0 if stage.lapsing else 1.0
        self._wide = stage.width / max(stage.frame_height, 1)

    def _curtain(self, k: int, seconds: float) -> F32:
        """Return `(rows, columns, 3)`: the light of one curtain."""
        rows, columns = self._shape
        x, folds = self._x * np.float32(self._wide), self._folds[k]
        edge = 0.66 - 0.15 * k + 0.09 * np.sin(3.1 * x + 0.23 * seconds + folds[0])
        edge += 0.045 * np.sin(7.3 * x - 0.34 * seconds + folds[1])
        edge += 0.018 * np.sin(17.0 * x + 0.6 * seconds + folds[2])
        # Where a fold is seen from the side, its light adds up.
        slope = np.abs(np.gradient(edge, x)) if columns > 2 else np.zeros_like(edge)
        at = (210 * x + 9 * seconds * (1 if k % 2 else -1) + 60 * np.sin(2 * x + folds[3])) % 1023
        line = self._rays[k][None].astype(np.float32)
        ray = sample(line, at[None].astype(np.float32), np.zeros((1, columns), np.float32))[0]
        breath = 0.72 + 0.28 * np.sin(0.5 * seconds + 2.1 * x + folds[1])
        bright = np.clip(0.15 + 2.1 * (ray - 0.34), 0.03, 1.2) * breath * (0.75 + 0.7 * slope)
        tall = 0.30 + 0.30 * np.clip(ray, 0, 1)
        y = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
        up = (edge[None] - y) / tall[None]
        body = np.where(up > 0, np.exp(-1.9 * up), np.exp(np.minimum(up, 0) * 11)) * bright[None]
        violet = step(0.25, 1.2, up)[..., None]
        colour = vector((0.16, 0.95, 0.50)) * (1 - violet) + vector((0.80, 0.26, 0.95)) * violet
        return np.asarray(body[..., None] * colour * (0.85 - 0.2 * k), np.float32)

    def draw(self, frame: Frame, view: View) -> None:
        """Add all curtains to the sky."""
        seconds = view.seconds * self._pace
        light = sum((self._curtain(k, seconds) for k in range(self.CURTAINS)), np.float32(0))
        add(frame, np.asarray(np.clip(light * 1.1, 0, 0.95), np.float32), self._height)


class Fireworks:
    """Shells that climb, burst, and light up the smoke around them."""

    STARS = 120
    BURN = 0.16  # seconds of a star's way that glow behind it

    def __init__(self, stage: Stage, height: int) -> None:
        self._stage, self._height = stage, height
        self._shells = shells(stage.seed, stage.lasting)
        rng = stage.rng("stars of shells")
        turn, rise = rng.uniform(0, 2 * pi, self.STARS), rng.uniform(-1, 1, self.STARS)
        flat = np.sqrt(1 - rise**2)
        self._ball = np.stack([np.cos(turn) * flat, rise], -1)
        around = np.linspace(0, 2 * pi, self.STARS, endpoint=False)
        self._ring = np.stack([np.cos(around), 0.42 * np.sin(around)], -1)
        self._luck = rng.random(self.STARS)

    def _at(self, shell: Shell, age: float) -> F32:
        """Return where the stars are, `(n, 2)` pixels, `age` seconds after a shell burst."""
        stage, tall = self._stage, self._stage.tall(720)
        reach = shell.size * tall * (1 - np.exp(-2.6 * max(age, 0.0)))
        ways = self._ring if shell.effect is Effect.RING else self._ball
        far = 1.0 if shell.effect is Effect.RING else (0.75 + 0.25 * self._luck[:, None])
        heavy = 0.085 if shell.effect is Effect.WILLOW else 0.035
        x = shell.across * stage.width + ways[:, 0] * reach * np.squeeze(far)
        y = (1 - shell.up) * self._height + ways[:, 1] * reach * np.squeeze(far)
        return np.stack([x, y + heavy * tall * max(age, 0.0) ** 2], -1).astype(np.float32)

    def _burst(self, light: F32, shell: Shell, age: float) -> None:
        """Draw the stars of a shell as the streaks that they leave."""
        slow = shell.effect is Effect.WILLOW
        left = 1 - age / (LASTING if slow else 0.7 * LASTING)
        if left <= 0:
            return
        now, before = self._at(shell, age), self._at(shell, age - self.BURN * (3.2 if slow else 1))
        white = vector((1, 1, 1)) * np.float32(np.exp(-age / 0.12))
        glitter = (np.sin(self._luck * 40 + age * 31) > -0.4) if left < 0.5 else np.ones(self.STARS)
        thick = max(1, round(2.0 * self._stage.unit))
        ends = np.rint(np.stack([before, now], 1) * (1 << SHIFT)).astype(np.int32)
        for pair, seen, luck in zip(ends, glitter.tolist(), self._luck.tolist(), strict=True):
            if not seen or luck > left * 1.6:
                continue
            colour = np.clip((vector(shell.colour) + white) * left**0.6, 0, 1)
            cv2.polylines(light, [pair], False, colour.tolist(), thick, cv2.LINE_AA, SHIFT)

    def _climb(self, light: F32, shell: Shell, left: float) -> None:
        """Draw the trail of a shell that will burst in `left` seconds."""
        stage, share = self._stage, 1 - left / RISE
        x = (shell.across - 0.02 * left) * stage.width
        rows = []
        for part in (max(share - 0.16, 0.0), share):
            up = shell.up * (1 - (1 - part) ** 2)
            rows.append((x, (1 - up) * self._height))
        line = np.rint(np.array(rows) * (1 << SHIFT)).astype(np.int32)
        cv2.polylines(light, [line], False, (0.8, 0.6, 0.35), max(1, round(1.6 * stage.unit)),
                      cv2.LINE_AA, SHIFT)  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Add trails, stars and the glow of the air around them."""
        high, wide = min(self._height, frame.height), frame.width
        light = np.zeros((high, wide, 3), np.float32)
        halo = np.zeros((max(high // 16, 2), max(wide // 16, 2), 3), np.float32)
        for shell in self._shells:
            age = view.seconds - shell.at
            if -RISE < age < 0:
                self._climb(light, shell, -age)
            elif 0 <= age < LASTING:
                self._burst(light, shell, age)
                self._shine(halo, shell, view.seconds)
        small = resize(light, max(wide // 4, 2), max(high // 4, 2))
        light += resize(blur(small, 2.5 * self._stage.unit) * np.float32(1.6), wide, high)
        light += resize(halo, wide, high)
        add(frame, np.minimum(light, 1), high)

    def _shine(self, halo: F32, shell: Shell, seconds: float) -> None:
        """Add the glow of a shell to the air, coarsely."""
        rows, columns = halo.shape[:2]
        x = (np.arange(columns, dtype=np.float32) / columns - shell.across) * self._stage.width
        y = (np.arange(rows, dtype=np.float32) / rows - 1 + shell.up) * self._height
        away = np.hypot(x[None], y[:, None]) / (1.5 * shell.size * self._stage.tall(720))
        near = np.exp(-(away**2)) * 0.20 * shell.flash(seconds)
        halo += np.asarray(near[..., None] * vector(shell.colour), np.float32)


class FireworkLight:
    """What shells throw on the land when they burst."""

    def __init__(self, stage: Stage) -> None:
        self._shells = shells(stage.seed, stage.lasting)

    def draw(self, frame: Frame, view: View) -> None:
        """Brighten the picture, and tint it, by the shells that burst."""
        lights = [(shell.flash(view.seconds), shell.colour) for shell in self._shells]
        colour = sum((f * vector(c) for f, c in lights if f > 0.01), np.zeros(3, np.float32))
        level = float(np.clip(colour.mean(), 0, 1))
        if level < 0.01:
            return
        # As much as there is already: black stays black.
        cv2.convertScaleAbs(frame.y, frame.y, 1 + 0.55 * level, -16 * 0.55 * level)
        tint = np.clip(colour, 0, 1) * np.float32(0.05)
        add(frame, np.broadcast_to(tint, (2, 2, 3)).astype(np.float32), frame.height)


class Still:
    """A light in the sky that stays where it is.

    Parameters
    ----------
    light
        `(rows, columns, 3)` in 0..1, coarsely.
    """

    steady = True

    def __init__(self, light: F32, height: int) -> None:
        self._light, self._height = light, height

    def draw(self, frame: Frame, _view: View) -> None:
        """Add it to the sky."""
        add(frame, self._light, self._height)


SPECTRUM: tuple[RGB, ...] = (
    (0.55, 0.10, 0.75), (0.20, 0.25, 0.95), (0.15, 0.75, 0.85), (0.20, 0.85, 0.25),
    (0.95, 0.90, 0.20), (1.00, 0.55, 0.12), (0.95, 0.16, 0.14),
)  # fmt: skip
"""Of a rainbow, from its inner to its outer edge."""


def rainbow(stage: Stage, height: int) -> Drawable:
    """Return a rainbow with the brighter sky inside it, and a faint second bow in reverse."""
    rows, columns = max(height // 2, 8), max(stage.width // 2, 8)
    x = np.arange(columns, dtype=np.float32)[None] / columns * stage.width - 0.44 * stage.width
    y = height * 1.10 - np.arange(rows, dtype=np.float32)[:, None] / rows * height
    radius = min(0.96 * height, 0.62 * stage.width)
    away = np.hypot(x, y) / radius
    at = np.linspace(0, 1, len(SPECTRUM), dtype=np.float32)
    hues = np.array(SPECTRUM, np.float32)
    light = np.zeros((rows, columns, 3), np.float32)
    for middle, wide, strength, turned in ((0.94, 0.075, 0.75, False), (1.22, 0.10, 0.20, True)):
        share = (away - middle) / wide + 0.5
        share = 1 - share if turned else share
        bow = np.stack([np.interp(share, at, hues[:, c]) for c in range(3)], -1)
        cover = step(0.0, 0.25, share) * step(1.0, 0.75, share) * strength
        light += ((bow - 0.4) * cover[..., None]).astype(np.float32)
    light += (0.055 * step(0.94, 0.80, away))[..., None]
    fade = step(1.0, 0.86, np.arange(rows, dtype=np.float32)[:, None] / rows) * 0.6 + 0.4
    return Still(np.asarray(light * fade[..., None], np.float32), height)


def milky_way(stage: Stage, height: int) -> Drawable:
    """Return the band of the galaxy across the sky: dense stars, dust lanes, a warm heart."""
    rng = stage.rng("milky way")
    rows, columns = height, stage.width
    y, x = np.mgrid[0:rows:2, 0:columns:2].astype(np.float32)
    x, y = x / stage.width - 0.46, y / max(height, 1) - 0.30
    across = (y * 0.62 + x * 0.80 + 0.02) * 1.35
    along = x * 0.62 - y * 0.80
    wide = 256 * (x.shape[1] // 256 + 1)
    cloud = fbm(rng, x.shape[0], wide, 128, 7, 0.58)[:, : x.shape[1]]
    dust = ridged(fbm(rng, x.shape[0], wide, 128, 6, 0.56)[:, : x.shape[1]])
    band = np.exp(-((across / (0.16 + 0.07 * np.exp(-((along / 0.3) ** 2)))) ** 2))
    lanes = step(0.72, 0.95, dust) * np.exp(-((across / 0.10) ** 2)) * 0.75
    glow = band * np.clip(0.15 + 1.5 * (cloud - 0.30), 0, 1.2) * (1 - lanes)
    heart = np.exp(-((along / 0.34) ** 2))[..., None]
    colour = vector((0.42, 0.50, 0.74)) * (1 - heart) + vector((0.86, 0.66, 0.56)) * heart
    light = resize((glow[..., None] * colour * 0.95).astype(np.float32), columns, rows)
    count = int(2600 * rows * columns / (1280 * 400 * max(stage.unit, 0.2) ** 2))
    places, bright = rng.random((count, 2)), rng.random(count) ** 3
    for (px, py), value in zip(places.tolist(), bright.tolist(), strict=True):
        col, row = int(px * columns), int(py * rows)
        near = float(band[min(row // 2, band.shape[0] - 1), min(col // 2, band.shape[1] - 1)])
        light[row, col] += np.float32((0.25 + 0.75 * value) * (0.25 + 0.75 * near))
    return Still(np.minimum(light, 1), even(height))


class Meteors:
    """Shooting stars, one after the other, from one point of the sky."""

    EVERY = 0.55
    BURN = 0.75

    def __init__(self, stage: Stage, height: int) -> None:
        self._stage, self._height = stage, height
        count = int((stage.lasting + self.BURN) / self.EVERY) + 2
        self._way = stage.rng("meteors").random((count, 5))

    def draw(self, frame: Frame, view: View) -> None:
        """Add those that burn, each with the train behind it."""
        high, wide = min(self._height, frame.height), frame.width
        light = np.zeros((high, wide, 3), np.float32)
        for k, (x, y, long, late, lean) in enumerate(self._way.tolist()):
            age = view.seconds - (k - 0.8 + 0.7 * late) * self.EVERY
            if 0 <= age < self.BURN:
                self._train(light, (x, y, long, lean), age / self.BURN)
        add(frame, np.minimum(light + blur(light, 1.2 * self._stage.unit), 1), high)

    def _train(self, light: F32, way: tuple[float, float, float, float], share: float) -> None:
        x, y, long, lean = way
        wide, high = self._stage.width, self._height
        start = np.array(((0.15 + 1.0 * x) * wide, 0.55 * y * high))
        reach = np.array((-(0.75 + 0.2 * lean), 0.42 + 0.1 * lean)) * (0.5 + 0.7 * long) * high
        bright = float(np.sin(pi * share)) ** 0.6
        tail = max(share - 0.42, 0.0)
        for part in range(8):  # the train thins out behind
            ends = [tail + (share - tail) * (part + more) / 8 for more in (0, 1)]
            line = np.rint(np.array([start + reach * end for end in ends]) * (1 << SHIFT))
            value = bright * ((part + 1) / 8) ** 1.8
            cv2.polylines(light, [line.astype(np.int32)], False,
                          (0.85 * value, 0.95 * value, value),
                          max(1, round((0.8 + 2.4 * part / 8) * self._stage.unit)),
                          cv2.LINE_AA, SHIFT)  # fmt: skip


_SIGHTS: dict[Sight, Callable[[Stage, int], Drawable]] = {
    Sight.AURORA: Aurora,
    Sight.FIREWORKS: Fireworks,
    Sight.RAINBOW: rainbow,
    Sight.METEORS: Meteors,
    Sight.MILKY_WAY: milky_way,
    Sight.ECLIPSE: eclipse,
}


def sights(stage: Stage, height: int) -> list[Drawable]:
    """Return what is to be seen in the sky above row `height`."""
    sight = stage.direction.sight
    return [_SIGHTS[sight](stage, height)] if sight in _SIGHTS and height >= 16 else []


def sight_light(stage: Stage) -> list[Drawable]:
    """Return the light that it throws on everything."""
    seen = stage.direction.sight is Sight.FIREWORKS and not stage.indoors
    return [FireworkLight(stage)] if seen else []
