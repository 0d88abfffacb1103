"""Words for what things are made of, and for statues."""

from __future__ import annotations

from crake.engines.sketch.names import Names

MATERIALS: dict[str, Names] = {
    "glass": Names(
        en="glass, made of glass, made out of glass, made entirely of glass, crystal, "
        "made of crystal, translucent glass",
        zh="玻璃做的, 玻璃制成的, 玻璃, 水晶",
        ja="ガラスの, ガラス製の, ガラスでできた, 水晶の",
        es="de cristal, de vidrio, hecho de cristal, hecho de vidrio",
        fr="en verre, de verre, en cristal",
        de="aus glas, aus kristall, gläsern, gläserner, gläserne",
        pt="de vidro, de cristal, feito de vidro",
    ),
    "ice": Names(
        en="ice, made of ice, made out of ice",
        zh="冰做的, 冰制成的, 冰雕",
        ja="氷の, 氷でできた",
        es="de hielo, hecho de hielo",
        fr="en glace, de glace",
        de="aus eis",
        pt="de gelo, feito de gelo",
    ),
    "wood": Names(
        en="wooden, wood, made of wood, made out of wood",
        zh="木头做的, 木制的, 木制, 木头, 木",
        ja="木製の, 木でできた, 木彫りの",
        es="de madera, hecho de madera, hecha de madera",
        fr="en bois, de bois",
        de="aus holz, hölzern, hölzerner, hölzerne, hölzernes",
        pt="de madeira, feito de madeira, feita de madeira",
    ),
    "paper": Names(
        en="paper, origami, papercraft, made of paper, made out of paper, cardboard, "
        "made of cardboard",
        zh="纸做的, 纸制的, 纸, 折纸",
        ja="紙の, 紙製の, 紙でできた, 折り紙の",
        es="de papel, hecho de papel, hecha de papel, de origami",
        fr="en papier, de papier, en origami",
        de="aus papier, origami",
        pt="de papel, feito de papel, feita de papel, de origami",
    ),
    "stone": Names(
        en="stone, marble, made of stone, made of marble, granite",
        zh="石头做的, 石头, 大理石, 石",
        ja="石の, 石でできた, 大理石の",
        es="de piedra, de mármol",
        fr="en pierre, de pierre, en marbre, de marbre",
        de="aus stein, aus marmor, steinern, steinerner, steinerne",
        pt="de pedra, de mármore",
    ),
    "metal": Names(
        en="metal, metallic, steel, chrome, iron, made of metal, made of steel, robotic, "
        "mechanical, clockwork, silver, cyborg",
        zh="金属, 金属做的, 机械, 钢铁",
        ja="金属の, 機械の, メカの",
        es="de metal, metálico, metálica, mecánico, mecánica, de acero",
        fr="en métal, de métal, métallique, mécanique, en acier",
        de="aus metall, aus stahl, mechanisch, mechanischer, mechanische",
        pt="de metal, metálico, metálica, mecânico, mecânica, de aço",
    ),
    "gold": Names(
        en="golden, gold, made of gold, made out of gold, solid gold",
        zh="黄金做的, 黄金, 金色, 金",
        ja="黄金の, 金でできた",
        es="de oro, dorada, dorado",
        fr="en or, dorée, doré",
        de="aus gold, golden, goldene, goldener",
        pt="de ouro, dourada, dourado",
    ),
    "bronze": Names(
        en="bronze, copper, made of bronze, made of copper, brass",
        zh="青铜, 铜",
        ja="青銅の, ブロンズの",
        es="de bronce, de cobre",
        fr="en bronze, de bronze, en cuivre",
        de="aus bronze, bronzene, bronzener",
        pt="de bronze, de cobre",
    ),
}

STATUES = Names(
    en="statue, statue of, sculpture, sculpture of, figurine, figurine of, statuette of",
    zh="雕像, 雕塑, 塑像",
    ja="の像, の彫像, の彫刻",
    es="estatua, estatua de, escultura de, figura de",
    fr="statue, statue de, sculpture de, figurine de",
    de="statue, skulptur, figur eines, statue eines, statue einer, skulptur eines",
    pt="estátua, estátua de, escultura de",
)
