"""Salamanders and axolotls: the body of a lizard with a smooth skin, a blunt head and no claws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Ink, Part, Point, ball, chain, sheet, towards
from crake.engines.sketch.subjects.reptile import BLACK, SPARK, Reptile, Scales, reptile_rig
from crake.engines.sketch.subjects.rig import Look, Rig


@dataclass(frozen=True, slots=True)
class Moist:
    """What amphibians have beside the build of a reptile.

    Parameters
    ----------
    spots
        Colour of the blotches on the back; none without it.
    gills
        Colour of the gills that stand out behind the head, as larvae and axolotls keep them.
    """

    spots: RGB | None = None
    gills: RGB | None = None


SALAMANDER = Scales((0.09, 0.09, 0.10), (6.0, 6.4, 5.0), 7.8, (70.0, 0.0), 7.4, 10.5,
                    eye=(2.0, (0.05, 0.05, 0.05)))  # fmt: skip
AXOLOTL = Scales((1.0, 0.60, 0.66), (5.0, 8.6, 6.8), 10.4, (66.0, 0.0), 8.4, 10.5,
                 eye=(2.2, (0.05, 0.05, 0.06)))  # fmt: skip


class Amphibian(Reptile):
    """Builds the parts of one amphibian at one moment."""

    def __init__(
        self, scales: Scales, moist: Moist, look: Look, phase: float, action: Action
    ) -> None:
        super().__init__(scales, look, phase, action)
        self.moist = moist
        base = self.base
        self.skin = Ink(base, moist.spots or towards(base, (0.5, 0.4, 0.4), 0.3),
                        towards(base, (1.0, 0.97, 0.95), 0.4), gloss=0.5, soft=True)  # fmt: skip
        self.belly = Ink(towards(base, (1.0, 0.95, 0.92), 0.25), gloss=0.3, soft=True)
        self.claw = self.skin
        self.coat = _blotched if moist.spots is not None else _smooth

    def parts(self) -> list[Part]:
        """Return all parts."""
        parts = super().parts()
        if self.moist.gills is None:
            return parts
        fin = Ink(towards(self.base, (1.0, 0.95, 0.95), 0.35), glow=0.1)
        rim = [(x, self.up + 4.0 + 7.5 * sin(pi * min((-x - 10) / 82, 1.0)), self._sway(x))
               for x in (-10.0, -26.0, -44.0, -62.0, -80.0, -92.0)]  # fmt: skip
        low = [(x, self.up - 2.0, self._sway(x)) for x in (-92.0, -60.0, -26.0)]
        return [*parts, sheet([*rim, *low], fin, 0.6)]

    def _eye(self, on: Callable[[float, float, float], Point], side: float) -> list[Part]:
        size, _ = self.s.eye
        wide = self.s.skull
        shut = self.phase % 1.0 > 0.95 or self.mien.lid > 0.9
        black, spark = (self.skin, self.skin) if shut else (BLACK, SPARK)
        parts: list[Part] = [
            ball(on(2.2, 0.44 * wide, side * 0.78 * wide), size, black),
            ball(on(3.2, 0.44 * wide + 0.7, side * 0.92 * wide), size * 0.3, spark),
        ]
        if self.moist.gills is None:
            return parts
        gill = Ink(self.moist.gills, fur=0.7)
        for k in range(3):
            wave = 0.18 * sin(2 * pi * self.phase - 0.9 * k)
            turn = 0.95 - 0.62 * k + wave
            way = [on(-6 - 3.2 * share, 0.30 * wide + 15 * share * sin(turn),
                      side * (0.80 * wide + 15 * share * cos(turn)))
                   for share in (0.0, 0.4, 0.75, 1.0)]  # fmt: skip
            parts += chain(way, (2.2, 2.6, 1.9, 0.5), gill)
        return parts


def _blotched(t: F32, s: F32) -> F32:
    """Return bright blotches on the back and the flanks."""
    field = np.sin(t * 6.3 + 1.1) + np.cos(s * 5.2 + np.sin(t * 3.1) * 1.6)
    return np.asarray(np.clip((field - 0.75) * 8, 0, 1) * np.clip((0.75 - s) * 4, 0, 1), np.float32)


def _smooth(t: F32, s: F32) -> F32:
    """Return a belly that is paler than the back."""
    return np.asarray(-np.clip((s - 0.2) * 1.6, 0, 1) + 0 * t, np.float32)


def _rig(scales: Scales, moist: Moist, size: float) -> Rig:
    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Amphibian(scales, moist, look, phase, action).parts()

    return replace(reptile_rig(scales, size), parts=parts)


RIGS: dict[str, Rig] = {
    "salamander": _rig(SALAMANDER, Moist(spots=(0.98, 0.80, 0.10)), 3.6),
    "axolotl": _rig(AXOLOTL, Moist(gills=(0.86, 0.30, 0.40)), 4.0),
}
"""Every amphibian with a tail by its name."""
