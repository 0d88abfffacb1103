"""The images and videos that a task refers to: fetched, checked, and laid out for an engine."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import structlog

from crake.engines.spec import Character, MediaRef, Source, VideoSpec
from crake.errors import BadRequest, NotFound, TooLarge, Unavailable
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.media.prepare import check_character, check_source, choose_part, prepare_image
from crake.media.probe import ImageFacts, VideoFacts
from crake.media.workroom import is_no_space, workroom
from crake.settings import Settings
from crake.storage.models import is_rendered
from crake.storage.service import Storage
from crake.tasks.models import Submission

CHECK_SECONDS = 30.0
SOURCE_CHECK_SECONDS = 90.0
CHECK_MEMORY_MIB = 1024
NO_SPACE_SECONDS = 30
"""After which a client may ask again whose file could not be checked for want of room."""

MIB = 1024 * 1024

log = structlog.get_logger(__name__)


async def check_uploads(submission: Submission, settings: Settings) -> None:
    """Check the images sent inside a request, before any credit is spent.

    Raises
    ------
    BadRequest, TooLarge, ContentRejected
        One of them is not usable.
    """
    for index, image in enumerate(submission.spec.images):
        content = submission.uploads.get(image.uri.removeprefix("asset:"))
        if content is not None:
            async with laid_out(content, image.field, settings.max_image_mib) as raw:
                await _prepare(raw, image, must_be(submission.spec, index), settings)


async def check_image(content: bytes, field: str, settings: Settings) -> ImageFacts:
    """Check an image that shall be kept for requests to come; return what it is.

    Raises
    ------
    BadRequest, TooLarge, ContentRejected
        It is not usable; the message names `field`.
    """
    async with laid_out(content, field, settings.max_image_mib) as raw:
        return await _decode(raw, raw.with_suffix(".png"), field, None, settings)


async def probe_source(content: bytes, field: str, settings: Settings) -> VideoFacts:
    """Check a source video that came inside a request, before any credit is spent.

    What it tells is what a spec is made of: upright size, seconds and frames a second.

    Parameters
    ----------
    field
        The request's field, for messages.

    Raises
    ------
    BadRequest, TooLarge, ContentRejected
        It is not usable.
    """
    async with laid_out(content, field, settings.max_video_mib) as raw:
        return await _check_source(raw, field, refuse_faces=settings.faces == "refuse")


async def check_character_clip(
    content: bytes, start: float | None, end: float | None, field: str, settings: Settings
) -> tuple[float, float]:
    """Check a clip that shall become a character; return the seconds of it that play.

    Raises
    ------
    BadRequest, TooLarge, ContentRejected
        It is not usable; the message names `field`.
    """
    refuse_faces = settings.faces == "refuse"
    async with laid_out(content, field, settings.max_video_mib) as raw:
        with _blaming(field):
            return await sandbox.run(
                partial(choose_part, param=field, refuse_faces=refuse_faces),
                raw,
                start,
                end,
                timeout=CHECK_SECONDS,
                memory_mib=CHECK_MEMORY_MIB,
            )


@contextlib.asynccontextmanager
async def laid_out(content: bytes, field: str, max_mib: int) -> AsyncIterator[Path]:
    """Lay out the bytes of a field as a file, in a folder of its own, until the block ends.

    Raises
    ------
    TooLarge
        They are more than `max_mib` MiB.
    """
    if len(content) > max_mib * MIB:
        raise TooLarge.of(field, max_mib)
    with _checking() as folder:
        path = folder / "upload"
        await asyncio.to_thread(path.write_bytes, content)
        yield path


Bring = Callable[[MediaRef, Path, int], Awaitable[None]]
"""Brings what a reference names into a file, of at most so many bytes."""


@dataclass(frozen=True)
class References:
    """Brings references to this machine.

    Parameters
    ----------
    bring
        By URI scheme, how. A scheme that is not there cannot be referred to.
    """

    bring: Mapping[str, Bring]
    settings: Settings

    async def gather(self, spec: VideoSpec, folder: Path) -> VideoSpec:
        """Return `spec` with every reference fetched into `folder`, decoded once and found sound.

        Raises
        ------
        BadRequest, TooLarge, ContentRejected
            A reference is not usable; the message names its field.
        """
        images = [
            self._image(image, folder / f"image-{index}", must_be(spec, index))
            for index, image in enumerate(spec.images)
        ]
        characters = [
            self._character(character, folder / f"character-{index}")
            for index, character in enumerate(spec.characters)
        ]
        sources = [self._source(spec.source, folder / "source")] if spec.source else []
        # All are waited for, so that none is still being written when the folder goes away.
        done = await asyncio.gather(*images, *characters, *sources, return_exceptions=True)
        for outcome in done:
            if isinstance(outcome, BaseException):
                raise outcome
        update = {
            "images": tuple(done[: len(images)]),
            "characters": tuple(done[len(images) : len(images) + len(characters)]),
            "source": done[-1] if sources else None,
        }
        return spec.model_copy(update=update)

    async def _image(self, image: MediaRef, raw: Path, size: tuple[int, int] | None) -> MediaRef:
        try:
            await self._bring(image, raw, self.settings.max_image_mib * MIB)
        except NotFound:
            message = f"{image.field}: this image is not there any more."
            raise BadRequest(message, param=image.field) from None
        return await _prepare(raw, image, size, self.settings)

    async def _character(self, character: Character, path: Path) -> Character:
        await self._bring(character.clip, path, self.settings.max_video_mib * MIB)
        refuse_faces = self.settings.faces == "refuse"
        with _blaming(character.clip.field):
            await sandbox.run(
                partial(check_character, param=character.clip.field, refuse_faces=refuse_faces),
                path,
                character.start,
                character.end,
                timeout=CHECK_SECONDS,
                memory_mib=CHECK_MEMORY_MIB,
            )
        return character.model_copy(update={"clip": character.clip.at(path)})

    async def _source(self, source: Source, path: Path) -> Source:
        clip = source.clip
        try:
            await self._bring(clip, path, self.settings.max_video_mib * MIB)
        except NotFound:
            message = f"{clip.field}: this video is not there any more."
            raise BadRequest(message, param=clip.field) from None
        # A video that this server made shows nobody but those whom it was allowed to show.
        foreign = not is_rendered(clip.uri.removeprefix("asset:"))
        refuse_faces = foreign and self.settings.faces == "refuse"
        await _check_source(path, clip.field, refuse_faces=refuse_faces)
        return source.model_copy(update={"clip": clip.at(path)})

    async def _bring(self, ref: MediaRef, path: Path, max_bytes: int) -> None:
        await self.bring[ref.uri.partition(":")[0]](ref, path, max_bytes)


def from_network(fetcher: Fetcher) -> dict[str, Bring]:
    """Return how `http:` and `https:` references come: through the guarded client."""

    async def fetch(ref: MediaRef, path: Path, max_bytes: int) -> None:
        await fetcher.fetch(ref.uri, path, max_bytes=max_bytes, param=ref.field)

    return {"http": fetch, "https": fetch}


def from_storage(storage: Storage) -> dict[str, Bring]:
    """Return how `asset:` references come; their size was checked when they were stored."""

    async def get(ref: MediaRef, path: Path, _max_bytes: int) -> None:
        await storage.get_to_file(ref.uri.removeprefix("asset:"), path)

    return {"asset": get}


def from_disk() -> dict[str, Bring]:
    """Return how `file:` references come; for commands only, never for requests."""

    async def copy(ref: MediaRef, path: Path, _max_bytes: int) -> None:
        try:
            await asyncio.to_thread(shutil.copyfile, ref.path, path)
        except OSError as error:
            message = f"{ref.field}: {ref.path}: {error.strerror}."
            raise BadRequest(message, param=ref.field) from None

    return {"file": copy}


def must_be(spec: VideoSpec, index: int) -> tuple[int, int] | None:
    """Return the size that image `index` must have, `None` for any."""
    return (spec.width, spec.height) if spec.image_must_match and index == 0 else None


async def _prepare(
    raw: Path, image: MediaRef, size: tuple[int, int] | None, settings: Settings
) -> MediaRef:
    ready = raw.with_suffix(".png")
    await _decode(raw, ready, image.field, size, settings)
    return image.at(ready)


async def _decode(
    raw: Path, ready: Path, field: str, size: tuple[int, int] | None, settings: Settings
) -> ImageFacts:
    refuse_faces = settings.faces == "refuse"
    with _blaming(field):
        return await sandbox.run(
            partial(prepare_image, param=field, must_be=size, refuse_faces=refuse_faces),
            raw,
            ready,
            timeout=CHECK_SECONDS,
            memory_mib=CHECK_MEMORY_MIB,
        )


async def _check_source(path: Path, field: str, *, refuse_faces: bool) -> VideoFacts:
    with _blaming(field):
        return await sandbox.run(
            partial(check_source, param=field, refuse_faces=refuse_faces),
            path,
            timeout=SOURCE_CHECK_SECONDS,
            memory_mib=CHECK_MEMORY_MIB,
        )


@contextlib.contextmanager
def _checking() -> Iterator[Path]:
    """Give out a folder for a check; where the disk is full, nothing is accepted."""
    try:
        with workroom.folder() as folder:
            yield folder
    except (OSError, sandbox.SandboxError) as error:
        if not is_no_space(error):
            raise
        log.error("workroom.full", folder=str(workroom.parent))  # noqa: TRY400 - no fault of crake
        raise Unavailable(retry_after=NO_SPACE_SECONDS) from error


@contextlib.contextmanager
def _blaming(field: str) -> Iterator[None]:
    """Blame a reference, not the engine, for a decoder that it brings down, hangs or overfeeds."""
    try:
        yield
    except (
        sandbox.SandboxCrashed,
        sandbox.SandboxTimeout,
        sandbox.SandboxOutOfMemory,
    ) as error:
        if isinstance(error, sandbox.SandboxCrashed) and error.exitcode in {None, -signal.SIGKILL}:
            raise  # the system was short of processes or memory: that says nothing of the bytes
        log.warning("reference.undecodable", field=field, cause=str(error))
        raise BadRequest(
            f"{field} could not be decoded with the time and memory that a reference may take.",
            param=field,
        ) from error
