"""People, astronauts and robots: one skeleton in different clothes. Units are centimetres."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    sheet,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, bend, footfall

HIP, SHOULDER, HEAD = 92.0, 142.0, 166.0
AFLOAT = frozenset({Action.FLOAT, Action.FLY, Action.SWIM})


@dataclass(frozen=True, slots=True)
class Outfit:
    """What a figure wears: materials, and how bulky it is."""

    skin: Ink
    top: Ink
    sleeve: Ink
    legs: Ink
    shoe: Ink
    hand: Ink
    bulk: float = 1.0
    skirt: Ink | None = None


@dataclass(frozen=True, slots=True)
class Joints:
    """Where the trunk is at one moment."""

    hip: Point
    neck: Point


Head = Callable[[Point, Look], list[Part]]
Kit = Callable[[Joints, Look], list[Part]]


class Figure:
    """Builds the parts of one figure."""

    def __init__(self, outfit: Outfit, head: Head, kit: Kit | None, look: Look) -> None:
        self.outfit, self.head, self.kit, self.look = outfit, head, kit, look

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        turn = 2 * pi * phase
        bob = {Action.WALK: 1.6 * cos(2 * turn), Action.RUN: 5 * cos(2 * turn - 0.8)}
        lean = {Action.WALK: 3.0, Action.RUN: 15.0}.get(action, 0.0)
        rise = bob.get(action, 0.5 * cos(turn))
        hip = (0.0, HIP + rise, 0.0)
        joints = Joints(hip, (lean, SHOULDER + 6 + rise - lean * 0.12, 0.0))
        parts = self._trunk(joints, phase, action)
        for side in (-1.0, 1.0):
            parts += self._leg(phase, side, joints, action) + self._arm(phase, side, joints, action)
        head = (joints.neck[0] + 3 + lean * 0.25, HEAD + rise - lean * 0.1, 0.0)
        parts += self.head(head, self.look)
        if self.kit is not None:
            parts += self.kit(joints, self.look)
        if action in AFLOAT:
            base = -1.15 if action is not Action.FLOAT else -0.12
            return turned(parts, base + 0.16 * sin(turn), (0.0, 95.0))
        return parts

    def _leg(self, phase: float, side: float, joints: Joints, action: Action) -> list[Part]:
        late = 0.0 if side > 0 else 0.5
        size, shoe = self.outfit.bulk, self.outfit.shoe
        z = side * 9.5 * (0.85 + 0.15 * size)
        root = joints.hip[0], joints.hip[1] - 2
        if action in AFLOAT:
            sway = 14 * sin(2 * pi * (phase + late))
            spread = 15.0 if size > 1.2 else 9.0
            end, swing = (6 + sway * 0.7 + side * 9, 24 + 9 * side + abs(sway) * 0.3), 0.5
            z += side * spread * 0.4
        elif action in {Action.WALK, Action.RUN, Action.JUMP}:
            walk = action is Action.WALK
            ahead, up, swing = footfall(phase + late, 0.58 if walk else 0.34, 31 if walk else 44,
                                        13 if walk else 40)  # fmt: skip
            end = (ahead + (2 if walk else -4), 8 + up)
        else:
            end, swing = (2.0, 8.0), 0.0
        knee, ankle = bend(root, end, 43.5, 43.5, 1)
        point = -0.75 * sin(pi * min(swing * 1.25, 1.0)) + 0.35 * max(swing - 0.7, 0)
        toe = ankle[0] + 17 * cos(point), max(ankle[1] - 3 + 17 * sin(point), 3.5)
        legs = self.outfit.legs
        return [
            Limb((*root, z), (*knee, z * 1.05), 10.5 * size, 7.6 * size, legs),
            Limb((*knee, z * 1.05), (*ankle, z), 7.4 * size, 5.2 * size, legs),
            Limb((ankle[0] - 3, ankle[1] - 2, z), (*toe, z), 5.4 * size, 4.2 * size, shoe),
        ]

    def _arm(self, phase: float, side: float, joints: Joints, action: Action) -> list[Part]:
        late = 0.5 if side > 0 else 0.0
        turn, size = 2 * pi * (phase + late), self.outfit.bulk
        swing = {Action.WALK: 0.50, Action.RUN: 0.95, Action.JUMP: 1.1}.get(action, 0.05)
        fold = {Action.WALK: 0.30, Action.RUN: 1.45, Action.JUMP: 1.2}.get(action, 0.15)
        upper, z = swing * cos(turn) - 0.05, side * (17.5 * (0.8 + 0.2 * size))
        out = 4.0
        if action in AFLOAT:
            upper, fold, out = 0.5 * side + 1.0 + 0.25 * sin(turn), 0.7 + 0.3 * cos(turn), 20.0
        root = (joints.neck[0], joints.neck[1] - 9, z)
        elbow = (root[0] + 28 * sin(upper), root[1] - 28 * cos(upper), z + side * out)
        fore = upper + fold + 0.2 * cos(turn) * (1 if swing > 0.1 else 0)
        hand = (elbow[0] + 25 * sin(fore), elbow[1] - 25 * cos(fore), z + side * out * 0.8)
        if action is Action.FLOAT:
            elbow = (root[0] + 6 + 5 * sin(turn), root[1] - 10 + 9 * sin(turn), z + side * 25)
            hand = (elbow[0] + 13, elbow[1] + 9 + 12 * cos(turn), z + side * 38)
            fore = pi * 0.75
        elif action is Action.FLY:
            elbow, fore = (root[0] + 4, root[1] + 27, z + side * 4), pi
            hand = (elbow[0] + 2, elbow[1] + 25, z)
        palm = (hand[0] + 6 * sin(fore), hand[1] - 6 * cos(fore), hand[2])
        sleeve = self.outfit.sleeve
        return [
            Limb(root, elbow, 6.6 * size, 5.3 * size, sleeve),
            Limb(elbow, hand, 5.3 * size, 4.1 * size, sleeve),
            Limb(hand, palm, 4.3 * size, 3.7 * size, self.outfit.hand),
        ]

    def _trunk(self, joints: Joints, phase: float, action: Action) -> list[Part]:
        o, size = self.outfit, self.outfit.bulk
        hip, neck = joints.hip, joints.neck
        waist = ((hip[0] + neck[0]) * 0.45, hip[1] + 18, 0.0)
        chest = (neck[0] * 0.85 + 0.5, neck[1] - 17, 0.0)
        parts: list[Part] = []
        for z in (-1.0, 1.0):
            parts += [
                Limb((hip[0], hip[1], z * 5), (waist[0], waist[1], z * 3.5), 11.5 * size,
                     10.5 * size, o.legs if o.skirt is None else o.top),
                Limb((waist[0], waist[1], z * 4), (chest[0], chest[1], z * 7), 11 * size,
                     11.6 * size, o.top),
                Limb((chest[0], chest[1] + 5, z * 7), (neck[0], neck[1] - 8, z * 14), 10 * size,
                     7.2 * size, o.top),
            ]  # fmt: skip
        if o.skirt is not None:
            sway = 4 * sin(2 * pi * phase) if action in {Action.WALK, Action.RUN} else 0.0
            parts += _skirt(
                (waist[0], waist[1] - 6, 0.0), (hip[0] + sway, hip[1] - 40, 0.0), o.skirt
            )
        parts.append(Limb((neck[0], neck[1] - 4, 0), (neck[0] + 2.5, neck[1] + 10, 0), 5.4 * size,
                          5.0 * size, o.skin))  # fmt: skip
        return parts


def _skirt(waist: Point, hem: Point, ink: Ink) -> list[Part]:
    """Return a skirt with folds as a ring of panels."""
    count = 18
    turns = [2 * pi * k / count for k in range(count + 1)]
    upper = [(waist[0] + 12 * cos(t), waist[1], 15 * sin(t)) for t in turns]
    lower = [(hem[0] + (27 + 2.5 * cos(6 * t)) * cos(t), hem[1], (24 + 2.5 * cos(6 * t)) * sin(t))
             for t in turns]  # fmt: skip
    return [sheet([upper[k], upper[k + 1], lower[k + 1], lower[k]], ink) for k in range(count)]


def _on(at: Point, ahead: float, up: float, side: float, turn: float = 0.35) -> Point:
    """Return a place on a head that is turned a little more to the viewer than the body."""
    x = ahead * cos(turn) - side * sin(turn)
    z = ahead * sin(turn) + side * cos(turn)
    return at[0] + x, at[1] + up, at[2] + z


def _eyes(at: Point, iris: RGB) -> list[Part]:
    dark, white = Ink(iris, gloss=0.3), Ink((0.96, 0.95, 0.93))
    brow = Ink((0.16, 0.10, 0.07))
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        parts += [
            ball(_on(at, 9.6, 1.6, side * 4.4), 2.1, white),
            ball(_on(at, 10.9, 1.5, side * 4.4), 1.5, dark),
            Limb(_on(at, 10.6, 5.0, side * 2.8), _on(at, 9.6, 5.2, side * 6.6), 0.8, 0.6, brow),
        ]
    return parts


def _person_head(at: Point, look: Look) -> list[Part]:
    tones: tuple[RGB, ...] = ((0.90, 0.68, 0.54), (0.78, 0.55, 0.40), (0.50, 0.33, 0.23))
    hairs: tuple[RGB, ...] = ((0.22, 0.13, 0.08), (0.10, 0.07, 0.06), (0.48, 0.28, 0.12))
    skin = Ink(tones[int(look.variant * 97) % 3])
    hair = Ink(hairs[int(look.variant * 61) % 3], gloss=0.08)
    parts: list[Part] = [
        ball(_on(at, 0.6, 0, 0), 11.6, skin),
        Limb(_on(at, 2.2, -5, 0), _on(at, 4.6, -8.4, 0), 8.6, 5.2, skin),
        Limb(_on(at, 11.2, 0, 0), _on(at, 13.2, -3.6, 0), 1.3, 1.8, skin),
        Limb(_on(at, 9.7, -8.2, -2.6), _on(at, 9.7, -8.2, 2.6), 0.8, 0.8, Ink((0.66, 0.32, 0.28))),
        ball(_on(at, -3.4, 3.6, 0), 12.4, hair),
        Limb(_on(at, 5.0, 10.2, -5), _on(at, 3.0, 10.4, 6), 4.2, 4.4, hair),
    ]
    parts += [ball(_on(at, -0.6, -1.5, side * 11.4), 2.6, skin) for side in (-1.0, 1.0)]
    if look.variant >= 0.5:
        parts.append(Limb(_on(at, -6.5, 1, 0), _on(at, -10.5, -26, 0), 11.0, 6.5, hair))
        parts += [
            Limb(_on(at, -1.0, 5, side * 9.5), _on(at, -4.5, -17, side * 9), 5, 3.2, hair)
            for side in (-1.0, 1.0)
        ]
    return parts + _eyes(at, (0.16, 0.10, 0.07))


def _person(look: Look) -> Figure:
    tones: tuple[RGB, ...] = ((0.90, 0.68, 0.54), (0.78, 0.55, 0.40), (0.50, 0.33, 0.23))
    skin = Ink(tones[int(look.variant * 97) % 3])
    shoe = Ink((0.26, 0.17, 0.12), gloss=0.15)
    if look.variant >= 0.5:
        top = Ink(look.colour or (0.95, 0.76, 0.30))
        outfit = Outfit(skin, top, top, skin, shoe, skin, 0.92, skirt=top)
    else:
        top = Ink(look.colour or (0.80, 0.24, 0.20))
        outfit = Outfit(skin, top, top, Ink((0.20, 0.26, 0.42)), shoe, skin)
    return Figure(outfit, _person_head, None, look)


def _helmet(at: Point, look: Look) -> list[Part]:
    white = Ink(look.colour or (0.92, 0.93, 0.95), gloss=0.12)
    visor = Ink((0.16, 0.11, 0.06), gloss=1.0)
    up = (at[0], at[1] + 5, at[2])
    return [
        ball(up, 22.0, white),
        ball(_on(up, 5.2, 0.5, 0, 0.28), 18.6, Ink((0.55, 0.57, 0.62))),
        ball(_on(up, 7.6, 0.5, 0, 0.28), 17.4, visor),
        Limb(
            _on(up, 23.2, 6.5, -6, 0.28),
            _on(up, 22.6, 8.5, 2, 0.28),
            1.7,
            0.9,
            Ink((1.0, 0.84, 0.55), glow=0.85),
        ),
        ball(_on(up, 24.4, -4, 7, 0.28), 1.2, Ink((0.55, 0.75, 1.0), glow=0.8)),
        Limb(
            (up[0] - 6, up[1] - 21, -7), (up[0] + 4, up[1] - 21, 7), 8, 8, Ink((0.60, 0.62, 0.67))
        ),
    ]


def _backpack(joints: Joints, look: Look) -> list[Part]:
    grey, panel = Ink((0.66, 0.68, 0.73)), Ink((0.40, 0.43, 0.50))
    x, y = joints.neck[0], joints.neck[1]
    parts: list[Part] = [
        Limb((x - 21, y - 2, z), (x - 23, y - 46, z), 12, 12.5, grey) for z in (-11.0, 11.0)
    ]
    parts.append(sheet([(x + 16.5, y - 17, -9), (x + 16.5, y - 17, 9), (x + 17, y - 31, 9),
                        (x + 17, y - 31, -9)], panel))  # fmt: skip
    lamps: tuple[RGB, ...] = ((0.95, 0.25, 0.2), (0.3, 0.75, 1.0), (1.0, 0.8, 0.25))
    for k, lamp in enumerate(lamps):
        parts.append(ball((x + 17.6, y - 22, -5.5 + 5.5 * k), 1.7, Ink(lamp, glow=0.6)))
    mark = Ink((0.85, 0.22, 0.18) if look.colour is None else tinted(look.colour, 0.5))
    parts.append(ball((x + 14.5, y - 12, 13.0), 2.6, mark))
    return parts


def _astronaut(look: Look) -> Figure:
    suit = Ink(look.colour or (0.92, 0.93, 0.95), gloss=0.05)
    grey = Ink((0.52, 0.55, 0.61))
    return Figure(Outfit(grey, suit, suit, suit, grey, grey, 1.5), _helmet, _backpack, look)


def _robot_head(at: Point, look: Look) -> list[Part]:
    steel = Ink(look.colour or (0.72, 0.77, 0.83), gloss=0.7)
    dark, lamp = Ink((0.10, 0.12, 0.15), gloss=0.6), Ink((0.35, 0.92, 1.0), glow=0.95)
    parts: list[Part] = [
        Limb(_on(at, 0, -4, -6), _on(at, 0, -4, 6), 13, 13, steel),
        Limb(_on(at, 0, 4, -6), _on(at, 0, 4, 6), 12.5, 12.5, steel),
        Limb(_on(at, 8.5, 0, -6), _on(at, 8.5, 0, 6), 6.6, 6.6, dark),
        Limb((at[0], at[1] + 14, 0), (at[0] - 2, at[1] + 27, 0), 1.2, 0.9, dark),
        ball((at[0] - 2, at[1] + 28, 0), 2.8, Ink((1.0, 0.35, 0.25), glow=0.9)),
    ]
    for side in (-1.0, 1.0):
        parts.append(ball(_on(at, 14.6, 0.5, side * 5.2), 2.9, lamp))
        parts.append(Limb((at[0], at[1], side * 16), (at[0], at[1], side * 21), 6, 5, dark))
    return parts


def _plates(joints: Joints, look: Look) -> list[Part]:
    x, y = joints.neck[0], joints.neck[1]
    lamp = Ink((0.35, 0.92, 1.0), glow=0.9)
    dark = Ink((0.16, 0.18, 0.22), gloss=0.5)
    parts: list[Part] = [
        ball((x + 13, y - 20, 0), 4.6, dark),
        ball((x + 15.6, y - 20, 0), 3.1, lamp),
    ]
    steel = Ink(look.colour or (0.60, 0.66, 0.74), gloss=0.7)
    return parts + [ball((x, y - 8, side * 21), 9.4, steel) for side in (-1.0, 1.0)]


def _robot(look: Look) -> Figure:
    steel = Ink(look.colour or (0.72, 0.77, 0.83), gloss=0.7)
    joint = Ink((0.30, 0.33, 0.38), gloss=0.5)
    outfit = Outfit(joint, steel, joint, steel, joint, steel, 1.18)
    return Figure(outfit, _robot_head, _plates, look)


_STEPS = ((0.0, 30.0), (0.5, 30.0))
_GAITS = {
    Action.WALK: Gait(1.05, 62 / 0.58, _STEPS),
    Action.RUN: Gait(0.68, 88 / 0.34, _STEPS),
    Action.STAND: Gait(3.0),
    Action.JUMP: Gait(0.9, 88 / 0.34, _STEPS),
    Action.FLOAT: Gait(4.0),
    Action.FLY: Gait(2.4, 260.0),
    Action.SWIM: Gait(1.8, 120.0),
}
_AFLOAT_FIRST = {Action.FLOAT: _GAITS[Action.FLOAT]} | _GAITS


def _rig(figure: Callable[[Look], Figure], height: float, gaits: dict[Action, Gait]) -> Rig:
    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return figure(look).parts(phase, action)

    box = (-98.0, -14.0, 98.0, 212.0)
    return Rig(parts, box, height, gaits, turn=0.62, pitch=0.06)


person = _rig(_person, 440, _GAITS)
astronaut = _rig(_astronaut, 470, _AFLOAT_FIRST)
robot = _rig(_robot, 450, _GAITS)
