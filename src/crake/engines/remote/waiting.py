"""Waiting until a job is done on its server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from crake.engines.base import EngineDown, EngineFailed, Job
from crake.engines.remote.answers import JobState, JobStatus, Trouble
from crake.engines.remote.download import Gone
from crake.engines.remote.servers import Refused, Server
from crake.engines.remote.verdicts import judged, passes, rejected

POLL_PATIENCE = 120.0
"""Seconds for which a server may not answer, while it renders, before it counts as down."""

LOST_AFTER = 3
"""Answers in a row that there is no such job, after which it is lost."""

LONGEST_PAUSE = 15.0
SHORTEST_PAUSE = 0.05
UPLOADED = 0.02
"""Progress that is shown once a server has accepted a job."""
DOWNLOADING = 0.95
"""Progress that is shown once a job is done."""


async def until_done(
    server: Server,
    job: Job,
    look: Callable[[], Awaitable[tuple[JobStatus, float | None]]],
    rest: Callable[[float], Awaitable[None]],
    poll: float,
) -> JobStatus:
    """Wait until a job is done; raise what it ended with otherwise.

    Parameters
    ----------
    look
        Returns how far the job is, and the seconds until the next look if the server says.
    rest
        Waits for so many seconds, or until a look is worth it.
    poll
        Seconds before the second look; they grow.

    Raises
    ------
    Gone
        The server does not know the job any more.
    """
    loop = asyncio.get_running_loop()
    answered, lost, pause = loop.time(), 0, poll
    while True:
        try:
            status, ask_after = await look()
        except Refused as refused:
            lost = lost + 1 if refused.status == 404 else 0
            if lost >= LOST_AFTER:
                raise Gone from refused
            if not passes(refused):
                raise judged(server, refused) from refused
            status, ask_after = None, refused.retry_after
        except EngineDown:
            if loop.time() - answered > POLL_PATIENCE:
                raise
            status, ask_after = None, None
        if status is not None:
            answered, lost = loop.time(), 0
            if await _is_done(status, job):
                return status
        wait = pause if ask_after is None else ask_after
        await rest(min(max(wait, SHORTEST_PAUSE), LONGEST_PAUSE))
        pause = min(pause * 1.2, LONGEST_PAUSE)


async def _is_done(status: JobStatus, job: Job) -> bool:
    if status.progress is not None:
        job.report(UPLOADED + status.progress * (DOWNLOADING - UPLOADED))
    if status.state is JobState.DONE:
        return True
    if status.state in {JobState.FAILED, JobState.CANCELLED}:
        await job.remember({})
        trouble = status.trouble or Trouble("", "no reason given")
        if trouble.rejects:
            raise rejected()
        raise EngineFailed(f"the job {status.state} there: {trouble}")
    return False
