"""The engine in its resident process, the way a worker runs it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from crake.engines.base import EngineError
from crake.engines.catalog import EngineSetup, build_engine
from crake.engines.diffusers.engine import DiffusersEngine
from crake.testing.engine_conformance import CHECKS, on_trial
from tests.support.tiny_options import table

PROFILE = "wan2.2-ti2v-5b"
SMALL: dict[str, object] = {"width": 96, "height": 64}


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


async def test_it_does_what_crake_relies_on(weights: Callable[[str], Path]) -> None:
    setup = EngineSetup("tiny", "diffusers", table(PROFILE, weights(PROFILE)))
    # One process for all of them: what one leaves behind, the next one finds.
    async with on_trial(setup, deterministic=True, small=SMALL) as trial:
        for check in CHECKS:
            await check(trial)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
async def test_doctor_finds_that_there_is_no_gpu(weights: Callable[[str], Path]) -> None:
    options = table(PROFILE, weights(PROFILE), devices=["cuda:0"])
    engine = build_engine(EngineSetup("tiny", "diffusers", options))
    assert isinstance(engine, DiffusersEngine)
    with pytest.raises(EngineError, match="there is no CUDA device"):
        await engine.check()
