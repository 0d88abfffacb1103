"""Roads through landscapes: a desert, a pine forest, mountains, along a coast."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.ambience import BREEZE, HUSH, LEAVES, SURF, WIND, Life, Underfoot
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.names import Names
from crake.engines.sketch.places import desert, mountains
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import F32
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range
from crake.engines.sketch.scenery.mountains import mountains as peaks
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt, dirt, lawn, moss, sand
from crake.engines.sketch.scenery.trees import Wood, cactus, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

STEEL = (0.80, 0.80, 0.80)
PINES = Wood(300, 44, 0.14, 0.30, kinds=(conifer,), ground=(0.20, 0.30, 0.12), strip=10)
NEEDLES = (0.28, 0.38, 0.14)
DRY = (0.62, 0.54, 0.28)
CAPE = Range(
    70, 0.40, 0.03, rock=(0.44, 0.40, 0.32), low=(0.36, 0.40, 0.22), sharp=False, width=900
)


def _kerb(stage: Stage) -> int:
    """Return the row at which the road begins, beyond the feet."""
    return stage.row(0.52)


def _heaven(stage: Stage, cover: float) -> list[Drawable]:
    return [
        sky(stage, stage.horizon + 4, across=0.72),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=cover),
    ]


def _land(stage: Stage, texture: F32) -> Floor:
    return Floor(stage, texture, stage.horizon, haze=0.3, bottom=_kerb(stage))


def _barrier(stage: Stage) -> Drawable:
    return fence(stage, _kerb(stage), 38, colour=STEEL, spacing=150, bars=(0.62, 0.80), thick=8)


def _laid(
    stage: Stage,
    beyond: Sequence[Drawable],
    road: F32,
    verge: Sequence[Drawable],
    blades: RGB,
) -> Setting:
    """Lay a road, before what is beyond and with what stands on its verge."""
    return Setting(
        behind=[*beyond, Floor(stage, road, _kerb(stage), haze=0.0), *verge],
        before=[
            grass(stage, "front", stage.height + stage.px(18), 56, blades, spacing=90, soft=1.8),
        ],
    )


def desert_road(stage: Stage) -> Setting:
    """Build a highway between dunes, mesas and cacti."""
    row = stage.row(0.34)
    cacti = Wood(150, 460, stage.speed(row), 0.03, kinds=(cactus,))
    far = [
        *_heaven(stage, 0.26),
        peaks(stage, "mesas", desert.MESAS),
        peaks(stage, "far", desert.FAR),
        peaks(stage, "near", desert.NEAR, stage.inside(stage.horizon + 4)),
    ]
    kerb = _kerb(stage)
    verge = [
        wood(stage, "cacti", cacti, row),
        grass(stage, "verge", kerb, 18, DRY, spacing=90, blades=7),
    ]
    land = _land(stage, sand(stage, desert.LOW, desert.HIGH, 0.7))
    return _laid(stage, [*far, land], asphalt(stage), verge, DRY)


def forest_road(stage: Stage) -> Setting:
    """Build a road of earth between pines."""
    rows = [stage.row(share) for share in (0.16, 0.40)]
    far = [*_heaven(stage, 0.4), wood(stage, "far", PINES, stage.inside(stage.horizon + 4))]
    near = Wood(430, 150, stage.speed(rows[0]), 0.14, kinds=(conifer,))
    tall = Wood(680, 620, stage.speed(rows[1]), 0.03, kinds=(conifer,))
    verge = [
        wood(stage, "pines", near, rows[0]),
        wood(stage, "near pines", tall, rows[1]),
        bushes(stage, "under", rows[1], 34, spacing=80, blooming=False, green=(0.18, 0.28, 0.10)),
        grass(stage, "verge", _kerb(stage), 26, NEEDLES, spacing=24),
    ]  # fmt: skip
    return _laid(stage, [*far, _land(stage, moss(stage))], dirt(stage), verge, NEEDLES)


def mountain_road(stage: Stage) -> Setting:
    """Build a road with a crash barrier below high mountains."""
    kerb = _kerb(stage)
    far = [
        *_heaven(stage, 0.42),
        peaks(stage, "highest", mountains.HIGHEST),
        peaks(stage, "high", mountains.HIGH),
        peaks(stage, "slopes", mountains.SLOPES),
        wood(stage, "pines", mountains.PINES, stage.row(0.06)),
    ]
    verge = [
        grass(stage, "verge", kerb, 20, (0.40, 0.46, 0.20), spacing=22),
        _barrier(stage),
    ]
    land = _land(stage, lawn(stage, (0.24, 0.30, 0.13), (0.50, 0.54, 0.25)))
    return _laid(stage, [*far, land], asphalt(stage), verge, (0.38, 0.44, 0.20))


def coast_road(stage: Stage) -> Setting:
    """Build a road above the sea."""
    kerb, base = _kerb(stage), stage.palette.middle
    shore = stage.row(0.34)
    water = (base[0] * 0.26, base[1] * 0.36 + 0.05, base[2] * 0.38 + 0.09)
    surface = Surface(water, bright=0.56, swell=40, glint=1.0, size=1.4, speed=1.3)
    beyond = [
        *_heaven(stage, 0.42),
        peaks(stage, "cape", CAPE),
        Water(stage, "sea", surface, bottom=shore),
        Floor(stage, lawn(stage, (0.34, 0.34, 0.16), (0.62, 0.58, 0.32)), shore, haze=0.0,
              bottom=kerb),
        grass(stage, "edge", shore + 2, 22, DRY, spacing=16),
    ]  # fmt: skip
    return _laid(stage, beyond, asphalt(stage), [_barrier(stage)], DRY)


PLACES = (
    Place(
        name="desert road",
        names=Names(
            en="desert highway, desert road, route 66, road through the desert",
            zh="沙漠公路, 沙漠高速公路",
            ja="砂漠の道, 砂漠の道路, 砂漠のハイウェイ",
            es="carretera del desierto, carretera desierta, autopista del desierto",
            fr="route du désert, route désertique, autoroute du désert",
            de="wüstenstraße, wüstenpiste, wüstenhighway",
            pt="estrada do deserto, rodovia do deserto",
        ),
        ambience=(WIND, HUSH),
        underfoot=Underfoot.STONE,
        kin=("road",),
        hush=True,
        plan=Plan(desert_road, Ground(touch=Touch.DUST), 0.48, 0.86, 0.48, 0.80, drift=40,
                  seasonal=False),
    ),
    Place(
        name="forest road",
        names=Names(
            en="forest road, dirt road, forest track, woodland road, logging road",
            zh="林间小路, 森林公路, 林间公路, 土路",
            ja="林道, 森の道, 砂利道",
            es="camino forestal, camino de tierra, pista forestal",
            fr="route forestière, chemin forestier, chemin de terre, piste forestière",
            de="waldweg, waldstraße, feldweg, schotterstraße, forstweg",
            pt="estrada florestal, estrada de terra, trilha da floresta",
        ),
        ambience=(LEAVES, WIND),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        grows=("tree", "pine"),
        kin=("road",),
        plan=Plan(forest_road, Ground(touch=Touch.DUST), 0.50, 0.86, 0.50, 0.80, drift=40),
    ),
    Place(
        name="mountain road",
        names=Names(
            en="mountain road, mountain pass, alpine road, winding road",
            zh="山路, 盘山公路",
            ja="山道, 峠道",
            es="carretera de montaña, puerto de montaña",
            fr="route de montagne, col de montagne",
            de="bergstraße, passstraße, gebirgsstraße",
            pt="estrada de montanha, estrada na serra",
        ),
        ambience=(WIND, BREEZE),
        underfoot=Underfoot.STONE,
        grows=("tree", "pine"),
        kin=("road",),
        plan=Plan(mountain_road, Ground(wet_mirror=0.4), 0.52, 0.86, 0.52, 0.80, drift=40),
    ),
    Place(
        name="coast road",
        names=Names(
            en="coastal road, coast road, coastal highway, pacific coast highway, seaside road",
            zh="海滨公路, 沿海公路, 海岸公路",
            ja="海岸道路, 海沿いの道",
            es="carretera costera, carretera de la costa",
            fr="route côtière, route de la côte, corniche",
            de="küstenstraße, uferstraße",
            pt="estrada costeira, estrada à beira-mar",
        ),
        ambience=(SURF, WIND),
        life=(Life.GULLS,),
        underfoot=Underfoot.STONE,
        kin=("road",),
        plan=Plan(coast_road, Ground(wet_mirror=0.4), 0.44, 0.86, 0.44, 0.80, drift=40),
    ),
)  # fmt: skip
