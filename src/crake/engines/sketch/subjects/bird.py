"""Birds and how they move, in their own way and in that of people."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.anatomy import Outfit, Physique
from crake.engines.sketch.subjects.feathers import SOARED, Bird
from crake.engines.sketch.subjects.humanoid import Figure, Head, Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, moved, sheet
from crake.engines.sketch.subjects.plumage import BIRDS, Plumage
from crake.engines.sketch.subjects.rig import SADDLE, Gait, Home, Look, Rig
from crake.engines.sketch.subjects.upright import SKULL, rises
from crake.engines.sketch.subjects.wear import Skull, on_skull
from crake.engines.sketch.subjects.wearing import collared

_ROWS = 270.0
"""Rows of a 1280 x 720 picture that a bird is high that does what people do."""
_TALL = 190.0
"""Its height, without what it wears, in centimetres of a grown person."""


def feathered(plumage: Plumage, look: Look, phase: float, action: Action, size: float = 1.0,
              ) -> list[Part]:  # fmt: skip
    """Return a bird in a posture of people, with wings for arms."""
    bird = Bird(plumage, look)
    belly = Ink(bird.belly, fur=0.3, soft=True)
    physique = Physique(size, shoulders=0.80, hips=1.05, waist=1.15, bulk=1.12)
    outfit = Outfit(bird.face, bird.coat, bird.coat, bird.shin, bird.outer, sleeve=bird.inner,
                    cuff=bird.outer, shin=bird.shin)  # fmt: skip
    kits = (_front(belly), _rump(bird.outer), collared(look.finery, 11.0, 4.0))
    return Figure(physique, outfit, _head(plumage, look), kits, look).parts(phase, action)


def _head(plumage: Plumage, look: Look) -> Head:
    def draw(at: Point, own: Look) -> list[Part]:
        bird = Bird(plumage, look)
        head = [ball((0.0, 0.0, 0.0), plumage.skull, bird.face),
                *bird.features((0.0, 0.0, 0.0))]  # fmt: skip
        share = SKULL / plumage.skull * 0.86
        hat = on_skull(own.finery, Skull((0.0, 0.0, 0.0), plumage.skull, 0.42, 0.8))
        return moved([*head, *hat], (at[0], at[1] + 3.0, at[2]), share)

    return draw


def _front(ink: Ink) -> Kit:
    def draw(joints: Joints) -> list[Part]:
        (hx, hy, hz), (nx, ny, nz) = joints.hip, joints.neck

        def on(share: float) -> Point:
            return hx + share * (nx - hx) + 6.0, hy + share * (ny - hy), hz + share * (nz - hz)

        return [Limb(on(0.08), on(0.66), 12.0, 10.5, ink)]

    return draw


def _rump(ink: Ink) -> Kit:
    """Return the feathers of a tail."""

    def draw(joints: Joints) -> list[Part]:
        x, y, z = joints.hip
        wag = 3.0 * sin(2 * pi * joints.phase)
        return [sheet([(x - 9, y + 3, z + 3 * k), (x - 33 * cos(0.3 * k), y + 1, z + 11 * k + wag),
                       (x - 35, y - 5, z + 11 * k + 4 + wag), (x - 9, y - 5, z + 3 * k)], ink)
                for k in (-1.0, 0.0, 1.0)]  # fmt: skip

    return draw


def _rig(plumage: Plumage) -> Rig:
    scale = _ROWS / _TALL / plumage.size

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        if action is not Action.DANCE and rises(action, look):
            return feathered(plumage, look, phase, action, scale)
        return Bird(plumage, look).parts(phase, action)

    @cache
    def head(phase: float, action: Action) -> tuple[Point, float]:
        return Bird(plumage, Look(None, 0.3, dark=False)).place_of_head(phase, action)

    step = (3.0 + 0.84 * plumage.legs) / 0.6
    feet = ((0.0, 2.0), (0.5, 2.0))
    ground = {
        Action.WALK: Gait(0.8, step, feet),
        Action.RUN: Gait(0.45, step, feet),
        Action.STAND: Gait(2.4),
        Action.EAT: Gait(1.6),
        Action.PECK: Gait(1.4, samples=24),
        Action.DRINK: Gait(2.4),
        Action.SIT: Gait(2.6),
        Action.DANCE: Gait(0.7, 0.0, feet),
        Action.SWIM: Gait(2.0, 22.0),
        Action.FLOAT: Gait(2.4),
        Action.SLIDE: Gait(1.3, 130.0),
        Action.RIDE: Gait(0.9),
    }
    saddle = SADDLE * scale
    treed = frozenset({Action.PECK} if plumage.upright > 1 and plumage.beak[1] > 8 else ())
    if not plumage.flies:
        return Rig(parts, ground, plumage.size, turn=0.50, front=0.75, pitch=0.08, waterline=0.0,
                   saddle=saddle, treed=treed, head=head)  # fmt: skip
    air = {Action.FLY: Gait(plumage.beat, 206 * plumage.beat)}
    if plumage.soars:
        cycle = SOARED * plumage.beat
        beats = tuple((k + 0.25) / SOARED for k in range(2))
        air = {Action.FLY: Gait(cycle, 206 * cycle, even=True, samples=24, beats=beats)}
    air |= {Action.DIVE: Gait(1.0, 200.0)}
    return Rig(parts, air | ground, plumage.size, turn=0.50, front=0.75, pitch=0.16,
               home=Home.AIR, saddle=saddle, treed=treed, head=head)  # fmt: skip


_IN_A_V = frozenset({"goose", "stork", "pelican", "swan", "flamingo"})
RIGS: dict[str, Rig] = {
    name: replace(_rig(plumage), formation=True) if name in _IN_A_V else _rig(plumage)
    for name, plumage in BIRDS.items()
}
"""Every bird by its name."""
