"""Things that are the subject by themselves: products, keepsakes, toys, what is lit at feasts."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import AIRCRAFT, HULLS, PEOPLE, WHEELS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import carried, festive, jewels, keepsakes, products, toys

HABITS = (Action.STAND, Action.SPIN)
PRODUCTS: dict[str, Names] = {
    "sneaker": Names(
        en="sneaker, running shoe, trainer shoe, basketball shoe, athletic shoe, tennis shoe, "
        "sports shoe, shoe",
        zh="运动鞋, 球鞋, 跑鞋, 鞋子",
        ja="スニーカー, 運動靴, ランニングシューズ",
        es="zapatilla, zapatilla deportiva, tenis deportivo",
        fr="basket de sport, chaussure de sport, paire de baskets",
        de="turnschuh, sneaker, laufschuh, sportschuh",
        pt="tênis esportivo, sapatilha, tênis de corrida",
        signs="👟",
    ),
    "wristwatch": Names(
        en="wristwatch, wrist watch, watch, luxury watch, smartwatch, smart watch, gold watch, "
        "silver watch, pocket watch, mechanical watch, diving watch, analog watch",
        zh="手表, 腕表",
        ja="腕時計",
        es="reloj de pulsera, reloj de lujo",
        fr="montre, montre-bracelet, montre de luxe",
        de="armbanduhr, luxusuhr, taschenuhr",
        pt="relógio de pulso, relógio de luxo",
        signs="⌚",
    ),
    "gem": Names(
        en="gem, diamond, gemstone, precious stone, cut stone, ruby gemstone, emerald gemstone, "
        "sapphire gemstone",
        zh="钻石, 宝石, 红宝石",
        ja="ダイヤモンド, 宝石, ダイヤ",
        es="diamante, gema, piedra preciosa",
        fr="diamant, gemme, pierre précieuse",
        de="diamant, edelstein",
        pt="diamante, gema, pedra preciosa",
        signs="💎",
    ),
    "diamond ring": Names(
        en="diamond ring, engagement ring, wedding ring, gold ring, golden ring, silver ring",
        zh="戒指, 钻戒, 结婚戒指",
        ja="指輪, ダイヤの指輪, 婚約指輪",
        es="anillo de diamantes, anillo de compromiso, anillo de oro, anillo de boda",
        fr="bague, bague de fiançailles, bague en diamant",
        de="diamantring, verlobungsring, ehering, goldring",
        pt="anel de diamante, anel de noivado, anel de ouro",
        signs="💍",
    ),
}
KEEPSAKES: dict[str, Names] = {
    "snow globe": Names(
        en="snow globe, snowglobe",
        zh="雪花球, 水晶球, 雪景球",
        ja="スノードーム, スノーグローブ",
        es="bola de nieve de cristal, globo de nieve",
        fr="boule à neige, boule de neige en verre",
        de="schneekugel",
        pt="globo de neve",
    ),
    "hourglass": Names(
        en="hourglass, sandglass, sand timer",
        zh="沙漏",
        ja="砂時計",
        es="reloj de arena",
        fr="sablier",
        de="sanduhr",
        pt="ampulheta",
        signs="⏳, ⌛",
    ),
    "chess": Names(
        en="chess, chess board, chessboard, chess set, chess piece, game of chess",
        zh="国际象棋, 棋盘, 象棋",
        ja="チェス, チェス盤",
        es="ajedrez, tablero de ajedrez",
        fr="échecs, échiquier, jeu d'échecs",
        de="schach, schachbrett, schachspiel",
        pt="xadrez, tabuleiro de xadrez",
        signs="♟",
    ),
    "lantern": Names(
        en="lantern, oil lamp, storm lantern, hurricane lamp, kerosene lamp, oil lantern",
        zh="马灯, 油灯, 提灯",
        ja="ランタン, ランプ",
        es="farol, linterna de aceite, farolillo, lámpara de aceite",
        fr="lanterne, lampe à huile",
        de="laterne, öllampe, sturmlaterne",
        pt="lanterna, lampião",
    ),
}


def _standing(table: dict[str, Names], home: str) -> tuple[Kind, ...]:
    """Return kinds that stand, or turn on a turntable."""
    rigs = products.RIGS | jewels.RIGS | keepsakes.RIGS
    return tuple(
        Kind(
            name=name,
            names=names,
            habits=HABITS,
            home=home,
            voice=Voice.FIRE if name == "lantern" else Voice.NONE,
            rig=rigs[name],
        )
        for name, names in table.items()
    )


TEDDY = Kind(
    name="teddy bear",
    names=Names(
        en="teddy bear, teddy, plush bear, stuffed bear, stuffed animal, plush toy, plushie, "
        "toy bear",
        zh="泰迪熊, 玩具熊, 毛绒玩具",
        ja="テディベア, ぬいぐるみ, くまのぬいぐるみ",
        es="oso de peluche, osito de peluche, peluche",
        fr="ours en peluche, nounours, peluche",
        de="teddybär, teddy, plüschbär, kuscheltier",
        pt="urso de pelúcia, ursinho de pelúcia, pelúcia",
        signs="🧸",
    ),
    habits=first(Action.SIT, PEOPLE),
    home="room",
    kin=("bear",),
    tread=Tread.PAWS,
    rig=toys.RIGS["teddy bear"],
)
TOY_TRAIN = Kind(
    name="toy train",
    names=Names(
        en="toy train, wooden train, model train, miniature train",
        zh="玩具火车, 小火车",
        ja="おもちゃの電車, おもちゃの汽車",
        es="tren de juguete, trenecito",
        fr="petit train, train jouet",
        de="spielzeugeisenbahn, spielzeugzug, modelleisenbahn",
        pt="trem de brinquedo, trenzinho",
    ),
    habits=WHEELS,
    home="table top",
    kin=("train",),
    rig=toys.RIGS["toy train"],
)
PAPER_BOAT = Kind(
    name="paper boat",
    names=Names(
        en="paper boat, origami boat",
        zh="纸船",
        ja="紙の船, 紙の舟, 折り紙の船",
        es="barco de papel, barquito de papel",
        fr="bateau en papier, bateau de papier",
        de="papierboot, papierschiff",
        pt="barco de papel, barquinho de papel",
    ),
    habits=HULLS,
    home="river",
    kin=("boat",),
    strong=True,
    rig=toys.RIGS["paper boat"],
)
PAPER_PLANE = Kind(
    name="paper plane",
    names=Names(
        en="paper plane, paper airplane, paper aeroplane, paper dart",
        zh="纸飞机",
        ja="紙飛行機",
        es="avión de papel",
        fr="avion en papier",
        de="papierflieger, papierflugzeug",
        pt="avião de papel, aviãozinho de papel",
    ),
    habits=AIRCRAFT,
    home="sky",
    kin=("plane",),
    strong=True,
    rig=toys.RIGS["paper plane"],
)
CHRISTMAS_TREE = Kind(
    name="christmas tree",
    names=Names(
        en="christmas tree, xmas tree, decorated tree, christmas tree with lights",
        zh="圣诞树",
        ja="クリスマスツリー",
        es="árbol de navidad",
        fr="sapin de noël, arbre de noël",
        de="weihnachtsbaum, christbaum, tannenbaum",
        pt="árvore de natal",
        signs="🎄",
    ),
    habits=(Action.STAND,),
    home="room",
    kin=("pine",),
    rig=festive.RIGS["christmas tree"],
)
SKY_LANTERN = Kind(
    name="sky lantern",
    names=Names(
        en="sky lantern, floating lantern, flying lantern, wish lantern",
        zh="孔明灯, 天灯",
        ja="スカイランタン, 天灯",
        es="linterna flotante, linterna voladora, farolillo volador",
        fr="lanterne volante, lanterne céleste",
        de="himmelslaterne, skylaterne",
        pt="lanterna flutuante, lanterna voadora",
    ),
    habits=first(Action.FLOAT, AIRCRAFT),
    home="lake",
    kin=("lantern", "balloon"),
    rig=festive.RIGS["sky lantern"],
)
PAPER_LANTERN = Kind(
    name="paper lantern",
    names=Names(
        en="paper lantern, chinese lantern, red lantern, japanese lantern",
        zh="灯笼, 红灯笼, 纸灯笼",
        ja="提灯, ちょうちん, 灯籠",
        es="farolillo de papel, farol chino",
        fr="lampion, lanterne chinoise, lanterne en papier",
        de="lampion, papierlaterne",
        pt="lanterna de papel, lanterna chinesa",
        signs="🏮",
    ),
    habits=(Action.FLOAT,),
    home="street",
    kin=("lantern",),
    rig=festive.RIGS["paper lantern"],
)
UMBRELLA = Kind(
    name="umbrella",
    names=Names(
        en="umbrella, parasol",
        zh="雨伞, 伞",
        ja="傘",
        es="paraguas, sombrilla",
        fr="parapluie, ombrelle, parasol",
        de="regenschirm, schirm, sonnenschirm",
        pt="guarda-chuva, sombrinha",
        signs="☂, ☔",
    ),
    habits=(Action.STAND, *AIRCRAFT),
    home="street",
    rig=carried.RIGS["umbrella"],
)
GUITAR = Kind(
    name="guitar",
    names=Names(
        en="guitar, acoustic guitar, electric guitar, bass guitar, ukulele, banjo",
        zh="吉他",
        ja="ギター",
        es="guitarra",
        fr="guitare",
        de="gitarre",
        pt="violão, guitarra",
        signs="🎸",
    ),
    habits=(Action.STAND,),
    home="room",
    rig=carried.RIGS["guitar"],
)

KINDS = (*_standing(PRODUCTS, "studio"), *_standing(KEEPSAKES, "table top"), TEDDY, TOY_TRAIN,
         PAPER_BOAT, PAPER_PLANE, CHRISTMAS_TREE, SKY_LANTERN, PAPER_LANTERN, UMBRELLA,
         GUITAR)  # fmt: skip
