"""Hospitals: a ward and its corridor, and an operating room."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, MACHINES, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clinic import (
    Heartbeat,
    beds,
    operation,
    theatre_wall,
    ward_wall,
)
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Ground, Setting, Stage

BRIGHT = Light((0.52, 0.55, 0.57), (0.46, 0.47, 0.46), (0.20, -0.92, 0.50), 0.30)


def ward(stage: Stage) -> Setting:
    """Build the ward: beds with monitors along a wall with doors."""
    wall, foot = ward_wall(stage)
    row, row_foot, screens = beds(stage)
    floor = tiles(stage, (0.74, 0.80, 0.80), (0.68, 0.75, 0.76), worn=0.1)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.24),
            stood(row, row_foot, shine=0.18, shadow=True),
            Heartbeat(row, row_foot, screens),
        ],
    )


def operating_room(stage: Stage) -> Setting:
    """Build the operating room: a table below a great lamp before screens."""
    wall, foot = theatre_wall(stage)
    table, table_foot = operation(stage)
    floor = tiles(stage, (0.58, 0.68, 0.68), (0.54, 0.64, 0.64), worn=0.1)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.24),
            stood(table, table_foot, shine=0.18, shadow=True, reach=26),
        ],
    )


PLACES = (
    Place(
        name="hospital",
        names=Names(
            en="hospital, hospital ward, hospital room, hospital corridor, hospital hallway, "
            "clinic, emergency room, hospital bed, doctor's office, waiting room",
            zh="医院, 病房, 医院走廊, 诊所",
            ja="病院, 病室, 診察室",
            es="hospital, clínica, sala de hospital",
            fr="hôpital, clinique, chambre d'hôpital",
            de="krankenhaus, klinik, krankenzimmer, spital",
            pt="hospital, clínica, quarto de hospital",
            signs="🏥",
        ),
        hints=Names(en="patient", zh="病人", es="paciente", de="patient"),
        ambience=(HALL, MACHINES),
        life=(Life.CLOCK,),
        rings=0.9,
        underfoot=Underfoot.STONE,
        kin=("office",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=BRIGHT,
        windowless=True,
        plan=Plan(ward, Ground(mirror=0.14), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
    Place(
        name="operating room",
        names=Names(
            en="operating room, operating theatre, operating theater, operating table, surgery, "
            "surgery room",
            zh="手术室",
            ja="手術室",
            es="quirófano, sala de operaciones",
            fr="salle d'opération, bloc opératoire",
            de="operationssaal",
            pt="sala de cirurgia, centro cirúrgico",
        ),
        ambience=(HALL, MACHINES),
        rings=0.6,
        underfoot=Underfoot.STONE,
        kin=("hospital",),
        realm=Realm.INDOORS,
        hush=True,
        lamps=BRIGHT,
        windowless=True,
        plan=Plan(operating_room, Ground(mirror=0.14), 0.40, 0.88, 0.44, 0.82, drift=20),
    ),
)
