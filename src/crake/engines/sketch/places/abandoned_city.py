"""A city after its end, which plants have taken back."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, HUSH, WIND, Life, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.decay import broken_towers, overgrown, wrecks
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes, grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

GREEN = (0.34, 0.42, 0.16)


def build(stage: Stage) -> Setting:
    """Build the city: rows of broken towers along a road that grows over."""
    kerb, wreck = stage.row(0.30), stage.row(0.52)
    return Setting(
        behind=[
            sky(stage, kerb, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.56),
            broken_towers(stage, "far towers", kerb, 400, 0.06, scale=0.66, haze=0.56),
            broken_towers(stage, "towers", kerb, 430, 0.16, scale=0.86, haze=0.28),
            Floor(stage, overgrown(stage), kerb, haze=0.16),
            broken_towers(stage, "near towers", kerb, 420, stage.speed(kerb), scale=1.1, haze=0.04),
            bushes(stage, "scrub", stage.row(0.34), 44, spacing=90, blooming=False),
            wrecks(stage, wreck),
            grass(stage, "grass", stage.row(0.60), 34, GREEN, spacing=90, blades=12),
        ],
        before=[
            grass(stage, "front", stage.height + stage.px(14), 84, GREEN, spacing=120, blades=16,
                  soft=1.6),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="abandoned city",
        names=Names(
            en="abandoned city, post-apocalyptic city, post apocalyptic city, post-apocalypse, "
            "post-apocalyptic world, post-apocalyptic wasteland, apocalyptic city, ruined city, "
            "destroyed city, deserted city, overgrown city, city in ruins, dystopian city, "
            "apocalypse, post-apocalyptic, overgrown ruins, war-torn city, chernobyl, pripyat",
            zh="末日城市, 废弃的城市, 废弃城市, 末世, 废土, 后末日城市, 荒废的城市",
            ja="廃墟の街, 廃墟都市, 終末の都市, 荒廃した都市, 崩壊した都市, ポストアポカリプス",
            es="ciudad abandonada, ciudad en ruinas, ciudad postapocalíptica, apocalipsis, "
            "ciudad destruida",
            fr="ville abandonnée, ville en ruines, ville post-apocalyptique, apocalypse, "
            "ville détruite",
            de="verlassene stadt, zerstörte stadt, postapokalyptische stadt, apokalypse, "
            "ruinenstadt",
            pt="cidade abandonada, cidade em ruínas, cidade pós-apocalíptica, apocalipse, "
            "cidade destruída",
        ),
        ambience=(WIND, BREEZE, HUSH),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        grows=("tree",),
        kin=("city",),
        plan=Plan(build, Ground(touch=Touch.DUST), 0.44, 0.87, 0.46, 0.82),
    ),
)
