"""Slips of the pen are put right; real words and names stay as they are."""

from __future__ import annotations

import pytest

import write_lookalikes as tool
from crake.engines.sketch.grammar.spelling import corrected
from crake.engines.sketch.prompt import understand


@pytest.mark.parametrize(
    ("slip", "word", "language"),
    [
        ("astronuat", "astronaut", "en"),
        ("dolphn", "dolphin", "en"),
        ("elefant", "elephant", "en"),
        ("baloon", "balloon", "en"),
        ("casle", "castle", "en"),
        ("elefnate", "elefante", "es"),
        ("papillion", "papillon", "fr"),
        ("schmeterling", "schmetterling", "de"),
        ("floressta", "floresta", "pt"),
    ],
)
def test_a_slip_of_the_pen_is_put_right(slip: str, word: str, language: str) -> None:
    assert corrected(slip, language) == word


@pytest.mark.parametrize("word", ["dessert", "mourning", "whether", "steve", "marco", "father"])
def test_a_real_word_or_a_name_is_no_slip(word: str) -> None:
    assert not corrected(word, "en")


def test_what_has_a_capital_within_a_sentence_is_a_name() -> None:
    assert understand("a man called Dolphn at a table").subjects[0].kind == "man"
    assert understand("A dolphn in the sea").subjects[0].kind == "dolphin"
    assert understand("Dolphn In The Sea").subjects[0].kind == "dolphin"


def test_it_is_said_what_was_put_right() -> None:
    direction = understand("an astronuat walks a golden retreiver")
    assert direction.matched == ("astronuat", "walks", "golden retreiver")
    assert dict(direction.taken) == {
        "astronuat": "astronaut",
        "golden retreiver": "golden retriever",
    }
    assert not direction.unmatched


def test_the_list_of_real_words_is_what_its_tool_writes() -> None:
    words = [line for line in tool.TARGET.read_text().splitlines() if line[0] != "#"]
    assert words == sorted(words)
    assert {"dessert", "mourning", *tool.BY_HAND.split()} - set(words) <= set(tool.BY_HAND.split())
