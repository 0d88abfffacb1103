"""The clip that a process renders before its first task."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.spec import MediaRef, VideoSpec


def warming_clip(options: DiffusersOptions, folder: Path) -> tuple[VideoSpec, DiffusersOptions]:
    """Return a clip of one segment at the usual size, and options that render it in one step."""
    width, height = options.render_sizes[0]
    images: tuple[MediaRef, ...] = ()
    if options.model.text is None:
        path = folder / "grey.png"
        _, encoded = cv2.imencode(".png", np.full((height, width, 3), 128, np.uint8))
        encoded.tofile(path)
        images = (MediaRef(uri=path.as_uri()),)
    seconds = max(1.0, options.segment_frames / options.model.fps)
    spec = VideoSpec(
        prompt="a grey wall",
        seconds=seconds,
        width=width - width % 2,
        height=height - height % 2,
        fps=options.model.fps,
        seed=0,
        images=images,
    )
    return spec, options.model_copy(update={"steps": 1})
