"""A Japanese garden in blossom: a pond, a red bridge, cherries, stone lanterns."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.direction import Season
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.japanese import bridge, cherry, lantern, pagoda
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Setting, Stage
from crake.engines.sketch.weather import blossoms

HILLS = Range(150, 0.46, 0.04, rock=(0.24, 0.34, 0.20), sharp=False)
BLOOM = (Season.SPRING, Season.SUMMER, None)
MOSS = (0.24, 0.40, 0.13)


def build(stage: Stage) -> Setting:
    """Build the garden: its far bank above the horizon, the pond, and a path on this bank."""
    room = stage.feet - stage.horizon
    bank = stage.row(0.50)
    crown = cherry if stage.season in BLOOM else broadleaf
    base = stage.palette.middle
    water = (base[0] * 0.24, base[1] * 0.34 + 0.06, base[2] * 0.32 + 0.05)
    surface = Surface(water, bright=0.74, swell=12, glint=0.3, size=0.9, speed=0.4)
    far = Wood(190, 74, 0.14, 0.22, (crown, conifer), ground=(0.32, 0.46, 0.16), strip=14)
    near = Wood(250, 210, 0.20, 0.06, (crown,), ground=(0.34, 0.50, 0.16), strip=12)
    stones = Wood(26, 44, 0.22, 0.04, (boulder,))
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.44),
            mountains(stage, "hills", HILLS),
            wood(stage, "pagodas", Wood(270, 1500, 0.12, 0.20, (pagoda,))),
            wood(stage, "far", far),
            wood(stage, "near", near),
            wood(stage, "stones", stones, stage.inside(stage.horizon + 2)),
            Water(stage, "pond", surface, bottom=bank),
            wood(stage, "bridges", Wood(118, 1300, stage.speed(bank) * 0.62, 0.0, (bridge,)),
                 stage.row(0.30)),
            Floor(stage, lawn(stage, path=True), bank, haze=0.0),
            wood(stage, "shore", Wood(30, 90, stage.speed(bank), 0.0, (boulder,)),
                 stage.inside(bank + 4)),
            bushes(stage, "azaleas", stage.inside(bank + 4), 36, spacing=190, green=MOSS),
            wood(stage, "lanterns", Wood(120, 700, stage.speed(bank) * 1.05, 0.0, (lantern,)),
                 stage.inside(bank + 0.06 * room)),
        ],
        before=[
            *(blossoms(stage) if stage.season is None else []),
            bushes(stage, "front", stage.height + stage.px(26), 110, spacing=420, soft=3.0,
                   green=MOSS),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="japanese garden",
        names=Names(
            en="japanese garden, zen garden, japanese temple, zen temple, "
            "kyoto temple, temple in kyoto, temple in japan, kyoto, tea garden, "
            "cherry blossom garden, cherry blossom tree, cherry blossom park",
            zh="日式庭院, 日本庭园, 日式花园, 樱花园, 京都",
            ja="日本庭園, 京都, 和風庭園, 桜の庭",
            es="jardín japonés, jardín zen, kioto",
            fr="jardin japonais, jardin zen, kyoto",
            de="japanischer garten, japanischen garten, zengarten, kyoto",
            pt="jardim japonês, jardim zen, quioto",
        ),
        hints=Names(
            en="cherry blossom, sakura",
            zh="樱花",
            ja="桜",
            es="flor de cerezo, flores de cerezo",
            fr="fleur de cerisier, fleurs de cerisier",
            de="kirschblüte",
            pt="flor de cerejeira, flores de cerejeira",
        ),
        ambience=(RIPPLES, BREEZE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        grows=("tree", "pine"),
        kin=("garden",),
        plan=Plan(build, Ground(), 0.50, 0.88, 0.50, 0.82),
    ),
)  # fmt: skip
