"""People of several kinds, and those who look like people."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PEOPLE, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import humanoid


def _person(name: str, names: Names, *, home: str = "garden", habit: Action = Action.WALK,
            kin: tuple[str, ...] = ("person",)) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=first(habit, PEOPLE), home=home, kin=kin,
                person=True, tread=Tread.FEET)  # fmt: skip


PERSON = Kind(
    name="person",
    names=Names(
        en="person, people, human, human being, someone, somebody, figure, stranger, character, "
        "pedestrian, passer-by, traveller, traveler, tourist, wanderer, friend, crowd, couple, "
        "family, teenager, neighbour, neighbor, pilgrim, monk, artist, painter, teacher, student, "
        "doctor, nurse, worker, musician, singer, guitarist, pianist, violinist, photographer, "
        "detective, explorer, pilot, sailor, fisherman, swimmer, climber, hiker, skier, skater, "
        "jogger, runner, athlete, cyclist, skateboarder, audience, tribe, team, player",
        zh="人, 人物, 行人, 人们, 人們, 路人, 游客, 旅人, 朋友, 情侣, 家庭, 音乐家, 老师, "
        "学生, 医生",
        ja="人, 人間, 人物, 人々, 歩行者, 旅人, 友達, 家族, 先生, 学生, 医者, 誰か",
        es="persona, gente, humano, alguien, peatón, viajero, turista, amigo, pareja, familia, "
        "músico, médico, profesor, estudiante, corredor, ciclista",
        fr="personne, gens, humain, quelqu'un, piéton, voyageur, touriste, ami, couple, famille, "
        "musicien, médecin, professeur, étudiant, coureur, cycliste",
        de="mensch, person, leute, jemand, fußgänger, reisender, tourist, freund, paar, familie, "
        "musiker, arzt, lehrer, student, läufer, radfahrer, wanderer",
        pt="pessoa, gente, humano, alguém, pedestre, viajante, turista, amigo, casal, família, "
        "músico, médico, professor, estudante, corredor, ciclista",
        signs="🚶, 🧍, 🧑, 👫, 👪, 🚴",
    ),
    habits=PEOPLE,
    home="garden",
    person=True,
    tread=Tread.FEET,
    rig=humanoid.person,
)
MAN = _person(
    "man",
    Names(
        en="man, guy, gentleman, father, dad, grandfather, grandpa, boyfriend, husband, brother, "
        "old man, businessman, fellow, uncle, male",
        zh="男人, 男子, 男士, 爸爸, 父亲, 爷爷, 老人, 先生, 男",
        ja="男, 男性, 男の人, 父, お父さん, おじいさん, 老人, 紳士",
        es="hombre, señor, padre, abuelo, caballero, anciano, tipo, tío",
        fr="homme, monsieur, père, grand-père, vieillard, type, mec",
        de="mann, herr, vater, großvater, opa, kerl, greis",
        pt="homem, senhor, pai, avô, cavalheiro, idoso, velho",
        signs="👨, 👴, 🤵",
    ),
)
WOMAN = _person(
    "woman",
    Names(
        en="woman, lady, mother, mom, mum, grandmother, grandma, girlfriend, wife, sister, "
        "old woman, businesswoman, aunt, female, bride",
        zh="女人, 女子, 女士, 妈妈, 母亲, 奶奶, 姑娘, 新娘, 女",
        ja="女, 女性, 女の人, 母, お母さん, おばあさん, 婦人",
        es="mujer, señora, madre, abuela, dama, anciana, novia",
        fr="femme, dame, mère, grand-mère, madame, mariée",
        de="frau, dame, mutter, großmutter, oma, braut",
        pt="mulher, senhora, mãe, avó, dama, idosa, noiva",
        signs="👩, 👵, 👰",
    ),
)
CHILD = _person(
    "child",
    Names(
        en="child, kid, boy, girl, baby, toddler, infant, son, daughter, schoolboy, schoolgirl, "
        "little boy, little girl",
        zh="孩子, 小孩, 儿童, 男孩, 女孩, 婴儿, 宝宝, 小朋友, 少年, 少女",
        ja="子供, 子ども, こども, 少年, 少女, 男の子, 女の子, 赤ちゃん",
        es="niño, niña, chico, chica, bebé, muchacho, muchacha, hijo, hija",
        fr="enfant, garçon, fille, bébé, gamin, gamine, fils",
        de="kind, junge, mädchen, baby, kleinkind, bub, sohn, tochter",
        pt="criança, menino, menina, garoto, garota, bebê, filho, filha",
        signs="👧, 👦, 👶, 🧒",
    ),
    habit=Action.RUN,
)
DANCER = _person(
    "dancer",
    Names(
        en="dancer, ballerina, ballet dancer, breakdancer",
        zh="舞者, 舞蹈家, 芭蕾舞者",
        ja="ダンサー, 踊り子, バレリーナ",
        es="bailarín, bailarina",
        fr="danseur, danseuse, ballerine",
        de="tänzer, tänzerin, ballerina",
        pt="dançarino, dançarina, bailarino, bailarina",
        signs="💃, 🕺",
    ),
    home="room",
    habit=Action.DANCE,
    kin=("woman", "person"),
)
KNIGHT = _person(
    "knight",
    Names(
        en="knight, warrior, soldier, samurai, viking, gladiator, paladin, swordsman, guard, ninja",
        zh="骑士, 战士, 士兵, 武士, 忍者",
        ja="騎士, 戦士, 兵士, 武士, 侍, サムライ, 忍者",
        es="guerrero, soldado, samurái, vikingo, ninja",
        fr="chevalier, guerrier, soldat, samouraï, viking",
        de="ritter, krieger, soldat, samurai, wikinger",
        pt="cavaleiro, guerreiro, soldado, samurai, viking",
        signs="🥷",
    ),
    home="meadow",
    kin=("man", "person"),
)
WIZARD = _person(
    "wizard",
    Names(
        en="wizard, witch, magician, sorcerer, sorceress, mage, druid, warlock",
        zh="巫师, 女巫, 魔法师, 法师",
        ja="魔法使い, 魔女, 魔術師",
        es="mago, bruja, brujo, hechicero, hechicera",
        fr="magicien, magicienne, sorcier, sorcière, mage",
        de="zauberer, zauberin, hexe, magier",
        pt="mago, bruxa, bruxo, feiticeiro, feiticeira",
        signs="🧙",
    ),
    home="forest",
    kin=("man", "person"),
)
KING = _person(
    "king",
    Names(
        en="king, queen, prince, princess, emperor, empress",
        zh="国王, 女王, 王子, 公主, 皇帝, 皇后",
        ja="王, 王様, 女王, 王子, 姫, 王女, 皇帝",
        es="rey, reina, príncipe, princesa, emperador",
        fr="roi, reine, prince, princesse, empereur",
        de="könig, königin, prinz, prinzessin, kaiser",
        pt="rei, rainha, príncipe, princesa, imperador",
        signs="🤴, 👸, 👑",
    ),
    kin=("man", "person"),
)
FARMER = _person(
    "farmer",
    Names(
        en="farmer, cowboy, shepherd, gardener",
        zh="农夫, 农民, 牛仔, 牧羊人, 园丁",
        ja="農夫, 農民, カウボーイ, 羊飼い, 庭師",
        es="granjero, agricultor, vaquero, pastor, jardinero",
        fr="fermier, fermière, agriculteur, cow-boy, berger, jardinier",
        de="bauer, bäuerin, cowboy, hirte, schäfer, gärtner",
        pt="fazendeiro, agricultor, vaqueiro, pastor, jardineiro",
        signs="🤠, 🧑‍🌾",
    ),
    home="farm",
    kin=("man", "person"),
)
CHEF = _person(
    "chef",
    Names(
        en="chef, baker, waiter, waitress, barista",
        zh="厨师, 面包师, 服务员",
        ja="料理人, シェフ, コック, パン屋",
        es="cocinero, cocinera, panadero, camarero",
        fr="cuisinier, cuisinière, boulanger, serveur",
        de="koch, köchin, bäcker, kellner",
        pt="cozinheiro, cozinheira, padeiro, garçom",
        signs="🧑‍🍳, 👨‍🍳, 👩‍🍳",
    ),
    home="kitchen",
    habit=Action.STAND,
    kin=("man", "person"),
)
SURFER = _person(
    "surfer",
    Names(
        en="surfer, windsurfer, kitesurfer",
        zh="冲浪者, 冲浪手",
        ja="サーファー",
        es="surfista",
        fr="surfeur, surfeuse",
        pt="surfista",
        signs="🏄",
    ),
    home="ocean",
    habit=Action.RIDE,
    kin=("man", "person"),
)
DIVER = _person(
    "diver",
    Names(
        en="diver, scuba diver, mermaid, merman, snorkeler",
        zh="潜水员, 美人鱼",
        ja="ダイバー, 潜水士, 人魚",
        es="buceador, buzo, sirena",
        fr="plongeur, plongeuse, sirène",
        de="taucher, taucherin, meerjungfrau",
        pt="mergulhador, mergulhadora, sereia",
        signs="🤿, 🧜",
    ),
    home="underwater",
    habit=Action.SWIM,
)
ASTRONAUT = Kind(
    name="astronaut",
    names=Names(
        en="astronaut, cosmonaut, spaceman, spacewoman, spacewalker, taikonaut",
        zh="宇航员, 太空人, 航天员",
        ja="宇宙飛行士",
        es="astronauta, cosmonauta",
        fr="astronaute, cosmonaute, spationaute",
        de="astronaut, astronautin, raumfahrer, kosmonaut",
        pt="astronauta, cosmonauta",
        signs="🧑‍🚀, 👨‍🚀, 👩‍🚀",
    ),
    habits=PEOPLE,
    home="space",
    person=True,
    tread=Tread.HEAVY,
    rig=humanoid.astronaut,
)
ROBOT = Kind(
    name="robot",
    names=Names(
        en="robot, android, cyborg, droid, mech, automaton, humanoid, machine",
        zh="机器人, 機器人, 机甲",
        ja="ロボット, アンドロイド",
        es="robot, androide",
        fr="robot, androïde",
        de="roboter, androide",
        pt="robô, androide",
        signs="🤖",
    ),
    habits=PEOPLE,
    home="city",
    kin=("astronaut",),
    tread=Tread.METAL,
    voice=Voice.HUM,
    rig=humanoid.robot,
)
ALIEN = Kind(
    name="alien",
    names=Names(
        en="alien, extraterrestrial, martian, monster, zombie, ghost, goblin, troll, elf, angel, "
        "fairy, vampire, giant, superhero",
        zh="外星人, 怪物, 怪兽, 鬼, 精灵, 天使",
        ja="宇宙人, エイリアン, 怪物, モンスター, お化け, 妖精, 天使",
        es="alienígena, extraterrestre, monstruo, fantasma, elfo, ángel, hada",
        fr="extraterrestre, monstre, fantôme, elfe, ange, fée",
        de="außerirdischer, alien, monster, gespenst, geist, elf, engel, fee",
        pt="alienígena, extraterrestre, monstro, fantasma, elfo, anjo, fada",
        signs="👽, 👾, 👻, 🧟, 🧝, 👼, 🧚",
    ),
    habits=PEOPLE,
    home="mars",
    kin=("robot", "person"),
    colour=(0.15, 0.42, 0.18),
    tread=Tread.FEET,
)
SNOWMAN = Kind(
    name="snowman",
    names=Names(
        en="snowman",
        zh="雪人",
        ja="雪だるま",
        es="muñeco de nieve",
        fr="bonhomme de neige",
        de="schneemann",
        pt="boneco de neve",
        signs="⛄, ☃",
    ),
    habits=(Action.STAND, Action.WALK, Action.DANCE, Action.WAVE),
    home="snowfield",
    kin=("robot", "person"),
    colour=(0.85, 0.86, 0.90),
)

KINDS = (PERSON, MAN, WOMAN, CHILD, DANCER, KNIGHT, WIZARD, KING, FARMER, CHEF, SURFER, DIVER,
         ASTRONAUT, ROBOT, ALIEN, SNOWMAN)  # fmt: skip
