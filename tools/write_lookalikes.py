"""Writes `lookalikes.txt`: real English words that would pass for misspelled ones.

Usage: ``python tools/write_lookalikes.py WORDNET/dict``, with the files of WordNet 3.0.

A prompt's "moutain" is a mountain, but its "mourning" is no morning: what the sketch engine would
take for a slip of the pen, and is a word of WordNet or a form of one, stands in the list. What
WordNet leaves out is in `BY_HAND`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from crake.engines.sketch.grammar.forms import adjective_forms, noun_forms, verb_forms
from crake.engines.sketch.grammar.spelling import is_word, respelled
from write_lexicon import licence

TARGET = Path(__file__).parents[1] / "src/crake/engines/sketch/grammar/lookalikes.txt"
BY_HAND = """
    whether neither either therefore thereby whereas wherever whoever whomever herself himself
    themselves ourselves yourself myself itself toward towards amongst amidst beside besides among
    alongside throughout underneath within without because although though unless until since
    perhaps otherwise moreover furthermore however nevertheless shouldn couldn wouldn
    steven steve larry marco nicolas bella greta
    backend frontend linker linter jupyter magna fixes tries trans stdio
    """
"""Words of sentences, first names, and words that are younger than WordNet."""


SURNAMES = {"forrest"}
"""Names of single people in WordNet, which prompts have as slips of the pen."""


def forms(folder: Path) -> Iterator[str]:
    """Yield the words of WordNet that are one word each, in all their forms."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"index.{part}").read_text().splitlines():
            word = line.partition(" ")[0]
            if not re.fullmatch(r"[a-z]{4,}", word):
                continue
            yield word
            if part == "noun":
                yield from (form for form, _ in noun_forms("en", word))
            elif part == "verb":
                yield from verb_forms("en", word)
            elif part == "adj":
                yield from adjective_forms("en", word)
                yield from _compared(word)
        for line in (folder / f"{part}.exc").read_text().splitlines():
            yield line.partition(" ")[0]


def _compared(word: str) -> Iterator[str]:
    stem = word[:-1] if word.endswith("e") else f"{word[:-1]}i" if word.endswith("y") else word
    for ending in ("er", "est"):
        yield stem + ending
        yield stem + stem[-1] + ending


def derive(folder: Path) -> list[str]:
    """Return the real words that would be taken for others."""
    words = {*BY_HAND.split(), *forms(folder)}
    words -= SURNAMES
    return sorted(w for w in words if respelled(w, "en") and not is_word(w, "en"))


def main(folder: Path) -> None:
    """Write the list."""
    TARGET.write_text("")
    words = derive(folder)
    head = ["# Derived from WordNet 3.0 by tools/write_lookalikes.py. WordNet's licence:"]
    TARGET.write_text("\n".join([*head, *licence(folder), *words]) + "\n")
    print(f"{len(words)} words in {TARGET}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
