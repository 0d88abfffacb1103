"""Bodies of motor cars by their measures: the skin, the glass and the trim. Units are centimetres.

A `Body` says what is unlike in a sports car, a van and a pickup; `coachwork` builds it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, moved, sheet, tinted
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.wheels import (
    BLACK,
    CHROME,
    DARK,
    GLASS,
    Flat,
    arch,
    hull,
    wheel,
)

Draw = Callable[[float, Action, Look], list[Part]]
_CABIN_IN = 8.0
"""How much narrower a cabin begins than the body below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The measures of a motor car, seen from its side: ahead and up from the ground.

    Parameters
    ----------
    outline, cabin
        Body and cabin from the lower edge behind, over the top, to the lower edge ahead; a car
        without a `cabin` is one box.
    half, roof
        Half its width at the sills, and at the top.
    panes
        Windows of a side.
    screens
        Lower and upper edge of the windscreen, and of the rear window.
    seams
        Where doors end.
    wheels, radius
        Where the axles are, and how large wheels are.
    lamp, tail
        Headlamps and tail lamps.
    """

    outline: tuple[Flat, ...]
    half: float
    roof: float
    panes: tuple[tuple[Flat, ...], ...]
    screens: tuple[tuple[Flat, Flat], ...]
    seams: tuple[float, ...]
    wheels: tuple[float, ...]
    radius: float
    lamp: Flat
    tail: Flat
    cabin: tuple[Flat, ...] = ()

    def skin(self, y: float) -> float:
        """Return half the width at a height."""
        if not self.cabin:
            return _between(self.outline, self.half, self.roof, y)
        low = min(y for _, y in self.cabin)
        if y < low:
            return _between(self.outline, self.half, self.half - 6, y)
        return _between(self.cabin, self.half - _CABIN_IN, self.roof, y)


def _between(outline: Sequence[Flat], low: float, high: float, y: float) -> float:
    base, top = min(y for _, y in outline), max(y for _, y in outline)
    return low + (high - low) * min(max((y - base) / (top - base), 0.0), 1.0)


def lamps(dark: bool) -> tuple[Ink, Ink]:
    """Return headlamps and tail lamps."""
    lamp = Ink((1.0, 0.96, 0.82), gloss=0.5, glow=0.95 if dark else 0.45)
    return lamp, Ink((1.0, 0.10, 0.08), gloss=0.4, glow=0.9 if dark else 0.35)


def pane(x0: float, x1: float, y0: float, y1: float, z: float, ink: Ink) -> Part:
    """Return an upright plate that faces the viewer's side."""
    return sheet([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], ink)


def _glazed(body: Body, glass: Ink) -> list[Part]:
    parts: list[Part] = [
        sheet([(x, y, body.skin(y) + 2.2) for x, y in outline], glass) for outline in body.panes
    ]
    for (x0, y0), (x1, y1) in body.screens:
        out = 2.0 if x0 > x1 else -2.0
        low, high = body.skin(y0) - 8, body.skin(y1) - 6
        parts.append(sheet([(x0 + out, y0, low), (x1 + out, y1, high), (x1 + out, y1, -high),
                            (x0 + out, y0, -low)], glass))  # fmt: skip
    return parts


def _trim(body: Body, paint: Ink, dark: bool) -> list[Part]:
    lamp, tail = lamps(dark)
    half, seam = body.half, Ink(tinted(paint.base, 0.42))
    front, rear = max(x for x, _ in body.outline), min(x for x, _ in body.outline)
    sill = min(y for _, y in body.outline)
    belt = min(y for outline in body.panes for _, y in outline) - 4
    (x, y), (back, high) = body.lamp, body.tail
    parts: list[Part] = [
        Limb((rear + 16, sill + 8, half + 2), (front - 16, sill + 8, half + 2), 4.5, 4.5, BLACK),
        Limb((front + 1, sill + 16, -half * 0.58), (front + 1, sill + 16, half * 0.58), 9, 9, DARK),
        Limb((front + 1, sill + 3, -half * 0.8), (front + 1, sill + 3, half * 0.8), 6, 6, CHROME),
        Limb((rear - 1, sill + 10, -half * 0.8), (rear - 1, sill + 10, half * 0.8), 6, 6, DARK),
        Limb((back, high - 9, half - 12), (back, high + 9, half - 12), 5.5, 5.5, tail),
        Limb((body.seams[-1] - 6, belt + 4, half + 1), (body.seams[-1] + 4, belt + 7, half + 12), 6,
             6.5, paint),
    ]  # fmt: skip
    parts += [Limb((at, belt, body.skin(belt) + 2), (at - 3, sill + 15, half + 2), 1.1, 1.1, seam)
              for at in body.seams]  # fmt: skip
    parts += [Limb((at + 10, belt - 8, half + 3), (at + 32, belt - 8, half + 3), 2.0, 2.0, CHROME)
              for at in body.seams[:-1]]  # fmt: skip
    return parts + [
        Limb((x, y, side * half * 0.72), (x - 6, y + 2, side * half * 0.9), 10, 8.5, lamp)
        for side in (-1.0, 1.0)
    ]


def coachwork(body: Body, paint: Ink, dark: bool, glass: Ink = GLASS) -> list[Part]:
    """Return all of a car that does not turn."""
    if body.cabin:
        parts = hull(body.outline, body.half, body.half - 6, paint)
        parts += hull(body.cabin, body.half - _CABIN_IN, body.roof, paint)
    else:
        parts = hull(body.outline, body.half, body.roof, paint)
    return parts + _glazed(body, glass) + _trim(body, paint, dark)


def rolled(
    parts: Sequence[Part], body: Body, phase: float, action: Action, spokes: int = 5
) -> list[Part]:
    """Return a car on its wheels: it bounces a little while they turn."""
    moving = action is not Action.STAND
    bounce = 0.8 * sin(2 * pi * phase) if moving else 0.0
    found = moved(parts, (0.0, bounce, 0.0))
    for x in body.wheels:
        found.append(arch(x, body.radius, body.half))
        for z in (body.half - 6, -body.half + 8):
            found += wheel(x, z, phase if moving else 0.0, body.radius, spokes)
    return found


def rolling(
    draw: Draw,
    radius: float,
    size: float,
    seat: float,
    *,
    turn: float = 0.26,
    pitch: float = 0.13,
    rails: bool = False,
) -> Rig:
    """Return the rig of what drives, with wheels that do not slide."""
    around = 2 * pi * radius
    gaits = {Action.DRIVE: Gait(0.44 * radius / 33, around), Action.STAND: Gait(2.0)}
    return Rig(
        draw,
        gaits,
        size,
        turn=turn,
        front=0.45,
        pitch=pitch,
        waterline=40.0,
        seat=seat,
        rails=rails,
    )
