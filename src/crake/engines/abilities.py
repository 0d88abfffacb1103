"""What engines can do, one or several together, and what of a request they cannot."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crake.engines.base import Capabilities
from crake.engines.spec import SourceKind, VideoSpec


def as_json(can: Capabilities) -> dict[str, Any]:
    """Return what an engine can do, as `GET /models` shows it."""
    return {
        "images": can.images,
        "needs_image": can.needs_image,
        "characters": can.characters,
        "sources": sorted(can.sources),
        "negative_prompt": can.negative_prompt,
        "sound": can.sound,
        "max_seconds": can.max_seconds,
        "sizes": sorted(can.sizes) if can.sizes else None,
    }


def union(all_can: Iterable[Capabilities]) -> Capabilities:
    """Return what at least one of several engines can do; maybe none can do all of it at once."""
    each = list(all_can)
    sizes = [can.sizes for can in each]
    return Capabilities(
        images=any(can.images for can in each),
        needs_image=all(can.needs_image for can in each),
        characters=max(can.characters for can in each),
        sources=frozenset(kind for can in each for kind in can.sources),
        negative_prompt=any(can.negative_prompt for can in each),
        sound=any(can.sound for can in each),
        max_seconds=max(can.max_seconds for can in each),
        sizes=None if None in sizes else frozenset(s for some in sizes for s in some or ()),
    )


def listed(can: Capabilities) -> str:
    """Say what an engine can do."""
    abilities = [
        f"up to {can.max_seconds:g} seconds",
        f"sizes {', '.join(sorted(can.sizes))}" if can.sizes else "any even size",
        "sound" if can.sound else "",
        "videos from an image" if can.needs_image else "reference images" if can.images else "",
        f"up to {can.characters} characters" if can.characters else "",
        *(f"{kind} a video" for kind in sorted(can.sources)),
    ]
    return "; ".join(ability for ability in abilities if ability)


def wants_image(can: Capabilities, spec: VideoSpec) -> bool:
    """Tell whether an engine cannot begin, because `spec` has no image and extends no video."""
    extends = spec.source is not None and spec.source.kind is SourceKind.EXTEND
    return can.needs_image and not spec.images and not extends


def lacking(can: Capabilities, spec: VideoSpec) -> str:  # noqa: PLR0911 - a case each
    """Say what of `spec` an engine cannot do; empty when it can do all."""
    if spec.images and not can.images:
        return "reference images"
    if wants_image(can, spec):
        return "videos without an image"
    if len(spec.characters) > can.characters:
        return f"{len(spec.characters)} characters (at most {can.characters})"
    if spec.source and spec.source.kind not in can.sources:
        return f"{spec.source.kind} a video"
    if spec.seconds > can.max_seconds:
        return f"{spec.seconds:g} seconds (at most {can.max_seconds:g})"
    if can.sizes is not None and spec.size not in can.sizes:
        return f"size {spec.size} (sizes are: {', '.join(sorted(can.sizes))})"
    return ""
