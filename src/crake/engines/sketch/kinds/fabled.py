"""Those of tales who look like people."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.somebody import somebody
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects.fabled import RIGS

_fabled = partial(somebody, rigs=RIGS)
"""Somebody of a tale."""
KINDS = (
    _fabled(
        "mermaid",
        Names(
            en="mermaid, merman, siren",
            zh="美人鱼",
            ja="人魚, マーメイド",
            es="sirena",
            fr="sirène",
            de="meerjungfrau, nixe",
            pt="sereia",
            signs="🧜",
        ),
        home="underwater",
        habit=Action.SWIM,
    ),
    _fabled(
        "ghost",
        Names(
            en="ghost, phantom, spectre, specter, poltergeist",
            zh="鬼, 鬼魂, 幽灵",
            ja="お化け, 幽霊, ゴースト",
            es="fantasma, espectro",
            fr="fantôme, spectre",
            de="gespenst, geist",
            pt="fantasma",
            signs="👻",
        ),
        home="village",
        habit=Action.FLOAT,
    ),
    _fabled(
        "angel",
        Names(
            en="angel, seraph, cherub",
            zh="天使",
            ja="天使",
            es="ángel",
            fr="ange",
            de="engel",
            pt="anjo",
            signs="👼",
        ),
        home="sky",
        habit=Action.FLY,
    ),
    _fabled(
        "fairy",
        Names(
            en="fairy, pixie",
            zh="仙女, 小仙女",
            ja="妖精",
            es="hada",
            fr="fée",
            de="fee",
            pt="fada",
            signs="🧚",
        ),
        home="garden",
        habit=Action.FLY,
    ),
    _fabled(
        "zombie",
        Names(
            en="zombie, undead",
            zh="僵尸",
            ja="ゾンビ",
            es="zombi",
            fr="zombi",
            de="zombie, untoter",
            pt="zumbi",
            signs="🧟",
        ),
        home="village",
    ),
    _fabled(
        "vampire",
        Names(
            en="vampire, dracula",
            zh="吸血鬼",
            ja="吸血鬼, ヴァンパイア",
            es="vampiro",
            fr="vampire",
            de="vampir",
            pt="vampiro",
            signs="🧛",
        ),
        home="village",
    ),
    _fabled(
        "skeleton",
        Names(
            en="skeleton",
            zh="骷髅",
            ja="骸骨, ガイコツ",
            es="esqueleto",
            fr="squelette",
            de="skelett",
            pt="esqueleto",
            signs="💀",
        ),
        home="village",
    ),
)
