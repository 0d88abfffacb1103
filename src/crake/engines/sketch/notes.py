"""What the animator has to say about a clip: for the task's record and inside the file."""

from __future__ import annotations

import json
import unicodedata

from crake import __version__
from crake.engines.sketch.direction import Direction, Framing, Style, Subject, Tempo
from crake.engines.sketch.kinds import registry as kinds
from crake.engines.sketch.places import registry as places

NATURE = "procedural animation, not the output of a generative model"

_TITLE_LENGTH = 120


def describe(direction: Direction) -> dict[str, object]:
    """Return what was understood of a prompt, and what was not."""
    notes: dict[str, object] = {
        **describe_shot(direction),
        "understood": list(direction.matched),
        "not_understood": list(direction.unmatched),
    }
    if direction.taken:
        notes["taken_for"] = dict(direction.taken)
    if direction.without:
        notes["left_out"] = _left_out(direction.without)
    if drawn := _drawn_as(direction):
        notes["drawn_as"] = drawn
    if not direction.matched:
        notes["remark"] = "No word of the prompt was understood; the scene was chosen freely."
    return notes


def describe_shot(direction: Direction) -> dict[str, object]:
    """Return what one shot shows; what is usual is left out."""
    notes: dict[str, object] = {
        "place": direction.place,
        "time": direction.time.value,
        "weather": direction.weather.value,
        "subjects": [_subject(subject) for subject in direction.subjects],
        "camera": direction.camera.value,
    }
    manner = {
        "facing": direction.facing,
        "framing": direction.framing is not Framing.MEDIUM and direction.framing,
        "tempo": direction.tempo is not Tempo.NORMAL and direction.tempo,
        "style": direction.style is not Style.NATURAL and direction.style,
        "until": direction.until or direction.until_season,
        "season": direction.season,
        "sight": direction.sight,
        "music": direction.music,
    }
    if direction.instrument:
        notes["instrument"] = direction.instrument
    if direction.noises:
        notes["heard"] = sorted(noise.value for noise in direction.noises)
    return notes | {name: word.value for name, word in manner.items() if word}


def _left_out(without: frozenset[str]) -> list[str]:
    """Return what is left out; where people are, not each kind of them."""
    everybody = "person" in without
    kept = {n for n in without if not (everybody and n in kinds.KINDS and kinds.KINDS[n].person)}
    return sorted(kept | ({"person"} if everybody else set()))[:24]


def _drawn_as(direction: Direction) -> dict[str, str]:
    """Return what is drawn as something near, because it has no drawing of its own yet."""
    place = places.drawn_as(direction.place).name
    drawn = {} if place == direction.place else {direction.place: place}
    for subject in direction.subjects:
        kind = kinds.drawn_as(subject.kind)
        if kind is None:
            drawn[subject.kind] = "nothing"
        elif kind.name != subject.kind:
            drawn[subject.kind] = kind.name
    return drawn


def _subject(subject: Subject) -> dict[str, object]:
    notes: dict[str, object] = {
        "kind": subject.kind,
        "action": subject.action.value,
        "count": subject.count,
        "coloured": subject.colour is not None,
    }
    if subject.material:
        notes["made_of"] = subject.material
    if subject.mood is not None:
        notes["mood"] = subject.mood.value
    if subject.clothes or subject.finery:
        worn = [worn.garment.value for worn in subject.clothes]
        notes["wears"] = [*worn, *(thing.name for thing in subject.finery)]
    if subject.gear:
        notes["with"] = list(subject.gear)
    if subject.then:
        notes["then"] = [action.value for action in subject.then]
    if subject.deed:
        notes["together"] = subject.deed
    if subject.relation is not None:
        notes["relation"] = subject.relation.value
    return notes


def file_metadata(prompt: str, notes: dict[str, object]) -> dict[str, str]:
    """Return the title and the comment of the MP4."""
    comment = {"engine": "sketch", "version": __version__, "kind": NATURE, **notes}
    return {
        "title": _shortened(" ".join(_printable(prompt).split())),
        "comment": _printable(json.dumps(comment, ensure_ascii=False, separators=(",", ":"))),
    }


def _shortened(text: str) -> str:
    return text if len(text) <= _TITLE_LENGTH else text[: _TITLE_LENGTH - 1].rstrip() + "…"


def _printable(text: str) -> str:
    """Leave out control characters and what UTF-8 cannot hold."""
    return "".join(
        " " if char.isspace() else char
        for char in text[:10_000]
        if char.isspace() or unicodedata.category(char)[0] != "C"
    )
