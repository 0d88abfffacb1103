"""What is on people's faces beside their features: beards, freckles, curls around them.

The middle of a head is the origin; units are centimetres of a grown person.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Finery
from crake.engines.sketch.subjects.hairstyles import beard
from crake.engines.sketch.subjects.heads import TONES, on, tone
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, moved, tinted
from crake.engines.sketch.subjects.rig import Look

_GOLDEN = pi * (3 - 5**0.5)


def _beard(hair: RGB, skin: RGB, look: Look) -> list[Part]:
    del skin
    return beard(hair, 3.0)(look)


def _moustache(hair: RGB, skin: RGB, look: Look) -> list[Part]:
    del skin, look
    ink = Ink(hair, tinted(hair, 0.7), fur=0.4, soft=True)
    return [part for side in (-1.0, 1.0) for part in (
        Limb(on(11.2, -4.7, side * 0.4), on(10.6, -5.4, side * 3.0), 1.25, 1.15, ink),
        Limb(on(10.6, -5.4, side * 3.0), on(9.0, -5.0, side * 5.6), 1.15, 0.35, ink),
    )]  # fmt: skip


def _freckles(hair: RGB, skin: RGB, look: Look) -> list[Part]:
    del hair, look
    ink = Ink(tinted(skin, 0.70), soft=True)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for k in range(9):
            t, far = _GOLDEN * k, 0.85 * ((k + 0.5) / 9) ** 0.5
            up, aside = 0.62 * far * sin(t) + 0.30, 0.9 * far * cos(t)
            ahead = max(1 - up * up - aside * aside, 0.05) ** 0.5
            parts.append(ball(on(5.0 + 5.2 * ahead, -3.4 + 5.2 * up, side * 4.5 + 5.2 * aside),
                              0.36 + 0.10 * (k % 3), ink))  # fmt: skip
    parts += [ball(on(12.4, -0.4 - 1.1 * k, 0.9 * (-1) ** k), 0.34, ink) for k in range(3)]
    return parts


def _curls(hair: RGB, skin: RGB, look: Look) -> list[Part]:
    """Return curls all around the head but the face."""
    del skin, look
    parts: list[Part] = []
    for k in range(110):
        up = 1 - 2 * (k + 0.5) / 110
        wide, t = (1 - up * up) ** 0.5, _GOLDEN * k
        ahead, side = wide * cos(t), wide * sin(t)
        if up < -0.55 or (ahead > 0.10 and up < 0.62) or (abs(side) > 0.8 and up < -0.3):
            continue
        size = 3.7 + 0.7 * (k % 3)
        ink = Ink(tinted(hair, 0.86 + 0.12 * (k % 3)), tinted(hair, 0.6), fur=0.3)
        parts.append(ball(on(-1.8 + 12.2 * ahead, 3.4 + 12.2 * up, 12.6 * side), size, ink))
    return parts


def _nothing(hair: RGB, skin: RGB, look: Look) -> list[Part]:
    """Return nothing: the tone of the skin is that of all of the body."""
    del hair, skin, look
    return []


FACIAL: dict[str, Callable[[RGB, RGB, Look], list[Part]]] = {
    "beard": _beard,
    "moustache": _moustache,
    "freckles": _freckles,
    "curls": _curls,
    **dict.fromkeys(TONES, _nothing),
}
"""From the colours of hair and skin to a drawing."""


def on_face(finery: Sequence[Finery], look: Look, at: Point) -> list[Part]:
    """Draw what is on somebody's face, in the colours of his hair and skin, around a head."""
    skin, hair = tone(look)
    parts = [part for thing in finery if thing.name in FACIAL
             for part in FACIAL[thing.name](thing.colour or hair, skin, look)]  # fmt: skip
    return moved(parts, at)
