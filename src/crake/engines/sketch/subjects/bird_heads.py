"""What birds have and wear on their heads: pouches, wattles, crests, combs, hats and glasses."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, sin

from crake.engines.sketch.direction import Finery
from crake.engines.sketch.subjects.neckwear import Neck, around_neck
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball
from crake.engines.sketch.subjects.plumage import Plumage
from crake.engines.sketch.subjects.wear import Eyes, Skull, before_eyes, on_skull

BEAK = 0.42
"""How far a beak is turned to the viewer, in radians."""


def adornments(p: Plumage, head: Point, root: Point, tip: Point) -> list[Part]:
    """Return a pouch or a wattle below the beak, from `root` to `tip`, a crest and a comb."""
    x, y, z = head
    long, parts = p.beak[1], list[Part]()
    if p.pouch is not None:
        skin = Ink(p.pouch, gloss=0.2, soft=True)
        far = 0.72 if long > 10 else 0.15
        end = tuple(a + (b - a) * far for a, b in zip(root, tip, strict=True))
        hang = 0.16 * long if long > 10 else 0.55 * p.skull
        throat = (root[0] - 0.2 * p.skull, root[1] - 1.5 * hang - 0.2 * p.skull, root[2])
        low = (end[0], end[1] - 0.5 * hang, end[2])
        parts += [Limb(throat, low, hang * 0.9, hang * 0.4, skin),
                  Limb(root, throat, hang * 0.5, hang * 0.85, skin)]  # fmt: skip
    if p.crest is not None:
        plume = Ink(p.crest)
        for k in range(4):
            turn = 2.0 + 0.32 * k
            base = (x + p.skull * 0.7 * cos(turn), y + p.skull * 0.7 * sin(turn), z)
            far = p.skull * (2.3 - 0.15 * k)
            parts.append(Limb(base, (x + far * cos(turn + 0.25), y + far * sin(turn + 0.25), z),
                              p.skull * 0.20, p.skull * 0.05, plume))  # fmt: skip
    if p.comb is not None:
        comb = Ink(p.comb)
        parts += [ball((x + 1.8 - 2.2 * k, y + p.skull + 0.6, z), 1.9, comb) for k in range(3)]
        parts.append(ball((tip[0] - 1.6, y - p.skull * 0.75, tip[2] - 0.4), 1.7, comb))
    return parts


def finery(p: Plumage, worn: Sequence[Finery], front: Point, head: Point) -> list[Part]:
    """Return hat, glasses, and what is around the neck."""
    x, y, z = head
    around = 0.62 if p.skull > 7 else 1.0

    def place(ahead: float, up: float, aside: float) -> Point:
        c, s, r = cos(BEAK), sin(BEAK), p.skull
        return x + r * (ahead * c - aside * s), y + r * up, z + r * (ahead * s + aside * c)

    eyes = Eyes((1.12 * cos(around), 0.28, 1.12 * sin(around)), 0.26, 0.8 * around, (1.04, 0.34))
    axis = (head[0] - front[0], head[1] - front[1]) if p.upright < 1 else (0.25, 1.0)
    share = 0.5 if p.neck[0] < 10 else 0.78
    at = (front[0] + (x - front[0]) * share, front[1] + (y - front[1]) * share, 0.0)
    neck = Neck(at, axis, max(p.neck[1] * 1.25, p.skull * 0.86), 0.0, BEAK)
    return [*on_skull(worn, Skull(head, p.skull, BEAK, 0.8)),
            *before_eyes(worn, place, eyes, p.skull),
            *around_neck(worn, neck)]  # fmt: skip
