"""The tables of `crake.toml`: `[engines.NAME]`, `[models.NAME]` and `[prices.NAME]`."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


class EngineConfig(BaseModel):
    """One `[engines.NAME]` table of `crake.toml`: a type, and the options that this type has.

    The options are checked by the catalogue, which knows the types.
    """

    model_config = ConfigDict(extra="allow", frozen=True)

    type: str

    @property
    def options(self) -> dict[str, Any]:
        """Everything but the type."""
        return dict(self.model_extra or {})


class Condition(BaseModel):
    """The requests that an engine is asked for; what is not set does not matter.

    Parameters
    ----------
    image, character, source
        Whether the request has one.
    seconds_over, seconds_up_to
        Bounds of its length: above the one, not above the other.
    sizes
        `WIDTHxHEIGHT`, any of them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    image: bool | None = None
    character: bool | None = None
    source: bool | None = None
    seconds_over: float | None = Field(default=None, ge=0)
    seconds_up_to: float | None = Field(default=None, gt=0)
    sizes: tuple[Annotated[str, Field(pattern=r"^\d+x\d+$")], ...] | None = None


class RouteConfig(BaseModel):
    """One engine that a model's requests may go to.

    Parameters
    ----------
    weight
        Neighbours in the list that have one share the requests in its proportion.
    patience
        Seconds that a request waits for room in it before the next engine is asked.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    engine: str
    weight: float | None = Field(default=None, gt=0)
    patience: float = Field(default=0.0, ge=0)
    when: Condition = Condition()


class ModelConfig(BaseModel):
    """One `[models.NAME]` table of `crake.toml`: `engine`, or an ordered list of `engines`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    engine: str | None = None
    engines: tuple[RouteConfig, ...] | None = Field(default=None, min_length=1)

    @field_validator("engines", mode="before")
    @classmethod
    def _named(cls, value: object) -> object:
        if not isinstance(value, list | tuple):
            return value
        return tuple({"engine": item} if isinstance(item, str) else item for item in value)

    @model_validator(mode="after")
    def _either(self) -> Self:
        if self.engine is not None and self.engines is not None:
            raise ValueError("has both engine and engines; give one of them")
        return self

    @property
    def routes(self) -> tuple[RouteConfig, ...]:
        """The engines, in the order in which they are tried."""
        return self.engines or (RouteConfig(engine=self.engine or "sketch"),)


class PriceConfig(BaseModel):
    """One `[prices.NAME]` table of `crake.toml`: credits per second of video.

    `standard` holds up to 1280x720 pixels of area, `large` above.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    standard: float = Field(ge=0)
    large: float = Field(ge=0)
