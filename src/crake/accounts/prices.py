"""What a video costs, in credits."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from crake.engines.spec import VideoSpec
from crake.toml_tables import PriceConfig

STANDARD_AREA = 1280 * 720
"""Pixels up to which a video is `standard`; above, it is `large`."""

DEFAULT_PRICES: Mapping[str, PriceConfig] = {
    "sora-2": PriceConfig(standard=1, large=2),
    "sora-2-pro": PriceConfig(standard=3, large=5),
}

FALLBACK = PriceConfig(standard=1, large=2)
"""For models of the catalogue that no price list names."""


class Prices:
    """The price list: credits by model, size and second.

    Parameters
    ----------
    overrides
        The `[prices]` tables of `crake.toml`.
    """

    def __init__(self, overrides: Mapping[str, PriceConfig]) -> None:
        self._prices: Mapping[str, PriceConfig] = {}
        self.replace(overrides)

    def replace(self, overrides: Mapping[str, PriceConfig]) -> None:
        """Take other tables."""
        self._prices = {**DEFAULT_PRICES, **overrides}

    def per_second(self, model: str) -> PriceConfig:
        """Return what a second of a model costs."""
        return self._prices.get(model, FALLBACK)

    def of(self, spec: VideoSpec) -> int:
        """Return the price of `spec` in whole credits, rounded up."""
        price = self.per_second(spec.model)
        area = spec.width * spec.height
        per_second = price.standard if area <= STANDARD_AREA else price.large
        return ceil(per_second * spec.new_seconds)
