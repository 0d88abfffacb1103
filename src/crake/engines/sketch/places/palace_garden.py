"""The garden of a palace: hedges in patterns, a fountain, and the palace at its end."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, RIPPLES, Life, Underfoot
from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.easel import Easel, arch, toned
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.plants import bushes
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.scenery.trees import Wood, conifer, wood
from crake.engines.sketch.stage import Ground, Setting, Stage

STONE: RGB = (0.90, 0.84, 0.70)
ROOF: RGB = (0.36, 0.40, 0.46)
GLASS: RGB = (0.24, 0.30, 0.36)
LIT: RGB = (1.0, 0.84, 0.52)
HEDGE: RGB = (0.14, 0.30, 0.10)
BOX_TREES = Wood(92, 118, 0.20, 0.10, kinds=(conifer,), ground=(0.20, 0.34, 0.12), strip=8)


def _wing(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint a stretch of the palace: tall windows in two rows, a balustrade, a mansard roof."""
    e.box(x, 0, wide, high, STONE, 0.62)
    e.shape([(x, high + 8), (x + wide, high + 8), (x + wide - 12, high + 46), (x + 12, high + 46)],
            ROOF, 0.55)  # fmt: skip
    e.box(x - 4, high, wide + 8, 8, toned(STONE, 1.08), 0.9)
    e.box(x, high * 0.5 - 3, wide, 5, toned(STONE, 1.06), 0.85)
    count = max(1, round(wide / 34))
    for k in range(count):
        left = x + (k + 0.5) * wide / count - 8
        for level in (8.0, high * 0.5 + 8):
            pane = arch(left, level, 16, high * 0.5 - 20)
            if e.night and e.rng.random() < 0.7:
                e.shining(pane, LIT, 0.3)
            else:
                e.shape(pane, GLASS, 0.5)
        e.box(left - 10, 0, 4, high, toned(STONE, 1.06), 0.8)
        e.shape([(left - 2, high + 14), (left + 18, high + 14), (left + 8, high + 34)],
                toned(STONE, 0.96), 0.7)  # fmt: skip


def palace(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the palace on row `foot`, its middle in the middle of the frame."""
    e = Easel(stage, "palace", 240, speed)
    x = 0.5 * stage.width / e.unit
    for side in (-1, 1):
        _wing(e, x + (90 if side > 0 else -450), 360, 106)
        _wing(e, x + (400 if side > 0 else -500), 100, 122)
    _wing(e, x - 100, 200, 138)
    e.shape([(x - 80, 140), (x + 80, 140), (x, 186)], toned(STONE, 1.04), 0.85)
    e.line([(x, 184), (x, 232)], (0.3, 0.3, 0.3), 0.5, 2)
    e.shape([(x, 232), (x, 216), (x + 26, 224)], (0.70, 0.14, 0.16), 0.8)
    e.roughen(0.08, 26)
    return e.layer(foot, haze=0.10, reach=6, snow=6)


def fountain(stage: Stage, foot: int) -> Layer:
    """Return a fountain of three bowls on row `foot`."""
    e = Easel(stage, "fountain", 170, stage.speed(foot))
    x = 0.5 * stage.width / e.unit
    water = (0.74, 0.88, 0.96)
    e.box(x - 150, 0, 300, 22, STONE, 0.6)
    e.box(x - 156, 20, 312, 7, toned(STONE, 1.08), 0.9)
    e.box(x - 146, 22, 292, 4, (0.36, 0.54, 0.62), 0.8)
    for wide, y in ((92.0, 60.0), (54.0, 104.0)):
        e.shape([(x - 9, y - 38), (x + 9, y - 38), (x + 7, y), (x - 7, y)], STONE, 0.7)
        e.shape([(x - wide, y + 10), (x + wide, y + 10), (x + wide * 0.5, y - 6),
                 (x - wide * 0.5, y - 6)], toned(STONE, 0.96), 0.65)  # fmt: skip
        for k in range(9):
            at = x - wide + 2 * wide * k / 8
            e.line([(at, y + 10), (at + (at - x) * 0.10, y - 34)], water, 0.9, 2.2)
    for k in range(7):
        lean = 10.0 * (k - 3)
        e.line(
            [(x, 112), (x + lean * 0.5, 158 - abs(lean) * 0.5), (x + lean, 114)], water, 1.0, 2.6
        )
    return e.layer(foot, shadow=True)


def build(stage: Stage) -> Setting:
    """Build the garden, symmetrical as far as the palace."""
    beds, near = stage.row(0.18), stage.row(0.46)
    return Setting(
        behind=[
            sky(stage, stage.horizon + 4, across=0.80),
            clouds(stage, "clouds", 0, int(stage.horizon * 0.85), cover=0.42),
            palace(stage, stage.horizon + stage.px(6), 0.08),
            Floor(stage, lawn(stage, (0.17, 0.34, 0.09), (0.40, 0.58, 0.20), path=True),
                  stage.horizon, haze=0.2),
            bushes(stage, "far hedge", stage.row(0.06), 22, spacing=20, blooming=False,
                   green=HEDGE),
            wood(stage, "cones", BOX_TREES, beds),
            bushes(stage, "hedge", beds, 26, spacing=22, blooming=False, green=HEDGE),
            bushes(stage, "roses", stage.row(0.24), 34, spacing=44),
            fountain(stage, near),
            bushes(stage, "border", stage.row(0.52), 30, spacing=34),
        ],
        before=[bushes(stage, "front", stage.height + stage.px(26), 100, spacing=300, soft=3.0)],
    )  # fmt: skip


PLACES = (
    Place(
        name="palace garden",
        names=Names(
            en="palace garden, royal garden, castle garden, palace grounds, versailles, "
            "formal garden, french garden, hedge maze, baroque garden, buckingham palace, "
            "garden of a palace, garden of the palace, gardens of versailles",
            zh="宫殿花园, 皇家花园, 凡尔赛宫, 凡尔赛, 御花园, 城堡花园",
            ja="宮殿の庭, 宮殿の庭園, ベルサイユ宮殿, ヴェルサイユ宮殿, 城の庭",
            es="jardín del palacio, jardines del palacio, jardín real, versalles, "
            "jardín del castillo",
            fr="jardin du palais, jardins du palais, jardin royal, versailles, jardin du château, "
            "jardin à la française",
            de="schlossgarten, palastgarten, schlosspark, versailles, königlicher garten",
            pt="jardim do palácio, jardins do palácio, jardim real, versalhes, jardim do castelo",
        ),
        ambience=(BREEZE, RIPPLES),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRAVEL,
        grows=("tree",),
        kin=("garden", "park"),
        plan=Plan(build, Ground(), 0.48, 0.87, 0.48, 0.81, landmark=True),
    ),
)
