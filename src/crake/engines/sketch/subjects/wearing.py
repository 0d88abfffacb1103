"""Who wears what: people and animals with hats, glasses, scarves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from crake.engines.sketch.direction import Action, Finery
from crake.engines.sketch.subjects.facial import on_face
from crake.engines.sketch.subjects.heads import TURN, on
from crake.engines.sketch.subjects.humanoid import Figure, Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.neckwear import Neck, around_neck
from crake.engines.sketch.subjects.parts import Part, Point
from crake.engines.sketch.subjects.rig import Look, Rig, shown
from crake.engines.sketch.subjects.wear import HATS, Eyes, Skull, before_eyes, on_skull

_RADIUS, _EYES = 11.6, Eyes((0.98, 0.11, 0.37), 0.21, 0.3, (1.06, 0.16))
_TALLER = 1.28
"""How much farther a head reaches that has a hat on."""


def collared(finery: Sequence[Finery], radius: float, low: float = 0.0) -> Kit:
    """Return what somebody upright wears around the neck; `radius` is in centimetres."""

    def draw(joints: Joints) -> list[Part]:
        (hx, hy, _), (x, y, z) = joints.hip, joints.neck
        neck = Neck((x + 1.0, y + 2.0 - low, z), (x - hx, y - hy), radius, joints.phase, 0.3)
        return around_neck(finery, neck)

    return draw


def adorned(figure: Figure, finery: Sequence[Finery]) -> Figure:
    """Return a figure of people who wears something on the head or around the neck."""

    def head(at: Point, look: Look) -> list[Part]:
        def place(ahead: float, up: float, side: float) -> Point:
            x, y, z = on(ahead * _RADIUS, up * _RADIUS, side * _RADIUS)
            return at[0] + x, at[1] + y, at[2] + z

        return [*figure.head(at, look), *on_face(finery, look, at),
                *on_skull(finery, Skull(at, 12.0, TURN, 1.12)),
                *before_eyes(finery, place, _EYES, _RADIUS)]  # fmt: skip

    kit = collared(finery, 8.4 * figure.physique.bulk)
    return replace(figure, head=head, kits=(*figure.kits, kit))


@cache
def wearing(rig: Rig, finery: tuple[Finery, ...]) -> Rig:
    """Return the rig of somebody who wears something: its box and its head have room for it."""
    worn = shown(finery)

    def parts(phase: float, action: Action, look: Look) -> Sequence[Part]:
        return rig.parts(phase, action, replace(look, finery=worn))

    @cache
    def head(phase: float, action: Action) -> tuple[Point, float]:
        assert rig.head is not None
        (x, y, z), reach = rig.head(phase, action)
        return (x, y + (_TALLER - 1) * reach * 0.7, z), reach * _TALLER

    tall = rig.head is not None and any(thing.name in HATS for thing in worn)
    return replace(rig, parts=parts, head=head if tall else rig.head)
