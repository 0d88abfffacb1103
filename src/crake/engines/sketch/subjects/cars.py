"""Motor cars with bodies of their own, and those of the police and the rescue service.

Units are centimetres.
"""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.coachwork import (
    Body,
    coachwork,
    lamps,
    pane,
    rolled,
    rolling,
)
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, box, sheet, tinted
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wheels import BLACK, CHROME, DARK

SEDAN = Body(
    outline=((-214, 34), (-218, 62), (-212, 84), (-196, 92), (-140, 96), (96, 92), (150, 86),
           (196, 74), (214, 60), (218, 36)),
    cabin=((-150, 94), (-104, 134), (-70, 143), (18, 142), (44, 134), (100, 91)),
    half=86,
    roof=66,
    panes=(((-134, 98), (-98, 129), (-70, 137), (-36, 138), (-36, 98)),
           ((-26, 98), (-26, 138), (16, 137), (38, 130), (80, 98))),
    screens=(((96, 96), (46, 133)), ((-146, 98), (-106, 132))),
    seams=(-118, -31, 78),
    wheels=(-136, 136),
    radius=33,
    lamp=(210, 66),
    tail=(-212, 76),
)  # fmt: skip
SPORTS = Body(
    outline=((-216, 30), (-222, 58), (-216, 86), (-196, 92), (-120, 90), (-40, 82), (90, 78),
           (160, 68), (206, 52), (222, 38), (224, 28)),
    cabin=((-186, 88), (-120, 104), (-60, 118), (-14, 119), (16, 113), (96, 77)),
    half=92,
    roof=56,
    panes=(((-104, 92), (-66, 110), (-40, 112), (-14, 112), (8, 108), (62, 84), (-30, 84)),),
    screens=(((94, 80), (18, 112)),),
    seams=(-52, 64),
    wheels=(-138, 142),
    radius=34,
    lamp=(196, 58),
    tail=(-218, 76),
)  # fmt: skip
SUV = Body(
    outline=((-230, 46), (-237, 72), (-236, 106), (-226, 113), (112, 113), (172, 108), (220, 99),
           (234, 82), (237, 46)),
    cabin=((-228, 110), (-208, 165), (-188, 173), (34, 173), (56, 166), (116, 110)),
    half=95,
    roof=76,
    panes=(((-212, 118), (-194, 159), (-132, 162), (-132, 118)),
           ((-122, 118), (-122, 162), (-48, 162), (-48, 118)),
           ((-38, 118), (-38, 162), (28, 162), (46, 156), (94, 118))),
    screens=(((112, 116), (60, 163)),),
    seams=(-127, -43, 92),
    wheels=(-146, 150),
    radius=39,
    lamp=(230, 88),
    tail=(-232, 98),
)  # fmt: skip
PICKUP = Body(
    outline=((-268, 50), (-272, 74), (-270, 112), (-262, 114), (120, 114), (184, 108), (234, 98),
           (248, 82), (250, 50)),
    cabin=((-84, 112), (-72, 162), (-54, 172), (44, 172), (64, 165), (124, 112)),
    half=96,
    roof=76,
    panes=(((-70, 120), (-60, 160), (-4, 162), (-4, 120)),
           ((6, 120), (6, 162), (40, 162), (56, 156), (102, 120))),
    screens=(((120, 118), (68, 162)), ((-81, 120), (-70, 160))),
    seams=(-80, 1, 100),
    wheels=(-168, 164),
    radius=40,
    lamp=(242, 88),
    tail=(-270, 96),
)  # fmt: skip
VAN = Body(
    outline=((-256, 44), (-260, 76), (-256, 204), (-240, 218), (92, 218), (116, 208), (186, 130),
           (236, 112), (248, 88), (250, 44)),
    half=98,
    roof=88,
    panes=(((66, 132), (66, 196), (112, 196), (160, 140), (160, 132)),),
    screens=(((187, 130), (119, 205)),),
    seams=(-132, 56, 158),
    wheels=(-158, 164),
    radius=36,
    lamp=(242, 92),
    tail=(-256, 110),
)  # fmt: skip
WHITE = Ink((0.95, 0.95, 0.94), gloss=0.5)
RED, BLUE = (1.0, 0.12, 0.10), (0.20, 0.40, 1.0)


def _own(look: Look, *colours: RGB) -> RGB:
    """Return the colour that the prompt names, or one of a kind's own."""
    return look.colour or colours[int(look.variant * (len(colours) - 1e-3))]


def _car(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(_own(look, (0.82, 0.07, 0.07), (0.14, 0.36, 0.70), (0.90, 0.90, 0.91)), gloss=0.75)
    return rolled(coachwork(SEDAN, paint, look.dark), SEDAN, phase, action)


def _taxi(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.98, 0.76, 0.10), gloss=0.75)
    parts = coachwork(SEDAN, paint, look.dark)
    sign = Ink((1.0, 0.96, 0.80), glow=0.8 if look.dark else 0.25)
    parts += box((-44, 142, -26), (-18, 156, 26), sign)
    for k in range(13):
        ink = BLACK if k % 2 else Ink((0.95, 0.95, 0.93))
        parts.append(pane(-178 + 26.0 * k, -152 + 26.0 * k, 74, 80, SEDAN.half + 1, ink))
    return rolled(parts, SEDAN, phase, action)


def _sports_car(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(_own(look, (0.86, 0.06, 0.05), (0.96, 0.72, 0.08), (0.10, 0.34, 0.72)), gloss=0.95)
    parts = coachwork(SPORTS, paint, look.dark)
    half = SPORTS.half
    parts += [
        sheet([(-86, 70, half + 1), (-58, 76, half + 1), (-64, 54, half + 1), (-92, 56, half + 1)],
              DARK),
        Limb((-206, 100, -68), (-206, 100, 68), 3.4, 3.4, paint),
        sheet([(-190, 104, -78), (-190, 104, 78), (-222, 112, 78), (-222, 112, -78)], paint, 1.5),
    ]  # fmt: skip
    parts += [Limb((-206, 90, z), (-206, 106, z), 2.6, 2.6, DARK) for z in (-52.0, 52.0)]
    return rolled(parts, SPORTS, phase, action, 7)


def _suv(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(_own(look, (0.16, 0.22, 0.30), (0.86, 0.87, 0.88), (0.36, 0.10, 0.10)), gloss=0.7)
    parts = coachwork(SUV, paint, look.dark)
    for z in (-64.0, 64.0):
        parts += [Limb((-186, 181, z), (26, 181, z), 2.4, 2.4, CHROME),
                  *[Limb((x, 172, z), (x, 181, z), 2.4, 2.4, DARK)
                    for x in (-180.0, -80.0, 20.0)]]  # fmt: skip
    for y in (72.0, 82.0, 92.0):
        parts.append(Limb((238, y, -46), (238, y, 46), 3.0, 3.0, CHROME))
    return rolled(parts, SUV, phase, action)


def _pickup(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(_own(look, (0.14, 0.34, 0.56), (0.72, 0.12, 0.10), (0.84, 0.84, 0.83)), gloss=0.65)
    parts = coachwork(PICKUP, paint, look.dark)
    inside, rim = Ink((0.09, 0.09, 0.10)), Ink(tinted(paint.base, 0.8), gloss=0.5)
    parts.append(sheet([(-258, 115.5, 80), (-92, 115.5, 80), (-92, 115.5, -80),
                        (-258, 115.5, -80)], inside))  # fmt: skip
    parts += [Limb((-264, 117, z), (-84, 117, z), 4.2, 4.2, rim) for z in (-84.0, 84.0)]
    parts.append(Limb((-264, 117, -84), (-264, 117, 84), 4.2, 4.2, rim))
    for y in (74.0, 86.0, 98.0):
        parts.append(Limb((251, y, -52), (251, y, 52), 3.4, 3.4, CHROME))
    return rolled(parts, PICKUP, phase, action)


def _van(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(_own(look, (0.93, 0.93, 0.92), (0.30, 0.44, 0.58)), gloss=0.5)
    parts = coachwork(VAN, paint, look.dark)
    rail = Ink(tinted(paint.base, 0.5))
    parts += [Limb((-246, 150, 96), (56, 150, 96), 1.6, 1.6, rail),
              Limb((251, 82, -56), (251, 82, 56), 10, 10, DARK)]  # fmt: skip
    return rolled(parts, VAN, phase, action)


def beacon(at: float, y: float, wide: float, phase: float, look: Look) -> list[Part]:
    """Return a bar across the roof whose two lamps flash in turn, with their shine at night.

    Parameters
    ----------
    at, y
        Where it stands, ahead and up.
    wide
        Half its width.
    """
    parts = box((at - 13, y, -wide), (at + 13, y + 4, wide), DARK)
    for side, colour in ((1.0, BLUE), (-1.0, RED)):
        on = min(max(0.5 + 1.6 * side * sin(2 * pi * phase), 0.0), 1.0)
        lens = Ink(tinted(colour, 0.55 + 0.45 * on), gloss=0.6, glow=0.25 + 0.75 * on)
        near, far = side * 0.14 * wide, side * 0.94 * wide
        parts.append(Limb((at, y + 12, near), (at, y + 12, far), 10, 10, lens))
        if look.dark:
            shine = Ink(colour, glow=1.0, mist=0.02 + 0.5 * on)
            parts.append(ball((at, y + 14, side * 0.6 * wide), 62, shine))
    return parts


def _police_car(phase: float, action: Action, look: Look) -> list[Part]:
    paint, half = Ink(look.colour or (0.05, 0.06, 0.09), gloss=0.75), SEDAN.half
    parts = coachwork(SEDAN, paint, look.dark)
    parts.append(sheet([(-116, 92, half + 0.8), (74, 90, half + 0.8), (70, 46, half + 2.4),
                        (-108, 46, half + 2.4)], WHITE))  # fmt: skip
    parts += [
        pane(-100, 64, 66, 72, half + 3.4, Ink(BLUE)),
        sheet([(-4, 84, half + 3.4), (8, 80, half + 3.4), (6, 64, half + 3.6), (-4, 56, half + 3.6),
               (-14, 64, half + 3.6), (-16, 80, half + 3.4)], Ink((0.93, 0.76, 0.26), gloss=0.6)),
        Limb((-31, 92, half + 3), (-34, 48, half + 3.4), 1.1, 1.1, Ink((0.5, 0.5, 0.5))),
    ]  # fmt: skip
    parts += box((-70, 141, -60), (16, 146, 60), WHITE) + beacon(-26, 146, 54, phase, look)
    return rolled(parts, SEDAN, phase, action)


def _ambulance(phase: float, action: Action, look: Look) -> list[Part]:
    paint, stripe = Ink(look.colour or (0.96, 0.96, 0.95), gloss=0.5), Ink((0.92, 0.20, 0.10))
    parts = coachwork(VAN, paint, look.dark)
    parts += [pane(-254, 226, 104, 122, 98.5, stripe),
              pane(-220, -70, 164, 196, 93, Ink((0.12, 0.16, 0.20), gloss=0.9))]  # fmt: skip
    cross = Ink((0.88, 0.08, 0.08))
    parts += [pane(-22, 38, 150, 206, 94, WHITE), pane(-14, 30, 171, 185, 95, cross),
              pane(1, 15, 157, 199, 95, cross)]  # fmt: skip
    parts += beacon(66, 218, 66, phase, look)
    return rolled(parts, VAN, phase, action)


def _fire_engine(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.80, 0.07, 0.05), gloss=0.6)
    steel, glass = Ink((0.74, 0.76, 0.79), gloss=0.5), Ink((0.10, 0.13, 0.17), gloss=0.9)
    lamp, tail = lamps(look.dark)
    half = 98.0
    parts = box((-370, 62, -half), (90, 236, half), paint)
    parts += box((92, 56, -half + 2), (330, 262, half - 2), paint)
    for k in range(4):
        x = -356 + 110.0 * k
        parts.append(pane(x, x + 98, 118, 222, half + 1, steel))
        parts += [Limb((x, 126 + 12.0 * j, half + 1.5), (x + 98, 126 + 12.0 * j, half + 1.5), 0.9,
                       0.9, Ink((0.50, 0.52, 0.55))) for j in range(8)]  # fmt: skip
    for x0, x1 in ((106, 196), (210, 316)):
        parts.append(pane(x0, x1, 176, 244, half, glass))
    parts += [pane(-370, 90, 94, 108, half + 1, WHITE), pane(92, 330, 132, 148, half, WHITE)]
    parts += [sheet([(331.5, 168, -84), (331.5, 168, 84), (331.5, 248, 84), (331.5, 248, -84)],
                    glass),
              sheet([(331.5, 84, -62), (331.5, 84, 62), (331.5, 122, 62), (331.5, 122, -62)],
                    steel)]  # fmt: skip
    parts += [Limb((336, 62, -90), (336, 62, 90), 10, 10, CHROME),
              Limb((-371, 92, half - 8), (-371, 112, half - 8), 7, 7, tail),
              Limb((202, 80, half), (202, 244, half), 1.2, 1.2, DARK)]  # fmt: skip
    parts += [ball((333, 100, side * 80), 10, lamp) for side in (-1.0, 1.0)]
    for z in (14.0, 62.0):  # the ladder on the roof
        parts += [Limb((-390, 262, z), (250, 284, z), 4.0, 4.0, steel)]
    parts += [Limb((-374 + 32.0 * k, 262.5 + 1.1 * k, 14), (-374 + 32.0 * k, 262.5 + 1.1 * k, 62),
                   2.6, 2.6, steel) for k in range(20)]  # fmt: skip
    parts += box((-120, 236, 20), (-60, 262, 56), DARK)
    parts += beacon(276, 262, 78, phase, look)
    return rolled(parts, _FIRE_ENGINE, phase, action)


_FIRE_ENGINE = Body(outline=((-370, 56), (330, 56)), half=98, roof=98, panes=(), screens=(),
                    seams=(), wheels=(-218, 214), radius=48, lamp=(0, 0), tail=(0, 0))  # fmt: skip

RIGS: dict[str, Rig] = {
    "car": rolling(_car, 33, 1.20, 143),
    "taxi": rolling(_taxi, 33, 1.20, 143),
    "sports car": rolling(_sports_car, 34, 1.26, 119),
    "suv": rolling(_suv, 39, 1.16, 173),
    "pickup": rolling(_pickup, 40, 1.12, 172),
    "van": rolling(_van, 36, 1.10, 218),
    "police car": rolling(_police_car, 33, 1.20, 146),
    "ambulance": rolling(_ambulance, 36, 1.10, 218),
    "fire engine": rolling(_fire_engine, 48, 0.92, 262),
}
"""Motor cars by their name."""
