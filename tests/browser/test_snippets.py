"""The code that the pages show, run as a reader would run it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Holder
from tests.support.browser import choose
from tests.support.receiver import receiving
from tests.support.server import Crake

COMMANDS: Mapping[str, tuple[str, str]] = {
    "curl": ("bash", "snippet.sh"),
    "python": (sys.executable, "snippet.py"),
    "javascript": ("node", "snippet.mjs"),
    "acedatacloud": (sys.executable, "package.py"),
    "openai": (sys.executable, "openai_package.py"),
}
SECONDS = 120
TASK_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
VIDEO_ID = re.compile(r"video_[0-9a-f]{32}")
PROMPT = """a calm ocean, "it's" \\n 100 % $(date) `id` ${HOME} {token} <b>&amp;</b>
'quoted' \N{EM DASH} 大海 \N{WATER WAVE} """
ENDED = "succeeded"


def shown(page: Page) -> dict[str, str]:
    """Return the code that is shown, by language; where a language has none, it says why."""
    found = dict[str, str]()
    for tab in page.locator("#code-tabs [role=tab]").all():
        tab.click()
        found[str(tab.get_attribute("data-language"))] = page.text_content("#code") or ""
    return {language: code for language, code in found.items() if not code.startswith("# ")}


def run_all(codes: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Run programs at the same time, so that they share one video; return what they print."""
    started = dict[str, subprocess.Popen[str]]()
    for language, code in codes.items():
        command, name = COMMANDS[language]
        if shutil.which(command) is None:
            continue
        (folder / name).write_text(code, encoding="utf-8")
        started[language] = subprocess.Popen(
            [command, str(folder / name)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=folder,
        )
    printed = dict[str, str]()
    for language, process in started.items():
        out, errors = process.communicate(timeout=SECONDS)
        assert process.returncode == 0, (language, errors)
        printed[language] = out
    assert {"curl", "python"} <= printed.keys()
    return printed


def fill(page: Page, example: str, media_url: str, callback: str) -> None:
    """Choose an example, with addresses that are there and the smallest video."""
    page.click(f'[data-example="{example}"]')
    page.fill("#prompt", PROMPT)
    duration, size = (4, "1280x720") if example == "version2" else (10, "small")
    choose(page, "duration", duration)
    choose(page, "size", size)
    if example == "images":
        page.click("#shots .remove")
        page.fill("#image-url", f"{media_url}/11wfp4.png")
        page.click("#image-add")
    if example == "character":
        page.fill("#character_url", f"{media_url}/pdidf5.mp4")
    if example == "callback":
        page.fill("#callback_url", callback)


@pytest.mark.parametrize("example", ["text", "images", "character", "version2", "callback"])
def test_the_code_of_an_example_makes_its_video_in_every_language(
    holder: Holder, site: Crake, media_url: str, tmp_path: Path, example: str
) -> None:
    page = holder.window.page
    with receiving() as receiver:
        fill(page, example, media_url, receiver.url)
        codes = shown(page)
        assert codes.keys() == COMMANDS.keys()
        printed = run_all(codes, tmp_path)
        if example == "callback":
            assert all(TASK_ID.search(text) for text in printed.values()), printed
            receiver.wait()
        else:
            assert all(ENDED in text for text in printed.values()), printed
    assert prompts_of(holder, site) == {PROMPT}


def prompts_of(holder: Holder, site: Crake) -> set[str]:
    with site.client(holder.token) as client:
        answer = client.post("/sora/tasks", json={"action": "retrieve_batch"}).json()
    return {item["request"]["prompt"] for item in answer["items"]}


def test_the_code_that_reads_lines_prints_them(holder: Holder, tmp_path: Path) -> None:
    page = holder.window.page
    fill(page, "version2", "", "")
    page.select_option("#accept", "application/x-ndjson")
    codes = shown(page)
    assert codes.keys() == COMMANDS.keys() - {"acedatacloud", "openai"}
    for text in run_all(codes, tmp_path).values():
        assert '"processing"' in text
        assert ENDED in text.strip().splitlines()[-1]


def test_the_code_of_the_openai_dialect_makes_a_video_and_fetches_it(
    holder: Holder, media_url: str, tmp_path: Path
) -> None:
    page = holder.window.page
    page.check("#remember")
    holder.window.open("/apis/openai-videos")
    page.click('[data-example="images"]')
    page.click("#shots .remove")
    page.fill("#image-url", f"{media_url}/11wfp4.png")
    page.click("#image-add")
    page.fill("#prompt", PROMPT)
    codes = shown(page)
    assert codes.keys() == COMMANDS.keys() - {"acedatacloud"}
    printed = run_all(codes, tmp_path)
    assert all(VIDEO_ID.search(text) for text in printed.values()), printed
    if "openai" in printed:
        assert "completed" in printed["openai"]
        assert b"ftyp" in (tmp_path / "video.mp4").read_bytes()[:16]


def test_the_code_of_sora_tasks_works(holder: Holder, site: Crake, tmp_path: Path) -> None:
    page = holder.window.page
    page.check("#remember")
    with site.client(holder.token) as client:
        body = {"version": "2.0", "prompt": "a calm ocean", "duration": 4, "async": True}
        task_id = client.post("/sora/videos", json=body).json()["task_id"]
    holder.window.open(f"/apis/sora-tasks?id={task_id}")
    for action in ("retrieve", "retrieve_batch", "cancel", "delete"):
        choose(page, "action", action)
        codes = shown(page)
        if action == "delete":  # whoever comes second is told 404, which this package raises
            del codes["openai"]
        texts = run_all(codes, tmp_path).values()
        if action == "delete":  # there is only one to delete
            assert sum(task_id in text for text in texts) == 1, texts
        else:
            assert all(task_id in text for text in texts), (action, texts)
