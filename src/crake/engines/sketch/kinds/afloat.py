"""Ships with drawings of their own, beside those of `vehicles`, and firs."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import HULLS, THINGS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import craft, things

KINDS = (
    Kind(
        name="sailing ship",
        names=Names(
            en="sailing ship, pirate ship, galleon, viking ship, tall ship, frigate",
            zh="海盗船, 帆船",
            ja="海賊船, 帆船",
            es="barco pirata, galeón",
            fr="bateau pirate, galion, voilier ancien",
            de="piratenschiff, segelschiff, galeone",
            pt="navio pirata, galeão",
            signs="🏴‍☠️",
        ),
        habits=HULLS,
        home="ocean",
        strong=True,
        voice=Voice.HULL,
        rig=craft.RIGS["sailing ship"],
    ),
    Kind(
        name="submarine",
        names=Names(
            en="submarine, bathyscaphe",
            zh="潜艇, 潜水艇",
            ja="潜水艦",
            es="submarino",
            fr="sous-marin",
            de="u-boot, unterseeboot",
            pt="submarino",
        ),
        habits=(Action.SWIM, Action.FLOAT),
        home="underwater",
        strong=True,
        voice=Voice.HUM,
        rig=craft.RIGS["submarine"],
    ),
    Kind(
        name="pine",
        names=Names(
            en="pine, pine tree, fir, fir tree, spruce, christmas tree",
            zh="松树, 圣诞树",
            ja="松の木, クリスマスツリー",
            es="pino, abeto",
            fr="sapin, pin",
            de="tannenbaum, tanne, fichte",
            pt="pinheiro",
            signs="🌲, 🎄",
        ),
        habits=THINGS,
        home="snowfield",
        voice=Voice.LEAVES,
        rig=things.RIGS["pine"],
    ),
)
