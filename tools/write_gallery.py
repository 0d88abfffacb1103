"""Writes `docs/gallery.md`: stills of what the sketch engine draws, with their prompts.

Usage: ``python tools/write_gallery.py [FOLDER]``; `make gallery` runs it. Without a folder the
stills go to `docs/images/gallery` and the page is written; with one, only stills are drawn there.
The prompts are those of `tools/gallery.tsv`: a prompt, and the share of the clip that is shown.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.prompt import shots_of
from crake.engines.sketch.shots import plan
from crake.engines.spec import VideoSpec

HERE = Path(__file__).parent
PROMPTS = HERE / "gallery.tsv"
DOCS = HERE.parent / "docs"
STILLS = DOCS / "images" / "gallery"
SECONDS, QUALITY = 4.0, 80
LANDSCAPE, PORTRAIT = (960, 540), (432, 768)
WIDTH = 640
"""Pixels of a still in landscape; it is drawn larger."""

HEAD = """# Gallery

What `sketch`, the built-in procedural animator, draws: a still from each of {count} clips of \
4 seconds, with its prompt. `make gallery` draws them again. What it understands, and how to add \
a subject or a place, stands in [sketch.md](sketch.md).
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One still: its prompt, the share of the clip at which it is taken, and its size."""

    prompt: str
    share: float
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Name of its file; it changes with the prompt."""
        words = "".join(char if char.isascii() and char.isalnum() else "-" for char in self.prompt)
        short = "-".join(word for word in words.lower().split("-") if word)[:40].strip("-")
        return f"{short or 'still'}-{sha256(self.prompt.encode()).hexdigest()[:4]}.webp"


def entries() -> Iterator[Entry]:
    """Yield what the gallery shows."""
    for line in PROMPTS.read_text("utf-8").splitlines():
        prompt, share, shape = line.split("\t")
        yield Entry(prompt, float(share), PORTRAIT if shape == "portrait" else LANDSCAPE)


def still(entry: Entry) -> NDArray[np.uint8]:
    """Return a frame of an entry's clip, `(height, width, 3)` in blue, green, red."""
    width, height = entry.size
    spec = VideoSpec(prompt=entry.prompt, seconds=SECONDS, width=width, height=height, seed=1)
    first, *later = shots_of(entry.prompt)
    frame = Frame(width, height)
    plan(spec, first, tuple(later)).shot.draw(round((spec.frames - 1) * entry.share), frame)
    return coloured(frame)


def coloured(frame: Frame) -> NDArray[np.uint8]:
    """Return a frame's picture in blue, green, red: BT.709, limited range."""
    y = (frame.y.astype(np.float32) - 16) * (255 / 219)
    size = frame.width, frame.height
    u, v = (
        (cv2.resize(plane, size).astype(np.float32) - 128) * (255 / 224)
        for plane in (frame.u, frame.v)
    )
    red, blue = y + 1.5748 * v, y + 1.8556 * u
    green = y - 0.1873 * u - 0.4681 * v
    picture = np.stack((blue, green, red), axis=-1)
    return np.asarray(np.clip(picture, 0, 255), np.float32).astype(np.uint8)


def draw(folder: Path) -> list[Entry]:
    """Draw all stills into a folder."""
    cv2.setNumThreads(1)
    folder.mkdir(parents=True, exist_ok=True)
    drawn = list(entries())
    kept = {entry.name for entry in drawn}
    for old in folder.glob("*.webp"):
        if old.name not in kept:
            old.unlink()
    for entry in drawn:
        picture = still(entry)
        share = WIDTH / LANDSCAPE[0]
        small = cv2.resize(picture, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
        options = [cv2.IMWRITE_WEBP_QUALITY, QUALITY]
        cv2.imwrite(str(folder / entry.name), small, options)
        print(entry.prompt)
    return drawn


def page(drawn: list[Entry]) -> str:
    """Return the page's Markdown: two stills a row."""
    cells = [f"![{entry.prompt}](images/gallery/{entry.name})<br>{entry.prompt}" for entry in drawn]
    cells += [""] * (len(cells) % 2)
    rows = [f"| {left} | {right} |" for left, right in zip(cells[::2], cells[1::2], strict=True)]
    return "\n".join([HEAD.format(count=len(drawn)), "| | |", "| --- | --- |", *rows]) + "\n"


def main() -> None:
    """Draw the stills, and write the page unless a folder is given."""
    if len(sys.argv) > 1:
        draw(Path(sys.argv[1]))
        return
    (DOCS / "gallery.md").write_text(page(draw(STILLS)), "utf-8")


if __name__ == "__main__":
    main()
