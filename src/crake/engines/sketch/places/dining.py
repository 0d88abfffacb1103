"""Where people eat and drink: a restaurant, a bar, a diner."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.bar import back_bar, bar_counter, diner_wall, stools
from crake.engines.sketch.scenery.dining import dining_wall, tables
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

WARM = Light((0.52, 0.43, 0.35), (0.60, 0.46, 0.30), (0.25, -0.88, 0.55), 0.45)


def restaurant(stage: Stage) -> Setting:
    """Build the restaurant: laid tables with candles before a panelled wall."""
    wall, foot = dining_wall(stage)
    laid, laid_foot = tables(stage)
    floor = boards(stage, (0.26, 0.16, 0.10), (0.42, 0.27, 0.17))
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.12),
            stood(laid, laid_foot, shine=0.14, shadow=True, reach=18),
        ],
    )


def bar(stage: Stage) -> Setting:
    """Build the bar: bottles that glow behind a counter with stools before it."""
    shelves, foot = back_bar(stage)
    counter, counter_foot = bar_counter(stage)
    seats, seats_foot = stools(stage)
    floor = boards(stage, (0.20, 0.13, 0.09), (0.34, 0.22, 0.14))
    return Setting(
        behind=[
            stood(shelves, foot),
            Floor(stage, floor, counter_foot, haze=0.0, bare=True),
            stood(counter, counter_foot, shine=0.22, shadow=True),
            stood(seats, seats_foot, shadow=True),
        ],
    )


def diner(stage: Stage) -> Setting:
    """Build the diner: booths of red leather below windows."""
    wall, foot = diner_wall(stage)
    floor = tiles(stage, (0.84, 0.82, 0.78), (0.12, 0.12, 0.13), worn=0.15)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.18, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="restaurant",
        names=Names(
            en="restaurant, bistro, fine dining, dining hall, steakhouse, pizzeria, trattoria, "
            "sushi restaurant, banquet",
            zh="餐厅, 餐馆, 饭店, 西餐厅",
            ja="レストラン, 料亭, 食堂",
            es="restaurante",
            fr="restaurant, bistrot",
            de="restaurant, gasthaus",
            pt="restaurante",
            signs="🍽",
        ),
        hints=Names(en="candlelit dinner", fr="dîner aux chandelles", de="candle-light-dinner"),
        ambience=(CHATTER, HALL),
        life=(Life.DISHES,),
        rings=0.6,
        underfoot=Underfoot.WOOD,
        kin=("cafe", "room"),
        time=Time.DUSK,
        seat="laid table",
        realm=Realm.INDOORS,
        lamps=WARM,
        plan=Plan(restaurant, Ground(mirror=0.06), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
    Place(
        name="bar",
        names=Names(
            en="bar, pub, tavern, saloon, cocktail bar, bar counter, jazz bar, speakeasy",
            zh="酒吧, 酒馆",
            ja="バー, 居酒屋, 酒場",
            es="bar, taberna, cantina",
            fr="bar, taverne",
            de="bar, kneipe, taverne",
            pt="bar, taverna, boteco",
            signs="🍸, 🍺",
        ),
        hints=Names(en="cocktail", zh="鸡尾酒", ja="カクテル", es="cóctel", fr="cocktail"),
        ambience=(CHATTER, HALL),
        life=(Life.DISHES,),
        rings=0.55,
        underfoot=Underfoot.WOOD,
        kin=("cafe", "room"),
        time=Time.NIGHT,
        seat="bar stool",
        realm=Realm.INDOORS,
        lamps=WARM,
        windowless=True,
        plan=Plan(bar, Ground(mirror=0.08), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
    Place(
        name="diner",
        names=Names(
            en="diner, fast food restaurant, burger joint, american diner, retro diner, "
            "roadside diner",
            zh="快餐店",
            ja="ダイナー, ファミレス",
            es="cafetería americana",
            fr="diner",
            de="schnellrestaurant, imbiss",
            pt="lanchonete",
        ),
        ambience=(CHATTER, HALL),
        life=(Life.DISHES,),
        rings=0.6,
        underfoot=Underfoot.STONE,
        kin=("cafe", "room"),
        seat="booth",
        realm=Realm.INDOORS,
        lamps=Light((0.48, 0.42, 0.40), (0.56, 0.46, 0.38), (0.25, -0.88, 0.55), 0.45),
        plan=Plan(diner, Ground(mirror=0.10), 0.40, 0.88, 0.44, 0.82, drift=34),
    ),
)
