"""A cave."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, HUSH, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.deep import Rays
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.ice import ice
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.scenery.rocks import cliff, roof
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

ROCK = (0.34, 0.32, 0.36)
LAMPS = (0.35, 0.85, 1.0)


def build(stage: Stage) -> Setting:
    """Build the cave: walls, stalactites, and a floor on which water shines."""
    foot = stage.inside(stage.horizon + 4)
    row = stage.row(0.36)
    rocks = Wood(86, 150, stage.speed(row), 0.05, kinds=(boulder,))
    floor = sand(stage, (0.16, 0.15, 0.18), (0.40, 0.38, 0.42), 0.2)
    return Setting(
        behind=[
            sky(stage, foot, across=0.55, disc=False),
            cliff(stage, "far wall", foot, 900, colour=(0.30, 0.29, 0.36), speed=0.10, gaps=0.0,
                  haze=0.10, strata=0.15),
            Rays(stage, 78),
            cliff(stage, "wall", foot, 190, colour=ROCK, speed=0.18, gaps=0.9, strata=0.1),
            Floor(stage, floor, stage.horizon, haze=0.3),
            wood(stage, "rocks", rocks, row),
            roof(stage, "roof", 300, colour=(0.28, 0.27, 0.31), speed=0.30),
        ],
        before=[
            Embers(stage, count=44, colour=LAMPS, rise=16),
            roof(stage, "near roof", 150, colour=(0.12, 0.12, 0.14), speed=1.1),
        ],
    )  # fmt: skip


PLAN = Plan(build, Ground(wet_mirror=0.25), 0.56, 0.86, 0.56, 0.80)

CAVE = Place(
    name="cave",
    names=Names(
        en="cave, cavern, grotto, tunnel",
        zh="洞穴, 山洞, 岩洞, 隧道",
        ja="洞窟, 洞穴, 鍾乳洞, トンネル",
        es="cueva, caverna, gruta, túnel",
        fr="grotte, caverne, tunnel, mine",
        de="höhle, grotte, tunnel",
        pt="caverna, gruta, túnel",
    ),
    ambience=(
        HALL,
        HUSH,
    ),
    life=(Life.DRIPS,),
    rings=2.2,
    underfoot=Underfoot.STONE,
    kin=(
        "forest",
        "mountains",
    ),
    time=Time.NIGHT,
    realm=Realm.INDOORS,
    hush=True,
    plan=PLAN,
)


def frozen_cave(stage: Stage) -> Setting:
    """Build a cave in a glacier: walls that shine blue, icicles, and a floor of ice."""
    foot = stage.inside(stage.horizon + 4)
    return Setting(
        behind=[
            sky(stage, foot, across=0.55, disc=False),
            cliff(stage, "far wall", foot, 900, colour=(0.62, 0.86, 1.0), speed=0.10, gaps=0.0,
                  haze=0.10, strata=0.22, stepped=0.1),
            Rays(stage, 96),
            cliff(stage, "wall", foot, 230, colour=(0.44, 0.74, 0.96), speed=0.18, gaps=0.9,
                  strata=0.25, stepped=0.1),
            ice(stage),
            roof(stage, "roof", 320, colour=(0.40, 0.72, 0.96), speed=0.30),
        ],
        before=[
            Embers(stage, count=26, colour=(0.85, 0.95, 1.0), rise=-10),
            roof(stage, "near roof", 150, colour=(0.22, 0.46, 0.68), speed=1.1),
        ],
    )  # fmt: skip


ICE_CAVE = Place(
    name="ice cave",
    names=Names(
        en="ice cave, glacier cave, ice cavern, frozen cave, ice grotto, ice tunnel, "
        "inside a glacier, crystal ice cave, frozen cavern",
        zh="冰洞, 冰川洞穴, 冰窟",
        ja="氷の洞窟, 氷の洞穴, 氷洞",
        es="cueva de hielo, caverna de hielo, cueva glaciar",
        fr="grotte de glace, caverne de glace, grotte glaciaire",
        de="eishöhle, gletscherhöhle, eisgrotte",
        pt="caverna de gelo, gruta de gelo, caverna glacial",
    ),
    ambience=(HALL, HUSH),
    life=(Life.DRIPS,),
    underfoot=Underfoot.SNOW,
    kin=("cave", "snowfield"),
    realm=Realm.INDOORS,
    hush=True,
    lamps=Light((0.34, 0.42, 0.54), (0.38, 0.48, 0.58), (0.3, -0.9, 0.4), 0.6),
    windowless=True,
    plan=Plan(frozen_cave, Ground(mirror=0.2), 0.56, 0.86, 0.56, 0.80),
)

PLACES = (CAVE, ICE_CAVE)
