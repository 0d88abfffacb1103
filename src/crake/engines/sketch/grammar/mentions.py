"""Phrases of a prompt that are understood, and what each may mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from crake.engines.sketch.grammar.index import Sense, Topic

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of the prompt that is understood.

    Parameters
    ----------
    own
        The phrase as it stands there.
    senses
        What it may mean, a topic at most once each in most cases.
    start, end
        Numbers of its first word, and of the one after its last.
    clause, sentence
        Numbers of what it stands in.
    denied
        Whether it must not be seen.
    taken
        Name of what the word was taken for, where it is only near.
    """

    own: str
    senses: tuple[Sense, ...]
    start: int
    end: int
    clause: int
    sentence: int
    denied: bool = False
    taken: str = ""

    def get(self, topic: Topic) -> Sense | None:
        """Return its sense that speaks of a topic."""
        return next((sense for sense in self.senses if sense.topic is topic), None)

    def has(self, topic: Topic) -> bool:
        """Whether it speaks of a topic."""
        return self.get(topic) is not None


def of(mentions: Iterable[Mention], topic: Topic, kind: type[T]) -> Iterator[tuple[Mention, T]]:
    """Yield the mentions that speak of a topic and are not denied, and what they say."""
    for mention in mentions:
        sense = mention.get(topic)
        if sense is not None and isinstance(sense.value, kind) and not mention.denied:
            yield mention, sense.value
