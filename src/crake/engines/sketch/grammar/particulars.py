"""Words for how many, what colour and size, where, and for what is worn."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB, Relation
from crake.engines.sketch.names import Names

COLOURS: dict[str, tuple[RGB, Names]] = {
    "red": (
        (0.60, 0.03, 0.03),
        Names(
            en="red, crimson, scarlet, ruby, vermilion, maroon",
            zh="红, 红色, 紅, 赤",
            ja="赤, 赤い, 紅",
            es="rojo, roja, rojos, rojas, carmesí",
            fr="rouge, écarlate",
            de="rot, rote, roter, rotes, roten, rotem",
            pt="vermelho, vermelha, vermelhos, vermelhas",
            signs="🔴, 🟥",
        ),
    ),
    "orange": (
        (0.75, 0.22, 0.03),
        Names(
            en="orange, amber, tangerine",
            zh="橙, 橙色, 橘, 橘色",
            ja="オレンジ, 橙, 橙色",
            es="naranja, anaranjado, anaranjada",
            fr="orange, orangé, orangée",
            de="orange, orangene, orangener, orangenes, orangefarben",
            pt="laranja, alaranjado, alaranjada",
            signs="🟠, 🟧",
        ),
    ),
    "ginger": ((0.55, 0.20, 0.05), Names(en="ginger, copper, rust, auburn", fr="roux, rousse")),
    "yellow": (
        (0.80, 0.58, 0.04),
        Names(
            en="yellow, lemon",
            zh="黄, 黄色",
            ja="黄, 黄色, 黄色い",
            es="amarillo, amarilla, amarillos, amarillas",
            fr="jaune",
            de="gelb, gelbe, gelber, gelbes, gelben, gelbem",
            pt="amarelo, amarela, amarelos, amarelas",
            signs="🟡, 🟨",
        ),
    ),
    "gold": (
        (0.68, 0.42, 0.08),
        Names(
            en="golden, gold, blonde, blond",
            zh="金, 金色",
            ja="金, 金色",
            es="dorado, dorada, dorados, doradas",
            fr="doré, dorée, d'or",
            de="golden, goldene, goldener, goldenes, goldenen",
            pt="dourado, dourada, dourados, douradas",
        ),
    ),
    "green": (
        (0.06, 0.36, 0.08),
        Names(
            en="green, emerald, lime, olive",
            zh="绿, 绿色, 綠",
            ja="緑, 緑色, みどり",
            es="verde",
            fr="vert, verte, verts, vertes",
            de="grün, grüne, grüner, grünes, grünen, grünem",
            pt="verde",
            signs="🟢, 🟩",
        ),
    ),
    "teal": ((0.02, 0.28, 0.28), Names(en="teal")),
    "turquoise": (
        (0.05, 0.48, 0.46),
        Names(en="turquoise, cyan, aqua, aquamarine", es="turquesa", fr="turquoise, cyan",
              de="türkis", pt="turquesa"),
    ),
    "blue": (
        (0.04, 0.14, 0.58),
        Names(
            en="blue, azure, sapphire",
            zh="蓝, 蓝色, 藍",
            ja="青, 青い, 青色, 藍",
            es="azul",
            fr="bleu, bleue, bleus, bleues",
            de="blau, blaue, blauer, blaues, blauen, blauem",
            pt="azul, azuis",
            signs="🔵, 🟦",
        ),
    ),
    "navy": ((0.02, 0.04, 0.20), Names(en="navy, indigo, dark blue, navy blue")),
    "purple": (
        (0.24, 0.05, 0.42),
        Names(
            en="purple, violet, lavender-colored, lilac, mauve",
            zh="紫, 紫色",
            ja="紫, 紫色",
            es="morado, morada, púrpura, violeta",
            fr="violet, violette, pourpre, mauve",
            de="lila, violett, violette, violetter, violettes, purpur",
            pt="roxo, roxa, púrpura, violeta",
            signs="🟣, 🟪",
        ),
    ),
    "pink": (
        (0.75, 0.24, 0.38),
        Names(
            en="pink, rose-colored, salmon-colored",
            zh="粉, 粉色, 粉红, 粉红色",
            ja="ピンク, 桃色",
            es="rosa, rosado, rosada",
            fr="rose",
            de="rosa, pink, rosafarben",
            pt="rosa, cor-de-rosa",
        ),
    ),
    "magenta": ((0.60, 0.04, 0.38), Names(en="magenta, fuchsia", fr="magenta", de="magenta")),
    "brown": (
        (0.20, 0.09, 0.04),
        Names(
            en="brown, chocolate, bronze, chestnut, tan",
            zh="棕, 棕色, 褐色, 咖啡色",
            ja="茶色, 茶, 茶色い, 褐色",
            es="marrón, castaño, castaña, pardo",
            fr="brun, brune, marron, châtain",
            de="braun, braune, brauner, braunes, braunen, braunem",
            pt="marrom, castanho, castanha",
            signs="🟤, 🟫",
        ),
    ),
    "beige": ((0.58, 0.48, 0.33), Names(en="beige, cream, ivory, sandy", fr="beige", de="beige")),
    "black": (
        (0.02, 0.02, 0.025),
        Names(
            en="black, ebony, jet black, panther, black panther, crow, raven, gorilla",
            zh="黑, 黑色",
            ja="黒, 黒い, 黒色",
            es="negro, negra, negros, negras",
            fr="noir, noire, noirs, noires",
            de="schwarz, schwarze, schwarzer, schwarzes, schwarzen, schwarzem",
            pt="preto, preta, pretos, pretas, negro, negra",
            signs="⚫, ⬛, 🐦‍⬛, 🐈‍⬛",
        ),
    ),
    "white": (
        (0.85, 0.85, 0.83),
        Names(
            en="white, snow-white, pearl, swan, dove, polar bear, arctic fox, snowy owl, "
            "siamese cat",
            zh="白, 白色",
            ja="白, 白い, 白色, 真っ白",
            es="blanco, blanca, blancos, blancas",
            fr="blanc, blanche, blancs, blanches",
            de="weiss, weisse, weisser, weisses, weissen, weissem",
            pt="branco, branca, brancos, brancas",
            signs="⚪, ⬜",
        ),
    ),
    "grey": (
        (0.24, 0.24, 0.25),
        Names(
            en="grey, gray, slate",
            zh="灰, 灰色",
            ja="灰色, グレー",
            es="gris, grises",
            fr="gris, grise, grises",
            de="grau, graue, grauer, graues, grauen, grauem",
            pt="cinza, cinzento, cinzenta",
        ),
    ),
    "silver": (
        (0.50, 0.51, 0.53),
        Names(en="silver, chrome, metallic", zh="银, 银色", ja="銀, 銀色", es="plateado, plateada",
              fr="argenté, argentée", de="silbern, silberne, silberner, silbernes",
              pt="prateado, prateada"),
    ),
    "tabby": ((0.34, 0.24, 0.14), Names(en="tabby, tabby cat, striped, spotted, leopard, cheetah")),
    "goldfish": (
        (0.80, 0.28, 0.03),
        Names(en="goldfish, clownfish, koi, koi fish", zh="金鱼, 锦鲤, 小丑鱼", ja="金魚"),
    ),
    "golden retriever": ((0.62, 0.40, 0.14), Names(en="golden retriever, labrador")),
    "flamingo": (
        (0.80, 0.30, 0.36),
        Names(en="flamingo", zh="火烈鸟", ja="フラミンゴ", es="flamenco", de="flamingo",
              pt="flamingo", signs="🦩"),
    ),
}  # fmt: skip
"""Linear red, green, blue; also of the subjects that are known for theirs."""

COUNTS: dict[int, Names] = {
    1: Names(en="one, single, lone, solitary", zh="一只, 一个, 一匹, 一条, 一位, 一名, 一辆, 一艘",
             ja="一匹, 一人, 一頭, 一羽, ひとり", es="uno, solo, sola", fr="seul, seule",
             de="einzeln, einzelner, einzelne", pt="só"),
    2: Names(en="two, couple, pair, both, twin, duo, couple of",
             zh="两, 二, 俩, 一对, 两只, 两个, 情侣, 夫妻",
             ja="二, 二匹, 二人, 二頭, 二羽, 2匹, ふたり, 両方, カップル",
             es="dos, par, ambos, pareja",
             fr="deux, paire, couple", de="zwei, paar, beide", pt="dois, duas, par, ambos, casal"),
    3: Names(en="three, several, few, trio, some, triplet, a few, family, people",
             zh="三, 三只, 三个, 几, 几只, 几个, 一些, 三匹, 家庭",
             ja="三, 三匹, 三人, 三頭, 三羽, いくつか, 数匹, 3匹, 家族",
             es="tres, varios, varias, algunos, algunas, unos, unas, trío",
             fr="trois, plusieurs, quelques, trio", de="drei, mehrere, einige, ein paar, trio",
             pt="três, vários, várias, alguns, algumas, uns, umas, trio"),
    4: Names(en="four, quartet", zh="四, 四只, 四个", ja="四, 四匹, 四人, 4匹", es="cuatro",
             fr="quatre", de="vier", pt="quatro"),
    5: Names(en="five, group, group of, many, litter, litter of, full of, rife with, teeming with, "
             "numerous, brood", zh="五, 五只, 五个, 许多, 很多, 一群",
             ja="五, 五匹, 五人, 多く, たくさん, 群れ, 5匹",
             es="cinco, muchos, muchas, grupo", fr="cinq, beaucoup, nombreux, nombreuses, groupe",
             de="fünf, viele, gruppe", pt="cinco, muitos, muitas, grupo"),
    6: Names(en="six, half a dozen, herd, pack, lots of, lot", zh="六, 六只, 六个", ja="六, 六匹",
             es="seis, manada, rebaño", fr="six, troupeau, meute", de="sechs, herde, rudel",
             pt="seis, manada, rebanho"),
    7: Names(en="seven", zh="七, 七只", ja="七, 七匹", es="siete", fr="sept", de="sieben",
             pt="sete"),
    8: Names(en="eight, flock, crowd", zh="八, 八只, 人群", ja="八, 八匹, 群衆",
             es="ocho, bandada, multitud", fr="huit, volée, foule", de="acht, schwarm, menge",
             pt="oito, bando, multidão"),
    9: Names(en="nine, ten, dozen, dozens, hundred, thousand, swarm, fleet, school of, school, "
             "countless, million, eleven, twelve, twenty",
             zh="九, 十, 成群, 无数, 数百, 成千上万", ja="九, 十, 無数, 数百, 大群",
             es="nueve, diez, docena, cientos, miles, enjambre, banco",
             fr="neuf, dix, douzaine, centaines, milliers, essaim, banc",
             de="neun, zehn, dutzend, hunderte, tausende",
             pt="nove, dez, dúzia, centenas, cardume"),
}  # fmt: skip
"""How many of a subject; nine stands for all that are more."""

SIZES: dict[float, Names] = {
    1.5: Names(en="giant, huge, enormous, gigantic, massive, colossal, towering, big, large",
               zh="巨大, 巨型, 大型, 庞大", ja="巨大, 大きな, 大きい",
               es="gigante, enorme, grande, gigantesco, gigantesca",
               fr="géant, géante, énorme, grand, grande, immense, gigantesque",
               de="riesig, riesige, riesiger, riesiges, riesigen, groß, große, großer, großes",
               pt="gigante, enorme, grande, imenso, imensa"),
    0.6: Names(en="tiny, small, little, miniature, baby, mini, kitten, puppy, duckling, chick",
               zh="小小, 微小, 小型, 迷你", ja="小さな, 小さい, ちいさな",
               es="pequeño, pequeña, diminuto, diminuta, pequeños, pequeñas",
               fr="petit, petite, petits, petites, minuscule",
               de="klein, kleine, kleiner, kleines, kleinen, winzig, winzige, winziger",
               pt="pequeno, pequena, pequenos, pequenas, minúsculo"),
}  # fmt: skip

RELATIONS: dict[Relation, Names] = {
    Relation.ON: Names(en="on, on top of, upon, atop, onto, aboard", zh="上, 上面, 之上",
                       ja="の上, 上で, 上に", es="sobre, encima de, en lo alto de",
                       fr="sur, au-dessus de la table", de="auf", pt="sobre, em cima de"),
    Relation.UNDER: Names(en="under, beneath, below, underneath", zh="下, 下面, 之下, 底下",
                          ja="の下, 下で, 下に", es="bajo, debajo de", fr="sous, dessous",
                          de="unter, unterhalb", pt="sob, debaixo de, embaixo de"),
    Relation.OVER: Names(en="over, above, high above", zh="上空, 上方", ja="上空, の上空, の上を",
                         es="por encima de, encima", fr="au-dessus de, au dessus de",
                         de="über, oberhalb", pt="acima de, por cima de"),
    Relation.BESIDE: Names(en="beside, next to, by, near, alongside, close to, with",
                           zh="旁边, 旁, 身边", ja="の横, の隣, のそば, 隣",
                           es="junto a, al lado de, cerca de, con", fr="à côté de, près de, avec",
                           de="neben, bei, mit, nahe",
                           pt="ao lado de, junto a, perto de, com"),
    Relation.THROUGH: Names(en="through, across, along, among", zh="穿过, 穿越, 沿着",
                            ja="を通って, を横切, の中を", es="a través de, por, entre",
                            fr="à travers, le long de", de="durch, entlang, quer durch",
                            pt="através de, pelo, pela, entre"),
    Relation.IN_FRONT: Names(en="in front of, before", zh="前面, 前", ja="の前, 前で",
                             es="delante de, frente a", fr="devant", de="vor",
                             pt="em frente a, diante de, na frente de"),
    Relation.BEHIND: Names(en="behind, after, in the back of, from behind", zh="后面, 背后, 身后",
                           ja="の後ろ, 後ろで", es="detrás de, tras", fr="derrière", de="hinter",
                           pt="atrás de"),
}  # fmt: skip

CLOTHES = Names(
    en="dress, coat, shirt, jacket, hat, suit, hoodie, scarf, sweater, raincoat, cloak, cape, "
    "robe, kimono, t-shirt, uniform, skirt, gown, clothes, outfit, boot, shoe, sneaker, glove, "
    "purse, handbag, bag, backpack, sunglasses, glasses, jeans, pants, trousers, vest, blouse, "
    "cardigan, overalls, apron, lipstick, hair, beard, tie, helmet, cap, sweatshirt, leggings, "
    "socks, tank top, spacesuit, jumpsuit, tuxedo, blazer, trench coat, headphones",
    zh="裙子, 衣服, 外套, 衬衫, 帽子, 大衣, 连衣裙",
    ja="ドレス, 服, コート, シャツ, 帽子, 着物, 上着",
    es="vestido, abrigo, camisa, chaqueta, sombrero, traje",
    fr="robe, manteau, chemise, veste, chapeau, costume",
    de="kleid, mantel, hemd, jacke, hut, anzug",
    pt="vestido, casaco, camisa, jaqueta, chapéu, terno",
)
"""What people wear: a colour before one of these, or after it, is theirs."""

_TRIMMINGS = """
    boot boots shoe shoes sneaker sneakers glove gloves purse purses handbag bag bags backpack
    sunglasses glasses lipstick hair beard tie helmet cap socks headphones scarf hat eyes
    """
TRIMMINGS = frozenset(_TRIMMINGS.split())
"""What does not colour who wears it, or only where nothing else is named."""
