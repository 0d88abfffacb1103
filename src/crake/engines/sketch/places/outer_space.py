"""Outer space: a black hole, a nebula, a belt of asteroids, a planet with rings."""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.ambience import RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.black_hole import BlackHole
from crake.engines.sketch.scenery.cosmos import nebula
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.outer_space import RingedPlanet, asteroids
from crake.engines.sketch.scenery.textures import regolith
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Medium, Setting, Stage, Touch

LOW, HIGH = (0.22, 0.22, 0.26), (0.62, 0.64, 0.70)


def black_hole(stage: Stage) -> Setting:
    """Build a black hole among stars."""
    at = (0.5, 0.42) if not stage.direction.subjects else (0.64, 0.38)
    return Setting([nebula(stage, 0.05, gas=0.25), BlackHole(stage, at, 138)])


def nebulous(stage: Stage) -> Setting:
    """Build clouds of gas that glow, one before the other."""
    return Setting([nebula(stage, 0.10, gas=2.1)])


def belt(stage: Stage) -> Setting:
    """Build asteroids, small and far to large and near."""
    return Setting(
        behind=[
            nebula(stage, 0.03, gas=0.35),
            asteroids(stage, "far", 46, 30, 0.10, 4),
            asteroids(stage, "middle", 150, 9, 0.28, 12),
        ],
        before=[asteroids(stage, "near", 380, 0.8, 0.9, 46)],
    )


def icy_moon(stage: Stage) -> Setting:
    """Build the surface of a moon, with the planet that it circles over its hills."""
    row = stage.row(0.42)
    far = Range(110, 0.0, 0.04, rock=(0.52, 0.54, 0.60), low=LOW, width=480)
    hills = Range(60, 0.0, 0.09, rock=HIGH, low=(0.50, 0.52, 0.58), sharp=False, width=640)
    return Setting(
        behind=[
            nebula(stage, 0.02, gas=0.3),
            RingedPlanet(stage, (0.58, 0.46), 190),
            mountains(stage, "far", far),
            mountains(stage, "hills", hills, stage.inside(stage.horizon + 4)),
            Floor(stage, regolith(stage, LOW, HIGH, 40), stage.horizon, haze=0.0),
            wood(stage, "rocks", Wood(40, 170, stage.speed(row), 0.0, kinds=(boulder,)), row),
        ],
    )


def _place(
    name: str,
    names: Names,
    plan: Plan,
    *,
    underfoot: Underfoot = Underfoot.NOTHING,
    kin: tuple[str, ...] = ("space",),
) -> Place:
    """Return a part of outer space: it is dark and all but silent everywhere."""
    return Place(
        name=name,
        names=names,
        ambience=(RUMBLE,),
        life=(Life.DRONE,),
        underfoot=underfoot,
        kin=kin,
        time=Time.NIGHT,
        realm=Realm.SPACE,
        hush=True,
        plan=plan,
    )


def _adrift(build: Callable[[Stage], Setting], drift: float) -> Plan:
    """Return the plan of a place without ground, past which the camera floats at `drift`."""
    return Plan(build, Ground(Medium.SPACE), 0.60, 0.85, 0.64, 0.80, drift=drift)


PLACES = (
    _place(
        "black hole",
        names=Names(
            en="black hole, event horizon, accretion disk, accretion disc, singularity, "
            "supermassive black hole",
            zh="黑洞, 事件视界, 吸积盘",
            ja="ブラックホール, 事象の地平線",
            es="agujero negro, horizonte de sucesos",
            fr="trou noir, horizon des événements",
            de="schwarzes loch, schwarzen loch, schwarzen lochs, schwarze loch, "
            "ereignishorizont",
            pt="buraco negro, horizonte de eventos",
        ),
        plan=_adrift(black_hole, 60),
    ),
    _place(
        "nebula",
        names=Names(
            en="nebula, star nursery, stellar nursery, orion nebula, gas cloud, supernova",
            zh="星云, 超新星",
            ja="星雲, 超新星",
            es="nebulosa, supernova",
            fr="nébuleuse, supernova",
            de="nebel im all, sternennebel, gasnebel, supernova",
            pt="nebulosa, supernova",
        ),
        plan=_adrift(nebulous, 120),
    ),
    _place(
        "asteroid belt",
        names=Names(
            en="asteroid, asteroid belt, asteroid field, meteoroid, field of asteroids, "
            "ring of asteroids",
            zh="小行星, 小行星带, 陨石带",
            ja="小惑星, 小惑星帯, アステロイド",
            es="asteroide, cinturón de asteroides, campo de asteroides",
            fr="astéroïde, ceinture d'astéroïdes, champ d'astéroïdes",
            de="asteroid, asteroidengürtel, asteroidenfeld, asteroiden",
            pt="asteroide, cinturão de asteroides, campo de asteroides",
        ),
        plan=_adrift(belt, 110),
    ),
    _place(
        "ringed planet",
        names=Names(
            en="ringed planet, saturn, rings of saturn, planet with rings, saturn's rings, "
            "titan's surface, surface of titan",
            zh="土星, 土星环, 带环的行星, 光环行星",
            ja="土星, 土星の環, 環のある惑星",
            es="saturno, anillos de saturno, planeta con anillos, planeta anillado",
            fr="saturne, anneaux de saturne, planète aux anneaux, planète à anneaux",
            de="saturn, ringplanet, planet mit ringen, saturnringe",
            pt="saturno, anéis de saturno, planeta com anéis",
            signs="🪐",
        ),
        underfoot=Underfoot.SAND,
        kin=("moon", "space"),
        plan=Plan(icy_moon, Ground(touch=Touch.DUST), 0.62, 0.88, 0.60, 0.82, seasonal=False),
    ),
)  # fmt: skip
