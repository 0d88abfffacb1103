"""A city of canals, such as Venice."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, RIPPLES, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.canal import gondolas, palaces, poles, skyline_of_domes
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the canal: palaces across the water, gondolas, and a quay of pale stone."""
    kerb = stage.row(0.60)
    base = stage.palette.middle
    water = (base[0] * 0.24, base[1] * 0.34 + 0.05, base[2] * 0.30 + 0.06)
    surface = Surface(water, bright=0.58, swell=26, glint=0.5, sun=0.70, size=0.9, speed=0.7)
    behind: list[Drawable] = [
        sky(stage, stage.horizon, across=0.70),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.40),
        skyline_of_domes(stage, stage.horizon, 0.05),
        palaces(stage, stage.horizon, 0.14),
    ]
    if stage.afloat:
        return Setting(
            [*behind, Water(stage, "water", surface), gondolas(stage, stage.row(0.24), 22)]
        )
    stone = tiles(stage, (0.74, 0.70, 0.64), (0.66, 0.62, 0.57), worn=0.5)
    return Setting(
        behind=[
            *behind,
            Water(stage, "water", surface, bottom=kerb),
            gondolas(stage, stage.row(0.34), 26),
            Floor(stage, stone, kerb, haze=0.0),
            poles(stage, stage.inside(kerb + 2)),
        ],
    )


PLACES = (
    Place(
        name="canal",
        names=Names(
            en="venice, canal, grand canal, canal city, venetian canal, canals of venice, "
            "city of canals, amsterdam",
            zh="威尼斯, 运河, 水城, 阿姆斯特丹",
            ja="ベネチア, ヴェネツィア, 運河, 水の都, アムステルダム",
            es="venecia, canal, gran canal, ámsterdam",
            fr="venise, canal, grand canal, amsterdam",
            de="venedig, kanal, kanäle, amsterdam",
            pt="veneza, canal, grande canal, amsterdã",
        ),
        hints=Names(
            en="gondola, gondolier",
            zh="贡多拉",
            ja="ゴンドラ",
            es="góndola, gondolero",
            fr="gondole, gondolier",
            de="gondel, gondoliere",
            pt="gôndola, gondoleiro",
        ),
        ambience=(RIPPLES, CHATTER),
        life=(Life.GULLS,),
        underfoot=Underfoot.STONE,
        kin=("harbour", "river"),
        plan=Plan(build, Ground(wet_mirror=0.3), 0.46, 0.87, 0.46, 0.81, moorings=True),
    ),
)
