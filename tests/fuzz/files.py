"""Images and videos, damaged on purpose and decoded in sandboxes as references are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from tests.fuzz.target import Target, wait_for
from tests.support.corpus import mutants, originals
from tests.support.decoding import FINE, outcomes_of

AT_A_TIME = 12
"""Files that share a sandbox: to start one takes longer than to look at a file."""


@cache
def _sound() -> Mapping[str, list[bytes]]:
    with TemporaryDirectory(prefix="crake-fuzz-") as folder:
        return originals(Path(folder))


def _decode(seed: int) -> None:
    rng, sound = Random(seed), _sound()
    others = [data for files in sound.values() for data in files]
    with TemporaryDirectory(prefix="crake-fuzz-") as folder:
        paths = list[Path]()
        for number in range(AT_A_TIME):
            kind = rng.choice(sorted(sound))
            [data] = mutants(rng.choice(sound[kind]), others, 1, rng)
            paths.append(Path(folder, f"{number}.{kind}"))
            paths[-1].write_bytes(data)
        outcomes = wait_for(outcomes_of(paths))
    assert {path.name: what for path, what in outcomes.items() if what not in FINE} == {}


TARGETS = (Target("damaged images and videos", st.integers(0, 2**64), _decode, weight=AT_A_TIME),)
