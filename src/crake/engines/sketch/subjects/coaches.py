"""What animals draw: carriages, wagons, carts, chariots, sleighs. Units are centimetres.

Each is a `Coach`: a function from the way it has gone to its parts, and where it is hitched and
sat on. `teams` puts animals before it and people on it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.subjects.carts import (
    GOLD,
    IRON,
    SPOKES,
    WOOD,
    axle,
    cart,
    covered_wagon,
    plough,
    wagon,
)
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    box,
    chain,
    sheet,
)
from crake.engines.sketch.subjects.rig import Flat, Look
from crake.engines.sketch.subjects.sleighs import RED, SACK, dog_sled, laden_sleigh, sleigh
from crake.engines.sketch.subjects.wheels import hull


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """A vehicle that is drawn.

    Parameters
    ----------
    draw
        Its parts, after so much of a cycle and for a look.
    radii
        Of its wheels, where it has any.
    team, count, abreast
        Which animals draw it where nothing is said, how many, and how many side by side.
    driver
        Who drives it where nothing is said.
    box, stands
        Where the driver's hip is, and whether he stands there.
    seats
        Where the hips of passengers are.
    hitch, pole
        How far ahead it ends, and how high its pole begins.
    """

    draw: Callable[[tuple[float, ...], Look], list[Part]]
    radii: tuple[float, ...] = ()
    team: str
    count: int
    abreast: int = 2
    driver: str
    box: Flat
    stands: bool = False
    seats: tuple[Flat, ...] = ()
    hitch: float
    pole: float

    def parts(self, way: float, phase: float, look: Look) -> list[Part]:
        """Return it as its wheels are at a phase of a cycle in which it goes some way.

        A wheel turns by whole spokes in a cycle, so that the next one begins as the last did.
        """
        step = 2 * pi / SPOKES
        turns = [-phase * step * round(way / radius / step) for radius in self.radii]
        return self.draw(tuple(turns), look)


def _paint(look: Look, own: tuple[float, float, float]) -> Ink:
    return Ink(look.colour or own, gloss=0.6)


def _lantern(x: float, y: float, z: float, look: Look) -> list[Part]:
    lit = Ink((1.0, 0.84, 0.46), glow=1.0 if look.dark else 0.35)
    return [
        Limb((x, y - 10, z), (x, y + 10, z), 4.6, 5.4, lit),
        Limb((x, y + 11, z), (x, y + 18, z), 6.4, 1.6, GOLD),
        Limb((x, y - 12, z), (x, y - 20, z), 4.6, 1.4, GOLD),
    ]


def _carriage(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return an open carriage with a folded hood, and a box for the coachman."""
    paint, trim = _paint(look, (0.13, 0.05, 0.09)), Ink((0.72, 0.14, 0.12), gloss=0.4)
    tub = ((-132, 128), (-124, 92), (-92, 70), (-20, 66), (10, 82), (22, 120), (16, 122),
           (-10, 104), (-60, 106), (-118, 132))  # fmt: skip
    parts = axle(-84, turns[0], 60, 62, trim) + axle(96, turns[1], 44, 56, trim)
    parts += hull(tub, 50, 54, paint)
    parts += [
        *chain([(-130, 128, 54), (-90, 108, 54), (-40, 104, 54), (18, 122, 52)], [2.2] * 4, GOLD),
        *chain([(-84, 60, 0), (-60, 74, 0), (0, 74, 0), (60, 66, 0), (96, 52, 0)], [5] * 5, IRON),
        *box((-112, 92, -46), (-64, 104, 46), RED),
        *box((-126, 104, -46), (-112, 150, 46), RED),
        *box((48, 96, -36), (92, 128, 36), paint),
        *box((50, 128, -36), (88, 138, 36), RED),
        sheet([(92, 92, -38), (130, 96, -38), (130, 96, 38), (92, 92, 38)], paint),
        sheet([(130, 94, -38), (142, 128, -38), (142, 128, 38), (130, 94, 38)], paint),
    ]
    for k in range(4):  # the hood, folded back
        y, x = 152 + 3.0 * k, -124 - 9.0 * k
        parts += chain([(x + 14, y - 22, 50), (x, y, 52), (x, y + 2, -52), (x + 14, y - 22, -50)],
                       [6, 7, 7, 6], Ink((0.08, 0.07, 0.08), soft=True))  # fmt: skip
    return parts + _lantern(46, 142, 44, look) + _lantern(46, 142, -44, look)


def _stagecoach(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a closed coach with luggage on its roof."""
    paint, trim = _paint(look, (0.50, 0.13, 0.10)), Ink((0.88, 0.68, 0.28), gloss=0.4)
    body = ((-104, 232), (-112, 160), (-96, 104), (-66, 82), (46, 82), (74, 104), (88, 160),
            (80, 232))  # fmt: skip
    inside = Ink((1.0, 0.84, 0.52), glow=0.8) if look.dark else Ink((0.08, 0.07, 0.08), gloss=0.5)
    parts = axle(-88, turns[0], 66, 70, trim) + axle(118, turns[1], 48, 62, trim)
    parts += hull(body, 58, 66, paint)
    parts += [
        *box((-114, 230, -68), (90, 240, 68), WOOD),
        *box((-100, 240, -50), (-34, 270, 46), Ink((0.40, 0.24, 0.13), gloss=0.2)),
        *box((-24, 240, -44), (34, 262, 50), Ink((0.30, 0.22, 0.16), gloss=0.2)),
        *chain([(-110, 254, 66), (84, 254, 66)], [2, 2], IRON),
        *box((84, 118, -46), (128, 150, 46), paint),
        *box((86, 150, -46), (124, 162, 46), RED),
        sheet([(124, 112, -46), (164, 122, -46), (164, 122, 46), (124, 112, 46)], WOOD),
        sheet([(164, 120, -46), (176, 152, -46), (176, 152, 46), (164, 120, 46)], WOOD),
        *box((-150, 108, -44), (-108, 158, 44), SACK),
        *chain([(-124, 78, 0), (-60, 72, 0), (60, 72, 0), (130, 62, 0)], [6] * 4, IRON),
    ]
    for x0, x1 in ((-92.0, -46.0), (-34.0, 16.0), (28.0, 70.0)):
        parts.append(sheet([(x0, 166, 67), (x1, 166, 67), (x1, 212, 69), (x0, 212, 69)], inside))
    door = [(-36, 92, 66.5), (18, 92, 66.5), (18, 216, 69.5), (-36, 216, 69.5), (-36, 92, 66.5)]
    parts += chain(door, [1.6] * 5, GOLD)
    return parts + _lantern(84, 196, 70, look) + _lantern(84, 196, -70, look)


def _chariot(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return the chariot of a race in a circus."""
    paint = _paint(look, (0.62, 0.12, 0.10))
    parts = axle(-12, turns[0], 44, 52, GOLD)
    parts += box((-52, 42, -42), (38, 50, 42), WOOD)
    rim: list[Point] = []
    foot: list[Point] = []
    for k in range(11):
        t = pi * (k / 10 - 0.5)
        high = 112 + 24 * cos(t)
        rim.append((-34 + 84 * cos(t) ** 0.6, high, 44 * sin(t)))
        foot.append((-34 + 76 * cos(t) ** 0.6, 46, 40 * sin(t)))
    for k in range(10):
        parts.append(sheet([foot[k], foot[k + 1], rim[k + 1], rim[k]], paint, 2.0))
    return parts + chain(rim, [3.2] * 11, GOLD) + chain(foot, [2.4] * 11, GOLD)


COACHES: dict[str, Coach] = {
    "carriage": Coach(draw=_carriage, radii=(60, 44), team="horse", count=2, driver="coachman",
                      box=(66, 146), seats=((-84, 112), (-84, 112)), hitch=146, pole=62),
    "stagecoach": Coach(draw=_stagecoach, radii=(66, 48), team="horse", count=4, driver="cowboy",
                        box=(102, 170), hitch=180, pole=66),
    "wagon": Coach(draw=wagon, radii=(54, 46), team="horse", count=1, abreast=1, driver="farmer",
                   box=(76, 136), seats=((-30, 178), (-80, 178)), hitch=134, pole=70),
    "covered wagon": Coach(draw=covered_wagon, radii=(62, 50), team="ox", count=2,
                           driver="cowboy", box=(112, 142), hitch=142, pole=70),
    "ox cart": Coach(draw=cart, radii=(66,), team="ox", count=2, driver="farmer", box=(50, 134),
                     seats=((-20, 140),), hitch=80, pole=80),
    "donkey cart": Coach(draw=cart, radii=(66,), team="donkey", count=1, abreast=1,
                         driver="farmer", box=(50, 134), seats=((-20, 140),), hitch=80, pole=80),
    "chariot": Coach(draw=_chariot, radii=(44,), team="horse", count=2, driver="charioteer",
                     box=(-14, 142), stands=True, hitch=58, pole=56),
    "sleigh": Coach(draw=sleigh, team="horse", count=1, abreast=1, driver="coachman",
                    box=(-40, 86), seats=((-52, 88), (-52, 88)), hitch=124, pole=50),
    "santa's sleigh": Coach(draw=laden_sleigh, team="reindeer", count=4, driver="santa claus",
                            box=(-30, 86), hitch=124, pole=50),
    "dog sled": Coach(draw=dog_sled, team="husky", count=6, driver="musher", box=(-108, 98),
                      stands=True, seats=((-40, 54),), hitch=86, pole=24),
    "plough": Coach(draw=plough, team="ox", count=2, driver="farmer", box=(-104, 92),
                    stands=True, hitch=92, pole=42),
}  # fmt: skip
"""Each by its name."""
