"""Inside vehicles: a railway carriage, and the bridge of a spaceship."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.carriage import carriage_wall, passing_land
from crake.engines.sketch.scenery.cockpit import Panel, cockpit_wall, deck, outer_space
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.tabletop import Pane
from crake.engines.sketch.scenery.textures import carpet
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def carriage(stage: Stage) -> Setting:
    """Build the carriage: seats by large windows, the land going by outside."""
    foot = stage.row(0.52)
    drops: list[Drawable] = [Pane(stage, foot, 0.0)] if stage.rains else []
    return Setting(
        behind=[
            *passing_land(stage, foot),
            *drops,
            carriage_wall(stage, foot, stage.speed(foot)),
            Floor(stage, carpet(stage, (0.24, 0.26, 0.32), (0.38, 0.40, 0.47)), foot, haze=0.0),
        ],
    )


def spaceship(stage: Stage) -> Setting:
    """Build the bridge of a spaceship: consoles below a window full of stars."""
    foot = stage.row(0.48)
    return Setting(
        behind=[
            *outer_space(stage),
            cockpit_wall(stage, foot, stage.speed(foot)),
            Panel(stage, foot),
            Floor(stage, deck(stage), foot, haze=0.0, bare=True),
        ],
    )


PLACES = (
    Place(
        name="train carriage",
        names=Names(
            en="train carriage, train window, inside a train, on a train, on the train, train car, "
            "train compartment, train interior, railway carriage",
            zh="车厢, 火车上, 火车里, 列车上, 车窗",
            ja="車内, 電車の中, 列車の中, 車窓",
            es="vagón de tren, vagón, en el tren, en un tren, ventanilla del tren",
            fr="wagon, dans le train, dans un train, fenêtre du train, compartiment de train",
            de="zugabteil, abteil, waggon, im zug, zugfenster",
            pt="vagão, no trem, dentro do trem, janela do trem",
        ),
        ambience=(RUMBLE, HALL),
        life=(Life.RAILS,),
        rings=0.3,
        underfoot=Underfoot.WOOD,
        seat="padded seat",
        kin=("room",),
        realm=Realm.INDOORS,
        window=True,
        plan=Plan(carriage, Ground(), 0.38, 0.88, 0.42, 0.82, drift=8, seasonal=False),
    ),
    Place(
        name="spaceship interior",
        names=Names(
            en="spaceship interior, inside a spaceship, spaceship cockpit, cockpit, "
            "cockpit of a spaceship, bridge of a spaceship, inside the spaceship, "
            "spaceship bridge, space station interior, inside a control room, "
            "on a spaceship, starship bridge, inside a space station, inside the space station, "
            "aboard a space station, on board a space station, in a space station, "
            "inside the international space station, in the international space station, "
            "aboard the international space station, on the international space station",
            zh="飞船内部, 飞船里, 空间站里, 空间站内部, 驾驶舱, 控制室",
            ja="宇宙船の中, 宇宙船内, コックピット, 操縦室",
            es="interior de una nave espacial, cabina de mando, sala de control",
            fr="intérieur d'un vaisseau, cockpit, salle de contrôle",
            de="cockpit, im raumschiff, kommandobrücke, kontrollraum",
            pt="interior da nave, cabine de comando, sala de controle",
        ),
        ambience=(RUMBLE, HALL),
        life=(Life.DRONE,),
        rings=0.5,
        underfoot=Underfoot.STONE,
        seat="padded seat",
        kin=("laboratory",),
        time=Time.NIGHT,
        realm=Realm.INDOORS,
        lamps=Light((0.36, 0.40, 0.46), (0.46, 0.54, 0.62), (0.30, -0.80, 0.60), 0.6),
        plan=Plan(spaceship, Ground(mirror=0.12), 0.38, 0.88, 0.42, 0.82, drift=12, seasonal=False),
    ),
)
