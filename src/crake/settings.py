"""The one table of settings: environment `CRAKE_*`, then `crake.toml`, then the default.

Every field below is a setting: its type, its default and its help; what the tables of `crake.toml`
hold is in `toml_tables`. `docs/settings.md` is written from the same table and checked against it
by a test. A wrong value stops the start with the setting's name and what was expected.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from functools import cached_property
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from crake.errors import SetupError
from crake.toml_lines import Key, nearest_line
from crake.toml_tables import EngineConfig, ModelConfig, PriceConfig

Network = IPv4Network | IPv6Network

LONGEST_PAUSE = 7 * 24 * 3600
"""Seconds that may lie between two attempts at a callback."""


def default_data_dir() -> Path:
    """Return the folder for data when none is set.

    As root it lies under `/var/lib`, because PostgreSQL never runs as root and so needs a folder
    that another user can reach without opening up root's home.
    """
    if os.geteuid() == 0:
        return Path("/var/lib/crake")
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "crake"


class Settings(BaseSettings):
    """How this crake runs."""

    model_config = SettingsConfigDict(env_prefix="CRAKE_", extra="forbid", frozen=True)

    data_dir: Path = Field(
        default_factory=default_data_dir,
        description="Folder of the embedded database, of stored files and of keys.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="PostgreSQL to use (`postgresql://…`). Without it crake starts its own.",
    )
    storage_url: str = Field(
        default="",
        description=(
            "Where videos are kept: `file:///folder`, `s3://bucket/prefix`, `gs://bucket/prefix`, "
            "`az://container/prefix`. Without it, `DATA_DIR/files`."
        ),
    )
    public_url: str = Field(
        default="",
        description="Base of every URL that clients get. Without it, `http://HOST:PORT`.",
    )
    host: str = Field(default="127.0.0.1", description="Address to listen on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port to listen on.")
    secret_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description=(
            "Signs asset URLs and session cookies; at least 32 characters. "
            "Without it, one is made and kept in the database."
        ),
    )
    allow_networks: Annotated[tuple[Network, ...], NoDecode] = Field(
        default=(),
        description=(
            "Networks, as comma-separated CIDRs, that references and callbacks may lie in although "
            "they are not public. For development."
        ),
    )
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode] = Field(
        default=(),
        description=(
            "Networks, as comma-separated CIDRs, of the reverse proxies before crake: what these "
            "say in `X-Forwarded-For` is who asks. Without it, everybody behind a proxy counts as "
            "one address."
        ),
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        default=("*",),
        description="Origins, comma-separated, whose pages may call the API; `*` is any.",
    )
    free_credits: int = Field(
        default=500, ge=0, description="Credits granted with an account's first application."
    )
    registration: Literal["open", "closed"] = Field(
        default="open",
        description=(
            "Whether strangers may register. The first account that registers is the operator's."
        ),
    )
    session_ttl: int = Field(
        default=14 * 24 * 3600,
        ge=60,
        description="Seconds after which a log-in that is not used ends.",
    )
    mail_from: str = Field(default="", description="Sender of mails; needed with `CRAKE_SMTP_URL`.")
    smtp_url: SecretStr | None = Field(
        default=None,
        description=(
            "Server that mails links to new passwords: `smtp://USER:PASSWORD@HOST:587` (encrypted "
            "where the server can) or `smtps://…:465`. Without it, only the operator makes links."
        ),
    )
    oidc_client_id: str = Field(
        default="", description="What the issuer knows crake as; needed with `CRAKE_OIDC_ISSUER`."
    )
    oidc_issuer: str = Field(
        default="",
        description=(
            "OpenID Connect issuer to log in through, as in its discovery document. "
            "Its redirect URI is `CRAKE_PUBLIC_URL/oidc/callback`."
        ),
    )
    oidc_client_secret: SecretStr | None = Field(
        default=None, description="The issuer's secret for crake; none for a public client."
    )
    rate_limit: int = Field(
        default=60,
        ge=0,
        le=10_000,
        description="Submissions that one token may make within any minute; 0 is no limit.",
    )
    max_unfinished_tasks: int = Field(
        default=100, ge=1, description="Unfinished tasks that one account may have."
    )
    max_queue: int = Field(
        default=0,
        ge=0,
        le=1_000_000,
        description=(
            "Unfinished tasks that all accounts together may have; beyond, submissions are refused "
            "with 429 and told when to come again. 0 is no limit."
        ),
    )
    max_body_mib: int = Field(
        default=32, ge=1, description="Largest request body, in MiB (inline images included)."
    )
    client_timeout: float = Field(
        default=30.0,
        gt=0,
        description=(
            "Seconds that a client has for a request's head, and for each KiB of its body; "
            "a connection that is slower is closed."
        ),
    )
    max_image_mib: int = Field(default=20, ge=1, description="Largest reference image, in MiB.")
    max_video_mib: int = Field(
        default=100, ge=1, description="Largest character or source video, in MiB."
    )
    fetch_timeout: float = Field(
        default=30.0, gt=0, description="Seconds that fetching one reference may take."
    )
    faces: Literal["refuse", "allow"] = Field(
        default="refuse",
        description="What happens to reference images and videos that show a real face.",
    )
    blocked_words: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Words, comma-separated, that make a prompt refused."
    )
    provenance: bool = Field(
        default=True, description="Whether videos are signed with C2PA content credentials."
    )
    url_ttl: int = Field(
        default=7 * 24 * 3600, ge=60, description="Seconds for which a video's URL is valid."
    )
    asset_ttl: int = Field(
        default=30 * 24 * 3600,
        ge=0,
        le=100 * 365 * 24 * 3600,
        description=(
            "Seconds after which a finished video is removed from the storage; its record stays. "
            "Uploaded files are removed as long after their upload. 0 keeps both for ever. Counts "
            "for what is finished or uploaded from then on."
        ),
    )
    render_timeout: float = Field(
        default=600.0, gt=0, description="Seconds that one attempt at a render may take."
    )
    render_memory_mib: int = Field(
        default=4096, ge=512, description="Memory that one render process may take, in MiB."
    )
    max_attempts: int = Field(
        default=3, ge=1, description="Attempts at a task before it is failed and refunded."
    )
    sync_timeout: float = Field(
        default=1800.0,
        gt=0,
        description="Seconds that a waiting request is held open before it is told the task id.",
    )
    shutdown_timeout: float = Field(
        default=20.0,
        ge=0,
        description="Seconds that running renders get on SIGTERM before they are handed back.",
    )
    worker_concurrency: int = Field(
        default=1, ge=1, description="Renders that one worker runs at a time."
    )
    stalled_after: float = Field(
        default=15.0,
        ge=2,
        description="Seconds without a heartbeat after which a worker's tasks go to another.",
    )
    callback_timeout: float = Field(
        default=15.0, gt=0, le=600, description="Seconds that one callback may take."
    )
    callback_attempts: int = Field(
        default=10, ge=1, le=1000, description="Attempts at a callback before it is given up."
    )
    callback_pauses: Annotated[tuple[float, ...], NoDecode] = Field(
        default=(5, 30, 120, 600, 1800, 3600, 10800, 21600, 46800),
        min_length=1,
        description=(
            "Seconds between attempts at a callback, comma-separated; each varies by a fifth, the "
            "last one repeats. With 10 attempts, about 24 hours."
        ),
    )
    log_format: Literal["console", "json"] = Field(
        default="console", description="How log lines are written."
    )
    engines: dict[str, EngineConfig] = Field(
        default_factory=dict[str, EngineConfig],
        description=(
            "What renders: `[engines.NAME]` tables with `type` and the options of that type."
        ),
    )
    models: dict[str, ModelConfig] = Field(
        default_factory=lambda: {"sora-2": ModelConfig(), "sora-2-pro": ModelConfig()},
        description="The catalogue: `[models.NAME]` tables with `engine` or `engines`.",
    )
    prices: dict[str, PriceConfig] = Field(
        default_factory=dict[str, PriceConfig],
        description="Price list: `[prices.MODEL]` tables with `standard` and `large`.",
    )

    @field_validator("allow_networks", "trusted_proxies", mode="before")
    @classmethod
    def _networks(cls, value: object) -> object:
        return tuple(ip_network(item) for item in _split(value))

    @field_validator("cors_origins", "blocked_words", mode="before")
    @classmethod
    def _words(cls, value: object) -> object:
        return tuple(_split(value))

    @field_validator("callback_pauses", mode="before")
    @classmethod
    def _numbers(cls, value: object) -> object:
        return tuple(_split(value))

    @field_validator("callback_pauses")
    @classmethod
    def _pauses(cls, value: tuple[float, ...]) -> tuple[float, ...]:
        if not all(0 < pause <= LONGEST_PAUSE for pause in value):
            raise ValueError(f"each must be over 0 and at most {LONGEST_PAUSE}")
        return value

    @field_validator("public_url")
    @classmethod
    def _no_trailing_slash(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/")

    @field_validator("smtp_url")
    @classmethod
    def _mail_server(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is None:
            return None
        url = urlsplit(value.get_secret_value())
        if url.scheme not in {"smtp", "smtps"} or not url.hostname:
            raise ValueError("must be smtp://… or smtps://… with a host")
        if not info.data.get("mail_from"):
            raise ValueError("needs CRAKE_MAIL_FROM")
        return value

    @field_validator("oidc_issuer")
    @classmethod
    def _issuer(cls, value: str, info: ValidationInfo) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        if value and not info.data.get("oidc_client_id"):
            raise ValueError("needs CRAKE_OIDC_CLIENT_ID")
        return value

    @cached_property
    def base_url(self) -> str:
        """Base of every URL that clients get, without a trailing slash."""
        host = "127.0.0.1" if self.host in {"0.0.0.0", "::"} else self.host  # noqa: S104
        host = f"[{host}]" if ":" in host else host
        return self.public_url or f"http://{host}:{self.port}"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Order the sources: arguments, environment, `crake.toml`."""
        del dotenv_settings, file_secret_settings
        toml = TomlConfigSettingsSource(settings_cls, toml_file=config_file())
        return init_settings, env_settings, toml


def _split(value: object) -> list[Any]:
    if isinstance(value, str):
        return [item.strip() for item in value.split(",") if item.strip()]
    return list(value) if isinstance(value, list | tuple) else [value]


def config_file() -> Path:
    """Return the path of `crake.toml`: `CRAKE_CONFIG`, or the working folder's."""
    return Path(os.environ.get("CRAKE_CONFIG", "crake.toml"))


def place_of(path: Sequence[Key]) -> str:
    """Say where a value of the settings comes from, and its name.

    Parameters
    ----------
    path
        The setting's name, then keys and indexes inside it.
    """
    name = ".".join(str(key) for key in path)
    file = config_file()
    # A command's own options have names of their own and are checked before.
    if f"CRAKE_{path[0]}".upper() not in os.environ:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            line = nearest_line(file.read_text(encoding="utf-8"), path)
            if line is not None:
                return f"{file}:{line}: {name}"
    return f"CRAKE_{str(path[0]).upper()}{name.removeprefix(str(path[0]))}"


def complaints(error: ValidationError, *path: Key) -> list[str]:
    """Return one line for each thing that is wrong below `path`; values are not repeated."""
    return [
        # What our own validators say is a sentence without what pydantic puts before it.
        f"{place_of((*path, *item['loc']))}: {item['msg'].removeprefix('Value error, ')}"
        for item in error.errors(include_url=False, include_input=False)
    ]


def load_settings(**overrides: Any) -> Settings:  # noqa: ANN401
    """Read the settings.

    Parameters
    ----------
    **overrides
        Values from the command line; `None` means not given.

    Raises
    ------
    SetupError
        A value is wrong; the message names each setting, where it stands and what was expected.
    """
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as error:
        lines = "\n  ".join(complaints(error))
        raise SetupError(f"A setting is wrong:\n  {lines}") from None
    except SettingsError as error:  # CRAKE_MODELS or CRAKE_PRICES
        raise SetupError(f"A setting in the environment is not valid JSON: {error}") from None
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits are the former
        raise SetupError(f"{config_file()} is not valid TOML: {error}") from None
