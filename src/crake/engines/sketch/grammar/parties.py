"""Who is meant where no noun, or another order, says it: passives, possessors, "the other"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.grammar.around import beside, less
from crake.engines.sketch.grammar.determiners import ONE_OF_THEM, OTHER
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

_REACH = 5
"""Words between a verb and who does it."""
_BE_WORDS = """
    is are was were be being been gets es son está están siendo fue fueron est sont était étaient
    é são está estão sendo foi foram
    """
_BE = frozenset(_BE_WORDS.split())
_BY = frozenset({"by", "por", "par", "pelo", "pela", "pelos", "pelas"})
_PARTICIPLE = re.compile(r".*(?:[eo]d|en|wn|un|ung|ght|ck|[ai]d[oa]s?|ée?s?|[iu]e?s?)")
_AS_LOUD = frozenset({Topic.COUNT, Topic.COLOUR, Topic.SIZE, Topic.EXPRESSION})
"""What may stand between a possessor and what he has."""


def passives(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Let those do something who stand behind "by": "a ball is kicked by a boy"."""
    del language
    waiting: Mention | None = None
    for at, mention in enumerate(found):
        if waiting is not None and (mention.own in _BY or mention.has(Topic.KIND)):
            yield less(mention, Topic.RELATION)
            if mention.has(Topic.KIND):
                yield replace(waiting, start=mention.end, end=mention.end)
                waiting = None
        elif _is_passive(found, at, tokens):
            waiting = mention
        else:
            yield mention
    if waiting is not None:
        yield waiting


def _is_passive(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    verb = found[at]
    if not (verb.has(Topic.ACTION) or verb.has(Topic.DEED)) or beside(tokens, verb, 1) not in _BY:
        return False
    agent = next((m for m in found[at + 1 :] if m.has(Topic.KIND)), None)
    near = agent is not None and agent.clause == verb.clause and agent.start - verb.end <= _REACH
    done = beside(tokens, verb, -1) in _BE and _PARTICIPLE.fullmatch(verb.own) is not None
    return near and done


def possessors(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Leave out whose something is: of "the king's horse" the horse is seen."""
    for at, mention in enumerate(found):
        behind = beside(tokens, mention, 1)
        of_somebody = language == "en" and behind == "s"
        owned = next((m for m in found[at + 1 :] if not _AS_LOUD & _topics(m)), None)
        named = of_somebody and owned is not None and owned.has(Topic.KIND)
        if named and owned is not None and _only(found[at:], owned):
            yield less(mention, Topic.KIND)
        else:
            yield mention


def _topics(mention: Mention) -> set[Topic]:
    return {sense.topic for sense in mention.senses}


def _only(found: Sequence[Mention], owned: Mention) -> bool:
    """Whether nothing but words that describe it stands between a possessor and what he has."""
    described = {at for m in found for at in range(m.start, m.end)}
    between = range(found[0].end + 1, owned.start)
    return owned.clause == found[0].clause and all(at in described for at in between)


def held(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Let who holds a child in his arms hug it: "a mother holds her baby"."""
    before: Mention | None = None
    for mention in found:
        child = mention.get(Topic.KIND)
        young = child is not None and child.value in _YOUNG and not child.plural
        held_by = language == "en" and young and before is not None and before.has(Topic.KIND)
        start = before.end if before is not None else 0
        for at in range(max(start, mention.start - _REACH_OF_ARMS), mention.start * held_by):
            token = tokens[at]
            if token.own in _HOLDS and token.clause == mention.clause:
                yield Mention(token.own, (Sense(Topic.DEED, "hug"),), at, at + 1, token.clause,
                              token.sentence)  # fmt: skip
                break
        yield mention
        before = mention


_REACH_OF_ARMS = 4
_YOUNG = frozenset({"child", "small child", "boy", "girl"})
_HOLDS = frozenset(["holds", "holding", "hold", "cradles", "cradling", "held"])


def others(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Let "another", "the other" and "one" stand for one more of those who were named.

    "One man sits on a bench, another reads": both are men. "Two men argue, one shouts": one of two.
    """
    del language
    named: list[Mention] = []
    at = 0
    for number, mention in enumerate(found):
        here = [other for other in named if other.sentence == mention.sentence]
        several = [other for other in here if _is_plural(other)]
        meant = (several or here)[-1:]
        for other in range(at, mention.start if meant else at):
            noun = mention.has(Topic.KIND) and mention.start - other <= _REACH_OF_NOUN
            if tokens[other].own in OTHER and not noun and tokens[other].clause == mention.clause:
                yield _standing_for(meant[0], tokens, other)
        after = found[number + 1] if number + 1 < len(found) else None
        if here and _is_one_more(mention, after, tokens):
            yield mention
            yield _standing_for(here[-1], tokens, mention.end)
            at = mention.end + 1
            continue
        if several and mention.own in ONE_OF_THEM and after is not None and _does(mention, after):
            yield _standing_for(several[-1], tokens, mention.start)
        else:
            yield mention
        at = mention.end
        if mention.has(Topic.KIND) and not mention.denied:
            named.append(mention)


_REACH_OF_NOUN = 2
_DESCRIBES = frozenset({Topic.COLOUR, Topic.SIZE, Topic.EXPRESSION})


def _is_one_more(mention: Mention, after: Mention | None, tokens: Sequence[Token]) -> bool:
    """Whether "one" behind an adjective stands for one more: "a red balloon and a blue one"."""
    ones = beside(tokens, mention, 1) in {"one", "ones"} and beside(tokens, mention, -1) in _A
    noun = after is not None and after.has(Topic.KIND) and after.start <= mention.end + 1
    return ones and not noun and bool(_topics(mention) & _DESCRIBES)


_A = frozenset({"a", "an", "another"})


def _is_plural(mention: Mention) -> bool:
    return any(sense.topic is Topic.KIND and sense.plural for sense in mention.senses)


def _does(mention: Mention, after: Mention) -> bool:
    verb = any(after.has(topic) for topic in (Topic.ACTION, Topic.DEED, Topic.SPEECH))
    return mention.has(Topic.COUNT) and verb and after.start - mention.end <= 1


def _standing_for(named: Mention, tokens: Sequence[Token], at: int) -> Mention:
    """Return a word of a prompt as another mention of somebody."""
    senses = (replace(s, plural=False) for s in named.senses if s.topic is Topic.KIND)
    token = tokens[at]
    return Mention(token.own, tuple(senses), at, at + 1, token.clause, token.sentence)
