"""Public halls: a cinema, a greenhouse, an airport."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CHATTER, HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.public import (
    Projection,
    apron,
    glasshouse,
    lounge,
    plant_tables,
    plush_rows,
    screen_wall,
    terminal,
)
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import carpet, tiles
from crake.engines.sketch.scenery.theatre import audience
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

TREES = Wood(height=190, spacing=70, speed=0.10, haze=0.25)


def cinema(stage: Stage) -> Setting:
    """Build the cinema: rows of red seats before a great screen."""
    screen, foot = screen_wall(stage)
    rows = [plush_rows(stage, share) for share in (0.46, 0.66)]
    floor = carpet(stage, (0.16, 0.05, 0.07), (0.26, 0.08, 0.11))
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(screen, foot, shine=0.14, reach=30),
            Projection(stage),
            *(stood(e, row, shadow=True) for e, row in rows),
        ],
        before=[audience(stage)],
    )


def greenhouse(stage: Stage) -> Setting:
    """Build the greenhouse: plants on tables under a roof of glass."""
    frame, foot = glasshouse(stage)
    far, near = (plant_tables(stage, share) for share in (0.42, 0.64))
    floor = tiles(stage, (0.62, 0.56, 0.50), (0.54, 0.49, 0.44), worn=0.5)
    return Setting(
        behind=[
            sky(stage, stage.inside(foot)),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.4),
            wood(stage, "trees", TREES, stage.inside(foot)),
            Floor(stage, floor, stage.inside(foot), haze=0.0, bare=True),
            stood(frame, foot),
            stood(*far, shadow=True),
            stood(*near, shadow=True),
        ],
    )


def airport(stage: Stage) -> Setting:
    """Build the airport: an airliner behind a wall of windows."""
    outside, foot = apron(stage)
    wall, _ = terminal(stage)
    seats, seats_foot = lounge(stage)
    floor = tiles(stage, (0.66, 0.67, 0.68), (0.62, 0.63, 0.64), worn=0.1)
    return Setting(
        behind=[
            sky(stage, stage.inside(foot)),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.4),
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(outside, foot, shine=0.20),
            stood(wall, foot, shine=0.24),
            stood(seats, seats_foot, shine=0.20, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="cinema",
        names=Names(
            en="cinema, movie theater, movie theatre, film theater, watching a movie, "
            "watches a movie, movie screen, theater seats",
            zh="电影院, 影院",
            ja="映画館",
            es="cine, sala de cine",
            fr="cinéma, salle de cinéma",
            de="kino, kinosaal",
            pt="cinema, sala de cinema",
            signs="🎦, 🍿",
        ),
        hints=Names(en="popcorn", zh="爆米花", ja="ポップコーン"),
        ambience=(HALL,),
        rings=0.5,
        underfoot=Underfoot.NOTHING,
        seat="theatre seat",
        kin=("stage",),
        time=Time.NIGHT,
        realm=Realm.INDOORS,
        lamps=Light((0.50, 0.46, 0.50), (0.60, 0.52, 0.50), (0.10, -0.70, 0.40), 0.8),
        windowless=True,
        plan=Plan(cinema, Ground(), 0.40, 0.84, 0.44, 0.80, drift=16),
    ),
    Place(
        name="greenhouse",
        names=Names(
            en="greenhouse, glasshouse, conservatory, hothouse, orangery, winter garden, "
            "botanical greenhouse",
            zh="温室, 花房",
            ja="温室",
            es="invernadero",
            fr="serre, jardin d'hiver",
            de="gewächshaus, wintergarten, treibhaus",
            pt="estufa",
        ),
        ambience=(BREEZE,),
        life=(Life.DRIPS,),
        rings=0.6,
        underfoot=Underfoot.STONE,
        seat="bench",
        kin=("garden",),
        realm=Realm.INDOORS,
        window=True,
        hush=True,
        plan=Plan(greenhouse, Ground(), 0.42, 0.88, 0.46, 0.82, drift=30),
    ),
    Place(
        name="airport",
        names=Names(
            en="airport, airport terminal, airport lounge, departure lounge, terminal, "
            "departure gate, airport hall",
            zh="机场, 航站楼, 候机厅",
            ja="空港, 空港ターミナル",
            es="aeropuerto, terminal",
            fr="aéroport, terminal",
            de="flughafen, flughafenhalle, terminal",
            pt="aeroporto, terminal",
            signs="🛫, 🛬",
        ),
        hints=Names(en="suitcase, luggage", de="koffer", es="maleta", fr="valise", pt="mala"),
        ambience=(CHATTER, HALL),
        rings=1.8,
        underfoot=Underfoot.STONE,
        seat="bench",
        kin=("metro station",),
        realm=Realm.INDOORS,
        window=True,
        plan=Plan(airport, Ground(mirror=0.14), 0.42, 0.88, 0.46, 0.82, drift=30, size=0.94),
    ),
)
