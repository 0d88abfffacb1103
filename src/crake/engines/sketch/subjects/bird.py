"""Birds, on the wing, on their feet and on the water. Units are centimetres of a gull.

To add one, add a row to `BIRDS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.expressions import mien_of
from crake.engines.sketch.subjects.feelings import around_eye
from crake.engines.sketch.subjects.neckwear import Neck, around_neck
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
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, footfall
from crake.engines.sketch.subjects.wear import Eyes, Skull, before_eyes, on_skull


@dataclass(frozen=True, slots=True)
class Plumage:
    """How a bird is built and coloured.

    Parameters
    ----------
    back, wing, tip, belly, head
        Colours; the head's is the back's where it is None.
    beak
        Its colour; then its length and thickness.
    bill
        Whether the beak is flat (1) or hooked (-1).
    body
        Radius of the body.
    neck
        Length and radius of the neck.
    skull
        Radius of the head.
    legs
        Length of the legs.
    span
        Length of a wing, and its depth.
    tail
        Length of the tail.
    comb
        A comb or a crest of this colour.
    gaze
        Colour of the eyes.
    upright
        How far it is raised where it stands, in radians.
    size
        Rows of a 1280 x 720 picture per unit.
    beat
        Seconds of a wing beat.
    """

    back: RGB
    wing: RGB
    tip: RGB
    belly: RGB
    head: RGB | None
    beak: tuple[RGB, float, float]
    bill: float = 0.0
    body: float = 7.0
    neck: tuple[float, float] = (4.0, 5.0)
    skull: float = 5.2
    legs: float = 7.0
    span: tuple[float, float] = (41.0, 20.0)
    tail: float = 17.0
    comb: RGB | None = None
    gaze: RGB = (0.03, 0.03, 0.03)
    upright: float = 0.35
    size: float = 4.6
    beat: float = 0.58


WHITE, BLACK, AMBER = (0.95, 0.95, 0.95), (0.10, 0.10, 0.12), (0.96, 0.64, 0.16)
GREY, BROWN = (0.62, 0.65, 0.70), (0.36, 0.25, 0.17)
BIRDS: dict[str, Plumage] = {
    "bird": Plumage((0.28, 0.48, 0.76), (0.26, 0.44, 0.72), (0.16, 0.28, 0.50), (0.96, 0.66, 0.40),
                    None, (AMBER, 4.6, 1.7), span=(34, 19), body=7.4, skull=5.8, size=4.8,
                    beat=0.46),
    "gull": Plumage(WHITE, GREY, BLACK, WHITE, WHITE, (AMBER, 6.6, 1.7), span=(46, 16)),
    "eagle": Plumage(BROWN, (0.32, 0.22, 0.15), (0.20, 0.14, 0.10), (0.40, 0.28, 0.19), WHITE,
                     (AMBER, 6.4, 2.5), bill=-1, body=8.2, span=(56, 25), tail=19, size=4.2,
                     gaze=(0.95, 0.76, 0.2), beat=0.85, upright=0.8),
    "owl": Plumage((0.52, 0.38, 0.24), (0.46, 0.33, 0.20), (0.32, 0.22, 0.13), (0.86, 0.76, 0.60),
                   None, ((0.45, 0.36, 0.22), 3.2, 1.6), bill=-1, body=9.4, neck=(1.5, 7.5),
                   skull=8.4, legs=3.5, span=(40, 24), tail=10, gaze=(0.98, 0.72, 0.10),
                   upright=1.15, beat=0.7),
    "crow": Plumage(BLACK, (0.12, 0.12, 0.16), (0.07, 0.07, 0.09), BLACK, BLACK,
                    ((0.16, 0.16, 0.17), 6.8, 2.2), span=(40, 20)),
    "pigeon": Plumage((0.50, 0.54, 0.62), (0.62, 0.65, 0.72), (0.30, 0.32, 0.38),
                      (0.60, 0.56, 0.64), (0.32, 0.42, 0.46), ((0.3, 0.28, 0.3), 3.6, 1.4),
                      body=7.8, skull=4.6, legs=4.5, span=(33, 18), gaze=(0.9, 0.4, 0.1), beat=0.4),
    "dove": Plumage(WHITE, WHITE, (0.86, 0.88, 0.92), WHITE, WHITE, ((0.85, 0.6, 0.5), 3.4, 1.3),
                    body=7.2, skull=4.6, legs=4.5, span=(34, 19), beat=0.46),
    "parrot": Plumage((0.86, 0.14, 0.12), (0.95, 0.76, 0.16), (0.12, 0.34, 0.80),
                      (0.90, 0.20, 0.14), None, ((0.95, 0.92, 0.84), 4.4, 3.0), bill=-1, body=7.6,
                      skull=6.0, legs=4, span=(38, 19), tail=30, gaze=(0.95, 0.9, 0.6),
                      upright=0.85),
    "duck": Plumage((0.46, 0.38, 0.32), (0.56, 0.54, 0.54), (0.22, 0.26, 0.48), (0.80, 0.79, 0.77),
                    (0.08, 0.38, 0.24), ((0.95, 0.74, 0.18), 6.4, 2.3), bill=1, body=8.6,
                    neck=(6, 4.2), skull=5.4, legs=5, span=(34, 16), tail=9, beat=0.36),
    "duckling": Plumage((0.98, 0.82, 0.28), (0.96, 0.78, 0.22), (0.90, 0.70, 0.18),
                        (1.0, 0.90, 0.48), None, ((0.95, 0.56, 0.16), 4.4, 2.2), bill=1, body=7.8,
                        neck=(3, 5), skull=6.6, legs=4, span=(14, 9), tail=5, size=3.6),
    "swan": Plumage(WHITE, WHITE, (0.90, 0.91, 0.95), WHITE, WHITE, ((0.95, 0.50, 0.14), 6.0, 2.0),
                    bill=1, body=11.0, neck=(25, 2.7), skull=4.6, legs=6, span=(46, 22), tail=9,
                    size=4.4, beat=0.7),
    "flamingo": Plumage((0.98, 0.58, 0.62), (0.96, 0.48, 0.54), (0.16, 0.10, 0.12),
                        (0.99, 0.70, 0.72), None, ((0.25, 0.2, 0.22), 6.6, 2.1), bill=-1,
                        body=8.6, neck=(27, 2.1), skull=4.2, legs=31, span=(40, 17), tail=7,
                        size=4.2),
    "chicken": Plumage((0.66, 0.34, 0.16), (0.56, 0.28, 0.13), (0.22, 0.14, 0.12),
                       (0.78, 0.46, 0.24), (0.86, 0.52, 0.22), (AMBER, 3.8, 1.6), body=9.4,
                       neck=(6.5, 4.4), skull=4.6, legs=7, span=(22, 14), tail=12,
                       comb=(0.88, 0.14, 0.14), beat=0.3),
    "penguin": Plumage((0.12, 0.13, 0.17), (0.12, 0.13, 0.17), (0.12, 0.13, 0.17), WHITE,
                       (0.10, 0.11, 0.14), (AMBER, 5.2, 1.4), body=10.4, neck=(2.5, 7.0),
                       skull=6.4, legs=2.6, span=(21, 6), tail=6, upright=1.42, size=4.4),
}  # fmt: skip
BEAK = 0.42
"""How far a beak is turned to the viewer, in radians."""
AIRBORNE = frozenset({Action.FLY, Action.FALL, Action.DIVE})


class Bird:
    """Builds the parts of one bird."""

    def __init__(self, plumage: Plumage, look: Look) -> None:
        self.p, self.mien, self.finery = plumage, mien_of(look.mood), look.finery
        base = look.colour or plumage.back
        dyed = look.colour is not None
        self.belly = tinted(base, 1.2) if dyed else plumage.belly
        self.coat = Ink(base, tinted(base, 0.7), self.belly, fur=0.4, soft=True)
        self.inner = Ink(tinted(base, 0.92) if dyed else plumage.wing)
        self.outer = Ink(tinted(base, 0.62) if dyed else plumage.tip)
        face = base if dyed or plumage.head is None else plumage.head
        self.face = Ink(face, fur=0.3, soft=True)
        self.beak = Ink(plumage.beak[0], gloss=0.3)
        self.shin = Ink(tinted(plumage.beak[0], 0.85))

    def parts(self, phase: float, action: Action) -> list[Part]:
        """Return all parts at a phase of an action."""
        if action in AIRBORNE:
            return self._flying(phase, action)
        return self._standing(phase, action)

    def _flying(self, phase: float, action: Action) -> list[Part]:
        p = self.p
        # Flap for three quarters of the cycle's strength, and rest on the wings in between.
        beat = sin(2 * pi * phase) if action is Action.FLY else 0.9
        lift = -1.6 * sin(2 * pi * phase - 0.4)
        long = p.neck[0]
        head = (9.0 + p.body * 0.5 + long * 0.9, 4.6 + long * 0.22, 0.0)
        body = self._body(0.0, head)
        for side in (-1.0, 1.0):
            body += self._spread(side, beat)
            body.append(Limb((-p.body, -p.body * 0.5, side * 2),
                             (-p.body - p.legs * 0.8, -p.body * 0.35, side * 2), 1.1, 0.8,
                             self.shin))  # fmt: skip
        return moved(body + self._tail(0.0, beat), (0.0, 40 + lift, 0.0))

    def _standing(self, phase: float, action: Action) -> list[Part]:
        p = self.p
        afloat = action in {Action.SWIM, Action.FLOAT}
        walks = action in {Action.WALK, Action.RUN}
        rise = 0.0 if afloat else p.upright
        legs = 0.0 if afloat else p.legs
        bob = 0.8 * sin(4 * pi * phase) if walks else 0.25 * sin(2 * pi * phase)
        ground = legs + p.body * (0.55 if afloat else 0.85) + p.body * 0.45 * sin(rise) + bob
        top = p.neck[0] * 0.95 + p.body * (0.55 + 0.7 * sin(rise))
        peck = 0.0
        if action is Action.EAT:
            peck = max(sin(2 * pi * phase), 0.0) ** 2
        sway = 1.0 * sin(2 * pi * phase)
        head = (p.body * (1.30 - 0.8 * sin(rise)) + p.neck[0] * 0.20 + peck * p.body * 0.9,
                top * (1 - peck * 1.25), sway * 0.2)  # fmt: skip
        parts = self._body(rise, head) + self._tail(rise, 0.0)
        for side in (-1.0, 1.0):
            flap = 0.5 * max(sin(2 * pi * phase), 0) if action is Action.DANCE else 0.0
            parts += self._folded(side, rise, flap)
        parts = moved(parts, (0.0, ground, 0.0))
        if not afloat:
            for side in (-1.0, 1.0):
                parts += self._leg(side, phase + (0.5 if side > 0 else 0.0), walks, ground)
        return parts

    def _body(self, rise: float, head: Point) -> list[Part]:
        """Return trunk, neck and head, the trunk's middle at the origin, raised by `rise`."""
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        rear = (-1.75 * r * c, -1.55 * r * s, 0.0)
        front = (1.15 * r * c, 1.05 * r * s + 0.2 * r, 0.0)
        coat = _breast
        neck = p.neck[1]
        bow = ((front[0] + head[0]) / 2 + p.neck[0] * 0.16, (front[1] + head[1]) / 2, 0.0)
        parts: list[Part] = [
            Limb(rear, (-0.2 * r * c, -0.2 * r * s, 0), 0.50 * r, r, self.coat, coat),
            Limb((-0.2 * r * c, -0.2 * r * s, 0), front, r, 0.86 * r, self.coat, coat),
            Limb(front, bow, 0.84 * r, neck, self.coat if p.neck[0] < 10 else self.face, coat),
            Limb(bow, head, neck, min(neck, p.skull * 0.9), self.face),
            ball(head, p.skull, self.face),
        ]
        if rise > 0.1 or p.neck[0] > 10:
            chest = (0.30 * r * c + 0.42 * r * s, 0.1 * r - 0.1 * r * c, 0.0)
            parts.append(Limb(chest, (chest[0] + 0.2 * r, chest[1] + 0.6 * r * s, 0), 0.86 * r,
                              0.7 * r, Ink(self.belly, fur=0.3, soft=True)))  # fmt: skip
        if self.finery:
            parts += self._finery(front, head)
        return parts + self._face(head)

    def _finery(self, front: Point, head: Point) -> list[Part]:
        """Return hat, glasses, and what is around the neck."""
        p, (x, y, z) = self.p, head
        around = 0.62 if p.skull > 7 else 1.0

        def place(ahead: float, up: float, aside: float) -> Point:
            c, s, r = cos(BEAK), sin(BEAK), p.skull
            return x + r * (ahead * c - aside * s), y + r * up, z + r * (ahead * s + aside * c)

        eyes = Eyes(
            (1.12 * cos(around), 0.28, 1.12 * sin(around)), 0.26, 0.8 * around, (1.04, 0.34)
        )
        axis = (head[0] - front[0], head[1] - front[1]) if p.upright < 1 else (0.25, 1.0)
        share = 0.5 if p.neck[0] < 10 else 0.78
        at = (front[0] + (x - front[0]) * share, front[1] + (y - front[1]) * share, 0.0)
        neck = Neck(at, axis, max(p.neck[1] * 1.25, p.skull * 0.86), 0.0, BEAK)
        return [*on_skull(self.finery, Skull(head, p.skull, BEAK, 0.8)),
                *before_eyes(self.finery, place, eyes, p.skull),
                *around_neck(self.finery, neck)]  # fmt: skip

    def _face(self, head: Point) -> list[Part]:
        p, (x, y, z) = self.p, head
        _, long, thick = p.beak
        turn = BEAK
        tip = (x + (p.skull + long) * cos(turn), y - 0.1 * long - max(-p.bill, 0) * thick * 0.7,
               z + (p.skull + long) * sin(turn))  # fmt: skip
        root = (x + p.skull * 0.78 * cos(turn), y + 0.1 * p.skull, z + p.skull * 0.78 * sin(turn))
        end = thick * (0.75 if p.bill > 0 else 0.25)
        parts: list[Part] = [Limb(root, tip, thick, end, self.beak)]
        if self.mien.gape:  # the lower half of the beak hangs down
            low = (root[0], root[1] - thick * 0.3, root[2])
            drop = long * 0.11 * self.mien.gape
            parts.append(Limb(low, (tip[0] - 0.25 * long * cos(turn), tip[1] - drop,
                                    tip[2] - 0.25 * long * sin(turn)), thick * 0.8, end,
                              self.beak))  # fmt: skip
        gaze = p.gaze
        for side in (-1.0, 1.0):
            around = turn + side * (0.62 if p.skull > 7 else 1.0)
            size = p.skull * (0.34 if p.skull > 7 else 0.25) * self.mien.wide
            at = (x + p.skull * 0.80 * cos(around), y + 0.28 * p.skull,
                  z + p.skull * 0.80 * sin(around))  # fmt: skip
            far = 1.03 if gaze[0] > 0.2 else 0.93
            out = (x + p.skull * far * cos(around), at[1], z + p.skull * far * sin(around))
            if gaze[0] > 0.2:
                parts += [ball(at, size * 1.25, Ink(gaze, gloss=0.3)),
                          ball(out, size * 0.72, Ink((0.02, 0.02, 0.02), gloss=0.9))]  # fmt: skip
            else:
                parts.append(ball(at, size, Ink(gaze, gloss=0.9)))
            spark = (x + p.skull * 1.07 * cos(around - 0.1), at[1] + size * 0.4,
                     z + p.skull * 1.07 * sin(around - 0.1))  # fmt: skip
            parts.append(ball(spark, size * 0.28, Ink((1, 1, 1), glow=0.9)))
            outwards = cos(around), 0.0, sin(around)
            inwards = side * sin(around), 0.0, -side * cos(around)
            parts += around_eye(at, outwards, inwards, size * 1.2, self.mien, self.face)
        if p.comb is not None:
            comb = Ink(p.comb)
            parts += [ball((x + 1.8 - 2.2 * k, y + p.skull + 0.6, z), 1.9, comb) for k in range(3)]
            parts.append(ball((tip[0] - 1.6, y - p.skull * 0.75, tip[2] - 0.4), 1.7, comb))
        return parts

    def _spread(self, side: float, beat: float) -> list[Part]:
        """Return an open wing in two halves; `beat` is 1 up, -1 down, and the tip follows late."""
        span, deep = self.p.span
        arm, hand = span * 0.42, span * 0.58
        rise, tip = beat * 0.75, beat * 0.95 - 0.25
        z1, y1 = side * (3 + arm * cos(rise)), 4 + arm * sin(rise)
        z2, y2 = z1 + side * hand * cos(tip), y1 + hand * sin(tip)
        front, back = deep * 0.45, -deep * 0.5
        parts: list[Part] = [
            sheet([(front * 0.85, 3, side * 3), (front + 2, y1, z1), (back - 1, y1 - 1, z1),
                   (back, 3, side * 3)], self.inner)
        ]  # fmt: skip
        count = 6
        for k in range(count):
            share = k / (count - 1)
            x0 = front + 2 - (deep + 1) * share * 0.82
            x1 = front + 2 - (deep + 1) * min(share + 0.30, 1.0)
            reach = 1 - 0.42 * share
            end = (2 - deep * 0.75 * share, y1 + (y2 - y1) * reach, z1 + (z2 - z1) * reach)
            late = (end[0] - 1.6, end[1], end[2] - side * 1.5)
            parts.append(sheet([(x0, y1, z1), end, late, (x1, y1 - 0.5, z1)], self.outer))
        parts.append(Limb((front * 0.8, 3.5, side * 3), (front + 2, y1, z1), 1.8, 1.3, self.inner))
        return [*parts, Limb((front + 2, y1, z1), (3, y2 * 0.97 + y1 * 0.03, z2), 1.2, 0.5,
                             self.inner)]  # fmt: skip

    def _folded(self, side: float, rise: float, flap: float) -> list[Part]:
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        out = side * (r * 0.86 + flap * 6)

        def at(along: float, up: float, aside: float) -> Point:
            return along * c - up * s, along * s + up * c, aside

        flipper = p.span[1] < 8
        back = -1.1 * r if flipper else -2.5 * r
        return [
            Limb(at(0.75 * r, 0.30 * r, out * 0.80), at(-0.5 * r, 0.18 * r, out), 0.46 * r,
                 0.40 * r, self.inner),
            Limb(at(-0.5 * r, 0.18 * r, out), at(back, 0.10 * r, out * (1.1 if flipper else 0.5)),
                 0.40 * r, 0.10 * r, self.outer if not flipper else self.inner),
        ]  # fmt: skip

    def _tail(self, rise: float, beat: float) -> list[Part]:
        p, r = self.p, self.p.body
        c, s = cos(rise), sin(rise)
        root = (-1.7 * r * c, -1.5 * r * s, 0.0)
        raised = 0.9 if p.comb is not None else -0.12
        parts: list[Part] = []
        for spread in (-0.8, -0.3, 0.3, 0.8):
            end = (root[0] - p.tail * cos(rise - raised), root[1] - p.tail * sin(rise - raised)
                   + beat * 1.4, spread * r * 0.95)  # fmt: skip
            parts.append(
                sheet(
                    [
                        (root[0] + 1, root[1] + 1, spread * 2),
                        end,
                        (end[0] + 1, end[1] - 0.6, end[2] - 3.4),
                        (root[0] + 1, root[1] - 0.6, spread * 2 - 2),
                    ],
                    self.outer,
                )
            )
        return parts

    def _leg(self, side: float, phase: float, walks: bool, ground: float) -> list[Part]:
        p = self.p
        hip = (-0.1 * p.body, ground - p.body * 0.7, side * p.body * 0.42)
        x, y = 0.0, 0.0
        if walks:
            x, y, _ = footfall(phase, 0.6, 1.5 + p.legs * 0.42, 1.0 + p.legs * 0.28)
        foot = (x, 0.7 + y, side * p.body * 0.46)
        knee = ((hip[0] + foot[0]) / 2 - p.legs * 0.16, (hip[1] + foot[1]) / 2, foot[2])
        parts = chain([hip, knee, foot], (1.5, 0.9, 0.9), self.shin)
        toes = [Limb(foot, (x + 3.6 * cos(a), 0.6 + y * 0.8, foot[2] + 3.6 * sin(a)), 0.9, 0.6,
                     self.shin) for a in (-0.6, 0.0, 0.6)]  # fmt: skip
        return [*parts, *toes]


def _breast(t: F32, s: F32) -> F32:
    return np.asarray(-np.clip((s - 0.1) * 2.4, 0, 1) + 0 * t, np.float32)


def _rig(plumage: Plumage, *, flies: bool) -> Rig:
    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return Bird(plumage, look).parts(phase, action)

    step = (3.0 + 0.84 * plumage.legs) / 0.6
    feet = ((0.0, 2.0), (0.5, 2.0))
    ground = {
        Action.WALK: Gait(0.8, step, feet),
        Action.RUN: Gait(0.45, step, feet),
        Action.STAND: Gait(2.4),
        Action.EAT: Gait(1.6),
        Action.SIT: Gait(2.6),
        Action.DANCE: Gait(0.7, 0.0, feet),
        Action.SWIM: Gait(2.0, 22.0),
        Action.FLOAT: Gait(2.4),
    }
    if not flies:
        return Rig(parts, ground, plumage.size, turn=0.50, front=0.75, pitch=0.08, waterline=0.0)
    air = {Action.FLY: Gait(plumage.beat, 206 * plumage.beat), Action.DIVE: Gait(1.0, 200.0)}
    return Rig(parts, air | ground, plumage.size, turn=0.50, front=0.75, pitch=0.16,
               home=Home.AIR)  # fmt: skip


WALKERS = frozenset({"chicken", "penguin", "duckling"})
RIGS: dict[str, Rig] = {
    name: _rig(plumage, flies=name not in WALKERS) for name, plumage in BIRDS.items()
}
"""Every bird by its name."""
