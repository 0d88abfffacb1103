"""What flies over cities of the future, starlings that fly as one, and cans of soda."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import cans, flocks, hovering

KINDS = (
    Kind(
        name="flying car",
        names=Names(
            en="flying car, hover car, hovercar, flying taxi, flying vehicle, air taxi, "
            "hovering car, flying sports car",
            zh="飞行汽车, 飞车",
            ja="空飛ぶ車, 空飛ぶ自動車",
            es="coche volador, auto volador, carro volador",
            fr="voiture volante",
            de="fliegendes auto, flugauto, flugtaxi",
            pt="carro voador",
        ),
        habits=(Action.FLY, Action.FLOAT, Action.STAND),
        home="city",
        kin=("sports car", "car"),
        voice=Voice.HUM,
        rig=hovering.RIGS["flying car"],
    ),
    Kind(
        name="murmuration",
        names=Names(
            en="murmuration, murmuration of starlings, starlings, flock of starlings, "
            "starling flock, swarm of birds, swarm of starlings, thousands of birds, "
            "huge flock of birds, hundreds of birds",
            zh="椋鸟群, 鸟群",
            ja="ムクドリの群れ",
            es="bandada de estorninos, estorninos",
            fr="nuée d'étourneaux, étourneaux, murmuration",
            de="starenschwarm, vogelschwarm",
            pt="bando de estorninhos, estorninhos",
        ),
        habits=(Action.FLY, Action.FLOAT),
        home="meadow",
        kin=("bird",),
        group=True,
        voice=Voice.WINGS,
        rig=flocks.RIGS["murmuration"],
    ),
    Kind(
        name="soda can",
        names=Names(
            en="soda can, can of soda, can of cola, cola can, can of coke, coke can, can of beer, "
            "beer can, soft drink can, energy drink can, can of energy drink, soda, cola, "
            "aluminum can, aluminium can, tin can, cold can of soda, drink can",
            zh="易拉罐, 可乐罐, 汽水罐",
            ja="缶ジュース, コーラの缶, 缶コーラ, 空き缶",
            es="lata de refresco, lata de cerveza, lata de cola, refresco",
            fr="canette, canette de soda, canette de coca",
            de="getränkedose, coladose, bierdose",
            pt="lata de refrigerante, lata de cerveja, refrigerante",
        ),
        habits=(Action.STAND, Action.SPIN, Action.FALL, Action.FLOAT),
        home="studio",
        kin=("glass of water",),
        strong=True,
        rig=cans.RIGS["soda can"],
    ),
)
