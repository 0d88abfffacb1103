"""Dancers who are known by how they dance."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.somebody import costumed
from crake.engines.sketch.names import Names

KINDS = (
    costumed(
        "ballerina",
        Names(
            en="ballerina, ballet dancer",
            zh="芭蕾舞者, 芭蕾舞演员",
            ja="バレリーナ",
            es="bailarina de ballet",
            fr="ballerine",
            de="ballerina, balletttänzerin",
            pt="bailarina clássica",
            signs="🩰",
        ),
        home="stage",
        habit=Action.DANCE,
        manner=(
            (Action.DANCE, Action.BALLET),
            (Action.SPIN, Action.PIROUETTE),
            (Action.JUMP, Action.LEAP),
        ),
    ),
    costumed(
        "flamenco dancer",
        Names(
            en="flamenco dancer, bailaora",
            zh="弗拉门戈舞者, 弗拉明戈舞者",
            ja="フラメンコダンサー",
            es="bailaora, bailaora de flamenco, bailarina de flamenco",
            fr="danseuse de flamenco",
            de="flamencotänzerin",
            pt="dançarina de flamenco, bailarina de flamenco",
        ),
        home="stage",
        habit=Action.DANCE,
        manner=((Action.DANCE, Action.FLAMENCO),),
    ),
    costumed(
        "street dancer",
        Names(
            en="street dancer, hip hop dancer",
            zh="街舞者, 街舞舞者",
            ja="ストリートダンサー",
            es="bailarín callejero, bailarín de hip hop",
            fr="danseur de rue, danseur de hip hop",
            de="streetdancer, hip hop tänzer",
            pt="dançarino de rua, dançarino de hip hop",
        ),
        home="street",
        habit=Action.DANCE,
        manner=((Action.DANCE, Action.HIP_HOP),),
    ),
    costumed(
        "breakdancer",
        Names(
            en="breakdancer, b boy, b girl",
            zh="霹雳舞者",
            ja="ブレイクダンサー",
            es="bailarín de breakdance",
            fr="danseur de breakdance",
            de="breakdancer, breakdancerin",
            pt="dançarino de breakdance",
        ),
        home="street",
        habit=Action.DANCE,
        manner=((Action.DANCE, Action.BREAKDANCE),),
    ),
)
