"""What only a GPU can tell: every profile and every option on it, tiny and with random weights.

Collected where torch sees a GPU (`conftest.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from crake.engines.diffusers import speed
from crake.engines.diffusers.checks import check_devices, probe_devices
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import CACHES, PROFILES, Family
from crake.errors import SetupError
from tests.integration.engines.diffusers.test_profiles import spec_for
from tests.support.recording import Recording, recorded
from tests.support.tiny_options import tiny_options

GPU = "cuda:0"
PROFILE = "wan2.2-ti2v-5b"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
"""Those of the compiler about itself."""

Weights = Callable[[str], Path]
Pictures = Any


@pytest.fixture(autouse=True)
def exact() -> Iterator[None]:
    """Have float32 be float32 on the GPU too."""
    before = torch.backends.cudnn.allow_tf32
    torch.backends.cudnn.allow_tf32 = False
    torch.compiler.reset()
    yield
    torch.backends.cudnn.allow_tf32 = before


def engine_on(device: str, weights: Weights, profile: str, **more: object) -> Recording:
    options = tiny_options(profile, weights(profile), devices=[device], **more)
    engine = Recording("tiny", options)
    engine.load(device)
    return engine


def shown(engine: Recording, profile: str, folder: Path, seconds: int = 1) -> Pictures:
    spec = spec_for(profile, folder, seconds=seconds)
    return recorded(engine.make(spec, folder / "clip.mp4", lambda _: None))[0]


def apart(left: Pictures, right: Pictures) -> float:
    assert left.shape == right.shape
    assert left.std() > 5
    return float(np.abs(left - right).mean())


@pytest.fixture
def plain(weights: Weights, tmp_path: Path) -> Pictures:
    return shown(engine_on(GPU, weights, PROFILE), PROFILE, tmp_path)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_gpu_makes_what_the_cpu_makes(weights: Weights, tmp_path: Path, profile: str) -> None:
    lone = shown(engine_on("cpu", weights, profile), profile, tmp_path, seconds=2)
    engine = engine_on(GPU, weights, profile)
    assert engine.memory() > 0
    found = apart(shown(engine, profile, tmp_path, seconds=2), lone)
    # A sampler that draws noise at every step draws it where the model is.
    assert PROFILES[profile].sampler or found < 1


@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_clip_comes_twice_in_bfloat16(
    weights: Weights, tmp_path: Path, profile: str
) -> None:
    engine = engine_on(GPU, weights, profile, dtype="bfloat16")
    first = shown(engine, profile, tmp_path)
    assert apart(shown(engine, profile, tmp_path), first) == 0


@pytest.mark.parametrize(
    "more",
    [
        {"compile": "regional"},
        {"compile": "full"},
        {"offload": "model"},
        {"offload": "group"},
        {"offload": "auto"},
        {"attention": "native"},
        {"attention": "_native_math"},
        {"compile": "regional", "offload": "model"},
    ],
    ids=str,
)
def test_what_is_exact_changes_nothing(
    weights: Weights, tmp_path: Path, plain: Pictures, more: dict[str, object]
) -> None:
    engine = engine_on(GPU, weights, PROFILE, **more)
    assert apart(shown(engine, PROFILE, tmp_path), plain) < 0.5


@pytest.mark.parametrize(
    "more",
    [
        {"dtype": "bfloat16"},
        {"dtype": "float16"},
        {"vae_tiling": True},
        {"quantize": "int8", "dtype": "bfloat16"},
        {"quantize": "fp8", "dtype": "bfloat16"},
        {"quantize": "fp8", "dtype": "bfloat16", "compile": "regional"},
        {"quantize": "fp8", "dtype": "bfloat16", "offload": "model"},
        {"attention": "_native_cudnn", "dtype": "bfloat16"},
        {"attention": "_native_flash", "dtype": "bfloat16"},
    ],
    ids=str,
)
def test_what_is_not_exact_stays_near(
    weights: Weights, tmp_path: Path, plain: Pictures, more: dict[str, object]
) -> None:
    engine = engine_on(GPU, weights, PROFILE, **more)
    assert apart(shown(engine, PROFILE, tmp_path), plain) < 12


@pytest.mark.parametrize("compiled", ["off", "regional"])
@pytest.mark.parametrize("cache", sorted(CACHES[Family.WAN] - {"cache-dit"}))
def test_caches_make_the_same_clip_twice(
    weights: Weights, tmp_path: Path, cache: str, compiled: str
) -> None:
    engine = engine_on(GPU, weights, PROFILE, cache=cache, compile=compiled, steps=8)
    first = shown(engine, PROFILE, tmp_path)
    assert first.std() > 5
    assert apart(shown(engine, PROFILE, tmp_path), first) < 0.5


@pytest.mark.parametrize("profile", ["wan2.2-i2v-a14b", "wan2.1-vace-1.3b", "ltx-2"])
def test_offloading_and_compiling_go_with_other_models(
    weights: Weights, tmp_path: Path, profile: str
) -> None:
    alone = shown(engine_on(GPU, weights, profile), profile, tmp_path)
    for more in ({"offload": "group"}, {"offload": "model", "compile": "regional"}):
        assert apart(shown(engine_on(GPU, weights, profile, **more), profile, tmp_path), alone) < 1


def test_warming_up_leaves_no_trace(weights: Weights, tmp_path: Path, plain: Pictures) -> None:
    engine = engine_on(GPU, weights, PROFILE, warm_up=True)
    engine.warm_up()
    assert apart(shown(engine, PROFILE, tmp_path), plain) == 0


def test_a_full_gpu_is_a_sentence_and_no_end(weights: Weights, tmp_path: Path) -> None:
    engine = engine_on(GPU, weights, PROFILE, sizes=["480x320"])
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(GPU).total_memory
    torch.cuda.set_per_process_memory_fraction((torch.cuda.memory_reserved(GPU) + 2**20) / total)
    try:
        with pytest.raises(MemoryError, match=r"cuda:0 \(\d+ GiB\) has too little free memory"):
            shown(engine, PROFILE, tmp_path)
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)
    assert shown(engine, PROFILE, tmp_path).std() > 5


def test_devices_are_looked_for() -> None:
    options = DiffusersOptions.model_validate({"profile": PROFILE})
    check_devices(options)
    probe_devices(options)
    absent = options.model_copy(update={"devices": ("cuda:99",)})
    for look in (check_devices, probe_devices):
        with pytest.raises(SetupError, match="there is no cuda:99; torch sees"):
            look(absent)


@pytest.mark.skipif(
    any(map(find_spec, ("flash_attn", "flash_attn_interface"))), reason="a faster one is installed"
)
def test_torchs_own_attention_is_chosen_where_no_faster_one_is() -> None:
    options = DiffusersOptions.model_validate({"profile": PROFILE})
    assert speed.attention_backend(options) == "native"
