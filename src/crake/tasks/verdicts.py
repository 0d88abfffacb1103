"""What becomes of a task whose render broke, by how it broke."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from crake.engines.base import EngineDown, EngineFailed, EngineFull
from crake.errors import ApiError, ApiNotImplemented, CrakeError, Unavailable
from crake.media import sandbox
from crake.media.workroom import is_no_space

RETRY_PAUSE = 2.0
"""Seconds before a render that crashed is tried again, times the number of its failures."""

LONGEST_RETRY_AFTER = 60.0

NO_SPACE_PAUSE = 10.0
"""Seconds before a worker whose disk is full is asked again."""


NO_SPACE = "The disk of the folder for renders is full."


class Then(Enum):
    """What happens next."""

    FAIL = "fail"
    """The task fails."""
    ELSEWHERE = "elsewhere"
    """Another engine tries; where all have, the task fails."""
    AGAIN = "again"
    """It is tried again, by another engine if there is one, while there are attempts."""
    LATER = "later"
    """Another engine tries; where all have, it is tried again later, and no attempt is lost."""
    WAIT = "wait"
    """It is tried again later, and no attempt is lost: no engine is to blame."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a render broke.

    Parameters
    ----------
    outcome
        One word, for the task's route and the metrics.
    why
        For the operator.
    answer
        For the client, where the task fails.
    delay
        Seconds before the next try, where no other engine is there to try at once.
    """

    outcome: str
    why: str
    answer: CrakeError
    then: Then
    delay: float = RETRY_PAUSE


def verdict(error: Exception, seconds: float) -> Verdict:  # noqa: PLR0911 - a case each
    """Judge what a render ended with, that might take so many seconds."""
    could_not = ApiError("The engine could not render this.")
    why = str(error)
    if is_no_space(error) and not isinstance(error, Unavailable):  # that is another disk
        return Verdict("no space", NO_SPACE, could_not, Then.WAIT, NO_SPACE_PAUSE)
    match error:
        case sandbox.SandboxCrashed():
            return Verdict("crashed", why, could_not, Then.AGAIN)
        case sandbox.SandboxTimeout():
            limit = f"The render took longer than {seconds:g} seconds."
            return Verdict("timeout", limit, ApiError(limit), Then.ELSEWHERE)
        case sandbox.SandboxOutOfMemory():
            much = "The render needed more memory than it may take."
            return Verdict("memory", much, ApiError(much), Then.ELSEWHERE)
        case sandbox.SandboxFailed():
            return Verdict("failed", why, could_not, Then.ELSEWHERE)
        case EngineDown():
            return Verdict("down", why, could_not, Then.AGAIN)
        case EngineFull():
            delay = min(max(error.retry_after, 1.0), LONGEST_RETRY_AFTER)
            return Verdict("full", why, could_not, Then.LATER, delay)
        case EngineFailed():
            then = Then.AGAIN if error.again else Then.ELSEWHERE
            return Verdict("failed", why, could_not, then)
        case Unavailable():
            return Verdict("unavailable", why, error, Then.AGAIN)
        case ApiNotImplemented():
            return Verdict("refused", why, error, Then.ELSEWHERE)
        case CrakeError():
            return Verdict("refused", why, error, Then.FAIL)
        case _:
            return Verdict("broke", type(error).__name__, ApiError(), Then.FAIL)
