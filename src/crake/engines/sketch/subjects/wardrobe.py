"""Clothes that a prompt names, over what a kind of people wears by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Garment
from crake.engines.sketch.subjects import caps, hats
from crake.engines.sketch.subjects.anatomy import Outfit, woven
from crake.engines.sketch.subjects.heads import Feature
from crake.engines.sketch.subjects.humanoid import Figure, Head, Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Part, Point, chain, moved, sheet, tinted
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.wearing import adorned

_JEANS, _FELT, _CLOTH = (0.22, 0.30, 0.48), (0.46, 0.31, 0.17), (0.24, 0.30, 0.46)
_LEATHER, _WOOL = (0.24, 0.15, 0.10), (0.66, 0.20, 0.18)
_BELOW = frozenset({Garment.LOWER, Garment.SHORTS, Garment.SKIRT})
_SKIRT_HEM = 44.0


def clad(figure: Callable[[Look], Figure]) -> Callable[[Look], Figure]:
    """Return what draws a kind of people in the clothes of their look."""

    def draw(look: Look) -> Figure:
        made = figure(look)
        made = _dressed(made, dict(_worn(look))) if look.clothes else made
        return adorned(made, look.finery) if look.finery else made

    return draw


def _worn(look: Look) -> Iterator[tuple[Garment, RGB | None]]:
    for worn in look.clothes:
        yield worn.garment, worn.colour


def _dressed(figure: Figure, clothes: dict[Garment, RGB | None]) -> Figure:
    outfit = _shod(_below(_above(figure.outfit, clothes), clothes), clothes)
    kits, head = figure.kits, figure.head
    under = clothes.get(Garment.UPPER) or clothes.get(Garment.WHOLE)
    if Garment.OVER in clothes and clothes[Garment.OVER] and under:
        kits = (*kits, _front(under))
    if Garment.SCARF in clothes:
        kits = (*kits, _scarf(clothes[Garment.SCARF] or _WOOL))
    if Garment.HAT in clothes:
        felt = clothes[Garment.HAT] or _FELT
        head = _with(head, caps.brimmed(felt, tinted(felt, 0.55), 20, 7))
    elif Garment.CAP in clothes:
        head = _with(head, caps.cap(clothes[Garment.CAP] or _CLOTH))
    elif Garment.HELMET in clothes:
        head = _with(head, hats.hard_hat(clothes[Garment.HELMET] or _CLOTH))
    return replace(figure, outfit=outfit, kits=kits, head=head)


def _above(outfit: Outfit, clothes: dict[Garment, RGB | None]) -> Outfit:
    """Let a jacket have long sleeves, and a dress below it its own colour."""
    over, whole = clothes.get(Garment.OVER), clothes.get(Garment.WHOLE)
    upper = clothes.get(Garment.UPPER)
    if over is not None:
        outfit = replace(outfit, top=woven(over, 0.12), sleeve=None, cuff=None)
    elif upper is not None:
        outfit = replace(outfit, top=woven(upper))
    if whole is not None:
        cloth = woven(whole)
        outfit = replace(outfit, skirt=cloth) if outfit.skirt else replace(outfit, legs=cloth)
    elif Garment.UPPER in clothes and outfit.skirt is not None and not _BELOW & set(clothes):
        outfit = replace(outfit, skirt=None, legs=woven(_JEANS), shin=None, sleeve=None, cuff=None)
    return outfit


def _below(outfit: Outfit, clothes: dict[Garment, RGB | None]) -> Outfit:
    if Garment.LOWER in clothes:
        cloth = woven(clothes[Garment.LOWER] or _JEANS)
        return replace(outfit, legs=cloth, shin=None, skirt=None)
    if Garment.SHORTS in clothes:
        cloth = woven(clothes[Garment.SHORTS] or _JEANS)
        return replace(outfit, legs=cloth, shin=outfit.skin, skirt=None)
    if Garment.SKIRT in clothes:
        colour = clothes[Garment.SKIRT]
        cloth = woven(colour) if colour else outfit.skirt or woven(_CLOTH)
        return replace(outfit, skirt=cloth, hem=_SKIRT_HEM, legs=outfit.skin, shin=None)
    return outfit


def _shod(outfit: Outfit, clothes: dict[Garment, RGB | None]) -> Outfit:
    shoes = clothes.get(Garment.SHOES) or clothes.get(Garment.BOOTS)
    gloves = clothes.get(Garment.GLOVES)
    if Garment.BOOTS in clothes and (outfit.skirt or (outfit.shin or outfit.legs) == outfit.skin):
        outfit = replace(outfit, shin=Ink(shoes or _LEATHER, gloss=0.25))
    if Garment.BOOTS in clothes or shoes is not None:
        outfit = replace(outfit, shoe=Ink(shoes or _LEATHER, gloss=0.25))
    return replace(outfit, hand=woven(gloves)) if gloves is not None else outfit


def _with(head: Head, feature: Feature) -> Head:
    def draw(at: Point, look: Look) -> list[Part]:
        return [*head(at, look), *moved(feature(look), at)]

    return draw


def _front(colour: RGB) -> Kit:
    """Return what is seen of a shirt or a dress in the opening of a jacket."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), (hx, hy, hz) = joints.neck, joints.hip
        low = (hx + 11.6, hy + 14, hz)
        return [sheet([(x + 10.4, y - 3, z - 5), (x + 10.4, y - 3, z + 5),
                       (low[0] + 0.8, low[1], low[2] + 3.5),
                       (low[0] + 0.8, low[1], low[2] - 3.5)], Ink(colour), 1.5)]  # fmt: skip

    return draw


def _scarf(colour: RGB) -> Kit:
    """Return a scarf around the neck, with one end that hangs down in front."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), wool = joints.neck, woven(colour)
        ring = [(x + 1.5 + 7.5 * cos(t), y + 3 - 1.5 * cos(t), z + 8.5 * sin(t))
                for t in (2 * pi * k / 16 for k in range(17))]  # fmt: skip
        swing = 1.6 * sin(2 * pi * joints.phase)
        if joints.windy:  # both ends fly behind
            beat = [k * sin(4 * pi * joints.phase - 0.9 * k) for k in range(5)]
            ends = [(x - 6 - 11.0 * k, y + 3 - 0.8 * k + 0.9 * up, z + 6 + up)
                    for k, up in enumerate(beat)]  # fmt: skip
            return [*chain(ring, [3.4] * 17, wool), *chain(ends, (3.2, 3.4, 3.6, 3.6, 3.0), wool)]
        end = [(x + 8.5, y + 1, z + 4), (x + 13.5, y - 12, z + 5), (x + 13 + swing, y - 30, z + 6)]
        return [*chain(ring, [3.4] * 17, wool), *chain(end, (3.2, 3.0, 3.4), wool)]

    return draw
