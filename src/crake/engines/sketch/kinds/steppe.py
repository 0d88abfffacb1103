"""Large mammals of steppes, mountains and the north, beside those of `hoofed` and `wild`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Tread, Voice
from crake.engines.sketch.kinds.mammals import beast
from crake.engines.sketch.names import Names

KINDS = (
    beast("lioness", Names(en="lioness, lion cub", zh="母狮, 雌狮", ja="雌ライオン", es="leona",
                           fr="lionne, lionceau", de="löwin, löwenjunges", pt="leoa"), "savanna",
          voice=Voice.ROAR),
    beast("puma", Names(en="puma, cougar, mountain lion", zh="美洲狮", ja="ピューマ", es="puma",
                        fr="puma", de="puma, berglöwe", pt="puma, suçuarana"), "mountains",
          voice=Voice.ROAR),
    beast("cheetah", Names(en="cheetah", zh="猎豹", ja="チーター", es="guepardo", fr="guépard",
                           de="gepard", pt="guepardo, chita"), "savanna", habit=Action.RUN),
    beast("panther", Names(en="panther, black panther, black jaguar, black leopard",
                           zh="黑豹", ja="黒豹, クロヒョウ, パンサー", es="pantera, pantera negra",
                           fr="panthère, panthère noire", de="panther, schwarzer panther",
                           pt="pantera, pantera negra"), "jungle", voice=Voice.ROAR),
    beast("snow leopard", Names(en="snow leopard", zh="雪豹", ja="ユキヒョウ",
                                es="leopardo de las nieves",
                                fr="panthère des neiges, léopard des neiges", de="schneeleopard",
                                pt="leopardo-das-neves"), "snowfield", voice=Voice.ROAR),
    beast("hyena", Names(en="hyena, spotted hyena", zh="鬣狗", ja="ハイエナ", es="hiena",
                         fr="hyène", de="hyäne", pt="hiena"), "savanna", voice=Voice.GROWL),
    beast("anteater", Names(en="anteater, giant anteater, aardvark", zh="食蚁兽, 土豚",
                            ja="アリクイ", es="oso hormiguero", fr="fourmilier, tamanoir",
                            de="ameisenbär, erdferkel", pt="tamanduá, tamanduá-bandeira"),
          "savanna"),
    beast("boar", Names(en="boar, wild boar, warthog", zh="野猪, 疣猪", ja="猪, イノシシ",
                        es="jabalí", fr="sanglier, phacochère", de="wildschwein, warzenschwein",
                        pt="javali", signs="🐗"), "forest", tread=Tread.HOOVES, voice=Voice.OINK),
    beast("moose", Names(en="moose, bull moose", zh="驼鹿", ja="ヘラジカ", es="alce", fr="élan",
                         de="elch", pt="alce", signs="🫎"), "forest", tread=Tread.HOOVES),
    beast("reindeer", Names(en="reindeer, caribou", zh="驯鹿", ja="トナカイ", es="reno, caribú",
                            fr="renne, caribou", de="rentier, karibu", pt="rena"), "snowfield",
          tread=Tread.HOOVES),
    beast("gazelle", Names(en="gazelle, antelope, impala, oryx, wildebeest, springbok",
                           zh="羚羊, 瞪羚, 角马", ja="ガゼル, レイヨウ, インパラ",
                           es="gacela, antílope, ñu", fr="gazelle, antilope, gnou",
                           de="gazelle, antilope, gnu", pt="gazela, antílope, gnu"), "savanna",
          habit=Action.RUN, tread=Tread.HOOVES),
    beast("llama", Names(en="llama, guanaco, vicuña", zh="美洲驼, 大羊驼", ja="ラマ, リャマ",
                         es="llama, guanaco, vicuña", fr="lama, guanaco", de="lama, guanako",
                         pt="lhama", signs="🦙"), "mountains", tread=Tread.HOOVES),
    beast("alpaca", Names(en="alpaca", zh="羊驼", ja="アルパカ", es="alpaca", fr="alpaga",
                          de="alpaka", pt="alpaca"), "meadow", tread=Tread.HOOVES),
    beast("yak", Names(en="yak, musk ox, highland cow", zh="牦牛", ja="ヤク", es="yak",
                       fr="yack, yak", de="yak, moschusochse", pt="iaque"), "mountains",
          tread=Tread.HOOVES, voice=Voice.MOO),
)  # fmt: skip
