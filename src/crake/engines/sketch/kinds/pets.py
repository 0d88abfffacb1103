"""Cats and dogs of all sizes, and what is near to them."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PAWS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import quadruped

CAT = Kind(
    name="cat",
    names=Names(
        en="cat, kitten, kitty, feline, tomcat, house cat, tabby cat",
        zh="猫, 貓, 小猫, 猫咪",
        ja="猫, ねこ, ネコ, 子猫",
        es="gato, gata, gatito, gatita, minino",
        fr="chat, chatte, chaton, minou",
        de="katze, kater, kätzchen, mieze",
        pt="gato, gata, gatinho, gatinha",
        signs="🐱, 🐈, 😺, 🐈‍⬛",
    ),
    habits=PAWS,
    home="garden",
    kin=("fox",),
    tread=Tread.PAWS,
    voice=Voice.MEOW,
    rig=quadruped.RIGS["cat"],
)
LION = Kind(
    name="lion",
    names=Names(
        en="lion",
        zh="狮子, 獅子, 狮",
        ja="ライオン, 獅子",
        es="león",
        fr="lion",
        de="löwe",
        pt="leão",
        signs="🦁",
    ),
    habits=PAWS,
    home="savanna",
    kin=("cat",),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
    rig=quadruped.RIGS["lion"],
)
TIGER = Kind(
    name="tiger",
    names=Names(
        en="tiger, tigress",
        zh="老虎, 虎",
        ja="虎, トラ",
        es="tigre, tigresa",
        fr="tigre, tigresse",
        de="tiger",
        pt="tigre",
        signs="🐯, 🐅",
    ),
    habits=PAWS,
    home="jungle",
    kin=("cat",),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
    rig=quadruped.RIGS["tiger"],
)
DOG = Kind(
    name="dog",
    names=Names(
        en="dog, doggy, doggo, hound, terrier, canine, mutt",
        zh="狗, 犬",
        ja="犬, いぬ, イヌ",
        es="perro, perra",
        fr="chien, chienne, toutou",
        de="hund, hündin",
        pt="cachorro, cachorra, cão, cadela",
        signs="🐶, 🐕, 🦮",
    ),
    habits=first(Action.RUN, PAWS),
    home="meadow",
    kin=("fox",),
    tread=Tread.PAWS,
    voice=Voice.BARK,
    rig=quadruped.RIGS["dog"],
)
WOLF = Kind(
    name="wolf",
    names=Names(
        en="wolf, coyote, jackal, dingo",
        zh="狼, 土狼",
        ja="狼, オオカミ, コヨーテ",
        es="lobo, loba, coyote",
        fr="loup, louve, coyote",
        de="wolf, wölfin, kojote",
        pt="lobo, loba, coiote",
        signs="🐺",
    ),
    habits=first(Action.RUN, PAWS),
    home="forest",
    kin=("dog",),
    tread=Tread.PAWS,
    voice=Voice.HOWL,
    rig=quadruped.RIGS["wolf"],
)
FOX = Kind(
    name="fox",
    names=Names(
        en="fox, red fox, vixen, arctic fox",
        zh="狐狸, 狐",
        ja="狐, キツネ, きつね",
        es="zorro, zorra",
        fr="renard, renarde",
        de="fuchs, füchsin",
        pt="raposa",
        signs="🦊",
    ),
    habits=PAWS,
    home="forest",
    kin=("dog",),
    tread=Tread.PAWS,
    rig=quadruped.RIGS["fox"],
)
RABBIT = Kind(
    name="rabbit",
    names=Names(
        en="rabbit, bunny, hare",
        zh="兔子, 兔",
        ja="兎, うさぎ, ウサギ",
        es="conejo, coneja, liebre",
        fr="lapin, lapine, lièvre",
        de="hase, kaninchen, häschen",
        pt="coelho, coelha, lebre",
        signs="🐰, 🐇",
    ),
    habits=first(Action.JUMP, PAWS),
    home="meadow",
    kin=("cat",),
    tread=Tread.PAWS,
    rig=quadruped.RIGS["rabbit"],
)
MOUSE = Kind(
    name="mouse",
    names=Names(
        en="mouse",
        zh="老鼠, 鼠",
        ja="鼠, ネズミ, ねずみ",
        es="ratón",
        fr="souris",
        de="maus",
        pt="rato, camundongo, ratinho",
        signs="🐭, 🐁",
    ),
    habits=first(Action.RUN, PAWS),
    home="kitchen",
    kin=("rabbit", "cat"),
    voice=Voice.SQUEAK,
    rig=quadruped.RIGS["mouse"],
)

KINDS = (CAT, LION, TIGER, DOG, WOLF, FOX, RABBIT, MOUSE)
