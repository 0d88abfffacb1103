"""Subjects made of glass, wood, paper, stone or metal: the shapes stay, the inks change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import pi

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Coat, Ink, Limb, Part, tinted
from crake.engines.sketch.subjects.rig import Look, Rig


@dataclass(frozen=True, slots=True)
class Stuff:
    """How a material looks.

    Parameters
    ----------
    base
        Its colour, display-referred.
    gloss, clear
        As of an `Ink`.
    grain
        How strongly lines run along it.
    darkest
        How bright it is, beside its base, where the subject itself is black; it is a little more
        than its base where the subject is white.
    """

    base: RGB
    gloss: float = 0.0
    clear: float = 0.0
    grain: float = 0.0
    darkest: float = 0.5


STUFFS: dict[str, Stuff] = {
    "glass": Stuff((0.70, 0.88, 0.92), gloss=1.0, clear=0.65, darkest=0.7),
    "ice": Stuff((0.74, 0.87, 0.97), gloss=0.8, clear=0.3, darkest=0.7),
    "wood": Stuff((0.62, 0.42, 0.24), gloss=0.12, grain=1.0),
    "paper": Stuff((0.97, 0.95, 0.90), darkest=0.8),
    "stone": Stuff((0.66, 0.65, 0.62), grain=0.25, darkest=0.7),
    "metal": Stuff((0.66, 0.69, 0.73), gloss=0.9),
    "gold": Stuff((0.90, 0.67, 0.22), gloss=0.9),
    "bronze": Stuff((0.58, 0.40, 0.24), gloss=0.7),
}
_WEIGHTS = (0.3, 0.6, 0.1)
"""How bright each primary is."""
_BRIGHTEST = 1.1


def _grain(strength: float) -> Coat:
    def coat(along: F32, across: F32) -> F32:
        lines = 3.1 * across + 0.35 * np.sin(2 * pi * 1.3 * along)
        marked: F32 = (0.7 * strength * np.sin(2 * pi * lines)).astype(np.float32)
        return marked

    return coat


@cache
def made_of(rig: Rig, material: str) -> Rig:
    """Return the rig of somebody who is made of something, with the same shapes and gaits."""
    stuff = STUFFS[material]
    coat = _grain(stuff.grain) if stuff.grain else None

    def parts(phase: float, action: Action, look: Look) -> Sequence[Part]:
        own = look.colour
        base = own or stuff.base
        drawn = rig.parts(phase, action, replace(look, colour=None) if own else look)
        return [_made(part, replace(stuff, base=base), coat) for part in drawn]

    return replace(rig, parts=parts)


def _made(part: Part, stuff: Stuff, coat: Coat | None) -> Part:
    bright = sum(w * c for w, c in zip(_WEIGHTS, part.ink.base, strict=True))
    base = tinted(stuff.base, stuff.darkest + (_BRIGHTEST - stuff.darkest) * bright)
    ink = Ink(base, dark=tinted(base, 0.74), light=tinted(base, 1.16), gloss=stuff.gloss,
              clear=stuff.clear, glow=part.ink.glow, mist=part.ink.mist)  # fmt: skip
    if isinstance(part, Limb):
        return replace(part, ink=ink, coat=coat)
    return replace(part, ink=ink)
