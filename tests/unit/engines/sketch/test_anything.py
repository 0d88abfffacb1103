"""Whatever is asked for, in whatever size and length: a picture that moves, and its sound."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.grammar.index import LANGUAGES, index_of
from crake.engines.sketch.mastering import loudness
from crake.engines.sketch.prompt import shots_of
from crake.engines.sketch.shots import plan
from crake.engines.spec import VideoSpec
from tests.unit.engines.sketch.hearing import measured

WORDS = sorted({word for language in LANGUAGES for word in index_of(language)})
PROMPTS = st.lists(st.sampled_from([*WORDS, "the", ",", ".", "qqx"]), min_size=1, max_size=9)
SIDES = st.integers(16, 96).map(lambda half: 2 * half)


@given(PROMPTS.map(" ".join), SIDES, SIDES, st.sampled_from([1, 1.5, 2.6]), st.integers(0, 9))
@example("a storm over the sea, music, then a cat, watercolour, time-lapse", 64, 192, 2.6, 1)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_anything_becomes_a_film(
    prompt: str, width: int, height: int, seconds: float, seed: int
) -> None:
    spec = VideoSpec(prompt=prompt, seconds=seconds, width=width, height=height, seed=seed)
    first, *later = shots_of(prompt)
    film = plan(spec, first, tuple(later))
    frame, pictures = Frame(width, height), []
    for index in (0, spec.frames // 2, spec.frames - 1):
        film.shot.draw(index, frame)
        pictures.append(frame.y.astype(np.float32))
    assert all(picture.std() > 2 for picture in pictures), "uniform"
    assert all(picture.min() >= 16 and picture.max() <= 235 for picture in pictures)
    assert np.abs(pictures[0] - pictures[1]).mean() > 0.2, "nothing moves"
    sound = film.sound()
    assert abs(sound.shape[1] - spec.frames / spec.fps * 48_000) <= 2_000
    assert -17 < loudness(sound) < -15
    assert -17 < measured(sound) < -15  # as others measure it
