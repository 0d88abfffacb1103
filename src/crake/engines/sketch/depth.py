"""How near the things in a picture are, guessed from the picture alone.

The lower a thing stands, the nearer it is; what reaches down from the upper edge without a change
is sky; what differs from the picture's edges is a figure, and as near as its foot all over, as is
somebody whose face is seen. The guess is then fitted to the edges in the picture by a guided filter
(He, Sun and Tang, 2010). It is no measurement: it is good enough to move a camera by a few per cent
of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.heads import Head, body_below, heads_in
from crake.engines.sketch.raster import F32, U8, blur, resize, step

_SIDE = 192
_FEW_COLOURS = 0.8
"""Share of a graphic that its four commonest colours cover."""
_OF_GRAPHICS = 0.35
_LOWEST_HORIZON, _HIGHEST_HORIZON = 0.72, 0.28


@dataclass(frozen=True, slots=True)
class Depth:
    """What was guessed of a picture.

    Parameters
    ----------
    near
        `(height, width)`: 0 is as far as the sky, 1 as near as the lower edge.
    horizon
        Row where the ground ends, as a share of the height.
    ground
        Row on which something in the middle distance stands, as a share of the height.
    """

    near: F32
    horizon: float
    ground: float


def depth_of(image: U8) -> Depth:
    """Guess the depth of a `(height, width, 3)` picture in red, green and blue."""
    high, wide = image.shape[:2]
    small = shrunk(image)
    size, lab = small.shape[1::-1], lab_of(small)
    if _is_graphic(lab):
        return Depth(np.full((high, wide), _OF_GRAPHICS, np.float32), 0.5, 0.86)
    horizon = _horizon(lab)
    rows = np.linspace(0, 1, size[1], dtype=np.float32)[:, None]
    floor = np.clip((rows - horizon) / (1 - horizon), 0, 1) ** 0.9
    near = np.broadcast_to(0.14 * rows / horizon * (rows < horizon) + 0.14 * (rows >= horizon)
                           + 0.86 * floor, size[::-1]).astype(np.float32)  # fmt: skip
    near = near * (1 - _sky(lab, horizon))
    figure, foot = _figures(lab, near, heads_in(image))
    near = near + figure * np.maximum(foot - near, 0)
    grey = cast("U8", cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))
    near = _fitted(grey, blur(near.astype(np.float32), 2.0))
    full = resize(near, wide, high, cv2.INTER_CUBIC)
    return Depth(np.clip(full, 0, 1), horizon, min(0.94, horizon + 0.72 * (1 - horizon)))


def shrunk(image: U8) -> U8:
    """Return a picture as small as its depth is guessed from."""
    high, wide = image.shape[:2]
    scale = _SIDE / max(high, wide)
    size = max(16, round(wide * scale)), max(16, round(high * scale))
    return cast("U8", cv2.resize(image, size, interpolation=cv2.INTER_AREA))


def lab_of(image: U8) -> F32:
    """Return a picture in CIELAB."""
    lab = cv2.cvtColor(image.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    return cast("F32", lab.astype(np.float32))


def is_graphic_image(image: U8) -> bool:
    """Tell whether a picture is of few colours, as logos, drawings and pages are."""
    return _is_graphic(lab_of(shrunk(image)))


def _is_graphic(lab: F32) -> bool:
    cells = np.round(lab / np.float32(8)).astype(np.int64) @ np.array([1, 100, 10_000])
    counts = np.sort(np.unique(cells, return_counts=True)[1])[::-1]
    dark = float(lab[..., 0].mean()) < 20
    return bool(counts[:4].sum() > _FEW_COLOURS * cells.size and not dark)


def _horizon(lab: F32) -> float:
    """Return the share of the height at which what is above and what is below differ most."""
    rows = lab.mean(axis=1)
    high = len(rows)
    band = max(2, high // 6)
    first, last = int(_HIGHEST_HORIZON * high), int(_LOWEST_HORIZON * high)
    best, where = 0.0, 0.5
    for row in range(max(first, band), min(last, high - band)):
        above, below = rows[row - band : row].mean(axis=0), rows[row : row + band].mean(axis=0)
        middle = 1 - abs(row / high - 0.5)
        score = float(np.linalg.norm(above - below)) * middle
        if score > best:
            best, where = score, row / high
    return where if best > 6 else 0.5


def _sky(lab: F32, horizon: float) -> F32:
    """Return how much of each pixel is sky: what the upper edge reaches without an edge between."""
    high = lab.shape[0]
    soft = blur(lab, 1.0)
    down = np.abs(np.diff(soft, axis=0, prepend=soft[:1])).sum(axis=2)
    busy = blur(np.abs(cv2.Laplacian(soft[..., 0], cv2.CV_32F)), 1.5)
    blocked = np.cumsum(np.clip(down - 3.0, 0, None) + np.clip(busy - 3.5, 0, None), axis=0)
    sky = step(9.0, 3.0, blocked)
    rows = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    bright = float(soft[: max(1, high // 10), :, 0].mean()) > 25
    return cast("F32", sky * step(horizon + 0.08, horizon - 0.08, rows) * np.float32(bright))


def _figures(lab: F32, near: F32, heads: tuple[Head, ...]) -> tuple[F32, F32]:
    """Return what stands out from the picture's edges, and people, and how near each stands."""
    high, wide = lab.shape[:2]
    margin = max(2, min(high, wide) // 12)
    edge = np.concatenate([lab[:margin].reshape(-1, 3), lab[:, :margin].reshape(-1, 3),
                           lab[:, -margin:].reshape(-1, 3)])  # fmt: skip
    cv2.setRNGSeed(1)  # the same picture, the same guess
    _, _, centres = cv2.kmeans(
        np.ascontiguousarray(edge[:: max(1, len(edge) // 2000)], np.float32), 5, None,  # type: ignore[call-overload]
        (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_MAX_ITER, 12, 0.5), 1, cv2.KMEANS_PP_CENTERS,
    )  # fmt: skip
    away = np.min([np.linalg.norm(lab - centre, axis=2) for centre in centres], axis=0)
    y, x = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j]
    central = np.clip(1.25 - np.hypot(x, 0.8 * y), 0, 1)
    strength = blur((away * central).astype(np.float32), 2.0)
    mask = (strength > max(10.0, float(strength.mean() + 0.8 * strength.std()))).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    figure, foot = np.zeros((high, wide), np.float32), np.zeros((high, wide), np.float32)
    for number in range(1, count):
        if not 0.004 < stats[number, cv2.CC_STAT_AREA] / mask.size < 0.5:
            continue
        inside = labels == number
        lowest = stats[number, cv2.CC_STAT_TOP] + stats[number, cv2.CC_STAT_HEIGHT] - 1
        figure[inside] = 1.0
        foot[inside] = float(near[lowest].max())
    for head in heads:  # somebody is as near from head to foot
        inside = body_below(head, wide, high) > 0
        figure[inside] = 1.0
        foot[inside] = float(near[np.flatnonzero(inside.any(axis=1))[-1]].max())
    return blur(figure, 1.5), cast("F32", cv2.dilate(foot, np.ones((5, 5), np.uint8)))


def _fitted(grey: U8, rough: F32) -> F32:
    """Fit a rough map to the edges of the picture."""
    guide = grey.astype(np.float32) / np.float32(255)
    side = 2 * (max(grey.shape) // 24) + 1

    def mean(image: F32) -> F32:
        return cast("F32", cv2.blur(image, (side, side)))

    guide_mean, rough_mean = mean(guide), mean(rough)
    variance = mean(np.square(guide)) - guide_mean**2
    slope = (mean(guide * rough) - guide_mean * rough_mean) / (variance + 8e-3)
    return cast("F32", mean(slope) * guide + mean(rough_mean - slope * guide_mean))
