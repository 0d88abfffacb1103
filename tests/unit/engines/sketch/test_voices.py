"""Who speaks is heard in step with the mouth; motors, birds and rooms sound like what they are."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch import motors, speech, wildlife
from crake.engines.sketch.direction import Action, Direction, Season, Subject, Time, Weather
from crake.engines.sketch.kinds.kind import Voice
from crake.engines.sketch.life import busy, wild
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.reverb import answer, reverberant
from crake.engines.sketch.sound import beds, soundtrack
from tests.unit.engines.sketch.hearing import RATE

F32 = NDArray[np.float32]


def silence(seconds: float) -> F32:
    return np.zeros((2, round(seconds * RATE)), np.float32)


def strongest(sound: F32, low: float, high: float) -> float:
    """Return the pitch in Hz that is strongest between two others."""
    power = np.abs(np.fft.rfft(sound[0] * np.hanning(sound.shape[1])))
    pitch = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    power[(pitch < low) | (pitch > high)] = 0
    return float(pitch[power.argmax()])


@pytest.mark.parametrize("action", [Action.STAND, Action.SING])
def test_a_voice_is_loud_when_the_mouth_is_open(action: Action) -> None:
    woman = Subject("woman", action, speaks=action is Action.STAND)
    mix = silence(4.0)
    speech.say(mix, woman, np.random.default_rng(1))
    open_ = speech.opening(woman, 4.0)[:-1].reshape(-1, 10).mean(axis=1)
    level = np.sqrt((mix[0].reshape(-1, RATE // 20) ** 2).mean(axis=1))
    assert np.corrcoef(open_, level)[0, 1] > 0.6
    assert level[open_ > 0.5].mean() > 4 * level[open_ < 0.02].mean()
    assert np.abs(np.diff(mix, axis=1)).max() < 0.3 * np.abs(mix).max()


def test_voices_have_the_pitch_of_who_speaks() -> None:
    pitches = [speech.speaker_of(Subject(kind, Action.STAND)).pitch
               for kind in ("man", "person", "woman", "child")]  # fmt: skip
    assert pitches == sorted(pitches)
    assert speech.speaker_of(Subject("cat", Action.SIT)).pitch == pitches[-1]


def test_two_who_talk_speak_in_turns() -> None:
    pair = (Subject("man", Action.STAND, deed="talk", partner=1), Subject("woman", Action.STAND))
    mix = silence(3.0)
    speech.speak_in(mix, Direction("studio", Time.DAY, subjects=pair), np.random.default_rng(2))
    left, right = (side.reshape(2, -1).std(axis=1) for side in mix)
    assert left[0] > right[0]
    assert right[1] > left[1]


def test_nobody_speaks_who_says_nothing() -> None:
    mix = silence(1.0)
    alone = Direction("studio", Time.DAY, subjects=(Subject("man", Action.WALK),))
    speech.speak_in(mix, alone, np.random.default_rng(2))
    assert not mix.any()


@pytest.mark.parametrize(
    "motor",
    [motors.CAR, motors.DIESEL, motors.SPORTS_CAR, motors.RACE_CAR, motors.MOTORCYCLE],
)
def test_motors_fire_as_often_as_their_cylinders_do(motor: motors.Motor) -> None:
    mix = silence(1.0)
    motors.run(mix, motor, np.random.default_rng(3))
    fires = motor.turns * motor.cylinders / 2
    parts = (
        strongest(mix, 0.4 * fires, 1.5 * fires) / fires * 2
    )  # or half as often, where it is lumpy
    assert min(abs(parts - whole) for whole in (1, 2)) < 0.45
    assert np.abs(np.diff(mix, axis=1)).max() < 0.5 * np.abs(mix).max()


def test_every_motor_is_another_one() -> None:
    heard = {}
    for voice in (Voice.ENGINE, Voice.DIESEL, Voice.SPORTS_CAR, Voice.RACE_CAR, Voice.DRONE):
        mix = silence(1.0)
        motors.MOTORS[voice](mix, np.random.default_rng(1))
        power = np.abs(np.fft.rfft(mix[0])) ** 2
        heard[voice] = float((power * np.arange(len(power))).sum() / power.sum())
    assert heard[Voice.ENGINE] < heard[Voice.SPORTS_CAR] < heard[Voice.RACE_CAR]
    assert len({round(pitch) for pitch in heard.values()}) == len(heard)


@pytest.mark.parametrize(
    ("place", "time", "season", "expected"),
    [
        ("forest", Time.DAY, None, [wildlife.birdsong]),
        ("forest", Time.DAWN, None, [wildlife.dawn_chorus]),
        ("forest", Time.NIGHT, None, [wildlife.owls, wildlife.crickets]),
        ("forest", Time.NIGHT, Season.WINTER, [wildlife.owls]),
        ("meadow", Time.DAY, Season.SUMMER, [wildlife.birdsong, wildlife.cicadas]),
        ("beach", Time.DAY, None, [wildlife.gulls]),
        ("beach", Time.NIGHT, None, []),
        ("jungle", Time.DAY, None, [wildlife.jungle]),
        ("jungle", Time.NIGHT, None, [wildlife.jungle_night]),
        ("room", Time.DAY, None, []),
    ],
)
def test_animals_are_heard_by_the_hour(
    place: str, time: Time, season: Season | None, expected: list[object]
) -> None:
    assert wild(Direction(place, time, season=season)) == expected


def test_a_cathedral_rings_and_a_studio_does_not() -> None:
    clap = silence(3.0)
    clap[:, RATE // 2] = 1
    tails = [reverberant(clap, PLACES[place].rings)[:, RATE:].std()
             for place in ("cathedral", "bathroom", "studio")]  # fmt: skip
    assert tails[0] > 3 * tails[1] > 30 * tails[2]
    level = (answer(2.0)[0, RATE // 10 :] ** 2).astype(np.float64)
    fall = 10 * np.log10(level[:RATE].mean() / level[RATE : 2 * RATE - RATE // 5].mean())
    assert 25 < fall < 40  # 60 dB in two seconds


def test_rain_is_muffled_behind_a_window_and_nobody_talks_where_nobody_is() -> None:
    outside, inside = (
        soundtrack(Direction(place, Time.DAY, Weather.RAIN), 2.0, 1) for place in ("street", "room")
    )

    def hiss(sound: F32) -> float:
        power = np.abs(np.fft.rfft(sound[0])) ** 2
        return float(power[2 * 4000 :].sum() / power.sum())

    assert hiss(outside) > 4 * hiss(inside)
    empty = Direction("cafe", Time.DAY, without=frozenset({"person"}))
    assert busy(Direction("cafe", Time.DAY))
    assert not busy(empty)
    assert len(beds(empty)) < len(beds(Direction("cafe", Time.DAY)))
