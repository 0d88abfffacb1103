"""What covers bodies of some animals beside hair: spines, plates, flat tails, spots."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.fur import Fur
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, sheet, tinted, towards


def spines(build: Build, fur: Fur, spine: Sequence[tuple[float, float, float]]) -> list[Part]:
    """Return spines that cover the back, pale at their tips and laid backwards.

    Parameters
    ----------
    spine
        Ahead, up and radius at places from hip to chest.
    """
    parts: list[Part] = []
    quill = Ink(towards(fur.dark, fur.base, 0.4))
    tip = Ink(towards(fur.light, (1.0, 0.96, 0.86), 0.3))
    rows = 3
    (hx, hy, hr), (cx, cy, cr) = spine[0], spine[-1]
    around = [(hx - 0.85 * hr, hy - 0.1 * hr, 0.45 * hr), *spine,
              (cx + 0.75 * cr, cy + 0.15 * cr, 0.78 * cr)]  # fmt: skip
    for row, ((x0, y0, r0), (x1, y1, r1)) in enumerate(itertools.pairwise(around)):
        for k in range(rows):
            share = (k + 0.5) / rows
            x, y, r = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, r0 + (r1 - r0) * share
            for n in range(11):
                turn = (n - 5 + 0.5 * ((row * rows + k) % 2)) * 0.29
                long = build.spines * (0.85 + 0.3 * ((n * 0.618 + k * 0.37 + row * 0.23) % 1.0))
                up, out = cos(turn), sin(turn)
                root = (x, y + r * 0.9 * up, r * 0.9 * out)
                half = (x - 0.30 * long, y + (r + 0.45 * long) * up, (r + 0.45 * long) * out)
                end = (x - 0.62 * long, y + (r + 0.78 * long) * up, (r + 0.78 * long) * out)
                parts += [Limb(root, half, build.spines * 0.16, build.spines * 0.09, quill),
                          Limb(half, end, build.spines * 0.09, build.spines * 0.03,
                               tip)]  # fmt: skip
    return parts


def paddle(build: Build, fur: Fur, root: tuple[float, float], angle: float) -> list[Part]:
    """Return a flat, broad tail that goes on from `root` at `angle`, as a beaver's does."""
    long, thick = build.chest * 1.9, build.chest * 0.17
    skin = Ink(tinted(fur.dark, 0.7), tinted(fur.dark, 0.45), gloss=0.25)
    (x, y), c, s = root, cos(angle), sin(angle)

    def on(along: float, out: float) -> Point:
        return x + c * long * along, max(y + s * long * along, thick), out * long * 0.32

    return [Limb(on(-0.25, out * 0.4), on(0.62 + 0.32 * (1 - out * out), out), thick * 0.8, thick,
                 skin, _checked)
            for out in (-0.85, -0.45, 0.0, 0.45, 0.85)]  # fmt: skip


def _checked(t: F32, s: F32) -> F32:
    """Return the scales of a beaver's tail."""
    return np.asarray(np.clip(np.sin(t * 40 + 6 * s) * np.sin(t * 40 - 6 * s) * 2, 0, 1),
                      np.float32)  # fmt: skip


def plates(build: Build, fur: Fur, along: Sequence[Limb]) -> list[Part]:
    """Return two rows of plates over a back, as a stegosaurus has them, with spikes at its tail."""
    ink = Ink(fur.ear, gloss=0.1)
    parts: list[Part] = []
    for limb in along:
        (ax, ay, _), (bx, by, _) = limb.a, limb.b
        x, y, r = (ax + bx) / 2, (ay + by) / 2, (limb.ra + limb.rb) / 2
        tall = build.plates * min(0.35 + 0.9 * r / build.chest, 1.15)
        for side in (-1.0, 1.0):
            mx, z = x + side * tall * 0.22, side * r * 0.30
            low, up = y + r * 0.80, y + r + tall
            rim = ((-0.30, 0.0), (-0.50, 0.45), (-0.05, 1.0), (0.42, 0.50), (0.30, 0.0))
            parts.append(sheet([(mx + tall * px, low + (up - low) * py, z * (1 + 0.3 * py))
                                for px, py in rim], ink, tall * 0.12))  # fmt: skip
    return parts


def dapples(low: Point, high: Point, radii: tuple[float, float], dark: RGB,
            large: float = 1.0) -> list[Part]:  # fmt: skip
    """Return spots on the front of a chest between two points, which is too short for a coat."""
    ink, (below, above) = Ink(dark, fur=0.3), radii
    parts: list[Part] = []
    for k in range(44):
        share, turn = 1.5 * ((k * 0.754878) % 1.0) - 0.6, 3.6 * ((k * 0.569840) % 1.0) - 1.8
        along = min(max(share, 0.0), 1.0)
        r = below + (above - below) * along
        sink = min(share, 0.0) * r  # over the lower end, which is a ball
        size = large * (0.09 + 0.06 * ((k * 0.271) % 1.0))
        far = (r * r - sink * sink) ** 0.5 * (1.045 - size)  # sunk, so that a flat cap shows
        x, y = low[0] + (high[0] - low[0]) * along, low[1] + (high[1] - low[1]) * along
        parts.append(ball((x + far * cos(turn), y + sink, far * sin(turn)), size * below, ink))
    return parts
