"""What few wear on their heads: helmets, veils, wigs, masks; `caps` has what many do.

The middle of a head is the origin; units are centimetres of a grown person.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.heads import Feature, on
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain, sheet, tinted
from crake.engines.sketch.subjects.rig import Look


def kabuto(look: Look) -> list[Part]:
    """Return a samurai's helmet: a bowl, a neck guard of lames, and a crest of horns."""
    lacquer, cord = Ink((0.10, 0.10, 0.12), gloss=0.6), Ink((0.62, 0.12, 0.12))
    gold = Ink((0.92, 0.72, 0.26), gloss=0.8)
    parts: list[Part] = [ball(on(-1.0, 4.6, 0), 13.0, lacquer)]
    for k in range(3):
        turns = [0.75 + (2 * pi - 1.5) * j / 12 for j in range(13)]
        rim = [on(-1 + (13.2 + 2.6 * k) * cos(t), 2.0 - 4.4 * k, (13.2 + 2.6 * k) * sin(t))
               for t in turns]  # fmt: skip
        parts += chain(rim, [2.5] * 13, cord if k == 1 else lacquer)
    parts.append(sheet([on(10.0, 8.6, -9), on(10.0, 8.6, 9), on(16.5, 6.6, 6), on(16.5, 6.6, -6)],
                       lacquer))  # fmt: skip
    for side in (-1.0, 1.0):
        horn = [on(12.0, 9.5, side * 2), on(13.5, 17, side * 8), on(12.5, 27, side * 13)]
        parts += chain(horn, (1.9, 1.7, 0.4), gold)
    return [*parts, ball(on(12.6, 9.6, 0), 2.6, gold)]


def horned_helmet(look: Look) -> list[Part]:
    """Return the helmet that everybody knows vikings by."""
    iron, ivory = Ink((0.55, 0.56, 0.58), gloss=0.7), Ink((0.93, 0.89, 0.78), gloss=0.3)
    turns = [2 * pi * k / 16 for k in range(17)]
    band = [on(-0.8 + 12.4 * cos(t), 6.2, 12.4 * sin(t)) for t in turns]
    parts: list[Part] = [ball(on(-1.0, 5.4, 0), 12.8, iron),
                         Limb(on(11.8, 7, 0), on(12.8, -0.5, 0), 1.3, 1.0, iron),
                         *chain(band, [1.5] * 17, Ink((0.42, 0.28, 0.14)))]  # fmt: skip
    for side in (-1.0, 1.0):
        horn = [on(-1, 9, side * 11), on(-1, 12, side * 19), on(1, 21, side * 22)]
        parts += chain(horn, (3.6, 2.6, 0.5), ivory)
    return parts


def peaked_cap(colour: RGB, badge: RGB = (0.92, 0.76, 0.30)) -> Feature:
    """Return the cap of a uniform, with a peak and a badge."""

    def draw(look: Look) -> list[Part]:
        cloth, dark = Ink(colour, soft=True), Ink((0.06, 0.06, 0.08), gloss=0.5)
        peak = [on(8 + 7.5 * cos(t), 6.6 - 1.6 * cos(t), 9.0 * sin(t))
                for t in (-pi / 2 + pi * k / 10 for k in range(11))]  # fmt: skip
        return [Limb(on(-1.0, 7.0, 0), on(-1.2, 10.5, 0), 11.8, 12.6, cloth),
                Limb(on(-1.4, 13.2, -3), on(-1.4, 13.2, 3), 13.4, 13.4, cloth, cut=True),
                sheet(peak, dark, 1.0), ball(on(11.8, 11.0, 0), 2.0, Ink(badge, gloss=0.8)),
                ball(on(-1.0, 4.5, 0), 11.9, Ink(tinted(colour, 0.8), soft=True))]  # fmt: skip

    return draw


def hard_hat(colour: RGB, *, visor: bool = False) -> Feature:
    """Return the helmet of a firefighter or a builder."""

    def draw(look: Look) -> list[Part]:
        shell = Ink(colour, gloss=0.5)
        rim = [on(-0.5 + 16 * cos(t), 5.6, 14.6 * sin(t))
               for t in (2 * pi * k / 24 for k in range(24))]  # fmt: skip
        parts: list[Part] = [ball(on(-1.0, 6.0, 0), 13.0, shell), sheet(rim, shell, 1.0),
                             Limb(on(9, 12, 0), on(-10, 13, 0), 2.2, 2.2, shell)]  # fmt: skip
        if visor:
            parts.append(ball(on(11.6, 9.4, 0), 2.8, Ink((0.95, 0.80, 0.30), gloss=0.6)))
        return parts

    return draw


def steel_helmet(look: Look) -> list[Part]:
    """Return a soldier's helmet with its strap."""
    cloth, strap = Ink((0.32, 0.36, 0.22), soft=True), Ink((0.24, 0.22, 0.14))
    turns = [pi * k / 8 for k in range(9)]
    band = [on(1.5 + 1.5 * sin(t), 2.0 - 12.5 * sin(t), 12.0 * cos(t)) for t in turns]
    return [ball(on(-0.8, 5.0, 0), 13.6, cloth),
            Limb(on(-3, 1, 0), on(-4, -1.5, 0), 13.2, 13.0, cloth),
            *chain(band, [0.7] * 9, strap)]  # fmt: skip


def santa_hat(look: Look) -> list[Part]:
    """Return a red cap with a white edge and a bobble."""
    red, white = Ink((0.80, 0.08, 0.10), soft=True), Ink((0.97, 0.96, 0.94), fur=0.5)
    turns = [2 * pi * k / 16 for k in range(17)]
    ring = [on(-1.0 + 11.6 * cos(t), 6.8, 11.6 * sin(t)) for t in turns]
    return [*chain([on(-1, 8, 0), on(-5, 18, 2), on(-14, 17, 6), on(-18, 8, 9)],
                   (11.8, 7.6, 4.4, 2.4), red),
            *chain(ring, [2.8] * 17, white), ball(on(-18.5, 5.5, 9.5), 4.0, white)]  # fmt: skip


def clown_wig(look: Look) -> list[Part]:
    """Return tufts of bright hair, a red nose and a painted mouth."""
    wool, red = Ink((0.96, 0.42, 0.10), fur=0.5, soft=True), Ink((0.90, 0.08, 0.08), gloss=0.6)
    parts: list[Part] = [ball(on(12.6, -2.4, 0), 3.0, red)]
    for side in (-1.0, 1.0):
        parts += [ball(on(-3, 3, side * 12.5), 7.0, wool), ball(on(-4, 9, side * 9.5), 6.0, wool)]
    mouth = [on(9.6, -6.0, -4.6), on(11.0, -7.8, -1.6), on(11.0, -7.8, 1.6), on(9.6, -6.0, 4.6)]
    return [*parts, *chain(mouth, (0.9, 1.6, 1.6, 0.9), red)]


def nurse_cap(look: Look) -> list[Part]:
    """Return a white cap with a red cross."""
    white, red = Ink((0.97, 0.97, 0.98)), Ink((0.86, 0.12, 0.14))
    front = [on(7.0, 9.5, -7), on(7.0, 9.5, 7), on(4.0, 17.5, 8.5), on(4.0, 17.5, -8.5)]
    return [sheet(front, white, 1.5),
            Limb(on(7.6, 13.5, -2.2), on(7.6, 13.5, 2.2), 0.8, 0.8, red),
            Limb(on(8.4, 11.4, 0), on(6.8, 15.6, 0), 0.8, 0.8, red)]  # fmt: skip


def veil(look: Look) -> list[Part]:
    """Return a bride's veil, which falls from a wreath down the back."""
    lace, wreath = Ink((0.97, 0.97, 0.98), gloss=0.1), Ink((0.98, 0.86, 0.88))
    parts: list[Part] = [ball(on(3.0 - 0.3 * k * k, 11.5, -6.0 + 3 * (k + 2)), 1.8, wreath)
                         for k in range(-2, 3)]  # fmt: skip
    for k in range(8):
        a, b = (1.1 + 4.1 * (k + j) / 8 for j in (0, 1))
        parts.append(sheet([on(-2 + 12.6 * cos(a), 9, 12.6 * sin(a)),
                            on(-2 + 12.6 * cos(b), 9, 12.6 * sin(b)),
                            on(-8 + 18 * cos(b), -46, 18 * sin(b)),
                            on(-8 + 18 * cos(a), -46, 18 * sin(a))], lace))  # fmt: skip
    return parts


def halo(look: Look) -> list[Part]:
    """Return a ring of light over the head."""
    turns = [2 * pi * k / 24 for k in range(25)]
    ring = [on(-1 + 10 * cos(t), 20.0, 10 * sin(t)) for t in turns]
    return chain(ring, [1.1] * 25, Ink((1.0, 0.90, 0.50), glow=0.9))


def skull(look: Look) -> list[Part]:
    """Return a skull with dark sockets and teeth."""
    bone, dark = Ink((0.93, 0.90, 0.82), soft=True), Ink((0.06, 0.05, 0.05))
    parts: list[Part] = [
        ball(on(-0.5, 3.0, 0), 12.0, bone),
        Limb(on(3.0, -3.0, 0), on(5.4, -9.4, 0), 7.6, 5.2, bone),
        ball(on(11.0, -2.6, 0), 1.7, dark),
    ]
    for side in (-1.0, 1.0):
        parts += [
            ball(on(8.6, 1.6, side * 4.3), 3.6, dark),
            Limb(on(4.0, -2.4, side * 7.4), on(0.0, -1.0, side * 10), 2.2, 1.8, bone),
        ]
    jaw = [on(10.4 - 0.12 * z * z, -7.2, z) for z in (-4.5, -2.2, 0.0, 2.2, 4.5)]
    parts += chain(jaw, [0.6] * 5, dark)
    teeth = [(z, 10.6 - 0.12 * z * z) for z in (-3.3, -1.1, 1.1, 3.3)]
    return [*parts, *[Limb(on(x, -5.6, z), on(x, -8.8, z), 0.3, 0.3, dark) for z, x in teeth]]


def fangs(look: Look) -> list[Part]:
    """Return a vampire's teeth."""
    white = Ink((0.98, 0.98, 0.96), glow=0.2)
    return [Limb(on(10.4, -7.2, side * 1.5), on(10.6, -9.6, side * 1.5), 0.6, 0.2, white)
            for side in (-1.0, 1.0)]  # fmt: skip


def tricorne(look: Look) -> list[Part]:
    """Return a pirate's hat: its brim turned up at three sides, with a trim and a skull."""
    del look
    felt, trim = Ink((0.10, 0.08, 0.08)), Ink((0.82, 0.66, 0.26), gloss=0.4)
    turns = [2 * pi * k / 36 for k in range(36)]
    # Three corners that stick out low; between them the brim stands up along the crown.
    rim = [on((15.2 + 5.2 * cos(3 * t)) * cos(t), 12.0 - 4.2 * cos(3 * t),
              (15.2 + 5.2 * cos(3 * t)) * sin(t)) for t in turns]  # fmt: skip
    foot = [on(12.4 * cos(t), 7.2, 12.4 * sin(t)) for t in turns]
    parts: list[Part] = [Limb(on(-0.6, 7.2, 0), on(-1.0, 13.5, 0), 12.3, 10.4, felt)]
    for k in range(36):
        after = (k + 1) % 36
        parts.append(sheet([foot[k], foot[after], rim[after], rim[k]], felt))
    parts += chain([*rim, rim[0]], [0.8] * 37, trim)
    bone = Ink((0.94, 0.92, 0.86))
    return [*parts, ball(on(13.2, 12.6, 0), 2.2, bone), ball(on(13.2, 10.2, 0), 1.4, bone)]


def eye_patch(look: Look) -> list[Part]:
    """Return a patch over the near eye, and its band."""
    del look
    leather = Ink((0.07, 0.06, 0.06))
    patch = [on(11.5 - 0.25 * abs(sin(t)), 1.6 + 3.2 * sin(t), 4.4 + 3.3 * cos(t))
             for t in (2 * pi * k / 14 for k in range(14))]  # fmt: skip
    band = [on(12.0 * cos(t), 1.8 + 3.6 * cos(t + 0.5), 12.0 * sin(t))
            for t in (0.35 + 2 * pi * k / 20 for k in range(19))]  # fmt: skip
    return [sheet(patch, leather, 0.8), *chain(band, [0.6] * len(band), leather)]


def headband(colour: RGB) -> Feature:
    """Return a band around the forehead."""

    def draw(look: Look) -> list[Part]:
        turns = [2 * pi * k / 18 for k in range(19)]
        return chain([on(-0.8 + 12.0 * cos(t), 6.4, 12.0 * sin(t)) for t in turns],
                     [1.4] * 19, Ink(colour))  # fmt: skip

    return draw


def flower(look: Look) -> list[Part]:
    """Return a red flower in the hair, over the near ear."""
    del look
    petals, x, y, z = Ink((0.92, 0.10, 0.16), soft=True), 1.0, 7.0, 11.0
    parts: list[Part] = [ball(on(x + 2.4 * cos(t), y + 2.4 * sin(t), z + 0.6), 2.0, petals)
                         for t in (2 * pi * k / 6 for k in range(6))]  # fmt: skip
    return [*parts, ball(on(x + 0.4, y, z + 1.8), 1.3, Ink((0.98, 0.80, 0.24)))]
