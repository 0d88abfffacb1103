"""Monsters of tales: orcs, goblins, trolls, cyclopes; those with the heads of beasts; centaurs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from math import cos, pi

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import hairstyles, heads
from crake.engines.sketch.subjects.anatomy import Outfit, Physique, woven
from crake.engines.sketch.subjects.animal import Animal
from crake.engines.sketch.subjects.beasts import Beast
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.costumes import Costume, worn
from crake.engines.sketch.subjects.fur import dyed
from crake.engines.sketch.subjects.humanoid import GAITS, ROWS, Figure, rig
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.kits import LEATHER, belt, cape
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, moved, tinted
from crake.engines.sketch.subjects.people import STRONG, man
from crake.engines.sketch.subjects.postures import HIP, Arm, Hands, Leg, Posture, stand
from crake.engines.sketch.subjects.quadruped import RIGS as FOUR_LEGGED
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.upright import upright

IVORY = Ink((0.93, 0.89, 0.76), gloss=0.3)
ORC, GOBLIN, TROLL = (0.36, 0.46, 0.28), (0.42, 0.60, 0.24), (0.46, 0.50, 0.44)
_HULK = Physique(size=1.16, shoulders=1.34, bulk=1.36, waist=1.1, stoop=7.0)


def _bald(colour: RGB) -> heads.Feature:
    """Return no hair."""
    del colour
    return lambda _look: []


_BALD = (_bald, _bald)


def ears(skin: RGB, long: float) -> heads.Feature:
    """Return ears that end in a point."""

    def draw(look: Look) -> list[Part]:
        del look
        flesh = Ink(skin, soft=True)
        parts: list[Part] = []
        for side in (-1.0, 1.0):
            root, tip = (
                heads.on(-0.5, 0.5, side * 10.6),
                heads.on(-4.0 - 0.25 * long, 5.0 + 0.35 * long, side * (11.5 + 0.8 * long)),
            )
            parts.append(Limb(root, tip, 3.0 + 0.06 * long, 0.4, flesh))
        return parts

    return draw


def tusks(look: Look) -> list[Part]:
    """Return two teeth that stand up over the upper lip."""
    del look
    return [
        Limb(heads.on(9.4, -8.2, side * 3.0), heads.on(10.6, -4.0, side * 3.7), 1.1, 0.3, IVORY)
        for side in (-1.0, 1.0)
    ]


def big_nose(skin: RGB) -> heads.Feature:
    """Return a nose that hangs."""

    def draw(look: Look) -> list[Part]:
        del look
        flesh = Ink(tinted(skin, 0.92), soft=True)
        return [Limb(heads.on(10.0, 1.0, 0), heads.on(14.4, -3.6, 0), 1.8, 3.2, flesh)]

    return draw


def one_eye(skin: RGB) -> heads.Feature:
    """Return the eye of a cyclops over the place of two."""

    def draw(look: Look) -> list[Part]:
        del look
        flesh = Ink(skin, soft=True)
        return [
            Limb(heads.on(7.6, 2.2, -5.2), heads.on(7.6, 2.2, 5.2), 4.9, 4.9, flesh),
            Limb(heads.on(9.4, 7.4, -4.6), heads.on(9.4, 7.4, 4.6), 1.6, 1.6, flesh),
            ball(heads.on(9.0, 2.0, 0), 4.6, Ink((0.97, 0.95, 0.90), gloss=0.5)),
            ball(heads.on(11.4, 2.0, 0), 2.9, Ink((0.62, 0.40, 0.10), gloss=0.4)),
            ball(heads.on(13.0, 2.0, 0), 1.7, Ink((0.03, 0.02, 0.02))),
            ball(heads.on(14.0, 3.0, 0.8), 0.6, Ink((1, 1, 1), glow=0.9)),
        ]

    return draw


def club(joints: Joints) -> list[Part]:
    """Return a club in the near hand."""
    x, y, z = joints.hands[1]
    wood = Ink((0.36, 0.23, 0.12), fur=0.2)
    return [Limb((x - 6, y - 10, z), (x + 26, y + 42, z), 2.4, 7.0, wood)]


_RAGS = frozenset({"sleeve", "cuff", "shin"})
FIGURES: dict[str, Callable[[Look], Figure]] = {
    "orc": worn(Costume(top=((0.26, 0.20, 0.15),), legs=(0.20, 0.17, 0.14), skin=ORC, women=0.0,
                        bare=frozenset({"sleeve", "cuff"}), build=_HULK, hair=_BALD,
                        head=(ears(ORC, 7.0), tusks), kits=(belt(LEATHER), club))),
    "goblin": worn(Costume(top=((0.42, 0.30, 0.18),), legs=(0.30, 0.22, 0.15), skin=GOBLIN,
                           women=0.0, bare=_RAGS, hair=_BALD,
                           build=Physique(size=0.66, head=1.4, shoulders=0.84, bulk=0.86,
                                          stoop=10.0),
                           head=(ears(GOBLIN, 20.0), big_nose(GOBLIN)), kits=(belt(LEATHER),))),
    "troll": worn(Costume(top=((0.40, 0.34, 0.24),), legs=(0.34, 0.28, 0.20), skin=TROLL,
                          women=0.0, bare=_RAGS, build=replace(_HULK, size=1.3, stoop=12.0),
                          hair=_BALD, head=(ears(TROLL, 9.0), big_nose(TROLL), tusks),
                          kits=(club,))),
    "elf": worn(Costume(top=((0.24, 0.44, 0.26), (0.42, 0.52, 0.46)), legs=(0.44, 0.36, 0.26),
                        shin=(0.34, 0.23, 0.13), women=0.5, hem=20,
                        build=Physique(size=0.99, shoulders=0.88, waist=0.82, bulk=0.84),
                        hair=(lambda _: hairstyles.long_hair((0.90, 0.78, 0.48), 40),) * 2,
                        head=(ears((0.93, 0.72, 0.58), 11.0),),
                        kits=(cape((0.22, 0.34, 0.24)), belt(LEATHER)))),
    "cyclops": worn(Costume(top=((0.44, 0.32, 0.20),), skin=(0.78, 0.58, 0.42), women=0.0,
                            bare=_RAGS, hem=26, build=replace(_HULK, size=1.3), hair=_BALD,
                            head=(one_eye((0.78, 0.58, 0.42)),), kits=(club,))),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Centaur(Figure):
    """Somebody from the hip on, where a horse's neck would be."""

    def leg(self, side: float, hip: Point, leg: Leg) -> tuple[list[Part], tuple[Point, Point]]:
        """Return no legs: the horse has them."""
        del side
        foot = (hip[0] + leg.ahead, leg.up, 0.0)
        return [], (foot, foot)

    def holding(self, p: Posture, phase: float, action: Action, hands: Hands = (None, None),
                ) -> list[Part]:  # fmt: skip
        """Return a horse without its head, and who it is from there on."""
        beast = BESTIARY["horse"]
        fur = dyed(self.look, beast.furs)
        horse = Animal(beast.build, fur)
        doing = action if action in FOUR_LEGGED["horse"].gaits else Action.STAND
        pose = horse.pose(phase, doing)
        body = horse.body(phase, pose, doing) + horse.legs(phase, pose, doing)
        b, (x, y) = beast.build, pose.shoulder
        at: Point = ((x + 0.55 * b.chest) * _HORSE, (y - 0.1 * b.chest) * _HORSE - HIP, 0.0)
        above = Figure.holding(replace(self, kits=self.kits), replace(p, hip=(0.0, 0.0), lean=3.0),
                               phase, Action.STAND, hands)  # fmt: skip
        return [*moved(body, (0, 0, 0), _HORSE), *moved(above, at)]


_HORSE = 1.75
"""Centimetres of a person per unit of a horse's build."""


def centaur(look: Look) -> Figure:
    """Return a centaur."""
    skin, hair = heads.tone(look)
    bare = woven(skin)
    features = (heads.face(skin, brow=hair), hairstyles.long_hair(hair, 26),
                hairstyles.beard(hair, 6))  # fmt: skip
    outfit = Outfit(bare, bare, bare, bare, bare)
    return Centaur(STRONG, outfit, heads.head(features), (belt(LEATHER),), look)


@dataclass(frozen=True, slots=True)
class Beastman:
    """Somebody with the head and the coat of a beast, who walks as people do.

    Parameters
    ----------
    beast
        Whose head and coat.
    physique
        How it is built.
    """

    beast: Beast
    physique: Physique


_ALOUD = (Action.HOWL, Action.ROAR)


def _looming(phase: float) -> Posture:
    """Stand with the feet apart and the arms away from the body."""
    p = stand(phase)
    legs = replace(p.legs[0], ahead=-10.0, out=7.0), replace(p.legs[1], ahead=12.0, out=7.0)
    arms = Arm(0.10, 0.55, 15.0), Arm(0.16, 0.60, 15.0)
    return replace(p, legs=legs, arms=arms, hip=(0.0, p.hip[1] - 4.0), lean=7.0)


def _aloud(phase: float, action: Action) -> Posture:
    """Throw the head back to howl, or open the arms to roar."""
    p, up = _looming(phase), 0.5 - 0.5 * cos(2 * pi * phase)
    wide = 12.0 + 16.0 * up
    arms = Arm(-0.35 * up, 0.7, wide), Arm(-0.25 * up, 0.8, wide)
    back = 0.85 if action is Action.HOWL else 0.2
    return replace(p, arms=arms, lean=6.0 - 9.0 * up, gaze=back * up)


def _beastly(one: Beastman) -> Rig:
    """Return the rig of somebody with a beast's head."""
    size = one.physique.size

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        posture = None
        if action in _ALOUD:
            posture, look = _aloud(phase, action), replace(look, speaks=True)
            action = Action.STAND
        elif action is Action.STAND:
            posture = _looming(phase)
        return upright(one.beast, look, phase, action, physique=one.physique, posture=posture)

    @cache
    def head(phase: float, action: Action) -> tuple[Point, float]:
        action = Action.STAND if action in _ALOUD else action
        figure = man(Look(None, 0.3, dark=False))
        (x, y, z), reach = replace(figure, physique=one.physique).place_of_head(phase, action)
        return (x + 5, y + 4, z), 1.5 * reach * size

    own = GAITS | dict.fromkeys(_ALOUD, Gait(3.2))
    gaits = {
        action: Gait(gait.seconds * size**0.5, gait.stride * size,
                     tuple((when, at * size) for when, at in gait.touches))
        for action, gait in own.items()
    }  # fmt: skip
    return Rig(parts, gaits, ROWS * size**-0.4, turn=0.62, front=0.95, ahead=1.25, pitch=0.06,
               waterline=92.0 * size, head=head)  # fmt: skip


BEASTMEN: dict[str, Beastman] = {
    "werewolf": Beastman(
        replace(BESTIARY["wolf"], furs=(replace(BESTIARY["wolf"].furs[0], base=(0.27, 0.24, 0.23),
                                                dark=(0.14, 0.12, 0.12), light=(0.46, 0.42, 0.39),
                                                iris=(1.0, 0.72, 0.10)),)),
        Physique(size=1.12, shoulders=1.28, waist=0.86, bulk=1.22, stoop=9.0)),
    "minotaur": Beastman(BESTIARY["bull"], Physique(size=1.2, shoulders=1.36, waist=1.0,
                                                    bulk=1.34, stoop=4.0)),
    "yeti": Beastman(
        replace(BESTIARY["gorilla"], furs=(replace(BESTIARY["gorilla"].furs[0],
                                                   base=(0.92, 0.93, 0.95), dark=(0.72, 0.75, 0.80),
                                                   light=(0.99, 0.99, 1.0),
                                                   visage=(0.46, 0.50, 0.56),
                                                   snout=(0.46, 0.50, 0.56)),)),
        Physique(size=1.28, shoulders=1.3, waist=1.5, hips=1.3, bulk=1.5, stoop=8.0)),
}  # fmt: skip
BEASTMEN["bigfoot"] = replace(
    BEASTMEN["yeti"],
    beast=replace(BESTIARY["gorilla"], furs=(replace(
        BESTIARY["gorilla"].furs[0], base=(0.34, 0.22, 0.14), dark=(0.20, 0.13, 0.08),
        visage=(0.40, 0.28, 0.20), snout=(0.40, 0.28, 0.20)),)),
)  # fmt: skip
RIGS: dict[str, Rig] = (
    {name: rig(figure) for name, figure in FIGURES.items()}
    | {"centaur": rig(centaur)}
    | {name: _beastly(one) for name, one in BEASTMEN.items()}
)
"""Each by its name."""
