"""Waves that run and break: rollers that come in, and one that breaks along its length."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.camera import ease
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.noise import profile
from crake.engines.sketch.raster import F32, step
from crake.engines.sketch.scenery.breaker import Breaker, Line
from crake.engines.sketch.scenery.spray import Spray
from crake.engines.sketch.stage import Stage, View

WAVES, EVERY = 3, 3.4
"""How many rollers are on their way, and seconds between two."""
FAR = 14.0
"""How much further away rollers come up than where they end."""
USUAL = 0.47
"""Where the camera has who rides a wave, in widths from the end that it has come from."""
BREAKS = 0.60
"""Share of its way after which a roller breaks."""


def _columns(stage: Stage) -> F32:
    """Return 0 to 1 from left to right, for every second column."""
    return (np.arange(stage.width // 2, dtype=np.float32) + 0.5) / np.float32(stage.width // 2)


class Rollers:
    """Waves that come up from the horizon, grow, curl, break and run out, one after the other.

    Parameters
    ----------
    high
        Of a full-grown one, in pixels of a 1280 x 720 picture.
    reach
        How far they come, in ways from the horizon to the feet.
    """

    def __init__(self, stage: Stage, breaker: Breaker, high: float, reach: float = 1.16) -> None:
        self._stage, self._breaker, self._high = stage, breaker, float(stage.tall(high))
        self._reach = reach * (stage.feet - stage.horizon)
        rng = stage.rng("rollers")
        wide = stage.period(1.0)
        self._boil = profile(rng, wide, 64, 5, 0.6)
        self._late = [profile(rng, wide, 256, 4, 0.45) for _ in range(WAVES)]
        self._tall = [profile(rng, wide, 256, 3, 0.4) for _ in range(WAVES)]

    def _line(self, number: int, age: float, view: View) -> Line:
        """Return a roller after a share `age` of its way."""
        stage = self._stage
        near = FAR ** (age - 1)
        foot = stage.horizon + self._reach * near
        middle = stage.width / 2
        x = np.arange(stage.width // 2, dtype=np.float32) * 2 - middle + view.moved(near)
        at = (x / np.float32(max(near, 0.2)) * 0.14).astype(np.int64)
        wide = self._late[number].size
        late, tall = self._late[number][at % wide], self._tall[number][at % wide]
        broken = (age - BREAKS - 0.16 * (late - 0.5)) / 0.13
        grown = ease(age / 0.5) * (0.80 + 0.4 * tall)
        lip = np.clip(broken, 0, 1) ** 1.4
        foam = step(0.75, 1.25, broken)
        left = 1 - 0.50 * step(0.9, 2.6, broken)
        drift = int(70 * view.seconds)
        boiling = self._boil[(6 * at + drift) % wide] + self._boil[(8 * at - drift) % wide]
        bumps = foam * 0.16 * (boiling - 1)
        crest = foot - self._high * near * grown * (left + bumps)
        across = np.full_like(crest, foot)
        return Line(
            crest.astype(np.float32), across, lip.astype(np.float32), foam,
            max(near, 0.08) * 1.3 * stage.unit, (view.moved(near) + 300.0 * number, foot * 1.6),
            view.seconds, ease((1 - age) / 0.14) * ease(age / 0.15),
        )  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every roller where it has come to, the furthest first."""
        ages = [((view.seconds / EVERY + k) / WAVES % 1.0, k) for k in range(WAVES)]
        for age, k in sorted(ages):
            self._breaker.draw(frame, self._line(k, age, view))


class Swell:
    """A sea that goes high everywhere: one wave behind the other, with white caps here and there.

    Parameters
    ----------
    high
        Of the nearest one, in pixels of a 1280 x 720 picture.
    caps
        Share of their crests that break.
    shown
        How far away the furthest and the nearest are that show, in ways from the horizon to the
        feet.
    """

    COUNT, EVERY, FAR = 5, 2.5, 20.0

    def __init__(
        self,
        stage: Stage,
        breaker: Breaker,
        high: float,
        caps: float = 0.3,
        shown: tuple[float, float] = (0.0, 9.0),
    ) -> None:
        self._stage, self._breaker, self._caps, self._shown = stage, breaker, caps, shown
        way = stage.feet - stage.horizon
        # The nearest one is below the picture before it is gone.
        self._reach = 1.25 * max(stage.frame_height - stage.horizon, way) + stage.tall(high)
        self._way, self._high = max(way, 1), min(float(stage.tall(high)), 0.42 * self._reach)
        rng, wide = stage.rng("swell"), stage.period(1.0)
        self._tall = [profile(rng, wide, 256, 3, 0.5) for _ in range(self.COUNT)]
        self._chop = profile(rng, wide, 64, 4, 0.6)

    def _line(self, number: int, age: float, view: View) -> Line:
        """Return a wave after a share `age` of its way."""
        stage = self._stage
        near = self.FAR ** (age - 1)
        foot = stage.horizon + self._reach * near
        x = np.arange(stage.width // 2, dtype=np.float32) * 2 - stage.width / 2 + view.moved(near)
        across = x / np.float32(max(near, 0.12) * stage.unit) * np.float32(0.46)
        wide = self._chop.size
        tall = self._tall[number][(across + 24 * view.seconds).astype(np.int64) % wide]
        chop = self._chop[(2.2 * across - 40 * view.seconds).astype(np.int64) % wide]
        rise = 0.34 + 0.80 * tall**1.3 + 0.16 * chop
        crest = foot - self._high * near * rise * ease(age / 0.25)
        breaks = step(0.85 - self._caps, 1.35 - self._caps, tall + 0.30 * (chop - 0.5))
        breaks = breaks * ease(age / 0.3)
        return Line(
            crest.astype(np.float32), np.full_like(crest, foot), 0.30 * breaks, 0.40 * breaks,
            max(near, 0.10) * 1.5 * stage.unit,
            (view.moved(near) + 370.0 * number, foot * 1.3), view.seconds,
            ease(age / 0.12) * self._seen((foot - stage.horizon) / self._way),
        )  # fmt: skip

    def _seen(self, way: float) -> float:
        """Return how much of a wave shows, so many ways from the horizon to the feet away."""
        first, last = self._shown
        return ease((way - first) / 0.22 + 1) * ease((last - way) / 0.22 + 1)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every wave where it has come to, the furthest first."""
        ages = [((view.seconds / self.EVERY + k) / self.COUNT % 1.0, k) for k in range(self.COUNT)]
        for age, k in sorted(ages):
            line = self._line(k, age, view)
            if line.solid > 0.02:
                self._breaker.draw(frame, line)


class Peeling:
    """A great wave that breaks along its length as fast as the camera goes with it.

    What breaks stays in the picture: foam behind, the lip that curls over, and a smooth face ahead.

    Parameters
    ----------
    high
        Of its highest place, in pixels of a 1280 x 720 picture.
    """

    def __init__(self, stage: Stage, breaker: Breaker, high: float) -> None:
        self._stage, self._breaker = stage, breaker
        self._ridden = sum(subject.count for subject in stage.direction.subjects) == 1
        self._high = min(float(stage.tall(high)), 0.9 * stage.feet)
        x = _columns(stage)
        self._x = x if stage.motion.facing > 0 else np.ascontiguousarray(1 - x)
        bumps = stage.rng("peeling")
        self._bumps = profile(bumps, stage.period(1.0), 64, 5, 0.6)
        self._mist = Spray(stage, "crest", 44, 46, 260, 18, lean=-0.8)
        self._splash = Spray(stage, "lip", 64, 130, 330, 30)

    @property
    def trough(self) -> float:
        """Row of its foot."""
        return self._stage.feet + 0.30 * self._high

    def _torn(self, seconds: float) -> tuple[float, float]:
        """Return where the lip begins to fall and where it has fallen, in widths."""
        start = 0.41 + 0.018 * sin(2 * pi * seconds / 3.4)
        return start, 0.07 + 0.020 * sin(2 * pi * seconds / 2.6 + 1)

    def _place(self, seconds: float) -> float:
        """Return where who rides it is, in widths from the end that it has come from."""
        place = self._stage.motion.place(seconds)
        return place if self._stage.motion.facing > 0 else 1 - place

    def _line(self, view: View) -> Line:
        """Return the wave at a moment."""
        stage, t = self._stage, view.seconds
        rider = self._place(t)
        x = self._x - np.float32(rider - USUAL)  # where the camera stands still, it goes on
        start, fallen = self._torn(t)
        lip = np.clip((start - x) / (start - fallen), 0, 1) ** 2.2
        foam = step(fallen + 0.07, fallen - 0.03, x)
        tall = 1 - 0.50 * step(start + 0.02, 1.25, x) - 0.40 * step(fallen + 0.08, -0.25, x)
        tall = tall - 0.06 * step(start - 0.02, fallen, x)
        own = (np.arange(x.size) * 2 + int(view.scroll)) % self._bumps.size
        tall = tall + foam * 0.16 * (self._bumps[own] - 0.5)
        foot = np.full_like(x, self.trough) + 0.03 * self._high * np.sin(x * 5)
        crest = foot - self._high * tall - 3 * stage.unit * np.sin(x * 9 + t * 2.2)
        behind = np.maximum(USUAL - 0.03 - x, 0)
        wake = stage.feet - 0.5 * self._high * behind**1.3
        trail = step(0.0, 0.02, behind) * np.exp(-behind * 5) if self._ridden else None
        return Line(
            crest.astype(np.float32), foot.astype(np.float32), lip.astype(np.float32), foam,
            1.6 * stage.unit, (view.scroll, 150 * stage.unit * t), t, 1.0,
            wake.astype(np.float32), trail,
        )  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it, the spray of its lip and what the wind blows off its crest."""
        line = self._line(view)
        self._breaker.draw(frame, line)
        start, fallen = self._torn(view.seconds)
        shift = self._place(view.seconds) - USUAL
        for k in range(3):
            age = (view.seconds / 1.6 + k / 3) % 1.0
            at, column = self._column(start - 0.10 - 0.08 * k + shift)
            self._mist.draw(frame, at, float(line.crest[column]), age, 0.5)
            at, column = self._column(fallen + 0.03 - 0.05 * k + shift)
            self._splash.draw(frame, at, float(line.foot[column]) - 0.06 * self._high, age)

    def _column(self, x: float) -> tuple[float, int]:
        """Return the column of the frame of a place on the wave, and its number in a line."""
        across = x if self._stage.motion.facing > 0 else 1 - x
        at = across * self._stage.width
        return at, min(max(int(at / 2), 0), self._x.size - 1)
