"""Tasks for tests that need no database."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from crake.engines.spec import VideoSpec
from crake.tasks.models import State, Task

TASK_ID = UUID("019aa0f4-7d2c-7b3e-8f21-4f9a0d6c1e55")
ACCOUNT_ID = UUID("019aa0f4-0000-7000-8000-000000000001")
APPLICATION_ID = UUID("019aa0f4-0000-7000-8000-000000000002")
TOKEN_ID = UUID("019aa0f4-0000-7000-8000-000000000003")
TRACE_ID = UUID("0af76519-16cd-43dd-8448-eb211c80319c")
CREATED_AT = datetime(2026, 11, 20, 12, 0, 0, 250_000, tzinfo=UTC)
STARTED_AT = CREATED_AT + timedelta(seconds=2)
FINISHED_AT = STARTED_AT + timedelta(seconds=10)


def make_task(
    state: State = State.QUEUED,
    request: Mapping[str, Any] | None = None,
    **changes: Any,  # noqa: ANN401
) -> Task:
    """Return a task as the database would, whose columns fit its state."""
    failed = state in {State.FAILED, State.CANCELLED}
    columns: dict[str, Any] = {
        "id": TASK_ID,
        "account_id": ACCOUNT_ID,
        "application_id": APPLICATION_ID,
        "token_id": TOKEN_ID,
        "trace_id": TRACE_ID,
        "type": "videos",
        "dialect": "sora",
        "model": "sora-2",
        "request": {"prompt": "a cat"} if request is None else request,
        "spec": VideoSpec(prompt="a cat", seed=1),
        "price": 20,
        "callback_url": None,
        "state": state,
        "progress": 100 if state is State.SUCCEEDED else 0,
        "attempt": 0 if state is State.QUEUED else 1,
        "failures": 0,
        "engine": None if state is State.QUEUED else "sketch",
        "worker": None,
        "result": {"frames": 96} if state is State.SUCCEEDED else None,
        "error_code": "api_error" if failed else None,
        "error_message": "The render failed." if failed else None,
        "created_at": CREATED_AT,
        "started_at": None if state is State.QUEUED else STARTED_AT,
        "finished_at": FINISHED_AT if state.final else None,
        "expires_at": None,
        "metadata": {},
        "batch": None,
    }
    return Task(**(columns | changes))
