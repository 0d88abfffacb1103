"""Words for ways to dance."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

DANCES: dict[Action, Names] = {
    Action.BALLET: Names(
        en="ballet, arabesque, dance ballet, dances ballet, dancing ballet, ballet dance",
        zh="跳芭蕾, 跳芭蕾舞, 芭蕾",
        ja="バレエを踊, バレエ",
        es="baila ballet, bailando ballet, ballet",
        fr="danse classique, ballet",
        de="tanzt ballett, ballett",
        pt="dança balé, dançando balé, balé",
    ),
    Action.PIROUETTE: Names(
        en="pirouette, do a pirouette, does a pirouette, doing a pirouette, doing pirouettes",
        zh="芭蕾旋转",
        ja="ピルエット",
        es="pirueta",
        fr="pirouette",
        de="pirouette",
        pt="pirueta",
    ),
    Action.LEAP: Names(
        en="grand jete, split leap",
        zh="大跳",
        ja="グランジュテ",
        es="grand jeté",
        fr="grand jeté",
        de="spagatsprung",
        pt="grand jeté",
    ),
    Action.FLAMENCO: Names(
        en="flamenco, dance flamenco, dances flamenco, dancing flamenco",
        zh="弗拉门戈, 弗拉明戈",
        ja="フラメンコ",
        es="baila flamenco, bailan flamenco, bailando flamenco",
        fr="danse le flamenco, flamenco",
        de="tanzt flamenco, flamenco",
        pt="dança flamenco, dançando flamenco, flamenco",
    ),
    Action.BREAKDANCE: Names(
        en="breakdance, break dance, breakdancing, break dancing, head spin",
        zh="霹雳舞, 跳霹雳舞",
        ja="ブレイクダンス",
        es="baila breakdance, bailando breakdance, breakdance",
        fr="danse le breakdance, breakdance",
        de="breakdance, breakdanc~",
        pt="dança breakdance, breakdance",
    ),
    Action.HIP_HOP: Names(
        en="hip hop, hip hop dance, street dance, dance hip hop, dancing hip hop",
        zh="街舞, 跳街舞",
        ja="ヒップホップ, ストリートダンス",
        es="baila hip hop, bailando hip hop",
        fr="danse le hip hop",
        de="tanzt hip hop",
        pt="dança hip hop, dançando hip hop",
    ),
    Action.WALTZ: Names(
        en="waltz",
        zh="跳华尔兹",
        ja="ワルツを踊",
        es="baila un vals",
        fr="valse~",
        de="tanzt walzer",
        pt="dança valsa",
    ),
}
"""What people do who dance in a way of their own."""
