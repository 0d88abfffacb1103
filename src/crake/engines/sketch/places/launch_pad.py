"""A launch site by the sea, from which rockets start."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.launch import site, tower
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.stage import Ground, Setting, Stage

COAST = Range(40, 0.4, 0.05, rock=(0.30, 0.38, 0.22), low=(0.34, 0.42, 0.20), sharp=False)
SCRUB = (0.42, 0.46, 0.20)


def build(stage: Stage) -> Setting:
    """Build the site: scrub, the pad with its tower, halls behind."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.42),
            mountains(stage, "coast", COAST),
            site(stage, stage.horizon + 4),
            Floor(stage, lawn(stage, (0.26, 0.30, 0.12), (0.52, 0.52, 0.28)), stage.horizon,
                  haze=0.3),
            tower(stage, stage.inside(stage.feet + stage.px(14))),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 74, SCRUB, spacing=40, blades=14,
                  soft=1.4),
        ],
    )  # fmt: skip


LAUNCH_PAD = Place(
    name="launch pad",
    names=Names(
        en="launch pad, launchpad, launch site, launch complex, spaceport, cape canaveral, "
        "cosmodrome, rocket base",
        zh="发射台, 发射场, 航天发射场",
        ja="発射台, ロケット発射場, 宇宙センター",
        es="plataforma de lanzamiento, base de lanzamiento, cabo cañaveral",
        fr="pas de tir, rampe de lancement, base de lancement, cap canaveral",
        de="startrampe, startplatz, weltraumbahnhof, kosmodrom",
        pt="plataforma de lançamento, base de lançamento, cabo canaveral",
    ),
    ambience=(WIND, RUMBLE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.STONE,
    kin=("meadow",),
    plan=Plan(build, Ground(), 0.74, 0.88, 0.74, 0.84, seasonal=False),
)

PLACES = (LAUNCH_PAD,)
