from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from ipaddress import ip_network
from pathlib import Path
from typing import Any, Protocol

import pytest
from pydantic import SecretStr

from crake.accounts.models import Caller
from crake.db.pool import Database
from crake.settings import Settings
from crake.toml_tables import EngineConfig, ModelConfig, PriceConfig
from tests.support.engines import KINDS, Elsewhere
from tests.support.ledger import make_caller
from tests.support.receiver import Receiver, receiving
from tests.support.studio import PRICE, Studio, open_studio

OPTIONS: Mapping[str, Mapping[str, Any]] = {
    **{does: {"does": does} for does in ("down", "full", "fail", "refuse", "wait", "forget")},
    "one": {"does": "wait", "concurrency": 1},
}
ENGINES = {
    name: EngineConfig.model_validate({"type": "Elsewhere", **options})
    for name, options in OPTIONS.items()
}


class StudioOf(Protocol):
    def __call__(
        self, engines: Sequence[Any], **changed: EngineConfig
    ) -> AbstractAsyncContextManager[Studio]: ...


@pytest.fixture
def settings(dsn: str, tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path / "data",
        database_url=SecretStr(dsn),
        allow_networks=(ip_network("127.0.0.0/8"),),
        models={kind.__name__: ModelConfig(engine=kind.__name__) for kind in KINDS},
        prices={kind.__name__: PriceConfig(standard=PRICE, large=PRICE) for kind in KINDS},
        provenance=False,
        max_image_mib=1,
        render_timeout=30,
        render_memory_mib=1024,
        fetch_timeout=2,
    )


@pytest.fixture
async def studio(settings: Settings, tmp_path: Path) -> AsyncIterator[Studio]:
    async with open_studio(settings, tmp_path) as studio:
        yield studio


@pytest.fixture
def studio_of(settings: Settings, tmp_path: Path) -> StudioOf:
    """Opens studios whose model `m` has the engines that are named, of which some are elsewhere."""

    def studio_of(
        engines: Sequence[Any], **changed: EngineConfig
    ) -> AbstractAsyncContextManager[Studio]:
        models = {"m": ModelConfig.model_validate({"engines": engines})}
        update = {"models": models, "engines": {**ENGINES, **changed}}
        return open_studio(settings.model_copy(update=update), tmp_path)

    return studio_of


@pytest.fixture
def abandoned(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What was to be stopped elsewhere."""
    found = list[Any]()
    monkeypatch.setattr(Elsewhere, "abandoned", found)
    return found


@pytest.fixture
async def caller(db: Database) -> Caller:
    return await make_caller(db)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver
