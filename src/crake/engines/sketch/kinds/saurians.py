"""Dinosaurs, beside the tyrannosaur of `hoofed`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.habits import LEGS, first
from crake.engines.sketch.kinds.kind import Kind, Tread, Voice
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import critters, quadruped

SAURIAN = (*LEGS, Action.ROAR)


def _saurian(name: str, names: Names) -> Kind:
    return Kind(name=name, names=names, habits=SAURIAN, home="jungle", kin=("dinosaur",),
                tread=Tread.HEAVY, voice=Voice.ROAR, rig=quadruped.RIGS[name])  # fmt: skip


KINDS = (
    Kind(
        name="raptor",
        names=Names(en="raptor, velociraptor, deinonychus", zh="迅猛龙, 伶盗龙",
                    ja="ラプトル, ヴェロキラプトル", es="velocirraptor", fr="vélociraptor, raptor",
                    de="raptor, velociraptor", pt="velociraptor"),
        habits=first(Action.RUN, SAURIAN), home="jungle", kin=("dinosaur",), tread=Tread.FEET,
        voice=Voice.SQUAWK, rig=critters.RIGS["raptor"],
    ),
    _saurian("brachiosaurus", Names(en="brachiosaurus, brontosaurus, sauropod, diplodocus, "
                                       "long necked dinosaur", zh="腕龙, 雷龙, 梁龙",
                                    ja="ブラキオサウルス, 雷竜", es="braquiosaurio, brontosaurio",
                                    fr="brachiosaure, brontosaure, diplodocus",
                                    de="brachiosaurus, brontosaurus, langhals",
                                    pt="braquiossauro, brontossauro", signs="🦕")),
    _saurian("triceratops", Names(en="triceratops", zh="三角龙", ja="トリケラトプス",
                                  es="tricerátops", fr="tricératops", de="triceratops",
                                  pt="tricerátopo, triceratops")),
    _saurian("stegosaurus", Names(en="stegosaurus, stegosaur", zh="剑龙", ja="ステゴサウルス",
                                  es="estegosaurio", fr="stégosaure", de="stegosaurus",
                                  pt="estegossauro")),
    _saurian("ankylosaurus", Names(en="ankylosaurus, ankylosaur", zh="甲龙", ja="アンキロサウルス",
                                   es="anquilosaurio", fr="ankylosaure", de="ankylosaurus",
                                   pt="anquilossauro")),
)  # fmt: skip
