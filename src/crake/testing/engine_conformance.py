"""Whether an engine does what crake relies on: checks that run it the way a worker does.

::

    import pytest
    from crake.engines.catalog import EngineSetup
    from crake.testing.engine_conformance import CHECKS, Check, examine

    @pytest.mark.parametrize("check", CHECKS)
    async def test_conformance(check: Check) -> None:
        await examine(EngineSetup("mine", "mine", {"option": 1}), check)

A check raises `Unfit`, an `AssertionError`, that says what is wrong; what the engine says that it
cannot do is not asked of it. Without pytest, `examine_all` runs them one after the other.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np

from crake.engines.abilities import lacking
from crake.engines.base import (
    AsyncEngine,
    DigitalSource,
    Engine,
    ProcessEngine,
    Surroundings,
)
from crake.engines.catalog import EngineSetup, build_engine
from crake.engines.performing import LooseJob, Performer, opened
from crake.engines.rendering import Rendered
from crake.engines.spec import MediaRef, VideoSpec
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.media.probe import VideoFacts, probe_video
from crake.settings import Settings

STOP_SECONDS = 30.0
"""Within which a cancelled render must have ended."""


class Unfit(AssertionError):
    """The engine does not do what crake relies on."""


@dataclass(frozen=True)
class Trial:
    """An engine on trial.

    Parameters
    ----------
    settings
        Limits of a render, and networks that may be reached.
    deterministic
        Whether the same spec must give the same bytes.
    small
        Changes to the specs that are rendered: a size that is cheap, for example.
    """

    setup: EngineSetup
    engine: Engine
    folder: Path
    surroundings: Surroundings
    settings: Settings
    deterministic: bool = False
    small: dict[str, object] = field(default_factory=dict[str, object])

    def spec(self, **values: object) -> VideoSpec:
        """Return a spec that the engine says it can render, as small as may be."""
        can = self.engine.capabilities
        width, height = map(int, min(can.sizes, key=_area).split("x")) if can.sizes else (256, 144)
        base = {
            "prompt": "a cat on a river",
            "seconds": min(1.0, can.max_seconds),
            "width": width,
            "height": height,
            "seed": 1,
            "images": (self._still(width, height),) if can.needs_image else (),
        }
        return VideoSpec.model_validate({**base, **self.small, **values})

    def _still(self, width: int, height: int) -> MediaRef:
        path = self.folder / "still.png"
        if not path.exists():
            _draw(path, width, height)
        return MediaRef(uri=path.as_uri(), field="image_urls")

    async def render(self, spec: VideoSpec, shares: list[float] | None = None) -> Rendered:
        """Render the way a worker does: in a sandbox, or awaited; checked, with its stills."""
        folder = Path(await asyncio.to_thread(_new_folder, self.folder))
        job = LooseJob(folder.name, (shares if shares is not None else []).append)
        performer = Performer(self.settings, identity=None)
        return await performer.perform(self.engine, self.setup, spec, folder, job)


Check = Callable[[Trial], Awaitable[None]]


def _area(size: str) -> int:
    width, height = map(int, size.split("x"))
    return width * height


def _new_folder(parent: Path) -> Path:
    path = parent / f"{time.monotonic_ns():x}"
    path.mkdir()
    return path


def _require(holds: object, message: str) -> None:
    if not holds:
        raise Unfit(message)


async def describes_itself(trial: Trial) -> None:
    """Check that it has its name, a description and sensible capabilities, and loads nothing."""
    began = time.process_time()
    engine = build_engine(trial.setup)
    took = time.process_time() - began
    _require(engine.name == trial.setup.name, "name: not the one it was made with")
    _require(engine.description.strip(), "description: empty")
    _require(isinstance(engine.source, DigitalSource), "source: no DigitalSource")
    _require(took < 2, f"making it took {took:.1f} s of work; load when the first clip is rendered")
    can = engine.capabilities
    _require(can == engine.capabilities, "capabilities: different every time")
    _require(can.max_seconds >= 1, "capabilities.max_seconds: less than a second")
    _require(can.characters >= 0, "capabilities.characters: negative")
    for size in can.sizes or ():
        width, height = map(int, size.split("x"))
        _require(width % 2 == height % 2 == 0, f"capabilities.sizes: {size} is odd")
    slots = engine.concurrency
    _require(slots is None or slots >= 1, "concurrency: less than one")
    _require(
        isinstance(engine, ProcessEngine | AsyncEngine), "neither ProcessEngine nor AsyncEngine"
    )


async def renders_what_was_asked(trial: Trial) -> None:
    """Check that the clip has the size, the frames, the rate and the length of the spec."""
    for spec in _variants(trial):
        rendered = await trial.render(spec)
        facts = await asyncio.to_thread(probe_video, rendered.video, param="the clip")
        _check_facts(facts, spec)
        _require(rendered.poster.exists(), "no poster could be made")
        _require(rendered.result["engine"] == trial.setup.name, "result.engine: another's name")


def _variants(trial: Trial) -> list[VideoSpec]:
    """Return a plain spec, an upright one, and one at another rate that is half a second longer."""
    plain = trial.spec()
    turned = {"width": plain.height, "height": plain.width}
    wanted = [plain, trial.spec(**turned), trial.spec(fps=16, seconds=plain.seconds + 0.5)]
    can = trial.engine.capabilities
    return [spec for spec in wanted if not lacking(can, spec)]


def _check_facts(facts: VideoFacts, spec: VideoSpec) -> None:
    found = f"{facts.width}x{facts.height}"
    _require(found == spec.size, f"the clip is {found}, not {spec.size}")
    _require(facts.frames == spec.frames, f"it has {facts.frames} frames, not {spec.frames}")
    _require(abs(facts.fps - spec.fps) < 0.05, f"it has {facts.fps} frames/s, not {spec.fps}")
    _require(
        math.isclose(facts.seconds, spec.frames / spec.fps, abs_tol=0.6 / spec.fps),
        f"it is {facts.seconds} s long, not {spec.seconds}",
    )
    _require(facts.video_codec == "h264", f"its codec is {facts.video_codec}, not h264")
    _require(facts.pixel_format == "yuv420p", f"its pixels are {facts.pixel_format}, not yuv420p")


async def has_the_sound_that_it_says(trial: Trial) -> None:
    """Check that a clip has a sound track where the engine says so."""
    rendered = await trial.render(trial.spec())
    facts = await asyncio.to_thread(probe_video, rendered.video, param="the clip")
    says = trial.engine.capabilities.sound
    _require((facts.audio_codec is not None) >= says, "capabilities.sound: there is none")
    _require(facts.audio_codec in {None, "aac"}, f"its sound is {facts.audio_codec}, not aac")


async def reports_progress_that_never_falls(trial: Trial) -> None:
    """Check that progress is reported, between 0 and 1, and never less than before."""
    shares = list[float]()
    await trial.render(trial.spec(), shares)
    _require(shares, "no progress was reported")
    _require(all(0 <= share <= 1 for share in shares), f"progress outside of 0 to 1: {shares}")
    _require(shares == sorted(shares), f"progress falls: {shares}")


async def stops_when_cancelled(trial: Trial) -> None:
    """Check that a render that is cancelled ends soon, and that the next one is rendered."""
    shares = list[float]()
    longer = trial.spec(seconds=min(4.0, trial.engine.capabilities.max_seconds))
    rendering = asyncio.create_task(trial.render(longer, shares))
    # As soon as it has begun, or is done already.
    while not shares and not rendering.done():  # noqa: ASYNC110 - a render process sets no event
        await asyncio.sleep(0.01)
    rendering.cancel()
    done, _ = await asyncio.wait({rendering}, timeout=STOP_SECONDS)
    _require(done, f"it still renders {STOP_SECONDS:g} s after it was cancelled")
    if not rendering.cancelled():
        rendering.result()  # it was done before
    await trial.render(trial.spec())


async def takes_images_as_it_says(trial: Trial) -> None:
    """Check that it renders a clip with a reference image too, where it says that it can."""
    if not trial.engine.capabilities.images:
        return
    spec = trial.spec()
    path = trial.folder / "reference.png"
    await asyncio.to_thread(_draw, path, spec.width, spec.height)
    image = MediaRef(uri=path.as_uri(), field="image_urls")
    rendered = await trial.render(spec.model_copy(update={"images": (image,)}))
    _check_facts(await asyncio.to_thread(probe_video, rendered.video, param="the clip"), spec)


def _draw(path: Path, width: int, height: int) -> None:
    picture = np.full((height, width, 3), (60, 120, 180), np.uint8)
    cv2.circle(picture, (width // 2, height // 2), height // 4, (230, 230, 230), -1)
    cv2.imwrite(str(path), picture)


async def survives_a_render_that_fails(trial: Trial) -> None:
    """Check that a reference that is gone is no secret, and that the next clip is rendered."""
    if not trial.engine.capabilities.images:
        return
    gone = MediaRef(uri=(trial.folder / "nowhere.png").as_uri(), field="image_urls")
    try:
        await trial.render(trial.spec(images=(gone,)))
    except Exception:  # noqa: BLE001, S110 - however it fails
        pass
    else:
        raise Unfit("an image that is not there was passed over in silence")
    await trial.render(trial.spec())


async def repeats_itself_if_it_says_so(trial: Trial) -> None:
    """Check that the same spec gives the same bytes, where that was claimed."""
    if not trial.deterministic:
        return
    first, second = [(await trial.render(trial.spec())).video for _ in range(2)]
    _require(_digest(first) == _digest(second), "the same spec gave different bytes")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


CHECKS: tuple[Check, ...] = (
    describes_itself,
    renders_what_was_asked,
    has_the_sound_that_it_says,
    reports_progress_that_never_falls,
    stops_when_cancelled,
    takes_images_as_it_says,
    survives_a_render_that_fails,
    repeats_itself_if_it_says_so,
)


@contextlib.asynccontextmanager
async def on_trial(
    setup: EngineSetup,
    *,
    settings: Settings | None = None,
    deterministic: bool = False,
    small: dict[str, object] | None = None,
) -> AsyncIterator[Trial]:
    """Make and open an engine, for checks.

    Parameters
    ----------
    settings
        Limits; the defaults of the settings where none are given.
    deterministic
        Whether the same spec must give the same bytes.
    small
        Changes to the specs that are rendered.
    """
    limits = settings or Settings()
    engine = build_engine(setup)
    await sandbox.warm_up(("crake.engines.rendering", type(engine).__module__))
    with TemporaryDirectory(prefix="crake-") as name:
        async with Fetcher(limits) as fetcher:
            surroundings = Surroundings(limits, fetcher)
            async with opened(engine, surroundings):
                trial = Trial(setup, engine, Path(name), surroundings, limits)
                yield replace(trial, deterministic=deterministic, small=small or {})


async def examine(
    setup: EngineSetup,
    check: Check,
    *,
    settings: Settings | None = None,
    deterministic: bool = False,
    small: dict[str, object] | None = None,
) -> None:
    """Run one check; its parameters are those of `on_trial`.

    Raises
    ------
    Unfit
        The engine does not do what crake relies on.
    """
    async with on_trial(
        setup, settings=settings, deterministic=deterministic, small=small
    ) as trial:
        await check(trial)


async def examine_all(setup: EngineSetup, *, deterministic: bool = False) -> None:
    """Run all checks."""
    for check in CHECKS:
        await examine(setup, check, deterministic=deterministic)
