"""A path under an avenue of old trees, in blossom or in autumn."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import BREEZE, LEAVES, Life, Underfoot
from crake.engines.sketch.direction import Season
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.japanese import cherry
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Paint, Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage
from crake.engines.sketch.weather import blossoms

HILLS = Range(80, 0.44, 0.04, rock=(0.22, 0.34, 0.18), sharp=False)
BLADES = (0.30, 0.46, 0.14)


def build(stage: Stage) -> Setting:
    """Build the avenue of broad-leaved trees."""
    return _between(stage, broadleaf)


def build_cherry(stage: Stage) -> Setting:
    """Build the avenue of cherries, in blossom unless the season is another."""
    blooms = stage.season in {None, Season.SPRING}
    setting = _between(stage, cherry if blooms else broadleaf)
    falls = blossoms(stage) if stage.season is None else []
    return replace(setting, before=[*falls, *setting.before])


def _between(stage: Stage, tree: Paint) -> Setting:
    """Lay a path between rows of trees whose crowns meet."""
    rows = [stage.row(share) for share in (0.06, 0.24, 0.46)]
    far, middle, near = (
        Wood(high, apart, stage.speed(row), haze, (tree,))
        for row, high, apart, haze in zip(
            rows, (250, 400, 560), (90, 210, 430), (0.26, 0.12, 0.02), strict=True
        )
    )
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.4),
            mountains(stage, "hills", HILLS),
            Floor(stage, lawn(stage, path=True), stage.horizon, haze=0.25),
            wood(stage, "far", far, rows[0]),
            wood(stage, "middle", middle, rows[1]),
            wood(stage, "near", near, rows[2]),
            grass(stage, "verge", stage.row(0.60), 24, BLADES, spacing=26),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(18), 70, BLADES, spacing=120, soft=2.0),
        ],
    )


AVENUE = Place(
    name="avenue of trees",
    names=Names(
        en="tree-lined path, tree-lined avenue, tree-lined street, tree-lined road, "
        "avenue of trees, maple avenue, oak avenue",
        zh="林荫道, 枫叶大道, 银杏大道",
        ja="並木道, 銀杏並木",
        es="paseo arbolado, avenida arbolada, camino arbolado",
        fr="allée d'arbres, avenue bordée d'arbres, allée bordée d'arbres",
        de="baumallee, lindenallee, kastanienallee",
        pt="caminho arborizado, avenida arborizada",
    ),
    ambience=(LEAVES, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRAVEL,
    grows=("tree",),
    kin=("park", "forest"),
    plan=Plan(build, Ground(), 0.50, 0.86, 0.50, 0.80),
)

CHERRY_AVENUE = Place(
    name="cherry avenue",
    names=Names(
        en="cherry blossom avenue, cherry blossom path, cherry tree avenue, under cherry trees, "
        "under the cherry trees, under cherry blossom trees, under the cherry blossom trees, "
        "under cherry blossoms, under the cherry blossoms",
        zh="樱花大道, 樱花树下",
        ja="桜並木, 桜の木の下",
        es="avenida de cerezos, cerezos en flor, bajo los cerezos",
        fr="allée de cerisiers, sous les cerisiers",
        de="kirschblütenallee, unter kirschbäumen, unter den kirschbäumen",
        pt="avenida de cerejeiras, sob as cerejeiras",
    ),
    ambience=(LEAVES, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRAVEL,
    grows=("tree",),
    kin=("avenue of trees",),
    plan=Plan(build_cherry, Ground(), 0.50, 0.86, 0.50, 0.80),
)

PLACES = (AVENUE, CHERRY_AVENUE)
