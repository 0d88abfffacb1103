"""Joining segments, of which each begins with the frames that the one before ended with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
        self._before: list[Picture] = []
        self._are_shown = bool(before)
        self._again: list[Picture] = []
        self._difference: NDArray[Any] | None = None
        self._count = 0
        self._held = list(before)
        self._keep = 0

    @property
    def tail(self) -> list[Picture]:
        """The frames that the next segment must begin with."""
        return self._held

    def begin(self, keep: int) -> None:
        """Begin the next segment.

        Parameters
        ----------
        keep
            How many frames at its end the one after it begins with; 0 where none follows.
        """
        self._before, self._held, self._keep = self._held, [], keep
        self._again, self._difference, self._count = [], None, 0

    def add(self, pictures: Iterable[Picture]) -> Iterator[Picture]:
        """Yield the pictures that are final with the next ones of the segment, overlap included."""
        for picture in pictures:
            self._held += self._finished(picture)
            while len(self._held) > self._keep:
                yield self._held.pop(0)

    def _finished(self, picture: Picture) -> list[Picture]:
        index, overlap = self._count, len(self._before)
        self._count += 1
        if index >= overlap:
            return [self._matched(index, picture)]
        self._again.append(picture)
        if index + 1 < overlap:
            return []
        self._difference = self._compared(picture.shape)
        were_shown, self._are_shown = self._are_shown, False
        return [] if were_shown else self._mixed()

    def _compared(self, shape: tuple[int, ...]) -> NDArray[Any]:
        """Return the difference in colour and light to what was shown before."""
        difference = np.mean(
            [
                _light(shown).astype(np.float32) - _light(again)
                for shown, again in zip(self._before, self._again, strict=True)
            ],
            axis=0,
        )
        return cv2.resize(difference, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)

    def _matched(self, index: int, picture: Picture) -> Picture:
        """Take the difference from a picture of the segment, the less the later it comes."""
        after = index - len(self._before)
        if self._difference is None or after >= FADE_FRAMES:
            return picture
        share = min(1.0, 1 - (after + 1) / (FADE_FRAMES + 1))
        return _clip(picture + share * self._difference)

    def _mixed(self) -> list[Picture]:
        count = len(self._before)
        again = [self._matched(*numbered) for numbered in enumerate(self._again)]
        return [
            np.asarray(cv2.addWeighted(shown, 1 - share, new, share, 0), np.uint8)
            for shown, new, share in zip(
                self._before, again, [(i + 1) / (count + 1) for i in range(count)], strict=True
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
