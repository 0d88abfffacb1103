"""What happens inside the render process: the engine's clip, checked, with its stills, signed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crake.engines.base import Clip, ProcessEngine, Report
from crake.engines.catalog import EngineSetup, build_engine
from crake.engines.spec import VideoSpec
from crake.errors import CrakeError
from crake.media import provenance
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
    clip = engine.render(spec, folder / "video.mp4", report)
    _check(_probe(clip), spec)
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
