"""The ruins of an ancient temple."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.ruins import block, colonnade, drum, temple
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

HILLS = Range(130, 0.46, 0.03, rock=(0.44, 0.42, 0.28), low=(0.50, 0.48, 0.26), sharp=False)
TREES = Wood(120, 90, 0.10, 0.22, kinds=(conifer,), ground=(0.52, 0.50, 0.26), strip=12)
DRY = (0.62, 0.56, 0.28)


def build(stage: Stage) -> Setting:
    """Build the ruins: a temple on its steps, columns that stand alone, fallen stones."""
    temples, near, stones = (stage.row(share) for share in (0.16, 0.44, 0.58))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.40),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.03)),
            Floor(stage, lawn(stage, (0.36, 0.32, 0.14), (0.72, 0.66, 0.38)), stage.horizon,
                  haze=0.28),
            temple(stage, temples, stage.speed(temples), across=0.44, scale=0.80,
                   haze=0.06),
            grass(stage, "far grass", stage.row(0.30), 18, DRY, spacing=30, blades=9),
            colonnade(stage, near),
            wood(stage, "stones", Wood(58, 300, stage.speed(stones), 0.0, (block, drum)), stones),
            grass(stage, "grass", stage.row(0.62), 26, DRY, spacing=40, blades=10),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 70, DRY, spacing=90, blades=13,
                  soft=1.6),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="ruins",
        names=Names(
            en="ruin, ruins, ancient ruin, ancient temple, ancient temple ruin, greek temple, "
            "roman temple, greek ruin, roman ruin, temple ruin, ruined temple, acropolis, "
            "parthenon, ancient greece, ancient rome, ancient greek temple, ancient city, "
            "ancient greek ruin, ancient roman ruin, roman forum, marble column, colonnade, "
            "ancient column, temple of zeus, colosseum",
            zh="遗迹, 废墟, 古希腊神庙, 希腊神庙, 神庙遗迹, 古罗马遗迹, 帕特农神庙, 古希腊, 古罗马",
            ja="遺跡, 廃墟, 古代遺跡, ギリシャ神殿, 神殿, パルテノン神殿, 古代ギリシャ, 古代ローマ",
            es="ruinas, templo griego, templo romano, ruinas antiguas, partenón, acrópolis, "
            "antigua grecia, antigua roma, templo antiguo",
            fr="ruines, temple grec, temple romain, ruines antiques, parthénon, acropole, "
            "grèce antique, rome antique, temple antique",
            de="ruine, ruinen, griechischer tempel, römischer tempel, antike ruinen, parthenon, "
            "akropolis, antikes griechenland, antikes rom, tempelruine",
            pt="ruínas, templo grego, templo romano, ruínas antigas, partenon, acrópole, "
            "grécia antiga, roma antiga, templo antigo",
            signs="🏛",
        ),
        ambience=(BREEZE, WIND),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        kin=("meadow",),
        time=Time.GOLDEN,
        plan=Plan(build, Ground(), 0.50, 0.86, 0.50, 0.80),
    ),
)
