from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crake.engines.base import Clip, EngineDown, Surroundings
from crake.engines.performing import LooseJob
from crake.engines.resident_process import ResidentProcess
from crake.engines.spec import VideoSpec
from crake.errors import ContentRejected
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.settings import Settings
from tests.support.residents import SECRET, Obedient, ObedientOptions

SECONDS = 30.0


@dataclass
class Home:
    engine: Obedient
    folder: Path
    shares: list[float] = field(default_factory=list[float])

    async def render(self, word: str) -> Clip:
        spec = VideoSpec(prompt=word, seconds=1, width=64, height=64, seed=1)
        async with asyncio.timeout(SECONDS):
            return await self.engine.render(
                spec, self.folder / "clip.mp4", LooseJob("job", self.shares.append)
            )

    async def pid(self) -> int:
        pid = (await self.render("work")).notes["pid"]
        assert isinstance(pid, int)
        return pid


@contextlib.asynccontextmanager
async def opened(folder: Path, seconds: float = SECONDS, **options: object) -> AsyncIterator[Home]:
    settings = Settings(data_dir=folder / "data", render_timeout=seconds)
    engine = Obedient("obedient", ObedientOptions.model_validate(options))
    async with Fetcher(settings) as fetcher:
        await engine.open(Surroundings(settings, fetcher))
        try:
            yield Home(engine, folder)
        finally:
            await engine.close()


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with opened(tmp_path) as home:
        yield home


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


async def until(true: Callable[[], bool]) -> None:
    deadline = asyncio.get_running_loop().time() + SECONDS
    while not true():
        assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.02)


async def until_dead(pid: int) -> None:
    await until(lambda: not is_alive(pid))


async def test_one_process_loads_once_and_renders_many(home: Home) -> None:
    first, second = await home.render("work"), await home.render("work")
    assert first.notes == second.notes
    assert first.notes["loads"] == 1
    assert first.notes["pid"] != os.getpid()
    assert home.shares[:2] == [0.25, 1.0]


async def test_places_have_a_process_each(tmp_path: Path) -> None:
    async with opened(tmp_path, processes=2) as home:
        assert home.engine.concurrency == 2
        rendering = [asyncio.create_task(home.render("step")) for _ in range(2)]
        # Both come as far as this, so neither waits for the other.
        await until(lambda: home.shares.count(0.25) == 2)
        for task in rendering:
            task.cancel()
        await asyncio.wait(rendering)


async def test_what_goes_wrong_with_one_clip_leaves_the_process_as_it_is(home: Home) -> None:
    pid = await home.pid()
    with pytest.raises(ContentRejected, match="refuses"):
        await home.render("refuse")
    with pytest.raises(sandbox.SandboxFailed) as failed:
        await home.render("raise")
    assert SECRET in failed.value.details
    assert await home.pid() == pid


async def test_a_cancelled_clip_stops_and_the_process_goes_on(home: Home) -> None:
    pid = await home.pid()
    home.shares.clear()
    rendering = asyncio.create_task(home.render("step"))
    await until(lambda: 0.5 in home.shares)
    rendering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await rendering
    assert await home.pid() == pid


async def test_a_clip_that_takes_too_long_is_cancelled(tmp_path: Path) -> None:
    async with opened(tmp_path, seconds=2.0) as home:
        pid = await home.pid()
        with pytest.raises(sandbox.SandboxTimeout, match="2 s"):
            await home.render("step")
        assert await home.pid() == pid


@pytest.mark.parametrize(
    ("word", "error"),
    [("die", sandbox.SandboxCrashed), ("exhaust", sandbox.SandboxOutOfMemory)],
)
async def test_a_process_that_broke_is_replaced(
    home: Home, word: str, error: type[Exception]
) -> None:
    pid = await home.pid()
    with pytest.raises(error):
        await home.render(word)
    assert await home.pid() != pid
    await until_dead(pid)


async def test_a_process_killed_while_it_waits_is_replaced(home: Home) -> None:
    pid = await home.pid()
    os.kill(pid, signal.SIGKILL)
    await until_dead(pid)
    # The next clip may still be given to it before its end is noticed.
    with contextlib.suppress(sandbox.SandboxCrashed):
        await home.render("work")
    assert await home.pid() != pid


async def test_a_process_that_hangs_is_killed(tmp_path: Path) -> None:
    async with opened(tmp_path, patience=1.0) as home:
        pid = await home.pid()
        with pytest.raises(sandbox.SandboxTimeout, match="no sign of life"):
            await home.render("hang")
        await until_dead(pid)
        assert await home.pid() != pid


async def test_a_process_that_grew_is_replaced(home: Home) -> None:
    pid = await home.pid()
    assert (await home.render("grow")).notes["pid"] == pid
    assert await home.pid() != pid


async def test_a_cancelled_clip_that_does_not_stop_is_killed(tmp_path: Path) -> None:
    process = ResidentProcess(
        (Obedient, "obedient", ObedientOptions(), "here"), patience=SECONDS, growth=2**32, grace=0.5
    )
    await process.start()
    try:
        spec = VideoSpec(prompt="hang", seconds=1, width=64, height=64)
        shares: list[float] = []
        rendering = asyncio.create_task(
            process.render(spec, tmp_path / "clip.mp4", shares.append, SECONDS)
        )
        await until(lambda: bool(shares))
        rendering.cancel()
        async with asyncio.timeout(SECONDS):
            await process.settled()
            await process.ended.wait()
        assert process.why == "it did not stop"
        await until_dead(process.pid)
    finally:
        await process.stop("the test ends")


@pytest.mark.parametrize(
    ("load", "said"),
    [("refuse", "Give one"), ("die", "exit code 5"), ("raise", "did not load")],
)
async def test_an_engine_that_cannot_load_says_why(tmp_path: Path, load: str, said: str) -> None:
    async with opened(tmp_path, load=load) as home:
        with pytest.raises(EngineDown, match=said):
            await home.render("work")
        assert said in home.engine.trouble


async def test_closing_ends_the_processes(tmp_path: Path) -> None:
    async with opened(tmp_path) as home:
        pid = await home.pid()
    await until_dead(pid)


PROGRAM = """
import asyncio, sys
from tests.support.residents import Obedient, ObedientOptions
from crake.engines.resident_process import ResidentProcess

async def main():
    call = (Obedient, "obedient", ObedientOptions(), "here")
    process = ResidentProcess(call, patience=30, growth=2**32)
    await process.start()
    print(process.pid, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_a_process_does_not_outlive_a_killed_program() -> None:
    program = subprocess.Popen(  # noqa: ASYNC220 - starting takes no time
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    with program:
        assert program.stdout is not None
        pid = int(await asyncio.to_thread(program.stdout.readline))
        program.kill()
    await until_dead(pid)
