"""What is removed by age, and what is removed although something died in between."""

from __future__ import annotations

import asyncio
import os
from uuid import UUID, uuid4

import pytest

from crake.errors import Expired, NotFound, Unavailable
from crake.settings import Settings
from crake.storage.models import Asset, asset_key, character_key, file_key, task_prefix
from crake.tasks.leftovers import Leftovers
from crake.tasks.models import State, Task
from crake.tasks.retention import Retention
from tests.support.ledger import assert_balanced
from tests.support.studio import Studio

LEFT = "SELECT coalesce(array_agg(prefix ORDER BY prefix), '{}') FROM leftovers"
TTL = 600


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"asset_ttl": TTL})


@pytest.fixture
def retention(studio: Studio) -> Retention:
    return studio.services.retention


@pytest.fixture
def leftovers(studio: Studio) -> Leftovers:
    return studio.services.leftovers


async def ended(studio: Studio, state: State = State.SUCCEEDED) -> Task:
    """Return a task that has ended and has files, as if it had been rendered."""
    task = await studio.submit()
    await put(studio, task.id)
    return await studio.end(task, state)


async def put(studio: Studio, task_id: UUID) -> None:
    for asset in (Asset.VIDEO, Asset.THUMBNAIL):
        await studio.services.storage.put_bytes(asset_key(task_id, asset), b"x", asset.content_type)


async def left(studio: Studio) -> list[str]:
    found: list[str] = await studio.services.db.fetch_value(LEFT)
    return found


async def let_expire(studio: Studio, *tasks: Task) -> None:
    ids = [task.id for task in tasks]
    query = "UPDATE tasks SET expires_at = now() - interval '1 second' WHERE id = ANY(%s)"
    assert await studio.services.db.execute(query, (ids,)) == len(ids)


def age(studio: Studio, key: str) -> None:
    """Make a stored file look years old."""
    os.utime(studio.services.settings.data_dir / "files" / key, (1, 1))


async def test_a_video_says_when_it_expires(studio: Studio) -> None:
    task = await ended(studio)
    assert task.finished_at is not None
    assert task.expires_at is not None
    assert (task.expires_at - task.finished_at).total_seconds() == TTL
    assert not task.expired
    assert (await ended(studio, State.FAILED)).expires_at is None


async def test_with_no_ttl_videos_are_kept_for_ever(studio: Studio, retention: Retention) -> None:
    kept = studio.services.task_store
    kept._asset_ttl = 0
    task = await ended(studio)
    assert task.expires_at is None
    assert await retention.expire() == 0


async def test_an_expired_video_is_removed_and_its_record_stays(
    studio: Studio, retention: Retention, leftovers: Leftovers
) -> None:
    expired, young = await ended(studio), await ended(studio)
    await let_expire(studio, expired)
    assert await retention.expire() == 1
    assert await left(studio) == [task_prefix(expired.id)]
    assert await leftovers.work_off(after=0) == 1
    assert await left(studio) == []
    assert studio.stored == ["thumbnail.webp", "video.mp4"]  # the young one's
    record = await studio.fresh(expired)
    assert (record.state, record.expired) == (State.SUCCEEDED, True)
    assert not (await studio.fresh(young)).expired
    await assert_balanced(studio.services.db, studio.caller.account_id)


async def test_its_address_says_why_there_is_nothing(studio: Studio, retention: Retention) -> None:
    task = await ended(studio)
    await let_expire(studio, task)
    why = await studio.services.tasks.why_gone(task.id)
    assert isinstance(why, Expired)
    assert "expired on " in why.message
    for task_id in (uuid4(), (await ended(studio)).id):
        assert isinstance(await studio.services.tasks.why_gone(task_id), NotFound)


async def test_removing_twice_and_at_once_does_it_once(
    studio: Studio, retention: Retention, leftovers: Leftovers
) -> None:
    tasks = [await ended(studio) for _ in range(6)]
    await let_expire(studio, *tasks)
    assert sum(await asyncio.gather(*(retention.expire() for _ in range(4)))) == len(tasks)
    await asyncio.gather(*(leftovers.work_off(after=0) for _ in range(4)))
    assert studio.stored == []
    assert await left(studio) == []
    assert await retention.expire() == 0
    assert await leftovers.work_off(after=0) == 0


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
async def test_a_task_without_a_video_leaves_its_files(
    studio: Studio, leftovers: Leftovers, state: State
) -> None:
    task = await ended(studio, state)
    assert await left(studio) == [task_prefix(task.id)]
    assert await leftovers.work_off(after=60) == 0  # whoever ended it may still be at it
    assert await leftovers.work_off(after=0) == 1
    assert studio.stored == []


async def test_deleted_means_deleted_in_storage_too(studio: Studio) -> None:
    task = await ended(studio)
    await studio.services.tasks.delete(studio.caller.account_id, task.id)
    assert studio.stored == []
    assert await left(studio) == []


async def test_deleted_means_deleted_although_the_program_died(
    studio: Studio, leftovers: Leftovers
) -> None:
    task = await ended(studio)
    assert await studio.services.task_store.delete(task.id)  # and no more than that
    assert studio.stored != []
    assert await leftovers.work_off(after=0) == 1
    assert studio.stored == []


async def test_deleted_means_deleted_although_the_storage_was_away(
    studio: Studio, leftovers: Leftovers
) -> None:
    task = await ended(studio)
    folder = studio.services.settings.data_dir / "files" / task_prefix(task.id)
    away = folder.with_name("away")
    folder.rename(away)
    folder.write_text("A file where a folder belongs: nothing can be removed in it.")
    await studio.services.tasks.delete(studio.caller.account_id, task.id)
    assert await left(studio) == [task_prefix(task.id)]
    with pytest.raises(Unavailable):
        await leftovers.work_off(after=0)
    assert await left(studio) == [task_prefix(task.id)]
    folder.unlink()
    away.rename(folder)
    assert await leftovers.work_off(after=0) == 1
    assert studio.stored == []


async def test_orphans_are_swept_once_they_are_old(studio: Studio, retention: Retention) -> None:
    nobodys, failed, kept = uuid4(), await ended(studio, State.FAILED), await ended(studio)
    await put(studio, nobodys)
    await studio.services.db.execute("DELETE FROM leftovers")  # as if all nets had torn
    assert await retention.sweep_orphans() == 0
    for task_id in (nobodys, failed.id, kept.id):
        age(studio, asset_key(task_id, Asset.VIDEO))
    swept = await asyncio.gather(retention.sweep_orphans(), retention.sweep_orphans())
    assert sum(swept) == 2
    assert studio.stored.count("video.mp4") == 1
    assert (await studio.services.storage.head(asset_key(kept.id, Asset.VIDEO))).size == 1
    assert await retention.sweep_orphans() == 0


async def test_clips_and_images_whose_rows_never_came_are_orphans_too(
    studio: Studio, retention: Retention
) -> None:
    db, storage, account = studio.services.db, studio.services.storage, studio.caller.account_id
    ids = [uuid4() for _ in range(4)]
    keys = [character_key(ids[0]), character_key(ids[1]), file_key(ids[2]), file_key(ids[3])]
    for key in keys:
        await storage.put_bytes(key, b"x", "application/octet-stream")
        age(studio, key)
    await db.execute(
        "INSERT INTO characters (id, account_id, name, starts, ends) VALUES (%s, %s, 'Cat', 0, 1)",
        (ids[0], account),
    )
    await db.execute(
        "INSERT INTO files (id, account_id, filename, purpose, format, size, width, height)"
        " VALUES (%s, %s, 'cat.png', 'vision', 'png', 1, 1, 1)",
        (ids[2], account),
    )
    assert await retention.sweep_orphans() == 2
    for key in (keys[0], keys[2]):
        assert (await storage.head(key)).size == 1
    for key in (keys[1], keys[3]):
        with pytest.raises(NotFound):
            await storage.head(key)


async def test_what_crake_did_not_name_is_not_its_to_keep(
    studio: Studio, retention: Retention
) -> None:
    await studio.services.storage.put_bytes("tasks/notes.txt", b"x", "text/plain")
    age(studio, "tasks/notes.txt")
    assert await retention.sweep_orphans() == 1


async def test_uploads_go_when_their_addresses_have(studio: Studio, retention: Retention) -> None:
    old, new = (asset_key(uuid4(), Asset.UPLOAD) for _ in range(2))
    for key in (old, new):
        await studio.services.storage.put_bytes(key, b"x", "application/octet-stream")
    age(studio, old)
    assert await retention.sweep_uploads() == 1
    assert await retention.sweep_uploads() == 0
    assert (await studio.services.storage.head(new)).size == 1


ROWS = """
SELECT ARRAY[
    (SELECT count(*) FROM sessions), (SELECT count(*) FROM resets),
    (SELECT count(*) FROM throttles), (SELECT count(*) FROM signing_secrets),
    (SELECT count(*) FROM tasks WHERE idempotency_key IS NOT NULL),
    (SELECT count(*) FROM procrastinate_jobs WHERE status <> 'todo')]
"""
OF_ACCOUNT = (
    (
        "INSERT INTO sessions (id, account_id, hash, user_agent, expires_at)"
        " VALUES (gen_random_uuid(), %s, %s, '', now() + %s::interval)"
    ),
    "INSERT INTO resets (account_id, hash, expires_at) VALUES (%s, %s, now() + %s::interval)",
    (
        "INSERT INTO signing_secrets (id, account_id, secret, expires_at)"
        " VALUES (gen_random_uuid(), %s, %s, now() + %s::interval)"
    ),
)


async def test_old_rows_are_forgotten(studio: Studio, retention: Retention) -> None:
    db, logins = studio.services.db, studio.services.logins
    used_up, _ = await studio.submit(), await studio.submit()
    for secret, when in ((b"old", "-2 days"), (b"new", "2 days")):
        for statement in OF_ACCOUNT:
            await db.execute(statement, (studio.caller.account_id, secret, when))
        tries = "INSERT INTO throttles VALUES (%s, 1, now() + %s::interval)"
        await db.execute(tries, (secret.decode(), when))
    keyed = "UPDATE tasks SET idempotency_key = id::text, created_at = now() - %s::interval"
    await db.execute(keyed, ("1 hour",))
    await db.execute(keyed + " WHERE id = %s", ("25 hours", used_up.id))
    jobs = "UPDATE procrastinate_jobs SET status = 'failed' WHERE args ->> 'task_id' = %s"
    await db.execute(jobs, (str(used_up.id),))
    for _ in range(2):
        await asyncio.gather(*(sweep() for sweep in (retention.sweep_rows, logins.sweep) * 2))
        assert await db.fetch_value(ROWS) == [1, 1, 1, 1, 1, 0]
