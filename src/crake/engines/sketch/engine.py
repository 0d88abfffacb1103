"""The `sketch` engine: draws a scene from the words of the prompt, on the CPU."""

from __future__ import annotations

from pathlib import Path

import cv2

from crake.engines.base import (
    Capabilities,
    Clip,
    DigitalSource,
    EngineOptions,
    ProcessEngine,
    Report,
)
from crake.engines.sketch.notes import describe, file_metadata
from crake.engines.sketch.prompt import shots_of
from crake.engines.sketch.render import SET_UP, render_shot
from crake.engines.sketch.shots import plan
from crake.engines.sketch.sources import film_of
from crake.engines.sketch.workers import keep_freed_memory
from crake.engines.spec import SourceKind, VideoSpec


def prepare() -> None:
    """Read the words of all languages, once for all renders that are forked after it."""
    shots_of("a dolphn and a zzqx")  # a slip and an unknown word: their lists are read too


class SketchEngine(ProcessEngine):
    """A procedural animator, not a generative model; needs no GPU, weights or network.

    The same `VideoSpec` gives the same bytes, however many cores there are.
    """

    description = (
        "A procedural animator, not a generative model: it knows some places, times, weathers and "
        "subjects, draws what it recognises in the prompt and says what it did not."
    )
    source = DigitalSource.ALGORITHMIC

    def __init__(self, name: str = "sketch", options: EngineOptions | None = None) -> None:
        super().__init__(name, options or EngineOptions())

    @property
    def capabilities(self) -> Capabilities:
        """Images, two characters, source videos and sound, in any even size."""
        return Capabilities(
            images=True,
            characters=2,
            sources=frozenset(SourceKind),
            negative_prompt=True,
            sound=True,
            max_seconds=60.0,
        )

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        """Render `spec` into the MP4 file `out`.

        Progress is the share of the work that is done: a tenth once the scene is built, then the
        frames that are encoded, then the joined file.

        Raises
        ------
        crake.errors.BadRequest
            A reference cannot be used.
        crake.engines.sketch.workers.WorkerFailed
            A render process failed.
        """
        # Threads of OpenCV would not survive the fork that shares the frames out.
        cv2.setNumThreads(1)
        keep_freed_memory()
        report(0.0)
        if spec.source is not None:
            film = film_of(spec, spec.source)
        else:
            first, *later = shots_of(spec.prompt, spec.negative_prompt)
            film = plan(spec, first, tuple(later))
        report(SET_UP)
        notes = {**describe(film.direction), **film.notes}
        recipe = film.recipe.written() if film.recipe else {}
        metadata = file_metadata(spec.prompt, {**notes, **recipe})
        render_shot(
            film.shot, film.sound, spec, out, metadata=metadata, report=report, copied=film.copied
        )
        return Clip(out, notes)
