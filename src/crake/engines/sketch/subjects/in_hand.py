"""Things that people carry in a hand, and how they carry them: torches, flags, bags, snacks.

Units are centimetres of a grown person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.devices import (
    at_ear,
    at_lips,
    before_chest,
    camera,
    looked_at,
    microphone,
    receiver,
    selfie,
    telephone,
)
from crake.engines.sketch.subjects.infants import IN_ARMS
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.lathe import flame
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.postures import Posture
from crake.engines.sketch.subjects.rig import Flat
from crake.engines.sketch.subjects.tables import beer_mug, candlestick, wine_glass

_WOOD = Ink((0.42, 0.27, 0.15))
_PETALS: tuple[RGB, ...] = ((0.94, 0.34, 0.44), (0.99, 0.84, 0.34), (0.98, 0.95, 0.93),
                            (0.80, 0.48, 0.80))  # fmt: skip
Hold = Callable[[float, Posture], Posture]


def _near(ahead: float, up: float, side: float, swing: float = 0.0) -> Hold:
    """Hold the near palm at a place before the chest; it moves along with the steps a little."""

    def hold(phase: float, p: Posture) -> Posture:
        beat = swing * sin(4 * pi * phase)
        at = p.chest(ahead, up + beat, side)
        return replace(p, palms=(p.palms[0], at), by_head=(p.by_head[0], None))

    return hold


def torch(joints: Joints) -> list[Part]:
    """Return a burning torch."""
    x, y, z = joints.palms[1]
    parts: list[Part] = [Limb((x - 1, y - 18, z), (x + 2, y + 20, z), 1.5, 2.4, _WOOD),
                         Limb((x + 1.6, y + 18, z), (x + 2.4, y + 27, z), 3.4, 3.8,
                              Ink((0.24, 0.16, 0.10)))]  # fmt: skip
    return parts + flame((x + 2.4, y + 25, z), 26.0, 2 * joints.phase)


def lantern(joints: Joints) -> list[Part]:
    """Return a lantern that hangs from the near hand."""
    x, y, z = joints.palms[1]
    sway = 1.6 * sin(2 * pi * joints.phase)
    x, y = x + 1, y - 1
    low = x + sway
    iron = Ink(joints.tints.get("lantern in hand", (0.20, 0.18, 0.16)), gloss=0.4)
    glass = Ink((1.0, 0.86, 0.55), glow=0.9, clear=0.30)
    arc = [(x - 6 * cos(t) + sway * 0.4, y - 8 + 8 * sin(t), z) for t in
           (pi * k / 8 for k in range(9))]  # fmt: skip
    parts: list[Part] = [*chain(arc, [0.7] * 9, iron),
                         Limb((low, y - 9, z), (low, y - 13, z), 2.4, 6.2, iron),
                         Limb((low, y - 31, z), (low, y - 33, z), 7.0, 7.0, iron)]  # fmt: skip
    parts += [Limb((low + 6 * cos(t), y - 13, z + 6 * sin(t)),
                   (low + 6 * cos(t), y - 31, z + 6 * sin(t)), 0.6, 0.6, iron)
              for t in (0.5, 1.6, 2.6, 3.7, 4.7, 5.8)]  # fmt: skip
    parts += flame((low, y - 30, z), 9.0, joints.phase)
    parts += [
        Limb((low, y - 15, z), (low, y - 29, z), 5.6, 5.6, glass),
        ball((low, y - 22, z), 21.0, Ink((1.0, 0.74, 0.36), glow=1.0, mist=0.34)),
    ]
    return parts


def candle(joints: Joints) -> list[Part]:
    """Return a candle on its saucer in the near hand."""
    x, y, z = joints.palms[1]
    return moved(candlestick(joints.phase), (x + 1.0, y - 1.0, z))


def flag(joints: Joints) -> list[Part]:
    """Return a flag on a pole, that blows behind whoever carries it."""
    x, y, z = joints.palms[1]
    cloth = joints.tints.get("flag", (0.86, 0.14, 0.16))
    swing = 7.0 * sin(2 * pi * joints.phase)
    foot, top = (x - 2 - 0.2 * swing, y - 34, z), (x + 5 + swing, y + 92, z)
    parts: list[Part] = [Limb(foot, top, 1.3, 1.1, _WOOD), ball(top, 2.2, Ink((0.9, 0.72, 0.3)))]
    count, wide, high = 12, 78.0, 48.0

    def at(k: int, share: float) -> Point:
        along = k / count
        wave = 7.0 * along * sin(2 * pi * joints.phase * 2 - 6.0 * along)
        down = 3.0 + high * share + 7.0 * along * along
        lean = (x + 5 + swing - foot[0]) / 126.0
        return (top[0] - lean * (down - 3.0) - 0.75 * wide * along + 0.6 * wave,
                top[1] - down + 0.4 * wave, z + 0.66 * wide * along + 0.7 * wave)  # fmt: skip

    for k in range(count):
        shade = 0.94 + 0.10 * sin(2 * pi * joints.phase * 2 - 6.0 * k / count + 1.2)
        for low, tone in ((0.0, 1.0), (0.5, 0.84)):
            ink = Ink(tinted(cloth, shade * tone), soft=True)
            parts.append(sheet([at(k, low), at(k + 1, low), at(k + 1, low + 0.5),
                                at(k, low + 0.5)], ink))  # fmt: skip
    return parts


def bouquet(joints: Joints) -> list[Part]:
    """Return a bouquet in both hands."""
    (ax, ay, az), (bx, by, bz) = joints.palms
    x, y, z = (ax + bx) / 2 + 2, (ay + by) / 2, (az + bz) / 2
    tint = joints.tints.get("bouquet")
    paper, leaf = Ink((0.93, 0.88, 0.80)), Ink((0.26, 0.48, 0.20), soft=True)
    parts: list[Part] = [Limb((x - 1, y - 15, z), (x + 3, y + 11, z), 2.0, 10.5, paper),
                         Limb((x, y - 2, z), (x + 0.4, y - 0.4, z), 4.4, 4.6,
                              Ink((0.86, 0.30, 0.42)))]  # fmt: skip
    for k in range(16):
        t, far = 2.4 * k, 3.5 + 12.5 * (k / 16) ** 0.6
        at = (x + 5 + 0.7 * far * cos(t), y + 22 - 0.34 * far, z + far * sin(t))
        if k > 10:
            parts.append(ball((at[0], at[1] - 4, at[2]), 5.4, leaf))
        colour = _PETALS[k % 4] if tint is None else tinted(tint, (1.0, 0.86, 1.12)[k % 3])
        parts.append(ball(at, 5.0, Ink(colour, soft=True)))
        parts.append(ball((at[0] + 2.2, at[1] + 3.0, at[2]), 1.9, Ink((0.97, 0.80, 0.30))))
    return parts


def _both(ahead: float, up: float, apart: float) -> Hold:
    """Hold something with both palms before the chest."""

    def hold(phase: float, p: Posture) -> Posture:
        del phase
        palms = p.chest(ahead, up, -apart), p.chest(ahead, up - 3, apart)
        return replace(p, palms=palms, by_head=(None, None))

    return hold


def bag(joints: Joints) -> list[Part]:
    """Return a paper bag that hangs from the near hand, with things sticking out."""
    x, y, z = joints.palms[1]
    sway = 1.5 * sin(2 * pi * joints.phase)
    base = joints.tints.get("shopping bag", (0.80, 0.64, 0.44))
    paper, side = Ink(base), Ink(tinted(base, 0.82))
    top, low = y - 13, y - 44

    def panel(ends: tuple[Flat, Flat], ink: Ink) -> Part:
        """Return a side of the bag between two of its upright edges: how far ahead and aside."""
        (ax, az), (bx, bz) = ends
        return sheet([(x + 0.9 * ax + sway, low, z + az), (x + 0.9 * bx + sway, low, z + bz),
                      (x + bx, top, z + bz), (x + ax, top, z + az)], ink)  # fmt: skip

    parts: list[Part] = [panel(((-10, d), (10, d)), paper) for d in (-5.0, 6.0)]
    parts += [panel(((e, -5), (e, 6)), side) for e in (-10.0, 10.0)]
    for d in (-5.0, 6.0):
        loop = [(x - 5, top, z + d), (x - 3, y - 2, z + 0.3 * d), (x + 3, y - 2, z + 0.3 * d),
                (x + 5, top, z + d)]  # fmt: skip
        parts += chain(loop, [0.6] * 4, side)
    return [*parts, ball((x - 4, top, z), 4.4, Ink((0.30, 0.56, 0.20), soft=True)),
            Limb((x + 4, top - 8, z), (x + 6, top + 7, z), 1.8, 1.6,
                 Ink((0.82, 0.60, 0.30)))]  # fmt: skip


def balloon(joints: Joints) -> list[Part]:
    """Return a balloon on a string, that floats over the near hand."""
    x, y, z = joints.palms[1]
    sway = sin(2 * pi * joints.phase)
    tint = joints.tints.get("balloon in hand", (0.88, 0.12, 0.14))
    skin = Ink(tint, gloss=0.8)
    bx, by, bz = x - 10 + 3 * sway, y + 86, z + 4
    string = [(x, y, z), (x - 2 + sway, y + 26, z), (x - 7 + 2 * sway, y + 50, z + 2),
              (bx, by - 22, bz)]  # fmt: skip
    return [*chain(string, [0.5] * 4, Ink((0.92, 0.92, 0.92))),
            Limb((bx, by - 21, bz), (bx, by - 18, bz), 1.8, 1.0, skin),
            Limb((bx, by - 8, bz), (bx, by + 2, bz), 13.0, 17.0, skin)]  # fmt: skip


def apple(joints: Joints) -> list[Part]:
    """Return an apple in the near hand."""
    x, y, z = joints.palms[1]
    skin = Ink(joints.tints.get("apple in hand", (0.84, 0.12, 0.12)), gloss=0.6)
    return [ball((x + 2.0, y + 2.4, z), 4.6, skin),
            Limb((x + 2.0, y + 6.4, z), (x + 2.6, y + 9.0, z), 0.5, 0.5, _WOOD)]  # fmt: skip


def burger(joints: Joints) -> list[Part]:
    """Return a burger in the near hand."""
    x, y, z = joints.palms[1]
    x, bun = x + 2.0, Ink((0.84, 0.56, 0.24), soft=True)
    layers = ((1.0, 2.2, 5.8, bun), (3.4, 0.9, 6.4, Ink((0.36, 0.62, 0.22), soft=True)),
              (4.8, 1.2, 6.0, Ink((0.36, 0.19, 0.11))), (7.0, 3.0, 5.4, bun))  # fmt: skip
    return [Limb((x, y + up - 1, z - wide + thick), (x, y + up - 1, z + wide - thick), thick + 1.4,
                 thick + 1.4, ink) for up, thick, wide, ink in layers]  # fmt: skip


def cone(joints: Joints) -> list[Part]:
    """Return an ice cream in a cone in the near hand."""
    x, y, z = joints.palms[1]
    x, tint = x + 2.0, joints.tints.get("ice cream in hand", (0.98, 0.78, 0.82))
    return [Limb((x, y - 6, z), (x, y + 5, z), 0.6, 3.6, Ink((0.86, 0.62, 0.32))),
            ball((x, y + 7.6, z), 4.4, Ink(tint, soft=True)),
            ball((x, y + 12.4, z), 3.4, Ink((0.98, 0.95, 0.86), soft=True))]  # fmt: skip


def cigarette(joints: Joints) -> list[Part]:
    """Return a lit cigarette between the fingers of the near hand, and its smoke."""
    x, y, z = joints.palms[1]
    tip = (x + 13.0, y + 8.6, z + 1.0)
    parts: list[Part] = [
        Limb((x + 1.0, y + 5.2, z), (x + 11.4, y + 8.2, z + 1.0), 1.0, 1.0,
             Ink((0.97, 0.95, 0.91), glow=0.25)),
        Limb((x + 11.6, y + 8.3, z + 1.0), tip, 1.05, 1.0, Ink((1.0, 0.42, 0.12), glow=0.9)),
    ]  # fmt: skip
    for k in range(12):
        age = (k + joints.phase) / 12
        at = (
            tip[0] + 7 * age * (0.6 + sin(7 * age - 2 * pi * joints.phase)),
            tip[1] + 2 + 46 * age,
            z,
        )
        size = (1.6 + 4.6 * age) * min(1.0, 6 * age, 2.5 * (1 - age))
        parts.append(ball(at, max(size, 0.02), Ink((0.90, 0.90, 0.92), glow=0.1, mist=0.5)))
    return parts


def wine(joints: Joints) -> list[Part]:
    """Return a glass of wine in the near hand."""
    x, y, z = joints.palms[1]
    drink = joints.tints.get("glass in hand", (0.42, 0.02, 0.08))
    return moved(wine_glass(drink), (x + 2.0, y - 9.0, z))


def beer(joints: Joints) -> list[Part]:
    """Return a mug of beer in the near hand."""
    x, y, z = joints.palms[1]
    return moved(beer_mug(), (x + 4.0, y - 5.0, z - 1.0))


def _snack(phase: float, p: Posture) -> Posture:
    """Hold something to eat before the chest where it is not eaten."""
    del phase
    if p.by_head[1] is not None:
        return p
    return replace(p, palms=(p.palms[0], p.chest(24.0, -22.0, 10.0)))


def _hanging(phase: float, p: Posture) -> Posture:
    """Let the near arm hang straight with what is heavy."""
    at = p.chest(2.0 + 1.5 * sin(2 * pi * phase), -62.0, 27.0)
    return replace(p, palms=(p.palms[0], at), by_head=(p.by_head[0], None))


THINGS: dict[str, Held] = {
    "microphone": Held(microphone, hold=at_lips),
    "phone": Held(telephone, hold=looked_at),
    "phone call": Held(receiver, hold=at_ear),
    "selfie": Held(selfie, hold=_near(34.0, 10.0, 30.0)),
    "camera": Held(camera, hold=before_chest),
    "torch": Held(torch, hold=_near(38.0, 0.0, 15.0, 0.8)),
    "lantern in hand": Held(lantern, hold=_near(40.0, -12.0, 16.0, 0.8)),
    "candle in hand": Held(candle, hold=_near(34.0, -30.0, 12.0, 0.4)),
    "flag": Held(flag, hold=_near(20.0, -16.0, 24.0, 1.0)),
    "bouquet": Held(bouquet, hold=_both(20.0, -32.0, 4.0)),
    "apple in hand": Held(apple, hold=_snack),
    "burger in hand": Held(burger, hold=_snack),
    "ice cream in hand": Held(cone, hold=_snack),
    "cigarette": Held(cigarette, hold=_near(25.0, -7.0, 15.0, 0.4)),
    "glass in hand": Held(wine, hold=_snack),
    "beer in hand": Held(beer, hold=_snack),
    "shopping bag": Held(bag, hold=_hanging),
    "balloon in hand": Held(balloon, hold=_near(18.0, -20.0, 24.0, 0.8)),
    **IN_ARMS,
}
"""What is carried in a hand."""
