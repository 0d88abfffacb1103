"""Prompts in parts: what is said in quotes, and headings such as "Camera:" and "Sound:"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crake.engines.sketch.grammar.index import Topic

_MARKS = ('"\u201c\u201e\u201e\u00ab\u300c', '"\u201d\u201c\u201d\u00bb\u300d')
_QUOTED = re.compile("|".join(rf"{a}[^{a}{b}\n]{{1,400}}{b}" for a, b in zip(*_MARKS, strict=True)))

_HEARD = frozenset({Topic.MUSIC, Topic.MOOD, Topic.DENIAL, Topic.DENIED_BEFORE})
_LOOKED = frozenset(Topic) - {Topic.KIND, Topic.ACTION, Topic.DEED, Topic.PLACE, Topic.COUNT,
                              Topic.COLOUR, Topic.HINT, Topic.GEAR, Topic.CLOTHES,
                              Topic.FINERY}  # fmt: skip
_HEADINGS: tuple[tuple[frozenset[Topic], str], ...] = (
    (
        _HEARD,
        """
        sound, sounds, audio, sound design, background sound, background sounds, ambient sound,
        music, soundtrack, score, foley, dialogue, dialog, voiceover, narration, sfx, 声音, 音效,
        音乐, 对白, 台词, 音声, 音, セリフ, sonido, audio, música, diálogo, son, musique, ton,
        musik, geräusche, dialoge, som, áudio
        """,
    ),
    (
        _LOOKED,
        """
        camera, camera shot, camera movement, camera motion, lens, lenses, framing, cinematography,
        lighting, light, lighting and palette, palette, palette anchors, color palette,
        colour palette, colors, colours, grade, color grade, style, look, visual style, mood, tone,
        format, format and look, grade and palette, film stock, technical, quality, resolution,
        镜头, 运镜, 光线, 灯光, 色调, 风格, カメラ, 照明, スタイル, cámara, iluminación, estilo,
        caméra, lumière, éclairage, kamera, licht, stil, câmera, iluminação
        """,
    ),
    (
        frozenset(Topic),
        """
        action, actions, scene, subject, subjects, setting, location, character, characters,
        prose, description, prompt, beats, environment, background, wardrobe, props, time, weather,
        场景, 动作, 主体, 人物, シーン, 動作, 被写体, acción, escena, sujeto, sujet, décor,
        handlung,        szene, motiv, ação, cena, sujeito
        """,
    ),
)
_LIST = r"(?:\n\s*[-*\u2022][^\n]*)*"
_LINE = re.compile(r"[^\n]*" + _LIST)
_SENTENCE = re.compile(r"(?:[^\n.;\u3002]|\.(?=\w))*[.;\u3002]?" + _LIST)
_ALLOWED = {
    " ".join(name.split()): topics for topics, names in _HEADINGS for name in names.split(",")
}
"""What a heading lets its part speak of: "Sound: birds" shows none."""
_HEADING = re.compile(
    r"(?:^|(?<=[.;\n\u3002\uff1b]))[\s*#>-]*("
    + "|".join(sorted(map(re.escape, _ALLOWED), key=len, reverse=True))
    + r")\**[ ]*[:\uff1a]",
    re.IGNORECASE,
)


_NEGATIVE = re.compile(
    r"(?:^|(?<=[\s.;,\uff0c\u3002]))(?:--no\b|negative prompts?|negatives?|prompt negativo"
    r"|prompt négatif|negativer prompt|反向提示词|负面提示词|负向提示词"
    r"|ネガティブプロンプト)\s*[:\uff1a=]?\s*"
    r"([^.;\n\u3002]+?)(?=\s--\w|[.;\n\u3002]|$)",
    re.IGNORECASE,
)
_FLAG = re.compile(r"(?<!\S)--[a-z]\w*(?:[ =]+[\d.:/]+|[ =]+(?:raw|\d\w*))?", re.IGNORECASE)
"""An argument of a program, as in "--ar 16:9"."""
_NO = "\U0001f6ab"
"""The sign that denies in every language."""


def denied_marked(text: str) -> str:
    """Return a prompt in which all that a "negative prompt:" lists is denied, without arguments."""

    def listed(match: re.Match[str]) -> str:
        parts = re.split(r"[,\u3001\uff0c]", match.group(1))
        return " . " + " . ".join(f"{_NO} {part.strip()}" for part in parts) + " "

    return _FLAG.sub(" ", _NEGATIVE.sub(listed, text))


def spoken_left_out(text: str) -> str:
    """Return a prompt without what is said or written in it, in quotes, where more is around."""
    rest = _QUOTED.sub(" , ", text)
    return rest if 3 * len(rest) > len(text) else text


def parts_of(text: str) -> Iterator[tuple[str, frozenset[Topic]]]:
    """Yield what stands under each heading of a prompt, and what that may speak of."""
    everything = frozenset(Topic)
    topics, at = everything, 0
    for heading in _HEADING.finditer(text):
        yield from _limited(text[at : heading.start()], topics)
        topics, at = _ALLOWED[heading.group(1).casefold()], heading.end()
    yield from _limited(text[at:], topics)


def sound_of_all(text: str) -> str:
    """Return what stands under a prompt's only heading of sound: it is that of all its shots."""
    heard = [part for part, topics in parts_of(text) if topics is _HEARD]
    return heard[0] if len(heard) == 1 else ""


def _limited(part: str, topics: frozenset[Topic]) -> Iterator[tuple[str, frozenset[Topic]]]:
    """Yield what belongs to a heading, and what comes after it in the open.

    What is heard goes on to the end of the line, how it is filmed to that of the sentence; what is
    listed under either belongs to it.
    """
    everything = frozenset(Topic)
    end = _LINE if topics is _HEARD else _SENTENCE
    own = end.match(part) if topics in {_HEARD, _LOOKED} else None
    if own is None:
        yield part, topics
        return
    yield own.group(), topics
    yield part[own.end() :], everything
