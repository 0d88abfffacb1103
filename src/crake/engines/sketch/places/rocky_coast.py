"""A coast of cliffs and rocks, at which the waves break."""

from __future__ import annotations

from crake.engines.sketch.ambience import SURF, WIND, Life, Underfoot
from crake.engines.sketch.direction import Framing
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.from_above import seen_from_above
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.boulders import boulders
from crake.engines.sketch.scenery.breaker import Breaker
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.coast import Crash, ledge
from crake.engines.sketch.scenery.rocks import cliff
from crake.engines.sketch.scenery.shore import Surf
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.spray import white_of
from crake.engines.sketch.scenery.swell import Rollers
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

HEADLANDS = ((0.24, 230, 0.92, 0.06), (1.30, 400, 1.05, 0.05))
"""Of cliffs seen from above: ways to the feet, height, how far they leave the sea free, turf."""
CLIFF = (0.46, 0.38, 0.30)
GREY, DARK = (0.40, 0.38, 0.37), (0.30, 0.28, 0.27)


def _sea(stage: Stage, shore: int) -> list[Drawable]:
    """Return the sky, the headlands and the sea, with stacks that its waves break at."""
    base, out = stage.palette.middle, stage.row(0.16)
    water = (base[0] * 0.24, base[1] * 0.34 + 0.04, base[2] * 0.36 + 0.07)
    surface = Surface(water, bright=0.5, swell=70, glint=0.7, sun=0.66, size=1.5, speed=1.7)
    drawn: list[Drawable] = [
        sky(stage, stage.horizon, across=0.66),
        clouds(stage, "clouds", 0, int(stage.horizon * 0.92), cover=0.5, drift=14),
        cliff(stage, "headland", stage.horizon + 4, 190, colour=GREY, speed=0.05, haze=0.34,
              gaps=1.3, strata=0.05, stepped=0.12),
        Water(stage, "sea", surface, bottom=shore),
    ]  # fmt: skip
    if stage.direction.framing is not Framing.AERIAL:
        drawn.append(Rollers(stage, Breaker(stage, water), 210, reach=0.46))
    fast = stage.speed(out)
    return [
        *drawn,
        Crash(stage, "stacks", out - stage.px(10), (0.14, 0.80, 1.4), 120, fast),
        boulders(
            stage,
            "stacks",
            out,
            120,
            colour=DARK,
            speed=fast,
            spacing=430,
            haze=0.12,
            foam=white_of(stage),
        ),
    ]


def from_above(stage: Stage) -> Setting:
    """Build the coast as a drone sees it: headlands, and surf at their feet."""
    layers = _sea(stage, stage.height)
    for k, (share, high, gaps, grass) in enumerate(HEADLANDS):
        foot = stage.row(share)
        speed = stage.speed(foot)
        places = [0.12 + 0.37 * n + 0.16 * k for n in range(6)]
        layers += [
            cliff(stage, f"head {k}", foot, high, colour=CLIFF, speed=speed,
                  haze=0.30 - 0.22 * share, gaps=gaps, strata=0.14, stepped=0.25, turf=grass),
            Surf(stage, foot, sandy=False),
            Crash(stage, f"head {k}", foot - stage.px(4), places, 130 + 90 * share, speed),
        ]  # fmt: skip
    return Setting(layers)


def build(stage: Stage) -> Setting:
    """Build the coast: ledges of rock before a sea that breaks at them."""
    if stage.afloat:
        return Setting(_sea(stage, stage.height))
    if seen_from_above(stage):
        return from_above(stage)
    shore = stage.row(0.42)
    near = stage.speed(shore)
    return Setting(
        behind=[
            *_sea(stage, shore),
            Crash(stage, "edge", shore - stage.px(6), (0.06, 0.34, 0.66, 0.93, 1.3), 190, near),
            ledge(stage, shore),
            Surf(stage, shore),
            boulders(
                stage,
                "edge",
                shore + stage.px(18),
                84,
                colour=DARK,
                speed=near,
                spacing=170,
                foam=white_of(stage),
            ),
        ],
    )  # fmt: skip


PLAN = Plan(
    build,
    Ground(mirror=0.12, wet_mirror=0.3),
    0.46,
    0.87,
    0.47,
    0.81,
    drift=20,
    moorings=True,
    seasonal=False,
)
ROCKY_COAST = Place(
    name="rocky coast",
    names=Names(
        en="rocky coast, rocky shore, rocky coastline, rocky beach, rocky seashore, rugged coast, "
        "rugged coastline, rocky cliff, sea cliff, coastal cliff, seaside cliff, ocean cliff, "
        "rocky island, sea stack, against the rocks, against rocks, against the cliffs, "
        "against the cliff, against cliffs, against the rugged cliffs, "
        "cliffs by the sea, cliff by the sea, "
        "cliff above the sea, cliff over the sea, cliff overlooking the ocean, "
        "cliff overlooking the sea, cliffs of moher, big sur, amalfi coast, rugged cliff, "
        "waves crashing on rocks, waves crashing on the rocks, waves crash on rocks, "
        "waves crash on the rocks, waves breaking on rocks, waves breaking on the rocks, "
        "waves break on rocks, waves break on the rocks, crashing onto rocks, "
        "crashing onto the rocks, crashing into rocks, crashing into the rocks, "
        "waves hitting rocks, waves hitting the rocks",
        zh="岩石海岸, 礁石, 海边悬崖, 拍打岩石, 拍打礁石, 海崖, 撞击岩石",
        ja="岩場の海岸, 磯, 岩礁, 海食崖, 断崖の海岸, 岩の海岸, 岩に打ち寄せる, 岩に砕ける, "
        "岩にぶつかる",
        es="costa rocosa, contra las rocas, costa escarpada",
        fr="côte rocheuse, contre les rochers, s'écrasent sur les rochers, contre les falaises, "
        "côte escarpée",
        de="felsküste, felsige küste, felsigen küste, steilküste, gegen die felsen, felsenküste, "
        "an den klippen, gegen die klippen",
        pt="costa rochosa, costão, falésia, contra as rochas, contra as pedras, "
        "quebrando nas rochas, quebrando nas pedras",
    ),
    hints=Names(en="sea spray"),
    ambience=(SURF, WIND),
    life=(Life.GULLS,),
    underfoot=Underfoot.STONE,
    kin=("beach", "ocean"),
    plan=PLAN,
)

PLACES = (ROCKY_COAST,)
