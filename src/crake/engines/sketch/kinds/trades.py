"""Detectives, priests and waiters."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.callings import somebody
from crake.engines.sketch.names import Names

KINDS = (
    somebody(
        "detective",
        Names(
            en="detective, private eye, private investigator, spy, secret agent, inspector, "
            "man in a trench coat, woman in a trench coat",
            zh="侦探, 间谍, 特工",
            ja="探偵, スパイ, 刑事",
            es="detective, espía, inspector",
            fr="détective, espion, espionne, inspecteur",
            de="detektiv, detektivin, spion, spionin, kommissar",
            pt="detetive, espião, espiã, inspetor",
            signs="🕵, 🕵️",
        ),
        home="street",
    ),
    somebody(
        "priest",
        Names(
            en="priest, pastor, vicar, clergyman",
            zh="牧师, 神父",
            ja="神父, 牧師",
            es="sacerdote, cura",
            fr="prêtre, pasteur",
            de="priester, pfarrer, pastor",
            pt="padre, sacerdote",
        ),
        home="cathedral",
    ),
    somebody(
        "waiter",
        Names(
            en="waiter, waitress, bartender, barkeeper, barista, butler",
            zh="服务员, 侍者, 调酒师",
            ja="ウェイター, ウェイトレス, バーテンダー",
            es="camarero, camarera, mesero, mesera, barman",
            fr="serveur, serveuse, barman, majordome",
            de="kellner, kellnerin, barkeeper, butler",
            pt="garçom, garçonete, barman, mordomo",
        ),
        home="restaurant",
        habit=Action.STAND,
    ),
)
