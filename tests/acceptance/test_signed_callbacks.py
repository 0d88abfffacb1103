"""Callbacks on their way from a real server's worker, and the commands that deal with them."""

from __future__ import annotations

import json

from standardwebhooks import Webhook

from tests.support.receiver import receiving
from tests.support.server import SMALL, Crake

EMAIL = "ada@example.com"


def test_a_callback_is_signed_by_the_secret_that_the_command_prints(own: Crake) -> None:
    own.serve()
    with receiving() as receiver, own.client(own.token("--email", EMAIL)) as client:
        failing = {**SMALL, "image_url": "http://127.0.0.1:9/cat.png"}
        client.post("/sora/videos", json={**failing, "callback_url": receiver.url})
        [body] = receiver.wait()
        secret = own.run("delivery", "secret", EMAIL).stdout.strip()
        assert Webhook(secret).verify(body, receiver.headers[0]) == json.loads(body)
        rotated = own.run("delivery", "secret", EMAIL, "--rotate").stdout.strip()
        assert secret != rotated == own.run("delivery", "secret", EMAIL).stdout.strip()

        [line] = own.run("delivery", "list").stdout.splitlines()[1:]
        assert "callback" in line
        assert "delivered" in line
        own.run("delivery", "redeliver", line.split()[0])
        assert receiver.wait(2)[1] == body
        for known in (secret, rotated):
            Webhook(known).verify(body, receiver.headers[1])
        assert receiver.headers[0]["webhook-id"] == receiver.headers[1]["webhook-id"]
