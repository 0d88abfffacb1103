"""Islands that float in the sky, seen from one of them."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CASCADE, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.falls import Fall
from crake.engines.sketch.scenery.floating import ISLES, isles
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

GREEN = (0.34, 0.50, 0.18)


def build(stage: Stage) -> Setting:
    """Build the sky with its islands, waterfalls that fall into clouds, and a meadow in front."""
    edge = stage.row(0.46)
    foot = stage.inside(edge + stage.px(10))
    rise = stage.tall(1000) / 1000
    falls: list[Drawable] = [
        Fall(stage, across + 0.6 * half * rise / stage.width, 0.030, round(foot - y * rise),
             edge + stage.px(20), 0.10)
        for across, y, half in ISLES["near"][:2]
    ]  # fmt: skip
    below = int(edge * 0.55) & ~1
    return Setting(
        behind=[
            sky(stage, edge + 4, across=0.62),
            clouds(stage, "clouds", 0, int(edge * 0.8), cover=0.40),
            isles(stage, "far", foot, 0.05, 0.42),
            clouds(stage, "middle", below, edge - below, cover=0.40, speed=0.07, size=300),
            isles(stage, "near", foot, 0.10, 0.10),
            *falls,
            clouds(stage, "low", int(edge * 0.78) & ~1, int(edge * 0.30) & ~1, cover=0.86,
                   speed=0.14, size=340),
            Floor(stage, lawn(stage, path=True), edge, haze=0.0),
            bushes(stage, "edge", edge + stage.px(8), 30, spacing=46),
            grass(stage, "rim", edge + stage.px(8), 22, GREEN, spacing=14, blades=9),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 76, GREEN, spacing=64, blades=14,
                  soft=1.6),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="floating islands",
        names=Names(
            en="floating island, floating islands, sky island, island in the sky, "
            "islands in the sky, flying island, floating mountain, island floating in the sky, "
            "islands floating in the sky, floating rocks, pandora",
            zh="浮空岛, 空中岛屿, 悬浮岛, 天空之城, 漂浮的岛屿, 悬浮的岛屿, 浮岛",
            ja="空中の島, 浮島, 空に浮かぶ島, 浮遊島, 天空の島",
            es="isla flotante, islas flotantes, isla en el cielo, isla voladora",
            fr="île flottante, îles flottantes, île dans le ciel, île volante",
            de="schwebende insel, schwebende inseln, fliegende insel, himmelsinsel",
            pt="ilha flutuante, ilhas flutuantes, ilha no céu, ilha voadora",
        ),
        ambience=(WIND, BREEZE, CASCADE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree",),
        kin=("meadow", "sky"),
        plan=Plan(build, Ground(), 0.46, 0.88, 0.46, 0.82),
    ),
)
