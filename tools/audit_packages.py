"""Look the pinned packages up among known vulnerabilities, where the data can be reached.

A machine without a network, or with an index that keeps no advisories, says that it looked at
nothing, and does not fail for that. `make lint` runs this.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements/runtime.txt", "requirements/dev.txt")
OPTIONS = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--timeout", "5")
SECONDS = 90


def main() -> int:
    """Audit the lock files; return 1 where a package is known to be vulnerable."""
    packages = _audited()
    if packages is None:
        print("pip-audit: SKIPPED, its data cannot be reached from here.")
        return 0
    looked_at = [package for package in packages if "skip_reason" not in package]
    vulnerable = [package for package in looked_at if package["vulns"]]
    for package in vulnerable:
        for flaw in package["vulns"]:
            mended = ", ".join(flaw["fix_versions"]) or "nothing yet"
            print(f"{package['name']} {package['version']}: {flaw['id']}, mended in {mended}")
    unknown = len(packages) - len(looked_at)
    verdict = "" if looked_at else "SKIPPED, its data cannot be reached from here: "
    print(f"pip-audit: {verdict}{len(looked_at)} packages looked up, {unknown} could not be.")
    return 1 if vulnerable else 0


def _audited() -> list[dict[str, Any]] | None:
    locks = [item for lock in LOCKS for item in ("--requirement", lock)]
    command = [sys.executable, "-m", "pip_audit", *locks, *OPTIONS, "--format", "json"]
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=SECONDS
        )
        found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None
    return found


if __name__ == "__main__":
    sys.exit(main())
