"""Fields of wheat, maize and flowers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from crake.engines.sketch.ambience import BREEZE, WIND, Life, Underfoot
from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.meadow import HILLS, TREES
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import F32
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.crops import (
    WILD,
    corn,
    lavender,
    poppies,
    sunflower,
    tulips,
    wheat,
)
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import furrows, lawn
from crake.engines.sketch.scenery.trees import Paint, Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

STUBBLE = 22.0
"""Height of what is left of a crop in winter, in pixels of a 1280 x 720 picture."""
ROWS = (0.05, 0.12, 0.20, 0.30, 0.42, 0.56, 0.70, 0.82)
"""Where rows of the crop stand, from the horizon to the feet."""


def crop_field(stage: Stage, crop: Sequence[Paint], high: float, near: float, soil: F32) -> Setting:
    """Build a field: rows that grow towards the viewer, up to a track of earth at the feet.

    Parameters
    ----------
    crop
        What grows in its rows, one after the other and from the first again.
    high
        Of the crop at the feet, in pixels of a 1280 x 720 picture.
    near
        From plant to plant, in heights of the crop.
    soil
        What shows between the rows, in the colours of the field in the distance.
    """
    if stage.season is Season.WINTER:  # stubble sticks out of the snow
        crop, high = (wheat,), STUBBLE
    strips = []
    for k, share in enumerate(ROWS):
        row = stage.row(share)
        tall = high * (0.12 + 0.88 * share)
        haze, apart = 0.24 * (1 - share) ** 3, max(near * tall, 5.0)
        # Each row hides the ground before the one behind it.
        last = share == ROWS[-1]
        strip = Wood(tall, apart, stage.speed(row), haze, (crop[k % len(crop)],), shaded=last)
        strips.append(wood(stage, f"row {k}", strip, row))
    front = Wood(1.25 * high, 2.6 * high * near, 1.35, 0.0, crop)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.72),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.9), cover=0.48),
            mountains(stage, "hills", HILLS),
            wood(stage, "trees", TREES, stage.row(0.03)),
            Floor(stage, soil, stage.horizon, haze=0.25),
            *strips,
        ],
        before=[wood(stage, "front", front, stage.height + stage.px(0.5 * high))],
    )


def wheat_field(stage: Stage) -> Setting:
    """Build a field of ripe wheat."""
    return crop_field(
        stage, (wheat,), 92, 0.26, furrows(stage, (0.62, 0.46, 0.18), (0.92, 0.76, 0.36))
    )


def lavender_field(stage: Stage) -> Setting:
    """Build a field of lavender."""
    return crop_field(
        stage, (lavender,), 74, 0.62, furrows(stage, (0.30, 0.24, 0.34), (0.60, 0.42, 0.84))
    )


def sunflower_field(stage: Stage) -> Setting:
    """Build a field of sunflowers."""
    return crop_field(
        stage, (sunflower,), 190, 0.42, furrows(stage, (0.24, 0.34, 0.10), (0.84, 0.68, 0.16))
    )


def corn_field(stage: Stage) -> Setting:
    """Build a field of maize."""
    return crop_field(
        stage, (corn,), 230, 0.34, furrows(stage, (0.20, 0.32, 0.10), (0.46, 0.58, 0.20))
    )


STRIPES: tuple[RGB, ...] = (
    (0.88, 0.10, 0.12), (0.98, 0.78, 0.12), (0.92, 0.42, 0.64), (0.94, 0.92, 0.88),
    (0.60, 0.24, 0.68), (0.98, 0.50, 0.12),
)  # fmt: skip
_LEAVES = (0.22, 0.34, 0.10)
_wildflowers = partial(poppies, colours=WILD)
_TULIPS = tuple(partial(tulips, colour=colour) for colour in STRIPES)


def flower_field(stage: Stage) -> Setting:
    """Build a field of wild flowers of all colours."""
    return crop_field(stage, (_wildflowers,), 100, 0.5, lawn(stage, _LEAVES, (0.46, 0.56, 0.24)))


def poppy_field(stage: Stage) -> Setting:
    """Build a field of poppies."""
    return crop_field(stage, (poppies,), 100, 0.5, lawn(stage, _LEAVES, (0.52, 0.36, 0.14)))


def tulip_field(stage: Stage) -> Setting:
    """Build a field of tulips, a row of each colour."""
    return crop_field(stage, _TULIPS, 92, 0.55, furrows(stage, _LEAVES, (0.72, 0.34, 0.30)))


def _place(
    name: str,
    names: Names,
    plan: Plan,
    *,
    hints: Names | None = None,
    windy: bool = False,
    kin: tuple[str, ...] = ("meadow",),
) -> Place:
    """Return a field, which sounds like all others but for the wind in what grows high."""
    return Place(
        name=name,
        names=names,
        hints=hints or Names(),
        ambience=(WIND, BREEZE) if windy else (BREEZE,),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        kin=kin,
        plan=plan,
    )


WHEAT = _place(
    "wheat field",
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
    windy=True,
    plan=Plan(wheat_field, Ground(), 0.46, 0.86, 0.48, 0.80),
)
LAVENDERS = _place(
    "lavender field",
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
    plan=Plan(lavender_field, Ground(), 0.46, 0.86, 0.48, 0.80),
)  # fmt: skip
SUNFLOWERS = _place(
    "sunflower field",
    names=Names(
        en="sunflower field, field of sunflowers",
        zh="向日葵田, 向日葵花田, 葵花田",
        ja="ひまわり畑, 向日葵畑",
        es="campo de girasoles, campos de girasoles",
        fr="champ de tournesols, champs de tournesols",
        de="sonnenblumenfeld, sonnenblumenfelder",
        pt="campo de girassóis, campos de girassóis",
    ),
    plan=Plan(sunflower_field, Ground(), 0.44, 0.87, 0.46, 0.81),
)
CORN = _place(
    "corn field",
    names=Names(
        en="corn field, cornfield, maize field, field of corn",
        zh="玉米地, 玉米田",
        ja="トウモロコシ畑, とうもろこし畑",
        es="campo de maíz, maizal",
        fr="champ de maïs, champs de maïs",
        de="maisfeld, maisfelder",
        pt="milharal, campo de milho",
    ),
    windy=True,
    kin=("meadow", "farm"),
    plan=Plan(corn_field, Ground(), 0.42, 0.87, 0.44, 0.81),
)
FLOWERS = _place(
    "flower field",
    names=Names(
        en="flower field, field of flowers, wildflower field, field of wildflowers, "
        "wildflower meadow, meadow of wildflowers, flower meadow, meadow full of flowers, "
        "meadow full of wildflowers, "
        "field full of flowers, daisy field, field of daisies, flowering meadow, blooming meadow",
        zh="花田, 花海, 野花田, 鲜花盛开的草地",
        ja="花畑, お花畑",
        es="campo de flores, prado de flores, campo florido, campos de flores",
        fr="champ de fleurs, prairie fleurie, champs de fleurs, pré fleuri",
        de="blumenfeld, blumenwiese, wildblumenwiese, blumenfelder, blumenwiesen",
        pt="campo de flores, prado de flores, campo florido, campos de flores",
    ),
    hints=Names(en="wildflower, daisy", zh="野花", de="wildblume", es="flor silvestre",
                fr="fleur sauvage", pt="flor silvestre", ja="野の花"),
    plan=Plan(flower_field, Ground(), 0.48, 0.86, 0.50, 0.80),
)  # fmt: skip
POPPIES = _place(
    "poppy field",
    names=Names(
        en="poppy field, field of poppies, field of red poppies, poppy meadow",
        zh="罂粟花田, 虞美人花田",
        ja="ポピー畑, ケシ畑",
        es="campo de amapolas, campos de amapolas",
        fr="champ de coquelicots, champs de coquelicots",
        de="mohnfeld, mohnfelder, mohnblumenfeld",
        pt="campo de papoilas, campo de papoulas",
    ),
    hints=Names(en="poppy", zh="罂粟花", ja="ポピー", es="amapola", fr="coquelicot",
                de="mohnblume", pt="papoila, papoula"),
    kin=("flower field",),
    plan=Plan(poppy_field, Ground(), 0.48, 0.86, 0.50, 0.80),
)  # fmt: skip
TULIPS = _place(
    "tulip field",
    names=Names(
        en="tulip field, field of tulips, tulip farm",
        zh="郁金香花田, 郁金香田, 郁金香花海",
        ja="チューリップ畑",
        es="campo de tulipanes, campos de tulipanes",
        fr="champ de tulipes, champs de tulipes",
        de="tulpenfeld, tulpenfelder",
        pt="campo de tulipas, campos de tulipas",
    ),
    kin=("flower field",),
    plan=Plan(tulip_field, Ground(), 0.48, 0.86, 0.50, 0.80),
)

PLACES = (WHEAT, LAVENDERS, SUNFLOWERS, CORN, FLOWERS, POPPIES, TULIPS)
