"""The tools of gardeners, firefighters and painters: watering cans, hoses, rakes, brooms, rollers.

Each is drawn at the palms of who holds it (see `labours`). Units are centimetres of a grown person;
the origin is the ground below him, who looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, hypot, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import labours
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    moved,
    sheet,
    tinted,
    turned,
)

STEEL, IRON = Ink((0.78, 0.80, 0.84), gloss=0.8), Ink((0.17, 0.17, 0.19), gloss=0.4)
ASH = Ink((0.72, 0.54, 0.34))
_WATER = Ink((0.80, 0.91, 0.98), gloss=0.9, glow=0.35)
_PETALS: tuple[RGB, ...] = ((0.94, 0.26, 0.36), (0.99, 0.80, 0.22), (0.95, 0.55, 0.72),
                            (0.62, 0.40, 0.82))  # fmt: skip
_LEAVES: tuple[RGB, ...] = ((0.84, 0.42, 0.12), (0.92, 0.66, 0.16), (0.66, 0.22, 0.12))


def _along(a: Point, b: Point, share: float) -> Point:
    """Return a place on the way from one to another, or beyond."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def stream(at: Point, way: tuple[float, float, float], long: float, wide: tuple[float, float],
           phase: float) -> list[Part]:  # fmt: skip
    """Return water that falls in an arc.

    Parameters
    ----------
    way
        How far it gets ahead, up and aside in a unit of time in which it falls 100.
    long
        For how much time it is seen.
    wide
        Its radii where it begins and where it ends; waves run along it.
    """
    count = 9
    points, radii = list[Point](), list[float]()
    for k in range(count + 1):
        t = long * k / count
        points.append((at[0] + way[0] * t, max(at[1] + way[1] * t - 100.0 * t * t, 0.6),
                       at[2] + way[2] * t))  # fmt: skip
        wave = 1.0 + 0.28 * sin(2 * pi * 3 * phase - 2.4 * k + at[2])
        radii.append((wide[0] + (wide[1] - wide[0]) * k / count) * wave)
    return chain(points, radii, _WATER)


def _blossoms(x: float, phase: float) -> list[Part]:
    """Return a row of flowers across the way ahead."""
    stalk = Ink((0.26, 0.52, 0.20), soft=True)
    parts: list[Part] = []
    for k in range(7):
        z, high = -40.0 + 13.5 * k, 27.0 + 7.0 * ((k * 0.618) % 1)
        at = x + 7.0 * (k % 2) + 1.2 * sin(2 * pi * phase + k), high, z
        parts += [Limb((x + 7.0 * (k % 2), 0, z), at, 0.9, 0.7, stalk),
                  *[Limb((x + 7.0 * (k % 2), 1, z), (x + 7.0 * (k % 2) + side, 15, z + side), 0.8,
                         2.4, stalk) for side in (-7.0, 7.0)]]  # fmt: skip
        petal = Ink(_PETALS[k % 4], soft=True)
        parts += [ball((at[0] + 2 + 1.2 * cos(t), at[1] + 4.0 * sin(t), z + 4.0 * cos(t)), 3.1,
                       petal) for t in (1.257 * j for j in range(5))]  # fmt: skip
        parts.append(ball((at[0] + 4.4, at[1], z), 2.3, Ink((0.98, 0.82, 0.24))))
    return parts


def _watering(joints: Joints) -> list[Part]:
    x, y, z = joints.palms[1]
    tin = Ink(joints.tints.get("watering can", (0.20, 0.50, 0.42)), gloss=0.4)
    bow = [(-11 * cos(t), -11.0 + 12 * sin(t), 0.0) for t in (pi * k / 8 for k in range(9))]
    can: list[Part] = [*lathe(((11.5, -33), (11, -12)), tin), plate(11, -12, tin),
                       plate(11.5, -33, tin), *chain(bow, [1.1] * 9, tin),
                       Limb((8, -29, 0), (33, -6, 0), 2.6, 1.7, tin),
                       Limb((33, -6, 0), (37, -2.4, 0), 1.8, 4.8, STEEL, cut=True)]  # fmt: skip
    tip = -0.62
    parts = moved(turned(can, tip, (0.0, 0.0)), (x, y, z))
    rose = (x + 36 * cos(tip) + 3 * sin(tip), y + 36 * sin(tip) - 3 * cos(tip) - 1, z)
    for k in range(5):
        parts += stream((rose[0], rose[1], rose[2] + 1.6 * (k - 2)),
                        (26.0 + 7.0 * ((k * 0.62) % 1), 6.0, 7.0 * (k - 2)),
                        1.0, (0.55, 0.8), joints.phase + 0.2 * k)  # fmt: skip
    return parts + _blossoms(92.0, joints.phase)


def _spraying(joints: Joints) -> list[Part]:
    far, near = joints.palms
    up = labours.hosed(joints.phase)
    c, s = cos(up), sin(up)
    mouth = far[0] + 22 * c, far[1] + 22 * s, far[2] - 3.0
    canvas, brass = Ink((0.86, 0.74, 0.42)), Ink((0.86, 0.66, 0.26), gloss=0.7)
    hose = [near, (near[0] - 22, near[1] - 20, near[2] + 5), (near[0] - 40, 44, 26), (-30, 8, 34),
            (-64, 4, 26), (-100, 4, 6), (-150, 4, 16)]  # fmt: skip
    parts: list[Part] = [*chain(hose, [4.2] * 7, canvas), Limb(near, far, 4.4, 3.6, IRON),
                         Limb(far, mouth, 3.2, 2.2, brass),
                         Limb(mouth, (mouth[0] + 3 * c, mouth[1] + 3 * s, mouth[2]), 3.2, 3.4,
                              brass)]  # fmt: skip
    for k in range(4):
        shift = 2 * pi * k / 4
        parts += stream((mouth[0], mouth[1] + 0.8 * sin(shift), mouth[2] + 0.8 * cos(shift)),
                        (200.0 * c + 5 * cos(shift), 230.0 * s + 9 * sin(shift), 8 * cos(shift)),
                        1.5, (1.5, 7.0), joints.phase + 0.25 * k)  # fmt: skip
    mist = Ink((0.93, 0.97, 1.0), glow=0.5, mist=0.35)
    for k in range(6):
        t = 0.80 + 0.14 * k
        beat = 1.0 + 0.25 * sin(2 * pi * 2 * joints.phase + 1.7 * k)
        parts.append(ball((mouth[0] + 200 * c * t,
                           max(mouth[1] + 230 * s * t - 100 * t * t + 4, 8.0), mouth[2]),
                          (10.0 + 4.4 * k) * beat, mist))  # fmt: skip
    return parts


def _handled(joints: Joints, rise: float = 0.0) -> tuple[list[Part], Point, float]:
    """Return a long handle through both palms, where its lower end is, and how steep it is."""
    far, near = joints.palms
    x, y = labours.raked(joints.phase)
    foot: Point = (x, y + 3.0 + rise, near[2] + 4.0)
    top = _along(foot, far, 1.09)
    steep = (top[1] - foot[1]) / max(hypot(top[0] - foot[0], top[1] - foot[1]), 1e-3)
    return [Limb(foot, near, 1.5, 1.5, ASH), Limb(near, far, 1.5, 1.5, ASH),
            Limb(far, top, 1.5, 1.4, ASH)], foot, steep  # fmt: skip


def _raking(joints: Joints) -> list[Part]:
    parts, (x, y, z), _ = _handled(joints)
    teeth = [z - 17.0 + 4.25 * k for k in range(9)]
    parts.append(Limb((x, y, teeth[0]), (x, y, teeth[-1]), 1.4, 1.4, IRON))
    parts += [Limb((x, y, side), (x + 1.5, y - 3.4, side), 0.7, 0.4, IRON) for side in teeth]
    pull = (112.0 - x) / 46.0
    for k in range(34):  # those that lie about, and the heap that grows with each stroke
        turn, far = 2.4 * k, (k / 34) ** 0.6
        heap = k >= 12
        at = ((52.0 + 15 * far * cos(turn), 2.0 + 11.0 * (1 - far), 4 + 21 * far * sin(turn))
              if heap else (74.0 + 44 * ((k * 0.618) % 1), 1.4, -30 + 5.4 * k))  # fmt: skip
        slide = 0.0 if heap else -6.0 * pull
        flat = [(at[0] + slide + 3.6 * cos(t) * (1.5 if t in {0.0, pi} else 0.8),
                 at[1] + 0.9 * sin(t + turn), at[2] + 3.4 * sin(t))
                for t in (0.0, pi / 2, pi, 3 * pi / 2)]  # fmt: skip
        parts.append(sheet(flat, Ink(_LEAVES[k % 3]), 0.4))
    return parts


def _sweeping(joints: Joints) -> list[Part]:
    parts, (x, y, z), _ = _handled(joints, 6.0)
    straw = Ink((0.86, 0.70, 0.36), soft=True)
    parts.append(Limb((x - 3, y + 5, z - 17), (x - 3, y + 5, z + 17), 3.6, 3.6, ASH))
    parts += [Limb((x - 2, y + 3, z - 19 + 4.7 * k), (x + 3, y - 8, z - 22 + 5.5 * k), 3.0, 2.6,
                   straw) for k in range(9)]  # fmt: skip
    dust = Ink((0.80, 0.76, 0.70), mist=0.16)
    pull = (112.0 - x) / 46.0
    return [*parts, *[ball((x + 4 - 10 * k, 5.0 + 2 * k, z + 8 * (k - 1)),
                           (5.0 + 3 * k) * (0.4 + 0.6 * pull), dust)
                      for k in range(3)]]  # fmt: skip


def _decorating(joints: Joints) -> list[Part]:
    px, py, pz = joints.palms[1]
    high, x = labours.rolled(joints.phase), 74.0
    paint = joints.tints.get("paint", (0.30, 0.58, 0.74))
    parts = box((x + 3, 0, -124), (x + 9, 222, 124), Ink((0.94, 0.93, 0.90)))
    fresh = Ink(paint, gloss=0.3)
    for k in range(6):
        low, top = (112.0, 190.0) if k == 4 else (20.0 + 9 * (k % 2), 204.0 - 7 * (k % 3))
        z = -122.0 + 30.0 * k
        if k < 5:
            parts.append(sheet([(x + 2.4, low, z), (x + 2.4, low, z + 31), (x + 2.4, top, z + 31),
                                (x + 2.4, top, z)], fresh))  # fmt: skip
    z = -3.0
    parts += [Limb((x - 3, high, z - 12), (x - 3, high, z + 12), 4.4, 4.4,
                   Ink(tinted(paint, 1.1), soft=True)),
              *chain([(x - 3, high, z + 13), (x - 5, high, z + 18), (x - 9, high - 8, z + 14),
                      (px, py, pz)], (0.8, 0.8, 0.9, 1.3), STEEL),
              Limb((px, py, pz), _along((x - 9, high - 8, z + 14), (px, py, pz), 1.25), 1.6, 1.7,
                   Ink((0.86, 0.30, 0.16)))]  # fmt: skip
    tin = (14.0, 0.0, 58.0)
    return [*parts, *lathe(((11, 0), (11, 20)), STEEL, at=tin), plate(11, 17, fresh, tin),
            plate(52, 0.4, Ink((0.88, 0.86, 0.80)), (52.0, 0.0, 0.0))]  # fmt: skip


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {
    Action.WATER: _watering,
    Action.SPRAY: _spraying,
    Action.RAKE: _raking,
    Action.SWEEP: _sweeping,
    Action.DECORATE: _decorating,
}
"""What is drawn with who does it."""
