"""The package `openai` of npm, unchanged, under Node, against a real server."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from openai.types import Video

from crake.tasks.signatures import new_secret, signature_headers
from tests.clients.openai.conftest import Server
from tests.clients.openai.node_package import ABSENT, BUILD, install
from tests.support.proxy import proxying


@pytest.fixture(scope="session")
def package() -> Path:
    """The folder that the package is installed in."""
    reason = install()
    if reason:
        pytest.skip(f"{ABSENT}: {reason}")
    return BUILD


def run(package: Path, script: str, *arguments: str, said: str | None = None) -> None:
    done = subprocess.run(
        ["node", str(package / script), *arguments],
        input=said,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("all is well")


def test_videos(package: Path, server: Server, completed: Video, image: Path, clip: Path) -> None:
    with proxying(server.url) as proxy:
        proxy.refusals = [503, 429]  # both are tried again
        run(
            package,
            "videos.mjs",
            *(proxy.url, server.token, str(image), str(clip), completed.id),
        )
        counts = [headers.get("x-stainless-retry-count") for headers in proxy.seen[:3]]
    assert counts == ["0", "1", "2"]


def test_videos_from_videos(package: Path, server: Server, completed: Video) -> None:
    run(package, "sources.mjs", server.url, server.token, completed.id)


def test_webhooks(package: Path) -> None:
    secret, video = new_secret(), f"video_{uuid4().hex}"
    body = json.dumps({"object": "event", "type": "video.completed", "data": {"id": video}})
    now = datetime.now(UTC)

    def signed(at: datetime) -> dict[str, str]:
        return signature_headers("wh_1", body, signers=[new_secret(), secret], at=at)

    said = {
        "body": body,
        "headers": signed(now),
        "stale": signed(now - timedelta(minutes=10)),
        "secret": secret,
        "video": video,
    }
    run(package, "unwrap.mjs", said=json.dumps(said))
