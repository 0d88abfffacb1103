"""What animals draw: carriages, carts and sleighs, with their teams; and who drives them."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import first
from crake.engines.sketch.kinds.kind import Kind, Tread
from crake.engines.sketch.kinds.somebody import costumed
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import teams

DRAWN = (Action.DRIVE, Action.RUN, Action.STAND, Action.FLY)
"""What a team can do; it has no engine."""


def _coach(name: str, names: Names, home: str, *, tread: Tread = Tread.HOOVES,
           strong: bool = False, habit: Action = Action.DRIVE) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=first(habit, DRAWN), home=home, kin=("car",),
                tread=tread, strong=strong, rig=teams.RIGS[name])  # fmt: skip


KINDS = (
    _coach("carriage", Names(
        en="carriage, horse-drawn carriage, horse carriage, horse and carriage, horse and buggy, "
        "horse buggy, royal carriage, wedding carriage, buggy ride, hansom cab, carriage ride, "
        "horse-drawn cab, horse-drawn buggy, landau",
        zh="马车, 馬車",
        ja="馬車",
        es="carruaje, coche de caballos, carroza, calesa",
        fr="calèche, carrosse, attelage, fiacre",
        de="kutsche, pferdekutsche, droschke, fiaker",
        pt="carruagem, coche, charrete",
    ), "old town"),
    _coach("stagecoach", Names(
        en="stagecoach, stage coach, mail coach, western coach",
        zh="驿马车",
        ja="駅馬車",
        es="diligencia",
        fr="diligence",
        de="postkutsche",
        pt="diligência",
    ), "desert"),
    _coach("wagon", Names(
        en="horse cart, horse-drawn cart, horse-drawn wagon, hay wagon, hay cart, hayride, "
        "farm wagon, horse and cart, horse wagon, wagon",
        zh="大车, 马拉车",
        ja="荷馬車",
        es="carro de caballos, carreta",
        fr="charrette",
        de="pferdewagen, heuwagen, fuhrwerk, pferdekarren",
        pt="carroça",
    ), "farm"),
    _coach("covered wagon", Names(
        en="covered wagon, wagon train, conestoga wagon, prairie schooner, chuckwagon",
        zh="大篷车",
        ja="幌馬車",
        es="carromato",
        fr="chariot bâché",
        de="planwagen",
        pt="carroção",
    ), "meadow"),
    _coach("ox cart", Names(
        en="ox cart, oxcart, bullock cart, cow cart, ox-drawn cart",
        zh="牛车",
        ja="牛車",
        es="carreta de bueyes, carro de bueyes",
        fr="char à bœufs",
        de="ochsenkarren",
        pt="carro de boi, carro de bois",
    ), "farm"),
    _coach("donkey cart", Names(
        en="donkey cart, mule cart, pony cart, donkey-drawn cart",
        zh="驴车",
        ja="ロバ車",
        es="carro de burro",
        fr="charrette à âne",
        de="eselskarren",
        pt="carroça de burro",
    ), "village"),
    _coach("chariot", Names(
        en="chariot, war chariot, roman chariot, chariot race",
        zh="战车",
        ja="戦車競走",
        es="cuadriga",
        fr="char romain, quadrige",
        de="streitwagen, quadriga",
        pt="biga, quadriga",
    ), "ruins", habit=Action.RUN),
    _coach("sleigh", Names(
        en="sleigh, sleigh ride, horse-drawn sleigh, one horse open sleigh, horse sleigh, troika",
        zh="雪橇, 马拉雪橇",
        ja="馬そり, そり, 橇",
        es="trineo, trineo de caballos",
        fr="traîneau",
        de="schlitten, pferdeschlitten",
        pt="trenó",
    ), "snowfield", strong=True),
    _coach("santa's sleigh", Names(
        en="santa's sleigh, santas sleigh, santa claus sleigh, santa claus' sleigh, "
        "santa sleigh, reindeer sleigh, christmas sleigh, santa's sled, santa claus's sleigh",
        zh="圣诞老人的雪橇, 圣诞雪橇, 驯鹿雪橇",
        ja="サンタのそり, サンタクロースのそり, トナカイのそり",
        es="trineo de papá noel, trineo de santa",
        fr="traîneau du père noël",
        de="weihnachtsschlitten, rentierschlitten",
        pt="trenó do papai noel, trenó do pai natal",
    ), "snowfield", strong=True, habit=Action.FLY),
    _coach("dog sled", Names(
        en="dog sled, dogsled, dog sledding, dogsledding, dog sleigh, husky sled, sled dog team, "
        "dog sled race, sled dog race, mushing, husky sledding",
        zh="狗拉雪橇, 犬拉雪橇",
        ja="犬ぞり, 犬橇",
        es="trineo de perros",
        fr="traîneau à chiens",
        de="hundeschlitten",
        pt="trenó de cães",
    ), "snowfield", tread=Tread.PAWS, strong=True, habit=Action.RUN),
    _coach("plough", Names(
        en="plough, plow, ox plough, horse plough, ox-drawn plough, horse-drawn plough, "
        "horse-drawn plow, ox plow",
        zh="犁, 耕犁",
        ja="鋤",
        es="arado",
        fr="charrue",
        de="pflug",
        pt="arado",
    ), "farm"),
    costumed("coachman", Names(
        en="coachman, coach driver, carriage driver, wagoner",
        zh="马车夫", ja="御者", es="cochero", fr="cocher", de="kutscher", pt="cocheiro",
    ), home="old town"),
    costumed("musher", Names(
        en="musher, dog sled driver", zh="雪橇手", ja="マッシャー", es="conductor de trineo",
        fr="musher, meneur de chiens", de="hundeschlittenführer", pt="condutor de trenó",
    ), home="snowfield"),
    costumed("charioteer", Names(
        en="charioteer", zh="驾战车的人", ja="戦車の御者", es="auriga", fr="aurige",
        de="wagenlenker", pt="auriga",
    ), home="ruins"),
)  # fmt: skip
