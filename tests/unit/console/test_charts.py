from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from crake.accounts.models import Usage
from crake.console.charts import HEIGHT, WIDTH, round_up, usage_chart

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("number", "top"),
    [(0, 10), (7, 10), (11, 20), (20, 20), (21, 30), (51, 60), (999, 1000), (1001, 2000)],
)
def test_axes_end_at_round_numbers(number: int, top: int) -> None:
    assert round_up(number) == top


def test_nothing_used_is_an_empty_chart() -> None:
    chart = usage_chart([], TODAY, 30)
    assert (chart.bars, chart.models, chart.credits, chart.tasks) == ((), (), 0, 0)
    assert (chart.first, chart.last) == (TODAY - timedelta(days=29), TODAY)


def test_models_stand_on_top_of_each_other() -> None:
    usage = [Usage(TODAY, "b", 1, 30), Usage(TODAY, "a", 2, 10), Usage(TODAY, "c", 1, 0)]
    chart = usage_chart(usage, TODAY, 30)
    assert chart.models == ("a", "b", "c")
    assert (chart.top, chart.credits, chart.tasks) == (40, 40, 4)
    first, second, _ = chart.bars
    assert (first.model, second.model) == ("a", "b")
    assert first.y + first.height == pytest.approx(HEIGHT)
    assert second.y + second.height == pytest.approx(first.y)
    assert second.height == pytest.approx(3 * first.height)
    assert second.height / HEIGHT == pytest.approx(30 / 40)


def test_every_day_has_its_place() -> None:
    usage = [Usage(TODAY - timedelta(days=29 - day), "a", 1, 1) for day in range(30)]
    bars = usage_chart(usage, TODAY, 30).bars
    assert [bar.day for bar in bars] == [item.day for item in usage]
    assert all(bar.x >= 0 and bar.x + bar.width <= WIDTH for bar in bars)
    assert all(b.x >= a.x + a.width for a, b in pairwise(bars))


def test_days_outside_are_left_out() -> None:
    usage = [Usage(TODAY - timedelta(days=30), "a", 1, 1), Usage(TODAY, "a", 1, 2)]
    assert usage_chart(usage, TODAY, 30).credits == 2
