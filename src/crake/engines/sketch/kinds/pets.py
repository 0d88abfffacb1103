"""Cats and dogs of all sizes, and what is near to them."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import LEGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import quadruped

CAT = Kind(
    name="cat",
    names=Names(
        en="cat, kitten, kitty, feline, tomcat, house cat, tabby cat, siamese cat, lynx",
        zh="猫, 貓, 小猫, 猫咪",
        ja="猫, ねこ, ネコ, 子猫",
        es="gato, gata, gatito, gatita, minino",
        fr="chat, chatte, chaton, minou",
        de="katze, kater, kätzchen, mieze",
        pt="gato, gata, gatinho, gatinha",
        signs="🐱, 🐈, 😺, 🐈‍⬛",
    ),
    habits=LEGS,
    home="garden",
    kin=("fox",),
    tread=Tread.PAWS,
    voice=Voice.MEOW,
    rig=quadruped.cat,
)
LION = Kind(
    name="lion",
    names=Names(
        en="lion, lioness, puma, cougar, mountain lion",
        zh="狮子, 獅子, 狮",
        ja="ライオン, 獅子",
        es="león, leona",
        fr="lion, lionne",
        de="löwe, löwin",
        pt="leão, leoa",
        signs="🦁",
    ),
    habits=LEGS,
    home="savanna",
    kin=("cat",),
    colour=(0.55, 0.36, 0.14),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
)
TIGER = Kind(
    name="tiger",
    names=Names(
        en="tiger, tigress, leopard, cheetah, jaguar, panther, snow leopard, black panther",
        zh="老虎, 虎, 豹, 豹子, 猎豹, 黑豹",
        ja="虎, トラ, 豹, ヒョウ, チーター",
        es="tigre, leopardo, guepardo, pantera",
        fr="tigre, tigresse, léopard, guépard, panthère",
        de="tiger, leopard, gepard, panther",
        pt="tigre, leopardo, guepardo, pantera, onça",
        signs="🐯, 🐅, 🐆",
    ),
    habits=LEGS,
    home="jungle",
    kin=("cat",),
    colour=(0.62, 0.26, 0.05),
    tread=Tread.PAWS,
    voice=Voice.ROAR,
)
DOG = Kind(
    name="dog",
    names=Names(
        en="dog, puppy, pup, doggy, doggo, hound, corgi, retriever, golden retriever, husky, "
        "poodle, terrier, labrador, german shepherd, dachshund, beagle, canine, bulldog, "
        "border collie, dalmatian, shiba inu, greyhound",
        zh="狗, 小狗, 犬, 柯基, 哈士奇",
        ja="犬, いぬ, イヌ, 子犬, 柴犬",
        es="perro, perra, perrito, cachorro",
        fr="chien, chienne, chiot, toutou",
        de="hund, hündin, welpe, hündchen",
        pt="cachorro, cachorra, cão, cadela, cachorrinho",
        signs="🐶, 🐕, 🐩, 🦮",
    ),
    habits=first(Action.RUN, LEGS),
    home="meadow",
    kin=("fox",),
    tread=Tread.PAWS,
    voice=Voice.BARK,
    rig=quadruped.dog,
)
WOLF = Kind(
    name="wolf",
    names=Names(
        en="wolf, werewolf, coyote, jackal, dingo, hyena",
        zh="狼, 土狼",
        ja="狼, オオカミ, コヨーテ",
        es="lobo, loba, coyote",
        fr="loup, louve, coyote",
        de="wolf, wölfin, kojote",
        pt="lobo, loba, coiote",
        signs="🐺",
    ),
    habits=first(Action.RUN, LEGS),
    home="forest",
    kin=("dog",),
    colour=(0.20, 0.20, 0.22),
    tread=Tread.PAWS,
)
FOX = Kind(
    name="fox",
    names=Names(
        en="fox, vixen, red panda, raccoon, arctic fox, ferret, badger, meerkat",
        zh="狐狸, 狐, 小熊猫, 浣熊",
        ja="狐, キツネ, きつね, レッサーパンダ",
        es="zorro, zorra, mapache, panda rojo",
        fr="renard, renarde, raton laveur, panda roux",
        de="fuchs, füchsin, waschbär, roter panda",
        pt="raposa, guaxinim, panda vermelho",
        signs="🦊, 🦝",
    ),
    habits=LEGS,
    home="forest",
    kin=("dog",),
    tread=Tread.PAWS,
    rig=quadruped.fox,
)
RABBIT = Kind(
    name="rabbit",
    names=Names(
        en="rabbit, bunny, hare, squirrel, hamster, guinea pig, chipmunk, hedgehog, kangaroo",
        zh="兔子, 兔, 松鼠, 仓鼠, 刺猬, 袋鼠",
        ja="兎, うさぎ, ウサギ, リス, ハムスター, ハリネズミ, カンガルー",
        es="conejo, coneja, liebre, ardilla, hámster, erizo, canguro",
        fr="lapin, lapine, lièvre, écureuil, hamster, hérisson, kangourou",
        de="hase, kaninchen, häschen, eichhörnchen, hamster, igel, känguru",
        pt="coelho, coelha, lebre, esquilo, hamster, ouriço, canguru",
        signs="🐰, 🐇, 🐿, 🐹, 🦔, 🦘",
    ),
    habits=first(Action.JUMP, LEGS),
    home="meadow",
    kin=("cat",),
    tread=Tread.PAWS,
)
MOUSE = Kind(
    name="mouse",
    names=Names(
        en="mouse, rat, shrew, mole",
        zh="老鼠, 鼠",
        ja="鼠, ネズミ, ねずみ",
        es="ratón, rata",
        fr="souris, rat",
        de="maus, ratte",
        pt="rato, camundongo",
        signs="🐭, 🐁, 🐀",
    ),
    habits=first(Action.RUN, LEGS),
    home="kitchen",
    kin=("rabbit", "cat"),
    colour=(0.24, 0.22, 0.22),
)

KINDS = (CAT, LION, TIGER, DOG, WOLF, FOX, RABBIT, MOUSE)
