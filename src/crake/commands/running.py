"""How a command does its work, and how it prints what came of it."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.table import Table

    from crake.services import Services
    from crake.settings import Settings

T = TypeVar("T")


def load(**overrides: object) -> Settings:
    """Return the settings, and log as they say."""
    from crake.settings import load_settings
    from crake.telemetry import configure_logging

    settings = load_settings(**overrides)
    configure_logging(settings.log_format)
    return settings


def run(work: Awaitable[T]) -> T:
    """Do one thing to its end."""
    import uvloop

    async def wait() -> T:
        return await work

    return uvloop.run(wait())


def with_services(use: Callable[[Services], Awaitable[T]]) -> T:
    """Do one thing with the database, quietly."""
    import structlog

    from crake.services import open_services

    settings = load()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))

    async def open_and_use() -> T:
        async with open_services(settings) as services:
            return await use(services)

    return run(open_and_use())


def table_of(columns: tuple[str, ...], rows: Sequence[Sequence[object]]) -> Table:
    """Return rows under the names of their columns."""
    from rich.table import Table

    table = Table(*columns, box=None)
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    return table


def print_table(table: Table) -> None:
    """Print a table."""
    from rich.console import Console

    # Into a file or a pipe nothing is cut off.
    Console(width=None if sys.stdout.isatty() else 1000).print(table)


def when(moment: datetime | None) -> str:
    """Return a moment as people here write it."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S") if moment else "-"
