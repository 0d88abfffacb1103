"""People in the background who walk past: coats, legs that step, umbrellas where it rains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import U8, blur, resize
from crake.engines.sketch.scenery.brush import Brush, Point, Silhouette
from crake.engines.sketch.scenery.paint import ink
from crake.engines.sketch.shadows import shade_of
from crake.engines.sketch.stage import Stage, View

COATS: tuple[RGB, ...] = (
    (0.20, 0.24, 0.34), (0.46, 0.20, 0.20), (0.30, 0.34, 0.28), (0.62, 0.52, 0.38),
    (0.16, 0.16, 0.18), (0.52, 0.56, 0.62), (0.36, 0.24, 0.38),
)  # fmt: skip
SKINS: tuple[RGB, ...] = ((0.88, 0.68, 0.54), (0.76, 0.55, 0.42), (0.50, 0.34, 0.24))
CLOTHS: tuple[RGB, ...] = (
    (0.12, 0.13, 0.16), (0.70, 0.16, 0.18), (0.90, 0.90, 0.92), (0.18, 0.36, 0.60),
    (0.86, 0.70, 0.22), (0.72, 0.78, 0.80),
)  # fmt: skip
STRIDE = 74.0
"""Units of a double step."""
HEIGHT = 172.0
"""Of a person, in units of the brush."""


@dataclass(frozen=True, slots=True)
class _Walker:
    start: float
    pace: float
    row: float
    tall: float
    phase: float
    coat: RGB
    trousers: RGB
    skin: RGB
    hair: RGB
    cloth: RGB | None


class Crowd:
    """People who walk to and fro.

    Parameters
    ----------
    rows
        Between which rows their feet are.
    spacing
        Between two of them, in pixels of a 1280 x 720 picture.
    person
        Height of somebody at the subject's feet, likewise.
    """

    def __init__(
        self,
        stage: Stage,
        name: str,
        rows: tuple[int, int],
        spacing: float = 150,
        person: float = 330,
    ) -> None:
        self._stage, self._person = stage, stage.tall(person)
        self._wide = stage.width * 1.5 + 200 * stage.unit
        rng = stage.rng(name)
        count = max(2, round(self._wide / (spacing * stage.unit)))
        if "person" in stage.direction.without:
            count = 0
        wet = stage.direction.weather in {Weather.RAIN, Weather.STORM, Weather.SNOW}
        light = stage.palette.light

        def one(colours: tuple[RGB, ...]) -> RGB:
            return ink(colours[int(rng.integers(len(colours)))], light, 0.6)

        walkers = []
        for k in range(count):
            row = rows[0] + (rows[1] - rows[0]) * float(rng.random())
            way = 1.0 if rng.random() < 0.5 else -1.0
            umbrella = one(CLOTHS) if wet and rng.random() < 0.8 else None
            walkers.append(
                _Walker(
                    (k + 0.6 * float(rng.random())) * self._wide / count,
                    way * (62 + 34 * float(rng.random())),
                    row,
                    0.9 + 0.18 * float(rng.random()),
                    float(rng.random()),
                    one(COATS),
                    one(COATS),
                    one(SKINS),
                    ink((0.16, 0.11, 0.08), light, 0.5),
                    umbrella,
                )
            )
        self._walkers = sorted(walkers, key=lambda who: who.row)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw what everybody takes of the light below, then everybody, who is furthest first."""
        placed = [(who, *self._place(who, view)) for who in self._walkers]
        self._darken(frame, placed)
        for who, at, unit, step in placed:
            _walk(Brush(frame, at, unit), who, step)

    def _place(self, who: _Walker, view: View) -> tuple[Point, float, float]:
        """Return where somebody has got to, pixels per unit, and the share of a double step."""
        near = self._stage.speed(who.row)
        unit = self._person * near * who.tall / HEIGHT
        gone = who.pace * view.seconds * unit - view.moved(near)
        x = (who.start + gone) % self._wide - 0.1 * self._wide
        return (x, who.row), unit, (who.phase + abs(who.pace) * view.seconds / STRIDE) % 1

    def _darken(self, frame: Frame, placed: Sequence[tuple[_Walker, Point, float, float]]) -> None:
        """Draw shadows on the ground; where it is wet, people stand before what it mirrors."""
        stage = self._stage
        shade = shade_of(stage)
        lean, flat, strength = shade.lean, -max(shade.flat, 0.10), shade.strength
        if stage.wet:
            lean, flat, strength = 0.0, -0.86, 0.62
        mask = np.zeros_like(frame.u)
        for who, at, unit, step in placed:
            _walk(Silhouette(mask, at, unit, lean, flat), who, step)
        rows = np.flatnonzero(mask.any(axis=1))
        if not rows.size:
            return
        top, bottom = int(rows[0]), int(rows[-1]) + 1
        part = blur(mask[top:bottom], 1.2 * stage.unit)
        left = cv2.convertScaleAbs(part, alpha=-strength, beta=255)
        full = resize(cast("U8", left), frame.width, 2 * (bottom - top))
        band = frame.y[2 * top : 2 * bottom]
        cv2.multiply(band, full[: len(band)], band, 1 / 255)


def _walk(b: Brush, who: _Walker, share: float) -> None:
    """Draw one: legs, coat, arm, head, umbrella."""
    ahead = 1.0 if who.pace > 0 else -1.0
    bob = 2.4 * abs(sin(2 * pi * share))
    dark = (who.trousers[0] * 0.6, who.trousers[1] * 0.6, who.trousers[2] * 0.6)
    hip = 86 + bob
    for phase, colour in ((0.5, dark), (0.0, who.trousers)):
        turn = 2 * pi * (share + phase)
        foot, lift = 21 * sin(turn), 9 * max(cos(turn), 0.0)
        knee = (0.5 * foot + 5) * ahead, 44 + 0.5 * lift
        b.line(
            [(0, hip), knee, (foot * ahead, 4 + lift), ((foot + 9) * ahead, 3 + lift)], colour, 11
        )
    b.fill([(-17, hip - 14), (17, hip - 14), (15, 138 + bob), (9, 146 + bob), (-9, 146 + bob),
            (-15, 138 + bob)], who.coat)  # fmt: skip
    swing = 15 * sin(2 * pi * share) * ahead
    shade = (who.coat[0] * 0.75, who.coat[1] * 0.75, who.coat[2] * 0.75)
    b.box(-4, 140 + bob, 8, 12, who.skin)
    b.disc(0, 159 + bob, 11.5, who.skin)
    b.fill(
        [
            (-12 * ahead, 156 + bob),
            (-12 * ahead, 168 + bob),
            (-4 * ahead, 173 + bob),
            (8 * ahead, 171 + bob),
            (11 * ahead, 164 + bob),
            (-3 * ahead, 164 + bob),
        ],
        who.hair,
    )
    if who.cloth is None:
        b.line([(0, 136 + bob), (swing * 0.5, 112 + bob), (swing, 88 + bob)], shade, 8)
        return
    b.line([(0, 134 + bob), (10 * ahead, 112 + bob), (14 * ahead, 128 + bob)], shade, 8)
    b.line([(14 * ahead, 124 + bob), (14 * ahead, 206 + bob)], (0.3, 0.3, 0.32), 2)
    arc = [
        (14 * ahead + 52 * cos(t), 176 + bob + 34 * sin(t))
        for t in (pi * k / 10 for k in range(11))
    ]
    b.fill(arc, who.cloth)
    rib = (who.cloth[0] * 0.7, who.cloth[1] * 0.7, who.cloth[2] * 0.7)
    b.fill([arc[0], arc[1], arc[2], (14 * ahead + 26, 178 + bob)], rib)
