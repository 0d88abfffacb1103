"""A dam in the mountains that lets water go."""

from __future__ import annotations

from crake.engines.sketch.ambience import CASCADE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dam import HIGH, SLUICE, dam_wall
from crake.engines.sketch.scenery.falls import Fall, Plunge
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import reeds
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

SPEED = 0.10
SLUICES = ((0.30, 0.10), (0.50, 0.10), (0.70, 0.10))
"""Middle and width of the falls, in widths of the frame."""
PEAKS = Range(520, 0.42, 0.02, snow=0.5, width=560)
SLOPES = Range(430, 0.20, 0.05, rock=(0.22, 0.32, 0.18), sharp=False, width=620)


def build(stage: Stage) -> Setting:
    """Build the wall between wooded slopes, and the river below it."""
    foot, base = stage.horizon + 2, stage.palette.middle
    top = round(foot - SLUICE * stage.tall(HIGH))
    water = (base[0] * 0.22, base[1] * 0.36 + 0.07, base[2] * 0.36 + 0.08)
    surface = Surface(water, bright=0.5, swell=60, glint=0.3, sun=0.5, size=0.8, speed=1.5)
    return Setting(
        behind=[
            sky(stage, foot, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.7), cover=0.42),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "slopes", SLOPES),
            dam_wall(stage, foot, SPEED),
            *(Fall(stage, middle, wide, max(top, 2), foot, SPEED) for middle, wide in SLUICES),
            Water(stage, "river", surface),
            *(Plunge(stage, middle, wide, stage.horizon, SPEED) for middle, wide in SLUICES),
        ],
        before=[reeds(stage, "reeds")],
    )


PLACES = (
    Place(
        name="dam",
        names=Names(
            en="dam, hydroelectric dam, dam wall, concrete dam, hoover dam, spillway, "
            "hydroelectric power station, hydro dam, sluice gates",
            zh="大坝, 水坝, 水电站",
            ja="ダム, 水力発電所",
            es="presa hidroeléctrica, central hidroeléctrica, embalse",
            fr="barrage, barrage hydroélectrique",
            de="staudamm, staumauer, talsperre, wasserkraftwerk",
            pt="barragem, usina hidrelétrica, represa",
        ),
        ambience=(CASCADE, WIND),
        underfoot=Underfoot.WATER,
        kin=("waterfall", "river"),
        plan=Plan(build, Ground(Medium.WATER, Touch.SPLASH, mirror=0.4), 0.60, 0.86, 0.56, 0.80,
                  drift=14, landmark=True),
    ),
)  # fmt: skip
