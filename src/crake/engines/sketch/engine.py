"""The `sketch` engine: draws a scene from the words of the prompt, on the CPU."""

from __future__ import annotations

from functools import partial
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
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.render import SET_UP, render_shot
from crake.engines.sketch.shots import plan
from crake.engines.sketch.sound import soundtrack
from crake.engines.spec import VideoSpec


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
        """Images, a character and sound, in any even size."""
        return Capabilities(images=True, characters=1, sound=True, max_seconds=60.0)

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
        report(0.0)
        direction = understand(spec.prompt)
        planned = plan(spec, direction)
        report(SET_UP)
        notes = {**describe(planned.direction), **planned.notes}
        sound = partial(soundtrack, planned.direction, spec.seconds, spec.seed, planned.beats)
        metadata = file_metadata(spec.prompt, notes)
        render_shot(planned.shot, sound, spec, out, metadata=metadata, report=report)
        return Clip(out, notes)
