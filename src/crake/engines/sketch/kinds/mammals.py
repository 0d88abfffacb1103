"""Mammals of woods, steppes and cages, beside those of `pets`, `hoofed` and `wild`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PAWS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import kangaroo, quadruped


def beast(name: str, names: Names, home: str, *, tread: Tread = Tread.PAWS,
           voice: Voice = Voice.NONE, habit: Action = Action.WALK,
           more: tuple[Action, ...] = ()) -> Kind:  # fmt: skip
    """Return an animal on four legs, or a kangaroo."""
    rig = kangaroo.RIG if name == "kangaroo" else quadruped.RIGS[name]
    return Kind(name=name, names=names, habits=(*first(habit, PAWS), *more), home=home, tread=tread,
                voice=voice, rig=rig)  # fmt: skip


KINDS = (
    beast(
        "kangaroo",
        Names(
            en="kangaroo, wallaby, joey",
            zh="袋鼠",
            ja="カンガルー",
            es="canguro",
            fr="kangourou",
            de="känguru",
            pt="canguru",
            signs="🦘",
        ),
        "savanna",
        habit=Action.JUMP,
    ),
    beast(
        "otter",
        Names(
            en="otter, sea otter, river otter",
            zh="水獭, 海獭",
            ja="カワウソ, ラッコ",
            es="nutria",
            fr="loutre",
            de="otter, fischotter",
            pt="lontra",
            signs="🦦",
        ),
        "river",
        habit=Action.FLOAT,
        voice=Voice.SQUEAK,
    ),
    beast(
        "sloth",
        Names(
            en="sloth",
            zh="树懒",
            ja="ナマケモノ",
            es="perezoso, oso perezoso",
            fr="paresseux",
            de="faultier",
            pt="bicho-preguiça, preguiça",
            signs="🦥",
        ),
        "jungle",
        habit=Action.HANG,
    ),
    beast(
        "red panda",
        Names(
            en="red panda",
            zh="小熊猫",
            ja="レッサーパンダ",
            es="panda rojo",
            fr="panda roux",
            de="roter panda, roten panda",
            pt="panda vermelho",
        ),
        "forest",
    ),
    beast(
        "raccoon",
        Names(
            en="raccoon, racoon",
            zh="浣熊",
            ja="アライグマ",
            es="mapache",
            fr="raton laveur",
            de="waschbär",
            pt="guaxinim",
            signs="🦝",
        ),
        "forest",
    ),
    beast(
        "hamster",
        Names(
            en="hamster, gerbil",
            zh="仓鼠",
            ja="ハムスター",
            es="hámster",
            fr="hamster",
            de="hamster",
            pt="hamster",
            signs="🐹",
        ),
        "room",
        habit=Action.RUN,
    ),
    beast(
        "koala",
        Names(
            en="koala, koala bear",
            zh="考拉, 树袋熊",
            ja="コアラ",
            es="koala",
            fr="koala",
            de="koala",
            pt="coala",
            signs="🐨",
        ),
        "forest",
        habit=Action.CLIMB,
    ),
    beast(
        "gorilla",
        Names(
            en="gorilla",
            zh="大猩猩",
            ja="ゴリラ",
            es="gorila",
            fr="gorille",
            de="gorilla",
            pt="gorila",
            signs="🦍",
        ),
        "jungle",
        voice=Voice.ROAR,
    ),
    beast(
        "mammoth",
        Names(
            en="mammoth, woolly mammoth, wooly mammoth",
            zh="猛犸, 猛犸象",
            ja="マンモス",
            es="mamut",
            fr="mammouth",
            de="mammut",
            pt="mamute",
            signs="🦣",
        ),
        "snowfield",
        tread=Tread.HEAVY,
    ),
    beast(
        "hippo",
        Names(
            en="hippo, hippopotamus",
            zh="河马",
            ja="カバ",
            es="hipopótamo",
            fr="hippopotame",
            de="nilpferd, flusspferd",
            pt="hipopótamo",
            signs="🦛",
        ),
        "river",
        tread=Tread.HEAVY,
    ),
    beast(
        "rhino",
        Names(
            en="rhino, rhinoceros",
            zh="犀牛",
            ja="サイ",
            es="rinoceronte",
            fr="rhinocéros",
            de="nashorn",
            pt="rinoceronte",
            signs="🦏",
        ),
        "savanna",
        tread=Tread.HEAVY,
    ),
    beast(
        "donkey",
        Names(
            en="donkey, mule",
            zh="驴, 毛驴",
            ja="ロバ",
            es="burro",
            fr="âne",
            de="esel",
            pt="burro",
            signs="🫏",
        ),
        "farm",
        tread=Tread.HOOVES,
    ),
    beast(
        "bison",
        Names(
            en="bison, buffalo",
            zh="野牛",
            ja="バイソン",
            es="bisonte, búfalo",
            fr="bison, buffle",
            de="bison, büffel",
            pt="bisão, búfalo",
            signs="🦬",
        ),
        "meadow",
        tread=Tread.HOOVES,
        voice=Voice.MOO,
    ),
)
