from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from fastapi.routing import APIRoute
from pydantic import SecretStr

from crake.accounts.models import Api
from crake.console import operator
from crake.console.pages import Console
from crake.engines.fleet import EngineState
from crake.errors import Disabled
from crake.settings import Settings
from crake.tasks.models import State
from tests.support.console import CALLBACK, NASTY, House, Person

PAGES = ("", "/queue", "/workers", "/tasks", "/deliveries", "/settings")


@pytest.fixture
async def root(house: House) -> Person:
    return await house.person("root@example.com", operator=True)


async def test_for_everybody_else_there_are_no_such_pages(house: House, ada: Person) -> None:
    before = await house.rows()
    routes = operator.routes(Console(house.services)).routes
    assert len(routes) > len(PAGES)
    for route in routes:
        assert isinstance(route, APIRoute)
        for wanted in (ada.account_id, uuid4()):
            address = re.sub(r"\{\w+\}", str(wanted), route.path)
            send = ada.get if "GET" in (route.methods or ()) else ada.post
            answer = await send(address)
            assert answer.status_code == 404, address
            assert "/operator" not in answer.text.replace(address, "")
    assert await house.rows() == before


async def test_strangers_log_in_first(house: House) -> None:
    async with house.client() as stranger:
        for page in PAGES:
            assert (await stranger.get(f"/operator{page}")).status_code == 303


async def test_accounts_are_found_and_granted(house: House, root: Person, ada: Person) -> None:
    page = await root.page("/operator?q=ADA")
    assert f"/operator/accounts/{ada.account_id}/" in page
    assert f"/operator/accounts/{root.account_id}/" not in page
    path = f"/operator/accounts/{ada.account_id}/grant"
    answer = await root.post(path, amount="250")
    assert answer.headers["location"] == "/operator?q=ada%40example.com"
    assert "<dd>750</dd>" in await root.page("/operator?q=ada")
    for amount in ("", "0", "-5", "1.5", "٣", "9" * 20, "1e3"):
        assert (await root.post(path, amount=amount)).status_code == 400, amount
    assert (await root.post(f"/operator/accounts/{uuid4()}/grant", amount=1)).status_code == 404


async def test_a_disabled_account_stops_working_at_once(
    house: House, root: Person, ada: Person
) -> None:
    accounts = house.services.accounts
    await accounts.authorize(f"Bearer {ada.token}", Api.SORA_VIDEOS)
    await root.post(f"/operator/accounts/{ada.account_id}/disable")
    assert "Disabled" in await root.page("/operator?q=ada")
    accounts.forget()  # what the notification does, a moment later
    with pytest.raises(Disabled):
        await accounts.authorize(f"Bearer {ada.token}", Api.SORA_VIDEOS)
    assert (await ada.get("/videos")).status_code == 303
    await root.post(f"/operator/accounts/{ada.account_id}/enable")
    accounts.forget()
    await accounts.authorize(f"Bearer {ada.token}", Api.SORA_VIDEOS)


async def test_operators_do_not_lock_themselves_out(house: House, root: Person) -> None:
    answer = await root.post(f"/operator/accounts/{root.account_id}/disable")
    assert answer.status_code == 400
    await root.page("/operator")


async def test_the_queue_is_shown_oldest_first(root: Person, ada: Person) -> None:
    assert "Nothing waits" in await root.page("/operator/queue")
    first, second = await ada.submit("first"), await root.submit("second", model="sora-2-pro")
    page = await root.page("/operator/queue")
    assert page.index(str(first)) < page.index(str(second))
    only = await root.page("/operator/queue?model=sora-2-pro")
    assert str(first) not in only
    assert str(second) in only


async def test_workers_and_engines_are_shown(house: House, root: Person, ada: Person) -> None:
    page = await root.page("/operator/workers")
    assert "No worker" in page
    insert = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '{} s')"
    for age in (0, 3600):
        await house.services.db.execute(insert.format(age))
    busy, failed = await ada.submit(), await ada.submit()
    await house.services.task_store.start(busy, worker="host:7/abc")
    await house.services.db.execute(
        "UPDATE procrastinate_jobs SET status = 'doing', worker_id ="
        " (SELECT max(id) - 1 FROM procrastinate_workers) WHERE args ->> 'task_id' = %(id)s",
        {"id": str(busy)},
    )
    await ada.finish(failed, error=("api_error", f"No {NASTY}"))
    page = await root.page("/operator/workers")
    assert page.count("Alive") == page.count("Silent") == 1
    assert f'href="/operator/tasks/{busy}">sora-2 on sketch, 0 %' in page
    assert "host:7/abc" in page
    assert "<script>alert" not in page
    assert f'href="/operator/tasks/{failed}"' in page


async def test_how_engines_do_and_where_a_task_went_is_shown(
    house: House, root: Person, ada: Person
) -> None:
    page = await root.page("/operator/workers")
    assert "Not known" in page
    down = EngineState("sketch", "sketch", "down", f"no pencil {NASTY}", 0, 2)
    await house.services.engines.report("host:7", [down])
    page = await root.page("/operator/workers")
    assert "no pencil" in page
    assert "host:7" in page
    assert "<script>alert" not in page
    up = replace(down, state="up", reason="", running=1)
    await house.services.engines.report("host:8", [up])
    models = await house.services.live_catalog()
    (engine,) = models[0]["engines"]
    assert (engine["state"], engine["running"], engine["slots"]) == ("up", 1, 4)
    await house.services.engines.report("host:7", [])
    assert "no pencil" not in await root.page("/operator/workers")
    task_id = await ada.submit()
    route = [{"attempt": 1, "engine": "gpu", "outcome": "down", "why": f"no power {NASTY}"}]
    await house.services.task_store.start(task_id, worker="w", engine="sketch", route=route)
    page = await root.page(f"/operator/tasks/{task_id}")
    assert "no power" in page
    assert "<script>alert" not in page


async def test_tasks_are_found_by_id_trace_and_address(root: Person, ada: Person) -> None:
    mine, theirs = await root.submit("mine"), await ada.submit(NASTY)
    task = await ada.services.tasks.any(theirs)
    for query in (theirs, task.trace_id, "ada@", "ADA@EXAMPLE"):
        page = await root.page(f"/operator/tasks?q={query}")
        assert f"/operator/tasks/{theirs}" in page, query
        assert f"/operator/tasks/{mine}" not in page, query
        assert "<script>alert" not in page
    assert "No task fits" in await root.page(f"/operator/tasks?q={uuid4()}")
    assert "No task fits" in await root.page("/operator/tasks?state=failed")
    page = await root.page(f"/operator/tasks/{theirs}")
    assert "ada@example.com" in page
    assert "<script>alert" not in page
    assert (await root.get(f"/operator/tasks/{uuid4()}")).status_code == 404


async def test_a_task_is_cancelled_and_submitted_anew(root: Person, ada: Person) -> None:
    task_id = await ada.submit()
    await root.post(f"/operator/tasks/{task_id}/cancel")
    assert (await ada.services.tasks.any(task_id)).state is State.CANCELLED
    answer = await root.post(f"/operator/tasks/{task_id}/retry")
    fresh = UUID(answer.headers["location"].rpartition("/")[2])
    assert fresh != task_id
    assert (await ada.services.tasks.any(fresh)).account_id == ada.account_id
    assert (await root.post(f"/operator/tasks/{fresh}/retry")).status_code == 400


async def test_what_gave_up_is_sent_again(root: Person, ada: Person) -> None:
    assert "Nothing was given up" in await root.page("/operator/deliveries")
    task_id = await ada.submit(callback_url=CALLBACK)
    await ada.finish(task_id)
    delivery = await ada.deliver_in_vain(task_id)
    page = await root.page("/operator/deliveries")
    for text in ("ada@example.com", CALLBACK, "502", "bad gateway"):
        assert text in page
    assert "<script>alert" not in page
    answer = await root.post(f"/operator/deliveries/{delivery}/redeliver")
    assert answer.status_code == 303
    assert (await ada.services.webhooks.any_delivery(delivery)).state == "pending"


async def test_receivers_that_rest_are_shown(root: Person) -> None:
    insert = "INSERT INTO receivers VALUES (%s, 7, now() + %s::interval)"
    for origin, rest in (("http://dead.example", "5 min"), ("http://well.example", "-5 min")):
        await root.services.db.execute(insert, (origin, rest))
    page = await root.page("/operator/deliveries")
    assert "http://dead.example" in page
    assert "http://well.example" not in page


async def test_settings_hide_their_secrets(house: House, root: Person) -> None:
    page = await root.page("/operator/settings")
    secrets = [
        value.get_secret_value()
        for value in dict(house.services.settings).values()
        if isinstance(value, SecretStr)
    ]
    assert len(secrets) >= 2
    for secret in secrets:
        assert secret not in page
    for name in Settings.model_fields:
        assert f"CRAKE_{name.upper()}</code>" in page
    rows = {row.name: row for row in operator.setting_rows(house.services.settings)}
    assert rows["CRAKE_SECRET_KEY"].value is None
    assert rows["CRAKE_SECRET_KEY"].is_set
    assert not rows["CRAKE_SMTP_URL"].is_set
    assert rows["CRAKE_ALLOW_NETWORKS"].value == "127.0.0.0/8"
    assert not rows["CRAKE_ALLOW_NETWORKS"].is_default
    assert rows["CRAKE_CALLBACK_TIMEOUT"].is_default


async def test_forms_need_their_secret(house: House, root: Person, ada: Person) -> None:
    task_id = await ada.submit(callback_url=CALLBACK)
    await ada.finish(task_id)
    delivery = await ada.deliver_in_vain(task_id)
    before = await house.rows()
    for path in (
        *(f"accounts/{ada.account_id}/{act}" for act in ("grant", "disable", "enable")),
        *(f"tasks/{task_id}/{act}" for act in ("cancel", "retry")),
        f"deliveries/{delivery}/redeliver",
    ):
        for csrf in ({}, {"csrf": ada.csrf}):
            answer = await root.client.post(f"/operator/{path}", data={"amount": "5", **csrf})
            assert answer.status_code == 403, path
    assert await house.rows() == before
