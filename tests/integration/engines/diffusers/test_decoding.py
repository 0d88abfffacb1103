"""Pictures reach the encoder while the rest of their segment is decoded, and are the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from crake.engines.diffusers.decoding import Decoding, OnPictures
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.pictures import Picture
from crake.engines.diffusers.profiles import PROFILES, Family
from crake.engines.diffusers.writer import ClipWriter
from tests.integration.engines.diffusers.conftest import Load
from tests.integration.engines.diffusers.test_profiles import StopError, make, spec_for

PIECEWISE = [
    name
    for name, profile in PROFILES.items()
    if profile.family in {Family.WAN, Family.VACE, Family.COGVIDEOX}
]
CONTRAST = 8.0
"""Takes the colours of random weights beyond their limits."""

Tensor = Any
Pictures = NDArray[np.uint8]


class Watch:
    """What an engine's pipelines hand over, and what Diffusers made of the whole."""

    def __init__(self, engine: DiffusersEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pieces: list[Pictures] = []
        self.wholes: list[Pictures] = []
        assert engine._pipelines is not None
        self.decoder: Any = next(engine._pipelines._all()).vae.decoder
        run, finish = engine._pipelines.run, Decoding.finish

        def watched_run(*given: Any, on_pictures: OnPictures, **more: Any) -> object:  # noqa: ANN401
            def both(pictures: Pictures) -> None:
                self.pieces.append(pictures)
                on_pictures(pictures)

            return run(*given, on_pictures=both, **more)

        def watched_finish(decoding: Decoding, frames: Tensor) -> None:
            whole = (frames.permute(0, 2, 3, 1) * 255).round().to(torch.uint8).numpy()
            self.wholes.append(whole)
            finish(decoding, frames)

        monkeypatch.setattr(engine._pipelines, "run", watched_run)
        monkeypatch.setattr(Decoding, "finish", watched_finish)


@pytest.fixture(autouse=True)
def no_hook_stays(load: Load) -> Iterator[None]:
    yield
    for profile in ("wan2.2-ti2v-5b", "cogvideox-1.5-t2v"):
        pipelines = load(profile)._pipelines
        assert pipelines is not None
        assert not next(pipelines._all()).vae.decoder._forward_hooks


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("profile", PROFILES)
def test_pieces_are_what_diffusers_makes_of_the_whole(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str, dtype: str
) -> None:
    def brighten(_decoder: object, _given: object, output: Tensor) -> Tensor:
        if isinstance(output, tuple):
            return output[0] * CONTRAST, *output[1:]
        return output * CONTRAST

    engine = load(profile, dtype=dtype)
    watch = Watch(engine, monkeypatch)
    with watch.decoder.register_forward_hook(brighten):
        make(engine, spec_for(profile, tmp_path), tmp_path)
    [whole] = watch.wholes
    assert np.array_equal(np.concatenate(watch.pieces), whole)
    assert {0, 255} <= set(np.unique(whole))
    assert (len(watch.pieces) > 1) == (profile in PIECEWISE)


@pytest.mark.parametrize("profile", PIECEWISE)
def test_the_first_picture_reaches_the_encoder_before_the_last_is_decoded(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    happened: list[str] = []
    put = ClipWriter.put

    def watched_put(writer: ClipWriter, picture: Picture | None) -> None:
        if picture is not None:
            happened.append("picture")
        put(writer, picture)

    monkeypatch.setattr(ClipWriter, "put", watched_put)
    engine = load(profile)
    watch = Watch(engine, monkeypatch)
    with watch.decoder.register_forward_pre_hook(lambda *_: happened.append("decode")):
        make(engine, spec_for(profile, tmp_path), tmp_path)
    decoded = happened.count("decode")
    assert decoded == len(watch.pieces) > 1
    before_the_last = happened[: len(happened) - happened[::-1].index("decode")]
    assert before_the_last.count("picture") == sum(map(len, watch.pieces[:-1]))


def test_tiles_are_not_taken_for_pictures(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = load("wan2.2-ti2v-5b", vae_tiling=True)
    assert engine._pipelines is not None
    vae = next(engine._pipelines._all()).vae
    vae.enable_tiling(32, 32, 16, 16)
    watch = Watch(engine, monkeypatch)
    calls: list[object] = []
    with watch.decoder.register_forward_pre_hook(lambda *given: calls.append(given)):
        make(engine, spec_for("wan2.2-ti2v-5b", tmp_path), tmp_path)
    [whole], [piece] = watch.wholes, watch.pieces
    assert np.array_equal(piece, whole)
    latent_frames = (len(whole) - 1) // 4 + 1
    assert len(calls) > latent_frames


def test_a_render_can_be_stopped_while_it_decodes(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = load("wan2.2-ti2v-5b")
    spec = spec_for("wan2.2-ti2v-5b", tmp_path)
    expected = make(engine, spec, tmp_path)[0].path.read_bytes()
    watch = Watch(engine, monkeypatch)

    def stop_after_a_piece(_share: float) -> None:
        if watch.pieces:
            raise StopError

    with pytest.raises(StopError):
        engine.make(spec, tmp_path / "stopped.mp4", stop_after_a_piece)
    assert len(watch.pieces) == 1
    assert not watch.wholes
    # Nothing of it is left in the decoder.
    assert make(engine, spec, tmp_path)[0].path.read_bytes() == expected
