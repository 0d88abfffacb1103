"""The runway of an airport, from which planes take off."""

from __future__ import annotations

from crake.engines.sketch.ambience import TRAFFIC, WIND, Underfoot
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.lane import lane
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.plants import grass
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt, lawn
from crake.engines.sketch.stage import Ground, Setting, Stage

HILLS = Range(70, 0.46, 0.02, rock=(0.28, 0.36, 0.24), sharp=False, width=700)
PALE: RGB = (0.80, 0.82, 0.84)
GLASS: RGB = (0.30, 0.44, 0.54)
LIT: RGB = (0.96, 0.90, 0.70)
DRY = (0.44, 0.48, 0.20)


def terminal(stage: Stage, foot: int) -> Layer:
    """Return the terminal, hangars and the tower on row `foot`."""
    e = Easel(stage, "terminal", 190, 0.10)
    for x, _ in e.bays(1500):
        e.box(x + 60, 0, 560, 52, PALE, 0.55)
        e.shape([(x + 50, 52), (x + 630, 52), (x + 560, 70), (x + 120, 70)], toned(PALE, 1.05), 0.8)
        for k in range(18):
            pane = [(x + 76 + 30 * k, 10), (x + 100 + 30 * k, 10), (x + 100 + 30 * k, 44),
                    (x + 76 + 30 * k, 44)]  # fmt: skip
            if e.night:
                e.shining(pane, LIT, 0.25)
            else:
                e.shape(pane, GLASS, 0.7)
        e.shape([(x + 752, 0), (x + 788, 0), (x + 780, 128), (x + 760, 128)], PALE, 0.7)
        e.shape([(x + 744, 128), (x + 796, 128), (x + 806, 158), (x + 734, 158)], GLASS, 0.8)
        e.box(x + 730, 156, 80, 8, PALE, 0.85)
        e.line([(x + 770, 164), (x + 770, 188)], PALE, 0.6, 2.4)
        if e.night:
            e.shining(ring(x + 770, 188, 3), (1.0, 0.25, 0.2), 1.2)
        for k in range(2):  # hangars
            left = x + 960 + 230 * k
            e.shape([(left, 0), (left + 200, 0), (left + 200, 46), (left + 150, 72),
                     (left + 50, 72), (left, 46)], toned(PALE, 0.86), 0.6)  # fmt: skip
            e.box(left + 26, 0, 148, 48, (0.24, 0.26, 0.29), 0.5)
    return e.layer(foot, haze=0.16, reach=8)


def edge_lights(stage: Stage, row: int) -> Layer:
    """Return the lamps along the edge of the runway on row `row`."""
    e = Easel(stage, "edge lights", 16, stage.speed(row))
    for x, _ in e.bays(210):
        e.box(x - 2, 0, 4, 8, (0.3, 0.3, 0.3), 0.5)
        e.lamp(x, 10, 3.4, (1.0, 0.86, 0.55))
    return e.layer(row, reach=14)


def build(stage: Stage) -> Setting:
    """Build the runway, grass on both sides, the terminal behind."""
    edge = stage.row(0.52)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.76),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.92), cover=0.44),
            mountains(stage, "hills", HILLS),
            terminal(stage, stage.horizon + stage.px(6)),
            Floor(stage, lawn(stage, (0.26, 0.34, 0.12), (0.50, 0.56, 0.24)), stage.horizon,
                  haze=0.3, bottom=edge),
            Floor(stage, asphalt(stage), edge, haze=0.0),
            grass(stage, "verge", edge, 12, DRY, spacing=16),
            edge_lights(stage, edge + stage.px(4)),
            lane(stage),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="runway",
        names=Names(
            en="runway, airstrip, airfield, tarmac, landing strip, air base, airport runway",
            zh="跑道, 机场跑道, 飞机跑道",
            ja="滑走路, 飛行場",
            es="pista de aterrizaje, pista de despegue, aeródromo",
            fr="piste d'atterrissage, piste de décollage, aérodrome, tarmac",
            de="landebahn, startbahn, rollfeld, flugplatz",
            pt="pista de pouso, pista de decolagem, aeródromo",
        ),
        ambience=(WIND, TRAFFIC),
        underfoot=Underfoot.STONE,
        kin=("road",),
        plan=Plan(build, Ground(wet_mirror=0.35), 0.60, 0.88, 0.60, 0.83, drift=40),
    ),
)
