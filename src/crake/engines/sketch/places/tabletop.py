"""The top of a table, and a windowsill, with a lens that has what stands there in focus."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.tabletop import Pane, casement, outside, room_behind, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

WALL = 0.30
"""Pixels that what is behind the table moves while the table at the feet moves one."""


def _edge(stage: Stage) -> int:
    """Return the row of the table's far edge."""
    return stage.row(0.42)


def table(stage: Stage, *, blinds: bool = False) -> Setting:
    """Build the top of a table before a room, striped by the light that blinds let in."""
    edge = _edge(stage)
    top = Floor(stage, wood(stage, blinds=blinds), edge, haze=0.0)
    return Setting(behind=[room_behind(stage, edge, WALL, blinds=blinds), top])


def sill(stage: Stage) -> Setting:
    """Build a windowsill, with drops on the panes where it rains."""
    edge = _edge(stage)
    drops: list[Drawable] = [Pane(stage, edge, WALL)] if stage.rains else []
    return Setting(
        behind=[
            outside(stage, edge, 0.5 * WALL),
            *drops,
            casement(stage, edge, WALL),
            Floor(stage, wood(stage), edge, haze=0.0),
        ]
    )


BY_BLINDS = partial(table, blinds=True)
PLACES = (
    Place(
        name="table top",
        names=Names(
            en="table, tabletop, table top, wooden table, coffee table, kitchen table, "
            "dining table, breakfast table, countertop, on a desk, wooden desk, workbench, "
            "still life",
            zh="桌子, 桌上, 木桌, 餐桌",
            ja="テーブル, 食卓, テーブルの上",
            es="mesa, mesa de madera, encimera",
            fr="table, table en bois, plan de travail",
            de="tisch, holztisch, esstisch",
            pt="mesa, mesa de madeira, bancada",
        ),
        ambience=(HALL,),
        life=(Life.CLOCK,),
        rings=0.4,
        underfoot=Underfoot.WOOD,
        kin=("room",),
        realm=Realm.INDOORS,
        hush=True,
        plan=Plan(table, Ground(mirror=0.10), 0.34, 0.86, 0.38, 0.80, drift=14),
    ),
    Place(
        name="table by blinds",
        names=Names(
            en="blinds, venetian blinds, window blinds, shutters",
            zh="百叶窗",
            ja="ブラインド",
            es="persianas, persiana",
            fr="stores, persiennes",
            de="jalousie, jalousien",
            pt="persiana, persianas",
        ),
        ambience=(HALL,),
        life=(Life.CLOCK,),
        rings=0.4,
        underfoot=Underfoot.WOOD,
        kin=("table top", "room"),
        time=Time.GOLDEN,
        realm=Realm.INDOORS,
        hush=True,
        plan=Plan(BY_BLINDS, Ground(mirror=0.10), 0.34, 0.86, 0.38, 0.80, drift=14),
    ),
    Place(
        name="windowsill",
        names=Names(
            en="windowsill, window sill, window ledge, rain drops on a window, "
            "raindrops on a window, rain drops on the window, raindrops on the window, "
            "raindrops on glass, rain on a window, rain on the window",
            zh="窗台, 窗上的雨滴, 雨滴落在窗",
            ja="窓辺, 窓台, 窓の雨粒, 窓についた雨粒",
            es="gotas de lluvia en la ventana, gotas en la ventana, alféizar, "
            "repisa de la ventana",
            fr="gouttes de pluie sur la vitre, gouttes sur la vitre, rebord de fenêtre, "
            "rebord de la fenêtre",
            de="regentropfen am fenster, regentropfen auf der scheibe, fensterbank, "
            "fensterbrett, fenstersims",
            pt="gotas de chuva na janela, gotas na janela, parapeito, peitoril",
        ),
        ambience=(HALL,),
        rings=0.4,
        underfoot=Underfoot.WOOD,
        kin=("room",),
        realm=Realm.INDOORS,
        window=True,
        hush=True,
        plan=Plan(sill, Ground(mirror=0.10), 0.40, 0.86, 0.42, 0.80, drift=14),
    ),
)  # fmt: skip
