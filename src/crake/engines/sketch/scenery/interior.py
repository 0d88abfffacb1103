"""A room: its wall with what stands along it, and the floor."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import F32, U8, even
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import Pane, SunPatches
from crake.engines.sketch.scenery.hearth import BY_THE_FIRE, Firelight, Hearthfire
from crake.engines.sketch.scenery.living import ITEMS
from crake.engines.sketch.scenery.wall import WALLS, Item, Wall
from crake.engines.sketch.scenery.windows import RunningRain
from crake.engines.sketch.shadows import laid, shade_of
from crake.engines.sketch.stage import Drawable, Setting, Stage, View


class Furnished:
    """The wall of a room, and on the floor the shadow of what stands along it."""

    steady = True

    def __init__(self, wall: Layer, shadow: Layer) -> None:
        self._wall, self._shadow = wall, shadow

    def draw(self, frame: Frame, view: View) -> None:
        """Draw both."""
        self._wall.draw(frame, view)
        self._shadow.draw(frame, view)


def _standing(wall: U8, bare: U8, rows: int) -> U8:
    """Return the outline of what stands on the floor: all that reaches the wall's last `rows`."""
    other = (cv2.absdiff(wall, bare).max(-1) > 6).astype(np.uint8)
    _, parts = cv2.connectedComponents(other)
    feet = np.unique(parts[-rows:])
    return (np.isin(parts, feet[feet > 0]) * np.uint8(255)).astype(np.uint8)


def furnished(
    stage: Stage,
    foot: int,
    speed: float,
    items: Sequence[tuple[Item, float]] = ITEMS,
    papers: Sequence[RGB] = WALLS,
    *,
    first: int | None = None,
) -> tuple[Wall, Furnished]:
    """Return the wall of a room with what stands along it; the floor starts on row `foot`.

    It is drawn after the floor, on which the shadow of what stands there lies.

    Parameters
    ----------
    items
        What stands there, in this order, and how wide each is on a 1280 x 720 picture.
    papers
        Colours of its wall, of which one is taken; striped paper by default.
    first
        Which of the items is the first one; by chance without it.
    """
    rows, width = even(foot), stage.period(speed)
    wall = Wall(stage, rows, width, papers)
    bare = wall.picture.copy()
    unit = stage.unit * 1.05
    x, k = 36 * unit, int(wall.rng.integers(len(items))) if first is None else first
    while True:
        item, wide = items[k % len(items)]
        if x + wide * unit > width:
            break
        item(wall, x, unit)
        x, k = x + wide * unit, k + 1
    standing = _standing(wall.picture, bare, max(2, round(12 * unit)))
    dark = laid(standing, shade_of(stage, speed), stage.unit)
    shadow = np.zeros((*dark.shape, 4), np.uint8)
    shadow[..., 3] = dark * 255
    wall.box(0, rows - 13 * unit, width, 13 * unit, wall.lit((0.93, 0.91, 0.87), 0.6))
    smooth = stage.smooth(speed)
    return wall, Furnished(
        Layer(wall.picture, 0, speed, smooth=smooth), Layer(shadow, rows, speed, smooth=smooth)
    )


def sunny(stage: Stage) -> bool:
    """Whether the sun shines into rooms: nothing of it is left after sunset."""
    return stage.palette.windows <= 0.4 and not stage.overcast


def by_windows(stage: Stage, wall: Wall, foot: int, speed: float) -> list[Drawable]:
    """Return what windows do: the sun lies on the floor below them, and rain runs down them."""
    period = wall.picture.shape[1]
    drawn: list[Drawable] = []
    if sunny(stage):
        light, high = stage.palette.light.colour, max(stage.palette.light.colour)
        warm = (light[0] / high, light[1] / high * 0.94, light[2] / high * 0.80)
        panes = [Pane(opening.left, opening.wide, warm) for opening in wall.openings]
        drawn.append(SunPatches(stage, panes, foot, period, near=0.72))
    if stage.rains:
        drawn.append(RunningRain(stage, wall.openings, period, speed))
    return drawn


def interior(
    stage: Stage,
    texture: F32,
    items: Sequence[tuple[Item, float]] = ITEMS,
    papers: Sequence[RGB] = WALLS,
) -> Setting:
    """Build a room: a floor on which the sun falls, and a wall with what stands along it."""
    foot = stage.row(0.55)
    speed = stage.speed(foot)
    wall, furniture = furnished(stage, foot, speed, items, papers)
    light = by_windows(stage, wall, foot, speed)
    return Setting([Floor(stage, texture, foot, haze=0.0), furniture, *light])


def fireside(stage: Stage, texture: F32) -> Setting:
    """Build a room with a fire in its fireplace, which lights all that is near."""
    foot = stage.row(0.55)
    speed = stage.speed(foot)
    wall, furniture = furnished(stage, foot, speed, BY_THE_FIRE, first=0)
    at = wall.hearths, foot, wall.picture.shape[1], speed
    light = 0.34 if wall.night else 0.16
    return Setting(
        behind=[
            Floor(stage, texture, foot, haze=0.0),
            furniture,
            *by_windows(stage, wall, foot, speed),
            Hearthfire(stage, *at),
        ],
        before=[Firelight(stage, *at, light)],
    )
