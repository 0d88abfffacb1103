"""A street of neon signs, as in Tokyo and Hong Kong."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.ambience import CROWD, TRAFFIC, Life, Underfoot
from crake.engines.sketch.direction import Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.crowd import Crowd
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.neon import neon_row
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.textures import asphalt
from crake.engines.sketch.scenery.water import Surface, Water
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the street: two rows of signs, people, and asphalt that mirrors them when wet."""
    kerb = stage.row(0.34)
    behind: list[Drawable] = [
        sky(stage, kerb, across=0.7, disc=False),
        neon_row(stage, "far row", kerb, 0.16, scale=0.62, haze=0.30),
        neon_row(stage, "near row", kerb, stage.speed(kerb)),
    ]
    if stage.wet:
        road = Surface((0.04, 0.04, 0.06), bright=0.52, far=0.66, swell=15, glint=0.0, size=0.5,
                       speed=0.35)  # fmt: skip
        behind.append(Water(replace(stage, horizon=kerb), "road", road))
    else:
        behind.append(Floor(stage, asphalt(stage), kerb, haze=0.05))
    behind.append(Crowd(stage, "people", (stage.row(0.42), stage.row(0.72)), 105))
    return Setting(behind=behind)


PLACES = (
    Place(
        name="neon street",
        names=Names(
            en="neon street, neon lit street, neon alley, tokyo street, tokyo alley, "
            "neon district, streets of tokyo, "
            "shinjuku, akihabara, kabukicho, shibuya crossing, hong kong street, "
            "cyberpunk street, cyberpunk alley, neon signs, neon lit tokyo street",
            zh="霓虹街道, 霓虹街, 霓虹灯招牌, 涩谷, 新宿, 秋叶原, 旺角",
            ja="ネオン街, 歌舞伎町, 新宿, 秋葉原, ネオンの街",
            es="calle de neón, calle de tokio, letreros de neón",
            fr="rue de tokyo, rue aux néons, enseignes au néon",
            de="neonstraße, neonreklame, straße in tokio",
            pt="rua de neon, rua de tóquio, letreiros de neon",
        ),
        ambience=(TRAFFIC, CROWD),
        life=(Life.HORNS,),
        underfoot=Underfoot.STONE,
        kin=("city",),
        time=Time.NEON,
        lit=True,
        plan=Plan(build, Ground(wet_mirror=0.5), 0.40, 0.87, 0.42, 0.82, drift=34),
    ),
)
