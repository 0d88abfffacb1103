from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import (
    Action,
    Direction,
    Mood,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.lightning import strikes
from crake.engines.sketch.mastering import loudness
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.sound import Part, soundtrack, soundtrack_of
from crake.engines.sketch.voices import speak
from tests.unit.engines.sketch.hearing import RATE, measured

SPEAKERS = list({kind.voice: name for name, kind in KINDS.items()}.values())
"""One kind for each voice."""


def loudest_step(samples: NDArray[np.float32]) -> float:
    """Return the largest jump from one sample to the next, beside the loudest sample."""
    return float(np.abs(np.diff(samples, axis=1)).max() / np.abs(samples).max())


@pytest.mark.parametrize("place", PLACES)
def test_every_place_sounds_as_loud_as_it_should_without_clicks(place: str) -> None:
    time = (Time.DAY, Time.NIGHT)[len(place) % 2]
    samples = soundtrack(Direction(place, time), 3.0, 1)
    assert samples.shape == (2, 3 * RATE)
    assert samples.dtype == np.float32
    assert -17 < loudness(samples) < -15
    assert np.abs(samples).max() <= 10 ** (-1 / 20)
    assert np.abs(samples[:, [0, -1]]).max() < 1e-3
    assert np.abs(np.diff(samples, axis=1)).max() < 0.45
    assert float(np.mean(samples[0] * samples[1])) < 0.95 * float(np.mean(samples**2))


@pytest.mark.parametrize("kind", SPEAKERS)
def test_every_subject_can_be_heard_or_is_silent_without_clicks(kind: str) -> None:
    direction = Direction("city", Time.DAY, Weather.RAIN, (Subject(kind, Action.DRIVE),))
    samples = soundtrack(direction, 2.0, 3, (0.5, 1.0, 1.5))
    assert -17 < loudness(samples) < -15
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


@pytest.mark.parametrize("seconds", [1.0, 1.04, 60.0])
def test_the_length_is_exact(seconds: float) -> None:
    samples = soundtrack(Direction("forest", Time.DAY), seconds, 1)
    assert samples.shape[1] == round(seconds * RATE)


def test_loudness_agrees_with_the_standards_test_tone() -> None:
    # ITU-R BS.1770: a 997 Hz sine of 0 dBFS in one channel reads -3.01 LUFS.
    time = np.arange(RATE * 4) / RATE
    tone = np.zeros((2, len(time)), np.float32)
    tone[0] = np.sin(2 * np.pi * 997 * time)
    assert loudness(tone) == pytest.approx(-3.01, abs=0.1)


@pytest.mark.parametrize("place", ["ocean", "room", "space", "city"])
def test_loudness_is_what_another_meter_reads(place: str) -> None:
    samples = soundtrack(Direction(place, Time.DAY), 6.0, 1)
    assert measured(samples) == pytest.approx(-16, abs=1)
    assert loudness(samples) == pytest.approx(measured(samples), abs=0.5)


def test_thunder_follows_lightning_by_the_way_that_sound_takes() -> None:
    seconds = 8.0
    for strike in strikes(5, seconds):
        assert strike.heard - strike.at == pytest.approx(strike.metres / 343, abs=1e-9)
        assert strike.glow(strike.at) > 0.3
        assert strike.glow(strike.at - 0.01) == 0
    storm = soundtrack(Direction("meadow", Time.DAY, Weather.STORM), seconds, 5)
    low = np.abs(np.fft.rfft(storm[0].reshape(-1, RATE // 4), axis=1))[:, 8:40].sum(axis=1)
    heard = {int(strike.heard * 4) + 1 for strike in strikes(5, seconds) if strike.heard < 7}
    assert heard
    assert all(low[at] > np.median(low) for at in heard)


@pytest.mark.parametrize("mood", Mood)
def test_music_is_heard_where_it_is_asked_for(mood: Mood) -> None:
    plain = soundtrack(Direction("meadow", Time.DAY), 5.0, 1)
    tuned = soundtrack(Direction("meadow", Time.DAY, music=mood), 5.0, 1)
    assert -17 < loudness(tuned) < -15
    assert loudest_step(tuned) < 0.45

    def tonal(samples: NDArray[np.float32]) -> float:
        power = np.abs(np.fft.rfft(samples.mean(axis=0)))[500:6000] ** 2
        return float(np.sort(power)[-60:].sum() / power.sum())

    assert tonal(tuned) > 1.5 * tonal(plain)


def test_the_sound_of_shots_changes_with_them() -> None:
    ocean, room = Direction("ocean", Time.DAY), Direction("room", Time.DAY)
    samples = soundtrack_of([Part(ocean, 2.0), Part(room, 2.0)], 1)
    assert samples.shape == (2, 4 * RATE)
    assert loudest_step(samples) < 0.45
    first, second = samples[0, RATE // 2 : RATE], samples[0, 3 * RATE : 3 * RATE + RATE // 2]
    assert np.std(first) > 2 * np.std(second)


def test_wings_beat_as_often_as_they_are_drawn() -> None:
    rig = KINDS["eagle"].rig
    assert rig is not None
    gait = rig.gaits[Action.FLY]
    assert len(gait.beats) == 2  # and then it glides
    samples = np.zeros((2, 6 * RATE), np.float32)
    speak(samples, Subject("eagle", Action.FLY), np.random.default_rng(1))
    envelope = np.abs(samples[0]).reshape(-1, 480).mean(axis=1)

    def heard(phase: float) -> float:
        at = round(100 * phase * gait.seconds)
        return float(envelope[at : at + 25].mean())

    gliding = heard(0.7)
    assert all(heard(beat) > 4 * gliding + 1e-4 for beat in gait.beats)
