"""How loud sound is, as FFmpeg's own meter reads it."""

from __future__ import annotations

import contextlib

import av
import av.error
import av.filter
import numpy as np
from numpy.typing import NDArray

RATE = 48_000


def measured(samples: NDArray[np.float32]) -> float:
    """Return the integrated loudness as FFmpeg's own meter reads it."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="fltp", layout="stereo")
    meter = graph.add("ebur128", "metadata=1:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    heard = -70.0
    for start in range(0, samples.shape[1], RATE // 10):
        block = np.ascontiguousarray(samples[:, start : start + RATE // 10])
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate = RATE
        source.push(frame)
        with contextlib.suppress(av.error.BlockingIOError):
            heard = float(sink.pull().metadata["lavfi.r128.I"])
    return heard
