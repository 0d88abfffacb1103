"""Making a video from another one: remix, edit and extend.

A source that the animator made itself is made again from its recipe, changed or longer, if what
comes out shows what the source shows. Any other source stays the pictures that it is.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from crake.engines.sketch.adjusting import without_undone
from crake.engines.sketch.changes import MARGIN, REFRAMES, Changed, Reframed, canvas_of, overlays
from crake.engines.sketch.character import Stage
from crake.engines.sketch.depth import depth_of
from crake.engines.sketch.direction import Camera, Direction, Style
from crake.engines.sketch.dub import continued, crossed, faded, mixed
from crake.engines.sketch.film import Film
from crake.engines.sketch.footage import Footage, read_sound
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.going_on import GoingOn, flow
from crake.engines.sketch.images import as_rgb
from crake.engines.sketch.moves import choose_move
from crake.engines.sketch.photos import PhotoShot
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.recipe import (
    Measures,
    Recipe,
    Stretch,
    Stretches,
    cook,
    is_like,
    recipe_of,
)
from crake.engines.sketch.recurring import Recurring, recurrence
from crake.engines.sketch.revision import adds_subject, placed, revise, without_named
from crake.engines.sketch.shots import stage_for, with_characters
from crake.engines.sketch.sound import Part, Samples, soundtrack, soundtrack_of
from crake.engines.sketch.styles.looks import styled
from crake.engines.spec import Source, SourceKind, VideoSpec
from crake.errors import BadRequest
from crake.media.encode import SAMPLE_RATE, is_joinable

_FADE_SECONDS = 1.0
_PICTURES: dict[str, object] = {"place": "as in the source"}


def film_of(spec: VideoSpec, source: Source) -> Film:
    """Build what is made of a source video.

    Raises
    ------
    BadRequest
        The video that was asked for would be over before the source that it extends.
    """
    footage = Footage(source.clip.path, spec.width, spec.height, spec.fps)
    extending = source.kind is SourceKind.EXTEND
    if extending and spec.frames <= footage.frames:
        raise BadRequest(
            f"seconds: the extended video must be longer than its source, which has "
            f"{footage.frames / spec.fps:g} s; {spec.seconds:g} s were asked for.",
            param="seconds",
        )
    measures = Measures(spec.width, spec.height, spec.fps, spec.frames)
    recipe = recipe_of(source, footage) if footage.as_it_is else None
    if recipe is None:
        film = None
    elif extending:
        film = _longer(spec, footage, recipe.extended(spec.prompt, footage.frames), measures)
    else:
        film = _anew(spec, footage, recipe, measures)
    if film is None:
        build = _extended_pictures if extending else _changed_pictures
        film = build(spec, footage, source)
    footage.close()  # the processes that share the work open it for themselves
    left_out = {"images_left_out": len(spec.images)} if spec.images else {}
    if extending and spec.characters:
        left_out["characters_left_out"] = len(spec.characters)
    return replace(film, notes={**film.notes, **left_out})


def _joined(stretches: list[Stretch], fps: int) -> Shot:
    return Stretches(stretches, round(_FADE_SECONDS * fps))


def _anew(spec: VideoSpec, footage: Footage, recipe: Recipe, measures: Measures) -> Film | None:
    """Make a video of our own again, changed; nothing if its recipe does not show what it shows."""
    if not is_like(_joined(cook(recipe, measures), spec.fps), footage, measures):
        return None
    recipe = recipe.changed(spec.prompt)
    stretches = cook(recipe, measures, empty=bool(spec.characters))
    film = Film(
        _joined(stretches, spec.fps),
        partial(_track, stretches, spec, recipe.seed),
        stretches[-1].direction,
        {"source": "made again from its prompt and seed, changed"},
        recipe,
    )
    return with_characters(spec, film, stage_for(stretches[-1].scene))


def _longer(spec: VideoSpec, footage: Footage, recipe: Recipe, measures: Measures) -> Film | None:
    """Let a video of our own go on: its beginning as it is, then the same scene."""
    stretches = cook(recipe, measures)
    if not is_like(_joined(stretches, spec.fps), footage, measures):
        return None
    going_on = _joined(stretches, spec.fps)
    return Film(
        After(footage, going_on),
        partial(_longer_track, stretches, spec, recipe.seed, footage),
        stretches[-1].direction,
        {"source": "goes on as the same scene", "source_frames": footage.frames},
        recipe,
        _copied(footage, spec),
    )


def _extended_pictures(spec: VideoSpec, footage: Footage, source: Source) -> Film:
    """Let a foreign video go on: its last frame becomes a world."""
    before, direction = _directions(spec, source)
    world, said = _world(spec, footage, before, direction)
    return Film(
        After(footage, world),
        partial(_pictures_track, direction, spec, footage, True),
        direction,
        {
            **_PICTURES,
            "source": "goes on from its last frame",
            "source_frames": footage.frames,
            "changed": said,
        },
        None,
        _copied(footage, spec),
    )


def _changed_pictures(spec: VideoSpec, footage: Footage, source: Source) -> Film:
    """Change a foreign video as a video."""
    before, direction = _directions(spec, source)
    middle = Frame(spec.width, spec.height)
    footage.draw(footage.frames // 2, middle)
    canvas = canvas_of(
        middle, depth_of(as_rgb(middle)), fps=spec.fps, frames=spec.frames, seed=spec.seed
    )
    put_in = not spec.characters and adds_subject(spec.prompt)
    over, said = overlays(direction, before, canvas, subject=put_in)
    if direction.camera != before.camera and direction.camera in REFRAMES:
        over.append(Reframed(direction.camera, spec.seconds))
        said.append(str(direction.camera))
    shot: Shot = footage
    if spec.frames > footage.frames:
        shot = After(footage, _world(spec, footage, before, before)[0])
    footage.close()
    changed: Shot = Changed(shot, over, fps=spec.fps)
    if direction.style != before.style:
        changed = styled(changed, direction.style, spec.width, spec.height)
        said.append(str(direction.style))
    film = Film(
        changed,
        partial(_pictures_track, direction, spec, footage, direction.weather != before.weather),
        direction,
        {**_PICTURES, "source": "its pictures, changed", "changed": said},
    )
    ground = 2 * round(canvas.depth.ground * spec.height / 2)
    return with_characters(spec, film, Stage(ground))


def _directions(spec: VideoSpec, source: Source) -> tuple[Direction, Direction]:
    """Return what a foreign video shows, as far as that is known, and what it shall show."""
    if source.prompt.strip():
        before = replace(understand(source.prompt), camera=Camera.STILL)
        return before, without_undone(revise(before, spec.prompt), spec.prompt)
    before = without_named(spec.prompt)
    told = without_undone(placed(spec.prompt), spec.prompt)
    return replace(before, style=Style.NATURAL), told


def _world(
    spec: VideoSpec, footage: Footage, before: Direction, direction: Direction
) -> tuple[Shot, list[str]]:
    """Return a shot that goes on from a video's last frame, counting from the video's first."""
    last, first = Frame(spec.width, spec.height), footage.frames
    footage.draw(first - 1, last)
    frames, depth = spec.frames - first + 1, depth_of(as_rgb(last))
    after = recurrence(footage, spec.fps)
    canvas = canvas_of(last, depth, fps=spec.fps, frames=frames, seed=spec.seed)
    put_in = adds_subject(spec.prompt)
    over, said = overlays(
        direction, before, canvas, subject=put_in, falling=after is None, entry=-MARGIN
    )
    going_on = _moving_on(spec, footage, last, direction.camera)
    if after is not None:
        going_on = Recurring(footage, after, spec.fps, going_on)
        if direction.camera in REFRAMES:
            over.append(Reframed(direction.camera, frames / spec.fps))
    footage.close()
    rise = round(_FADE_SECONDS * spec.fps)
    return Changed(going_on, over, fps=spec.fps, since=first - 1, rise=rise), said


def _moving_on(spec: VideoSpec, footage: Footage, last: Frame, camera: Camera) -> Shot:
    """Return a world that a video's last frame has become, in which what moved moves on."""
    first, earlier = footage.frames, Frame(spec.width, spec.height)
    footage.draw(max(0, first - 3), earlier)
    frames = spec.frames - first + 1
    move = choose_move(as_rgb(last), camera, frames / spec.fps, 0)
    photo = PhotoShot.of_frame(last, frames, move)
    return GoingOn(photo, flow(earlier, last) * np.float32(0.5), first, spec.fps)


def _copied(footage: Footage, spec: VideoSpec) -> tuple[Path, int] | None:
    joinable = footage.as_it_is and is_joinable(footage.path, spec.width, spec.height, spec.fps)
    return (footage.path, footage.frames) if joinable else None


class After:
    """A source video, then another shot, whose frames are counted from the source's first."""

    def __init__(self, footage: Footage, shot: Shot) -> None:
        self._footage, self._shot = footage, shot

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        first = self._footage if index < self._footage.frames else self._shot
        first.draw(index, frame)


def _track(stretches: list[Stretch], spec: VideoSpec, seed: int) -> Samples:
    """Mix the shots that there are cuts between, then what comes up through the last of them."""
    shots = [part for part in stretches if part.since == part.begins]
    ends = [part.since for part in shots[1:]] + [max(spec.frames, shots[-1].since + 1)]
    heard = [
        Part(part.direction, (end - part.since) / spec.fps, part.scene.beats, part.scene.across)
        for part, end in zip(shots, ends, strict=True)
    ]
    track = soundtrack_of(heard, seed)[:, : round(spec.seconds * SAMPLE_RATE)]
    for part in stretches[len(shots) :]:
        changed = replace(heard[-1], direction=part.direction, beats=part.scene.beats,
                          across=part.scene.across)  # fmt: skip
        comes = soundtrack_of([*heard[:-1], changed], seed)[:, : track.shape[1]]
        track = crossed(track, comes, part.since / spec.fps, _FADE_SECONDS)
    return track


def _longer_track(
    stretches: list[Stretch], spec: VideoSpec, seed: int, footage: Footage
) -> Samples:
    seconds = footage.frames / spec.fps
    return continued(read_sound(footage.path, seconds), _track(stretches, spec, seed), seconds)


def _pictures_track(
    direction: Direction, spec: VideoSpec, footage: Footage, changed: bool
) -> Samples:
    """Return a foreign video's own sound, with that of what it shall show, if that is heard."""
    seconds = min(footage.frames / spec.fps, spec.seconds)
    own = read_sound(footage.path, seconds)
    ambience = soundtrack(direction, spec.seconds, spec.seed)
    if footage.frames < spec.frames or own is None:
        return continued(own, ambience, seconds)
    return mixed(own, ambience) if changed else faded(own)
