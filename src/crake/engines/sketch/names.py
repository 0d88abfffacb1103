"""What a thing is called, in the languages that prompts are understood in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Words for one thing, separated by commas, each in its plain form.

    A word may be a phrase of up to four words. Plain form: singular, infinitive, masculine; the
    grammar undoes the inflections of each language. German nouns are found at the end of compounds
    too ("Segelboot"). Chinese and Japanese need no spaces; the longest word wins.

    Parameters
    ----------
    en, zh, ja, es, fr, de, pt
        English, Chinese (simplified, and traditional where it differs), Japanese, Spanish,
        French, German, Portuguese.
    signs
        Emoji.
    """

    en: str = ""
    zh: str = ""
    ja: str = ""
    es: str = ""
    fr: str = ""
    de: str = ""
    pt: str = ""
    signs: str = ""

    def words(self) -> Iterator[tuple[str, str]]:
        """Yield each word's language and the word, lower case."""
        for field in fields(self):
            for word in getattr(self, field.name).split(","):
                if word.strip():
                    yield field.name, word.strip().casefold()
