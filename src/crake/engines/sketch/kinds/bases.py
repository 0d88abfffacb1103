"""What is below somebody or something: rocks and logs in the open, a small table."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import bases

BOULDER = Kind(
    name="boulder",
    names=Names(
        en="rock, boulder, big stone, large stone, huge stone, flat stone, warm stone, "
        "mossy stone, outcrop",
        zh="岩石, 石头, 大石头, 巨石",
        ja="岩, 大きな石, 巨石",
        es="roca, peñasco, piedra grande",
        fr="rocher, gros rocher, grosse pierre",
        de="felsen, felsbrocken, findling, großer stein, großen stein",
        pt="rocha, pedregulho, pedra grande",
        signs="🪨",
    ),
    habits=(Action.STAND,),
    home="meadow",
    beneath=True,
    rig=bases.RIGS["boulder"],
)
LOG = Kind(
    name="log",
    names=Names(
        en="log, fallen log, tree trunk, fallen tree, mossy log, tree log, fallen trunk, driftwood",
        zh="木头, 原木, 树干, 倒下的树",
        ja="丸太, 倒木",
        es="tronco, tronco caído, árbol caído",
        fr="tronc, tronc d'arbre, arbre tombé",
        de="baumstamm, stamm, umgestürzter baum",
        pt="tronco, tronco caído, árvore caída",
        signs="🪵",
    ),
    habits=(Action.STAND,),
    home="forest",
    beneath=True,
    rig=bases.RIGS["log"],
)
STUMP = Kind(
    name="tree stump",
    names=Names(
        en="tree stump, stump, mossy stump",
        zh="树桩, 木桩",
        ja="切り株",
        es="tocón",
        fr="souche, souche d'arbre",
        de="baumstumpf, stumpf",
        pt="toco de árvore, cepo",
    ),
    habits=(Action.STAND,),
    home="forest",
    kin=("log",),
    rig=bases.RIGS["tree stump"],
)
HOARD = Kind(
    name="hoard",
    names=Names(
        en="pile of gold, heap of gold, mountain of gold, hoard, hoard of gold, gold hoard, "
        "treasure hoard, pile of treasure, heap of treasure, pile of coins, pile of gold coins, "
        "heap of coins, heap of gold coins, mountain of treasure, bed of gold, gold coins, "
        "dragon's hoard",
        zh="金币堆, 一堆金币, 一堆黄金",
        ja="金貨の山, 黄金の山",
        es="montón de oro, montaña de oro, monedas de oro",
        fr="tas d'or, montagne d'or, pièces d'or",
        de="goldhaufen, haufen gold, berg aus gold, goldmünzen, goldschatz",
        pt="pilha de ouro, monte de ouro, moedas de ouro",
    ),
    habits=(Action.STAND,),
    home="cave",
    kin=("treasure chest",),
    rig=bases.RIGS["hoard"],
)
SIDE_TABLE = Kind(
    name="side table",
    names=Names(
        en="side table, end table",
        zh="边桌",
        ja="サイドテーブル",
        es="mesita auxiliar",
        fr="table d'appoint",
        de="beistelltisch",
        pt="mesinha lateral",
    ),
    habits=(Action.STAND,),
    home="room",
    rig=bases.RIGS["side table"],
)

KINDS = (BOULDER, LOG, STUMP, HOARD, SIDE_TABLE)
