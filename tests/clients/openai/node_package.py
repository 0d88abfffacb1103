"""Installs the npm package `openai`, as its lock file pins it, into a folder that git ignores."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.support.documents import ROOT

HERE = Path(__file__).parent / "node"
BUILD = ROOT / "build" / "node-openai"
ABSENT = "the npm package openai was not tried"


def install() -> str:
    """Install the package where it is not; return why it cannot be, or nothing."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "there is no Node with npm"
    lock = (HERE / "package-lock.json").read_text(encoding="utf-8")
    done = BUILD / "installed.json"
    if not done.exists() or done.read_text(encoding="utf-8") != lock:
        BUILD.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, BUILD / name)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            ran = subprocess.run(
                command, cwd=BUILD, capture_output=True, text=True, timeout=120, check=False
            )
        except subprocess.TimeoutExpired:
            return "npm ci did not end"
        if ran.returncode:
            return f"npm ci failed: {ran.stderr[-300:]}"
        done.write_text(lock, encoding="utf-8")
    for script in HERE.glob("*.mjs"):  # where its imports are found
        shutil.copy(script, BUILD / script.name)
    return ""
