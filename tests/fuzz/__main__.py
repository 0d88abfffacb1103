"""Fuzz every parser for some minutes: `python -m tests.fuzz --minutes 10`."""

from __future__ import annotations

import argparse
import gc
import logging
import sys
import time
import traceback
from dataclasses import dataclass
from random import SystemRandom

from tests.fuzz.everything import TARGETS
from tests.fuzz.target import Target

EXAMPLES = 500
"""Inputs of one seed; then it is the next target's turn, and later another seed's."""


@dataclass
class Work:
    """What has been done with one target."""

    target: Target
    seconds: float = 0.0
    inputs: int = 0
    rounds: int = 0
    finding: str = ""

    def go_on(self, seed: int) -> None:
        """Check some more inputs."""
        began = time.monotonic()
        examples = max(EXAMPLES // self.target.weight, 1)
        try:
            self.inputs += self.target.run(seed + self.rounds, examples)
        except Exception:  # noqa: BLE001 - whatever is raised is what is looked for
            self.finding = traceback.format_exc()
            print(f"{self.target.name}, seed {seed + self.rounds}:\n{self.finding}", flush=True)
        self.rounds += 1
        self.seconds += time.monotonic() - began


def main() -> int:
    """Give every target the same time; return 1 where anything was found."""
    options = _options()
    logging.disable(logging.WARNING)  # what is damaged is warned of, over and over
    chosen = [t for t in TARGETS if options.only.lower() in t.name.lower()]
    works = [Work(target) for target in chosen]
    print(f"fuzz: {len(works)} targets, seed {options.seed}, {options.minutes:g} min", flush=True)
    end = time.monotonic() + options.minutes * 60
    while time.monotonic() < end and (left := [work for work in works if not work.finding]):
        min(left, key=lambda work: work.seconds).go_on(options.seed)
        gc.collect()
    print("\n| what | inputs | seconds |\n| --- | ---: | ---: |")
    for work in works:
        note = " FOUND" if work.finding else ""
        print(f"| {work.target.name}{note} | {work.inputs:,} | {work.seconds:.0f} |")
    found = sum(bool(work.finding) for work in works)
    print(f"\nseed {options.seed}, {sum(work.inputs for work in works):,} inputs: {found} found")
    return 1 if found or not works else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="for all targets together")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--only", default="", help="targets with this in their name")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
