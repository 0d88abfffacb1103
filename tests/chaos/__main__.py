"""`make chaos`: break things, and look whether anything was lost or done twice."""

from __future__ import annotations

import argparse
import sys
import time
from random import SystemRandom

from tests.chaos.audit import Row
from tests.chaos.rounds import ALL, run, table


def main() -> int:
    """Run the faults that were asked for; return 1 where anything was lost or doubled."""
    options = _options()
    chosen = [
        (fault, options.rounds or (fault.short if options.short else fault.tries))
        for fault in ALL
        if options.only.lower() in fault.name.lower() and (fault.short or not options.short)
    ]
    print(f"chaos: seed {options.seed}, {len(chosen)} faults", flush=True)
    rows, skipped, started = list[Row](), list[str](), time.monotonic()
    for outcome in run(chosen, options.seed):
        if isinstance(outcome, str):
            skipped.append(outcome)
        else:
            rows.append(outcome)
        print(_said(outcome), flush=True)
    print("\n" + table(rows) + "\n")
    for line in skipped:
        print(line)
    broken = [row for row in rows if not row.sound]
    print(f"{time.monotonic() - started:.0f} s, seed {options.seed}: ", end="")
    print(f"{len(broken)} of {len(rows)} faults did damage" if broken else "nothing lost")
    return 1 if broken or not rows else 0


def _said(outcome: Row | str) -> str:
    if isinstance(outcome, str):
        return outcome
    verdict = "ok" if outcome.sound else "BROKEN"
    lines = [f"{verdict:6} {outcome.fault}, {outcome.tries}x, {outcome.seconds:.0f} s"]
    return "\n       ".join([*lines, *outcome.wrong])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--rounds", type=int, help="times that each fault is tried")
    parser.add_argument("--only", default="", help="faults with this in their name")
    parser.add_argument("--short", action="store_true", help="what `make test` runs")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
