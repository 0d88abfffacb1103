from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crake.engines.sketch.direction import Action, Camera, Direction, Time, Weather
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import understand

# prompt: place, time, weather, subject, action, count
SCENES = {
    "cat running on the river": "river golden clear cat run 1",
    "a person walking through a beautiful garden": "garden day clear person walk 1",
    "sunset over the ocean": "ocean sunset clear",
    "a red car driving through a neon city at night in the rain": "city neon rain car drive 1",
    "an astronaut floating in space": "space night clear astronaut float 1",
    "A CAT RUNNING ON THE RIVER!!!": "river golden clear cat run 1",
    "cats running by rivers": "river golden clear cat run 3",
    "two dogs chased a ball on the beach": "beach day clear dog run 2",
    "a puppy sleeping on a sofa": "room golden clear puppy stand 1",
    "the fox jumped over a log in the misty forest": "forest day fog fox jump 1",
    "a fish": "underwater day clear fish swim 1",
    "colourful fish swimming in a coral reef": "underwater day clear fish swim 1",
    "a whale breaching in the sea at dawn": "ocean golden clear whale jump 1",
    "dolphins swim in the ocean": "underwater day clear dolphin swim 3",
    "rocket": "space night clear rocket fly 1",
    "a rocket launching from the desert": "desert golden clear rocket fly 1",
    "sailboat": "ocean golden clear boat float 1",
    "a boat on a calm lake at sunset": "lake sunset clear boat float 1",
    "hot air balloons over the mountains at sunrise": "mountains golden clear balloon float 3",
    "a flock of birds": "sky golden clear bird fly 5",
    "an eagle soaring in the blue sky": "sky day clear eagle fly 1",
    "horses galloping across a meadow": "meadow day clear horse run 3",
    "three horses in a field under a starry sky": "meadow night clear horse run 3",
    "a robot walks down a rainy street": "street day rain robot walk 1",
    "cyberpunk city": "city neon clear",
    "Tokyo at night": "city neon clear",
    "a quiet village": "village day clear",
    "snowy mountains": "mountains golden snow",
    "snow-capped mountains": "mountains golden clear",
    "a blizzard in the arctic": "snowfield day snow",
    "a woman walking her dog in the park": "park day clear woman walk 1",
    "a man parked his car": "garden day clear man stand 1",
    "children playing in the snow": "snowfield day snow child run 3",
    "an astronaut on the moon": "moon day clear astronaut float 1",
    "an astronaut riding a horse on the beach": "beach day clear astronaut run 1",
    "a cat in space": "space night clear cat float 1",
    "a wolf in a dark forest": "forest night clear wolf run 1",
    "a tiger prowling through the jungle": "jungle day clear tiger walk 1",
    "rain": None,
    "foggy morning in the forest": "forest day fog",
    "a storm at sea": "ocean golden rain",
    "an aurora over a frozen lake": "snowfield night clear",
    "camels? no, just a cactus": "desert golden clear camel walk 3",
    "tulips in bloom": "garden day clear flower stand 3",
    "no people, only a quiet forest": "forest day clear",
    "galaxies and nebulae, with nebula clouds": "space night clear",
    "a spaceship flying past a planet": "space night clear rocket fly 1",
    "swimming turtle under the sea": "underwater day clear turtle swim 1",
    "a diver underwater": "underwater day clear diver swim 1",
    "a couple dancing in the living room": "room golden clear person jump 2",
    "a taxi in traffic": "city day clear taxi drive 1",
    "a car driving through the desert at golden hour": "desert golden clear car drive 1",
    "a road through the forest": "road day clear",
    "a house on a hill": "meadow day clear house stand 1",
    "rain in space": "space night clear",
    "a seagull above the waves": "ocean golden clear gull fly 1",
    "six ducks on a pond": "lake golden clear duck swim 5",
    "3 cats": "garden day clear cat walk 3",
    "三只猫在河边奔跑": "river golden clear cat run 1",
    "🐱🏃🌊": "ocean golden clear cat run 1",
    "ein Hund rennt am Strand": "beach day clear dog run 1",
    "un gato en el jardín de noche": "garden night clear cat walk 1",
    "猫が雨の都市を走る": "city day rain cat run 1",
    "🚀": "space night clear rocket fly 1",
}


def summary(direction: Direction) -> str:
    words = [direction.place, direction.time.value, direction.weather.value]
    if direction.subject is not None:
        subject = direction.subject
        words += [subject.kind, subject.action.value, str(subject.count)]
    return " ".join(words)


@pytest.mark.parametrize(("prompt", "expected"), SCENES.items())
def test_a_prompt_becomes_its_obvious_scene(prompt: str, expected: str | None) -> None:
    direction = understand(prompt)
    if expected is not None:
        assert summary(direction) == expected
    assert direction.matched


@pytest.mark.parametrize(
    ("prompt", "camera"),
    [
        ("a forest, slow zoom in", Camera.ZOOM_IN),
        ("the camera zooms out from a city", Camera.ZOOM_OUT),
        ("panning left over the ocean", Camera.PAN_LEFT),
        ("the camera pans right", Camera.PAN_RIGHT),
        ("tilting up a mountain", Camera.TILT_UP),
        ("a static shot of a desert", Camera.STILL),
        ("close-up of a fox", Camera.ZOOM_IN),
        ("a man looks up at the sky", Camera.TRACK),
    ],
)
def test_camera_words_move_the_camera(prompt: str, camera: Camera) -> None:
    assert understand(prompt).camera is camera


def test_a_colour_belongs_to_the_subject_that_follows_it() -> None:
    red = understand("a red car").subject
    far = understand("a red sun sets behind the very old hills and a car").subject
    own = understand("a tiger").subject
    black = understand("a black panther and a white dog").subject
    assert red is not None
    assert red.colour is not None
    assert red.colour[0] > 5 * red.colour[1]
    assert far is not None
    assert far.colour is None
    assert own is not None
    assert own.colour is not None
    assert black is not None
    assert black.colour is not None
    assert max(black.colour) < 0.1


def test_words_are_listed_as_understood_or_not() -> None:
    direction = understand("A frobnicating cat, running quickly on the rivers of Xanadu")
    assert direction.matched == ("cat", "running", "rivers")
    assert direction.unmatched == ("frobnicating", "xanadu")


def test_lists_of_words_are_short() -> None:
    direction = understand(" ".join(f"qqx{number}" * 20 for number in range(500)))
    assert len(direction.unmatched) == 24
    assert max(len(word) for word in direction.unmatched) <= 40


def test_prompts_without_a_known_word_differ_by_their_own_words() -> None:
    scenes = {summary(understand(f"zzyx blorb {number}")) for number in range(40)}
    assert len(scenes) >= 5
    assert understand("zzyx blorb") == understand("zzyx blorb")


def test_a_subject_only_does_what_it_can() -> None:
    for kind in KINDS.values():
        for action in Action:
            subject = understand(f"a {kind.name} {action.value} in the desert").subject
            assert subject is not None
            assert subject.kind == kind.name
    car = understand("a car swims").subject
    assert car is not None
    assert car.action is Action.DRIVE


@pytest.mark.parametrize(
    "prompt",
    ["", " ", "\x00\x01\x1b[31m", "🫠🫥", "…!?", "ﷺ", "\ud800", "a" * 100_000, "猫" * 40_000],
)
def test_any_text_gives_a_scene_quickly(prompt: str) -> None:
    began = time.perf_counter()
    direction = understand(prompt)
    assert direction.place in PLACES
    assert time.perf_counter() - began < 0.5


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_text_fails(prompt: str) -> None:
    direction = understand(prompt)
    assert direction == understand(prompt)
    assert direction.time in Time
    assert direction.weather in Weather
    assert direction.subject is None or 1 <= direction.subject.count <= 5
