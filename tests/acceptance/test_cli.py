"""Every command of `crake`, as an operator types it."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import cv2
import httpx
import psycopg
import pytest

from crake.db import migrate
from tests.conftest import SharedServer
from tests.support.media import make_image
from tests.support.receiver import receiving
from tests.support.server import SMALL, Crake, crake, task_of, wait_until
from tests.support.video import assert_sound_video

HEAVY = (
    "alembic",
    "asyncio",
    "av",
    "cv2",
    "fastapi",
    "numpy",
    "procrastinate",
    "psycopg",
    "pydantic",
)
EMAIL = "ada@example.com"
FAILING = {**SMALL, "image_url": "http://127.0.0.1:9/cat.png", "async": True}


def refusal(own: Crake, *arguments: str) -> str:
    """Run a command that cannot work; return the sentence that it says instead of a traceback."""
    done = own.run(*arguments, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("crake: ")
    return done.stderr


def test_help_lists_the_commands_and_loads_nothing_heavy() -> None:
    program = (
        "import sys, crake.cli\n"
        "sys.argv = ['crake', '--help']\n"
        "try: crake.cli.main()\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    for name in ("serve", "worker", "generate", "migrate", "doctor", "token", "task", "delivery"):
        assert name in done.stdout


def test_tokens_credits_and_accounts(own: Crake) -> None:
    own.serve("--no-worker", ready=False)
    created = own.run("token", "create", "--email", EMAIL)
    token = created.stdout.removesuffix("\n")
    assert token.startswith("crk_")
    assert len(token.split()) == 1
    assert created.stderr == ""
    assert own.run("credits", "grant", EMAIL, "250").stdout == "750\n"
    assert EMAIL in own.run("account", "list").stdout
    narrow = own.token("--email", EMAIL, "--api", "sora/tasks", "--days", "1")
    with own.client(token) as client, own.client(narrow) as other:
        accepted = client.post("/sora/videos", json={**SMALL, "async": True})
        assert accepted.status_code == 200
        assert task_of(other, accepted.json()["task_id"])["state"] == "pending"
        refused = other.post("/sora/videos", json=SMALL)
        assert refused.json()["error"]["code"] == "token_mismatched"
        assert own.run("token", "revoke", token).stdout == "revoked\n"
        assert client.post("/sora/tasks", json={}).json()["error"]["code"] == "invalid_token"
        assert own.run("account", "disable", EMAIL).stdout == "disabled\n"
        assert other.post("/sora/tasks", json={}).json()["error"]["code"] == "disabled"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("token", "create", "--email", "nobody"), "'nobody' is not an e-mail address."),
        (("token", "create", "--api", "music"), "There is no API 'music'. APIs are: sora/videos"),
        (("token", "revoke", "crk_nothing"), "There is no such token"),
        (("credits", "grant", "bob@example.com", "5"), "There is no account bob@example.com."),
        (("account", "disable", "bob@example.com"), "There is no account bob@example.com."),
        (("task", "show", str(uuid4())), "No such task."),
        (("task", "cancel", str(uuid4())), "No such task."),
        (("task", "retry", str(uuid4())), "No such task."),
        (("delivery", "redeliver", str(uuid4())), "There is no such delivery"),
        (("worker", "--model", "sora-9"), "There is no model 'sora-9'. Models are: sora-2"),
    ],
)
def test_what_is_not_there_is_said_in_a_sentence(
    server: SharedServer, arguments: tuple[str, ...], sentence: str
) -> None:
    assert sentence in refusal(server.crake, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ("credits", "grant", EMAIL, "0"),
        ("credits", "grant", EMAIL, "99999999999999999999"),
        ("token", "create", "--days", "99999999"),
        ("task", "show", "abc"),
        ("nonsense",),
    ],
)
def test_arguments_out_of_range_are_usage_errors(
    server: SharedServer, arguments: tuple[str, ...]
) -> None:
    done = server.crake.run(*arguments, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_tasks_and_deliveries(own: Crake) -> None:
    own.serve()
    with receiving() as receiver, own.client(own.token()) as client:
        body = {**FAILING, "callback_url": receiver.url}
        task_id = client.post("/sora/videos", json=body).json()["task_id"]
        [first] = receiver.wait()
        assert json.loads(first)["task_id"] == task_id
        wait_until(client, task_id, "failed")
        shown = json.loads(own.run("task", "show", task_id).stdout)
        assert (shown["id"], shown["state"], shown["error_code"]) == (
            task_id,
            "failed",
            "bad_request",
        )
        listed = own.run("task", "list", "--limit", "1").stdout
        assert task_id in listed
        assert "failed" in listed
        again = own.run("task", "retry", task_id).stdout.strip()
        assert json.loads(receiver.wait(2)[1])["task_id"] == again != task_id
        assert wait_until(client, again, "failed")["state"] == "failed"
        deliveries = own.run("delivery", "list").stdout
        assert receiver.url in deliveries
        [line] = [line for line in deliveries.splitlines() if task_id in line]
        assert own.run("delivery", "redeliver", line.split()[0]).stdout == "queued\n"
        assert receiver.wait(3)[2] == first


def test_a_waiting_task_is_cancelled_and_refunded(own: Crake) -> None:
    own.serve("--no-worker", ready=False)
    with own.client(own.token("--email", EMAIL)) as client:
        task_id = client.post("/sora/videos", json={**SMALL, "async": True}).json()["task_id"]
        assert own.run("task", "cancel", task_id).stdout == "cancelled\n"
        assert task_of(client, task_id)["response"]["error"]["code"] == "cancelled"
    assert own.run("credits", "grant", EMAIL, "1").stdout == "501\n"


def test_an_empty_database_is_migrated_by_hand_only(empty_dsn: str, tmp_path: Path) -> None:
    with crake(tmp_path, CRAKE_DATABASE_URL=empty_dsn) as own:
        for command in (("serve",), ("token", "create")):
            assert "has no tables of crake yet. Run `crake migrate`." in refusal(own, *command)
        said = f"The schema is at revision {migrate.head()}.\n"
        assert own.run("migrate").stdout == said
        assert own.run("migrate").stdout == said
        assert own.token()
        with psycopg.connect(empty_dsn) as connection:
            connection.execute("UPDATE alembic_version SET version_num = '9999'")
        assert "newer than this crake" in refusal(own, "serve")


def test_a_taken_port_is_said_at_once(own: Crake) -> None:
    with socket.create_server(("127.0.0.1", own.port)):
        said = refusal(own, "serve")
    assert f"Cannot listen on 127.0.0.1:{own.port}" in said
    assert "CRAKE_PORT" in said


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("CRAKE_PORT", "many", "CRAKE_PORT: Input should be a valid integer"),
        ("CRAKE_PORT", "70000", "CRAKE_PORT: Input should be less than or equal to 65535"),
        ("CRAKE_SECRET_KEY", "short", "CRAKE_SECRET_KEY: "),
        ("CRAKE_PUBLIC_URL", "videos.example", "CRAKE_PUBLIC_URL: "),
        ("CRAKE_ALLOW_NETWORKS", "everything", "CRAKE_ALLOW_NETWORKS: "),
        ("CRAKE_FACES", "perhaps", "CRAKE_FACES: "),
        ("CRAKE_STORAGE_URL", "ftp://nowhere", "CRAKE_STORAGE_URL: "),
        ("CRAKE_DATABASE_URL", "nonsense", "CRAKE_DATABASE_URL"),
        ("CRAKE_DATABASE_URL", "postgresql://127.0.0.1:9/crake", "CRAKE_DATABASE_URL: no connec"),
    ],
)
def test_a_wrong_setting_is_named(own: Crake, name: str, value: str, sentence: str) -> None:
    own.settings = {**own.settings, name: value}
    assert sentence in refusal(own, "serve")


def test_a_broken_configuration_file_is_named(own: Crake) -> None:
    file = own.folder / "crake.toml"
    file.write_text("[models\n")
    assert f"{file} is not valid TOML" in refusal(own, "serve")
    file.write_text('[models.sora-2]\nengine = "imagination"\n')
    wrong = f"{file}:2: models.sora-2.engine: there is no engine 'imagination'. Engines are:"
    assert wrong in refusal(own, "serve")
    file.write_text("[prices.sora-2]\nstandard = -1\n")
    assert f"{file}:2: prices.sora-2.standard: Input should be" in refusal(own, "serve")


def test_a_server_ends_in_order_on_a_signal(own: Crake) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        process = own.serve()
        process.send_signal(number)
        assert process.wait(30) == 0
    assert own.log.count("worker.stopped") == 2


def test_a_doctor_finds_all_well(own: Crake) -> None:
    said = own.run("doctor").stdout
    assert "wrong" not in said
    for what in ("settings", "database", "storage", "engine"):
        assert f"ok    {what}" in said
    assert "workers" in said
    assert "sketch rendered a trial second" in said


@pytest.mark.parametrize(
    ("name", "value", "finding"),
    [
        ("CRAKE_PORT", "many", "settings   A setting is wrong:"),
        ("CRAKE_TRUSTED_PROXY", "::1/128", "settings   CRAKE_TRUSTED_PROXY is no setting"),
        ("CRAKE_DATABASE_URL", "postgresql://127.0.0.1:9/crake", "database   CRAKE_DATABASE_URL"),
        ("CRAKE_STORAGE_URL", "file:///proc/nowhere", "storage    "),
    ],
)
def test_a_doctor_says_what_is_wrong(own: Crake, name: str, value: str, finding: str) -> None:
    own.settings = {**own.settings, name: value}
    done = own.run("doctor", check=False)
    assert done.returncode == 1
    assert f"wrong {finding}" in done.stdout
    assert done.stderr == ""


def test_a_doctor_asks_for_a_migration(empty_dsn: str, tmp_path: Path) -> None:
    with crake(tmp_path, CRAKE_DATABASE_URL=empty_dsn) as own:
        done = own.run("doctor", check=False)
        assert done.returncode == 1
        assert "wrong database" in done.stdout
        assert "run `crake migrate`" in done.stdout


class TestGenerate:
    @pytest.fixture
    def alone(self, tmp_path: Path) -> Crake:
        """A crake that has no database and needs none."""
        settings = {"CRAKE_DATABASE_URL": "postgresql://127.0.0.1:9/nothing"}
        return Crake(tmp_path, settings)

    def test_a_picture_and_words_become_a_video(self, alone: Crake) -> None:
        picture = make_image(alone.folder / "start.png", 720, 1280)
        output = alone.folder / "out put.mp4"
        board = alone.folder / "board.png"
        options = ("--version", "2.0", "--duration", "4", "--image", str(picture), "--seed", "5",
                   "--storyboard", str(board))  # fmt: skip
        done = alone.run("generate", "a boat on a lake", "-o", str(output), *options)
        assert "720x1280, 4 s, 24 fps" in done.stdout
        assert_sound_video(output, width=720, height=1280, seconds=4)
        assert board.read_bytes().startswith(b"\x89PNG")
        sheet = cv2.imread(str(board))
        assert sheet is not None
        assert sheet.shape == (4 * 320, 4 * 180, 3)

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            (("--duration", "7"), "duration must be 10 or 15 with version 1.0"),
            (("--version", "2.0", "--duration", "15"), "duration must be 4, 8 or 12"),
            (("--version", "3"), 'version must be "1.0" or "2.0"'),
            (("--model", "sora-9"), "model must be sora-2 or sora-2-pro"),
            (("--image", "nowhere.png"), "nowhere.png: No such file or directory."),
            (("--image", "http://127.0.0.1:9/x.png"), "--image could not be reached."),
            (("--character", "c.mp4", "--character-end", "9"), "1 to 3 seconds after"),
            (("--output", "nowhere/video.mp4"), "There is no folder nowhere"),
            (("--output", "."), ". is a folder"),
            (("--storyboard", "board.gif"), "must end in .jpg, .jpeg, .png."),
        ],
    )
    def test_what_cannot_be_rendered_is_said_in_a_sentence(
        self, alone: Crake, options: tuple[str, ...], sentence: str
    ) -> None:
        assert sentence in refusal(alone, "generate", "a cat", *options)

    def test_an_image_of_another_size(self, alone: Crake) -> None:
        picture = make_image(alone.folder / "start.png", 640, 360)
        said = refusal(alone, "generate", "a cat", "--version", "2.0", "--image", str(picture))
        assert "must be exactly 720x1280" in said


def test_the_server_says_where_it_is_when_its_port_is_any(own: Crake) -> None:
    own.settings = {**own.settings, "CRAKE_PORT": "0"}
    process = own.spawn("serve", "--no-worker")
    url = ""
    while process.poll() is None and not url:
        for line in own.log.splitlines():
            event = json.loads(line)
            url = event.get("url", "") if event["event"] == "server.started" else url
    assert httpx.get(f"{url}/healthz").json() == {"status": "ok"}
