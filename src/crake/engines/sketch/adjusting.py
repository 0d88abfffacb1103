"""What a prompt changes of somebody who stays: what he does, what he wears, where he is."""

from __future__ import annotations

import re
from dataclasses import replace

from crake.engines.sketch.direction import Action, Direction, Subject, Weather
from crake.engines.sketch.grammar.edits import Edit, change_of, removes, replaces
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import of
from crake.engines.sketch.grammar.reading import read
from crake.engines.sketch.grammar.tokens import language_of
from crake.engines.sketch.prompt import understand

_LETS = re.compile(
    r"\b(?:make|let|have)\s+(?:her|him|it|them)\b|\b(?:lass|lasse)\s+(?:sie|ihn|es)\b"
    r"|\bfais[- ](?:la|le|les)\b|\bhaz\s+que\b|\bfaça\s+(?:ela|ele)\b"
)


_PERSONS = frozenset({"sie", "er", "es"})


def let_do(prompt: str, kind: str) -> Action | None:
    """Return what somebody is let do: "make her run"."""
    spoken = language_of(prompt)
    acts = list(of(read(prompt, spoken).mentions, Topic.ACTION, Action))
    reflexive = any(_PERSONS.intersection(mention.own.split(" ")) for mention, _ in acts)
    if _LETS.search(prompt.lower()) is None and not reflexive:  # "setzt sie sich"
        return None
    done = next((action for _, action in acts), None)
    able = understand(f"{kind} {done}").subject if done is not None else None
    return able.action if able is not None else None


def dressed(subject: Subject, prompt: str) -> Subject:
    """Return somebody with what a prompt puts on: "give her a hat"."""
    spoken = language_of(prompt)
    worn = [
        m for m in read(prompt, spoken).mentions
        if (m.has(Topic.FINERY) or m.has(Topic.CLOTHES)) and not m.denied
    ]  # fmt: skip
    names = {thing.name for thing in subject.finery}
    if not worn or removes(prompt, spoken):
        off = {str(sense.value) for m in worn if (sense := m.get(Topic.FINERY))}
        return replace(subject, finery=tuple(t for t in subject.finery if t.name not in off))
    wearing = understand(f"{subject.kind} with {prompt}", language=spoken).subject
    if wearing is None or wearing.kind != subject.kind:
        return subject
    garments = {thing.garment for thing in subject.clothes}
    return replace(
        subject,
        finery=(*subject.finery, *(t for t in wearing.finery if t.name not in names)),
        clothes=(*subject.clothes, *(w for w in wearing.clothes if w.garment not in garments)),
    )


def replaced_place(before: str, told: str, prompt: str, spoken: str) -> str:
    """Return the place that comes for another: "swap the beach for a desert"."""
    if told != before or not replaces(prompt, spoken):
        return told
    named = [name for _, name in of(read(prompt, spoken).mentions, Topic.PLACE, str)]
    return next((name for name in named if name != before), told)


def without_undone(direction: Direction, prompt: str) -> Direction:
    """Return a direction that says of what foreign pictures keep that it was not understood.

    Rain that is in them stays, and so does who is to be removed, replaced or dyed: what is drawn
    into pictures takes nothing out of them.
    """
    spoken = language_of(prompt)
    change = change_of(prompt, spoken, ())
    goes = change is not None and change.edit in {Edit.REMOVE, Edit.REPLACE, Edit.RECOLOUR}
    goes = goes or removes(prompt, spoken)
    undone: list[str] = []
    for mention in read(prompt, spoken).mentions:
        weather = mention.get(Topic.WEATHER)
        clears = weather is not None and weather.value is Weather.CLEAR
        seen = mention.has(Topic.KIND) or weather is not None
        if clears or (seen and (goes or mention.denied)):
            undone.append(mention.own)
    if not undone:
        return direction
    return replace(
        direction,
        matched=tuple(word for word in direction.matched if word not in undone),
        unmatched=(*direction.unmatched, *(w for w in undone if w not in direction.unmatched)),
    )
