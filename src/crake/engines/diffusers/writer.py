"""Finishing and encoding pictures beside the model that makes the next ones."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Self

from crake.engines.diffusers.pictures import Picture, resample, to_i420
from crake.engines.diffusers.plan import Shot
from crake.media.encode import SEGMENT_FRAMES, SegmentWriter

WAITING = 32
"""Pictures that may wait to be encoded before the model must."""
LOOK_SECONDS = 0.2


class ClipWriter:
    """Takes pictures at the model's rate and writes those of the clip, in a thread of its own.

    A context manager: left with an exception, it stops at once.

    Parameters
    ----------
    folder
        For the parts of the clip.
    size, fps
        Of the clip.
    model_fps
        Of the pictures that come.
    finish
        Makes a picture of the clip's size of one that comes.
    flow
        Whether pictures in between are made by moving pixels.
    """

    def __init__(
        self,
        folder: Path,
        size: tuple[int, int],
        fps: int,
        *,
        model_fps: int,
        finish: Callable[[Picture], Picture],
        flow: bool,
    ) -> None:
        self._folder, self._size, self._fps = folder, size, fps
        self._model_fps, self._finish, self._flow = model_fps, finish, flow
        self._queue: queue.Queue[Picture | None] = queue.Queue(WAITING)
        self._stopped = threading.Event()
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None
        self.parts: list[Path] = []
        self.written = 0
        """Pictures of the clip that are encoded."""

    def start(self, ready: Iterator[Picture], shots: Sequence[Shot]) -> None:
        """Begin with pictures that need nothing more, then take those of the shots."""
        self._thread = threading.Thread(target=self._work, args=(ready, shots), name="clip-writer")
        self._thread.start()

    def put(self, picture: Picture | None) -> None:
        """Hand over the next picture; `None` ends a shot. Waits where many are waiting."""
        while not self._stopped.is_set():
            with contextlib.suppress(queue.Full):
                self._queue.put(picture, timeout=LOOK_SECONDS)
                break
        self._raise()

    def wait(self, on_look: Callable[[], None]) -> None:
        """Wait until all is encoded, calling `on_look` now and then."""
        assert self._thread is not None
        while self._thread.is_alive():
            self._thread.join(LOOK_SECONDS)
            on_look()
        self._raise()

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def _work(self, ready: Iterator[Picture], shots: Sequence[Shot]) -> None:
        try:
            self._encode(self._pictures(ready, shots))
        except BaseException as error:  # noqa: BLE001 - it is raised where pictures are handed over
            self._error = error
            self._stopped.set()

    def _pictures(self, ready: Iterator[Picture], shots: Sequence[Shot]) -> Iterator[Picture]:
        yield from ready
        for shot in shots:
            coming = self._coming()
            pictures = resample(
                coming,
                self._model_fps,
                self._fps,
                shot.frames,
                flow=self._flow,
                skip=int(shot.goes_on),
            )
            yield from map(self._finish, pictures)
            for _ in coming:
                pass  # more than the shot needs

    def _coming(self) -> Iterator[Picture]:
        while not self._stopped.is_set():
            with contextlib.suppress(queue.Empty):
                picture = self._queue.get(timeout=LOOK_SECONDS)
                if picture is None:
                    return
                yield picture

    def _encode(self, pictures: Iterator[Picture]) -> None:
        first = next(pictures, None)
        while first is not None and not self._stopped.is_set():
            part = self._folder / f"part-{len(self.parts):04}.mp4"
            self.parts.append(part)
            with SegmentWriter(part, *self._size, self._fps) as writer:
                writer.write(to_i420(first))
                self.written += 1
                for picture in _at_most(SEGMENT_FRAMES - 1, pictures):
                    writer.write(to_i420(picture))
                    self.written += 1
            first = next(pictures, None)


def _at_most(count: int, pictures: Iterator[Picture]) -> Iterator[Picture]:
    for _, picture in zip(range(count), pictures, strict=False):
        yield picture
