"""A playground in a park."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CHATTER, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import HAMLET, SNOWY_HAMLET
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.playing import Swings, playground
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

TREES = Wood(190, 96, 0.18, 0.14, kinds=(broadleaf,), ground=(0.34, 0.48, 0.19), strip=22)
HOUSES = Wood(120, 210, 0.10, 0.24, kinds=HAMLET, winter=SNOWY_HAMLET)


def build(stage: Stage) -> Setting:
    """Build the playground: its frames on sand, trees and a fence behind."""
    edge, frames = stage.row(0.16), stage.row(0.44)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.44),
            wood(stage, "houses", HOUSES, stage.horizon + 4),
            wood(stage, "trees", TREES, edge),
            Floor(stage, sand(stage, (0.66, 0.56, 0.40), (0.90, 0.80, 0.60), 0.1), edge, haze=0.1),
            bushes(stage, "hedge", edge + stage.px(6), 34, spacing=44),
            fence(stage, stage.row(0.24), 48, colour=(0.90, 0.88, 0.82), spacing=90, pickets=6),
            playground(stage, frames),
            Swings(stage, frames),
        ],
    )


PLACES = (
    Place(
        name="playground",
        names=Names(
            en="playground, play area, children's playground, swing set, sandpit, sandbox, seesaw, "
            "jungle gym",
            zh="儿童游乐场, 儿童乐园, 沙坑, 秋千, 滑梯",
            ja="遊び場, 公園の遊具, 砂場, ブランコ, 滑り台",
            es="parque infantil, zona de juegos, columpio, arenero, tobogán",
            fr="aire de jeux, terrain de jeux, bac à sable, balançoire, toboggan",
            de="spielplatz, sandkasten, schaukel, rutsche",
            pt="parquinho, playground, caixa de areia, escorregador, parque infantil",
        ),
        ambience=(BREEZE, CHATTER),
        life=(Life.BIRDS,),
        underfoot=Underfoot.SAND,
        grows=("tree",),
        kin=("park",),
        plan=Plan(build, Ground(), 0.48, 0.87, 0.48, 0.82),
    ),
)
