"""`python -m bench [NAME…]`: runs the benchmarks that are named, or all, and prints figures."""

from __future__ import annotations

import argparse
import importlib

from rich.console import Console

from bench.figures import machine

NAMES = ("submissions", "deliveries", "queue_limit", "start_latency", "streams", "sketch")


def main() -> None:
    """Run benchmarks."""
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure crake.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}")
    names = parser.parse_args().names or NAMES
    for name in names:
        if name not in NAMES:
            parser.error(f"there is no benchmark {name!r}; there are {', '.join(NAMES)}")
    console = Console()
    for fact, value in machine().items():
        console.print(f"{fact}: {value}", highlight=False)
    for name in names:
        importlib.import_module(f"bench.{name}").main(console)


if __name__ == "__main__":
    main()
