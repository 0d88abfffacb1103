from __future__ import annotations

import pytest

from crake.errors import ContentRejected
from crake.tasks.words import refuse_words


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("an Ass in a field", "ass"),
        ("ass", "ASS"),
        ("a bomb.", "bomb"),
        ("(bomb)", "bomb"),
        ("one very bad thing", "bad thing"),
        ("Straße", "STRASSE"),
        ("ПРИВЕТ мир", "привет"),
        ("一只坏猫在跑", "坏猫"),
        ("x坏猫y", "坏猫"),
        ("c++ code", "c++"),
    ],
)
def test_blocked_words_are_refused(prompt: str, word: str) -> None:
    with pytest.raises(ContentRejected):
        refuse_words(prompt, ["other", word])


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("grass", "ass"), ("приветствие", "привет"), ("café", "caf"), ("r2d2", "d2"), ("a cat", "")],
)
def test_words_around_them_are_not(prompt: str, word: str) -> None:
    refuse_words(prompt, [word] if word else [])
