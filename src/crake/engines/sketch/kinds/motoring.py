"""Motor cars with bodies of their own, and machines that work on land."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import WHEELS, first
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import cars, machines, racers

CAR = Kind(
    name="car",
    names=Names(
        en="car, automobile, vehicle, convertible, tesla, volkswagen, fiat, toyota, bmw, audi, "
        "sedan, limousine, hatchback",
        zh="汽车, 汽車, 车, 轿车, 小汽车, 车辆",
        ja="車, 自動車, くるま",
        es="coche, auto, automóvil, carro, vehículo",
        fr="voiture, auto, automobile, bagnole, véhicule",
        de="auto, wagen, pkw, fahrzeug",
        pt="carro, automóvel, veículo",
        signs="🚗, 🚘",
    ),
    habits=WHEELS,
    home="city",
    voice=Voice.ENGINE,
    rig=cars.RIGS["car"],
)
TAXI = Kind(
    name="taxi",
    names=Names(
        en="taxi, cab, taxicab, taxi cab, yellow cab",
        zh="出租车, 计程车",
        ja="タクシー",
        es="taxi",
        fr="taxi",
        de="taxi",
        pt="táxi",
        signs="🚕, 🚖",
    ),
    habits=WHEELS,
    home="city",
    kin=("car",),
    voice=Voice.ENGINE,
    rig=cars.RIGS["taxi"],
)
SPORTS_CAR = Kind(
    name="sports car",
    names=Names(
        en="sports car, supercar, ferrari, porsche, lamborghini, hypercar, sportscar, muscle car, "
        "corvette, mclaren, bugatti",
        zh="跑车, 超跑, 超级跑车, 法拉利",
        ja="スポーツカー, スーパーカー, フェラーリ",
        es="deportivo, coche deportivo, auto deportivo, superdeportivo",
        fr="bolide, voiture de sport, supercar",
        de="sportwagen, supersportwagen",
        pt="carro esportivo, carro desportivo, supercarro",
    ),
    habits=WHEELS,
    home="coast road",
    kin=("car",),
    voice=Voice.SPORTS_CAR,
    rig=cars.RIGS["sports car"],
)
SUV = Kind(
    name="suv",
    names=Names(
        en="suv, jeep, land rover, range rover, off-roader, offroader, crossover, 4x4, "
        "off-road vehicle, four-wheel drive",
        zh="越野车, 吉普车, 吉普",
        ja="ジープ, オフロード車",
        es="todoterreno, suv, camioneta suv, jeep",
        fr="suv, jeep, quatre-quatre, tout-terrain",
        de="geländewagen, suv, jeep",
        pt="suv, jipe, utilitário esportivo",
        signs="🚙",
    ),
    habits=WHEELS,
    home="mountain road",
    kin=("car",),
    voice=Voice.ENGINE,
    rig=cars.RIGS["suv"],
)
PICKUP = Kind(
    name="pickup",
    names=Names(
        en="pickup, pickup truck, pick-up truck, pick-up, ute",
        zh="皮卡, 皮卡车",
        ja="ピックアップトラック",
        es="camioneta pickup, pickup, camioneta",
        fr="pick-up",
        de="pritschenwagen, pick-up",
        pt="picape, caminhonete",
        signs="🛻",
    ),
    habits=WHEELS,
    home="desert road",
    kin=("truck", "car"),
    voice=Voice.ENGINE,
    rig=cars.RIGS["pickup"],
)
VAN = Kind(
    name="van",
    names=Names(
        en="van, delivery van, minivan, camper, camper van, campervan, cargo van",
        zh="面包车, 厢式货车, 房车",
        ja="ワゴン車, バン, キャンピングカー",
        es="furgoneta, furgón, autocaravana",
        fr="camionnette, fourgonnette, fourgon, camping-car",
        de="lieferwagen, transporter, wohnmobil, kleinbus",
        pt="van, furgão, perua, carrinha",
        signs="🚐",
    ),
    habits=WHEELS,
    home="street",
    kin=("bus", "car"),
    voice=Voice.ENGINE,
    rig=cars.RIGS["van"],
)
POLICE_CAR = Kind(
    name="police car",
    names=Names(
        en="police car, cop car, patrol car, police cruiser, squad car, police vehicle, "
        "police chase, car chase, police pursuit",
        zh="警车",
        ja="パトカー, 警察車",
        es="coche de policía, patrulla, carro de policía",
        fr="voiture de police",
        de="polizeiauto, streifenwagen, polizeiwagen",
        pt="carro de polícia, viatura, carro da polícia",
        signs="🚓, 🚔",
    ),
    habits=WHEELS,
    home="city",
    kin=("car",),
    voice=Voice.ENGINE,
    rig=cars.RIGS["police car"],
)
AMBULANCE = Kind(
    name="ambulance",
    names=Names(
        en="ambulance",
        zh="救护车",
        ja="救急車",
        es="ambulancia",
        fr="ambulance",
        de="krankenwagen, rettungswagen",
        pt="ambulância",
        signs="🚑",
    ),
    habits=WHEELS,
    home="city",
    kin=("van", "truck"),
    voice=Voice.DIESEL,
    rig=cars.RIGS["ambulance"],
)
FIRE_ENGINE = Kind(
    name="fire engine",
    names=Names(
        en="fire engine, fire truck, firetruck",
        zh="消防车",
        ja="消防車",
        es="camión de bomberos, coche de bomberos",
        fr="camion de pompiers, voiture de pompiers",
        de="feuerwehrauto, löschfahrzeug, feuerwehrwagen",
        pt="caminhão de bombeiros, carro de bombeiros",
        signs="🚒",
    ),
    habits=WHEELS,
    home="street",
    kin=("truck",),
    voice=Voice.DIESEL,
    rig=cars.RIGS["fire engine"],
)
RACE_CAR = Kind(
    name="race car",
    names=Names(
        en="race car, racecar, racing car, formula 1, formula 1 car, formula one car, f1 car, "
        "formula one, formula car, f1, indycar, go-kart",
        zh="赛车, 方程式赛车, 一级方程式",
        ja="レーシングカー, レースカー, フォーミュラカー",
        es="coche de carreras, fórmula 1, monoplaza",
        fr="voiture de course, formule 1, monoplace",
        de="rennwagen, rennauto, formel 1, formel-1-wagen",
        pt="carro de corrida, fórmula 1",
        signs="🏎",
    ),
    habits=WHEELS,
    home="road",
    kin=("sports car", "car"),
    voice=Voice.RACE_CAR,
    rig=racers.RIGS["race car"],
)
VINTAGE_CAR = Kind(
    name="vintage car",
    names=Names(
        en="vintage car, classic car, oldtimer, old-timer, antique car, veteran car, hot rod, "
        "vintage automobile, old car, retro car",
        zh="老爷车, 古董车, 老式汽车",
        ja="クラシックカー, ビンテージカー",
        es="coche antiguo, coche clásico, auto antiguo, auto clásico",
        fr="voiture ancienne, vieille voiture, voiture de collection",
        de="oldtimer, altes auto",
        pt="carro antigo, carro clássico, calhambeque",
    ),
    habits=WHEELS,
    home="street",
    kin=("car",),
    voice=Voice.ENGINE,
    rig=racers.RIGS["vintage car"],
)
TRACTOR = Kind(
    name="tractor",
    names=Names(
        en="tractor, farm tractor",
        zh="拖拉机",
        ja="トラクター",
        es="tractor",
        fr="tracteur",
        de="traktor, trecker, schlepper",
        pt="trator",
        signs="🚜",
    ),
    habits=WHEELS,
    home="farm",
    kin=("truck",),
    voice=Voice.DIESEL,
    rig=machines.RIGS["tractor"],
)
EXCAVATOR = Kind(
    name="excavator",
    names=Names(
        en="excavator, digger, backhoe",
        zh="挖掘机, 挖土机",
        ja="ショベルカー, パワーショベル",
        es="excavadora, retroexcavadora",
        fr="pelleteuse, excavatrice",
        de="bagger",
        pt="escavadeira, escavadora",
    ),
    habits=first(Action.STAND, WHEELS),
    home="road",
    kin=("tractor", "truck"),
    voice=Voice.DIESEL,
    rig=machines.RIGS["excavator"],
)
BULLDOZER = Kind(
    name="bulldozer",
    names=Names(
        en="bulldozer, dozer, crawler tractor",
        zh="推土机",
        ja="ブルドーザー",
        es="topadora, buldócer",
        fr="bulldozer, bouteur",
        de="planierraupe, bulldozer",
        pt="trator de esteira, buldôzer",
    ),
    habits=WHEELS,
    home="road",
    kin=("excavator", "tractor"),
    voice=Voice.DIESEL,
    rig=machines.RIGS["bulldozer"],
)
TANK = Kind(
    name="tank",
    names=Names(
        en="tank, battle tank, army tank",
        zh="坦克",
        ja="戦車",
        es="tanque",
        fr="char, char d'assaut, blindé",
        de="panzer",
        pt="tanque, tanque de guerra",
    ),
    habits=WHEELS,
    home="desert",
    kin=("truck",),
    voice=Voice.DIESEL,
    rig=machines.RIGS["tank"],
)

KINDS = (CAR, TAXI, SPORTS_CAR, SUV, PICKUP, VAN, POLICE_CAR, AMBULANCE, FIRE_ENGINE, RACE_CAR,
         VINTAGE_CAR, TRACTOR, EXCAVATOR, BULLDOZER, TANK)  # fmt: skip
