"""From the mentions of one shot to its subjects: who, how many, what colour, doing what, where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action, Expression, Relation
from crake.engines.sketch.grammar.attention import Attention
from crake.engines.sketch.grammar.babies import ARMS, carrier, settle_babies
from crake.engines.sketch.grammar.belongings import Belongings, Pending, is_carried, is_somebodys
from crake.engines.sketch.grammar.clauses import BY_SIZE
from crake.engines.sketch.grammar.company import bring_together, let_talk, throw_ball
from crake.engines.sketch.grammar.continuing import Seen
from crake.engines.sketch.grammar.counting import REACH, V_BIRDS
from crake.engines.sketch.grammar.deciding import AT_A_DESK, is_vehicle
from crake.engines.sketch.grammar.describing import (
    HEAD_LAST,
    describe,
    describe_behind,
    describes,
    is_attribute,
    is_food,
    is_from_there,
    is_full,
    is_of_the_next,
    rgb,
)
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.elsewhere import is_anothers, is_relative, is_said_before
from crake.engines.sketch.grammar.harnessing import harness
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.parting import parted
from crake.engines.sketch.grammar.relating import Relations
from crake.engines.sketch.grammar.sharing import is_listed, share
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.grammar.unnamed import (
    YOUNG,
    is_young,
    kind_of_parent,
    rider,
    unnamed,
    with_pronouns,
)
from crake.engines.sketch.grammar.wardrobe import colour_of
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.together.deeds import BY_NAME

MOST_SUBJECTS = 4
_ONLY_OF_THEIRS = frozenset({Action.LAND, Action.KNEEL})
"""What is not done as something near by those who cannot."""
_BECOMING = "fall", "fell"
_LAPS = frozenset({"lap", "regazo", "genoux", "schoß", "schoss", "colo"})
_AT_FIRST = [Action.SIT], [Action.RUN]
"""What is said of those who are at a desk before it is said what they do there."""


def cast(
    mentions: Sequence[Mention],
    tokens: Sequence[Token],
    language: str,
    without: frozenset[str],
    *,
    seen: Seen | None = None,
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
    seen
        The subjects of the shots before.
    """
    reader = _Reader(tokens, language, without)
    reader.attention.go_on(seen or Seen(), mentions)
    if not reader.drafts:
        mentions = with_pronouns(mentions, tokens)
    for number, mention in enumerate(mentions):
        reader.take(mention, mentions[number + 1] if number + 1 < len(mentions) else None)
    nobody = not (without or (seen and seen.all)) and all(draft.thing for draft in reader.drafts)
    find = rider if reader.drafts else unnamed
    if nobody and (somebody := find(mentions, tokens)) is not None:
        reader.drafts.insert(0, somebody)
    reader.finish()
    if len(reader.drafts) == 1:
        return parted(reader.drafts[0], mentions, tokens)
    return tuple(reader.drafts[:MOST_SUBJECTS])


class _Reader:
    """Goes from left to right; what may belong to the next subject waits in `pending`."""

    def __init__(self, tokens: Sequence[Token], language: str, without: frozenset[str]) -> None:
        self.tokens, self.language, self.without = tokens, language, without
        self.attention = Attention(tokens, language)
        self.drafts = self.attention.drafts
        self.relations = Relations(self.drafts, tokens, language)
        self.pending: Pending = {}
        self.belongings = Belongings(self.attention, self.pending, tokens)
        self.crowded: Mention | None = None
        self.join: Mention | None = None
        self.deeds: list[tuple[Mention, str]] = []
        self.before: Mention | None = None

    def take(self, mention: Mention, following: Mention | None) -> None:
        """Take one mention."""
        self._take(mention, following)
        self.before = mention

    def _take(self, mention: Mention, following: Mention | None) -> None:
        kind, goes_to = mention.get(Topic.KIND), self.relations.waiting is not None
        anothers = (
            is_carried(mention, following, self.tokens, self.language)
            or is_somebodys(mention, self.drafts, goes_to=goes_to)
            or is_of_the_next(mention, following, self.tokens, self.language)
        )
        if kind is not None and not anothers:
            holder = carrier(mention, str(kind.value), self.drafts, self.tokens, plural=kind.plural)
            scenery = KINDS[str(kind.value)].beneath
            if holder is not None:
                holder.gear = (*holder.gear, ARMS)
                self.pending.clear()
            elif scenery and not self.relations.bears(mention, following):
                self.pending.clear()
            else:
                self._subject(mention, str(kind.value), plural=kind.plural)
            return
        dyed = not self.belongings.adorn(mention) and self.belongings.dress(mention, following)
        for topic in (Topic.COLOUR, Topic.COUNT, Topic.SIZE)[dyed:]:
            sense = mention.get(topic)
            if sense is None or self._after(mention, topic, sense.value):
                continue
            if topic is not Topic.COLOUR or not self.belongings.dyed_in(mention, following):
                self.pending[topic] = mention, sense.value
        self._feel(mention, following)
        self.belongings.equip(mention)
        self._do(mention, following)
        relation = mention.get(Topic.RELATION)
        if relation is not None and self.drafts:
            assert isinstance(relation.value, Relation)
            self.relations.take(mention, relation.value, self.attention.actor(mention))
        if mention.has(Topic.CROWDED) and is_full(mention, following):
            self.crowded = mention
        self._compare(mention)
        if mention.has(Topic.JOIN):
            self.join = mention
            self.relations.waiting = None  # "on the waves and a lighthouse": nobody is on that
        if mention.has(Topic.PLACE) or mention.has(Topic.HINT):
            self._place(mention)

    def finish(self) -> None:
        """Share actions among those who are joined, let riders ride, and fill busy places."""
        peopled = any(KINDS[draft.kind].person for draft in self.drafts)
        if self.crowded is not None and not peopled and "person" not in self.without:
            self.drafts.append(Draft("person", self.crowded, count=5))
        left = self.pending.get(Topic.EXPRESSION)
        last = self.attention.actor(left[0]) if left is not None else None
        if left is not None and last is not None and self.language == "ja" and last.mood is None:
            last.mood = left[1] if isinstance(left[1], Expression) else None  # the verb is last
        for draft in self.drafts:
            draft.colour = colour_of(draft)
            if draft.speaks and not draft.actions:
                draft.actions = [Action.STAND]
        self._seat_laps()
        settle_babies(self.drafts, self.tokens)
        share(self.drafts)
        self.relations.mount()
        throw_ball(self.drafts, self.deeds)
        for draft in self.drafts:
            if draft.kind in V_BIRDS and draft.actions[:1] == [Action.FLY]:
                draft.count = 7 if draft.count == 3 and not draft.counted else draft.count
        bring_together(self.drafts[:MOST_SUBJECTS], self.deeds, self.tokens, self.language)
        let_talk(self.drafts)
        harness(self.drafts, self.tokens)

    def _is_again(self, mention: Mention, kind: str, *, plural: bool) -> bool:
        """Whether a subject is spoken of again."""
        bare = self.language in UNSPACED and Topic.COUNT not in self.pending
        joined = self.join is not None
        if not self.attention.is_again(mention, kind, plural=plural, bare=bare, joined=joined):
            return False
        if self.attention.again is mention:
            self.relations.waiting = None
            self.pending.clear()
        return True

    def _subject(self, mention: Mention, kind: str, *, plural: bool) -> None:
        if self._is_again(mention, kind, plural=plural):
            return
        eater = self.attention.actor(mention)
        eaten = eater is not None and is_food(mention, kind, eater.kind, self.tokens)
        beads = kind == "drop of milk" and bool(self.drafts)  # "a can with water droplets"
        if kind in self.without or eaten or beads:
            self.pending.clear()
            return
        draft = Draft(kind_of_parent(mention, kind, self.drafts, self.tokens), mention)
        near = {
            topic: value
            for topic, (at, value) in self.pending.items()
            if mention.start - at.end <= REACH and at.sentence == mention.sentence
        }
        done = self.pending.get(Topic.ACTION)
        if done is not None and (
            is_said_before(done[0], mention, self.tokens, self.language)
            or is_from_there(done[0], mention, self.tokens)
        ):
            near.pop(Topic.ACTION, None)
        describe(draft, mention, near, self.tokens, self.language, plural=plural)
        if KINDS[kind].beneath:
            draft.count = 1  # "on the rocks"
        if is_young(mention, self.tokens) and draft.kind != kind:
            draft.size = YOUNG
        bare = self.language in UNSPACED and Topic.COUNT not in self.pending
        self.attention.remember(draft, mention, bare=bare)
        draft.joined = self._is_joined(mention)
        self.belongings.give(draft, mention)
        self.relations.connect(draft, mention)
        self.pending.clear()
        self.join = None
        self.drafts.append(draft)
        if not draft.thing:
            self.attention.current = None

    def _seat_laps(self) -> None:
        """Let those sit in whose lap somebody is; it is drawn beside them, not on their heads."""
        if not any(token.own in _LAPS for token in self.tokens):
            return
        for draft in self.drafts:
            to = draft.to if draft.relation is Relation.ON else None
            if to is None or to >= len(self.drafts) or not KINDS[self.drafts[to].kind].person:
                continue
            draft.relation = Relation.BESIDE
            self.drafts[to].actions = self.drafts[to].actions or [Action.SIT]

    def _compare(self, mention: Mention) -> None:
        """Give somebody the size that a comparison says: "a snail bigger than a house"."""
        size = BY_SIZE.get(mention.own)
        if size is not None and self.drafts:
            self.drafts[-1].size = size
        elif size is not None:  # "bigger than a house, a snail"
            self.pending[Topic.SIZE] = replace(mention, end=mention.end + REACH), size

    def _is_joined(self, mention: Mention) -> bool:
        """Whether a noun is named together with the subject before it."""
        if not self.drafts:
            return False
        last, join = self.drafts[-1], self.join
        if is_listed(last, mention, [at for at, _ in self.pending.values()], self.tokens):
            return True
        near = join is not None and mention.start - join.end <= REACH
        between = join is not None and last.at.end <= join.start
        return near and between and last.at.clause == mention.clause

    def _place(self, mention: Mention) -> None:
        """Drop what waited for a subject; let the place be what a relation is to."""
        for topic in (Topic.COLOUR, Topic.COUNT, Topic.SIZE):
            waiting = self.pending.get(topic)
            if waiting is not None and waiting[0] is not mention:
                del self.pending[topic]
        self.relations.to_place(mention)

    def _do(self, mention: Mention, following: Mention | None) -> None:
        action, deed = mention.get(Topic.ACTION), mention.get(Topic.DEED)
        if deed is not None:
            self.deeds.append((mention, str(deed.value)))
        speaks = mention.has(Topic.SPEECH)
        done = action.value if action else BY_NAME[str(deed.value)].alone if deed else None
        if speaks:
            self._speak(mention)
        if isinstance(done, Action):
            self._act(mention, done, following)

    def _speak(self, mention: Mention) -> None:
        """Let somebody say something; in Japanese also who is named behind it."""
        last = self.attention.actor(mention)
        if last is not None and is_vehicle(last.kind):  # "beside a truck, shouting"
            others = (d for d in reversed(self.drafts) if not (d.thing or is_vehicle(d.kind)))
            last = next(others, last)
        if last is not None and self.attention.is_said_of(last, mention):
            last.speaks = not is_vehicle(last.kind)
        if last is None or self.language == "ja":
            self.pending[Topic.SPEECH] = mention, True

    def _act(self, mention: Mention, action: Action, following: Mention | None) -> None:
        last = self.attention.actor(mention)
        if is_attribute(mention, following, self.tokens):
            self.pending[Topic.ACTION] = mention, action
            return
        if last is not None and is_anothers(
            mention, self.before, self.attention.spoken_of(last), self.tokens, self.language
        ):
            return
        near = self.drafts and mention.start - self.drafts[-1].at.end <= 1
        if last is None and near and self.language != "ja":
            last = self.drafts[-1]  # "a castle floating": nobody else is there
        fresh = last is None or self.attention.spoken_of(last).sentence != mention.sentence
        if last is not None and self.attention.by_pronoun(mention):
            fresh = False  # "She walks past a dog": it is not the dog's
        if last is not None and action in _ONLY_OF_THEIRS and action not in KINDS[last.kind].habits:
            self._of_another(mention, action)
            return  # a bird that lands on a branch is there, a bee that collects nectar as well
        concurrent = mention.taken and action is Action.STAND and mention.own.endswith("ing")
        if last is not None and last.actions and concurrent:
            return  # "walks along, breathing heavily"
        if fresh or self.language == "ja":  # its verbs stand before what they describe
            self.pending[Topic.ACTION] = mention, action
        if last is None:
            return
        # "Runs and jumps", "walks, sits down": what it says of a face or a thing is no new act.
        acted = last.acted
        elsewhere = acted is None or acted.sentence != mention.sentence
        again = last is self.attention.current and elsewhere
        apart = mention.clause != self.attention.spoken_of(last).clause
        more = self.join is not None or apart or again or is_relative(last, self.tokens)
        if last.actions == [Action.STAND] and self.join is not None and not apart:
            last.actions.clear()  # "stands up and waves"
        falls = mention.own.startswith(_BECOMING)  # "runs, then falls asleep"
        if not last.actions or (more and (falls or not mention.has(Topic.EXPRESSION))):
            last.actions.append(action)
            last.acted = mention
        elif last.actions in _AT_FIRST and action in AT_A_DESK:
            last.actions, last.acted = [action], mention  # "sits at a table, writing a letter"
        elif last.actions == [Action.STAND] and not describes(mention, following, self.tokens):
            # "A woman standing before a castle waves": where she stands is said besides.
            last.actions, last.acted = [action], mention

    def _of_another(self, mention: Mention, action: Action) -> None:
        """Give an act to who was named before and can do it: "dismounts his horse and kneels"."""
        able = (d for d in reversed(self.drafts) if action in KINDS[d.kind].habits)
        who = next((d for d in able if d.at.sentence == mention.sentence), None)
        if who is not None and action is Action.KNEEL and not mention.taken:
            who.actions.append(action)
            who.acted = mention

    def _feel(self, mention: Mention, following: Mention | None) -> None:
        """Give what a face shows to whom it stands behind, unless it describes what follows.

        "A woman smiling at a dog", "a man and a sad dog": verbs belong to those before.
        """
        sense = mention.get(Topic.EXPRESSION)
        if sense is None or not isinstance(sense.value, Expression):
            return
        last = self.attention.actor(mention)
        here = last is not None and self.attention.is_said_of(last, mention)
        adjoining = following is not None and following.start - mention.end <= 1
        describing = adjoining and following is not None and not mention.has(Topic.ACTION)
        describing = describing or is_attribute(mention, following, self.tokens)
        its = here and self.language != "ja" and not (describing and self.language in HEAD_LAST)
        if last is not None and its and last.mood is None:
            last.mood = sense.value
            return
        self.pending[Topic.EXPRESSION] = mention, sense.value

    def _after(self, mention: Mention, topic: Topic, value: object) -> bool:
        """Give a colour that follows its noun to it, as Romance languages have it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None:
            return False
        dyes = topic is Topic.COLOUR and self.language not in HEAD_LAST
        if dyes and self.belongings.dye_after(last, mention, rgb(value)):
            return True
        return describe_behind(last, mention, (topic, value), self.tokens, self.language)
