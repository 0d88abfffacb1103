"""What burns: a house, a street, a forest, and the smoke and the sparks above it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crake.engines.sketch.direction import Framing, Sight
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import GRAIN, cell, fbm
from crake.engines.sketch.raster import even, resize, step, vector
from crake.engines.sketch.scenery.flames import Bed, Flames
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.subjects.actor import Actor

_ALIVE = frozenset({"walk", "swim", "fly", "eat"})
"""What those do who do not burn where something does."""
_TOWNS = frozenset({"city", "skyline", "street", "village", "old town", "neon street", "suburb"})
"""Places whose roofs burn, too."""
_FUEL = frozenset({"fire", "candle", "lighthouse"})
"""What burns of itself, or has a light that does."""


def burns(kind: str) -> bool:
    """Whether a kind is a thing that may burn: a house, a car, a tree, a ship."""
    known = KINDS[kind]
    alive = known.person or known.group or not _ALIVE.isdisjoint(map(str, known.habits))
    return kind not in _FUEL and not known.beneath and (not alive or known.habits[0] == "fly")


class Burning:
    """A line of fire across the land.

    Parameters
    ----------
    foot
        Row where it stands.
    high
        Of its highest flames, in pixels of a 1280 x 720 picture.
    gaps
        Share of the line that does not burn.
    """

    def __init__(self, stage: Stage, name: str, foot: int, high: float, speed: float,
                 gaps: float) -> None:  # fmt: skip
        self._flames = Flames(stage, name, gaps=gaps)
        self._stage, self._foot, self._speed = stage, foot, speed
        self._high = float(stage.tall(high))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it where the camera's way has brought it."""
        shift = view.moved(self._speed)
        bed = Bed(0.0, self._foot, frame.width, self._high, shift)
        self._flames.draw(frame, bed, view.seconds)


class Ablaze:
    """Fire on a subject: at its foot, and out of its upper half."""

    def __init__(self, stage: Stage, actor: Actor) -> None:
        self._actor = actor
        self._upper = Flames(stage, "upper flames", gaps=0.10, ends=True)
        self._lower = Flames(stage, "lower flames", gaps=0.12, ends=True)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it where the subject is, on each of several."""
        left, bottom, right, top = self._actor.box
        scale, t = self._actor.scale, view.seconds
        tall, wide = (top - bottom) * scale, (right - left) * scale
        for who in range(self._actor.count):
            x, y = self._actor.ground_of(who, t)
            start = x + left * scale * self._actor.stage.motion.facing
            start = start if self._actor.stage.motion.facing > 0 else start - wide
            roof = Bed(start + 0.06 * wide, y - 0.34 * tall, 0.88 * wide, 1.25 * tall)
            self._upper.draw(frame, roof, t + 0.7 * who)
            foot = Bed(start + 0.02 * wide, y + 0.05 * tall, 0.96 * wide, 0.72 * tall)
            self._lower.draw(frame, foot, t + 0.7 * who)


def pall(stage: Stage) -> Layer:
    """Return the smoke over the land, lit from below by what burns."""
    speed, drift = 0.05, 34 * stage.unit
    width, coarse = stage.period(speed, drift), 8
    high = even(min(stage.horizon + stage.px(40), stage.height))
    rows, columns = high // coarse + 1, width // coarse
    size = min(cell(260 * stage.unit / coarse), 32)
    noise = fbm(stage.rng("pall"), rows, columns, size, 5, 0.56, stretch=1.5)
    at = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    cover = np.clip((0.25 + 1.5 * (noise - 0.22)) * step(1.0, 0.55, at), 0, 0.88)
    lit = np.clip(0.3 + 1.8 * (noise - np.roll(noise, -2, axis=0)) + 0.55 * at, 0, 1)[..., None]
    colour = vector((0.09, 0.07, 0.07)) * (1 - lit) + vector((0.58, 0.24, 0.10)) * lit
    rgba = np.dstack([colour, cover])
    wide = np.concatenate([rgba[:, -1:], rgba, rgba[:, :1]], axis=1).astype(np.float32)
    full = resize(wide, wide.shape[1] * coarse, rows * coarse)[:high, coarse:-coarse]
    picture = to_bytes(full[..., :3], np.ascontiguousarray(full[..., 3]))
    return Layer(picture, 0, speed, drift, smooth=stage.smooth(speed, drift))


def _glow(stage: Stage) -> Layer:
    """Return the light of a fire on the land at its foot and in the air above it."""
    far, reach = stage.row(0.1), stage.tall(230)
    top = max(far - reach, 0) // 2 * 2
    high = even(min(far + reach, stage.height) - top)
    away = np.abs(np.arange(high, dtype=np.float32) + top - far) / np.float32(reach)
    cover = np.repeat((0.42 * step(1.0, 0.0, away))[:, None], GRAIN, axis=1)
    colour = np.broadcast_to(vector((1.0, 0.46, 0.12)), (high, GRAIN, 3)).astype(np.float32)
    return Layer(to_bytes(colour, cover), top, 0.0, smooth=False)


def fuel_of(actors: Sequence[Actor]) -> Actor | None:
    """Return the first subject that burns."""
    return next((a for a in actors if type(a) is Actor and burns(a.subject.kind)), None)


def _seen(stage: Stage) -> bool:
    return stage.direction.sight is Sight.BLAZE and not stage.indoors


def blaze_behind(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return what burns behind subjects: the land, where none of them does."""
    if not _seen(stage):
        return []
    if fuel_of(actors) is not None:
        return [pall(stage)]
    lines: list[Drawable] = [pall(stage)]
    if stage.direction.place in _TOWNS and stage.direction.framing is not Framing.AERIAL:
        roofs = stage.inside(stage.horizon - stage.tall(96))
        lines.append(Burning(stage, "roofs", roofs, 250, 0.12, 0.34))
    lines.append(_glow(stage))
    rows = ((0.04, 170, 0.16), (0.18, 310, 0.30), (0.50, 260, 0.44))
    for share, high, gaps in rows:
        foot = stage.row(share)
        lines.append(Burning(stage, f"line {share}", foot, high, stage.speed(foot), gaps))
    return lines


def blaze_over(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return what burns before the viewer: a subject, and sparks in the air."""
    if not _seen(stage):
        return []
    fuel = fuel_of(actors)
    sparks = Embers(stage, count=70, rise=120.0)
    return [sparks] if fuel is None else [Ablaze(stage, fuel), sparks]
