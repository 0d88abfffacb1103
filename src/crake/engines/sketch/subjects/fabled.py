"""Those of tales who look like people: mermaids, angels, fairies, ghosts, the undead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import hairstyles, hats, heads
from crake.engines.sketch.subjects.anatomy import Outfit, Physique, woven
from crake.engines.sketch.subjects.costumes import Costume, worn
from crake.engines.sketch.subjects.humanoid import Figure, Kit, rig
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.kits import cape, tie
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, sheet, tinted
from crake.engines.sketch.subjects.people import MAN, WOMAN, pick
from crake.engines.sketch.subjects.postures import Hands, Leg, Posture
from crake.engines.sketch.subjects.rig import Look, Rig


@dataclass(frozen=True, slots=True)
class Mermaid(Figure):
    """Somebody with the tail of a fish: it follows the legs' way, and beats as she swims."""

    def leg(self, side: float, hip: Point, leg: Leg) -> tuple[list[Part], tuple[Point, Point]]:
        """Return the tail for the near leg, and nothing for the far one."""
        foot = (leg.ahead, leg.up, 0.0)
        if side < 0:
            return [], (foot, foot)
        scales, edge = self.outfit.legs, Ink(tinted(self.outfit.legs.base, 1.3), gloss=0.5)
        beat, count = 0.42 * leg.ahead, 7
        spine: list[Point] = []
        for k in range(count + 1):
            share = k / count
            bow = sin(pi * share) * 0.35 * beat
            spine.append(
                (
                    hip[0] + (leg.ahead - hip[0]) * share**1.5 + bow,
                    hip[1] + 2 + (leg.up + 4 - hip[1]) * share,
                    hip[2] * (1 - share),
                )
            )
        girth = (14.5, 14.6, 13.4, 11.4, 9.2, 7.0, 5.0, 3.4)
        parts = chain(spine, girth, scales)
        x, y, z = spine[-1]
        for out in (-1.0, 1.0):
            fin = [(x, y + 4, z), (x + 2 + 0.3 * beat, y - 12, z + out * 15),
                   (x + 4 + 0.6 * beat, y - 29, z + out * 24), (x + 2, y - 17, z + out * 7),
                   (x, y - 8, z)]  # fmt: skip
            parts.append(sheet(fin, edge, 1.5))
        return parts, (foot, foot)


def mermaid(look: Look) -> Figure:
    """Return a mermaid."""
    skin, hair = heads.tone(look)
    tail = Ink(pick(look, ((0.10, 0.58, 0.56), (0.20, 0.46, 0.72), (0.46, 0.34, 0.72))), gloss=0.6,
               soft=True)  # fmt: skip
    bare = woven(skin)
    outfit = Outfit(bare, bare, tail, tail, bare)
    red = (0.62, 0.18, 0.08) if look.variant > 0.4 else hair
    features = (heads.face(skin, brow=red, lips=(0.84, 0.30, 0.34), lashes=True,
                           iris=(0.16, 0.42, 0.40)), hairstyles.long_hair(red, 40))  # fmt: skip
    return Mermaid(WOMAN, outfit, heads.head(features), (shells(tail.base),), look)


def shells(colour: RGB) -> Kit:
    """Return a top of two shells, and the fins of the hip."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), pearl = joints.neck, Ink(tinted(colour, 1.25), gloss=0.5)
        return [
            *[ball((x + 7.6, y - 19, z + side * 6.6), 6.6, pearl) for side in (-1.0, 1.0)],
            *chain(
                [
                    (x - 8, y - 18, z - 13),
                    (x + 4, y - 19, z - 13),
                    (x + 12, y - 20, z),
                    (x + 4, y - 19, z + 13),
                    (x - 8, y - 18, z + 13),
                ],
                [1.2] * 5,
                pearl,
            ),
        ]

    return draw


def wings(feathered: bool) -> Kit:
    """Return wings at the shoulders that beat: an angel's feathers or a fairy's skins."""

    def draw(joints: Joints) -> list[Part]:
        x, y, z = joints.neck
        parts: list[Part] = []
        beat = 0.32 * sin(2 * pi * joints.phase * 2)
        for side in (-1.0, 1.0):
            root = (x - 10, y - 12, z + side * 5)
            if feathered:
                white = Ink((0.97, 0.97, 0.98), fur=0.3)
                for k in range(9):
                    turn = 1.25 - 0.24 * k + beat
                    far = 62 - 3.5 * k
                    tip = (x - 20 - 0.4 * far * cos(0.4 * k), root[1] + far * sin(turn),
                           root[2] + side * far * cos(turn * 0.7))  # fmt: skip
                    parts.append(Limb(root, tip, 4.6, 3.2, white))
            else:
                for k, (turn, far) in enumerate(((0.75, 56.0), (-0.45, 40.0))):
                    skin = Ink(((0.78, 0.92, 1.0), (0.96, 0.82, 1.0))[k], gloss=0.7, glow=0.25)
                    outline = []
                    for j in range(14):
                        t = 2 * pi * j / 14
                        along, across = far * (0.5 + 0.5 * cos(t)), 0.34 * far * sin(t)
                        c, s = cos(turn + beat), sin(turn + beat)
                        outline.append((root[0] - 0.35 * along, root[1] + along * s + across * c,
                                        root[2] + side * (along * c - across * s)))  # fmt: skip
                    parts.append(sheet(outline, skin, 1.0))
        return parts

    return draw


def wand(joints: Joints) -> list[Part]:
    """Return a fairy's wand with a star."""
    x, y, z = joints.hands[1]
    gold = Ink((1.0, 0.90, 0.50), glow=0.9)
    spikes = [2 * pi * k / 5 + pi / 2 for k in range(5)]
    return [Limb((x + 4, y - 3, z), (x + 16, y + 22, z), 0.8, 0.6, Ink((0.92, 0.90, 0.86))),
            *[Limb((x + 16, y + 24, z), (x + 16 + 5.5 * cos(t), y + 24 + 5.5 * sin(t), z), 1.8, 0.3,
                   gold) for t in spikes]]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ghost(Figure):
    """A sheet that floats: a head and two stumps of arms in it, and a hem that waves."""

    def holding(self, p: Posture, phase: float, action: Action, hands: Hands = (None, None),
                ) -> list[Part]:  # fmt: skip
        """Return all parts, whatever the action is: ghosts have one way about them."""
        del action, hands
        ink = self.outfit.top
        dark = Ink((0.05, 0.05, 0.09))
        lift = _lift(phase)
        x = p.hip[0]
        parts: list[Part] = [
            Limb((x + 4, lift + 118, 0), (x, lift + 78, 0), 25, 28, ink),
            Limb((x, lift + 78, 0), (x - 8, lift + 34, 0), 28, 31, ink),
        ]
        count = 12
        for k in range(count):
            t = 2 * pi * k / count
            wave = sin(2 * pi * phase - 2 * t)
            top = (x - 8 + 20 * cos(t), lift + 34, 20 * sin(t))
            end = (x - 20 + 27 * cos(t) + 4 * wave, lift + 6 + 5 * wave, 27 * sin(t))
            parts.append(Limb(top, end, 11, 6, ink))
        for side in (-1.0, 1.0):
            reach = 5 * sin(2 * pi * phase + side)
            parts.append(Limb((x + 6, lift + 86, side * 24), (x + 34, lift + 92 + reach, side * 34),
                              11, 7, ink))  # fmt: skip
            parts.append(Limb(heads.on(26 + x, lift + 128, side * 8),
                              heads.on(25.5 + x, lift + 121, side * 8), 4.0, 4.4,
                              dark))  # fmt: skip
        parts.append(Limb(heads.on(29 + x, lift + 107, 0), heads.on(29.2 + x, lift + 103, 0), 4.2,
                          4.6, dark))  # fmt: skip
        for kit in self.kits:
            parts += kit(
                Joints(
                    (x, lift + 60, 0),
                    (x, lift + 110, 0),
                    ((x + 34, lift + 92, -34.0), (x + 34, lift + 92, 34.0)),
                    phase,
                )
            )
        return parts

    def place_of_head(self, phase: float, action: Action) -> tuple[Point, float]:
        """Return the middle of what is its head, and how far it reaches."""
        del action
        return (4.0, _lift(phase) + 118, 0.0), 26.0


def _lift(phase: float) -> float:
    """Return how high a ghost floats."""
    return 34 + 7 * sin(2 * pi * phase)


def ghost(look: Look) -> Figure:
    """Return a ghost, which shines a little."""
    sheet_ = Ink(look.colour or (0.93, 0.95, 1.0), glow=0.28, soft=True)
    return Ghost(MAN, Outfit(sheet_, sheet_, sheet_, sheet_, sheet_), lambda _at, _look: [], (),
                 look)  # fmt: skip


def skeleton(look: Look) -> Figure:
    """Return a skeleton."""
    bone = Ink(look.colour or (0.93, 0.90, 0.82))

    def ribs(joints: Joints) -> list[Part]:
        (x, y, z), (hx, hy, hz) = joints.neck, joints.hip
        parts: list[Part] = chain([(x, y, z), (x - 3, y - 24, z), (hx, hy, hz)], (2.6, 2.6, 2.8),
                                  bone)  # fmt: skip
        for k in range(6):
            wide, up = 14 - 0.7 * abs(k - 2.5), y - 6 - 5.2 * k
            hoop = [(x - 2 + 9.5 * cos(t), up - 2 * cos(t), z + wide * sin(t))
                    for t in (2 * pi * j / 14 for j in range(15))]  # fmt: skip
            parts += chain(hoop, [1.25] * 15, bone)
        for side in (-1.0, 1.0):
            parts += chain([(hx - 4, hy + 8, hz + side * 4), (hx, hy + 6, hz + side * 11),
                            (hx + 3, hy - 3, hz + side * 8)], (3.4, 3.0, 3.2), bone)  # fmt: skip
            parts.append(Limb((x, y - 4, z), (x, y - 7, z + side * 16), 1.5, 2.4, bone))
        return parts

    thin = Physique(bulk=0.40, waist=0.2, shoulders=1.0)
    return Bones(thin, Outfit(bone, bone, bone, bone, bone), heads.head((hats.skull,)), (ribs,),
                 look)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bones(Figure):
    """Somebody without a trunk: what is there instead is a kit."""

    def trunk(self, hip: Point, neck: Point, phase: float, p: Posture) -> list[Part]:
        """Return the neck alone."""
        del hip, phase, p
        return chain([neck, (neck[0] + 2.5, neck[1] + 12, neck[2])], (2.6, 2.4), self.outfit.skin)


_GOWN = frozenset({"cuff"})
FIGURES: dict[str, Callable[[Look], Figure]] = {
    "mermaid": mermaid,
    "ghost": ghost,
    "skeleton": skeleton,
    "angel": worn(Costume(top=((0.96, 0.96, 0.98),), hem=86, women=0.6, bare=_GOWN,
                          head=(hats.halo,), kits=(wings(True),),
                          hair=(hairstyles.long_hair, hairstyles.long_hair))),
    "fairy": worn(Costume(top=((0.52, 0.80, 0.42), (0.92, 0.52, 0.74), (0.60, 0.56, 0.92)), hem=26,
                          bare=frozenset({"sleeve", "cuff", "legs"}), women=1.0,
                          kits=(wings(False), wand), build=replace(WOMAN, size=0.8, bulk=0.78))),
    "zombie": worn(Costume(top=((0.40, 0.38, 0.32),), legs=(0.26, 0.26, 0.28),
                              skin=(0.48, 0.60, 0.42), bare=_GOWN, women=0.3,
                              hair=(hairstyles.thin_hair, hairstyles.thin_hair))),
    "vampire": worn(Costume(top=((0.12, 0.11, 0.13),), skin=(0.88, 0.86, 0.84), women=0.2,
                               kits=(cape((0.44, 0.03, 0.08)), tie), head=(hats.fangs,))),
}  # fmt: skip
RIGS: dict[str, Rig] = {
    name: rig(figure, first=Action.FLOAT if name == "ghost" else Action.WALK)
    for name, figure in FIGURES.items()
}
"""Those of tales, by their names."""
