"""What a picture looks made of: paint, pencil, pixels, film, clay. Applied to finished frames.

Every style works on the planes of a frame and costs a few milliseconds: heavy filters run on a
smaller picture. Textures such as paper stand still, so that they do not flicker.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from crake.engines.sketch.filming import Style
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.styles.crafts import Clay, PaperCut
from crake.engines.sketch.styles.drawings import Anime, Comic, Pencil
from crake.engines.sketch.styles.film import Noir, Vintage
from crake.engines.sketch.styles.painted import Oil, Watercolour
from crake.engines.sketch.styles.pieces import LowPoly, StainedGlass
from crake.engines.sketch.styles.screens import Neon, PixelArt, Synthwave


class Look(Protocol):
    """Turns finished frames into those of a style."""

    def apply(self, frame: Frame, index: int) -> None:
        """Change one frame in place; a pure function of it and `index`."""
        ...


def held(look: Look | None, index: int) -> int:
    """Return the frame whose picture a style shows at `index`: clay is moved every other frame."""
    return index - index % int(getattr(look, "step", 1))


class Styled:
    """A shot in a style.

    Parameters
    ----------
    shot
        The shot as it is.
    look
        What is done to its frames.
    """

    def __init__(self, shot: Shot, look: Look) -> None:
        self._shot, self._look = shot, look

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index` of the shot, in the style."""
        self._shot.draw(held(self._look, index), frame)
        self._look.apply(frame, index)


LOOKS: dict[Style, Callable[[int, int], Look]] = {
    Style.NOIR: Noir,
    Style.VINTAGE: Vintage,
    Style.PENCIL: Pencil,
    Style.WATERCOLOUR: Watercolour,
    Style.OIL: Oil,
    Style.PIXEL_ART: PixelArt,
    Style.NEON: Neon,
    Style.SYNTHWAVE: Synthwave,
    Style.ANIME: Anime,
    Style.COMIC: Comic,
    Style.LOW_POLY: LowPoly,
    Style.STAINED_GLASS: StainedGlass,
    Style.PAPER_CUT: PaperCut,
    Style.CLAY: Clay,
}


def look_of(style: Style, width: int, height: int) -> Look | None:
    """Return what turns frames of `width` x `height` pixels into those of a style."""
    look = LOOKS.get(style)
    return None if look is None else look(width, height)


def styled(shot: Shot, style: Style, width: int, height: int) -> Shot:
    """Return a shot of `width` x `height` pixels in a style; the natural one changes nothing."""
    look = look_of(style, width, height)
    return shot if look is None else Styled(shot, look)
