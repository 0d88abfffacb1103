from __future__ import annotations

import pytest

from crake.accounts.prices import Prices
from crake.engines.spec import MediaRef, Source, SourceKind, VideoSpec
from crake.toml_tables import PriceConfig


@pytest.mark.parametrize(
    ("model", "size", "seconds", "price"),
    [
        ("sora-2", (1280, 720), 10, 10),
        ("sora-2", (720, 1280), 15, 15),
        ("sora-2", (1792, 1024), 15, 30),
        ("sora-2-pro", (1280, 720), 25, 75),
        ("sora-2-pro", (1024, 1792), 25, 125),
        ("somebody-elses", (1280, 720), 4, 4),
    ],
)
def test_a_price_depends_on_model_size_and_seconds(
    model: str, size: tuple[int, int], seconds: float, price: int
) -> None:
    spec = VideoSpec(prompt="x", model=model, width=size[0], height=size[1], seconds=seconds)
    assert Prices({}).of(spec) == price


def test_the_operator_overrides_prices_and_parts_of_a_credit_are_rounded_up() -> None:
    prices = Prices({"sora-2": PriceConfig(standard=0.3, large=0)})
    assert prices.of(VideoSpec(prompt="x", seconds=4)) == 2
    assert prices.of(VideoSpec(prompt="x", seconds=4, width=1792, height=1024)) == 0


def test_an_extension_pays_for_what_it_adds_and_others_for_their_length() -> None:
    def price(kind: SourceKind) -> int:
        source = Source(kind=kind, clip=MediaRef(uri="asset:x"), seconds=8)
        return Prices({}).of(VideoSpec(prompt="x", seconds=12, source=source))

    assert price(SourceKind.EXTEND) == 4
    assert price(SourceKind.REMIX) == price(SourceKind.EDIT) == 12
