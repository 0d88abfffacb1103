"""Who is there without being named: "she", who speaks, a young one's mother, whoever drives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action, Framing
from crake.engines.sketch.grammar.deciding import BOARDS
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention, of
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_SHE = frozenset({"she", "ella", "elle", "ela", "她", "彼女"})
_HE = frozenset({"he", "él", "er", "ele", "他", "彼"})
_SUBJECTS = {"she": "woman", "ella": "woman", "elle": "woman", "ela": "woman",
             "he": "man", "él": "man", "ele": "man"}  # fmt: skip
"""Who a pronoun is that begins a clause, whatever is said of him."""
_BEFORE = frozenset(["y", "e", "et", "que", "mientras", "cuando", "enquanto", "quando", "pendant",
                     "quand"])  # fmt: skip
_THEY = frozenset(
    {
        "二人",
        "ふたり",
        "2人",
        "两人",
        "两个人",
        "俩人",
        "they",
        "ellos",
        "ellas",
        "ils",
        "elles",
        "eles",
        "elas",
        "他们",
        "彼ら",
    }
)
_DOES = frozenset({Topic.ACTION, Topic.DEED, Topic.SPEECH, Topic.EXPRESSION})
_REACH = 5
"""Words between a pronoun and what it does."""
_DRIVING = ("driv", "drov", "fahr", "fähr", "condu", "dirig", "驾", "开车", "運転", "ドライブ")
"""How verbs begin that need a car."""
_PARENT_WORDS = """
    mother mom mum mama father dad papa parent parents mère père maman parents madre padre mamá papá
    mutter vater mama eltern mãe pai mamãe papai 妈妈 爸爸 母亲 父亲 母 父 お母さん お父さん
    """
_FEATURE_WORDS = """
    eye eyes face lips ojo ojos rostro cara œil yeux visage lèvres auge augen gesicht lippen olho
    olhos rosto lábios 眼睛 眼 脸 瞳 目 顔
    """
_FEATURES = frozenset(_FEATURE_WORDS.split())
"""What is somebody's who is not named himself: "a close-up of an eye"."""
_PARENTS = frozenset(_PARENT_WORDS.split())
_YOUNG = frozenset(["calf", "cub", "cubs", "pup", "pups", "foal", "fawn", "joey", "baby",
                    "babies", "calves", "chick", "chicks"])  # fmt: skip
YOUNG = 0.6
"""How large the young are, of their parents."""
_WHOSE = frozenset({"its", "her", "his", "their"})
_ITS = frozenset({"its", "their"})
_DANCES = frozenset({Action.BALLET, Action.PIROUETTE, Action.FLAMENCO, Action.BREAKDANCE,
                     Action.HIP_HOP})  # fmt: skip
_ARMED = frozenset(["sword", "swords", "battle", "duel", "medieval", "fencing", "schwert",
                    "espadas", "espada", "épée", "épées", "剣"])  # fmt: skip
"""Words for fights with swords."""
_FEW = 2
"""Words of a prompt that says nothing but that somebody dances."""
_RIDER = ("er", "ers", "eur", "euse", "dor", "dora", "erin")
"""How words end for those who glide on something."""


def with_pronouns(mentions: Sequence[Mention], tokens: Sequence[Token]) -> list[Mention]:
    """Let a pronoun that does something stand for somebody, where nobody is named before it."""
    named = next((mention.start for mention in mentions if mention.has(Topic.KIND)), len(tokens))
    doing = [m for m in mentions if any(m.has(topic) for topic in _DOES)]
    for verb in doing:
        for at in range(max(0, verb.start - _REACH), verb.start):
            token = tokens[at]
            kind = "woman" if token.own in _SHE else "man" if token.own in _HE else None
            kind = "person" if token.own in _THEY else kind
            if kind is None or token.clause != verb.clause or named < at:
                continue
            senses: tuple[Sense, ...] = (Sense(Topic.KIND, kind),)
            if token.own in _THEY:
                senses = (*senses, Sense(Topic.COUNT, 2))
            somebody = Mention(token.own, senses, at, at + 1, token.clause,
                               token.sentence)  # fmt: skip
            named = at if kind == "person" else named
            return _with_he_and_she([*mentions, somebody], tokens, named, kind)
    return _with_he_and_she(mentions, tokens, named, "")


def _with_he_and_she(
    mentions: Sequence[Mention], tokens: Sequence[Token], named: int, had: str
) -> list[Mention]:
    """Add those of whom a sentence says something that is not known: "She opens it".

    Parameters
    ----------
    named
        The word before which they stand.
    had
        Who stands for a pronoun already.
    """
    sentences = {mention.sentence for mention in mentions}
    found: dict[str, Mention] = {}
    for at, token in enumerate(tokens[:named]):
        kind = _SUBJECTS.get(token.own)
        first = at == 0 or tokens[at - 1].clause != token.clause or tokens[at - 1].own in _BEFORE
        english = token.own in {"she", "he"}
        if kind in {None, had} or token.sentence not in sentences:
            continue
        if kind is not None and (first or english):
            found.setdefault(kind, Mention(token.own, (Sense(Topic.KIND, kind),), at, at + 1,
                                           token.clause, token.sentence))  # fmt: skip
    return sorted([*mentions, *found.values()], key=lambda mention: mention.start)


def is_young(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether it is the young one of an animal that was named: "an elephant and her calf"."""
    whose = tokens[mention.start - 1].own if mention.start else ""
    return mention.own.split(" ")[-1] in _YOUNG and whose in _WHOSE


def kind_of_parent(
    mention: Mention, kind: str, drafts: Sequence[Draft], tokens: Sequence[Token]
) -> str:
    """Return what a parent or a young one is: "its mother" of a baby panda is a panda."""
    last = drafts[-1] if drafts else None
    word = mention.own.split(" ")[-1]
    if last is None or word not in _PARENTS | _YOUNG or last.thing:
        return kind
    if is_young(mention, tokens) and not KINDS[last.kind].person:
        return last.kind
    its = bool(mention.start) and tokens[mention.start - 1].own in _ITS
    animal = not KINDS[last.kind].person and (last.size < 1 or its)
    return last.kind if animal and Action.WALK in KINDS[last.kind].habits else kind


def _meant_by_itself(mentions: Sequence[Mention], tokens: Sequence[Token]) -> Draft | None:
    """Return whose eye or face is seen from near, and who fights in "a sword fight"."""
    close = any(value is Framing.CLOSE_UP for _, value in of(mentions, Topic.FRAMING, Framing))
    if close and mentions and any(token.own in _FEATURES for token in tokens):
        return Draft("woman", mentions[0], actions=[Action.STAND])
    fight = next((m for m, deed in of(mentions, Topic.DEED, str) if deed == "fight"), None)
    return Draft(_fighter(tokens), fight, count=2, counted=True) if fight is not None else None


def _fighter(tokens: Sequence[Token]) -> str:
    """Return who fights where nobody is named, by how they do it."""
    words = {token.own for token in tokens}
    if words & _ARMED:
        return "knight"
    return "boxer" if any(word.startswith("box") for word in words) else "martial artist"


def unnamed(mentions: Sequence[Mention], tokens: Sequence[Token]) -> Draft | None:
    """Return who is there where a shot names nobody: who speaks, and the car that is driven."""
    found = _meant_by_itself(mentions, tokens)
    if found is not None:
        return found
    music = any(mention.has(Topic.MUSIC) for mention in mentions)
    for mention in mentions:
        action = mention.get(Topic.ACTION)
        if mention.has(Topic.SPEECH) and not mention.has(Topic.DEED):
            return Draft("person", replace(mention), actions=[Action.STAND], speaks=True)
        if (glides := _rider(mention)) is not None:
            return glides
        dance = action.value if action else None
        only = dance is Action.DANCE and len(mentions) == 1 and len(tokens) <= _FEW
        if isinstance(dance, Action) and (dance in _DANCES or only) and not music:
            return Draft("dancer", mention, actions=[dance])  # "flamenco", "a dance"
        if action is not None and mention.own.startswith(_DRIVING):
            return Draft("car", mention, actions=[Action.DRIVE])
    return None


def rider(mentions: Sequence[Mention], tokens: Sequence[Token]) -> Draft | None:
    """Return who glides on something, where only things are named: "a skater before a castle"."""
    del tokens
    return next((found for mention in mentions if (found := _rider(mention)) is not None), None)


def _rider(mention: Mention) -> Draft | None:
    gear, action = mention.get(Topic.GEAR), mention.get(Topic.ACTION)
    if gear is None or gear.value not in BOARDS or not mention.own.endswith(_RIDER):
        return None
    done = action.value if action and isinstance(action.value, Action) else Action.RIDE
    return Draft("person", mention, gear=(str(gear.value),), actions=[done])
