"""Bicycles and motorcycles with somebody on them. Units are centimetres."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import heads, people
from crake.engines.sketch.subjects.anatomy import Outfit
from crake.engines.sketch.subjects.humanoid import Figure
from crake.engines.sketch.subjects.mounted import UPRIGHT
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain, moved, sheet, tinted
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, look_of
from crake.engines.sketch.subjects.wardrobe import clad
from crake.engines.sketch.subjects.wheels import BLACK, CHROME, spoked


def _rider(phase: float, look: Look) -> list[Part]:
    """Return who rides a bicycle: somebody in colours of their own, or an animal."""
    rider = look.rider
    if rider is None:
        return people.person(replace(look, colour=None)).parts(phase, Action.DRIVE)
    own = look_of(rider, look)
    if rider.kind in UPRIGHT:
        return UPRIGHT[rider.kind](own, phase, Action.DRIVE)
    return clad(people.PEOPLE.get(rider.kind, people.person))(own).parts(phase, Action.DRIVE)


def _bicycle(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.16, 0.52, 0.60), gloss=0.6)
    roll = phase * 2.6 if action is not Action.STAND else 0.0
    crank, rear, front = (6.0, 34.0, 0.0), (-46.0, 35.0, 0.0), (62.0, 35.0, 0.0)
    saddle, head = (-14.0, 90.0, 0.0), (44.0, 88.0, 0.0)
    parts = spoked(-46, roll, 33, 2.0) + spoked(62, roll, 33, 2.0)
    for a, b in ((crank, saddle), (crank, head), ((-11.0, 82.0, 0.0), head), (rear, crank),
                 (rear, (-12.0, 84.0, 0.0)), (head, front)):  # fmt: skip
        parts.append(Limb(a, b, 1.9, 1.9, paint))
    parts += [
        Limb((-22, 94, 0), (-4, 93, 0), 4.6, 2.4, BLACK),
        *chain([head, (42, 100, 0)], (1.4, 1.4), CHROME),
        *chain([(36, 103, -22), (42, 101, 0), (36, 103, 22)], (1.5, 1.5, 1.5), CHROME),
    ]
    turn = -2 * pi * phase
    for side, late in ((1.0, 0.0), (-1.0, pi)):
        pedal = (6 + 17 * cos(turn + late), 34 + 17 * sin(turn + late), side * 8)
        parts += [Limb((6, 34, side * 5), pedal, 1.3, 1.3, CHROME),
                  Limb(pedal, (pedal[0], pedal[1], side * 16), 2.0, 2.0, BLACK)]  # fmt: skip
    ring = [(6 + 9 * cos(t), 34 + 9 * sin(t), 4.0) for t in (2 * pi * k / 14 for k in range(15))]
    parts += chain(ring, [0.9] * 15, CHROME)
    if action is not Action.STAND:
        parts += moved(_rider(phase, look), (-18.0, 0.0, 0.0))
    return parts


def _biker(paint: Ink, look: Look) -> Figure:
    def helmet(look: Look) -> list[Part]:
        visor = Ink((0.05, 0.06, 0.08), gloss=1.0)
        return [ball((0, 0, 0), 15.5, paint), Limb((6, 1, -4), (5, 1, 9), 11.5, 10.5, visor)]

    leather, skin = Ink((0.15, 0.15, 0.17), gloss=0.15, soft=True), Ink((0.2, 0.2, 0.22))
    outfit = Outfit(skin, leather, Ink((0.20, 0.24, 0.34), soft=True), skin, skin)
    return Figure(people.MAN, outfit, heads.head((helmet,)), (), look)


def _motorcycle(phase: float, action: Action, look: Look) -> list[Part]:
    paint = Ink(look.colour or (0.75, 0.10, 0.10), gloss=0.8)
    roll = phase if action is not Action.STAND else 0.0
    seat = Ink((0.09, 0.08, 0.08), gloss=0.2)
    lamp = Ink((1.0, 0.95, 0.78), glow=0.9 if look.dark else 0.35, gloss=0.6)
    parts = spoked(-62, roll, 30, 6.5, 7) + spoked(74, roll, 30, 5.5, 7)
    parts += [
        Limb((-2, 78, 0), (34, 82, 0), 15, 13, paint),
        Limb((-64, 74, 0), (-8, 74, 0), 8, 9, seat),
        Limb((-78, 72, 0), (-62, 64, 0), 5, 8, paint),
        Limb((-4, 42, 0), (26, 46, 0), 20, 17, Ink((0.30, 0.31, 0.34), gloss=0.6)),
        *[Limb((40, 96, z), (74, 36, z), 3.0, 2.6, CHROME) for z in (-8.0, 8.0)],
        *chain([(30, 104, -30), (40, 99, 0), (30, 104, 30)], (2.0, 2.2, 2.0), BLACK),
        Limb((52, 92, 0), (57, 91, 0), 10, 8, lamp),
        Limb((10, 28, 14), (-88, 32, 16), 4.4, 5.6, CHROME),
        ball((-84, 70, 0), 3.2, Ink((1.0, 0.1, 0.08), glow=0.7)),
    ]
    guard = [(74 + 38 * cos(t), 33 + 38 * sin(t), 7.0) for t in (0.5, 1.0, 1.6, 2.2, 2.6)]
    guard += [(x - 4 * cos(t), y - 4 * sin(t), z) for (x, y, z), t in
              zip(reversed(guard), (2.6, 2.2, 1.6, 1.0, 0.5), strict=True)]  # fmt: skip
    parts.append(sheet(guard, Ink(tinted(paint.base, 0.85), gloss=0.6)))
    if action is not Action.STAND:
        still = 0.30 + 0.01 * sin(2 * pi * phase)
        helmet = look.rider is None or look.rider.kind not in UPRIGHT  # no ears would fit into it
        body = _biker(paint, look).parts(still, Action.DRIVE) if helmet else _rider(still, look)
        parts += moved(body, (-22.0, -20.0, 0.0))
    return parts


RIGS: dict[str, Rig] = {
    "bicycle": Rig(_bicycle, {Action.RIDE: Gait(1.0, 2 * pi * 33 * 2.6), Action.STAND: Gait(2.0)},
                   1.95, turn=0.45, front=0.5, pitch=0.06, ridden=True),
    "motorcycle": Rig(_motorcycle, {Action.RIDE: Gait(0.4, 2 * pi * 30), Action.STAND: Gait(2.0)},
                      2.0, turn=0.42, front=0.5, pitch=0.08, ridden=True),
}  # fmt: skip
"""Bicycles and motorcycles by their name."""
