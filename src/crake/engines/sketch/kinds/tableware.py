"""Small things that stand on tables."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import belongings, drinks, treats
from crake.engines.sketch.subjects.poured import POURS, pours

HABITS = (Action.STAND, Action.SPIN)

NAMES: dict[str, Names] = {
    "cup": Names(
        en="cup, mug, coffee, coffee cup, coffee mug, cup of coffee, cups of coffee, "
        "cup of hot coffee, mug of coffee, cup of hot chocolate, "
        "espresso, caffe latte, cappuccino, cocoa, hot chocolate, steaming coffee cup",
        zh="咖啡, 杯子, 咖啡杯, 一杯咖啡",
        ja="コーヒー, カップ, コーヒーカップ",
        es="taza, café caliente, taza de café",
        fr="tasse, tasse de café",
        de="tasse, kaffee, kaffeetasse, tasse kaffee",
        pt="xícara, xícara de café",
        signs="☕",
    ),
    "tea": Names(
        en="tea, teacup, cup of tea, cups of tea, cup of hot tea, mug of tea, black tea, hot tea, "
        "cup of black tea",
        zh="茶, 茶杯, 一杯茶, 红茶",
        ja="お茶, 紅茶, ティーカップ",
        es="té, taza de té",
        fr="thé, tasse de thé",
        de="tee, teetasse, tasse tee",
        pt="chá, xícara de chá",
    ),
    "green tea": Names(
        en="green tea, cup of green tea, matcha, bowl of matcha, cup of matcha",
        zh="绿茶, 一杯绿茶, 抹茶",
        ja="緑茶, 抹茶",
        es="té verde, taza de té verde",
        fr="thé vert, tasse de thé vert",
        de="grüner tee, tasse grüner tee, matcha",
        pt="chá verde, xícara de chá verde",
        signs="🍵",
    ),
    "glass of water": Names(
        en="glass of water, glasses of water, water glass, tumbler, "
        "drinking glass, glass of ice water, glass",
        zh="一杯水, 水杯, 玻璃杯",
        ja="コップ, 水のグラス, コップの水",
        es="vaso, vaso de agua",
        fr="verre, verre d'eau",
        de="glas, wasserglas, glas wasser",
        pt="copo, copo de água",
        signs="🥛",
    ),
    "beer": Names(
        en="beer, glass of beer, glass of cold beer, mug of beer, pint of beer, pint, lager, "
        "beer mug, beer glass, glasses of beer, mugs of beer, pints of beer, bottle of beer, "
        "craft beer, cold beer",
        zh="啤酒, 一杯啤酒, 啤酒杯",
        ja="ビール, ビールジョッキ, 生ビール",
        es="cerveza, vaso de cerveza, jarra de cerveza, caña de cerveza",
        fr="bière, verre de bière, chope de bière, pinte de bière",
        de="bier, glas bier, bierglas, bierkrug, krug bier",
        pt="cerveja, copo de cerveja, caneca de cerveja",
        signs="🍺, 🍻",
    ),
    "teapot": Names(
        en="teapot, kettle, tea kettle",
        zh="茶壶, 水壶",
        ja="急須, やかん, ティーポット",
        es="tetera",
        fr="théière, bouilloire",
        de="teekanne, kessel",
        pt="bule, chaleira",
        signs="🫖",
    ),
    "wine glass": Names(
        en="wine, wine glass, glass of wine, glass of red wine, glasses of wine, "
        "glasses of red wine, red wine, goblet, cocktail",
        zh="红酒, 酒杯, 葡萄酒",
        ja="ワイン, ワイングラス, グラス",
        es="vino, copa, copa de vino",
        fr="vin, verre de vin",
        de="wein, weinglas",
        pt="vinho, taça, taça de vinho",
        signs="🍷, 🍸, 🍹",
    ),
    "candle": Names(
        en="candle, candlelight, tealight",
        zh="蜡烛",
        ja="蝋燭, ろうそく, キャンドル",
        es="vela",
        fr="bougie",
        de="kerze",
        pt="vela",
        signs="🕯",
    ),
    "cake": Names(
        en="cake, birthday cake, wedding cake, cake with candles, birthday cake with candles, "
        "cake with lit candles, birthday cake with lit candles, "
        "birthday cake with numerous candles",
        zh="蛋糕, 生日蛋糕",
        ja="ケーキ, 誕生日ケーキ",
        es="pastel, tarta, pastel de cumpleaños",
        fr="gâteau, gâteau d'anniversaire",
        de="kuchen, torte, geburtstagstorte",
        pt="bolo, bolo de aniversário",
        signs="🎂, 🍰, 🧁",
    ),
    "perfume": Names(
        en="perfume, perfume bottle, bottle of perfume, bottle, cologne",
        zh="香水, 瓶子, 香水瓶",
        ja="香水, 瓶, 香水瓶",
        es="perfume, frasco, botella",
        fr="parfum, flacon, flacon de parfum, bouteille",
        de="parfüm, flasche, flakon",
        pt="perfume, frasco, garrafa",
        signs="🍾",
    ),
    "apple": Names(
        en="apple, fruit, peach",
        zh="苹果",
        ja="りんご",
        es="manzana, fruta",
        fr="pomme, fruit",
        de="apfel, frucht",
        pt="maçã, fruta",
        signs="🍎, 🍏, 🍑",
    ),
    "pumpkin": Names(
        en="pumpkin, jack-o'-lantern, jack o lantern, halloween pumpkin",
        zh="南瓜, 南瓜灯",
        ja="カボチャ, かぼちゃ",
        es="calabaza",
        fr="citrouille",
        de="kürbis",
        pt="abóbora",
        signs="🎃",
    ),
    "vase": Names(
        en="vase, vase of flowers, flower vase, vase with flowers",
        zh="花瓶",
        ja="花瓶",
        es="jarrón, florero",
        fr="vase",
        de="vase, blumenvase",
        pt="vaso",
        signs="🏺",
    ),
    "gift": Names(
        en="gift, gift box, present box, wrapped gift, parcel, giftbox",
        zh="礼物, 礼盒",
        ja="プレゼント, 贈り物",
        es="regalo",
        fr="cadeau",
        de="geschenk",
        pt="presente",
        signs="🎁",
    ),
    "burger": Names(
        en="burger, hamburger, cheeseburger, sandwich",
        zh="汉堡, 汉堡包",
        ja="ハンバーガー",
        es="hamburguesa",
        fr="burger, hamburger",
        de="burger, hamburger",
        pt="hambúrguer",
        signs="🍔",
    ),
    "laptop": Names(
        en="laptop, laptop computer, notebook computer, computer",
        zh="笔记本电脑, 电脑",
        ja="ノートパソコン, パソコン",
        es="portátil, ordenador",
        fr="ordinateur",
        de="laptop, notebook, computer",
        pt="computador",
        signs="💻",
    ),
    "clock": Names(
        en="clock, alarm clock, wall clock",
        zh="时钟, 闹钟, 钟",
        ja="時計, 目覚まし時計",
        es="reloj, despertador",
        fr="horloge, réveil",
        de="uhr, wecker",
        pt="relógio, despertador",
        signs="⏰, 🕰",
    ),
    "open book": Names(
        en="book, open book, old book, diary",
        zh="书",
        ja="本",
        es="libro",
        fr="livre",
        de="buch",
        pt="livro",
        signs="📖, 📚",
    ),
    "ice cream": Names(
        en="ice cream, ice cream cone, gelato, sundae",
        zh="冰淇淋, 冰激凌",
        ja="アイスクリーム, ソフトクリーム",
        es="helado",
        fr="crème glacée",
        de="eis am stiel, eistüte, eiswaffel",
        pt="sorvete, gelado",
        signs="🍦, 🍨",
    ),
}

KINDS = tuple(
    Kind(
        name=name,
        names=NAMES[name],
        habits=(*HABITS, Action.POUR) if name in POURS else HABITS,
        home="table top",
        voice=Voice.TICK if name == "clock" else Voice.NONE,
        rig=pours(name, rig),
    )
    for name, rig in (*drinks.RIGS.items(), *treats.RIGS.items(), *belongings.RIGS.items())
)
