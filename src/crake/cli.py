"""The command line. Nothing slow is imported before a command really needs it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar
from uuid import UUID

import typer

from crake.errors import CrakeError, SetupError

if TYPE_CHECKING:
    from rich.table import Table

    from crake.services import Services
    from crake.settings import Settings

T = TypeVar("T")

app = typer.Typer(
    name="crake",
    help="A self-hosted server that speaks the Sora Videos API.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
token_app = typer.Typer(help="Tokens.", no_args_is_help=True)
credits_app = typer.Typer(help="Credits.", no_args_is_help=True)
account_app = typer.Typer(help="Accounts.", no_args_is_help=True)
task_app = typer.Typer(help="Tasks.", no_args_is_help=True)
delivery_app = typer.Typer(help="Callbacks and webhooks.", no_args_is_help=True)
app.add_typer(token_app, name="token")
app.add_typer(credits_app, name="credits")
app.add_typer(account_app, name="account")
app.add_typer(task_app, name="task")
app.add_typer(delivery_app, name="delivery")

Limit = Annotated[int, typer.Option(min=1, max=1000, help="How many to list, newest first.")]


def main() -> None:
    """Run the command line; a setup error is a sentence, not a traceback."""
    try:
        app()
    except (SetupError, CrakeError) as error:
        typer.secho(f"crake: {error}", fg=typer.colors.RED, err=True)
        sys.exit(1)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 is any free one.")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder for data.")] = None,
    worker: Annotated[bool, typer.Option(help="Render in this program too.")] = True,
) -> None:
    """Run the API and, unless told otherwise, a worker."""
    from crake.serving import serve as run_server

    settings = _settings(host=host, port=port, data_dir=data_dir)
    _run(run_server(settings, with_worker=worker))


@app.command()
def worker(
    model: Annotated[list[str] | None, typer.Option(help="Render only this model.")] = None,
    concurrency: Annotated[int | None, typer.Option(min=1, help="Renders at a time.")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder for data.")] = None,
) -> None:
    """Run a worker alone, on any machine that reaches the database and the storage."""
    from crake.serving import work

    settings = _settings(data_dir=data_dir, worker_concurrency=concurrency)
    _run(work(settings, models=tuple(model or ())))


@app.command()
def generate(
    prompt: Annotated[str, typer.Argument(help="What to show.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="MP4 file to write.")] = Path(
        "video.mp4"
    ),
    storyboard: Annotated[
        Path | None, typer.Option(help="JPEG or PNG file to write 16 moments of the video to.")
    ] = None,
    model: Annotated[str, typer.Option(help="Model of the catalogue.")] = "sora-2",
    version: Annotated[str, typer.Option(help="API version: 1.0 or 2.0.")] = "1.0",
    duration: Annotated[str | None, typer.Option(help="Seconds, as the API has them.")] = None,
    size: Annotated[str | None, typer.Option(help="Size, as the API has it.")] = None,
    orientation: Annotated[str | None, typer.Option(help="landscape or portrait.")] = None,
    image: Annotated[list[str] | None, typer.Option(help="Reference image: file or URL.")] = None,
    character: Annotated[str | None, typer.Option(help="Character clip: file or URL.")] = None,
    character_start: Annotated[float, typer.Option(help="First second of it.")] = 0.0,
    character_end: Annotated[float, typer.Option(help="Last second of it.")] = 3.0,
    seed: Annotated[int | None, typer.Option(help="The same seed gives the same video.")] = None,
) -> None:
    """Render on this machine, with no server and no database."""
    from crake.generate import Wish
    from crake.generate import generate as render

    wish = Wish(
        prompt=prompt,
        model=model,
        version=version,
        duration=duration,
        size=size,
        orientation=orientation,
        images=tuple(image or ()),
        character=character,
        character_start=character_start,
        character_end=character_end,
        seed=seed,
    )
    _run(render(_settings(), wish, output, storyboard))


@token_app.command("create")
def token_create(
    email: Annotated[str, typer.Option(help="Whose; the account is made where it is missing.")] = (
        "operator@localhost"
    ),
    name: Annotated[str, typer.Option(help="What it is for.")] = "default",
    api: Annotated[
        list[str] | None, typer.Option(help="Cover only this API, such as sora/videos.")
    ] = None,
    days: Annotated[
        int | None, typer.Option(min=1, max=36_500, help="Expire after so many days.")
    ] = None,
) -> None:
    """Print a new token and nothing else. It is shown this once."""
    from crake.accounts.models import EVERY_API, Api

    known = {item.value: item for item in Api}
    unknown = [item for item in api or () if item not in known]
    if unknown:
        raise SetupError(f"There is no API {unknown[0]!r}. APIs are: {', '.join(known)}.")
    apis = frozenset(known[item] for item in api) if api else EVERY_API
    expires_at = datetime.now(UTC) + timedelta(days=days) if days else None

    async def create(services: Services) -> str:
        return await services.accounts.create_token(
            email, name=name, apis=apis, expires_at=expires_at
        )

    typer.echo(_with_services(create))


@token_app.command("revoke")
def token_revoke(
    token: Annotated[str, typer.Argument(help="The token itself.")],
) -> None:
    """Make a token useless, at once."""

    async def revoke(services: Services) -> bool:
        return await services.accounts.revoke_token(token)

    if not _with_services(revoke):
        raise SetupError("There is no such token, or it was revoked before.")
    typer.echo("revoked")


@credits_app.command("grant")
def credits_grant(
    email: Annotated[str, typer.Argument(help="Whose account.")],
    amount: Annotated[int, typer.Argument(min=1, max=10**12, help="How many credits.")],
) -> None:
    """Add credits to an account and print its balance."""

    async def grant(services: Services) -> int:
        return await services.accounts.grant(email, amount)

    typer.echo(_with_services(grant))


@account_app.command("list")
def account_list() -> None:
    """List accounts, oldest first."""

    async def accounts(services: Services) -> Table:
        rows = [
            (a.email, a.balance, a.unfinished, _when(a.created_at), _when(a.disabled_at))
            for a in await services.accounts.list()
        ]
        return _table(("email", "credits", "unfinished", "created", "disabled"), rows)

    _print(_with_services(accounts))


@account_app.command("disable")
def account_disable(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Disable an account: its tokens stop working at once."""

    async def disable(services: Services) -> None:
        await services.accounts.disable(email)

    _with_services(disable)
    typer.echo("disabled")


@account_app.command("enable")
def account_enable(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Enable a disabled account: its tokens work again."""

    async def enable(services: Services) -> None:
        await services.accounts.enable(email)

    _with_services(enable)
    typer.echo("enabled")


@account_app.command("promote")
def account_promote(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Make an account an operator's: it sees the operator's pages."""

    async def promote(services: Services) -> None:
        await services.accounts.promote(email)

    _with_services(promote)
    typer.echo("promoted")


@account_app.command("reset")
def account_reset(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Print a link that sets a new password, once, within a day."""

    async def reset(services: Services) -> str:
        return await services.logins.reset_link(email)

    typer.echo(_with_services(reset))


@task_app.command("list")
def task_list(limit: Limit = 20) -> None:
    """List the tasks of all accounts, newest first."""

    async def tasks(services: Services) -> Table:
        rows = [
            (t.id, t.state, f"{t.progress}%", t.model, _when(t.created_at), t.spec.prompt[:40])
            for t in await services.task_store.list_all(limit)
        ]
        return _table(("id", "state", "progress", "model", "created", "prompt"), rows)

    _print(_with_services(tasks))


@task_app.command("show")
def task_show(task_id: Annotated[UUID, typer.Argument(help="The task's id.")]) -> None:
    """Print everything about a task, as JSON."""
    import pydantic_core

    async def show(services: Services) -> str:
        task = await services.tasks.any(task_id)
        return pydantic_core.to_json(task, indent=2).decode()

    typer.echo(_with_services(show))


@task_app.command("cancel")
def task_cancel(task_id: Annotated[UUID, typer.Argument(help="The task's id.")]) -> None:
    """Stop an unfinished task and refund it."""

    async def cancel(services: Services) -> str:
        task = await services.tasks.any(task_id)
        return (await services.tasks.cancel(task.account_id, task_id)).state

    typer.echo(_with_services(cancel))


@task_app.command("retry")
def task_retry(
    task_id: Annotated[UUID, typer.Argument(help="A failed or cancelled task.")],
) -> None:
    """Submit a failed or cancelled task's request anew and print the new task's id.

    The old task stays as it ended: what was refunded is on record. The new one is paid for anew.
    """

    async def retry(services: Services) -> UUID:
        return (await services.submissions.resubmit(await services.tasks.any(task_id))).id

    typer.echo(_with_services(retry))


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
                _when(d.next_attempt_at if d.state == "pending" else None),
                d.url,
            )
            for d in await DeliveryStore(services.db).list(limit)
        ]
        columns = ("id", "what", "state", "attempts", "task", "next attempt", "url")
        return _table(columns, rows)

    _print(_with_services(deliveries))


@delivery_app.command("redeliver")
def delivery_redeliver(
    delivery_id: Annotated[UUID, typer.Argument(help="The delivery's id.")],
) -> None:
    """Send a callback or webhook again that was delivered or given up."""

    async def redeliver(services: Services) -> None:
        delivery = await services.webhooks.any_delivery(delivery_id)
        await services.webhooks.redeliver(delivery.account_id, delivery_id)

    _with_services(redeliver)
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

    typer.echo(_with_services(secret))


@app.command()
def migrate() -> None:
    """Upgrade the database's schema."""
    from crake.db.migrate import head, upgrade
    from crake.db.service import start_server

    async def run() -> None:
        server = await start_server(_settings())
        try:
            await asyncio.to_thread(upgrade, server.dsn)
        finally:
            await server.stop()

    _run(run())
    typer.echo(f"The schema is at revision {head()}.")


@app.command()
def doctor() -> None:
    """Check settings, database, storage and engines; say what is wrong and how to mend it."""
    from crake.doctor import examine

    if not _run(examine()):
        raise typer.Exit(1)


def _settings(**overrides: object) -> Settings:
    from crake.settings import load_settings
    from crake.telemetry import configure_logging

    settings = load_settings(**overrides)
    configure_logging(settings.log_format)
    return settings


def _run(work: Awaitable[T]) -> T:
    import uvloop

    async def run() -> T:
        return await work

    return uvloop.run(run())


def _with_services(use: Callable[[Services], Awaitable[T]]) -> T:
    """Do one thing with the database, quietly."""
    import structlog

    from crake.services import open_services

    settings = _settings()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))

    async def run() -> T:
        async with open_services(settings) as services:
            return await use(services)

    return _run(run())


def _table(columns: tuple[str, ...], rows: Sequence[Sequence[object]]) -> Table:
    from rich.table import Table

    table = Table(*columns, box=None)
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    return table


def _print(table: Table) -> None:
    from rich.console import Console

    # Into a file or a pipe nothing is cut off.
    Console(width=None if sys.stdout.isatty() else 1000).print(table)


def _when(moment: datetime | None) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S") if moment else "-"
