"""A short way to write down what was understood of a prompt."""

from __future__ import annotations

from crake.engines.sketch.direction import Camera, Direction, Framing, Style, Subject, Tempo
from crake.engines.sketch.grammar.particulars import COLOURS
from crake.engines.sketch.prompt import shots_of

_COLOUR_NAMES = {rgb: name for name, (rgb, _) in COLOURS.items()}
_USUAL = {Camera.TRACK, Framing.MEDIUM, Tempo.NORMAL, Style.NATURAL}


def _subject(subject: Subject) -> str:
    words = [str(subject.count)] if subject.count > 1 else []
    if subject.size != 1:
        words.append("big" if subject.size > 1 else "small")
    if subject.mood:
        words.append(subject.mood)
    if subject.colour in _COLOUR_NAMES:
        words.append(_COLOUR_NAMES[subject.colour])
    words += [subject.material] if subject.material else []
    words += [subject.kind, *_clothes(subject)]
    words.append(" > ".join(action.value for action in (subject.action, *subject.then)))
    tints = {name: f"{_COLOUR_NAMES.get(colour, '?')} " for name, colour in subject.tints}
    words += [f"+{tints.get(thing, '')}{thing}" for thing in subject.gear]
    for thing in subject.finery:
        dyed = f"{_COLOUR_NAMES[thing.colour]} " if thing.colour in _COLOUR_NAMES else ""
        words.append(f"+{dyed}{thing.name}")
    if subject.speaks and subject.deed != "talk":
        words.append("speaking")
    if subject.deed:
        words.append(f"~{subject.deed}")
        words += [] if subject.partner is None else [str(subject.partner + 1)]
    if subject.relation:
        to = "" if subject.to is None else f" {subject.to + 1}"
        words.append(f"[{subject.relation.value}{to}]")
    return " ".join(words)


def _clothes(subject: Subject) -> list[str]:
    """Return the garments whose colour is not that of all of the subject."""
    worn = [(w.garment, w.colour) for w in subject.clothes if w.colour != subject.colour]
    words = [f"{_COLOUR_NAMES[colour]} {garment}" for garment, colour in worn if colour is not None]
    return [f"({', '.join(words)})"] if words else []


def shown(shot: Direction) -> str:
    """Return what one shot shows."""
    parts = [f"{shot.place} {shot.time.value} {shot.weather.value}"]
    parts += [_subject(subject) for subject in shot.subjects]
    manner = (shot.camera, shot.framing, shot.tempo, shot.style)
    said = [word.value for word in manner if word not in _USUAL]
    if shot.facing:
        said.append(shot.facing.value)
    if shot.season:
        said.append(shot.season.value)
    if until := shot.until or shot.until_season:
        said.append(f"until {until.value}")
    if shot.sight:
        said.append(shot.sight.value)
    if shot.music:
        said.append(f"{shot.music.value} music")
    if shot.without:
        people = "person" in shot.without
        said.append("no " + ("person" if people else " ".join(sorted(shot.without))))
    return "; ".join(parts) + "".join(f" / {word}" for word in said)


def summary(prompt: str, negative_prompt: str = "") -> str:
    """Return the shots of a prompt: place, time and weather; subjects; what else is said."""
    return " => ".join(shown(shot) for shot in shots_of(prompt, negative_prompt))
