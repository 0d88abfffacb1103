"""The sea where great waves break."""

from __future__ import annotations

from crake.engines.sketch.ambience import GALE, SURF, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.places.surfing import surfs
from crake.engines.sketch.scenery.breaker import Breaker
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.shore import Surf
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.swell import Peeling, Rollers
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

CAPE = Range(54, 0.34, 0.012, rock=(0.22, 0.24, 0.22), low=(0.16, 0.22, 0.15), sharp=False)


def build(stage: Stage) -> Setting:
    """Build the surf; with sand on this side, where somebody looks at it."""
    base, shore = stage.palette.middle, stage.row(0.50)
    ashore = bool(stage.direction.subjects) and not stage.afloat
    water = (base[0] * 0.26, base[1] * 0.34 + 0.04, base[2] * 0.36 + 0.07)
    surface = Surface(water, bright=0.5, swell=70, glint=0.7, sun=0.62, size=1.5, speed=1.7)
    breaker = Breaker(stage, water)
    waves: Drawable = Rollers(stage, breaker, 470, reach=0.62 if ashore else 1.16)
    if any(map(surfs, stage.direction.subjects)):
        waves = Peeling(stage, breaker, 430)
    sea: list[Drawable] = [
        sky(stage, stage.horizon, across=0.62),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.95), cover=0.46, drift=16),
        mountains(stage, "cape", CAPE),
        Water(stage, "water", surface, bottom=shore if ashore else stage.height),
        waves,
    ]
    if not ashore:
        return Setting(sea)
    beach = sand(stage, (0.66, 0.55, 0.40), (0.95, 0.85, 0.66), 0.3)
    return Setting([*sea, Floor(stage, beach, shore, haze=0.0), Surf(stage, shore)])


PLAN = Plan(
    build,
    Ground(touch=Touch.DUST),
    0.46,
    0.70,
    0.46,
    0.66,
    drift=14,
    moorings=True,
    seasonal=False,
    size=0.62,
)
BREAKERS = Place(
    name="breakers",
    names=Names(
        en="breaking wave, huge wave, giant wave, big wave, massive wave, crashing wave, "
        "wave crashing, waves crash, waves crashing, waves break, waves breaking, "
        "enormous wave, huge ocean wave, giant ocean wave, big ocean wave, "
        "towering wave, monster wave, rogue wave, tidal wave, tsunami, breaker, "
        "barrel wave, rough sea, "
        "heavy sea, raging sea, raging ocean, "
        "surf break, surf spot",
        zh="巨浪, 大浪, 海啸, 惊涛骇浪",
        ja="大波, 高波, 巨大な波, 津波, 荒波, 砕ける波, ビッグウェーブ",
        es="ola gigante, ola enorme, gran ola, tsunami, maremoto, mar embravecido, ola rompiendo",
        fr="vague géante, énorme vague, vague énorme, grande vague, tsunami, raz de marée, "
        "mer déchaînée, déferlante",
        de="riesenwelle, riesige welle, riesigen welle, große welle, großen welle, hohe welle, "
        "tsunami, brandung, brecher, stürmische see, monsterwelle",
        pt="onda gigante, onda enorme, grande onda, tsunami, mar bravo, mar agitado",
    ),
    ambience=(SURF, SURF, GALE),
    life=(Life.GULLS,),
    underfoot=Underfoot.SAND,
    kin=("ocean",),
    plan=PLAN,
)

PLACES = (BREAKERS,)
