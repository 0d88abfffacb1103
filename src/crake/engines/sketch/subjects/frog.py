"""Frogs, as they hop and in the posture of people. Units are millimetres or so."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.anatomy import Outfit, Physique
from crake.engines.sketch.subjects.humanoid import Figure, Head, Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import SADDLE, Gait, Look, Rig
from crake.engines.sketch.subjects.upright import rises
from crake.engines.sketch.subjects.wear import Skull, on_skull
from crake.engines.sketch.subjects.wearing import collared

BLACK, SPARK = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((1.0, 1.0, 1.0), glow=0.9)
SIZE = 4.4
"""Rows of a 1280 x 720 picture per unit."""
SCALE = 250.0 / 190.0 / SIZE
"""How many of its units a centimetre of its upright figure is."""
_SKULL = Skull((9.0, 23.0, 1.0), 11.5, 0.42, 0.52)


def _inks(look: Look) -> tuple[Ink, Ink]:
    """Return its skin and its belly."""
    base = look.colour or (0.36, 0.66, 0.20)
    return (Ink(base, tinted(base, 0.6), gloss=0.5, soft=True),
            Ink(towards(base, (0.98, 0.96, 0.75), 0.7), soft=True))  # fmt: skip


def _face(look: Look, throat: float) -> list[Part]:
    """Return a head with eyes that stand out and a wide mouth."""
    skin, belly = _inks(look)
    parts: list[Part] = [
        Limb((4, 18, 0), (13, 22, 1), 10.5, 8.5, skin),
        Limb((9, 14, 1), (14, 16, 1.5), 8.2 + throat, 6.4, belly),
        *chain([(14, 19, -7), (21.4, 19.6, 2), (15, 19, 9.5)], (0.5, 0.6, 0.5),
               Ink(tinted(skin.base, 0.45))),
    ]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [
            ball((9.0, 30.0, 1 + side * 6.2), 4.6, skin),
            ball((10.8, 31, 1.6 + side * 7), 3.4, Ink((0.98, 0.84, 0.3))),
            ball((12.6, 31.2, 2.4 + side * 7.4), 2.1, BLACK),
            ball((13.8, 32.4, 3.4 + side * 7.2), 0.8, SPARK),
        ]
    return parts + on_skull(look.finery, _SKULL)


def frog(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a frog's parts."""
    if rises(action, look):
        return upright_frog(look, phase, action, SCALE)
    skin, belly = _inks(look)
    hops = action in {Action.JUMP, Action.WALK, Action.RUN}
    air = max(sin(2 * pi * phase - 0.5), 0.0) if hops else 0.0
    croaks = 2.4 if action is Action.ROAR else 1.2
    throat = 0.0 if hops else croaks * max(sin(4 * pi * phase), 0.0)
    parts: list[Part] = [
        Limb((-13, 11, 0), (4, 17, 0), 10.5, 11.5, skin),
        Limb((-10, 8, 0), (7, 12, 0), 9.0, 10.0, belly),
        *_face(look, throat),
    ]
    for side in (-1.0, 1.0):
        out = 14 + 3 * air
        knee = (-4 - 14 * air, 15 - 10 * air, side * (out + 4))
        heel = (-17 - 16 * air, 3.5 - 8 * air, side * out)
        parts += chain([(-12, 11, side * 8), knee, heel], (6.4, 4.6, 2.6), skin)
        toe = (heel[0] + 15 * (1 - 2 * air), heel[1] - 1.5 - 5 * air, side * (out + 3))
        parts.append(Limb(heel, toe, 2.6, 2.8, skin))
        hand = (12 + 4 * air, 2.0 - 3 * air, side * 11)
        parts += chain(
            [(7, 13, side * 8), (9 + 3 * air, 7, side * 13), hand], (3.8, 2.6, 2.2), skin
        )
        parts += [Limb(hand, (hand[0] + 4, hand[1] - 0.6, hand[2] + a), 1.2, 1.3, skin)
                  for a in (-2.5, 0.0, 2.5)]  # fmt: skip
    return moved(parts, (0.0, 36 * air, 0.0))


def upright_frog(look: Look, phase: float, action: Action, size: float = 1.0) -> list[Part]:
    """Return a frog in a posture of people."""
    skin, belly = _inks(look)
    physique = Physique(size, shoulders=0.84, hips=0.95, waist=1.1, bulk=0.94)
    outfit = Outfit(skin, skin, skin, skin, skin)
    kits = (_front(belly), collared(look.finery, 10.5, 4.0))
    return Figure(physique, outfit, _head(look), kits, look).parts(phase, action)


def _head(look: Look) -> Head:
    def draw(at: Point, own: Look) -> list[Part]:
        del own
        return moved(_face(look, 0.0), (at[0] - 13.0, at[1] - 34.0, at[2]), 1.9)

    return draw


def _front(ink: Ink) -> Kit:
    def draw(joints: Joints) -> list[Part]:
        (hx, hy, hz), (nx, ny, nz) = joints.hip, joints.neck

        def on(share: float) -> Point:
            return hx + share * (nx - hx) + 5.0, hy + share * (ny - hy), hz + share * (nz - hz)

        return [Limb(on(0.10), on(0.72), 10.5, 9.5, ink)]

    return draw


RIG = Rig(
    frog,
    {
        Action.JUMP: Gait(0.9, 70.0, ((0.62, 0.0),)),
        Action.SIT: Gait(2.2),
        Action.STAND: Gait(2.2),
        Action.ROAR: Gait(1.6),
        Action.WALK: Gait(0.9, 70.0, ((0.62, 0.0),)),
        Action.SWIM: Gait(1.2, 40.0),
        Action.DANCE: Gait(1.1, 0.0, ((0.25, 0.0), (0.75, 0.0))),
        Action.RIDE: Gait(0.9),
    },
    SIZE,
    turn=0.5,
    pitch=0.12,
    waterline=10.0,
    saddle=SADDLE * SCALE,
)
