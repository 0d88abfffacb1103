"""From shot to shot: where a new one begins, what holds for all, and who goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.grammar import company
from crake.engines.sketch.grammar.cutting import MARK
from crake.engines.sketch.grammar.deciding import SEATS
from crake.engines.sketch.grammar.describing import describes
from crake.engines.sketch.grammar.determiners import NOMINATIVE, ONE, PLURAL, PRONOUNS
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention, of
from crake.engines.sketch.grammar.reading import Reading
from crake.engines.sketch.grammar.tokens import Token

_SAYING = frozenset({
    Topic.PLACE, Topic.KIND, Topic.ACTION, Topic.TIME, Topic.WEATHER, Topic.HINT, Topic.DEED,
    Topic.FACING, Topic.FRAMING, Topic.CAMERA, Topic.EXPRESSION,
})  # fmt: skip
"""What makes a shot of its own."""
_SUBJECTS = frozenset({Topic.KIND, Topic.ACTION, Topic.DEED})
_GENERAL = frozenset({Topic.TIME, Topic.WEATHER, Topic.SEASON, Topic.TEMPO})
"""What a last sentence or clause of its own says of all shots."""
_INVERTING = frozenset({"de", "es", "pt", "fr"})
"""Languages in which a subject may stand behind its verb: "dann kommt ein Hund"."""
_NEAR = 3
MOST = 4
_MOST_BESIDES = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """Who was seen.

    Parameters
    ----------
    last
        The subjects of the shot before.
    all
        Those of all shots, the latest first.
    """

    last: tuple[Draft, ...] = ()
    all: tuple[Draft, ...] = ()

    def joined_by(self, drafts: tuple[Draft, ...]) -> Seen:
        """Return who was seen after a shot with these subjects."""
        new = {draft.kind for draft in drafts}
        return Seen(drafts, (*drafts, *(d for d in self.all if d.kind not in new)))

    def meant(self, mentions: Sequence[Mention], tokens: Sequence[Token]) -> tuple[Draft, ...]:
        """Return who goes on: all that move, where "they" speaks of one who is alone there."""
        alone = len(self.last) == 1 and self.last[0].count == 1
        if not (alone and mentions and _is_plural(mentions[0], tokens)):
            return self.last
        movers = [draft for draft in self.all if not draft.thing][:MOST]
        return tuple(replace(draft, joined=number > 0) for number, draft in enumerate(movers))


def _is_plural(mention: Mention, tokens: Sequence[Token]) -> bool:
    near = tokens[max(0, mention.start - _NEAR) : mention.end + 1]
    return any(token.own in PLURAL and token.clause == mention.clause for token in near)


def shots_in(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Part mentions at "then" and "cut to", wherever something is said on both sides.

    What stands before the first numbered shot and shows nobody belongs to that one; light and
    weather that the end speaks of, in a clause of their own, are those of all shots.
    """
    parts: list[list[Mention]] = [[]]
    marks = 0
    for mention in mentions:
        if not mention.has(Topic.CUT):
            parts[-1].append(mention)
            continue
        marks += mention.own == MARK
        first = mention.own == MARK and marks == 1
        heading = first and len(parts) == 1 and not _has(parts[0], _SUBJECTS)
        if _has(parts[-1], _SAYING) and not heading:
            parts.append([])
    if len(parts) > 1 and not parts[-1]:
        parts.pop()
    if len(parts) > 1:
        general = list(_said_last(parts[-1]))
        if general and not _has(parts[0], frozenset({Topic.TIME, Topic.WEATHER})):
            parts[0] = [*general, *parts[0]]
    return parts


def words_of_shots(
    parts: Sequence[Sequence[Mention]], mentions: Sequence[Mention], reading: Reading
) -> list[str]:
    """Return the words of the prompt that belong to each shot: from its cut to the next one."""
    cuts = [mention.start for mention in mentions if mention.has(Topic.CUT)]
    begins = [0]
    for part in parts[1:]:
        first = min((mention.start for mention in part), default=begins[-1])
        begins.append(max((at for at in cuts if at <= first), default=first))
    ends = [*begins[1:], len(reading.tokens)]
    between = "" if reading.language in UNSPACED else " "
    return [
        between.join(token.own for token in reading.tokens[begin:end])
        for begin, end in zip(begins, ends, strict=True)
    ]


def _has(mentions: Sequence[Mention], topics: frozenset[Topic]) -> bool:
    return any(sense.topic in topics for mention in mentions for sense in mention.senses)


def _said_last(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield what the last clauses say, as long as they say nothing else."""
    by_clause: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_clause.setdefault(mention.clause, []).append(mention)
    for clause in sorted(by_clause, reverse=True)[: len(by_clause) - 1]:
        here = by_clause[clause]
        if _has(here, _SUBJECTS | {Topic.PLACE}) and not all(m.has(Topic.WEATHER) for m in here):
            return
        yield from (m for m in here if any(sense.topic in _GENERAL for sense in m.senses))


def go_on(seen: Seen, mentions: Sequence[Mention], tokens: Sequence[Token]) -> tuple[Draft, ...]:
    """Let the subjects of the shot before go on, with what this one says that they do."""
    earlier = seen.meant(mentions, tokens)
    actions = [value for _, value in of(mentions, Topic.ACTION, Action)]
    if len(actions) > 1 and actions[0] is Action.STAND:
        del actions[0]  # "stands up and walks away"
    again = tuple(
        replace(_apart(draft), actions=actions or draft.actions,
                mood=_awake(draft.mood, actions)) for draft in earlier
    )  # fmt: skip
    company.go_on(again, [name for _, name in of(mentions, Topic.DEED, str)])
    return again


def carried(
    seen: Seen, mentions: Sequence[Mention], tokens: Sequence[Token], language: str
) -> list[Draft]:
    """Return those of the shot before who act in this one before anybody else is named.

    "A boy jumps, then runs to his mother": it is the boy who runs. All of them stay, as far as
    there is room for others; he and those who are joined with him have done what they did.
    """
    earlier = seen.meant(mentions, tokens)
    if not earlier or not _acts_first(mentions, tokens, language):
        return []
    actions = [value for _, value in of(mentions, Topic.ACTION, Action)]
    moved = any(mention.has(Topic.PLACE) for mention in mentions)
    stay: list[Draft] = []
    for draft in earlier:
        leading = leads(earlier, draft)
        if moved and draft.thing and not leading:
            continue  # the cup stays in the kitchen
        if leading or len(stay) < _MOST_BESIDES:
            kept = _apart(draft)
            if moved:
                kept = replace(kept, gear=tuple(t for t in kept.gear if t not in SEATS))
            if leading:
                kept = replace(kept, actions=[], mood=_awake(kept.mood, actions))
            stay.append(replace(kept, actions=list(kept.actions)))
    return stay


def _awake(mood: Expression | None, actions: Sequence[Action]) -> Expression | None:
    """Return what a face shows of somebody who was asleep and does something else now."""
    wakes = bool(actions) and actions[0] is not Action.LIE
    return None if wakes and mood in {Expression.ASLEEP, Expression.SLEEPY} else mood


def leads(drafts: Sequence[Draft], draft: Draft) -> bool:
    """Whether somebody is the first of a shot, or joined with the first."""
    number = next(at for at, other in enumerate(drafts) if other is draft)
    return not draft.thing and all(other.joined for other in drafts[1 : number + 1])


def _apart(draft: Draft) -> Draft:
    """Return somebody without what was between him and others."""
    return replace(draft, relation=None, to=None, deed="", partner=None, acted=None)


def _acts_first(mentions: Sequence[Mention], tokens: Sequence[Token], language: str) -> bool:
    for number, mention in enumerate(mentions):
        if mention.has(Topic.KIND) and not mention.has(Topic.GEAR):
            return False
        if not (mention.has(Topic.ACTION) or mention.has(Topic.DEED)):
            continue
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        ahead = tokens[mention.start - 1].own if mention.start else ""
        finite = language == "en" and mention.own.split(" ")[0].endswith("s")
        does = finite or (mention.has(Topic.DEED) and not mention.own.endswith("ing"))
        if not does and ahead not in PRONOUNS and describes(mention, following, tokens):
            return False
        return not _is_inverted(mention, mentions[number + 1 :], tokens, language)
    return False


def _is_inverted(
    verb: Mention, behind: Sequence[Mention], tokens: Sequence[Token], language: str
) -> bool:
    """Whether the subject stands behind a verb: "dann läuft ein Hund", not "läuft er zu ihr"."""
    kind = next((m for m in behind if m.has(Topic.KIND) and m.clause == verb.clause), None)
    if kind is None or language not in _INVERTING:
        return False
    between = [token.own for token in tokens[verb.end : kind.start]]
    return bool(between) and between[0] in NOMINATIVE | ONE and len(between) <= _NEAR
