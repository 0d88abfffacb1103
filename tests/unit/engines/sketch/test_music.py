"""Music has harmony, phrases, an ending, and a character for each mood."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Direction, Mood, Subject, Time
from crake.engines.sketch.mastering import loudness
from crake.engines.sketch.music import music
from crake.engines.sketch.players import Tune, played
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.score import PIECES, Note, Voice, compose, harmony
from crake.engines.sketch.sound import soundtrack
from crake.engines.sketch.timbres import TIMBRES, tone
from tests.unit.engines.sketch.hearing import RATE

LENGTHS = (2.0, 4.0, 8.0, 20.0)


def composed(mood: Mood, seconds: float, seed: int = 1) -> list[Note]:
    return compose(seconds, PIECES[mood], np.random.default_rng(seed))


def melody_of(notes: list[Note]) -> list[Note]:
    return [note for note in notes if note.voice is Voice.LEAD]


def share_of(noise: NDArray[np.float32], mix: NDArray[np.float32]) -> float:
    """Return how loud a sound is in a mix: the gain by which it best explains it."""
    return float((mix * noise).sum() / (noise * noise).sum())


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize("seconds", LENGTHS)
def test_a_piece_fills_its_clip_and_ends_on_the_first_degree(mood: Mood, seconds: float) -> None:
    notes = composed(mood, seconds)
    chords, end = harmony(seconds, PIECES[mood])
    assert 0 < end < seconds - 0.4
    assert all(0 <= note.start < seconds and note.seconds > 0 for note in notes)
    assert not [note for note in notes if note.start > end + 0.2]
    last = melody_of(notes)[-1]
    assert last.degree % 7 == 0
    assert last.start == end
    assert last.start + last.seconds == pytest.approx(seconds)
    tempo = 60 / chords[0].beat
    assert seconds < 4 or 0.75 < tempo / PIECES[mood].tempo < 1.35
    if len(chords) > 1:
        assert chords[-1].degree == PIECES[mood].cadence


@pytest.mark.parametrize("mood", Mood)
def test_melodies_fit_their_chords_go_by_steps_and_breathe(mood: Mood) -> None:
    piece = PIECES[mood]
    for seed in range(4):
        lead = melody_of(composed(mood, 20.0, seed))
        chords, _ = harmony(20.0, piece)
        for chord in chords:
            tones = {(chord.degree + 2 * k) % 7 for k in range(3)}
            strong = (0,) if piece.meter == 3 else (0, 4)
            for half in (half for half in strong if half < 2 * chord.beats):
                on = [n for n in lead if abs(n.start - chord.at(half, piece.swing)) < 1e-6]
                assert all(note.degree % 7 in tones for note in on)
        leaps = [abs(other.degree - one.degree) for one, other in pairwise(lead[:-1])]
        assert np.mean(np.array(leaps) <= 2) > 0.6
        assert max(leaps) <= 7
        rests = [other.start - one.start - one.seconds for one, other in pairwise(lead)]
        assert max(rests) > 0.9 * chords[0].beat


@pytest.mark.parametrize("mood", [Mood.HAPPY, Mood.EPIC, Mood.JAZZ])
def test_a_motif_comes_again(mood: Mood) -> None:
    chords, _ = harmony(20.0, PIECES[mood])
    lead = melody_of(composed(mood, 20.0))

    def rhythm(number: int) -> list[float]:
        chord = chords[number]
        until = chord.start + chord.beats * chord.beat
        inside = [n.start for n in lead if chord.start - 1e-6 <= n.start < until - 1e-6]
        return [round((at - chord.start) / chord.beat, 3) for at in inside]

    assert rhythm(0) == rhythm(4)
    assert rhythm(1) == rhythm(0)[: len(rhythm(1))]


def test_moods_differ_in_tempo_mode_and_rest() -> None:
    def a_second(mood: Mood) -> float:
        return (
            float(np.mean([len(melody_of(composed(mood, 20.0, seed))) for seed in range(6)])) / 20
        )

    def third(mood: Mood) -> int:
        return PIECES[mood].scale[2]

    assert PIECES[Mood.HAPPY].tempo > 1.8 * PIECES[Mood.SAD].tempo
    assert a_second(Mood.HAPPY) > 2 * a_second(Mood.SAD)
    assert third(Mood.HAPPY) == third(Mood.CALM) == 4
    assert third(Mood.SAD) == third(Mood.EPIC) == third(Mood.TENSE) == 3


@pytest.mark.parametrize("mood", [Mood.ELECTRONIC, Mood.JAZZ])
def test_drums_keep_the_beat(mood: Mood) -> None:
    drums = [n for n in composed(mood, 12.0) if n.voice in {Voice.KICK, Voice.HAT}]
    chords, end = harmony(12.0, PIECES[mood])
    beats = {round(chord.at(2 * k, 0.5), 4) for chord in chords for k in range(chord.beats)}
    heard = {round(note.start, 4) for note in drums}
    assert len(beats & heard) > 0.9 * len(beats)
    assert max(heard) < end


@pytest.mark.parametrize("mood", Mood)
def test_music_rings_out_and_does_not_click(mood: Mood) -> None:
    tune = Tune(PIECES[mood], frozenset(Voice))
    sound = music(6 * RATE, tune, np.random.default_rng(3))
    assert np.abs(sound).max() == pytest.approx(1)
    assert np.abs(np.diff(sound, axis=1)).max() < 0.4
    assert np.array_equal(sound, music(6 * RATE, tune, np.random.default_rng(3)))
    middle, late = sound[:, 2 * RATE : 3 * RATE], sound[:, -RATE // 4 :]
    assert 0 < np.std(late) < np.std(middle)


@pytest.mark.parametrize("name", TIMBRES)
def test_tones_have_their_pitch(name: str) -> None:
    sound = tone(440.0, 1.0, name)
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 17))
    pitch = np.fft.rfftfreq(1 << 17, 1 / RATE)
    assert pitch[power.argmax()] == pytest.approx(440, rel=0.01)
    assert abs(sound[0]) < 1e-6
    assert abs(sound[-1]) < 1e-3


@pytest.mark.parametrize("instrument", ["piano", "guitar", "drums", "violin", "saxophone"])
def test_who_plays_is_heard(instrument: str) -> None:
    player = Subject("woman", Action.SIT, gear=(instrument,))
    scene = Direction("room", Time.DAY, subjects=(player,))
    assert played(scene) is not None
    silent = Direction("room", Time.DAY, subjects=(player,), without=frozenset({"music"}))
    assert played(silent) is None

    assert share_of(soundtrack(silent, 5.0, 1), soundtrack(scene, 5.0, 1)) < 0.7


@pytest.mark.parametrize("place", ["studio", "forest", "ocean"])
def test_music_is_louder_than_the_noise_of_the_place(place: str) -> None:
    tuned = soundtrack(Direction(place, Time.DAY, music=Mood.CALM), 4.0, 1)
    assert -16.5 < loudness(tuned) < -15.5
    assert share_of(soundtrack(Direction(place, Time.DAY), 4.0, 1), tuned) < 0.62


def test_a_waltz_has_its_bass_on_the_first_of_three_beats() -> None:
    notes = composed(Mood.WALTZ, 12.0)
    chords, _ = harmony(12.0, PIECES[Mood.WALTZ])
    assert {chord.beats for chord in chords[:-1]} == {3}
    low = {round(note.start, 4) for note in notes if note.voice is Voice.BASS}
    high = {round(note.start, 4) for note in notes if note.voice is Voice.CHORD}
    for chord in chords[:-1]:
        beats = [round(chord.at(2 * k, 0.5), 4) for k in range(3)]
        assert [beat in low for beat in beats] == [True, False, False]
        assert [beat in high for beat in beats] == [False, True, True]


@pytest.mark.parametrize(
    ("prompt", "mood", "instrument"),
    [
        ("a lake at dusk, sad piano music", Mood.SAD, "piano"),
        ("lo-fi beats, a girl studying at her desk", Mood.LOFI, ""),
        ("8-bit music, a knight walks through a castle", Mood.CHIPTUNE, ""),
        ("un pueblo blanco, guitarra flamenca", Mood.FLAMENCO, "guitar"),
        ("eine Stadt bei Nacht, ruhige Klaviermusik", Mood.CALM, "piano"),
        ("一个湖 悲伤的钢琴曲", Mood.SAD, "piano"),
        ("ワルツの音楽、舞踏会", Mood.WALTZ, ""),
        ("une plage, musique ambiante", Mood.AMBIENT, ""),
        ("um estádio, música rock", Mood.ROCK, ""),
    ],
)
def test_prompts_say_how_music_is_and_on_what(prompt: str, mood: Mood, instrument: str) -> None:
    direction = understand(prompt)
    assert (direction.music, direction.instrument) == (mood, instrument)


def test_groups_play_what_they_are_made_for() -> None:
    def tune_of(kind: str) -> Tune:
        tune = played(Direction("stage", Time.NIGHT, subjects=(Subject(kind, Action.STAND),)))
        assert tune is not None
        return tune

    assert tune_of("jazz band").piece == PIECES[Mood.JAZZ]
    assert tune_of("rock band").piece == PIECES[Mood.ROCK]
    assert tune_of("choir").piece.lead == "choir"
    assert tune_of("string quartet").piece.lead == tune_of("orchestra").piece.lead == "bowed"
