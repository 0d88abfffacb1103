"""Words that let somebody come into a picture that is there already."""

from __future__ import annotations

import re
from functools import cache

from crake.engines.sketch.grammar.filming import CAMERA
from crake.engines.sketch.grammar.forms import verb_forms
from crake.engines.sketch.grammar.index import UNSPACED, key_of, normal
from crake.engines.sketch.grammar.tokens import language_of
from crake.engines.sketch.names import Names

COMES = Names(
    en="enter, appear, arrive, emerge, come in, come into, come along, walk into, walk past, "
    "walk by, run into, run past, run by, fly into, fly past, fly by, fly around, fly across, "
    "swim by, swim past, float past, drive past, drive by, pass by, land on, join",
    zh="出现, 进入, 走进, 走来, 走过, 跑来, 跑过, 飞来, 飞过, 飞入, 飞进, 经过, 游过, 驶过, 落在, "
    "出現, 進入, 走進, 走來, 飛過, 飛來",
    ja="現れ, 登場, 入って, やって来, やってく, 飛んで来, 飛んでく, 歩いて来, 歩いてく, 通り過ぎ, "
    "横切",
    es="aparec~, lleg~, entra, entran, entrando, viene, vienen, pasa, pasan, pasando, se posa, "
    "vuela alrededor, vuelan alrededor",
    fr="apparaî~, apparaiss~, arriv~, entre dans, entrent, surgi~, passe, passent, passant, vient, "
    "viennent, se pose, vole autour, volent autour",
    de="erschein~, erscheint, tauch~, betritt, betreten, tritt ein, herein, vorbei, landet auf, "
    "fliegt um, fliegen um",
    pt="aparec~, cheg~, entra, entram, entrando, vem, vêm, passa, passam, passando, pousa, pousam, "
    "voa ao redor, voam ao redor",
)
_CAMERA = re.compile(rf"\b(?:{'|'.join(sorted(CAMERA))})\b \w+")


def comes_in(prompt: str) -> bool:
    """Tell whether a prompt lets somebody come: "a bird flies past", and not "a bird flies"."""
    language = language_of(prompt)
    if language in UNSPACED:
        return any(word in normal(prompt) for word in _forms(language))
    said = f" {_CAMERA.sub(' ', key_of(prompt))} "
    return any(f" {form} " in said for form in _forms(language))


@cache
def _forms(language: str) -> frozenset[str]:
    words = [word for spoken, word in COMES.words() if spoken == language]
    if language in UNSPACED:
        return frozenset(words)
    return frozenset(key_of(form) for word in words for form in verb_forms(language, word))
