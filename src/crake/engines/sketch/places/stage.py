"""The stage of a theatre."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.scenery.theatre import Spotlight, audience, curtain, pelmet
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the stage: a curtain behind dark boards, and a spotlight on who plays."""
    foot = stage.row(0.55)
    speed = stage.speed(foot)
    floor = boards(stage, (0.20, 0.12, 0.07), (0.34, 0.22, 0.13))
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0),
            curtain(stage, foot, speed),
            Spotlight(stage),
            pelmet(stage, speed),
        ],
        before=[audience(stage)],
    )


PLAN = Plan(build, Ground(mirror=0.08), 0.40, 0.83, 0.44, 0.80, drift=20)

STAGE = Place(
    name="stage",
    names=Names(
        en="stage, theater, theatre, concert hall, concert, auditorium, opera house, opera, "
        "circus, talent show",
        zh="舞台, 剧院, 音乐厅, 演唱会",
        ja="舞台, ステージ, 劇場, コンサート",
        es="escenario, teatro, concierto",
        fr="scène, théâtre, concert",
        de="bühne, theater, konzert, oper",
        pt="palco, teatro, concerto",
        signs="🎭",
    ),
    hints=Names(
        en="spotlight, spotlights, footlights, audience",
        zh="聚光灯",
        ja="スポットライト",
        es="foco",
        fr="projecteur",
        de="scheinwerfer",
        pt="holofote",
    ),
    ambience=(HALL,),
    rings=1.4,
    underfoot=Underfoot.WOOD,
    time=Time.NIGHT,
    realm=Realm.INDOORS,
    lamps=Light((0.40, 0.38, 0.37), (0.70, 0.65, 0.56), (0.20, -0.90, 0.60), 0.55),
    plan=PLAN,
)

PLACES = (STAGE,)
