"""What several subjects do alike, where it is said once: "a cat, a dog and a rabbit dance"."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.kinds.registry import KINDS

_SHARED = {Action.WALK, Action.RUN, Action.SWIM, Action.FLY, Action.DANCE, Action.DRIVE}
"""What those do too of whom nothing is said, because the first one does it."""


def share(drafts: Sequence[Draft]) -> None:
    """Give actions to those of whom none is said."""
    for number, draft in enumerate(drafts):
        if draft.joined and number and not drafts[number - 1].actions:
            drafts[number - 1].actions = list(draft.actions)
        elif not draft.actions and number and not draft.thing:
            able = KINDS[draft.kind].habits
            draft.actions = [a for a in drafts[0].actions if a in _SHARED and a in able]
