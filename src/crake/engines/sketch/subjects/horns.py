"""Horns and antlers of four-legged animals."""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.subjects.animal_head import Head
from crake.engines.sketch.subjects.builds import Horns
from crake.engines.sketch.subjects.outgrowths import frill, palmate, straight
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain


def hornless(head: Head, side: float) -> list[Part]:
    """Return nothing."""
    del side
    return []


def moose(head: Head, side: float) -> list[Part]:
    """Return one of a moose's antlers."""
    return palmate(head.place, head.build, side)


def gazelle(head: Head, side: float) -> list[Part]:
    """Return one of a gazelle's horns."""
    return straight(head.place, head.build, side)


def triceratops(head: Head, side: float) -> list[Part]:
    """Return one half of a triceratops's frill, and its horns."""
    return frill(head.place, head.build, head.hide, side)


def antlers(head: Head, side: float) -> list[Part]:
    """Return a stag's antler."""
    ink, r = Ink((0.56, 0.44, 0.30)), head.build.head
    stem = [head.place(-0.05, 0.85, side * 0.34), head.place(-0.50, 1.75, side * 0.85),
            head.place(-0.35, 2.75, side * 1.25), head.place(0.15, 3.45, side * 1.10)]  # fmt: skip
    parts = chain(stem, (r * 0.15, r * 0.12, r * 0.10, r * 0.05), ink)
    for start, end in ((stem[1], head.place(0.35, 2.25, side * 0.85)),
                       (stem[2], head.place(-0.75, 3.35, side * 1.45)),
                       (stem[0], head.place(0.60, 1.40, side * 0.45))):  # fmt: skip
        parts.append(Limb(start, end, r * 0.11, r * 0.04, ink))
    return parts


def curved(head: Head, side: float) -> list[Part]:
    """Return a cow's or a goat's horn."""
    ink, r = Ink((0.86, 0.80, 0.68), gloss=0.2), head.build.head
    points = [head.place(-0.15, 0.85, side * 0.50), head.place(-0.20, 1.15, side * 0.95),
              head.place(-0.05, 1.60, side * 1.05)]  # fmt: skip
    return chain(points, (r * 0.19, r * 0.14, r * 0.04), ink)


def swept(head: Head, side: float) -> list[Part]:
    """Return a bull's horn: out to the side, ahead and up."""
    ink, dark, r = Ink((0.88, 0.83, 0.72), gloss=0.35), Ink((0.20, 0.17, 0.15)), head.build.head
    points = [head.place(-0.10, 0.78, side * 0.50), head.place(-0.05, 0.98, side * 1.20),
              head.place(0.40, 1.30, side * 1.62), head.place(0.85, 1.95, side * 1.42)]  # fmt: skip
    tip = head.place(0.98, 2.22, side * 1.28)
    parts = chain(points, (r * 0.27, r * 0.23, r * 0.16, r * 0.09), ink)
    return [*parts, Limb(points[-1], tip, r * 0.09, r * 0.02, dark)]


def single(head: Head, side: float) -> list[Part]:
    """Return a unicorn's horn."""
    if side < 0:
        return []
    ink = Ink((1.0, 0.86, 0.50), gloss=0.6, glow=0.25)
    r = head.build.head
    return [Limb(head.place(0.45, 0.85, 0), head.place(1.45, 2.9, 0), r * 0.19, r * 0.02, ink)]


def nasal(head: Head, side: float) -> list[Part]:
    """Return one of a rhinoceros's two horns: the long one before the short one."""
    ink, r, long = Ink((0.70, 0.66, 0.60), gloss=0.2), head.build.head, head.build.muzzle[0]
    ahead = 0.55 + (0.95 if side > 0 else 0.35) * long / r
    high = 1.9 if side > 0 else 0.9
    root, tip = head.place(ahead - 0.15, -0.05, 0), head.place(ahead + 0.15, -0.1 + high, 0)
    return [Limb(root, tip, r * 0.32, r * 0.04, ink)]


def knobs(head: Head, side: float) -> list[Part]:
    """Return a giraffe's horn."""
    r = head.build.head
    top = head.place(-0.35, 1.65, side * 0.42)
    return [Limb(head.place(-0.15, 0.80, side * 0.36), top, r * 0.15, r * 0.13, head.hide.face),
            ball(top, r * 0.20, Ink(head.hide.fur.dark))]  # fmt: skip


HORNS: dict[Horns, Callable[[Head, float], list[Part]]] = {
    Horns.NONE: hornless,
    Horns.ANTLERS: antlers,
    Horns.CURVED: curved,
    Horns.SINGLE: single,
    Horns.KNOBS: knobs,
    Horns.NASAL: nasal,
    Horns.PALMATE: moose,
    Horns.STRAIGHT: gazelle,
    Horns.FRILL: triceratops,
    Horns.SWEPT: swept,
}
"""From a head and a side, -1 or 1, to a horn."""
