"""A city of steam, a mine, a tunnel of glass below the fish, an observatory, a quarry."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import (
    CHATTER,
    HALL,
    HUSH,
    TRAFFIC,
    WIND,
    Underfoot,
)
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light, palette_for
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.places.underwater import shoals
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.deep import Bubbles, Rays, depths, reef
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.future import sky_lanes, spires
from crake.engines.sketch.scenery.hilltop import domes
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.rising import Smoke
from crake.engines.sketch.scenery.rocks import cliff, roof
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.steampunk import airships, works
from crake.engines.sketch.scenery.textures import carpet, cobbles, lawn, sand, tiles
from crake.engines.sketch.scenery.underground import timbers, tunnel_of_glass
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch
from crake.engines.sketch.weather import fog

RIDGES = Range(150, 0.40, 0.02, rock=(0.22, 0.26, 0.30), width=420)
BLADES = (0.30, 0.42, 0.18)
LANTERNS = Light((0.40, 0.31, 0.23), (0.88, 0.64, 0.38), (0.10, -0.80, 0.60), 0.45)
TANKS = Light((0.30, 0.37, 0.45), (0.42, 0.58, 0.68), (0.05, -1.0, 0.20), 0.60)
STONE = (0.60, 0.55, 0.48)


def steampunk_city(stage: Stage) -> Setting:
    """Build the city: works behind works, their smoke, and airships above."""
    row = stage.row(0.16)
    grey = tuple(0.5 * part for part in stage.palette.light.colour)
    smoke = (grey[0] + 0.1, grey[1] + 0.1, grey[2] + 0.1)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.52),
            airships(stage),
            works(stage, stage.inside(stage.horizon + 6), far=True),
            *(Smoke(stage, (x, stage.horizon - stage.tall(300)), 0.10, 90, smoke)
              for x in (0.12, 0.58)),
            *fog(stage, 0.22),
            Floor(stage, cobbles(stage), stage.horizon, haze=0.25),
            works(stage, row),
        ],
    )  # fmt: skip


def city_of_the_future(stage: Stage) -> Setting:
    """Build the city: towers behind towers, and cars that fly between them."""
    line, row = stage.inside(stage.horizon + 4), stage.row(0.10)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.34),
            spires(stage, "far", line, speed=0.05, scale=0.56, haze=0.52),
            sky_lanes(stage, "far", stage.inside(0.62 * stage.horizon), scale=0.5, drift=-46),
            spires(stage, "middle", line, speed=0.10, scale=0.82, haze=0.24),
            Floor(stage, tiles(stage, (0.40, 0.43, 0.47), (0.47, 0.50, 0.54)), stage.horizon),
            spires(stage, "near", row, speed=stage.speed(row), scale=0.62, haze=0.04),
            sky_lanes(stage, "near", stage.inside(0.80 * stage.horizon), scale=1.0, drift=130),
        ],
    )


def mine(stage: Stage) -> Setting:
    """Build a gallery of a mine, held by timbers, lit by lanterns."""
    foot, row = stage.inside(stage.horizon + 4), stage.row(0.26)
    floor = sand(stage, (0.24, 0.20, 0.16), (0.44, 0.38, 0.31), 0.2)
    return Setting(
        behind=[
            cliff(stage, "rock", foot, 900, colour=(0.34, 0.28, 0.23), speed=0.14, gaps=0.0,
                  strata=0.22),
            Floor(stage, floor, stage.horizon, haze=0.2),
            timbers(stage, row),
            roof(stage, "roof", 150, colour=(0.26, 0.21, 0.18), speed=0.6),
        ],
    )  # fmt: skip


def aquarium_tunnel(stage: Stage) -> Setting:
    """Build a tunnel of glass through a reef: fish and light from above, a dark floor."""
    deep = replace(stage, palette=palette_for(Realm.DEEP, Time.DAY, stage.direction.weather))
    glass, foot = tunnel_of_glass(stage)
    wet = replace(deep, horizon=stage.inside(0.8 * foot))
    return Setting(
        behind=[
            depths(wet),
            reef(wet, "far", stage.inside(0.94 * foot), 170, 0.5, 0.2, 30),
            *shoals(wet),
            reef(wet, "near", stage.inside(foot + stage.px(16)), 190, 0.16, 0.4, 70),
            Rays(wet),
            Bubbles(wet),
            glass,
            Floor(stage, carpet(stage, (0.07, 0.10, 0.15), (0.13, 0.18, 0.25)), foot, haze=0.0),
        ],
    )


def observatory(stage: Stage) -> Setting:
    """Build the observatory on its hill, mountains around."""
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.22),
            mountains(stage, "ridges", RIDGES),
            Floor(stage, lawn(stage, (0.24, 0.30, 0.14), (0.42, 0.46, 0.24), path=True),
                  stage.horizon, haze=0.2),
            domes(stage, stage.row(0.14)),
            grass(stage, "edge", stage.row(0.40), 26, BLADES, spacing=34),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 70, BLADES, spacing=120, soft=1.8),
        ],
    )  # fmt: skip


def quarry(stage: Stage) -> Setting:
    """Build a quarry: steps of cut stone around a floor of gravel."""
    gravel = sand(stage, (0.46, 0.42, 0.36), (0.74, 0.69, 0.61), 0.1)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.44),
            cliff(stage, "upper face", stage.horizon - stage.tall(70), 190, colour=STONE,
                  speed=0.06, haze=0.30, gaps=0.4, strata=0.5, stepped=1.0, turf=0.06),
            cliff(stage, "middle face", stage.horizon - stage.tall(10), 150, colour=STONE,
                  speed=0.10, haze=0.16, gaps=0.5, strata=0.5, stepped=1.0),
            cliff(stage, "lower face", stage.inside(stage.horizon + 8), 110, colour=STONE,
                  speed=0.16, haze=0.05, gaps=0.8, strata=0.45, stepped=1.0),
            Floor(stage, gravel, stage.horizon, haze=0.3),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="city of the future",
        names=Names(
            en="futuristic city, city of the future, future city, futuristic cityscape, "
            "futuristic metropolis, futuristic skyline, sci-fi city, science fiction city, "
            "utopian city, solarpunk city, futuristic street, futuristic town, "
            "advanced civilization",
            zh="未来城市, 未来都市, 科幻城市",
            ja="未来都市, 未来の都市, 未来の街",
            es="ciudad futurista, ciudad del futuro",
            fr="ville futuriste, cité futuriste, ville du futur",
            de="futuristische stadt, futuristischen stadt, stadt der zukunft, zukunftsstadt",
            pt="cidade futurista, cidade do futuro",
        ),
        ambience=(TRAFFIC, HUSH),
        underfoot=Underfoot.STONE,
        grows=("car", "flying car"),
        kin=("city",),
        lit=True,
        plan=Plan(city_of_the_future, Ground(mirror=0.12, wet_mirror=0.3), 0.54, 0.88, 0.54, 0.82,
                  seasonal=False),
    ),
    Place(
        name="steampunk city",
        names=Names(
            en="steampunk city, steampunk town, steampunk world, steampunk cityscape, "
            "steampunk metropolis, steampunk london, steampunk street, victorian steampunk city",
            zh="蒸汽朋克城市, 蒸汽朋克都市",
            ja="スチームパンクの街, スチームパンク都市",
            es="ciudad steampunk",
            fr="ville steampunk, cité steampunk",
            de="steampunk-stadt, steampunkstadt",
            pt="cidade steampunk",
        ),
        hints=Names(en="steampunk", zh="蒸汽朋克", ja="スチームパンク"),
        ambience=(TRAFFIC, WIND),
        underfoot=Underfoot.STONE,
        has=("airship", "cogs"),
        kin=("city",),
        time=Time.GOLDEN,
        lit=True,
        plan=Plan(steampunk_city, Ground(wet_mirror=0.3), 0.50, 0.87, 0.50, 0.81, seasonal=False),
    ),
    Place(
        name="mine",
        names=Names(
            en="mine, mine shaft, mineshaft, coal mine, gold mine, diamond mine, mine tunnel, "
            "inside a mine, abandoned mine, silver mine",
            zh="矿井, 矿山, 煤矿, 金矿",
            ja="鉱山, 坑道, 炭鉱, 金鉱",
            es="mina, mina de oro, mina de carbón",
            fr="mine d'or, mine de charbon, galerie de mine",
            de="bergwerk, stollen, goldmine, kohlemine, bergwerksstollen",
            pt="mina, mina de ouro, mina de carvão",
        ),
        ambience=(HUSH, HALL),
        rings=1.4,
        underfoot=Underfoot.GRAVEL,
        kin=("cave",),
        realm=Realm.INDOORS,
        time=Time.NIGHT,
        lamps=LANTERNS,
        windowless=True,
        plan=Plan(mine, Ground(), 0.54, 0.88, 0.54, 0.82, seasonal=False),
    ),
    Place(
        name="aquarium tunnel",
        names=Names(
            en="aquarium tunnel, underwater tunnel, glass tunnel, tunnel of an aquarium, "
            "oceanarium, at the aquarium, at an aquarium, public aquarium, visiting an aquarium, "
            "visiting the aquarium, inside an aquarium tunnel, sea life centre",
            zh="海洋馆, 海底隧道",
            ja="水中トンネル, 水族館のトンネル",
            es="túnel del acuario, oceanario",
            fr="tunnel d'aquarium, tunnel de l'aquarium",
            de="aquariumtunnel, unterwassertunnel",
            pt="túnel do aquário, oceanário",
        ),
        ambience=(HALL, CHATTER),
        rings=0.9,
        underfoot=Underfoot.STONE,
        kin=("underwater",),
        realm=Realm.INDOORS,
        lamps=TANKS,
        windowless=True,
        plan=Plan(aquarium_tunnel, Ground(mirror=0.14), 0.42, 0.88, 0.42, 0.82, seasonal=False),
    ),
    Place(
        name="observatory",
        names=Names(
            en="observatory, astronomical observatory, planetarium, telescope dome",
            zh="天文台, 天文馆",
            ja="天文台, プラネタリウム",
            es="observatorio, observatorio astronómico, planetario",
            fr="observatoire, observatoire astronomique, planétarium",
            de="sternwarte, observatorium, planetarium",
            pt="observatório, observatório astronômico, planetário",
            signs="🔭",
        ),
        hints=Names(en="telescope, stargazing", es="telescopio", fr="télescope", de="teleskop",
                    pt="telescópio", zh="望远镜", ja="望遠鏡"),
        ambience=(WIND, HUSH),
        underfoot=Underfoot.GRASS,
        kin=("mountains",),
        time=Time.NIGHT,
        plan=Plan(observatory, Ground(), 0.56, 0.88, 0.56, 0.82),
    ),
    Place(
        name="quarry",
        names=Names(
            en="quarry, stone quarry, marble quarry, gravel pit, open-pit mine, open pit mine, "
            "strip mine",
            zh="采石场, 露天矿",
            ja="採石場, 露天掘り",
            es="cantera, cantera de piedra, mina a cielo abierto",
            fr="carrière de pierre, carrière de marbre, mine à ciel ouvert",
            de="steinbruch, kiesgrube, tagebau",
            pt="pedreira, mina a céu aberto",
        ),
        ambience=(WIND,),
        underfoot=Underfoot.GRAVEL,
        kin=("canyon", "desert"),
        plan=Plan(quarry, Ground(touch=Touch.DUST), 0.54, 0.87, 0.54, 0.81, seasonal=False),
    ),
)  # fmt: skip
