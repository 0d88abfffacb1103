"""The sound track: shaped noise for the place and the weather, and events in step with the picture.

A bed of noise is made in the frequency domain, where its shape is a curve and its end joins its
beginning; so a few seconds repeat without a seam while slow swells hide that they do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch import events, voices
from crake.engines.sketch.ambience import (
    BROOK,
    CHATTER,
    CROWD,
    DOWNPOUR,
    GALE,
    HUSH,
    ON_PANES,
    RIPPLES,
    RUMBLE,
    Bed,
    Underfoot,
)
from crake.engines.sketch.blasts import blasts
from crake.engines.sketch.direction import (
    Action,
    Direction,
    Noise,
    Realm,
    Relation,
    Season,
    Sight,
    Subject,
    Weather,
)
from crake.engines.sketch.kinds.kind import Tread, Voice
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.life import deserted, live
from crake.engines.sketch.lightning import strikes
from crake.engines.sketch.mastering import LOUD, loudness, master
from crake.engines.sketch.music import music
from crake.engines.sketch.noises import NOISES
from crake.engines.sketch.places.registry import PLACES, ashore, frozen, season_shown
from crake.engines.sketch.players import Tune, asked, played
from crake.engines.sketch.reverb import reverberant
from crake.engines.sketch.rockets import shells
from crake.engines.sketch.speech import speak_in
from crake.engines.sketch.staging import staged
from crake.media.encode import SAMPLE_RATE

Samples = NDArray[np.float32]

_OVERLAP = 0.2  # seconds in which one shot's sound gives way to the next one's
_MUSIC_ABOVE, _LEAST_MUSIC = 5.0, -30.0
"""How far music is above all else, in LU, and its least loudness before the mix is mastered."""
_USUAL_BED = 0.05
_LOOP = 1 << 19  # samples: 11 s, and quick to transform
_KNOT = 4800  # samples between two points of a swell


_WEATHER: dict[Weather, tuple[Bed, ...]] = {
    Weather.RAIN: (DOWNPOUR,),
    Weather.STORM: (DOWNPOUR, GALE),
    Weather.WIND: (GALE,),
    Weather.TORNADO: (GALE, RUMBLE),
    Weather.SANDSTORM: (GALE,),
    Weather.SNOW: (HUSH,),
    Weather.FOG: (HUSH,),
}
_PEOPLE = frozenset({CHATTER, CROWD})


@dataclass(frozen=True, slots=True)
class Part:
    """One shot, as it is heard.

    Parameters
    ----------
    direction
        What is seen.
    seconds
        Length.
    beats
        Seconds of the shot at which a foot, a hoof or a paw comes down, or a ball is struck.
    across
        Where the first subject is at a second of it, in widths of the frame from the left.
    """

    direction: Direction
    seconds: float
    beats: Sequence[float] = ()
    across: Callable[[float], float] | None = None


def soundtrack(
    direction: Direction,
    seconds: float,
    seed: int,
    beats: Sequence[float] = (),
    across: Callable[[float], float] | None = None,
) -> Samples:
    """Make the sound of a scene; see `soundtrack_of`."""
    return soundtrack_of([Part(direction, seconds, beats, across)], seed)


def soundtrack_of(parts: Sequence[Part], seed: int) -> Samples:
    """Make the sound of shots that follow each other.

    Parameters
    ----------
    parts
        The shots.
    seed
        The same arguments give the same samples.

    Returns
    -------
    Samples
        `(2, round(seconds * 48000))`, left and right; -16 LUFS, no sample above -1 dBFS.
    """
    total = sum(part.seconds for part in parts)
    mix = np.zeros((2, round(total * SAMPLE_RATE)), np.float32)
    at = 0.0
    for number, part in enumerate(parts):
        rng = np.random.default_rng([seed, 0x50D, number])
        last = number == len(parts) - 1
        long = part.seconds + (0.0 if last else _OVERLAP)
        heard = _shot(part, long, seed, rng)
        start = round(at * SAMPLE_RATE)
        room = min(heard.shape[1], mix.shape[1] - start)
        if number:
            heard[:, : round(_OVERLAP * SAMPLE_RATE)] *= _rise(heard)
        if not last:
            heard[:, -round(_OVERLAP * SAMPLE_RATE) :] *= _rise(heard)[::-1]
        mix[:, start : start + room] += heard[:, :room]
        at += part.seconds
    tune = asked(parts[0].direction)
    if tune is not None:
        _add_music(mix, tune, np.random.default_rng([seed, 0x3A9]))
    return master(mix, LOUD)


def _add_music(mix: Samples, tune: Tune, rng: np.random.Generator) -> None:
    heard = music(mix.shape[1], tune, rng)
    wanted = max(loudness(mix) + _MUSIC_ABOVE, _LEAST_MUSIC)
    mix += heard * np.float32(10 ** ((wanted - loudness(heard)) / 20))


def _rise(heard: Samples) -> Samples:
    count = min(round(_OVERLAP * SAMPLE_RATE), heard.shape[1])
    rise: Samples = np.sin(np.linspace(0, np.pi / 2, count, dtype=np.float32))
    return rise


def _shot(part: Part, seconds: float, seed: int, rng: np.random.Generator) -> Samples:
    count = round(seconds * SAMPLE_RATE)
    mix = np.zeros((2, count), np.float32)
    for bed in beds(part.direction):
        mix += noise_bed(bed, count, rng)
    # Steps are near: the surf does not drown them.
    near = min(max(float(np.std(mix)) / _USUAL_BED, 1.0), 2.4)
    near_by = np.zeros_like(mix)
    _add_events(near_by, part.direction, rng)
    theirs = np.zeros_like(mix)
    _add_subjects(theirs, part.direction, part.beats, rng, near)
    near_by += staged(theirs, part.direction.framing, part.across)
    if part.direction.weather is Weather.STORM:
        for strike in strikes(seed, seconds):
            voices.thunder(mix, strike.heard, strike.metres, strike.across * 1.6 - 0.8, rng)
    if part.direction.sight is Sight.FIREWORKS:
        for shell in shells(seed, seconds):
            voices.firework(mix, shell, rng)
    if part.direction.sight is Sight.EXPLOSION:
        for blast in blasts(seed, seconds):
            voices.explosion(mix, blast, rng)
    if part.direction.sight is Sight.EARTHQUAKE:
        voices.rumble(mix, rng)
    rings = PLACES[part.direction.place].rings
    if rings:
        near_by += reverberant(near_by, rings)
    mix += near_by
    tune = played(part.direction) if part.direction.music is None else None
    if tune is not None:
        _add_music(mix, tune, rng)
    return mix


def beds(direction: Direction) -> tuple[Bed, ...]:
    """Return the noises of a direction's place and weather."""
    place = PLACES[direction.place]
    weather = _WEATHER.get(direction.weather, ())
    if place.realm is Realm.INDOORS:  # heard through the window
        weather = (ON_PANES,) if DOWNPOUR in weather else ()
    ambience = tuple(bed for bed in place.ambience if not (bed in _PEOPLE and deserted(direction)))
    if frozen(direction):  # ice is silent
        ambience = (*(bed for bed in ambience if bed not in {RIPPLES, BROOK}), HUSH)
    return (ambience or (HUSH,)) + weather


def noise_bed(bed: Bed, count: int, rng: np.random.Generator) -> Samples:
    """Return `(2, count)` samples of a bed; left and right differ, so that it sounds wide."""
    frequency = np.fft.rfftfreq(_LOOP, 1 / SAMPLE_RATE).astype(np.float32)
    frequency[0] = 1
    shape = frequency**bed.tilt / (
        (1 + (bed.low / frequency) ** 4) * (1 + (frequency / bed.high) ** 4)
    )
    shape[0] = 0
    out = np.empty((2, count), np.float32)
    spectrum = np.empty(len(shape), np.complex64)
    for channel in out:
        phase = rng.random(len(shape), np.float32) * np.float32(2 * np.pi)
        # Its two parts: the exponential of complex numbers takes many times as long.
        spectrum.real, spectrum.imag = shape * np.cos(phase), shape * np.sin(phase)
        loop = np.fft.irfft(spectrum, _LOOP).astype(np.float32)
        loop *= bed.gain / np.sqrt(np.mean(loop**2))
        np.multiply(np.resize(loop, count), _swell(bed, count, rng), out=channel)
    return out


def _swell(bed: Bed, count: int, rng: np.random.Generator) -> Samples:
    """Return a slow rise and fall that does not repeat: two sines out of tune."""
    knots = np.arange(0, count + _KNOT, _KNOT) / SAMPLE_RATE
    first, second = rng.random(2) * 2 * np.pi
    wave = 0.6 * np.sin(2 * np.pi * bed.swell * knots + first)
    wave += 0.4 * np.sin(2 * np.pi * bed.swell * 1.618 * knots + second)
    curve = (1 - bed.depth * (0.5 + 0.5 * wave)).astype(np.float32)
    between = np.arange(_KNOT, dtype=np.float32) / np.float32(_KNOT)
    swell: Samples = curve[:-1, None] + np.diff(curve)[:, None] * between
    return swell.reshape(-1)[:count]


def _add_events(mix: Samples, direction: Direction, rng: np.random.Generator) -> None:
    for noise in heard_besides(direction):
        NOISES[noise](mix, rng)
    live(mix, direction, rng)


def _add_subjects(
    mix: Samples,
    direction: Direction,
    beats: Sequence[float],
    rng: np.random.Generator,
    near: float,
) -> None:
    for subject in direction.subjects:
        voices.speak(mix, subject, rng)
    speak_in(mix, direction, rng)
    walker = _who_steps(direction)
    tread = KINDS[walker.kind].tread if walker else Tread.FEET
    if walker is not None and walker.action in events.STRUCK:
        for beat in beats:
            events.struck(mix, beat, walker.action, rng)
        return
    for beat in beats:
        events.footfall(mix, beat, _underfoot(direction), rng, tread, near)


def _who_steps(direction: Direction) -> Subject | None:
    """Return whose steps are heard: those of the horse that somebody is on."""
    first = direction.subject
    on = first is not None and first.relation is Relation.ON and first.action is Action.RIDE
    if first is None or not on or first.to is None or first.to >= len(direction.subjects):
        return first
    return direction.subjects[first.to]


def heard_besides(direction: Direction) -> list[Noise]:
    """Return what is heard because the prompt names it, and not for another reason already."""
    voices_there = {KINDS[subject.kind].voice for subject in direction.subjects}
    there = {
        Noise.CRACKLING: Voice.FIRE in voices_there,
        Noise.TICKING: Voice.TICK in voices_there,
        # "Pouring rain" fills no cup.
        Noise.POURING: direction.weather in {Weather.RAIN, Weather.STORM},
    }
    named = direction.noises
    if direction.sight is Sight.BLAZE:
        named |= {Noise.CRACKLING}
    return [noise for noise in Noise if noise in named and not there.get(noise)]


def _underfoot(direction: Direction) -> Underfoot:
    """Return what feet come down on: snow in winter, and leaves on an autumn path."""
    usual = Underfoot.GRAVEL if ashore(direction) else PLACES[direction.place].underfoot
    if frozen(direction):
        return Underfoot.SNOW
    if usual in {Underfoot.WATER, Underfoot.NOTHING}:
        return usual
    lying = {Season.WINTER: Underfoot.SNOW, Season.AUTUMN: Underfoot.LEAVES}
    season = season_shown(direction)
    paved = season is Season.AUTUMN and usual in {Underfoot.STONE, Underfoot.WOOD}
    return usual if season is None or paved else lying.get(season, usual)
