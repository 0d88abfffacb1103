"""Words for what animals do. `~` after a stem stands for the endings of the language's verbs."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

CREATURES: dict[Action, Names] = {
    Action.HOWL: Names(
        en="howl",
        zh="嚎叫, 嗥叫, 长嚎",
        ja="遠吠え",
        es="aúlla, aúllan, aull~",
        fr="hurl~",
        de="heul~",
        pt="uiv~",
    ),
    Action.ROAR: Names(
        en="roar, growl, snarl, croak, open its mouth, open his mouth, open its jaws, trumpet",
        zh="咆哮, 吼, 吼叫",
        ja="吠え, 咆哮, 唸",
        es="rug~, gruñ~, cro~, abre la boca",
        fr="rug~, grogn~, ouvre la gueule, barri~",
        de="brüll~, knurr~, quak~, reißt das maul auf",
        pt="rug~, rosn~, abre a boca",
    ),
    Action.YAWN: Names(
        en="yawn",
        zh="打哈欠, 打呵欠",
        ja="あくび, 欠伸",
        es="bostez~",
        fr="bâill~",
        de="gähn~",
        pt="bocej~",
        signs="🥱",
    ),
    Action.DRINK: Names(
        en="drink, sip, lap up, lap water, lap milk",
        zh="喝, 喝水, 饮水",
        ja="飲",
        es="beb~",
        fr="boi~, boi, buv~, lap~",
        de="trink~, schlürf~",
        pt="beb~",
    ),
    Action.PECK: Names(
        en="peck, peck at, drum on",
        zh="啄, 啄食",
        ja="ついば, つつ",
        es="picote~, pico~",
        fr="picor~, becquet~",
        de="pick~, hack~",
        pt="bic~",
    ),
    Action.DIG: Names(
        en="dig, dig a hole, dig in, burrow, dug",
        zh="挖, 刨, 挖洞, 挖坑",
        ja="掘",
        es="cav~, excav~, escarb~",
        fr="creus~",
        de="grab~, gräbt, buddel~",
        pt="cav~, escav~",
    ),
    Action.SHAKE: Names(
        en="shake itself, shake himself, shake herself, shake off, shake off water, "
        "shake off the water, shake water, shake its fur, shake its coat, shake dry",
        zh="抖水, 甩水, 抖动身体, 甩干",
        ja="体を振, 水を振り払, ぶるぶる",
        es="se sacude, se sacuden, sacudi~, sacudiéndose",
        fr="s'ébroue, s'ébrouent, s'ébrouant, ébrou~, se secoue, secouant",
        de="schüttelt sich, schütteln sich, schüttel~",
        pt="se sacode, sacod~, sacudindo-se, sacudi~",
    ),
    Action.ROLL: Names(
        en="roll over, roll around, roll in the grass, roll on its back, roll about, "
        "roll in the snow, roll on the grass, roll in the mud, roll onto its back, "
        "lie on its back, belly rub, roll on the floor",
        zh="打滚, 翻滚",
        ja="転が, 寝返り, ごろごろ",
        es="rueda, ruedan, se revuelca, revolc~, revolcándose",
        fr="se roule, se roulent, se roulant, roule sur le dos",
        de="wälz~, wälzt sich, rollt sich",
        pt="rola, rolam, rolando, se espoja",
    ),
    Action.WAKE: Names(
        en="wake, woke, wake up, awaken",
        zh="醒来, 睡醒, 醒",
        ja="目覚め, 目を覚ま, 起き",
        es="despiert~, despert~",
        fr="se réveille, se réveillent, réveill~",
        de="aufwach~, wacht auf, wachen auf, erwach~",
        pt="acord~, despert~",
    ),
    Action.SLIDE: Names(
        en="slide, slid, toboggan, slip, belly slide, slide on its belly, slides on its belly, "
        "sliding on its belly, slide on their bellies, sliding on their bellies",
        zh="滑行, 滑倒, 滑下",
        ja="滑り降り, 腹滑り, 滑走",
        es="desliz~, resbal~",
        fr="gliss~",
        de="rutsch~, schlitter~",
        pt="desliz~, escorreg~",
    ),
    Action.HANG: Names(
        en="hang, hang upside down, dangle, cling, on a thread, on its thread, on a silk thread, "
        "from a thread, descend on a thread, spin a thread, swing from branch, swing from tree, "
        "swing from vine, swing through the tree, swing through the jungle, swing between tree, "
        "swing on a vine, swing from",
        zh="挂, 倒挂, 悬挂, 荡来荡去, 荡秋千般",
        ja="ぶら下が, ぶらさが, 枝から枝へ",
        es="cuelg~, colg~, se balancea, se columpia, de rama en rama",
        fr="pend, pendu, suspendu, suspendue, se balance, de branche en branche",
        de="hängt, hängend, hängen, baumel~, hangel~, schwing~ sich, von ast zu ast",
        pt="pendur~, se balança, de galho em galho",
    ),
}
