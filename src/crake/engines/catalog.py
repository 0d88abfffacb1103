"""The catalogue: which model goes to which engine, and what it can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast

from crake.engines.base import Capabilities, Engine
from crake.engines.spec import VideoSpec
from crake.errors import ApiNotImplemented, BadRequest, SetupError
from crake.settings import ModelConfig

ENGINES: Mapping[str, str] = {"sketch": "crake.engines.sketch.engine:SketchEngine"}
"""Engines by name, as `module:class`; imported when first asked for."""


def load_engine(name: str) -> Engine:
    """Return the engine of that name.

    Raises
    ------
    SetupError
        There is no such engine.
    """
    if name not in ENGINES:
        known = ", ".join(sorted(ENGINES))
        raise SetupError(f"There is no engine {name!r}. Engines are: {known}.")
    module, _, attribute = ENGINES[name].partition(":")
    make = cast("Callable[[], Engine]", getattr(import_module(module), attribute))
    return make()


class Catalog:
    """The models that clients may name.

    Parameters
    ----------
    models
        The `[models]` tables of `crake.toml`.

    Raises
    ------
    SetupError
        A model names an engine that does not exist.
    """

    def __init__(self, models: Mapping[str, ModelConfig]) -> None:
        engines = {name: load_engine(name) for name in {m.engine for m in models.values()}}
        self._engines = {model: engines[config.engine] for model, config in models.items()}

    @property
    def models(self) -> tuple[str, ...]:
        """Names of all models."""
        return tuple(self._engines)

    @property
    def modules(self) -> tuple[str, ...]:
        """Modules that its engines live in, for processes that want them imported early."""
        names = {engine.name for engine in self._engines.values()}
        return tuple(sorted(ENGINES[name].partition(":")[0] for name in names))

    def route(self, spec: VideoSpec) -> Engine:
        """Return the engine that renders `spec`.

        Raises
        ------
        BadRequest
            There is no such model.
        ApiNotImplemented
            The model's engine cannot do what the spec asks for.
        """
        engine = self._engines.get(spec.model)
        if engine is None:
            known = ", ".join(self._engines)
            raise BadRequest(
                f"model: there is no model {spec.model!r}. Models are: {known}.", param="model"
            )
        lacking = _lacking(engine.capabilities, spec)
        if lacking:
            raise ApiNotImplemented(f"The model {spec.model} cannot do this: {lacking}.")
        return engine

    def describe(self) -> list[dict[str, Any]]:
        """Return the catalogue as `GET /models` shows it."""
        return [
            {
                "id": model,
                "engine": engine.name,
                "description": engine.description,
                "images": engine.capabilities.images,
                "characters": engine.capabilities.characters,
                "sources": sorted(engine.capabilities.sources),
                "negative_prompt": engine.capabilities.negative_prompt,
                "sound": engine.capabilities.sound,
                "max_seconds": engine.capabilities.max_seconds,
                "sizes": sorted(engine.capabilities.sizes) if engine.capabilities.sizes else None,
            }
            for model, engine in self._engines.items()
        ]


def _lacking(can: Capabilities, spec: VideoSpec) -> str:
    """Say what of `spec` an engine cannot do; empty when it can do all."""
    if spec.images and not can.images:
        return "reference images"
    if len(spec.characters) > can.characters:
        return f"{len(spec.characters)} characters (at most {can.characters})"
    if spec.source and spec.source.kind not in can.sources:
        return f"{spec.source.kind} a video"
    if spec.seconds > can.max_seconds:
        return f"{spec.seconds:g} seconds (at most {can.max_seconds:g})"
    if can.sizes is not None and spec.size not in can.sizes:
        return f"size {spec.size} (sizes are: {', '.join(sorted(can.sizes))})"
    return ""
