"""Monsters of tales, and those with the heads or the bodies of beasts."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import HANDIWORK, LEGS, PAWS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.kinds.somebody import costumed, somebody
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import cerberus, dragon, monsters, quadruped

_monster = partial(somebody, rigs=monsters.RIGS)
"""Somebody of a tale who looks like people."""


def _beastly(name: str, names: Names, home: str, voice: Voice, kin: str) -> Kind:
    """Return somebody with the head of a beast."""
    return Kind(name=name, names=names, habits=(*LEGS, Action.HOWL, Action.ROAR, *HANDIWORK),
                home=home, kin=(kin,), tread=Tread.HEAVY, voice=voice,
                rig=monsters.RIGS[name])  # fmt: skip


KINDS = (
    _monster("orc", Names(
        en="orc, ork, ogre, uruk, hobgoblin", zh="兽人, 食人魔", ja="オーク兵, オーガ",
        es="orco, ogro", fr="orque guerrier, orc, ogre", de="ork, oger", pt="orc, ogro",
    ), home="mountains"),
    _monster("goblin", Names(
        en="goblin, gremlin, imp, kobold", zh="哥布林, 地精", ja="ゴブリン", es="duende, goblin",
        fr="gobelin, lutin", de="goblin, kobold", pt="duende, goblin",
    ), home="cave"),
    _monster("troll", Names(
        en="troll, cave troll", zh="巨魔", ja="トロール", es="trol, troll", fr="troll", de="troll",
        pt="troll",
    ), home="forest"),
    _monster("elf", Names(
        en="elf, wood elf, elven archer, elven warrior, high elf", zh="精灵", ja="エルフ",
        es="elfo", fr="elfe", de="elf, elfe", pt="elfo", signs="🧝",
    ), home="forest"),
    _monster("cyclops", Names(
        en="cyclops", zh="独眼巨人", ja="サイクロプス, 一つ目の巨人", es="cíclope", fr="cyclope",
        de="zyklop", pt="ciclope",
    ), home="mountains"),
    _monster("centaur", Names(
        en="centaur", zh="半人马", ja="ケンタウロス", es="centauro", fr="centaure", de="zentaur",
        pt="centauro",
    ), home="meadow"),
    _beastly("werewolf", Names(
        en="werewolf, wolfman, wolf man, lycanthrope", zh="狼人", ja="狼男, 人狼", es="hombre lobo",
        fr="loup-garou", de="werwolf", pt="lobisomem",
    ), "forest", Voice.HOWL, "wolf"),
    _beastly("minotaur", Names(
        en="minotaur", zh="牛头怪, 弥诺陶洛斯", ja="ミノタウロス", es="minotauro", fr="minotaure",
        de="minotaurus", pt="minotauro",
    ), "cave", Voice.ROAR, "bull"),
    _beastly("yeti", Names(
        en="yeti, abominable snowman, snow monster", zh="雪人怪, 雪怪", ja="イエティ, 雪男",
        es="yeti", fr="yéti", de="yeti", pt="yeti, abominável homem das neves",
    ), "snowfield", Voice.ROAR, "gorilla"),
    _beastly("bigfoot", Names(
        en="bigfoot, sasquatch", zh="大脚怪", ja="ビッグフット", es="bigfoot, pie grande",
        fr="bigfoot", de="bigfoot", pt="pé-grande",
    ), "forest", Voice.ROAR, "gorilla"),
    Kind(
        name="griffin",
        names=Names(
            en="griffin, gryphon, griffon", zh="狮鹫", ja="グリフォン, グリフィン",
            es="grifo alado, grifo mitológico", fr="griffon", de="greif", pt="grifo",
        ),
        habits=first(Action.FLY, PAWS),
        home="mountains",
        kin=("pegasus", "eagle"),
        tread=Tread.PAWS,
        voice=Voice.WINGS,
        rig=quadruped.RIGS["griffin"],
    ),
    Kind(
        name="cerberus",
        names=Names(
            en="cerberus, three-headed dog, three headed dog, hellhound, hell hound",
            zh="地狱三头犬, 三头犬", ja="ケルベロス", es="cerbero, can cerbero",
            fr="cerbère, chien à trois têtes", de="zerberus, höllenhund", pt="cérbero",
        ),
        habits=(Action.WALK, Action.STAND, Action.SIT, Action.RUN, Action.LIE, Action.JUMP,
                Action.ROAR),
        home="ruins",
        kin=("dog",),
        tread=Tread.PAWS,
        voice=Voice.GROWL,
        rig=cerberus.RIG,
    ),
    Kind(
        name="hydra",
        names=Names(
            en="hydra, many-headed dragon, many headed dragon, three-headed dragon, "
            "five-headed dragon, king ghidorah",
            zh="九头蛇, 多头龙", ja="ヒドラ, ヤマタノオロチ", es="hidra", fr="hydre", de="hydra",
            pt="hidra",
        ),
        habits=(Action.WALK, Action.STAND, Action.RUN, Action.LIE),
        home="swamp",
        kin=("dragon",),
        fiery=True,
        tread=Tread.HEAVY,
        voice=Voice.ROAR,
        rig=dragon.RIGS["hydra"],
    ),
    costumed("matador", Names(
        en="matador, bullfighter, toreador, torero", zh="斗牛士", ja="闘牛士", es="torero, matador",
        fr="torero, matador", de="stierkämpfer, torero", pt="toureiro",
    ), home="stadium", habit=Action.STAND),
)  # fmt: skip
