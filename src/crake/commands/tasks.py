"""The operator's hands on tasks and on what is delivered of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from crake.commands.running import print_table, table_of, when, with_services

if TYPE_CHECKING:
    from rich.table import Table

    from crake.services import Services

task_app = typer.Typer(help="Tasks.", no_args_is_help=True)
delivery_app = typer.Typer(help="Callbacks and webhooks.", no_args_is_help=True)

Limit = Annotated[int, typer.Option(min=1, max=1000, help="How many to list, newest first.")]


@task_app.command("list")
def task_list(limit: Limit = 20) -> None:
    """List the tasks of all accounts, newest first."""

    async def tasks(services: Services) -> Table:
        rows = [
            (t.id, t.state, f"{t.progress}%", t.model, when(t.created_at), t.spec.prompt[:40])
            for t in await services.task_store.list_all(limit)
        ]
        return table_of(("id", "state", "progress", "model", "created", "prompt"), rows)

    print_table(with_services(tasks))


@task_app.command("show")
def task_show(task_id: Annotated[UUID, typer.Argument(help="The task's id.")]) -> None:
    """Print everything about a task, as JSON."""
    import pydantic_core

    async def show(services: Services) -> str:
        task = await services.tasks.any(task_id)
        return pydantic_core.to_json(task, indent=2).decode()

    typer.echo(with_services(show))


@task_app.command("cancel")
def task_cancel(task_id: Annotated[UUID, typer.Argument(help="The task's id.")]) -> None:
    """Stop an unfinished task and refund it."""

    async def cancel(services: Services) -> str:
        task = await services.tasks.any(task_id)
        return (await services.tasks.cancel(task.account_id, task_id)).state

    typer.echo(with_services(cancel))


@task_app.command("retry")
def task_retry(
    task_id: Annotated[UUID, typer.Argument(help="A failed or cancelled task.")],
) -> None:
    """Submit a failed or cancelled task's request anew and print the new task's id.

    The old task stays as it ended: what was refunded is on record. The new one is paid for anew.
    """

    async def retry(services: Services) -> UUID:
        return (await services.submissions.resubmit(await services.tasks.any(task_id))).id

    typer.echo(with_services(retry))


@delivery_app.command("list")
def delivery_list(limit: Limit = 20) -> None:
    """List callbacks and webhooks, newest first."""
    from crake.tasks.delivery_store import DeliveryStore

    async def deliveries(services: Services) -> Table:
        rows = [
            (
                d.id,
                d.event or "callback",
                d.state,
                d.attempts,
                d.task_id,
                when(d.next_attempt_at if d.state == "pending" else None),
                d.url,
            )
            for d in await DeliveryStore(services.db).list(limit)
        ]
        columns = ("id", "what", "state", "attempts", "task", "next attempt", "url")
        return table_of(columns, rows)

    print_table(with_services(deliveries))


@delivery_app.command("redeliver")
def delivery_redeliver(
    delivery_id: Annotated[UUID, typer.Argument(help="The delivery's id.")],
) -> None:
    """Send a callback or webhook again that was delivered or given up."""

    async def redeliver(services: Services) -> None:
        delivery = await services.webhooks.any_delivery(delivery_id)
        await services.webhooks.redeliver(delivery.account_id, delivery_id)

    with_services(redeliver)
    typer.echo("queued")


@delivery_app.command("secret")
def delivery_secret(
    email: Annotated[str, typer.Argument(help="Whose account.")],
    rotate: Annotated[
        bool, typer.Option("--rotate", help="Make a new one; older ones sign too for 24 hours.")
    ] = False,
) -> None:
    """Print the secret that signs an account's callbacks, and nothing else."""

    async def secret(services: Services) -> str:
        account = await services.accounts.account(email)
        if rotate:
            return await services.webhooks.rotate_callback_secret(account.id)
        return await services.webhooks.callback_secret(account.id)

    typer.echo(with_services(secret))
