"""A vineyard."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.fields import crop_field
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.textures import furrows
from crake.engines.sketch.scenery.vines import vine
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build rows of vines before hills."""
    return crop_field(
        stage, (vine,), 150, 0.74, furrows(stage, (0.36, 0.27, 0.16), (0.42, 0.52, 0.20))
    )


PLACES = (
    Place(
        name="vineyard",
        names=Names(
            en="vineyard, winery, wine country, grapevine, terraced vineyard, wine region, "
            "tuscany, napa valley",
            zh="葡萄园, 酒庄",
            ja="ぶどう畑, ブドウ畑, 葡萄畑, ワイナリー",
            es="viñedo, viñedos, viña, bodega de vino",
            fr="vignoble, vigne, vignes, vignobles",
            de="weinberg, weinberge, weingut, weingarten",
            pt="vinhedo, vinha, vinícola, vinhedos",
        ),
        hints=Names(en="vintner, grape harvest"),
        ambience=(BREEZE, LEAVES),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree",),
        kin=("farm", "meadow"),
        plan=Plan(build, Ground(), 0.50, 0.87, 0.50, 0.81),
    ),
)
