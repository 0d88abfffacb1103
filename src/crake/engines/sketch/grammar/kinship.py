"""Words for relatives and neighbours, who are drawn as men, women and children."""

from __future__ import annotations

from crake.engines.sketch.names import Names

KINSHIP: dict[str, Names] = {
    "man": Names(
        zh="哥哥, 叔叔, 伯伯, 舅舅, 老板, 丈夫",
        ja="兄, お兄さん, 叔父, おじさん, 夫",
        es="hermano, tío, primo, vecino, cuñado, suegro",
        fr="frère, oncle, cousin, voisin, beau père",
        de="bruder, onkel, cousin, nachbar, schwager",
        pt="irmão, tio, primo, vizinho, cunhado",
    ),
    "woman": Names(
        zh="姐姐, 阿姨, 姑姑, 妻子",
        ja="姉, お姉さん, 叔母, おばさん, 妻",
        es="hermana, tía, prima, vecina",
        fr="sœur, soeur, tante, cousine, voisine, amie",
        de="schwester, tante, cousine, nachbarin, freundin",
        pt="irmã, tia, prima, vizinha",
    ),
    "boy": Names(
        zh="孙子, 弟弟",
        ja="弟, 息子",
        es="nieto, hermanito",
        fr="petit fils, petit frère",
        de="enkel, enkelsohn",
        pt="neto, irmãozinho",
    ),
    "girl": Names(
        zh="孙女, 妹妹",
        ja="妹, 孫娘, 娘",
        es="nieta, hermanita",
        fr="petite fille, petite sœur, petite soeur",
        de="enkelin, enkeltochter",
        pt="neta, irmãzinha",
    ),
    "child": Names(
        zh="孙辈, 双胞胎, 兄弟姐妹",
        ja="孫, 双子",
        es="gemelo, mellizo",
        fr="petits enfants, jumeaux",
        de="enkelkind, zwilling, geschwister",
        pt="gêmeo",
    ),
    "person": Names(zh="邻居, 兄弟, 姐妹", ja="隣人, 友人, 上司, 兄弟, 姉妹", de="nachbarn"),
    "old man": Names(ja="祖父"),
    "old woman": Names(ja="祖母"),
}
"""By the kinds that they are drawn as; English ones are in the kinds' own names and the lexicon."""
