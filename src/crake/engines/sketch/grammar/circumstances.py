"""Words for when, in what weather and in what season."""

from __future__ import annotations

from crake.engines.sketch.direction import Season, Sight, Time, Weather
from crake.engines.sketch.names import Names

TIMES: dict[Time, Names] = {
    Time.DAWN: Names(
        en="dawn, daybreak, early morning, first light, sunrise, sun rises, rising sun, sun rising",
        zh="黎明, 清晨, 日出, 早晨, 拂晓",
        ja="夜明け, 朝焼け, 日の出, 早朝, 明け方",
        es="amanecer, alba, madrugada, salida del sol",
        fr="aube, aurore, lever du soleil, petit matin, lever de soleil",
        de="morgengrauen, morgenlicht, sonnenaufgang, morgendämmerung, tagesanbruch",
        pt="amanhecer, alvorada, nascer do sol, madrugada",
        signs="🌅",
    ),
    Time.DAY: Names(
        en="day, daytime, daylight, noon, midday, sunny, afternoon, sunshine, sunlit, sunlight, "
        "morning, snowy day, broad daylight, overhead sun, sun overhead, midday sun, high noon, "
        "noon sun, harsh sun, "
        "hard sun, hard sunlight, hard sun overhead, bright day, blue sky",
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
        en="golden hour, magic hour, golden light, warm light, late afternoon, golden sun, "
        "golden sunlight, "
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
        "firefly, snowy night, starry night, starry sky, at night, moon, star, "
        "night sky, crescent moon, star-filled, candlelight, candlelit",
        zh="烛光, 夜, 夜晚, 黑夜, 晚上, 深夜, 月光, 星空, 午夜, 夜里, 月亮, 星星",
        ja="ろうそくの明かり, キャンドルライト, 夜, 夜中, 深夜, 月光, 星空, 月夜, 夜空, 満月, 月",
        es="noche, medianoche, luz de la luna, luna llena, estrellado, estrellada, luna, nocturno, "
        "nocturna, oscuro, oscura, luz de las velas",
        fr="nuit, minuit, clair de lune, pleine lune, étoilé, étoilée, lune, nocturne, "
        "chandelles, lueur des bougies",
        de="nacht, nachts, mitternacht, mondlicht, mondschein, vollmond, sternenhimmel, mond, "
        "nachtszene, nachtaufnahme, dunkel, dunklen, nächtlich, nächtlichen, "
        "sternklar, sternklaren, kerzenlicht, kerzenschein",
        pt="noite, meia-noite, luar, lua cheia, estrelado, estrelada, lua, noturno, noturna, "
        "luz de velas, luz das velas",
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
        "umbrella, pouring rain, pouring down, is pouring outside, puddle, rain drops on a window, "
        "raindrops on a window, rain drops on the window, raindrops on the window, "
        "raindrops on glass, rain on a window, rain on the window",
        zh="雨, 窗上的雨滴, 雨滴落在窗, 下雨, 雨天, 雨中, 大雨, 细雨, 毛毛雨, 雨伞",
        ja="雨, 窓の雨粒, 窓についた雨粒, 雨天, 大雨, 小雨, 傘",
        es="lluvia, gotas de lluvia en la ventana, lluvioso, lluviosa, lluev~, llov~, "
        "llovizna, paraguas",
        fr="pluie, gouttes de pluie sur la vitre, pluvieux, pluvieuse, pleut, "
        "pleuvoir, pleuve, averse, bruine, parapluie",
        de="regen, regentropfen am fenster, regentropfen auf der scheibe, regnerisch, "
        "regnerischen, regn~, regenschauer, regenschirm, nieselregen",
        pt="chuva, gotas de chuva na janela, chuvoso, chuvosa, chov~, garoa, guarda-chuva",
        signs="🌧, ☔, 🌂, 🌦",
    ),
    Weather.STORM: Names(
        en="storm, stormy, storming, thunderstorm, rainstorm, lightning, thunder, hurricane, "
        "tempest, typhoon, lightning bolt",
        zh="暴风雨, 雷雨, 闪电, 雷电, 风暴, 台风, 打雷",
        ja="嵐, 雷, 雷雨, 暴風雨, 稲妻, 台風",
        es="tormenta, relámpago, trueno, tempestad, huracán, rayo",
        fr="orage, tempête, éclair, tonnerre, orageux, ouragan",
        de="sturm, gewitter, blitz, donner, unwetter, stürmisch, stürmischen, orkan",
        pt="tempestade, relâmpago, trovão, trovoada, furacão, raio",
        signs="⛈, 🌩, ⚡",
    ),
    Weather.TORNADO: Names(
        en="tornado, twister, whirlwind, waterspout, funnel cloud, cyclone",
        zh="龙卷风, 旋风",
        ja="竜巻, つむじ風",
        es="tornado, torbellino",
        fr="tornade, trombe",
        de="tornado, wirbelsturm, windhose",
        pt="tornado, redemoinho de vento",
        signs="🌪",
    ),
    Weather.SANDSTORM: Names(
        en="sandstorm, sand storm, dust storm, duststorm, haboob, blowing sand",
        zh="沙尘暴, 沙暴",
        ja="砂嵐",
        es="tormenta de arena, tormenta de polvo",
        fr="tempête de sable, tempête de poussière",
        de="sandsturm, staubsturm",
        pt="tempestade de areia, tempestade de poeira",
    ),
    Weather.SNOW: Names(
        en="snow, snowing, snowed, snowfall, snowflake, blizzard, snowstorm, snowy day, "
        "snowy night, snowy evening, snowy morning, snowy weather",
        zh="雪, 下雪, 雪花, 大雪, 飘雪, 暴风雪, 雪中",
        ja="雪, 降雪, 吹雪, 大雪, 雪景色",
        es="nieve, niev~, nev~, copo, ventisca",
        fr="neige, neig~, flocon, blizzard",
        de="schnee, es verschneit, schnei~, schneeflocke, schneesturm",
        pt="neve, nev~, floco, nevasca",
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

SIGHTS: dict[Sight, Names] = {
    Sight.AURORA: Names(
        en="aurora, aurora borealis, aurora australis, northern light, southern light, polar light",
        zh="极光, 北极光, 南极光",
        ja="オーロラ, 極光",
        es="aurora boreal, aurora austral, auroras boreales, luces del norte",
        fr="aurore boréale, aurore australe, aurores boréales",
        de="nordlicht, polarlicht, nordlichter, polarlichter",
        pt="aurora boreal, aurora austral, auroras boreais, luzes do norte",
    ),
    Sight.FIREWORKS: Names(
        en="firework, fireworks, fireworks display, firework display, fireworks show, pyrotechnic",
        zh="烟花, 焰火, 烟火, 花火, 花火大会",
        ja="花火, 打ち上げ花火, 花火大会",
        es="fuegos artificiales, fuego artificial, pirotecnia",
        fr="feu d'artifice, feux d'artifice",
        de="feuerwerk, feuerwerke",
        pt="fogos de artifício, fogo de artifício",
        signs="🎆, 🎇",
    ),
    Sight.RAINBOW: Names(
        en="rainbow, double rainbow",
        zh="彩虹, 双彩虹",
        ja="虹, 二重の虹",
        es="arcoíris, arco iris",
        fr="arc-en-ciel",
        de="regenbogen, regenbögen",
        pt="arco-íris",
        signs="🌈",
    ),
    Sight.METEORS: Names(
        en="shooting star, falling star, meteor, meteor shower, perseids",
        zh="流星, 流星雨",
        ja="流れ星, 流星, 流星群",
        es="estrella fugaz, estrellas fugaces, lluvia de estrellas, meteoro, lluvia de meteoros",
        fr="étoile filante, étoiles filantes, pluie d'étoiles filantes, météore",
        de="sternschnuppe, sternschnuppen, meteor, meteorschauer, sternschnuppenregen",
        pt="estrela cadente, estrelas cadentes, chuva de meteoros, meteoro, chuva de estrelas",
        signs="🌠",
    ),
    Sight.MILKY_WAY: Names(
        en="milky way",
        zh="银河",
        ja="天の川",
        es="vía láctea",
        fr="voie lactée",
        de="milchstraße, milchstrasse",
        pt="via láctea",
    ),
    Sight.ECLIPSE: Names(
        en="eclipse, solar eclipse, total solar eclipse, total eclipse, eclipse of the sun",
        zh="日食, 日全食",
        ja="日食, 皆既日食",
        es="eclipse, eclipse solar, eclipse total de sol, eclipse de sol",
        fr="éclipse, éclipse solaire, éclipse totale de soleil, éclipse de soleil",
        de="sonnenfinsternis, totale sonnenfinsternis, eklipse",
        pt="eclipse, eclipse solar, eclipse total do sol",
    ),
    Sight.BLAZE: Names(
        en="on fire, burning, burning down, ablaze, in flames, engulfed in flames, wildfire, "
        "forest fire, bushfire, bush fire, wild fire, inferno, house fire, city fire, "
        "burn down, burnt down by fire, consumed by flames, consumed by fire, up in flames, "
        "sea of flames, wall of fire, catch fire, caught fire, conflagration, "
        "put out a burning, puts out a burning, putting out a burning, put out the burning, "
        "puts out the burning, putting out the burning, put out burning, putting out burning, "
        "fight a wildfire, fights a wildfire, fighting a wildfire, battling a wildfire, "
        "fight a forest fire, fighting a forest fire, fighting a house fire",
        zh="着火, 燃烧, 大火, 森林大火, 火海, 失火, 火灾, 野火",
        ja="炎上, 燃える, 燃えている, 火事, 山火事, 大火事, 森林火災, 火災",
        es="en llamas, ardiendo, incendio, incendio forestal, se quema, quemándose, arde",
        fr="en feu, en flammes, incendie, incendie de forêt, feu de forêt, brûle",
        de="in flammen, brennend, brennende, brennendes, brennender, brennenden, waldbrand, "
        "großbrand, hausbrand, buschfeuer, flammenmeer, lichterloh, brennt",
        pt="em chamas, pegando fogo, incêndio, incêndio florestal, ardendo, queimando",
    ),
    Sight.EXPLOSION: Names(
        en="explosion, huge explosion, explode, exploding, explodes, exploded, detonation, "
        "detonate, mushroom cloud, nuclear explosion, atomic bomb, nuclear blast",
        zh="爆炸, 大爆炸, 核爆, 蘑菇云",
        ja="爆発, 大爆発, 爆発する, キノコ雲",
        es="explosión, explota, explotando, estalla",
        fr="explosion, explose",
        de="explosion, explodiert, explodieren, explodierend, explodierende, detonation",
        pt="explosão, explode, explodindo",
    ),
    Sight.EARTHQUAKE: Names(
        en="earthquake, massive earthquake, quake, ground shakes, ground shaking, "
        "ground is shaking, seismic, tremor",
        zh="地震, 大地震",
        ja="地震, 大地震",
        es="terremoto, sismo, temblor de tierra",
        fr="tremblement de terre, séisme",
        de="erdbeben",
        pt="terremoto, tremor de terra, sismo",
    ),
}

SEASONS: dict[Season, Names] = {
    Season.SPRING: Names(
        en="spring, springtime, in bloom, cherry blossom, cherry blossoms, sakura, sakura petals",
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
        en="winter, wintertime, wintry, christmas, frozen, icy, snowy, snow-covered, snow covered",
        zh="冬天, 冬季, 冬, 圣诞",
        ja="冬, クリスマス",
        es="invierno, navidad, nevado, nevada, nevados, nevadas",
        fr="hiver, noël, enneigé, enneigée, enneigés, enneigées",
        de="winter, winterlich, winterlichen, weihnachten, verschneite, "
        "verschneiten, verschneiter, verschneites, schneebedeckt, schneebedeckte, schneebedeckten",
        pt="inverno, natal, nevado, nevada, nevados, nevadas",
    ),
}

YEAR = Names(
    en="four seasons, changing seasons, seasons change, seasons changing, seasons pass, "
    "seasons passing, all seasons, change of seasons, passing seasons",
    zh="四季, 四季变化, 四季更替, 季节变化, 季节更替",
    ja="四季, 季節の移り変わり, 四季の移ろい",
    es="cuatro estaciones, cambio de estaciones, paso de las estaciones, todas las estaciones",
    fr="quatre saisons, changement de saisons, fil des saisons, toutes les saisons",
    de="vier jahreszeiten, wechsel der jahreszeiten, wandel der jahreszeiten, alle jahreszeiten",
    pt="quatro estações, mudança de estações, passar das estações, todas as estações",
)
"""Words for a year in which one season becomes the next."""
