"""A street in a city: houses, shops, lamps, and a road that shines when it is wet."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import HALL, TRAFFIC, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.from_above import city_from_above, seen_from_above
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.city import Block, houses, lamps, shops
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.lane import lane
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage
from crake.engines.sketch.subjects.traffic import Lane, traffic


def build(stage: Stage) -> Setting:
    """Build the street."""
    if seen_from_above(stage):
        return city_from_above(stage)
    neon = stage.direction.time in {Time.NEON, Time.NIGHT}
    kerb = stage.row(0.46)
    near, signs = stage.speed(kerb), 0.8 if neon else 0.0
    blocks = [
        Block(380, near * 0.14, 0.62, 0.55, 0.0),
        Block(430, near * 0.36, 0.34, 0.8, signs * 0.7),
        Block(470, near * 0.72, 0.05, 1.12, signs),
    ]
    behind: list[Drawable] = [sky(stage, kerb, across=0.7, disc=not neon)]
    if not neon:
        behind.append(clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.44))
    behind += [houses(stage, f"houses {k}", block, kerb) for k, block in enumerate(blocks)]
    behind.append(shops(stage, "shops", kerb, 118, near))
    if stage.wet:
        damp = replace(stage, horizon=kerb)
        road = Surface((0.045, 0.045, 0.06), bright=0.50, far=0.62, swell=15, glint=0.0, size=0.5,
                       speed=0.35)  # fmt: skip
        behind += [Water(damp, "road", road), lane(stage)]
    else:
        behind.append(Floor(stage, asphalt(stage), kerb, haze=0.1))
    behind += traffic(stage, "cars", (Lane(0.58, -1, spacing=1.3),), 0.95)
    behind.append(lamps(stage, "lamps", kerb, near))
    return Setting(behind=behind)


PLAN = Plan(build, Ground(wet_mirror=0.5), 0.42, 0.87, 0.44, 0.82, drift=40)
CITY = Place(
    name="city",
    names=Names(
        en="city, downtown, metropolis, tokyo, new york, "
        "hong kong, shanghai, manhattan, cityscape, urban, chinatown, berlin, "
        "dubai, san francisco, megacity, los angeles, beijing, shibuya, "
        "times square",
        zh="城市, 都市, 市区, 城里, 东京, 上海, 北京, 纽约, 香港",
        ja="都市, 都会, 街, 東京, 大阪, 渋谷, ニューヨーク",
        es="ciudad, metrópolis, centro, urbe",
        fr="ville, métropole, cité",
        de="stadt, städte, großstadt, innenstadt, metropole",
        pt="cidade, metrópole, centro",
        signs="🏙, 🌆",
    ),
    hints=Names(
        en="skyscraper, neon, traffic, building, cyberpunk, lamp, umbrella, crowd, "
        "shop, office building, billboard, traffic light",
        zh="霓虹, 大楼, 摩天大楼",
        ja="ネオン, ビル, 摩天楼",
        es="rascacielos, edificio, tráfico",
        fr="gratte-ciel, immeuble",
        de="wolkenkratzer, gebäude, verkehr",
        pt="arranha-céu, edifício, prédio",
    ),
    ambience=(
        TRAFFIC,
        HALL,
    ),
    life=(Life.HORNS,),
    underfoot=Underfoot.STONE,
    lit=True,
    plan=PLAN,
)

PLACES = (CITY,)
