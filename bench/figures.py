"""What is printed: percentiles, times, the machine."""

from __future__ import annotations

import math
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SYNC_WRITES = 200
PAGE = 8192


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least `share` of all values do not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"


def cpu_seconds(pid: int) -> float:
    """Return the processor time that a process has used; not a number where there is no `/proc`."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return math.nan
    fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> tuple[float, float]:
    """Return MiB that a process has resident, and that it shares with none; NaN without `/proc`."""
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    if not rollup.exists():
        return math.nan, math.nan
    lines = rollup.read_text(encoding="utf-8").splitlines()[1:]
    kib = {name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines)}
    return kib["Rss"] / 1024, (kib["Private_Clean"] + kib["Private_Dirty"]) / 1024


def proportional_memory(pid: int) -> float:
    """Return MiB of a process and all below it, pages that they share counted once.

    Those that they share with others count in part; 0 where there is no `/proc`.
    """
    total = 0.0
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
        total = sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    except (OSError, ValueError):  # it has ended, or there is no /proc
        return total
    return total + sum(proportional_memory(int(child)) for child in children)


def machine() -> dict[str, str]:
    """Return what a reader has to know of the machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{memory / 2**30:.1f} GiB",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "synchronous 8 KiB write": milliseconds(_synchronous_write()),
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "time": time.strftime("%Y-%m-%d %H:%M %Z"),
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _synchronous_write() -> float:
    """Return the median seconds until a page is on the disk: what a commit cannot go below."""
    seconds = []
    with tempfile.TemporaryFile() as file:
        file.write(bytes(PAGE * SYNC_WRITES))
        os.fsync(file.fileno())
        for number in range(SYNC_WRITES):
            started = time.perf_counter()
            os.pwrite(file.fileno(), bytes([number % 256]) * PAGE, number * PAGE)
            os.fdatasync(file.fileno())
            seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)
