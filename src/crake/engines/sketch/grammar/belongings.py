"""What subjects wear and hold, and in what colours, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import RGB, Finery, Garment
from crake.engines.sketch.grammar.around import is_thing
from crake.engines.sketch.grammar.attention import Attention
from crake.engines.sketch.grammar.counting import REACH
from crake.engines.sketch.grammar.deciding import INSTRUMENTS
from crake.engines.sketch.grammar.describing import HEAD_LAST, describes, is_a_person, rgb
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.grammar.wardrobe import dye, has_room_for, is_a_garment, put_on
from crake.engines.sketch.kinds.registry import KINDS

ONE_IN_HAND = frozenset({
    "torch", "lantern in hand", "balloon in hand", "apple in hand", "burger in hand",
    "ice cream in hand", "glass in hand", "beer in hand",
    "candle in hand",
})  # fmt: skip
"""What somebody has in hand where it is one: "people release lanterns"."""
Pending = dict[Topic, tuple[Mention, object]]
"""What may belong to the next subject: where it was said, and what."""


_CARRIED = frozenset({"umbrella", "guitar"})
"""What is in the hands of whoever is in the picture, whichever sentence names it."""
_DRESSED = frozenset({"in", "de", "en", "todo"})
"""What stands before the colour of somebody's clothes: "a woman in red", "una mujer de rojo"."""


def is_somebodys(mention: Mention, drafts: Sequence[Draft], *, goes_to: bool) -> bool:
    """Whether somebody has a thing, or plays it: "a man with a cup", "a cat at a piano".

    Parameters
    ----------
    goes_to
        Whether a relation to what comes was said.
    """
    kind, gear = mention.get(Topic.KIND), mention.get(Topic.GEAR)
    last = next((draft for draft in reversed(drafts) if not draft.thing), None)
    if kind is None or last is None or KINDS[str(kind.value)].person:
        return False
    if KINDS[last.kind].person and (
        mention.has(Topic.CLOTHES) or (gear is not None and gear.value in _CARRIED)
    ):
        return True
    if last.at.sentence != mention.sentence:
        return False
    if gear is not None and gear.value in ONE_IN_HAND and kind.plural:
        return False
    if gear is None:  # "a man works on a laptop": nobody stands on what is small
        small = KINDS[str(kind.value)].home in {"table top", "studio"}
        return small and KINDS[last.kind].person and goes_to
    return KINDS[last.kind].person or (str(gear.value) in INSTRUMENTS and not goes_to)


def is_carried(
    mention: Mention, following: Mention | None, tokens: Sequence[Token], language: str
) -> bool:
    """Whether a Chinese "的" says that who comes next has a thing: "撑着雨伞的女孩"."""
    if language != "zh" or not mention.has(Topic.GEAR) or following is None:
        return False
    between = [token.own for token in tokens[mention.end : following.start]]
    return is_a_person(following) and between == ["的"]


class Belongings:
    """Gives clothes, hats and things to those who are said to have them.

    Parameters
    ----------
    attention
        Of whom is spoken.
    pending
        What waits for the next subject; colours are taken from it, and things left in it.
    tokens
        Of the whole prompt.
    """

    def __init__(self, attention: Attention, pending: Pending, tokens: Sequence[Token]) -> None:
        self.attention, self.pending, self.tokens = attention, pending, tokens
        self.worn: tuple[Mention, Draft, Garment] | None = None
        self.fine: Mention | None = None
        self.held: tuple[Mention, Draft, str] | None = None
        self.clothes: list[tuple[Mention, Garment, RGB | None]] = []

    def give(self, draft: Draft, mention: Mention) -> None:
        """Give a subject what its own word says that it has, and what was named before it."""
        own, held = mention.get(Topic.GEAR), self.pending.get(Topic.GEAR)
        gear = [own.value] if own else []
        if held is not None and mention.start - held[0].end <= REACH:
            gear.append(held[1])
        draft.gear = tuple(str(name) for name in gear)
        self._wear(draft)
        finery = self.pending.get(Topic.FINERY)
        if finery is not None and mention.start - finery[0].end <= REACH:
            assert isinstance(finery[1], Finery)
            draft.finery = (finery[1],)

    def equip(self, mention: Mention) -> None:
        """Give what is sat on, held or ridden to who is named before it, else behind it."""
        sense = mention.get(Topic.GEAR)
        if sense is None:
            return
        kind = mention.get(Topic.KIND)
        if kind is not None and kind.plural and sense.value in ONE_IN_HAND:
            return
        last, name = self.attention.actor(mention), str(sense.value)
        if last is None or not self.attention.is_said_of(last, mention):
            self.pending[Topic.GEAR] = mention, sense.value
            return
        last.gear = (*last.gear, *({name} - set(last.gear)))
        self.held = mention, last, name
        colour = self.pending.get(Topic.COLOUR)
        if colour is not None and colour[0].end == mention.start:
            del self.pending[Topic.COLOUR]
            self._tint(last, name, rgb(colour[1]))

    @staticmethod
    def _tint(draft: Draft, name: str, colour: RGB | None) -> None:
        """Give a colour to a thing that somebody has."""
        if colour is not None:
            draft.tints = (*(tint for tint in draft.tints if tint[0] != name), (name, colour))

    def dress(self, mention: Mention, following: Mention | None) -> bool:
        """Give clothes to who wears them; return whether their colour is taken with them.

        They may come before who wears them: "a red-haired woman", "穿红色连衣裙的女子".
        """
        sense, own = mention.get(Topic.CLOTHES), mention.get(Topic.COLOUR)
        if sense is None or not isinstance(sense.value, Garment):
            return False
        wearer = self.attention.actor(mention)
        coming = is_a_person(following) and describes(mention, following, self.tokens)
        wears = wearer is not None and KINDS[wearer.kind].person
        if not (coming or wears or (wearer is None and own is None)):
            return False
        waiting = None if own else self.pending.pop(Topic.COLOUR, None)
        near = waiting is not None and mention.start - waiting[0].end <= REACH
        colour = rgb(own.value if own else waiting[1] if waiting is not None and near else None)
        if sense.value is Garment.OTHER:
            return own is not None
        if wearer is None or coming:
            self.clothes.append((mention, sense.value, colour))
        else:
            put_on(wearer, sense.value, colour)
            self.worn = mention, wearer, sense.value
        return own is not None

    def adorn(self, mention: Mention) -> bool:
        """Give what is worn on a head or around a neck to whom it is said of; return if it is seen.

        What people have on is one of their clothes; who has a hat already, as a king has, keeps it.
        """
        sense = mention.get(Topic.FINERY)
        if sense is None:
            return False
        wearer, name = self.attention.actor(mention), str(sense.value)
        here = wearer is not None and self.attention.is_said_of(wearer, mention)
        if here and wearer is not None:
            clothed = KINDS[wearer.kind].person and is_a_garment(mention, name)
            if clothed or not has_room_for(wearer.kind, name):
                return False
        colour = self.pending.get(Topic.COLOUR)
        near = colour is not None and colour[0].end == mention.start
        thing = Finery(name, rgb(colour[1]) if near and colour is not None else None)
        if near:
            del self.pending[Topic.COLOUR]
        if wearer is None or not here:
            self.pending[Topic.FINERY] = mention, thing
        elif name not in {other.name for other in wearer.finery}:
            wearer.finery = (*wearer.finery, thing)
            self.fine = mention
        return True

    def dyed_in(self, mention: Mention, following: Mention | None) -> bool:
        """Dye whoever is "in red": a colour behind an "in", of nothing that comes after it."""
        last, colour = self.attention.actor(mention), mention.get(Topic.COLOUR)
        here = [t for t in self.tokens[mention.end :][:1] if t.clause == mention.clause]
        idle = STOP_WORDS[self.attention.language]
        acts = following is not None and following.start == mention.end
        acts = acts and following is not None and following.has(Topic.ACTION)
        alone = not here or acts or here[0].own in idle or self.attention.language not in HEAD_LAST
        if not alone or last is None or colour is None:
            return False
        before = self.tokens[mention.start - 1].own if mention.start else ""
        named = following is not None and following.start == mention.end
        if before not in _DRESSED or (named and following is not None and is_thing(following)):
            return False
        if not KINDS[last.kind].person or last.at.sentence != mention.sentence or last.colour:
            return False
        last.colour = rgb(colour.value)
        return True

    def dye_after(self, last: Draft, mention: Mention, colour: RGB | None) -> bool:
        """Give a colour to what is worn where it follows that: "une écharpe rouge"."""
        if self.fine is not None and self.fine.end == mention.start:
            last.finery = (*last.finery[:-1], replace(last.finery[-1], colour=colour))
            return True
        if self.held is not None and self.held[0].end == mention.start:
            _, holder, name = self.held
            self._tint(holder, name, colour)
            return True
        if self.worn is None or self.worn[0].end != mention.start:
            return False
        _, wearer, garment = self.worn
        return dye(wearer, garment, colour)

    def _wear(self, draft: Draft) -> None:
        """Put on what was named before who wears it."""
        for mention, garment, colour in self.clothes:
            if KINDS[draft.kind].person and mention.sentence == draft.at.sentence:
                put_on(draft, garment, colour)
        self.clothes.clear()
