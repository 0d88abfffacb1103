"""The how-to's receivers, as they stand there, take what crake signs and refuse what it did not."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from crake.tasks.signatures import new_secret, signature_headers
from tests.support.documents import document

RECEIVER, BY_HAND = re.findall(
    r"^```python\n(.*?)^```", document("docs/howto/receive-callbacks.md"), re.DOTALL | re.MULTILINE
)
BODY = json.dumps({"success": True, "task_id": "t", "data": [{"video_url": "http://é"}]})
SECRETS = [new_secret(), new_secret()]


def signed(body: str = BODY, *, late: float = 0) -> dict[str, str]:
    at = datetime.now(UTC) - timedelta(seconds=late)
    return signature_headers("wh_1", body, signers=SECRETS, at=at)


@pytest.fixture
def is_genuine() -> Callable[[bytes, dict[str, str], str], bool]:
    names: dict[str, Any] = {}
    exec(BY_HAND, names)
    found: Callable[[bytes, dict[str, str], str], bool] = names["is_genuine"]
    return found


def test_the_check_by_hand_tells_the_genuine_from_the_rest(
    is_genuine: Callable[[bytes, dict[str, str], str], bool],
) -> None:
    body = BODY.encode()
    assert all(is_genuine(body, signed(), secret) for secret in SECRETS)
    assert not is_genuine(body, signed(), new_secret())
    assert not is_genuine(body + b" ", signed(), SECRETS[0])
    assert not is_genuine(body, signed() | {"webhook-id": "wh_2"}, SECRETS[0])
    assert not is_genuine(body, signed(late=400), SECRETS[0])


@pytest.fixture
def receiver() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Run the how-to's receiver, on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert "9000" in RECEIVER
    with subprocess.Popen(
        [sys.executable, "-c", RECEIVER.replace("9000", str(port))],
        env=os.environ | {"CALLBACK_SECRET": SECRETS[1]},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            wait_for(port)
            yield f"http://127.0.0.1:{port}/hook", process
        finally:
            process.terminate()


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the receiver did not start")


def test_the_receiver_takes_the_genuine_and_refuses_the_rest(
    receiver: tuple[str, subprocess.Popen[str]],
) -> None:
    url, process = receiver
    sent = httpx.post(url, content=BODY, headers=signed(), trust_env=False)
    assert sent.status_code == 204
    assert process.stdout is not None
    assert process.stdout.readline() == "t http://é\n"
    tampered = httpx.post(url, content=BODY + " ", headers=signed(), trust_env=False)
    assert tampered.status_code == 400
    assert httpx.post(url, content=BODY, trust_env=False).status_code == 400
