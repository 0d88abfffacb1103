"""Words for what people wear, and for the colour of their hair."""

from __future__ import annotations

from crake.engines.sketch.direction import Garment
from crake.engines.sketch.names import Names

GARMENTS: dict[Garment, Names] = {
    Garment.WHOLE: Names(
        en="dress, suit, robe, kimono, uniform, gown, clothes, outfit, overalls, spacesuit, "
        "space suit, jumpsuit, tuxedo, tracksuit, pyjamas, pajamas, sari, costume, wetsuit, "
        "sundress, evening gown, wedding dress, armour, armor, attire, sportswear",
        zh="裙子, 衣服, 连衣裙, 西装, 旗袍, 汉服, 和服, 制服, 长裙, 礼服, 婚纱, 长袍, 运动服",
        ja="ドレス, 服, 着物, スーツ, 制服, ワンピース, 浴衣, 衣装",
        es="vestido, traje, uniforme, túnica, kimono, ropa",
        fr="robe, costume, uniforme, tunique, kimono, tenue, vêtements",
        de="kleid, anzug, uniform, gewand, kimono, kleidung",
        pt="vestido, terno, uniforme, túnica, quimono, roupa, fato",
    ),
    Garment.OVER: Names(
        en="coat, jacket, cloak, cape, raincoat, cardigan, blazer, trench coat, vest, apron, "
        "leather jacket, puffer jacket, parka, overcoat, lab coat, windbreaker, anorak",
        zh="外套, 大衣, 夹克, 皮夹克, 风衣, 雨衣, 披风, 斗篷, 羽绒服",
        ja="コート, 上着, ジャケット, レインコート, マント",
        es="abrigo, chaqueta, chaquetón, gabardina, capa, chaleco, impermeable, cazadora",
        fr="manteau, veste, blouson, imperméable, cape, gilet",
        de="mantel, jacke, regenmantel, weste, umhang, lederjacke",
        pt="casaco, jaqueta, capa, colete, sobretudo",
    ),
    Garment.UPPER: Names(
        en="shirt, t-shirt, tshirt, hoodie, sweater, blouse, sweatshirt, tank top, pullover, "
        "jumper, jersey, polo shirt, crop top, turtleneck",
        zh="衬衫, 毛衣, t恤, 上衣, 卫衣",
        ja="シャツ, tシャツ, セーター, パーカー, ブラウス",
        es="camisa, camiseta, suéter, jersey, blusa, sudadera",
        fr="chemise, pull, t-shirt, chemisier, sweat, maillot",
        de="hemd, pullover, t-shirt, bluse, kapuzenpullover, pulli",
        pt="camisa, camiseta, suéter, blusa, moletom",
    ),
    Garment.LOWER: Names(
        en="jeans, pants, trousers, leggings, slacks, chinos, sweatpants",
        zh="裤子, 牛仔裤, 长裤",
        ja="ズボン, ジーンズ, パンツ",
        es="pantalón, pantalones, vaqueros, vaquero",
        fr="pantalon, jean",
        de="hose, jeans",
        pt="calça, calças, jeans",
    ),
    Garment.SHORTS: Names(
        en="shorts, swim trunks, trunks",
        zh="短裤",
        ja="短パン, ショートパンツ",
        es="pantalones cortos",
        fr="short",
        de="shorts, kurze hose, kurzen hosen",
        pt="bermuda, calção",
    ),
    Garment.SKIRT: Names(
        en="skirt, miniskirt, kilt, tutu",
        zh="短裙, 半身裙",
        ja="スカート",
        es="falda",
        fr="jupe",
        de="rock",
        pt="saia",
    ),
    Garment.SHOES: Names(
        en="shoe, sneaker, trainers, high heels, heels, sandals, running shoes, slippers",
        zh="鞋, 鞋子, 运动鞋, 高跟鞋",
        ja="靴, スニーカー, ハイヒール",
        es="zapato, zapatos, zapatillas, tacones, sandalias",
        fr="chaussure, chaussures, baskets, talons",
        de="schuh, schuhe, turnschuhe, sandalen",
        pt="sapato, sapatos, tênis, sandálias",
    ),
    Garment.BOOTS: Names(
        en="boot, rain boots, rubber boots, wellies, cowboy boots",
        zh="靴子, 雨靴, 长靴",
        ja="ブーツ, 長靴",
        es="bota, botas",
        fr="botte, bottes",
        de="stiefel, gummistiefel",
        pt="bota, botas",
    ),
    Garment.HAT: Names(
        en="hat, straw hat, top hat, fedora, cowboy hat, beret, beanie",
        zh="帽子, 草帽, 礼帽",
        ja="帽子, 麦わら帽子",
        es="sombrero, gorro",
        fr="chapeau, bonnet",
        de="hut, strohhut, mütze",
        pt="chapéu, gorro",
    ),
    Garment.CAP: Names(
        en="cap, baseball cap",
        zh="棒球帽, 鸭舌帽",
        ja="キャップ, 野球帽",
        es="gorra",
        fr="casquette",
        de="kappe, schirmmütze",
        pt="boné",
    ),
    Garment.HELMET: Names(
        en="helmet, motorcycle helmet, bike helmet, hard hat",
        zh="头盔, 安全帽",
        ja="ヘルメット",
        es="casco",
        fr="casque",
        de="helm",
        pt="capacete",
    ),
    Garment.GLOVES: Names(
        en="glove, mittens",
        zh="手套",
        ja="手袋",
        es="guantes",
        fr="gants",
        de="handschuh, handschuhe",
        pt="luvas",
    ),
    Garment.SCARF: Names(
        en="scarf, shawl",
        zh="围巾",
        ja="マフラー, スカーフ",
        es="bufanda",
        fr="écharpe, foulard",
        de="schal",
        pt="cachecol, lenço",
    ),
    Garment.HAIR: Names(
        en="blonde, blond, blondes, hair, hairs, ponytail, braid, braids, curls, haired",
        zh="金发, 头发, 长发, 短发, 卷发",
        ja="金髪, 髪, 長髪, 髪の毛",
        es="rubio, rubia, pelo, cabello, coletas",
        fr="blond, blonde, cheveux, chevelure",
        de="blond, blonde, blonder, blondes, blonden, haar, haare, zöpfe",
        pt="loiro, loira, cabelo, cabelos",
    ),
    Garment.OTHER: Names(
        en="purse, handbag, bag, backpack, sunglasses, glasses, lipstick, "
        "tie, socks, headphones, belt, necklace, earrings, eyes, bow tie, "
        "mask, watch strap, makeup, nails",
        zh="眼镜, 墨镜, 背包, 包, 领带, 口红, 耳机, 胡子, 眼睛",
        ja="眼鏡, メガネ, サングラス, リュック, バッグ, ネクタイ, ひげ, 目",
        es="gafas, mochila, bolso, corbata, barba, ojos",
        fr="lunettes, sac, sac à dos, cravate, barbe, yeux",
        de="brille, sonnenbrille, rucksack, tasche, handtasche, krawatte, bart, augen",
        pt="óculos, mochila, bolsa, gravata, barba, olhos",
    ),
}
"""What people wear and carry: a colour before one of these, or after it, is its own."""
