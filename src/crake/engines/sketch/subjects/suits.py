"""Astronauts, robots and aliens: people in other skins."""

from __future__ import annotations

from functools import partial
from math import pi, sin

from crake.engines.sketch.direction import RGB, Action, Garment
from crake.engines.sketch.subjects.anatomy import Outfit, Physique
from crake.engines.sketch.subjects.heads import on
from crake.engines.sketch.subjects.humanoid import Figure, rig
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Look, Rig

_on = partial(on, turn=0.30)
"""Returns a place on a head that is turned a little more to the viewer than the body."""


def _helmet(at: Point, look: Look) -> list[Part]:
    helmet = next((w.colour for w in look.clothes if w.garment is Garment.HELMET), None)
    white = Ink(helmet or look.colour or (0.92, 0.93, 0.95), gloss=0.12)
    visor = Ink((0.16, 0.11, 0.06), gloss=1.0)
    parts: list[Part] = [
        ball((0, 5, 0), 22.0, white),
        ball(_on(5.2, 5.5, 0), 18.6, Ink((0.55, 0.57, 0.62))),
        ball(_on(7.6, 5.5, 0), 17.4, visor),
        Limb(_on(23.2, 11.5, -6), _on(22.6, 13.5, 2), 1.7, 0.9, Ink((1.0, 0.84, 0.55), glow=0.85)),
        ball(_on(24.4, 1, 7), 1.2, Ink((0.55, 0.75, 1.0), glow=0.8)),
        Limb((-6, -16, -7), (4, -16, 7), 8, 8, Ink((0.60, 0.62, 0.67))),
    ]
    grey = Ink((0.60, 0.62, 0.67))
    ears = [Limb(_on(0, 5, side * 20), _on(0, 5, side * 23), 5, 4, grey) for side in (-1.0, 1.0)]
    return moved([*parts, *ears], at)


def _backpack(look: Look) -> list[Part]:
    grey, panel = Ink((0.66, 0.68, 0.73)), Ink((0.40, 0.43, 0.50))
    parts: list[Part] = [Limb((-21, -2, z), (-23, -46, z), 12, 12.5, grey) for z in (-11.0, 11.0)]
    parts.append(sheet([(16.5, -17, -9), (16.5, -17, 9), (17, -31, 9), (17, -31, -9)], panel))
    lamps: tuple[RGB, ...] = ((0.95, 0.25, 0.2), (0.3, 0.75, 1.0), (1.0, 0.8, 0.25))
    for k, lamp in enumerate(lamps):
        parts.append(ball((17.6, -22, -5.5 + 5.5 * k), 1.7, Ink(lamp, glow=0.6)))
    hose = [(-12.0, -34.0, 16.0), (2.0, -40.0, 19.0), (13.0, -30.0, 12.0)]
    mark = Ink((0.85, 0.22, 0.18) if look.colour is None else tinted(look.colour, 0.5))
    return [*parts, *chain(hose, (1.6, 1.6, 1.6), panel), ball((14.5, -12, 13.0), 2.6, mark)]


def astronaut(look: Look) -> Figure:
    """Return an astronaut in a spacesuit."""
    suit = Ink(look.colour or (0.92, 0.93, 0.95), gloss=0.05, soft=True)
    grey = Ink((0.52, 0.55, 0.61), soft=True)
    outfit = Outfit(grey, suit, suit, grey, grey)

    def kit(joints: Joints) -> list[Part]:
        return moved(_backpack(look), joints.neck)

    return Figure(Physique(bulk=1.5), outfit, _helmet, (kit,), look)


def _robot_head(at: Point, look: Look) -> list[Part]:
    steel = Ink(look.colour or (0.72, 0.77, 0.83), gloss=0.7)
    dark, lamp = Ink((0.10, 0.12, 0.15), gloss=0.6), Ink((0.35, 0.92, 1.0), glow=0.95)
    parts: list[Part] = [
        Limb(_on(0, -4, -6), _on(0, -4, 6), 13, 13, steel),
        Limb(_on(0, 4, -6), _on(0, 4, 6), 12.5, 12.5, steel),
        Limb(_on(8.5, 1, -6), _on(8.5, 1, 6), 6.6, 6.6, dark),
        *chain([_on(12.4, -9, -4), _on(12.8, -10, 0), _on(12.4, -9, 4)], (0.9, 0.9, 0.9), lamp),
        Limb((0, 14, 0), (-2, 27, 0), 1.2, 0.9, dark),
        ball((-2, 28, 0), 2.8, Ink((1.0, 0.35, 0.25), glow=0.9)),
    ]
    for side in (-1.0, 1.0):
        parts.append(ball(_on(14.6, 1.5, side * 5.2), 2.9, lamp))
        parts.append(Limb((0, 0, side * 16), (0, 0, side * 21), 6, 5, dark))
    return moved(parts, at)


def robot(look: Look) -> Figure:
    """Return a robot of steel."""
    steel = Ink(look.colour or (0.72, 0.77, 0.83), gloss=0.7)
    joint = Ink((0.30, 0.33, 0.38), gloss=0.5)
    plate = Ink(look.colour or (0.60, 0.66, 0.74), gloss=0.7)
    lamp, dark = Ink((0.35, 0.92, 1.0), glow=0.9), Ink((0.16, 0.18, 0.22), gloss=0.5)

    def plates(joints: Joints) -> list[Part]:
        (x, y, z), (hx, hy, hz) = joints.neck, joints.hip
        parts: list[Part] = [
            ball((x + 13, y - 20, z), 4.6, dark),
            ball((x + 15.6, y - 20, z), 3.1, lamp),
            Limb((hx, hy + 14, hz), (hx, hy + 18, hz), 9, 9, joint),
        ]
        parts += [ball((x, y - 8, z + side * 21), 9.4, plate) for side in (-1.0, 1.0)]
        for k, beat in enumerate((0.0, 0.33, 0.66)):
            glow = 0.35 + 0.6 * max(sin(2 * pi * (joints.phase + beat)), 0.0)
            parts.append(ball((x + 12.8, y - 31, z - 4 + 4 * k), 1.2, Ink(lamp.base, glow=glow)))
        return parts

    outfit = Outfit(joint, steel, steel, joint, joint, sleeve=joint, cuff=steel)
    return Figure(Physique(bulk=1.15), outfit, _robot_head, (plates,), look)


def _alien_head(at: Point, look: Look) -> list[Part]:
    skin = Ink(look.colour or (0.46, 0.74, 0.42), soft=True, gloss=0.1)
    black = Ink((0.03, 0.03, 0.05), gloss=0.9)
    parts: list[Part] = [
        ball(_on(-1, 6, 0), 15.5, skin),
        Limb(_on(1, 0, 0), _on(5, -10, 0), 12, 4.4, skin),
        *chain([_on(9.0, -8.5, -2), _on(9.4, -8.8, 2)], (0.6, 0.6), Ink((0.25, 0.38, 0.22))),
    ]
    for side in (-1.0, 1.0):
        parts.append(Limb(_on(9.8, 0.5, side * 3.8), _on(8.8, 4.0, side * 8.2), 3.0, 4.0, black))
        parts.append(Limb((-2, 19, side * 5), (-4, 30, side * 9), 0.9, 0.7, skin))
        parts.append(ball((-4, 31, side * 9), 2.2, skin))
    return moved(parts, at)


def alien(look: Look) -> Figure:
    """Return a friendly alien."""
    skin = Ink(look.colour or (0.46, 0.74, 0.42), soft=True)
    suit = Ink((0.55, 0.58, 0.66), gloss=0.4, soft=True)
    outfit = Outfit(skin, suit, suit, Ink((0.3, 0.32, 0.38)), skin, cuff=skin)
    physique = Physique(size=0.78, head=1.5, shoulders=0.75, hips=0.85, waist=0.75, bulk=0.72)
    return Figure(physique, outfit, _alien_head, (), look)


RIGS: dict[str, Rig] = {
    "astronaut": rig(astronaut, first=Action.FLOAT),
    "robot": rig(robot),
    "alien": rig(alien),
}
"""Astronaut, robot and alien."""
