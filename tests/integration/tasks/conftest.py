from __future__ import annotations

from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path

import pytest
from pydantic import SecretStr

from crake.settings import ModelConfig, PriceConfig, Settings
from tests.support.engines import KINDS
from tests.support.studio import PRICE, Studio, open_studio


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
