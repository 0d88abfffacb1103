"""A hot spring between rocks and trees."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, RIPPLES, Underfoot
from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.boulders import boulders
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.falls import Steam
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import cobbles
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

HILLS = Range(170, 0.42, 0.03, rock=(0.26, 0.34, 0.24), width=460)
FAR = Wood(230, 60, 0.12, 0.20, (conifer, broadleaf), ground=(0.24, 0.36, 0.14), strip=12)
STONE = (0.42, 0.41, 0.40)
MOSS = (0.22, 0.38, 0.12)


def bathing(stage: Stage) -> bool:
    """Whether somebody sits or lies: people do so in the water here."""
    return any(who.action in {Action.SIT, Action.LIE} for who in stage.direction.subjects)


def build(stage: Stage) -> Setting:
    """Build the spring: boulders around warm water that steams."""
    bank, line = stage.row(0.62), stage.horizon
    whole = stage.afloat or bathing(stage)
    # The spring is as blue as milk: it mirrors little.
    water = tuple(0.5 * part + 0.10 * sky for part, sky in
                  zip((0.42, 0.72, 0.76), stage.palette.middle, strict=True))  # fmt: skip
    level = min(sum(stage.palette.light.ambient) + 0.7 * sum(stage.palette.light.colour), 3.0) / 3
    red, green, blue = (part * (0.15 + 1.25 * level) for part in water)
    surface = Surface((red, green, blue), bright=0.36, swell=14, glint=0.2, size=0.8, speed=0.6)
    far: list[Drawable] = [
        sky(stage, line + 4, across=0.72),
        clouds(stage, "clouds", 0, int(line * 0.85), cover=0.44),
        mountains(stage, "hills", HILLS),
        wood(stage, "trees", FAR),
        bushes(stage, "shrubs", line, 46, spacing=110, blooming=False, green=MOSS, speed=0.16),
        Water(stage, "spring", surface, bottom=stage.height if whole else bank),
        boulders(stage, "rim", line + stage.px(12), 70, colour=STONE, speed=0.20, spacing=86),
        Steam(stage, line + stage.px(30), 0.24),
    ]
    if whole and not stage.afloat:  # the water in front hides them up to the breast
        level_row = even(stage.feet - 0.105 * stage.frame_height)
        near = Water(stage, "spring", surface, top=level_row)
        return Setting(far, [near, Steam(stage, stage.row(0.86), 0.7)])
    if whole:
        return Setting(far, [Steam(stage, stage.row(0.9), 0.8)])
    return Setting(
        behind=[
            *far,
            Floor(stage, cobbles(stage), bank, haze=0.0),
            boulders(stage, "edge", bank + stage.px(14), 62, colour=STONE,
                     speed=stage.speed(bank), spacing=110),
        ],
        before=[Steam(stage, stage.row(0.72), 0.6)],
    )  # fmt: skip


HOT_SPRING = Place(
    name="hot spring",
    names=Names(
        en="hot spring, onsen, thermal spring, thermal bath, thermal pool, geothermal pool, "
        "blue lagoon, hot springs",
        zh="温泉",
        ja="温泉, 露天風呂",
        es="aguas termales, fuente termal, baño termal",
        fr="source chaude, sources chaudes, source thermale, bain thermal",
        de="heiße quelle, heißen quelle, heiße quellen, heißen quellen, thermalquelle, thermalbad",
        pt="fonte termal, águas termais, termas",
        signs="♨",
    ),
    ambience=(RIPPLES, HUSH),
    underfoot=Underfoot.STONE,
    grows=("tree", "pine"),
    kin=("lake", "pool"),
    hush=True,
    plan=Plan(build, Ground(wet_mirror=0.2), 0.46, 0.87, 0.47, 0.81, drift=14, moorings=True),
)

PLACES = (HOT_SPRING,)
