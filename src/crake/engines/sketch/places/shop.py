"""Shops: a supermarket, and one for clothes."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, MACHINES, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.shop import aisle, back_wall, boutique_wall
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

BRIGHT = Light((0.53, 0.54, 0.54), (0.46, 0.46, 0.44), (0.20, -0.92, 0.50), 0.30)


def supermarket(stage: Stage) -> Setting:
    """Build the supermarket: shelves and crates before cold cabinets."""
    wall, foot = back_wall(stage)
    shelves, shelves_foot = aisle(stage)
    floor = tiles(stage, (0.82, 0.82, 0.80), (0.77, 0.77, 0.75), worn=0.1)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.28),
            stood(shelves, shelves_foot, shine=0.22, shadow=True),
        ],
    )


def boutique(stage: Stage) -> Setting:
    """Build the shop: rails of clothes and mirrors."""
    wall, foot = boutique_wall(stage)
    floor = boards(stage, (0.62, 0.50, 0.38), (0.78, 0.66, 0.52))
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.16, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="supermarket",
        names=Names(
            en="supermarket, grocery store, grocery, convenience store, supermarket aisle, "
            "hypermarket, grocery aisle, supermarket shelves",
            zh="超市, 便利店, 杂货店",
            ja="スーパー, スーパーマーケット, コンビニ",
            es="supermercado, tienda de comestibles",
            fr="supermarché, épicerie",
            de="supermarkt, lebensmittelgeschäft",
            pt="supermercado, mercearia",
            signs="🏪, 🛒",
        ),
        hints=Names(en="shopping cart, groceries", de="einkaufswagen", es="carrito de la compra"),
        ambience=(CHATTER, MACHINES),
        rings=0.9,
        underfoot=Underfoot.STONE,
        kin=("cafe",),
        realm=Realm.INDOORS,
        lamps=BRIGHT,
        windowless=True,
        plan=Plan(supermarket, Ground(mirror=0.14), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
    Place(
        name="shop",
        names=Names(
            en="shop, boutique, clothing store, clothes shop, fashion store, department store, "
            "shopping mall, mall, store",
            zh="商店, 服装店, 商场, 购物中心",
            ja="ショップ, ブティック, 服屋, デパート",
            es="tienda, boutique, tienda de ropa, centro comercial",
            fr="boutique, magasin, centre commercial",
            de="geschäft, laden, boutique, kaufhaus, einkaufszentrum",
            pt="loja, boutique, shopping",
            signs="🛍",
        ),
        ambience=(CHATTER, HALL),
        rings=0.5,
        underfoot=Underfoot.WOOD,
        kin=("supermarket",),
        realm=Realm.INDOORS,
        lamps=BRIGHT,
        windowless=True,
        plan=Plan(boutique, Ground(mirror=0.08), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
)
