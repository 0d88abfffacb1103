"""Where the frames of a video lie in its file, so that any of them can be decoded by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import av


@dataclass(frozen=True, slots=True)
class CodedFrame:
    """A frame as it lies in the file; times are in units of its stream."""

    pts: int
    key_dts: int
    """When the frame is decoded without which this one cannot be: the last key frame."""
    is_key: bool


def coded_frames(video: Path) -> list[CodedFrame]:
    """Return the frames of a video's first stream of pictures in the order of their being seen."""
    frames: list[CodedFrame] = []
    with av.open(str(video)) as container:
        key_dts = 0
        for packet in container.demux(container.streams.video[0]):
            if packet.pts is None or packet.dts is None:
                continue
            key_dts = packet.dts if packet.is_keyframe else key_dts
            frames.append(CodedFrame(packet.pts, key_dts, packet.is_keyframe))
    return sorted(frames, key=lambda frame: frame.pts)
