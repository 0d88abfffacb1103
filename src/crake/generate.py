"""`crake generate`: a render on this machine, with no server and no database."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import cv2
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from crake.dialects.sora.requests import parse_submission
from crake.engines.base import EngineError, Surroundings
from crake.engines.catalog import Catalog
from crake.engines.performing import LooseJob, Performer, opened
from crake.engines.spec import Character, MediaRef, VideoSpec
from crake.errors import BadRequest, SetupError
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.media.provenance import identity_of
from crake.settings import Settings
from crake.tasks.references import References, from_disk, from_network

SHEETS = (".jpg", ".jpeg", ".png")
"""Endings of a storyboard's file."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for; the fields mean what the API's do."""

    prompt: str
    model: str
    version: str
    duration: str | None
    size: str | None
    orientation: str | None
    images: tuple[str, ...]
    character: str | None
    character_start: float
    character_end: float
    seed: int | None


async def generate(
    settings: Settings, wish: Wish, output: Path, storyboard: Path | None = None
) -> None:
    """Render a wish into the file `output`, with a progress bar.

    Parameters
    ----------
    storyboard
        A JPEG or PNG file that gets 16 moments of the video, row by row.

    Raises
    ------
    CrakeError
        The wish cannot be rendered.
    SetupError
        The render broke, or `output` cannot be written.
    """
    _check(output)
    if storyboard is not None:
        _check(storyboard)
        if storyboard.suffix.lower() not in SHEETS:
            raise SetupError(f"--storyboard {storyboard} must end in {', '.join(SHEETS)}.")
    spec = _spec(settings, wish)
    catalog = Catalog(settings.models, settings.engines)
    engine = catalog.route(spec)
    with TemporaryDirectory(prefix="crake-") as name:
        folder = Path(name)
        try:
            async with (
                Fetcher(settings) as fetcher,
                opened(engine, Surroundings(settings, fetcher)),
            ):
                bring = {**from_network(fetcher), **from_disk()}
                spec = await References(bring, settings).gather(spec, folder)
                with _bar(wish.prompt) as on_progress:
                    rendered = await Performer(settings, identity_of(settings)).perform(
                        engine,
                        catalog.setup_of(engine),
                        spec,
                        folder,
                        LooseJob(str(uuid4()), on_progress),
                    )
        except (sandbox.SandboxError, EngineError) as error:
            raise SetupError(f"The render broke: {error}") from error
        await _save(rendered.video, output)
        if storyboard is not None:
            sheet = await asyncio.to_thread(_as_sheet, rendered.spritesheet, storyboard.suffix)
            await _save(sheet, storyboard)
    facts = rendered.result
    Console().print(
        f"{output}: {facts['width']}x{facts['height']}, {facts['seconds']:g} s, "
        f"{facts['fps']} fps, {facts['bytes'] / 1e6:.1f} MB",
        highlight=False,
    )


def _spec(settings: Settings, wish: Wish) -> VideoSpec:
    body = {
        "prompt": wish.prompt,
        "model": wish.model,
        "version": wish.version,
        "duration": wish.duration,
        "size": wish.size,
        "orientation": wish.orientation,
    }
    asked = parse_submission(body, settings=settings, trace_id=uuid4(), idempotency_key=None)
    images = tuple(_ref(image, "--image") for image in wish.images)
    update: dict[str, object] = {"images": images}
    if wish.character is not None:
        clip = _ref(wish.character, "--character")
        start, end = wish.character_start, wish.character_end
        if not 0 <= start <= end - 1 <= start + 2:
            raise BadRequest("--character-end must lie 1 to 3 seconds after --character-start.")
        update["characters"] = (Character(clip=clip, start=start, end=end),)
    if wish.seed is not None:
        update["seed"] = wish.seed % 2**32
    return asked.spec.model_copy(update=update)


def _ref(place: str, field: str) -> MediaRef:
    """Refer to an address or to a file of this machine."""
    is_address = place.startswith(("http://", "https://"))
    ref = MediaRef(uri=place, field=field)
    return ref if is_address else ref.at(Path(place))


def _check(output: Path) -> None:
    if not output.parent.is_dir():
        raise SetupError(f"There is no folder {output.parent} to write {output.name} into.")
    if output.is_dir():
        raise SetupError(f"{output} is a folder; name a file to write.")


def _as_sheet(spritesheet: Path, suffix: str) -> Path:
    """Return the spritesheet, which is a JPEG, as a file of the format that a suffix names."""
    if suffix.lower() != ".png":
        return spritesheet
    png = spritesheet.with_suffix(".png")
    picture = cv2.imread(str(spritesheet))
    assert picture is not None
    cv2.imwrite(str(png), picture)
    return png


async def _save(video: Path, output: Path) -> None:
    try:
        await asyncio.to_thread(shutil.copyfile, video, output)
    except OSError as error:
        raise SetupError(f"{output} cannot be written: {error.strerror}.") from None


@contextlib.contextmanager
def _bar(title: str) -> Iterator[Callable[[float], None]]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        bar = progress.add_task(title[:40], total=1.0)
        yield lambda share: progress.update(bar, completed=share)
        progress.update(bar, completed=1.0)
