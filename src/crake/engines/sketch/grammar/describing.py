"""What stands around a noun: how many, what size and colour, and what only describes another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crake.engines.sketch.direction import RGB, Action, Expression
from crake.engines.sketch.grammar.around import ARTICLES, beside
from crake.engines.sketch.grammar.counting import company_behind, digits_before, is_plural_alike
from crake.engines.sketch.grammar.determiners import EACH
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

HEAD_LAST = frozenset({"en", "de", "zh", "ja"})
"""Languages in which a noun stands behind what describes it."""
_GERMAN_ONE = frozenset({"einen", "einem", "eines", "einer"})
"""Articles by which a German form is known to be no plural: "einen Drachen"."""
_TOWARDS = frozenset("向往朝到在给跟和对")
"""Chinese prepositions; what stands behind one does not do what the verb before it says."""
_AT_REST = frozenset(["parked", "abandoned", "deserted", "broken", "rusty", "rusting", "wrecked"])
_LEFT = _AT_REST | {"leaning", "leans", "leant", "locked", "chained", "standing"}
"""Words before cars that do not drive."""
_EATEN = frozenset({"fish", "shark", "chicken", "duck", "crab", "lobster", "octopus", "pig", "cow",
                    "sheep", "rabbit", "snail"})  # fmt: skip
_PREPARING_WORDS = """
    cut cuts cutting slice slices slicing chop chops chopping fry fries frying grill grills grilling
    cook cooks cooking eat eats eating fillet fillets filleting serve serves serving roast roasts
    roasting corta cortando cocina cocinando come comiendo cuisine mange mangeant coupe brät isst
    schneidet kocht grillt cozinha cozinhando comendo cortando
    """
_PREPARING = frozenset(_PREPARING_WORDS.split())
_IS = frozenset({"is", "are", "was", "were", "ist", "sind", "war", "waren"})
_OF_PLACES = frozenset({"busy", "lively"})
_OF = (["of"], ["de"], ["von"], ["d"])


def describe(
    draft: Draft,
    mention: Mention,
    near: Mapping[Topic, object],
    tokens: Sequence[Token],
    language: str,
    *,
    plural: bool,
) -> None:
    """Give a subject what was said before it.

    Parameters
    ----------
    near
        What was said so near before it that it may belong to it.
    plural
        Whether its word is a plural.
    """
    colour, own = near.get(Topic.COLOUR), mention.get(Topic.COLOUR)
    draft.colour = rgb(colour if colour is not None else own.value if own else None)
    size = near.get(Topic.SIZE) or getattr(mention.get(Topic.SIZE), "value", None)
    draft.size = size if isinstance(size, float) else 1.0
    made, statue = mention.get(Topic.MATERIAL), mention.has(Topic.STATUE)
    draft.material = str(made.value) if made is not None else "stone" if statue else ""
    if statue:
        draft.actions.append(Action.STAND)
    mood = near.get(Topic.EXPRESSION)
    draft.mood = mood if isinstance(mood, Expression) else None
    draft.speaks = Topic.SPEECH in near
    action = near.get(Topic.ACTION)
    if KINDS[draft.kind].habits[0] is Action.DRIVE and _is_left(mention, tokens):
        action = Action.STAND
    if isinstance(action, Action):
        draft.actions.append(action)
    count = near.get(Topic.COUNT) or getattr(mention.get(Topic.COUNT), "value", None)
    digits = digits_before(mention, tokens)
    if not KINDS[draft.kind].person:
        digits = company_behind(mention, tokens, language) or digits
    article = {token.own for token in tokens[max(mention.start - 1, 0) : mention.start]}
    plural = plural or is_plural_alike(mention, tokens, language)
    one = bool(_GERMAN_ONE & article) or _is_accusative(mention, tokens)
    many = (plural and not one) or bool(EACH & article)
    draft.counted = count in (1, 2) or Topic.COUNT in near or bool(digits)
    draft.count = digits or (count if isinstance(count, int) else 3 if many else 1)


def describe_behind(
    last: Draft,
    mention: Mention,
    said: tuple[Topic, object],
    tokens: Sequence[Token],
    language: str,
) -> bool:
    """Give a subject a colour or a size that stands behind it; return whether that is its.

    Parameters
    ----------
    said
        The topic, and what is said of it.
    """
    topic, value = said
    if language in HEAD_LAST:
        its = topic is Topic.COLOUR and is_predicate(mention, last.at, tokens)
        last.colour = (last.colour or rgb(value)) if its else last.colour
        return its
    if last.at.end != mention.start:
        return False
    if topic is Topic.COLOUR and last.colour is None:
        last.colour = rgb(value)
    elif topic is Topic.SIZE and isinstance(value, float):
        last.size = value
    else:
        return False
    return True


def _is_accusative(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether "den" stands before one: "gegen den Drachen", not "mit den Drachen"."""
    before = [word.own for word in tokens[max(0, mention.start - 2) : mention.start]]
    return len(before) > 1 and before[1] == "den" and before[0] not in _DATIVE


_DATIVE_WORDS = "mit von bei zu nach aus seit unter zwischen neben vor hinter auf in an über"
_DATIVE = frozenset(_DATIVE_WORDS.split())
"""German prepositions behind which "den" is that of several."""


def _word_before(mention: Mention, tokens: Sequence[Token]) -> str:
    return tokens[mention.start - 1].own if mention.start else ""


def _is_left(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether nobody is on it: "a parked motorcycle", "a bicycle leaning against a wall"."""
    behind = tokens[mention.end].own if mention.end < len(tokens) else ""
    return _word_before(mention, tokens) in _AT_REST or behind in _LEFT


def is_of_the_next(
    mention: Mention, following: Mention | None, tokens: Sequence[Token], language: str
) -> bool:
    """Whether a noun only counts or describes what follows: "a family of ducks", "baby bear"."""
    if following is None or following.start > mention.end + 1:
        return False
    between = [token.own for token in tokens[mention.end : following.start]]
    if mention.has(Topic.COUNT) and (not between or between in _OF):
        return following.has(Topic.KIND) or bool(between)
    if between or following.clause != mention.clause or not following.has(Topic.KIND):
        return False
    if tokens[following.start].marked:
        return False
    if is_a_person(mention) and following.own.split(" ")[0].endswith("ing"):
        return False  # "a woman kayaking"
    return language in HEAD_LAST and following.sentence == mention.sentence


def describes(mention: Mention, following: Mention | None, tokens: Sequence[Token]) -> bool:
    """Whether an action is that of the subject which comes next: "a running dog"."""
    if following is None or following.clause != mention.clause:
        return False
    if any(token.own in _TOWARDS for token in tokens[mention.end : following.start]):
        return False  # "跑向妈妈": towards her
    return following.start <= mention.end + 1 and following.has(Topic.KIND)


def is_from_there(verb: Mention, noun: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a verb only says what leaves a noun: "the last leaf falls from a tree"."""
    between = tokens[verb.end : noun.start]
    return bool(between) and between[0].own in {"from", "off"}


def is_attribute(mention: Mention, following: Mention | None, tokens: Sequence[Token]) -> bool:
    """Whether a participle stands between an article and a noun: "his sleeping daughter"."""
    ahead = beside(tokens, mention, -1)
    if following is None or not mention.own.endswith("ing") or ahead not in ARTICLES:
        return False
    return following.start == mention.end and following.has(Topic.KIND)


def is_predicate(mention: Mention, of: Mention, tokens: Sequence[Token]) -> bool:
    """Whether an adjective is all that is said of a noun: "one cat is black"."""
    ahead = tokens[mention.start - 1].own if mention.start else ""
    following = tokens[mention.end] if mention.end < len(tokens) else None
    ends = following is None or following.clause != mention.clause or following.own == "and"
    return ahead in _IS and ends and of.sentence == mention.sentence


def is_food(mention: Mention, kind: str, eater: str, tokens: Sequence[Token]) -> bool:
    """Whether an animal is prepared or eaten by people right before: "a chef cuts salmon"."""
    if not KINDS[eater].person or KINDS[kind].person or kind not in _EATEN:
        return False
    before = tokens[max(0, mention.start - 3) : mention.start]
    return any(t.own in _PREPARING and t.clause == mention.clause for t in before)


def is_full(mention: Mention, following: Mention | None) -> bool:
    """Whether a place is full of people: a busy street is, a busy bee is not."""
    if mention.own not in _OF_PLACES:
        return True
    near = following is not None and following.start - mention.end <= 1
    return near and following is not None and following.has(Topic.PLACE)


def is_a_person(mention: Mention | None) -> bool:
    """Whether a mention names people."""
    kind = mention.get(Topic.KIND) if mention is not None else None
    return kind is not None and KINDS[str(kind.value)].person


def rgb(value: object) -> RGB | None:
    """Return a colour, where it is one."""
    if isinstance(value, tuple) and len(value) == 3:
        red, green, blue = value
        return float(red), float(green), float(blue)
    return None
