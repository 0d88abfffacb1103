"""The guide's own samples, run as a reader of the guide would run them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from uuid import UUID

import httpx
import pytest

from tests.support.http import serving_guide_media
from tests.support.video import measure

SAMPLES = Path(__file__).parents[1] / "guide"
COMMANDS = {".py": [sys.executable], ".sh": ["bash"], ".mjs": ["node"]}
VIDEO_URL = re.compile(r"""video_url['"]?: ?['"](https?://[^'"]+)['"]""")
VIDEO_ID = re.compile(r"""\bid['"]?: ?['"]([^'"]+)['"]""")
SECONDS = 300


class Server(Protocol):
    url: str
    token: str


@pytest.fixture(scope="module")
def media_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving_guide_media(tmp_path_factory.mktemp("media")) as url:
        yield url


def substituted(sample: str, server: Server, media_url: str) -> str:
    """Return a sample's text with the three replacements that `tests/guide/README.md` lists."""
    text = (SAMPLES / sample).read_text()
    for old, new in {
        "https://api.acedata.cloud": server.url,
        "{token}": server.token,
        "https://cdn.acedata.cloud": media_url,
    }.items():
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(
    ("sample", "size", "seconds"),
    [
        ("text_to_video.sh", (1792, 1024), 15),
        ("image_to_video.py", (1792, 1024), 15),
        ("character.py", (1280, 720), 10),
        ("version_2.sh", (1280, 720), 8),
        ("version_2.py", (1280, 720), 8),
        ("version_2.mjs", (1280, 720), 8),
        ("version_2_reference_image.py", (1280, 720), 4),
    ],
)
def test_a_sample_prints_a_video_as_the_guide_describes_it(
    server: Server,
    media_url: str,
    tmp_path: Path,
    sample: str,
    size: tuple[int, int],
    seconds: int,
) -> None:
    command = COMMANDS[Path(sample).suffix]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    program = tmp_path / sample
    program.write_text(substituted(sample, server, media_url))
    done = subprocess.run(
        [*command, str(program)], capture_output=True, text=True, timeout=SECONDS, check=True
    )
    found = VIDEO_URL.search(done.stdout)
    assert found, done.stdout
    video = tmp_path / "video.mp4"
    video.write_bytes(httpx.get(found[1], trust_env=False).raise_for_status().content)
    measured = measure(video)
    assert (measured.width, measured.height) == size
    assert measured.seconds == pytest.approx(seconds, abs=0.05)
    name = VIDEO_ID.search(done.stdout)
    assert name, done.stdout
    if sample.startswith("version_2"):
        assert UUID(name[1])
    else:
        assert name[1].startswith("sora-2:task_")
