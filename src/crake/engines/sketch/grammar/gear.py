"""Words for what people sit on, hold, play and glide on."""

from __future__ import annotations

from crake.engines.sketch.names import Names

GEAR: dict[str, Names] = {
    "bench": Names(en="bench, park bench", zh="长椅, 长凳", ja="ベンチ", es="banco", fr="banc",
                   de="bank, parkbank", pt="banco"),
    "chair": Names(en="chair, stool, rocking chair, deckchair, office chair, wheelchair",
                   zh="椅子", ja="椅子, いす", es="silla", fr="chaise", de="stuhl, hocker",
                   pt="cadeira"),
    "bar stool": Names(en="bar stool, barstool, bar stools", zh="吧台凳, 高脚凳",
                       ja="バースツール", es="taburete de bar, taburete",
                       fr="tabouret de bar, tabouret", de="barhocker",
                       pt="banqueta, banco de bar"),
    "throne": Names(en="throne", zh="王座, 宝座", ja="玉座", es="trono", fr="trône", de="thron",
                    pt="trono"),
    "armchair": Names(en="armchair, recliner", zh="扶手椅", ja="肘掛け椅子", es="sillón, butaca",
                      fr="fauteuil", de="sessel", pt="poltrona"),
    "sofa": Names(en="sofa, couch, settee", zh="沙发", ja="ソファ, ソファー", es="sofá",
                  fr="canapé", de="sofa, couch", pt="sofá"),
    "bed": Names(en="bed, cushion, mattress, pillow", zh="床", ja="ベッド", es="cama", fr="lit",
                 de="bett", pt="cama"),
    "piano": Names(en="piano, grand piano", zh="钢琴", ja="ピアノ, グランドピアノ",
                   es="piano, piano de cola", fr="piano, piano à queue", de="klavier, flügel",
                   pt="piano, piano de cauda", signs="🎹"),
    "drums": Names(en="drums, drum, drum kit, drum set", zh="架子鼓, 鼓", ja="ドラム, 太鼓",
                   es="batería, tambor", fr="batterie, tambour", de="schlagzeug, trommel",
                   pt="bateria, tambor", signs="🥁"),
    "book": Names(en="book, open book, old book, read, reads, reading, newspaper, novel, "
                  "magazine", zh="书, 看书, 读书",
                  ja="本, 読書, 読", es="libro, leyendo, lee", fr="livre, lit un livre, lisant",
                  de="buch, liest, lesend", pt="livro, lendo, lê", signs="📖, 📚"),
    "cup": Names(en="coffee, tea, cup, mug, cocoa, hot chocolate, cappuccino, teacup, coffee cup, "
                 "coffee mug, cup of coffee, cup of tea, cup of hot coffee, cup of hot tea, "
                 "mug of coffee, mug of tea, cup of hot chocolate", zh="咖啡, 茶, 茶杯, 咖啡杯, "
                 "一杯咖啡, 一杯茶", ja="コーヒー, お茶, コーヒーカップ",
                 es="café caliente, té, taza, taza de café, taza de té",
                 fr="thé, tasse, tasse de café, tasse de thé", de="kaffee, tee, tasse, "
                 "tasse kaffee, tasse tee, kaffeetasse, teetasse",
                 pt="chá, xícara, xícara de café, xícara de chá", signs="☕, 🍵"),
    "guitar": Names(en="guitar, guitarist, ukulele, banjo, acoustic guitar, electric guitar, "
                    "bass guitar, play guitar, playing guitar, "
                    "plays guitar, playing the guitar, plays the guitar", zh="吉他, 弹吉他",
                    ja="ギター", es="guitarra", fr="guitare", de="gitarre", pt="violão, guitarra",
                    signs="🎸"),
    "umbrella": Names(en="umbrella", zh="雨伞, 伞", ja="傘", es="paraguas",
                      fr="parapluie", de="regenschirm, schirm", pt="guarda-chuva", signs="☂, ☔"),
    "kite": Names(en="kite, kites, fly kites, fly a kite, flies a kite, flying a kite, "
                  "flying kites, flying a red kite, flying their kites", zh="风筝, 放风筝",
                  ja="凧, 凧揚げ", es="cometa", fr="cerf-volant", de="drachen steigen", pt="pipa",
                  signs="🪁"),
    "pan": Names(en="frying, frying pan, skillet, wok", zh="平底锅", ja="フライパン", es="sartén",
                 fr="poêle", de="bratpfanne", pt="frigideira"),
    "bowl": Names(en="from a bowl, from its bowl, from his bowl, from her bowl, from the bowl, "
                  "out of a bowl, water bowl, food bowl, from a dish, from a saucer",
                  zh="从碗里, 碗里的水", ja="器から, ボウルから",
                  es="de un cuenco, de un tazón, de su cuenco",
                  fr="dans un bol, dans une gamelle, dans sa gamelle",
                  de="aus einem napf, aus dem napf, aus einer schüssel, aus seinem napf",
                  pt="de uma tigela, da tigela"),
    "hamster wheel": Names(en="hamster wheel, running wheel, exercise wheel, in a wheel, "
                           "on a wheel, in its wheel, on its wheel", zh="仓鼠轮, 跑轮", ja="回し車",
                           es="rueda de ejercicio, en su rueda, en una rueda",
                           fr="dans sa roue, dans une roue",
                           de="hamsterrad, laufrad, in seinem rad",
                           pt="roda de exercício, na roda, em uma roda"),
    "ladder": Names(en="ladder, rope ladder", zh="梯子", ja="はしご, 梯子",
                    es="escalera de mano", fr="échelle", de="leiter",
                    pt="escada de mão", signs="🪜"),
    "cart": Names(en="cart, shopping cart, trolley, shopping trolley, wheelbarrow, pushcart, "
                  "handcart", zh="推车, 手推车, 购物车",
                  ja="カート, 台車", es="carrito, carretilla",
                  fr="chariot, brouette, caddie", de="schubkarre, einkaufswagen, "
                  "karren, handwagen", pt="carrinho, carrinho de mão", signs="🛒"),
    "pram": Names(en="pram, stroller, baby stroller, baby carriage, pushchair, buggy, baby buggy",
                  zh="婴儿车", ja="ベビーカー", es="cochecito, carrito de bebé",
                  fr="poussette, landau", de="kinderwagen, buggy", pt="carrinho de bebê"),
    "surfboard": Names(en="surfer, surf, surfs, surfing, surfed, surfboard, paddleboard",
                       zh="冲浪, 冲浪者, 冲浪手", ja="サーフィン, サーファー",
                       es="surfista, surfeando, surfea", fr="surfeur, surfeuse, surfe, surfant",
                       de="surft, surfend, surfbrett", pt="surfista, surfando, surfa", signs="🏄"),
    "snowboard": Names(en="snowboard, snowboards, snowboarding, snowboarder", zh="单板滑雪",
                       ja="スノーボード", de="snowboardet"),
    "skateboard": Names(en="skateboard, skateboards, skateboarding, skateboarder, longboard",
                        zh="滑板", ja="スケートボード", es="monopatín", de="skateboardet",
                        pt="skate", signs="🛹"),
    "skates": Names(en="ice skate, ice skates, ice skating, ice skater, skating, skates, skated, "
                    "skater, figure skating, figure skater, speed skater", zh="滑冰, 溜冰",
                    ja="スケート, アイススケート",
                    es="patinando, patina, patinador, patinadora, patines",
                    fr="patine, patinant, patineur, patineuse, patins",
                    de="schlittschuh, schlittschuhe, eisläufer, eisläuferin, eislaufen",
                    pt="patinando, patina, patinador, patinadora, patins", signs="⛸"),
    "skis": Names(en="ski, skis, skiing, skied, skier", zh="滑雪, 滑雪者", ja="スキー",
                  es="esquiando, esquía, esquiador, esquiadora", fr="skie, skiant, skieur, skieuse",
                  de="skifahrer, skifahrerin, skiläufer", pt="esquiando, esquia, esquiador",
                  signs="⛷, 🎿"),
    "soccer ball": Names(en="soccer ball, football, soccer, play soccer, plays soccer, "
                         "playing soccer, play football, plays football, playing football",
                         zh="足球, 踢足球", ja="サッカーボール, サッカー",
                         es="balón, balón de fútbol, fútbol",
                         fr="ballon, ballon de foot, ballon de football, football, foot",
                         de="fußball", pt="bola de futebol, futebol", signs="⚽"),
    "basketball": Names(en="basketball", zh="篮球", ja="バスケットボール",
                        es="balón de baloncesto, baloncesto, pelota de baloncesto",
                        fr="ballon de basket, basket", de="basketball",
                        pt="bola de basquete, basquete", signs="🏀"),
    "ball": Names(en="ball, beach ball, volleyball, baseball, frisbee, snowball", zh="球, 皮球",
                  ja="ボール, 球",
                  es="pelota", fr="balle", de="ball", pt="bola", signs="🏐"),
    "racket": Names(en="racket, tennis racket, racquet, tennis racquet", zh="球拍, 网球拍",
                    ja="ラケット", es="raqueta", fr="raquette", de="schläger, tennisschläger",
                    pt="raquete"),
    "microphone": Names(en="microphone, mic, singer, karaoke, rapper, vocalist, pop star",
                        zh="麦克风, 话筒, 歌手", ja="マイク, 歌手", es="micrófono, cantante",
                        fr="micro, microphone, chanteur, chanteuse",
                        de="mikrofon, sänger, sängerin", pt="microfone, cantor, cantora",
                        signs="🎤"),
    "phone": Names(en="phone, smartphone, cell phone, cellphone, mobile phone, on his phone, "
                   "on her phone, on their phones, text message, texting, iphone",
                   zh="手机, 看手机, 玩手机", ja="スマホ, スマートフォン, 携帯電話, 携帯",
                   es="móvil, teléfono móvil, celular, teléfono",
                   fr="portable, téléphone portable, smartphone, téléphone",
                   de="handy, smartphone", pt="celular, telemóvel, telefone", signs="📱"),
    "phone call": Names(en="on the phone, phone call, on a phone call, on a call, "
                        "talk on the phone, talks on the phone, talking on the phone, "
                        "talk on a phone, talking on a phone, talking on his phone, "
                        "talking on her phone, talks on his phone, talks on her phone, "
                        "speaking on the phone, speaks on the phone, speak on the phone, "
                        "making a phone call, makes a phone call, calling on the phone, "
                        "talking on a cell phone, talking on the telephone, answers the phone, "
                        "answering the phone",
                        zh="打电话, 接电话, 讲电话", ja="電話で話, 電話をかけ, 電話し, 電話を",
                        es="habla por teléfono, hablando por teléfono, por teléfono, "
                        "hablando por el móvil, al teléfono",
                        fr="parle au téléphone, parlant au téléphone, au téléphone, téléphone à",
                        de="telefoniert, telefonierend, am telefon, telefonieren, "
                        "spricht am telefon", pt="fala ao telefone, falando ao telefone, "
                        "ao telefone, no telefone, falando no celular", signs="📞"),
    "selfie": Names(en="take a selfie, taking a selfie, takes a selfie, taking selfies",
                    zh="拍自拍, 玩自拍", ja="自撮り", es="haciéndose un selfie, se hace un selfie, "
                    "tomándose un selfie, selfie", fr="prend un selfie, prenant un selfie, selfie",
                    de="macht ein selfie, selfie", pt="tira uma selfie, tirando uma selfie, "
                    "selfie"),
    "camera": Names(en="with a camera, with his camera, with her camera, holding a camera, "
                    "holds a camera, carrying a camera, photographer, vintage camera, dslr",
                    zh="照相机, 拿着相机, 摄影师", ja="カメラマン, カメラを持, 写真家",
                    es="fotógrafo, fotógrafa, con una cámara",
                    fr="photographe, appareil photo, avec un appareil photo",
                    de="fotograf, fotografin, mit einer kamera, fotoapparat",
                    pt="fotógrafo, fotógrafa, com uma câmera"),
    "fishing rod": Names(en="fishing rod, fishing pole, fisherman, angler, fly fisherman, "
                         "old fisherman, elderly fisherman",
                         zh="钓鱼竿, 鱼竿, 渔夫, 渔民", ja="釣り竿, 釣竿, 釣り人, 漁師",
                         es="caña de pescar, pescador", fr="canne à pêche, pêcheur",
                         de="angel, angelrute, angler, fischer", pt="vara de pesca, pescador"),
    "easel": Names(en="easel, painter, paintbrush", zh="画架, 画家", ja="画家",
                   es="caballete, pintor, pintora", fr="chevalet, peintre", de="staffelei, maler, "
                   "malerin", pt="cavalete, pintor, pintora"),
    "torch": Names(en="torch, burning torch, flaming torch", zh="火把, 火炬", ja="松明, たいまつ",
                   es="antorcha", fr="torche, flambeau", de="fackel", pt="tocha"),
    "lantern in hand": Names(en="lantern, oil lamp, oil lantern, storm lantern", zh="灯笼, 提灯",
                             ja="ランタン, 提灯", es="farol, linterna", fr="lanterne",
                             de="laterne", pt="lanterna, lampião"),
    "balloon in hand": Names(en="balloon", zh="气球", ja="風船", es="globo",
                             fr="ballon de baudruche", de="luftballon", pt="balão", signs="🎈"),
    "cigarette": Names(en="cigarette, cigar, smoking, smokes, smoke a cigarette, "
                       "smokes a cigarette, smoking a cigarette, smoking a cigar, smoking a pipe, "
                       "smokes a pipe",
                       zh="抽烟, 吸烟, 香烟, 雪茄", ja="タバコ, たばこ, 煙草, 葉巻",
                       es="fumando, fuma, cigarrillo, cigarro", fr="fumant, fume, cigare",
                       de="raucht, rauchend, zigarette, zigarre",
                       pt="fumando, fuma, cigarro, charuto", signs="🚬"),
    "apple in hand": Names(en="apple, peach", zh="苹果", ja="りんご", es="manzana", fr="pomme",
                           de="apfel", pt="maçã", signs="🍎, 🍏"),
    "burger in hand": Names(en="burger, hamburger, cheeseburger, sandwich, hot dog",
                            zh="汉堡, 汉堡包", ja="ハンバーガー", es="hamburguesa",
                            fr="burger, hamburger", de="burger, hamburger", pt="hambúrguer",
                            signs="🍔"),
    "glass in hand": Names(en="wine, red wine, white wine, glass of wine, glass of red wine, "
                           "champagne, glass of champagne, cocktail, martini, whisky, whiskey, "
                           "wine glass",
                           zh="红酒, 葡萄酒, 香槟, 鸡尾酒", ja="ワイン, シャンパン, カクテル",
                           es="vino, copa de vino, cóctel, champán",
                           fr="vin, verre de vin, cocktail, champagne",
                           de="wein, glas wein, sekt, cocktail", pt="vinho, taça de vinho, "
                           "coquetel, champanhe", signs="🍷, 🥂, 🍸"),
    "beer in hand": Names(en="beer, glass of beer, mug of beer, pint of beer, pint, cold beer",
                          zh="啤酒", ja="ビール", es="cerveza", fr="bière", de="bier",
                          pt="cerveja", signs="🍺, 🍻"),
    "ice cream in hand": Names(en="ice cream, ice cream cone, gelato", zh="冰淇淋, 冰激凌",
                               ja="アイスクリーム, ソフトクリーム", es="helado", fr="crème glacée",
                               de="eistüte, eiswaffel", pt="sorvete, gelado", signs="🍦"),
    "flag": Names(en="flag, banner", zh="旗, 旗帜, 旗子, "
                  "国旗", ja="旗, 国旗", es="bandera", fr="drapeau", de="flagge, fahne",
                  pt="bandeira", signs="🚩, 🏳"),
    "bouquet": Names(en="bouquet, bouquet of flowers, bunch of flowers, bouquet of roses, "
                     "bunch of roses, holding flowers, carrying flowers, flower bouquet",
                     zh="花束, 一束花", ja="花束, ブーケ", es="ramo de flores, ramo, ramo de rosas",
                     fr="bouquet de fleurs, bouquet, bouquet de roses", de="blumenstrauß, strauß",
                     pt="buquê, ramo de flores, buquê de flores", signs="💐"),
    "shopping bag": Names(en="shopping bag, grocery bag, bag of groceries, groceries, tote bag, "
                          "paper bag, go shopping, goes shopping, bags of groceries",
                          zh="购物袋, 袋子", ja="買い物袋, 紙袋", es="bolsa de la compra, "
                          "bolsa de compras, bolsa", fr="sac de courses, sac à provisions",
                          de="einkaufstasche, einkaufstüte, tüte", pt="sacola, sacola de compras",
                          signs="🛍"),
    "violin": Names(en="violin, fiddle, violinist, viola, fiddler", zh="小提琴, 拉小提琴, 小提琴手",
                    ja="バイオリン, ヴァイオリン, バイオリニスト", es="violín, violinista",
                    fr="violon, violoniste", de="geige, violine, geiger, geigerin",
                    pt="violino, violinista", signs="🎻"),
    "double bass": Names(en="double bass, upright bass, contrabass, bassist", zh="低音提琴",
                         ja="コントラバス", es="contrabajo, contrabajista",
                         fr="contrebasse, contrebassiste", de="kontrabass, kontrabassist",
                         pt="contrabaixo, contrabaixista"),
    "cello": Names(en="cello, cellist, violoncello", zh="大提琴, 大提琴手", ja="チェロ, チェリスト",
                   es="violonchelo, violonchelista, chelo, chelista", fr="violoncelle, "
                   "violoncelliste", de="cello, cellist, cellistin, violoncello",
                   pt="violoncelo, violoncelista"),
    "harp": Names(en="harp, harpist", zh="竖琴, 竖琴手", ja="ハープ, ハープ奏者",
                  es="arpa, arpista", fr="harpe, harpiste",
                  de="harfe, harfenist, harfenistin", pt="harpa, harpista"),
    "decks": Names(en="dj, disc jockey, turntables, dj decks, mixing desk, deejay",
                   zh="打碟, 唱片骑师", ja="ターンテーブル", es="pinchadiscos, tocadiscos",
                   fr="platines", de="plattenteller, discjockey", pt="toca-discos, discotecário"),
    "candle in hand": Names(en="candle", zh="蜡烛", ja="蝋燭, ろうそく, キャンドル", es="vela",
                            fr="bougie", de="kerze", pt="vela", signs="🕯"),
    "saxophone": Names(en="saxophone, sax, saxophonist, clarinet", zh="萨克斯, 萨克斯风",
                       ja="サックス, サクソフォン", es="saxofón, saxo, saxofonista",
                       fr="saxophone, saxophoniste", de="saxophon, saxofon, saxophonist",
                       pt="saxofone, saxofonista", signs="🎷"),
    "trumpet": Names(en="trumpet, trumpeter, bugle, cornet", zh="小号", ja="トランペット",
                     es="trompeta, trompetista", fr="trompette, trompettiste",
                     de="trompete, trompeter", pt="trompete, trompetista", signs="🎺"),
    "flute": Names(en="flute, flutist, flautist, pan flute", zh="长笛, 笛子", ja="フルート, 笛",
                   es="flauta, flautista", fr="flûte, flûtiste", de="flöte, flötist, flötistin",
                   pt="flauta, flautista", signs="🪈"),
    "accordion": Names(en="accordion, accordionist", zh="手风琴", ja="アコーディオン",
                       es="acordeón, acordeonista", fr="accordéon, accordéoniste",
                       de="akkordeon, ziehharmonika", pt="acordeão, sanfona", signs="🪗"),
    "fire": Names(en="breathe fire, breathing fire, breathes fire, breathed fire, "
                  "breathing flames, breathes flames, breathe flames, spit fire, "
                  "spitting fire, spits fire, fire breathing, spewing fire, spews fire",
                  zh="喷火, 吐火, 噴火",
                  ja="火を吐, 炎を吐, 火を噴", es="escupe fuego, escupiendo fuego, lanza fuego, "
                  "lanzando fuego, echa fuego, echando fuego", fr="crache du feu, crachant du feu, "
                  "cracheur de feu", de="speit feuer, feuer speiend, feuerspeiend, "
                  "feuerspeiende, feuerspeiender, spuckt feuer, feuer spuckend",
                  pt="cospe fogo, cuspindo fogo, solta fogo, soltando fogo"),
}  # fmt: skip
"""What somebody sits on, holds or glides on; and what comes out of a dragon."""
PLAYERS: dict[str, Names] = {
    "piano": Names(en="pianist", zh="钢琴家", ja="ピアニスト", es="pianista", fr="pianiste",
                   de="pianist, pianistin", pt="pianista"),
    "drums": Names(en="drummer", zh="鼓手", ja="ドラマー", es="baterista", fr="batteur, batteuse",
                   de="trommler, trommlerin", pt="baterista"),
}  # fmt: skip
"""Words for people that say what they play, where that stands about without them, too."""
