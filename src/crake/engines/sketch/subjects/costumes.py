"""People who are known by what they wear: a row of `COSTUMES` each.

To add one, write a row, and its names into `kinds/callings.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects import caps, hairstyles, hats, heads
from crake.engines.sketch.subjects.anatomy import Outfit, Physique, woven
from crake.engines.sketch.subjects.heads import Feature
from crake.engines.sketch.subjects.humanoid import Figure, Kit, rig
from crake.engines.sketch.subjects.kits import (
    GOLD,
    LEATHER,
    badge,
    belt,
    cape,
    collar,
    fleece,
    gloves,
    katana,
    number,
    plates,
    rucksack,
    ruffles,
    sash,
    shield,
    stethoscope,
    stripes,
    sword,
    tie,
    tutu,
)
from crake.engines.sketch.subjects.parts import Ink
from crake.engines.sketch.subjects.people import MAN, NAVY, STRONG, WOMAN, pick
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.wardrobe import clad
from crake.engines.sketch.subjects.workwear import apron, satchel, surgeons_cap

WHITE, BLACK = (0.95, 0.95, 0.95), (0.09, 0.09, 0.10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Costume:
    """What somebody of a calling wears.

    Parameters
    ----------
    top
        Colours of the upper part, one of which is worn where the prompt names none.
    legs, shoe, shin, sleeve
        Of the rest; legs are as the top without a colour of their own, shins as the legs.
    bare
        What shows skin: "sleeve", "cuff", "shin", "legs".
    hem
        How far below the hip a coat or a skirt in the top's colour ends; 0 without one.
    head
        Features over face and hair.
    kits
        What is worn over the rest.
    women
        Share of women among them.
    build
        How they are built, where that is not as usual.
    skin
        Colour of painted skin.
    hair
        The hair of women and of men.
    gloss
        How much the cloth shines.
    """

    top: tuple[RGB, ...]
    legs: RGB | None = None
    shoe: RGB = LEATHER
    shin: RGB | None = None
    sleeve: RGB | None = None
    bare: frozenset[str] = frozenset()
    hem: float = 0.0
    head: tuple[Feature, ...] = ()
    kits: tuple[Kit, ...] = ()
    women: float = 0.5
    build: Physique | None = None
    skin: RGB | None = None
    hair: tuple[Callable[[RGB], Feature], Callable[[RGB], Feature]] = (
        hairstyles.bun, hairstyles.short_hair,
    )  # fmt: skip
    gloss: float = 0.0


def worn(costume: Costume) -> Callable[[Look], Figure]:
    """Return what draws somebody in a costume."""

    def figure(look: Look) -> Figure:
        skin, hair = heads.tone(look)
        woman = (look.variant * 7.3) % 1.0 < costume.women
        top = woven(pick(look, costume.top), costume.gloss)
        bare = woven(costume.skin or skin)
        legs = bare if "legs" in costume.bare else woven(costume.legs) if costume.legs else top
        outfit = Outfit(
            bare, top, legs, Ink(costume.shoe, gloss=0.2), bare,
            sleeve=bare if "sleeve" in costume.bare
            else woven(costume.sleeve) if costume.sleeve else None,
            cuff=bare if "cuff" in costume.bare else None,
            shin=bare if "shin" in costume.bare
            else woven(costume.shin) if costume.shin else None,
            skirt=top if costume.hem else None, hem=costume.hem,
        )  # fmt: skip
        lips = (0.80, 0.28, 0.30) if woman else (0.74, 0.36, 0.34)
        features = (heads.face(costume.skin or skin, brow=hair, lips=lips, lashes=woman),
                    costume.hair[0 if woman else 1](hair), *costume.head)  # fmt: skip
        build = costume.build or (WOMAN if woman else MAN)
        return Figure(build, outfit, heads.head(features), costume.kits, look)

    return figure


def ballerina(look: Look) -> Figure:
    """Return a ballet dancer in a tutu."""
    skin, hair = heads.tone(look)
    colour = pick(look, ((0.98, 0.74, 0.82), (0.95, 0.95, 0.98)))
    bodice, bare, tights = woven(colour, 0.15), woven(skin), woven((0.97, 0.88, 0.87))
    outfit = Outfit(bare, bodice, tights, Ink((0.95, 0.66, 0.72), gloss=0.3), bare, sleeve=bare)
    features = (
        heads.face(skin, brow=hair, lips=(0.85, 0.30, 0.36), lashes=True),
        hairstyles.bun(hair),
    )
    slim = replace(WOMAN, bulk=0.80, hips=0.96)
    return Figure(slim, outfit, heads.head(features), (tutu(colour),), look)


TEAMS: tuple[RGB, ...] = ((0.82, 0.12, 0.14), (0.14, 0.30, 0.72), (0.96, 0.80, 0.16))
_KIT = frozenset({"cuff"})
HIP_HOP = Costume(top=((0.94, 0.74, 0.14), (0.26, 0.62, 0.58), (0.82, 0.30, 0.50)),
                  legs=(0.16, 0.18, 0.24), shoe=WHITE, women=0.35,
                  build=replace(MAN, bulk=1.08, waist=1.1),
                  head=(caps.cap((0.14, 0.14, 0.16)),))  # fmt: skip
COSTUMES: dict[str, Costume] = {
    "soccer player": Costume(top=TEAMS, legs=WHITE, shin=(0.16, 0.20, 0.36), shoe=BLACK, bare=_KIT,
                             kits=(number,), women=0.35),
    "basketball player": Costume(
        top=((0.88, 0.40, 0.10), (0.36, 0.18, 0.56), (0.80, 0.12, 0.14)), shoe=WHITE,
        bare=frozenset({"sleeve", "cuff", "shin"}), head=(hats.headband(WHITE),), kits=(number,),
        women=0.25, build=replace(MAN, size=1.07), hair=(hairstyles.bun, hairstyles.thin_hair)),
    "tennis player": Costume(top=((0.96, 0.96, 0.97),), legs=(0.90, 0.92, 0.96), shoe=WHITE,
                             bare=frozenset({"cuff", "shin"}),
                             head=(hats.headband((0.20, 0.40, 0.76)),)),
    "baseball player": Costume(top=((0.94, 0.94, 0.96),), legs=(0.92, 0.92, 0.94), shoe=BLACK,
                               shin=(0.72, 0.12, 0.16), bare=_KIT, kits=(number,), women=0.2,
                               head=(caps.cap((0.72, 0.12, 0.16)),)),
    "athlete": Costume(top=((0.20, 0.62, 0.70), (0.92, 0.34, 0.30), (0.58, 0.74, 0.20)),
                       legs=(0.12, 0.13, 0.18), shoe=WHITE,
                       bare=frozenset({"sleeve", "cuff", "shin"})),
    "boxer": Costume(top=((0.72, 0.10, 0.12),), legs=(0.72, 0.10, 0.12), shoe=BLACK, women=0.2,
                     bare=frozenset({"sleeve", "cuff", "shin"}), build=STRONG, kits=(gloves,)),
    "martial artist": Costume(top=((0.95, 0.95, 0.94),), shoe=(0.86, 0.68, 0.54), women=0.4,
                              kits=(belt(BLACK),)),
    "scientist": Costume(top=(WHITE,), legs=(0.26, 0.28, 0.34), hem=40, kits=(collar,),
                         head=(heads.glasses,)),
    "doctor": Costume(top=(WHITE,), legs=(0.24, 0.42, 0.54), hem=38, kits=(stethoscope,)),
    "nurse": Costume(top=((0.52, 0.78, 0.84), (0.93, 0.95, 0.97)), shoe=WHITE, bare=_KIT,
                     head=(hats.nurse_cap,), women=0.8),
    "police officer": Costume(top=((0.14, 0.20, 0.36),), legs=(0.11, 0.13, 0.20), shoe=BLACK,
                              head=(hats.peaked_cap((0.11, 0.15, 0.28)),), kits=(badge,),
                              women=0.35),
    "firefighter": Costume(top=((0.84, 0.62, 0.22),), shoe=BLACK,
                           kits=(stripes((0.90, 0.96, 0.30)),),
                           head=(hats.hard_hat((0.78, 0.10, 0.10), visor=True),), women=0.25),
    "mechanic": Costume(top=((0.16, 0.30, 0.56), (0.30, 0.34, 0.38)), shoe=BLACK, women=0.25,
                        bare=frozenset({"cuff"}), head=(caps.cap((0.72, 0.16, 0.14)),),
                        kits=(belt((0.12, 0.12, 0.13)),)),
    "blacksmith": Costume(top=((0.62, 0.56, 0.46),), legs=(0.24, 0.20, 0.18), women=0.1,
                          bare=frozenset({"cuff"}), build=STRONG,
                          head=(hairstyles.beard((0.30, 0.20, 0.12), 8),),
                          kits=(apron((0.34, 0.22, 0.13)),)),
    "potter": Costume(top=((0.40, 0.52, 0.56), (0.76, 0.70, 0.60)), legs=(0.30, 0.32, 0.40),
                      bare=frozenset({"cuff"}), kits=(apron((0.62, 0.44, 0.32)),), women=0.6),
    "carpenter": Costume(top=((0.72, 0.24, 0.18), (0.28, 0.42, 0.34)), legs=(0.30, 0.36, 0.50),
                         bare=frozenset({"cuff"}), women=0.25, head=(caps.cap((0.44, 0.34, 0.22)),),
                         kits=(belt((0.50, 0.32, 0.16)),)),
    "gardener": Costume(top=((0.46, 0.60, 0.34), (0.90, 0.84, 0.66)), legs=(0.32, 0.38, 0.52),
                        shoe=(0.22, 0.34, 0.22), shin=(0.22, 0.34, 0.22),
                        head=(caps.brimmed((0.92, 0.80, 0.52), (0.36, 0.50, 0.28), 20, 4),),
                        kits=(apron((0.26, 0.42, 0.26)),)),
    "barista": Costume(top=((0.16, 0.16, 0.18),), legs=(0.20, 0.20, 0.23), shoe=BLACK,
                       bare=frozenset({"cuff"}), kits=(apron((0.46, 0.28, 0.16)),)),
    "surgeon": Costume(top=((0.24, 0.56, 0.54),), shoe=WHITE, bare=frozenset({"cuff"}), women=0.4,
                       head=(surgeons_cap,)),
    "postman": Costume(top=((0.20, 0.32, 0.54),), legs=(0.16, 0.20, 0.30), shoe=BLACK, women=0.3,
                       head=(hats.peaked_cap((0.16, 0.24, 0.42)),), kits=(satchel,)),
    "weightlifter": Costume(top=((0.14, 0.30, 0.66), (0.74, 0.12, 0.14)), shoe=WHITE, women=0.3,
                            bare=frozenset({"sleeve", "cuff", "shin"}), kits=(belt(LEATHER),),
                            build=replace(STRONG, shoulders=1.22, bulk=1.26)),
    "builder": Costume(top=((0.96, 0.52, 0.10),), legs=NAVY, sleeve=(0.30, 0.36, 0.50),
                       kits=(stripes((0.92, 0.94, 0.40)),), women=0.2,
                       head=(hats.hard_hat((0.98, 0.80, 0.10)),)),
    "soldier": Costume(top=((0.36, 0.40, 0.25),), legs=(0.33, 0.36, 0.24), shoe=(0.14, 0.12, 0.09),
                       head=(hats.steel_helmet,), kits=(belt((0.24, 0.22, 0.14)),), women=0.2),
    "cowboy": Costume(top=((0.62, 0.24, 0.18), (0.36, 0.44, 0.58)), legs=(0.22, 0.30, 0.48),
                      shin=(0.40, 0.25, 0.13), shoe=(0.36, 0.22, 0.12), women=0.0,
                      head=(caps.brimmed((0.46, 0.31, 0.17), (0.25, 0.15, 0.08), 20, 7),),
                      kits=(belt((0.28, 0.17, 0.09)),)),
    "pirate": Costume(top=((0.46, 0.10, 0.12), (0.14, 0.20, 0.36)), legs=(0.16, 0.14, 0.16),
                      shin=(0.26, 0.17, 0.10), shoe=(0.20, 0.13, 0.08),
                      head=(hats.eye_patch, hairstyles.beard((0.16, 0.11, 0.08), 6), hats.tricorne),
                      hem=24, women=0.0,
                      kits=(belt((0.24, 0.15, 0.08)), sword),
                      hair=(hairstyles.long_hair, hairstyles.short_hair)),
    "samurai": Costume(top=((0.15, 0.14, 0.17),), legs=(0.20, 0.18, 0.26),
                       sleeve=(0.50, 0.12, 0.13),
                       shin=(0.12, 0.12, 0.14), gloss=0.35, head=(hats.kabuto,),
                       kits=(plates, katana),
                       women=0.0, build=replace(MAN, bulk=1.08)),
    "viking": Costume(top=((0.42, 0.36, 0.26),), legs=(0.34, 0.26, 0.18), sleeve=(0.60, 0.56, 0.46),
                      head=(hairstyles.beard((0.66, 0.36, 0.14), 13), hats.horned_helmet), hem=24,
                      kits=(cape((0.36, 0.26, 0.18)), belt(LEATHER), shield), women=0.0,
                      build=STRONG),
    "monk": Costume(top=((0.88, 0.46, 0.12), (0.56, 0.16, 0.14)), hem=82, women=0.0,
                    bare=frozenset({"cuff"}), hair=(hairstyles.bun, lambda _: lambda _look: [])),
    "clown": Costume(top=((0.96, 0.80, 0.20), (0.30, 0.66, 0.86)), legs=(0.86, 0.20, 0.24),
                     shoe=(0.90, 0.20, 0.16), skin=(0.97, 0.95, 0.93), head=(hats.clown_wig,),
                     build=replace(MAN, bulk=1.16), hair=(hairstyles.thin_hair,) * 2),
    "santa claus": Costume(top=((0.78, 0.09, 0.10),), shoe=BLACK, shin=BLACK, hem=24, women=0.0,
                           head=(hairstyles.beard((0.97, 0.97, 0.97), 15), hats.santa_hat),
                           kits=(fleece,), build=Physique(bulk=1.28, waist=1.5, hips=1.3),
                           hair=(hairstyles.bun,
                                 lambda _: hairstyles.thin_hair((0.96, 0.96, 0.96)))),
    "flamenco dancer": Costume(
        top=((0.78, 0.08, 0.12), (0.12, 0.10, 0.12)), hem=86, women=1.0, kits=(ruffles, sash),
        bare=frozenset({"cuff"}), head=(hats.flower,),
        hair=(hairstyles.bun, hairstyles.short_hair)),
    "street dancer": HIP_HOP,
    "breakdancer": HIP_HOP,
    "bride": Costume(top=((0.97, 0.96, 0.95),), hem=88, women=1.0, head=(hats.veil,),
                     bare=frozenset({"sleeve", "cuff"}), gloss=0.1,
                     hair=(hairstyles.bun, hairstyles.short_hair)),
    "hiker": Costume(top=((0.84, 0.34, 0.18), (0.24, 0.46, 0.40), (0.94, 0.70, 0.22)),
                     legs=(0.40, 0.36, 0.26), kits=(rucksack,)),
    "mime": Costume(top=((0.93, 0.93, 0.93),), legs=BLACK, shoe=BLACK, skin=(0.98, 0.97, 0.96),
                    kits=(stripes((0.08, 0.08, 0.09)),), head=(hats.headband(BLACK),)),
    "geisha": Costume(top=((0.74, 0.14, 0.24), (0.24, 0.34, 0.62)), hem=88, women=1.0,
                      skin=(0.98, 0.95, 0.92), kits=(belt(GOLD),)),
    "coachman": Costume(top=((0.13, 0.16, 0.26),), legs=(0.80, 0.74, 0.62), shoe=BLACK, shin=BLACK,
                        hem=34, women=0.0,
                        head=(caps.brimmed((0.07, 0.07, 0.08), (0.50, 0.10, 0.12), 15, 19),)),
    "charioteer": Costume(top=((0.72, 0.12, 0.12), (0.86, 0.80, 0.66)), hem=34, women=0.0,
                          bare=frozenset({"sleeve", "cuff", "shin"}), build=STRONG,
                          kits=(belt((0.36, 0.22, 0.11)),)),
    "musher": Costume(top=((0.80, 0.26, 0.14), (0.14, 0.36, 0.56)), legs=(0.14, 0.15, 0.19),
                      women=0.3, build=replace(MAN, bulk=1.16),
                      head=(caps.bobble_hat((0.74, 0.16, 0.14)),)),
    "matador": Costume(top=((0.10, 0.16, 0.36), (0.46, 0.08, 0.14)), legs=(0.10, 0.16, 0.36),
                       shin=(0.92, 0.56, 0.62), shoe=BLACK, women=0.0, gloss=0.5,
                       kits=(sash, collar),
                       head=(caps.brimmed((0.08, 0.07, 0.08), (0.08, 0.07, 0.08), 15, 5),)),
    "bridegroom": Costume(top=((0.10, 0.10, 0.13),), shoe=BLACK, kits=(tie,), women=0.0),
    "detective": Costume(top=((0.72, 0.60, 0.42),), legs=(0.20, 0.20, 0.24), shoe=BLACK, hem=62,
                         head=(caps.brimmed((0.34, 0.29, 0.25), (0.12, 0.10, 0.10), 15, 8),),
                         kits=(collar, belt((0.52, 0.42, 0.28))), women=0.2),
    "priest": Costume(top=((0.10, 0.10, 0.12),), shoe=BLACK, hem=84, women=0.0, kits=(collar,)),
    "waiter": Costume(top=((0.13, 0.13, 0.16),), legs=(0.10, 0.10, 0.12), shoe=BLACK, sleeve=WHITE,
                      kits=(collar,), women=0.4),
}  # fmt: skip
FIGURES: dict[str, Callable[[Look], Figure]] = {
    "ballerina": ballerina,
    **{name: worn(costume) for name, costume in COSTUMES.items()},
}
RIGS: dict[str, Rig] = {name: rig(clad(figure)) for name, figure in FIGURES.items()}
"""Everybody who is known by a costume, by the name of the calling."""
