"""What a prompt changes of a scene that is there already.

Whether a prompt names something is found out by asking the grammar twice, with two different words
for it put after the prompt: what the prompt itself names stays the same. So this knows no words.
English ones are understood inside all languages, if the language is not taken for English for them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import reduce

from crake.engines.sketch.adjusting import dressed, let_do, replaced_place
from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time, Weather
from crake.engines.sketch.dyeing import dyed_subjects
from crake.engines.sketch.grammar.cast import MOST_SUBJECTS
from crake.engines.sketch.grammar.determiners import DEFINITE
from crake.engines.sketch.grammar.edits import (
    Change,
    Edit,
    change_of,
    dye_of,
    edits_something,
    is_instruction,
    size_of,
)
from crake.engines.sketch.grammar.tokens import language_of
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.prompt import shots_of, understand
from crake.engines.sketch.staying import staying

_PROBES: dict[str, tuple[str, str]] = {
    "place": ("in a desert", "in a forest"),
    "time": ("at sunset", "at night"),
    "weather": ("in the rain", "in thick fog"),
    "camera": ("zoom in", "pan left"),
    "framing": ("close-up", "aerial view"),
    "tempo": ("in slow motion", "time-lapse"),
    "style": ("watercolour", "pencil drawing"),
    "season": ("in spring", "in autumn"),
    "sight": ("a rainbow", "fireworks"),
    "music": ("calm music", "happy music"),
}
"""Fields of a direction, and two ways to name each."""

_USUAL = Direction("", Time.DAY)
_OPEN = frozenset({"place", "time"})
"""Fields whose value, where nothing names it, follows from the rest of the prompt."""

_THERE = r"\b(in|into|at|on|to|through|over)(\W+(a|an|the|open))*"
_WORD = re.compile(r"\w+")


def revise(before: Direction, prompt: str) -> Direction:
    """Return a direction with all that a prompt changes of it, one instruction after the other.

    "Make the dragon green and remove the castle" are two.
    """
    spoken = language_of(prompt)
    parts = [part for part in _LINK.split(prompt) if part.strip()]
    if len(parts) < 2 or not all(edits_something(part, spoken) for part in parts):
        return _revised(before, prompt, spoken)
    after = reduce(lambda done, part: _revised(done, part, spoken), parts, before)
    told = understand(prompt, language=spoken)
    return replace(after, matched=told.matched, taken=told.taken,
                   unmatched=_unknown(told, prompt, spoken))  # fmt: skip


def _unknown(told: Direction, prompt: str, spoken: str) -> tuple[str, ...]:
    """Return the words that are not understood; "replace" and "background" are."""
    return tuple(word for word in told.unmatched if not is_instruction(word, prompt, spoken))


def _revised(before: Direction, prompt: str, spoken: str) -> Direction:
    """Return a direction with what a prompt changes of it; the rest stays.

    A subject that the prompt names takes the place of the one before, and does what that did unless
    the prompt says otherwise. Of a subject that stays, the prompt may change colour and action.
    """
    told = understand(prompt)
    changed = {field: getattr(told, field) for field in _PROBES if _names(prompt, field)}
    after = replace(
        before,
        **changed,
        matched=told.matched,
        unmatched=_unknown(told, prompt, spoken),
        taken=told.taken,
        without=before.without | told.without,
    )
    after = replace(after, place=replaced_place(before.place, after.place, prompt, spoken))
    dye = dye_of(prompt, spoken)
    if dye is not None and (dyed := dyed_subjects(before.subjects, dye)) is not None:
        return replace(after, subjects=dyed)
    change = change_of(prompt, spoken, _names_of(before))
    if change is not None and (edited := _edited(before, told, change, after)) is not None:
        return _possible(edited)
    if (goes_on := _going_on(before, told, prompt)) is not None:
        return _possible(replace(after, subjects=goes_on))
    first = _subject(before.subject, told.subject, prompt, after)
    others = (told if told.subject is not None else before).subjects[1:]
    subjects = (first, *others) if first is not None else ()
    return _possible(
        replace(after, subjects=tuple(s for s in subjects if s.kind not in told.without))
    )


_LINK = re.compile("[,;.\uff0c\u3001\u3002\uff1b]|\\s(?:and|y|et|und|e)\\s|然后|并且|并")


def _going_on(before: Direction, told: Direction, prompt: str) -> tuple[Subject, ...] | None:
    """Return the subjects where one that is no first of them does something: "the dragon flies"."""
    kinds = [subject.kind for subject in before.subjects]
    new = told.subject
    if new is None or len(told.subjects) > 1 or new.kind not in kinds[1:] or new.kind == kinds[0]:
        return None
    at = kinds.index(new.kind)
    old = before.subjects[at]
    acts = _acts(prompt, new.kind)
    now = replace(old, colour=new.colour or old.colour, mood=new.mood or old.mood,
                  action=new.action if acts else old.action,
                  deed="" if acts else old.deed)  # fmt: skip
    return (*before.subjects[:at], now, *before.subjects[at + 1 :])


def _names_of(direction: Direction) -> tuple[str, ...]:
    """Return all names by which the subjects of a scene may be called."""
    kinds = [subject.kind for subject in direction.subjects]
    return tuple(name for kind in kinds for name in (kind, *KINDS[kind].kin))


def _edited(
    before: Direction, told: Direction, change: Change, after: Direction
) -> Direction | None:
    """Return a scene with some of its subjects changed; `None` where none of them is meant."""
    if change.edit is Edit.ADD:
        new = tuple(replace(s, relation=None, to=None) for s in told.subjects
                    if s.kind in change.kinds)  # fmt: skip
        return replace(after, subjects=(*before.subjects, *new)[:MOST_SUBJECTS])
    meant = change.kinds[:1] if change.edit is Edit.REPLACE else change.kinds
    hit = [number for number, s in enumerate(before.subjects) if _is_called(s.kind, meant)]
    if not hit:
        return None
    if change.edit is Edit.REMOVE:
        kept = set(range(len(before.subjects))) - set(hit)
        return replace(after, subjects=staying(before.subjects, kept),
                       without=after.without | frozenset(change.kinds))  # fmt: skip
    subjects = list(before.subjects)
    for number in hit[:1] if change.edit is Edit.REPLACE else hit:
        old = subjects[number]
        if change.edit is Edit.RECOLOUR:
            subjects[number] = replace(old, colour=change.colour)
            continue
        kind = change.kinds[1]
        new_one = next((s for s in told.subjects if s.kind == kind), None)
        subjects[number] = replace(
            old, kind=kind, action=_action(old, kind, after) or old.action, clothes=(), finery=(),
            colour=new_one.colour if new_one else None, size=new_one.size if new_one else 1.0,
        )  # fmt: skip
    return replace(after, subjects=tuple(subjects))


def _is_called(kind: str, names: tuple[str, ...]) -> bool:
    people = "person" in names and KINDS[kind].person
    near = not set(KINDS[kind].kin).isdisjoint(names) or any(kind in KINDS[n].kin for n in names)
    return people or kind in names or near


def directions_of(prompts: tuple[str, ...], negative_prompt: str = "") -> list[Direction]:
    """Return the shots of the first of several prompts, each changed by all later ones."""
    shots = shots_of(prompts[0], negative_prompt)
    return [reduce(revise, prompts[1:], shot) for shot in shots]


def without_named(prompt: str) -> Direction:
    """Return what a prompt asks for, with another light and weather where it names those.

    What pictures show of which nothing is known: only what the prompt names is to be changed.
    """
    told = placed(prompt)
    dark = told.time in {Time.NIGHT, Time.NEON}
    time = (Time.DAY if dark else Time.NIGHT) if _names(prompt, "time") else told.time
    return replace(told, time=time, weather=Weather.CLEAR, subjects=(), camera=Camera.STILL)


def placed(prompt: str) -> Direction:
    """Return what a prompt asks for; in the open, where it names no place, not in a pretty one."""
    told = understand(prompt)
    return told if _names(prompt, "place") else replace(told, place="meadow")


def adds_subject(prompt: str) -> bool:
    """Tell whether a prompt brings a subject in: "a dog", and not "the dog" that is there."""
    words = _WORD.findall(prompt.lower())
    for number, word in enumerate(words):
        if understand(word).subject is not None:
            return not DEFINITE & set(words[max(0, number - 3) : number])
    return False


def _names(prompt: str, field: str) -> bool:
    """Tell whether a prompt names a place, a time and so on."""
    told = getattr(understand(prompt), field)
    if field == "place" and re.search(rf"{_THERE}\W+{told}\b", prompt.lower()):
        return True  # also the sky, after which the grammar goes on to look for another place
    if field not in _OPEN and told != getattr(_USUAL, field):
        return True
    first, second = _PROBES[field]
    spoken = language_of(prompt)
    asked = [
        getattr(understand(f"{prompt}. {probe}", language=spoken), field)
        for probe in (first, second)
    ]
    return bool(asked[0] == asked[1] == told)


def _subject(
    before: Subject | None, told: Subject | None, prompt: str, after: Direction
) -> Subject | None:
    if before is None:
        return told
    if told is None:
        acts = understand(f"{prompt} {before.kind}", language=language_of(prompt)).subject
        acted = _acts(prompt, before.kind)
        colour = _colour(prompt, before)
        let = let_do(prompt, before.kind)
        return dressed(
            replace(
                before,
                action=let or (acts.action if acts and acted else before.action),
                colour=colour or before.colour,
                size=size_of(prompt, language_of(prompt)) or before.size,
            ),
            prompt,
        )
    if told.kind == before.kind:
        colour = told.colour or _colour(prompt, before) or before.colour
        grown = size_of(prompt, language_of(prompt))
        told = replace(told, colour=colour, size=grown or told.size)
    if not _acts(prompt, told.kind):
        told = replace(told, action=_action(before, told.kind, after) or told.action)
    return told


def _acts(prompt: str, kind: str) -> bool:
    """Tell whether a prompt says what a subject of that kind does."""
    spoken = language_of(prompt)
    asked = [
        understand(f"{prompt}. the {kind} {probe}", language=spoken).subject
        for probe in ("runs", "stands")
    ]
    return asked[0] is not None and asked[1] is not None and asked[0].action == asked[1].action


def _action(before: Subject, kind: str, after: Direction) -> Action | None:
    """Return the action of the subject before, where one of that kind can do it."""
    subject = understand(f"{kind} {before.action} in {after.place}").subject
    return subject.action if subject is not None else None


def _colour(prompt: str, subject: Subject) -> tuple[float, float, float] | None:
    """Return a colour that a prompt gives to no other thing: "make it blue", not "a blue sky"."""
    words = _WORD.findall(prompt.lower())
    plain = understand(str(subject.kind)).subject
    for number, word in enumerate(words):
        coloured = understand(f"{word} {subject.kind}").subject
        if coloured is None or plain is None or coloured.kind != subject.kind:
            continue
        if coloured.colour in {None, plain.colour}:
            continue
        beside = words[max(0, number - 1) : number] + words[number + 1 : number + 2]
        if not any(_is_another_thing(neighbour) for neighbour in beside):
            return coloured.colour
    return None


def _is_another_thing(word: str) -> bool:
    told = understand(word)
    return bool(told.matched) and told.subject is None


def _possible(direction: Direction) -> Direction:
    """Bend what cannot be, as the grammar does: no rain under water, no walk in empty space."""
    asked = understand(f"{direction.weather} weather in {direction.place}")
    if asked.place == direction.place:
        direction = replace(direction, weather=asked.weather)
    subject = direction.subject
    if subject is None:
        return direction
    acting = understand(f"{subject.kind} {subject.action} in {direction.place}").subject
    if acting is not None and acting.kind == subject.kind:
        direction = replace(
            direction, subjects=(replace(subject, action=acting.action), *direction.subjects[1:])
        )
    return direction
