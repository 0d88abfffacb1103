"""A living room."""

from __future__ import annotations

from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.interior import room_wall
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the room."""
    foot = stage.inside(stage.horizon + 0.55 * (stage.feet - stage.horizon))
    return Setting(
        behind=[
            room_wall(stage, foot, stage.speed(foot)),
            Floor(stage, boards(stage), foot, haze=0.0),
        ],
    )


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)
