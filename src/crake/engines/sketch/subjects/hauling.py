"""Buses, trucks and trains. Units are centimetres."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.coachwork import lamps, pane, rolling
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    box,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wheels import (
    BLACK,
    CHROME,
    DARK,
    GLASS,
    arch,
    hull,
    wheel,
)


def _bus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or ((0.95, 0.70, 0.12), (0.80, 0.14, 0.14))[int(look.variant * 1.999)]
    paint, roof = Ink(base, gloss=0.5), Ink(tinted(base, 1.12), gloss=0.4)
    lamp, tail = lamps(look.dark)
    lit = Ink((1.0, 0.90, 0.62), glow=0.75) if look.dark else Ink((0.30, 0.42, 0.52), gloss=0.8)
    half, long = 92.0, 330.0
    outline = ((-long, 42), (-long, 236), (-long + 16, 250), (long - 26, 250), (long, 226),
               (long, 42))  # fmt: skip
    bounce = 1.0 * sin(2 * pi * phase) if action is not Action.STAND else 0.0
    parts = hull(outline, half, half - 4, paint)
    parts += box((-long + 8, 248, -half + 12), (long - 30, 256, half - 12), roof)
    for k in range(6):
        x = -long + 22 + 98.0 * k
        parts.append(pane(x, x + 82, 138, 212, half + 1.5, lit if k % 4 else GLASS))
    parts.append(pane(long - 62, long - 14, 52, 212, half + 1.8, GLASS))
    parts.append(pane(-long, long, 118, 126, half + 1.4, Ink((0.95, 0.94, 0.90))))
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
    lamp, tail = lamps(look.dark)
    cab = ((150, 60), (150, 232), (164, 246), (236, 246), (268, 180), (292, 150), (296, 60))
    half = 94.0
    parts = box((-330, 74, -half), (136, 286, half), cargo)
    parts += [pane(-330, 136, 80, 88, half + 1.5, paint),
              pane(-330, 136, 168, 190, half + 1.5, paint)]  # fmt: skip
    parts += hull(cab, half - 4, half - 10, paint)
    parts += [
        pane(176, 250, 158, 224, half - 2, GLASS),
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
        parts.append(pane(x0 + k * step + 20, x0 + (k + 1) * step - 20, 168, 244, half + 0.5, lit))
    parts.append(pane(x0, x1, 128, 140, half + 1.2, Ink((0.95, 0.90, 0.72))))
    return parts


def _train(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a steam engine with its tender and a carriage."""
    base = look.colour or ((0.14, 0.36, 0.24), (0.62, 0.10, 0.12))[int(look.variant * 1.999)]
    paint, iron = Ink(base, gloss=0.5), Ink((0.11, 0.11, 0.13), gloss=0.35)
    brass, red = Ink((0.88, 0.66, 0.24), gloss=0.7), Ink((0.72, 0.12, 0.10), gloss=0.3)
    lamp, _ = lamps(look.dark)
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
    parts += [pane(-44, 32, 176, 236, 98, lit), pane(-70, 60, 150, 158, 98, brass)]
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


RIGS: dict[str, Rig] = {
    "bus": rolling(_bus, 44, 1.02, 256),
    "truck": rolling(_truck, 46, 0.98, 286),
    "train": rolling(_train, 56, 0.80, 250, turn=0.16, pitch=0.06, rails=True),
}
"""What carries many or much on roads and rails by its name."""
