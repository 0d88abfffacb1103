"""Living rooms: one with a sofa, and one with a fireplace."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import CRACKLE, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.interior import fireside, interior
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the room."""
    return interior(stage, boards(stage))


def by_the_fire(stage: Stage) -> Setting:
    """Build the room around a fire in its fireplace."""
    return fireside(stage, boards(stage, (0.34, 0.22, 0.13), (0.54, 0.38, 0.24)))


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)
ROOM = Place(
    name="room",
    names=Names(
        en="room, living room, indoors, indoor, apartment, "
        "lounge, dining room, at home, "
        "inside a house",
        zh="房间, 客厅, 室内, 屋里, 公寓",
        ja="部屋, 居間, リビング, 室内, 屋内",
        es="habitación, sala, salón, cuarto, interior",
        fr="chambre, salon, pièce, intérieur, appartement",
        de="zimmer, wohnzimmer, raum, stube, wohnung",
        pt="quarto, sala, sala de estar, interior, apartamento",
    ),
    hints=Names(
        en="window, curtain, carpet, sofa, couch, chair, "
        "lamp, rug, shelf, "
        "television, tv, birthday, "
        "cupcake, "
        "toy, doll, dollhouse, hamster, goldfish bowl, read, at his home, at her home",
        zh="沙发, 窗, 窗户, 电视, 玩具, 生日",
        ja="ソファ, 窓, テレビ, おもちゃ, 誕生日",
        es="sofá, ventana, televisión, juguete, cumpleaños",
        fr="canapé, fenêtre, télévision, jouet, anniversaire",
        de="sofa, fenster, fernseher, spielzeug, geburtstag",
        pt="sofá, janela, televisão, brinquedo, aniversário",
        signs="🛋",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    rings=0.45,
    underfoot=Underfoot.WOOD,
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    plan=PLAN,
)

FIRESIDE = Place(
    name="fireside",
    names=Names(
        en="fireplace, hearth, by the fireside, fireside, room with a fireplace, "
        "living room with a fireplace, by the fire indoors, ski lodge",
        zh="壁炉, 壁炉旁, 火炉旁",
        ja="暖炉, 暖炉のある部屋",
        es="chimenea encendida, chimenea",
        fr="cheminée, coin du feu, âtre",
        de="kamin, kaminfeuer, kaminzimmer",
        pt="lareira",
    ),
    ambience=(HALL, CRACKLE),
    life=(Life.CLOCK,),
    rings=0.4,
    underfoot=Underfoot.WOOD,
    time=Time.NIGHT,
    kin=("room",),
    realm=Realm.INDOORS,
    window=True,
    hush=True,
    lamps=Light((0.36, 0.28, 0.23), (0.56, 0.38, 0.22), (-0.60, -0.30, 0.60), 0.55),
    plan=replace(PLAN, build=by_the_fire, drift=10),
)

PLACES = (ROOM, FIRESIDE)
