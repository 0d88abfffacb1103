"""Groups of people who are drawn together: families, bands, choirs."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Tread
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects.ensembles import RIGS

_FAMILY = (Action.WALK, Action.STAND, Action.RUN, Action.SIT, Action.WAVE, Action.DANCE,
           Action.JUMP, Action.EAT, Action.PICNIC)  # fmt: skip


def _group(name: str, names: Names, *, home: str = "stage",
           habits: tuple[Action, ...] = (Action.STAND,)) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=habits, home=home, kin=("person",), person=True,
                group=True, tread=Tread.FEET, rig=RIGS[name])  # fmt: skip


KINDS = (
    _group(
        "family",
        Names(
            en="family",
            zh="家庭, 一家, 一家人, 一家四口, 家人",
            ja="家族",
            es="familia",
            fr="famille",
            de="familie",
            pt="família",
            signs="👪",
        ),
        home="park",
        habits=_FAMILY,
    ),
    _group(
        "family of three",
        Names(
            en="family of three",
            zh="一家三口",
            ja="三人家族, 親子",
            es="familia de tres",
            fr="famille de trois",
            de="dreiköpfige familie",
            pt="família de três",
        ),
        home="park",
        habits=_FAMILY,
    ),
    _group(
        "jazz band",
        Names(
            en="jazz band, jazz trio, jazz quartet, jazz ensemble, jazz musicians, big band, "
            "brass band, jazz group, jazz orchestra",
            zh="爵士乐队, 爵士乐团",
            ja="ジャズバンド",
            es="banda de jazz, grupo de jazz",
            fr="groupe de jazz, orchestre de jazz",
            de="jazzband, jazzkapelle",
            pt="banda de jazz",
        ),
    ),
    _group(
        "rock band",
        Names(
            en="rock band, band, rock group, metal band, punk band, pop band, rock musicians, "
            "boy band, indie band, heavy metal band, garage band",
            zh="摇滚乐队, 乐队, 樂隊",
            ja="ロックバンド, バンド",
            es="banda de rock, grupo de rock, grupo musical",
            fr="groupe de rock, groupe de musique",
            de="rockband, musikband, rockgruppe",
            pt="banda de rock, grupo de rock",
        ),
    ),
    _group(
        "string quartet",
        Names(
            en="string quartet, string trio, chamber orchestra",
            zh="弦乐四重奏",
            ja="弦楽四重奏",
            es="cuarteto de cuerda",
            fr="quatuor à cordes",
            de="streichquartett",
            pt="quarteto de cordas",
        ),
    ),
    _group(
        "orchestra",
        Names(
            en="orchestra, symphony orchestra, philharmonic, philharmonic orchestra",
            zh="管弦乐队, 交响乐团, 乐团",
            ja="オーケストラ, 交響楽団, 楽団",
            es="orquesta",
            fr="orchestre",
            de="orchester",
            pt="orquestra",
        ),
    ),
    _group(
        "choir",
        Names(
            en="choir, gospel choir, chorus, carol singers, carolers",
            zh="合唱团",
            ja="合唱団, 聖歌隊",
            es="coro",
            fr="chorale",
            de="chor",
            pt="coral de vozes, coro",
        ),
    ),
)
