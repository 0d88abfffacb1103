"""Fail where bandit finds something that nobody has decided about.

Bandit's `B608` is ruff's `S608`, and so on for all of them: a decision stands once, where it was
made, as `# noqa: S608`, and counts for both. Nothing is skipped for the whole project but what
bandit itself calls of low severity. `make lint` runs this.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
FOLDERS = ("src", "tools")
CLOSES = re.compile(r"\s*[\"')\]}]")
"""How a line begins that closes a text or a call which began before."""

COMMAND = ("-m", "bandit", "--quiet", "--recursive", "--format", "json")


def main() -> int:
    """Run bandit, and print what is left of its findings."""
    command = [sys.executable, *COMMAND, "--severity-level", "medium", *FOLDERS]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    findings, errors = report["results"], report["errors"]
    left = [finding for finding in findings if not _is_decided(finding)]
    for finding in left:
        place = f"{finding['filename']}:{finding['line_number']}"
        print(f"{place}: {finding['test_id']} {finding['issue_text']}")
    for error in errors:
        print(f"{error['filename']}: {error['reason']}")
    decided = len(findings) - len(left)
    print(f"bandit: {len(left)} findings to decide about, {decided} decided.")
    return 1 if left or errors or not report["metrics"] else 0


def _is_decided(finding: dict[str, Any]) -> bool:
    """Tell whether one of the finding's lines, or the one that closes them, has a `noqa` for it."""
    lines = (ROOT / finding["filename"]).read_text(encoding="utf-8").splitlines()
    first, last = min(finding["line_range"]), max(finding["line_range"])
    rule = finding["test_id"].replace("B", "S", 1)
    looked_at = lines[first - 1 : last]
    looked_at += [line for line in lines[last : last + 1] if CLOSES.match(line)]
    return any(re.search(rf"# noqa: .*\b{rule}\b", line) for line in looked_at)


if __name__ == "__main__":
    sys.exit(main())
