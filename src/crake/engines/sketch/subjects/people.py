"""Kinds of people: a physique, clothes and the features of a head each.

To add one, write a function that returns its `Figure` for a look, and put it into `PEOPLE`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects import caps, hairstyles, heads
from crake.engines.sketch.subjects.anatomy import Outfit, Physique, woven
from crake.engines.sketch.subjects.humanoid import Figure, rig
from crake.engines.sketch.subjects.kits import (
    GOLD,
    LEATHER,
    STEEL,
    belt,
    bottle,
    cape,
    fins,
    staff,
    stick,
    sword,
    tie,
)
from crake.engines.sketch.subjects.parts import Ink, tinted, towards
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wardrobe import clad

MAN = Physique()
WOMAN = Physique(size=0.95, shoulders=0.84, hips=1.04, waist=0.72, bulk=0.88)
CHILD = Physique(size=0.64, head=1.42, shoulders=0.86, hips=0.9, bulk=0.98)
BABY = Physique(size=0.44, head=1.72, shoulders=0.86, hips=1.0, bulk=1.22)
OLD = Physique(size=0.94, shoulders=0.92, bulk=0.98, stoop=9.0)
STRONG = Physique(size=1.06, shoulders=1.14, bulk=1.14)
JEANS, NAVY = (0.22, 0.30, 0.48), (0.16, 0.20, 0.32)


def pick(look: Look, own: tuple[RGB, ...]) -> RGB:
    """Return the colour that the prompt names, or one of the kind's own."""
    return look.colour or own[int(look.variant * 31) % len(own)]


def man(look: Look) -> Figure:
    """Return a man in a pullover and jeans."""
    skin, hair = heads.tone(look)
    top = woven(pick(look, ((0.80, 0.24, 0.20), (0.24, 0.46, 0.40), (0.86, 0.62, 0.26))))
    outfit = Outfit(woven(skin), top, woven(JEANS), Ink(LEATHER, gloss=0.15), woven(skin))
    features = (heads.face(skin, brow=hair), hairstyles.short_hair(hair))
    return Figure(MAN, outfit, heads.head(features), (), look)


def woman(look: Look) -> Figure:
    """Return a woman in a summer dress."""
    skin, hair = heads.tone(look)
    dress = woven(pick(look, ((0.95, 0.76, 0.30), (0.86, 0.30, 0.40), (0.30, 0.56, 0.72))))
    bare = woven(skin)
    outfit = Outfit(bare, dress, bare, Ink((0.72, 0.28, 0.24), gloss=0.2), bare, cuff=bare,
                    skirt=dress, hem=44)  # fmt: skip
    features = (heads.face(skin, brow=hair, lips=(0.82, 0.28, 0.30), lashes=True),
                hairstyles.long_hair(hair))  # fmt: skip
    return Figure(WOMAN, outfit, heads.head(features), (), look)


def person(look: Look) -> Figure:
    """Return a woman or a man, or somebody dressed for the snow."""
    if {"skis", "snowboard", "skates"} & set(look.gear):
        return skier(look)
    return woman(look) if look.variant >= 0.5 else man(look)


def boy(look: Look) -> Figure:
    """Return a boy in a T-shirt, shorts and a cap."""
    skin, hair = heads.tone(look)
    shirt = pick(look, ((0.94, 0.74, 0.20), (0.30, 0.62, 0.86), (0.90, 0.36, 0.28)))
    bare = woven(skin)
    outfit = Outfit(bare, woven(shirt), woven(NAVY), Ink((0.92, 0.92, 0.92)), bare, cuff=bare,
                    shin=bare)  # fmt: skip
    features = (heads.face(skin, brow=hair, smile=2.0), hairstyles.thin_hair(hair),
                caps.cap(tinted(shirt, 0.75)))  # fmt: skip
    return Figure(CHILD, outfit, heads.head(features), (), look)


def girl(look: Look) -> Figure:
    """Return a girl with bunches in a dress."""
    skin, hair = heads.tone(look)
    dress = woven(pick(look, ((0.96, 0.50, 0.62), (0.62, 0.48, 0.86), (0.98, 0.72, 0.34))))
    bare = woven(skin)
    outfit = Outfit(bare, dress, bare, Ink((0.90, 0.30, 0.40), gloss=0.2), bare, cuff=bare,
                    skirt=dress, hem=32)  # fmt: skip
    features = (heads.face(skin, brow=hair, lashes=True, smile=2.0), hairstyles.tails(hair))
    return Figure(CHILD, outfit, heads.head(features), (), look)


def child(look: Look) -> Figure:
    """Return a girl or a boy."""
    return girl(look) if look.variant >= 0.5 else boy(look)


def baby(look: Look) -> Figure:
    """Return a baby in a romper suit."""
    skin, hair = heads.tone(look)
    suit = woven(pick(look, ((0.98, 0.86, 0.46), (0.62, 0.80, 0.94), (0.97, 0.70, 0.76))))
    outfit = Outfit(woven(skin), suit, suit, suit, woven(skin))
    down = towards(hair, skin, 0.35)
    features = (heads.face(skin, brow=towards(hair, skin, 0.5), lips=(0.86, 0.46, 0.46),
                           lashes=True, smile=1.6), hairstyles.down(down))  # fmt: skip
    return Figure(BABY, outfit, heads.head(features), (), look)


def old_man(look: Look) -> Figure:
    """Return an old man with a beard, a waistcoat and a stick."""
    skin, hair = heads.tone(look)
    grey = heads.greyed(hair)
    shirt, vest = woven((0.86, 0.83, 0.76)), woven(pick(look, ((0.42, 0.32, 0.22),)))
    outfit = Outfit(woven(skin), vest, woven((0.34, 0.33, 0.34)), Ink(LEATHER), woven(skin),
                    sleeve=shirt)  # fmt: skip
    features = (heads.face(skin, brow=grey), hairstyles.thin_hair(grey), hairstyles.beard(grey, 8),
                heads.glasses)  # fmt: skip
    return Figure(OLD, outfit, heads.head(features), (stick,), look)


def old_woman(look: Look) -> Figure:
    """Return an old woman with a bun, glasses and a stick."""
    skin, hair = heads.tone(look)
    grey = heads.greyed(hair)
    cardigan = woven(pick(look, ((0.56, 0.40, 0.58), (0.38, 0.52, 0.50))))
    skirt = woven((0.33, 0.30, 0.36))
    outfit = Outfit(woven(skin), cardigan, woven(tinted(skin, 0.8)), Ink(LEATHER), woven(skin),
                    skirt=skirt, hem=64)  # fmt: skip
    physique = Physique(size=0.88, shoulders=0.84, hips=1.1, waist=0.95, bulk=0.95, stoop=10)
    features = (heads.face(skin, brow=grey), hairstyles.bun(grey), heads.glasses)
    return Figure(physique, outfit, heads.head(features), (stick,), look)


def old_person(look: Look) -> Figure:
    """Return an old woman or an old man."""
    return old_woman(look) if look.variant >= 0.5 else old_man(look)


def dancer(look: Look) -> Figure:
    """Return a dancer in a tutu."""
    skin, hair = heads.tone(look)
    cloth = woven(pick(look, ((0.97, 0.66, 0.76),)), 0.1)
    bare, tights = woven(skin), woven((0.96, 0.86, 0.86))
    outfit = Outfit(bare, cloth, tights, Ink((0.95, 0.62, 0.70), gloss=0.3), bare, sleeve=bare,
                    skirt=cloth, hem=14)  # fmt: skip
    features = (
        heads.face(skin, brow=hair, lips=(0.85, 0.30, 0.36), lashes=True),
        hairstyles.bun(hair),
    )
    return Figure(WOMAN, outfit, heads.head(features), (), look)


def princess(look: Look) -> Figure:
    """Return a princess in a long gown."""
    skin, hair = heads.tone(look)
    gown = woven(pick(look, ((0.60, 0.42, 0.80), (0.42, 0.62, 0.90))), 0.1)
    outfit = Outfit(woven(skin), gown, gown, Ink(GOLD), woven(skin), skirt=gown, hem=86)
    features = (heads.face(skin, brow=hair, lips=(0.84, 0.28, 0.32), lashes=True),
                hairstyles.long_hair(hair, 34), caps.crown)  # fmt: skip
    return Figure(WOMAN, outfit, heads.head(features), (), look)


def king(look: Look) -> Figure:
    """Return a king with a crown, a beard and a cape."""
    skin, hair = heads.tone(look)
    robe = woven(pick(look, ((0.58, 0.12, 0.18), (0.22, 0.20, 0.50))))
    outfit = Outfit(woven(skin), robe, woven(NAVY), Ink(LEATHER), woven(skin), skirt=robe,
                    hem=72)  # fmt: skip
    features = (heads.face(skin, brow=hair), hairstyles.long_hair(hair, 14),
                hairstyles.beard(hair, 10), caps.crown)  # fmt: skip
    cloak = cape((0.96, 0.94, 0.90))
    return Figure(STRONG, outfit, heads.head(features), (cloak,), look)


def knight(look: Look) -> Figure:
    """Return a knight in armour."""
    steel, joint = Ink(STEEL, gloss=0.8), Ink((0.34, 0.36, 0.40), gloss=0.5)
    tabard = woven(pick(look, ((0.72, 0.14, 0.16), (0.18, 0.30, 0.60))))
    outfit = Outfit(joint, steel, steel, steel, joint, sleeve=steel, cuff=joint, skirt=tabard,
                    hem=26)  # fmt: skip
    return Figure(STRONG, outfit, heads.head((caps.iron_helmet,)), (sword,), look)


def wizard(look: Look) -> Figure:
    """Return a wizard with a staff."""
    skin, _ = heads.tone(look)
    blue = pick(look, ((0.20, 0.22, 0.56), (0.36, 0.20, 0.52)))
    robe, white = woven(blue), (0.92, 0.92, 0.93)
    outfit = Outfit(woven(skin), robe, robe, Ink(LEATHER), woven(skin), skirt=robe, hem=84)
    features = (heads.face(skin, brow=white), hairstyles.long_hair(white, 20),
                hairstyles.beard(white, 26), caps.pointed(blue, stars=True))  # fmt: skip
    return Figure(OLD, outfit, heads.head(features), (staff,), look)


def witch(look: Look) -> Figure:
    """Return a witch."""
    skin, _ = heads.tone(look)
    dark = pick(look, ((0.16, 0.13, 0.20),))
    robe, hair = woven(dark), (0.50, 0.20, 0.10)
    outfit = Outfit(woven(skin), robe, robe, Ink((0.1, 0.1, 0.1)), woven(skin), skirt=robe,
                    hem=80)  # fmt: skip
    features = (heads.face(skin, brow=hair, iris=(0.25, 0.50, 0.20), lashes=True),
                hairstyles.long_hair(hair, 30), caps.pointed(dark, stars=False))  # fmt: skip
    return Figure(WOMAN, outfit, heads.head(features), (), look)


def ninja(look: Look) -> Figure:
    """Return a ninja with a sword."""
    skin, hair = heads.tone(look)
    black = pick(look, ((0.11, 0.12, 0.16),))
    cloth = woven(black)
    outfit = Outfit(cloth, cloth, cloth, Ink((0.07, 0.07, 0.08)), cloth)
    features = (heads.face(skin, brow=hair, smile=0.0), caps.hood(black, masked=True))
    return Figure(MAN, outfit, heads.head(features), (sword, belt((0.60, 0.12, 0.12))), look)


def chef(look: Look) -> Figure:
    """Return a cook."""
    skin, hair = heads.tone(look)
    white = woven(pick(look, ((0.96, 0.96, 0.95),)))
    outfit = Outfit(woven(skin), white, woven((0.24, 0.25, 0.28)), Ink((0.1, 0.1, 0.1)),
                    woven(skin))  # fmt: skip
    features = (heads.face(skin, brow=hair, smile=1.6), hairstyles.short_hair(hair), caps.chef_hat)
    return Figure(MAN, outfit, heads.head(features), (belt((0.80, 0.20, 0.18)),), look)


def farmer(look: Look) -> Figure:
    """Return a farmer with a straw hat."""
    skin, hair = heads.tone(look)
    shirt = woven(pick(look, ((0.76, 0.26, 0.22), (0.34, 0.52, 0.36))))
    outfit = Outfit(woven(skin), shirt, woven((0.30, 0.40, 0.58)), Ink(LEATHER), woven(skin))
    features = (heads.face(skin, brow=hair), hairstyles.thin_hair(hair),
                caps.brimmed((0.90, 0.76, 0.46), (0.60, 0.30, 0.20), 21, 4))  # fmt: skip
    return Figure(MAN, outfit, heads.head(features), (), look)


def businessman(look: Look) -> Figure:
    """Return somebody in a suit and a tie."""
    skin, hair = heads.tone(look)
    suit = woven(pick(look, ((0.17, 0.20, 0.28), (0.30, 0.30, 0.33))))
    outfit = Outfit(woven(skin), suit, suit, Ink((0.08, 0.07, 0.07), gloss=0.5), woven(skin))
    features = (heads.face(skin, brow=hair), hairstyles.short_hair(hair))
    return Figure(MAN, outfit, heads.head(features), (tie,), look)


def hero(look: Look) -> Figure:
    """Return a superhero with a cape."""
    skin, hair = heads.tone(look)
    suit = woven(pick(look, ((0.16, 0.30, 0.70),)), 0.15)
    red = (0.84, 0.14, 0.16)
    outfit = Outfit(woven(skin), suit, suit, Ink(red, gloss=0.3), woven(skin))
    features = (heads.face(skin, brow=hair, smile=1.4), hairstyles.short_hair(hair))
    return Figure(STRONG, outfit, heads.head(features), (cape(red), belt(GOLD)), look)


def surfer(look: Look) -> Figure:
    """Return a surfer in shorts."""
    skin, hair = heads.tone(look)
    bare = woven(skin)
    shorts = woven(pick(look, ((0.10, 0.44, 0.66), (0.90, 0.36, 0.20))))
    outfit = Outfit(bare, bare, shorts, bare, bare, shin=bare)
    features = (heads.face(skin, brow=hair, smile=2.0), hairstyles.short_hair(hair))
    return Figure(MAN, outfit, heads.head(features), (), look)


def skier(look: Look) -> Figure:
    """Return somebody in a warm jacket with a bobble hat and goggles."""
    skin, hair = heads.tone(look)
    jacket = pick(look, ((0.90, 0.36, 0.16), (0.16, 0.52, 0.72), (0.86, 0.72, 0.16)))
    cloth, dark = woven(jacket), woven((0.15, 0.16, 0.20))
    outfit = Outfit(cloth, cloth, dark, Ink((0.85, 0.86, 0.88), gloss=0.4), dark)
    features = (heads.face(skin, brow=hair, smile=1.5), caps.bobble_hat(tinted(jacket, 0.8)),
                heads.goggles)  # fmt: skip
    return Figure(replace(MAN, bulk=1.12), outfit, heads.head(features), (), look)


def diver(look: Look) -> Figure:
    """Return a diver with a mask, a bottle and fins."""
    skin, hair = heads.tone(look)
    suit = woven(pick(look, ((0.10, 0.12, 0.16),)), 0.2)
    trim = (0.95, 0.76, 0.12)
    outfit = Outfit(suit, suit, suit, suit, woven(skin), cuff=woven(trim, 0.2))
    features = (heads.face(skin, brow=hair), caps.hood((0.10, 0.12, 0.16), masked=False),
                heads.diving_mask)  # fmt: skip
    return Figure(MAN, outfit, heads.head(features), (bottle, fins), look)


PEOPLE: dict[str, Callable[[Look], Figure]] = {
    "person": person, "man": man, "woman": woman, "child": child, "boy": boy, "girl": girl,
    "old man": old_man, "old person": old_person, "old woman": old_woman,
    "dancer": dancer, "princess": princess,
    "king": king, "knight": knight, "wizard": wizard, "witch": witch, "ninja": ninja,
    "chef": chef, "farmer": farmer, "businessman": businessman, "superhero": hero,
    "surfer": surfer, "diver": diver, "baby": baby,
}  # fmt: skip
RIGS: dict[str, Rig] = {name: rig(clad(figure)) for name, figure in PEOPLE.items()}
"""Every kind of person by its name."""
