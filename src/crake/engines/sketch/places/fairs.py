"""A fairground and a market."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.ambience import CHATTER, CROWD, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.crowd import Crowd
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.market import stalls
from crake.engines.sketch.scenery.old_town import facades
from crake.engines.sketch.scenery.rides import Carousel, FerrisWheel
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles, sand
from crake.engines.sketch.scenery.trees import Wood, broadleaf, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

TREES = Wood(110, 60, 0.06, 0.26, kinds=(broadleaf,), ground=(0.36, 0.42, 0.24), strip=10)
BULBS = Light((0.36, 0.31, 0.33), (0.62, 0.48, 0.38), (0.30, -0.70, 0.65), 0.55)


def _heaven(stage: Stage) -> list[Drawable]:
    return [
        sky(stage, stage.horizon + 4, across=0.80),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.42),
    ]


def fairground(stage: Stage) -> Setting:
    """Build the fairground: a Ferris wheel, a carousel, and booths along the way."""
    ground = sand(stage, (0.52, 0.44, 0.34), (0.74, 0.65, 0.52), 0.1)
    rows = [stage.row(share) for share in (0.16, 0.30, 0.24)]
    return Setting(
        behind=[
            *_heaven(stage),
            wood(stage, "trees", TREES, stage.inside(stage.horizon + 4)),
            Floor(stage, ground, stage.horizon, haze=0.2),
            FerrisWheel(stage, rows[0], 0.26, 1.5, size=0.78),
            stalls(stage, "booths", rows[2], toys=True),
            Carousel(stage, stage.row(0.38), 0.78, 1.25),
            Crowd(stage, "visitors", (stage.row(0.36), stage.row(0.50)), 210),
        ],
    )


def market(stage: Stage, *, lanterns: bool = False) -> Setting:
    """Build the market: stalls before old houses, and people between them."""
    kerb, row = stage.row(0.16), stage.row(0.40)
    return Setting(
        behind=[
            *_heaven(stage),
            facades(stage, "houses", kerb, 0.20, scale=0.74, alley=30.0, haze=0.14),
            Floor(stage, cobbles(stage), kerb, haze=0.1),
            stalls(stage, "stalls", row, lanterns=lanterns),
            Crowd(stage, "customers", (stage.row(0.46), stage.row(0.58)), 170),
        ],
    )


PLACES = (
    Place(
        name="fairground",
        names=Names(
            en="fairground, amusement park, theme park, funfair, carnival, ferris wheel, carousel, "
            "merry go round, roller coaster, luna park, county fair",
            zh="游乐园, 游乐场, 摩天轮, 旋转木马, 过山车, 嘉年华",
            ja="遊園地, 観覧車, メリーゴーランド, 回転木馬, ジェットコースター",
            es="parque de atracciones, feria, noria, carrusel, tiovivo, montaña rusa",
            fr="parc d'attractions, fête foraine, grande roue, carrousel, manège, montagnes russes",
            de="freizeitpark, jahrmarkt, riesenrad, karussell, kirmes, vergnügungspark, achterbahn",
            pt="parque de diversões, roda gigante, carrossel, montanha russa",
            signs="🎡, 🎠, 🎢",
        ),
        hints=Names(en="cotton candy, bumper cars", es="algodón de azúcar", de="zuckerwatte"),
        ambience=(CROWD, CHATTER),
        underfoot=Underfoot.GRAVEL,
        kin=("park",),
        lamps=BULBS,
        plan=Plan(fairground, Ground(wet_mirror=0.2), 0.46, 0.87, 0.48, 0.81, drift=24),
    ),
    Place(
        name="market",
        names=Names(
            en="market, marketplace, market square, market stall, street market, farmers market, "
            "bazaar, souk, flea market, fruit market, food stall, christmas market",
            zh="市场, 集市, 菜市场, 摊位, 巴扎",
            ja="市場, 屋台, 露店, 朝市, バザール",
            es="mercado, mercadillo, bazar, puesto de mercado",
            fr="marché, bazar, souk, étal, marché aux puces",
            de="markt, marktplatz, wochenmarkt, marktstand, basar, flohmarkt, weihnachtsmarkt",
            pt="mercado, feira livre, bazar, barraca de feira",
        ),
        hints=Names(en="stall, vendor"),
        ambience=(CHATTER, CROWD),
        underfoot=Underfoot.STONE,
        kin=("old town", "village"),
        lamps=BULBS,
        plan=Plan(market, Ground(wet_mirror=0.3), 0.40, 0.87, 0.42, 0.81, drift=26),
    ),
    Place(
        name="night market",
        names=Names(
            en="night market, lantern market, lantern festival, street food market",
            zh="夜市, 灯会, 元宵节, 庙会",
            ja="夜市, 縁日, 夏祭り",
            es="mercado nocturno, festival de los faroles",
            fr="marché nocturne, marché de nuit, fête des lanternes",
            de="nachtmarkt, laternenfest",
            pt="mercado noturno, festival das lanternas",
            signs="🏮",
        ),
        ambience=(CHATTER, CROWD),
        underfoot=Underfoot.STONE,
        kin=("market",),
        time=Time.NIGHT,
        lamps=BULBS,
        plan=Plan(partial(market, lanterns=True), Ground(wet_mirror=0.3), 0.40, 0.87, 0.42, 0.81,
                  drift=26),
    ),
)  # fmt: skip
