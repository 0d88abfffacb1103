"""A reef in shallow water."""

from __future__ import annotations

from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.deep import Bubbles, Rays, depths, reef
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the reef."""
    room = stage.feet - stage.horizon
    rows = [stage.inside(stage.horizon + share * room) for share in (0.18, 0.55)]
    floor = sand(stage, (0.52, 0.50, 0.42), (0.86, 0.82, 0.66), 0.9)
    return Setting(
        behind=[
            depths(stage),
            reef(stage, "far", rows[0], 150, 0.72, stage.speed(rows[0]), 44),
            Floor(stage, floor, stage.horizon + 2, haze=1.0, air=stage.palette.middle),
            reef(stage, "middle", rows[1], 190, 0.30, stage.speed(rows[1]), 90),
            Rays(stage),
        ],
        before=[
            Bubbles(stage),
            reef(stage, "near", stage.height + stage.px(20), 210, 0.0, 1.3, 320),
        ],
    )


PLAN = Plan(build, Ground(Medium.DEEP), 0.70, 0.92, 0.72, 0.90, drift=40)
