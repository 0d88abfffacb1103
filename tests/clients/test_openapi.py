"""Requests made from the server's own description are answered as it says, and never with 5xx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import (
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.database import TEMPLATE, fresh_database
from tests.support.server import Crake, crake

EXAMPLES = 60


@pytest.fixture(scope="module")
def idle(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crake]:
    """A server that renders nothing: what is accepted waits, and is answered soon."""
    limits = {
        "CRAKE_SYNC_TIMEOUT": "0.1",
        "CRAKE_MAX_UNFINISHED_TASKS": "100000",
        "CRAKE_RATE_LIMIT": "0",
        "CRAKE_FREE_CREDITS": "1000",
    }
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(tmp_path_factory.mktemp("idle"), CRAKE_DATABASE_URL=dsn, **limits) as idle,
    ):
        idle.serve("--no-worker", ready=False)
        yield idle


@pytest.mark.parametrize(
    ("path", "method", "mode"),
    [
        ("/sora/videos", "POST", GenerationMode.POSITIVE),
        ("/sora/videos", "POST", GenerationMode.NEGATIVE),
        ("/sora/tasks", "POST", GenerationMode.POSITIVE),
        ("/sora/tasks", "POST", GenerationMode.NEGATIVE),
        ("/v/{name}", "GET", GenerationMode.POSITIVE),
        ("/models", "GET", GenerationMode.POSITIVE),
        ("/healthz", "GET", GenerationMode.POSITIVE),
    ],
)
def test_what_the_description_allows_and_what_it_does_not(
    idle: Crake, path: str, method: str, mode: GenerationMode
) -> None:
    schema = schemathesis.openapi.from_url(f"{idle.url}/openapi.json")
    operation = schema[path][method]
    cases = operation.as_strategy(generation_mode=mode)
    headers = {"authorization": f"Bearer {idle.token()}"}

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases)
    def ask(case: schemathesis.Case[Any]) -> None:
        case.headers.update(headers)
        answer = case.call()
        assert answer.status_code < 500, answer.content
        case.validate_response(
            answer, checks=[status_code_conformance, response_schema_conformance]
        )

    ask()


def test_any_bytes_are_answered(idle: Crake) -> None:
    with idle.client(idle.token()) as client:

        @settings(max_examples=EXAMPLES, derandomize=True, deadline=None, database=None)
        @given(path=st.sampled_from(["/sora/videos", "/sora/tasks"]), body=st.binary(max_size=60))
        def ask(path: str, body: bytes) -> None:
            answer = client.post(path, content=body)
            assert answer.status_code == httpx.codes.BAD_REQUEST
            assert answer.json()["error"]["code"] == "bad_request"

        ask()
