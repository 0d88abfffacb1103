"""Birds of jungles, steppes and tales, beside those of `winged` and `wild`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import GROUND_WINGS, WINGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import bird


def _bird(name: str, names: Names, home: str, *, habit: Action = Action.FLY,
          voice: Voice = Voice.WINGS, tread: Tread = Tread.NONE) -> Kind:  # fmt: skip
    rig = bird.RIGS[name]
    able = WINGS if Action.FLY in rig.gaits else (*GROUND_WINGS, Action.RUN)
    return Kind(name=name, names=names, habits=first(habit, able), home=home, voice=voice,
                tread=tread, kin=("bird",), rig=rig)  # fmt: skip


KINDS = (
    _bird(
        "flamingo",
        Names(
            en="flamingo",
            zh="火烈鸟",
            ja="フラミンゴ",
            es="flamenco",
            fr="flamant, flamant rose",
            de="flamingo",
            pt="flamingo",
            signs="🦩",
        ),
        "lake",
        habit=Action.WALK,
    ),
    _bird(
        "toucan",
        Names(
            en="toucan, hornbill",
            zh="巨嘴鸟, 犀鸟",
            ja="オオハシ, トゥーカン",
            es="tucán",
            fr="toucan",
            de="tukan",
            pt="tucano",
        ),
        "jungle",
        habit=Action.SIT,
        voice=Voice.SQUAWK,
    ),
    _bird(
        "ostrich",
        Names(
            en="ostrich, emu, cassowary",
            zh="鸵鸟, 鴕鳥",
            ja="ダチョウ, エミュー",
            es="avestruz",
            fr="autruche, émeu",
            de="strauß, vogel strauß, emu",
            pt="avestruz, ema",
        ),
        "savanna",
        habit=Action.RUN,
        voice=Voice.NONE,
        tread=Tread.FEET,
    ),
    _bird(
        "peacock",
        Names(
            en="peacock, peafowl",
            zh="孔雀",
            ja="孔雀, クジャク",
            es="pavo real",
            fr="paon",
            de="pfau",
            pt="pavão",
            signs="🦚",
        ),
        "garden",
        habit=Action.STAND,
        voice=Voice.SQUAWK,
    ),
    _bird(
        "phoenix",
        Names(
            en="phoenix, firebird, fire bird",
            zh="凤凰, 鳳凰, 火鸟",
            ja="鳳凰, 不死鳥, フェニックス",
            es="fénix, ave fénix",
            fr="phénix",
            de="phönix, feuervogel",
            pt="fênix, fénix",
        ),
        "mountains",
    ),
    _bird(
        "hummingbird",
        Names(
            en="hummingbird, humming bird",
            zh="蜂鸟",
            ja="ハチドリ",
            es="colibrí",
            fr="colibri",
            de="kolibri",
            pt="beija-flor, colibri",
        ),
        "garden",
        voice=Voice.BUZZ,
    ),
    _bird(
        "woodpecker",
        Names(
            en="woodpecker",
            zh="啄木鸟",
            ja="キツツキ",
            es="pájaro carpintero",
            fr="pic-vert, pivert",
            de="specht",
            pt="pica-pau",
        ),
        "forest",
        habit=Action.PECK,
        voice=Voice.DRUM,
    ),
    _bird(
        "stork",
        Names(
            en="stork, crane, egret, ibis",
            zh="鹳, 鹤, 仙鹤, 白鹭",
            ja="コウノトリ, 鶴, ツル",
            es="cigüeña, grulla",
            fr="cigogne, grue",
            de="storch, kranich",
            pt="cegonha, grou",
        ),
        "lake",
        habit=Action.WALK,
    ),
    _bird(
        "goose",
        Names(
            en="goose, geese, canada goose, wild goose, wild geese",
            zh="鹅, 大雁",
            ja="ガチョウ, 雁",
            es="ganso, oca",
            fr="oie, jars",
            de="gans, gänse",
            pt="ganso",
            signs="🪿",
        ),
        "lake",
        habit=Action.WALK,
        voice=Voice.QUACK,
    ),
    _bird("pelican", Names(en="pelican", zh="鹈鹕", ja="ペリカン", es="pelícano", fr="pélican",
                           de="pelikan", pt="pelicano"), "harbour", habit=Action.STAND),
    _bird("turkey", Names(en="turkey, wild turkey", zh="火鸡", ja="七面鳥", es="pavo",
                          fr="dinde, dindon",
                          de="truthahn, pute", pt="peru", signs="🦃"), "farm", habit=Action.WALK,
          voice=Voice.CLUCK),
    _bird("rooster", Names(en="rooster, cock, cockerel", zh="公鸡", ja="雄鶏, おんどり", es="gallo",
                           fr="coq", de="hahn, gockel", pt="galo", signs="🐓"), "farm",
          habit=Action.WALK, voice=Voice.CLUCK),
    _bird("vulture", Names(en="vulture, condor, buzzard", zh="秃鹫", ja="ハゲワシ, コンドル",
                           es="buitre, cóndor", fr="vautour, condor", de="geier, kondor",
                           pt="abutre, condor, urubu"), "desert"),
    _bird("heron", Names(en="heron, grey heron, blue heron", zh="苍鹭", ja="アオサギ, サギ, 鷺",
                         es="garza", fr="héron", de="reiher, graureiher", pt="garça"), "lake",
          habit=Action.WALK),
    _bird("kingfisher", Names(en="kingfisher", zh="翠鸟", ja="カワセミ", es="martín pescador",
                              fr="martin-pêcheur", de="eisvogel", pt="martim-pescador"), "river",
          habit=Action.SIT, voice=Voice.SONG),
    _bird("robin", Names(en="robin, redbreast", zh="知更鸟", ja="コマドリ", es="petirrojo",
                         fr="rouge-gorge", de="rotkehlchen", pt="pisco-de-peito-ruivo"), "garden",
          habit=Action.STAND, voice=Voice.SONG),
    _bird("sparrow", Names(en="sparrow, finch, wren", zh="麻雀", ja="スズメ, 雀", es="gorrión",
                           fr="moineau", de="spatz, sperling", pt="pardal"), "garden",
          habit=Action.STAND, voice=Voice.SONG),
    _bird("cockatoo", Names(en="cockatoo", zh="凤头鹦鹉", ja="オカメインコ, バタン", es="cacatúa",
                            fr="cacatoès", de="kakadu", pt="cacatua"), "jungle", habit=Action.SIT,
          voice=Voice.SQUAWK),
    _bird("puffin", Names(en="puffin", zh="海鹦", ja="ツノメドリ, パフィン", es="frailecillo",
                          fr="macareux", de="papageitaucher", pt="papagaio-do-mar"), "rocky coast",
          habit=Action.STAND),
)  # fmt: skip
