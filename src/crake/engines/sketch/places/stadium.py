"""A football stadium."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CROWD, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.arena import floodlights, goal, pitch, stands
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the stadium: stands around a pitch, and a goal."""
    edge = stage.row(0.16)
    return Setting(
        behind=[
            sky(stage, edge, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.4),
            floodlights(stage, stage.inside(edge - stage.px(60))),
            stands(stage, edge),
            Floor(stage, pitch(stage), edge, haze=0.06),
            goal(stage, stage.row(0.42)),
        ],
    )


PLAN = Plan(build, Ground(), 0.40, 0.86, 0.42, 0.80)

STADIUM = Place(
    name="stadium",
    names=Names(
        en="stadium, soccer field, football field, football pitch, soccer pitch, soccer stadium, "
        "football stadium, soccer match, football match, soccer game, football game, "
        "baseball field, sports field, playing field, world cup",
        zh="体育场, 足球场, 球场",
        ja="スタジアム, サッカー場, 競技場",
        es="estadio, campo de fútbol, cancha de fútbol",
        fr="stade, terrain de football, terrain de foot",
        de="stadion, fußballplatz, fußballfeld, sportplatz",
        pt="estádio, campo de futebol",
        signs="🏟",
    ),
    hints=Names(
        en="soccer, penalty, goalpost, goal post, touchdown",
        ja="サッカー",
        es="fútbol",
        de="fußballspiel",
        pt="futebol",
    ),
    ambience=(CROWD, BREEZE),
    rings=1.2,
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
    lamps=Light((0.48, 0.52, 0.56), (0.60, 0.61, 0.60), (0.30, -0.85, 0.50), 0.45),
    plan=PLAN,
)

PLACES = (STADIUM,)
