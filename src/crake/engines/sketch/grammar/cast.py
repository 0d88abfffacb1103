"""From the mentions of one shot to its subjects: who, how many, what colour, doing what, where."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import RGB, Action, Expression, Relation
from crake.engines.sketch.grammar.company import bring_together
from crake.engines.sketch.grammar.counting import REACH, digits_before, is_plural_alike
from crake.engines.sketch.grammar.determiners import (
    DEFINITE,
    OTHER,
    PERSONAL,
    PRONOUNS,
    UNDYED,
)
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.elsewhere import is_anothers
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.particulars import TRIMMINGS
from crake.engines.sketch.grammar.settling import INSTRUMENTS
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS, TREES, rig_of
from crake.engines.sketch.together.deeds import BY_NAME

MOST_SUBJECTS = 4
_WITHIN_WORDS = """
    in up into inside en dans im em na no num numa
    """
_WITHIN = frozenset(_WITHIN_WORDS.split())
_HEAD_LAST = {"en", "de", "zh", "ja"}
_GERMAN_ONE = frozenset({"einen", "einem"})
"""Articles by which a German form is known to be no plural: "einen Drachen"."""
_SHARED = {Action.WALK, Action.RUN, Action.SWIM, Action.FLY, Action.DANCE, Action.DRIVE}


def cast(
    mentions: Sequence[Mention], tokens: Sequence[Token], language: str, without: frozenset[str]
) -> tuple[Draft, ...]:
    """Return the subjects that a shot names, in the order of the prompt.

    Parameters
    ----------
    mentions
        Those of the shot that are not denied.
    tokens
        Of the whole prompt.
    language
        Decides where adjectives and heads of compounds stand.
    without
        Kinds that are left out.
    """
    reader = _Reader(tokens, language, without)
    for number, mention in enumerate(mentions):
        reader.take(mention, mentions[number + 1] if number + 1 < len(mentions) else None)
    reader.finish()
    return tuple(reader.drafts[:MOST_SUBJECTS])


class _Reader:
    """Goes from left to right; what may belong to the next subject waits in `pending`."""

    def __init__(self, tokens: Sequence[Token], language: str, without: frozenset[str]) -> None:
        self.tokens, self.language, self.without = tokens, language, without
        self.definite = DEFINITE | (frozenset("oa") if language == "pt" else frozenset())
        self.drafts: list[Draft] = []
        self.pending: dict[Topic, tuple[Mention, object]] = {}
        self.relation: tuple[Mention, Relation] | None = None
        self.current: Draft | None = None
        self.again: Mention | None = None
        self.trimmed = False
        self.crowded: Mention | None = None
        self.join: Mention | None = None
        self.worn: Mention | None = None
        self.deeds: list[tuple[Mention, str]] = []
        self.before: Mention | None = None

    def take(self, mention: Mention, following: Mention | None) -> None:
        """Take one mention."""
        self._take(mention, following)
        self.before = mention

    def _take(self, mention: Mention, following: Mention | None) -> None:
        kind = mention.get(Topic.KIND)
        own = self._is_somebodys(mention)
        if kind is not None and not own and not self._is_no_subject(mention, following):
            if self._is_again(mention, str(kind.value), plural=kind.plural):
                return
            self._subject(mention, str(kind.value), plural=kind.plural)
            return
        if mention.has(Topic.CLOTHES):
            self._dress(mention)
        for topic in (Topic.COLOUR, Topic.COUNT, Topic.SIZE):
            sense = mention.get(topic)
            if sense is not None and not self._after(mention, topic, sense.value):
                self.pending[topic] = mention, sense.value
        self._feel(mention, following)
        self._equip(mention)
        action, relation = mention.get(Topic.ACTION), mention.get(Topic.RELATION)
        deed = mention.get(Topic.DEED)
        if deed is not None:
            self.deeds.append((mention, str(deed.value)))
        done = action.value if action else BY_NAME[str(deed.value)].alone if deed else None
        if isinstance(done, Action):
            self._act(mention, done, following)
        if relation is not None and self.drafts:
            assert isinstance(relation.value, Relation)
            self._relate(mention, relation.value)
        if mention.has(Topic.CROWDED):
            self.crowded = mention
        if mention.has(Topic.JOIN):
            self.join = mention
            self.relation = None  # "on the waves and a lighthouse": nobody is on the lighthouse
        if mention.has(Topic.PLACE) or mention.has(Topic.HINT):
            self._place(mention)

    def finish(self) -> None:
        """Share actions among those who are joined, let riders ride, and fill busy places."""
        peopled = any(KINDS[draft.kind].person for draft in self.drafts)
        if self.crowded is not None and not peopled and "person" not in self.without:
            self.drafts.append(Draft("person", self.crowded, count=5))
        for number, draft in enumerate(self.drafts):
            if draft.joined and number and not self.drafts[number - 1].actions:
                self.drafts[number - 1].actions = list(draft.actions)
            elif not draft.actions and number and not draft.thing:
                leader = self.drafts[0]
                shared = [action for action in leader.actions if action in _SHARED]
                able = KINDS[draft.kind].habits
                draft.actions = [action for action in shared if action in able]
        for draft in self.drafts:
            self._mount(draft)
        bring_together(self.drafts[:MOST_SUBJECTS], self.deeds, self.tokens, self.language)

    def _mount(self, draft: Draft) -> None:
        """Let who is on a bicycle or a motorcycle ride it."""
        if draft.relation is not Relation.ON or draft.to is None or draft.to >= len(self.drafts):
            return
        mount = rig_of(self.drafts[draft.to].kind)
        if mount is not None and mount.ridden and Action.RIDE in KINDS[draft.kind].habits:
            draft.actions = [Action.RIDE]

    def _is_somebodys(self, mention: Mention) -> bool:
        """Whether somebody has a thing, or plays it: "a man with a cup", "a cat at a piano"."""
        kind, gear = mention.get(Topic.KIND), mention.get(Topic.GEAR)
        last = next((draft for draft in reversed(self.drafts) if not draft.thing), None)
        if kind is None or last is None or KINDS[str(kind.value)].person:
            return False
        if last.at.sentence != mention.sentence:
            return False
        if gear is None:  # "a man works on a laptop": nobody stands on what is small
            small = KINDS[str(kind.value)].home == "table top"
            return small and KINDS[last.kind].person and self.relation is not None
        played = str(gear.value) in INSTRUMENTS and self.relation is None
        return KINDS[last.kind].person or played

    def _is_no_subject(self, mention: Mention, following: Mention | None) -> bool:
        """Whether it only counts or describes what follows: "a family of ducks", "baby bear"."""
        if following is None or following.start > mention.end + 1:
            return False
        between = [token.own for token in self.tokens[mention.end : following.start]]
        if mention.has(Topic.COUNT) and between in ([], ["of"], ["de"], ["von"], ["d"]):
            return following.has(Topic.KIND) or bool(between)
        if between or following.clause != mention.clause or not following.has(Topic.KIND):
            return False
        if self.tokens[following.start].marked:
            return False
        return self.language in _HEAD_LAST and following.sentence == mention.sentence

    def _is_again(self, mention: Mention, kind: str, *, plural: bool) -> bool:
        """Whether a later clause speaks of a subject again: "A cat sits. The cat jumps"."""
        if kind == "person" and plural and any(d.kind == kind and d.count > 1 for d in self.drafts):
            return True  # "vendors selling, people walking by"
        near = {token.own for token in self.tokens[max(0, mention.start - 2) : mention.start]}
        known = self._known(kind)
        bare = self.language in UNSPACED and Topic.COUNT not in self.pending  # no articles
        if known is None or not (bare or near & self.definite) or near & OTHER:
            return False
        if plural and known.count == 1:
            return False
        if self._spoken_of(known).clause == mention.clause and self.join is None:
            return False
        self.current, self.again, self.relation = known, mention, None
        self.pending.clear()
        return True

    def _spoken_of(self, draft: Draft) -> Mention:
        """Return where a subject was named last."""
        return self.again if draft is self.current and self.again is not None else draft.at

    def _known(self, kind: str) -> Draft | None:
        """Return who was called so before: by this name, a wider one, or as one of several."""
        same = [draft for draft in self.drafts if draft.kind == kind]
        same += [draft for draft in self.drafts if kind in KINDS[draft.kind].kin]
        if kind == "bird":
            same += [d for d in self.drafts if KINDS[d.kind].habits[0] is Action.FLY]
        kin = KINDS[kind].kin
        same += [draft for draft in self.drafts if draft.kind in kin and draft.count > 1]
        return next(iter(same), None)

    def _actor(self, mention: Mention) -> Draft | None:
        """Return whom a word speaks of: who was named last, and can do something."""
        people = [draft for draft in self.drafts if KINDS[draft.kind].person]
        if people and self._by_pronoun(mention, PERSONAL):
            return people[-1]
        if self.current is not None:
            return self.current
        return next((draft for draft in reversed(self.drafts) if not draft.thing), None)

    def _subject(self, mention: Mention, kind: str, *, plural: bool) -> None:
        if kind in self.without:
            self.pending.clear()
            return
        draft = Draft(kind, mention)
        self._describe(draft, mention, plural=plural)
        if self.join is not None and self.drafts and mention.start - self.join.end <= REACH:
            between = self.drafts[-1].at.end <= self.join.start
            draft.joined = between and self.drafts[-1].at.clause == mention.clause
        own, near = mention.get(Topic.GEAR), self.pending.get(Topic.GEAR)
        gear = [own.value] if own else []
        if near is not None and mention.start - near[0].end <= REACH:
            gear.append(near[1])
        draft.gear = tuple(str(name) for name in gear)
        self._connect(draft, mention)
        self.pending.clear()
        self.join = None
        self.drafts.append(draft)
        if not draft.thing:
            self.current, self.trimmed = None, False

    def _describe(self, draft: Draft, mention: Mention, *, plural: bool) -> None:
        near = {
            topic: value
            for topic, (at, value) in self.pending.items()
            if mention.start - at.end <= REACH and at.sentence == mention.sentence
        }
        colour, own = near.get(Topic.COLOUR), mention.get(Topic.COLOUR)
        draft.colour = _rgb(colour if colour is not None else own.value if own else None)
        size = near.get(Topic.SIZE) or getattr(mention.get(Topic.SIZE), "value", None)
        draft.size = size if isinstance(size, float) else 1.0
        mood = near.get(Topic.EXPRESSION)
        draft.mood = mood if isinstance(mood, Expression) else None
        action = near.get(Topic.ACTION)
        if isinstance(action, Action):
            draft.actions.append(action)
        count = near.get(Topic.COUNT) or getattr(mention.get(Topic.COUNT), "value", None)
        digits = digits_before(mention, self.tokens)
        article = {token.own for token in self.tokens[max(mention.start - 1, 0) : mention.start]}
        plural = plural or is_plural_alike(mention, self.tokens, self.language)
        many = plural and not _GERMAN_ONE & article
        draft.counted = count in (1, 2) or Topic.COUNT in near or bool(digits)
        draft.count = digits or (count if isinstance(count, int) else 3 if many else 1)

    def _is_said_of(self, draft: Draft, mention: Mention) -> bool:
        """Whether the sentence names a subject, or speaks of it as "she"."""
        here = self._spoken_of(draft).sentence == mention.sentence
        return here or self._by_pronoun(mention)

    def _by_pronoun(self, mention: Mention, words: frozenset[str] = PRONOUNS) -> bool:
        """Whether a pronoun stands before a word in its clause."""
        before = self.tokens[max(0, mention.start - 8) : mention.start]
        return any(t.own in words and t.clause == mention.clause for t in before)

    def _connect(self, draft: Draft, mention: Mention) -> None:
        if not self.drafts:
            return
        last, number = self.drafts[-1], len(self.drafts)
        if self.relation is not None and mention.start - self.relation[0].end <= REACH:
            if self.language == "ja":  # "B の上の A": what follows is on what went before
                draft.relation, draft.to = self.relation[1], number - 1
            elif last.relation is None or last.to is None:
                last.relation, last.to = self.relation[1], number
        elif draft.kind in TREES and self._stands_within(mention) and last.relation is None:
            last.relation, last.to = Relation.ON, number
            if not last.actions and Action.SIT in KINDS[last.kind].habits:
                last.actions = [Action.SIT]
        elif Action.RIDE in last.actions and mention.start - last.at.end <= REACH + 2:
            last.relation, last.to = Relation.ON, number
        self.relation = None

    def _stands_within(self, mention: Mention) -> bool:
        """Whether an "in" stands right before, as in "in a tall tree"."""
        near = [token.own for token in self.tokens[max(0, mention.start - 3) : mention.start]]
        return not _WITHIN.isdisjoint(near)

    def _relate(self, mention: Mention, relation: Relation) -> None:
        last = self.drafts[-1]
        postposed = self.language == "zh" and last.at.end == mention.start
        if postposed and len(self.drafts) > 1:
            self.drafts[-2].relation, self.drafts[-2].to = relation, len(self.drafts) - 1
        else:
            self.relation = mention, relation

    def _place(self, mention: Mention) -> None:
        """Drop what waited for a subject; let the place be what a relation is to."""
        for topic in (Topic.COLOUR, Topic.COUNT, Topic.SIZE):
            waiting = self.pending.get(topic)
            if waiting is not None and waiting[0] is not mention:
                del self.pending[topic]
        if self.relation is not None and self.drafts and mention.has(Topic.PLACE):
            last = self.drafts[-1]
            if last.relation is None and mention.start - self.relation[0].end <= REACH:
                last.relation = self.relation[1]
            self.relation = None

    def _act(self, mention: Mention, action: Action, following: Mention | None) -> None:
        last = self._actor(mention)
        if last is not None and is_anothers(
            mention, self.before, self._spoken_of(last), self.tokens, self.language
        ):
            return
        near = self.drafts and mention.start - self.drafts[-1].at.end <= 1
        if last is None and near and self.language != "ja":
            last = self.drafts[-1]  # "a castle floating": nobody else is there
        fresh = last is None or self._spoken_of(last).sentence != mention.sentence
        if last is not None and self._by_pronoun(mention):
            fresh = False  # "She walks past a dog": it is not the dog's
        if fresh or self.language == "ja":  # its verbs stand before what they describe
            self.pending[Topic.ACTION] = mention, action
        if last is None:
            return
        # "Runs and jumps", "walks, sits down": what it says of a face or a thing is no new act.
        acted = last.acted
        again = last is self.current and (acted is None or acted.sentence != mention.sentence)
        more = self.join is not None or mention.clause != self._spoken_of(last).clause or again
        if not last.actions or (more and not mention.has(Topic.EXPRESSION)):
            last.actions.append(action)
            last.acted = mention
        elif last.actions == [Action.STAND] and not self._describes(mention, following):
            # "A woman standing before a castle waves": where she stands is said besides.
            last.actions, last.acted = [action], mention

    @staticmethod
    def _describes(mention: Mention, following: Mention | None) -> bool:
        """Whether an action is that of the subject which comes next: "a running dog"."""
        if following is None or following.clause != mention.clause:
            return False
        return following.start <= mention.end + 1 and following.has(Topic.KIND)

    def _feel(self, mention: Mention, following: Mention | None) -> None:
        """Give what a face shows to whom it stands behind, unless it describes what follows.

        "A woman smiling at a dog", "a man and a sad dog": verbs belong to those before.
        """
        sense = mention.get(Topic.EXPRESSION)
        if sense is None or not isinstance(sense.value, Expression):
            return
        last = self._actor(mention)
        here = last is not None and self._is_said_of(last, mention)
        adjoining = following is not None and following.start - mention.end <= 1
        describes = adjoining and following is not None and not mention.has(Topic.ACTION)
        its = here and self.language != "ja" and not (describes and self.language in _HEAD_LAST)
        if last is not None and its and last.mood is None:
            last.mood = sense.value
            return
        self.pending[Topic.EXPRESSION] = mention, sense.value

    def _equip(self, mention: Mention) -> None:
        """Give what is sat on, held or ridden to who is named before it, else behind it."""
        sense = mention.get(Topic.GEAR)
        if sense is None:
            return
        last = self._actor(mention)
        if last is not None and self._is_said_of(last, mention):
            last.gear = (*last.gear, *({str(sense.value)} - set(last.gear)))
        else:
            self.pending[Topic.GEAR] = mention, sense.value

    def _after(self, mention: Mention, topic: Topic, value: object) -> bool:
        """Give a colour that follows its noun to it, as Romance languages have it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or self.language in _HEAD_LAST:
            return False
        worn = self.worn is not None and self.worn.end == mention.start
        if last.at.end != mention.start and not (worn and KINDS[last.kind].person):
            return False
        if topic is Topic.COLOUR and last.colour is None:
            last.colour = _rgb(value)
            return True
        if topic is Topic.SIZE and isinstance(value, float):
            last.size = value
            return True
        return False

    def _dress(self, mention: Mention) -> None:
        """Give the colour of clothes to who wears them; it may come after them, or they first."""
        self.worn = mention
        last = self._actor(mention)
        if last is None or not KINDS[last.kind].person or Topic.COLOUR not in self.pending:
            return
        colour = _rgb(self.pending.pop(Topic.COLOUR)[1])
        if mention.own in UNDYED:
            return
        if last.colour is None or self.trimmed:  # a coat goes before boots, and the first on top
            last.colour, self.trimmed = colour, mention.own in TRIMMINGS


def _rgb(value: object) -> RGB | None:
    if isinstance(value, tuple) and len(value) == 3:
        red, green, blue = value
        return float(red), float(green), float(blue)
    return None
