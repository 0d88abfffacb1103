"""A salt flat under a film of water, which mirrors the sky."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch

FAR = Range(54, 0.52, 0.02, rock=(0.42, 0.38, 0.42), low=(0.46, 0.42, 0.44), width=520)


def build(stage: Stage) -> Setting:
    """Build the flat: a mirror up to the mountains at its end."""
    light = stage.palette.light
    red, green, blue = (
        min(0.80 * (a + 0.7 * c), 1.0) for a, c in zip(light.ambient, light.colour, strict=True)
    )
    surface = Surface((red, green, blue), bright=0.80, far=0.94, swell=4, glint=0.35, sun=0.70,
                      size=1.6, speed=0.25)  # fmt: skip
    return Setting(
        behind=[
            sky(stage, stage.horizon, across=0.70),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.96), cover=0.54),
            mountains(stage, "far", FAR),
            Water(stage, "film", surface),
        ],
    )


PLACES = (
    Place(
        name="salt flat",
        names=Names(
            en="salt flat, salt flats, salar de uyuni, uyuni, salt desert, salt lake, salt pan, "
            "bonneville salt flats, mirror lake, sky mirror",
            zh="盐湖, 盐沼, 天空之镜, 盐滩",
            ja="塩湖, ウユニ塩湖, 塩原, 天空の鏡",
            es="salar, salar de uyuni, salina, desierto de sal",
            fr="désert de sel, salar, salar d'uyuni, lac salé",
            de="salzwüste, salzsee, salzebene, salar de uyuni",
            pt="salar, deserto de sal, salar de uyuni, salina",
        ),
        ambience=(WIND, HUSH),
        underfoot=Underfoot.WATER,
        kin=("desert", "lake"),
        hush=True,
        plan=Plan(
            build, Ground(touch=Touch.SPLASH, mirror=0.72), 0.50, 0.84, 0.50, 0.79, seasonal=False
        ),
    ),
)
