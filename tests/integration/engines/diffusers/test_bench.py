from __future__ import annotations

from pathlib import Path

import pytest

from bench import gpu


@pytest.mark.parametrize(("model", "shape"), gpu.SHAPES.items())
def test_the_benchmark_measures_stock_diffusers_and_crake(
    tmp_path: Path, model: str, shape: str
) -> None:
    gpu.wan(shape, tiny=True).save_pretrained(tmp_path)
    figures = gpu.run(model, tmp_path, tiny=True, names=("exact", "cached"), steps=3)
    assert [each.name for each in figures] == ["stock Diffusers", "crake, exact", "crake, cached"]
    assert all(len(each.steps) == 2 for each in figures)
    assert all(each.seconds > sum(each.steps) > 0 for each in figures)
