"""The gallery shows what its tool would draw: every prompt, with its still, and not too large."""

from __future__ import annotations

import re
from pathlib import Path

import cv2

from write_gallery import DOCS, STILLS, entries, page

SIZE_LIMIT = 4_000_000


def test_the_page_is_the_one_that_its_tool_writes() -> None:
    assert (DOCS / "gallery.md").read_text("utf-8") == page(list(entries()))


def test_every_still_is_there_and_no_other() -> None:
    named = {entry.name for entry in entries()}
    assert len(named) >= 40
    assert {path.name for path in STILLS.iterdir()} == named
    shown = re.findall(r"\(images/gallery/([^)]+)\)", Path(DOCS / "gallery.md").read_text("utf-8"))
    assert set(shown) == named


def test_the_stills_are_small_pictures() -> None:
    paths = list(STILLS.iterdir())
    assert sum(path.stat().st_size for path in paths) < SIZE_LIMIT
    for path in paths:
        picture = cv2.imread(str(path))
        assert picture is not None, path.name
        assert max(picture.shape[:2]) <= 640
        assert picture.std() > 8, path.name
