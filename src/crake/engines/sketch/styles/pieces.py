"""Pictures put together from pieces of one colour each: facets, and glass in lead."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import F32, U8, blur, pick, resize, shrink
from crake.engines.sketch.styles.strokes import chroma, curve, edges, flat, half_of, size_of

Labels = NDArray[np.int32]


class Pieces:
    """Areas that stand still and take the mean colour of what is seen in them.

    Parameters
    ----------
    labels
        `(height, width)`: the number of each pixel's piece.
    """

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        halved = pick(labels.astype(np.float32), *half_of(labels.shape[1], labels.shape[0]))
        self._half = halved.astype(np.int32)
        self._flat = self._half.ravel()
        counts = np.bincount(self._flat)
        self._share = 1 / np.maximum(counts, 1)

    def bright(self, small: U8, gain: NDArray[np.float64]) -> U8:
        """Return the whole plane of brightness with one level a piece, from one half as large."""
        return self._levels(small, gain[: len(self._share)])[self._labels]

    def coloured(self, plane: U8) -> U8:
        """Return a plane of colour with one level a piece."""
        return self._levels(plane, 1.0)[self._half]

    def _levels(self, plane: U8, gain: NDArray[np.float64] | float) -> U8:
        means = np.bincount(self._flat, plane.ravel()) * self._share * gain
        levels = np.zeros(int(self._labels.max()) + 1, np.uint8)
        levels[: len(means)] = np.clip(means, 16, 235)
        return levels

    @property
    def count(self) -> int:
        """How many there are."""
        return int(self._labels.max()) + 1


def _mesh(wide: int, high: int, side: float, seed: int) -> tuple[NDArray[np.float32], int]:
    """Return points on a grid, each a little off its place: `(rows, columns, 2)`."""
    rng = np.random.default_rng(seed)
    columns, rows = int(wide / side) + 3, int(high / side) + 3
    x, y = np.meshgrid(np.arange(columns), np.arange(rows))
    points = np.stack([x, y], axis=-1) + rng.uniform(-0.32, 0.32, (rows, columns, 2)) - 1.0
    points[1::2, :, 0] += 0.5
    return (points * side).astype(np.float32), rows * columns


def triangles(wide: int, high: int, side: float) -> Labels:
    """Cut an area into triangles about `side` pixels large."""
    mesh, _ = _mesh(wide, high, side, 23)
    labels = np.zeros((high, wide), np.int32)
    number = 0
    for r in range(mesh.shape[0] - 1):
        for c in range(mesh.shape[1] - 1):
            a, b, d, e = mesh[r, c], mesh[r, c + 1], mesh[r + 1, c], mesh[r + 1, c + 1]
            halves = ((a, b, e), (a, e, d)) if r % 2 else ((a, b, d), (b, e, d))
            for three in halves:
                corners = np.round(np.stack(three)).astype(np.int32)
                cv2.fillConvexPoly(labels, corners, number)
                number += 1
    return labels


def cells(wide: int, high: int, side: float) -> Labels:
    """Cut an area into cells about `side` pixels large: what is nearest to each of some points."""
    mesh, _ = _mesh(wide, high, side, 29)
    points = np.round(mesh.reshape(-1, 2)).astype(int)
    inside = (points >= 0).all(axis=1) & (points < (wide, high)).all(axis=1)
    away = np.full((high, wide), 255, np.uint8)
    away[points[inside, 1], points[inside, 0]] = 0
    _, labels = cv2.distanceTransformWithLabels(
        away, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    return np.asarray(labels, np.int32)


class LowPoly:
    """A model of few polygons: facets of one colour each."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._pieces = Pieces(triangles(width, height, max(6.0, min(width, height) / 34)))
        rng = np.random.default_rng(31)
        self._facing = rng.uniform(0.95, 1.05, self._pieces.count)  # how each faces the light
        self._tones = curve([(0, 16), (60, 52), (128, 134), (190, 204), (255, 235)])
        self._colour = chroma(1.3)

    def apply(self, frame: Frame, index: int) -> None:
        """Model the frame."""
        del index
        facets = self._pieces.bright(shrink(frame.y, *self._half), self._facing)
        cv2.LUT(facets, self._tones, frame.y)
        for plane in (frame.u, frame.v):
            cv2.LUT(self._pieces.coloured(plane), self._colour, plane)


class StainedGlass:
    """Coloured glass in lead, lit from behind."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        labels = cells(width, height, max(6.0, min(width, height) / 18))
        self._pieces = Pieces(labels)
        rng = np.random.default_rng(37)
        self._thick = rng.uniform(0.86, 1.14, self._pieces.count)  # and so how light each is
        seam = np.zeros((height, width), np.uint8)
        seam[:, 1:] |= np.where(labels[:, 1:] != labels[:, :-1], 255, 0).astype(np.uint8)
        seam[1:] |= np.where(labels[1:] != labels[:-1], 255, 0).astype(np.uint8)
        side = max(1, round(min(width, height) / 240))
        lead = cv2.dilate(seam, np.ones((side, side), np.uint8))
        self._lead: U8 = blur(np.asarray(lead, np.uint8), 0.8)
        x = np.linspace(-1, 1, width, dtype=np.float32)[None]
        y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
        ripple: F32 = blur(rng.standard_normal((height, width)).astype(np.float32), 2.0) * 24
        self._light: U8 = np.clip(214 - 44 * (x * x + y * y) + ripple, 0, 255).astype(np.uint8)
        self._tones = curve([(0, 24), (50, 60), (110, 140), (180, 214), (255, 235)])
        self._colour = chroma(1.9)

    def apply(self, frame: Frame, index: int) -> None:
        """Glaze the frame."""
        del index
        small = shrink(frame.y, *self._half)
        outline = resize(blur(edges(flat(small, max(0.5, self._half[1] / 150)), 30, 4.0), 0.8),
                         *size_of(frame.y))  # fmt: skip
        glass = self._pieces.bright(small, self._thick)
        cv2.LUT(glass, self._tones, glass)
        cv2.multiply(glass, self._light, frame.y, 1 / 190)
        cv2.subtract(frame.y, cv2.max(self._lead, outline), frame.y)
        np.clip(frame.y, 16, 235, out=frame.y)
        for plane in (frame.u, frame.v):
            cv2.LUT(self._pieces.coloured(plane), self._colour, plane)
