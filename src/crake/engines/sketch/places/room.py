"""A living room."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.interior import interior
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the room."""
    return interior(stage, boards(stage))


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)
ROOM = Place(
    name="room",
    names=Names(
        en="room, living room, indoors, indoor, apartment, "
        "hallway, bathroom, lounge, attic, dining room, at home, "
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
        "lamp, fireplace, rug, shelf, "
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
    underfoot=Underfoot.WOOD,
    realm=Realm.INDOORS,
    hush=True,
    plan=PLAN,
)

PLACES = (ROOM,)
