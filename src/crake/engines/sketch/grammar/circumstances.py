"""Words for when, in what weather, and how the camera, the style and the music are."""

from __future__ import annotations

from crake.engines.sketch.direction import (
    Camera,
    Framing,
    Mood,
    Season,
    Style,
    Tempo,
    Time,
    Weather,
)
from crake.engines.sketch.names import Names

TIMES: dict[Time, Names] = {
    Time.DAWN: Names(
        en="dawn, daybreak, early morning, first light, sunrise, sun rises, rising sun, sun rising",
        zh="黎明, 清晨, 日出, 早晨, 拂晓",
        ja="夜明け, 朝焼け, 日の出, 早朝, 明け方",
        es="amanecer, alba, madrugada, salida del sol",
        fr="aube, aurore, lever du soleil, petit matin, lever de soleil",
        de="morgengrauen, sonnenaufgang, morgendämmerung, tagesanbruch",
        pt="amanhecer, alvorada, nascer do sol, madrugada",
        signs="🌅",
    ),
    Time.DAY: Names(
        en="day, daytime, daylight, noon, midday, sunny, afternoon, sunshine, sunlit, sunlight, "
        "morning, broad daylight, bright day, blue sky",
        zh="白天, 中午, 晴天, 阳光, 下午, 上午, 正午, 晴朗, 阳光明媚, 出太阳",
        ja="昼, 昼間, 正午, 晴れ, 日中, 午後, 日差し, 晴天",
        es="día, mediodía, soleado, soleada, tarde soleada, luz del sol, mañana",
        fr="jour, midi, ensoleillé, ensoleillée, après-midi, matin, plein jour",
        de="tag, mittag, sonnig, sonnigen, sonniger, nachmittag, sonnenschein, tagsüber, "
        "vormittag, sonnige",
        pt="dia, meio-dia, ensolarado, ensolarada, tarde, luz do sol, manhã",
        signs="☀, 🌞",
    ),
    Time.GOLDEN: Names(
        en="golden hour, golden light, warm light, late afternoon, golden sun, golden sunlight, "
        "warm sunlight",
        zh="黄金时刻, 金色阳光, 金色的阳光",
        ja="ゴールデンアワー, 黄金色の光",
        es="hora dorada, luz dorada",
        fr="heure dorée, lumière dorée",
        de="goldene stunde, goldenen stunde, goldenes licht, goldenem licht",
        pt="hora dourada, luz dourada",
    ),
    Time.SUNSET: Names(
        en="sunset, evening, setting sun, sundown, sun set, sun sets, sun setting",
        zh="日落, 夕阳, 傍晚, 黄昏, 晚霞, 落日",
        ja="夕日, 夕焼け, 夕方, 日没, 夕暮れ, サンセット",
        es="atardecer, puesta de sol, ocaso",
        fr="coucher de soleil, coucher du soleil, soir, soleil couchant",
        de="sonnenuntergang, abend, abendrot, untergehende sonne",
        pt="pôr do sol, pôr-do-sol, entardecer, ocaso",
        signs="🌇",
    ),
    Time.DUSK: Names(
        en="dusk, twilight, nightfall, blue hour, gloaming",
        zh="暮色, 薄暮, 蓝调时刻",
        ja="黄昏, 薄暮, たそがれ",
        es="crepúsculo, anochecer",
        fr="crépuscule, heure bleue, tombée de la nuit",
        de="dämmerung, abenddämmerung, blaue stunde, zwielicht",
        pt="crepúsculo, anoitecer",
        signs="🌆",
    ),
    Time.NIGHT: Names(
        en="night, midnight, nighttime, moonlight, moonlit, dark, starry, starlight, full moon, "
        "firefly, aurora, northern light, starry night, starry sky, at night, moon, star, "
        "night sky, crescent moon, star-filled",
        zh="夜, 夜晚, 晚上, 深夜, 月光, 星空, 午夜, 夜里, 极光, 月亮, 星星",
        ja="夜, 夜中, 深夜, 月光, 星空, 月夜, 夜空, オーロラ, 満月, 月",
        es="noche, medianoche, luz de la luna, luna llena, estrellado, estrellada, luna, nocturno, "
        "nocturna, aurora boreal, oscuro, oscura",
        fr="nuit, minuit, clair de lune, pleine lune, étoilé, étoilée, lune, nocturne, "
        "aurore boréale",
        de="nacht, nachts, mitternacht, mondlicht, mondschein, vollmond, sternenhimmel, mond, "
        "nordlicht, nachtszene, nachtaufnahme, dunkel, dunklen, nächtlich, nächtlichen, "
        "sternklar, sternklaren",
        pt="noite, meia-noite, luar, lua cheia, estrelado, estrelada, lua, noturno, noturna, "
        "aurora boreal",
        signs="🌙, 🌕, 🌛, 🌃, 🌌, ✨, 🌟",
    ),
    Time.NEON: Names(
        en="neon, cyberpunk, synthwave, vaporwave, neon light, neon sign, neon-lit",
        zh="霓虹, 霓虹灯, 赛博朋克",
        ja="ネオン, サイバーパンク",
        es="neón, ciberpunk",
        fr="néon",
        de="neonlicht, neonlichter, neonbeleuchtet",
        pt="néon, luzes de neon",
    ),
}

WEATHERS: dict[Weather, Names] = {
    Weather.RAIN: Names(
        en="rain, raining, rained, rainy, raindrop, drizzle, downpour, monsoon, shower, rainfall, "
        "umbrella, pouring, puddle",
        zh="雨, 下雨, 雨天, 雨中, 大雨, 细雨, 毛毛雨, 雨伞",
        ja="雨, 雨天, 大雨, 小雨, 傘",
        es="lluvia, lluvioso, lluviosa, lluev~, llov~, llovizna, paraguas",
        fr="pluie, pluvieux, pluvieuse, pleut, pleuvoir, pleuve, averse, bruine, parapluie",
        de="regen, regnerisch, regnerischen, regn~, regenschauer, regenschirm, nieselregen",
        pt="chuva, chuvoso, chuvosa, chov~, garoa, guarda-chuva",
        signs="🌧, ☔, 🌂, 🌦",
    ),
    Weather.STORM: Names(
        en="storm, stormy, storming, thunderstorm, rainstorm, lightning, thunder, hurricane, "
        "tempest, typhoon, tornado, lightning bolt",
        zh="暴风雨, 雷雨, 闪电, 雷电, 风暴, 台风, 打雷",
        ja="嵐, 雷, 雷雨, 暴風雨, 稲妻, 台風",
        es="tormenta, relámpago, trueno, tempestad, huracán, rayo",
        fr="orage, tempête, éclair, tonnerre, orageux, ouragan",
        de="sturm, gewitter, blitz, donner, unwetter, stürmisch, stürmischen, orkan",
        pt="tempestade, relâmpago, trovão, trovoada, furacão, raio",
        signs="⛈, 🌩, ⚡, 🌪",
    ),
    Weather.SNOW: Names(
        en="snow, snowing, snowed, snowy, snowfall, snowflake, blizzard, snowstorm, "
        "snow-covered, snow covered",
        zh="雪, 下雪, 雪花, 大雪, 飘雪, 暴风雪, 雪中",
        ja="雪, 降雪, 吹雪, 大雪, 雪景色",
        es="nieve, nevado, nevada, niev~, nev~, copo, ventisca",
        fr="neige, enneigé, enneigée, neig~, flocon, blizzard",
        de="schnee, verschneit, verschneiten, schnei~, schneeflocke, schneesturm, verschneite",
        pt="neve, nevado, nevada, nev~, floco, nevasca",
        signs="❄, 🌨",
    ),
    Weather.FOG: Names(
        en="fog, foggy, mist, misty, haze, hazy, smog, mist-covered",
        zh="雾, 大雾, 薄雾, 雾气, 迷雾",
        ja="霧, 濃霧, もや, 霞",
        es="niebla, neblina, bruma, brumoso, brumosa",
        fr="brouillard, brume, brumeux, brumeuse",
        de="nebel, neblig, nebligen, dunst, nebelig, neblige",
        pt="neblina, nevoeiro, névoa, bruma",
        signs="🌫",
    ),
    Weather.WIND: Names(
        en="wind, windy, breeze, breezy, gust, windswept, gale",
        zh="风, 大风, 微风, 刮风, 狂风",
        ja="風, 強風, そよ風",
        es="viento, ventoso, ventosa, brisa",
        fr="vent, venteux, brise",
        de="wind, windig, windigen, brise, böe",
        pt="vento, ventoso, ventosa, brisa",
        signs="🌬, 💨",
    ),
    Weather.CLOUDY: Names(
        en="cloudy, overcast, grey sky, gray sky, gloomy, dark cloud, storm cloud",
        zh="多云, 阴天, 乌云",
        ja="曇り, 曇天, 曇",
        es="nublado, nublada, nuboso",
        fr="nuageux, nuageuse, ciel couvert, ciel gris",
        de="bewölkt, bewölkten, wolkig, wolkigen, bedeckt",
        pt="nublado, nublada, encoberto",
        signs="☁, 🌥",
    ),
    Weather.CLEAR: Names(
        en="snow-capped, snow capped, clear, cloudless, clear sky, blue sky, sunny, sunshine, "
        "sunlit",
        zh="晴空, 万里无云, 蓝天, 晴天, 晴朗, 阳光明媚, 出太阳, 太阳出来, 放晴, 转晴",
        ja="快晴, 青空, 雲一つない, 晴れ, 晴天, 日差し, 晴らし",
        es="despejado, cielo azul, soleado, soleada, haga sol, hace sol, haz sol, con sol, "
        "brille el sol, brilla el sol, sol brillante",
        fr="ciel bleu, dégagé, ensoleillé, ensoleillée, mets du soleil, avec du soleil, "
        "soleil brille, briller le soleil, plein soleil, ajoute du soleil",
        de="wolkenlos, wolkenlosen, blauer himmel, blauem himmel, sonnig, sonnigen, sonniger, "
        "sonnige, sonnenschein, sonne scheint, sonne scheinen",
        pt="céu azul, céu limpo, ensolarado, ensolarada, faça sol, faz sol, fazer sol, com sol, "
        "sol brilhe, sol brilha",
    ),
}

SEASONS: dict[Season, Names] = {
    Season.SPRING: Names(
        en="spring, springtime, in bloom, cherry blossom",
        zh="春天, 春季, 春, 樱花",
        ja="春, 桜",
        es="primavera",
        fr="printemps",
        de="frühling, frühjahr",
        pt="primavera",
        signs="🌸",
    ),
    Season.SUMMER: Names(
        en="summer, summertime, midsummer",
        zh="夏天, 夏季, 夏日",
        ja="夏",
        es="verano",
        fr="été",
        de="sommer",
        pt="verão",
    ),
    Season.AUTUMN: Names(
        en="autumn, autumnal, in fall, in the fall, fall colors, fall colours, fall foliage, "
        "fall leaves, autumn leaves, fall day, fall season",
        zh="秋天, 秋季, 秋, 红叶, 秋叶",
        ja="秋, 紅葉",
        es="otoño",
        fr="automne",
        de="herbst, herbstlich, herbstlichen",
        pt="outono",
        signs="🍂, 🍁",
    ),
    Season.WINTER: Names(
        en="winter, wintertime, wintry, christmas, frozen, icy",
        zh="冬天, 冬季, 冬, 圣诞",
        ja="冬, クリスマス",
        es="invierno, navidad",
        fr="hiver, noël",
        de="winter, winterlich, winterlichen, weihnachten",
        pt="inverno, natal",
    ),
}

CAMERAS: dict[Camera, Names] = {
    Camera.TRACK: Names(
        en="tracking shot, follow shot, camera follow, camera follows, camera following, tracking, "
        "following shot, tracking camera, drone shot, fpv",
        zh="跟拍, 跟随镜头, 跟踪镜头",
        ja="追跡ショット, トラッキングショット",
        es="plano de seguimiento, travelling lateral, la cámara sigue",
        fr="travelling latéral, plan de suivi, la caméra suit",
        de="kamerafahrt, verfolgungsaufnahme, die kamera folgt",
        pt="plano de acompanhamento, a câmera segue, a câmara segue",
    ),
    Camera.PAN_LEFT: Names(
        en="pan left, pan to the left, camera left, move left, pan leftward, moves left",
        zh="向左摇, 左摇, 镜头左移, 向左平移",
        ja="左にパン, 左へパン",
        es="paneo a la izquierda, panorámica a la izquierda",
        fr="panoramique à gauche, panoramique vers la gauche",
        de="schwenk nach links, kameraschwenk nach links",
        pt="panorâmica à esquerda, panorâmica para a esquerda",
    ),
    Camera.PAN_RIGHT: Names(
        en="pan right, pan to the right, camera right, pan, move right, panoramic, pan rightward, "
        "panorama, camera pan, moves right, panning shot",
        zh="向右摇, 右摇, 镜头右移, 摇镜头, 向右平移, 全景摇摄",
        ja="右にパン, 右へパン, パンする, パン",
        es="paneo, paneo a la derecha, panorámica, panorámica a la derecha",
        fr="panoramique, panoramique à droite, panoramique vers la droite",
        de="schwenk, kameraschwenk, schwenk nach rechts",
        pt="panorâmica, panorâmica à direita, panorâmica para a direita",
    ),
    Camera.TILT_UP: Names(
        en="tilt up, crane up, tilt upward, pan up, tilt, rising camera, camera rises",
        zh="向上摇, 上摇, 镜头上升, 镜头上移",
        ja="ティルトアップ, 上にティルト, 上にパン",
        es="inclinación hacia arriba, barrido hacia arriba",
        fr="panoramique vers le haut, plongée vers le haut",
        de="schwenk nach oben, kameraschwenk nach oben",
        pt="inclinação para cima, panorâmica para cima",
    ),
    Camera.TILT_DOWN: Names(
        en="tilt down, crane down, tilt downward, pan down, camera descends",
        zh="向下摇, 下摇, 镜头下移",
        ja="ティルトダウン, 下にティルト, 下にパン",
        es="inclinación hacia abajo, barrido hacia abajo",
        fr="panoramique vers le bas",
        de="schwenk nach unten, kameraschwenk nach unten",
        pt="inclinação para baixo, panorâmica para baixo",
    ),
    Camera.ZOOM_IN: Names(
        en="zoom in, zoom, slow zoom, zoom into, zoom in on",
        zh="放大, 变焦, 镜头放大, 推近镜头",
        ja="ズームイン, ズーム, 拡大",
        es="zoom, acercamiento, zoom de acercamiento",
        fr="zoom, zoom avant, zoome",
        de="zoom, heranzoomen, zoomt heran, hineinzoomen",
        pt="zoom, aproximação, zoom in",
    ),
    Camera.ZOOM_OUT: Names(
        en="zoom out, zoom away, zoom back",
        zh="缩小, 镜头缩小",
        ja="ズームアウト, 縮小",
        es="alejamiento, zoom de alejamiento",
        fr="zoom arrière, dézoome",
        de="herauszoomen, zoomt heraus, wegzoomen",
        pt="afastamento, zoom out",
    ),
    Camera.DOLLY_IN: Names(
        en="dolly in, dolly, dolly shot, push in, dolly forward, move in, camera moves forward, "
        "move closer, moves closer, camera pushes in, fly through, dolly zoom",
        zh="推镜头, 推进, 镜头推进, 镜头前推",
        ja="ドリーイン, ドリー, 前進する",
        es="travelling hacia adelante, dolly",
        fr="travelling avant, travelling",
        de="fahrt nach vorn, kamera fährt heran, dolly",
        pt="travelling para frente, dolly",
    ),
    Camera.DOLLY_OUT: Names(
        en="dolly out, pull back, pull out, dolly back, camera moves back, pull away",
        zh="拉镜头, 镜头拉远, 镜头后拉",
        ja="ドリーアウト, 後退する",
        es="travelling hacia atrás",
        fr="travelling arrière",
        de="fahrt zurück, kamera fährt zurück",
        pt="travelling para trás",
    ),
    Camera.HANDHELD: Names(
        en="handheld, hand-held, handheld camera, shaky, shaky cam, shaky camera, found footage, "
        "vlog",
        zh="手持, 手持镜头, 手持拍摄",
        ja="手持ち, 手ブレ, 手持ちカメラ",
        es="cámara en mano",
        fr="caméra à l'épaule, caméra à la main",
        de="handkamera, wackelkamera",
        pt="câmera na mão, câmara na mão",
    ),
    Camera.STILL: Names(
        en="static shot, still shot, static camera, locked camera, fixed camera, tripod, "
        "still camera, locked off, static, locked-off, fixed shot",
        zh="固定镜头, 静止镜头, 固定机位",
        ja="固定カメラ, 固定ショット, 定点",
        es="plano fijo, cámara fija",
        fr="plan fixe, caméra fixe",
        de="feste kamera, statische kamera, standaufnahme, statische einstellung",
        pt="plano fixo, câmera fixa, câmara fixa",
    ),
}

FRAMINGS: dict[Framing, Names] = {
    Framing.CLOSE_UP: Names(
        en="close-up, close up, closeup, macro, extreme close-up, macro shot, "
        "portrait, portrait of, a portrait of, portrait photo, portrait shot, headshot, head shot, "
        "selfie, mugshot, head and shoulders, face of, the face of",
        zh="特写, 近景, 微距, 肖像, 自拍",
        ja="クローズアップ, アップ, 接写, マクロ, 肖像",
        es="primer plano, primerísimo plano, macro, retrato, retrato de",
        fr="gros plan, très gros plan, macro, portrait, portrait de",
        de="nahaufnahme, großaufnahme, makro, porträt, porträt von",
        pt="close, primeiro plano, macro, retrato, retrato de",
        signs="🤳",
    ),
    Framing.WIDE: Names(
        en="wide shot, wide angle, wide-angle, establishing shot, long shot, full shot, vast",
        zh="远景, 广角, 全景",
        ja="ワイドショット, 広角, 遠景",
        es="plano general, gran angular",
        fr="plan large, grand angle, plan général",
        de="totale, weitwinkel",
        pt="plano geral, grande angular",
    ),
    Framing.AERIAL: Names(
        en="aerial, aerial view, aerial shot, bird's eye view, bird's-eye view, birds eye view, "
        "from above, overhead shot, top-down, top down, drone shot, drone footage",
        zh="航拍, 鸟瞰, 俯瞰, 俯视",
        ja="空撮, 鳥瞰, 俯瞰, 上空から",
        es="vista aérea, plano aéreo, a vista de pájaro, desde arriba",
        fr="vue aérienne, vue du ciel, à vol d'oiseau, plan aérien",
        de="luftaufnahme, vogelperspektive, von oben, drohnenaufnahme",
        pt="vista aérea, plano aéreo, vista de cima",
    ),
    Framing.LOW: Names(
        en="low angle, low-angle, worm's eye view, low angle shot, from below",
        zh="低角度, 仰拍, 仰视",
        ja="ローアングル, 見上げ",
        es="contrapicado, ángulo bajo",
        fr="contre-plongée",
        de="froschperspektive, von unten",
        pt="contra-plongée, ângulo baixo",
    ),
}

TEMPOS: dict[Tempo, Names] = {
    Tempo.SLOW_MOTION: Names(
        en="slow motion, slow-motion, slowmo, slow mo, slow-mo, super slow motion",
        zh="慢动作, 慢镜头",
        ja="スローモーション",
        es="cámara lenta",
        fr="ralenti, au ralenti",
        de="zeitlupe",
        pt="câmera lenta, câmara lenta",
    ),
    Tempo.TIME_LAPSE: Names(
        en="time-lapse, time lapse, timelapse, hyperlapse",
        zh="延时, 延时摄影, 快进",
        ja="タイムラプス, 早送り, 微速度撮影",
        es="time-lapse, cámara rápida",
        fr="accéléré, en accéléré",
        de="zeitraffer",
        pt="time-lapse, câmera rápida",
    ),
}

STYLES: dict[Style, Names] = {
    Style.WATERCOLOUR: Names(
        en="watercolour, watercolor, aquarelle, oil painting, gouache, impressionist, painterly, "
        "ink wash, painted",
        zh="水彩, 水彩画, 油画, 水墨, 水墨画, 水彩风, 水彩画风, 油画风, 水墨风, 水墨画风",
        ja="水彩, 水彩画, 油絵, 水墨画, 水彩風, 水彩画風, 油絵風, 水墨画風",
        es="acuarela, pintura al óleo, óleo",
        fr="aquarelle, peinture à l'huile, peinture",
        de="aquarell, ölgemälde, gemalt",
        pt="aquarela, pintura a óleo",
        signs="🎨",
    ),
    Style.PENCIL: Names(
        en="pencil, pencil drawing, pencil sketch, hand-drawn, hand drawn, charcoal, line art, "
        "graphite, ink drawing, sketched",
        zh="铅笔, 铅笔画, 素描, 手绘, 铅笔风, 铅笔画风, 素描风, 手绘风",
        ja="鉛筆, 鉛筆画, 素描, 手描き, 鉛筆風, 鉛筆画風, 素描風, 手描き風",
        es="lápiz, dibujo a lápiz, carboncillo, boceto",
        fr="crayon, dessin au crayon, fusain, croquis",
        de="bleistift, bleistiftzeichnung, kohlezeichnung, skizze",
        pt="lápis, desenho a lápis, carvão, esboço",
        signs="✏",
    ),
    Style.PIXEL_ART: Names(
        en="pixel art, pixelated, 8-bit, 8 bit, 16-bit, 16 bit, pixel, retro game, voxel",
        zh="像素, 像素画, 像素风",
        ja="ドット絵, ピクセルアート, ピクセル, ドット絵風, ピクセルアート風, ピクセル風",
        es="pixel art, arte de píxeles, pixelado",
        fr="pixel art, pixelisé",
        de="pixel art, pixelkunst, pixelgrafik",
        pt="pixel art, pixelado",
        signs="👾",
    ),
    Style.NOIR: Names(
        en="noir, film noir, black and white, black-and-white, monochrome, b&w",
        zh="黑白, 黑色电影, 黑白电影, 黑白风, 黑色电影风, 黑白电影风",
        ja="ノワール, 白黒, モノクロ, ノワール風, 白黒風, モノクロ風",
        es="cine negro, blanco y negro, noir",
        fr="film noir, noir et blanc",
        de="schwarzweiß, schwarz-weiß, film noir",
        pt="noir, preto e branco, filme noir",
    ),
    Style.VINTAGE: Names(
        en="vintage, vintage film, retro film, old film, super 8, 8mm, 16mm, sepia, silent film, "
        "1920s, 1950s, 1970s, vhs, old movie, nostalgic film",
        zh="复古, 老电影, 怀旧, 胶片, 复古风, 老电影风, 怀旧风, 胶片风",
        ja="ビンテージ, レトロ, 古い映画, セピア, ビンテージ風, レトロ風, 古い映画風, セピア風",
        es="película antigua, sepia, vintage, retro",
        fr="vieux film, sépia, film ancien, rétro",
        de="alter film, alten film, sepia, vintage, retro",
        pt="filme antigo, sépia, vintage, retrô",
        signs="📽, 🎞",
    ),
    Style.NEON: Names(
        en="neon style, synthwave, vaporwave, glowing outlines, tron, outrun, neon glow, "
        "neon outline",
        zh="霓虹风格, 蒸汽波",
        ja="ネオンスタイル, シンセウェーブ",
        es="estilo neón",
        fr="style néon",
        de="neonstil, neon stil",
        pt="estilo neon",
    ),
    Style.ANIME: Names(
        en="anime, cartoon, manga, cel shaded, cel-shaded, animated, comic, comic book, ghibli, "
        "studio ghibli, cartoonish, toon",
        zh="动漫, 动画, 卡通, 漫画, 吉卜力, 动漫风, 动画风, 卡通风, 漫画风, 吉卜力风",
        ja="アニメ, 漫画, マンガ, ジブリ, カートゥーン, "
        "アニメ風, 漫画風, マンガ風, ジブリ風, カートゥーン風",
        es="anime, dibujos animados, cómic, caricatura",
        fr="animé, dessin animé, bande dessinée, manga, anime",
        de="anime, zeichentrick, comic, cartoon, trickfilm",
        pt="anime, desenho animado, quadrinhos",
    ),
}

MOODS: dict[Mood, Names] = {
    Mood.CALM: Names(
        en="calm, peaceful, gentle, relaxing, soothing, serene, tranquil, quiet, soft, lullaby, "
        "lofi, lo-fi",
        zh="平静, 宁静, 安静, 轻柔, 舒缓",
        ja="穏やか, 静か, 優しい, 落ち着いた",
        es="tranquilo, tranquila, calma, suave, relajante, sereno, serena",
        fr="calme, paisible, doux, douce, tranquille, relaxant, relaxante",
        de="ruhig, ruhige, ruhiger, ruhigen, sanft, sanfte, sanfter, friedlich, entspannt",
        pt="calmo, calma, tranquilo, tranquila, suave, relaxante, sereno",
    ),
    Mood.HAPPY: Names(
        en="happy, joyful, cheerful, upbeat, playful, merry, festive, fun, lively, bouncy, smiling",
        zh="快乐, 欢快, 开心, 高兴, 活泼",
        ja="楽しい, 嬉しい, 陽気, 明るい, 幸せ",
        es="feliz, alegre, divertido, divertida, animado",
        fr="joyeux, joyeuse, heureux, heureuse, gai, gaie, enjoué",
        de="fröhlich, fröhliche, fröhlicher, glücklich, glücklicher, heiter, lustig, lustige",
        pt="feliz, alegre, divertido, divertida, animado",
        signs="😊, 😄",
    ),
    Mood.SAD: Names(
        en="sad, melancholic, melancholy, mournful, sorrowful, lonely, somber, nostalgic",
        zh="悲伤, 忧伤, 伤心, 忧郁, 孤独",
        ja="悲しい, 切ない, 寂しい, 憂鬱",
        es="triste, melancólico, melancólica, solitario, solitaria",
        fr="triste, mélancolique, solitaire",
        de="traurig, traurige, trauriger, melancholisch, melancholische, einsam, einsamer",
        pt="triste, melancólico, melancólica, solitário, solitária",
        signs="😢, 😭",
    ),
    Mood.EPIC: Names(
        en="epic, heroic, triumphant, dramatic, majestic, orchestral, powerful, grand, rousing",
        zh="史诗, 壮丽, 英雄, 激昂, 宏伟",
        ja="壮大, 英雄的, 荘厳, ドラマチック",
        es="épico, épica, heroico, heroica, dramático, dramática, majestuoso",
        fr="épique, héroïque, dramatique, majestueux, majestueuse",
        de="episch, epische, epischer, heroisch, heroische, dramatisch, dramatische, majestätisch",
        pt="épico, épica, heroico, dramático, dramática, majestoso",
    ),
    Mood.TENSE: Names(
        en="tense, suspenseful, scary, ominous, eerie, spooky, creepy, thrilling, menacing, angry, "
        "horror",
        zh="紧张, 恐怖, 悬疑, 阴森, 愤怒",
        ja="緊張, 怖い, 恐ろしい, 不気味, サスペンス, 怒",
        es="tenso, tensa, suspenso, aterrador, siniestro, inquietante, enfadado, enojado",
        fr="tendu, angoissant, effrayant, inquiétant, suspense, en colère",
        de="spannend, spannende, düster, düstere, unheimlich, gruselig, bedrohlich, wütend",
        pt="tenso, tensa, suspense, assustador, sinistro, inquietante, zangado",
        signs="😠, 😱",
    ),
    Mood.DREAMY: Names(
        en="dreamy, magical, mystical, ethereal, ambient, enchanting, whimsical, surreal, "
        "mysterious, romantic",
        zh="梦幻, 神秘, 魔幻, 浪漫, 空灵",
        ja="夢のよう, 幻想的, 神秘的, 魔法の, ロマンチック",
        es="soñador, mágico, mágica, místico, mística, etéreo, misterioso, romántico",
        fr="rêveur, magique, mystique, éthéré, onirique, mystérieux, romantique",
        de="verträumt, verträumte, magisch, magische, mystisch, geheimnisvoll, romantisch",
        pt="sonhador, mágico, mágica, místico, mística, etéreo, misterioso, romântico",
    ),
}

MUSIC = Names(
    en="music, soundtrack, melody, song, tune, background music, musical score, piano music, "
    "orchestra, film score, jazz, symphony",
    zh="音乐, 配乐, 旋律, 歌曲, 乐曲, 背景音乐, 钢琴曲",
    ja="音楽, 曲, メロディー, 旋律, BGM, サウンドトラック",
    es="música, melodía, banda sonora, canción",
    fr="musique, mélodie, bande sonore, chanson",
    de="musik, melodie, filmmusik, hintergrundmusik, klaviermusik, lied",
    pt="música, melodia, trilha sonora, canção",
    signs="🎵, 🎶, 🎹, 🎼",
)
