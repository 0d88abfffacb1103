"""Where one plays out of doors or on ice: a ski slope, a rink, a tennis court, a golf course."""

from __future__ import annotations

from crake.engines.sketch.ambience import BREEZE, CROWD, HALL, WIND, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.arena import stands
from crake.engines.sketch.scenery.clouds import clouds
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.rails import fence
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.sports import (
    chair_lift,
    clay,
    gates,
    green,
    net,
    rink,
    rink_boards,
    rink_hall,
)
from crake.engines.sketch.scenery.textures import fallen_snow, lawn
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, snowy, wood
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage, Touch

PEAKS = Range(330, 0.34, 0.03, snow=1.3, width=520)
RUN = Range(190, 0.16, 0.08, rock=(0.88, 0.91, 0.97), low=(0.84, 0.89, 0.97), sharp=False,
            width=700)  # fmt: skip
FIRS = Wood(96, 26, 0.12, 0.22, kinds=(snowy,))
HILLS = Range(70, 0.34, 0.04, rock=(0.28, 0.42, 0.18), low=(0.34, 0.50, 0.20), sharp=False)
PARK = Wood(170, 52, 0.12, 0.22, kinds=(broadleaf, conifer), ground=(0.32, 0.50, 0.17), strip=10)
FLOODLIT = Light((0.62, 0.66, 0.72), (0.52, 0.54, 0.56), (0.20, -0.92, 0.50), 0.35)


def _open(stage: Stage, across: float = 0.72) -> list[Drawable]:
    """Return the sky over a place for sports."""
    high = int(stage.horizon * 0.9)
    return [sky(stage, stage.horizon + 4, across=across),
            clouds(stage, "clouds", 0, high, cover=0.44)]  # fmt: skip


def ski_slope(stage: Stage) -> Setting:
    """Build the slope: a chair lift before white mountains, and the gates of a slalom."""
    row = stage.row(0.30)
    near = Wood(230, 520, stage.speed(row), 0.04, kinds=(snowy,))
    return Setting(
        behind=[
            *_open(stage),
            mountains(stage, "peaks", PEAKS),
            mountains(stage, "run", RUN),
            wood(stage, "firs", FIRS, stage.inside(stage.horizon + 4)),
            Floor(stage, fallen_snow(stage), stage.horizon, haze=0.25),
            *chair_lift(stage, 0.16),
            wood(stage, "near", near, row),
            gates(stage, 0.46),
        ],
    )


def ice_rink(stage: Stage) -> Setting:
    """Build the rink: ice in the light of lamps, boards, and who looks on."""
    edge = stage.row(0.30)
    return Setting(
        behind=[
            rink_hall(stage),
            stands(stage, edge),
            Floor(stage, rink(stage), edge, haze=0.0, bare=True),
            rink_boards(stage, 0.30),
        ],
    )


def tennis_court(stage: Stage) -> Setting:
    """Build the court: clay or a hard court, its net, a fence and trees behind it."""
    colours = (((0.74, 0.36, 0.22), (0.66, 0.32, 0.20)), ((0.20, 0.42, 0.66), (0.22, 0.46, 0.30)))
    ground, around = colours[int(stage.rng("court").integers(2))]
    edge = stage.row(0.16)
    return Setting(
        behind=[
            *_open(stage),
            mountains(stage, "hills", HILLS),
            wood(stage, "park", PARK, edge),
            Floor(stage, clay(stage, ground, around), edge, haze=0.06, bare=True),
            fence(stage, edge, 60, colour=(0.16, 0.30, 0.22), spacing=90,
                  bars=(0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.98), thick=2),
            net(stage, 0.50),
        ],
    )  # fmt: skip


def golf_course(stage: Stage) -> Setting:
    """Build the course: greens with flags and bunkers between trees."""
    row = stage.row(0.16)
    near = Wood(210, 330, stage.speed(row), 0.10, kinds=(broadleaf, conifer))
    turf = lawn(stage, (0.24, 0.44, 0.12), (0.46, 0.66, 0.24))
    return Setting(
        behind=[
            *_open(stage),
            mountains(stage, "hills", HILLS),
            wood(stage, "park", PARK, stage.row(0.03)),
            Floor(stage, turf, stage.horizon, haze=0.25),
            wood(stage, "near", near, row),
            green(stage, 0.44),
        ],
    )


PLACES = (
    Place(
        name="ski slope",
        names=Names(
            en="ski slope, ski slopes, ski resort, ski run, ski piste, slalom, ski lift, "
            "chairlift, snowy slope, ski hill",
            zh="滑雪场, 滑雪道, 雪坡",
            ja="スキー場, ゲレンデ",
            es="pista de esquí, estación de esquí, telesilla",
            fr="piste de ski, station de ski, télésiège",
            de="skipiste, skigebiet, sessellift, skihang",
            pt="pista de esqui, estação de esqui, teleférico",
            signs="🎿, ⛷",
        ),
        ambience=(WIND,),
        underfoot=Underfoot.SNOW,
        grows=("tree", "pine"),
        kin=("snowfield",),
        plan=Plan(ski_slope, Ground(touch=Touch.SNOW), 0.56, 0.86, 0.54, 0.80, seasonal=False),
    ),
    Place(
        name="ice rink",
        names=Names(
            en="ice rink, skating rink, ice skating rink, hockey rink, ice arena, ice hockey rink, "
            "hockey arena, ice hockey game, ice hockey match",
            zh="溜冰场, 滑冰场, 冰球场",
            ja="スケートリンク, アイスリンク",
            es="pista de hielo, pista de patinaje",
            fr="patinoire",
            de="eisbahn, eishalle, eisstadion, schlittschuhbahn",
            pt="pista de gelo, rinque de patinação, rinque de gelo",
            signs="⛸, 🏒",
        ),
        hints=Names(en="ice skates, ice skater, figure skater, hockey player"),
        ambience=(CROWD, HALL),
        rings=1.4,
        underfoot=Underfoot.STONE,
        kin=("stadium", "snowfield"),
        realm=Realm.INDOORS,
        lamps=FLOODLIT,
        windowless=True,
        plan=Plan(ice_rink, Ground(mirror=0.22), 0.40, 0.86, 0.42, 0.80, drift=30, seasonal=False),
    ),
    Place(
        name="tennis court",
        names=Names(
            en="tennis court, tennis match, tennis game, clay court, tennis club",
            zh="网球场",
            ja="テニスコート",
            es="cancha de tenis, pista de tenis",
            fr="court de tennis, terrain de tennis",
            de="tennisplatz, tenniscourt",
            pt="quadra de tênis, campo de ténis",
            signs="🎾",
        ),
        ambience=(BREEZE,),
        life=(Life.BIRDS,),
        underfoot=Underfoot.STONE,
        kin=("stadium", "park"),
        plan=Plan(tennis_court, Ground(), 0.42, 0.86, 0.44, 0.80),
    ),
    Place(
        name="golf course",
        names=Names(
            en="golf course, golf green, golf links, fairway, golf club, putting green",
            zh="高尔夫球场",
            ja="ゴルフ場, ゴルフコース",
            es="campo de golf",
            fr="terrain de golf, parcours de golf",
            de="golfplatz",
            pt="campo de golfe",
            signs="⛳",
        ),
        hints=Names(en="golfer, golf ball, golf"),
        ambience=(BREEZE,),
        life=(Life.BIRDS,),
        underfoot=Underfoot.GRASS,
        grows=("tree", "pine"),
        kin=("park", "meadow"),
        plan=Plan(golf_course, Ground(), 0.48, 0.86, 0.48, 0.80),
    ),
)
