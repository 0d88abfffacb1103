"""The bank of a river or a lake, with the path along it."""

from __future__ import annotations

from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.stage import Drawable, Stage

GREEN = (0.30, 0.46, 0.14)
EDGE = 0.56
"""Where it begins, from the horizon to the feet."""


def bank_row(stage: Stage) -> int | None:
    """Return the row where the water ends, unless it reaches down to the viewer."""
    return stage.row(EDGE) if stage.ashore else None


def grassy_bank(stage: Stage) -> list[Drawable]:
    """Return the grass and the path before the water, where somebody goes there."""
    row = bank_row(stage)
    if row is None:
        return []
    return [
        Floor(stage, lawn(stage, path=True), row, haze=0.0),
        grass(stage, "edge of the water", row + 2, 34, GREEN, spacing=15, blades=9),
    ]
