"""Prompts that nobody would write: all languages mixed, signs, other scripts, and very long."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crake.engines.sketch.grammar.index import LANGUAGES, index_of
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import MOST_SHOTS, shots_of

LONGEST = 32_000
"""Characters that a prompt may have."""
SIGNS = [
    "\U0001f600", "\U0001f431", "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "\u0645\u0631\u062d\u0628\u0627",
    "\u05e9\u05dc\u05d5\u05dd", "\u202e", "\u0e44\u0e17\u0e22", "\uc548\ub155", "qqx",
    "Shot 2:", "[3-6s]", "no", "like", "made of",
    "is a", ",", ".", "\n", '"', "(", "{", "--no", "camera:", "8k",
]  # fmt: skip
WORDS = sorted({word for language in LANGUAGES for word in index_of(language)}) + 200 * SIGNS


@given(st.lists(st.sampled_from(WORDS), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_mix_of_languages_gives_a_scene(words: list[str]) -> None:
    shots = shots_of(" ".join(words))
    assert 1 <= len(shots) <= MOST_SHOTS
    for shot in shots:
        assert shot.place in PLACES
        for subject in shot.subjects:
            assert subject.action in KINDS[subject.kind].habits
            assert subject.to is None or subject.to < len(shot.subjects)


@pytest.mark.parametrize(
    "piece",
    ["0-3s: a cat runs ", "--no people ", "\U0001f431", "a cat is a dog made of ", "like a ", '"',
     "{[",     "\u732b\u304c", "xqzvkwpt astronot ", "camera: ", "\n- a dog"],
)  # fmt: skip
def test_the_longest_prompt_is_read_within_a_second(piece: str) -> None:
    shots_of(piece)  # what is made once
    start = process_time()
    shots_of((piece * LONGEST)[:LONGEST])
    assert process_time() - start < 1.0
