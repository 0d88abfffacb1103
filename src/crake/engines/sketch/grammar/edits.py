"""What a prompt does to the subjects of a scene that is there: add, remove, replace, recolour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from crake.engines.sketch.direction import RGB, Garment
from crake.engines.sketch.grammar.describing import rgb
from crake.engines.sketch.grammar.index import UNSPACED, Topic, normal
from crake.engines.sketch.grammar.mentions import of
from crake.engines.sketch.grammar.reading import read
from crake.engines.sketch.names import Names


class Edit(StrEnum):
    """How the subjects of a scene change."""

    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"
    RECOLOUR = "recolour"


_VERBS: dict[Edit, Names] = {
    Edit.REMOVE: Names(
        en="remove, get rid of, delete, take out, take away, erase",
        zh="去掉, 移除, 删除, 去除, 删掉, 拿掉",
        ja="消して, 取り除, 削除, 消す",
        es="quita, quitar, elimina, eliminar, borra, saca",
        fr="supprime, supprimer, supprimez, enlève, enlever, enlevez, retire, efface",
        de="entferne, entfernen, lösche, nimm",
        pt="remova, remover, remove, tire, tirar, retire, apague, elimine",
    ),
    Edit.ADD: Names(
        en="add, put in, include, insert",
        zh="加, 加上, 添加, 增加",
        ja="追加, 加えて, 足して",
        es="añade, añadir, agrega, agregar, pon",
        fr="ajoute, ajouter, ajoutez, mets",
        de="füge, hinzufügen, ergänze",
        pt="adicione, adicionar, acrescente, coloque",
    ),
}
_INSTEAD = Names(
    en="instead of, in place of, rather than",
    zh="代替, 取代",
    es="en lugar de, en lugar del, en vez de, en vez del",
    fr="à la place, au lieu de, au lieu du",
    de="statt, anstatt, anstelle",
    pt="em vez de, em vez do, no lugar de, no lugar do",
)
"""What is to come stands before these, and what is to go behind them."""
_REPLACING = Names(
    en="replace, swap, change, turn, exchange, make, switch",
    zh="换成, 换为, 变成, 改成, 替换",
    ja="置き換え, 変えて, に変更, 代わり, にして",
    es="reemplaza, sustituye, cambia, convierte, transforma, haz",
    fr="remplace, remplacez, change, changez, transforme, rends",
    de="ersetze, tausche, ändere, verwandle, mach, mache",
    pt="substitua, troque, mude, transforme, altere",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of subjects.

    Parameters
    ----------
    edit
        What is done.
    kinds
        Names of the kinds that it is done to; of a replacement, what goes and what comes.
    colour
        Linear red, green, blue that the prompt names.
    """

    edit: Edit
    kinds: tuple[str, ...]
    colour: RGB | None = None


def change_of(prompt: str, language: str, is_there: Sequence[str]) -> Change | None:
    """Return what a prompt does to subjects, where it says so.

    Parameters
    ----------
    is_there
        Names by which the subjects that are there may be called.
    """
    mentions = read(prompt, language).mentions
    kinds = tuple(dict.fromkeys(name for _, name in of(mentions, Topic.KIND, str)))
    colours = [rgb(value) for _, value in of(mentions, Topic.COLOUR, tuple)]
    if not kinds:
        return None
    if _says(prompt, language, _VERBS[Edit.REMOVE]):
        return Change(Edit.REMOVE, kinds)
    instead = _says(prompt, language, _INSTEAD)
    if len(kinds) == 2 and (instead or _says(prompt, language, _REPLACING)):
        there = [kind in is_there for kind in kinds]
        turned = instead if there[0] == there[1] else there[1]
        return Change(Edit.REPLACE, kinds[::-1] if turned else kinds)
    if _says(prompt, language, _VERBS[Edit.ADD]):
        return Change(Edit.ADD, kinds)
    if len(kinds) == 1 and kinds[0] in is_there and colours:
        return Change(Edit.RECOLOUR, kinds, colours[-1])
    return None


@dataclass(frozen=True, slots=True)
class Dye:
    """What somebody wears or holds, and the colour that it becomes.

    Parameters
    ----------
    garment
        Which of somebody's clothes, where it is one.
    thing
        The name of what is worn on a head or held, where it is one.
    colour
        Linear red, green, blue.
    """

    garment: Garment | None
    thing: str
    colour: RGB


def dye_of(prompt: str, language: str) -> Dye | None:
    """Return which of somebody's things becomes of what colour: "change the dress to blue"."""
    mentions = [m for m in read(prompt, language).mentions if not m.denied]
    if any(m.has(topic) for m in mentions for topic in (Topic.ACTION, Topic.PLACE, Topic.CUT)):
        return None
    colours = [rgb(value) for _, value in of(mentions, Topic.COLOUR, tuple)]
    worn = [m for m in mentions if any(m.has(topic) for topic in _DYED)]
    if len(worn) != 1 or not colours or colours[-1] is None:
        return None
    clothes = worn[0].get(Topic.CLOTHES)
    thing = worn[0].get(Topic.FINERY) or worn[0].get(Topic.GEAR)
    garment = clothes.value if clothes and isinstance(clothes.value, Garment) else None
    return Dye(garment, str(thing.value) if thing else "", colours[-1])


_DYED = frozenset({Topic.CLOTHES, Topic.FINERY, Topic.GEAR})


_ALIKE = {"es": ("es", "pt"), "pt": ("pt", "es"), "zh": (), "ja": ()}
"""Languages that a short prompt may be taken for each other in: "remova o carro"."""


def _says(prompt: str, language: str, names: Names) -> bool:
    """Whether a prompt has one of several words, in its language or in English."""
    text = normal(prompt)
    if language in UNSPACED and any(word in text for word in _words(names, language)):
        return True
    spoken = {*_words(names, "en")}
    for other in _ALIKE.get(language, (language,)):
        spoken |= {*_words(names, other)}
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in spoken)


_TO_OTHERS = Names(
    en="background, backdrop, setting, scenery, now, same, instead, bigger, larger, taller, "
    "smaller, give, keep, everything else, stop, thing",
    zh="背景, 现在, 一样, 同样, 风格, 变大, 变小, 其他",
    ja="背景, 同じ, 今, 代わりに, 大きく, 小さく, 変え, 追加, 消し",
    es="fondo, escenario, ahora, mismo, igual, más grande, más pequeño, dale",
    fr="fond, décor, arrière, maintenant, pareil, même, plus grand, plus petit, donne",
    de="hintergrund, kulisse, jetzt, dasselbe, gleiche, größer, kleiner, gib, stil, hin",
    pt="fundo, cenário, agora, mesmo, igual, maior, menor, dê",
)
"""Words of instructions that say what is to be changed, or that the rest stays."""
_GROWING: dict[float, Names] = {
    1.5: Names(
        en="bigger, larger, taller, huge, giant, enormous", zh="变大, 更大, 大一点, 大一些",
        ja="大きく", es="más grande, más alto", fr="plus grand, plus grande, plus gros",
        de="größer", pt="maior",
    ),
    0.6: Names(
        en="smaller, tiny, shorter", zh="变小, 更小, 小一点, 小一些", ja="小さく",
        es="más pequeño, más pequeña", fr="plus petit, plus petite", de="kleiner", pt="menor",
    ),
}  # fmt: skip


def size_of(prompt: str, language: str) -> float | None:
    """Return how many times its usual size something becomes: "make the dog bigger"."""
    found = (size for size, names in _GROWING.items() if _says(prompt, language, names))
    return next(found, None)


def removes(prompt: str, language: str) -> bool:
    """Whether a prompt takes something away."""
    return _says(prompt, language, _VERBS[Edit.REMOVE])


def replaces(prompt: str, language: str) -> bool:
    """Whether a prompt puts one thing in the place of another."""
    return _says(prompt, language, _INSTEAD) or _says(prompt, language, _REPLACING)


def edits_something(prompt: str, language: str) -> bool:
    """Whether a prompt says that something is to be changed, removed or added."""
    verbs = (*_VERBS.values(), _REPLACING, _INSTEAD)
    return any(_says(prompt, language, names) for names in verbs)


def is_instruction(word: str, prompt: str, language: str) -> bool:
    """Whether a word of a prompt only says that something changes, and not what."""
    tables = (*_VERBS.values(), _INSTEAD, _REPLACING, _TO_OTHERS)
    spoken = {w for names in tables for lang in ("en", language) for w in _words(names, lang)}
    spoken |= {
        w for names in tables for lang in _ALIKE.get(language, ()) for w in _words(names, lang)
    }
    if language not in UNSPACED:
        return any(word in phrase.split(" ") for phrase in spoken)
    text = normal(prompt)
    return any(phrase in text and (word in phrase or phrase in word) for phrase in spoken)


@cache
def _words(names: Names, language: str) -> tuple[str, ...]:
    return tuple(normal(word) for spoken, word in names.words() if spoken == language)
