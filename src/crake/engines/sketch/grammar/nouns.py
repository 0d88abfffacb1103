"""Which of nouns that stand side by side are meant, and how many a group of them is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action, Framing
from crake.engines.sketch.grammar.around import ARTICLES, beside, less, neighbours
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS


def heads(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Take the last of places that stand side by side ("mountain lake"), and young for theirs."""
    young: Mention | None = None
    for at, mention in enumerate(found):
        _, after = neighbours(found, at)
        place = after.get(Topic.PLACE) if after is not None else None
        kind = after.get(Topic.KIND) if after is not None else None
        if mention is young:
            continue  # it is said with the word before
        if language == "en" and after is not None and after.own in _YOUNG and kind is not None:
            own = mention.get(Topic.KIND)
            if own is not None and own.value not in _HAVE_YOUNG:
                young = after
                dyed = [s for s in mention.senses if s.topic is Topic.COLOUR]  # polar bears
                senses = (replace(own, plural=kind.plural), Sense(Topic.SIZE, 0.6), *dyed)
                yield replace(mention, senses=senses, end=after.end)
                continue
        if language == "en" and _is_a_building(mention) and after is not None:
            yield _building(mention, after)
            continue
        compound = place is not None and place.value not in _ADDED and language in _HEAD_LAST
        sort = kind is not None and not KINDS[str(kind.value)].beneath  # "on a desert rock"
        compound = compound or (sort and _is_of_elsewhere(found, mention, language))
        if compound or (mention.has(Topic.PLACE) and _is_of_a_place(found, at, tokens)):
            yield less(mention, Topic.PLACE)
        elif _is_bare_drone(mention, tokens) or _films(found, at):
            yield replace(mention, senses=(Sense(Topic.FRAMING, Framing.AERIAL),))
        elif _is_unseen(found, at, tokens, language):
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))
        elif mention.own == "personne" and beside(tokens, mention, -1) not in _SANS:
            yield replace(mention, senses=(Sense(Topic.EMPTY, ""),))  # "à l'aube, personne"
        elif place is not None and mention.taken and language == "en":
            yield less(mention, Topic.KIND)  # "a hotel lobby"
        elif after is not None and _is_garment(after) and language in {"en", "de"}:
            yield less(mention, Topic.KIND)  # "a motorcycle helmet"
        else:
            yield mention


def _building(mention: Mention, after: Mention) -> Mention:
    """Return a building that stands before another noun: it only says where that is.

    "A palace garden" is a garden; "a lighthouse keeper" is where lighthouses stand.
    """
    kind, whose = mention.get(Topic.KIND), after.get(Topic.KIND)
    assert kind is not None
    if whose is not None and KINDS[str(whose.value)].person:
        return replace(mention, senses=(Sense(Topic.HINT, KINDS[str(kind.value)].home),))
    if after.has(Topic.PLACE) and not after.has(Topic.ACTION):
        return less(mention, Topic.KIND, Topic.PLACE)
    return mention


def _is_unseen(found: Sequence[Mention], at: int, tokens: Sequence[Token], language: str) -> bool:
    """Whether a noun says what something else is about, and is not seen itself."""
    mention = found[at]
    after = found[at + 1] if at + 1 < len(found) else None
    filmed = after is not None and after.start == mention.end and after.has(Topic.ACTION)
    if mention.has(Topic.KIND) and beside(tokens, mention, 1) in _FILMS and not filmed:
        return True  # "a detective film", no "she films"
    if mention.own in _VESSELS and any(
        m.clause == mention.clause and (kind := m.get(Topic.KIND)) and kind.value in _DRINKS
        for m in found[:at]
    ):
        return True  # "wine being poured in a glass"
    return (
        _is_heard(found, at, tokens)
        or _is_advertised(found, at, tokens)
        or _only_describes(mention, found[at - 1] if at else None, language)
    )


_SANS = ARTICLES | {"sans", "aucune"}
"""Words behind which "personne" is a person, and not nobody."""
_VESSELS = frozenset({"glass", "a glass", "cup", "mug"})
_DRINKS = frozenset({"wine glass", "beer", "tea", "green tea"})
"""Drinks that are drawn with what they are in."""
_FILMS = frozenset({"film", "films", "movie", "movies", "cartoon", "musical"})
"""What a noun before says what it is about, and not what is seen."""


_ADVERTISING_WORDS = "commercial commercials ad ads advert advertisement promo teaser trailer"
_ADVERTISING = frozenset(_ADVERTISING_WORDS.split())
_BUILDINGS = frozenset({"castle", "house", "lighthouse", "windmill", "cabin", "barn", "church",
                        "pagoda", "tower", "igloo"})  # fmt: skip


def _is_advertised(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a noun only says what an advertisement is for, which is named besides.

    "Car commercial, a black sports car": there is one car.
    """
    own = found[at].get(Topic.KIND)
    if own is None or beside(tokens, found[at], 1) not in _ADVERTISING:
        return False
    others = (sense for m in found if m is not found[at] and (sense := m.get(Topic.KIND)))
    return any(_is_kin(str(own.value), str(other.value)) for other in others)


def _is_kin(one: str, two: str) -> bool:
    return one == two or one in KINDS[two].kin or two in KINDS[one].kin


def _is_bare_drone(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether a drone films, and is not seen: "waves from above, drone"."""
    alone = not beside(tokens, mention, -1) and not beside(tokens, mention, 1)
    return mention.own == "drone" and alone and len(tokens) > 1


def _films(found: Sequence[Mention], at: int) -> bool:
    """Whether a drone does what a camera does: "drone pulls back to reveal the hills"."""
    after = found[at + 1] if at + 1 < len(found) else None
    moves = after is not None and after.has(Topic.CAMERA) and after.clause == found[at].clause
    near = after is not None and after.start - found[at].end <= 1
    return found[at].own == "drone" and moves and near


def _is_a_building(mention: Mention) -> bool:
    kind = mention.get(Topic.KIND)
    return kind is not None and kind.value in _BUILDINGS and not kind.plural


def _is_heard(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether an instrument is only that of the music: "guitar music", "música de guitarra"."""
    if not (found[at].has(Topic.GEAR) or found[at].has(Topic.KIND)) or found[at].has(Topic.MUSIC):
        return False
    _, after = neighbours(found, at)
    if after is not None and after.has(Topic.MUSIC):
        return True
    last = found[at - 1] if at else None
    if last is None or not last.has(Topic.MUSIC):
        return False
    return [token.own for token in tokens[last.end : found[at].start]] in _OF


def _only_describes(mention: Mention, before: Mention | None, language: str) -> bool:
    """Whether a person's noun only says what the one right before it is: "a robot teacher".

    So do animals and machines with a calling; in Romance languages all, "un chef cuisinier".
    """
    if before is None or before.end != mention.start or before.clause != mention.clause:
        return False
    kind, own = before.get(Topic.KIND), mention.get(Topic.KIND)
    if kind is None or own is None:
        return False
    being = KINDS[str(kind.value)].person and not KINDS[str(kind.value)].group
    being = being and kind.value not in _AGED | {"person"}
    if language == "en" and being and own.value in _AGED and not kind.plural:
        return True  # "a ghost girl"
    if own.plural != kind.plural:
        return False
    calling = KINDS[str(own.value)].person and (
        own.value not in _AGED or (mention.has(Topic.GEAR) and kind.value in _AGED)
    )
    if language in {"es", "fr", "pt"}:
        return calling
    acts = {*KINDS[str(kind.value)].habits} & {Action.WALK, Action.FLY, Action.SWIM}
    tale = kind.value in _RACES and own.value not in _RACES
    lives = tale or not KINDS[str(kind.value)].person
    return language == "en" and calling and bool(acts) and lives


_RACES = frozenset({"orc", "goblin", "troll", "elf", "zombie", "skeleton", "vampire", "cyclops"})
"""Those of tales who have callings as people have: "an orc warrior"."""
_AGED = frozenset(
    {"baby", "child", "boy", "girl", "man", "woman", "old man", "old woman", "old person"}
)
"""People by their age: "a horse girl" is one."""


def _is_garment(mention: Mention) -> bool:
    """Whether it is worn, and is not said with the verb or the "with" before it."""
    bare = not mention.own.startswith(("with ", "in ", "wear"))
    return mention.has(Topic.CLOTHES) or (mention.has(Topic.FINERY) and bare)


def groups(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Count the heads of a group: "a family of four" are four people, not a group of fours."""
    del language
    counted: Mention | None = None
    for at, mention in enumerate(found):
        if mention is counted:
            continue
        group = mention.get(Topic.KIND)
        number = found[at + 1] if at + 1 < len(found) else None
        beyond = found[at + 2] if at + 2 < len(found) else None
        if (
            group is not None and number is not None and mention.has(Topic.COUNT)
            and number.has(Topic.COUNT) and not number.has(Topic.KIND)
            and [token.own for token in tokens[mention.end : number.start]] in _OF
            and not (beyond is not None and beyond.start == number.end and beyond.has(Topic.KIND))
        ):  # fmt: skip
            counted = number
            many = number.get(Topic.COUNT)
            assert many is not None
            yield replace(mention, senses=(replace(group, plural=True), many), end=number.end)
        else:
            yield mention


_OF = (["of"], ["de"], ["von"])


def _is_of_a_place(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a place is only a part of the next: "the dunes of Mars", "the streets of Tokyo"."""
    if at + 1 == len(found) or not found[at + 1].has(Topic.PLACE):
        return False
    between = [token.own for token in tokens[found[at].end : found[at + 1].start]]
    return between in (["of"], ["of", "the"])


def _is_of_elsewhere(found: Sequence[Mention], mention: Mention, language: str) -> bool:
    """Whether a place right before a noun only says of what sort that is, as another is named.

    "A street musician in Paris", "a mountain biker on a forest trail".
    """
    if language != "en" or not mention.has(Topic.PLACE):
        return False
    here = (m for m in found if m is not mention and m.sentence == mention.sentence)
    return any(m.has(Topic.PLACE) and not m.has(Topic.KIND) for m in here)


_HEAD_LAST = frozenset({"en", "de", "zh", "ja"})
_ADDED = frozenset({"sky", "road"})
"""Places that leave the one before them what it is: a desert road is in the desert."""
_YOUNG_WORDS = "pup pups puppy puppies cub cubs calf calves kitten kittens chick chicks"
_YOUNG = frozenset(_YOUNG_WORDS.split())
_HAVE_YOUNG = frozenset({"dog", "puppy", "cat", "kitten", "person", "child", "baby"})
"""Kinds whose young are kinds of their own, and people."""


def particles(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Drop nouns that are parts of German verbs: in "sie geht weg" there is no road."""
    for mention in found:
        apart = language == "de" and mention.own in {"weg", "weges"}
        ahead = beside(tokens, mention, -1)
        if apart and ahead not in ARTICLES | {"dem", "den", "am", "auf", "einem", "einen"}:
            yield less(mention, Topic.PLACE, Topic.HINT)
        else:
            yield mention
