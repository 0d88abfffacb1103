"""Sandboxes seen from outside: programs that use them, are killed, and leave nothing behind."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.unit.media.test_sandbox import all_gone, is_alive, pids_in

ROOT = Path(__file__).parents[3]
USES = """
import asyncio, pathlib, sys
from crake.media.sandbox import run
from tests.support import calls
async def work():
    await run(calls.{function}, pathlib.Path(sys.argv[1]), timeout=600, memory_mib=512)
"""
GUARDED = USES + "if __name__ == '__main__': asyncio.run(work())\n"
COUNTS = """
import asyncio, pathlib
from crake.media.sandbox import run
from tests.support import calls
pathlib.Path("imported").open("a").write("x")
print(asyncio.run(run(calls.add, 2, 3, timeout=60, memory_mib=512)))
"""


def environment() -> dict[str, str]:
    """Return this process's environment, with the tests' own modules to be found."""
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path)}


def start(command: Sequence[str | Path], folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command, cwd=folder, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE
    )


@pytest.mark.parametrize("function", ["with_children", "deaf"])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_nothing_outlives_the_program(
    tmp_path: Path, function: str, number: signal.Signals
) -> None:
    script = tmp_path / "program.py"
    script.write_text(GUARDED.format(function=function))
    program = start([sys.executable, script, "pids"], tmp_path)
    pids = await pids_in(tmp_path / "pids")
    assert all(is_alive(pid) for pid in pids)
    program.send_signal(number)
    await asyncio.to_thread(program.communicate, timeout=20)
    assert await all_gone(pids)


@pytest.mark.parametrize("how", ["script", "module", "command", "input"])
def test_the_main_program_is_never_imported_again(tmp_path: Path, how: str) -> None:
    (tmp_path / "unguarded.py").write_text(COUNTS)
    commands: dict[str, list[str]] = {
        "script": ["unguarded.py"],
        "module": ["-m", "unguarded"],
        "command": ["-c", COUNTS],
        "input": ["-"],
    }
    done = subprocess.run(
        [sys.executable, *commands[how]],
        cwd=tmp_path,
        env=environment(),
        input=COUNTS.encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.split() == [b"5"]
    assert (tmp_path / "imported").read_text() == "x"


def test_a_program_that_ends_leaves_no_warning(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", COUNTS.replace('.open("a").write("x")', "")],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stderr == b""
