"""Salamanders and axolotls, the squid, and moths: relatives of what others draw."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind, Tread
from crake.engines.sketch.kinds.shore import CRAWLS
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import amphibians, moth, squid

KINDS = (
    Kind(
        name="salamander",
        names=Names(
            en="salamander, newt, fire salamander",
            zh="蝾螈, 火蜥蜴",
            ja="サラマンダー, イモリ",
            es="salamandra, tritón",
            fr="salamandre, triton",
            de="salamander, feuersalamander, molch",
            pt="salamandra, tritão",
        ),
        habits=CRAWLS,
        home="forest",
        kin=("lizard",),
        tread=Tread.PAWS,
        rig=amphibians.RIGS["salamander"],
    ),
    Kind(
        name="axolotl",
        names=Names(
            en="axolotl",
            zh="六角恐龙, 美西螈",
            ja="ウーパールーパー",
            es="ajolote, axolote",
            fr="axolotl",
            de="axolotl",
            pt="axolote",
        ),
        habits=(Action.SWIM, Action.WALK, Action.FLOAT, Action.STAND, Action.EAT),
        home="underwater",
        kin=("salamander", "frog"),
        strong=True,
        rig=amphibians.RIGS["axolotl"],
    ),
    Kind(
        name="squid",
        names=Names(
            en="squid, giant squid, cuttlefish",
            zh="鱿鱼, 乌贼",
            ja="イカ",
            es="calamar",
            fr="calmar",
            de="tintenfisch, kalmar",
            pt="lula",
            signs="🦑",
        ),
        habits=(Action.SWIM, Action.FLOAT),
        home="underwater",
        kin=("octopus",),
        strong=True,
        rig=squid.RIG,
    ),
    Kind(
        name="moth",
        names=Names(
            en="moth, luna moth",
            zh="蛾, 飞蛾",
            ja="蛾",
            es="polilla",
            fr="papillon de nuit, mite",
            de="motte, nachtfalter",
            pt="traça",
        ),
        habits=(Action.FLY, Action.SIT, Action.STAND),
        home="garden",
        kin=("butterfly",),
        rig=moth.RIG,
    ),
)
