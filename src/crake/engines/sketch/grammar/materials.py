"""What somebody is made of: "a cat made of glass", "a wooden robot", "a statue of a lion"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.around import less, neighbours
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_BEHIND = frozenset({"made", "de", "en", "aus", "out", "hecho", "hecha", "feito", "feita"})
"""How phrases begin that stand behind what is made of something."""
_REACH = 4
"""Words from "made" to the stuff."""
_PRECIOUS = frozenset(
    {"gold", "golden", "silver", "bronze", "dorada", "dorado", "dorée", "dourada"}
)
"""Words that are colours, unless they are those of a statue: "a golden dog" is no idol."""
_LINKS = frozenset({"of", "a", "an", "the", "de", "del", "un", "una", "une", "d", "du", "eines",
                    "einer", "um", "uma", "do", "da", "的"})  # fmt: skip
_DESCRIBING = frozenset({Topic.COLOUR, Topic.SIZE, Topic.COUNT, Topic.MATERIAL, Topic.STATUE})
_MADE_BEINGS = frozenset({"robot", "skeleton", "angel", "alien", "snowman", "dragon"})
"""Those with the shape of people that may be of wood or metal without being statues."""


def materials(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Give what is made of something its material; drop the word where it is a thing of its own."""
    del language
    extra: dict[int, list[Sense]] = {}
    used: set[int] = set()
    for at, mention in enumerate(found):
        if _is_mechanical(found, at):
            extra.setdefault(at + 1, []).append(Sense(Topic.MATERIAL, "metal"))
            used.add(at)
        if not (mention.has(Topic.MATERIAL) or mention.has(Topic.STATUE)):
            continue
        target = _target(found, at, tokens)
        if target is not None and _may_be(found, at, target):
            extra.setdefault(target, []).extend(
                s for s in mention.senses if s.topic in {Topic.MATERIAL, Topic.STATUE}
            )
            used.add(at)
    for at, mention in enumerate(found):
        if at in used:
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))
        elif at in extra:
            yield replace(mention, senses=(*mention.senses, *extra[at]))
        else:
            yield less(mention, Topic.MATERIAL, Topic.STATUE)


def _is_mechanical(found: Sequence[Mention], at: int) -> bool:
    """Whether a robot is one in the shape of an animal: "a robot dog"."""
    _, after = neighbours(found, at)
    kind = after.get(Topic.KIND) if after is not None else None
    if found[at].own not in {"robot", "机器"} or kind is None:
        return False
    what = KINDS[str(kind.value)]
    return not what.person and what.habits[0] is not Action.STAND


def _target(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> int | None:
    """Return the number of the mention that a material, or the word "statue", belongs to."""
    mention = found[at]
    before = at - 1 if at and found[at - 1].has(Topic.KIND) else None
    near = before is not None and mention.start - found[before].end <= 1
    near = near and before is not None and found[before].clause == mention.clause
    if mention.own.split(" ")[0] in _BEHIND:
        return before if near else _carved(found, at, tokens)
    if (made := _made_of(mention, tokens)) is not None:
        return next(
            (n for n in range(at) if found[n].has(Topic.KIND) and found[n].end == made), None
        )
    end = mention.end
    for number in range(at + 1, len(found)):
        other = found[number]
        between = (token.own for token in tokens[end : other.start])
        if other.clause != mention.clause or any(word not in _LINKS for word in between):
            break
        if other.has(Topic.KIND) and not other.has(Topic.MATERIAL):
            return number
        if not any(sense.topic in _DESCRIBING for sense in other.senses):
            break
        end = other.end
    return before if near and mention.has(Topic.STATUE) else None


def _carved(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> int | None:
    """Return who stands behind a German participle: "ein aus Holz geschnitzter Bär"."""
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or not following.has(Topic.KIND) or not found[at].own.startswith("aus "):
        return None
    between = tokens[found[at].end : following.start]
    made = len(between) == 1 and between[0].own.endswith(("ter", "te", "tes", "ten", "ner", "ne"))
    return at + 1 if made and following.clause == found[at].clause else None


def _made_of(mention: Mention, tokens: Sequence[Token]) -> int | None:
    """Return where "made of" stands shortly before a stuff: "made entirely of ice"."""
    for at in range(mention.start - 1, max(0, mention.start - _REACH), -1):
        if tokens[at].clause != mention.clause:
            return None
        if tokens[at].own == "of":
            made = (n for n in range(max(0, at - 2), at) if tokens[n].own == "made")
            return next(made, None)
    return None


def _may_be(found: Sequence[Mention], at: int, target: int) -> bool:
    """Whether a mention names somebody who may be made of what another one says."""
    kind = found[target].get(Topic.KIND)
    assert kind is not None
    statue = any(m.has(Topic.STATUE) for m in found[min(at, target) : max(at, target) + 2])
    told = found[at].own.split(" ")[0] in _BEHIND or target < at
    if found[at].own in _PRECIOUS and not statue:
        return False
    what = KINDS[str(kind.value)]
    being = what.person and kind.value not in _MADE_BEINGS
    moves = what.habits[0] is not Action.STAND
    return statue or told or (moves and not being)
