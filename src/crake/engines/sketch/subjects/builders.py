"""Children around one sandcastle, which all of them build. Units are those of their rig."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import pi

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.parts import Part, moved, spun
from crake.engines.sketch.subjects.picnic import IN_COMMON
from crake.engines.sketch.subjects.playthings import castle
from crake.engines.sketch.subjects.rig import Look, Rig

_MIDDLE = 78.0
"""How far ahead of who builds it the middle of a castle is, in centimetres of a grown person."""
_APART = 90.0
"""How far they are from it who are several."""
_AROUND = {2: (0.2, pi - 0.2), 3: (0.1, pi - 0.1, pi / 2),
           4: (0.0, pi, pi / 2 + 0.55, pi / 2 - 0.55)}  # fmt: skip
"""To where each is turned: nobody hides the castle. More than four are not seen around it."""


@cache
def builders(rig: HumanRig, count: int) -> Rig:
    """Return the rig of several who kneel around a castle, the first one at its left."""
    headings = _AROUND[min(count, max(_AROUND))]

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        found: list[Part] = []
        size = 1.0
        for k, heading in enumerate(headings):
            own = replace(look, variant=(look.variant + 0.37 * k) % 1.0, gear=(IN_COMMON,))
            figure = rig.figure(own)
            size = figure.physique.size
            drawn = figure.parts((phase + 0.31 * k) % 1.0, action)
            found += spun(moved(drawn, (-_APART * size, 0.0, 0.0)), heading)
        return found + moved(castle(phase), (-_MIDDLE * size, 0.0, 0.0), size)

    return Rig(parts, {Action.BUILD: rig.gaits[Action.BUILD]}, rig.size * 0.94, turn=0.12,
               front=0.12, ahead=0.12, pitch=rig.pitch + 0.06,
               figures=len(headings))  # fmt: skip
