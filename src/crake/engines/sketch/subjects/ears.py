"""Ears of four-legged animals."""

from __future__ import annotations

from collections.abc import Callable
from math import pi, sin

from crake.engines.sketch.subjects.animal_head import Head
from crake.engines.sketch.subjects.builds import Ears
from crake.engines.sketch.subjects.parts import Ink, Part, ball, chain, sheet, tinted


def pointed(head: Head, side: float) -> list[Part]:
    """Return an upright ear, bent outwards a little."""
    b = head.build
    high, wide = b.ear[0] / b.head, b.ear[1] / b.head
    tip = 0.62 + high * 0.16
    outer = [
        head.place(0.02, 0.90, side * (0.60 - wide * 0.95)),
        head.place(-0.06, 0.88 + high * 0.35, side * (0.60 - wide * 0.42)),
        head.place(-0.10, 0.72 + high * 0.80, side * tip),
        head.place(-0.14, 0.60 + high * 0.35, side * (0.66 + wide * 0.62)),
        head.place(-0.06, 0.40, side * (0.66 + wide * 0.50)),
    ]
    inner = [
        head.place(0.14, 0.92, side * (0.62 - wide * 0.55)),
        head.place(0.04, 0.72 + high * 0.66, side * tip),
        head.place(0.06, 0.62, side * (0.66 + wide * 0.36)),
    ]
    return [sheet(outer, head.hide.mask, b.ear[1] * 0.5), sheet(inner, head.hide.inner)]


def rounded(head: Head, side: float) -> list[Part]:
    """Return a round ear at the top of the head."""
    b = head.build
    size = b.ear[1] / b.head
    at = head.place(0.05, 0.78 + size * 0.25, side * (0.62 + size * 0.22))
    front = head.place(0.05 + size * 0.42, 0.78 + size * 0.22, side * (0.62 + size * 0.24))
    return [ball(at, b.ear[1] * 0.72, head.hide.mask),
            ball(front, b.ear[1] * 0.46, head.hide.inner)]  # fmt: skip


def floppy(head: Head, side: float) -> list[Part]:
    """Return an ear that hangs down and swings."""
    b = head.build
    swing = 0.14 * sin(2 * pi * head.phase + 0.6)
    high, wide = b.ear[0] / b.head, b.ear[1]
    points = [
        head.place(0.02, 0.74, side * 0.60),
        head.place(-0.06 - swing * 0.5, 0.52, side * 1.02),
        head.place(-0.02 - swing, 0.58 - high * 0.62, side * 1.12),
    ]
    ink = Ink(tinted(head.hide.fur.base, 0.80), fur=head.hide.fur.shag, soft=True)
    return chain(points, (wide * 0.42, wide * 0.58, wide * 0.44), ink)


def long(head: Head, side: float) -> list[Part]:
    """Return a rabbit's ear."""
    b = head.build
    high = b.ear[0] / b.head
    back = 0.25 + 0.12 * sin(2 * pi * head.phase - 0.4)
    points = [
        head.place(-0.10, 0.80, side * 0.36),
        head.place(-0.10 - back * 0.8, 0.80 + high * 0.55, side * 0.50),
        head.place(-0.14 - back * 1.8, 0.72 + high, side * 0.60),
    ]
    inner = [(x + b.head * 0.16, y, z + b.head * 0.14) for x, y, z in points]
    wide = b.ear[1]
    return [
        *chain(points, (wide * 0.52, wide * 0.74, wide * 0.34), head.hide.face),
        *chain(inner, (wide * 0.30, wide * 0.50, wide * 0.16), head.hide.inner),
    ]


def leaf(head: Head, side: float) -> list[Part]:
    """Return an ear that stands out to the side."""
    b = head.build
    high, wide = b.ear[0] / b.head, b.ear[1]
    flick = 0.10 * sin(4 * pi * head.phase + side)
    start = head.place(-0.15, 0.62, side * 0.72)
    middle = head.place(-0.28, 0.76 + flick, side * (0.78 + high * 0.5))
    end = head.place(-0.36, 0.66 + flick, side * (0.78 + high * 0.95))
    inside = head.place(-0.08, 0.74 + flick, side * (0.78 + high * 0.5))
    return [*chain([start, middle, end], (wide * 0.34, wide * 0.52, wide * 0.16),
                   head.hide.face),
            ball(inside, wide * 0.34, head.hide.inner)]  # fmt: skip


def fan(head: Head, side: float) -> list[Part]:
    """Return an elephant's ear, which fans."""
    b = head.build
    high, wide = b.ear[0] / b.head, b.ear[1] / b.head
    back = 0.35 + 0.25 * sin(2 * pi * head.phase)
    rim = ((0.75, 0.10), (0.95, 0.55), (0.80, 1.0), (0.25, 1.1), (-0.35, 0.85), (-0.9, 0.35),
           (-0.75, 0.05), (-0.1, -0.05))  # fmt: skip
    corners = [
        head.place(-0.05 - back * out * wide * 0.6, 0.1 + up * high * 0.62,
                 side * (0.78 + out * wide * 0.72))
        for up, out in rim
    ]  # fmt: skip
    ink = Ink(tinted(head.hide.fur.base, 0.92))
    return [sheet(corners, ink, 2.5)]


def bare(head: Head, side: float) -> list[Part]:
    """Return a round bare ear at the side of the head, as apes and monkeys have it."""
    b = head.build
    size = b.ear[1] / b.head
    at = head.place(-0.10, 0.18, side * (0.92 + size * 0.22))
    front = head.place(-0.10 + size * 0.30, 0.16, side * (0.94 + size * 0.26))
    return [ball(at, b.ear[1] * 0.66, head.hide.inner),
            ball(front, b.ear[1] * 0.40, Ink(tinted(head.hide.fur.ear, 0.7)))]  # fmt: skip


def earless(head: Head, side: float) -> list[Part]:
    """Return nothing."""
    del head, side
    return []


EARS: dict[Ears, Callable[[Head, float], list[Part]]] = {
    Ears.POINTED: pointed,
    Ears.ROUND: rounded,
    Ears.FLOPPY: floppy,
    Ears.LONG: long,
    Ears.LEAF: leaf,
    Ears.FAN: fan,
    Ears.SIDE: bare,
    Ears.NONE: earless,
}
"""From a head and a side, -1 or 1, to an ear."""
ROOM: dict[Ears, tuple[float, float]] = {
    Ears.POINTED: (0.60, 0.10),
    Ears.ROUND: (0.62, 0.08),
    Ears.FLOPPY: (0.74, 0.0),
    Ears.LONG: (0.54, 0.46),
    Ears.LEAF: (0.64, 0.10),
    Ears.FAN: (0.62, 0.0),
    Ears.SIDE: (0.78, 0.0),
    Ears.NONE: (0.78, 0.0),
}
"""How wide a hat is that has room between ears, and how far before the middle it sits."""
