"""A café or a restaurant."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place

CAFE = Place(
    name="cafe",
    names=Names(
        en="cafe, café, coffee shop, restaurant, bar, pub, diner, tavern, bistro, "
        "nightclub, club, ballroom, theater, theatre, concert hall, concert",
        zh="咖啡馆, 咖啡厅, 餐厅, 餐馆, 酒吧, 剧院, 音乐厅",
        ja="カフェ, 喫茶店, レストラン, 居酒屋, 劇場, コンサート",
        es="cafetería, restaurante, bar, taberna, teatro, concierto",
        fr="café, restaurant, bar, bistrot, théâtre, concert",
        de="café, restaurant, kneipe, bar, theater, konzert",
        pt="cafeteria, restaurante, bar, taverna, teatro, concerto",
        signs="☕",
    ),
    hints=Names(
        en="coffee, espresso, cocktail",
        zh="咖啡",
        ja="コーヒー",
        es="café",
        de="kaffee",
        pt="café",
    ),
    ambience=(
        CHATTER,
        HALL,
    ),
    life=(Life.DISHES,),
    underfoot=Underfoot.WOOD,
    kin=(
        "kitchen",
        "room",
    ),
    time=Time.GOLDEN,
    realm=Realm.INDOORS,
)

PLACES = (CAFE,)
