"""Airships, and what flies among the stars."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import AIRCRAFT, first
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import aircraft, jets, shuttle, spacecraft

KINDS = (
    Kind(
        name="airship",
        names=Names(
            en="airship, zeppelin, blimp, dirigible",
            zh="飞艇, 齐柏林飞艇",
            ja="飛行船, ツェッペリン",
            es="zepelín, dirigible",
            fr="dirigeable, zeppelin",
            de="luftschiff, zeppelin",
            pt="dirigível, zepelim",
        ),
        habits=first(Action.FLOAT, AIRCRAFT),
        home="sky",
        kin=("balloon",),
        strong=True,
        voice=Voice.PROPELLER,
        rig=aircraft.RIGS["airship"],
    ),
    Kind(
        name="fighter jet",
        names=Names(
            en="fighter jet, jet fighter, fighter plane, fighter aircraft, warplane, military jet, "
            "stealth fighter, stealth jet, f-16, f-22, f-35",
            zh="战斗机, 歼击机",
            ja="戦闘機",
            es="caza, avión de combate, avión de caza",
            fr="avion de chasse, avion de combat, chasseur à réaction",
            de="kampfjet, kampfflugzeug, düsenjäger, jagdflugzeug, düsenjet",
            pt="caça, avião de combate, caça a jato",
        ),
        habits=AIRCRAFT,
        home="sky",
        kin=("plane",),
        strong=True,
        voice=Voice.JET,
        rig=jets.RIGS["fighter jet"],
    ),
    Kind(
        name="spaceship",
        names=Names(
            en="spaceship, spacecraft, starship, space ship, starfighter, star cruiser, "
            "space cruiser",
            zh="飞船, 宇宙飞船, 太空船, 星舰",
            ja="宇宙船, 宇宙戦艦, スターシップ",
            es="nave espacial, nave, astronave",
            fr="vaisseau spatial, astronef",
            de="raumschiff, raumschiffe, sternenschiff",
            pt="nave espacial, nave, espaçonave",
        ),
        habits=AIRCRAFT,
        home="space",
        kin=("rocket",),
        strong=True,
        voice=Voice.JET,
        rig=spacecraft.RIGS["spaceship"],
    ),
    Kind(
        name="space shuttle",
        names=Names(
            en="space shuttle, shuttle, spaceplane, space plane, orbiter",
            zh="航天飞机, 太空梭",
            ja="スペースシャトル, シャトル",
            es="transbordador espacial, lanzadera espacial",
            fr="navette spatiale",
            de="raumfähre, spaceshuttle",
            pt="ônibus espacial, vaivém espacial",
        ),
        habits=AIRCRAFT,
        home="space",
        kin=("rocket", "spaceship"),
        strong=True,
        voice=Voice.JET,
        rig=shuttle.RIG,
    ),
    Kind(
        name="space station",
        names=Names(
            en="space station, orbital station, international space station, orbiting station",
            zh="空间站, 太空站",
            ja="宇宙ステーション",
            es="estación espacial",
            fr="station spatiale",
            de="raumstation",
            pt="estação espacial",
        ),
        habits=first(Action.FLOAT, AIRCRAFT),
        home="space",
        kin=("satellite", "spaceship"),
        strong=True,
        voice=Voice.HUM,
        rig=spacecraft.RIGS["space station"],
    ),
    Kind(
        name="satellite",
        names=Names(
            en="satellite, space probe, space telescope",
            zh="卫星, 人造卫星, 空间望远镜",
            ja="人工衛星, 衛星, 宇宙望遠鏡",
            es="satélite, sonda espacial",
            fr="satellite, sonde spatiale",
            de="satellit, raumsonde",
            pt="satélite, sonda espacial",
            signs="🛰",
        ),
        habits=first(Action.FLOAT, AIRCRAFT),
        home="space",
        kin=("space station", "rocket"),
        strong=True,
        voice=Voice.HUM,
        rig=spacecraft.RIGS["satellite"],
    ),
)
