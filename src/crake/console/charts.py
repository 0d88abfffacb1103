"""A chart of use by day and model: the geometry of its bars. The template draws them as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, log10

from crake.accounts.models import Usage

WIDTH, HEIGHT = 720.0, 200.0
"""Size of the drawing in its own units; it is stretched to the page."""

GAP = 0.25
"""Share of a day's width that stays empty."""

COLOURS = 6
"""How many models the stylesheet has colours for; more share them."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What one model cost on one day, as a rectangle; `colour` counts from 0."""

    x: float
    y: float
    width: float
    height: float
    colour: int
    day: date
    model: str
    credits: int
    tasks: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars of some days, and what their axes say: `top` credits at the upper edge."""

    bars: tuple[Bar, ...]
    models: tuple[str, ...]
    first: date
    last: date
    top: int
    credits: int
    tasks: int
    width: float = WIDTH
    height: float = HEIGHT


def usage_chart(usage: Sequence[Usage], today: date, days: int) -> Chart:
    """Return the chart of the `days` that end `today`.

    Parameters
    ----------
    usage
        Use by day and model; days without use may be left out.
    """
    first = today - timedelta(days=days - 1)
    shown = [item for item in usage if first <= item.day <= today]
    models = tuple(sorted({item.model for item in shown}))
    by_day: dict[date, list[Usage]] = {}
    for item in shown:
        by_day.setdefault(item.day, []).append(item)
    sums = [sum(item.credits for item in items) for items in by_day.values()]
    top = round_up(max(sums, default=0))
    bars = [
        bar
        for day, items in sorted(by_day.items())
        for bar in _stack(items, (day - first).days, WIDTH / days, HEIGHT / top, models)
    ]
    tasks = sum(item.tasks for item in shown)
    return Chart(tuple(bars), models, first, today, top, sum(sums), tasks)


def _stack(
    items: Sequence[Usage], column: int, wide: float, unit: float, models: Sequence[str]
) -> list[Bar]:
    """Return one day's bars, one on top of the other, in the order of the models."""
    bars, y = list[Bar](), HEIGHT
    for item in sorted(items, key=lambda item: models.index(item.model)):
        height = max(item.credits, 0) * unit
        y -= height
        bars.append(
            Bar(
                x=round((column + GAP / 2) * wide, 2),
                y=round(y, 2),
                width=round(wide * (1 - GAP), 2),
                height=round(height, 2),
                colour=models.index(item.model) % COLOURS,
                day=item.day,
                model=item.model,
                credits=item.credits,
                tasks=item.tasks,
            )
        )
    return bars


def round_up(number: int) -> int:
    """Return the next round number, 10 at least, for an axis to end at: one digit, then noughts."""
    if number <= 10:
        return 10
    power = 10 ** int(log10(number))
    step = next(step for step in (1, 2, 3, 4, 6, 8, 10) if ceil(number / power) <= step)
    return int(step * power)
