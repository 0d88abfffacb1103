"""What people wear for their work over the rest: aprons, satchels, surgeons' caps and masks.

Units are centimetres of a grown person.
"""

from __future__ import annotations

from itertools import pairwise

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.heads import on
from crake.engines.sketch.subjects.humanoid import Kit
from crake.engines.sketch.subjects.joints import Joints
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
)
from crake.engines.sketch.subjects.rig import Look

_SEATED = 60.0
"""Height of the hip below which somebody sits."""


def apron(colour: RGB) -> Kit:
    """Return an apron with its straps; of who sits it lies on the thighs."""

    def draw(joints: Joints) -> list[Part]:
        (nx, ny, nz), (hx, hy, hz) = joints.neck, joints.hip
        cloth, strap = Ink(colour, soft=True), Ink(tinted(colour, 0.7))
        waist = hx + 0.22 * (nx - hx)
        ahead = max(toe[0] for _, toe in joints.feet) * 0.30 if joints.feet else 0.0
        low = (hx + 36.0, hy + 10.0) if hy < _SEATED else (max(hx, ahead) + 13.0, hy - 40.0)
        rows: list[tuple[float, float, float, float]] = [
            (nx + 12.6, ny - 16, 8.5, nz), (waist + 14.4, hy + 16, 13.0, hz),
            (hx + 14.6, hy + 2, 14.5, hz), (*low, 16.0, hz),
        ]  # fmt: skip
        parts: list[Part] = []
        for (ax, ay, aw, az), (bx, by, bw, bz) in pairwise(rows):
            parts.append(sheet([(ax, ay, az - aw), (ax, ay, az + aw), (bx, by, bz + bw),
                                (bx, by, bz - bw)], cloth, 1.2))  # fmt: skip
        for side in (-1.0, 1.0):
            parts.append(Limb((nx + 12.6, ny - 16, nz + 8 * side), (nx + 2, ny + 1, nz + 7 * side),
                              0.9, 0.9, strap))  # fmt: skip
            parts.append(Limb((waist + 14, hy + 13, hz + 12 * side),
                              (waist, hy + 13, hz + 17 * side), 0.9, 0.9, strap))  # fmt: skip
        return parts

    return draw


def satchel(joints: Joints) -> list[Part]:
    """Return a bag of letters at the side, on a strap over the other shoulder."""
    (nx, ny, nz), (hx, hy, hz) = joints.neck, joints.hip
    hide, flap, paper = Ink((0.48, 0.29, 0.15)), Ink((0.40, 0.24, 0.12)), Ink((0.96, 0.95, 0.90))
    strap: list[Point] = [(nx - 2, ny, nz - 12), (nx + 12, ny - 22, nz - 2),
                          (hx + 13, hy + 14, hz + 14), (hx + 4, hy + 2, hz + 24)]  # fmt: skip
    bag: list[Part] = [*box((-14, -12, 0), (16, 12, 9), hide),
                       sheet([(-14, 13, 9.6), (17, 13, 9.6), (16, -2, 9.8), (-13, -2, 9.8)], flap),
                       ball((1, -1, 10), 1.2, Ink((0.86, 0.70, 0.30), gloss=0.6))]  # fmt: skip
    bag += [sheet([(x, 11, 3 + k), (x + 9, 11, 3 + k), (x + 9, 19 - 2 * k, 3 + k),
                   (x, 19 - 2 * k, 3 + k)], paper)
            for k, x in enumerate((-11.0, -2.0, 6.0))]  # fmt: skip
    return chain(strap, [1.4] * 4, flap) + moved(bag, (hx + 2, hy - 8, hz + 20))


def surgeons_cap(look: Look) -> list[Part]:
    """Return a surgeon's cap and the mask over nose and mouth."""
    del look
    green, paper = Ink((0.24, 0.56, 0.54), soft=True), Ink((0.74, 0.88, 0.90), soft=True)
    parts: list[Part] = [ball(on(-2.2, 4.4, 0), 12.9, green),
                         Limb(on(6.2, 8.6, -5), on(6.2, 8.6, 5), 4.6, 4.6, green),
                         Limb(on(5.2, -3.6, -1.5), on(5.2, -7.6, 0), 8.4, 6.6, paper)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [Limb(on(6.0, up, side * 7.4), on(-1.0, ear, side * 11.4), 0.4, 0.4, paper)
                  for up, ear in ((-2.0, 1.5), (-8.0, -2.0))]  # fmt: skip
    return parts
