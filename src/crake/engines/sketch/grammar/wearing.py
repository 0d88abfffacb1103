"""Words for what is worn on heads and around necks, by people and by animals."""

from __future__ import annotations

from crake.engines.sketch.names import Names

WORN: dict[str, Names] = {
    "sunglasses": Names(en="sunglasses, sunglass, cool shades, wearing shades, "
                        "dark glasses, aviators", zh="墨镜, 太阳镜, 太阳眼镜",
                        ja="サングラス", es="gafas de sol, lentes de sol", fr="lunettes de soleil",
                        de="sonnenbrille", pt="óculos de sol, óculos escuros", signs="🕶, 😎"),
    "glasses": Names(en="eyeglasses, spectacles, reading glasses, round glasses, wearing glasses, "
                     "wears glasses, in glasses, with glasses, nerdy glasses", zh="眼镜",
                     ja="眼鏡, メガネ, めがね",
                     es="gafas, anteojos", fr="lunettes", de="brille", pt="óculos", signs="👓"),
    "santa hat": Names(en="santa hat, santa cap, santa claus hat, christmas hat, christmas cap, "
                       "santa's hat", zh="圣诞帽", ja="サンタ帽, サンタの帽子, サンタ帽子",
                       es="gorro de navidad, gorro navideño, gorro de papá noel, gorro de santa, "
                       "sombrero de santa", fr="bonnet de noël, bonnet de père noël, "
                       "chapeau de père noël", de="weihnachtsmütze, nikolausmütze, "
                       "weihnachtsmannmütze", pt="gorro de natal, gorro de papai noel, "
                       "chapéu de papai noel"),
    "party hat": Names(en="party hat, birthday hat, party cone hat", zh="派对帽, 生日帽",
                       ja="パーティー帽, パーティーハット, パーティー帽子",
                       es="gorro de fiesta, gorro de cumpleaños", fr="chapeau de fête, "
                       "chapeau d'anniversaire", de="partyhut, geburtstagshut, partyhütchen",
                       pt="chapéu de festa, chapéu de aniversário"),
    "wizard hat": Names(en="wizard hat, wizard's hat, magician hat, pointy hat, pointed hat",
                        zh="巫师帽, 魔法帽", ja="魔法使いの帽子, とんがり帽子",
                        es="sombrero de mago", fr="chapeau de magicien, chapeau de sorcier, "
                        "chapeau pointu", de="zauberhut, zaubererhut, spitzhut",
                        pt="chapéu de mago, chapéu de bruxo"),
    "witch hat": Names(en="witch hat, witch's hat, halloween hat", zh="女巫帽", ja="魔女の帽子",
                       es="sombrero de bruja", fr="chapeau de sorcière", de="hexenhut",
                       pt="chapéu de bruxa"),
    "crown": Names(en="crown, golden crown, gold crown, royal crown, tiara, king's crown",
                   zh="皇冠, 王冠", ja="王冠, 冠, ティアラ",
                   es="corona, corona de oro, corona dorada",
                   fr="couronne, couronne d'or, couronne dorée", de="krone, goldene krone, "
                   "goldenen krone, goldkrone", pt="coroa, coroa de ouro, coroa dourada",
                   signs="👑"),
    "flower crown": Names(en="flower crown, crown of flowers, flower wreath, floral crown, "
                          "wreath of flowers", zh="花环, 花冠", ja="花冠, 花の冠, 花かんむり",
                          es="corona de flores", fr="couronne de fleurs", de="blumenkranz, "
                          "blumenkrone", pt="coroa de flores"),
    "cowboy hat": Names(en="cowboy hat, stetson, sheriff hat", zh="牛仔帽", ja="カウボーイハット",
                        es="sombrero vaquero, sombrero de vaquero", fr="chapeau de cow-boy, "
                        "chapeau de cowboy", de="cowboyhut", pt="chapéu de caubói, "
                        "chapéu de cowboy", signs="🤠"),
    "top hat": Names(en="top hat, tophat", zh="礼帽, 高顶礼帽, 大礼帽", ja="シルクハット",
                     es="sombrero de copa, chistera", fr="haut-de-forme, chapeau haut de forme",
                     de="zylinderhut", pt="cartola", signs="🎩"),
    "chef hat": Names(en="chef hat, chef's hat, cook's hat, chefs hat", zh="厨师帽", ja="コック帽",
                      es="gorro de chef, gorro de cocinero", fr="toque de chef", de="kochmütze",
                      pt="chapéu de chef"),
    "knitted hat": Names(en="beanie, bobble hat, knitted hat, wool hat, woolen hat, woolly hat, "
                         "winter hat, knit cap, winter cap", zh="毛线帽, 针织帽",
                         ja="ニット帽", es="gorro de lana, gorro", fr="bonnet, bonnet de laine",
                         de="mütze, wollmütze, strickmütze", pt="gorro, gorro de lã, touca"),
    "cap": Names(en="cap, baseball cap", zh="棒球帽, 鸭舌帽", ja="野球帽, キャップ", es="gorra",
                 fr="casquette", de="baseballkappe, basecap, kappe, schirmmütze", pt="boné",
                 signs="🧢"),
    "hat": Names(en="hat, straw hat, sun hat, sunhat, fedora, sombrero, bowler hat",
                 zh="帽子, 草帽", ja="帽子, 麦わら帽子", es="sombrero, sombrero de paja",
                 fr="chapeau, chapeau de paille", de="hut, strohhut, sonnenhut", pt="chapéu, "
                 "chapéu de palha", signs="👒"),
    "halo": Names(en="halo, angel halo", zh="光环", ja="天使の輪", es="aureola", fr="auréole",
                  de="heiligenschein", pt="auréola"),
    "headphones": Names(en="headphones, headphone, headset", zh="耳机",
                        ja="ヘッドホン, ヘッドフォン",
                        es="auriculares, audífonos", fr="casque audio, écouteurs",
                        de="kopfhörer", pt="fones de ouvido, fone de ouvido", signs="🎧"),
    "scarf": Names(en="scarf, woolen scarf, knitted scarf", zh="围巾", ja="マフラー, スカーフ",
                   es="bufanda", fr="écharpe", de="schal", pt="cachecol", signs="🧣"),
    "bow tie": Names(en="bow tie, bowtie", zh="领结, 蝴蝶结", ja="蝶ネクタイ",
                     es="pajarita, corbatín, corbata de lazo", fr="nœud papillon, noeud papillon",
                     de="querbinder, schleife um den hals",
                     pt="gravata-borboleta, gravata borboleta, laço"),
    "tie": Names(en="necktie, tie", zh="领带", ja="ネクタイ", es="corbata", fr="cravate",
                 de="krawatte", pt="gravata", signs="👔"),
    "bandana": Names(en="bandana, bandanna, neckerchief", zh="方巾, 头巾", ja="バンダナ",
                     es="pañuelo",
                     fr="bandana, foulard", de="halstuch", pt="bandana, lenço"),
    "beard": Names(en="beard, bearded, full beard, goatee, stubble", zh="胡子, 大胡子, 络腮胡",
                   ja="ひげ, 髭, あご髭", es="barba, barbudo", fr="barbe, barbu",
                   de="bart, vollbart, bärtig, bärtiger, bärtigen", pt="barba, barbudo"),
    "moustache": Names(en="moustache, mustache", zh="八字胡, 小胡子", ja="口ひげ, 口髭",
                       es="bigote", fr="moustache", de="schnurrbart, schnauzbart", pt="bigode"),
    "freckles": Names(en="freckles, freckled, freckle", zh="雀斑", ja="そばかす",
                      es="pecas, pecosa, pecoso", fr="taches de rousseur", de="sommersprossen",
                      pt="sardas, sardenta"),
    "curls": Names(en="curly hair, curls, curly haired, afro, curly", zh="卷发, 鬈发",
                   ja="巻き毛, カーリーヘア", es="pelo rizado, rizos, rizado, rizada",
                   fr="cheveux bouclés, boucles, cheveux frisés", de="locken, lockig, lockige",
                   pt="cabelo cacheado, cachos, cacheado, cacheada"),
    "dark skin": Names(en="dark skinned, dark skin, african american, brown skinned, black skin",
                       zh="深色皮肤, 黑皮肤", ja="褐色の肌, 黒い肌", es="piel oscura, piel negra",
                       fr="peau noire, peau foncée", de="dunkelhäutig, dunkelhäutige, "
                       "dunkelhäutiger, dunkle haut, dunkler haut",
                       pt="pele negra, pele escura"),
    "fair skin": Names(en="pale skin, fair skin, pale skinned, fair skinned, light skinned",
                       zh="白皙皮肤, 皮肤白皙", ja="白い肌, 色白", es="piel clara, piel pálida",
                       fr="peau claire, peau pâle", de="hellhäutig, hellhäutige, helle haut, "
                       "heller haut, blasser haut", pt="pele clara, pele pálida"),
}  # fmt: skip
"""What is worn, by its name in `subjects.wear`."""
