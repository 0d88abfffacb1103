"""Things that are made when they are first needed, by one of several forked processes for all.

So nothing has to be made ahead, and no work is done twice.
"""

from __future__ import annotations

import mmap
import multiprocessing
import os
import pickle
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain, pairwise
from tempfile import TemporaryFile
from typing import Generic, TypeVar, cast

import numpy as np

Result = TypeVar("Result")

_FREE, _BEING_MADE = 0, -1
_PAUSE = 0.001
"""Seconds between two looks at what another process is making."""


class Lazy(Generic[Result]):
    """What tasks return, made when it is first needed.

    Parameters
    ----------
    tasks
        Each makes one thing.
    """

    def __init__(self, tasks: Sequence[Callable[[], Result]]) -> None:
        self._tasks = tasks
        self._made: dict[int, Result] = {}

    def __len__(self) -> int:
        return len(self._tasks)

    def __getitem__(self, number: int) -> Result:
        """Return a thing, which may have to be made first."""
        if number not in self._made:
            self._made[number] = self._obtained(number)
        return self._made[number]

    def _obtained(self, number: int) -> Result:
        return self._tasks[number]()


class Shared(Lazy[Result]):
    """Things of which each is made once for this process and those that are forked after this.

    While a process waits for what another is making, it makes what will be needed next.

    Parameters
    ----------
    tasks
        Each makes one thing that can be pickled. Arrays in it can only be read afterwards: all
        processes see the same memory.
    """

    def __init__(self, tasks: Sequence[Callable[[], Result]]) -> None:
        super().__init__(tasks)
        # A file without a name: as much room as is needed, and gone with the last who has it open.
        with TemporaryFile() as file:
            self._file = os.dup(file.fileno())
        weakref.finalize(self, os.close, self._file)
        context = multiprocessing.get_context("fork")
        self._lock = context.Lock()
        self._sizes = context.RawArray("q", len(tasks))  # or one of the two states above
        self._places = context.RawArray("q", len(tasks))
        self._end = context.RawValue("q", 0)

    def _obtained(self, number: int) -> Result:
        while self._sizes[number] <= 0:
            if not self.make(number):
                time.sleep(_PAUSE)
        size, place = self._sizes[number], self._places[number]
        view = mmap.mmap(self._file, size, access=mmap.ACCESS_READ, offset=place)
        return cast("Result", _unpacked(memoryview(view)))

    def make(self, number: int = 0) -> bool:
        """Make this one or, where others do, the next that nobody makes; tell whether there is one.

        Raises
        ------
        Exception
            What the task raises; then the next who needs the thing tries again.
        """
        with self._lock:
            free = next((k for k in self._from(number) if self._sizes[k] == _FREE), None)
            if free is None:
                return False
            self._sizes[free] = _BEING_MADE
        try:
            self._keep(free, _packed(self._tasks[free]()))
        except BaseException:
            self._sizes[free] = _FREE
            raise
        return True

    def _from(self, number: int) -> Iterator[int]:
        return chain(range(number, len(self)), range(number))

    def _keep(self, number: int, data: bytes) -> None:
        page = mmap.ALLOCATIONGRANULARITY
        with self._lock:
            place = self._places[number] = self._end.value
            self._end.value = place + -(-len(data) // page) * page
        if os.pwrite(self._file, data, place) < len(data):
            raise OSError("no room was left for what processes share")
        with self._lock:
            self._sizes[number] = len(data)


def _packed(thing: object) -> bytes:
    """Return a thing as its parts, one after the other, behind how many they are and how long."""
    buffers: list[pickle.PickleBuffer] = []
    head = pickle.dumps(thing, 5, buffer_callback=buffers.append)
    parts: list[bytes | memoryview] = [head, *(buffer.raw() for buffer in buffers)]
    lengths = np.array([len(parts), *(len(part) for part in parts)], np.int64)
    return b"".join([lengths.tobytes(), *parts])


def _unpacked(data: memoryview) -> object:
    count = int(np.frombuffer(data, np.int64, 1)[0])
    lengths = np.frombuffer(data, np.int64, count + 1)
    ends = accumulate(lengths[1:].tolist(), initial=lengths.nbytes)
    head, *buffers = (data[start:end] for start, end in pairwise(ends))
    return pickle.loads(head, buffers=buffers)  # noqa: S301 - written by this program just now
