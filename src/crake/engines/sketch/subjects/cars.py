"""Cars, taxis, buses, trucks and trains. Units are centimetres."""

from __future__ import annotations

from collections.abc import Callable
from math import pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    moved,
    sheet,
    tinted,
)
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

BODY: tuple[Flat, ...] = (
    (-214, 34), (-218, 62), (-212, 84), (-196, 92), (-140, 96), (96, 92), (150, 86), (196, 74),
    (214, 60), (218, 36),
)  # fmt: skip
CABIN: tuple[Flat, ...] = ((-150, 94), (-104, 134), (-70, 143), (18, 142), (44, 134), (100, 91))
HALF, ROOF = 86.0, 66.0


def _glazing(glass: Ink, pillar: Ink) -> list[Part]:
    """Return windows, a little outside the cabin's skin."""

    def side(x: float, y: float) -> Point:
        return x, y, HALF - 8 + (ROOF - HALF + 8) * (y - 91) / 52 + 2.2

    rear = [side(-134, 98), side(-98, 129), side(-70, 137), side(-36, 138), side(-36, 98)]
    front = [side(-26, 98), side(-26, 138), side(16, 137), side(38, 130), side(80, 98)]
    screen: list[Point] = [(96, 96, 70), (46, 133, 60), (46, 133, -60), (96, 96, -70)]
    parts: list[Part] = [sheet(rear, glass), sheet(front, glass), sheet(screen, glass)]
    parts.append(Limb(side(-31, 97), side(-31, 138), 2.4, 2.0, pillar))
    return parts


def _lamps(dark: bool) -> tuple[Ink, Ink]:
    lamp = Ink((1.0, 0.96, 0.82), gloss=0.5, glow=0.95 if dark else 0.45)
    return lamp, Ink((1.0, 0.10, 0.08), gloss=0.4, glow=0.9 if dark else 0.35)


def _trim(paint: Ink, dark: bool) -> list[Part]:
    lamp, tail = _lamps(dark)
    seam = Ink(tinted(paint.base, 0.42))
    parts: list[Part] = [
        Limb((-200, 44, HALF + 2), (204, 44, HALF + 2), 4.5, 4.5, BLACK),
        Limb((-31, 94, HALF + 2), (-34, 48, HALF + 2), 1.1, 1.1, seam),
        Limb((78, 92, HALF + 2), (72, 50, HALF + 2), 1.1, 1.1, seam),
        Limb((-20, 84, HALF + 3), (2, 84, HALF + 3), 2.0, 2.0, CHROME),
        Limb((219, 50, -50), (219, 50, 50), 9, 9, BLACK),
        Limb((219, 36, -70), (219, 36, 70), 6, 6, CHROME),
        Limb((62, 98, HALF + 4), (70, 100, HALF + 12), 6, 6, paint),
        Limb((-215, 74, HALF - 16), (-209, 76, HALF), 7, 6, tail),
    ]
    return parts + [
        Limb((210, 66, side * 66), (204, 68, side * 80), 10, 8.5, lamp) for side in (-1.0, 1.0)
    ]


def _sedan(phase: float, action: Action, dark: bool, colour: RGB) -> list[Part]:
    paint = Ink(colour, gloss=0.75)
    bounce = 0.8 * sin(2 * pi * phase) if action is not Action.STAND else 0.0
    roll = phase if action is not Action.STAND else 0.0
    shell = hull(BODY, HALF, HALF - 6, paint) + hull(CABIN, HALF - 8, ROOF, paint)
    parts = moved(shell + _glazing(GLASS, paint) + _trim(paint, dark), (0.0, bounce, 0.0))
    for x in (-136.0, 136.0):
        parts.append(arch(x, 33, HALF))
        parts += wheel(x, HALF - 6, roll) + wheel(x, -HALF + 8, roll)
    return parts


def _car(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.82, 0.07, 0.07), (0.14, 0.36, 0.70), (0.90, 0.90, 0.91))
    return _sedan(phase, action, look.dark, look.colour or own[int(look.variant * 2.999)])


def _taxi(phase: float, action: Action, look: Look) -> list[Part]:
    parts = _sedan(phase, action, look.dark, look.colour or (0.98, 0.76, 0.10))
    sign = Ink((1.0, 0.96, 0.80), glow=0.8 if look.dark else 0.25)
    parts += box((-44, 142, -26), (-18, 156, 26), sign)
    for k in range(13):
        ink = BLACK if k % 2 else Ink((0.95, 0.95, 0.93))
        x = -178 + 26.0 * k
        parts.append(sheet([(x, 74, HALF + 1), (x + 26, 74, HALF + 1), (x + 26, 80, HALF + 1),
                            (x, 80, HALF + 1)], ink))  # fmt: skip
    return parts


def _pane(x0: float, x1: float, y0: float, y1: float, z: float, ink: Ink) -> Part:
    return sheet([(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], ink)


def _bus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or ((0.95, 0.70, 0.12), (0.80, 0.14, 0.14))[int(look.variant * 1.999)]
    paint, roof = Ink(base, gloss=0.5), Ink(tinted(base, 1.12), gloss=0.4)
    lamp, tail = _lamps(look.dark)
    lit = Ink((1.0, 0.90, 0.62), glow=0.75) if look.dark else Ink((0.30, 0.42, 0.52), gloss=0.8)
    half, long = 92.0, 330.0
    outline = ((-long, 42), (-long, 236), (-long + 16, 250), (long - 26, 250), (long, 226),
               (long, 42))  # fmt: skip
    bounce = 1.0 * sin(2 * pi * phase) if action is not Action.STAND else 0.0
    parts = hull(outline, half, half - 4, paint)
    parts += box((-long + 8, 248, -half + 12), (long - 30, 256, half - 12), roof)
    for k in range(6):
        x = -long + 22 + 98.0 * k
        parts.append(_pane(x, x + 82, 138, 212, half + 1.5, lit if k % 4 else GLASS))
    parts.append(_pane(long - 62, long - 14, 52, 212, half + 1.8, GLASS))
    parts.append(_pane(-long, long, 118, 126, half + 1.4, Ink((0.95, 0.94, 0.90))))
    parts.append(sheet([(long + 2, 112, -76), (long + 2, 112, 76), (long - 8, 216, 76),
                        (long - 8, 216, -76)], GLASS))  # fmt: skip
    parts.append(sheet([(long + 2, 222, -60), (long + 2, 222, 60), (long - 10, 240, 60),
                        (long - 10, 240, -60)], Ink((1.0, 0.78, 0.25), glow=0.6)))  # fmt: skip
    for side in (-1.0, 1.0):
        parts.append(ball((long, 72, side * 66), 10, lamp))
    parts.append(Limb((-long - 1, 90, half - 14), (-long - 1, 110, half - 14), 6, 6, tail))
    parts.append(Limb((-long, 46, half + 1), (long, 46, half + 1), 4, 4, BLACK))
    parts = moved(parts, (0.0, bounce, 0.0))
    roll = phase if action is not Action.STAND else 0.0
    for x in (-210.0, 214.0):
        parts.append(arch(x, 44, half))
        parts += wheel(x, half - 6, roll, 44) + wheel(x, -half + 8, roll, 44)
    return parts


def _truck(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.18, 0.40, 0.74)
    paint, cargo = Ink(base, gloss=0.6), Ink((0.90, 0.90, 0.88), gloss=0.15)
    lamp, tail = _lamps(look.dark)
    cab = ((150, 60), (150, 232), (164, 246), (236, 246), (268, 180), (292, 150), (296, 60))
    half = 94.0
    parts = box((-330, 74, -half), (136, 286, half), cargo)
    parts += [_pane(-330, 136, 80, 88, half + 1.5, paint),
              _pane(-330, 136, 168, 190, half + 1.5, paint)]  # fmt: skip
    parts += hull(cab, half - 4, half - 10, paint)
    parts += [
        _pane(176, 250, 158, 224, half - 2, GLASS),
        sheet([(266, 160, -78), (266, 160, 78), (242, 232, 74), (242, 232, -74)], GLASS),
        sheet([(297, 84, -62), (297, 84, 62), (297, 132, 62), (297, 132, -62)], DARK),
    ]
    parts += box((-330, 52, -40), (290, 74, 40), DARK)
    parts += [Limb((302, 62, -88), (302, 62, 88), 8, 8, CHROME),
              Limb((142, 120, half - 18), (142, 300, half - 18), 6, 6, CHROME),
              Limb((-331, 92, half - 10), (-331, 104, half - 10), 6, 6, tail)]  # fmt: skip
    parts += [ball((298, 78, side * 76), 10, lamp) for side in (-1.0, 1.0)]
    moving = action is not Action.STAND
    parts = moved(parts, (0.0, 1.2 * sin(2 * pi * phase) if moving else 0.0, 0.0))
    for x in (-262.0, -170.0, 218.0):
        parts += wheel(x, half - 6, phase if moving else 0.0, 46)
        parts += wheel(x, -half + 8, phase if moving else 0.0, 46)
    return parts


def _carriage(x0: float, x1: float, paint: Ink, lit: Ink) -> list[Part]:
    half = 100.0
    outline = ((x0, 60), (x0, 268), (x0 + 10, 286), (x1 - 10, 286), (x1, 268), (x1, 60))
    parts = hull(outline, half, half - 12, paint)
    count = max(2, int((x1 - x0) / 110))
    step = (x1 - x0) / count
    for k in range(count):
        parts.append(_pane(x0 + k * step + 20, x0 + (k + 1) * step - 20, 168, 244, half + 0.5, lit))
    parts.append(_pane(x0, x1, 128, 140, half + 1.2, Ink((0.95, 0.90, 0.72))))
    return parts


def _train(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a steam engine with its tender and a carriage."""
    base = look.colour or ((0.14, 0.36, 0.24), (0.62, 0.10, 0.12))[int(look.variant * 1.999)]
    paint, iron = Ink(base, gloss=0.5), Ink((0.11, 0.11, 0.13), gloss=0.35)
    brass, red = Ink((0.88, 0.66, 0.24), gloss=0.7), Ink((0.72, 0.12, 0.10), gloss=0.3)
    lamp, _ = _lamps(look.dark)
    lit = Ink((1.0, 0.88, 0.58), glow=0.75) if look.dark else Ink((0.26, 0.34, 0.42), gloss=0.8)
    moving = action is not Action.STAND
    roll = phase if moving else 0.0
    parts: list[Part] = [
        Limb((60, 176, 0), (340, 176, 0), 74, 74, paint),
        Limb((330, 176, 0), (372, 176, 0), 76, 70, iron),
        Limb((316, 246, 0), (318, 312, 0), 20, 26, iron),
        Limb((318, 312, 0), (318, 322, 0), 30, 28, brass),
        Limb((220, 246, 0), (220, 270, 0), 26, 22, brass),
        Limb((150, 246, 0), (150, 262, 0), 24, 20, paint),
        Limb((388, 176, 0), (400, 176, 0), 16, 14, lamp),
    ]
    parts += [Limb((x, 176, 0), (x + 6, 176, 0), 76, 76, brass) for x in (110.0, 200.0, 290.0)]
    parts += box((-70, 96, -96), (60, 250, 96), paint)
    parts += box((-90, 250, -108), (80, 264, 108), iron)
    parts += [_pane(-44, 32, 176, 236, 98, lit), _pane(-70, 60, 150, 158, 98, brass)]
    parts += box((-60, 84, -90), (390, 104, 90), iron)
    parts += [sheet([(392, 96, -80), (392, 96, 80), (452, 34, 40), (452, 34, -40)], red),
              Limb((394, 92, -86), (394, 92, 86), 9, 9, red)]  # fmt: skip
    tender = box((-300, 84, -96), (-110, 216, 96), paint)
    coal = [ball((-280 + 24 * k, 214 + 8 * (k % 3), -40 + 40 * (k % 3)), 24, BLACK)
            for k in range(8)]  # fmt: skip
    parts += [*tender, *coal, *_carriage(-880, -340, Ink(tinted(base, 1.1), gloss=0.4), lit)]
    parts = moved(parts, (0.0, 1.5 * sin(4 * pi * phase) if moving else 0.0, 0.0))
    for x, radius in ((20, 56), (140, 56), (260, 56), (350, 34), (-160, 40), (-250, 40),
                      (-420, 40), (-500, 40), (-720, 40), (-800, 40)):  # fmt: skip
        parts += wheel(float(x), 92, roll * 56 / radius if radius == 56 else roll, float(radius), 6)
    turn = -2 * pi * roll
    dx, dy = 30 * sin(turn + pi / 2), 30 * sin(turn)
    parts.append(Limb((20 + dx, 56 + dy, 106), (260 + dx, 56 + dy, 106), 7, 7, CHROME))
    parts.append(Limb((260 + dx, 56 + dy, 110), (352, 66, 110), 5, 5, CHROME))
    parts += box((322, 48, 84), (384, 86, 112), iron)
    puff = Ink((0.93, 0.93, 0.94), glow=0.25, soft=True)
    for k in range(6 if moving else 0):
        age = (k + phase) / 6
        parts.append(ball((314 - 420 * age, 338 + 120 * age**0.7 + 8 * sin(k * 2.1), -10.0),
                          24 + 58 * age * (1 - age * 0.45), puff))  # fmt: skip
    return parts


Draw = Callable[[float, Action, Look], list[Part]]


def _rig(draw: Draw, radius: float, size: float, seat: float, *, turn: float = 0.26,
         pitch: float = 0.13) -> Rig:  # fmt: skip
    around = 2 * pi * radius
    gaits = {Action.DRIVE: Gait(0.44 * radius / 33, around), Action.STAND: Gait(2.0)}
    return Rig(draw, gaits, size, turn=turn, front=0.45, pitch=pitch, waterline=40.0,
               seat=seat)  # fmt: skip


RIGS: dict[str, Rig] = {
    "car": _rig(_car, 33, 1.20, 143),
    "taxi": _rig(_taxi, 33, 1.20, 143),
    "bus": _rig(_bus, 44, 1.02, 256),
    "truck": _rig(_truck, 46, 0.98, 286),
    "train": _rig(_train, 56, 0.80, 250, turn=0.42, pitch=0.10),
}
"""What drives on roads and rails by its name."""
