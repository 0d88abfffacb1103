"""The lexicon is as its tool writes it."""

from __future__ import annotations

import write_lexicon as tool
from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES


def _table() -> dict[str, str]:
    lines = (
        line.partition("\t") for line in tool.TARGET.read_text().splitlines() if line[0] != "#"
    )
    return {word: name for word, _, name in lines}


def test_what_was_put_right_by_hand_stands_in_the_tool() -> None:
    table = _table()
    assert list(table) == sorted(table)
    assert tool.by_hand().items() <= table.items()
    assert tool.NO_WORDS.isdisjoint(table)


def test_all_words_are_taken_for_something_that_is_known() -> None:
    known = {"kind": set(KINDS), "place": set(PLACES), "action": {a.value for a in Action}}
    for word, name in _table().items():
        topic, _, value = name.partition(":")
        assert topic == "colour" or value in known[topic], word


def test_adjectives_are_no_people() -> None:
    assert {"italian", "national", "delicious", "simple"}.isdisjoint(_table())
