from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from crake.db.service import start_server
from crake.errors import SetupError
from crake.settings import Settings, load_settings


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "crake.toml"
    monkeypatch.setenv("CRAKE_CONFIG", str(path))
    return path


def test_the_environment_goes_before_the_file_and_the_file_before_the_default(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config.write_text('port = 1\nfree_credits = 2\nallow_networks = ["10.0.0.0/8"]\n')
    monkeypatch.setenv("CRAKE_PORT", "3")
    monkeypatch.setenv("CRAKE_BLOCKED_WORDS", "gore, horror,")
    settings = load_settings()
    assert (settings.port, settings.free_credits, settings.max_attempts) == (3, 2, 3)
    assert [str(network) for network in settings.allow_networks] == ["10.0.0.0/8"]
    assert settings.blocked_words == ("gore", "horror")


def test_a_command_line_option_goes_before_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRAKE_PORT", "3")
    assert load_settings(port=4, host=None).port == 4


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("CRAKE_PORT", "eighty", "CRAKE_PORT: Input should be a valid integer"),
        ("CRAKE_FACES", "maybe", "CRAKE_FACES: Input should be 'refuse' or 'allow'"),
        ("CRAKE_ALLOW_NETWORKS", "10.0.0.1/8", "CRAKE_ALLOW_NETWORKS"),
        ("CRAKE_PUBLIC_URL", "videos.example.com", "must start with http://"),
        ("CRAKE_SECRET_KEY", "short", "CRAKE_SECRET_KEY"),
        ("CRAKE_MODELS", "sketch", "not valid JSON"),
    ],
)
def test_a_wrong_value_is_named_with_what_was_expected(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SetupError, match=said):
        load_settings()


@pytest.mark.parametrize(
    "content", [b"a = 1 # \xff", b"a = " + b"[" * 10_000, b"a = " + b"9" * 5000]
)
def test_a_file_that_is_no_toml_stops_the_start(config: Path, content: bytes) -> None:
    config.write_bytes(content)
    with pytest.raises(SetupError, match="is not valid TOML"):
        load_settings()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("port = 1\n\nprot = 8000", r"crake\.toml:3: prot: "),
        ('[models.sora-2]\nengin = "sketch"', r"crake\.toml:2: models\.sora-2\.engin: "),
        ("[models.sora-2]\nengines = []", r"crake\.toml:2: models\.sora-2\.engines: "),
        (
            '[models.x]\nengines = [\n  "sketch",\n  {engine = "sketch", wait = 1},\n]',
            r"crake\.toml:2: models\.x\.engines\.1\.wait: ",
        ),
        ('[models.x]\nengine = "sketch"\nengines = ["sketch"]', r"toml:1: models\.x: .*both"),
        ('[models.x]\nengines = [{engine = "a", when = {sizes = ["big"]}}]', "when.sizes.0: "),
        ('[engines.gpu]\nprofile = "wan"', r"crake\.toml:1: engines\.gpu\.type: Field required"),
        ("port =", "is not valid TOML"),
    ],
)
def test_a_misspelt_file_stops_the_start(config: Path, text: str, said: str) -> None:
    config.write_text(text)
    with pytest.raises(SetupError, match=said):
        load_settings()


async def test_a_misspelt_database_url_is_refused_without_repeating_its_password() -> None:
    settings = Settings(database_url=SecretStr("postgres:/ada:hunter2@127.0.0.1/crake"))
    with pytest.raises(SetupError, match="not a connection URL") as refused:
        await start_server(settings)
    assert "hunter2" not in str(refused.value)
