"""Places that have no drawing of their own yet: each is drawn as what is most like it."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, HALL, NAVE, RUMBLE, Bed, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place


def _annex(
    name: str,
    kin: str,
    names: Names,
    *ambience: Bed,
    time: Time = Time.DAY,
    seat: str = "",
    window: bool = False,
) -> Place:
    return Place(
        name=name,
        names=names,
        ambience=ambience or (HALL,),
        underfoot=Underfoot.WOOD,
        kin=(kin,),
        time=time,
        realm=Realm.INDOORS,
        window=window,
        seat=seat,
    )


PLACES = (
    _annex(
        "airplane cabin",
        "train carriage",
        Names(
            en="airplane cabin, plane cabin, aircraft cabin, airplane window, plane window, "
            "inside an airplane, inside a plane, inside an airplane cabin, airplane seat",
            zh="机舱, 飞机上",
            ja="機内, 飛行機の中",
            es="cabina de avión, dentro de un avión, ventanilla del avión",
            fr="cabine d'avion, dans un avion, hublot d'avion",
            de="flugzeugkabine, im flugzeug, flugzeugfenster",
            pt="cabine de avião, dentro de um avião, janela do avião",
        ),
        RUMBLE,
        HALL,
        seat="padded seat",
        window=True,
    ),
    _annex(
        "subway car",
        "train carriage",
        Names(
            en="subway car, metro car, inside a subway, on the subway, inside a bus, on a bus, "
            "on the bus, bus interior, inside a tram, tram interior",
            zh="地铁车厢, 公交车上, 公交车里",
            ja="地下鉄の車内, バスの中",
            es="vagón de metro, en el autobús, dentro de un autobús",
            fr="rame de métro, dans le bus, dans un bus",
            de="im bus, u-bahn-wagen, in der u-bahn",
            pt="vagão de metrô, no ônibus, dentro de um ônibus",
        ),
        RUMBLE,
        HALL,
        seat="padded seat",
        window=True,
    ),
    _annex(
        "mosque",
        "cathedral",
        Names(
            en="mosque, inside a mosque, mosque interior, temple interior, inside a temple, "
            "buddhist temple interior, synagogue",
            zh="清真寺, 寺庙内部",
            ja="モスク, 寺の中",
            es="mezquita, interior de un templo",
            fr="mosquée, intérieur d'un temple",
            de="moschee, in einem tempel",
            pt="mesquita, interior de um templo",
        ),
        NAVE,
    ),
    _annex(
        "parking garage",
        "warehouse",
        Names(
            en="parking garage, underground parking, underground parking garage, car park, "
            "multi-storey car park",
            zh="地下停车场, 停车场",
            ja="地下駐車場, 立体駐車場",
            es="aparcamiento subterráneo, estacionamiento subterráneo",
            fr="parking souterrain",
            de="tiefgarage, parkhaus",
            pt="estacionamento subterrâneo",
        ),
        RUMBLE,
        HALL,
    ),
    _annex(
        "nursery",
        "bedroom",
        Names(
            en="nursery, baby nursery, children's room, kids room, kid's bedroom",
            zh="婴儿房, 儿童房",
            ja="子供部屋",
            es="cuarto infantil, habitación infantil",
            fr="chambre d'enfant",
            de="kinderzimmer",
            pt="quarto infantil, quarto de bebê",
        ),
    ),
    _annex(
        "arcade",
        "nightclub",
        Names(
            en="arcade, video arcade, game arcade, amusement arcade, bowling alley, casino",
            zh="游戏厅, 保龄球馆, 赌场",
            ja="ゲームセンター, ボウリング場, カジノ",
            es="sala de juegos, bolera, casino",
            fr="salle d'arcade, bowling, casino",
            de="spielhalle, bowlingbahn, kasino",
            pt="fliperama, pista de boliche, cassino",
        ),
        CHATTER,
        HALL,
        time=Time.NIGHT,
    ),
)
