"""Curios, goods and contraptions that are looked at by themselves."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.kinds.tableware import HABITS
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import contraptions, curios, goods, machinery, treasures

GOODS: dict[str, Names] = {
    "smartphone": Names(
        en="smartphone, phone, mobile phone, cell phone, cellphone, iphone, tablet computer",
        zh="智能手机, 手机", ja="スマートフォン, スマホ, 携帯電話", es="teléfono móvil, móvil, "
        "celular",
        fr="téléphone portable, smartphone", de="smartphone, handy", pt="celular, smartphone",
        signs="📱",
    ),
    "headphones on a stand": Names(
        en="headphones on a stand, headphone, headphones rotating, "
        "headphones spinning, rotating headphones",
        zh="耳机产品", ja="ヘッドホンの商品", es="auriculares en un soporte",
        fr="casque audio sur un support", de="kopfhörer auf einem ständer",
        pt="fones em um suporte",
    ),
    "lipstick": Names(
        en="lipstick, lip balm", zh="口红, 唇膏", ja="口紅, リップスティック",
        es="pintalabios, lápiz labial", fr="rouge à lèvres", de="lippenstift", pt="batom",
        signs="💄",
    ),
    "handbag": Names(
        en="handbag, leather handbag, purse, leather bag, luxury bag, designer bag",
        zh="手提包, 手袋", ja="ハンドバッグ", es="bolso de mano, bolso", fr="sac à main",
        de="handtasche", pt="bolsa de couro, bolsa de mão", signs="👜, 👛",
    ),
    "key": Names(
        en="key, car key, door key, house key, old key, golden key, rusty key",
        zh="钥匙, 车钥匙", ja="鍵", es="llave, llave de coche", fr="clé, clé de voiture",
        de="schlüssel, autoschlüssel", pt="chave, chave de carro", signs="🔑, 🗝",
    ),
    "photo camera": Names(
        en="camera lens, photo camera, vintage camera, film camera, old camera, dslr, dslr camera",
        zh="照相机, 相机", ja="カメラのレンズ, フィルムカメラ", es="cámara de fotos, "
        "objetivo fotográfico",
        fr="appareil photo, objectif photo", de="fotoapparat, objektiv", pt="máquina fotográfica",
    ),
}  # fmt: skip
ON_TABLES: dict[str, Names] = {
    "sunglasses on a table": Names(
        en="sunglasses on a table, sunglasses rotating, rotating sunglasses",
        zh="桌上的墨镜", ja="サングラスの商品", es="gafas de sol en una mesa",
        fr="lunettes de soleil sur une table", de="sonnenbrille auf einem tisch",
        pt="óculos de sol na mesa",
    ),
    "wine bottle": Names(
        en="wine bottle, bottle of wine, bottle of red wine, champagne bottle, "
        "bottle of champagne, whiskey bottle, bottle of whiskey",
        zh="酒瓶, 红酒瓶", ja="ワインボトル", es="botella de vino", fr="bouteille de vin",
        de="weinflasche, flasche wein", pt="garrafa de vinho",
    ),
    "globe": Names(
        en="globe, spinning globe, terrestrial globe", zh="地球仪", ja="地球儀",
        es="globo terráqueo", fr="globe terrestre", de="globus, erdkugel", pt="globo terrestre",
        signs="🌐",
    ),
    "newton's cradle": Names(
        en="newton's cradle, newtons cradle, newton cradle, pendulum, swinging pendulum",
        zh="牛顿摆, 钟摆", ja="ニュートンのゆりかご, 振り子", es="cuna de newton, péndulo",
        fr="pendule de newton", de="kugelstoßpendel, pendel", pt="berço de newton, pêndulo",
    ),
    "dominoes": Names(
        en="dominoes, domino, dominos, domino effect, row of dominoes", zh="多米诺骨牌",
        ja="ドミノ", es="fichas de dominó, dominó", fr="dominos", de="dominosteine, domino",
        pt="dominós, dominó",
    ),
    "typewriter": Names(
        en="typewriter, vintage typewriter, old typewriter", zh="打字机", ja="タイプライター",
        es="máquina de escribir", fr="machine à écrire", de="schreibmaschine",
        pt="máquina de escrever",
    ),
    "record player": Names(
        en="record player, vinyl record, vinyl, turntable with a record, gramophone, phonograph, "
        "lp record", zh="唱片, 黑胶唱片, 唱片机, 留声机", ja="レコード, レコードプレーヤー",
        es="tocadiscos, disco de vinilo, vinilo", fr="tourne-disque, disque vinyle, vinyle",
        de="plattenspieler, schallplatte", pt="toca-discos, disco de vinil", signs="💿, 📀",
    ),
    "skull": Names(
        en="skull, human skull", zh="头骨, 骷髅头", ja="頭蓋骨", es="calavera",
        fr="tête de mort", de="schädel, totenkopf", pt="caveira", signs="💀, ☠",
    ),
    "dice": Names(
        en="dice, die rolling, pair of dice", zh="骰子", ja="サイコロ", es="dados, dado",
        fr="dé à jouer, dés à jouer", de="würfel", pt="dados", signs="🎲",
    ),
    "treasure chest": Names(
        en="treasure chest, chest of gold, pirate chest, treasure, chest full of gold, gold bars, "
        "gold bar",
        zh="宝箱, 宝藏, 金条", ja="宝箱, 財宝, 金塊", es="cofre del tesoro, tesoro, lingote",
        fr="coffre au trésor, trésor, lingot", de="schatztruhe, schatz, goldbarren",
        pt="baú do tesouro, tesouro",
    ),
    "crystal": Names(
        en="crystal, glowing crystal, magic crystal, amethyst, quartz", zh="水晶, 紫水晶",
        ja="クリスタル, 水晶", es="cristal mágico, amatista, cuarzo", fr="cristal, améthyste, "
        "quartz",
        de="kristall, amethyst", pt="cristal mágico, ametista, quartzo",
    ),
    "coin": Names(
        en="coin, gold coin, spinning coin, silver coin, bitcoin", zh="硬币, 金币", ja="コイン, "
        "硬貨",
        es="moneda", fr="pièce de monnaie", de="münze", pt="moeda", signs="🪙",
    ),
    "marbles": Names(
        en="marbles, marble ball, glass marbles, glass marble", zh="弹珠, 玻璃球", ja="ビー玉",
        es="canicas", fr="billes", de="murmeln", pt="bolinhas de gude",
    ),
    "cogs": Names(
        en="gears turning, turning gears, spinning gears, gears of a machine, cogs, cogwheel, "
        "cogwheels, clockwork, gear wheels",
        zh="齿轮", ja="歯車", es="engranajes, engranaje", fr="engrenages, engrenage, rouages",
        de="zahnräder, zahnrad, uhrwerk", pt="engrenagens, engrenagem", signs="⚙",
    ),
    "robot arm": Names(
        en="robot arm, robotic arm, industrial robot, robotic hand", zh="机械臂, 机械手",
        ja="ロボットアーム", es="brazo robótico", fr="bras robotique, bras robotisé",
        de="roboterarm, industrieroboter", pt="braço robótico", signs="🦾",
    ),
    "3d printer": Names(
        en="3d printer, 3d printing, three d printer", zh="3d打印机, 3d打印", ja="3dプリンター",
        es="impresora 3d", fr="imprimante 3d", de="3d drucker", pt="impressora 3d",
    ),
    "light bulb": Names(
        en="light bulb, lightbulb, filament bulb, edison bulb", zh="灯泡", ja="電球",
        es="bombilla", fr="ampoule", de="glühbirne, glühlampe", pt="lâmpada", signs="💡",
    ),
    "bottled galaxy": Names(
        en="bottled galaxy, galaxy inside a bottle, galaxy in a bottle, galaxy in a jar, "
        "galaxy inside a jar, "
        "universe in a bottle, universe in a jar, stars in a jar, nebula in a bottle",
        zh="瓶中银河, 瓶中星系, 瓶子里的银河, 瓶子里的星系", ja="瓶の中の銀河, 瓶の中の宇宙",
        es="galaxia en una botella, galaxia dentro de una botella",
        fr="galaxie dans une bouteille, galaxie dans un bocal", de="galaxie in einer flasche",
        pt="galáxia em uma garrafa, galáxia dentro de uma garrafa",
    ),
    "potion": Names(
        en="potion, magic potion, elixir, alchemy flask, bubbling potion, flask", zh="药水, 魔药",
        ja="ポーション, 魔法の薬", es="poción", fr="potion", de="zaubertrank, trank", pt="poção",
        signs="🧪, ⚗",
    ),
    "puzzle cube": Names(
        en="rubik's cube, rubiks cube, puzzle cube, magic cube", zh="魔方", ja="ルービックキューブ",
        es="cubo de rubik", fr="rubik's cube", de="zauberwürfel", pt="cubo mágico",
    ),
}  # fmt: skip
IN_STUDIOS: dict[str, Names] = {
    "dna": Names(
        en="dna, dna helix, double helix, dna strand, dna molecule, molecule, genome",
        zh="基因, 双螺旋, 分子", ja="遺伝子, 二重らせん, 分子", es="adn, doble hélice, molécula",
        fr="adn, double hélice, molécule", de="dns, doppelhelix, molekül", pt="dupla hélice, "
        "molécula",
        signs="🧬",
    ),
    "atom": Names(
        en="atom, atom with electrons, atomic nucleus", zh="原子", ja="原子", es="átomo",
        fr="atome",
        de="atom, atomkern", pt="átomo", signs="⚛",
    ),
    "geometric shapes": Names(
        en="geometric shapes, geometric objects, floating shapes, 3d shapes, abstract shapes, "
        "cubes and spheres, geometric forms",
        zh="几何图形, 几何体", ja="幾何学図形, 幾何学的な形", es="formas geométricas",
        fr="formes géométriques", de="geometrische formen, geometrische körper",
        pt="formas geométricas",
    ),
}  # fmt: skip
_RIGS = goods.RIGS | curios.RIGS | treasures.RIGS | contraptions.RIGS | machinery.RIGS
_SEVERAL = frozenset({"dominoes", "dice", "marbles", "cogs", "geometric shapes",
"headphones on a stand",
                      "sunglasses on a table"})  # fmt: skip
_FLOATING = (Action.FLOAT, Action.SPIN, Action.STAND)


_TURNING = frozenset({"globe", "record player", "coin", "cogs", "dna", "atom", "light bulb",
                      "potion"})  # fmt: skip
"""What turns by itself: it needs no turntable."""


def _habits(name: str) -> tuple[Action, ...]:
    if name in _TURNING:
        return (Action.STAND,)
    return _FLOATING if name == "geometric shapes" else HABITS


def _kinds(table: dict[str, Names], home: str) -> tuple[Kind, ...]:
    return tuple(
        Kind(
            name=name,
            names=names,
            habits=_habits(name),
            home=home,
            group=name in _SEVERAL,
            voice=Voice.HUM if name in {"robot arm", "3d printer", "cogs"} else Voice.NONE,
            rig=_RIGS[name],
        )
        for name, names in table.items()
    )


KINDS = (*_kinds(GOODS, "studio"), *_kinds(ON_TABLES, "table top"), *_kinds(IN_STUDIOS, "studio"))
