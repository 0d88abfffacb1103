"""The words that prompts are understood by: data, no logic.

Words are in their plain form (singular, infinitive); `prompt` reduces inflected ones to it. A key
of two or three words is a phrase and goes before its single words.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from crake.engines.sketch.direction import RGB, Action, Camera, Time, Weather

_Name = TypeVar("_Name", bound=StrEnum)


def _words(table: Mapping[_Name, str]) -> dict[str, _Name]:
    return {word.strip(): name for name, words in table.items() for word in words.split(",")}


TIMES = _words(
    {
        Time.DAY: "day, daytime, daylight, noon, midday, sunny, afternoon, sunshine, "
        "blue sky, sunlit, sunlight, morning, summer",
        Time.GOLDEN: "golden hour, sunrise, dawn, early morning, golden light, warm light, "
        "daybreak, late afternoon, autumn, golden sun",
        Time.SUNSET: "sunset, dusk, twilight, evening, setting sun, sundown, sun set, nightfall",
        Time.NIGHT: "night, midnight, nighttime, moonlight, moon, moonlit, dark, starry, star, "
        "starlight, full moon, lantern, firefly, aurora, northern light, starry night",
        Time.NEON: "neon, cyberpunk, synthwave, vaporwave",
    }
)

WEATHERS = _words(
    {
        Weather.RAIN: "rain, rainy, raindrop, drizzle, storm, stormy, downpour, thunderstorm, "
        "monsoon, shower, rainfall, umbrella, rainstorm",
        Weather.SNOW: "snow, snowy, snowfall, snowflake, blizzard, snowstorm, snow covered",
        Weather.FOG: "fog, foggy, mist, misty, haze, hazy, smog",
        Weather.CLEAR: "snow capped, clear, cloudless",
    }
)

ACTIONS = _words(
    {
        Action.STAND: "stand, sit, sleep, rest, wait, look, gaze, stare, watch, lie, pose, stop, "
        "parked, meditate, read, think, smile, nap, eat, drink, relax, observe, stay, cook, "
        "paint, talk, perch, graze",
        Action.WALK: "walk, stroll, wander, march, hike, stride, pace, explore, prowl, trot, "
        "cross, roam, step, tiptoe, wade, approach, travel, patrol, climb, skate",
        Action.RUN: "run, sprint, jog, race, dash, chase, gallop, rush, charge, hurry, flee, play, "
        "scamper, bolt, escape, ride",
        Action.FLY: "fly, soar, glide, hover, launch, blast off, take off, lift off, ascend, flap, "
        "liftoff, swoop",
        Action.SWIM: "swim, dive, snorkel, paddle, scuba",
        Action.DRIVE: "drive, drift, cruise, speed, roll",
        Action.FLOAT: "float, sail, hang, bob, spacewalk, drift, levitate, row, surf, orbit",
        Action.JUMP: "jump, leap, bounce, hop, dance, skip, breach, pounce, spin, bound",
    }
)

CAMERAS = _words(
    {
        Camera.TRACK: "tracking shot, follow shot, camera follow, dolly shot, drone shot",
        Camera.PAN_LEFT: "pan left, pan to the left, camera left, move left",
        Camera.PAN_RIGHT: "pan right, pan to the right, camera right, pan, move right, panoramic",
        Camera.TILT_UP: "tilt up, crane up, tilt upward, pan up, tilt",
        Camera.TILT_DOWN: "tilt down, crane down, tilt downward, pan down",
        Camera.ZOOM_IN: "zoom in, push in, dolly in, close up, closeup, zoom, move in, slow zoom",
        Camera.ZOOM_OUT: "zoom out, pull back, pull out, dolly out, zoom away, wide shot",
        Camera.STILL: "static shot, still shot, static camera, locked camera, fixed camera, "
        "tripod, still camera, locked off, static",
    }
)

COLOURS: dict[str, RGB] = {
    "red": (0.60, 0.03, 0.03),
    "crimson": (0.45, 0.02, 0.05),
    "scarlet": (0.65, 0.04, 0.02),
    "orange": (0.75, 0.22, 0.03),
    "ginger": (0.55, 0.20, 0.05),
    "yellow": (0.80, 0.58, 0.04),
    "golden": (0.68, 0.42, 0.08),
    "gold": (0.68, 0.42, 0.08),
    "green": (0.06, 0.36, 0.08),
    "teal": (0.02, 0.28, 0.28),
    "turquoise": (0.05, 0.48, 0.46),
    "cyan": (0.05, 0.52, 0.62),
    "blue": (0.04, 0.14, 0.58),
    "navy": (0.02, 0.04, 0.20),
    "purple": (0.24, 0.05, 0.42),
    "violet": (0.30, 0.08, 0.50),
    "pink": (0.75, 0.24, 0.38),
    "magenta": (0.60, 0.04, 0.38),
    "brown": (0.20, 0.09, 0.04),
    "chestnut": (0.22, 0.08, 0.04),
    "beige": (0.58, 0.48, 0.33),
    "black": (0.02, 0.02, 0.025),
    "white": (0.85, 0.85, 0.83),
    "grey": (0.24, 0.24, 0.25),
    "gray": (0.24, 0.24, 0.25),
    "silver": (0.50, 0.51, 0.53),
    "tabby": (0.34, 0.24, 0.14),
    "tiger": (0.62, 0.26, 0.05),
    "lion": (0.55, 0.36, 0.14),
    "panther": (0.02, 0.02, 0.025),
    "black panther": (0.02, 0.02, 0.025),
    "golden retriever": (0.62, 0.40, 0.14),
    "red panda": (0.42, 0.12, 0.04),
    "goldfish": (0.80, 0.28, 0.03),
    "clownfish": (0.80, 0.28, 0.03),
    "flamingo": (0.80, 0.30, 0.36),
    "crow": (0.02, 0.02, 0.025),
    "raven": (0.02, 0.02, 0.025),
    "swan": (0.85, 0.85, 0.83),
    "dove": (0.85, 0.85, 0.83),
    "seagull": (0.80, 0.81, 0.82),
    "taxi": (0.80, 0.52, 0.03),
}
"""Linear red, green, blue; also of the subjects that are known for theirs."""

COUNTS: dict[str, int] = {
    "two": 2, "couple": 2, "pair": 2, "both": 2, "three": 3, "several": 3, "few": 3, "trio": 3,
    "some": 3, "people": 3, "family": 3, "four": 4, "five": 5, "six": 5, "seven": 5, "eight": 5,
    "nine": 5, "ten": 5, "many": 5, "group": 5, "flock": 5, "herd": 5, "school": 5, "crowd": 5,
    "pack": 5, "dozen": 5, "lot": 5, "hundred": 5, "thousand": 5, "swarm": 5, "fleet": 5,
}  # fmt: skip
"""How many of a subject; five stands for many."""

IRREGULAR: dict[str, str] = {
    "men": "man", "women": "woman", "children": "child", "wolves": "wolf", "leaves": "leaf",
    "geese": "goose", "ran": "run", "sat": "sit", "stood": "stand", "flew": "fly", "flown": "fly",
    "swam": "swim", "swum": "swim", "drove": "drive", "driven": "drive", "lying": "lie",
    "slept": "sleep", "leapt": "leap", "rode": "ride", "gentlemen": "gentleman",
    "fishermen": "fisherman",
    "babies": "baby", "hung": "hang", "lay": "lie", "ate": "eat", "thought": "think",
    "foxes": "fox",
}  # fmt: skip
"""Inflected forms that the rules of spelling do not give."""

_STOP_WORDS = """
4k 8k a above across all along also an and are around as at be beautiful been behind being
below beside between but by camera can cinematic clip could create detailed did do does down
during each every footage for from generate gently had has have hd he her here high him his
how i image in into is it its just make may might motion must my near no not of off on one
onto or our out over photorealistic picture please quality quickly realistic really scene
she shot should show showing slow slowly so softly sora style than that the their them then
there these they this those through to toward towards under up us very video view was we
were what when where which while who whom whose will with would you your
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())
"""Words that say nothing about what to draw."""

PRETTY: tuple[tuple[str, Time], ...] = (
    ("ocean", Time.SUNSET),
    ("river", Time.GOLDEN),
    ("mountains", Time.GOLDEN),
    ("garden", Time.DAY),
    ("forest", Time.GOLDEN),
    ("beach", Time.SUNSET),
    ("meadow", Time.GOLDEN),
    ("sky", Time.SUNSET),
)
"""What is shown when a prompt says nothing that the animator knows."""

_SIGNS = {
    "cat": "🐱 🐈 😺 猫 고양이 кошка gato katze",
    "dog": "🐶 🐕 狗 犬 개가 собака perro hund chien",
    "horse": "🐴 🐎 馬 马 말이 лошадь caballo pferd cheval",
    "fox": "🦊 狐 여우 лиса zorro fuchs renard",
    "person": "🚶 🧍 人 사람 человек persona personne mensch",
    "man": "👨 男 мужчина hombre homme mann",
    "woman": "👩 女 женщина mujer femme frau",
    "astronaut": "🧑‍🚀 👨‍🚀 👩‍🚀 宇航员 宇宙飛行士 우주비행사 космонавт astronauta astronaute",
    "robot": "🤖 机器人 ロボット 로봇 робот",
    "bird": "🐦 🕊 🦅 鸟 鳥 птица pájaro vogel oiseau",
    "fish": "🐟 🐠 🐬 🐳 鱼 魚 물고기 рыба pez fisch poisson",
    "car": "🚗 🚙 🏎 汽车 車 자동차 машина coche auto voiture",
    "boat": "⛵ 🚤 船 лодка barco boot bateau",
    "balloon": "🎈 热气球 気球 풍선 globo",
    "rocket": "🚀 🛸 火箭 ロケット 로켓 ракета cohete rakete fusée",
    "river": "🏞 河 川 река río fluss rivière fleuve",
    "ocean": "🌊 海 바다 море mar meer mer océan océano",
    "beach": "🏖 🏝 海滩 沙滩 ビーチ 해변 пляж playa strand plage",
    "garden": "🌸 🌷 🌹 🌺 🌻 花园 花園 庭 정원 сад jardín jardin garten",
    "forest": "🌲 🌳 森林 森 숲 лес bosque wald forêt",
    "mountain": "⛰ 🏔 🗻 山 montaña berge berg montagne",
    "desert": "🏜 🌵 🐪 沙漠 砂漠 사막 пустыня desierto wüste désert",
    "city": "🏙 🌆 🌃 城市 都市 街 도시 город ciudad stadt ville",
    "sky": "☁ 天空 空 하늘 небо cielo himmel ciel",
    "underwater": "🐚 🐙 海底 水中",
    "space": "🌌 🪐 👽 太空 宇宙 우주 космос espacio weltraum espace",
    "sunset": "🌅 🌇 日落 夕阳 夕日 夕焼け 일몰 закат atardecer sonnenuntergang",
    "night": "🌙 🌕 🌛 夜 밤 ночь ночью noche nacht nuit",
    "neon": "霓虹 ネオン 네온",
    "rain": "🌧 ☔ ⛈ 雨 비가 дождь lluvia regen pluie",
    "snow": "❄ 🌨 ⛄ ☃ 雪 눈이 снег nieve schnee neige",
    "fog": "🌫 雾 霧 안개 туман niebla nebel brouillard",
    "run": "🏃 跑 奔跑 走る 走って 달리는 бежит corriendo corre rennt läuft court",
    "fly": "飞 飛 летит volando vuela fliegt vole",
    "swim": "🏊 游泳 泳 плывет nadando nada schwimmt nage",
    "dance": "💃 🕺 跳舞 踊 танцует bailando tanzt danse",
    "walk": "散步 走路 歩 идет caminando camina geht marche",
    "red": "🔴 红 赤 красный красная rojo roja rouge",
    "blue": "🔵 蓝 青 синий azul bleu blau",
    "white": "⚪ 白 белый blanco blanche weiß weiss",
    "black": "⚫ 黑 黒 черный negro noir schwarze",
}
FOREIGN: dict[str, str] = {sign: word for word, signs in _SIGNS.items() for sign in signs.split()}
"""Emoji and words of other languages, in English. Only the commonest: the grammar is English."""
