"""What grows on heads of some animals, and what is drawn on them: antlers, tusks, bills, stripes.

`at` turns a place in radii of the skull (ahead, up, to a side) into one of the animal.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.builds import Build, Outgrowth
from crake.engines.sketch.subjects.fur import Hide, Pattern
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
)

Turned = Callable[[float, float, float], Point]
IVORY, HORN = Ink((0.97, 0.94, 0.86), gloss=0.35), Ink((0.50, 0.38, 0.26), gloss=0.15)


def frill(at: Turned, build: Build, hide: Hide, side: float) -> list[Part]:
    """Return one half of a triceratops's frill, a horn over an eye, and half its beak."""
    r, coat = build.head, hide.coat
    rim = [(cos(turn) * 2.0, sin(turn) * 2.0) for turn in (-0.75, -0.2, 0.35, 0.9, pi / 2)]
    fan = [at(-0.35, -0.35, 0.0), *[at(-0.75 - 0.30 * abs(up), 0.15 + up * 0.95, side * out)
                                    for out, up in rim]]  # fmt: skip
    parts: list[Part] = [sheet(fan, coat, r * 0.25)]
    for out, up in rim[:-1]:
        parts.append(Limb(at(-0.78 - 0.30 * abs(up), 0.15 + up * 0.95, side * out),
                          at(-0.85 - 0.30 * abs(up), 0.15 + up * 1.08, side * out * 1.12), r * 0.17,
                          r * 0.05, Ink(tinted(hide.fur.light, 0.9))))  # fmt: skip
    horn: list[Point] = [at(0.30, 0.62, side * 0.50), at(0.95, 1.30, side * 0.72),
                         at(1.75, 1.75, side * 0.70)]  # fmt: skip
    parts += chain(horn, (r * 0.24, r * 0.17, r * 0.03), IVORY)
    long = build.muzzle[0] / r
    if side > 0:
        root, tip = at(0.45 + long, 0.05, 0.0), at(0.80 + long, 0.62, 0.0)
        parts.append(Limb(root, tip, r * 0.20, r * 0.04, IVORY))
        parts += chain([at(0.55 + long, -0.30, 0.0), at(0.95 + long, -0.45, 0.0),
                        at(1.05 + long, -0.85, 0.0)], (r * 0.42, r * 0.34, r * 0.08),
                       Ink((0.46, 0.40, 0.32), gloss=0.3))  # fmt: skip
    return parts


def palmate(at: Turned, build: Build, side: float) -> list[Part]:
    """Return one of a moose's antlers: a broad palm with points along its edge."""
    r = build.head
    stem = [at(-0.15, 0.80, side * 0.40), at(-0.30, 0.98, side * 1.05)]
    parts = chain(stem, (r * 0.20, r * 0.19), HORN)

    def on(out: float, along: float, lift: float = 0.0) -> Point:
        return at(-0.35 - along, 1.0 + 0.55 * (out - 1.0) + 0.9 * along + lift, side * out)

    palm = ((1.0, -0.35), (1.6, -0.45), (2.3, -0.30), (2.75, 0.25), (2.65, 0.80), (2.2, 1.25),
            (1.6, 1.30), (1.1, 0.75))  # fmt: skip
    parts.append(sheet([on(out, along) for out, along in palm], HORN, r * 0.22))
    for out, along in palm[1:7]:
        parts.append(Limb(on(out, along), on(out * 1.12, along * 1.15, 0.42), r * 0.14, r * 0.03,
                          HORN))  # fmt: skip
    brow = at(0.35, 1.45, side * 1.30)
    return [*parts, Limb(stem[1], brow, r * 0.12, r * 0.04, HORN)]


def straight(at: Turned, build: Build, side: float) -> list[Part]:
    """Return one of a gazelle's horns, ringed and bent back a little."""
    r, dark = build.head, Ink((0.20, 0.16, 0.13), gloss=0.3)
    points = [at(-0.10, 0.80, side * 0.30), at(-0.35, 1.50, side * 0.40),
              at(-0.65, 2.20, side * 0.55), at(-0.62, 2.85, side * 0.50)]  # fmt: skip
    parts = chain(points, (r * 0.16, r * 0.14, r * 0.10, r * 0.03), dark)
    rings = [ball(at(-0.12 - 0.12 * k, 0.92 + 0.22 * k, side * (0.31 + 0.03 * k)), r * 0.18, dark)
             for k in range(5)]  # fmt: skip
    return parts + rings


def visage(at: Turned, build: Build, skin: RGB) -> list[Part]:
    """Return the bare face of an ape: skin around eyes and cheeks below a ridge of brows."""
    r, bare = build.head, Ink(skin, soft=True)
    parts: list[Part] = [
        Limb(at(0.42, 0.12, -0.30), at(0.42, 0.12, 0.30), r * 0.62, r * 0.62, bare),
        Limb(at(0.48, -0.22, -0.16), at(0.48, -0.22, 0.16), r * 0.60, r * 0.60, bare),
    ]
    ridge = Ink(tinted(skin, 0.72), soft=True)
    parts += [Limb(at(0.98, 0.46, 0.0), at(0.76, 0.44, side * 0.68), r * 0.17, r * 0.13, ridge)
              for side in (-1.0, 1.0)]  # fmt: skip
    return parts


def whiskers(at: Turned, build: Build) -> list[Part]:
    """Return a cat's whiskers, which stand out to both sides and hang a little."""
    r, hair = build.head, Ink((0.96, 0.95, 0.92))
    long, thick = build.muzzle[0] / r, build.muzzle[1] / r
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for k in range(3):
            up = -0.34 + 0.10 * (1 - k)
            root = at(0.50 + long, up, side * thick * 0.85)
            bend = at(0.42 + long, up + 0.12 * (1 - k), side * (thick + 0.55))
            tip = at(0.20 + long, up + 0.20 * (1 - k) - 0.12, side * (thick + 1.05))
            parts += chain([root, bend, tip], (r * 0.020, r * 0.016, r * 0.008), hair)
    return parts


def markings(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return what is drawn on a face: a blaze, a tiger's bars, a leopard's spots."""
    r, fur = build.head, hide.fur
    parts = whiskers(at, build) if build.whiskers else []
    if fur.blaze is not None:
        white = Ink(fur.blaze, fur=fur.shag, soft=True)
        low = 0.5 if build.prey else 0.0
        parts += chain([at(0.52, 0.72, 0.0), at(0.84, 0.40, 0.0), at(0.96 + low, -0.02 - low * 0.3,
                       0.0)], (r * 0.20, r * 0.20, r * 0.24), white)  # fmt: skip
    dark = Ink(fur.dark, fur=0.3)
    if fur.pattern is Pattern.TIGER:
        for k in range(3):  # bars over the brows, and down the cheeks
            up, ahead = 0.56 + 0.19 * k, 0.94 - 0.20 * k
            for side in (-1.0, 1.0):
                parts.append(Limb(at(ahead, up, side * 0.06),
                                  at(ahead - 0.16, up + 0.04, side * 0.44),
                                  r * 0.085, r * 0.04, dark))  # fmt: skip
        for side in (-1.0, 1.0):
            for k in range(3):
                turn = -0.1 - 0.42 * k
                up = 1.02 * sin(turn)
                parts.append(Limb(at(0.58 - 0.05 * k, up * 0.8, side * 0.86),
                                  at(0.12, up, side * 1.04 * cos(turn * 0.7)), r * 0.05, r * 0.11,
                                  dark))  # fmt: skip
    if fur.pattern is Pattern.SPOTS:
        for k in range(14):
            up, turn = 0.40 + 0.56 * ((k * 0.754878) % 1.0), 2.4 * ((k * 0.569840) % 1.0) - 1.2
            out = (1 - up * up) ** 0.5 * 1.03
            parts.append(ball(at(0.08 + out * cos(turn), up * 1.03, out * sin(turn)),
                              r * (0.05 + 0.035 * ((k * 0.271) % 1.0)), dark))  # fmt: skip
    return parts


def _none(at: Turned, build: Build, hide: Hide) -> list[Part]:
    del at, build, hide
    return []


def _incisors(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a rodent's front teeth."""
    del hide
    long, thick = build.muzzle[0] / build.head, build.muzzle[1] / build.head
    x, down = 0.62 + long + thick * 0.55, 0.34 + 0.16 * long + thick * 0.35
    enamel = Ink((0.98, 0.86, 0.58), gloss=0.4)
    return [Limb(at(x, -down, side * thick * 0.17), at(x - 0.02, -down - thick * 0.6,
                 side * thick * 0.16), build.head * thick * 0.20, build.head * thick * 0.15, enamel)
            for side in (-1.0, 1.0)]  # fmt: skip


def _tusks(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a boar's tusks, which bend upwards beside the snout."""
    del hide
    long, r = build.muzzle[0] / build.head, build.head
    thick = build.muzzle[1] / r
    x, down = 0.40 + long, 0.42 + 0.16 * long
    return [part for side in (-1.0, 1.0) for part in
            chain([at(x, -down, side * thick * 0.7), at(x + 0.12, -down + 0.12, side * thick * 1.3),
                   at(x + 0.02, -down + 0.52, side * thick * 1.35)],
                  (r * 0.10, r * 0.09, r * 0.02), IVORY)]  # fmt: skip


def _bill(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a platypus's bill: two broad flat leaves of skin."""
    skin = Ink(hide.fur.nose, gloss=0.35, soft=True)
    r, (long, thick) = build.head, build.muzzle
    far, wide = long / r, thick / r
    parts: list[Part] = [Limb(at(0.55, -0.22, -0.3), at(0.55, -0.22, 0.3), r * 0.50, r * 0.50,
                              skin)]  # fmt: skip
    for up, reach, shade in ((-0.40, 0.84, 0.7), (-0.20, 1.0, 1.0)):
        leaf = Ink(tinted(hide.fur.nose, shade), gloss=0.35, soft=True)
        for k in range(7):
            out = (k - 3) / 3
            parts.append(Limb(at(0.70, up, out * wide * 0.55),
                              at(0.80 + far * reach * (1 - 0.22 * out * out), up - 0.08,
                                 out * wide), r * 0.20, r * 0.17, leaf))  # fmt: skip
    parts += [ball(at(0.80 + far * 0.8, -0.08, side * 0.14), r * 0.06, Ink((0.05, 0.05, 0.05)))
              for side in (-1.0, 1.0)]  # fmt: skip
    return parts


def _stripes(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a badger's stripes: from the muzzle over each eye to the ear and the neck."""
    r, black = build.head, Ink(hide.fur.limbs or hide.fur.dark, fur=hide.fur.shag, soft=True)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        way = [at(1.15, -0.22, side * 0.22), at(0.74, 0.16, side * 0.42),
               at(0.30, 0.72, side * 0.52), at(-0.45, 0.70, side * 0.58)]  # fmt: skip
        parts += chain(way, (r * 0.10, r * 0.22, r * 0.26, r * 0.28), black)
    return parts


def _topknot(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a tuft of wool between the ears."""
    r = build.head
    tufts = (0.15, 0.85, 0.30, 0.46), (0.15, 0.85, -0.30, 0.46), (0.30, 0.75, 0.0, 0.46)
    return [ball(at(ahead, up, side), r * size, hide.coat)
            for ahead, up, side, size in (*tufts, (0.0, 1.10, 0.0, 0.50))]  # fmt: skip


def _ear_tufts(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return a lynx's black ear tips and the beard of its cheeks."""
    r, high = build.head, build.ear[0] / build.head
    tip, black = 0.62 + high * 0.16, Ink((0.08, 0.07, 0.07), fur=0.5)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        root = at(-0.10, 0.66 + high * 0.78, side * tip)
        parts.append(Limb(root, at(-0.16, 1.05 + high * 0.90, side * (tip + 0.06)), r * 0.11,
                          r * 0.03, black))  # fmt: skip
        for k in range(3):
            turn = -0.5 - 0.5 * k
            parts.append(Limb(at(0.15, -0.30, side * 0.75),
                              at(0.05, -0.30 + 0.85 * sin(turn), side * (0.75 + 0.75 * cos(turn))),
                              r * 0.34, r * 0.05, hide.pale if k else hide.coat))  # fmt: skip
    return parts


def _beak(at: Turned, build: Build, hide: Hide) -> list[Part]:
    """Return an eagle's hooked beak, and the brows over its eyes."""
    r, horn = build.head, Ink((0.95, 0.70, 0.16), gloss=0.4)
    hook = [at(0.70, -0.05, 0.0), at(1.30, -0.02, 0.0), at(1.72, -0.28, 0.0), at(1.78, -0.78, 0.0)]
    parts = chain(hook, (r * 0.46, r * 0.36, r * 0.22, r * 0.04), horn)
    lower = [at(0.66, -0.40, 0.0), at(1.22, -0.46, 0.0), at(1.48, -0.52, 0.0)]
    parts += chain(lower, (r * 0.34, r * 0.22, r * 0.08), Ink((0.80, 0.55, 0.12), gloss=0.3))
    brow = Ink(tinted(hide.fur.light, 0.86))
    return parts + [Limb(at(0.98, 0.42, side * 0.26), at(0.66, 0.56, side * 0.72), r * 0.13,
                         r * 0.08, brow) for side in (-1.0, 1.0)]  # fmt: skip


GROWN: dict[Outgrowth, Callable[[Turned, Build, Hide], list[Part]]] = {
    Outgrowth.NONE: _none,
    Outgrowth.INCISORS: _incisors,
    Outgrowth.TUSKS: _tusks,
    Outgrowth.BILL: _bill,
    Outgrowth.STRIPES: _stripes,
    Outgrowth.TOPKNOT: _topknot,
    Outgrowth.EAR_TUFTS: _ear_tufts,
    Outgrowth.BEAK: _beak,
}
"""What each is."""
