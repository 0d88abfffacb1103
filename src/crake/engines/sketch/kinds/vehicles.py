"""What carries people: on roads, rails and water, through the air and beyond it."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import AIRCRAFT, HULLS, WHEELS, first
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import aircraft, cycles, hauling, riders, spacecraft, vessels

BUS = Kind(
    name="bus",
    names=Names(
        en="bus, coach, minibus, double decker, double-decker bus, school bus, trolleybus",
        zh="公交车, 公共汽车, 巴士, 校车",
        ja="バス",
        es="autobús, bus",
        fr="bus, autobus, autocar",
        de="bus, omnibus",
        pt="ônibus, autocarro",
        signs="🚌, 🚍, 🚎",
    ),
    habits=WHEELS,
    home="city",
    kin=("car",),
    voice=Voice.DIESEL,
    rig=hauling.RIGS["bus"],
)
TRUCK = Kind(
    name="truck",
    names=Names(
        en="truck, lorry, rover, moon rover, semi truck, semi-truck",
        zh="卡车, 货车",
        ja="トラック",
        es="camión",
        fr="camion, poids lourd",
        de="lastwagen, lkw, laster",
        pt="caminhão, camião",
        signs="🚚, 🚛",
    ),
    habits=WHEELS,
    home="street",
    kin=("bus", "car"),
    voice=Voice.DIESEL,
    rig=hauling.RIGS["truck"],
)
TRAIN = Kind(
    name="train",
    names=Names(
        en="train, locomotive, steam train, steam locomotive, tram, subway, metro, streetcar, "
        "bullet train, railway",
        zh="火车, 列车, 高铁, 地铁, 电车, 蒸汽火车",
        ja="電車, 列車, 汽車, 新幹線, 地下鉄, 機関車",
        es="tren, locomotora, tranvía, metro",
        fr="train, locomotive, tramway, tram, métro",
        de="zug, züge, lokomotive, eisenbahn, straßenbahn, u-bahn",
        pt="trem, comboio, locomotiva, bonde, metrô",
        signs="🚂, 🚆, 🚄, 🚅, 🚊, 🚃, 🚇, 🚉",
    ),
    habits=WHEELS,
    home="meadow",
    kin=("bus", "car"),
    voice=Voice.TRAIN,
    rig=hauling.RIGS["train"],
)
BICYCLE = Kind(
    name="bicycle",
    names=Names(
        en="cyclist, bicycle, bike, cycling, biking, tricycle, unicycle, mountain bike, cycle",
        zh="自行车, 单车, 脚踏车, 骑行者",
        ja="自転車, サイクリスト",
        es="bicicleta, bici, ciclista",
        fr="vélo, bicyclette, cycliste",
        de="fahrrad, fahrräder, rad, radfahrer, radfahrerin, fahrradfahrer, fahrradfahrerin",
        pt="bicicleta, ciclista",
        signs="🚲, 🚴, 🚵",
    ),
    habits=WHEELS,
    home="street",
    kin=("car",),
    voice=Voice.BICYCLE,
    rig=cycles.RIGS["bicycle"],
)
MOTORCYCLE = Kind(
    name="motorcycle",
    names=Names(
        en="motorcycle, motorbike, scooter, moped, dirt bike, biker, motorcyclist",
        zh="摩托车, 摩托, 电动车",
        ja="オートバイ, バイク, スクーター",
        es="motocicleta, moto, ciclomotor",
        fr="moto, motocyclette, mobylette, scooter",
        de="motorrad, motorräder, moped, roller",
        pt="motocicleta, moto, lambreta",
        signs="🏍, 🛵",
    ),
    habits=WHEELS,
    home="street",
    kin=("bicycle", "car"),
    voice=Voice.MOTORCYCLE,
    rig=cycles.RIGS["motorcycle"],
)
SCOOTER = Kind(
    name="kick scooter",
    names=Names(
        en="kick scooter, electric scooter, e-scooter, push scooter",
        zh="滑板车, 电动滑板车",
        ja="キックボード, 電動キックボード, キックスクーター",
        es="patinete, patinete eléctrico",
        fr="trottinette, trottinette électrique",
        de="tretroller, e-scooter, elektroroller",
        pt="patinete, trotinete, patinete elétrico",
        signs="🛴",
    ),
    habits=WHEELS,
    home="street",
    kin=("bicycle", "motorcycle"),
    voice=Voice.BICYCLE,
    rig=riders.RIGS["kick scooter"],
)
BOAT = Kind(
    name="boat",
    names=Names(
        en="boat, fishing boat, raft, speedboat, motorboat",
        zh="船, 小船, 渔船, 快艇, 木筏",
        ja="船, ボート, 小舟, 漁船, 筏",
        es="barco, barca, bote, lancha, balsa",
        fr="bateau, radeau",
        de="boot, floß",
        pt="barco, lancha, jangada",
        signs="🚤, 🛥",
    ),
    habits=HULLS,
    home="ocean",
    strong=True,
    voice=Voice.HULL,
    rig=vessels.RIGS["boat"],
)
SHIP = Kind(
    name="ship",
    names=Names(
        en="ship, ferry, vessel, cruise ship, steamship, cargo ship, ocean liner, warship, tanker",
        zh="轮船, 游轮, 货船, 军舰, 渡轮",
        ja="客船, フェリー, 軍艦, 貨物船",
        es="buque, navío, crucero, transbordador",
        fr="navire, paquebot, vaisseau, ferry",
        de="schiff, fähre, dampfer, kreuzfahrtschiff",
        pt="navio, cruzeiro, balsa de carro",
        signs="🚢, ⛴, 🛳",
    ),
    habits=HULLS,
    home="ocean",
    kin=("boat",),
    strong=True,
    voice=Voice.HULL,
    rig=vessels.RIGS["ship"],
)
PLANE = Kind(
    name="plane",
    names=Names(
        en="plane, airplane, aeroplane, aircraft, jet, airliner, biplane, glider, "
        "jumbo jet, seaplane, passenger plane",
        zh="飞机, 飛機, 客机, 喷气机, 滑翔机",
        ja="飛行機, ジェット機, 旅客機",
        es="avión, aeroplano, avioneta, planeador",
        fr="avion, aéroplane, planeur",
        de="flugzeug, flieger, jet, segelflugzeug",
        pt="avião, aeronave, jato, planador",
        signs="✈, 🛩, 🛫, 🛬",
    ),
    habits=AIRCRAFT,
    home="sky",
    kin=("rocket",),
    strong=True,
    voice=Voice.JET,
    rig=aircraft.RIGS["plane"],
)
HELICOPTER = Kind(
    name="helicopter",
    names=Names(
        en="helicopter, chopper",
        zh="直升机, 直升飞机",
        ja="ヘリコプター, ヘリ",
        es="helicóptero",
        fr="hélicoptère",
        de="hubschrauber, helikopter",
        pt="helicóptero",
        signs="🚁",
    ),
    habits=AIRCRAFT,
    home="sky",
    kin=("drone", "plane", "balloon"),
    voice=Voice.ROTOR,
    rig=aircraft.RIGS["helicopter"],
)
DRONE = Kind(
    name="drone",
    names=Names(
        en="drone, quadcopter, quadrocopter",
        zh="无人机",
        ja="ドローン",
        es="dron",
        fr="drone",
        de="drohne",
        pt="drone",
    ),
    habits=AIRCRAFT,
    home="sky",
    kin=("helicopter", "plane", "balloon"),
    voice=Voice.DRONE,
    rig=aircraft.RIGS["drone"],
)
BALLOON = Kind(
    name="balloon",
    names=Names(
        en="balloon, hot air balloon, hot-air balloon, parachute",
        zh="热气球, 熱氣球, 气球, 降落伞",
        ja="気球, 熱気球, 風船, パラシュート",
        es="globo, globo aerostático, paracaídas",
        fr="montgolfière, ballon, parachute",
        de="ballon, heißluftballon, fallschirm, luftballon",
        pt="balão, balão de ar quente, paraquedas",
        signs="🎈, 🪂",
    ),
    habits=first(Action.FLOAT, AIRCRAFT),
    home="sky",
    strong=True,
    voice=Voice.BURNER,
    rig=aircraft.RIGS["balloon"],
)
ROCKET = Kind(
    name="rocket",
    names=Names(
        en="rocket, missile, rocket ship",
        zh="火箭, 导弹",
        ja="ロケット, ミサイル",
        es="cohete, misil",
        fr="fusée, missile",
        de="rakete, raketen",
        pt="foguete, míssil",
        signs="🚀",
    ),
    habits=AIRCRAFT,
    home="space",
    strong=True,
    voice=Voice.JET,
    rig=spacecraft.RIGS["rocket"],
)
UFO = Kind(
    name="ufo",
    names=Names(
        en="ufo, flying saucer, mothership, alien ship, alien spaceship",
        zh="飞碟, 不明飞行物",
        ja="円盤, 空飛ぶ円盤",
        es="ovni, platillo volante",
        fr="ovni, soucoupe volante",
        de="untertasse, fliegende untertasse",
        pt="óvni, disco voador",
        signs="🛸",
    ),
    habits=AIRCRAFT,
    home="sky",
    kin=("drone", "balloon", "rocket"),
    voice=Voice.HUM,
    rig=spacecraft.RIGS["ufo"],
)

KINDS = (BUS, TRUCK, TRAIN, BICYCLE, MOTORCYCLE, SCOOTER, BOAT, SHIP, PLANE, HELICOPTER, DRONE,
         BALLOON, ROCKET, UFO)  # fmt: skip
