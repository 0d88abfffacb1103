"""A street at eye level."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, TRAFFIC, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps, shops
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the street: shop fronts, lamps and trees along a pavement."""
    kerb = stage.row(0.50)
    near = stage.speed(kerb)
    rows = [Block(430, near * 0.55, 0.12, 1.0, 0.3 if stage.wet else 0.0),
            Block(370, near * 0.98, 0.0, 1.5, 0.5 if stage.wet else 0.0)]  # fmt: skip
    trees = Wood(300, 640, near, 0.0, kinds=(broadleaf,))
    behind: list[Drawable] = [sky(stage, kerb, across=0.7)]
    behind += [houses(stage, f"row {k}", block, kerb) for k, block in enumerate(rows)]
    behind += [
        shops(stage, "shops", kerb, 168, near),
        Floor(stage, cobbles(stage), kerb, haze=0.0),
        wood(stage, "trees", trees, stage.inside(kerb + 4)),
        lamps(stage, "lamps", kerb, near),
    ]
    return Setting(behind=behind)


PLAN = Plan(build, Ground(wet_mirror=0.3), 0.36, 0.87, 0.40, 0.82, drift=36)

STREET = Place(
    name="street",
    names=Names(
        en="street, avenue, alley, boulevard, intersection, sidewalk, pavement, "
        "crosswalk, alleyway, street corner, main street, "
        "parking lot",
        zh="街道, 街头, 街上, 大街, 小巷, 巷子, 马路, 路口, 人行道",
        ja="通り, 街路, 路地, 道端, 交差点, 歩道, 大通り, 裏路地",
        es="calle, avenida, callejón, acera, bulevar",
        fr="rue, avenue, ruelle, trottoir, boulevard",
        de="straße, strasse, gasse, allee, gehweg, straßen, kreuzung",
        pt="rua, avenida, beco, calçada, alameda",
    ),
    hints=Names(
        en="street lamp, streetlight, bus stop, shop window, graffiti",
    ),
    ambience=(
        TRAFFIC,
        HALL,
    ),
    life=(Life.HORNS,),
    underfoot=Underfoot.STONE,
    kin=("city",),
    lit=True,
    plan=PLAN,
)

PLACES = (STREET,)
