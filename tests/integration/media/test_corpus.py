"""Thousands of damaged files: each is taken or refused, in bounded time and memory.

`pytest tests/integration/media/test_corpus.py --corpus 2400 --corpus-seed 1` looks at more of them.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest

from crake.errors import BadRequest, ContentRejected, CrakeError, TooLarge
from crake.media import sandbox
from crake.media.prepare import check_character, prepare_image
from tests.support.corpus import IMAGES, VIDEOS, mutants, originals

BATCH = 25
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


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", [*IMAGES, *VIDEOS])
async def test_damaged_files_are_taken_or_refused(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    count, seed = request.config.getoption("corpus"), request.config.getoption("corpus_seed")
    rng = Random(f"{seed} {kind}")
    sound = originals(tmp_path)
    others = [data for files in sound.values() for data in files]
    each = -(-count // len([*IMAGES, *VIDEOS]) // len(sound[kind]))
    paths = list[Path]()
    for base in sound[kind]:
        for data in mutants(base, others, each, rng):
            paths.append(tmp_path / f"{len(paths):05}.{kind}")
            paths[-1].write_bytes(data)
    outcomes = dict[Path, str]()
    for start in range(0, len(paths), BATCH):
        outcomes |= await outcomes_of(paths[start : start + BATCH])
    assert len(outcomes) == len(paths) >= count / 6
    assert {path.name: what for path, what in outcomes.items() if what not in FINE} == {}
    # Else nothing was damaged, or everything beyond what gets past the first look.
    assert Counter(outcomes.values()).keys() >= {"taken", BadRequest.code}
