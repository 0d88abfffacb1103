"""Words for what is heard, whether it is seen or not: bells, typing, applause."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Noise
from crake.engines.sketch.grammar.music import INSTRUMENTS
from crake.engines.sketch.grammar.saying import said_in
from crake.engines.sketch.grammar.sections import sound_of_all
from crake.engines.sketch.names import Names

NOISES: dict[Noise, Names] = {
    Noise.TICKING: Names(
        en="ticking, tick tock, clock ticks, grandfather clock, stopwatch",
        zh="滴答, 嘀嗒",
        ja="チクタク",
        es="tictac, reloj de péndulo",
        fr="tic tac, pendule",
        de="ticken, tickt, standuhr, wanduhr",
        pt="tique taque, relógio de pêndulo",
        signs="⏰, 🕰",
    ),
    Noise.TYPING: Names(
        en="typing, keyboard, typewriter, types on, typist",
        zh="打字, 键盘",
        ja="タイピング, キーボード, タイプ",
        es="teclea, teclear, tecleando, teclado",
        fr="tape au, taper au, clavier",
        de="tippt, tippen, tastatur, schreibmaschine",
        pt="digita, digitar, digitando, teclado",
        signs="⌨",
    ),
    Noise.POURING: Names(
        en="pour",
        zh="倒水, 倒茶, 倒酒, 倒入, 斟",
        ja="注い, 注ぐ",
        es="vierte, verter, vertiendo, sirve té, sirve café",
        fr="verse, verser, versant",
        de="gießt, gießen, eingießen, einschenken, schenkt",
        pt="despeja, despejar, despejando, derrama",
    ),
    Noise.BELLS: Names(
        en="bell, church bell, chime, carillon",
        zh="钟声, 铃声, 教堂钟",
        ja="鐘, 鈴",
        es="campana, campanada",
        fr="cloche, carillon",
        de="glocke, glocken, kirchenglocke, kirchenglocken, läuten",
        pt="sino, badalada",
        signs="🔔",
    ),
    Noise.APPLAUSE: Names(
        en="applause, applaud, clapping, cheer, standing ovation",
        zh="掌声, 鼓掌, 欢呼",
        ja="拍手, 歓声",
        es="aplauso, aplaudir, aplauden, aplaude, ovación, vítores",
        fr="applaudissement, applaudir, applaudit, applaudissent, ovation, acclame",
        de="applaus, applaudieren, applaudiert, klatschen, jubeln, jubelt, beifall",
        pt="aplauso, aplaudir, aplaude, aplaudem, ovação",
        signs="👏",
    ),
    Noise.MURMUR: Names(
        en="murmur, chatter, crowd, conversation, bustling, crowded",
        zh="人群, 嘈杂, 交谈",
        ja="群衆, 人混み, ざわめき, 話し声",
        es="murmullo, multitud, conversación, bullicio",
        fr="murmure, foule, conversation, brouhaha",
        de="gemurmel, menschenmenge, stimmengewirr, gespräche",
        pt="murmúrio, multidão, conversa",
    ),
    Noise.CRACKLING: Names(
        en="crackle, crackling, fireplace, bonfire, campfire, hearth",
        zh="噼啪, 壁炉, 篝火",
        ja="パチパチ, 暖炉, 焚き火",
        es="crepita, crepitar, chimenea, hoguera, fogata",
        fr="crépite, crépiter, cheminée",
        de="knistert, knistern, kamin, lagerfeuer",
        pt="crepita, crepitar, lareira, fogueira",
    ),
    Noise.SANDSTORM: Names(
        en="sandstorm, sand storm, dust storm",
        zh="沙尘暴, 沙暴",
        ja="砂嵐",
        es="tormenta de arena",
        fr="tempête de sable",
        de="sandsturm, staubsturm",
        pt="tempestade de areia",
    ),
    Noise.INSECTS: Names(
        en="cricket, cicada, insects chirping, night insects",
        zh="蟋蟀, 蝉, 虫鸣",
        ja="コオロギ, 蝉, 虫の声",
        es="grillo, cigarra",
        fr="grillon, cigale",
        de="grille, grillen, zikade, zikaden",
        pt="grilo, cigarra",
    ),
    Noise.HEARTBEAT: Names(
        en="heartbeat, heart beating, heart beats",
        zh="心跳",
        ja="心臓の音, 鼓動",
        es="latido",
        fr="battements de cœur",
        de="herzschlag, herz klopft",
        pt="batimento",
        signs="💓",
    ),
    Noise.SIREN: Names(
        en="siren, sirens wailing",
        zh="警笛, 警报",
        ja="サイレン",
        es="sirenas",
        fr="sirènes",
        de="sirene, sirenen, martinshorn",
        pt="sirene",
    ),
}


def noises_in(prompt: str) -> frozenset[Noise]:
    """Return what a prompt lets be heard."""
    return said_in(prompt, NOISES)


def instrument_in(prompt: str) -> str:
    """Return the instrument that a prompt names first in the table, or nothing."""
    named = said_in(prompt, INSTRUMENTS)
    return next((instrument for instrument in INSTRUMENTS if instrument in named), "")


def noises_of_shots(prompt: str, shots: Sequence[str]) -> list[frozenset[Noise]]:
    """Return what is heard in each shot: what is said in it, and what is said in none of them."""
    heard = noises_in(prompt)
    if len(shots) < 2:
        return [heard] * len(shots)
    own = [noises_in(shot) & heard for shot in shots]
    always = heard.difference(*own) | noises_in(sound_of_all(prompt))
    return [always | noises for noises in own]
