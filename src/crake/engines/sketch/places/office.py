"""An office."""

from __future__ import annotations

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.furniture import IN_OFFICES
from crake.engines.sketch.scenery.interior import room_wall
from crake.engines.sketch.scenery.textures import carpet
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the office."""
    foot = stage.inside(stage.horizon + 0.55 * (stage.feet - stage.horizon))
    return Setting(
        behind=[
            Floor(stage, carpet(stage), foot, haze=0.0),
            room_wall(stage, foot, stage.speed(foot), IN_OFFICES),
        ],
    )


PLAN = Plan(build, Ground(), 0.40, 0.88, 0.44, 0.82, drift=34)

OFFICE = Place(
    name="office",
    names=Names(
        en="office, classroom, library, workplace, laboratory, lab, school, "
        "hospital, bookstore, museum, factory, warehouse, garage, meeting room, gallery, workshop",
        zh="办公室, 教室, 图书馆, 实验室, 学校, 医院, 博物馆",
        ja="オフィス, 事務所, 教室, 図書館, 研究室, 学校, 病院, 美術館",
        es="oficina, aula, biblioteca, laboratorio, escuela, hospital, museo",
        fr="bureau, salle de classe, bibliothèque, laboratoire, école, hôpital, musée",
        de="büro, klassenzimmer, bibliothek, labor, schule, krankenhaus, museum",
        pt="escritório, sala de aula, biblioteca, laboratório, escola, hospital, museu",
        signs="🏢, 🏫, 🏥",
    ),
    hints=Names(
        en="desk, computer, bookshelf, laptop",
        zh="电脑",
        ja="机, パソコン",
        es="escritorio, ordenador",
        fr="ordinateur",
        de="schreibtisch, computer",
        pt="computador",
        signs="💻, 📚",
    ),
    ambience=(HALL,),
    life=(Life.CLOCK,),
    underfoot=Underfoot.WOOD,
    kin=("room",),
    realm=Realm.INDOORS,
    hush=True,
    plan=PLAN,
)

PLACES = (OFFICE,)
