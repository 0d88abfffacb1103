"""Choosing what is shown for a request: a scene, images one after the other, a character."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from crake.engines.sketch.changes import MARGIN, Changed, canvas_of, overlays
from crake.engines.sketch.character import CharacterShot, Stage, berths, drawn_height
from crake.engines.sketch.cutout import Cutout, cut_out
from crake.engines.sketch.direction import Direction, Subject
from crake.engines.sketch.film import Film
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.grammar.coming import comes_in
from crake.engines.sketch.grammar.stirring import stirs_in
from crake.engines.sketch.images import load_image
from crake.engines.sketch.montage import cut
from crake.engines.sketch.notes import describe_shot
from crake.engines.sketch.photos import Sequence, how_many
from crake.engines.sketch.places.registry import plan_of
from crake.engines.sketch.recipe import recipe_for
from crake.engines.sketch.revision import adds_subject, without_named
from crake.engines.sketch.scene import Scene, build_scene, stage_of
from crake.engines.sketch.sound import soundtrack, soundtrack_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.styles.looks import styled
from crake.engines.spec import VideoSpec

_RISE_SECONDS = 1.5
_GROUNDLESS = {Medium.AIR, Medium.DEEP, Medium.SPACE}


def plan(spec: VideoSpec, direction: Direction, later: tuple[Direction, ...] = ()) -> Film:
    """Build what a request asks for.

    Parameters
    ----------
    spec
        The request.
    direction, later
        What is seen first, and what after each cut; images come instead of both.

    Raises
    ------
    crake.errors.BadRequest
        A reference cannot be used.
    """
    if spec.characters:
        # The character is the subject; the animator's own would stand in its way.
        direction = replace(direction, subjects=())
    if spec.images:
        return _photos(spec, direction)
    if later and not spec.characters:
        return _with_cuts(spec, (direction, *later))
    cutouts = [cut_out(character, spec.fps) for character in spec.characters]
    pace = cutouts[0].pace * drawn_height(cutouts[0], spec) if cutouts else 0.0
    scene = build_scene(
        direction,
        spec.width,
        spec.height,
        spec.fps,
        spec.frames,
        spec.seed,
        pace=pace,
        ahead=True,
    )
    beats = tuple(scene.beats)
    sound = partial(soundtrack, direction, spec.seconds, spec.seed, beats, scene.across)
    film = Film(scene, sound, direction, {}, recipe_for(spec))
    return with_characters(spec, film, stage_for(scene), cutouts)


def stage_for(scene: Scene) -> Stage:
    """Return where characters stand in a scene."""
    medium = plan_of(scene.direction.place).ground.medium
    return Stage(None if medium in _GROUNDLESS else scene.horizon, scene.light)


def _with_cuts(spec: VideoSpec, directions: tuple[Direction, ...]) -> Film:
    shot, parts = cut(
        directions, spec.width, spec.height, spec.fps, spec.frames, spec.seed, ahead=True
    )
    notes: dict[str, object] = {"shots": [describe_shot(part.direction) for part in parts]}
    if len(parts) < len(directions):
        notes["shots_left_out"] = len(directions) - len(parts)
    sound = partial(soundtrack_of, parts, spec.seed)
    return Film(shot, sound, directions[0], notes, recipe_for(spec))


def _photos(spec: VideoSpec, direction: Direction) -> Film:
    """Show images, in the light and the weather that the prompt names, which come up gradually.

    Whoever the prompt speaks of is taken to be in the images, unless it lets somebody come.
    """
    count = how_many(len(spec.images), spec.seconds)
    sequence = Sequence(
        (load_image(image) for image in spec.images[:count]),
        width=spec.width,
        height=spec.height,
        frames=spec.frames,
        fps=spec.fps,
        camera=direction.camera,
        stirs=stirs_in(spec.prompt),
    )
    first = Frame(spec.width, spec.height)
    sequence.draw(0, first)
    canvas = canvas_of(first, sequence.depth, fps=spec.fps, frames=spec.frames, seed=spec.seed)
    direction = replace(direction, subjects=_coming(spec, direction))
    over, changed = overlays(
        direction,
        without_named(spec.prompt),
        canvas,
        subject=bool(direction.subjects),
        entry=-MARGIN,
    )
    rise = round(min(_RISE_SECONDS, spec.seconds / 3) * spec.fps)
    notes: dict[str, object] = {"images": count, "changed": changed}
    if sequence.stirring:
        notes["moving"] = [str(stir) for stir in sequence.stirring]
    if count < len(spec.images):
        notes["images_left_out"] = len(spec.images) - count
    shot = Changed(sequence, over, fps=spec.fps, rise=rise)
    film = Film(
        styled(shot, direction.style, spec.width, spec.height),
        partial(soundtrack, direction, spec.seconds, spec.seed),
        direction,
        notes,
    )
    light = stage_of(direction, spec.width, spec.height, spec.fps, spec.frames, spec.seed)[
        0
    ].palette.light
    ground = 2 * round(sequence.depth.ground * spec.height / 2)
    return with_characters(spec, film, Stage(ground, light if changed else None))


def _coming(spec: VideoSpec, direction: Direction) -> tuple[Subject, ...]:
    """Return who comes into images; the others that the prompt speaks of are there already."""
    if direction.subject is None or spec.characters:
        return ()
    if not (adds_subject(spec.prompt) and comes_in(spec.prompt)):
        return ()
    return (replace(direction.subject, relation=None, to=None),)


def with_characters(
    spec: VideoSpec, film: Film, stage: Stage, cutouts: list[Cutout] | None = None
) -> Film:
    """Put the characters of a request into a film, those behind first; cut out already, or now."""
    if cutouts is None:
        cutouts = [cut_out(character, spec.fps) for character in spec.characters]
    ways = []
    for cutout, berth in zip(cutouts, berths(len(cutouts)), strict=False):
        shot = CharacterShot(
            film.shot,
            cutout,
            stage,
            width=spec.width,
            height=spec.height,
            fps=spec.fps,
            berth=berth,
        )
        film = replace(film, shot=shot, recipe=None)
        ways.append("cut out" if cutout.separated else "as a card: no clear outline was found")
    return replace(film, notes={**film.notes, "characters": ways}) if ways else film
