"""Horses, cattle and other large animals."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import LEGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import quadruped

HORSE = Kind(
    name="horse",
    names=Names(
        en="horse, pony, stallion, mare, foal, donkey, mustang, mule, zebra, steed, racehorse",
        zh="马, 馬, 小马, 骏马, 驴, 斑马",
        ja="馬, うま, ウマ, ポニー, ロバ, シマウマ",
        es="caballo, yegua, poni, burro, cebra, potro",
        fr="cheval, chevaux, jument, poney, âne, zèbre, poulain",
        de="pferd, stute, hengst, pony, esel, zebra, fohlen",
        pt="cavalo, égua, pônei, burro, zebra, potro",
        signs="🐴, 🐎, 🫏, 🦓",
    ),
    habits=first(Action.RUN, LEGS),
    home="meadow",
    tread=Tread.HOOVES,
    voice=Voice.NEIGH,
    rig=quadruped.horse,
)
UNICORN = Kind(
    name="unicorn",
    names=Names(
        en="unicorn, pegasus",
        zh="独角兽, 獨角獸, 飞马",
        ja="ユニコーン, ペガサス",
        es="unicornio, pegaso",
        fr="licorne, pégase",
        de="einhorn, pegasus",
        pt="unicórnio, pégaso",
        signs="🦄",
    ),
    habits=(*first(Action.RUN, LEGS), Action.FLY),
    home="meadow",
    kin=("horse",),
    colour=(0.85, 0.83, 0.88),
    tread=Tread.HOOVES,
)
DEER = Kind(
    name="deer",
    names=Names(
        en="deer, stag, doe, fawn, moose, elk, reindeer, antelope, gazelle, roe deer, llama, "
        "alpaca",
        zh="鹿, 小鹿, 梅花鹿, 驯鹿, 羚羊, 羊驼",
        ja="鹿, シカ, 子鹿, トナカイ, アルパカ",
        es="ciervo, cierva, venado, alce, reno, gacela, llama, alpaca",
        fr="cerf, biche, faon, élan, renne, gazelle, lama, alpaga",
        de="hirsch, reh, rehkitz, elch, rentier, gazelle, lama, alpaka",
        pt="cervo, veado, corça, alce, rena, gazela, lhama, alpaca",
        signs="🦌, 🦙",
    ),
    habits=LEGS,
    home="forest",
    kin=("horse",),
    colour=(0.34, 0.19, 0.09),
    tread=Tread.HOOVES,
)
COW = Kind(
    name="cow",
    names=Names(
        en="cow, bull, ox, calf, cattle, buffalo, bison, yak",
        zh="牛, 奶牛, 公牛, 水牛, 牦牛",
        ja="牛, うし, ウシ, 水牛, バッファロー",
        es="vaca, toro, buey, ternero, búfalo",
        fr="vache, taureau, bœuf, boeuf, veau, buffle",
        de="kuh, kühe, stier, bulle, ochse, kalb, büffel, rind",
        pt="vaca, touro, boi, bezerro, búfalo",
        signs="🐮, 🐄, 🐂, 🐃",
    ),
    habits=LEGS,
    home="farm",
    kin=("horse",),
    colour=(0.80, 0.79, 0.76),
    tread=Tread.HOOVES,
    voice=Voice.MOO,
)
SHEEP = Kind(
    name="sheep",
    names=Names(
        en="sheep, lamb, goat, ram, ewe",
        zh="羊, 绵羊, 山羊, 小羊, 羊羔",
        ja="羊, ひつじ, ヒツジ, 子羊, 山羊, ヤギ",
        es="oveja, cordero, cabra, carnero",
        fr="mouton, brebis, agneau, chèvre, bélier",
        de="schaf, lamm, ziege, widder",
        pt="ovelha, cordeiro, cabra, carneiro",
        signs="🐑, 🐏, 🐐",
    ),
    habits=LEGS,
    home="meadow",
    kin=("cow", "dog"),
    colour=(0.82, 0.80, 0.74),
    tread=Tread.HOOVES,
)
PIG = Kind(
    name="pig",
    names=Names(
        en="pig, piglet, boar, hog, wild boar, hippo, hippopotamus, rhino, rhinoceros",
        zh="猪, 小猪, 野猪, 河马, 犀牛",
        ja="豚, ブタ, 子豚, 猪, カバ, サイ",
        es="cerdo, cerdito, jabalí, hipopótamo, rinoceronte",
        fr="cochon, porc, porcelet, sanglier, hippopotame, rhinocéros",
        de="schwein, ferkel, wildschwein, nilpferd, nashorn",
        pt="porco, porquinho, javali, hipopótamo, rinoceronte",
        signs="🐷, 🐖, 🐗, 🦛, 🦏",
    ),
    habits=LEGS,
    home="farm",
    kin=("cow", "dog"),
    colour=(0.72, 0.38, 0.36),
    tread=Tread.HOOVES,
)
CAMEL = Kind(
    name="camel",
    names=Names(
        en="camel, dromedary, giraffe",
        zh="骆驼, 长颈鹿",
        ja="ラクダ, 駱駝, キリン",
        es="camello, dromedario, jirafa",
        fr="chameau, dromadaire, girafe",
        de="kamel, dromedar, giraffe",
        pt="camelo, dromedário, girafa",
        signs="🐪, 🐫, 🦒",
    ),
    habits=LEGS,
    home="desert",
    kin=("horse",),
    colour=(0.50, 0.34, 0.17),
    tread=Tread.HOOVES,
)
ELEPHANT = Kind(
    name="elephant",
    names=Names(
        en="elephant, mammoth, elephant calf",
        zh="大象, 象, 猛犸",
        ja="象, ゾウ, ぞう, マンモス",
        es="elefante, elefanta, mamut",
        fr="éléphant, éléphante, mammouth",
        de="elefant, mammut",
        pt="elefante, elefanta, mamute",
        signs="🐘, 🦣",
    ),
    habits=LEGS,
    home="savanna",
    kin=("cow", "horse"),
    colour=(0.23, 0.22, 0.22),
    tread=Tread.HEAVY,
)
BEAR = Kind(
    name="bear",
    names=Names(
        en="bear, polar bear, grizzly, grizzly bear, panda, bear cub, teddy bear, koala, gorilla, "
        "sloth",
        zh="熊, 北极熊, 熊猫, 大熊猫, 棕熊, 考拉",
        ja="熊, クマ, くま, 白熊, シロクマ, パンダ, コアラ",
        es="oso, osa, oso polar, panda, koala",
        fr="ours, ourse, ours polaire, panda, koala",
        de="bär, bärin, eisbär, panda, koala",
        pt="urso, ursa, urso polar, panda, coala",
        signs="🐻, 🐻‍❄️, 🐼, 🐨, 🧸",
    ),
    habits=LEGS,
    home="forest",
    kin=("dog",),
    colour=(0.13, 0.07, 0.03),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
)
MONKEY = Kind(
    name="monkey",
    names=Names(
        en="monkey, ape, chimpanzee, orangutan, baboon, lemur",
        zh="猴子, 猴, 猩猩, 黑猩猩",
        ja="猿, サル, さる, チンパンジー, ゴリラ",
        es="mono, mona, simio, chimpancé, gorila",
        fr="singe, guenon, chimpanzé, gorille",
        de="affe, schimpanse, gorilla",
        pt="macaco, macaca, símio, chimpanzé, gorila",
        signs="🐵, 🐒, 🦍, 🦧",
    ),
    habits=first(Action.CLIMB, LEGS),
    home="jungle",
    kin=("bear", "person"),
    colour=(0.20, 0.11, 0.05),
    tread=Tread.PAWS,
)
DINOSAUR = Kind(
    name="dinosaur",
    names=Names(
        en="dinosaur, tyrannosaurus, t-rex, t rex, raptor, velociraptor, brontosaurus, lizard, "
        "crocodile, alligator, iguana, triceratops, chameleon, gecko, salamander",
        zh="恐龙, 恐龍, 霸王龙, 蜥蜴, 鳄鱼",
        ja="恐竜, ティラノサウルス, トカゲ, ワニ",
        es="dinosaurio, tiranosaurio, lagarto, cocodrilo",
        fr="dinosaure, tyrannosaure, lézard, crocodile",
        de="dinosaurier, tyrannosaurus, eidechse, krokodil",
        pt="dinossauro, tiranossauro, lagarto, crocodilo, jacaré",
        signs="🦖, 🦕, 🦎, 🐊",
    ),
    habits=LEGS,
    home="jungle",
    kin=("dragon", "horse"),
    colour=(0.12, 0.26, 0.10),
    tread=Tread.HEAVY,
    voice=Voice.ROAR,
)

KINDS = (HORSE, UNICORN, DEER, COW, SHEEP, PIG, CAMEL, ELEPHANT, BEAR, MONKEY, DINOSAUR)
