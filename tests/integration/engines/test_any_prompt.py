"""Whatever is asked for becomes a whole video: exact, moving, smooth, audible, and reproducible."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crake.engines.sketch import render
from crake.engines.sketch.direction import Style, Weather
from crake.engines.sketch.engine import SketchEngine
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.spec import VideoSpec
from tests.support.video import assert_sound_video

# Newer Pythons warn of forking where threads run; the engine's own process has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")

SPIKE = 3.0
"""How far a change between two frames may exceed the usual one, beside one step of brightness."""
ROW = 64.0
"""Brightness between something large and what is behind it, where it moves by one of the rows."""
WHO = st.sampled_from(sorted(KINDS))
HOW_MANY = st.sampled_from(("a", "two", "three", "five", "a red", "a giant", "a tiny blue"))
DOES = st.sampled_from(
    ("walking", "running", "flying", "swimming", "sitting", "jumping", "dancing", "waving",
     "falling", "sleeping", "driving", "standing", "spinning")
)  # fmt: skip
BESIDE = st.sampled_from(("on", "under", "over", "beside", "behind", "in front of", "and"))
WHEN = st.sampled_from(
    ("", "at night", "at sunset", "at dawn", "at dusk", "in winter", "in autumn")
)
AIR = st.sampled_from(("", "in the rain", "in the snow", "in fog", "in the wind", "under clouds"))
CAMERA = st.sampled_from(
    ("", "pan left", "tilt up", "zoom in", "dolly out", "aerial view", "close-up", "low angle",
     "handheld", "slow motion", "time-lapse", "static shot")
)  # fmt: skip
STYLE = st.sampled_from(("", "", "watercolour", "pencil drawing", "pixel art", "film noir"))


@st.composite
def prompts(draw: st.DrawFn) -> str:
    """Compose a prompt of what is known, and at times of anything at all."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.text(min_size=1, max_size=60))
    words = [draw(HOW_MANY), draw(WHO), draw(DOES)]
    if draw(st.booleans()):
        words += [draw(BESIDE), "a", draw(WHO)]
    words += ["in the", draw(st.sampled_from(sorted(PLACES))), draw(WHEN), draw(AIR)]
    return " ".join(word for word in (*words, draw(CAMERA), draw(STYLE)) if word)


def even(low: int, high: int) -> st.SearchStrategy[int]:
    return st.integers(low // 2, high // 2).map(lambda half: 2 * half)


@settings(max_examples=24)
@given(prompts(), even(64, 112), even(64, 112), st.integers(0, 2**31))
def test_any_scene_moves_smoothly(prompt: str, width: int, height: int, seed: int) -> None:
    direction = understand(prompt)
    scene, frame = build_scene(direction, width, height, 24, 18, seed), Frame(width, height)
    pictures = []
    for index in range(18):
        scene.draw(index, frame)
        pictures.append(frame.y.astype(np.float32))
    assert min(float(picture.std()) for picture in pictures) > 2
    changes = np.abs(np.diff(np.stack(pictures), axis=0)).mean((1, 2))
    if direction.style is Style.NATURAL:
        # The others have no grain: slow pictures of this size move by less than one of their steps.
        assert float(changes.min()) > 0.1
    if direction.weather is not Weather.STORM:  # lightning strikes at once
        # A step by a whole pixel changes the more of a picture, the smaller it is.
        step = ROW / min(width, height)
        assert float(changes.max()) < SPIKE * (float(np.median(changes)) + 1) + step


@settings(max_examples=3)
@given(
    prompts(),
    even(48, 80),
    even(48, 80),
    st.sampled_from((1.0, 1.5, 2.05, 3.0)),
    st.integers(0, 99),
)
def test_any_request_becomes_the_same_whole_video_on_any_number_of_processes(
    tmp_path_factory: pytest.TempPathFactory,
    prompt: str,
    width: int,
    height: int,
    seconds: float,
    seed: int,
) -> None:
    spec = VideoSpec(prompt=prompt, seconds=seconds, width=width, height=height, seed=seed)
    files: list[Path] = []
    for cores in (1, 3):
        out = tmp_path_factory.mktemp("clip") / "clip.mp4"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(render, "available_cores", lambda cores=cores: cores)
            SketchEngine().render(spec, out, lambda _: None)
        files.append(out)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert_sound_video(files[0], width=width, height=height, seconds=seconds, moving=False)
