"""The pyramids of Giza, with the Sphinx."""

from __future__ import annotations

from crake.engines.sketch.ambience import HUSH, WIND, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places import desert
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.dwellings import boulder
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.giza import pyramids, sphinx
from crake.engines.sketch.scenery.mountains import mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import sand
from crake.engines.sketch.scenery.trees import Wood, wood
from crake.engines.sketch.stage import Ground, Setting, Stage, Touch


def build(stage: Stage) -> Setting:
    """Build the plateau: three pyramids, the Sphinx before them, sand all around."""
    row = stage.row(0.22)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.8), cover=0.24),
            mountains(stage, "far", desert.FAR),
            pyramids(stage, stage.horizon + stage.px(8), 0.05),
            Floor(stage, sand(stage, desert.LOW, desert.HIGH, 0.5), stage.horizon, haze=0.3),
            sphinx(stage, row),
            wood(stage, "stones", Wood(34, 260, stage.speed(stage.row(0.46)), 0.0, (boulder,)),
                 stage.row(0.46)),
        ],
    )  # fmt: skip


PLACES = (
    Place(
        name="pyramids",
        names=Names(
            en="pyramid, egyptian pyramid, great pyramid, pyramid of giza, great pyramid of giza, "
            "giza, sphinx, great sphinx, egypt, ancient egypt, cairo",
            zh="金字塔, 狮身人面像, 埃及, 古埃及, 吉萨",
            ja="ピラミッド, スフィンクス, エジプト, 古代エジプト, ギザ",
            es="pirámide, esfinge, egipto, antiguo egipto, guiza, pirámides de giza",
            fr="pyramide, sphinx, égypte, égypte antique, gizeh, pyramides de gizeh",
            de="pyramide, sphinx, ägypten, altes ägypten, gizeh, pyramiden von gizeh",
            pt="pirâmide, esfinge, egito, antigo egito, gizé, pirâmides de gizé",
        ),
        ambience=(WIND, HUSH),
        underfoot=Underfoot.SAND,
        kin=("desert",),
        time=Time.GOLDEN,
        plan=Plan(build, Ground(touch=Touch.DUST), 0.52, 0.86, 0.52, 0.80, seasonal=False),
    ),
)
