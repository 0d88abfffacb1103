"""Finding the records that the modules of a package declare, and what is drawn for each."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol, TypeVar


class _Record(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def kin(self) -> tuple[str, ...]: ...


R = TypeVar("R", bound=_Record)


def declared(package: str, attribute: str) -> Iterator[object]:
    """Yield what every module of a package has in a tuple of this name, in the modules' order.

    Parameters
    ----------
    package
        Its dotted name; its modules are imported.
    attribute
        Name of a tuple that a module may have.
    """
    paths: Iterable[str] = importlib.import_module(package).__path__
    for found in sorted(pkgutil.iter_modules(paths), key=lambda module: module.name):
        if found.name == "registry":
            continue
        module = importlib.import_module(f"{package}.{found.name}")
        yield from getattr(module, attribute, ())


def by_name(records: Iterable[R]) -> dict[str, R]:
    """Return records by their names.

    Raises
    ------
    ValueError
        Two have the same name, or one names a kin that is not there.
    """
    table: dict[str, R] = {}
    for record in records:
        if record.name in table:
            raise ValueError(f"{record.name!r} is declared twice")
        table[record.name] = record
    for record in table.values():
        for kin in record.kin:
            if kin not in table:
                raise ValueError(f"{record.name!r} names a kin that is not declared: {kin!r}")
    return table


def nearest(table: Mapping[str, R], name: str, is_drawn: Callable[[R], bool]) -> R | None:
    """Return the record of this name if it is drawn, else the nearest of its kin that is.

    Kin are tried first, then their kin, and so on; `None` where nothing near is drawn.
    """
    waiting, seen = [name], {name}
    while waiting:
        record = table[waiting.pop(0)]
        if is_drawn(record):
            return record
        fresh = [kin for kin in record.kin if kin not in seen]
        seen.update(fresh)
        waiting += fresh
    return None
