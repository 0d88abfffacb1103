"""Where subjects are, seen from each other: on, under, beside, in a tree, on a horse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from crake.engines.sketch.direction import Action, Relation
from crake.engines.sketch.grammar.around import ARTICLES
from crake.engines.sketch.grammar.counting import REACH
from crake.engines.sketch.grammar.deciding import is_vehicle
from crake.engines.sketch.grammar.drafts import Draft, is_ridden
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.habits import HULLS
from crake.engines.sketch.kinds.registry import KINDS, TREES, rig_of
from crake.engines.sketch.subjects.rig import Home

_WITHIN_WORDS = """
    in up into inside en dans im em na no num numa
    """
_WITHIN = frozenset(_WITHIN_WORDS.split())

_INSIDE = (["里", "的"], ["里", "面", "的"], ["里面", "的"], ["中", "的"])
"""Chinese for what is in something, before whom that is said of."""
_GOES = frozenset({"fait", "font", "faisant", "hace", "faz"})
_BY = frozenset({"de", "du", "d", "en", "em", "in", "the", "a", "mit", "dem", "o", "seu", "sein"})
"""What may stand between going and the boat or the bicycle that somebody goes by."""
_GETS_OUT = ("out", "aussteig", "steigt", "sort", "descend", "sale", "baja", "sai", "desce")
"""How words begin for leaving a vehicle."""
_PARTS = frozenset({"of", "s", "like", "from"})
"""Words between a part and the whole: "on the back of the horse"."""
_ROWING = frozenset({Action.FLOAT, Action.SWIM})
"""What rowing and paddling are for those who have no boat."""


def floats(kind: str) -> bool:
    """Whether it is a vessel, which one is in or on."""
    rig = rig_of(kind)
    afloat = KINDS[kind].habits is HULLS or (rig is not None and rig.home is Home.WATER)
    return afloat and Action.DRIVE in KINDS[kind].habits


@dataclass(slots=True)
class Relations:
    """The relation that waits for what stands behind it.

    Parameters
    ----------
    drafts
        All subjects so far; the list grows.
    tokens, language
        Of the prompt.
    waiting
        A relation, and where it was said.
    who
        Who is there, where that is not the subject that was named last.
    """

    drafts: list[Draft]
    tokens: Sequence[Token]
    language: str
    waiting: tuple[Mention, Relation] | None = None
    who: Draft | None = None

    def take(self, mention: Mention, relation: Relation, actor: Draft | None) -> None:
        """Keep a relation for what comes; in Chinese it stands behind what it is to.

        Parameters
        ----------
        actor
            Whom the words around it speak of.
        """
        last = self.drafts[-1]
        acted = actor.acted if actor is not None else None
        self.who = actor if acted is not None and acted.start > last.at.start else None
        postposed = self.language == "zh" and last.at.end == mention.start
        if postposed and len(self.drafts) > 1:
            self.drafts[-2].relation, self.drafts[-2].to = relation, len(self.drafts) - 1
        else:
            self.waiting = mention, relation

    def connect(self, draft: Draft, mention: Mention) -> None:
        """Say where the one before is, seen from a new subject, or the other way round."""
        if not self.drafts:
            return
        last, number = self.drafts[-1], len(self.drafts)
        if self.who is not None and self.waiting is not None:
            last = self.who
        within = [token.own for token in self.tokens[last.at.end : mention.start]]
        if floats(last.kind) and within in _INSIDE:
            draft.relation, draft.to = Relation.ON, number - 1
            return
        if self._is_to_another(mention):
            self.waiting = None
        if self.waiting is not None and self._is_near(mention):
            if self.language == "ja" or self._is_attribute(last, mention):
                # "B の上の A", "船上的人": what follows is on what went before
                draft.relation, draft.to = self.waiting[1], number - 1
            elif last.relation is None or last.to is None:
                last.relation, last.to = self.waiting[1], number
        elif is_vehicle(draft.kind) and self._gets_out(last, mention):
            last.relation, last.to = Relation.BESIDE, number
            draft.actions = [Action.STAND]
            last.actions = [action for action in last.actions if action is not Action.CLIMB]
        elif draft.kind == "flower" and self._visits(last, mention):
            last.relation, last.to = Relation.ON, number
            sips = set(last.actions) <= {Action.DRINK, Action.EAT}  # they hover as they do so
            last.actions = [Action.FLY] if sips else last.actions
        elif (
            (draft.kind in TREES or floats(draft.kind) or KINDS[draft.kind].beneath)
            and self._stands_within(mention)
            and last.relation is None
        ):
            last.relation, last.to = Relation.ON, number
            if not last.actions and Action.SIT in KINDS[last.kind].habits:
                last.actions = [Action.SIT]
        elif self._steers(last, draft, mention) or self._is_carried_by(last, draft, mention):
            last.relation, last.to = Relation.ON, number
        self.waiting = None

    def _is_near(self, mention: Mention) -> bool:
        """Whether what waits may be said of a noun: also "on the nose of a sleeping bear"."""
        assert self.waiting is not None
        between = self.tokens[self.waiting[0].end : mention.start]
        part = any(token.own == "of" for token in between)
        return len(between) <= REACH + (2 if part else 0)

    def _is_to_another(self, mention: Mention) -> bool:
        """Whether what waits is said of another noun than this.

        "Sits on a bench, another one"; "on the board as the students": the board is not known.
        """
        if self.waiting is None or self.waiting[0].clause != mention.clause:
            return True
        if self.language != "en":
            return False
        between = [t.own for t in self.tokens[self.waiting[0].end : mention.start]]
        nouns = [at for at, word in enumerate(between) if word in ARTICLES]
        return any(
            at - first > 1 and between[at - 1] not in _PARTS for first, at in pairwise(nouns)
        )

    def bears(self, mention: Mention, following: Mention | None) -> bool:
        """Whether somebody is on what is named; in Chinese and Japanese that is said behind it."""
        if self.language in UNSPACED:
            behind = following is not None and following.start - mention.end <= 1
            relation = following.get(Topic.RELATION) if behind and following is not None else None
            return relation is not None and relation.value is Relation.ON
        within = self.language in {"es", "pt"} and self._stands_within(mention)
        on = self.waiting is not None and self.waiting[1] is Relation.ON
        return bool(self.drafts) and (on or within)

    def _steers(self, last: Draft, draft: Draft, mention: Mention) -> bool:
        """Whether somebody rides what is named next, or rows it."""
        rows = not _ROWING.isdisjoint(last.actions) and floats(draft.kind)
        rows = rows and KINDS[last.kind].person
        races = last.acted is not None and last.acted.own.startswith(("rac", "pedal"))
        races = races and is_ridden(draft.kind) and KINDS[last.kind].person
        if races and Action.RUN in last.actions:
            last.actions = [Action.RIDE]
        return (rows or Action.RIDE in last.actions) and mention.start - last.at.end <= REACH + 2

    def _is_carried_by(self, last: Draft, draft: Draft, mention: Mention) -> bool:
        """Whether somebody goes by what is named next: "fährt Fahrrad", "andando de caiaque"."""
        if not is_ridden(draft.kind) or not KINDS[last.kind].person or last.relation:
            return False
        if mention.own.split(" ")[0].endswith("ing"):
            return last.at.end == mention.start  # "a woman kayaking"
        between = [token.own for token in self.tokens[last.at.end : mention.start]]
        moving = Action.DRIVE in last.actions or not _GOES.isdisjoint(between)
        moving = moving or (self.language in {"es", "pt"} and Action.WALK in last.actions)
        return moving and 0 < len(between) <= REACH and _BY.issuperset(between[1:])

    def _is_attribute(self, last: Draft, mention: Mention) -> bool:
        """Whether "的" stands right before a Chinese noun, behind where it is."""
        ahead = self.tokens[mention.start - 1].own if mention.start else ""
        return self.language == "zh" and ahead == "的" and floats(last.kind)

    def to_place(self, mention: Mention) -> None:
        """Let a place be what the relation is to."""
        if self.waiting is None or not self.drafts or not mention.has(Topic.PLACE):
            return
        last = self.drafts[-1]
        if last.relation is None and mention.start - self.waiting[0].end <= REACH:
            last.relation = self.waiting[1]
        self.waiting = None

    def mount(self) -> None:
        """Let those who are on a bicycle or a motorcycle, or drive a boat or a kayak, ride it."""
        for number, draft in enumerate(self.drafts[:-1]):
            if self.language == "ja" and self._goes_by(draft, self.drafts[number + 1]):
                draft.relation, draft.to = Relation.ON, number + 1
            drives = Action.DRIVE in draft.actions and KINDS[draft.kind].person
            if drives and draft.to is None and floats(self.drafts[number + 1].kind):
                draft.relation, draft.to = Relation.ON, number + 1
            elif self._is_driven_by_an_animal(draft, self.drafts[number + 1]):
                draft.relation, draft.to, draft.actions = Relation.ON, number + 1, [Action.SIT]
        for draft in self.drafts:
            if draft.relation is not Relation.ON or draft.to is None:
                continue
            to = self.drafts[draft.to] if draft.to < len(self.drafts) else None
            if to is not None and to.kind == "boat" and KINDS[draft.kind].person:
                to.kind = "rowing boat"  # one that people sit in is small
            mount = rig_of(to.kind) if to is not None else None
            if to is not None and is_ridden(to.kind) and to.count > 1 and not to.counted:
                to.count = draft.count  # "two kids ride bikes"
            if to is None or mount is None or Action.RIDE not in KINDS[draft.kind].habits:
                continue
            beast = bool(mount.seat) and Action.WALK in KINDS[to.kind].habits
            idle = KINDS[draft.kind].person and not draft.actions
            if mount.ridden or (beast and idle and not KINDS[to.kind].person):
                draft.actions = [Action.RIDE]

    @staticmethod
    def _goes_by(draft: Draft, vehicle: Draft) -> bool:
        """Whether somebody goes by bicycle in Japanese, whose particle is not read: "自転車で"."""
        moves = set(draft.actions) <= {Action.WALK, Action.RUN, Action.FALL, Action.CLIMB}
        apart = draft.at.end != vehicle.at.start or draft.relation is not None
        return moves and not apart and KINDS[draft.kind].person and is_ridden(vehicle.kind)

    @staticmethod
    def _is_driven_by_an_animal(draft: Draft, vehicle: Draft) -> bool:
        """Whether an animal drives a car: people in one are not seen, animals sit on it."""
        habits = KINDS[draft.kind].habits
        able = Action.SIT in habits and not KINDS[draft.kind].person and draft.relation is None
        drives = KINDS[vehicle.kind].habits[0] is Action.DRIVE and not floats(vehicle.kind)
        return able and drives and Action.DRIVE in draft.actions

    def _gets_out(self, last: Draft, mention: Mention) -> bool:
        """Whether somebody leaves a car, which then stands there."""
        near = [token.own for token in self.tokens[last.at.end : mention.start]]
        return (
            KINDS[last.kind].person
            and len(near) <= REACH
            and any(word.startswith(_GETS_OUT) for word in near)
        )

    def _visits(self, last: Draft, mention: Mention) -> bool:
        """Whether somebody with wings is at a flower: "a bee collects nectar from a flower"."""
        flies = KINDS[last.kind].habits[0] is Action.FLY and not KINDS[last.kind].person
        near = mention.start - last.at.end <= REACH + 2
        return flies and near and last.relation is None and not self.drafts[-1].thing

    def _stands_within(self, mention: Mention) -> bool:
        """Whether an "in" stands right before, as in "in a tall tree"."""
        near = [token.own for token in self.tokens[max(0, mention.start - 3) : mention.start]]
        return not _WITHIN.isdisjoint(near)
