"""Everything that is to be rendered for one request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crake.engines.sketch.direction import Direction
from crake.engines.sketch.frame import Shot
from crake.engines.sketch.recipe import Recipe
from crake.engines.sketch.sound import Samples


@dataclass(frozen=True, slots=True)
class Film:
    """Picture and sound, ready to be drawn and mixed.

    Parameters
    ----------
    shot
        The picture.
    sound
        Makes `(2, n)` samples at 48 kHz.
    direction
        What it shows.
    notes
        What became of references and of a source.
    recipe
        How to make it again; `None` where other pictures are in it.
    copied
        A video that is its beginning, packet by packet, and the number of its frames.
    """

    shot: Shot
    sound: Callable[[], Samples]
    direction: Direction
    notes: dict[str, object]
    recipe: Recipe | None = None
    copied: tuple[Path, int] | None = None
