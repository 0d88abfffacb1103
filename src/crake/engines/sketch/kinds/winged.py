"""What flies by itself: birds, insects, dragons."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import GROUND_WINGS, WINGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import bird, dragon, insect

BIRD = Kind(
    name="bird",
    names=Names(
        en="bird, swallow, songbird, canary, little bird",
        zh="鸟, 鳥, 小鸟, 燕子",
        ja="鳥, とり, 小鳥, ツバメ",
        es="pájaro, ave, golondrina",
        fr="oiseau, hirondelle",
        de="vogel, vögel, schwalbe",
        pt="pássaro, ave, andorinha",
        signs="🐦, 🐦‍⬛",
    ),
    habits=WINGS,
    home="sky",
    voice=Voice.SONG,
    rig=bird.RIGS["bird"],
)
EAGLE = Kind(
    name="eagle",
    names=Names(
        en="eagle, hawk, falcon, osprey, bird of prey, bald eagle",
        zh="鹰, 老鹰, 雄鹰, 隼",
        ja="鷲, ワシ, 鷹, タカ, 隼, ハヤブサ",
        es="águila, halcón",
        fr="aigle, faucon",
        de="adler, falke, habicht",
        pt="águia, falcão",
        signs="🦅",
    ),
    habits=WINGS,
    home="mountains",
    kin=("bird",),
    voice=Voice.WINGS,
    rig=bird.RIGS["eagle"],
)
OWL = Kind(
    name="owl",
    names=Names(
        en="owl, barn owl, snowy owl",
        zh="猫头鹰",
        ja="梟, フクロウ, ミミズク",
        es="búho, lechuza",
        fr="hibou, chouette",
        de="eule, uhu",
        pt="coruja",
        signs="🦉",
    ),
    habits=WINGS,
    home="forest",
    kin=("eagle", "bird"),
    voice=Voice.HOOT,
    rig=bird.RIGS["owl"],
)
GULL = Kind(
    name="gull",
    names=Names(
        en="gull, seagull, albatross, tern, sea bird",
        zh="海鸥",
        ja="カモメ, 鴎",
        es="gaviota, albatros",
        fr="mouette, goéland, albatros",
        de="möwe, albatros",
        pt="gaivota, albatroz",
    ),
    habits=WINGS,
    home="ocean",
    kin=("bird",),
    voice=Voice.WINGS,
    rig=bird.RIGS["gull"],
)
DUCK = Kind(
    name="duck",
    names=Names(
        en="duck, mallard, rubber duck",
        zh="鸭子, 鸭",
        ja="鴨, アヒル, カモ",
        es="pato",
        fr="canard",
        de="ente, entchen",
        pt="pato",
        signs="🦆",
    ),
    habits=first(Action.SWIM, WINGS),
    home="lake",
    kin=("bird",),
    voice=Voice.QUACK,
    rig=bird.RIGS["duck"],
)
CHICKEN = Kind(
    name="chicken",
    names=Names(
        en="chicken, hen",
        zh="鸡, 母鸡",
        ja="鶏, ニワトリ",
        es="gallina, pollo",
        fr="poule, poulet",
        de="huhn, hühner, henne",
        pt="galinha, frango",
        signs="🐔",
    ),
    habits=first(Action.WALK, GROUND_WINGS),
    home="farm",
    kin=("duck", "bird"),
    tread=Tread.PAWS,
    voice=Voice.CLUCK,
    rig=bird.RIGS["chicken"],
)
PENGUIN = Kind(
    name="penguin",
    names=Names(
        en="penguin, emperor penguin",
        zh="企鹅",
        ja="ペンギン",
        es="pingüino",
        fr="pingouin, manchot",
        de="pinguin",
        pt="pinguim",
        signs="🐧",
    ),
    habits=(
        Action.WALK,
        Action.STAND,
        Action.SWIM,
        Action.JUMP,
        Action.DANCE,
        Action.RUN,
        Action.SLIDE,
        Action.RIDE,
        Action.EAT,
    ),
    home="polar sea",
    kin=("duck", "person"),
    tread=Tread.PAWS,
    rig=bird.RIGS["penguin"],
)
BUTTERFLY = Kind(
    name="butterfly",
    names=Names(
        en="butterfly, monarch butterfly",
        zh="蝴蝶",
        ja="蝶, チョウ, ちょうちょ",
        es="mariposa",
        fr="papillon",
        de="schmetterling, falter",
        pt="borboleta, mariposa",
        signs="🦋",
    ),
    habits=(Action.FLY, Action.SIT, Action.STAND),
    home="garden",
    kin=("bird",),
    rig=insect.RIGS["butterfly"],
)
BEE = Kind(
    name="bee",
    names=Names(
        en="bee, bumblebee, wasp, insect, mosquito, honeybee, hornet",
        zh="蜜蜂, 昆虫",
        ja="蜂, ミツバチ, 昆虫",
        es="abeja, avispa, insecto",
        fr="abeille, guêpe, insecte",
        de="biene, hummel, wespe, insekt",
        pt="abelha, vespa, inseto",
        signs="🐝, 🪰",
    ),
    habits=(Action.FLY, Action.SIT, Action.STAND),
    home="garden",
    kin=("butterfly", "bird"),
    voice=Voice.BUZZ,
    rig=insect.RIGS["bee"],
)
DRAGON = Kind(
    name="dragon",
    fiery=True,
    names=Names(
        en="dragon, wyvern, sea dragon, fire dragon",
        zh="龙, 龍, 巨龙, 飞龙",
        ja="竜, 龍, ドラゴン",
        es="dragón, dragona",
        fr="dragon, dragonne",
        de="drache, flugdrache",
        pt="dragão",
        signs="🐉, 🐲",
    ),
    habits=first(Action.FLY, (*WINGS, Action.RUN, Action.LIE)),
    home="mountains",
    kin=("eagle", "bird"),
    voice=Voice.ROAR,
    rig=dragon.RIGS["dragon"],
)

KINDS = (BIRD, EAGLE, OWL, GULL, DUCK, CHICKEN, PENGUIN, BUTTERFLY, BEE, DRAGON)
