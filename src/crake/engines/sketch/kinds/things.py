"""What stands or grows: plants, houses and other things."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import THINGS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import buildings, lighthouse, plants, things

TREE = Kind(
    name="tree",
    names=Names(
        en="tree, oak, oak tree, willow, birch, maple, apple tree, cherry tree, palm tree, bonsai, "
        "branch, treetop, tree branch",
        zh="树, 樹, 大树, 柳树, 棕榈树",
        ja="木, 樹, 樹木, 大木, 柳, ヤシの木",
        es="árbol, roble, sauce, palmera, abedul",
        fr="arbre, chêne, saule, palmier, bouleau",
        de="baum, bäume, eiche, weide, birke",
        pt="árvore, carvalho, salgueiro, palmeira",
        signs="🌳, 🌴, 🎋",
    ),
    habits=THINGS,
    home="meadow",
    voice=Voice.LEAVES,
    rig=plants.RIGS["tree"],
)
FLOWER = Kind(
    name="flower",
    names=Names(
        en="flower, rose, tulip, sunflower, daisy, lily, orchid, poppy, lotus, dandelion, bouquet, "
        "cactus, mushroom",
        zh="花, 花朵, 玫瑰, 郁金香, 向日葵, 莲花, 荷花, 百合, 蒲公英, 仙人掌, 蘑菇",
        ja="花, 薔薇, バラ, チューリップ, 向日葵, ひまわり, 蓮, 百合, たんぽぽ, サボテン, キノコ",
        es="flor, rosa roja, tulipán, girasol, margarita, lirio, amapola, loto, cactus, seta",
        fr="fleur, tulipe, tournesol, marguerite, lys, coquelicot, lotus, cactus, champignon",
        de="blume, tulpe, sonnenblume, gänseblümchen, lilie, mohn, lotus, kaktus, pilz, blüte",
        pt="flor, tulipa, girassol, margarida, lírio, papoula, lótus, cacto, cogumelo",
        signs="🌸, 🌷, 🌹, 🌺, 🌻, 🌼, 💐, 🪷, 🌵, 🍄",
    ),
    habits=THINGS,
    home="garden",
    rig=plants.RIGS["flower"],
)
HOUSE = Kind(
    name="house",
    names=Names(
        en="house, cottage, cabin, hut, barn, farmhouse, mansion, villa, log cabin, chalet, "
        "igloo, tent, church, temple, pagoda, chapel, shed",
        zh="房子, 房屋, 小屋, 木屋, 别墅, 教堂, 寺庙, 帐篷",
        ja="家, 小屋, 山小屋, 別荘, 教会, 寺, 神社, テント",
        es="casa, cabaña, choza, granero, iglesia, templo, mansión",
        fr="maison, chalet, cabane, hutte, grange, église, temple, manoir",
        de="haus, häuser, hütte, scheune, kirche, tempel, villa, zelt",
        pt="casa, cabana, chalé, celeiro, igreja, templo, mansão",
        signs="🏠, 🏡, 🛖, ⛪, 🛕, ⛺, 🏘",
    ),
    habits=(Action.STAND,),
    home="meadow",
    rig=buildings.RIGS["house"],
)
CASTLE = Kind(
    name="castle",
    names=Names(
        en="castle, fortress, palace, tower, monument",
        zh="城堡, 宫殿, 堡垒, 塔",
        ja="城, 宮殿, 砦, 塔, タワー",
        es="castillo, palacio, fortaleza, torre",
        fr="château, palais, forteresse, tour",
        de="schloss, burg, palast, festung, turm",
        pt="castelo, palácio, fortaleza, torre",
        signs="🏰, 🏯",
    ),
    habits=(Action.STAND, Action.FLOAT),
    home="mountains",
    kin=("house",),
    rig=buildings.RIGS["castle"],
)
LIGHTHOUSE = Kind(
    name="lighthouse",
    names=Names(
        en="lighthouse, beacon",
        zh="灯塔",
        ja="灯台",
        es="faro",
        fr="phare",
        de="leuchtturm",
        pt="farol",
    ),
    habits=(Action.STAND,),
    home="rocky coast",
    kin=("castle", "house"),
    rig=lighthouse.RIG,
)
WINDMILL = Kind(
    name="windmill",
    names=Names(
        en="windmill, wind turbine, watermill",
        zh="风车, 风力发电机",
        ja="風車",
        es="molino, molino de viento, aerogenerador",
        fr="moulin, moulin à vent, éolienne",
        de="windmühle, mühle, windrad",
        pt="moinho, moinho de vento, roda-gigante",
        signs="🎡, 🎠",
    ),
    habits=(Action.SPIN, Action.STAND),
    home="meadow",
    kin=("house",),
    rig=buildings.RIGS["windmill"],
)
BALL = Kind(
    name="ball",
    names=Names(
        en="ball, football, basketball, soccer ball, beach ball, sphere, bubble, cube",
        zh="球, 足球, 篮球, 皮球, 气泡",
        ja="ボール, 球, サッカーボール, シャボン玉",
        es="pelota, balón, esfera, burbuja",
        fr="balle, sphère, bulle",
        de="ball, kugel, fußball, seifenblase",
        pt="bola, esfera, bolha",
        signs="⚽, 🏀, 🏐, 🎾, 🔮",
    ),
    habits=(Action.JUMP, Action.SPIN, Action.FALL, Action.FLOAT, Action.STAND, Action.FLY),
    home="meadow",
    kin=("balloon",),
    rig=things.RIGS["ball"],
)
FIRE = Kind(
    name="fire",
    names=Names(
        en="fire, campfire, bonfire, flame, torch",
        zh="火, 篝火, 火焰, 营火, 火堆",
        ja="火, 焚き火, 炎, キャンプファイヤー",
        es="fuego, hoguera, fogata, llama de fuego",
        fr="feu, feu de camp, flamme",
        de="feuer, lagerfeuer, flamme",
        pt="fogo, fogueira, chama",
        signs="🔥",
    ),
    habits=(Action.STAND, Action.FLOAT),
    home="forest",
    voice=Voice.FIRE,
    rig=things.RIGS["fire"],
)

KINDS = (TREE, FLOWER, HOUSE, CASTLE, LIGHTHOUSE, WINDMILL, BALL, FIRE)
