"""Events: what webhook endpoints are told."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from crake.errors import BadRequest
from crake.tasks.delivery_models import Event
from crake.tasks.ids import event_id, video_id
from crake.tasks.models import Task


def parse_events(names: Iterable[str]) -> tuple[Event, ...]:
    """Return the events of these names, each once, in the order of `Event`.

    Raises
    ------
    BadRequest
        There is none, or an unknown one.
    """
    wanted = set(names)
    known = {event.value for event in Event}
    if not wanted or not wanted <= known:
        wrong = f"{min(wanted - known)!r} is none" if wanted else "there is none"
        raise BadRequest(f"events must be of: {', '.join(Event)}; {wrong}.", param="events")
    return tuple(event for event in Event if event in wanted)


def event_body(event: Event, task: Task) -> str:
    """Return the JSON text of the event that a task has ended, well or not."""
    assert task.finished_at is not None
    return _body(event, task.id, task.finished_at)


def sample_body(event: Event, task_id: UUID, at: datetime) -> str:
    """Return the JSON text of an event about a task that does not exist, to test a receiver."""
    return _body(event, task_id, at)


def _body(event: Event, task_id: UUID, at: datetime) -> str:
    body = {
        "id": event_id(task_id),
        "object": "event",
        "created_at": int(at.timestamp()),
        "type": event,
        "data": {"id": video_id(task_id)},
    }
    return json.dumps(body)
