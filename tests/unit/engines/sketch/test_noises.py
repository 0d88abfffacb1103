"""What a prompt names is heard, as it sounds in the world, and without clicks."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Direction, Noise, Subject, Time, Weather
from crake.engines.sketch.mastering import loudness
from crake.engines.sketch.noises import NOISES
from crake.engines.sketch.prompt import shots_of, understand
from crake.engines.sketch.sound import heard_besides, soundtrack
from tests.unit.engines.sketch.hearing import RATE

SECONDS = 6


def heard(noise: Noise) -> NDArray[np.float32]:
    """Return a noise alone, left and right."""
    mix = np.zeros((2, SECONDS * RATE), np.float32)
    NOISES[noise](mix, np.random.default_rng(4))
    return mix


def spectrum(sound: NDArray[np.float32]) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Return the power of each pitch, and the pitches in Hz."""
    power = np.abs(np.fft.rfft(sound.astype(np.float64))) ** 2
    return power, np.fft.rfftfreq(sound.shape[-1], 1 / RATE)


def between(sound: NDArray[np.float32], low: float, high: float) -> float:
    """Return the share of the power that lies between two pitches."""
    power, pitch = spectrum(sound)
    return float(power[(pitch >= low) & (pitch < high)].sum() / power.sum())


def onsets(sound: NDArray[np.float32], apart: float = 0.06) -> NDArray[np.float64]:
    """Return the seconds at which something begins."""
    level = np.abs(sound).reshape(-1, RATE // 200).max(axis=1)
    rises = np.flatnonzero((level[1:] > 0.35 * level.max()) & (level[1:] > 2.5 * level[:-1]))
    times = (rises + 1) / 200
    return times[np.diff(times, prepend=-1.0) > apart]


@pytest.mark.parametrize("noise", Noise)
def test_every_noise_is_heard_without_clicks(noise: Noise) -> None:
    sound = heard(noise)
    peak = float(np.abs(sound).max())
    assert 0.015 < peak < 1
    assert np.abs(np.diff(sound, axis=1)).max() < 0.75 * peak
    assert np.array_equal(sound, heard(noise))
    scene = Direction("room", Time.DAY, noises=frozenset({noise}))
    mixed = soundtrack(scene, 3.0, 1)
    assert -17 < loudness(mixed) < -15
    assert np.abs(mixed).max() <= 10 ** (-1 / 20)
    assert np.abs(mixed[:, [0, -1]]).max() < 1e-3


def test_a_clock_ticks_twice_a_second() -> None:
    times = onsets(heard(Noise.TICKING).sum(axis=0))
    assert len(times) == 2 * SECONDS
    assert np.diff(times) == pytest.approx(0.5, abs=0.011)


def test_keys_are_struck_in_words() -> None:
    pauses = np.diff(onsets(heard(Noise.TYPING).sum(axis=0), 0.04))
    assert 0.07 < np.median(pauses) < 0.2
    assert pauses.max() > 2 * np.median(pauses)


def test_a_vessel_rings_higher_as_it_fills() -> None:
    sound = heard(Noise.POURING).sum(axis=0)

    def usual(start: float) -> float:
        power, pitch = spectrum(sound[round(start * RATE) : round((start + 0.8) * RATE)])
        low = (pitch > 250) & (pitch < 1600)
        return float((power * pitch)[low].sum() / power[low].sum())

    assert usual(3.0) > 1.35 * usual(0.7)


def test_bells_have_the_partials_of_bells() -> None:
    sound = heard(Noise.BELLS)[0]
    power, pitch = spectrum(sound)
    for strike in (392.0, 466.2):
        for multiple in (0.5, 1.0, 1.19, 2.0):
            near = np.abs(pitch - multiple * strike) < 4
            around = np.abs(pitch - multiple * strike - 30) < 8
            assert power[near].max() > 6 * power[around].mean()


def test_a_fire_roars_below_and_snaps_above() -> None:
    sound = heard(Noise.CRACKLING).sum(axis=0)
    assert between(sound, 40, 500) > 0.15
    assert between(sound, 900, 9000) > 0.1
    assert len(onsets(sound)) > 4


def test_voices_of_a_crowd_are_where_voices_are() -> None:
    assert between(heard(Noise.MURMUR).sum(axis=0), 150, 2600) > 0.9
    left, right = heard(Noise.MURMUR)
    assert float((left * right).sum()) < 0.9 * float((left * left).sum())


def test_applause_is_dense_and_in_the_middle_of_what_is_heard() -> None:
    sound = heard(Noise.APPLAUSE)[0]
    level = np.abs(sound).reshape(-1, RATE // 20).mean(axis=1)[2:-2]
    assert level.min() > 0.25 * level.max()
    assert between(sound, 500, 6000) > 0.5


def test_a_siren_rises_and_falls() -> None:
    sound = heard(Noise.SIREN)[0]
    pitches = []
    for start in np.arange(0.5, SECONDS - 0.5, 0.25):
        power, pitch = spectrum(sound[round(start * RATE) : round((start + 0.1) * RATE)])
        pitches.append(float(pitch[power.argmax()]))
    assert max(pitches) > 1.8 * min(pitches)


def test_a_heart_beats_in_pairs_of_thuds() -> None:
    sound = heard(Noise.HEARTBEAT)[0]
    assert between(sound, 20, 200) > 0.8
    pauses = np.diff(onsets(sound))
    assert pauses[pauses > 0.12].min() == pytest.approx(0.27, abs=0.08)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a man typing at a computer", {Noise.TYPING}),
        ("tea is poured into a cup", {Noise.POURING}),
        ("church bells ring in a village", {Noise.BELLS}),
        ("a singer on a stage, the audience applauds", {Noise.APPLAUSE}),
        ("a sandstorm in the desert", {Noise.SANDSTORM}),
        ("a campfire in a forest at night, crickets chirping", {Noise.CRACKLING, Noise.INSECTS}),
        ("the ticking of a clock", {Noise.TICKING}),
        ("at three o'clock", set()),
        ("a singer, no applause", set()),
        ("钟声 教堂", {Noise.BELLS}),
        ("拍手が聞こえる", {Noise.APPLAUSE}),
        ("die Glocken läuten im Dorf", {Noise.BELLS}),
        ("des cloches sonnent", {Noise.BELLS}),
        ("el público aplaude", {Noise.APPLAUSE}),
        ("os sinos da igreja", {Noise.BELLS}),
    ],
)
def test_prompts_say_what_is_heard(prompt: str, expected: set[Noise]) -> None:
    assert understand(prompt).noises == expected


def test_nothing_is_heard_twice_and_pouring_rain_fills_no_cup() -> None:
    fire = (Subject("fire", Action.STAND),)
    noises = frozenset({Noise.CRACKLING, Noise.POURING})
    assert heard_besides(Direction("forest", Time.NIGHT, subjects=fire, noises=noises)) == [
        Noise.POURING
    ]
    rain = Direction("city", Time.DAY, Weather.RAIN, noises=noises)
    assert heard_besides(rain) == [Noise.CRACKLING]


@pytest.mark.parametrize(
    "prompt",
    [
        "A boy walks in a park. Cut to: a man typing at a desk while bells ring.",
        "Plano 1: un perro corre. Plano 2: un hombre tecleando, suenan las campanas.",
        "镜头一 一只猫走路。镜头二 一个男人在打字。钟声响起。",
    ],
)
def test_what_a_later_shot_lets_be_heard_is_heard_in_it_alone(prompt: str) -> None:
    first, second = shots_of(prompt)
    assert first.noises == set()
    assert second.noises == {Noise.TYPING, Noise.BELLS}


def test_what_is_said_of_no_shot_is_heard_in_all_and_a_noise_makes_no_cut() -> None:
    shots = shots_of("Shot 1: a cat sits. Shot 2: a dog runs.\nSound: church bells ringing")
    assert len(shots) == 2
    assert all(shot.noises == {Noise.BELLS} for shot in shots)
    (shot,) = shots_of("a woman runs, then jumps while bells ring")
    assert shot.noises == {Noise.BELLS}
