"""The light of fires, and of torches, lanterns and candles in hands, on what is near at night."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sin

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import F32
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.parts import Limb, Point
from crake.engines.sketch.subjects.rig import Look

STRENGTH: dict[str, float] = {
    "fire": 0.6, "torch": 1.0, "lantern in hand": 0.85, "candle in hand": 0.6,
}  # fmt: skip
"""How bright each is, beside a torch."""
REACH = 1.35
"""How far a torch lights, in heights of who carries it."""
_GAIN, _HAZE = 1.9, 9.0
"""How much brighter what is at the light becomes, and by how many steps the air before it does."""
_WARM, _TAKEN = (98.0, 152.0), 0.6
"""Blue and red difference of flames' light, and how far what is lit takes them on at most."""
_POSES = 8
_BLACK, _WHITE = 16.0, 235.0


class CarriedLight:
    """Light around somebody who carries it; it flickers as flames do.

    Parameters
    ----------
    actor
        Who carries it.
    name
        What it is.
    """

    def __init__(self, stage: Stage, actor: Actor, name: str) -> None:
        self._stage, self._actor, self._strength = stage, actor, STRENGTH[name]
        look = replace(Look(None, 0.3, dark=True), gear=actor.subject.gear)
        self._at = [_flame(actor, k / _POSES, look) for k in range(_POSES)]
        self._seconds = actor.steps * actor.hold / stage.fps

    def draw(self, frame: Frame, view: View) -> None:
        """Light what is there already."""
        x, y = self._actor.place_of(self._now(view.seconds), view.seconds)
        feet = self._actor.ground_of(0, view.seconds)[1]
        tall = max(self._actor.height, 1.0)
        reach = REACH * tall * self._strength**0.5
        box = _even_box(frame, (x, (y + feet) / 2), 2.1 * reach)
        if box is None:
            return
        left, top, right, bottom = box
        columns, rows = (
            np.arange(*ends, dtype=np.float32) for ends in ((left, right), (top, bottom))
        )
        light = self._light((columns, rows), (x, y, feet), reach)
        light *= np.float32(self._strength * self._flicker(view.seconds))
        _shine(frame, box, light)

    def _now(self, seconds: float) -> Point:
        """Return where the flame is, between those places of it that were measured."""
        at = seconds / self._seconds * _POSES
        k, share = int(at), at - int(at)
        first, second = self._at[k % _POSES], self._at[(k + 1) % _POSES]
        x, y, z = (a + (b - a) * share for a, b in zip(first, second, strict=True))
        return x, y, z

    @staticmethod
    def _flicker(seconds: float) -> float:
        return 1.0 + 0.05 * sin(11.3 * seconds) + 0.04 * sin(23.7 * seconds + 1.0)

    @staticmethod
    def _light(places: tuple[F32, F32], at: tuple[float, float, float], reach: float) -> F32:
        """Return how bright it is: around the flame, and on the ground at the feet."""
        columns, rows = places
        x, y, feet = at
        across = ((columns - x) / reach)[None].astype(np.float32) ** 2
        up = ((rows - y) / reach)[:, None].astype(np.float32) ** 2
        down = ((rows - feet) / (0.34 * reach))[:, None].astype(np.float32) ** 2
        around = 1.0 / (1.0 + 4.5 * (across + up)) ** 2
        pool = 0.55 * np.exp(-1.3 * (across + down))
        fade = np.clip(1.0 - (across + up) / 4.0, 0.0, 1.0)
        return np.asarray((around + pool * np.clip(1.6 - across, 0, 1)) * fade, np.float32)


def _flame(actor: Actor, phase: float, look: Look) -> Point:
    """Return where the flame is at a phase: the middle of what glows and has no edge."""
    parts = actor.rig.parts(phase, actor.role.action, look)
    found = [part for part in parts
             if isinstance(part, Limb) and part.ink.mist > 0 and part.ink.glow >= 1]  # fmt: skip
    if not found:
        return 0.0, actor.box[3] * 0.7, 0.0
    x, y, z = np.mean([part.points.mean(axis=0) for part in found], axis=0).tolist()
    return x, y, z


def _even_box(frame: Frame, at: tuple[float, float], reach: float,
              ) -> tuple[int, int, int, int] | None:  # fmt: skip
    """Return left, top, right and bottom of what is so near, even, within the frame."""
    left, top = (max(int((a - reach) // 2) * 2, 0) for a in at)
    right = min(int((at[0] + reach) // 2) * 2, frame.width)
    bottom = min(int((at[1] + reach) // 2) * 2, frame.height)
    return (left, top, right, bottom) if right - left >= 4 and bottom - top >= 4 else None


def _shine(frame: Frame, box: tuple[int, int, int, int], light: F32) -> None:
    """Make what is in a box as much brighter and warmer."""
    left, top, right, bottom = box
    luma = frame.y[top:bottom, left:right]
    lit = np.asarray(luma, np.float32) - np.float32(_BLACK)
    room = 1 - np.clip(lit / np.float32(_WHITE - _BLACK), 0, 1)  # nothing is burnt out
    more = light * room * (lit * np.float32(_GAIN) + np.float32(_HAZE))
    _put(luma, np.asarray(lit + _BLACK + more, np.float32))
    small = cv2.resize(light, ((right - left) // 2, (bottom - top) // 2),
                       interpolation=cv2.INTER_AREA)  # fmt: skip
    taken = np.clip(small, 0, 1) * np.float32(_TAKEN) * np.minimum(lit[::2, ::2] / 60, 1)
    for plane, warm, way in ((frame.u, _WARM[0], -1), (frame.v, _WARM[1], 1)):
        part = plane[top // 2 : bottom // 2, left // 2 : right // 2]
        missing = way * np.maximum(way * (np.float32(warm) - part), 0)  # flames stay as they are
        _put(part, np.asarray(part + taken * missing, np.float32))


def _put(target: Plane, values: F32) -> None:
    target[:] = np.clip(values, 0, 255).astype(np.uint8)


def carried_lights(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return the light of all who carry one, or are one, where it is dark."""
    if not stage.dim:
        return []
    return [
        CarriedLight(stage, actor, name)
        for actor in actors
        if actor.role.head is None and type(actor) is Actor
        for name in (actor.subject.kind, *actor.subject.gear)
        if name in STRENGTH
    ]
