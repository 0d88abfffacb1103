"""A nightclub with a dance floor."""

from __future__ import annotations

from crake.engines.sketch.ambience import CHATTER, RUMBLE, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.nightclub import (
    Beams,
    MirrorBall,
    club_wall,
    glowing_tiles,
    sparkles,
)
from crake.engines.sketch.stage import Ground, Setting, Stage


def build(stage: Stage) -> Setting:
    """Build the club: a dance floor of light below a mirror ball."""
    foot = stage.row(0.55)
    return Setting(
        behind=[
            Floor(stage, glowing_tiles(stage), foot, haze=0.0, bare=True),
            club_wall(stage, foot, stage.speed(foot)),
            sparkles(stage, foot),
            Beams(stage, stage.feet),
            MirrorBall(stage),
        ],
    )


PLAN = Plan(build, Ground(mirror=0.14), 0.40, 0.86, 0.44, 0.80, drift=20)

NIGHTCLUB = Place(
    name="nightclub",
    names=Names(
        en="nightclub, night club, club, disco, discotheque, dance floor, dancefloor, rave",
        zh="夜店, 迪斯科, 舞池",
        ja="クラブ, ディスコ, ダンスフロア",
        es="discoteca, pista de baile",
        fr="boîte de nuit, discothèque, piste de danse",
        de="diskothek, disko, nachtclub, tanzfläche",
        pt="discoteca, boate, pista de dança",
        signs="🪩",
    ),
    hints=Names(en="disco ball, mirror ball, strobe light"),
    ambience=(RUMBLE, CHATTER),
    rings=0.8,
    underfoot=Underfoot.STONE,
    kin=("cafe",),
    time=Time.NEON,
    realm=Realm.INDOORS,
    lamps=Light((0.36, 0.30, 0.42), (0.66, 0.52, 0.70), (0.25, -0.90, 0.55), 0.75),
    plan=PLAN,
)

PLACES = (NIGHTCLUB,)
