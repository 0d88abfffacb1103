"""Boats that people move by hand, and boats with one mast."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import HULLS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import rowing, vessels

ROWED = (Action.FLOAT, Action.RIDE, Action.DRIVE, Action.STAND)

KINDS = (
    Kind(
        name="rowing boat",
        names=Names(
            en="rowing boat, rowboat, dinghy, wooden boat, skiff",
            zh="划艇, 木船, 小木船",
            ja="手漕ぎボート, 手こぎボート",
            es="bote de remos, barca de remos",
            fr="barque, canot",
            de="ruderboot, holzboot",
            pt="barco a remo, bote a remo",
        ),
        habits=ROWED,
        home="lake",
        kin=("boat",),
        strong=True,
        voice=Voice.HULL,
        rig=rowing.RIGS["rowing boat"],
    ),
    Kind(
        name="gondola",
        names=Names(
            en="gondola",
            zh="贡多拉",
            ja="ゴンドラ",
            es="góndola",
            fr="gondole",
            de="gondel",
            pt="gôndola",
        ),
        habits=ROWED,
        home="canal",
        kin=("rowing boat", "boat"),
        strong=True,
        voice=Voice.HULL,
        rig=rowing.RIGS["gondola"],
    ),
    Kind(
        name="sailboat",
        names=Names(
            en="sailboat, sailing boat, yacht, catamaran",
            zh="游艇",
            ja="ヨット",
            es="velero, yate",
            fr="bateau à voile, voilier, yacht",
            de="segelboot, jacht, yacht",
            pt="veleiro, iate",
            signs="⛵",
        ),
        habits=HULLS,
        home="ocean",
        kin=("boat",),
        strong=True,
        voice=Voice.HULL,
        rig=vessels.RIGS["boat"],
    ),
)
