"""Options with which the tiny pipelines render tiny clips, by profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import PROFILES

FRAMES = {4: 25, 8: 25, 16: 33}
"""Frames in one go, by the profile's step."""


def table(profile: str, weights: Path, **more: object) -> dict[str, Any]:
    """Return the `[engines.NAME]` table that renders with a tiny pipeline on the CPU."""
    side = 2 * PROFILES[profile].multiple
    return {
        "profile": profile,
        "weights": str(weights),
        "devices": ["cpu"],
        "dtype": "float32",
        "steps": PROFILES[profile].steps if PROFILES[profile].steps < 5 else 2,
        "sizes": [f"{3 * side // 2}x{side}", f"{side}x{3 * side // 2}"],
        "frames": FRAMES[PROFILES[profile].frame_step],
        "warm_up": False,
        **more,
    }


def tiny_options(profile: str, weights: Path, **more: object) -> DiffusersOptions:
    return DiffusersOptions.model_validate(table(profile, weights, **more))
