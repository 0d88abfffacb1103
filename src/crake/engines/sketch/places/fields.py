"""Fields of wheat, lavender, sunflowers and maize."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.meadow import HILLS, TREES
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.crops import corn, lavender, sunflower, wheat
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import furrows
from crake.engines.sketch.scenery.trees import Paint, Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

ROWS = (0.05, 0.12, 0.20, 0.30, 0.42, 0.56, 0.70, 0.82)
"""Where rows of the crop stand, from the horizon to the feet."""


def _field(
    stage: Stage, crop: Paint, high: float, near: float, colours: tuple[RGB, RGB]
) -> Setting:
    """Build a field: rows that grow towards the viewer, up to a track of earth at the feet.

    Parameters
    ----------
    high
        Of the crop at the feet, in pixels of a 1280 x 720 picture.
    near
        From plant to plant, in heights of the crop.
    colours
        Of the field in the distance.
    """
    strips = []
    for k, share in enumerate(ROWS):
        row = stage.row(share)
        tall = high * (0.12 + 0.88 * share)
        haze, apart = 0.24 * (1 - share) ** 3, max(near * tall, 5.0)
        # Each row hides the ground before the one behind it.
        last = share == ROWS[-1]
        strip = Wood(tall, apart, stage.speed(row), haze, (crop,), shaded=last)
        strips.append(wood(stage, f"row {k}", strip, row))
    front = Wood(1.25 * high, 2.6 * high * near, 1.35, 0.0, (crop,))
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.48),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.03)),
            Floor(stage, furrows(stage, *colours), stage.horizon, haze=0.25),
            *strips,
        ],
        before=[wood(stage, "front", front, stage.height + stage.px(0.5 * high))],
    )


def wheat_field(stage: Stage) -> Setting:
    """Build a field of ripe wheat."""
    return _field(stage, wheat, 92, 0.26, ((0.62, 0.46, 0.18), (0.92, 0.76, 0.36)))


def lavender_field(stage: Stage) -> Setting:
    """Build a field of lavender."""
    return _field(stage, lavender, 74, 0.62, ((0.30, 0.24, 0.34), (0.60, 0.42, 0.84)))


def sunflower_field(stage: Stage) -> Setting:
    """Build a field of sunflowers."""
    return _field(stage, sunflower, 190, 0.42, ((0.24, 0.34, 0.10), (0.84, 0.68, 0.16)))


def corn_field(stage: Stage) -> Setting:
    """Build a field of maize."""
    return _field(stage, corn, 230, 0.34, ((0.20, 0.32, 0.10), (0.46, 0.58, 0.20)))


WHEAT = Place(
    name="wheat field",
    names=Names(
        en="wheat field, wheatfield, field of wheat, barley field, golden field, grain field",
        zh="麦田, 小麦田, 金色麦田",
        ja="麦畑, 小麦畑",
        es="campo de trigo, trigal, campo de cebada",
        fr="champ de blé, champs de blé, champ d'orge",
        de="weizenfeld, kornfeld, getreidefeld",
        pt="campo de trigo, trigal, campo de cevada",
        signs="🌾",
    ),
    hints=Names(en="wheat", zh="小麦", ja="麦", es="trigo", fr="blé", de="weizen", pt="trigo"),
    ambience=(WIND, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
    plan=Plan(wheat_field, Ground(), 0.46, 0.86, 0.48, 0.80, seasonal=False),
)
LAVENDERS = Place(
    name="lavender field",
    names=Names(
        en="lavender field, field of lavender, provence",
        zh="薰衣草田, 薰衣草花田",
        ja="ラベンダー畑",
        es="campo de lavanda, campos de lavanda",
        fr="champ de lavande, champs de lavande, provence",
        de="lavendelfeld, provence",
        pt="campo de lavanda, campos de lavanda",
    ),
    hints=Names(en="lavender", zh="薰衣草", ja="ラベンダー", es="lavanda", fr="lavande",
                de="lavendel", pt="lavanda"),
    ambience=(BREEZE,),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
    plan=Plan(lavender_field, Ground(), 0.46, 0.86, 0.48, 0.80, seasonal=False),
)  # fmt: skip
SUNFLOWERS = Place(
    name="sunflower field",
    names=Names(
        en="sunflower field, field of sunflowers",
        zh="向日葵田, 向日葵花田, 葵花田",
        ja="ひまわり畑, 向日葵畑",
        es="campo de girasoles, campos de girasoles",
        fr="champ de tournesols, champs de tournesols",
        de="sonnenblumenfeld, sonnenblumenfelder",
        pt="campo de girassóis, campos de girassóis",
    ),
    ambience=(BREEZE,),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow",),
    plan=Plan(sunflower_field, Ground(), 0.44, 0.87, 0.46, 0.81, seasonal=False),
)
CORN = Place(
    name="corn field",
    names=Names(
        en="corn field, cornfield, maize field, field of corn",
        zh="玉米地, 玉米田",
        ja="トウモロコシ畑, とうもろこし畑",
        es="campo de maíz, maizal",
        fr="champ de maïs, champs de maïs",
        de="maisfeld, maisfelder",
        pt="milharal, campo de milho",
    ),
    ambience=(WIND, BREEZE),
    life=(Life.BIRDS,),
    underfoot=Underfoot.GRASS,
    kin=("meadow", "farm"),
    plan=Plan(corn_field, Ground(), 0.42, 0.87, 0.44, 0.81, seasonal=False),
)

PLACES = (WHEAT, LAVENDERS, SUNFLOWERS, CORN)
