"""Detectives, priests, waiters, and those who work with tools."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.somebody import costumed
from crake.engines.sketch.names import Names

KINDS = (
    costumed(
        "detective",
        Names(
            en="detective, private eye, private investigator, spy, secret agent, inspector, "
            "man in a trench coat, woman in a trench coat",
            zh="侦探, 间谍, 特工",
            ja="探偵, スパイ, 刑事",
            es="detective, espía, inspector",
            fr="détective, espion, espionne, inspecteur",
            de="detektiv, detektivin, spion, spionin, kommissar",
            pt="detetive, espião, espiã, inspetor",
            signs="🕵, 🕵️",
        ),
        home="street",
    ),
    costumed(
        "priest",
        Names(
            en="priest, pastor, vicar, clergyman",
            zh="牧师, 神父",
            ja="神父, 牧師",
            es="sacerdote, cura",
            fr="prêtre, pasteur",
            de="priester, pfarrer, pastor",
            pt="padre, sacerdote",
        ),
        home="cathedral",
    ),
    costumed(
        "waiter",
        Names(
            en="waiter, waitress, bartender, barkeeper, butler",
            zh="服务员, 侍者, 调酒师",
            ja="ウェイター, ウェイトレス, バーテンダー",
            es="camarero, camarera, mesero, mesera, barman",
            fr="serveur, serveuse, barman, majordome",
            de="kellner, kellnerin, barkeeper, butler",
            pt="garçom, garçonete, barman, mordomo",
        ),
        home="restaurant",
        habit=Action.STAND,
    ),
    costumed(
        "mechanic",
        Names(
            en="mechanic, car mechanic, auto mechanic, motor mechanic, repairman",
            zh="修车工, 机修工, 汽修工",
            ja="整備士, 修理工",
            es="mecánico, mecánica",
            fr="mécanicien, mécanicienne, garagiste",
            de="mechaniker, mechanikerin, automechaniker",
            pt="mecânico",
            signs="🧑‍🔧, 👨‍🔧, 👩‍🔧",
        ),
        home="garage",
        habit=Action.MEND,
    ),
    costumed(
        "blacksmith",
        Names(
            en="blacksmith, smith, swordsmith, metalsmith, farrier",
            zh="铁匠",
            ja="鍛冶屋, 鍛冶職人",
            es="herrero",
            fr="forgeron",
            de="schmied",
            pt="ferreiro",
        ),
        home="garage",
        habit=Action.FORGE,
    ),
    costumed(
        "potter",
        Names(
            en="potter, ceramist, ceramicist",
            zh="陶艺家, 陶工",
            ja="陶芸家",
            es="alfarero, alfarera, ceramista",
            fr="potier, potière, céramiste",
            de="töpfer, töpferin",
            pt="oleiro, oleira, ceramista",
        ),
        home="room",
        habit=Action.SHAPE,
    ),
    costumed(
        "carpenter",
        Names(
            en="carpenter, woodworker, joiner, cabinetmaker, cabinet maker",
            zh="木匠, 木工",
            ja="大工, 木工職人",
            es="carpintero, carpintera",
            fr="menuisier, charpentier",
            de="tischler, schreiner, zimmermann, tischlerin",
            pt="carpinteiro, marceneiro",
        ),
        home="garage",
        habit=Action.SAW,
    ),
    costumed(
        "gardener",
        Names(
            en="gardener, florist, horticulturist",
            zh="园丁",
            ja="庭師, 園芸家",
            es="jardinero, jardinera",
            fr="jardinier, jardinière",
            de="gärtner, gärtnerin",
            pt="jardineiro, jardineira",
        ),
        home="garden",
        habit=Action.WATER,
    ),
    costumed(
        "barista",
        Names(
            en="barista",
            zh="咖啡师",
            ja="バリスタ",
            es="barista",
            fr="barista",
            de="barista",
            pt="barista",
        ),
        home="cafe",
        habit=Action.BREW,
    ),
    costumed(
        "surgeon",
        Names(
            en="surgeon",
            zh="外科医生",
            ja="外科医",
            es="cirujano, cirujana",
            fr="chirurgien, chirurgienne",
            de="chirurg, chirurgin",
            pt="cirurgião, cirurgiã",
        ),
        home="operating room",
        habit=Action.OPERATE,
    ),
    costumed(
        "postman",
        Names(
            en="postman, mailman, postal worker, postwoman, courier",
            zh="邮递员",
            ja="郵便配達員",
            es="cartero, cartera",
            fr="facteur, factrice",
            de="postbote, briefträger, postbotin",
            pt="carteiro, carteira",
        ),
        home="street",
    ),
    costumed(
        "weightlifter",
        Names(
            en="weightlifter, weight lifter, bodybuilder, powerlifter, strongman",
            zh="举重运动员, 健美运动员",
            ja="重量挙げ選手, ボディビルダー",
            es="levantador de pesas, halterófilo, culturista",
            fr="haltérophile, culturiste",
            de="gewichtheber, gewichtheberin, bodybuilder",
            pt="halterofilista, fisiculturista, levantador de peso",
            signs="🏋, 🏋️",
        ),
        home="gym",
        habit=Action.LIFT,
    ),
)
