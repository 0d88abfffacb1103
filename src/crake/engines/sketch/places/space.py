"""Near space: stars, nebulae, a moon, and a blue planet below."""

from __future__ import annotations

from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.cosmos import moon, nebula, planet
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build near space."""
    return Setting(
        behind=[nebula(stage, 0.08), moon(stage), planet(stage)],
    )


PLAN = Plan(build, Ground(Medium.SPACE), 0.60, 0.85, 0.64, 0.80, drift=90)
