"""What happens inside the render process: the engine's clip, checked, with its stills, signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crake.engines.base import Clip, Engine, ProcessEngine, Report
from crake.engines.catalog import EngineSetup, build_engine
from crake.engines.spec import VideoSpec
from crake.errors import CrakeError
from crake.media import provenance
from crake.media.conform import conform, is_exact
from crake.media.probe import VideoFacts, probe_video
from crake.media.thumbnails import write_stills


@dataclass(frozen=True, slots=True)
class Rendered:
    """Files ready to be published, and the facts of the clip."""

    video: Path
    poster: Path
    spritesheet: Path
    result: Mapping[str, Any]


def render_clip(
    setup: EngineSetup,
    spec: VideoSpec,
    folder: Path,
    identity: provenance.SigningIdentity | None,
    report: Report,
) -> Rendered:
    """Render `spec` in `folder`, sign it, make its poster and its spritesheet.

    Parameters
    ----------
    setup
        Makes the engine, a `ProcessEngine`.
    identity
        Signs the clip's content credentials; `None` leaves them out.

    Raises
    ------
    RuntimeError
        The engine wrote something else than what the spec asks for.
    """
    engine = build_engine(setup)
    assert isinstance(engine, ProcessEngine)
    return finish(engine, engine.render(spec, folder / "video.mp4", report), spec, identity)


def finish_clip(
    setup: EngineSetup, clip: Clip, spec: VideoSpec, identity: provenance.SigningIdentity | None
) -> Rendered:
    """Do the rest for a clip that was rendered elsewhere, after making it exactly as asked.

    Raises
    ------
    RuntimeError
        It is no video, or too short.
    """
    wanted = (spec.width, spec.height, spec.fps, spec.frames)
    if not is_exact(_probe(clip), *wanted):
        exact = clip.path.with_name("exact.mp4")
        try:
            conform(
                clip.path,
                exact,
                width=spec.width,
                height=spec.height,
                fps=spec.fps,
                frames=spec.frames,
            )
        except (CrakeError, ValueError) as error:
            raise RuntimeError(f"the engine's clip is of no use: {error}") from error
        clip = replace(clip, path=exact)
    return finish(build_engine(setup), clip, spec, identity)


def finish(
    engine: Engine, clip: Clip, spec: VideoSpec, identity: provenance.SigningIdentity | None
) -> Rendered:
    """Check a clip, make its stills beside it, sign it."""
    _check(_probe(clip), spec)
    folder = clip.path.parent
    poster, spritesheet = folder / "thumbnail.webp", folder / "spritesheet.jpg"
    write_stills(clip.path, poster, spritesheet)
    if identity is not None:
        provenance.sign(
            clip.path, identity, title=spec.prompt[:100], source=engine.source, engine=engine.name
        )
    result = {
        "engine": engine.name,
        "width": spec.width,
        "height": spec.height,
        "seconds": spec.seconds,
        "fps": spec.fps,
        "frames": spec.frames,
        "bytes": clip.path.stat().st_size,
        "notes": dict(clip.notes),
    }
    return Rendered(clip.path, poster, spritesheet, result)


def _probe(clip: Clip) -> VideoFacts:
    """Look at a clip; what is wrong with it is the engine's fault, not the client's."""
    try:
        return probe_video(clip.path, param="the clip")
    except CrakeError as error:
        raise RuntimeError(f"the engine wrote no video: {error}") from error


def _check(facts: VideoFacts, spec: VideoSpec) -> None:
    """Refuse a clip that is not what was asked for: nobody pays for one."""
    wrong_size = (facts.width, facts.height) != (spec.width, spec.height)
    if wrong_size or abs(facts.seconds - spec.seconds) > 1 / spec.fps:
        raise RuntimeError(
            f"the engine wrote {facts.width}x{facts.height}, {facts.seconds} s "
            f"instead of {spec.size}, {spec.seconds} s"
        )
