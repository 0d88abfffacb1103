"""What subjects are made of: tapering limbs and flat shapes in three dimensions."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32

Point = tuple[float, float, float]
"""Forward, up, towards the viewer; in the subject's own units, from the ground below it."""
Coat = Callable[[F32, F32], F32]
"""Takes the place along a limb (0..1) and across it (-1 top to 1 bottom), both as seen, and returns
-1 for the ink's light colour, 0 for its base, 1 for its dark one."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A material.

    Parameters
    ----------
    base
        Its colour, display-referred red, green, blue in 0..1.
    dark, light
        What a coat blends it with.
    gloss
        Strength of highlights, 0..1.
    glow
        How much of its colour shines by itself, 0..1.
    fur
        How ragged and streaky it is, 0..1.
    soft
        Whether the seams between its parts are smoothed over, as skin does over muscles.
    clear
        How far one sees through it where it faces the viewer, as through glass, 0..1.
    mist
        How dense it is in its middle, where it fades towards its edges, as steam and flames do,
        0..1; 0 for all that is solid.
    """

    base: RGB
    dark: RGB | None = None
    light: RGB | None = None
    gloss: float = 0.0
    glow: float = 0.0
    fur: float = 0.0
    soft: bool = False
    clear: float = 0.0
    mist: float = 0.0

    @property
    def thin(self) -> bool:
        """Whether what is behind it is seen through it."""
        return self.clear > 0 or self.mist > 0


@dataclass(frozen=True, slots=True)
class Limb:
    """A round bar between two points, thick as `ra` at the first and `rb` at the second.

    Its ends are balls; where it is `cut`, it has none and is the side of a cone, open at both ends,
    which shows its inside.
    """

    a: Point
    b: Point
    ra: float
    rb: float
    ink: Ink
    coat: Coat | None = None
    cut: bool = False

    @property
    def points(self) -> F32:
        """Its ends `(2, 3)`."""
        return np.array([self.a, self.b], np.float32)

    @property
    def reach(self) -> float:
        """How far it extends around its points."""
        return max(self.ra, self.rb)

    @property
    def hull(self) -> tuple[F32, float]:
        """Points `(n, 3)` and how far around them it extends at most; where cut, its two rims."""
        if not self.cut:
            return self.points, self.reach
        way = self.points[1] - self.points[0]
        across = np.cross(way, (0.0, 0.0, 1.0) if abs(way[2]) < abs(way[1]) else (0.0, 1.0, 0.0))
        across = across / max(float(np.linalg.norm(across)), 1e-6)
        aside = np.cross(way, across) / max(float(np.linalg.norm(way)), 1e-6)
        turns = np.linspace(0, 2 * pi, 16, endpoint=False)[:, None]
        rim = np.cos(turns) * across + np.sin(turns) * aside
        rims = [self.points[0] + self.ra * rim, self.points[1] + self.rb * rim]
        return np.concatenate(rims).astype(np.float32), 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A flat shape with corners `(n, 3)`; `bulge` raises its middle, in the subject's units."""

    corners: F32
    ink: Ink
    bulge: float = 0.0

    @property
    def points(self) -> F32:
        """Its corners."""
        return self.corners

    @property
    def reach(self) -> float:
        """How far it extends around its points."""
        return 0.0

    @property
    def hull(self) -> tuple[F32, float]:
        """Points `(n, 3)` and how far around them it extends."""
        return self.corners, 0.0


Part = Limb | Sheet


def ball(at: Point, radius: float, ink: Ink, coat: Coat | None = None) -> Limb:
    """Return a sphere."""
    return Limb(at, (at[0] + 0.01, at[1], at[2]), radius, radius, ink, coat)


def sheet(corners: Sequence[Point], ink: Ink, bulge: float = 0.0) -> Sheet:
    """Return a flat shape."""
    return Sheet(np.array(corners, np.float32), ink, bulge)


def tinted(colour: RGB, factor: float) -> RGB:
    """Return a colour darker or brighter by `factor`."""
    r, g, b = (min(c * factor, 1.0) for c in colour)
    return r, g, b


def towards(first: RGB, second: RGB, share: float) -> RGB:
    """Return a colour between two."""
    r, g, b = (x * (1 - share) + y * share for x, y in zip(first, second, strict=True))
    return r, g, b


def chain(points: Sequence[Point], radii: Sequence[float], ink: Ink) -> list[Part]:
    """Return limbs through points `(n, 3)`, as thick at each as `radii` say."""
    return [
        Limb(a, b, ra, rb, ink)
        for (a, b), (ra, rb) in zip(
            itertools.pairwise(points), itertools.pairwise(radii), strict=True
        )
    ]


def box(low: Point, high: Point, ink: Ink) -> list[Part]:
    """Return the six faces of a box between two corners."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    front = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    return prism(front, z0, z1, ink)


def prism(outline: Sequence[tuple[float, float]], z0: float, z1: float, ink: Ink) -> list[Part]:
    """Return the faces of an outline `(n, 2)` of ahead and up that reaches from `z0` to `z1`."""
    closed = [*outline, outline[0]]
    parts: list[Part] = [
        sheet([(ax, ay, z0), (bx, by, z0), (bx, by, z1), (ax, ay, z1)], ink)
        for (ax, ay), (bx, by) in itertools.pairwise(closed)
    ]
    return parts + [sheet([(x, y, z) for x, y in outline], ink) for z in (z0, z1)]


def disc(at: Point, radius: float, ink: Ink, bulge: float = 0.0, corners: int = 20) -> Sheet:
    """Return a round plate that faces the viewer's side."""
    turns = [2 * pi * k / corners for k in range(corners)]
    x, y, z = at
    return sheet([(x + radius * cos(t), y + radius * sin(t), z) for t in turns], ink, bulge)


def moved(parts: Sequence[Part], by: Point, scale: float = 1.0) -> list[Part]:
    """Return parts, `scale` times as large, moved ahead, up and towards the viewer."""
    dx, dy, dz = by
    shift = np.array(by, np.float32)

    def place(point: Point) -> Point:
        return point[0] * scale + dx, point[1] * scale + dy, point[2] * scale + dz

    return [
        _limb(part, place, scale)
        if isinstance(part, Limb)
        else Sheet(part.corners * np.float32(scale) + shift, part.ink, part.bulge * scale)
        for part in parts
    ]


def _limb(part: Limb, place: Callable[[Point], Point], scale: float = 1.0) -> Limb:
    """Return a limb with its ends elsewhere; `replace` would take three times as long."""
    ra, rb = part.ra * scale, part.rb * scale
    return Limb(place(part.a), place(part.b), ra, rb, part.ink, part.coat, part.cut)


def spun(parts: Sequence[Part], angle: float) -> list[Part]:
    """Turn parts by `angle` radians around the upright axis, from ahead towards the viewer."""
    c, s = cos(angle), sin(angle)
    matrix = np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]], np.float32)

    def place(point: Point) -> Point:
        x, y, z = point
        return x * c - z * s, y, x * s + z * c

    return [
        _limb(part, place)
        if isinstance(part, Limb)
        else Sheet(part.corners @ matrix.T, part.ink, part.bulge)
        for part in parts
    ]


def banked(parts: Sequence[Part], angle: float, centre: tuple[float, float]) -> list[Part]:
    """Turn parts by `angle` radians around an axis that points ahead, at this height and side."""
    (up, out), c, s = centre, cos(angle), sin(angle)
    matrix: F32 = np.array([[1, 0, 0], [0, c, -s], [0, s, c]], np.float32)
    middle: F32 = np.array([0.0, up, out], np.float32)

    def place(point: Point) -> Point:
        x, y, z = point[0], point[1] - up, point[2] - out
        return x, up + y * c - z * s, out + y * s + z * c

    return [
        _limb(part, place)
        if isinstance(part, Limb)
        else Sheet(np.asarray((part.corners - middle) @ matrix.T + middle), part.ink, part.bulge)
        for part in parts
    ]


def turned(parts: Sequence[Part], angle: float, centre: tuple[float, float]) -> list[Part]:
    """Turn parts by `angle` radians, against the clock as seen from the side, around a place."""
    (x0, y0), c, s = centre, cos(angle), sin(angle)
    matrix = np.array([[c, -s], [s, c]], np.float32)

    def place(point: Point) -> Point:
        x, y = point[0] - x0, point[1] - y0
        return x * c - y * s + x0, x * s + y * c + y0, point[2]

    done: list[Part] = []
    for part in parts:
        if isinstance(part, Limb):
            done.append(_limb(part, place))
        else:
            corners = part.corners.copy()
            corners[:, :2] = (corners[:, :2] - centre) @ matrix.T + np.array(centre, np.float32)
            done.append(Sheet(corners, part.ink, part.bulge))
    return done
