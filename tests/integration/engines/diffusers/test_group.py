"""Clips that several processes render together, over gloo: what GPUs do over NCCL."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.base import Clip
from crake.engines.diffusers.options import PARALLEL_ATTENTIONS
from crake.engines.resident_process import ResidentProcess
from crake.engines.spec import VideoSpec
from crake.errors import SetupError
from crake.media.sandbox import SandboxCrashed, SandboxFailed
from tests.integration.engines.diffusers.test_profiles import spec_for
from tests.integration.engines.test_resident import until, until_dead
from tests.support.recording import BROKEN, Recording, recorded
from tests.support.tiny_options import tiny_options

SECONDS = 300.0
"""For a group to load, on a machine that does much else."""
TOGETHER: dict[str, object] = {"devices": ["cpu", "cpu"], "gpus_per_clip": 2}

Weights = Callable[[str], Path]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


def members(pid: int) -> set[int]:
    """Return the processes of a resident, which leads a group of the system's."""
    found = set[int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            group = int(stat.read_text().rpartition(")")[2].split()[2])
            if group == pid:
                found.add(int(stat.parent.name))
    return found


def followers(pid: int) -> list[int]:
    """Return those of its processes that render."""
    rendering = list[int]()
    for other in members(pid) - {pid}:
        with contextlib.suppress(OSError):
            if "spawn_main" in Path(f"/proc/{other}/cmdline").read_text():
                rendering.append(other)
    return rendering


@contextlib.asynccontextmanager
async def group_of(
    weights: Weights, profile: str, **more: object
) -> AsyncIterator[ResidentProcess]:
    options = tiny_options(profile, weights(profile), **TOGETHER, **more)
    [place] = Recording("tiny", options).places
    process = ResidentProcess(
        (Recording, "tiny", options, place), patience=SECONDS, growth=2**32, grace=SECONDS
    )
    pids = set[int]()
    try:
        async with asyncio.timeout(SECONDS):
            await process.start()
            pids = members(process.pid)
            yield process
    finally:
        pids |= members(process.pid)
        await process.stop("the test ends")
        for pid in pids:
            await until_dead(pid)


@pytest.mark.parametrize(
    ("profile", "more"),
    [
        ("wan2.2-ti2v-5b", {}),
        ("wan2.2-t2v-a14b", {"cache": "pyramid", "steps": 8}),
        ("ltx-2", {"cache": "taylorseer", "steps": 8}),
    ],
)
async def test_two_processes_make_what_one_makes(
    weights: Weights, tmp_path: Path, profile: str, more: dict[str, object]
) -> None:
    # Several segments: from nothing, and from the last frames.
    spec = spec_for(profile, tmp_path, seconds=2)
    lone = Recording("tiny", tiny_options(profile, weights(profile), **more))
    lone.load("cpu")
    pictures, sound = recorded(lone.make(spec, tmp_path / "one.mp4", lambda _: None))
    async with group_of(weights, profile, **more) as process:
        shares = list[float]()
        clip = await process.render(spec, tmp_path / "two.mp4", shares.append, SECONDS)
        assert len(followers(process.pid)) == 1
    shared_pictures, shared_sound = recorded(clip)
    assert clip.notes["gpus"] == 2
    assert int(str(clip.notes["segments"])) > 1
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert pictures.std() > 5
    assert pictures.shape == shared_pictures.shape
    assert np.abs(pictures - shared_pictures).max() <= 2
    assert sound.shape == shared_sound.shape
    assert np.allclose(sound, shared_sound, atol=1e-3)


async def begun(
    process: ResidentProcess, spec: VideoSpec, folder: Path
) -> tuple[asyncio.Task[Clip], list[float]]:
    """Start a clip, and wait until it has taken some steps."""
    shares = list[float]()
    rendering = asyncio.create_task(
        process.render(spec, folder / "long.mp4", shares.append, SECONDS)
    )
    await until(lambda: len(shares) > 3 or rendering.done())
    return rendering, shares


async def test_a_group_is_cancelled_and_dies_as_one(weights: Weights, tmp_path: Path) -> None:
    profile = "wan2.2-t2v-a14b"
    long, short = (spec_for(profile, tmp_path, seconds=seconds) for seconds in (20, 1))
    async with group_of(weights, profile, steps=4) as process:
        pids = members(process.pid)
        [follower] = followers(process.pid)

        async def pictures() -> NDArray[Any]:
            clip = await process.render(short, tmp_path / "short.mp4", lambda _: None, SECONDS)
            return recorded(clip)[0]

        before = await pictures()
        rendering, shares = await begun(process, long, tmp_path)
        rendering.cancel()
        await asyncio.wait([rendering])
        await process.settled()
        assert max(shares) < 0.5
        assert not process.ended.is_set()
        assert np.array_equal(before, await pictures())

        rendering, _ = await begun(process, long, tmp_path)
        os.kill(follower, signal.SIGKILL)
        with pytest.raises(SandboxCrashed):
            await rendering
        assert process.ended.is_set()
        for pid in pids:
            await until_dead(pid)


async def test_what_breaks_off_within_a_step_ends_the_group(
    weights: Weights, tmp_path: Path
) -> None:
    profile = "wan2.2-ti2v-5b"
    async with group_of(weights, profile) as process:
        pids = members(process.pid)
        broken = spec_for(profile, tmp_path, prompt=BROKEN)
        with pytest.raises(SandboxFailed) as failed:
            await process.render(broken, tmp_path / "clip.mp4", lambda _: None, SECONDS)
        assert "something in the model" in failed.value.details
        # What the others do is wait: for this one, which comes no more.
        await process.ended.wait()
        for pid in pids:
            await until_dead(pid)


async def test_a_group_that_cannot_load_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "model_index.json").write_text('{"_class_name": "WanPipeline"}')
    with pytest.raises(SetupError, match=f"weights: {tmp_path} cannot be loaded"):
        async with group_of(lambda _: tmp_path, "wan2.2-ti2v-5b"):
            pass


def test_attentions_that_can_be_shared_are_those_of_diffusers() -> None:
    from diffusers.models.attention_dispatch import (  # noqa: PLC0415 - only here
        _AttentionBackendRegistry,
    )

    assert _AttentionBackendRegistry._supports_context_parallel == PARALLEL_ATTENTIONS
