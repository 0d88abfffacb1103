"""Indoors where one trains, sweats, buys bread or has one's hair cut."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, CRACKLE, HALL, HUSH, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.hall import stood
from crake.engines.sketch.scenery.parlours import (
    bakery_counter,
    bakery_wall,
    barber_chairs,
    barber_wall,
    dojo_wall,
    sauna_wall,
)
from crake.engines.sketch.scenery.textures import boards, tiles
from crake.engines.sketch.stage import Ground, Setting, Stage
from crake.engines.sketch.weather import fog

WARM = Light((0.50, 0.44, 0.38), (0.58, 0.48, 0.36), (0.20, -0.90, 0.50), 0.35)
HOT = Light((0.56, 0.44, 0.34), (0.62, 0.46, 0.30), (0.30, -0.80, 0.50), 0.4)
CLEAR = Light((0.52, 0.51, 0.49), (0.52, 0.50, 0.46), (0.20, -0.90, 0.50), 0.3)


def dojo(stage: Stage) -> Setting:
    """Build the dojo: mats before screens of paper."""
    wall, foot = dojo_wall(stage)
    mats = tiles(stage, (0.78, 0.74, 0.48), (0.70, 0.68, 0.42), worn=0.15)
    floor = Floor(stage, mats, foot, haze=0.0, bare=True)
    return Setting([floor, stood(wall, foot, shine=0.06, shadow=True)])


def sauna(stage: Stage) -> Setting:
    """Build the sauna, full of steam."""
    wall, foot = sauna_wall(stage)
    floor = Floor(stage, boards(stage, (0.56, 0.40, 0.25), (0.78, 0.60, 0.40)), foot, haze=0.0,
                  bare=True)  # fmt: skip
    return Setting([floor, stood(wall, foot, shine=0.05, reach=26)], before=fog(stage, 0.42))


def bakery(stage: Stage) -> Setting:
    """Build the bakery: shelves of bread behind a counter of cakes."""
    wall, foot = bakery_wall(stage)
    counter, near = bakery_counter(stage)
    floor = tiles(stage, (0.86, 0.80, 0.70), (0.58, 0.40, 0.30), worn=0.3)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, reach=24),
            stood(counter, near, shine=0.14, shadow=True, reach=24),
        ],
    )


def barber(stage: Stage) -> Setting:
    """Build the barber's: chairs before mirrors."""
    wall, foot = barber_wall(stage)
    chairs, near = barber_chairs(stage)
    floor = tiles(stage, (0.88, 0.88, 0.86), (0.12, 0.12, 0.13), worn=0.1)
    return Setting(
        behind=[
            Floor(stage, floor, foot, haze=0.0, bare=True),
            stood(wall, foot, shine=0.2, reach=18),
            stood(chairs, near, shine=0.2, shadow=True),
        ],
    )


PLACES = (
    Place(
        name="dojo",
        names=Names(
            en="dojo, martial arts dojo, martial arts school, karate school, judo hall, "
            "karate dojo, martial arts hall, tatami room, japanese room",
            zh="道场, 武馆, 空手道馆, 和室",
            ja="道場, 畳の部屋, 畳, 和室",
            es="dojo, tatami, escuela de artes marciales",
            fr="dojo, tatami, salle d'arts martiaux",
            de="dojo, kampfkunstschule, tatami",
            pt="dojo, tatame, academia de artes marciais",
        ),
        hints=Names(en="karate, judo, aikido, kendo, taekwondo"),
        ambience=(HALL,),
        rings=0.6,
        underfoot=Underfoot.WOOD,
        kin=("gym",),
        realm=Realm.INDOORS,
        hush=True,
        plan=Plan(dojo, Ground(mirror=0.03), 0.40, 0.88, 0.44, 0.82, drift=30),
    ),
    Place(
        name="sauna",
        names=Names(
            en="sauna, steam room, finnish sauna, steam bath, hammam, banya",
            zh="桑拿, 桑拿房, 蒸汽房",
            ja="サウナ",
            es="sauna, baño de vapor",
            fr="sauna, hammam, bain de vapeur",
            de="sauna, dampfbad",
            pt="sauna, banho turco",
        ),
        ambience=(CRACKLE, HUSH),
        rings=0.3,
        underfoot=Underfoot.WOOD,
        seat="bench",
        kin=("bathroom",),
        realm=Realm.INDOORS,
        lamps=HOT,
        windowless=True,
        hush=True,
        plan=Plan(sauna, Ground(), 0.40, 0.88, 0.44, 0.82, drift=18),
    ),
    Place(
        name="bakery",
        names=Names(
            en="bakery, bakery shop, patisserie, pastry shop, bakehouse, cake shop, "
            "bakery counter, bread shop, boulangerie, confectionery",
            zh="面包店, 烘焙店, 蛋糕店",
            ja="ベーカリー, ケーキ屋",
            es="panadería, pastelería",
            fr="boulangerie, pâtisserie",
            de="bäckerei, konditorei, backstube",
            pt="padaria, confeitaria",
        ),
        ambience=(CHATTER, HALL),
        rings=0.4,
        underfoot=Underfoot.STONE,
        kin=("cafe",),
        realm=Realm.INDOORS,
        lamps=WARM,
        plan=Plan(bakery, Ground(mirror=0.08), 0.40, 0.88, 0.44, 0.82, drift=28),
    ),
    Place(
        name="barber's",
        names=Names(
            en="barber shop, barbershop, barber's, barber, hair salon, hairdresser, hairdresser's, "
            "beauty salon, hairdressing salon",
            zh="理发店, 美发沙龙, 发廊",
            ja="理髪店, 床屋, 美容院",
            es="barbería, peluquería, salón de belleza",
            fr="salon de coiffure, barbier, coiffeur",
            de="friseursalon, barbershop, friseur, friseurladen",
            pt="barbearia, salão de beleza, cabeleireiro",
            signs="💈",
        ),
        ambience=(CHATTER, HALL),
        life=(Life.CLOCK,),
        rings=0.4,
        underfoot=Underfoot.STONE,
        kin=("shop",),
        realm=Realm.INDOORS,
        lamps=CLEAR,
        windowless=True,
        plan=Plan(barber, Ground(mirror=0.12), 0.40, 0.88, 0.44, 0.82, drift=26),
    ),
)
