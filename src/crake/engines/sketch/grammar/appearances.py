"""Words for what faces show, for what people sit on and hold, and for where they are seen from."""

from __future__ import annotations

from crake.engines.sketch.direction import Expression, Facing
from crake.engines.sketch.names import Names

EXPRESSIONS: dict[Expression, Names] = {
    Expression.HAPPY: Names(
        en="happy, joyful, cheerful, merry, smiling, smiles, smile, laughing, laughs, laugh, "
        "grinning, grins, delighted, glad, excited, joyous, happily, cheerfully, overjoyed",
        zh="快乐, 开心, 高兴, 微笑, 笑",
        ja="楽しい, 楽しそう, 嬉しい, 嬉しそう, 幸せ, 笑顔, 笑",
        es="feliz, felices, alegre, alegres, contento, contenta, sonriente, sonriendo, sonríe, "
        "riendo, ríe",
        fr="joyeux, joyeuse, heureux, heureuse, souriant, souriante, sourit, riant, rit, content, "
        "contente",
        de="fröhlich, fröhliche, fröhlicher, fröhliches, fröhlichen, glücklich, glückliche, "
        "glücklicher, glückliches, lächelt, lächelnd, lächelnde, lachend, lachende, lacht, heiter",
        pt="feliz, felizes, alegre, alegres, contente, sorridente, sorrindo, sorri, rindo",
        signs="😊, 😄, 😀, 😁",
    ),
    Expression.SAD: Names(
        en="sad, melancholic, mournful, sorrowful, lonely, unhappy, depressed, gloomy, crying, "
        "cries, cry, weeping, weeps, sobbing, heartbroken, sadly, frowning, tearful",
        zh="悲伤, 忧伤, 伤心, 忧郁, 难过, 哭, 孤独",
        ja="悲しい, 悲しそう, 寂しい, 寂しそう, 泣",
        es="triste, tristes, melancólico, melancólica, llorando, llora, solitario, solitaria",
        fr="triste, tristes, mélancolique, pleure, pleurant, malheureux, malheureuse, solitaire",
        de="traurig, traurige, trauriger, trauriges, traurigen, weint, weinend, weinende, "
        "einsam, einsame, einsamer, unglücklich, melancholisch",
        pt="triste, tristes, melancólico, melancólica, chorando, chora, solitário, solitária",
        signs="😢, 😭, 🙁",
    ),
    Expression.ANGRY: Names(
        en="angry, furious, mad, enraged, grumpy, fierce, menacing, angrily, scowling, snarling, "
        "growling, grim, ferocious",
        zh="愤怒, 生气, 凶猛",
        ja="怒, 怒った, 獰猛",
        es="enfadado, enfadada, enojado, enojada, furioso, furiosa, feroz",
        fr="en colère, furieux, furieuse, fâché, fâchée, féroce",
        de="wütend, wütende, wütender, wütendes, zornig, zornige, zorniger, grimmig, böse",
        pt="zangado, zangada, furioso, furiosa, bravo, brava, feroz",
        signs="😠, 😡",
    ),
    Expression.SURPRISED: Names(
        en="surprised, astonished, amazed, shocked, startled, stunned, astounded",
        zh="惊讶, 吃惊, 震惊",
        ja="驚, 驚いた, びっくり",
        es="sorprendido, sorprendida, asombrado, asombrada",
        fr="surpris, surprise, étonné, étonnée, stupéfait, stupéfaite",
        de="überrascht, überraschte, überraschter, erstaunt, erstaunte, erstaunter",
        pt="surpreso, surpresa, espantado, espantada",
        signs="😮, 😲",
    ),
    Expression.AFRAID: Names(
        en="scared, afraid, frightened, terrified, fearful, worried, anxious, nervous",
        zh="害怕, 恐惧, 担心",
        ja="怖がって, 怯え",
        es="asustado, asustada, aterrado, aterrada, preocupado, preocupada",
        fr="effrayé, effrayée, apeuré, apeurée, terrifié, terrifiée, inquiet, inquiète",
        de="verängstigt, verängstigte, ängstlich, ängstliche, ängstlicher, erschrocken, besorgt",
        pt="assustado, assustada, apavorado, apavorada, preocupado, preocupada",
        signs="😨, 😱",
    ),
    Expression.SLEEPY: Names(
        en="sleepy, tired, drowsy, exhausted, bored, weary, yawning, yawns",
        zh="困倦, 疲惫, 疲倦, 犯困",
        ja="眠い, 眠そう, 疲れた",
        es="somnoliento, somnolienta, cansado, cansada, bostezando",
        fr="somnolent, somnolente, fatigué, fatiguée, endormi, bâillant",
        de="müde, müder, müdes, schläfrig, schläfrige, schläfriger, gähnend, erschöpft",
        pt="sonolento, sonolenta, cansado, cansada, bocejando",
        signs="🥱",
    ),
    Expression.ASLEEP: Names(
        en="sleep, sleeps, sleeping, slept, asleep, nap, naps, napping, doze, dozes, dozing, "
        "snooze, snoozing, slumber, slumbering, eyes closed, closed eyes",
        zh="睡, 睡觉, 睡着",
        ja="眠, 眠って, 寝",
        es="duerme, duermen, durmiendo, dormido, dormida",
        fr="dort, dorment, dormant, endormie",
        de="schläft, schlafen, schlafend, schlafende, schlafender, schlief",
        pt="dorme, dormem, dormindo",
        signs="😴, 💤",
    ),
}
"""What a face shows."""

FACINGS: dict[Facing, Names] = {
    Facing.FRONT: Names(
        en="towards the camera, toward the camera, towards us, toward us, towards the viewer, "
        "towards camera, toward camera, from the front, front view, head-on, look at the camera, "
        "look into the camera, look at camera, look into camera, look directly at the camera, "
        "stare at the camera, stare into the camera, face the camera, facing camera, "
        "smile at the camera, pose for the camera, wave at the camera, wave to the camera, "
        "approach the camera, at the viewer, looking at us, facing us, facing the viewer, "
        "frontal view, facing forward, selfie, headshot, head shot, portrait, a portrait of, "
        "portrait of, portrait photo, portrait shot, mugshot",
        zh="朝镜头, 向镜头, 面对镜头, 看着镜头, 正面, 肖像, 自拍",
        ja="カメラに向か, カメラを見, 正面から, 正面, 肖像, こちらに向か",
        es="hacia la cámara, de frente, mirando a la cámara, mira a la cámara, retrato, retrato de",
        fr="vers la caméra, de face, regarde la caméra, regardant la caméra, portrait, portrait de",
        de="auf die kamera zu, zur kamera, in die kamera, von vorn, von vorne, porträt, "
        "porträt von",
        pt="em direção à câmera, de frente, olhando para a câmera, retrato, retrato de",
        signs="🤳",
    ),
    Facing.BACK: Names(
        en="from behind, seen from behind, viewed from behind, from the back, back view, "
        "rear view, away from the camera, away from us, away from camera, "
        "back to the camera, back turned, walking away, walks away, runs away, running away, "
        "facing away, over the shoulder",
        zh="背影, 从背后, 从后面, 背对镜头",
        ja="後ろから, 背後から, 後ろ姿, 背中",
        es="de espaldas, desde atrás, por detrás",
        fr="de dos, vu de derrière, par derrière",
        de="von hinten, rückenansicht, von der kamera weg",
        pt="de costas, por trás",
    ),
    Facing.SIDE: Names(
        en="from the side, side view, in profile, side profile, side-on, profile view",
        zh="侧面, 侧脸",
        ja="横から, 横顔, 側面",
        es="de lado, de perfil, vista lateral",
        fr="de profil, de côté, vue de côté",
        de="von der seite, im profil, seitenansicht",
        pt="de lado, de perfil, vista lateral",
    ),
}
"""Which side of a subject is seen."""

GEAR: dict[str, Names] = {
    "bench": Names(en="bench, park bench", zh="长椅, 长凳", ja="ベンチ", es="banco", fr="banc",
                   de="bank, parkbank", pt="banco"),
    "chair": Names(en="chair, stool, rocking chair, deckchair, office chair, wheelchair, throne",
                   zh="椅子", ja="椅子, いす", es="silla", fr="chaise", de="stuhl, hocker",
                   pt="cadeira"),
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
    "umbrella": Names(en="umbrella, parasol", zh="雨伞, 伞", ja="傘", es="paraguas",
                      fr="parapluie", de="regenschirm, schirm", pt="guarda-chuva", signs="☂, ☔"),
    "kite": Names(en="kite, kites, fly kites, fly a kite, flies a kite, flying a kite, "
                  "flying kites, flying a red kite, flying their kites", zh="风筝, 放风筝",
                  ja="凧, 凧揚げ", es="cometa", fr="cerf-volant", de="drachen steigen", pt="pipa",
                  signs="🪁"),
    "pan": Names(en="cook, cooks, cooking, frying, frying pan, bake, baking", zh="做饭, 烹饪",
                 ja="料理", es="cocinando, cocina la", fr="cuisine un, cuisinant",
                 de="kocht, kochend", pt="cozinhando", signs="🍳"),
    "cart": Names(en="cart, shopping cart, trolley, shopping trolley, wheelbarrow, stroller, pram, "
                  "baby carriage, pushcart, handcart", zh="推车, 手推车, 购物车, 婴儿车",
                  ja="カート, 台車, ベビーカー", es="carrito, carretilla, cochecito",
                  fr="chariot, brouette, poussette, caddie", de="schubkarre, einkaufswagen, "
                  "kinderwagen, karren, handwagen", pt="carrinho, carrinho de mão", signs="🛒"),
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
