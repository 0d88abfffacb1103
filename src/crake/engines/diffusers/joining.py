"""Joining segments, of which each begins with the frames that the one before ended with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.diffusers.pictures import Picture

FADE_FRAMES = 12
"""Frames after a joint over which a difference in colour and light goes away."""
SOUND_FADE = 0.03
"""Seconds over which the sound of two segments is faded into each other."""

Sound = NDArray[np.float32]
"""`(2, n)`, -1 to 1."""


class Joiner:
    """Takes segments one after the other and gives pictures that can be shown.

    A model repeats the frames that it was given only nearly. Where they are shown twice, one is
    faded into the other; the difference in colour and light that remains is taken from the
    following frames, less and less.

    Parameters
    ----------
    before
        Frames that the first segment begins with, of a video that goes on. They are not given out
        again.
    """

    def __init__(self, before: Sequence[Picture] = ()) -> None:
        self._tail = list(before)
        self._shown = bool(before)

    @property
    def tail(self) -> list[Picture]:
        """The frames that the next segment must begin with."""
        return self._tail

    def add(self, pictures: Sequence[Picture], keep: int) -> Iterator[Picture]:
        """Yield the pictures that are final with this segment.

        Parameters
        ----------
        pictures
            Of the segment, its overlap included.
        keep
            How many at its end the next segment begins with; 0 where none follows.
        """
        overlap = len(self._tail)
        if overlap:
            pictures = self._match(pictures)
        final = [] if self._shown else self._mixed(pictures[:overlap])
        self._shown = False
        final += pictures[overlap:]
        self._tail = final[len(final) - keep :] if keep else []
        yield from final[: len(final) - keep]

    def _match(self, pictures: Sequence[Picture]) -> list[Picture]:
        """Take the difference to what was shown before from a segment, fading."""
        overlap = len(self._tail)
        difference = np.mean(
            [
                _light(shown).astype(np.float32) - _light(again)
                for shown, again in zip(self._tail, pictures[:overlap], strict=True)
            ],
            axis=0,
        )
        height, width = pictures[0].shape[:2]
        wide = cv2.resize(difference, (width, height), interpolation=cv2.INTER_CUBIC)
        matched = list(pictures)
        for index in range(min(len(matched), overlap + FADE_FRAMES)):
            share = min(1.0, 1 - (index - overlap + 1) / (FADE_FRAMES + 1))
            matched[index] = _clip(matched[index] + share * wide)
        return matched

    def _mixed(self, again: Sequence[Picture]) -> list[Picture]:
        count = len(self._tail)
        return [
            np.asarray(cv2.addWeighted(shown, 1 - share, new, share, 0), np.uint8)
            for shown, new, share in zip(
                self._tail, again, [(i + 1) / (count + 1) for i in range(count)], strict=True
            )
        ]


def _light(picture: Picture) -> Picture:
    """Return a picture's colours and light without its details: an eighth of its size, blurred."""
    height, width = picture.shape[:2]
    size = (max(2, width // 8), max(2, height // 8))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _clip(values: NDArray[Any]) -> Picture:
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)


def join_sound(sound: Sound | None, more: Sound, overlap: int, rate: int) -> Sound:
    """Lay the sound of a segment behind the sound before it.

    Parameters
    ----------
    overlap
        Samples at the beginning of `more` that belong to what was shown before.
    """
    if sound is None or overlap == 0:
        return more if sound is None else np.concatenate([sound, more], axis=1)
    fade = min(round(SOUND_FADE * rate), overlap, sound.shape[1])
    ramp = np.linspace(0, 1, fade, dtype=np.float32)
    mixed = (
        sound[:, sound.shape[1] - fade :] * (1 - ramp) + more[:, overlap - fade : overlap] * ramp
    )
    return np.concatenate([sound[:, : sound.shape[1] - fade], mixed, more[:, overlap:]], axis=1)
