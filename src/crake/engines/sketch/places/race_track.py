"""A race track."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CROWD, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.arena import floodlights, stands
from crake.engines.sketch.scenery.circuit import circuit, gantry, tyre_wall
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.stage import Ground, Setting, Stage

HILLS = Range(110, 0.42, 0.02, rock=(0.24, 0.36, 0.18), sharp=False)


def build(stage: Stage) -> Setting:
    """Build the track: a grandstand full of people, tyres, and the track with its kerbs."""
    edge, wall = stage.row(0.30), stage.row(0.44)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.74),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.42),
            mountains(stage, "hills", HILLS),
            floodlights(stage, stage.inside(edge - stage.px(120))),
            stands(stage, edge),
            Floor(stage, circuit(stage), edge, haze=0.05),
            gantry(stage, stage.row(0.50)),
            tyre_wall(stage, wall),
        ],
    )


PLACES = (
    Place(
        name="race track",
        names=Names(
            en="racetrack, race track, racing track, race circuit, racing circuit, speedway, "
            "grand prix, formula 1 race, raceway, silverstone, monza, nascar",
            zh="赛道, 赛车场, 赛车跑道, 大奖赛",
            ja="サーキット, レース場, レーストラック, グランプリ",
            es="pista de carreras, circuito de carreras, autódromo, gran premio",
            fr="circuit, circuit automobile, piste de course, circuit de course, grand prix",
            de="rennstrecke, rennbahn, rennpiste",
            pt="pista de corrida, autódromo, circuito de corrida, grande prêmio",
            signs="🏁",
        ),
        ambience=(CROWD, BREEZE),
        underfoot=Underfoot.STONE,
        kin=("road", "stadium"),
        lamps=Light((0.46, 0.50, 0.54), (0.58, 0.59, 0.58), (0.30, -0.85, 0.50), 0.45),
        plan=Plan(build, Ground(wet_mirror=0.3), 0.44, 0.86, 0.46, 0.80, drift=60),
    ),
)
