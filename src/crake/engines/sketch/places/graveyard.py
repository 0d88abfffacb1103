"""A graveyard below a haunted house."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bare import bare
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.graveyard import Bats, cross, haunted_house, tombstone
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage
from crake.engines.sketch.weather import fog

TREES = Wood(210, 150, 0.12, 0.10, kinds=(bare,), ground=(0.18, 0.22, 0.13), strip=14)
GREEN = (0.22, 0.28, 0.14)
IRON = (0.10, 0.10, 0.12)
MOONLIGHT = Light((0.40, 0.46, 0.60), (0.72, 0.82, 1.0), (0.50, -0.80, 0.45), 0.60)
"""A full moon: stones and grass are seen by it."""
GRAVES = ((0.14, 46.0), (0.30, 66.0), (0.50, 92.0))
"""Rows of stones, from the horizon to the feet, and how high the stones are."""


def build(stage: Stage) -> Setting:
    """Build the graveyard: rows of stones and crosses, bare trees, a house on the hill."""
    graves = [
        wood(stage, f"graves {high}", Wood(high, 2.1 * high, stage.speed(row), 0.10 - 0.1 * share,
             (tombstone, cross, tombstone)), row)
        for share, high in GRAVES
        for row in (stage.row(share),)
    ]  # fmt: skip
    old = stage.row(0.40)
    bats: list[Drawable] = [Bats(stage)] if stage.lamplit else []
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.60),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.46),
            *bats,
            haunted_house(stage, stage.horizon + 4, 0.38),
            wood(stage, "trees", TREES, stage.row(0.04)),
            Floor(stage, lawn(stage, (0.10, 0.13, 0.07), (0.28, 0.32, 0.17)), stage.horizon,
                  haze=0.35),
            fence(stage, stage.row(0.08), 62, colour=IRON, spacing=150, pickets=9, thick=5),
            *graves[:2],
            wood(stage, "old tree", Wood(430, 900, stage.speed(old), 0.0, (bare,)), old),
            graves[2],
            *fog(stage, 0.30),
            grass(stage, "grass", stage.row(0.62), 26, GREEN, spacing=30, blades=10),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 78, GREEN, spacing=70, blades=14,
                  soft=1.8),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="graveyard",
        names=Names(
            en="graveyard, cemetery, churchyard, haunted house, haunted mansion, haunted castle, "
            "haunted forest, spooky forest, spooky house, spooky graveyard, tombstone, gravestone, "
            "creepy house, abandoned house, abandoned mansion, halloween night, haunted place",
            zh="墓地, 坟场, 公墓, 鬼屋, 墓碑, 闹鬼的房子",
            ja="墓地, 墓場, お化け屋敷, 幽霊屋敷, 墓石",
            es="cementerio, camposanto, casa embrujada, casa encantada, mansión embrujada, lápida, "
            "bosque embrujado",
            fr="cimetière, maison hantée, manoir hanté, pierre tombale, forêt hantée",
            de="friedhof, spukhaus, geisterhaus, grabstein, spukwald, geisterschloss",
            pt="cemitério, casa assombrada, mansão assombrada, lápide, floresta assombrada",
            signs="🪦, ⚰",
        ),
        ambience=(WIND, HUSH),
        underfoot=Underfoot.GRASS,
        kin=("meadow",),
        time=Time.NIGHT,
        lamps=MOONLIGHT,
        plan=Plan(build, Ground(), 0.52, 0.86, 0.52, 0.80),
    ),
)
