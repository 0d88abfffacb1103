from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crake.engines.sketch.direction import Action, Camera, Relation, Time, Weather
from crake.engines.sketch.grammar.index import LANGUAGES, index_of
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import MOST_SHOTS, shots_of, understand
from tests.unit.engines.sketch.summary import summary

TABLE = Path(__file__).with_name("prompts.tsv").read_text("utf-8").splitlines()
SCENES = dict(line.split("\t") for line in TABLE)


def test_the_table_has_at_least_two_hundred_prompts_in_seven_languages() -> None:
    assert len(SCENES) == len(TABLE) >= 200


@pytest.mark.parametrize(("prompt", "expected"), SCENES.items())
def test_a_prompt_becomes_its_scene(prompt: str, expected: str) -> None:
    assert summary(prompt) == expected


@pytest.mark.parametrize(
    ("prompt", "negative", "expected"),
    [
        ("a street", "people, cars", "street day clear / no person"),
        ("a dog and a cat in a garden", "cat", "garden day clear; dog run / no cat"),
        ("a rainy city", "rain", "city day clear / no rain"),
        ("a beach with calm music", "music", "beach day clear / no music"),
        (
            "a zoom in on a forest",
            "camera movement, zoom in",
            "forest day clear / still / no camera",
        ),
        ("a crowd in the plaza", "\u6ca1\u6709\u4eba", "village day clear / no person"),
    ],
)
def test_a_negative_prompt_is_heeded(prompt: str, negative: str, expected: str) -> None:
    assert summary(prompt, negative) == expected


def test_every_kind_place_and_action_has_a_word_in_every_language() -> None:
    for language in LANGUAGES:
        known = {
            (sense.topic.value, sense.value)
            for senses in index_of(language).values()
            for sense in senses
        }
        lacking = [name for name in KINDS if ("kind", name) not in known]
        lacking += [name for name in PLACES if ("place", name) not in known]
        lacking += [action.value for action in Action if ("action", action) not in known]
        allowed = {"surfer"} if language == "de" else set()
        assert set(lacking) <= allowed, language


def test_relations_name_the_other_subject() -> None:
    bird, castle = understand("a bird over a castle").subjects
    assert (bird.relation, bird.to, castle.relation) == (Relation.OVER, 1, None)
    mover = understand("a castle with a dragon flying over it").subjects[0]
    assert mover.kind == "dragon"


def test_shots_go_on_with_what_they_do_not_name() -> None:
    first, second, third = shots_of(
        "a red fox walks in a snowy forest at night, then it runs, cut to a beach"
    )
    assert first.subjects[0].action is Action.WALK
    assert (second.place, second.time) == ("forest", Time.NIGHT)
    assert second.subjects[0].action is Action.RUN
    assert second.subjects[0].colour == first.subjects[0].colour
    assert (third.place, third.subjects) == ("beach", ())


def test_there_are_only_so_many_shots() -> None:
    assert len(shots_of("a cat, then a dog, " * 20)) == MOST_SHOTS


@pytest.mark.parametrize(
    ("prompt", "camera"),
    [
        ("a forest, slow zoom in", Camera.ZOOM_IN),
        ("the camera zooms out from a city", Camera.ZOOM_OUT),
        ("panning left over the ocean", Camera.PAN_LEFT),
        ("the camera pans right", Camera.PAN_RIGHT),
        ("tilting up a mountain", Camera.TILT_UP),
        ("a static shot of a desert", Camera.STILL),
        ("close-up of a fox", Camera.TRACK),
        ("a man looks up at the sky", Camera.TRACK),
    ],
)
def test_camera_words_move_the_camera(prompt: str, camera: Camera) -> None:
    assert understand(prompt).camera is camera


def test_a_colour_belongs_to_the_subject_that_follows_it() -> None:
    red = understand("a red car").subject
    far = understand("a red sun sets behind the very old hills and a car").subject
    own = understand("a goldfish and a flamingo").subject
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
    direction = understand("A frobnicating cat, running quickly on the rivers of Xanaduu")
    assert direction.matched == ("cat", "running", "on", "rivers")
    assert direction.unmatched == ("frobnicating", "xanaduu")


def test_unknown_words_are_taken_for_their_nearest_known_ones() -> None:
    direction = understand("a bullfrog saunters past a yurt, vermilion")
    assert dict(direction.taken) == {"bullfrog": "frog", "yurt": "house"}
    assert [subject.kind for subject in direction.subjects] == ["frog", "house"]


def test_lists_of_words_are_short() -> None:
    direction = understand(" ".join(f"qqx{number}" * 20 for number in range(500)))
    assert len(direction.unmatched) == 24
    assert max(len(word) for word in direction.unmatched) <= 40


def test_prompts_without_a_known_word_differ_by_their_own_words() -> None:
    scenes = {summary(f"zzyx blorb {number}") for number in range(40)}
    assert len(scenes) >= 5
    assert understand("zzyx blorb") == understand("zzyx blorb")


def test_a_subject_only_does_what_it_can() -> None:
    for kind in KINDS.values():
        if kind.beneath:
            continue
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
def test_any_text_gives_a_scene(prompt: str) -> None:
    assert understand(prompt).place in PLACES


WORDS = sorted(index_of("en"))
PROMPTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from([*WORDS, "the", "a", ",", ".", "qqx"]), max_size=25).map(" ".join),
)


@given(PROMPTS, st.one_of(st.just(""), PROMPTS))
@example("no no no then then cut to", "no")
@settings(max_examples=300, deadline=None)
def test_no_text_fails(prompt: str, negative: str) -> None:
    shots = shots_of(prompt, negative)
    assert shots == shots_of(prompt, negative)
    assert 1 <= len(shots) <= MOST_SHOTS
    for shot in shots:
        assert shot.place in PLACES
        assert shot.weather in Weather
        for subject in shot.subjects:
            assert subject.action in KINDS[subject.kind].habits
            assert 1 <= subject.count <= 9
            assert subject.to is None or subject.to < len(shot.subjects)
            assert subject.kind not in shot.without


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_names_two_kinds_or_places(language: str) -> None:
    owners: dict[str, str] = {}
    records = [(kind.name, kind.names) for kind in KINDS.values()]
    records += [(place.name, place.names) for place in PLACES.values()]
    for name, names in records:
        for spoken, word in names.words():
            if spoken == language:
                assert owners.setdefault(word, name) == name, word


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("un perro comiendo zanahoria", ("zanahoria",)),
        ("ein Hund frisst Möhren", ("möhren",)),
        ("一只狗吃胡萝卜", ("胡萝卜",)),
        ("犬がニンジンを食べる", ("ニンジン",)),
    ],
)
def test_words_that_are_not_known_are_listed_whole_in_any_language(
    prompt: str, words: tuple[str, ...]
) -> None:
    assert understand(prompt).unmatched == words


@pytest.mark.parametrize(
    "prompt",
    [
        "a red dragon in front of a castle, breathing fire", "ein feuerspeiender Drache fliegt",
        "un dragón escupiendo fuego", "un dragon crache du feu", "一条龙在喷火",
        "ドラゴンが火を吐いている", "um dragão cuspindo fogo",
    ],
)  # fmt: skip
def test_a_dragon_breathes_fire_and_is_not_joined_by_a_campfire(prompt: str) -> None:
    subjects = understand(prompt).subjects
    assert subjects[0].kind == "dragon"
    assert subjects[0].gear == ("fire",)
    assert "fire" not in {subject.kind for subject in subjects}


def test_only_dragons_breathe_fire() -> None:
    assert [subject.gear for subject in understand("a man breathing fire").subjects] == [()]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A frobnicating city street at night, 35mm, 120fps, f/1.8", ("frobnicating",)),
        ("A jazz club in a mountain valley, soft lighting", ()),
        ("a dancer spins like a leaf in a dark grey suit", ()),
        ("Shot 1: a quiet village at dawn", ()),
        ("a street in Kyoto, no text, no watermark", ()),
    ],
)
def test_words_that_others_explain_are_no_news(prompt: str, words: tuple[str, ...]) -> None:
    assert understand(prompt).unmatched == words
