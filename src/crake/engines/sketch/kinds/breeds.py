"""Breeds of dogs and coats of cats that are known by their looks."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import PAWS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import quadruped


def _dog(name: str, names: Names, *, home: str = "meadow") -> Kind:
    return Kind(name=name, names=names, habits=first(Action.RUN, PAWS), home=home,
                kin=("dog", "puppy"), tread=Tread.PAWS, voice=Voice.BARK,
                rig=quadruped.RIGS[name])  # fmt: skip


def _cat(name: str, names: Names) -> Kind:
    return Kind(name=name, names=names, habits=PAWS, home="garden", kin=("cat",),
                tread=Tread.PAWS, voice=Voice.MEOW, rig=quadruped.RIGS[name])  # fmt: skip


KINDS = (
    _dog("pug", Names(en="pug, pug dog, french bulldog", zh="巴哥犬, 哈巴狗", ja="パグ",
                      es="pug, carlino", fr="carlin, bouledogue français", de="mops",
                      pt="pug")),
    _dog("poodle", Names(en="poodle, standard poodle, toy poodle", zh="贵宾犬, 贵妇犬",
                         ja="プードル", es="caniche", fr="caniche", de="pudel", pt="poodle",
                         signs="🐩")),
    _dog("german shepherd", Names(en="german shepherd, german shepherd dog, alsatian, police dog",
                                  zh="德国牧羊犬, 狼狗, 警犬", ja="シェパード",
                                  es="pastor alemán", fr="berger allemand",
                                  de="deutscher schäferhund, schäferhund", pt="pastor alemão")),
    _dog("shiba", Names(en="shiba inu, shiba, akita", zh="柴犬, 秋田犬", ja="柴犬, 秋田犬",
                        es="shiba inu", fr="shiba inu", de="shiba inu", pt="shiba inu")),
    _dog("beagle", Names(en="beagle", zh="比格犬", ja="ビーグル", es="beagle", fr="beagle",
                         de="beagle", pt="beagle")),
    _dog("dachshund", Names(en="dachshund, sausage dog, wiener dog, weiner dog",
                            zh="腊肠犬, 腊肠狗", ja="ダックスフント", es="perro salchicha",
                            fr="teckel", de="dackel", pt="cachorro salsicha")),
    _dog("dalmatian", Names(en="dalmatian", zh="斑点狗, 大麦町犬", ja="ダルメシアン", es="dálmata",
                            fr="dalmatien", de="dalmatiner", pt="dálmata")),
    _dog("husky", Names(en="husky, siberian husky, huskies, malamute, sled dog",
                        zh="哈士奇, 雪橇犬", ja="ハスキー, シベリアンハスキー",
                        es="husky", fr="husky", de="husky, schlittenhund", pt="husky"),
         home="snowfield"),
    _dog("corgi", Names(en="corgi, welsh corgi", zh="柯基, 柯基犬", ja="コーギー", es="corgi",
                        fr="corgi", de="corgi", pt="corgi")),
    _dog("border collie", Names(en="border collie, collie, sheepdog", zh="边境牧羊犬, 边牧",
                                ja="ボーダーコリー", es="border collie", fr="border collie",
                                de="border collie", pt="border collie")),
    _dog("golden retriever", Names(en="golden retriever, retriever",
                                   zh="金毛, 金毛犬, 金毛寻回犬", ja="ゴールデンレトリバー",
                                   es="golden retriever", fr="golden retriever",
                                   de="golden retriever", pt="golden retriever")),
    _dog("golden retriever puppy", Names(en="golden retriever puppy, golden puppy, labrador puppy, "
                                            "lab puppy", zh="金毛幼犬, 小金毛",
                                         ja="ゴールデンレトリバーの子犬",
                                         es="cachorro de golden retriever",
                                         fr="chiot golden retriever",
                                         de="golden retriever welpe",
                                         pt="filhote de golden retriever")),
    _dog("labrador", Names(en="labrador, labrador retriever", zh="拉布拉多",
                           ja="ラブラドール", es="labrador", fr="labrador", de="labrador",
                           pt="labrador")),
    _dog("samoyed", Names(en="samoyed", zh="萨摩耶", ja="サモエド", es="samoyedo", fr="samoyède",
                          de="samojede", pt="samoieda"), home="snowfield"),
    _dog("bernese mountain dog", Names(en="bernese mountain dog, bernese, saint bernard",
                                       zh="伯恩山犬, 圣伯纳犬", ja="バーニーズ, セントバーナード",
                                       es="boyero de berna, san bernardo",
                                       fr="bouvier bernois, saint-bernard",
                                       de="berner sennenhund, bernhardiner",
                                       pt="boiadeiro bernês, são-bernardo"), home="mountains"),
    _dog("pomeranian", Names(en="pomeranian, spitz", zh="博美犬, 博美", ja="ポメラニアン",
                             es="pomerania", fr="spitz, loulou de poméranie",
                             de="zwergspitz, pomeranian", pt="lulu da pomerânia, spitz")),
    _dog("chihuahua", Names(en="chihuahua", zh="吉娃娃", ja="チワワ", es="chihuahua",
                            fr="chihuahua", de="chihuahua", pt="chihuahua")),
    _dog("bulldog", Names(en="bulldog, english bulldog, boxer dog, mastiff", zh="斗牛犬",
                          ja="ブルドッグ", es="bulldog", fr="bouledogue, bulldog",
                          de="bulldogge", pt="buldogue")),
    _dog("doberman", Names(en="doberman, dobermann, rottweiler, guard dog, great dane",
                           zh="杜宾犬, 罗威纳",
                           ja="ドーベルマン", es="dóberman", fr="dobermann, doberman",
                           de="dobermann, rottweiler", pt="dobermann, rottweiler")),
    _dog("greyhound", Names(en="greyhound, whippet, sighthound", zh="灵缇犬, 灰狗",
                            ja="グレーハウンド",
                            es="galgo", fr="lévrier", de="windhund", pt="galgo")),
    _cat("calico cat", Names(en="calico cat, calico, tortoiseshell cat, calico kitten",
                             zh="三花猫", ja="三毛猫", es="gato calicó, gata calicó",
                             fr="chat calico, chat écaille de tortue",
                             de="glückskatze, dreifarbige katze",
                             pt="gato tricolor, gata tricolor")),
    _cat("tuxedo cat", Names(en="tuxedo cat, tuxedo kitten, black and white cat",
                             zh="燕尾服猫, 奶牛猫", ja="タキシード猫, ハチワレ猫",
                             es="gato esmoquin, gato blanco y negro",
                             fr="chat smoking, chat noir et blanc",
                             de="schwarz-weiße katze", pt="gato frajola, gato preto e branco")),
    _cat("siamese cat", Names(en="siamese cat, siamese, siamese kitten", zh="暹罗猫", ja="シャム猫",
                              es="gato siamés, siamés", fr="chat siamois, siamois",
                              de="siamkatze", pt="gato siamês, siamês")),
)  # fmt: skip
