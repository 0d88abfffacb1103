"""Balls and rackets: how they look, in somebody's hands and at his feet.

Units are centimetres of a grown person; the origin is the ground below who has them.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import games
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    moved,
    turned,
)
from crake.engines.sketch.subjects.postures import Arm, Posture

BALLS = ("soccer ball", "basketball", "ball")
RACKET = "racket"
_USUAL = {Action.DRIBBLE: "basketball", Action.DUNK: "basketball"}
_LARGE, _SMALL, _TENNIS = 12.0, 8.0, 5.0
_DARK, _WHITE = (0.10, 0.10, 0.12), (0.96, 0.96, 0.94)
_STEEL = Ink((0.66, 0.68, 0.72), gloss=0.5)


def which(gear: Sequence[str], action: Action) -> str:
    """Return the ball that somebody plays with."""
    return next((name for name in gear if name in BALLS), _USUAL.get(action, "ball"))


def radius_of(name: str, action: Action, size: float) -> float:
    """Return the radius of a ball, in centimetres of a body of this size."""
    if action is Action.TENNIS:
        return _TENNIS
    small = action is Action.THROW and name == "ball"
    return float((_SMALL if small else _LARGE) * size**-0.6)


def drawn(name: str, at: Point, radius: float, roll: float, colour: RGB | None) -> list[Part]:
    """Return a ball that has rolled by `roll` radians."""
    if name == "soccer ball":
        parts = _leather(radius, colour)
    elif name == "basketball":
        parts = _seamed(radius, colour)
    elif name == RACKET:
        parts = [ball((0, 0, 0), radius, Ink(colour or (0.80, 0.92, 0.20), fur=0.3))]
    else:
        parts = _striped(radius, colour)
    return moved(turned(parts, roll, (0.0, 0.0)), at)


def _leather(radius: float, colour: RGB | None) -> list[Part]:
    """Return a football with twelve dark patches, at the corners of an icosahedron."""
    patch = Ink(_DARK, gloss=0.3)
    long, short = 0.8507, 0.5257
    parts: list[Part] = [ball((0, 0, 0), radius, Ink(colour or _WHITE, gloss=0.35))]
    for one in (-long, long):
        for two in (-short, short):
            for x, y, z in ((0.0, two, one), (two, one, 0.0), (one, 0.0, two)):
                out = 0.70 * radius
                parts.append(ball((x * out, y * out, z * out), 0.345 * radius, patch))
    return parts


def _seamed(radius: float, colour: RGB | None) -> list[Part]:
    """Return a basketball with its seams."""
    seam, thin = Ink((0.16, 0.10, 0.08)), 0.055 * radius
    parts: list[Part] = [ball((0, 0, 0), radius, Ink(colour or (0.88, 0.44, 0.16), gloss=0.15))]
    turns = [2 * pi * k / 16 for k in range(17)]
    for tip in (0.35, 0.35 + pi / 2):
        ring = [(radius * cos(t), radius * sin(t) * cos(tip), radius * sin(t) * sin(tip))
                for t in turns]  # fmt: skip
        parts += chain(ring, [thin] * 17, seam)
    return parts


def _striped(radius: float, colour: RGB | None) -> list[Part]:
    """Return a ball with a pale belt and pale caps."""
    pale = Ink(_WHITE, gloss=0.5)
    parts: list[Part] = [ball((0, 0, 0), radius, Ink(colour or (0.90, 0.22, 0.18), gloss=0.5))]
    turns = [2 * pi * k / 16 for k in range(17)]
    belt = [(0.93 * radius * cos(t), 0.93 * radius * sin(t), 0.0) for t in turns]
    parts += chain(belt, [0.16 * radius] * 17, pale)
    return parts + [ball((0, 0, side * 0.75 * radius), 0.36 * radius, pale) for side in (-1, 1)]


def _hoop() -> list[Part]:
    """Return a basket on its pole: ring, net and board."""
    x, y, z = games.RIM
    red, cord = Ink((0.88, 0.30, 0.12), gloss=0.3), Ink((0.94, 0.94, 0.94))
    board, paint = Ink((0.93, 0.94, 0.96), gloss=0.4), Ink((0.80, 0.18, 0.14))
    back = x + 34.0
    parts = box((back, y - 8, z - 58), (back + 4, y + 66, z + 58), board)
    edge = back - 0.6
    for low, high, half in ((y - 6, y + 64, 55.0), (y + 2, y + 32, 22.0)):
        frame = [(edge, low, z - half), (edge, low, z + half), (edge, high, z + half),
                 (edge, high, z - half), (edge, low, z - half)]  # fmt: skip
        parts += chain(frame, [1.2] * 5, paint)
    turns = [2 * pi * k / 16 for k in range(17)]
    rings = [[(x + wide * cos(t), y - down, z + wide * sin(t)) for t in turns]
             for wide, down in ((23.0, 0.0), (17.0, 16.0), (13.0, 32.0))]  # fmt: skip
    parts += [*chain(rings[0], [1.7] * 17, red), Limb((x + 22, y, z), (back, y, z), 2, 2, red)]
    for upper, lower in ((0, 1), (1, 2)):
        for k in range(0, 16, 2):
            parts += [Limb(rings[upper][k], rings[lower][k + 1], 0.6, 0.6, cord),
                      Limb(rings[upper][k], rings[lower][k - 1], 0.6, 0.6, cord)]  # fmt: skip
    return [*parts, Limb((back + 4, y + 20, z), (back + 40, y - 20, z), 4, 4, _STEEL),
            Limb((back + 40, y - 20, z), (back + 46, 0, z), 5, 6, _STEEL)]  # fmt: skip


def _racket(joints: Joints, palm: Point, way: Point) -> list[Part]:
    """Return a racket in a palm, with its strings upright or across as it is aimed."""
    up = (-way[0] * way[1], 1 - way[1] ** 2, -way[2] * way[1])
    long = max((up[0] ** 2 + up[1] ** 2 + up[2] ** 2) ** 0.5, 1e-3)
    side = up[0] / long, up[1] / long, up[2] / long

    def at(ahead: float, across: float) -> Point:
        x, y, z = (p + ahead * w + across * s for p, w, s in zip(palm, way, side, strict=True))
        return x, y, z

    grip, frame = (
        Ink((0.16, 0.16, 0.18)),
        Ink(joints.tints.get(RACKET, (0.78, 0.14, 0.18)), gloss=0.6),
    )
    cord = Ink((0.93, 0.93, 0.88))
    turns = [2 * pi * k / 16 for k in range(17)]
    rim = [at(games.RACKET + 16.5 * cos(t), 13.0 * sin(t)) for t in turns]
    parts: list[Part] = [Limb(at(-7, 0), at(14, 0), 1.9, 1.6, grip)]
    parts += [Limb(at(14, 0), at(31, across), 1.2, 1.2, frame) for across in (-4.0, 4.0)]
    parts += chain(rim, [1.3] * 17, frame)
    for k in (-2, -1, 0, 1, 2):
        share = k / 3
        wide, deep = 13.0 * (1 - share**2) ** 0.5, 16.5 * (1 - share**2) ** 0.5
        middle, far = games.RACKET, 16.5 * share
        parts += [
            Limb(at(middle + far, -wide), at(middle + far, wide), 0.35, 0.35, cord),
            Limb(at(middle - deep, 13 * share), at(middle + deep, 13 * share), 0.35, 0.35, cord),
        ]
    return parts


def flying(phase: float, action: Action, gear: Sequence[str], size: float, tints: dict[str, RGB],
           ) -> list[Part]:  # fmt: skip
    """Return a ball that is kicked, thrown or hit out of the picture, wherever it is."""
    name = RACKET if action is Action.TENNIS else which(gear, action)
    radius = radius_of(name, action, size)
    way = {Action.KICK: games.kicked, Action.THROW: games.thrown}.get(action, games.hit)
    at = way(phase, radius)
    roll = -(at[0] - way(0.0, radius)[0]) / radius * (1.0 if action is Action.KICK else 0.35)
    return drawn(name, at, radius, roll, tints.get("ball" if name == RACKET else name))


def in_play(gear: Sequence[str], joints: Joints) -> list[Part] | None:
    """Return what is played with beside somebody; nothing where it is only carried."""
    action, phase = joints.action, joints.phase
    name = which(gear, action)
    radius = radius_of(name, action, joints.size)
    colour = joints.tints.get(name)
    if action is Action.TENNIS:
        x, y, z = games.tennis(phase).palms[1] or joints.hands[1]
        return _racket(joints, (x, y, z), games.aimed(phase))
    if action is Action.DRIBBLE:
        return drawn(name, games.dribbled(phase, radius), radius, -4 * pi * phase, colour)
    if action is Action.DUNK:
        return _hoop() + drawn(name, games.dunked(phase), radius, -2 * pi * phase, colour)
    if action is Action.TOSS:
        return drawn(name, games.tossed(phase, radius), radius, 2 * pi * phase, colour)
    if action is Action.RUN and name == "soccer ball" and name in gear:
        late = (phase - 0.93) % 1.0
        at = 58.0 + radius + 200.0 * late * (1 - late), radius, 7.0
        return drawn(name, at, radius, -6 * pi * phase, colour)
    return [] if action in {Action.KICK, Action.THROW} else None


def _carried(name: str) -> Held:
    def draw(joints: Joints) -> list[Part]:
        radius = radius_of(name, joints.action, joints.size)
        (ax, ay, az), (bx, by, bz) = joints.hands
        at = (ax + bx) / 2 + 0.7 * radius + 2, (ay + by) / 2 + 0.2 * radius, (az + bz) / 2
        return drawn(name, at, radius, 0.6, joints.tints.get(name))

    return Held(draw, _both)


def _both(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    """Hold a ball before the belly."""
    del phase, posture
    return Arm(0.25, 1.25, 1.0), Arm(0.25, 1.25, 1.0)


def _idle(joints: Joints) -> list[Part]:
    """Return a racket that is carried."""
    x, y, z = joints.hands[1]
    return _racket(joints, (x + 4, y, z), (0.80, 0.60, 0.06))


def _ready(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    del phase
    return posture.arms[0], Arm(0.10, 1.1, 4.0)


HELD: dict[str, Held] = {name: _carried(name) for name in BALLS} | {RACKET: Held(_idle, _ready)}
"""Balls and rackets that are only carried."""
