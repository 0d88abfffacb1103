"""Everything that a whole run writes and says, searched for the secrets that it was given."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from tests.support.receiver import receiving
from tests.support.server import SMALL, Crake, crake

EMAIL, OTHER = "ada@example.com", "eve@example.com"
CSRF = re.compile(r'name="csrf" value="([^"]+)"')
TOML = """
[engines.far]
type = "openai"
base_url = "http://127.0.0.1:9/v1"
api_key_env = "FAR_KEY"
[models.sora-2]
engine = "sketch"
[models.far]
engine = "far"
"""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
NEEDED = {"signing_secrets": {"webhook", "callback", "rotated"}}
"""Tables that must have secrets as they are, to sign with them; of all others there are hashes."""


@dataclass
class Said:
    """What was said, and where; and the secrets that were known at its end."""

    secrets: dict[str, str] = field(default_factory=dict)
    texts: list[tuple[str, str]] = field(default_factory=list)

    def hear(self, where: str, text: str, *, may: str = "") -> None:
        """Take a text; one secret `may` be in it: it is told once, to whoever asked for it."""
        told = self.secrets.get(may, "")
        self.texts.append((where, text.replace(told, "") if told else text))

    def answer(self, answer: httpx.Response, *, may: str = "") -> httpx.Response:
        """Take an answer with its headers, but for cookies: one of them is a session's secret."""
        heads = [f"{k}: {v}" for k, v in answer.headers.items() if k != "set-cookie"]
        url = f"{answer.request.method} {answer.request.url.path}"
        self.hear(url, "\n".join([*heads, answer.text]), may=may)
        return answer

    def found(self) -> set[tuple[str, str]]:
        """Return which secret was found where."""
        spelled = {
            (name, spelling)
            for name, secret in self.secrets.items()
            for spelling in (secret, quote(secret, safe=""), secret.removeprefix("whsec_"))
        }
        return {
            (name, where)
            for where, text in self.texts
            for name, spelling in spelled
            if spelling in text
        }


def submissions(client: httpx.Client, said: Said, hook: str) -> None:
    """Ask for what works, what fails in every way, and what is refused."""
    dead = "http://127.0.0.1:9/cat.png"
    done = said.answer(client.post("/sora/videos", json={**SMALL, "size": "1280x720"}))
    film = done.json()["data"][0]["video_url"]
    said.secrets["link"] = urlsplit(film).path.removeprefix("/v/").removesuffix(".mp4")
    said.texts.pop()  # its reader is told the address
    assert client.get(film).status_code == 200
    failing = {**SMALL, "image_url": dead, "callback_url": hook}
    said.answer(client.post("/sora/videos", json=failing))
    said.answer(client.post("/sora/videos", json={**SMALL, "callback_url": "http://a:b@c.example"}))
    said.answer(client.post("/v1/videos", json={"prompt": "a cat", "model": "far"}))
    said.answer(client.post("/v1/videos", content=b"{"))
    said.answer(client.get("/v1/videos/video_1"))
    for path in (
        "/healthz",
        "/readyz",
        "/models",
        "/openapi.json",
        "/metrics",
        "/nowhere",
        "/v1/x",
    ):
        said.answer(client.get(path))


def strangers(own: Crake, said: Said) -> None:
    """Ask with what is almost a secret, and with secrets where they do not belong."""
    token = said.secrets["token"]
    for header in (
        f"Bearer {token}x",
        f"Basic {token}",
        token,
        f"Bearer {said.secrets['revoked']}",
    ):
        answer = httpx.post(own.url + "/sora/tasks", headers={"authorization": header}, json={})
        assert said.answer(answer).status_code == 401


def console(own: Crake, said: Said) -> None:
    """Register, log in, and look at pages, an operator's too."""
    with httpx.Client(base_url=own.url, headers={"sec-fetch-site": "same-origin"}) as browser:

        def send(path: str, **fields: str) -> httpx.Response:
            page = browser.get(path).text
            found = CSRF.search(page)
            assert found is not None, page
            return browser.post(path, data={"csrf": found[1], **fields})

        person = {"email": OTHER, "password": said.secrets["password"]}
        assert send("/register", **person).status_code == 303
        said.secrets["session"] = next(
            c.value or "" for c in browser.cookies.jar if "." in (c.value or "")
        )
        assert own.run("account", "promote", OTHER).returncode == 0
        for path in (
            "/account",
            "/tokens",
            "/webhooks",
            "/usage",
            "/videos",
            "/operator",
            "/operator/settings",
            "/operator/tasks",
            "/operator/deliveries",
            "/operator/workers",
            "/operator/queue",
        ):
            assert said.answer(browser.get(path)).status_code == 200, path
        browser.cookies.clear()
        for wrong in (person["password"] + "x", said.secrets["token"]):
            said.answer(send("/login", email=OTHER, password=wrong))


def commands(own: Crake, said: Said) -> None:
    """Run the operator's commands; some print a secret, because that is what they are for."""
    said.secrets["callback"] = own.run("delivery", "secret", EMAIL).stdout.strip()
    said.secrets["rotated"] = own.run("delivery", "secret", EMAIL, "--rotate").stdout.strip()
    reset = own.run("account", "reset", OTHER).stdout
    said.secrets["reset"] = reset.strip().rpartition("=")[2]
    said.hear("reset", reset, may="reset")
    for command in (
        *(
            "doctor",
            "account list",
            "task list",
            "delivery list",
        ),
        *("task show nonsense",),
    ):
        done = own.run(*command.split(), check=False)
        said.hear(command, done.stdout + done.stderr)


def written(folder: Path, said: Said) -> None:
    """Take all files: logs, whatever lies in the data folder."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".log" for path in paths)
    for path in paths:
        said.hear(str(path.relative_to(folder)), path.read_bytes().decode("latin-1"))


def stored(dsn: str, said: Said) -> set[tuple[str, str]]:
    """Return which secret stands where in the database as it is."""
    found = set[tuple[str, str]]()
    with psycopg.connect(dsn) as connection:
        for (table,) in connection.execute(TABLES).fetchall():
            rows = connection.execute(
                sql.SQL("SELECT coalesce(string_agg(t::text, ' '), '') FROM {} t").format(
                    sql.Identifier(table)
                )
            ).fetchone()
            assert rows is not None
            found |= {(table, name) for name, secret in said.secrets.items() if secret in rows[0]}
    return found


def test_no_secret_is_written_or_said(dsn: str, tmp_path: Path) -> None:
    said = Said(
        {name: f"{name}-{secrets.token_hex(16)}" for name in ("key", "mail", "oidc", "far")}
    )
    said.secrets["password"] = secrets.token_hex(12)
    said.secrets["database"] = str(conninfo_to_dict(dsn)["password"])
    (tmp_path / "crake.toml").write_text(TOML)
    settings = {
        "CRAKE_DATABASE_URL": dsn,
        "CRAKE_SECRET_KEY": said.secrets["key"],
        "CRAKE_SMTP_URL": f"smtp://crake:{said.secrets['mail']}@127.0.0.1:9",
        "CRAKE_MAIL_FROM": "crake@example.com",
        "CRAKE_OIDC_ISSUER": "http://127.0.0.1:9/",
        "CRAKE_OIDC_CLIENT_ID": "crake",
        "CRAKE_OIDC_CLIENT_SECRET": said.secrets["oidc"],
        "FAR_KEY": said.secrets["far"],
    }
    with crake(tmp_path, **settings) as own, receiving() as receiver:
        receiver.statuses = (500,)
        own.serve()
        said.secrets["token"] = own.token("--email", EMAIL)
        said.secrets["revoked"] = own.token("--email", EMAIL)
        own.run("token", "revoke", said.secrets["revoked"])
        with own.client(said.secrets["token"]) as client:
            made = client.post(
                "/v1/webhook_endpoints",
                json={"url": receiver.url, "event_types": ["video.completed", "video.failed"]},
            ).json()
            said.secrets["webhook"] = next(
                text for text in map(str, made.values()) if re.fullmatch(r"whsec_[^…]{40,}", text)
            )
            submissions(client, said, receiver.url)
            said.answer(client.get("/v1/webhook_endpoints"))
        receiver.wait()
        strangers(own, said)
        console(own, said)
        commands(own, said)
        own.stop()
        written(tmp_path, said)
        in_database = stored(dsn, said)
    assert len(said.texts) > 40
    assert all(len(secret) > 20 for secret in said.secrets.values())
    assert said.found() == set()
    assert in_database <= {(table, name) for table, names in NEEDED.items() for name in names}
    assert ("signing_secrets", "webhook") in in_database
