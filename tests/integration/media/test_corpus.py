"""Thousands of damaged files: each is taken or refused, in bounded time and memory.

`pytest tests/integration/media/test_corpus.py --corpus 2400 --corpus-seed 1` looks at more of them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from crake.errors import BadRequest
from tests.support.corpus import IMAGES, VIDEOS, mutants, originals
from tests.support.decoding import FINE, outcomes_of

BATCH = 25


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
