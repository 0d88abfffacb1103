"""The lanes of an old European town."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.old_town import facades, roofscape
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.stage import Ground, Setting, Stage

LANTERNS = Light((0.32, 0.27, 0.27), (0.56, 0.42, 0.28), (0.40, -0.75, 0.60), 0.45)


def build(stage: Stage) -> Setting:
    """Build the lane: cobbles before old houses, with alleys that open on more of them."""
    kerb, far = stage.row(0.38), stage.row(0.16)
    return Setting(
        behind=[
            sky(stage, far, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.42),
            roofscape(stage, "roofs", far, 0.12),
            Floor(stage, cobbles(stage), far, haze=0.12),
            facades(stage, "far row", stage.row(0.22), 0.26, scale=0.72, alley=0.0, haze=0.16),
            facades(stage, "near row", kerb, stage.speed(kerb)),
        ],
    )


PLACES = (
    Place(
        name="old town",
        names=Names(
            en="old town, old european town, medieval town, medieval city, medieval village, "
            "medieval street, cobbled street, cobblestone street, cobbled lane, cobblestone alley, "
            "narrow lane, narrow alley, old quarter, historic center, prague, rome, florence, "
            "european street, italian village, tuscan village, french village, old city",
            zh="古城, 老城, 欧洲小镇, 中世纪小镇, 石板路, 罗马, 布拉格",
            ja="旧市街, 中世の町, 石畳, 石畳の路地, ヨーロッパの町, ローマ, プラハ",
            es="casco antiguo, ciudad medieval, pueblo medieval, calle empedrada, barrio antiguo, "
            "ciudad vieja, roma, praga",
            fr="vieille ville, ville médiévale, cité médiévale, rue pavée, ruelle pavée, "
            "vieux quartier, prague",
            de="altstadt, mittelalterliche stadt, kopfsteinpflaster, gässchen, rom, prag",
            pt="cidade velha, cidade medieval, centro histórico, rua de paralelepípedos, "
            "vila medieval, praga",
        ),
        ambience=(CHATTER, HALL),
        life=(Life.BIRDS,),
        underfoot=Underfoot.STONE,
        kin=("village", "street"),
        lamps=LANTERNS,
        plan=Plan(build, Ground(wet_mirror=0.3), 0.40, 0.87, 0.42, 0.81, drift=30, landmark=True),
    ),
)
