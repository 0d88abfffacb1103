"""The operator's hands on accounts: tokens, credits, who may come in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from crake.commands.running import print_table, table_of, when, with_services
from crake.errors import SetupError

if TYPE_CHECKING:
    from rich.table import Table

    from crake.services import Services

token_app = typer.Typer(help="Tokens.", no_args_is_help=True)
credits_app = typer.Typer(help="Credits.", no_args_is_help=True)
account_app = typer.Typer(help="Accounts.", no_args_is_help=True)


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

    typer.echo(with_services(create))


@token_app.command("revoke")
def token_revoke(
    token: Annotated[str, typer.Argument(help="The token itself.")],
) -> None:
    """Make a token useless, at once."""

    async def revoke(services: Services) -> bool:
        return await services.accounts.revoke_token(token)

    if not with_services(revoke):
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

    typer.echo(with_services(grant))


@account_app.command("list")
def account_list() -> None:
    """List accounts, oldest first."""

    async def accounts(services: Services) -> Table:
        rows = [
            (a.email, a.balance, a.unfinished, when(a.created_at), when(a.disabled_at))
            for a in await services.accounts.list()
        ]
        return table_of(("email", "credits", "unfinished", "created", "disabled"), rows)

    print_table(with_services(accounts))


@account_app.command("disable")
def account_disable(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Disable an account: its tokens stop working at once."""

    async def disable(services: Services) -> None:
        await services.accounts.disable(email)

    with_services(disable)
    typer.echo("disabled")


@account_app.command("enable")
def account_enable(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Enable a disabled account: its tokens work again."""

    async def enable(services: Services) -> None:
        await services.accounts.enable(email)

    with_services(enable)
    typer.echo("enabled")


@account_app.command("promote")
def account_promote(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Make an account an operator's: it sees the operator's pages."""

    async def promote(services: Services) -> None:
        await services.accounts.promote(email)

    with_services(promote)
    typer.echo("promoted")


@account_app.command("reset")
def account_reset(
    email: Annotated[str, typer.Argument(help="Whose account.")],
) -> None:
    """Print a link that sets a new password, once, within a day."""

    async def reset(services: Services) -> str:
        return await services.logins.reset_link(email)

    typer.echo(with_services(reset))
