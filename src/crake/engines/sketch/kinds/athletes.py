"""People who do sports: players, athletes, boxers."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.somebody import costumed
from crake.engines.sketch.names import Names

KINDS = (
    costumed(
        "soccer player",
        Names(
            en="soccer player, footballer, football player, goalkeeper, striker, goalie",
            zh="足球运动员, 足球员, 球员",
            ja="サッカー選手",
            es="futbolista, jugador de fútbol",
            fr="footballeur, footballeuse, joueur de foot, joueur de football",
            de="fußballer, fußballerin, fußballspieler",
            pt="futebolista, jogador de futebol",
            signs="⚽",
        ),
        home="stadium",
        habit=Action.RUN,
    ),
    costumed(
        "basketball player",
        Names(
            en="basketball player",
            zh="篮球运动员, 篮球员",
            ja="バスケットボール選手",
            es="baloncestista, jugador de baloncesto",
            fr="basketteur, joueur de basket",
            de="basketballspieler, basketballer",
            pt="jogador de basquete, basquetebolista",
            signs="⛹",
        ),
        home="gym",
        habit=Action.RUN,
    ),
    costumed(
        "tennis player",
        Names(
            en="tennis player, badminton player",
            zh="网球运动员",
            ja="テニス選手",
            es="tenista",
            fr="joueur de tennis, joueuse de tennis",
            de="tennisspieler, tennisspielerin",
            pt="tenista",
        ),
        home="park",
        habit=Action.RUN,
    ),
    costumed(
        "baseball player",
        Names(
            en="baseball player, cricketer",
            zh="棒球运动员",
            ja="野球選手",
            es="beisbolista, jugador de béisbol",
            fr="joueur de baseball",
            de="baseballspieler",
            pt="jogador de beisebol",
        ),
        home="park",
        habit=Action.STAND,
    ),
    costumed(
        "athlete",
        Names(
            en="athlete, runner, jogger, sprinter, gymnast, acrobat",
            zh="运动员, 跑步者",
            ja="選手, ランナー, アスリート",
            es="atleta, corredor, corredora, gimnasta",
            fr="athlète, coureur, coureuse, gymnaste",
            de="athlet, athletin, läufer, läuferin, sportler, jogger, turnerin",
            pt="atleta, corredor, corredora, ginasta",
            signs="🤸",
        ),
        home="park",
        habit=Action.RUN,
    ),
    costumed(
        "boxer",
        Names(
            en="boxer, wrestler",
            zh="拳击手",
            ja="ボクサー",
            es="boxeador",
            fr="boxeur",
            de="boxer, ringer",
            pt="boxeador",
            signs="🥊",
        ),
        home="gym",
        habit=Action.SPAR,
        manner=((Action.FIGHT, Action.SPAR),),
    ),
    costumed(
        "martial artist",
        Names(
            en="martial artist, karateka, judoka, karate fighter, kung fu master, karate master, "
            "kickboxer, kung fu fighter, karate kid, judo fighter, martial arts master, sensei",
            zh="武术家, 空手道选手, 功夫大师",
            ja="空手家, 武道家, 格闘家",
            es="karateca, artista marcial",
            fr="karatéka, judoka",
            de="karateka, judoka, kampfsportler, kampfkünstler",
            pt="carateca, lutador de karatê, artista marcial",
            signs="🥋",
        ),
        home="dojo",
        habit=Action.FIGHT,
    ),
)
