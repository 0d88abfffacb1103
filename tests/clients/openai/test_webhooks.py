"""Webhook endpoints and signatures, as the package `openai` of PyPI makes and checks them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import openai
import pytest
from openai import OpenAI

from crake.tasks.signatures import signature_headers
from tests.clients.openai.conftest import Server
from tests.support.receiver import receiving
from tests.support.server import Crake

BOTH: list[Any] = ["video.completed", "video.failed"]


def test_what_can_be_done_with_endpoints(quiet: Crake) -> None:
    token = quiet.token("--email", "hooks@example.com")
    with OpenAI(base_url=f"{quiet.url}/v1", api_key=token) as sdk:
        made = sdk.webhooks.create(name="ops", url="http://127.0.0.1:9/a", event_types=BOTH)
        assert made.signing_secret.startswith("whsec_")
        assert (made.object, made.name, made.event_types) == ("webhook_endpoint", "ops", BOTH)
        found = sdk.webhooks.retrieve(made.id)
        assert found.model_dump() == made.model_dump(exclude={"signing_secret"})
        other = sdk.webhooks.create(name="", url="http://127.0.0.1:9/b", event_types=BOTH[:1])
        assert [item.id for item in sdk.webhooks.list(limit=1)] == [other.id, made.id]
        changed = sdk.webhooks.update(made.id, name="dev", event_types=BOTH[1:])
        assert (changed.name, changed.url, changed.event_types) == ("dev", made.url, BOTH[1:])
        rotated = sdk.webhooks.rotate_secret(made.id)
        assert rotated.signing_secret != made.signing_secret
        gone = sdk.webhooks.delete(made.id)
        assert (gone.id, gone.deleted, gone.object) == (made.id, True, "webhook_endpoint.deleted")
        with pytest.raises(openai.NotFoundError):
            sdk.webhooks.retrieve(made.id)
        assert list(sdk.webhooks.event_types.list().data) == BOTH


def test_an_event_is_unwrapped_if_it_is_genuine(server: Server) -> None:
    token = server.crake.token("--email", "unwrap@example.com")
    with (
        receiving() as receiver,
        OpenAI(base_url=f"{server.url}/v1", api_key=token) as sdk,
    ):
        made = sdk.webhooks.create(name="", url=receiver.url, event_types=BOTH)
        video = sdk.videos.create(prompt="a cat", extra_body={"fps": 6})
        [body] = receiver.wait()
        headers, secret = receiver.headers[0], made.signing_secret

        event: Any = sdk.webhooks.unwrap(body, headers, secret=secret)
        assert (event.type, event.object, event.data.id) == ("video.completed", "event", video.id)
        assert event.id.startswith("evt_")
        with pytest.raises(openai.InvalidWebhookSignatureError):
            sdk.webhooks.unwrap(body.replace(b"completed", b"failed"), headers, secret=secret)
        with pytest.raises(openai.InvalidWebhookSignatureError):
            sdk.webhooks.unwrap(body, headers, secret="whsec_" + "A" * 43 + "=")
        stale = headers | signature_headers(
            headers["webhook-id"],
            body.decode(),
            signers=[secret],
            at=datetime.now(UTC) - timedelta(minutes=10),
        )
        with pytest.raises(openai.InvalidWebhookSignatureError, match="too old"):
            sdk.webhooks.unwrap(body, stale, secret=secret)

        rotated = sdk.webhooks.rotate_secret(made.id, keep_old_secret_active_for_24_hours=True)
        told = sdk.webhooks.test(made.id, event_type="video.failed")
        assert (told.status_code, told.success, told.event_type) == (200, True, "video.failed")
        for known in (secret, rotated.signing_secret):
            sample: Any = sdk.webhooks.unwrap(receiver.bodies[1], receiver.headers[1], secret=known)
            assert sample.type == "video.failed"

        last = sdk.webhooks.rotate_secret(made.id)
        sdk.webhooks.test(made.id, event_type="video.failed")
        sdk.webhooks.unwrap(receiver.bodies[2], receiver.headers[2], secret=last.signing_secret)
        with pytest.raises(openai.InvalidWebhookSignatureError):
            sdk.webhooks.unwrap(
                receiver.bodies[2], receiver.headers[2], secret=rotated.signing_secret
            )
