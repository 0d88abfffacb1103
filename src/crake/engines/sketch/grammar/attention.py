"""Whom the words of a shot speak of: who was named, who was spoken of last, and pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.around import ARTICLES
from crake.engines.sketch.grammar.continuing import Seen, carried, leads
from crake.engines.sketch.grammar.determiners import (
    DEFINITE,
    EACH,
    ONE_OF_THEM,
    OTHER,
    PERSONAL,
    PRONOUNS,
)
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_PORTUGUESE = frozenset({"o", "a", "os", "as"})
"""Articles of one language that are other words in the rest."""
_PRONOUN_REACH = 8


@dataclass(slots=True)
class Attention:
    """The subjects of a shot as far as it is read, and which of them is spoken of.

    Parameters
    ----------
    tokens
        Of the whole prompt.
    language
        Of the prompt.
    drafts
        The subjects that were named, in the order of the prompt.
    earlier
        Those of the shots before.
    current, again
        The one that was spoken of anew last, and where.
    """

    tokens: Sequence[Token]
    language: str
    drafts: list[Draft] = field(default_factory=list[Draft])
    earlier: tuple[Draft, ...] = ()
    current: Draft | None = None
    again: Mention | None = None

    def go_on(self, seen: Seen, mentions: Sequence[Mention]) -> None:
        """Begin with those of the shots before who act before anybody else is named."""
        self.earlier = seen.all
        self.drafts += carried(seen, mentions, self.tokens, self.language)
        if self.drafts:
            self.current = next((d for d in reversed(self.drafts) if leads(self.drafts, d)), None)
            self.again = mentions[0]

    def remember(self, draft: Draft, mention: Mention, *, bare: bool) -> None:
        """Let somebody of a shot before who is named again look as before: "the car"."""
        known = known_as(draft.kind, self.earlier)
        if known is None or not (bare or self.is_definite(mention)):
            return
        if known.kind != draft.kind and draft.kind not in KINDS[known.kind].kin:
            return
        draft.kind, draft.size = known.kind, known.size if draft.size == 1 else draft.size
        draft.colour, draft.clothes = draft.colour or known.colour, known.clothes
        draft.material = draft.material or known.material
        if not draft.counted and (draft.count > 1) == (known.count > 1):
            draft.count = known.count

    def actor(self, mention: Mention) -> Draft | None:
        """Return whom a word speaks of: who was named last, and can do something."""
        people = [draft for draft in self.drafts if KINDS[draft.kind].person]
        if people and self.by_pronoun(mention, PERSONAL):
            return people[-1]
        if self.current is not None:
            return self.current
        return next((draft for draft in reversed(self.drafts) if not draft.thing), None)

    def spoken_of(self, draft: Draft) -> Mention:
        """Return where a subject was named last."""
        return self.again if draft is self.current and self.again is not None else draft.at

    def is_said_of(self, draft: Draft, mention: Mention) -> bool:
        """Whether the sentence names a subject, or speaks of it as "she"."""
        here = self.spoken_of(draft).sentence == mention.sentence
        return here or self.by_pronoun(mention)

    def by_pronoun(self, mention: Mention, words: frozenset[str] = PRONOUNS) -> bool:
        """Whether a pronoun stands before a word in its clause."""
        before = self.tokens[max(0, mention.start - _PRONOUN_REACH) : mention.start]
        return any(t.own in words and t.clause == mention.clause for t in before)

    def is_again(
        self, mention: Mention, kind: str, *, plural: bool, bare: bool, joined: bool
    ) -> bool:
        """Whether a later clause speaks of a subject again: "A cat sits. The cat jumps".

        Parameters
        ----------
        bare
            Whether the language has no articles, and no number stands before the word.
        joined
            Whether an "and" stands before it.
        """
        people = kind == "person" and plural  # "vendors selling, people walking by"
        again = people and any(d.kind == kind and d.count > 1 for d in self.drafts)
        if again or self._is_more_of(mention, kind):
            return True
        known = known_as(kind, self.drafts)
        if known is not None and mention.own in OTHER | ONE_OF_THEM:
            if known.count > 1:  # one of them
                self.current, self.again = known, mention
            return known.count > 1
        each = bool(mention.start) and self.tokens[mention.start - 1].own in EACH
        if known is None or not (bare or each or self.is_definite(mention)):
            return False
        several = plural or each or mention.has(Topic.COUNT)
        if several and known.count == 1:
            return False  # "the crowd" is not the one who speaks
        if self.spoken_of(known).clause == mention.clause and not joined:
            return False
        self.current, self.again = known, mention
        return True

    def _is_more_of(self, mention: Mention, kind: str) -> bool:
        """Whether food is named again without an article: "a bowl of ramen, lifting noodles"."""
        ahead = self.tokens[mention.start - 1] if mention.start else None
        bare = ahead is not None and ahead.own not in ARTICLES and ahead.clause == mention.clause
        food = KINDS[kind].home == "table top" and self.language == "en"
        return bare and food and any(draft.kind == kind for draft in self.drafts)

    def is_definite(self, mention: Mention) -> bool:
        """Whether an article, or the like, says that a noun was named before."""
        near = {token.own for token in self.tokens[max(0, mention.start - 2) : mention.start]}
        definite = DEFINITE | _PORTUGUESE if self.language == "pt" else DEFINITE
        return not near.isdisjoint(definite) and near.isdisjoint(OTHER)


def known_as(kind: str, drafts: Sequence[Draft]) -> Draft | None:
    """Return who was called so before: by this name, a wider one, or as one of several."""
    same = [draft for draft in drafts if draft.kind == kind]
    same += [draft for draft in drafts if kind in KINDS[draft.kind].kin]
    if kind == "bird":
        same += [d for d in drafts if KINDS[d.kind].habits[0] is Action.FLY]
    kin = KINDS[kind].kin
    same += [draft for draft in drafts if draft.kind in kin and draft.count > 1]
    return next(iter(same), None)
