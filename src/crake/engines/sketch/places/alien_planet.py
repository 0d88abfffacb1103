"""A strange planet with two moons."""

from __future__ import annotations

from crake.engines.sketch.ambience import RUMBLE, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.alien import Moon, cap_tree, lantern_plant, spire, strange
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rising import Embers
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import regolith
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

LOW, HIGH = (0.20, 0.15, 0.34), (0.62, 0.40, 0.58)
FAR = Range(250, 0.46, 0.03, rock=(0.40, 0.24, 0.52), low=(0.46, 0.28, 0.50), width=300)
HILLS = Range(90, 0.26, 0.08, rock=(0.44, 0.28, 0.50), low=(0.30, 0.20, 0.42), sharp=False)


def build(stage: Stage) -> Setting:
    """Build the planet: a ringed moon and a small one, plants that glow, crystals."""
    stage = strange(stage)
    rows = [stage.row(share) for share in (0.10, 0.34, 0.62)]
    fast = [stage.speed(row) for row in rows]
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.7, disc=False),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.20, drift=8),
            Moon(stage, "great moon", (0.27, 0.38), 96, (0.98, 0.80, 0.66), ring=True),
            Moon(stage, "small moon", (0.72, 0.26), 38, (0.72, 0.90, 0.98)),
            mountains(stage, "far", FAR),
            mountains(stage, "hills", HILLS, stage.inside(stage.horizon + 4)),
            Floor(stage, regolith(stage, LOW, HIGH, 22), stage.horizon, haze=0.35),
            wood(stage, "grove", Wood(250, 210, fast[0], 0.18, (cap_tree,)), rows[0]),
            wood(stage, "crystals", Wood(110, 330, fast[1], 0.05, (spire,)), rows[1]),
            wood(stage, "lanterns", Wood(150, 280, fast[1], 0.0, (lantern_plant,)), rows[1]),
            wood(stage, "low", Wood(70, 420, fast[2], 0.0, (lantern_plant, spire)), rows[2]),
            Embers(stage, count=26, colour=(0.50, 1.0, 0.86), rise=14),
        ],
    )


ALIEN_PLANET = Place(
    name="alien planet",
    names=Names(
        en="alien planet, alien world, exoplanet, strange planet, distant planet, another planet, "
        "foreign planet, unknown planet, alien landscape, extraterrestrial landscape, "
        "otherworldly landscape, alien jungle, alien forest, another world, two moons, "
        "fantasy planet",
        zh="外星球, 外星, 外星世界, 异星, 陌生星球, 另一个星球, 系外行星",
        ja="異星, 異星の風景, 未知の惑星, 別の惑星, 系外惑星, 異世界の惑星",
        es="planeta alienígena, planeta extraño, mundo alienígena, otro planeta, exoplaneta",
        fr="planète extraterrestre, planète étrange, monde extraterrestre, autre planète, "
        "exoplanète, planète inconnue",
        de="fremder planet, fremden planeten, fremden planet, außerirdischer planet, exoplanet, "
        "fremde welt, fremden welt",
        pt="planeta alienígena, planeta estranho, mundo alienígena, outro planeta, exoplaneta",
    ),
    ambience=(WIND, RUMBLE),
    underfoot=Underfoot.SAND,
    kin=("mars", "desert"),
    hush=True,
    plan=Plan(build, Ground(touch=Touch.DUST), 0.52, 0.85, 0.52, 0.79, seasonal=False),
)

PLACES = (ALIEN_PLANET,)
