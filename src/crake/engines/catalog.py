"""The catalogue: which model goes to which engine, and what it can do."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import entry_points
from typing import Any

from pydantic import ValidationError

from crake.engines.abilities import as_json, lacking, listed, union, wants_image
from crake.engines.base import Engine
from crake.engines.routing import fits, in_order
from crake.engines.spec import VideoSpec
from crake.errors import ApiNotImplemented, BadRequest, CrakeError, SetupError
from crake.settings import complaints, place_of
from crake.toml_tables import EngineConfig, ModelConfig, RouteConfig

ENGINES: Mapping[str, str] = {
    "diffusers": "crake.engines.diffusers.engine:DiffusersEngine",
    "openai": "crake.engines.remote.openai:OpenAIEngine",
    "sketch": "crake.engines.sketch.engine:SketchEngine",
    "sora": "crake.engines.remote.sora:SoraEngine",
}
"""The types of engines that crake has, as `module:class`; imported when first asked for."""

GROUP = "crake.engines"
"""Entry points through which other packages add types."""


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """All that is needed to make an engine, in any process."""

    name: str
    type: str
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])


def engine_class(kind: str) -> type[Engine]:
    """Return the class of a type of engines.

    Raises
    ------
    SetupError
        There is no such type, more than one, or it cannot be imported.
    """
    place = ENGINES.get(kind)
    if place is None:
        found = [point.value for point in entry_points(group=GROUP, name=kind)]
        if not found:
            known = ", ".join(sorted({*ENGINES, *(p.name for p in entry_points(group=GROUP))}))
            raise SetupError(f"there is no engine type {kind!r}. Types are: {known}.")
        if len(set(found)) > 1:
            raise SetupError(f"the engine type {kind!r} is in more than one package: {found}.")
        place = found[0]
    module, _, attribute = place.partition(":")
    try:
        loaded = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        raise SetupError(f"the engine type {kind!r} cannot be loaded: {error}.") from error
    if not (isinstance(loaded, type) and issubclass(loaded, Engine)):
        raise SetupError(f"{place} is no subclass of crake.engines.base.Engine.")
    return loaded


def build_engine(setup: EngineSetup) -> Engine:
    """Return the engine that is described.

    Raises
    ------
    SetupError
        There is no such type.
    pydantic.ValidationError
        An option is wrong.
    """
    kind = engine_class(setup.type)
    return kind(setup.name, kind.Options.model_validate(dict(setup.options)))


@dataclass(frozen=True, slots=True)
class Option:
    """An engine that can render a spec.

    Parameters
    ----------
    patience
        Seconds that a task waits for room in it before the next one is asked.
    """

    engine: Engine
    patience: float


class Catalog:
    """The models that clients may name.

    Parameters
    ----------
    models
        The `[models]` tables of `crake.toml`.
    engines
        The `[engines]` tables. The name of a type needs none where its options may stay as they
        are.

    Raises
    ------
    SetupError
        A model names an engine that does not exist, or an engine's table is wrong; the message says
        where.
    """

    def __init__(
        self, models: Mapping[str, ModelConfig], engines: Mapping[str, EngineConfig] | None = None
    ) -> None:
        self._setups = dict[str, EngineSetup]()
        self._engines = dict[str, Engine]()
        self._models: Mapping[str, ModelConfig] = {}
        self.replace(models, engines or {})

    def replace(
        self, models: Mapping[str, ModelConfig], engines: Mapping[str, EngineConfig]
    ) -> None:
        """Take other tables, or raise `SetupError` and keep those that there are.

        An engine whose table is the same stays the same object.
        """
        setups = {name: EngineSetup(name, t.type, t.options) for name, t in engines.items()}
        for model, config in models.items():
            for index, route in enumerate(config.routes):
                if route.engine not in setups:
                    path = _route_path(model, config, index)
                    setups[route.engine] = _untabled(route.engine, path, setups)
        made = {
            name: self._engines[name] if self._setups.get(name) == setup else self._build(setup)
            for name, setup in setups.items()
        }
        self._setups, self._engines, self._models = setups, made, dict(models)

    def _build(self, setup: EngineSetup) -> Engine:
        path = ("engines", setup.name)
        try:
            return build_engine(setup)
        except ValidationError as error:
            lines = "\n  ".join(complaints(error, *path))
            raise SetupError(f"An engine's table is wrong:\n  {lines}") from None
        except SetupError as error:
            raise SetupError(f"{place_of((*path, 'type'))}: {error}") from None

    @property
    def models(self) -> tuple[str, ...]:
        """Names of all models."""
        return tuple(self._models)

    @property
    def engines(self) -> tuple[Engine, ...]:
        """All engines that a model goes to."""
        return tuple(dict.fromkeys(e for model in self._models for e in self.engines_of(model)))

    def engines_of(self, model: str) -> tuple[Engine, ...]:
        """Return the engines that a model goes to, in the order in which they are asked."""
        return tuple(self._engines[route.engine] for route in self._models[model].routes)

    @property
    def modules(self) -> tuple[str, ...]:
        """Modules that its engines live in, for processes that want them imported early."""
        return tuple(sorted({type(engine).__module__ for engine in self.engines}))

    def setup_of(self, engine: Engine) -> EngineSetup:
        """Return what makes the same engine in another process."""
        return self._setups[engine.name]

    def plan(self, spec: VideoSpec, dice: random.Random) -> list[Option]:
        """Return the engines that can render `spec`, in the order in which to ask them.

        Parameters
        ----------
        dice
            Decides among neighbours with a weight.

        Raises
        ------
        BadRequest
            There is no such model.
        ApiNotImplemented
            None of the model's engines can do what the spec asks for.
        """
        config = self._models.get(spec.model)
        if config is None:
            known = ", ".join(self._models)
            raise BadRequest(
                f"model: there is no model {spec.model!r}. Models are: {known}.", param="model"
            )
        able = [
            Option(self._engines[route.engine], route.patience)
            for route in in_order(config.routes, dice)
            if fits(route.when, spec)
            and not lacking(self._engines[route.engine].capabilities, spec)
        ]
        if not able:
            raise self._refusal(spec)
        return able

    def _refusal(self, spec: VideoSpec) -> CrakeError:
        """Return why none of a model's engines can render `spec`, for the client."""
        each = [engine.capabilities for engine in self.engines_of(spec.model)]
        can = union(each)
        if wants_image(can, spec):
            return BadRequest(
                f"The model {spec.model} makes videos from a first frame: send an image.",
                param="image",
            )
        # What none can do; else what each lacks, since no one can do all of it at once.
        reasons = dict.fromkeys(filter(None, (lacking(one, spec) for one in each)))
        why = lacking(can, spec) or "; ".join(reasons) or "this combination"
        return ApiNotImplemented(
            f"The model {spec.model} cannot do this: {why}. It can do: {listed(can)}."
        )

    def route(self, spec: VideoSpec) -> Engine:
        """Return the engine that `spec` goes to if all of them work and have room.

        Raises
        ------
        BadRequest, ApiNotImplemented
            As `plan` does.
        """
        return self.plan(spec, random.Random(0))[0].engine  # noqa: S311 - no secret

    def describe(self) -> list[dict[str, Any]]:
        """Return the catalogue as `GET /models` shows it."""
        return [self._describe_model(model) for model in self._models]

    def _describe_model(self, model: str) -> dict[str, Any]:
        engines = self.engines_of(model)
        routes = self._models[model].routes
        return {
            "id": model,
            "engine": engines[0].name,
            "description": engines[0].description,
            **as_json(union(engine.capabilities for engine in engines)),
            "engines": [self._describe_route(*pair) for pair in zip(engines, routes, strict=True)],
        }

    def _describe_route(self, engine: Engine, route: RouteConfig) -> dict[str, Any]:
        return {
            "name": engine.name,
            "type": self._setups[engine.name].type,
            "description": engine.description,
            **as_json(engine.capabilities),
            "weight": route.weight,
            "when": route.when.model_dump(exclude_none=True),
        }


def _untabled(
    name: str, path: tuple[str | int, ...], known: Mapping[str, EngineSetup]
) -> EngineSetup:
    """Return what the name of a type stands for; raise `SetupError` where it is none."""
    try:
        engine_class(name)
    except SetupError:
        names = ", ".join(sorted({*known, *ENGINES}))
        raise SetupError(
            f"{place_of(path)}: there is no engine {name!r}. Engines are: {names}; "
            f"a table [engines.{name}] makes one."
        ) from None
    return EngineSetup(name, name)


def _route_path(model: str, config: ModelConfig, index: int) -> tuple[str | int, ...]:
    return ("models", model, "engines", index) if config.engines else ("models", model, "engine")
