"""A `diffusers` engine that keeps what its model makes, as it is before it is encoded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crake.engines.base import Clip, Report
from crake.engines.diffusers.decoding import OnPictures
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.pipelines import MadeSound
from crake.engines.diffusers.speed import transformers_of
from crake.engines.spec import VideoSpec

BROKEN = "broken"
"""A prompt with which the model fails in the middle of its second step."""


class Recording(DiffusersEngine):
    """Writes its pictures and its sound beside the clip."""

    def make(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        pipelines: Any = self._pipelines
        original = pipelines.run
        pictures = list[NDArray[np.uint8]]()
        sounds = [np.zeros((2, 0), np.float32)]

        def run(*given: object, on_pictures: OnPictures, **more: object) -> MadeSound | None:
            def keep(some: NDArray[np.uint8]) -> None:
                pictures.append(some)
                on_pictures(some)

            sound: MadeSound | None = original(*given, on_pictures=keep, **more)
            if sound is not None:
                sounds.append(sound.samples)
            return sound

        calls = 0

        def fail(*_: object) -> None:
            nonlocal calls
            calls += 1
            if spec.prompt == BROKEN and calls == 3:
                raise RuntimeError("something in the model")

        hook = next(transformers_of(next(pipelines._all()))).register_forward_pre_hook(fail)
        pipelines.run = run
        try:
            return super().make(spec, out, report)
        finally:
            del pipelines.run
            hook.remove()
            np.savez(
                out.with_suffix(".npz"),
                pictures=np.concatenate(pictures) if pictures else np.zeros((0, 1, 1, 3)),
                sound=np.concatenate(sounds, axis=1),
            )


def recorded(clip: Clip) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the pictures and the sound of a clip."""
    kept = np.load(clip.path.with_suffix(".npz"))
    return kept["pictures"].astype(int), kept["sound"]
