"""Limits and the operator's commands, as a client of a real server meets them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.support.database import TEMPLATE, fresh_database
from tests.support.server import SMALL, Crake, crake

EMAIL = "ada@example.com"


@pytest.fixture(scope="module")
def running(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crake]:
    folder = tmp_path_factory.mktemp("accounts")
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(folder, CRAKE_DATABASE_URL=dsn, CRAKE_RATE_LIMIT="3") as running,
    ):
        running.serve("--no-worker", ready=False)
        yield running


def submit(client: httpx.Client) -> httpx.Response:
    return client.post("/sora/videos", json={**SMALL, "async": True})


def limits(answer: httpx.Response) -> tuple[str | None, ...]:
    return tuple(answer.headers.get(f"x-ratelimit-{name}") for name in ("limit", "remaining"))


def test_submissions_say_how_the_rate_stands_and_the_one_too_many_is_refused(
    running: Crake,
) -> None:
    with running.client(running.token("--email", EMAIL)) as client:
        answers = [submit(client) for _ in range(5)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
        assert [limits(answer)[1] for answer in answers] == ["2", "1", "0", "0", "0"]
        assert {limits(answer)[0] for answer in answers} == {"3"}
        refused = answers[-1]
        assert refused.json()["error"]["code"] == "too_many_requests"
        assert refused.headers["retry-after"] == refused.headers["x-ratelimit-reset"]
        assert 0 < int(refused.headers["retry-after"]) <= 60
        assert limits(client.post("/sora/tasks", json={"action": "retrieve_batch"})) == (None, None)
    with running.client(running.token("--email", EMAIL)) as client:
        assert limits(submit(client)) == ("3", "2")


def test_an_account_is_disabled_and_enabled_while_the_server_runs(running: Crake) -> None:
    with running.client(running.token("--email", "bob@example.com")) as client:
        assert submit(client).status_code == 200
        running.run("account", "disable", "bob@example.com")
        assert submit(client).json()["error"]["code"] == "disabled"
        running.run("account", "enable", "bob@example.com")
        assert submit(client).status_code == 200


def test_the_operator_makes_links_and_operators(running: Crake) -> None:
    running.token("--email", EMAIL)
    link = running.run("account", "reset", EMAIL).stdout.strip()
    assert link.startswith(f"{running.url}/reset?secret=")
    assert link not in running.log
    assert running.run("account", "promote", EMAIL).stdout.strip() == "promoted"
    for command in ("reset", "enable", "promote", "disable"):
        failed = running.run("account", command, "nobody@example.com", check=False)
        assert (failed.returncode, "no account" in failed.stderr) == (1, True)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"CRAKE_SMTP_URL": "smtp://127.0.0.1"}, "CRAKE_SMTP_URL: needs CRAKE_MAIL_FROM"),
        ({"CRAKE_SMTP_URL": "ftp://127.0.0.1", "CRAKE_MAIL_FROM": "a@b"}, "CRAKE_SMTP_URL"),
        (
            {"CRAKE_OIDC_ISSUER": "https://issuer.example.com"},
            "CRAKE_OIDC_ISSUER: needs CRAKE_OIDC_CLIENT_ID",
        ),
        ({"CRAKE_OIDC_ISSUER": "issuer", "CRAKE_OIDC_CLIENT_ID": "x"}, "CRAKE_OIDC_ISSUER"),
        ({"CRAKE_REGISTRATION": "perhaps"}, "CRAKE_REGISTRATION"),
    ],
)
def test_settings_that_do_not_fit_stop_the_start(
    tmp_path: Path, settings: dict[str, str], named: str
) -> None:
    with crake(tmp_path, **settings) as stopped:
        failed = stopped.run("account", "list", check=False)
    assert failed.returncode == 1
    assert named in failed.stderr
