"""Which words are verbs: "she sits and waves", "boats on the waves"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.around import ARTICLES, beside, less, neighbours
from crake.engines.sketch.grammar.determiners import PERSONAL, PRONOUNS
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_WATER = frozenset({"ocean", "ocean waves", "river", "lake", "harbour"})
"""Places that have waves of their own: "ocean waves" are no greeting."""


def verbs(found: list[Mention], tokens: Sequence[Token]) -> Iterator[Mention]:
    """Tell verbs from nouns that are spelled alike: "she sits and waves", "boats on the waves"."""
    fed: Mention | None = None
    for number, mention in enumerate(found):
        if mention is fed:  # what is fed eats: it is said behind its noun
            yield mention
            yield Mention("", (Sense(Topic.ACTION, Action.EAT),), mention.end, mention.end,
                          mention.clause, mention.sentence)  # fmt: skip
            continue
        hint, action = mention.get(Topic.HINT), mention.get(Topic.ACTION)
        if mention.own in {"watch", "watches"}:
            named = beside(tokens, mention, -1) in ARTICLES
            yield less(mention, Topic.ACTION if named else Topic.KIND)
            continue
        if mention.own.startswith("glid") and _is_on_water(found, number, tokens):
            yield replace(mention, senses=(Sense(Topic.ACTION, Action.SWIM),))
            continue
        if mention.own == "building" and beside(tokens, mention, 1) in ARTICLES:
            yield less(mention, Topic.HINT, Topic.PLACE)  # "kids building a sandcastle"
            continue
        if _flies_a_drone(mention, found[number + 1 :], tokens):
            yield replace(mention, senses=(Sense(Topic.ACTION, Action.STAND),))
            continue
        if action is not None and _is_done_to_another(mention, found[number + 1 :], tokens):
            still = (Sense(Topic.ACTION, Action.STAND),) if mention.own.startswith("feed") else ()
            kept = less(mention, Topic.ACTION)
            yield replace(kept, senses=(*kept.senses, *still))
            fed = _fed(mention, found[number + 1 :]) if still else None
            continue
        if mention.own in _PLAY and _is_of_a_board_game(mention, tokens):
            kept = less(mention, Topic.ACTION)
            yield replace(kept, senses=(*kept.senses, Sense(Topic.ACTION, Action.SIT)))
            continue
        if action is not None and _makes_music(mention, found[:number], tokens):
            kept = less(mention, Topic.ACTION)
            yield replace(kept, senses=(*kept.senses, Sense(Topic.ACTION, Action.STAND)))
            continue
        hers = beside(tokens, mention, -1) in PRONOUNS
        nobody = not (hers or any(m.has(Topic.KIND) for m in found[:number]))
        if mention.own == "waves at" and nobody:
            yield replace(mention, senses=(Sense(Topic.HINT, "ocean waves"),))  # "waves at sunset"
            continue
        if hint is None or action is None or mention.own not in {"wave", "waves"}:
            yield mention
            continue
        does = _acts(found[:number], mention) or hers
        wrong = hint if does else action
        yield replace(mention, senses=tuple(s for s in mention.senses if s is not wrong))


def _is_on_water(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a bird that swims glides on a lake, and not through the air."""
    who = next((m for m in reversed(found[:at]) if m.has(Topic.KIND)), None)
    kind = who.get(Topic.KIND) if who is not None else None
    if kind is None or not {Action.SWIM, Action.FLY} <= {*KINDS[str(kind.value)].habits}:
        return False
    here = (m for m in found[at + 1 :] if m.clause == found[at].clause)
    place = next((sense for m in here if (sense := m.get(Topic.PLACE))), None)
    behind = beside(tokens, found[at], 1)
    return place is not None and place.value in _WATER and behind != "over"


def _flies_a_drone(mention: Mention, behind: Sequence[Mention], tokens: Sequence[Token]) -> bool:
    """Whether somebody flies something from the ground: "two boys fly a drone"."""
    near = behind[0].get(Topic.KIND) if behind else None
    flown = near is not None and near.value == "drone" and behind[0].clause == mention.clause
    return flown and mention.own in _FLY and beside(tokens, mention, 1) in ARTICLES


_FLY = frozenset({"fly", "flies", "flying", "flew"})


def _is_done_to_another(
    mention: Mention, behind: Sequence[Mention], tokens: Sequence[Token]
) -> bool:
    """Whether a verb says what is done to something else: "drops the bulb", "twirls a lasso"."""
    if not mention.own.startswith(("drop", "feed", "twirl", "spin")) or " " in mention.own:
        return False
    behind = [m for m in behind if not any(m.has(t) for t in _BETWEEN) or m.has(Topic.KIND)]
    near = behind[0] if behind and behind[0].start <= mention.end + 3 else None
    named = near is not None and near.clause == mention.clause and near.has(Topic.KIND)
    return named or beside(tokens, mention, 1) in ARTICLES


_BETWEEN = (Topic.COUNT, Topic.COLOUR, Topic.SIZE)


def _fed(mention: Mention, behind: Sequence[Mention]) -> Mention | None:
    """Return the animals that somebody feeds; a single one is fed by hand."""
    near = next((m for m in behind if m.has(Topic.KIND)), None)
    kind = near.get(Topic.KIND) if near is not None else None
    if near is None or kind is None or near.clause != mention.clause or not kind.plural:
        return None
    return None if KINDS[str(kind.value)].person else near


_PLAY_WORDS = """
    play plays playing played joue jouent jouant toca tocan tocando tocam spielt spielen spielend
    juega juegan jugando joga jogam jogando
    """
_PLAY = frozenset(_PLAY_WORDS.split())
_BOARD_GAMES_WORDS = """
    chess checkers poker cards mahjong dominoes ajedrez cartas póker échecs cartes schach karten
    xadrez damas
    """
_BOARD_GAMES = frozenset(_BOARD_GAMES_WORDS.split())
"""Games that are played at a table."""


def _is_of_a_board_game(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a game at a table is played: "play chess", "jouent aux échecs"."""
    behind = tokens[mention.end : mention.end + 3]
    return any(word.own in _BOARD_GAMES and word.clause == mention.clause for word in behind)


_PLAYED_WORDS = "the a an his her jazz music songs el la un una de du des le les o um uma"
_PLAYED = frozenset(_PLAYED_WORDS.split())
"""What stands between playing and an instrument; games have no article."""
_MUSICIAN = re.compile(
    r"(?:violin|pian|cell|guitar|saxophon|flut|harp|organ|bass|accordion)ist[aei]?n?s?|drummers?"
    r"|trumpeters?|fiddlers?|musicians?|djs?|deejays?|buskers?|bands?|orchestras?|trio|quartet|músicos?"
    r"|musicien(?:ne)?s?|musiker(?:in)?(?:nen)?|geiger(?:in)?"
)


def _makes_music(mention: Mention, before: Sequence[Mention], tokens: Sequence[Token]) -> bool:
    """Whether somebody plays an instrument, and does not run about."""
    action = mention.get(Topic.ACTION)
    if mention.own not in _PLAY or action is None or action.value is not Action.RUN:
        return False
    who = next((m for m in reversed(before) if m.has(Topic.KIND)), None)
    musician = who is not None and _MUSICIAN.fullmatch(who.own.split(" ")[-1]) is not None
    return musician or beside(tokens, mention, 1) in _PLAYED


def _acts(earlier: list[Mention], mention: Mention) -> bool:
    """Whether a word that may be a noun is what somebody before it does.

    It follows right upon a subject, an "and", or what belongs to a subject that does nothing yet:
    "a girl on the beach waves", "a man in a red coat waves".
    """
    before = earlier[-1] if earlier else None
    if before is None or before.end != mention.start:
        return False
    if before.has(Topic.JOIN) or before.has(Topic.KIND):
        return True
    if before.has(Topic.CUT):  # "sits down, then waves"
        return any(m.has(Topic.KIND) and m.sentence == mention.sentence for m in earlier)
    place = before.get(Topic.PLACE)
    belongs = before.has(Topic.CLOTHES) or before.has(Topic.GEAR)
    belongs = belongs or (place is not None and place.value not in _WATER)
    here = [other for other in earlier if other.clause == mention.clause]
    idle = not any(other.has(Topic.ACTION) for other in here)
    return belongs and idle and any(other.has(Topic.KIND) for other in here)


def taken(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Take words for actions only where they may be: not in "a roof rack", not of the weather."""
    del language
    for at, mention in enumerate(found):
        before, after = neighbours(found, at)
        first = at == 0 or found[at - 1].sentence != mention.sentence
        first = first or (at == 1 or found[at - 2].sentence != mention.sentence)
        if before is not None and before.has(Topic.WEATHER) and first:
            yield less(mention, Topic.ACTION)  # "Fog drifts between the trees"
            continue
        if mention.own.endswith("ed") and _is_made(found, at):
            yield less(mention, Topic.ACTION)  # "a red knitted motorcycle helmet"
            continue
        if not mention.taken or not mention.has(Topic.ACTION):
            yield mention
            continue
        ahead = beside(tokens, mention, -1)
        ahead_of = after is not None and after.has(Topic.KIND)
        going = mention.own.endswith("ing") and (ahead not in ARTICLES or ahead_of)
        plain = not mention.own.endswith(("s", "ed", "ing")) and ahead in {"and", "then"}
        if (
            going
            or (ahead in _SUBJECTS and not plain)
            or ahead.endswith("ly")
            or _has_subject(found, at, tokens)
        ):
            yield mention


def _has_subject(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether somebody before it does what a verb says, which may be a noun as well.

    He stands right before it, or in its clause, and nothing is said of him yet: "a man in a red
    coat nods". Plain forms are those of several: "two men nod", no "a man, light fog".
    """
    mention = found[at]
    before, _ = neighbours(found, at)
    plain = not mention.own.endswith(("s", "ed", "ing"))
    kind = before.get(Topic.KIND) if before is not None else None
    if kind is not None:
        many = kind.plural or (before is not None and before.has(Topic.COUNT))
        return many or not plain
    if before is not None and before.has(Topic.JOIN):
        return any(m.has(Topic.KIND) for m in found[:at]) and not plain
    first = not mention.start or tokens[mention.start - 1].clause != mention.clause
    if first and mention.own.endswith("s") and beside(tokens, mention, 1) in _BEHIND_VERBS:
        acts = any(m.has(Topic.ACTION) for m in found[:at] if m.sentence == mention.sentence)
        named = any(m.has(Topic.KIND) for m in found[:at])
        return acts and (named or any(t.own in PERSONAL for t in tokens[: mention.start]))
    here = [m for m in found[:at] if m.clause == mention.clause]
    named = any(m.has(Topic.KIND) for m in here)
    idle = not any(m.has(Topic.ACTION) or m.has(Topic.DEED) for m in here)
    ahead = beside(tokens, mention, -1)
    return named and idle and mention.own.endswith("s") and ahead not in _BEFORE_NOUNS


_BEFORE_NOUN_WORDS = """
    of with without for in on at by from to into and or two three four several some many no few
    """
_BEHIND_VERBS = ARTICLES | frozenset(["away", "up", "down", "out", "off", "at", "back", "around"])
_BEFORE_NOUNS = ARTICLES | frozenset(_BEFORE_NOUN_WORDS.split())


def _is_made(found: Sequence[Mention], at: int) -> bool:
    """Whether a participle only says how clothes are made, right before them."""
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or following.start > found[at].end + 1:
        return False
    worn = following.has(Topic.CLOTHES) or following.has(Topic.FINERY)
    return worn and following.clause == found[at].clause


_SUBJECTS = frozenset(
    ["he", "she", "it", "they", "who", "that", "which", "to", "and", "as", "then"]
)
