"""How a request becomes a task: what it names is copied, it is checked, paid for and queued."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID
from weakref import WeakValueDictionary

import structlog
from psycopg.errors import UniqueViolation

from crake.accounts.models import Caller
from crake.accounts.prices import Prices
from crake.engines.catalog import Catalog
from crake.errors import BadRequest, CrakeError, Disabled, InvalidToken, TooManyRequests, UsedUp
from crake.settings import Settings
from crake.storage.models import task_prefix
from crake.storage.service import Storage
from crake.tasks import metrics
from crake.tasks.backlog import Full, Room
from crake.tasks.characters import Characters
from crake.tasks.files import Files
from crake.tasks.models import Accepted, State, Submission, Task, Terms
from crake.tasks.patience import take_time
from crake.tasks.references import check_uploads, must_be
from crake.tasks.store import TaskStore
from crake.tasks.submission_store import SubmissionStore
from crake.tasks.words import refuse_words

RETRY_SECONDS = 10
"""After which an account with too many unfinished tasks may try again."""

SUBMISSIONS = 4
"""Statements at a time that submit for one account: its row is never idle, the pool never full."""

SUBMIT_TRIES = 3
"""How often a submission is tried when its twin ends at the same moment."""

log = structlog.get_logger(__name__)


class Submissions:
    """Takes requests in, each of them once, for as many videos as its account may have."""

    def __init__(
        self,
        *,
        store: SubmissionStore,
        tasks: TaskStore,
        characters: Characters,
        files: Files,
        storage: Storage,
        catalog: Catalog,
        prices: Prices,
        settings: Settings,
    ) -> None:
        self._store = store
        self._tasks = tasks
        self._characters = characters
        self._files = files
        self._storage = storage
        self._catalog = catalog
        self._prices = prices
        self._settings = settings
        self._room = Room(settings.max_queue, store.backlog)
        self._turns: WeakValueDictionary[UUID, asyncio.Semaphore] = WeakValueDictionary()

    async def submit(self, caller: Caller, submission: Submission) -> Accepted:
        """Accept a request: reserve credits, write the task, queue it, in one statement.

        A waiting request joins an unfinished task of the same token and body. The same idempotency
        key and body return the same task for 24 hours.

        Raises
        ------
        BadRequest, ApiNotImplemented, ContentRejected
            The request cannot be rendered; nothing was spent.
        TooManyRequests, UsedUp, Disabled
            The account may not have another task now.
        """
        accepted = await self.submit_all(caller, [submission])
        return accepted[0]

    async def submit_all(
        self, caller: Caller, submissions: Sequence[Submission]
    ) -> Sequence[Accepted]:
        """Accept a request for several videos that differ in their seeds: all of them or none.

        All have the same `batch` where they are several, and the first has the idempotency key.

        Raises
        ------
        CrakeError
            As `submit`.
        """
        made = {one.task_id for one in submissions if one.brings_files}
        async with self._storage.undoing(*map(task_prefix, made)):
            submissions = [await self._with_own(caller, one) for one in submissions]
            first = submissions[0]
            engine = self._catalog.route(first.spec).name
            refuse_words(first.spec.prompt, self._settings.blocked_words)
            await check_uploads(first, self._settings)
            for one in submissions:
                for key, content in one.uploads.items():
                    await self._storage.put_bytes(key, content, "application/octet-stream")
            accepted = await self._submit(caller, submissions, engine)
        for task_id in made - {one.task.id for one in accepted}:  # it is an earlier one's repeat
            await self._storage.delete_prefix(task_prefix(task_id))
        take_time()  # from here on there is something to lose
        return accepted

    async def resubmit(self, task: Task) -> Task:
        """Submit a failed or cancelled task's request anew, for its account; return the new task.

        Raises
        ------
        BadRequest
            The task did not fail and was not cancelled, or what came inside its request is gone.
        """
        if task.state not in {State.FAILED, State.CANCELLED}:
            raise BadRequest(f"The task is {task.state}; only a failed one can be retried.")
        inside = f"asset:{task_prefix(task.id)}/"
        if any(ref.uri.startswith(inside) for ref in task.spec.references):
            raise BadRequest("The task's references came inside its request and are not kept.")
        caller = Caller(task.token_id, task.application_id, task.account_id)
        submission = Submission(
            dialect=task.dialect,
            spec=task.spec,
            request=task.request,
            request_hash=b"",
            trace_id=task.trace_id,
            waiting=False,
            callback_url=task.callback_url,
        )
        return (await self.submit(caller, submission)).task

    async def _with_own(self, caller: Caller, submission: Submission) -> Submission:
        """Put what a request names of its account's, characters and a file, into its spec.

        A task gets copies, so that it can be rendered after the originals were removed.
        """
        spec, attached, task_id = submission.spec, submission.attached, submission.task_id
        if submission.cast:
            clips = [
                await self._characters.clip(caller.account_id, one, task_id)
                for one in submission.cast
            ]
            spec = spec.model_copy(update={"characters": (*spec.characters, *clips)})
        if attached is not None:
            size = must_be(spec, len(spec.images))
            image = await self._files.image(caller.account_id, attached, size, task_id)
            spec = spec.model_copy(update={"images": (*spec.images, image)})
        return replace(submission, spec=spec)

    async def _submit(
        self, caller: Caller, submissions: Sequence[Submission], engine: str
    ) -> Sequence[Accepted]:
        first = submissions[0]
        price = self._prices.of(first.spec)
        for _ in range(SUBMIT_TRIES):
            try:
                accepted = await self._store_all(caller, submissions, engine, price)
            except UniqueViolation as violation:
                known = await self._known(caller, first, violation.diag.constraint_name)
                if known is not None:
                    return await self._accepted_before(caller, known)
            else:
                if accepted is None:
                    return await self._earlier(caller, first, price, len(submissions))
                for one in accepted:
                    task = one.task
                    metrics.TASKS_SUBMITTED.labels(task.dialect, task.model).inc()
                    log.info("task.submitted", task_id=str(task.id), model=task.model, price=price)
                return accepted
        raise TooManyRequests("The same request is being sent too fast.", retry_after=1)

    async def _store_all(
        self, caller: Caller, submissions: Sequence[Submission], engine: str, price: int
    ) -> Sequence[Accepted] | None:
        terms = Terms(
            engine=engine,
            price=price,
            cap=self._settings.max_unfinished_tasks,
            rate=self._settings.rate_limit,
            most=self._room.limit(len(submissions)),
        )
        async with self._turn(caller.account_id):
            if len(submissions) > 1:
                return await self._store.submit_all(caller, submissions, terms)
            one = await self._store.submit(caller, submissions[0], terms)
        return None if one is None else [one]

    async def _earlier(
        self, caller: Caller, submission: Submission, price: int, count: int
    ) -> Sequence[Accepted]:
        """Return the tasks of an earlier sending, or raise why there may not be another one."""
        # A repeat costs nothing, so neither balance nor cap nor rate is in its way.
        known = await self._repeated(caller, submission)
        known = known or await self._tasks.get(submission.task_id)
        if known is None:
            raise await self._refusal(caller, price * count, count)
        return await self._accepted_before(caller, known)

    async def _accepted_before(self, caller: Caller, task: Task) -> Sequence[Accepted]:
        standing = await self._store.standing(caller, rate=self._settings.rate_limit)
        rate = standing.rate if standing else None
        tasks = await self._tasks.batch(task.batch) if task.batch else [task]
        return [Accepted(one, rate) for one in tasks]

    def _turn(self, account_id: UUID) -> asyncio.Semaphore:
        # The account's row lets one submission in at a time anyway. Those that wait here hold no
        # connection: a burst of one account leaves the pool to the others.
        return self._turns.setdefault(account_id, asyncio.Semaphore(SUBMISSIONS))

    async def _known(
        self, caller: Caller, submission: Submission, constraint: str | None
    ) -> Task | None:
        """Return the task that a submission collided with; `None` where it may be tried again."""
        if constraint in {"tasks_join", "tasks_idempotency"}:
            return await self._repeated(caller, submission)
        # A repeat of the statement after a lost connection: the first try was committed.
        return await self._tasks.get(submission.task_id)

    async def _repeated(self, caller: Caller, submission: Submission) -> Task | None:
        """Return the task that was made by an earlier sending of the same request."""
        if submission.idempotency_key is not None:
            return await self._keyed(caller, submission, submission.idempotency_key)
        if submission.waiting:
            return await self._store.unfinished_twin(caller.token_id, submission.request_hash)
        return None

    async def _keyed(self, caller: Caller, submission: Submission, key: str) -> Task | None:
        found = await self._store.by_idempotency_key(caller.token_id, key, submission.request_hash)
        if found is None:
            return None
        if not found.fresh:
            await self._store.release_idempotency_key(caller.token_id, key)
            return None
        if not found.same_request:
            raise BadRequest(
                "idempotency-key: this key was used with another body in the last 24 hours.",
                param="idempotency-key",
            )
        return found.task

    async def _refusal(self, caller: Caller, price: int, count: int) -> CrakeError:
        standing = await self._store.standing(caller, rate=self._settings.rate_limit)
        if standing is None or standing.revoked:
            return InvalidToken()
        if standing.disabled:
            return Disabled()
        headers = standing.rate.headers if standing.rate else {}
        if standing.balance < price:
            message = f"This costs {price} credits; the balance is {standing.balance}."
            return UsedUp(message, headers=headers)
        cap = self._settings.max_unfinished_tasks
        fits = standing.unfinished + count <= cap
        if fits and (full := await self._full(count)):
            return TooManyRequests(full.message, retry_after=full.retry_after, headers=headers)
        if fits and standing.rate:
            return TooManyRequests(
                f"A token may make {standing.rate.limit} submissions within a minute.",
                retry_after=max(standing.rate.reset, 1),
                headers=headers,
            )
        more = f", and {count} more are asked for" if count > 1 else ""
        return TooManyRequests(
            f"There are {standing.unfinished} unfinished tasks{more}; an account may have {cap}.",
            retry_after=RETRY_SECONDS,
            headers=headers,
        )

    async def _full(self, count: int) -> Full | None:
        """Return what to say of a queue that `count` more do not fit into."""
        most = self._settings.max_queue
        if most == 0:
            return None
        backlog = await self._store.backlog()
        return Full.of(backlog, most) if backlog.unfinished + count > most else None
