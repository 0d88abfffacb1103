"""What is around people at work, with what they have in hand, for each thing that they do.

Units are centimetres of a grown person; the origin is the ground below him, who looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import (
    bakery,
    blackboard,
    climbing,
    playthings,
    spells,
    tools,
    workshops,
)
from crake.engines.sketch.subjects.crafts import blown, brushed, rod_drawn, written
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import flame, steam
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, box, chain, moved
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import SEATS, WOOD
from crake.engines.sketch.subjects.stations import (
    BOARD,
    COUNTER,
    DESK,
    EASEL,
    POT,
    counter,
    desk,
    desk_lamp,
    easel,
    laptop,
    mug,
    ring,
    sheet_of_paper,
)

_STEEL = Ink((0.78, 0.80, 0.84), gloss=0.8)
_DYES = ((0.86, 0.16, 0.14), (0.98, 0.80, 0.20), (0.20, 0.40, 0.80), (0.26, 0.58, 0.26),
         (0.95, 0.95, 0.93))  # fmt: skip


def _typing(joints: Joints) -> list[Part]:
    return [*SEATS["chair"](), *desk(), *laptop(joints.phase), *mug((44.0, DESK, 36.0))]


def _writing(joints: Joints) -> list[Part]:
    x, y, z = written(joints.phase)
    px, py, pz = joints.palms[1]
    pen = Limb((x, y, z), (x + (px - x) * 2.2, y + (py - y) * 2.2, z + (pz - z) * 2.2), 0.5, 0.9,
               Ink((0.12, 0.14, 0.30), gloss=0.6))  # fmt: skip
    books = box((58, DESK, 20), (78, DESK + 4, 46), Ink((0.62, 0.18, 0.16)))
    books += box((60, DESK + 4, 22), (77, DESK + 8, 44), Ink((0.22, 0.38, 0.52)))
    return [*SEATS["chair"](), *desk(), *sheet_of_paper(3.0), pen, *books, *desk_lamp()]


def _painting(joints: Joints) -> list[Part]:
    (fx, fy, fz), near = joints.palms
    across, up, dip = brushed(joints.phase)
    tip = EASEL.place(across, up, 2.0)
    blob = (fx + 9.0, fy + 2.0, fz + 3.0)
    x, y, z = (a + (b - a) * dip for a, b in zip(tip, blob, strict=True))
    nx, ny, nz = near
    brush: list[Part] = [
        Limb((x, y, z), (nx, ny, nz), 0.7, 0.8, Ink((0.62, 0.40, 0.18))),
        Limb((nx, ny, nz), (nx - 0.4 * (x - nx), ny - 0.4 * (y - ny), nz - 0.4 * (z - nz)), 0.8,
             0.6, Ink((0.62, 0.40, 0.18))),
        Limb((x, y, z), (x + 0.12 * (nx - x), y + 0.12 * (ny - y), z + 0.12 * (nz - z)), 1.1, 1.0,
             Ink(_DYES[2])),
    ]  # fmt: skip
    board = ring((fx + 8.0, fy + 1.0, fz + 1.0), 15.0, Ink((0.66, 0.46, 0.26)), 0.8)
    dabs = [ball((fx + 8 + 8 * cos(1.1 * k), fy + 1.6, fz + 1 + 10 * sin(1.1 * k)), 1.9, Ink(dye))
            for k, dye in enumerate(_DYES)]  # fmt: skip
    return [*easel(), board, *dabs, *brush]


def _cooking(joints: Joints) -> list[Part]:
    x, y, z = POT
    iron = Ink((0.76, 0.16, 0.12), gloss=0.5)
    parts = counter(Ink((0.90, 0.89, 0.86)))
    for side, ahead in ((-46.0, 4.0), (z, 0.0), (50.0, 4.0)):
        parts.append(ring((x + ahead, COUNTER + 0.5, side), 13.0, Ink((0.09, 0.09, 0.10))))
    parts += [Limb((x, y, z), (x, y + 17, z), 15.0, 15.5, iron, cut=True),
              ring((x, y + 13, z), 15.0, Ink((0.88, 0.50, 0.16), gloss=0.3))]  # fmt: skip
    rim = [(x + 15.5 * cos(t), y + 17, z + 15.5 * sin(t)) for t in
           (2 * pi * k / 20 for k in range(21))]  # fmt: skip
    parts += chain(rim, [1.0] * 21, iron)
    for side in (-1.0, 1.0):
        parts.append(Limb((x - 3, y + 13, z + side * 19), (x + 3, y + 13, z + side * 19), 1.6, 1.6,
                          Ink((0.12, 0.11, 0.11))))  # fmt: skip
    hx, hy, hz = joints.palms[1]
    turn = 4 * pi * joints.phase
    low: Point = (x + 8.0 * cos(turn), y + 12.0, z + 8.0 * sin(turn))
    parts.append(Limb(low, (hx + (hx - low[0]) * 0.12, hy + (hy - low[1]) * 0.12,
                            hz + (hz - low[2]) * 0.12), 1.5, 1.1, WOOD))  # fmt: skip
    return parts + moved(steam(joints.phase, 17.0, 46.0, 15.0), (x, y, z))


def _chopping(joints: Joints) -> list[Part]:
    x, y, z = BOARD
    hx, hy, hz = joints.palms[1]
    board = box((x - 14, COUNTER, z - 26), (x + 12, y, z + 24), Ink((0.82, 0.62, 0.38)))
    green, red = Ink((0.30, 0.58, 0.20), soft=True), Ink((0.86, 0.16, 0.12), gloss=0.5)
    parts = counter(Ink((0.90, 0.89, 0.86))) + board
    # The blade points ahead of the hand; its edge is down.
    edge: list[Point] = [(hx + 5, hy - 5.2, hz), (hx + 27, hy - 5.2, hz), (hx + 24, hy - 0.5, hz),
                         (hx + 5, hy + 1.2, hz)]  # fmt: skip
    blade = [Limb(edge[0], edge[1], 0.5, 0.4, _STEEL), Limb(edge[3], edge[2], 0.6, 0.4, _STEEL)]
    share = [0.25, 0.5, 0.75]
    for s in share:
        a = tuple(p + (q - p) * s for p, q in zip(edge[0], edge[3], strict=True))
        b = tuple(p + (q - p) * s for p, q in zip(edge[1], edge[2], strict=True))
        blade.append(Limb((a[0], a[1], a[2]), (b[0], b[1], b[2]), 0.9, 0.8, _STEEL))
    handle = Limb((hx - 3, hy, hz), (hx + 5, hy - 1, hz), 1.5, 1.4, Ink((0.14, 0.10, 0.08)))
    carrot = Ink((0.95, 0.50, 0.12), soft=True)
    parts += [Limb((x + 2, y + 2.6, z - 22), (x + 2, y + 2.4, z - 1), 3.2, 2.6, carrot),
              *[Limb((x + 2, y + 2.4, z + 2 + 2.3 * k), (x + 2, y + 2.4, z + 3 + 2.3 * k),
                     2.6 - 0.16 * k, 2.6 - 0.16 * k, carrot) for k in range(6)]]  # fmt: skip
    parts += [ball((x + 4, COUNTER + 6, z + 42), 6.4, red),
              ball((x - 6, COUNTER + 5.6, z + 50), 6.0, red),
              ball((x + 6, COUNTER + 8, z - 46), 8.6, green),
              *[ball((x + 6 + 5 * cos(t), COUNTER + 11, z - 46 + 5 * sin(t)), 5.0, green)
                for t in (0.0, 1.3, 2.5, 3.8, 5.0)]]  # fmt: skip
    return [*parts, *blade, handle]


def _fishing(joints: Joints) -> list[Part]:
    (_, _, fz), (nx, ny, nz) = joints.palms
    pull, sway = rod_drawn(joints.phase), sin(2 * pi * joints.phase)
    ux, uy = 0.80 - 0.10 * pull, 0.60 + 0.14 * pull
    cork, cane = Ink((0.72, 0.56, 0.36)), Ink((0.30, 0.20, 0.12), gloss=0.4)
    slim = [(nx + ux * far, ny + uy * far - 0.0009 * (1 + 0.8 * pull) * max(far - 60, 0) ** 2,
             nz + (fz - nz) * min(far / 40, 1.0)) for far in (0, 60, 110, 150, 185)]  # fmt: skip
    tip = slim[-1]
    level = 26.0 if joints.afloat else 84.0  # as far away as the water is seen there
    at: Point = (tip[0] + 62.0, level + 1.0 * sway - 5.0 * pull, tip[2] - 8.0)
    middle = ((tip[0] + at[0]) / 2, (tip[1] + at[1]) / 2 - 7.0 * (1 - pull), (tip[2] + at[2]) / 2)
    line = Ink((0.93, 0.94, 0.95))
    parts: list[Part] = [
        Limb((nx - 14 * ux, ny - 14 * uy, nz), (nx + 30 * ux, ny + 30 * uy, fz), 1.7, 1.4, cork),
        *chain(slim, (1.4, 1.1, 0.9, 0.7, 0.5), cane),
        Limb((nx + 6, ny - 1, nz - 1), (nx + 6, ny - 1, nz + 4), 3.6, 3.6, _STEEL),
        *chain([tip, middle, at], (0.35, 0.35, 0.35), line),
        ball(at, 3.4, Ink((0.92, 0.12, 0.10), gloss=0.5)),
        ball((at[0], at[1] + 3.2, at[2]), 2.4, Ink((0.97, 0.97, 0.95))),
        Limb((at[0], at[1] + 4, at[2]), (at[0], at[1] + 9, at[2]), 0.7, 0.5, line),
    ]  # fmt: skip
    return parts + (_jetty() if joints.afloat else _bucket())


def _jetty() -> list[Part]:
    """Return the end of a wooden jetty over the water, on its piles."""
    parts: list[Part] = []
    for k in range(9):
        x = -150.0 + 21.0 * k
        tone = 0.92 + 0.08 * sin(2.3 * k)
        ink = Ink((0.52 * tone, 0.38 * tone, 0.25 * tone))
        parts += box((x, -3.5, -40), (x + 19.5, 0.0, 40), ink)
    dark = Ink((0.30, 0.21, 0.14))
    for x in (-140.0, -70.0, 30.0):
        parts += [Limb((x, -24, z), (x, 9, z), 4.2, 4.2, dark) for z in (-38.0, 38.0)]
    return parts


def _bucket() -> list[Part]:
    tin = Ink((0.40, 0.52, 0.60), gloss=0.4)
    arc = [(-26.0 + 11 * cos(t), 22 + 9 * sin(t), 30.0) for t in (pi * k / 8 for k in range(9))]
    return [Limb((-26, 0.5, 30), (-26, 22, 30), 9.0, 11.5, tin, cut=True),
            ring((-26, 18, 30), 11.0, Ink((0.30, 0.46, 0.54), gloss=0.6)),
            *chain(arc, [0.7] * 9, _STEEL)]  # fmt: skip


def _birthday(joints: Joints) -> list[Part]:
    """Return a table with a cake, whose flames are blown out, and come back at the end."""
    x, y, z = 45.0, COUNTER, 0.0
    icing, sponge = Ink((0.98, 0.80, 0.86)), Ink((0.97, 0.95, 0.92))
    parts = box((22, COUNTER - 4, -70), (76, COUNTER, 70), WOOD)
    parts += [Limb((a, 0, b), (a, COUNTER - 4, b), 2.6, 2.8, WOOD)
              for a in (27.0, 71.0) for b in (-64.0, 64.0)]  # fmt: skip
    for low, high, radius, ink in ((0.4, 13.0, 23.0, sponge), (13.0, 23.0, 16.0, icing)):
        parts += [Limb((x, y + low, z), (x, y + high, z), radius, radius, ink, cut=True),
                  ring((x, y + high, z), radius, ink)]  # fmt: skip
        rim = [(x + radius * cos(t), y + high, z + radius * sin(t))
               for t in (2 * pi * k / 18 for k in range(18))]  # fmt: skip
        parts += [ball(at, 2.3, icing if ink is sponge else sponge) for at in rim]
    phase = joints.phase % 1.0
    puff, lit = blown(phase), smooth(max(phase - 0.93, 0.0) / 0.07)
    out = smooth(min(max((phase - 0.36) / 0.10, 0.0), 1.0))
    dyes = ((0.90, 0.24, 0.30), (0.26, 0.52, 0.86), (0.98, 0.80, 0.22))
    for k in range(6):
        t = 2 * pi * k / 6 + 0.4
        at = (x + 10.5 * cos(t), y + 23.0, z + 10.5 * sin(t))
        parts.append(Limb(at, (at[0], at[1] + 11, at[2]), 1.2, 1.2, Ink(dyes[k % 3])))
        late = min(max(out * 1.3 - 0.05 * k, 0.0), 1.0)
        high = max(9.0 * (1 - late + lit), 0.02)
        tongue = flame((0.0, 0.0, 0.0), high, 3 * phase, 0.17 * k)
        bent = 0.7 * puff * (1 - late)
        parts += moved(_bent(tongue, bent), (at[0], at[1] + 12.0, at[2]))
        gone = smooth(min(max((phase - 0.48) / 0.08, 0.0), 1.0)) * (1 - smooth(
            min(max((phase - 0.70) / 0.22, 0.0), 1.0)))  # fmt: skip
        rise = 10.0 + 26.0 * max(phase - 0.46, 0.0)
        smoke = Ink((0.86, 0.86, 0.88), mist=max(0.5 * gone, 0.001))
        parts.append(Limb((at[0], at[1] + 13, at[2]),
                          (at[0] + 3 + 2 * sin(7 * phase + k), at[1] + 13 + rise, at[2]), 0.8, 2.6,
                          smoke))  # fmt: skip
    return parts


def _bent(parts: list[Part], by: float) -> list[Part]:
    """Return a flame that is blown ahead, away from who blows."""
    done: list[Part] = []
    for part in parts:
        assert isinstance(part, Limb)
        done.append(Limb((part.a[0] + by * part.a[1], part.a[1] * (1 - 0.3 * by), part.a[2]),
                         (part.b[0] + by * part.b[1], part.b[1] * (1 - 0.3 * by), part.b[2]),
                         part.ra, part.rb, part.ink))  # fmt: skip
    return done


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {
    Action.TYPE: _typing,
    Action.WRITE: _writing,
    Action.PAINT: _painting,
    Action.COOK: _cooking,
    Action.CHOP: _chopping,
    Action.FISH: _fishing,
    Action.BLOW: _birthday,
    **tools.AROUND,
    **workshops.AROUND,
    **playthings.AROUND,
    **spells.AROUND,
    **bakery.AROUND,
    **blackboard.AROUND,
    Action.CLIMB: climbing.rock_face,
}
"""What is drawn with who does it."""
