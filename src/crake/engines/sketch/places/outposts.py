"""Where people are away from home: the old West, a campsite, a tree house, a ship's deck."""

from __future__ import annotations

from crake.engines.sketch.ambience import (
    BREEZE,
    LEAVES,
    SURF,
    WIND,
    Life,
    Underfoot,
)
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places import forest
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.camp import Campfire, tents, tree_houses
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.crowd import Crowd
from crake.engines.sketch.scenery.deep import Rays
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.forest import trunks
from crake.engines.sketch.scenery.frontier import fronts
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.scenery.shipboard import rail, rigging
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import boards, moss, sand
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

MESAS = Range(150, 0.40, 0.03, rock=(0.52, 0.34, 0.22), low=(0.46, 0.36, 0.24), width=420)
PINES = Wood(330, 60, 0.12, 0.24, kinds=(conifer,), ground=(0.22, 0.30, 0.14), strip=8)
HILLS = Range(150, 0.44, 0.02, rock=(0.24, 0.34, 0.28), width=420)


def _heaven(stage: Stage, cover: float = 0.44) -> list[Drawable]:
    return [
        sky(stage, stage.horizon + 4, across=0.72),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=cover),
    ]


def western_town(stage: Stage) -> Setting:
    """Build a dusty street before houses of planks; people are about where nobody plays."""
    row = stage.row(0.24)
    dust = sand(stage, (0.50, 0.37, 0.24), (0.76, 0.62, 0.43), 0.25)
    alone = stage.direction.subjects or "person" in stage.direction.without
    folk = () if alone else (Crowd(stage, "folk", (stage.row(0.44), stage.row(0.66)), 170),)
    return Setting(
        behind=[
            *_heaven(stage, 0.32),
            mountains(stage, "mesas", MESAS),
            Floor(stage, dust, stage.horizon, haze=0.3),
            fronts(stage, row),
            *folk,
        ],
    )


def campsite(stage: Stage) -> Setting:
    """Build tents before a wood of pines, and a fire."""
    row, near = stage.row(0.26), stage.row(0.52)
    return Setting(
        behind=[
            *_heaven(stage),
            mountains(stage, "hills", HILLS),
            wood(stage, "pines", PINES),
            Floor(stage, moss(stage), stage.horizon, haze=0.3),
            tents(stage, row),
            grass(stage, "tufts", stage.row(0.34), 22, forest.FERN, spacing=34),
            Campfire(stage, 0.28, near),
        ],
        before=[
            Embers(stage, count=22, rise=60),
            grass(stage, "front", stage.height + stage.px(14), 70, forest.FERN, spacing=110,
                  soft=1.8),
        ],
    )  # fmt: skip


def tree_house(stage: Stage) -> Setting:
    """Build houses in the trees of a forest."""
    row, near = stage.row(0.10), stage.row(0.40)
    return Setting(
        behind=[
            sky(stage, stage.horizon + stage.px(20), across=0.6, disc=False),
            wood(stage, "far", forest.FAR, stage.inside(stage.horizon + stage.px(16))),
            Floor(stage, moss(stage), stage.horizon, haze=0.45),
            trunks(stage, "middle", row, thick=30, spacing=150, haze=0.36, speed=stage.speed(row)),
            Rays(stage, 40.0),
            tree_houses(stage, near),
            bushes(stage, "under", near, 44, spacing=80, blooming=False, green=(0.18, 0.28, 0.10)),
            grass(stage, "ferns", stage.row(0.56), 44, forest.FERN, spacing=60, blades=14),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 90, forest.FERN, spacing=150,
                  soft=2.0),
        ],
    )  # fmt: skip


def deck(stage: Stage) -> Setting:
    """Build the deck of a ship at sea, under its sails."""
    row, base = stage.row(0.34), stage.palette.middle
    water = (base[0] * 0.28, base[1] * 0.34 + 0.03, base[2] * 0.36 + 0.06)
    surface = Surface(water, bright=0.5, swell=50, glint=0.9, sun=0.6, size=1.3, speed=1.6)
    planks = boards(stage, (0.42, 0.29, 0.18), (0.66, 0.49, 0.31))
    return Setting(
        behind=[
            *_heaven(stage, 0.5),
            Water(stage, "water", surface, bottom=stage.inside(row + 4)),
            rail(stage, row),
            Floor(stage, planks, row, haze=0.0),
            rigging(stage, stage.row(0.52)),
        ],
    )


PLACES = (
    Place(
        name="western town",
        names=Names(
            en="western town, wild west town, old west town, wild west, old west, american west, "
            "gold rush, gold rush town, frontier town, western street, cowboy town, "
            "old western town, western saloon, mining town, boomtown",
            zh="西部小镇, 淘金热, 狂野西部, 西部",
            ja="西部の町, ゴールドラッシュ, 西部劇の町",
            es="pueblo del oeste, salvaje oeste, fiebre del oro, lejano oeste, viejo oeste",
            fr="ville du far west, far west, ruée vers l'or",
            de="westernstadt, wilder westen, wilden westen, goldrausch",
            pt="cidade do velho oeste, velho oeste, faroeste, corrida do ouro",
        ),
        ambience=(WIND,),
        underfoot=Underfoot.GRAVEL,
        kin=("desert", "village"),
        plan=Plan(western_town, Ground(touch=Touch.DUST), 0.48, 0.87, 0.48, 0.81, seasonal=False),
    ),
    Place(
        name="campsite",
        names=Names(
            en="campsite, camp site, campground, camping, camping site, "
            "inside a tent, basecamp, base camp",
            zh="营地, 露营",
            ja="キャンプ場, キャンプ",
            es="campamento, camping, acampada",
            fr="campement, camping",
            de="zeltplatz, campingplatz, zeltlager",
            pt="acampamento, camping",
            signs="🏕",
        ),
        ambience=(LEAVES, BREEZE),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree", "pine"),
        has=("tent",),
        kin=("forest",),
        time=Time.DUSK,
        plan=Plan(campsite, Ground(), 0.52, 0.88, 0.52, 0.82),
    ),
    Place(
        name="tree house",
        names=Names(
            en="treehouse, tree house, treehouse village, house in a tree, house in the trees",
            zh="树屋",
            ja="ツリーハウス",
            es="casa del árbol, casa en el árbol, casa en un árbol",
            fr="cabane dans les arbres, cabane dans un arbre, maison dans les arbres",
            de="baumhaus, baumhäuser",
            pt="casa na árvore, casa da árvore",
        ),
        ambience=(LEAVES,),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree",),
        kin=("forest",),
        plan=Plan(tree_house, Ground(), 0.60, 0.90, 0.58, 0.84),
    ),
    Place(
        name="ship's deck",
        names=Names(
            en="ship's deck, ship deck, deck of a ship, deck of the ship, deck of a pirate ship, "
            "deck of a boat, pirate ship deck, boat deck, on deck, on the deck, aboard a ship, "
            "on board a ship, aboard a pirate ship, deck of his ship, deck of her ship",
            zh="甲板, 船甲板, 船上",
            ja="甲板, 船の上, デッキ",
            es="cubierta de un barco, cubierta del barco, a bordo de un barco",
            fr="pont d'un navire, pont d'un bateau, pont du navire, à bord d'un navire",
            de="schiffsdeck, an deck, deck eines schiffes, an bord eines schiffes",
            pt="convés, convés de um navio, a bordo de um navio",
        ),
        ambience=(SURF, WIND),
        life=(Life.GULLS,),
        underfoot=Underfoot.WOOD,
        has=("ship", "pirate ship", "sailing ship", "sailboat", "boat"),
        kin=("ocean",),
        plan=Plan(deck, Ground(wet_mirror=0.2), 0.46, 0.88, 0.46, 0.82, drift=8, seasonal=False),
    ),
)  # fmt: skip
