"""Understanding `POST /sora/tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from crake.dialects.body import shown
from crake.dialects.fields import Fields
from crake.errors import BadRequest, NotFound
from crake.tasks.models import TaskFilter

MAX_IDS = 1000
MAX_LIMIT = 100
MAX_OFFSET = 1_000_000_000
LAST_SECOND = datetime(9999, 12, 31, tzinfo=UTC).timestamp()


class Action(StrEnum):
    """What can be done with tasks."""

    RETRIEVE = "retrieve"
    RETRIEVE_BATCH = "retrieve_batch"
    DELETE = "delete"
    CANCEL = "cancel"


def parse_action(body: Mapping[str, Any]) -> Action:
    """Return what a request wants to do; to retrieve, unless it says otherwise."""
    return Action(Fields(body).choice("action", tuple(Action), default=Action.RETRIEVE))


def parse_id(body: Mapping[str, Any]) -> UUID:
    """Return the task that a request is about.

    Raises
    ------
    NotFound
        No task has an id like this.
    """
    text = Fields(body).text("id")
    if text is None:
        raise BadRequest("id is required: the task_id of a task.", param="id")
    task_id = _uuid(text)
    if task_id is None:
        raise NotFound
    return task_id


def parse_ids(body: Mapping[str, Any]) -> list[UUID] | None:
    """Return the tasks that a batch is about, without ids that no task can have; `None` is all."""
    ids = body.get("ids")
    if ids is None:
        return None
    if not isinstance(ids, list) or len(ids) > MAX_IDS:
        raise BadRequest(f"ids must be a list of at most {MAX_IDS} task ids.", param="ids")
    found = (_uuid(item) for item in ids if isinstance(item, str))
    return list(dict.fromkeys(task_id for task_id in found if task_id is not None))


def parse_filter(body: Mapping[str, Any]) -> TaskFilter:
    """Return which of the caller's tasks a list shall hold."""
    fields = Fields(body)
    return TaskFilter(
        application_id=_application(fields),
        type=fields.text("type"),
        created_after=_moment(fields, "created_at_min"),
        created_before=_moment(fields, "created_at_max"),
        limit=fields.whole("limit", default=20, least=1, most=MAX_LIMIT),
        offset=fields.whole("offset", default=0, least=0, most=MAX_OFFSET),
    )


def is_about(body: Mapping[str, Any], account_id: UUID) -> bool:
    """Whether a batch's `user_id`, if there is one, leaves the caller's own tasks in."""
    text = Fields(body).text("user_id")
    return text is None or _uuid(text) == account_id


def _application(fields: Fields) -> UUID | None:
    text = fields.text("application_id")
    if text is None:
        return None
    application_id = _uuid(text)
    if application_id is None:
        raise BadRequest(
            f"application_id must be a UUID, not {shown(text)}.", param="application_id"
        )
    return application_id


def _moment(fields: Fields, name: str) -> datetime | None:
    seconds = fields.number(name)
    if seconds is None:
        return None
    if not 0 <= seconds <= LAST_SECOND:
        raise BadRequest(f"{name} must be epoch seconds, not {seconds:g}.", param=name)
    return datetime.fromtimestamp(seconds, UTC)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text.strip())
    except ValueError:
        return None
