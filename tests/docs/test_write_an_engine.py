"""The document's own engine, installed the way it says, renders and passes the checks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from crake.media.probe import probe_video
from tests.support.documents import document

TEXT = document("docs/howto/write-an-engine.md")
BLOCKS = re.findall(r"```(python|toml)\n(.*?)```", TEXT, re.DOTALL)
ENGINE, CHECKS = [text for kind, text in BLOCKS if kind == "python"]
PROJECT, CONFIG = [text for kind, text in BLOCKS if kind == "toml"]


@pytest.fixture
def installed(tmp_path: Path) -> dict[str, str]:
    """Install the engine beside crake; return the environment of programs that see it."""
    site = tmp_path / "site"
    info = site / "crake_fade-0.1.dist-info"
    info.mkdir(parents=True)
    (site / "fade.py").write_text(ENGINE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: crake-fade\nVersion: 0.1\n")
    points = tomllib.loads(PROJECT)["project"]["entry-points"]
    lines = [
        line
        for group, types in points.items()
        for line in (f"[{group}]", *(f"{name} = {place}" for name, place in types.items()))
    ]
    (info / "entry_points.txt").write_text("\n".join(lines))
    (tmp_path / "crake.toml").write_text(CONFIG)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CRAKE_")}
    config = str(tmp_path / "crake.toml")
    return {**clean, "PYTHONPATH": str(site), "CRAKE_CONFIG": config, "CRAKE_PROVENANCE": "false"}


def run(environment: dict[str, str], *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_it_is_as_short_as_it_says() -> None:
    assert len([line for line in ENGINE.splitlines() if line.strip()]) <= 40


def test_it_renders(installed: dict[str, str], tmp_path: Path) -> None:
    asked = ("whatever", "-o", str(tmp_path / "dawn.mp4"), "--version", "2.0", "--duration", "4")
    done = run(installed, "-m", "crake", "generate", *asked)
    assert done.returncode == 0, done.stderr
    facts = probe_video(tmp_path / "dawn.mp4", param="dawn")
    assert (facts.width, facts.height, facts.frames) == (720, 1280, 96)


def test_a_wrong_option_is_named_with_its_line(installed: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "crake.toml").write_text(CONFIG.replace("first =", "frist ="))
    done = run(installed, "-m", "crake", "generate", "whatever", "-o", str(tmp_path / "a.mp4"))
    assert done.returncode != 0
    assert "crake.toml:3: engines.dawn.frist" in done.stderr


def test_it_passes_the_checks(installed: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "checks.py").write_text(CHECKS)
    done = run(installed, str(tmp_path / "checks.py"))
    assert done.returncode == 0, done.stderr
