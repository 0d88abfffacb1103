"""What lives in the water, and what creeps beside it."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import FINS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import critters, drifters, fish, frog

FISH = Kind(
    name="fish",
    names=Names(
        en="fish, salmon, tuna, clownfish, trout, carp, angelfish, swordfish, piranha",
        zh="鱼, 魚, 鲤鱼, 小丑鱼",
        ja="魚, さかな, 鮭, マグロ",
        es="pez, peces, salmón, atún, carpa, trucha",
        fr="poisson, saumon, thon, carpe, truite",
        de="fisch, lachs, karpfen, forelle, thunfisch",
        pt="peixe, salmão, atum, carpa, truta",
        signs="🐟, 🐠, 🐡",
    ),
    habits=FINS,
    home="underwater",
    strong=True,
    rig=fish.RIGS["fish"],
)
SHARK = Kind(
    name="shark",
    names=Names(
        en="shark, great white shark, hammerhead",
        zh="鲨鱼, 大白鲨",
        ja="鮫, サメ",
        es="tiburón",
        fr="requin",
        de="hai, haifisch",
        pt="tubarão",
        signs="🦈",
    ),
    habits=FINS,
    home="underwater",
    kin=("fish",),
    strong=True,
    rig=fish.RIGS["shark"],
)
WHALE = Kind(
    name="whale",
    names=Names(
        en="whale, humpback whale, blue whale, sperm whale, narwhal",
        zh="鲸鱼, 鲸, 蓝鲸",
        ja="鯨, クジラ, くじら",
        es="ballena",
        fr="baleine",
        de="wal, buckelwal",
        pt="baleia",
        signs="🐳, 🐋",
    ),
    habits=FINS,
    home="underwater",
    kin=("shark", "fish"),
    strong=True,
    voice=Voice.WHALE,
    rig=fish.RIGS["whale"],
)
DOLPHIN = Kind(
    name="dolphin",
    names=Names(
        en="dolphin, porpoise",
        zh="海豚",
        ja="海豚, イルカ, いるか",
        es="delfín",
        fr="dauphin",
        de="delfin, delphin",
        pt="golfinho",
        signs="🐬",
    ),
    habits=FINS,
    home="underwater",
    kin=("whale", "fish"),
    strong=True,
    voice=Voice.WHALE,
    rig=fish.RIGS["dolphin"],
)
TURTLE = Kind(
    name="turtle",
    names=Names(
        en="turtle, sea turtle, tortoise",
        zh="乌龟, 海龟, 龟",
        ja="亀, カメ, かめ, ウミガメ",
        es="tortuga",
        fr="tortue",
        de="schildkröte",
        pt="tartaruga",
        signs="🐢",
    ),
    habits=(Action.SWIM, Action.WALK, Action.STAND, Action.DIVE, Action.FLOAT),
    home="underwater",
    kin=("fish",),
    strong=True,
    rig=drifters.RIGS["turtle"],
)
JELLYFISH = Kind(
    name="jellyfish",
    names=Names(
        en="jellyfish, medusa",
        zh="水母",
        ja="海月, クラゲ, くらげ",
        es="medusa",
        fr="méduse",
        de="qualle",
        pt="água-viva",
        signs="🪼",
    ),
    habits=(Action.FLOAT, Action.SWIM),
    home="underwater",
    kin=("fish",),
    strong=True,
    rig=drifters.RIGS["jellyfish"],
)
OCTOPUS = Kind(
    name="octopus",
    names=Names(
        en="octopus, kraken",
        zh="章鱼",
        ja="蛸, タコ",
        es="pulpo",
        fr="pieuvre, poulpe",
        de="krake, oktopus",
        pt="polvo",
        signs="🐙",
    ),
    habits=(Action.SWIM, Action.WALK, Action.FLOAT, Action.STAND),
    home="underwater",
    kin=("jellyfish", "fish"),
    strong=True,
    rig=drifters.RIGS["octopus"],
)
FROG = Kind(
    name="frog",
    names=Names(
        en="frog, toad, tadpole",
        zh="青蛙, 蛙, 蟾蜍",
        ja="蛙, カエル, かえる",
        es="rana, sapo",
        fr="grenouille, crapaud",
        de="frosch, kröte",
        pt="sapo, rã",
        signs="🐸",
    ),
    habits=(
        Action.JUMP,
        Action.SIT,
        Action.STAND,
        Action.SWIM,
        Action.WALK,
        Action.ROAR,
        Action.DANCE,
        Action.RIDE,
    ),
    home="swamp",
    kin=("turtle", "rabbit", "fish"),
    voice=Voice.CROAK,
    rig=frog.RIG,
)
SNAKE = Kind(
    name="snake",
    names=Names(
        en="snake, cobra, python, serpent, worm, eel",
        zh="蛇, 鳗鱼",
        ja="蛇, ヘビ, へび, ウナギ",
        es="serpiente, culebra, gusano, anguila",
        fr="serpent, ver, anguille",
        de="schlange, wurm, aal",
        pt="cobra, serpente, minhoca, enguia",
        signs="🐍, 🪱",
    ),
    habits=(Action.WALK, Action.STAND, Action.SWIM, Action.LIE),
    home="desert",
    kin=("turtle", "fish"),
    rig=critters.RIGS["snake"],
)

KINDS = (FISH, SHARK, WHALE, DOLPHIN, TURTLE, JELLYFISH, OCTOPUS, FROG, SNAKE)
