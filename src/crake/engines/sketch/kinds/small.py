"""Insects and others on six legs and more, seen from near on a leaf."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import arthropods, bat, crawlers, spider, swarms

CREEPS = (Action.WALK, Action.STAND, Action.RUN, Action.SIT, Action.EAT)


def _small(name: str, names: Names, *, home: str = "leaf", habits: tuple[Action, ...] = CREEPS,
           voice: Voice = Voice.NONE) -> Kind:  # fmt: skip
    return Kind(name=name, names=names, habits=habits, home=home, voice=voice,
                rig=arthropods.RIGS[name])  # fmt: skip


KINDS = (
    _small("ladybird", Names(en="ladybird, ladybug, lady beetle", zh="瓢虫", ja="てんとう虫",
                             es="mariquita, catarina", fr="coccinelle", de="marienkäfer",
                             pt="joaninha", signs="🐞"), habits=(*CREEPS, Action.FLY)),
    _small("beetle", Names(en="beetle, stag beetle, scarab, rhinoceros beetle, cockroach, weevil",
                           zh="甲虫, 锹甲, 独角仙", ja="甲虫, カブトムシ, クワガタ",
                           es="escarabajo, cucaracha", fr="scarabée, cafard",
                           de="käfer, hirschkäfer, kakerlake", pt="besouro, escaravelho, barata",
                           signs="🪲, 🪳")),
    _small("ant", Names(en="ant, worker ant, termite", zh="蚂蚁, 白蚁", ja="アリ, 蟻",
                        es="hormiga, termita", fr="fourmi, termite", de="ameise, termite",
                        pt="formiga, cupim", signs="🐜")),
    _small("grasshopper", Names(en="grasshopper, locust, cricket, katydid",
                                zh="蚱蜢, 蝗虫, 蟋蟀, 蛐蛐",
                                ja="バッタ, コオロギ, キリギリス",
                                es="saltamontes, grillo, langosta verde",
                                fr="sauterelle, criquet, grillon",
                                de="grashüpfer, heuschrecke, grille", pt="gafanhoto, grilo",
                                signs="🦗"), habits=(Action.STAND, Action.JUMP, *CREEPS[:1])),
    _small("mantis", Names(en="mantis, praying mantis", zh="螳螂", ja="カマキリ",
                           es="mantis, mantis religiosa", fr="mante, mante religieuse",
                           de="gottesanbeterin", pt="louva-a-deus")),
    Kind(
        name="spider",
        names=Names(en="spider, tarantula, black widow", zh="蜘蛛", ja="蜘蛛, クモ",
                    es="araña, tarántula",
                    fr="araignée, tarentule, mygale", de="spinne, vogelspinne, tarantel",
                    pt="aranha, tarântula", signs="🕷"),
        habits=(*CREEPS, Action.HANG), home="leaf", rig=spider.RIGS["spider"],
    ),
    Kind(
        name="spider web",
        names=Names(en="spider web, spiderweb, cobweb, web, spider s web", zh="蜘蛛网, 蛛网",
                    ja="蜘蛛の巣, クモの巣", es="telaraña", fr="toile d'araignée",
                    de="spinnennetz, spinnwebe", pt="teia de aranha, teia", signs="🕸"),
        habits=(Action.STAND,), home="leaf", rig=spider.RIGS["spider web"],
    ),
    Kind(
        name="caterpillar",
        names=Names(en="caterpillar, inchworm, larva, silkworm", zh="毛毛虫, 毛虫, 蚕",
                    ja="毛虫, イモムシ, 芋虫, 蚕",
                    es="oruga, larva", fr="chenille, larve", de="raupe, larve", pt="lagarta, larva",
                    signs="🐛"),
        habits=CREEPS[:3], home="leaf", rig=crawlers.RIGS["caterpillar"],
    ),
    Kind(
        name="centipede",
        names=Names(en="centipede, millipede", zh="蜈蚣, 马陆", ja="ムカデ, 百足",
                    es="ciempiés, milpiés",
                    fr="mille-pattes, scolopendre", de="tausendfüßler, hundertfüßer",
                    pt="centopeia"),
        habits=CREEPS[:3], home="leaf", rig=crawlers.RIGS["centipede"],
    ),
    Kind(
        name="scorpion",
        names=Names(en="scorpion", zh="蝎子", ja="サソリ, 蠍", es="escorpión, alacrán",
                    fr="scorpion",
                    de="skorpion", pt="escorpião", signs="🦂"),
        habits=CREEPS[:3], home="desert", rig=crawlers.RIGS["scorpion"],
    ),
    Kind(
        name="bat",
        names=Names(en="bat, fruit bat, vampire bat, flying fox", zh="蝙蝠", ja="コウモリ, 蝙蝠",
                    es="murciélago", fr="chauve-souris", de="fledermaus, flughund", pt="morcego",
                    signs="🦇"),
        habits=(Action.FLY, Action.HANG, Action.SIT, Action.STAND, Action.FLOAT), home="forest",
        voice=Voice.SQUEAK, rig=bat.RIGS["bat"],
    ),
    Kind(
        name="pterosaur",
        names=Names(en="pterodactyl, pterosaur, pteranodon", zh="翼龙", ja="翼竜, プテラノドン",
                    es="pterodáctilo, pterosaurio", fr="ptérodactyle, ptérosaure",
                    de="pterodaktylus, flugsaurier, pterosaurier", pt="pterodáctilo, pterossauro"),
        habits=(Action.FLY, Action.STAND, Action.SIT, Action.FLOAT), home="volcano",
        voice=Voice.SQUAWK, rig=bat.RIGS["pterosaur"],
    ),
    Kind(
        name="fireflies",
        names=Names(en="firefly, glowworm, lightning bug", zh="萤火虫", ja="蛍, ホタル",
                    es="luciérnaga", fr="luciole, ver luisant", de="glühwürmchen, leuchtkäfer",
                    pt="vaga-lume, pirilampo"),
        habits=(Action.FLY, Action.FLOAT), home="forest", group=True,
        rig=swarms.RIGS["fireflies"],
    ),
)  # fmt: skip
