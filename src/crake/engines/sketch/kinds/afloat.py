"""Ships with drawings of their own, beside those of `vehicles`, and firs."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import HULLS, THINGS
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import paddlers, plants, riders, tall_ships, vessels

KINDS = (
    Kind(
        name="sailing ship",
        names=Names(
            en="sailing ship, galleon, viking ship, tall ship, frigate, clipper, schooner, "
            "full-rigged ship, windjammer",
            zh="帆船, 大帆船",
            ja="帆船",
            es="galeón, buque de vela",
            fr="galion, voilier ancien, grand voilier",
            de="segelschiff, galeone, großsegler, windjammer",
            pt="galeão, navio à vela",
        ),
        habits=HULLS,
        home="ocean",
        kin=("ship", "boat"),
        strong=True,
        voice=Voice.HULL,
        rig=tall_ships.RIGS["sailing ship"],
    ),
    Kind(
        name="pirate ship",
        names=Names(
            en="pirate ship, ghost ship, buccaneer ship",
            zh="海盗船",
            ja="海賊船",
            es="barco pirata",
            fr="bateau pirate, navire pirate",
            de="piratenschiff",
            pt="navio pirata, barco pirata",
            signs="🏴‍☠️",
        ),
        habits=HULLS,
        home="ocean",
        kin=("sailing ship", "ship", "boat"),
        strong=True,
        voice=Voice.HULL,
        rig=tall_ships.RIGS["pirate ship"],
    ),
    Kind(
        name="submarine",
        names=Names(
            en="submarine, bathyscaphe, u-boat, submersible",
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
        rig=vessels.RIGS["submarine"],
    ),
    Kind(
        name="kayak",
        names=Names(
            en="kayak, canoe, kayaking, canoeing, kayaker, canoeist, paddling a kayak, "
            "paddling a canoe",
            zh="皮划艇, 独木舟, 划皮划艇",
            ja="カヤック, カヌー",
            es="kayak, canoa, piragua, piragüista",
            fr="kayak, canoë, kayakiste",
            de="kajak, kanu, kajakfahrer, paddelboot",
            pt="caiaque, canoa, canoagem",
            signs="🛶",
        ),
        habits=(Action.DRIVE, Action.FLOAT, Action.STAND),
        home="river",
        kin=("boat",),
        strong=True,
        voice=Voice.HULL,
        rig=paddlers.RIG,
    ),
    Kind(
        name="jet ski",
        names=Names(
            en="jet ski, jetski, water scooter",
            zh="摩托艇, 水上摩托",
            ja="水上バイク, ジェットスキー",
            es="moto acuática, moto de agua",
            fr="jet-ski, scooter des mers, motomarine",
            de="jetski, wassermotorrad, jet-ski",
            pt="jet ski, moto aquática",
        ),
        habits=(Action.DRIVE, Action.FLOAT, Action.STAND),
        home="ocean",
        kin=("boat",),
        strong=True,
        voice=Voice.JET_SKI,
        rig=riders.RIGS["jet ski"],
    ),
    Kind(
        name="pine",
        names=Names(
            en="pine, pine tree, fir, fir tree, spruce",
            zh="松树",
            ja="松の木",
            es="pino, abeto",
            fr="sapin, pin",
            de="tanne, fichte",
            pt="pinheiro",
            signs="🌲",
        ),
        habits=THINGS,
        home="snowfield",
        voice=Voice.LEAVES,
        rig=plants.RIGS["pine"],
    ),
)
