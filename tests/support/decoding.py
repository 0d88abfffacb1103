"""Decoding files as references are, in sandboxes, whatever they do to a decoder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from crake.errors import BadRequest, ContentRejected, CrakeError, TooLarge
from crake.media import sandbox
from crake.media.prepare import check_character, prepare_image
from tests.support.corpus import IMAGES

MEMORY_MIB = 1024
SECONDS = 30.0
"""For one file, as crake gives it."""

FINE = {BadRequest.code, TooLarge.code, ContentRejected.code, "taken"}


def look_at(paths: Sequence[Path]) -> list[str]:
    """Decode files as references are; return what came of each. Runs in a sandbox."""
    return [_look(path) for path in paths]


def _look(path: Path) -> str:
    began = time.monotonic()
    try:
        if path.suffix[1:] in IMAGES:
            prepare_image(path, path.with_suffix(".out"), param="image_urls[0]")
        else:
            check_character(path, 0, 2, param="character_url")
    except CrakeError as error:
        outcome = error.code if error.param is not None else f"{error} names no field"
    except Exception as error:  # noqa: BLE001 - what the test looks for
        outcome = f"{type(error).__name__}: {error}"
    else:
        outcome = "taken"
    seconds = time.monotonic() - began
    return outcome if seconds < SECONDS else f"{seconds:.0f} s, {outcome}"


async def outcomes_of(paths: Sequence[Path]) -> dict[Path, str]:
    """Look at files in one sandbox; where it dies, at each alone, to find out of which."""
    try:
        found = await sandbox.run(
            look_at, paths, timeout=SECONDS * len(paths), memory_mib=MEMORY_MIB
        )
        return dict(zip(paths, found, strict=True))
    except sandbox.SandboxError as error:
        if len(paths) == 1:
            return {paths[0]: f"{type(error).__name__}: {error}"}
    return {path: what for one in paths for path, what in (await outcomes_of([one])).items()}
