"""What flies by itself: birds, insects, dragons."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import WINGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import bird

BIRD = Kind(
    name="bird",
    names=Names(
        en="bird, dove, pigeon, crow, raven, sparrow, parrot, stork, robin, swallow, songbird, "
        "hummingbird, crane, heron, flamingo, pelican, macaw, canary, woodpecker, kingfisher, "
        "peacock, blackbird, bat",
        zh="鸟, 鳥, 小鸟, 鸽子, 乌鸦, 麻雀, 鹦鹉, 鹤, 仙鹤, 燕子, 火烈鸟, 孔雀, 蝙蝠",
        ja="鳥, とり, 小鳥, 鳩, ハト, カラス, スズメ, オウム, 鶴, ツバメ, フラミンゴ, 孔雀",
        es="pájaro, ave, paloma, cuervo, gorrión, loro, cigüeña, golondrina, grulla, flamenco, "
        "colibrí, pavo real, murciélago",
        fr="oiseau, colombe, pigeon, corbeau, moineau, perroquet, cigogne, hirondelle, grue, "
        "flamant, colibri, paon, chauve-souris",
        de="vogel, vögel, taube, krähe, rabe, spatz, papagei, storch, schwalbe, kranich, flamingo, "
        "kolibri, pfau, fledermaus",
        pt="pássaro, ave, pomba, pombo, corvo, pardal, papagaio, cegonha, andorinha, garça, "
        "flamingo, beija-flor, pavão, morcego",
        signs="🐦, 🕊, 🐤, 🦜, 🦩, 🦚, 🦇, 🐦‍⬛",
    ),
    habits=WINGS,
    home="sky",
    voice=Voice.SONG,
    rig=bird.bird,
)
EAGLE = Kind(
    name="eagle",
    names=Names(
        en="eagle, hawk, falcon, vulture, condor, buzzard, osprey, kite, phoenix, griffin, "
        "bird of prey, bald eagle",
        zh="鹰, 老鹰, 雄鹰, 隼, 秃鹫, 凤凰",
        ja="鷲, ワシ, 鷹, タカ, 隼, ハヤブサ, 鳳凰",
        es="águila, halcón, buitre, cóndor, fénix",
        fr="aigle, faucon, vautour, condor, phénix",
        de="adler, falke, habicht, geier, kondor, phönix",
        pt="águia, falcão, abutre, condor, fênix",
        signs="🦅",
    ),
    habits=WINGS,
    home="mountains",
    kin=("bird",),
    colour=(0.14, 0.08, 0.04),
    voice=Voice.WINGS,
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
    colour=(0.30, 0.22, 0.14),
    voice=Voice.HOOT,
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
    colour=(0.80, 0.81, 0.82),
    voice=Voice.WINGS,
)
DUCK = Kind(
    name="duck",
    names=Names(
        en="duck, duckling, goose, swan, mallard, rubber duck, cygnet",
        zh="鸭子, 鸭, 小鸭, 鹅, 天鹅",
        ja="鴨, アヒル, カモ, ガチョウ, 白鳥",
        es="pato, patito, ganso, cisne",
        fr="canard, caneton, oie, cygne",
        de="ente, entchen, gans, gänse, schwan",
        pt="pato, patinho, ganso, cisne",
        signs="🦆, 🦢, 🪿",
    ),
    habits=first(Action.SWIM, WINGS),
    home="lake",
    kin=("bird",),
    colour=(0.80, 0.78, 0.72),
    voice=Voice.QUACK,
)
CHICKEN = Kind(
    name="chicken",
    names=Names(
        en="chicken, hen, rooster, cock, chick, turkey, ostrich, emu",
        zh="鸡, 公鸡, 母鸡, 小鸡, 鸵鸟",
        ja="鶏, ニワトリ, ひよこ, ダチョウ",
        es="gallina, gallo, pollo, pollito, pavo, avestruz",
        fr="poule, coq, poulet, poussin, dinde, autruche",
        de="huhn, hühner, henne, hahn, küken, truthahn, strauß",
        pt="galinha, galo, frango, pintinho, peru, avestruz",
        signs="🐔, 🐓, 🐣, 🐥, 🦃",
    ),
    habits=first(Action.WALK, WINGS),
    home="farm",
    kin=("duck", "bird"),
    colour=(0.55, 0.22, 0.07),
    tread=Tread.PAWS,
)
PENGUIN = Kind(
    name="penguin",
    names=Names(
        en="penguin, emperor penguin, puffin",
        zh="企鹅",
        ja="ペンギン",
        es="pingüino",
        fr="pingouin, manchot",
        de="pinguin",
        pt="pinguim",
        signs="🐧",
    ),
    habits=(Action.WALK, Action.STAND, Action.SWIM, Action.JUMP, Action.DANCE, Action.RUN),
    home="snowfield",
    kin=("duck", "person"),
    colour=(0.03, 0.03, 0.04),
    tread=Tread.PAWS,
)
BUTTERFLY = Kind(
    name="butterfly",
    names=Names(
        en="butterfly, moth, monarch butterfly",
        zh="蝴蝶, 蛾, 飞蛾",
        ja="蝶, チョウ, ちょうちょ, 蛾",
        es="mariposa, polilla",
        fr="papillon",
        de="schmetterling, motte, falter",
        pt="borboleta, mariposa",
        signs="🦋",
    ),
    habits=(Action.FLY, Action.SIT, Action.STAND),
    home="garden",
    kin=("bird",),
    colour=(0.75, 0.30, 0.05),
)
BEE = Kind(
    name="bee",
    names=Names(
        en="bee, bumblebee, wasp, dragonfly, ladybug, ladybird, beetle, insect, fly, mosquito, "
        "honeybee, firefly",
        zh="蜜蜂, 蜻蜓, 瓢虫, 昆虫, 甲虫, 萤火虫",
        ja="蜂, ミツバチ, 蜻蛉, トンボ, てんとう虫, 昆虫, 蛍, ホタル",
        es="abeja, avispa, libélula, mariquita, insecto, escarabajo, luciérnaga",
        fr="abeille, guêpe, libellule, coccinelle, insecte, scarabée, luciole",
        de="biene, hummel, wespe, libelle, marienkäfer, insekt, käfer, glühwürmchen",
        pt="abelha, vespa, libélula, joaninha, inseto, besouro, vaga-lume",
        signs="🐝, 🐞, 🪲, 🪰",
    ),
    habits=(Action.FLY, Action.SIT, Action.STAND),
    home="garden",
    kin=("butterfly", "bird"),
    colour=(0.70, 0.45, 0.03),
    voice=Voice.BUZZ,
)
DRAGON = Kind(
    name="dragon",
    names=Names(
        en="dragon, wyvern, pterodactyl, sea dragon, fire dragon, pterosaur",
        zh="龙, 龍, 巨龙, 飞龙",
        ja="竜, 龍, ドラゴン",
        es="dragón, dragona",
        fr="dragon, dragonne",
        de="drache, flugdrache",
        pt="dragão",
        signs="🐉, 🐲",
    ),
    habits=first(Action.FLY, (*WINGS, Action.RUN)),
    home="mountains",
    kin=("eagle", "bird"),
    colour=(0.30, 0.03, 0.03),
    voice=Voice.ROAR,
)

KINDS = (BIRD, EAGLE, OWL, GULL, DUCK, CHICKEN, PENGUIN, BUTTERFLY, BEE, DRAGON)
