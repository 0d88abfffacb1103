from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, planes, runs, to_bytes
from crake.engines.sketch.noise import cell, fbm, profile
from crake.engines.sketch.raster import U8
from crake.engines.sketch.stage import View


def _flat(colour: tuple[int, int, int], alpha: int = 255) -> U8:
    return np.full((4, 4, 4), (*colour, alpha), np.uint8)


@pytest.mark.parametrize(
    ("colour", "expected"),
    [
        ((255, 255, 255), (235, 128, 128)),
        ((0, 0, 0), (16, 128, 128)),
        ((255, 0, 0), (63, 102, 240)),
        ((0, 255, 0), (173, 42, 26)),
        ((0, 0, 255), (32, 240, 118)),
    ],
)
def test_colours_become_bt709_in_limited_range(
    colour: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    y, u, v, clear, _ = planes(_flat(colour))
    got = [int(p[0, 0]) for p in (y, u, v)]
    assert np.abs(np.array(got) - expected).max() <= 1
    assert int(clear[0, 0]) == 0


def test_a_clear_pixel_leaves_the_frame_as_it_was() -> None:
    frame = Frame(8, 8)
    frame.buffer[:] = 90
    Sprite(np.zeros((4, 4, 4), np.uint8)).draw(frame, 2, 2)
    assert (frame.buffer == 90).all()


@pytest.mark.parametrize("place", [(-3, -3), (6, 6), (-50, 0), (3, 99)])
def test_sprites_are_cut_at_the_edges(place: tuple[int, int]) -> None:
    frame = Frame(8, 8)
    Sprite(_flat((255, 255, 255))).draw(frame, *place)
    assert frame.y.max() in {0, 235}


def test_runs_cover_the_width_once_whatever_the_offset() -> None:
    for offset in (-700, -1, 0, 5, 255, 256, 100_000):
        pieces = list(runs(offset, 300, 256))
        assert sum(count for _, _, count in pieces) == 300
        assert all(at >= 0 and at + count <= 256 for _, at, count in pieces)


def test_a_layer_scrolls_by_its_speed_and_repeats() -> None:
    ramp = np.zeros((4, 256, 4), np.uint8)
    ramp[..., :3] = np.arange(256, dtype=np.uint8)[None, :, None]
    ramp[..., 3] = 255
    layer = Layer(ramp, 0, 0.5)
    rows = []
    for scroll in (0.0, 64.0, 512.0):
        frame = Frame(64, 4)
        layer.draw(frame, View(0, 0.0, scroll))
        rows.append(frame.y[0].copy())
    assert (rows[1][:32] == rows[0][32:]).all()
    assert (rows[2] == rows[0]).all()


@pytest.mark.parametrize("clear", range(8))
def test_the_edge_of_a_layer_has_no_colour_of_its_own(clear: int) -> None:
    picture = np.full((8, 8, 4), (128, 128, 128, 255), np.uint8)
    picture[:clear] = 0
    frame = Frame(8, 8)
    frame.u[:], frame.v[:] = 128, 128
    Layer(picture, 0, 0.0).draw(frame, View(0, 0.0, 0.0))
    for plane in (frame.u, frame.v):
        assert np.abs(plane.astype(int) - 128).max() <= 2


def test_bytes_are_premultiplied() -> None:
    colour = np.ones((2, 2, 3), np.float32)
    half = np.full((2, 2), 0.5, np.float32)
    rgba = to_bytes(colour, half, dither=0)
    assert (np.abs(rgba.astype(int) - 128) <= 1).all()


def test_noise_repeats_without_a_seam() -> None:
    noise = fbm(np.random.default_rng(3), 512, 512, 64, 5)
    seam = np.abs(noise[:, 0] - noise[:, -1]).mean()
    inside = np.abs(np.diff(noise, axis=1)).mean()
    assert seam < 2 * inside
    assert abs(float(noise.mean()) - 0.5) < 0.12


def test_a_profile_spans_nought_to_one() -> None:
    line = profile(np.random.default_rng(1), 512, 128)
    assert float(line.min()) == 0
    assert float(line.max()) == pytest.approx(1)


def test_cells_are_powers_of_two_up_to_the_grain() -> None:
    assert [cell(v) for v in (0.2, 1, 3, 100, 9000)] == [1, 1, 4, 128, 256]


@pytest.mark.parametrize("width", [128, 256, 640, 768])
def test_noise_of_any_width_repeats(width: int) -> None:
    noise = fbm(np.random.default_rng(3), 300, width, 256, 6)
    assert noise.shape == (300, width)
    seam = np.abs(noise[:, 0] - noise[:, -1]).mean()
    assert seam < 2 * np.abs(np.diff(noise, axis=1)).mean()
