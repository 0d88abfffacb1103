"""What is said of the picture and not of what is in it: styles, light, views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crake.engines.sketch.direction import Time
from crake.engines.sketch.grammar.around import ARTICLES, beside, is_thing, less, neighbours
from crake.engines.sketch.grammar.clauses import PICTURES
from crake.engines.sketch.grammar.filming import VIEWERS
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.styles import LOOSE
from crake.engines.sketch.grammar.tokens import Token


def styles(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop styles that describe a thing: "a vintage car", "un coche retro", "holding a pencil"."""
    for at, mention in enumerate(found):
        loose = mention.has(Topic.STYLE) and mention.own in LOOSE
        if loose and not _names_a_style(found, at, tokens, language):
            yield less(mention, Topic.STYLE)
        else:
            yield mention


def _names_a_style(
    found: Sequence[Mention], at: int, tokens: Sequence[Token], language: str
) -> bool:
    mention = found[at]
    before, after = neighbours(found, at)
    behind, ahead = beside(tokens, mention, 1), beside(tokens, mention, -1)
    far = tokens[mention.end + 1 : mention.end + 2]
    of_picture = any(token.own in PICTURES and token.clause == mention.clause for token in far)
    of_picture = of_picture and not is_thing(after)  # "black and white documentary footage"
    if (
        behind in PICTURES
        or ahead in PICTURES
        or of_picture
        or (after is not None and after.has(Topic.STYLE))
    ):
        return True
    if language in UNSPACED:
        return not is_thing(after)
    if behind and behind not in STOP_WORDS[language]:
        return False
    follows_noun = language not in {"en", "de"} and is_thing(before)
    return ahead not in ARTICLES and not follows_noun


def lights(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Tell the light from the colour of a thing: "a dark blue coat", "neon green sneakers"."""
    for at, mention in enumerate(found):
        sense = mention.get(Topic.TIME)
        shade = mention.own.startswith(_SHADES)
        neon = sense is not None and sense.value is Time.NEON and " " not in mention.own
        if sense is None or not (shade or neon):
            yield mention
            continue
        before, after = neighbours(found, at)
        if language in {"en", "de", *UNSPACED}:
            behind = beside(tokens, mention, 1)
            coloured = after is not None and (after.has(Topic.COLOUR) or after.has(Topic.CLOTHES))
            unknown = after is None and bool(behind) and behind not in STOP_WORDS[language]
            unknown = unknown and behind not in PICTURES and language not in UNSPACED and shade
        else:
            coloured = before is not None and any(
                before.has(topic) for topic in (Topic.COLOUR, Topic.CLOTHES, Topic.KIND)
            )
            unknown = False
        yield less(mention, Topic.TIME, Topic.HINT) if coloured or unknown else mention


_SHADES = ("dark", "oscur", "escur", "dunkl")


def views(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop views and movements that are not the camera's: "a spotlight from above"."""
    del language
    for at, mention in enumerate(found):
        here = {token.own for token in tokens[: mention.start] if token.clause == mention.clause}
        _, after = neighbours(found, at)
        behind = beside(tokens, mention, 1)
        topics: list[Topic] = []
        if mention.own == "from behind" and behind in ARTICLES:
            topics.append(Topic.FACING)
        if mention.own in {"from above", "from below"} and here & _LAMPS:
            topics.append(Topic.FRAMING)
        if mention.own in {"tilted", "tilts", "tilt"} and here and not here & VIEWERS:
            of_camera = after is not None and after.has(Topic.CAMERA)
            topics += [] if of_camera or behind in {"shot", "up", "down"} else [Topic.CAMERA]
        yield less(mention, *topics)


_LAMPS = frozenset(["light", "lights", "lit", "spotlight", "spotlights", "lamp", "sun", "sunlight"])


_WHOM = frozenset({"who", "that", "which", "as", "while"})
"""Words behind which it is not the camera that does something."""


def cameras(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop what the camera does of itself: "the camera rises and flies over the city"."""
    moving, clause = False, -1
    at = 0
    for mention in found:
        if mention.clause != clause:
            moving, clause = False, mention.clause
        for token in tokens[at : mention.start]:
            here = token.clause == clause
            moving = here and (moving or token.own in VIEWERS) and token.own not in _WHOM
        at = mention.end
        if mention.has(Topic.CAMERA) or mention.has(Topic.FRAMING):
            moving = moving or "camera" in mention.own
        elif mention.has(Topic.KIND) or (language == "zh" and mention.has(Topic.COUNT)):
            moving = False
        moving = moving or mention.own in VIEWERS
        yield less(mention, Topic.ACTION, Topic.DEED) if moving else mention
