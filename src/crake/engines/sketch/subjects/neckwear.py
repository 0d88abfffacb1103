"""What anybody can wear around the neck: scarves, bow ties, ties, bandanas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import atan2, cos, pi, sin

from crake.engines.sketch.direction import RGB, Finery
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, sheet, tinted
from crake.engines.sketch.subjects.rig import Flat

NECKWEAR: dict[str, RGB] = {
    "scarf": (0.80, 0.16, 0.18), "bow tie": (0.78, 0.10, 0.14), "tie": (0.66, 0.12, 0.16),
    "bandana": (0.84, 0.14, 0.16),
}  # fmt: skip
"""What is worn around a neck, and its colour."""


@dataclass(frozen=True, slots=True)
class Neck:
    """A neck as scarves and bow ties see it.

    Parameters
    ----------
    at, axis
        Its middle, and whither it rises: ahead, up.
    radius
        How thick it is.
    phase
        Of the action's cycle: what hangs, sways.
    turn
        How far the throat is turned to the viewer, in radians.
    """

    at: Point
    axis: Flat
    radius: float
    phase: float
    turn: float = 0.55

    def spot(self, around: float, far: float, along: float = 0.0) -> Point:
        """Return a place `far` radii from the middle, turned from the throat to the viewer."""
        angle = atan2(self.axis[1], self.axis[0])
        ax, ay = cos(angle), sin(angle)
        c, s, r = cos(around) * far, sin(around) * far, self.radius
        x, y, z = self.at
        return x + r * (ay * c + ax * along), y + r * (-ax * c + ay * along), z + r * s


def around_neck(finery: Sequence[Finery], neck: Neck) -> list[Part]:
    """Return scarves, bow ties and the like among what is worn."""
    parts: list[Part] = []
    for thing in finery:
        if thing.name in NECKWEAR:
            colour = thing.colour or NECKWEAR[thing.name]
            parts += _NECKS[thing.name](neck, colour)
    return parts


def _loop(neck: Neck, far: float, thick: float, ink: Ink, sag: float = 0.0) -> list[Part]:
    ring = [neck.spot(t, far, -sag * cos(t)) for t in (2 * pi * k / 20 for k in range(21))]
    return chain(ring, [thick * neck.radius] * 21, ink)


def _scarf(neck: Neck, colour: RGB) -> list[Part]:
    """Return a knitted scarf with an end that hangs and sways."""
    wool, fringe = Ink(colour, tinted(colour, 0.7), fur=0.25), Ink(tinted(colour, 1.35), fur=0.3)
    r, sway = neck.radius, 0.16 * sin(2 * pi * neck.phase)
    x, y, z = neck.spot(0.85, 1.30)
    ends = [(x, y, z), (x + (0.12 + sway) * r, y - 0.7 * r, z + 0.18 * r),
            (x + (0.05 + 1.8 * sway) * r, y - 1.35 * r, z + 0.22 * r)]  # fmt: skip
    tip = (ends[2][0] + 0.4 * sway * r, ends[2][1] - 0.25 * r, ends[2][2])
    return [*_loop(neck, 1.12, 0.34, wool, 0.18),
            *chain(ends, (0.30 * r, 0.33 * r, 0.34 * r), wool),
            Limb(ends[2], tip, 0.35 * r, 0.30 * r, fringe),
            ball((x, y, z), 0.42 * r, wool)]  # fmt: skip


def _bandana(neck: Neck, colour: RGB) -> list[Part]:
    """Return a cloth around the neck whose corner lies on the chest."""
    cloth, dots = Ink(colour), Ink((0.98, 0.97, 0.95))
    a = neck.turn
    low = neck.spot(a, 1.55, -1.25)
    corners = [neck.spot(a + t, 1.16, -0.1) for t in (-1.3, -0.65, 0.0, 0.65, 1.3)]
    parts = [
        *_loop(neck, 1.06, 0.17, cloth, 0.1),
        sheet([*corners, low], cloth, 0.25 * neck.radius),
    ]
    parts += [ball(neck.spot(a + t, 1.38 + 0.1 * s, -s), 0.075 * neck.radius, dots)
              for t, s in ((-0.6, 0.3), (0.0, 0.35), (0.6, 0.3), (-0.25, 0.7),
                           (0.25, 0.7))]  # fmt: skip
    return parts


def _bow(neck: Neck, colour: RGB) -> list[Part]:
    """Return a bow tie on a band."""
    silk, knot = Ink(colour, gloss=0.25), Ink(tinted(colour, 0.75), gloss=0.25)
    parts, a, r = _loop(neck, 1.02, 0.10, knot), neck.turn, neck.radius
    for side in (-1.0, 1.0):
        tip = a + side * 0.62
        wing = [neck.spot(a, 1.28, 0.10), neck.spot(tip, 1.38, 0.40), neck.spot(tip, 1.38, -0.40),
                neck.spot(a, 1.28, -0.10)]  # fmt: skip
        parts.append(sheet(wing, silk, 0.22 * r))
    return [*parts, Limb(neck.spot(a, 1.30, 0.10), neck.spot(a, 1.30, -0.10), 0.17 * r, 0.17 * r,
                         knot)]  # fmt: skip


def _tie(neck: Neck, colour: RGB) -> list[Part]:
    """Return a tie that hangs from a knot."""
    silk, a, r = Ink(colour, gloss=0.2), neck.turn, neck.radius
    x, y, z = neck.spot(a, 1.22)
    sway = 0.14 * sin(2 * pi * neck.phase) * r
    low, tip = (x + sway, y - 1.7 * r, z), (x + 1.2 * sway, y - 2.1 * r, z)
    return [*_loop(neck, 1.02, 0.10, Ink((0.96, 0.96, 0.97))), ball((x, y, z), 0.24 * r, silk),
            Limb((x, y, z), low, 0.16 * r, 0.30 * r, silk),
            Limb(low, tip, 0.30 * r, 0.05 * r, silk)]  # fmt: skip


_NECKS: dict[str, Callable[[Neck, RGB], list[Part]]] = {
    "scarf": _scarf, "bow tie": _bow, "tie": _tie, "bandana": _bandana,
}  # fmt: skip
