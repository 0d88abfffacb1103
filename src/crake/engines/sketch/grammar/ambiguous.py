"""Words with several senses: which of them is meant where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Time
from crake.engines.sketch.grammar.clauses import FIGURE_ENDS, PICTURES
from crake.engines.sketch.grammar.determiners import PRONOUNS
from crake.engines.sketch.grammar.index import UNSPACED, Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.styles import LOOSE
from crake.engines.sketch.grammar.tokens import Token

_THINGS = (Topic.KIND, Topic.PLACE, Topic.HINT, Topic.GEAR, Topic.CLOTHES, Topic.FINERY)
_SEEN = frozenset({*_THINGS, Topic.TIME, Topic.WEATHER, Topic.SEASON, Topic.ACTION, Topic.DEED,
                   Topic.EXPRESSION, Topic.COUNT})  # fmt: skip
"""What a comparison does not bring into the picture: "she dances like a leaf in autumn"."""
_ARTICLES_WORDS = """
    a an the his her their its my our your un una el la le les ein eine der die das um uma o
    """
_ARTICLES = frozenset(_ARTICLES_WORDS.split())
_VIEWERS_WORDS = """
    camera cameras shot frame lens view scene we viewer viewpoint cámara caméra kamera câmera câmara
    カメラ 镜头
    """
_VIEWERS = frozenset(_VIEWERS_WORDS.split())
"""What moves without being seen."""


def meant(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> list[Mention]:
    """Return mentions with the senses that are meant; those with none left are no mentions."""
    kept = [mention for mention in _verbs(list(found), tokens) if mention.senses]
    for narrow in _NARROWING:
        kept = [mention for mention in narrow(kept, tokens, language) if mention.senses]
    return kept


def _less(mention: Mention, *topics: Topic) -> Mention:
    return replace(mention, senses=tuple(s for s in mention.senses if s.topic not in topics))


def _beside(tokens: Sequence[Token], mention: Mention, step: int) -> str:
    """Return the word right before (-1) or behind (1) a mention in its clause, if there is one."""
    at = mention.start - 1 if step < 0 else mention.end
    if not 0 <= at < len(tokens) or tokens[at].clause != mention.clause:
        return ""
    return tokens[at].own


def _neighbours(found: Sequence[Mention], at: int) -> tuple[Mention | None, Mention | None]:
    """Return the mentions that adjoin one in its clause, before it and behind it."""
    here = found[at]
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    if before is not None and (before.end != here.start or before.clause != here.clause):
        before = None
    if after is not None and (after.start != here.end or after.clause != here.clause):
        after = None
    return before, after


def _is_thing(mention: Mention | None) -> bool:
    return mention is not None and any(mention.has(topic) for topic in _THINGS)


def _heads(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Take the last of places that stand side by side ("mountain lake"), and young for theirs."""
    young: Mention | None = None
    for at, mention in enumerate(found):
        _, after = _neighbours(found, at)
        place = after.get(Topic.PLACE) if after is not None else None
        kind = after.get(Topic.KIND) if after is not None else None
        if mention is young:
            continue  # it is said with the word before
        if language == "en" and after is not None and after.own in _YOUNG and kind is not None:
            own = mention.get(Topic.KIND)
            if own is not None and own.value not in _HAVE_YOUNG:
                young = after
                senses = (replace(own, plural=kind.plural), Sense(Topic.SIZE, 0.6))
                yield replace(mention, senses=senses, end=after.end)
                continue
        beside = place is not None and place.value not in _ADDED and language in _HEAD_LAST
        if beside or (mention.has(Topic.PLACE) and _is_of_a_place(found, at, tokens)):
            yield _less(mention, Topic.PLACE)
        elif after is not None and _is_garment(after) and language in {"en", "de"}:
            yield _less(mention, Topic.KIND)  # "a motorcycle helmet"
        else:
            yield mention


def _is_garment(mention: Mention) -> bool:
    """Whether it is worn, and is not said with the verb or the "with" before it."""
    bare = not mention.own.startswith(("with ", "in ", "wear"))
    return mention.has(Topic.CLOTHES) or (mention.has(Topic.FINERY) and bare)


def _groups(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
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


_HEAD_LAST = frozenset({"en", "de", "zh", "ja"})
_ADDED = frozenset({"sky", "road"})
"""Places that leave the one before them what it is: a desert road is in the desert."""
_YOUNG_WORDS = "pup pups puppy puppies cub cubs calf calves kitten kittens chick chicks"
_YOUNG = frozenset(_YOUNG_WORDS.split())
_HAVE_YOUNG = frozenset({"dog", "puppy", "cat", "kitten", "person", "child"})
"""Kinds whose young are kinds of their own, and people."""


def _styles(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop styles that describe a thing: "a vintage car", "un coche retro", "holding a pencil"."""
    for at, mention in enumerate(found):
        loose = mention.has(Topic.STYLE) and mention.own in LOOSE
        if loose and not _names_a_style(found, at, tokens, language):
            yield _less(mention, Topic.STYLE)
        else:
            yield mention


def _names_a_style(
    found: Sequence[Mention], at: int, tokens: Sequence[Token], language: str
) -> bool:
    mention = found[at]
    before, after = _neighbours(found, at)
    behind, ahead = _beside(tokens, mention, 1), _beside(tokens, mention, -1)
    if behind in PICTURES or ahead in PICTURES or (after is not None and after.has(Topic.STYLE)):
        return True
    if language in UNSPACED:
        return not _is_thing(after)
    if behind and behind not in STOP_WORDS[language]:
        return False
    follows_noun = language not in {"en", "de"} and _is_thing(before)
    return ahead not in _ARTICLES and not follows_noun


def _lights(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Tell the light from the colour of a thing: "a dark blue coat", "neon green sneakers"."""
    for at, mention in enumerate(found):
        sense = mention.get(Topic.TIME)
        shade = mention.own.startswith(_SHADES)
        neon = sense is not None and sense.value is Time.NEON and " " not in mention.own
        if sense is None or not (shade or neon):
            yield mention
            continue
        before, after = _neighbours(found, at)
        if language in {"en", "de", *UNSPACED}:
            behind = _beside(tokens, mention, 1)
            coloured = after is not None and (after.has(Topic.COLOUR) or after.has(Topic.CLOTHES))
            unknown = after is None and bool(behind) and behind not in STOP_WORDS[language]
            unknown = unknown and behind not in PICTURES and language not in UNSPACED and shade
        else:
            coloured = before is not None and any(
                before.has(topic) for topic in (Topic.COLOUR, Topic.CLOTHES, Topic.KIND)
            )
            unknown = False
        yield _less(mention, Topic.TIME, Topic.HINT) if coloured or unknown else mention


_SHADES = ("dark", "oscur", "escur", "dunkl")


def _particles(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Drop nouns that are parts of German verbs: in "sie geht weg" there is no road."""
    for mention in found:
        apart = language == "de" and mention.own in {"weg", "weges"}
        ahead = _beside(tokens, mention, -1)
        if apart and ahead not in _ARTICLES | {"dem", "den", "am", "auf", "einem", "einen"}:
            yield _less(mention, Topic.PLACE, Topic.HINT)
        else:
            yield mention


def _views(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop views and movements that are not the camera's: "a spotlight from above"."""
    del language
    for at, mention in enumerate(found):
        here = {token.own for token in tokens[: mention.start] if token.clause == mention.clause}
        _, after = _neighbours(found, at)
        behind = _beside(tokens, mention, 1)
        topics: list[Topic] = []
        if mention.own == "from behind" and behind in _ARTICLES:
            topics.append(Topic.FACING)
        if mention.own in {"from above", "from below"} and here & _LAMPS:
            topics.append(Topic.FRAMING)
        if mention.own in {"tilted", "tilts", "tilt"} and here and not here & _VIEWERS:
            of_camera = after is not None and after.has(Topic.CAMERA)
            topics += [] if of_camera or behind in {"shot", "up", "down"} else [Topic.CAMERA]
        yield _less(mention, *topics)


_LAMPS = frozenset(["light", "lights", "lit", "spotlight", "spotlights", "lamp", "sun", "sunlight"])


def _taken(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Take words for actions only where they may be: not in "a roof rack", not of the weather."""
    del language
    for at, mention in enumerate(found):
        before, after = _neighbours(found, at)
        first = at == 0 or found[at - 1].sentence != mention.sentence
        first = first or (at == 1 or found[at - 2].sentence != mention.sentence)
        if before is not None and before.has(Topic.WEATHER) and first:
            yield _less(mention, Topic.ACTION)  # "Fog drifts between the trees"
            continue
        if not mention.taken or not mention.has(Topic.ACTION):
            yield mention
            continue
        subject = before is not None and (before.has(Topic.KIND) or before.has(Topic.JOIN))
        ahead = _beside(tokens, mention, -1)
        ahead_of = after is not None and after.has(Topic.KIND)
        going = mention.own.endswith("ing") and (ahead not in _ARTICLES or ahead_of)
        if subject or going or ahead in _SUBJECTS or ahead.endswith("ly"):
            yield mention


_SUBJECTS = frozenset(
    ["he", "she", "it", "they", "who", "that", "which", "to", "and", "as", "then"]
)


def _cameras(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop what the camera does of itself: "the camera rises and flies over the city"."""
    del language
    moving, clause = False, -1
    at = 0
    for mention in found:
        if mention.clause != clause:
            moving, clause = False, mention.clause
        for token in tokens[at : mention.start]:
            moving = (moving and token.clause == clause) or (
                token.clause == clause and token.own in _VIEWERS
            )
        at = mention.end
        if mention.has(Topic.CAMERA) or mention.has(Topic.FRAMING):
            moving = moving or "camera" in mention.own
        elif mention.has(Topic.KIND):
            moving = False
        moving = moving or mention.own in _VIEWERS
        yield _less(mention, Topic.ACTION, Topic.DEED) if moving else mention


def _figures(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop what something is only compared with: "she dances like a bird in the garden"."""
    del language
    likened: Mention | None = None
    for at, mention in enumerate(found):
        if likened is not None and likened.clause != mention.clause:
            likened = None
        if likened is not None:
            between = tokens[likened.end : mention.start]
            own = mention.own.split(" ")[0]
            if own in FIGURE_ENDS or any(token.own in FIGURE_ENDS for token in between):
                likened = None
        if mention.has(Topic.LIKENESS):
            likened = mention
            yield mention
            continue
        following = found[at + 1] if at + 1 < len(found) else None
        behind = following is not None and following.has(Topic.LIKENED_BEFORE)
        yield _less(mention, *_SEEN) if likened is not None or behind else mention


_WATER = frozenset({"ocean", "river", "lake", "harbour"})
"""Places that have waves of their own: "ocean waves" are no greeting."""


def _verbs(found: list[Mention], tokens: Sequence[Token]) -> Iterator[Mention]:
    """Tell verbs from nouns that are spelled alike: "she sits and waves", "boats on the waves"."""
    for number, mention in enumerate(found):
        hint, action = mention.get(Topic.HINT), mention.get(Topic.ACTION)
        if mention.own in {"watch", "watches"}:
            named = _beside(tokens, mention, -1) in _ARTICLES
            yield _less(mention, Topic.ACTION if named else Topic.KIND)
            continue
        hers = _beside(tokens, mention, -1) in PRONOUNS
        nobody = not (hers or any(m.has(Topic.KIND) for m in found[:number]))
        if mention.own == "waves at" and nobody:
            yield replace(mention, senses=(Sense(Topic.HINT, "ocean"),))  # "waves at sunset"
            continue
        if hint is None or action is None or mention.own not in {"wave", "waves"}:
            yield mention
            continue
        does = _acts(found[:number], mention) or hers
        wrong = hint if does else action
        yield replace(mention, senses=tuple(s for s in mention.senses if s is not wrong))


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


_NARROWING = (
    _groups, _heads, _styles, _lights, _particles, _views, _taken, _cameras, _figures,
)  # fmt: skip
"""What tells which sense is meant, in this order."""
