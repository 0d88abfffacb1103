"""Near space: stars, nebulae, a moon, and a blue planet below."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.cosmos import moon, nebula, planet
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build near space."""
    return Setting(
        behind=[nebula(stage, 0.08), moon(stage), planet(stage)],
    )


PLAN = Plan(build, Ground(Medium.SPACE), 0.60, 0.85, 0.64, 0.80, drift=90)
SPACE = Place(
    name="space",
    names=Names(
        en="space, outer space, galaxy, orbit, cosmos, universe, "
        "planet, solar system, deep space, zero gravity, interstellar",
        zh="太空, 宇宙, 星系, 星空宇宙, 行星",
        ja="宇宙, 銀河, 宇宙空間, 惑星",
        es="espacio, cosmos, galaxia, universo, órbita, planeta",
        fr="espace, cosmos, galaxie, univers, orbite, planète",
        de="weltraum, weltall, all, kosmos, galaxie, universum, planet, orbit",
        pt="espaço, cosmos, galáxia, universo, órbita, planeta",
        signs="🌌",
    ),
    hints=Names(
        en="jupiter, earth, comet, weightless, space suit, spacesuit",
        zh="木星, 地球",
        ja="木星, 地球",
        es="tierra",
        fr="jupiter",
        de="jupiter",
        pt="júpiter",
    ),
    ambience=(RUMBLE,),
    life=(Life.DRONE,),
    underfoot=Underfoot.NOTHING,
    time=Time.NIGHT,
    realm=Realm.SPACE,
    hush=True,
    plan=PLAN,
)

PLACES = (SPACE,)
