"""People of several kinds, and those who look like people."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PEOPLE, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import people, suits, things


def _person(name: str, names: Names, *, home: str = "garden", habit: Action = Action.WALK,
            kin: tuple[str, ...] = ("person",)) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=first(habit, PEOPLE), home=home, kin=kin,
                person=True, tread=Tread.FEET, rig=people.RIGS.get(name))  # fmt: skip


PERSON = Kind(
    name="person",
    names=Names(
        en="person, people, human, human being, someone, somebody, figure, stranger, "
        "character, pedestrian, passer-by, traveller, traveler, tourist, wanderer, "
        "friend, crowd, couple, teenager, neighbour, neighbor, artist, "
        "painter, teacher, student, musician, singer, guitarist, pianist, violinist, "
        "cellist, harpist, saxophonist, trumpeter, drummer, flutist, flautist, accordionist, "
        "bassist, fiddler, dj, disc jockey, deejay, street performer, busker, "
        "photographer, explorer, pilot, sailor, swimmer, skier, skater, "
        "skateboarder, snowboarder, audience, tribe, team, player, gamer, streamer, hacker, "
        "programmer, influencer, vlogger, youtuber, commuter, customer, guest, "
        "captain, news anchor, news reporter, reporter, journalist, "
        "newsreader, walker, tightrope walker, lumberjack, woodcutter",
        zh="人, 人物, 行人, 人们, 人們, 路人, 游客, 旅人, 朋友, 情侣, 团队, 音乐家, 老师, 学生, "
        "滑雪者, 钢琴家, 大提琴手, 竖琴手, 小提琴手, 鼓手, 唱片骑师, 歌手",
        ja="人, 人間, 人物, 人々, 歩行者, 旅人, 友達, チーム, 先生, 学生, 誰か, カップル, 恋人, "
        "ピアニスト, チェリスト, ハープ奏者, バイオリニスト, ドラマー, 歌手",
        es="persona, gente, humano, alguien, peatón, viajero, turista, amigo, pareja, "
        "equipo, músico, profesor, estudiante, amiga, pasajero, esquiador, esquiadora, "
        "pianista, violonchelista, chelista, arpista, saxofonista, trompetista, flautista, "
        "acordeonista, violinista, baterista, contrabajista, pinchadiscos, cantante",
        fr="personne, gens, humain, quelqu'un, piéton, voyageur, touriste, ami, couple, "
        "équipe, musicien, professeur, étudiant, skieur, skieuse, "
        "pianiste, violoncelliste, harpiste, saxophoniste, trompettiste, flûtiste, "
        "accordéoniste, violoniste, batteur, batteuse, contrebassiste, chanteur, chanteuse",
        de="mensch, person, leute, jemand, fußgänger, reisender, tourist, freund, paar, "
        "musiker, lehrer, student, skifahrer, skifahrerin, "
        "skiläufer, pianist, pianistin, cellist, cellistin, harfenist, harfenistin, "
        "saxophonist, trompeter, flötist, flötistin, geiger, geigerin, trommler, "
        "trommlerin, kontrabassist, discjockey, sänger, sängerin",
        pt="pessoa, gente, humano, alguém, pedestre, viajante, turista, amigo, casal, "
        "músico, professor, estudante, amiga, passageiro, esquiador, "
        "pianista, violoncelista, harpista, saxofonista, trompetista, flautista, violinista, "
        "acordeonista, baterista, contrabaixista, discotecário, cantor, cantora",
        signs="🚶, 🧍, 🧑, 👫, 🚴",
    ),
    habits=PEOPLE,
    home="garden",
    person=True,
    tread=Tread.FEET,
    rig=people.RIGS["person"],
)
MAN = _person(
    "man",
    Names(
        en="man, guy, fisherman, gentleman, father, dad, boyfriend, husband, "
        "brother, fellow, uncle",
        zh="男人, 男子, 男士, 爸爸, 父亲, 先生, 渔夫, 渔民, 男",
        ja="男, 男性, 男の人, 父, お父さん, 紳士, 漁師",
        es="hombre, señor, padre, caballero, tipo, tío, pescador",
        fr="homme, monsieur, père, type, mec, pêcheur",
        de="mann, herr, vater, kerl, fischer, angler",
        pt="homem, senhor, pai, cavalheiro, pescador",
        signs="👨",
    ),
)
WOMAN = _person(
    "woman",
    Names(
        en="woman, lady, mother, mom, mum, girlfriend, wife, sister, businesswoman, aunt",
        zh="女人, 女子, 女士, 妈妈, 母亲, 姑娘, 女",
        ja="女, 女性, 女の人, 母, お母さん, 婦人",
        es="mujer, señora, madre, dama",
        fr="femme, dame, mère, madame",
        de="frau, dame, mutter",
        pt="mulher, senhora, mãe, dama",
        signs="👩",
    ),
)
CHILD = _person(
    "child",
    Names(
        en="child, schoolchild, grandchild, kid, toddler",
        zh="孩子, 小孩, 儿童, 小朋友",
        ja="子供, 子ども, こども",
        fr="enfant",
        de="kind, kleinkind",
        pt="criança",
        signs="🧒",
    ),
    habit=Action.RUN,
)
DANCER = _person(
    "dancer",
    Names(
        en="dancer",
        zh="舞者, 舞蹈家",
        ja="ダンサー, 踊り子",
        es="bailarín, bailarina",
        fr="danseur, danseuse",
        de="tänzer, tänzerin",
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
        en="knight, warrior, gladiator, paladin, swordsman, guard",
        zh="骑士, 战士",
        ja="騎士, 戦士",
        es="guerrero",
        fr="chevalier, guerrier",
        de="ritter, krieger",
        pt="cavaleiro, guerreiro",
        signs="",
    ),
    home="meadow",
    kin=("man", "person"),
)
WIZARD = _person(
    "wizard",
    Names(
        en="wizard, magician, sorcerer, mage, druid, warlock",
        zh="巫师, 魔法师, 法师",
        ja="魔法使い, 魔術師",
        es="mago, brujo, hechicero",
        fr="magicien, sorcier, mage",
        de="zauberer, magier",
        pt="mago, bruxo, feiticeiro",
        signs="🧙",
    ),
    home="forest",
    kin=("man", "person"),
)
KING = _person(
    "king",
    Names(
        en="king, prince, emperor",
        zh="国王, 王子, 皇帝",
        ja="王, 王様, 王子, 皇帝",
        es="rey, príncipe, emperador",
        fr="roi, prince, empereur",
        de="könig, prinz, kaiser",
        pt="rei, príncipe, imperador",
        signs="🤴, 👑",
    ),
    kin=("man", "person"),
)
FARMER = _person(
    "farmer",
    Names(
        en="farmer, shepherd",
        zh="农夫, 农民, 牧羊人",
        ja="農夫, 農民, 羊飼い",
        es="granjero, agricultor, pastor",
        fr="fermier, fermière, agriculteur, berger",
        de="bauer, bäuerin, hirte, schäfer",
        pt="fazendeiro, agricultor, pastor",
        signs="🧑‍🌾",
    ),
    home="farm",
    kin=("man", "person"),
)
CHEF = _person(
    "chef",
    Names(
        en="chef, baker",
        zh="厨师, 面包师",
        ja="料理人, シェフ, コック, パン屋",
        es="cocinero, cocinera, panadero",
        fr="cuisinier, cuisinière, boulanger",
        de="koch, köchin, bäcker",
        pt="cozinheiro, cozinheira, padeiro",
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
        en="diver, scuba diver, snorkeler",
        zh="潜水员",
        ja="ダイバー, 潜水士",
        es="buceador, buzo",
        fr="plongeur, plongeuse",
        de="taucher, taucherin",
        pt="mergulhador, mergulhadora",
        signs="🤿",
    ),
    home="underwater",
    habit=Action.SWIM,
)
ASTRONAUT = Kind(
    name="astronaut",
    names=Names(
        en="astronaut, space man, cosmonaut, spaceman, spacewoman, spacewalker, taikonaut",
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
    rig=suits.RIGS["astronaut"],
)
ROBOT = Kind(
    name="robot",
    names=Names(
        en="robot, android, cyborg, droid, mech, automaton, humanoid",
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
    rig=suits.RIGS["robot"],
)
ALIEN = Kind(
    name="alien",
    names=Names(
        en="alien, extraterrestrial, martian, monster",
        zh="外星人, 怪物, 怪兽",
        ja="宇宙人, エイリアン, 怪物, モンスター",
        es="alienígena, extraterrestre, monstruo",
        fr="extraterrestre, monstre",
        de="außerirdischer, alien, monster",
        pt="alienígena, extraterrestre, monstro",
        signs="👽, 👾",
    ),
    habits=PEOPLE,
    home="alien planet",
    kin=("robot", "person"),
    tread=Tread.FEET,
    rig=suits.RIGS["alien"],
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
    rig=things.RIGS["snowman"],
)

KINDS = (PERSON, MAN, WOMAN, CHILD, DANCER, KNIGHT, WIZARD, KING, FARMER, CHEF, SURFER, DIVER,
         ASTRONAUT, ROBOT, ALIEN, SNOWMAN)  # fmt: skip
