"""Trees and flowers of no particular kind, balls and fires."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import THINGS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import plants, things

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

KINDS = (TREE, FLOWER, BALL, FIRE)
