from __future__ import annotations

import pytest

from bench import gpu


@pytest.mark.parametrize("model", gpu.MODELS)
def test_the_benchmark_measures_stock_diffusers_and_crake(model: str) -> None:
    figures = gpu.run(model, tiny=True, names=("exact", "cached"))
    assert [each.name for each in figures] == ["stock Diffusers", "crake, exact", "crake, cached"]
    assert all(each.seconds > each.step > 0 for each in figures)
