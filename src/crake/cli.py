"""The command line. Nothing slow is imported before a command really needs it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from crake.commands.accounts import account_app, credits_app, token_app
from crake.commands.running import load, run
from crake.commands.tasks import delivery_app, task_app
from crake.errors import CrakeError, SetupError

app = typer.Typer(
    name="crake",
    help="A self-hosted server that speaks the Sora Videos API.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(token_app, name="token")
app.add_typer(credits_app, name="credits")
app.add_typer(account_app, name="account")
app.add_typer(task_app, name="task")
app.add_typer(delivery_app, name="delivery")


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

    settings = load(host=host, port=port, data_dir=data_dir)
    run(run_server(settings, with_worker=worker))


@app.command()
def worker(
    model: Annotated[list[str] | None, typer.Option(help="Render only this model.")] = None,
    concurrency: Annotated[int | None, typer.Option(min=1, help="Renders at a time.")] = None,
    data_dir: Annotated[Path | None, typer.Option(help="Folder for data.")] = None,
) -> None:
    """Run a worker alone, on any machine that reaches the database and the storage."""
    from crake.serving import work

    settings = load(data_dir=data_dir, worker_concurrency=concurrency)
    run(work(settings, models=tuple(model or ())))


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
    run(render(load(), wish, output, storyboard))


@app.command()
def migrate() -> None:
    """Upgrade the database's schema."""
    import asyncio

    from crake.db.migrate import head, upgrade
    from crake.db.service import start_server

    async def upgrade_it() -> None:
        server = await start_server(load())
        try:
            await asyncio.to_thread(upgrade, server.dsn)
        finally:
            await server.stop()

    run(upgrade_it())
    typer.echo(f"The schema is at revision {head()}.")


@app.command()
def doctor() -> None:
    """Check settings, database, storage and engines; say what is wrong and how to mend it."""
    from crake.doctor import examine

    if not run(examine()):
        raise typer.Exit(1)
