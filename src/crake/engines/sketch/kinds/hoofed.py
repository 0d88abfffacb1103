"""Horses, cattle and other large animals."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import LEGS, PAWS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import critters, quadruped

HORSE = Kind(
    name="horse",
    names=Names(
        en="horse, pony, stallion, mare, foal, mustang, steed, racehorse",
        zh="马, 馬, 小马, 骏马",
        ja="馬, うま, ウマ, ポニー",
        es="caballo, yegua, poni, potro",
        fr="cheval, chevaux, jument, poney, poulain",
        de="pferd, stute, hengst, pony, fohlen",
        pt="cavalo, égua, pônei, potro",
        signs="🐴, 🐎, 🫏",
    ),
    habits=first(Action.RUN, PAWS),
    home="meadow",
    tread=Tread.HOOVES,
    voice=Voice.NEIGH,
    rig=quadruped.RIGS["horse"],
)
UNICORN = Kind(
    name="unicorn",
    names=Names(
        en="unicorn",
        zh="独角兽, 獨角獸",
        ja="ユニコーン",
        es="unicornio",
        fr="licorne",
        de="einhorn",
        pt="unicórnio",
        signs="🦄",
    ),
    habits=(*first(Action.RUN, PAWS), Action.FLY),
    home="meadow",
    kin=("horse",),
    tread=Tread.HOOVES,
    rig=quadruped.RIGS["unicorn"],
)
PEGASUS = Kind(
    name="pegasus",
    names=Names(
        en="pegasus, winged horse, flying horse, pegasi",
        zh="飞马, 飛馬, 天马",
        ja="ペガサス, 天馬",
        es="pegaso, caballo alado",
        fr="pégase, cheval ailé",
        de="pegasus, geflügeltes pferd",
        pt="pégaso, cavalo alado",
    ),
    habits=first(Action.FLY, PAWS),
    home="sky",
    kin=("unicorn", "horse"),
    tread=Tread.HOOVES,
    voice=Voice.WINGS,
    rig=quadruped.RIGS["pegasus"],
)
DEER = Kind(
    name="deer",
    names=Names(
        en="deer, stag, doe, fawn, elk, roe deer",
        zh="鹿, 小鹿, 梅花鹿",
        ja="鹿, シカ, 子鹿",
        es="ciervo, cierva, venado",
        fr="cerf, biche, faon",
        de="hirsch, reh, rehkitz",
        pt="cervo, veado, corça",
        signs="🦌",
    ),
    habits=PAWS,
    home="forest",
    kin=("horse",),
    tread=Tread.HOOVES,
    rig=quadruped.RIGS["deer"],
)
COW = Kind(
    name="cow",
    names=Names(
        en="cow, calf, cattle, dairy cow",
        zh="牛, 奶牛",
        ja="牛, うし, ウシ",
        es="vaca, ternero",
        fr="vache, veau",
        de="kuh, kühe, kalb, rind",
        pt="vaca, bezerro",
        signs="🐮, 🐄",
    ),
    habits=PAWS,
    home="farm",
    kin=("horse",),
    tread=Tread.HOOVES,
    voice=Voice.MOO,
    rig=quadruped.RIGS["cow"],
)
SHEEP = Kind(
    name="sheep",
    names=Names(
        en="sheep, lamb, ram, ewe",
        zh="羊, 绵羊, 小羊, 羊羔",
        ja="羊, ひつじ, ヒツジ, 子羊",
        es="oveja, cordero, carnero",
        fr="mouton, brebis, agneau, bélier",
        de="schaf, lamm, widder",
        pt="ovelha, cordeiro, carneiro",
        signs="🐑, 🐏",
    ),
    habits=PAWS,
    home="meadow",
    kin=("cow", "dog"),
    tread=Tread.HOOVES,
    voice=Voice.BAA,
    rig=quadruped.RIGS["sheep"],
)
PIG = Kind(
    name="pig",
    names=Names(
        en="pig, piglet, hog",
        zh="猪, 小猪",
        ja="豚, ブタ, 子豚",
        es="cerdo, cerdito",
        fr="cochon, porc, porcelet",
        de="schwein, ferkel",
        pt="porco, porquinho",
        signs="🐷, 🐖",
    ),
    habits=PAWS,
    home="farm",
    kin=("cow", "dog"),
    tread=Tread.HOOVES,
    voice=Voice.OINK,
    rig=quadruped.RIGS["pig"],
)
CAMEL = Kind(
    name="camel",
    names=Names(
        en="camel, dromedary",
        zh="骆驼",
        ja="ラクダ, 駱駝",
        es="camello, dromedario",
        fr="chameau, dromadaire",
        de="kamel, dromedar",
        pt="camelo, dromedário",
        signs="🐪, 🐫",
    ),
    habits=PAWS,
    home="desert",
    kin=("horse",),
    tread=Tread.HOOVES,
    rig=quadruped.RIGS["camel"],
)
ELEPHANT = Kind(
    name="elephant",
    names=Names(
        en="elephant, elephant calf",
        zh="大象, 象",
        ja="象, ゾウ, ぞう",
        es="elefante, elefanta",
        fr="éléphant, éléphante",
        de="elefant",
        pt="elefante, elefanta",
        signs="🐘",
    ),
    habits=PAWS,
    home="savanna",
    kin=("cow", "horse"),
    tread=Tread.HEAVY,
    voice=Voice.TRUMPET,
    rig=quadruped.RIGS["elephant"],
)
BEAR = Kind(
    name="bear",
    names=Names(
        en="bear, grizzly, grizzly bear, bear cub",
        zh="熊, 棕熊",
        ja="熊, クマ, くま, 白熊",
        es="oso, osa",
        fr="ours, ourse",
        de="bär, bärin",
        pt="urso, ursa",
        signs="🐻, 🧸",
    ),
    habits=PAWS,
    home="forest",
    kin=("dog",),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
    rig=quadruped.RIGS["bear"],
)
MONKEY = Kind(
    name="monkey",
    names=Names(
        en="monkey, ape",
        zh="猴子, 猴",
        ja="猿, サル, さる",
        es="mono, mona, simio",
        fr="singe, guenon",
        de="affe",
        pt="macaco, macaca, símio",
        signs="🐵, 🐒",
    ),
    habits=(*first(Action.CLIMB, PAWS), Action.HANG),
    home="jungle",
    kin=("bear", "person"),
    tread=Tread.PAWS,
    voice=Voice.CHATTER,
    rig=quadruped.RIGS["monkey"],
)
DINOSAUR = Kind(
    name="dinosaur",
    names=Names(
        en="dinosaur, tyrannosaurus, tyrannosaur, t-rex, t rex, tyrannosaurus rex, trex, rex",
        zh="恐龙, 恐龍, 霸王龙",
        ja="恐竜, ティラノサウルス",
        es="dinosaurio, tiranosaurio",
        fr="dinosaure, tyrannosaure",
        de="dinosaurier, tyrannosaurus",
        pt="dinossauro, tiranossauro",
        signs="🦖",
    ),
    habits=(*LEGS, Action.ROAR),
    home="jungle",
    kin=("dragon", "horse"),
    tread=Tread.HEAVY,
    voice=Voice.ROAR,
    rig=critters.RIGS["dinosaur"],
)

KINDS = (HORSE, UNICORN, PEGASUS, DEER, COW, SHEEP, PIG, CAMEL, ELEPHANT, BEAR, MONKEY, DINOSAUR)
