"""What is told of a clip: in the task's record, and in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.plan import Plan
from crake.engines.spec import VideoSpec

if TYPE_CHECKING:
    from crake.engines.diffusers.pipelines import Pipelines


def notes(
    spec: VideoSpec, options: DiffusersOptions, plan: Plan, pipelines: Pipelines
) -> dict[str, object]:
    """Return the facts of how a clip came about."""
    frame = plan.frame
    lost = 1 - frame.kept_width * frame.kept_height / (frame.width * frame.height)
    said: dict[str, object] = {
        "model": options.model.title,
        "weights": options.source if "/" not in options.source[:1] else "a local folder",
        "rendered_size": f"{frame.width}x{frame.height}",
        "rendered_fps": options.model.fps,
        "segments": sum(len(shot.segments) for shot in plan.shots),
        "steps": plan.steps,
        "attention": pipelines.attention,
    }
    if lost > 0.005:
        said["cut_off"] = f"{lost:.0%} of what was rendered, for the aspect of {spec.size}"
    if options.gpus_per_clip > 1:
        said["gpus"] = options.gpus_per_clip
    if len(plan.shots) > 1:
        said["shots"] = f"{len(plan.shots)}: each image begins one"
    if options.quantize != "off":
        said["quantized"] = options.quantize
    if options.cache != "off":
        said["cache"] = options.cache
    if not options.model.sound:
        said["sound"] = f"none: {options.model.title} makes no sound"
    return said


def file_metadata(spec: VideoSpec, said: Mapping[str, object]) -> dict[str, str]:
    """Return what players show of a file."""
    return {
        "title": spec.prompt[:200],
        "comment": f"Made by crake with {said['model']}, a generative model.",
    }
