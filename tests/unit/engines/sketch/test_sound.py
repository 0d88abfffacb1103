from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import (
    Action,
    Direction,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.sound import loudness, soundtrack

RATE = 48_000


@pytest.mark.parametrize("place", PLACES)
def test_every_place_sounds_as_loud_as_it_should_without_clicks(place: str) -> None:
    time = (Time.DAY, Time.NIGHT)[len(place) % 2]
    samples = soundtrack(Direction(place, time), 3.0, 1)
    assert samples.shape == (2, 3 * RATE)
    assert samples.dtype == np.float32
    assert -19.5 < loudness(samples) < -14
    assert np.abs(samples).max() <= 10 ** (-1 / 20)
    assert np.abs(samples[:, [0, -1]]).max() < 1e-3
    assert np.abs(np.diff(samples, axis=1)).max() < 0.45
    assert float(np.mean(samples[0] * samples[1])) < 0.95 * float(np.mean(samples**2))


@pytest.mark.parametrize(
    "kind", ["car", "bus", "rocket", "balloon", "robot", "cat", "whale", "tree"]
)
def test_every_subject_can_be_heard_or_is_silent_without_clicks(kind: str) -> None:
    direction = Direction("city", Time.DAY, Weather.RAIN, (Subject(kind, Action.DRIVE),))
    samples = soundtrack(direction, 2.0, 3, (0.5, 1.0, 1.5))
    assert -19.5 < loudness(samples) < -14
    assert np.abs(np.diff(samples, axis=1)).max() < 0.45


def test_the_same_arguments_give_the_same_samples() -> None:
    direction = Direction("river", Time.GOLDEN, subjects=(Subject("cat", Action.RUN),))
    first = soundtrack(direction, 1.5, 7, (0.3, 0.9))
    assert np.array_equal(first, soundtrack(direction, 1.5, 7, (0.3, 0.9)))
    assert not np.array_equal(first, soundtrack(direction, 1.5, 8, (0.3, 0.9)))


@pytest.mark.parametrize("place", ["river", "snowfield", "garden", "city"])
def test_steps_are_heard_when_the_feet_come_down(place: str) -> None:
    direction = Direction(place, Time.NIGHT, Weather.FOG, (Subject("person", Action.WALK),))
    quiet = soundtrack(direction, 3.0, 1)
    stepping = soundtrack(direction, 3.0, 1, (1.5,))
    at = slice(round(1.5 * RATE), round(1.58 * RATE))
    before = slice(round(1.2 * RATE), round(1.28 * RATE))
    gain = np.std(quiet[:, before]) / np.std(stepping[:, before])
    assert np.std(stepping[:, at]) * gain > 1.05 * np.std(quiet[:, at])


def test_beats_outside_the_clip_do_no_harm() -> None:
    direction = Direction("room", Time.DAY, subjects=(Subject("dog", Action.RUN),))
    assert soundtrack(direction, 1.0, 1, (-1.0, 0.999, 5.0)).shape == (2, RATE)


@pytest.mark.parametrize("seconds", [1.0, 1.04, 25.0, 60.0])
def test_the_length_is_exact(seconds: float) -> None:
    samples = soundtrack(Direction("forest", Time.DAY), seconds, 1)
    assert samples.shape[1] == round(seconds * RATE)


def test_loudness_agrees_with_the_standards_test_tone() -> None:
    # ITU-R BS.1770: a 997 Hz sine of 0 dBFS in one channel reads -3.01 LUFS.
    time = np.arange(RATE * 4) / RATE
    tone = np.zeros((2, len(time)), np.float32)
    tone[0] = np.sin(2 * np.pi * 997 * time)
    assert loudness(tone) == pytest.approx(-3.01, abs=0.1)
