"""The fur of four-legged animals: its colours, its patterns, and the inks that paint it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import pi

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Coat, Ink, tinted, towards
from crake.engines.sketch.subjects.rig import Look

Pelt = Callable[[float, float, bool], Coat]
"""Takes where on the body a stretch starts and how long it is, in stretches of the trunk, and
whether its belly is pale."""


class Pattern(StrEnum):
    """What is drawn on a coat."""

    PLAIN = "plain"
    TABBY = "tabby"
    TIGER = "tiger"
    ZEBRA = "zebra"
    SPOTS = "spots"
    PATCHES = "patches"
    NET = "net"
    RINGED = "ringed"
    CALICO = "calico"
    SADDLE = "saddle"
    STRIPE = "stripe"
    PLATED = "plated"


@dataclass(frozen=True, slots=True)
class Fur:
    """What an animal wears.

    Parameters
    ----------
    base, dark, light
        The coat, its marks, and the belly and the muzzle.
    ear, nose, iris
        Ears within, nose and eyes.
    pattern
        What is drawn on the coat.
    socks, limbs
        The lower legs, and whole legs, where they have a colour of their own.
    mane, face, mask
        The mane; the head; patches around the eyes, and the ears. None without them.
    snout
        The muzzle, where it has a colour of its own.
    visage
        The bare skin of a face, as apes have it.
    cheeks, blaze
        The cheeks, and a stripe down the forehead, where they have a colour of their own.
    hoof
        Hooves, or an elephant's toes.
    shag
        How ragged it is, 0..1.
    pale
        Whether the belly and the muzzle are light.
    tears
        Whether a dark line runs from each eye to the mouth, as a cheetah's does.
    """

    base: RGB
    dark: RGB
    light: RGB
    ear: RGB = (0.62, 0.42, 0.36)
    nose: RGB = (0.07, 0.06, 0.06)
    iris: RGB = (0.16, 0.09, 0.05)
    pattern: Pattern = Pattern.PLAIN
    socks: RGB | None = None
    limbs: RGB | None = None
    mane: RGB | None = None
    face: RGB | None = None
    mask: RGB | None = None
    snout: RGB | None = None
    visage: RGB | None = None
    cheeks: RGB | None = None
    blaze: RGB | None = None
    hoof: RGB = (0.16, 0.13, 0.11)
    shag: float = 0.8
    pale: bool = True
    tears: bool = False


def dyed(look: Look, furs: Sequence[Fur]) -> Fur:
    """Choose one of a kind's coats, or dye its first in the colour that the prompt names."""
    if look.colour is None:
        return furs[int(look.variant * 0.999 * len(furs))]
    base, first = look.colour, furs[0]
    dark = tinted(base, 0.55)
    if first.pattern is Pattern.ZEBRA:
        dark = first.dark
    light = towards(base, (1.0, 0.98, 0.94), 0.55)
    mane = None if first.mane is None else tinted(base, 0.45)
    return replace(first, base=base, dark=dark, light=light, mane=mane)


class Hide:
    """The inks and coats of one animal.

    Parameters
    ----------
    fur
        Its colours.
    """

    def __init__(self, fur: Fur) -> None:
        self.fur, shag = fur, fur.shag
        self.coat = Ink(fur.base, fur.dark, fur.light, fur=shag, soft=True)
        self.pale = Ink(
            fur.light if fur.pale else fur.base, fur.base, fur.light, fur=shag, soft=True
        )
        self.limb = self.coat if fur.limbs is None else Ink(fur.limbs, fur=shag, soft=True)
        sock = fur.socks or fur.limbs
        self.sock = (
            self.coat if sock is None else Ink(sock, fur.dark, fur.light, fur=shag, soft=True)
        )
        self.face = (
            self.coat
            if fur.face is None
            else Ink(fur.face, fur.dark, fur.light, fur=shag, soft=True)
        )
        self.cheek = self.face if fur.cheeks is None else Ink(fur.cheeks, fur=shag, soft=True)
        self.mask = self.face if fur.mask is None else Ink(fur.mask, fur=shag, soft=True)
        self.inner = Ink(fur.ear)
        muzzle = self.pale if fur.pale and fur.face is None else self.face
        self.snout = muzzle if fur.snout is None else Ink(fur.snout, fur=shag, soft=True)
        self.plain = _plain(0.0, 1.0, fur.pale)
        self.chest = _banded if fur.pattern is Pattern.ZEBRA else self.plain
        self.tip = Ink(fur.nose, gloss=0.5)
        self.hoof = Ink(fur.hoof, gloss=0.15)

    @property
    def barred(self) -> bool:
        """Whether its marks would be drawn out to bars where a stretch is short."""
        return self.fur.pattern not in _UNMARKED | {Pattern.STRIPE}

    def trunk(self, along: float, long: float = 1.0) -> Coat:
        """Return the coat of a stretch of the trunk or the neck."""
        return _COATS[self.fur.pattern](along, long, self.fur.pale)

    def leg(self, along: int) -> Coat | None:
        """Return the coat of stretch `along` of a leg."""
        if self.fur.limbs is not None or self.fur.pattern in _UNMARKED | {Pattern.STRIPE}:
            return None
        if self.fur.pattern in {Pattern.TABBY, Pattern.TIGER, Pattern.ZEBRA}:
            return rings
        return _COATS[self.fur.pattern](2 * along + 0.37, 2.6, False)

    def tail(self, along: int) -> Coat | None:
        """Return the coat of segment `along` of the tail."""
        if self.fur.pattern is Pattern.STRIPE:
            return _stripe(along, 1.0, pale=False)
        return bands(along) if self.fur.pattern in _BANDED else None

    def head(self) -> Coat | None:
        """Return the coat of the skull; `outgrowths.markings` draws what is on a face."""
        if self.fur.face is not None or self.fur.pattern in _UNMARKED | _FACED:
            return None
        return _COATS[self.fur.pattern](0.1, 0.3, False)


def _striped(count: float, depth: float, low: float) -> Pelt:
    """Return stripes around the trunk, from above down to `low` (-1 above, 1 below)."""

    def coated(along: float, long: float, pale: bool) -> Coat:
        def coat(t: F32, s: F32) -> F32:
            bent = t * long + along + 0.10 * np.sin(s * 4 + along * 2.1)
            wave = np.sin(bent * count * 2 * pi + 0.8 * np.sin(s * 2.6 + along))
            mark = np.clip(wave * 3.0 - 0.8, 0, 1) * np.clip((low - s) * 2.2, 0, 1) * depth
            return np.asarray(mark - (_below(s) if pale else 0), np.float32)

        return coat

    return coated


def _plain(along: float, long: float, pale: bool) -> Coat:
    del along, long

    def coat(t: F32, s: F32) -> F32:
        shade = 0.12 * np.clip(-s - 0.2, 0, 1) + 0 * t
        return np.asarray(shade - (_below(s) if pale else 0), np.float32)

    return coat


def _spotted(size: float, share: float, edge: float) -> Pelt:
    """Return round marks of about `size` to a stretch that cover about `share` of it."""

    def coated(along: float, long: float, pale: bool) -> Coat:
        def coat(t: F32, s: F32) -> F32:
            x, y = (t * long + along) * size, s * size * 1.6 + 0.23 * along
            bump = np.sin(x * 6.3 + 0.9 * np.sin(y * 4.1)) * np.sin(y * 6.3 + 0.9 * np.sin(x * 3.3))
            mark = np.clip((bump - 1 + 2 * share) * edge, 0, 1)
            return np.asarray(mark - (_below(s) if pale else 0), np.float32)

        return coat

    return coated


def _banded(t: F32, s: F32) -> F32:
    """Return stripes from side to side, as a zebra's chest has them."""
    return np.asarray(np.clip(np.sin(s * 13 + 0.8) * 3 - 0.6, 0, 1) + 0 * t, np.float32)


def _below(s: F32) -> F32:
    """Return how light a belly is: 0 above, 1 below."""
    return np.asarray(np.clip((s - 0.50) * 2.6, 0, 1), np.float32)


def _saddled(along: float, long: float, pale: bool) -> Coat:
    """Return a dark back over lighter sides."""
    del along, long

    def coat(t: F32, s: F32) -> F32:
        mark = np.clip((0.12 - s + 0.12 * np.sin(t * 5)) * 4, 0, 1)
        return np.asarray(mark - (_below(s) if pale else 0), np.float32)

    return coat


def _stripe(along: float, long: float, pale: bool) -> Coat:
    """Return a light stripe along the back."""
    del along, long, pale

    def coat(t: F32, s: F32) -> F32:
        return np.asarray(-np.clip((-0.36 - s + 0.05 * np.sin(t * 7)) * 7, 0, 1), np.float32)

    return coat


def _plated(along: float, long: float, pale: bool) -> Coat:
    """Return the bands of an armadillo's armour: dark seams between horny plates."""

    def coat(t: F32, s: F32) -> F32:
        seam = np.clip(np.abs(np.sin((t * long + along) * 2.5 * pi)) * -6 + 1.6, 0, 1)
        knobs = 0.35 * np.clip(np.sin(s * 24) * np.sin((t * long + along) * 15 * pi), 0, 1)
        mark = (seam - knobs * (1 - seam)) * np.clip((0.62 - s) * 8, 0, 1)
        return np.asarray(mark - (_below(s) if pale else 0), np.float32)

    return coat


def _netted(along: float, long: float, pale: bool) -> Coat:
    """Return a giraffe's coat: dark fields between light lines."""
    del pale

    def coat(t: F32, s: F32) -> F32:
        x, y = (t * long + along) * 3.6, s * 4.2 + 1.1 * along
        lines = np.minimum(np.abs(np.sin(x + 0.9 * np.sin(y * 1.3))),
                           np.abs(np.sin(y + 0.9 * np.sin(x * 1.1))))  # fmt: skip
        return np.asarray(np.clip(0.9 - (0.30 - lines) * 9.0, -0.9, 0.9), np.float32)

    return coat


def _calico(along: float, long: float, pale: bool) -> Coat:
    """Return dark and light patches on what is between them."""
    dark, light = _spotted(0.30, 0.30, 14.0), _spotted(0.33, 0.30, 14.0)

    def coat(t: F32, s: F32) -> F32:
        one = dark(along, long, False)(t, s)
        other = light(along + 1.7, long, False)(t, s)
        return np.asarray(one - other * (1 - one), np.float32)

    del pale
    return coat


_COATS: dict[Pattern, Pelt] = {
    Pattern.PLAIN: _plain,
    Pattern.TABBY: _striped(1.15, 0.8, 0.45),
    Pattern.TIGER: _striped(1.7, 1.0, 0.75),
    Pattern.ZEBRA: _striped(2.0, 1.0, 1.6),
    Pattern.SPOTS: _spotted(1.1, 0.36, 6.0),
    Pattern.PATCHES: _spotted(0.26, 0.38, 14.0),
    Pattern.NET: _netted,
    Pattern.RINGED: _plain,
    Pattern.CALICO: _calico,
    Pattern.SADDLE: _saddled,
    Pattern.STRIPE: _stripe,
    Pattern.PLATED: _plated,
}
_UNMARKED = frozenset({Pattern.PLAIN, Pattern.RINGED, Pattern.SADDLE, Pattern.PLATED})
_FACED = frozenset({Pattern.TIGER, Pattern.SPOTS})
_BANDED = frozenset({Pattern.TABBY, Pattern.TIGER, Pattern.RINGED, Pattern.PLATED})
"""What has rings around the tail."""


def bands(along: int) -> Coat:
    """Return the rings of a tail whose every second segment is dark; this is number `along`."""

    def coat(t: F32, s: F32) -> F32:
        wave = 0.5 - 1.5 * np.sin((t + along) * pi + 0.25 * s)
        return np.asarray(np.clip(wave, 0, 1) * 0.6, np.float32)

    return coat


def rings(t: F32, s: F32) -> F32:
    """Ring a leg."""
    return np.asarray(np.clip(np.sin(t * 4 * pi) * 2.2 - 0.8, 0, 1) * 0.6 + 0 * s, np.float32)
