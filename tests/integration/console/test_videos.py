from __future__ import annotations

import asyncio
import json
import re
from uuid import uuid4

import pytest

from crake.tasks.models import State
from tests.support.console import CALLBACK, NASTY, House, Person


def shown(page: str) -> list[str]:
    return re.findall(r'<article class="video-card" data-id="([^"]+)"', page)


async def test_the_gallery_shows_ones_own_videos_newest_first(ada: Person, bob: Person) -> None:
    assert "No videos yet" in await ada.page("/videos")
    await bob.submit()
    first, second = await ada.submit("a fox"), await ada.submit("a whale")
    await ada.finish(first)
    page = await ada.page("/videos")
    assert shown(page) == [str(second), str(first)]
    assert re.search(r'<img src="http://[^"]+/v/[^"]+\.webp" alt=""', page)
    assert 'data-state="queued"' in page
    assert 'data-state="succeeded"' in page


async def test_the_gallery_is_searched_and_filtered(ada: Person) -> None:
    fox, whale = await ada.submit("A Fox 100%"), await ada.submit("a whale", model="sora-2-pro")
    await ada.finish(fox)
    for query, expected in {
        "q=fox": [fox],
        "q=100%25": [fox],
        "q=_": [],
        "q=%00fox": [fox],
        "state=queued": [whale],
        "state=succeeded&q=whale": [],
        "model=sora-2-pro": [whale],
        "state=nonsense&model=nonsense": [whale, fox],
    }.items():
        page = await ada.page(f"/videos?{query}")
        assert shown(page) == [str(task) for task in expected], query


async def test_the_gallery_is_paged(ada: Person) -> None:
    tasks = [str(await ada.submit(f"video {number}")) for number in range(26)][::-1]
    first, second = await ada.page("/videos?q=video"), await ada.page("/videos?q=video&page=2")
    assert shown(first) == tasks[:24]
    assert shown(second) == tasks[24:]
    assert 'href="/videos?q=video&amp;page=2"' in first
    assert 'href="/videos?q=video&amp;page=1"' in second
    for odd in ("0", "-1", "x", "99999999999999999999", "²"):
        await ada.page(f"/videos?page={odd}")


async def test_a_video_shows_what_there_is_to_know(ada: Person) -> None:
    task_id = await ada.submit("a fox", callback_url=CALLBACK)
    waiting = await ada.page(f"/videos/{task_id}")
    assert '<progress class="bar" id="progress" max="100" value="0"' in waiting
    assert "4, reserved" in waiting
    assert "<video" not in waiting
    await ada.finish(task_id)
    await ada.deliver_in_vain(task_id)
    page = await ada.page(f"/videos/{task_id}")
    assert re.search(r'<source src="http://[^"]+/v/[^"]+\.mp4"', page)
    assert re.search(r'href="http://[^"]+/v/[^"]+\.mp4\?download=true"', page)
    for text in ("Queued", "Rendering started", "Finished", "Delivery given up", CALLBACK):
        assert text in page
    assert "720 \u00d7 1280" in page
    assert 'id="remix"' in page
    assert "/cancel" not in page


async def test_a_failed_video_says_why_and_what_was_given_back(ada: Person) -> None:
    task_id = await ada.submit()
    await ada.finish(task_id, error=("api_error", "The engine could not render this."))
    page = await ada.page(f"/videos/{task_id}")
    assert "The engine could not render this." in page
    assert "Its 4 credits were given back." in page


async def test_an_expired_video_says_so(ada: Person) -> None:
    task_id = await ada.submit()
    await ada.finish(task_id)
    assert "<dt>Removed at</dt>" in await ada.page(f"/videos/{task_id}")
    assert "<img src" in await ada.page(f"/console/videos/{task_id}/card")
    await ada.services.db.execute("UPDATE tasks SET expires_at = now() - interval '1 second'")
    page = await ada.page(f"/videos/{task_id}")
    assert "This video has expired" in page
    assert "<video" not in page
    card = await ada.page(f"/console/videos/{task_id}/card")
    assert ">Expired<" in card
    assert "<img" not in card


async def test_a_request_that_was_not_kept_whole_cannot_be_sent_again(ada: Person) -> None:
    kept = await ada.submit("short", note="x" * 9000)
    page = await ada.page(f"/videos/{kept}")
    assert 'id="remix"' not in page
    assert "are not kept" in page


async def test_a_remix_is_the_same_request_with_another_prompt(ada: Person) -> None:
    task_id = await ada.submit("a fox", size="1280x720")
    page = await ada.page(f"/videos/{task_id}")
    found = re.search(r'id="page-data">(.*?)</script>', page)
    assert found is not None
    data = json.loads(found[1])
    answer = await ada.client.post(
        f"/console/try?path={data['path']}&token={ada.token_id}",
        content=json.dumps(data["request"] | {"prompt": "a wolf", "async": True}),
        headers={"x-csrf-token": ada.csrf, "content-type": "application/json"},
    )
    assert answer.status_code == 200, answer.text
    other = await ada.services.tasks.get(ada.account_id, answer.json()["task_id"])
    assert (other.spec.prompt, other.spec.size) == ("a wolf", "1280x720")


async def test_cancelling_gives_the_credits_back(ada: Person) -> None:
    task_id = await ada.submit()
    answer = await ada.post(f"/videos/{task_id}/cancel")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/videos/{task_id}")
    task = await ada.services.tasks.get(ada.account_id, task_id)
    assert task.state is State.CANCELLED
    assert "was cancelled and its credits" in await ada.page(f"/videos/{task_id}")
    await ada.post(f"/videos/{task_id}/cancel")
    assert "It had ended already" in await ada.page(f"/videos/{task_id}")


async def test_deleting_removes_the_video(ada: Person) -> None:
    task_id = await ada.submit()
    answer = await ada.post(f"/videos/{task_id}/delete")
    assert answer.headers["location"] == "/videos"
    assert (await ada.get(f"/videos/{task_id}")).status_code == 404
    assert shown(await ada.page("/videos")) == []


async def test_prompts_are_never_markup(ada: Person) -> None:
    task_id = await ada.submit(NASTY)
    for path in ("/videos", f"/videos/{task_id}", f"/console/videos/{task_id}/card"):
        page = await ada.page(path)
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "&lt;script&gt;alert(1)" in page
    assert "<script>" not in await ada.page("/videos?q=" + "%3Cscript%3E%22")


async def test_nobody_sees_or_changes_another_ones_videos(
    house: House, ada: Person, bob: Person
) -> None:
    task_id = await ada.submit()
    before = await house.rows()
    for path in (f"/videos/{task_id}", f"/console/videos/{task_id}/card"):
        assert (await bob.get(path)).status_code == 404, path
    for act in ("cancel", "delete"):
        assert (await bob.post(f"/videos/{task_id}/{act}")).status_code == 404, act
        assert (await bob.post(f"/videos/{uuid4()}/{act}")).status_code == 404, act
        assert (await bob.post(f"/videos/nonsense/{act}")).status_code == 404, act
    assert shown(await bob.page("/videos?q=cat")) == []
    assert await house.rows() == before


async def test_forms_need_their_secret(house: House, ada: Person, bob: Person) -> None:
    task_id = await ada.submit()
    before = await house.rows()
    for act in ("cancel", "delete"):
        path = f"/videos/{task_id}/{act}"
        for fields in ({}, {"csrf": ""}, {"csrf": bob.csrf}):
            assert (await ada.client.post(path, data=fields)).status_code == 403, path
        foreign = {"sec-fetch-site": "cross-site"}
        answer = await ada.client.post(path, data={"csrf": ada.csrf}, headers=foreign)
        assert answer.status_code == 403
    assert await house.rows() == before


async def test_strangers_log_in_first(house: House) -> None:
    async with house.client() as stranger:
        for path in ("/videos", f"/videos/{uuid4()}"):
            answer = await stranger.get(path)
            assert (answer.status_code, answer.headers["location"]) == (303, f"/login?next={path}")
        assert (await stranger.get("/console/events")).status_code == 403
        assert (await stranger.get(f"/console/videos/{uuid4()}/card")).status_code == 403
        answer = await stranger.post(f"/videos/{uuid4()}/delete")
        assert answer.status_code == 303


async def watched(house: House, person: Person) -> None:
    async with asyncio.timeout(10):
        while person.account_id not in house.services.feeds._feeds:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def moves(text: str) -> list[dict[str, object]]:
    messages = re.findall(r"event: moves\ndata: (.*)\n", text)
    return [move for message in messages for move in json.loads(message)]


async def test_events_tell_of_progress_and_end_with_the_log_out(
    house: House, ada: Person, bob: Person
) -> None:
    task_id, foreign = await ada.submit(), await bob.submit()
    stream = asyncio.create_task(ada.get("/console/events"))
    await watched(house, ada)
    store = house.services.task_store
    for wanted in (foreign, task_id):
        task = await store.start(wanted, worker="w")
        assert task is not None
        assert await store.progress(task, 40)
    await asyncio.sleep(0.5)  # the stream gathers moves for a moment
    await bob.finish(foreign)
    await ada.finish(task_id)
    await asyncio.sleep(0.5)
    await ada.post("/logout")
    async with asyncio.timeout(10):
        answer = await stream
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.text.startswith("retry: ")
    told = moves(answer.text)
    assert {move["id"] for move in told} == {str(task_id)}
    assert {"id": str(task_id), "state": "running", "progress": 40} in told
    assert told[-1] == {"id": str(task_id), "state": "succeeded", "progress": 100}
    assert answer.text.endswith("event: end\ndata: {}\n\n")
    assert not house.services.feeds._feeds


async def test_events_end_when_the_account_is_disabled(house: House, ada: Person) -> None:
    stream = asyncio.create_task(ada.get("/console/events"))
    await watched(house, ada)
    await house.services.accounts.disable("ada@example.com")
    async with asyncio.timeout(10):
        assert "event: end" in (await stream).text


async def test_events_end_with_a_log_in_whose_end_was_not_heard_of(
    house: House, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crake.console.events.LONGEST_TRUST", 0.0)
    monkeypatch.setattr("crake.console.events.HEARTBEAT", 0.05)
    await house.services.db.execute("ALTER TABLE sessions DISABLE TRIGGER sessions_ended")
    stream = asyncio.create_task(ada.get("/console/events"))
    await watched(house, ada)
    await house.services.db.execute("DELETE FROM sessions")
    async with asyncio.timeout(20):
        assert "event: end" in (await stream).text


async def test_events_end_when_the_server_stops(house: House, ada: Person) -> None:
    stream = asyncio.create_task(ada.get("/console/events"))
    await watched(house, ada)
    house.services.feeds.close()
    async with asyncio.timeout(10):
        assert "event: end" not in (await stream).text  # the browser comes back


async def test_events_say_when_moves_were_missed(house: House, ada: Person) -> None:
    stream = asyncio.create_task(ada.get("/console/events"))
    await watched(house, ada)
    house.services.changes.on_reconnect()
    await asyncio.sleep(0.3)
    house.services.feeds.close()
    async with asyncio.timeout(10):
        assert "event: missed\n" in (await stream).text
