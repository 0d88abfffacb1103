"""Choosing what is shown for a request: a scene, images one after the other, a character."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from crake.engines.sketch.character import CharacterShot, Stage
from crake.engines.sketch.cutout import cut_out
from crake.engines.sketch.direction import Direction
from crake.engines.sketch.film import Film
from crake.engines.sketch.photos import Sequence, how_many, load_image
from crake.engines.sketch.places.registry import plan_of
from crake.engines.sketch.recipe import Part, Recipe
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.sound import soundtrack
from crake.engines.sketch.stage import Medium
from crake.engines.spec import VideoSpec

_GROUNDLESS = {Medium.AIR, Medium.DEEP, Medium.SPACE}


def plan(spec: VideoSpec, direction: Direction) -> Film:
    """Build what a request asks for.

    Raises
    ------
    crake.errors.BadRequest
        A reference cannot be used.
    """
    if spec.characters:
        # The character is the subject; the animator's own would stand in its way.
        direction = replace(direction, subjects=())
    if spec.images:
        shot, notes = _photos(spec, direction)
        direction = replace(direction, subjects=())
        sound = partial(soundtrack, direction, spec.seconds, spec.seed)
        film = Film(shot, sound, direction, notes)
        return _with_character(spec, film, Stage(round(0.94 * spec.height)))
    scene = build_scene(direction, spec.width, spec.height, spec.fps, spec.frames, spec.seed)
    sound = partial(soundtrack, direction, spec.seconds, spec.seed, tuple(scene.beats))
    part = Part(since=0, prompts=(spec.prompt,))
    recipe = Recipe(seed=spec.seed, frames=spec.frames, parts=(part,))
    film = Film(scene, sound, direction, {}, recipe)
    medium = plan_of(direction.place).ground.medium
    ground = None if medium in _GROUNDLESS else scene.horizon
    return _with_character(spec, film, Stage(ground, scene.light))


def _photos(spec: VideoSpec, direction: Direction) -> tuple[Sequence, dict[str, object]]:
    count = how_many(len(spec.images), spec.seconds)
    sequence = Sequence(
        (load_image(image) for image in spec.images[:count]),
        width=spec.width,
        height=spec.height,
        frames=spec.frames,
        fps=spec.fps,
        camera=direction.camera,
    )
    notes: dict[str, object] = {"images": count}
    if count < len(spec.images):
        notes["images_left_out"] = len(spec.images) - count
    return sequence, notes


def _with_character(spec: VideoSpec, film: Film, stage: Stage) -> Film:
    if not spec.characters:
        return film
    cutout = cut_out(spec.characters[0], spec.fps)
    shot = CharacterShot(
        film.shot, cutout, stage, width=spec.width, height=spec.height, fps=spec.fps
    )
    how = "cut out" if cutout.separated else "as a card: no clear outline was found"
    return replace(film, shot=shot, notes={**film.notes, "character": how}, recipe=None)
