"""Sound of models and of source videos, as tracks of crake: stereo at 48 kHz."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from crake.engines.diffusers.joining import Sound
from crake.media.encode import SAMPLE_RATE


def to_track(sound: Sound, rate: int) -> Sound:
    """Convert sound of any rate, with one channel or two, to stereo at 48 kHz."""
    stereo = np.repeat(sound, 2, axis=0) if sound.shape[0] == 1 else sound[:2]
    if rate == SAMPLE_RATE:
        return stereo
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(stereo), format="fltp", layout="stereo")
    frame.sample_rate = rate
    return _resampled([frame])


def _resampled(frames: list[av.AudioFrame]) -> Sound:
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    out = [part for frame in frames for part in resampler.resample(frame)]
    out += resampler.resample(None)
    parts = [np.asarray(part.to_ndarray(), np.float32) for part in out]
    return np.concatenate(parts, axis=1) if parts else np.zeros((2, 0), np.float32)


def read_sound(path: Path) -> Sound | None:
    """Return the sound of a checked video; `None` where it has none."""
    with av.open(str(path), options={"protocol_whitelist": "file"}) as container:
        if not container.streams.audio:
            return None
        return _resampled(list(container.decode(container.streams.audio[0])))


def exactly(sound: Sound, seconds: float) -> Sound:
    """Cut sound to a length, or fill it up with silence."""
    count = round(seconds * SAMPLE_RATE)
    lacking = count - sound.shape[1]
    return np.pad(sound, ((0, 0), (0, lacking))) if lacking > 0 else sound[:, :count]
