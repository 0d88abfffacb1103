"""The words that prompts are understood by: data, no logic.

Words are in their plain form (singular, infinitive); `prompt` reduces inflected ones to it. A key
of two or three words is a phrase and goes before its single words.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from crake.engines.sketch.direction import RGB, Action, Camera, Kind, Place, Time, Weather

_Name = TypeVar("_Name", bound=StrEnum)


def _words(table: Mapping[_Name, str]) -> dict[str, _Name]:
    return {word.strip(): name for name, words in table.items() for word in words.split(",")}


PLACES = _words(
    {
        Place.RIVER: "river, stream, creek, brook, lake, pond, canal, lagoon, riverbank, "
        "riverside, waterfall, lakeside, fjord",
        Place.OCEAN: "ocean, sea, seaside, bay, open water, atlantic, pacific, high sea, harbor, "
        "harbour",
        Place.BEACH: "beach, shore, seashore, coast, coastline, tropical island, island",
        Place.GARDEN: "garden, park, orchard, backyard, yard, courtyard, greenhouse, flowerbed, "
        "botanical garden, cherry blossom",
        Place.MEADOW: "meadow, field, grassland, prairie, pasture, farm, lawn, countryside, "
        "savanna, savannah, steppe, vineyard, hillside, valley",
        Place.FOREST: "forest, woods, woodland, jungle, rainforest, grove, redwood",
        Place.MOUNTAINS: "mountain, mountain range, alp, himalaya, peak, hill, canyon, "
        "volcano, summit, ridge",
        Place.DESERT: "desert, dune, sahara, sand dune, oasis, wasteland, mars",
        Place.SNOWFIELD: "snowfield, tundra, arctic, antarctica, glacier, north pole, south pole, "
        "ice field, snowy field, frozen lake, antarctic, winter wonderland, iceberg",
        Place.CITY: "city, town, street, downtown, metropolis, avenue, alley, "
        "village, skyline, tokyo, new york, london, paris, hong kong, shanghai, manhattan, "
        "cityscape, boulevard, intersection, urban, plaza, suburb, chinatown",
        Place.ROOM: "room, bedroom, kitchen, living room, office, studio, indoors, indoor, "
        "cafe, library, classroom, apartment, hallway, museum, restaurant, bathroom, fireplace",
        Place.SKY: "sky, cloud, air, above the cloud, heaven, stratosphere",
        Place.UNDERWATER: "underwater, deep sea, coral reef, coral, reef, seabed, ocean floor, "
        "seafloor, aquarium, under the sea, under water, beneath the wave, beneath the sea, "
        "under the ocean, deep ocean, beneath the surface",
        Place.SPACE: "space, outer space, galaxy, orbit, cosmos, universe, nebula, milky way, "
        "on the moon, lunar, planet, solar system, space station, deep space, black hole, "
        "asteroid, zero gravity, interstellar",
    }
)
"""Words that name a place."""

HINTS = _words(
    {
        Place.OCEAN: "wave, tide, sail, lighthouse, pier",
        Place.BEACH: "sand, palm, palm tree, surf, surfer, seashell, surfboard",
        Place.GARDEN: "flower, rose, tulip, blossom, petal, butterfly, bloom, fountain, lily",
        Place.MEADOW: "barn, sunflower, wheat, lavender, daisy, sheep, cow, gallop, graze, picnic, "
        "grass, "
        "house, windmill",
        Place.FOREST: "tree, leaf, pine, autumn, mushroom, deer, moss, fern, owl, bamboo, campfire",
        Place.SNOWFIELD: "snow, winter, ice, penguin, blizzard, ski, snowman, sled",
        Place.MOUNTAINS: "climb, hike, hiker, climber, cliff, waterfall",
        Place.DESERT: "cactus, camel, pyramid",
        Place.CITY: "skyscraper, neon, traffic, building, cyberpunk, taxi, bus, lamp, sidewalk, "
        "pavement, umbrella, crowd, train, tower, road, highway, "
        "freeway, bridge, shop",
        Place.ROOM: "lamp, window, candle, curtain, carpet, piano, cook, sofa, "
        "couch, table, desk, bed, bookshelf, chair, coffee",
        Place.SPACE: "star, alien, saturn, jupiter, earth, comet, weightless",
        Place.RIVER: "water, splash, canoe, kayak, reed",
    }
)
"""Words that suggest a place where none is named; weaker than a subject's own."""

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

KINDS = _words(
    {
        Kind.CAT: "cat, kitten, kitty, lion, tiger, leopard, cheetah, panther, lynx, feline, "
        "tabby, jaguar, mountain lion, lioness, puma",
        Kind.DOG: "dog, puppy, pup, doggy, wolf, hound, corgi, retriever, golden retriever, "
        "husky, poodle, terrier, labrador, german shepherd, dachshund, beagle, canine, bulldog",
        Kind.HORSE: "horse, pony, stallion, mare, foal, unicorn, zebra, donkey, mustang, mule, "
        "deer, moose, elk, reindeer",
        Kind.FOX: "fox, red panda, coyote, jackal, raccoon",
        Kind.PERSON: "person, man, woman, girl, boy, child, kid, lady, guy, couple, human, dancer, "
        "runner, surfer, hiker, traveller, traveler, monk, samurai, wizard, knight, warrior, "
        "someone, somebody, farmer, artist, tourist, athlete, jogger, cyclist, king, queen, "
        "princess, prince, musician, detective, explorer, skier, father, mother, family, friend, "
        "teenager, ninja, witch, diver, pedestrian, baby, climber, gentleman, crowd, chef, "
        "teacher, student, soldier, swimmer, figure, people, fisherman, nurse, doctor, stranger, "
        "character",
        Kind.ASTRONAUT: "astronaut, cosmonaut, spaceman, spacewoman, spacewalker, spacewalk, "
        "taikonaut",
        Kind.ROBOT: "robot, android, cyborg, droid, mech, automaton, humanoid",
        Kind.BIRD: "bird, eagle, seagull, gull, dove, pigeon, hawk, falcon, crow, raven, swan, "
        "sparrow, parrot, owl, albatross, crane, heron, goose, duck, flamingo, pelican, "
        "dragon, butterfly, bat, stork, phoenix",
        Kind.FISH: "fish, shark, whale, dolphin, goldfish, koi, salmon, tuna, manta ray, orca, "
        "turtle, sea turtle, jellyfish, clownfish, mermaid, octopus, seahorse, koi fish, sea horse",
        Kind.CAR: "car, automobile, taxi, truck, suv, van, bus, vehicle, sports car, racecar, race "
        "car, convertible, ferrari, porsche, tesla, lamborghini, jeep, cab, sedan, pickup, "
        "limousine",
        Kind.BOAT: "boat, ship, sailboat, yacht, canoe, kayak, ferry, sailing boat, rowboat, "
        "fishing boat, vessel, raft, gondola, pirate ship, sailing ship, speedboat",
        Kind.BALLOON: "balloon, hot air balloon, airship, zeppelin, blimp",
        Kind.ROCKET: "rocket, spaceship, spacecraft, space shuttle, starship, shuttle, missile, "
        "space ship, rocket ship, satellite, ufo",
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

DEFAULT_TIMES: dict[Place, Time] = {
    Place.RIVER: Time.GOLDEN,
    Place.OCEAN: Time.GOLDEN,
    Place.BEACH: Time.DAY,
    Place.GARDEN: Time.DAY,
    Place.MEADOW: Time.DAY,
    Place.FOREST: Time.DAY,
    Place.MOUNTAINS: Time.GOLDEN,
    Place.DESERT: Time.GOLDEN,
    Place.SNOWFIELD: Time.DAY,
    Place.CITY: Time.DAY,
    Place.ROOM: Time.GOLDEN,
    Place.SKY: Time.GOLDEN,
    Place.UNDERWATER: Time.DAY,
    Place.SPACE: Time.NIGHT,
}
"""The light of a place where the prompt names none."""

HOMES: dict[Kind, Place] = {
    Kind.CAT: Place.GARDEN,
    Kind.DOG: Place.MEADOW,
    Kind.HORSE: Place.MEADOW,
    Kind.FOX: Place.FOREST,
    Kind.PERSON: Place.GARDEN,
    Kind.ASTRONAUT: Place.SPACE,
    Kind.ROBOT: Place.CITY,
    Kind.BIRD: Place.SKY,
    Kind.FISH: Place.UNDERWATER,
    Kind.CAR: Place.CITY,
    Kind.BOAT: Place.OCEAN,
    Kind.BALLOON: Place.SKY,
    Kind.ROCKET: Place.SPACE,
}
"""Where a subject is at home, for prompts that name no place."""

HABITS: dict[Kind, tuple[Action, ...]] = {
    Kind.CAT: (Action.WALK, Action.STAND, Action.RUN, Action.JUMP, Action.SWIM, Action.FLOAT),
    Kind.DOG: (Action.RUN, Action.STAND, Action.WALK, Action.JUMP, Action.SWIM, Action.FLOAT),
    Kind.HORSE: (Action.RUN, Action.STAND, Action.WALK, Action.JUMP, Action.FLOAT),
    Kind.FOX: (Action.WALK, Action.STAND, Action.RUN, Action.JUMP, Action.FLOAT),
    Kind.PERSON: (
        Action.WALK, Action.STAND, Action.RUN, Action.JUMP, Action.SWIM, Action.FLOAT, Action.FLY,
    ),
    Kind.ASTRONAUT: (
        Action.WALK, Action.STAND, Action.RUN, Action.JUMP, Action.FLOAT, Action.FLY,
    ),
    Kind.ROBOT: (Action.WALK, Action.STAND, Action.RUN, Action.JUMP, Action.FLOAT, Action.FLY),
    Kind.BIRD: (Action.FLY, Action.STAND),
    Kind.FISH: (Action.SWIM, Action.JUMP),
    Kind.CAR: (Action.DRIVE, Action.STAND),
    Kind.BOAT: (Action.FLOAT,),
    Kind.BALLOON: (Action.FLOAT,),
    Kind.ROCKET: (Action.FLY, Action.STAND),
}  # fmt: skip
"""What each subject can do, its habit first."""

PRETTY: tuple[tuple[Place, Time], ...] = (
    (Place.OCEAN, Time.SUNSET),
    (Place.RIVER, Time.GOLDEN),
    (Place.MOUNTAINS, Time.GOLDEN),
    (Place.GARDEN, Time.DAY),
    (Place.FOREST, Time.GOLDEN),
    (Place.BEACH, Time.SUNSET),
    (Place.MEADOW, Time.GOLDEN),
    (Place.SKY, Time.SUNSET),
)
"""What is shown when a prompt says nothing that the animator knows."""

STRONG_HOMES = frozenset({Kind.FISH, Kind.BOAT, Kind.BALLOON, Kind.ROCKET})
"""Subjects whose home goes before a place that is only hinted at."""

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
