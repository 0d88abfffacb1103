"""What dogs fetch and cats play with: frisbees, tennis balls, balls of wool, a spot of light.

Units are centimetres.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Ink, Part, Point, ball, chain, sheet, tinted, turned
from crake.engines.sketch.subjects.rig import Gait, Look, Rig


def _frisbee(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a disc that flies level, its front raised a little."""
    del action
    ink = Ink(look.colour or (0.93, 0.20, 0.16), gloss=0.6)
    pale = Ink(tinted(ink.base, 1.35), gloss=0.5)
    turn = 2 * pi * phase
    ring: list[Point] = [
        (13 * cos(turn + t), 3.6, 13 * sin(turn + t)) for t in (2 * pi * k / 16 for k in range(17))
    ]
    parts: list[Part] = [*chain(ring, [1.7] * 17, ink)]
    for share, ink_ in ((0.98, pale), (0.62, ink), (0.5, pale)):
        disc: list[Point] = [(13 * share * cos(t), 5.2 - share, 13 * share * sin(t))
                             for t in (2 * pi * k / 16 for k in range(16))]  # fmt: skip
        parts.append(sheet(disc, ink_, 0.8))
    return turned(parts, 0.14, (0.0, 5.0))


def _tennis_ball(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a tennis ball with its seam."""
    del action
    r, ink = 5.0, Ink(look.colour or (0.80, 0.92, 0.16), fur=0.4)
    seam: list[Point] = []
    for k in range(21):
        t = 2 * pi * k / 20
        up = 0.5 * cos(2 * t)
        flat = (1 - up * up) ** 0.5
        seam.append((r * flat * cos(t), r + r * up, r * flat * sin(t)))
    parts: list[Part] = [ball((0, r, 0), r, ink), *chain(seam, [0.35] * 21, Ink((0.96, 0.97, 0.9)))]
    return turned(parts, -2 * pi * phase, (0.0, r))


def _yarn(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a ball of wool, wound in loops, and the end of its thread."""
    del action
    r, base = 7.5, look.colour or (0.86, 0.20, 0.34)
    parts: list[Part] = [ball((0, r, 0), r * 0.93, Ink(tinted(base, 0.82), fur=0.5))]
    for loop in range(7):
        tip, lean = 0.45 * loop, 0.9 * loop
        ring: list[Point] = []
        for k in range(15):
            t = 2 * pi * k / 14
            x, y, z = r * cos(t), r * sin(t) * cos(tip), r * sin(t) * sin(tip)
            ring.append((x * cos(lean) - y * sin(lean), r + x * sin(lean) + y * cos(lean), z))
        parts += chain(ring, [0.75] * 15, Ink(tinted(base, 1.0 + 0.12 * (loop % 3)), fur=0.6))
    parts = turned(parts, 2 * pi * phase, (0.0, r))
    thread: list[Point] = [
        (6 + 5.0 * k, 0.8, 4 + 1.6 * k + 6.0 * sin(0.9 * k + 0.6 * sin(2 * pi * phase)))
        for k in range(8)
    ]
    return [*parts, *chain(thread, [0.6] * 8, Ink(base, fur=0.6))]


def _laser(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a spot of light on the floor, and its glow."""
    del action
    base = look.colour or (1.0, 0.06, 0.08)
    size = 2.2 + 0.3 * sin(6 * pi * phase)
    return [
        ball((0, 1.4, 0), size, Ink((1.0, 0.72, 0.66), glow=1.0)),
        ball((0, 1.4, 0), 3.1 * size, Ink(base, glow=1.0, mist=0.85)),
    ]


def _toy(draw: Callable[[float, Action, Look], list[Part]], size: float) -> Rig:
    gaits = {Action.STAND: Gait(3.0), Action.JUMP: Gait(1.0), Action.SPIN: Gait(2.0)}
    return Rig(draw, gaits, size, turn=0.3, front=0.3, pitch=0.25)


RIGS: dict[str, Rig] = {
    "frisbee": _toy(_frisbee, 6.0),
    "tennis ball": _toy(_tennis_ball, 9.0),
    "ball of wool": _toy(_yarn, 8.0),
    "laser dot": _toy(_laser, 6.0),
}
"""Each by its name."""
ROLLED = frozenset({"ball of wool", "laser dot", "tennis ball", "ball"})
"""What is on the floor while animals play with it."""
BALLS = ROLLED | {"frisbee"}
"""What is caught."""
