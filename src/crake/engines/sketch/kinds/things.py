"""Trees and flowers of no particular kind, balls and fires."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import THINGS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import fetched, plants, things

TREE = Kind(
    name="tree",
    names=Names(
        en="tree, birch, maple, apple tree, cherry tree, branch, treetop, tree branch",
        zh="树, 樹, 大树",
        ja="木, 樹, 樹木, 大木",
        es="árbol, abedul",
        fr="arbre, bouleau",
        de="baum, bäume, birke",
        pt="árvore",
        signs="🌳, 🎋",
    ),
    habits=THINGS,
    home="meadow",
    voice=Voice.LEAVES,
    rig=plants.RIGS["tree"],
)
FLOWER = Kind(
    name="flower",
    names=Names(
        en="flower, sunflower, lily, orchid, poppy, bouquet",
        zh="花, 花朵, 向日葵, 百合",
        ja="花, 向日葵, ひまわり, 百合",
        es="flor, girasol, lirio, amapola",
        fr="fleur, tournesol, lys, coquelicot",
        de="blume, sonnenblume, lilie, mohn, blüte",
        pt="flor, girassol, lírio, papoula",
        signs="🌸, 🌺, 🌻, 💐",
    ),
    habits=THINGS,
    home="garden",
    rig=plants.RIGS["flower"],
)
BALL = Kind(
    name="ball",
    names=Names(
        en="ball, football, basketball, soccer ball, beach ball, sphere, bubble, cube",
        zh="球, 足球, 篮球, 皮球, 气泡",
        ja="ボール, 球, サッカーボール, シャボン玉",
        es="pelota, balón, esfera, burbuja",
        fr="balle, sphère, bulle",
        de="ball, kugel, fußball, seifenblase",
        pt="bola, esfera, bolha",
        signs="⚽, 🏀, 🏐, 🎾, 🔮",
    ),
    habits=(Action.JUMP, Action.SPIN, Action.FALL, Action.FLOAT, Action.STAND, Action.FLY),
    home="meadow",
    kin=("balloon",),
    rig=things.RIGS["ball"],
)
FIRE = Kind(
    name="fire",
    names=Names(
        en="fire, campfire, bonfire, flame, torch",
        zh="火, 篝火, 火焰, 营火, 火堆",
        ja="火, 焚き火, 炎, キャンプファイヤー",
        es="fuego, hoguera, fogata, llama de fuego",
        fr="feu, feu de camp, flamme",
        de="feuer, lagerfeuer, flamme",
        pt="fogo, fogueira, chama",
        signs="🔥",
    ),
    habits=(Action.STAND, Action.FLOAT),
    home="forest",
    voice=Voice.FIRE,
    rig=things.RIGS["fire"],
)

_TOSSED = (Action.STAND, Action.JUMP, Action.SPIN, Action.FALL, Action.FLOAT, Action.FLY)


def _toy(name: str, names: Names, home: str) -> Kind:
    """Return what animals play with."""
    return Kind(name=name, names=names, habits=_TOSSED, home=home, kin=("ball",),
                rig=fetched.RIGS[name])  # fmt: skip


FRISBEE = _toy("frisbee", Names(
    en="frisbee, flying disc", zh="飞盘", ja="フリスビー", es="frisbee, disco volador",
    fr="frisbee", de="frisbee, frisbeescheibe", pt="frisbee", signs="🥏"), "park")  # fmt: skip
TENNIS_BALL = _toy("tennis ball", Names(
    en="tennis ball", zh="网球", ja="テニスボール", es="pelota de tenis", fr="balle de tennis",
    de="tennisball", pt="bola de tênis"), "park")  # fmt: skip
YARN = _toy("ball of wool", Names(
    en="ball of yarn, ball of wool, yarn ball, wool ball, yarn, ball of string, skein of yarn",
    zh="毛线球", ja="毛糸玉, 毛糸の玉, 毛糸", es="ovillo de lana, ovillo", fr="pelote de laine",
    de="wollknäuel, garnknäuel", pt="novelo de lã, novelo", signs="🧶"), "room")  # fmt: skip
LASER = _toy("laser dot", Names(
    en="laser pointer, laser dot, red dot, laser light", zh="激光笔, 激光点",
    ja="レーザーポインター", es="puntero láser, láser", fr="pointeur laser",
    de="laserpointer, laserpunkt", pt="ponteiro laser, laser"), "room")  # fmt: skip

KINDS = (FRISBEE, TENNIS_BALL, YARN, LASER, TREE, FLOWER, BALL, FIRE)
