from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Style
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.styles.looks import LOOKS, look_of, styled

SIZE = 320, 180
STYLES = [style for style in Style if style is not Style.NATURAL]


class Still:
    """A shot of one picture."""

    def __init__(self) -> None:
        shot = build_scene(understand("a red car in a meadow"), *SIZE, 24, 24, 3)
        self.frame = Frame(*SIZE)
        shot.draw(7, self.frame)

    def draw(self, index: int, frame: Frame) -> None:
        del index
        frame.buffer[:] = self.frame.buffer


@pytest.fixture(scope="module")
def still() -> Still:
    return Still()


def drawn(still: Still, style: Style, index: int = 3) -> Frame:
    frame = Frame(*SIZE)
    styled(still, style, *SIZE).draw(index, frame)
    return frame


def test_every_style_has_a_look_and_the_natural_one_none() -> None:
    assert set(LOOKS) == set(STYLES)
    assert look_of(Style.NATURAL, *SIZE) is None


@pytest.mark.parametrize("style", STYLES)
def test_a_style_changes_pictures_the_same_way_each_time(still: Still, style: Style) -> None:
    first, again = drawn(still, style), drawn(still, style)
    assert (first.buffer == again.buffer).all()
    assert np.abs(first.y.astype(int) - still.frame.y).mean() > 4
    assert first.y.min() >= 16
    assert first.y.max() <= 235
    assert first.y.std() > 12


@pytest.mark.parametrize("style", STYLES)
def test_a_style_keeps_slow_pictures_moving(style: Style) -> None:
    size, direction = (640, 360), understand("an alien walking in space")
    shot, frame = build_scene(replace(direction, style=style), *size, 24, 18, 0), Frame(*size)
    pictures = list[NDArray[np.float32]]()
    for index in range(6):
        shot.draw(index, frame)
        pictures.append(frame.y.astype(np.float32))
    assert np.abs(np.diff(np.stack(pictures), axis=0)).mean((1, 2)).min() > 0.1


def test_styles_differ(still: Still) -> None:
    pictures = [drawn(still, style).buffer.astype(int) for style in STYLES]
    for one, other in combinations(pictures, 2):
        assert np.abs(one - other).mean() > 4


def test_styles_look_like_what_they_are(still: Still) -> None:
    def colour(frame: Frame) -> float:
        return float(np.abs(frame.u.astype(int) - 128).mean())

    def levels(plane: NDArray[np.uint8]) -> int:
        return len(np.unique(plane))

    assert colour(drawn(still, Style.NOIR)) == 0
    assert colour(drawn(still, Style.PENCIL)) < 4
    assert drawn(still, Style.PENCIL).y.mean() > 150
    assert np.percentile(drawn(still, Style.NEON).y, 15) < 50
    assert levels(drawn(still, Style.PIXEL_ART).y) < 16
    synthwave = drawn(still, Style.SYNTHWAVE)  # the meadow is pink
    assert synthwave.v.mean() > 140 > still.frame.v.mean()
    assert colour(drawn(still, Style.ANIME)) > 1.2 * colour(still.frame)
    vintage = drawn(still, Style.VINTAGE)
    assert vintage.v.mean() > vintage.u.mean() + 15
    assert (drawn(still, Style.VINTAGE, 4).y != vintage.y).any()


def test_new_styles_look_like_what_they_are(still: Still) -> None:
    def colour(frame: Frame) -> float:
        return float(np.abs(frame.u.astype(int) - 128).mean())

    def edges(frame: Frame) -> float:
        """Share of pixels that differ from their neighbour on the right."""
        return float((np.diff(frame.y.astype(int), axis=1) != 0).mean())

    assert edges(drawn(still, Style.LOW_POLY)) < 0.5 * edges(still.frame)  # facets are even
    glass = drawn(still, Style.STAINED_GLASS)
    assert (glass.y < 24).mean() > (still.frame.y < 24).mean() + 0.05  # lead
    assert colour(glass) > 1.2 * colour(still.frame)
    assert (drawn(still, Style.COMIC).y < 20).mean() > (still.frame.y < 20).mean()  # ink
    assert len(np.unique(drawn(still, Style.PAPER_CUT).u)) < 20
    oil = drawn(still, Style.OIL)
    assert colour(oil) > colour(still.frame)


def test_clay_is_moved_every_other_frame() -> None:
    size, direction = (320, 180), understand("claymation, a dog running")
    shot, frame = build_scene(direction, *size, 24, 18, 0), Frame(*size)
    pictures = list[NDArray[np.float32]]()
    for index in range(6):
        shot.draw(index, frame)
        pictures.append(frame.y.astype(np.float32))
    steps = [float(np.abs(b - a).mean()) for a, b in pairwise(pictures)]
    assert max(steps[0], steps[2], steps[4]) < 0.5 * min(steps[1], steps[3])


@pytest.mark.parametrize("size", [(16, 16), (34, 130), (130, 34)])
def test_every_style_takes_any_even_size(size: tuple[int, int]) -> None:
    for style in STYLES:
        look = look_of(style, *size)
        assert look is not None
        frame = Frame(*size)
        frame.buffer[:] = 100
        look.apply(frame, 0)


@pytest.mark.parametrize("style", [Style.WATERCOLOUR, Style.PENCIL, Style.ANIME])
def test_drawn_styles_shimmer_no_more_than_what_they_are_drawn_from(style: Style) -> None:
    """How far frames lie from the middle of their neighbours: even motion has little of it."""

    def shimmer(style: Style) -> float:
        walking = replace(understand("a cat walking in a garden"), style=style)
        shot, frame = build_scene(walking, *SIZE, 24, 24, 3), Frame(*SIZE)
        pictures = []
        for index in range(8, 15):
            shot.draw(index, frame)
            pictures.append(frame.y.astype(np.float32))
        y = np.stack(pictures)
        return float(np.abs(y[:-2] - 2 * y[1:-1] + y[2:]).mean())

    assert shimmer(style) < shimmer(Style.NATURAL)
