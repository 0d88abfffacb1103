"""Options of remote engines."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator

from crake.engines.base import Capabilities, EngineOptions
from crake.engines.spec import SourceKind

MOST_SECONDS = 120.0

Size = Annotated[str, Field(pattern=r"^\d+x\d+$")]


class ServerOptions(EngineOptions):
    """One server that an engine asks.

    Parameters
    ----------
    base_url
        What the paths of its API are appended to.
    api_key_env
        Name of the environment variable that holds its key.
    concurrency
        Renders that one worker gives it at a time.
    weight
        Servers of an engine share its renders in this proportion.
    """

    base_url: str
    api_key_env: str | None = Field(default=None, pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")
    concurrency: int = Field(default=4, ge=1)
    weight: float = Field(default=1.0, gt=0)

    @field_validator("base_url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must start with http:// or https:// and name a host")
        if parts.username or parts.password or parts.query or parts.fragment:
            raise ValueError("must have no user, password, query or fragment; use api_key_env")
        return value.rstrip("/")


class RemoteOptions(EngineOptions):
    """What every remote engine can be told.

    Parameters
    ----------
    base_url, api_key_env, concurrency
        The server, if there is one; see `ServerOptions`.
    servers
        The servers, if there are more.
    model
        Its name of the model; the request's own if it is not given; empty sends none.
    poll
        Seconds between looks at a job, where the server does not say.
    health
        Seconds between looks at the servers.
    timeout
        Seconds that a clip may take, its wait there included.
    download_timeout, stall
        Seconds that a download may take, and may stand still.
    max_mib
        Largest clip, in MiB.
    images, needs_image, characters, sources, sound, negative_prompt, max_seconds, sizes
        What it can do, where that is not what its kind can.
    seconds
        Lengths that it renders; it is asked for the next longer one, and the clip is cut.
    """

    base_url: str | None = None
    api_key_env: str | None = None
    concurrency: int = Field(default=4, ge=1)
    servers: tuple[ServerOptions, ...] = ()
    model: str | None = None
    poll: float = Field(default=2.0, ge=0.05, le=60)
    health: float = Field(default=30.0, ge=1)
    timeout: float = Field(default=3600.0, gt=0)
    download_timeout: float = Field(default=600.0, gt=0)
    stall: float = Field(default=30.0, gt=0)
    max_mib: int = Field(default=1024, ge=1)
    images: bool | None = None
    needs_image: bool = False
    characters: int | None = Field(default=None, ge=0)
    sources: frozenset[SourceKind] | None = None
    sound: bool | None = None
    negative_prompt: bool | None = None
    max_seconds: float | None = Field(default=None, gt=0, le=MOST_SECONDS)
    sizes: frozenset[Size] | None = None
    seconds: tuple[Annotated[float, Field(gt=0, le=MOST_SECONDS)], ...] | None = None

    @model_validator(mode="after")
    def _has_servers(self) -> Self:
        if bool(self.servers) == bool(self.base_url):
            raise ValueError("needs base_url, or servers with a base_url each, not both")
        if self.servers and (self.api_key_env or "concurrency" in self.model_fields_set):
            raise ValueError("api_key_env and concurrency belong into each of the servers")
        self.all_servers  # noqa: B018 - raises what is wrong with base_url
        return self

    @property
    def all_servers(self) -> tuple[ServerOptions, ...]:
        """The servers, however they were given."""
        if self.servers:
            return self.servers
        return (
            ServerOptions(
                base_url=self.base_url or "",
                api_key_env=self.api_key_env,
                concurrency=self.concurrency,
            ),
        )

    def capabilities(self, can: Capabilities) -> Capabilities:
        """Return what its kind can do, or what the options say that it can."""
        return Capabilities(
            images=can.images if self.images is None else self.images,
            needs_image=self.needs_image,
            characters=can.characters if self.characters is None else self.characters,
            sources=can.sources if self.sources is None else self.sources,
            negative_prompt=(
                can.negative_prompt if self.negative_prompt is None else self.negative_prompt
            ),
            sound=can.sound if self.sound is None else self.sound,
            max_seconds=self.max_seconds or max(self.seconds or (can.max_seconds,)),
            sizes=can.sizes if self.sizes is None else self.sizes,
        )


Flavoured = Literal["auto", "openai", "sglang", "vllm-omni", "dynamo", "crake"]


class OpenAIOptions(RemoteOptions):
    """Options of the `openai` engine.

    Parameters
    ----------
    flavour
        What kind of server it is; `auto` looks.
    extra
        More fields of every request, `num_inference_steps` for example.
    """

    flavour: Flavoured = "auto"
    extra: dict[str, Any] = Field(default_factory=dict[str, Any])


class SoraOptions(RemoteOptions):
    """Options of the `sora` engine.

    Parameters
    ----------
    callbacks
        Whether the server can reach `CRAKE_PUBLIC_URL`: it then says when a clip is done.
    """

    callbacks: bool = False
