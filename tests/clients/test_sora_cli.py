"""The shipped command line, unchanged, against a real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.support.http import serving_guide_media

SMALL = ("--version", "2.0", "--size", "1280x720", "--duration", "4")
Run = Callable[..., str]


class Server(Protocol):
    url: str
    token: str


@pytest.fixture
def sora(server: Server, tmp_path: Path) -> Run:
    """Runs a command and returns what it prints."""

    def run(*arguments: str, code: int = 0) -> str:
        environment = {
            **os.environ,
            "ACEDATACLOUD_API_BASE_URL": server.url,
            "ACEDATACLOUD_API_TOKEN": server.token,
            "COLUMNS": "80",
            "NO_PROXY": "127.0.0.1",
        }
        command = [sys.executable, "-m", "sora_cli", *arguments]
        done = subprocess.run(
            command,
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="module")
def media_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving_guide_media(tmp_path_factory.mktemp("media")) as url:
        yield url


def parsed(text: str) -> dict[str, Any]:
    result = json.loads(text)
    assert isinstance(result, dict)
    return result


def test_generate_waits_and_prints_the_video(sora: Run) -> None:
    text = sora("generate", "a cat on a hill", *SMALL)
    assert "succeeded" in text
    assert re.search(r"http://127\.0\.0\.1:\d+/v/", text)


def test_generate_prints_json_that_can_be_read(sora: Run) -> None:
    answer = parsed(sora("generate", "a cat on a roof", *SMALL, "--json"))
    assert answer["data"][0]["video_url"].endswith(".mp4")


def test_a_task_is_submitted_waited_for_and_shown(sora: Run) -> None:
    submitted = parsed(sora("generate", "a cat on a mat", *SMALL, "--async", "--json"))
    task_id = submitted["task_id"]
    assert "completed!" in sora("wait", task_id, "--interval", "1", "--timeout", "120")
    assert "succeeded" in sora("task", task_id)
    assert "succeeded" in sora("tasks", task_id, task_id)


def test_images_to_video(sora: Run, media_url: str) -> None:
    image = f"{media_url}/11wfp4.png"
    assert "succeeded" in sora("image-to-video", "waves", "-i", image, *SMALL)


def test_the_command_lines_own_defaults_of_version_1_are_named_as_wrong_in_version_2(
    sora: Run,
) -> None:
    text = " ".join(sora("generate", "a cat", "--version", "2.0", code=1).split())
    assert "bad_request" in text
    assert "must be 4, 8 or 12 with version 2.0, not 15" in text or "size must be" in text


def test_a_wrong_token_is_told(sora: Run) -> None:
    assert "Invalid API token" in sora("--token", "nonsense", "generate", "a cat", code=1)
