"""Words for what moves in a still image of itself: water, clouds, flames, what the wind moves."""

from __future__ import annotations

from enum import StrEnum

from crake.engines.sketch.grammar.saying import said_in
from crake.engines.sketch.names import Names


class Stir(StrEnum):
    """What moves of itself."""

    WATER = "water"
    FALLS = "falling water"
    CLOUDS = "clouds"
    FIRE = "fire"
    WIND = "wind"


STIRS: dict[Stir, Names] = {
    Stir.WATER: Names(
        en="water, wave, waves, ripple, sea, ocean, lake, river, stream, brook, pond, surf, tide, "
        "reflection, creek, canal, pool",
        zh="水, 海, 湖, 河, 浪, 波, 溪, 池塘, 涟漪, 倒影",
        ja="水, 海, 湖, 川, 波, 池, さざ波",
        es="agua, ola, onda, mar, océano, lago, río, arroyo, estanque, reflejo",
        fr="eau, vague, onde, mer, océan, lac, rivière, fleuve, ruisseau, étang, reflet",
        de="wasser, welle, meer, see, fluss, bach, teich, ozean, brandung, spiegelung",
        pt="água, onda, mar, oceano, lago, rio, riacho, lagoa, reflexo",
        signs="🌊",
    ),
    Stir.FALLS: Names(
        en="waterfall, cascade, fountain, falls",
        zh="瀑布, 喷泉",
        ja="滝, 噴水",
        es="cascada, catarata, fuente",
        fr="cascade, chute d'eau, fontaine",
        de="wasserfall, springbrunnen",
        pt="cachoeira, cascata, fonte",
    ),
    Stir.CLOUDS: Names(
        en="cloud, sky",
        zh="云, 雲, 天空",
        ja="雲, 空",
        es="nube, cielo",
        fr="nuage, ciel",
        de="wolke, himmel",
        pt="nuvem, céu",
        signs="☁",
    ),
    Stir.FIRE: Names(
        en="fire, flame, flicker, campfire, bonfire, fireplace, candle, torch, burn, blaze, ember",
        zh="火, 火焰, 篝火, 蜡烛, 燃烧",
        ja="火, 炎, 焚き火, ろうそく, 燃え",
        es="fuego, llama, hoguera, fogata, vela, antorcha, chimenea, arde, arden, ardiendo",
        fr="feu, flamme, bougie, torche, cheminée, brûle, brûlent",
        de="feuer, flamme, lagerfeuer, kerze, fackel, kamin, brennt, brennen, flackert, flackern",
        pt="fogo, chama, fogueira, vela, tocha, lareira, queima, queimam",
        signs="🔥",
    ),
    Stir.WIND: Names(
        en="wind, windy, breeze, sway, flutter, rustle, hair, leaf, leaves, grass, tree, branch, "
        "flower, wheat, foliage, palm",
        zh="风, 微风, 摇曳, 飘动, 头发, 树叶, 草, 树, 花",
        ja="風, そよ風, 揺れ, なび, 髪, 葉, 草, 木, 花",
        es="viento, brisa, cabello, pelo, hoja, hierba, árbol, rama, flor, ondea, ondean, mece",
        fr="vent, brise, cheveux, feuille, herbe, arbre, branche, fleur, ondule, ondulent",
        de="wind, brise, haar, haare, blatt, blätter, gras, baum, bäume, zweig, blume, wiegt, "
        "wiegen, weht, wehen",
        pt="vento, brisa, cabelo, folha, grama, árvore, galho, flor, balança, balançam",
        signs="🍃, 🌬",
    ),
}


def stirs_in(prompt: str) -> frozenset[Stir]:
    """Return what a prompt speaks of that moves of itself, where an image shows it."""
    return said_in(prompt, STIRS)
