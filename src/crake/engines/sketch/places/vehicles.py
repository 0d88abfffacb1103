"""Inside vehicles: a railway carriage, and the bridge of a spaceship."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import HALL, RUMBLE, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light, palette_for
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.carriage import carriage_wall, passing_land
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.cockpit import Panel, cockpit_wall, deck, outer_space
from crake.engines.sketch.scenery.driving import RoadAhead, interior_of_car
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
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


def car(stage: Stage) -> Setting:
    """Build the inside of a car: the road comes towards the windscreen, over the dashboard."""
    direction, season = stage.direction, stage.direction.season
    outside = replace(
        stage,
        palette=palette_for(Realm.OPEN, direction.time, direction.weather, season),
        season=season,
        indoors=False,
    )
    horizon, foot = stage.inside(0.44 * stage.frame_height), stage.inside(0.76 * stage.height)
    hills = Range(110, 0.42, 0.02, rock=(0.28, 0.38, 0.24), sharp=False, width=600)
    drops: list[Drawable] = [Pane(stage, foot, 0.0)] if stage.rains else []
    road = RoadAhead(outside, horizon, foot, 19.0)
    high = int(horizon * 0.9)
    return Setting(
        behind=[
            sky(replace(outside, horizon=horizon), horizon + 4, across=0.66),
            clouds(replace(outside, horizon=horizon), "clouds", 0, high, cover=0.44),
            mountains(outside, "hills", hills, horizon + 2),
            road,
            *drops,
            interior_of_car(stage),
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
    Place(
        name="car interior",
        names=Names(
            en="car interior, inside a car, inside the car, from inside a car, "
            "from inside the car, view from inside the car, interior of a car, "
            "dashboard, dashboard view, dashboard camera, behind the wheel, "
            "driver's view, driver's point of view, driving pov, pov driving, windshield, "
            "windscreen, through the windshield, through the windscreen, front seat of a car, "
            "backseat of a car, back seat of a car",
            zh="汽车内部, 汽车里, 车里, 驾驶座, 行车记录仪, 挡风玻璃",
            ja="車の中から, 自動車の中, 運転席, ドライブレコーダー, フロントガラス",
            es="interior de un coche, dentro del coche, dentro de un coche, parabrisas, "
            "al volante, interior del coche",
            fr="intérieur d'une voiture, dans la voiture, à l'intérieur d'une voiture, "
            "pare-brise, au volant",
            de="im auto, autoinnenraum, im inneren eines autos, windschutzscheibe, am steuer, "
            "armaturenbrett",
            pt="interior do carro, dentro do carro, dentro de um carro, para-brisa, ao volante",
        ),
        ambience=(RUMBLE,),
        life=(Life.DRONE,),
        rings=0.2,
        underfoot=Underfoot.NOTHING,
        seat="padded seat",
        kin=("road",),
        has=("car",),
        realm=Realm.INDOORS,
        window=True,
        plan=Plan(car, Ground(), 0.44, 0.90, 0.44, 0.84, drift=0, seasonal=False),
    ),
)
