"""The fur of four-legged animals: its colours, its patterns, and the inks that paint it."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Coat, Ink, tinted, towards
from crake.engines.sketch.subjects.rig import Look


@dataclass(frozen=True, slots=True)
class Fur:
    """Colours: of the coat, its marks, its light parts, ears within, nose and eyes."""

    base: RGB
    dark: RGB
    light: RGB
    ear: RGB
    nose: RGB
    iris: RGB
    stripes: bool = False
    socks: RGB | None = None
    mane: RGB | None = None


class Hide:
    """The inks of one animal.

    Parameters
    ----------
    fur
        Its colours.
    """

    def __init__(self, fur: Fur) -> None:
        self.fur = fur
        self.coat = Ink(fur.base, fur.dark, fur.light, fur=True)
        self.pale = Ink(fur.light, fur.base, fur.light, fur=True)
        self.sock = Ink(fur.socks or fur.base, fur.dark, fur.light, fur=True)
        self.inner = Ink(fur.ear)
        self.tip = Ink(fur.nose, gloss=0.5)


def cat_fur(look: Look) -> Fur:
    """Return a ginger tabby, or a tabby of the colour that is asked for."""
    pink, nose = (0.93, 0.66, 0.58), (0.84, 0.47, 0.44)
    if look.colour is None:
        base = (0.95, 0.60, 0.25)
        return Fur(
            base,
            (0.70, 0.32, 0.08),
            (1.0, 0.95, 0.86),
            pink,
            nose,
            (0.62, 0.80, 0.26),
            True,
            (0.99, 0.90, 0.76),
        )
    dark = tinted(look.colour, 0.55)
    return Fur(look.colour, dark, towards(look.colour, (1, 1, 1), 0.55), pink, nose,
               (0.72, 0.78, 0.30), True)  # fmt: skip


def dog_fur(look: Look) -> Fur:
    """Return one of three plain coats, or one of the colour that is asked for."""
    coats: tuple[RGB, ...] = ((0.80, 0.58, 0.32), (0.52, 0.34, 0.20), (0.88, 0.80, 0.66))
    base = look.colour or coats[int(look.variant * 2.999)]
    return Fur(base, tinted(base, 0.6), towards(base, (1.0, 0.96, 0.88), 0.6), (0.60, 0.40, 0.32),
               (0.08, 0.07, 0.07), (0.42, 0.25, 0.10))  # fmt: skip


def fox_fur(look: Look) -> Fur:
    """Return red fur with a white belly and dark socks."""
    base = look.colour or (0.88, 0.42, 0.14)
    return Fur(base, tinted(base, 0.6), (0.98, 0.95, 0.90), (0.25, 0.14, 0.12), (0.06, 0.05, 0.05),
               (0.80, 0.56, 0.16), socks=(0.20, 0.12, 0.10))  # fmt: skip


def horse_fur(look: Look) -> Fur:
    """Return a bay, a brown or a grey with a dark mane, or one of the colour that is asked for."""
    coats: tuple[RGB, ...] = ((0.50, 0.28, 0.15), (0.36, 0.20, 0.12), (0.86, 0.82, 0.76))
    base = look.colour or coats[int(look.variant * 2.999)]
    return Fur(base, tinted(base, 0.6), tinted(base, 1.15), (0.18, 0.14, 0.12), (0.12, 0.09, 0.08),
               (0.15, 0.09, 0.05), mane=tinted(base, 0.38))  # fmt: skip


def stripes(count: float, along: float, depth: float) -> Coat:
    """Return tabby stripes on the upper side and a pale belly."""

    def coat(t: F32, s: F32) -> F32:
        wave = np.sin((t + along + 0.06 * np.sin(s * 5)) * count * 2 * pi)
        mark = np.clip(wave * 3.0 - 0.9, 0, 1) * np.clip(0.55 - s * 1.2, 0, 1) * depth
        pale = np.clip((s - 0.52) * 3.2, 0, 1)
        return np.asarray(mark - pale, np.float32)

    return coat


def belly(t: F32, s: F32) -> F32:
    """Shade a plain coat: a little darker above, pale below."""
    return np.asarray(
        0.12 * np.clip(-s - 0.2, 0, 1) - np.clip((s - 0.50) * 2.6, 0, 1) + 0 * t, np.float32
    )


def bands(along: int) -> Coat:
    """Return the rings of a tail whose every second segment is dark; this is number `along`."""

    def coat(t: F32, s: F32) -> F32:
        wave = 0.5 - 1.5 * np.sin((t + along) * pi + 0.25 * s)
        return np.asarray(np.clip(wave, 0, 1) * 0.6, np.float32)

    return coat


def rings(t: F32, s: F32) -> F32:
    """Ring a leg or a tail."""
    return np.asarray(np.clip(np.sin(t * 4 * pi) * 2.2 - 0.8, 0, 1) * 0.6 + 0 * s, np.float32)
