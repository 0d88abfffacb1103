"""How a video of the animator was made: enough to make it again, changed or longer.

A recipe is written into the file and read from a source video. What it makes is compared with the
source before it is used, so a recipe that is wrong, forged or of an older version does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import cv2
import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from crake.engines.sketch.direction import Direction
from crake.engines.sketch.footage import Footage
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.montage import starts_of
from crake.engines.sketch.revision import directions_of
from crake.engines.sketch.scene import Scene, build_scene
from crake.engines.spec import Source, VideoSpec

_LONGEST = 3_000
"""Characters of all prompts together that are written into a file."""
_LIKENESS_DB = 30.0
"""Two pictures of one scene differ by less, though both were encoded; two scenes by more."""
_LOOKS = 5


class Part(BaseModel):
    """A stretch of a video.

    Parameters
    ----------
    since
        Its first frame.
    prompts
        What it shows: the second changes what the first made, and so on.
    """

    model_config = ConfigDict(frozen=True)

    since: int = Field(ge=0, le=10_000)
    prompts: tuple[str, ...] = Field(min_length=1, max_length=20)


class Recipe(BaseModel):
    """What a video was made of.

    Parameters
    ----------
    seed
        What decides everything that the prompts leave open.
    frames
        How many frames the scenery is laid out for.
    negative_prompt
        What is not shown.
    parts
        What is shown from when on.
    """

    model_config = ConfigDict(frozen=True)

    seed: int = Field(ge=0, lt=2**32)
    frames: int = Field(ge=1, le=10_000)
    negative_prompt: str = ""
    parts: tuple[Part, ...] = Field(min_length=1, max_length=20)

    def changed(self, prompt: str) -> Self:
        """Return the recipe of the same video, changed by a prompt."""
        parts = tuple(
            part.model_copy(update={"prompts": (*part.prompts, prompt)}) for part in self.parts
        )
        return self.model_copy(update={"parts": parts})

    def extended(self, prompt: str, at: int) -> Self:
        """Return the recipe of the same video that goes on from frame `at` as a prompt says."""
        part = Part(since=at, prompts=(*self.parts[-1].prompts, prompt))
        return self.model_copy(update={"parts": (*self.parts, part)})

    def written(self) -> dict[str, object]:
        """Return it for the file's metadata; nothing where it would take too much room."""
        text = sum(len(prompt) for part in self.parts for prompt in part.prompts)
        text += len(self.negative_prompt)
        return {"recipe": self.model_dump(mode="json")} if text <= _LONGEST else {}


def recipe_for(spec: VideoSpec) -> Recipe:
    """Return the recipe of a video of which nothing was there before."""
    part = Part(since=0, prompts=(spec.prompt,))
    return Recipe(
        seed=spec.seed,
        frames=spec.frames,
        negative_prompt=spec.negative_prompt,
        parts=(part,),
    )


def recipe_of(source: Source, footage: Footage) -> Recipe | None:
    """Return what a source video was made of: as its file says, or else as the request does."""
    try:
        said = json.loads(footage.comment)["recipe"]
        return Recipe.model_validate(said)
    except (ValueError, KeyError, TypeError, ValidationError):
        pass
    if not source.prompt.strip() or source.seed is None:
        return None
    part = Part(since=0, prompts=(source.prompt,))
    return Recipe(seed=source.seed % 2**32, frames=footage.frames, parts=(part,))


@dataclass(frozen=True, slots=True)
class Measures:
    """Size, rate and number of the frames to draw."""

    width: int
    height: int
    fps: int
    frames: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A scene and when it is seen.

    Parameters
    ----------
    since
        Frame from which on it is seen.
    direction
        What it shows.
    scene
        The scene.
    begins
        Frame of the video that is its first; before `since` where it is another one, changed.
    frames, seed
        What it was laid out for.
    """

    since: int
    direction: Direction
    scene: Scene
    begins: int
    frames: int
    seed: int

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index` of the video."""
        self.scene.draw(index - self.begins, frame)


def cook(recipe: Recipe, measures: Measures, *, empty: bool = False) -> list[Stretch]:
    """Build the scenes of a recipe; a part that changes nothing goes on with the same one.

    Parameters
    ----------
    empty
        Whether their own subjects make room for others.
    """
    first, *others = recipe.parts
    directions = directions_of(first.prompts, recipe.negative_prompt)
    starts = starts_of(len(directions), recipe.frames, measures.fps)
    ends = [*starts[1:], recipe.frames]
    stretches: list[Stretch] = []

    def add(since: int, direction: Direction, begins: int, frames: int, seed: int) -> None:
        if empty:
            direction = replace(direction, subjects=())
        last = stretches[-1] if stretches else None
        if last and last.begins == begins and _same(direction, last.direction):
            return
        scene = build_scene(
            direction,
            measures.width,
            measures.height,
            measures.fps,
            frames,
            seed,
            max(frames, measures.frames - begins),
            ahead=True,
        )
        stretches.append(Stretch(since, direction, scene, begins, frames, seed))

    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        add(start, directions[number], start, end - start, recipe.seed)
    for part in others:
        last = stretches[-1]
        direction = directions_of(part.prompts, recipe.negative_prompt)[len(starts) - 1]
        add(part.since, direction, last.begins, last.frames, last.seed)
    return stretches


def _same(one: Direction, other: Direction) -> bool:
    return replace(one, matched=(), unmatched=(), taken=()) == replace(
        other, matched=(), unmatched=(), taken=()
    )


class Stretches:
    """Scenes one after the other.

    One that is another one changed comes up through it while both go on; to the others there are
    cuts.

    Parameters
    ----------
    stretches
        In order, the first from frame 0 on.
    fade
        Frames that coming up takes.
    """

    def __init__(self, stretches: Sequence[Stretch], fade: int) -> None:
        self._stretches, self._fade = stretches, max(1, fade)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        number = max(n for n, part in enumerate(self._stretches) if part.since <= max(index, 0))
        now = self._stretches[number]
        now.draw(index, frame)
        share = (index - now.since + 1) / (self._fade + 1)
        if now.since == now.begins or share >= 1:
            return
        before = Frame(frame.width, frame.height)
        self._stretches[number - 1].draw(index, before)
        share = share * share * (3 - 2 * share)
        cv2.addWeighted(frame.buffer, share, before.buffer, 1 - share, 0, frame.buffer)


def is_like(shot: Shot, footage: Footage, measures: Measures) -> bool:
    """Tell whether a shot shows what a source video of the same measures shows."""
    ours, theirs = (Frame(measures.width, measures.height) for _ in range(2))
    for look in range(_LOOKS):
        index = look * (footage.frames - 1) // (_LOOKS - 1)
        shot.draw(index, ours)
        footage.draw(index, theirs)
        error = cv2.norm(ours.y, theirs.y, cv2.NORM_L2SQR) / ours.y.size
        if 10 * np.log10(255**2 / max(error, 1e-9)) < _LIKENESS_DB:
            return False
    return True
