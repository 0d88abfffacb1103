import asyncio
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import uvloop

from crake.errors import BadRequest, TooManyRequests
from crake.media import sandbox
from crake.media.sandbox import (
    SandboxCrashed,
    SandboxFailed,
    SandboxOutOfMemory,
    SandboxTimeout,
    run,
    run_reporting,
)
from tests.support import calls, prepared, unprepared


def is_alive(pid: int) -> bool:
    """Tell whether a process runs: one that only waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):  # gone before, or between open and read
        return False


async def pids_in(path: Path) -> list[int]:
    """Wait until a sandboxed function has told the ids of its processes."""
    for _ in range(2000):
        if found := read_pids(path):
            return found
        await asyncio.sleep(0.01)
    raise TimeoutError


def read_pids(path: Path) -> list[int]:
    return [int(pid) for pid in path.read_text().split()] if path.exists() else []


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def all_gone(pids: list[int]) -> bool:
    """Tell whether none is left; being killed takes a moment."""
    for _ in range(100):
        if not any(is_alive(pid) for pid in pids):
            return True
        await asyncio.sleep(0.01)
    return False


async def test_a_call_returns_its_result() -> None:
    assert await run(calls.add, 2, 3, timeout=20, memory_mib=512) == 5


async def test_every_call_has_a_process_group_and_session_of_its_own() -> None:
    first = await run(calls.group_and_session, timeout=20, memory_mib=512)
    second = await run(calls.group_and_session, timeout=20, memory_mib=512)
    assert len(set(first)) == 1
    assert len({first[0], second[0], os.getpid()}) == 3
    assert not is_alive(first[0])


async def test_a_large_result_arrives_whole() -> None:
    assert len(await run(calls.large, timeout=20, memory_mib=512)) == 10_000_000


async def test_a_refusal_arrives_as_itself() -> None:
    with pytest.raises(BadRequest) as caught:
        await run(calls.refuse, timeout=20, memory_mib=512)
    assert caught.value.message == "image_urls[0] is no image."
    assert caught.value.param == "image_urls[0]"
    with pytest.raises(TooManyRequests) as later:
        await run(calls.refuse_for_a_while, timeout=20, memory_mib=512)
    assert later.value.retry_after == 7


async def test_any_other_error_keeps_its_traceback_for_the_log() -> None:
    with pytest.raises(SandboxFailed) as caught:
        await run(calls.fail, timeout=20, memory_mib=512)
    assert "in fail" in caught.value.details
    assert "a secret detail" in caught.value.details


async def test_a_result_that_cannot_be_sent_is_a_failure() -> None:
    with pytest.raises(SandboxFailed):
        await run(calls.unpicklable, timeout=20, memory_mib=512)


async def test_a_function_of_main_is_refused() -> None:
    def lonely() -> None: ...

    lonely.__module__ = "__main__"
    with pytest.raises(TypeError, match="importable"):
        await run(lonely, timeout=20, memory_mib=512)


async def test_death_by_signal_is_a_crash() -> None:
    with pytest.raises(SandboxCrashed) as caught:
        await run(calls.die_by_signal, timeout=20, memory_mib=512)
    assert caught.value.exitcode == -signal.SIGSEGV


@pytest.mark.parametrize("function", [calls.leave, calls.sys_exit])
async def test_leaving_is_a_crash(function: Callable[[int], None]) -> None:
    with pytest.raises(SandboxCrashed) as caught:
        await run(function, 3, timeout=20, memory_mib=512)
    assert caught.value.exitcode == 3


@pytest.mark.parametrize(
    "function", [calls.eat_memory_numpy, calls.eat_memory_python, calls.eat_memory_opencv]
)
async def test_eating_memory_is_stopped(function: Callable[[], int]) -> None:
    with pytest.raises(SandboxOutOfMemory):
        await run(function, timeout=60, memory_mib=600)


async def test_a_hung_call_is_killed_in_time() -> None:
    await sandbox.warm_up()
    start = time.monotonic()
    with pytest.raises(SandboxTimeout):
        await run(calls.spin, timeout=0.3, memory_mib=512)
    assert time.monotonic() - start < 2


async def test_a_timeout_takes_the_children_too(tmp_path: Path) -> None:
    await sandbox.warm_up(["tests.support.calls"])
    with pytest.raises(SandboxTimeout):
        await run(calls.with_children, tmp_path / "pids", timeout=3, memory_mib=512)
    assert await all_gone(await pids_in(tmp_path / "pids"))


@pytest.mark.parametrize("function", [calls.with_children, calls.deaf])
async def test_a_cancel_takes_the_children_too(
    function: Callable[[Path], None], tmp_path: Path
) -> None:
    task = asyncio.create_task(run(function, tmp_path / "pids", timeout=60, memory_mib=512))
    pids = await pids_in(tmp_path / "pids")
    assert all(is_alive(pid) for pid in pids)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not is_alive(pids[0])
    assert await all_gone(pids)


async def test_children_do_not_outlive_a_call_that_returns(tmp_path: Path) -> None:
    await run(calls.leaves_children, tmp_path / "pids", timeout=20, memory_mib=512)
    assert await all_gone(await pids_in(tmp_path / "pids"))


async def test_cancelling_at_any_moment_leaves_nothing_open() -> None:
    before = open_files()
    for step in range(40):
        task = asyncio.create_task(run(calls.sleep, 60.0, timeout=60, memory_mib=512))
        await asyncio.sleep(step / 1000)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert open_files() <= before + 2


async def test_progress_comes_on_the_event_loop_and_ends_at_one() -> None:
    seen: list[float] = []

    def note(progress: float) -> None:
        asyncio.get_running_loop()
        seen.append(progress)

    result = await run_reporting(calls.count, 300, on_progress=note, timeout=20, memory_mib=512)
    assert result == 300
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert 3 <= len(seen) <= 30


async def test_a_reader_that_is_slow_does_not_hold_up_the_work() -> None:
    naps = [2.0]

    def sleep_once(progress: float) -> None:
        time.sleep(naps.pop() if naps else 0)

    slowest = await run_reporting(
        calls.report_without_end, 0.5, on_progress=sleep_once, timeout=60, memory_mib=512
    )
    assert slowest < 1


async def test_an_error_in_the_progress_callback_ends_the_call() -> None:
    def fall_over(progress: float) -> None:
        raise ValueError("cannot take it")

    with pytest.raises(ValueError, match="cannot take it"):
        await run_reporting(calls.count, 9, on_progress=fall_over, timeout=20, memory_mib=512)


async def test_twenty_at_once() -> None:
    jobs = [run(calls.add, number, 1, timeout=60, memory_mib=512) for number in range(20)]
    assert await asyncio.gather(*jobs) == list(range(1, 21))


async def test_the_fork_server_comes_back_when_it_is_killed() -> None:
    pid = await run(os.getppid, timeout=20, memory_mib=512)
    task = asyncio.create_task(run(calls.sleep, 60.0, timeout=60, memory_mib=512))
    await asyncio.sleep(0.2)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(SandboxCrashed):
        await task
    assert await run(calls.add, 1, 1, timeout=20, memory_mib=512) == 2


async def test_modules_are_prepared_once_for_all_sandboxes() -> None:
    await sandbox.warm_up(["tests.support.prepared", "tests.support.unprepared"])
    assert await run(prepared.what_was_found, timeout=20, memory_mib=512) == "prepared"
    assert await run(unprepared.is_usable, timeout=20, memory_mib=512)


async def test_a_start_is_quick_once_warm() -> None:
    await sandbox.warm_up(["tests.support.calls"])
    took = []
    for _ in range(10):
        start = time.perf_counter()
        await run(calls.add, 1, 1, timeout=20, memory_mib=512)
        took.append(time.perf_counter() - start)
    assert min(took) < 0.2


def test_it_works_on_another_event_loop() -> None:
    async def work() -> int:
        return await run(calls.add, 40, 2, timeout=20, memory_mib=512)

    assert uvloop.run(work()) == 42
    assert asyncio.run(work()) == 42
