"""People of a kind, in the clothes of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PEOPLE, first
from crake.engines.sketch.kinds.kind import Kind, Tread
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import costumes
from crake.engines.sketch.subjects.rig import Rig


def somebody(name: str, names: Names, *, home: str, rigs: Mapping[str, Rig],
             habit: Action = Action.WALK,
             manner: tuple[tuple[Action, Action], ...] = ()) -> Kind:  # fmt: skip
    """Return somebody who is drawn as the rig of that name, and can do what people can.

    Parameters
    ----------
    habit, manner
        What he does where nothing else is said, and what he does in a way of his own.
    """
    return Kind(name=name, names=names, habits=first(habit, PEOPLE), home=home, person=True,
                tread=Tread.FEET, manner=manner, rig=rigs[name])  # fmt: skip


costumed = partial(somebody, rigs=costumes.RIGS)
"""Returns somebody who wears the costume of that name."""
