"""A disc jockey's decks: two turntables, a mixer and a laptop on a lit desk."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, box, sheet
from crake.engines.sketch.subjects.postures import Posture

TOP = 92.0
"""Height of the desk."""
_DARK, _CASE = Ink((0.07, 0.07, 0.08), gloss=0.5), Ink((0.16, 0.16, 0.18), gloss=0.4)
_NEON = (1.0, 0.20, 0.62), (0.20, 0.85, 1.0)
_DECK = 40.0, 27.0
"""How far ahead the middle of a turntable is, and how far to each side."""


def _turntable(side: float, phase: float) -> list[Part]:
    x, z = _DECK[0], side * _DECK[1]
    parts = box((x - 15, TOP, z - 17), (x + 15, TOP + 5, z + 17), _CASE)
    at = (x, TOP + 5.4, z - 2.0)
    parts += [*lathe(((12.5, 0), (12.5, 0.8)), _DARK, at=at), plate(12.4, 0.9, _DARK, at),
              plate(4.0, 1.1, Ink(_NEON[side > 0], glow=0.5), at)]  # fmt: skip
    turn = -2 * pi * 2 * phase
    mark = (x + 9 * cos(turn), TOP + 6.6, z - 2 + 9 * sin(turn))
    return [*parts, ball(mark, 0.9, Ink((1.0, 1.0, 1.0), glow=0.6)),
            Limb((x + 12, TOP + 8, z + 13), (x - 2, TOP + 7.4, z + 6), 0.7, 0.7,
                 Ink((0.80, 0.82, 0.86), gloss=0.9))]  # fmt: skip


def _draw(joints: Joints) -> list[Part]:
    """Return the desk with all that stands on it."""
    beat = 0.5 + 0.5 * sin(4 * pi * joints.phase)
    parts = box((22, 0, -56), (60, TOP - 3, 56), _DARK) + box((20, TOP - 3, -60), (64, TOP, 60),
                                                             _CASE)  # fmt: skip
    for k in range(7):
        z, high = -45.0 + 15 * k, 14 + 46 * (0.5 + 0.5 * sin(4 * pi * joints.phase + 1.7 * k))
        colour = Ink(_NEON[k % 2], glow=0.7 + 0.3 * beat)
        for x in (60.4, 21.6):
            parts.append(sheet([(x, 12, z - 5), (x, 12, z + 5), (x, 12 + high, z + 5),
                                (x, 12 + high, z - 5)], colour))  # fmt: skip
    for side in (-1.0, 1.0):
        parts += _turntable(side, joints.phase)
    parts += box((28, TOP, -8), (54, TOP + 6, 8), _CASE)
    for k in range(6):
        x, z = 32.0 + 8 * (k // 2), -4.0 + 8 * (k % 2)
        parts.append(
            ball((x, TOP + 7, z), 1.3, Ink(_NEON[k % 2], glow=beat if k % 2 else 1 - beat))
        )
    return parts


def _mixing(phase: float, p: Posture) -> Posture:
    """Turn a record to and fro with one hand, a fader with the other, and nod to the beat."""
    scratch = 5.0 * sin(8 * pi * phase) * (0.5 + 0.5 * sin(2 * pi * phase))
    beat = abs(sin(4 * pi * phase))
    far = _DECK[0] - 6 + scratch, TOP + 9.0, -_DECK[1] + 3
    near = _DECK[0] - 7, TOP + 10.0, 10.0 + 3.0 * sin(2 * pi * phase)
    return replace(p, palms=(far, near), by_head=(None, None), lean=p.lean + 5.0, gaze=-0.20,
                   nod=p.nod + 2.5 * beat, hip=(p.hip[0], p.hip[1] - 1.5 * beat))  # fmt: skip


DECKS = Held(_draw, hold=_mixing)
"""What a disc jockey stands behind."""
