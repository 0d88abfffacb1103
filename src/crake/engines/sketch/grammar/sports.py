"""Words for what people do with balls, and for exercises. `~` is as in `actions`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

SPORTS: dict[Action, Names] = {
    Action.KICK: Names(
        en="kick, kick the ball, kick a ball, kick around",
        zh="踢, 踢球",
        ja="蹴, キック",
        es="pate~, chut~",
        fr="tape dans, tapant dans, shoot~, dégag~",
        de="kick~, schießt, tritt gegen",
        pt="chut~",
    ),
    Action.DRIBBLE: Names(
        en="dribble, bounce a basketball, play basketball, shoot hoops",
        zh="运球, 打篮球, 拍球",
        ja="ドリブル, バスケットボールをし",
        es="dribl~, bot~ el balón, jug~ al baloncesto, juega al baloncesto",
        fr="dribbl~, jou~ au basket",
        de="dribbel~, spiel~ basketball",
        pt="dribl~, quic~, jog~ basquete",
        signs="⛹",
    ),
    Action.DUNK: Names(
        en="dunk, slam dunk, dunk a basketball",
        zh="扣篮, 灌篮",
        ja="ダンク, ダンクシュート",
        es="mate, hace un mate, encest~",
        fr="dunk~, fait un dunk",
        de="dunk~, dunkt",
        pt="enterra, enterrando, enterrada",
    ),
    Action.THROW: Names(
        en="throw, threw, thrown, hurl, pitch a ball, fling",
        zh="扔, 投掷, 投球, 扔球, 抛出",
        ja="投げ",
        es="lanz~, arroj~, tira una pelota, tirando una pelota",
        fr="lanc~, lance, jett~",
        de="werf~, wirft, warf",
        pt="lanç~, arremess~, atir~",
    ),
    Action.TOSS: Names(
        en="toss, toss up, juggle, play with a ball, play catch, play ball",
        zh="抛球, 玩球, 抛接",
        ja="ボール遊び, お手玉",
        es="juega con una pelota, jugando con una pelota, juega a la pelota",
        fr="joue à la balle, jouant à la balle, joue avec un ballon, jongl~",
        de="spielt mit einem ball, spielt ball, jonglier~",
        pt="brinca com uma bola, brincando com uma bola, joga bola",
        signs="🤹",
    ),
    Action.TENNIS: Names(
        en="play tennis, playing a game of tennis, hit a tennis ball, swing a racket, "
        "play badminton, play table tennis, serve a tennis ball",
        zh="打网球, 打羽毛球",
        ja="テニスをし, テニス",
        es="juega al tenis, jug~ al tenis, juegan al tenis",
        fr="jou~ au tennis, joue au tennis",
        de="spiel~ tennis, tennis spielend",
        pt="jog~ tênis, joga tênis",
        signs="🎾",
    ),
    Action.KNEEL: Names(
        en="kneel, knelt, kneel down, kneel in prayer, pray, on his knees, on her knees, "
        "genuflect, plant flowers, plant a tree, plant seeds, weed the garden",
        zh="跪, 跪着, 祈祷",
        ja="ひざまず, 跪, 祈",
        es="arrodill~, de rodillas, rez~",
        fr="agenouill~, à genoux, pri~",
        de="knie~, kniet, bet~, betet",
        pt="ajoelh~, de joelhos, rez~",
        signs="🧎, 🙏",
    ),
    Action.MEDITATE: Names(
        en="meditate, sit cross-legged, sit in lotus position, lotus position, lotus pose, "
        "meditation",
        zh="冥想, 打坐, 盘腿",
        ja="瞑想, 座禅",
        es="medit~",
        fr="médit~",
        de="meditier~",
        pt="medit~",
        signs="🧘, 🧘‍♀️, 🧘‍♂️",
    ),
    Action.YOGA: Names(
        en="yoga, do yoga, practice yoga, practise yoga, yoga pose, tree pose, tai chi, do tai chi",
        zh="瑜伽, 做瑜伽, 太极",
        ja="ヨガ",
        es="yoga, hace yoga, haciendo yoga",
        fr="yoga, fait du yoga, faisant du yoga",
        de="yoga, macht yoga",
        pt="ioga, yoga, faz ioga, fazendo ioga",
    ),
    Action.CRAWL: Names(
        en="crawl, crawl on hands and knees, on all fours",
        zh="爬行, 爬着",
        ja="はいはい, 這",
        es="gate~, a gatas",
        fr="ramp~, à quatre pattes",
        de="krabbel~, kriech~, auf allen vieren",
        pt="engatinh~, rastej~",
    ),
    Action.PUSH_UP: Names(
        en="push-up, push-ups, pushups, pushup, do push-ups, do pushups, press-ups, do press-ups, "
        "plank, work out, exercise",
        zh="俯卧撑, 做俯卧撑, 健身",
        ja="腕立て伏せ",
        es="flexiones, hace flexiones, haciendo flexiones",
        fr="pompes, fait des pompes, faisant des pompes",
        de="liegestütze, liegestützen, macht liegestütze",
        pt="flexões, faz flexões, fazendo flexões",
    ),
}
