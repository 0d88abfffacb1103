"""Where prompts say that a shot begins, and who goes on from one to the next."""

from __future__ import annotations

import json

import pytest

from crake.engines.sketch.direction import Action, Garment, Tempo, Time
from crake.engines.sketch.prompt import shots_of

CAT, DOG = "cat", "dog"


@pytest.mark.parametrize(
    "prompt",
    [
        "Shot 1: a cat in a garden. Shot 2: a dog on a beach.",
        "SHOT 1 - a cat in a garden\nSHOT 2 - a dog on a beach",
        "**Scene 1 (wide):** a cat in a garden\n**Scene 2 (close):** a dog on a beach",
        "[0-3s] a cat in a garden [3-6s] a dog on a beach",
        "0s-3s: a cat in a garden. 3s-6s: a dog on a beach.",
        "00:00-00:03 a cat in a garden. 00:03-00:06 a dog on a beach.",
        "[00:00] a cat in a garden [00:03] a dog on a beach",
        "1. A cat in a garden.\n2. A dog on a beach.",
        "Plan 1 : un chat dans un jardin. Plan 2 : un chien sur une plage.",
        "Plano 1: un gato en un jardín. Plano 2: un perro en la playa.",
        "Einstellung 1: eine Katze im Garten. Einstellung 2: ein Hund am Strand.",
        "Cena 1: um gato no jardim. Cena 2: um cachorro na praia.",
        "镜头一\uff1a花园里的一只猫。镜头二\uff1a海滩上的一只狗。",
        "第一个镜头\uff1a花园里的一只猫。第二个镜头\uff1a海滩上的一只狗。",
        "0-3秒\uff1a花园里的一只猫。3-6秒\uff1a海滩上的一只狗。",
        "カット1\uff1a庭の猫。カット2\uff1aビーチの犬。",
        json.dumps({"shots": [{"scene": "a cat in a garden"}, {"scene": "a dog on a beach"}]}),
    ],
)
def test_labels_and_times_begin_shots_and_count_nothing(prompt: str) -> None:
    one, two = shots_of(prompt)
    assert (one.place, two.place) == ("garden", "beach")
    assert [(s.kind, s.count) for s in one.subjects] == [(CAT, 1)]
    assert [(s.kind, s.count) for s in two.subjects] == [(DOG, 1)]


@pytest.mark.parametrize(
    "prompt",
    [
        "a 5-8s clip of a cat in a garden", "a cat in a garden at 10:30 in the morning",
        "2-3 cats run for 5 seconds", "part one of the story of a cat",
    ],
)  # fmt: skip
def test_other_numbers_begin_none(prompt: str) -> None:
    assert len(shots_of(prompt)) == 1


def test_what_stands_before_the_first_label_is_said_of_the_first_shot() -> None:
    one, two = shots_of("Golden hour, slow motion. Shot 1: a cat in a park. Shot 2: a dog runs.")
    assert one.time is two.time is Time.GOLDEN
    assert one.tempo is Tempo.SLOW_MOTION


def test_who_is_named_again_looks_as_before() -> None:
    _, close, last = shots_of(
        "Shot 1: a woman in a red dress and black boots walks on a beach. Shot 2: a gull flies. "
        "Shot 3: the woman sits down."
    )
    assert [s.kind for s in close.subjects] == ["gull"]
    assert last.subject is not None
    assert [worn.garment for worn in last.subject.clothes] == [Garment.WHOLE, Garment.BOOTS]
    assert last.subject.colour is not None


def test_they_are_all_who_were_seen() -> None:
    *_, last = shots_of("[0-3s] A boy runs with his dog. [3-6s] The dog jumps. [6-9s] They sit.")
    assert {s.kind for s in last.subjects} == {"boy", DOG}
    assert {s.action for s in last.subjects} == {Action.SIT}


def test_light_that_the_end_names_in_a_sentence_of_its_own_is_that_of_all_shots() -> None:
    one, two = shots_of("a cat walks in a park, then a dog runs past. At dusk.")
    assert one.time is two.time is Time.DUSK
    one, two = shots_of("a cat walks in a park, then it rains")
    assert one.weather is not two.weather
