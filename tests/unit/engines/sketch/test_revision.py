from __future__ import annotations

import pytest

from crake.engines.sketch.adjusting import without_undone
from crake.engines.sketch.grammar.coming import comes_in
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.revision import adds_subject, directions_of, revise, without_named
from tests.unit.engines.sketch.summary import shown as summary_of

CAT = "a cat running on the river"


@pytest.mark.parametrize(
    ("prompt", "changed"),
    [
        ("make it snow", {"weather": "snow"}),
        ("it is raining now", {"weather": "rain"}),
        ("a thick fog comes up", {"weather": "fog"}),
        ("at night", {"time": "night"}),
        ("in a city at sunset", {"place": "city", "time": "sunset"}),
        ("zoom in slowly", {"camera": "zoom in"}),
        ("turn it into a dog", {"kind": "dog"}),
        ("a dog walking in the rain", {"kind": "dog", "action": "walk", "weather": "rain"}),
        ("the cat walks", {"action": "walk"}),
        ("something else, zzyx", {}),
    ],
)
def test_what_a_prompt_names_changes_and_nothing_else(prompt: str, changed: dict[str, str]) -> None:
    before = understand(CAT)
    after = revise(before, prompt)
    assert before.subject is not None
    assert after.subject is not None
    expected = {
        "place": before.place, "time": before.time, "weather": before.weather,
        "camera": before.camera, "kind": before.subject.kind, "action": before.subject.action,
        **changed,
    }  # fmt: skip
    got = {name: str(getattr(after, name, "")) for name in ("place", "time", "weather", "camera")}
    got |= {"kind": str(after.subject.kind), "action": str(after.subject.action)}
    assert got == {name: str(value) for name, value in expected.items()}


@pytest.mark.parametrize("prompt", ["make it blue", "turn the cat blue", "now the cat is blue"])
def test_a_colour_is_the_subjects_unless_it_is_another_things(prompt: str) -> None:
    blue = understand("a blue cat").subject
    after = revise(understand(CAT), prompt).subject
    assert blue is not None
    assert after is not None
    assert after.colour == blue.colour
    sky = revise(understand(CAT), "under a blue ocean").subject
    assert sky is not None
    assert sky.colour is None


@pytest.mark.parametrize("prompt", ["make it sunny", "now in bright sunshine", "clear sky", "晴天"])
def test_sunshine_clears_what_fell(prompt: str) -> None:
    after = revise(understand("a cat running in a park in the rain"), prompt)
    assert (str(after.weather), str(after.place)) == ("clear", "park")
    assert str(revise(after, "at sunset").weather) == "clear"


def test_what_cannot_be_is_bent() -> None:
    after = revise(understand("a cat running in the rain"), "under water")
    assert str(after.weather) == "clear"
    assert after.subject is not None
    assert str(after.subject.action) == "swim"


def test_prompts_change_what_those_before_them_made() -> None:
    (after,) = directions_of((CAT, "make it a dog", "make it snow", "make it red"))
    assert after.subject is not None
    assert (str(after.place), str(after.weather), str(after.subject.kind)) == (
        "river", "snow", "dog",
    )  # fmt: skip
    assert after.subject.colour is not None


@pytest.mark.parametrize(
    ("prompt", "adds"),
    [("add a dog", True), ("two birds fly by", True), ("the dog runs", False), ("snow", False)],
)
def test_a_subject_is_put_in_unless_it_is_there(prompt: str, adds: bool) -> None:
    assert adds_subject(prompt) is adds


def test_of_unknown_pictures_only_what_is_named_is_changed() -> None:
    plain, night = without_named("a fox walks past"), without_named("make it night")
    assert plain.time == understand("a fox walks past").time
    assert night.time != understand("make it night").time
    assert str(without_named("in the rain").weather) == "clear"


CHANGES: dict[str, tuple[str, ...]] = {
    "clear": (
        "让它变成晴天", "让太阳出来", "晴天にする", "hazlo soleado", "que haga sol",
        "rends-le ensoleillé",
        "mets du soleil",
        "mach es sonnig", "lass die Sonne scheinen", "deixe ensolarado", "faça sol",
    ),
    "night": (
        "改成夜晚", "夜にして", "hazlo de noche", "que sea de noche", "fais-le la nuit",
        "rends-le nocturne", "mach es Nacht", "mach daraus eine Nachtszene", "deixe à noite",
        "que seja noite",
    ),
    "snow": (
        "让它下雪", "雪を降らせて", "hazlo nevado", "fais neiger", "ajoute de la neige",
        "mach es verschneit",
        "lass es schneien", "faça nevar",
    ),
    "rain": ("让它下雨", "que llueva", "fais pleuvoir", "lass es regnen", "faça chover"),
    "sunset": ("改成日落", "夕焼けにして", "al atardecer", "au coucher du soleil", "ao pôr do sol"),
    "watercolour": ("水彩风", "水彩画風にして", "como acuarela", "à l'aquarelle", "als Aquarell"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("told", "prompt"), [(told, prompt) for told, prompts in CHANGES.items() for prompt in prompts]
)
def test_changes_are_read_in_all_languages(told: str, prompt: str) -> None:
    before = understand("a dog in a meadow in a storm at noon")
    after = revise(before, prompt)
    got = {str(after.time), str(after.weather), str(after.style)}
    expected = {"day", "storm", "natural"}
    usual = {"night": "day", "sunset": "day", "watercolour": "natural"}.get(told, "storm")
    assert got == (expected - {usual}) | {told}
    assert after.place == "meadow"
    assert after.subjects[0].kind == "dog"


@pytest.mark.parametrize(
    "prompt",
    [
        "a butterfly flies around the flower", "a dog enters the room", "a cat appears",
        "una mariposa vuela alrededor de la flor", "un chat entre dans la pièce",
        "ein Hund läuft vorbei", "um gato passa", "一只鸟飞过", "鳥が飛んでくる",
    ],
)  # fmt: skip
def test_who_comes_is_told_in_all_languages(prompt: str) -> None:
    assert comes_in(prompt)


@pytest.mark.parametrize(
    "prompt",
    [
        "a bird flies", "a dog walking in the park", "the camera passes a cat",
        "un perro corre entre los árboles", "un chat court", "ein Hund läuft", "一只鸟在飞", "",
    ],
)  # fmt: skip
def test_who_is_there_does_not_come(prompt: str) -> None:
    assert not comes_in(prompt)


def scene(prompt: str, *changes: str) -> list[tuple[str, str]]:
    (after,) = directions_of((prompt, *changes))
    return [(subject.kind, subject.action.value) for subject in after.subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "change the car to red", "cambia el coche a rojo", "change la voiture en rouge",
        "ändere das Auto in rot", "mude o carro para vermelho", "把车改成红色", "車を赤に変えて",
    ],
)  # fmt: skip
def test_one_of_several_is_dyed_in_all_languages(prompt: str) -> None:
    before = understand("a blue car drives through a city, people walk by")
    after, red = revise(before, prompt), understand("a red car").subject
    assert red is not None
    assert [s.colour for s in after.subjects] == [red.colour, None]
    assert [s.kind for s in after.subjects] == [s.kind for s in before.subjects]


@pytest.mark.parametrize(
    "prompt",
    [
        "replace the dog with a cat", "a cat instead of the dog", "reemplaza el perro por un gato",
        "remplace le chien par un chat", "ersetze den Hund durch eine Katze",
        "eine Katze statt des Hundes", "substitua o cachorro por um gato", "把狗换成猫",
        "用猫代替狗", "犬を猫に置き換えて", "犬の代わりに猫",
    ],
)  # fmt: skip
def test_one_replaces_another_in_all_languages(prompt: str) -> None:
    assert scene("a dog runs on a beach", prompt) == [("cat", "run")]


@pytest.mark.parametrize(
    "prompt",
    [
        "remove the people", "without people", "quita a las personas", "sin gente",
        "supprime les gens", "entferne die Menschen", "ohne Menschen", "remova as pessoas",
        "去掉人", "人を消して",
    ],
)  # fmt: skip
def test_people_are_removed_in_all_languages(prompt: str) -> None:
    assert scene("a red car drives through a city, people walk by", prompt) == [("car", "drive")]


@pytest.mark.parametrize(
    "prompt",
    [
        "add a cat", "añade un gato", "ajoute un chat", "füge eine Katze hinzu",
        "adicione um gato", "加一只猫", "猫を追加して",
    ],
)  # fmt: skip
def test_somebody_is_added_in_all_languages(prompt: str) -> None:
    assert [kind for kind, _ in scene("a dog runs in a park", prompt)] == ["dog", "cat"]


@pytest.mark.parametrize(
    "prompt",
    [
        "same shot but at night", "la misma toma pero de noche", "le même plan mais la nuit",
        "dieselbe Szene aber bei Nacht", "a mesma cena mas à noite", "同样的镜头但在夜晚",
        "同じシーンで夜に",
    ],
)  # fmt: skip
def test_the_same_shot_at_night_is_else_as_it_was(prompt: str) -> None:
    before = understand("a dog runs in a park at noon")
    after = revise(before, prompt)
    assert str(after.time) == "night"
    assert (after.place, after.subjects) == (before.place, before.subjects)


def test_who_remains_has_nothing_to_do_with_who_is_gone() -> None:
    (after,) = directions_of(("a cat sits on a horse in a meadow", "remove the horse"))
    assert [(s.kind, s.relation, s.to) for s in after.subjects] == [("cat", None, None)]


@pytest.mark.parametrize(
    "prompt",
    [
        "change the dress to blue", "make her dress blue", "a blue dress",
        "cambia el vestido a azul", "change la robe en bleu", "ändere das Kleid in blau",
        "mude o vestido para azul",
        "把裙子改成蓝色", "ドレスを青に変えて",
    ],
)  # fmt: skip
def test_clothes_are_dyed_in_all_languages(prompt: str) -> None:
    before = understand("a woman in a red dress dances in a garden")
    (after,), blue = revise(before, prompt).subjects, understand("a blue cat").subject
    assert blue is not None
    assert [(worn.garment.value, worn.colour) for worn in after.clothes] == [("whole", blue.colour)]
    assert (after.kind, after.action.value, after.colour) == ("woman", "dance", blue.colour)


def test_what_is_held_and_worn_is_dyed_and_nothing_else() -> None:
    before = understand("a cat with a red scarf sits in a park, a man with a red umbrella walks")
    blue = understand("a blue cat").subject
    assert blue is not None
    scarf, umbrella = revise(before, "make the scarf blue"), revise(before, "a blue umbrella")
    assert scarf.subjects[0].finery[0].colour == blue.colour
    assert scarf.subjects[0].colour is None
    assert umbrella.subjects[1].tints == (("umbrella", blue.colour),)
    assert umbrella.subjects[0] == before.subjects[0]


def changed(prompt: str, change: str) -> str:
    (after,) = directions_of((prompt, change))
    return summary_of(after)


@pytest.mark.parametrize(
    ("prompt", "change", "shown"),
    [
        ("a fox runs in a park", "make the fox bigger", "park day clear; big fox run"),
        ("a fox runs in a park", "mach den Fuchs kleiner", "park day clear; small fox run"),
        ("a fox runs in a park", "haz el zorro más grande", "park day clear; big fox run"),
        ("a girl walks on a beach", "give her a crown",
         "beach day clear; girl walk +crown [on]"),
        ("a man wearing sunglasses walks on a beach", "take away the sunglasses",
         "beach day clear; man walk [on]"),
        ("a man walks on a beach", "make him run", "beach day clear; man run [on]"),
        ("a man walks on a beach", "jetzt setzt er sich hin", "beach day clear; man sit [on]"),
        ("une femme marche dans un parc", "maintenant elle s'assoit",
         "park day clear; woman sit"),
        ("a man walks on a beach", "swap the beach for a forest",
         "forest day clear; man walk [on]"),
        ("un hombre camina en la playa", "cambia la playa por un bosque",
         "forest day clear; man walk"),
        ("a witch and a cat in front of a castle", "the cat sleeps",
         "mountains day clear; witch stand; asleep cat lie [in front of 3]; castle stand"),
        ("a witch and a cat in front of a castle", "make the cat white and remove the castle",
         "mountains day clear; witch stand; white cat sit / no castle"),
        ("um carro azul na cidade, pessoas passam", "remova o carro",
         "city day clear; 3 person walk / no car"),
        ("a dog in a park", "in the style of Monet", "park day clear; dog run / oil painting"),
    ],
)  # fmt: skip
def test_instructions_change_what_they_name(prompt: str, change: str, shown: str) -> None:
    assert changed(prompt, change) == shown


@pytest.mark.parametrize(
    ("prompt", "unknown"),
    [
        ("replace the dog with a fox", ()), ("now remove the dog", ()),
        ("change the background to a frobnicated forest", ("frobnicated",)),
        ("reemplaza el perro por un zorro", ()), ("remplace le chien par un renard", ()),
        ("ersetze den Hund durch einen Fuchs", ()), ("troque o cachorro por uma raposa", ()),
        ("把背景换成森林", ()), ("背景を森に変えて", ()),
    ],
)  # fmt: skip
def test_words_of_instructions_are_understood(prompt: str, unknown: tuple[str, ...]) -> None:
    assert revise(understand("a dog runs in a park"), prompt).unmatched == unknown


@pytest.mark.parametrize(
    ("prompt", "undone"),
    [
        ("stop the rain, clear sky", ("clear sky",)), ("remove the car", ("car",)),
        ("no rain", ("rain",)), ("make it night", ()), ("add a dog", ()),
        ("quita el coche", ("coche",)), ("去掉车", ("车",)),
    ],
)  # fmt: skip
def test_the_record_says_what_foreign_pictures_keep(prompt: str, undone: tuple[str, ...]) -> None:
    told = without_undone(understand(prompt), prompt)
    assert set(undone) <= set(told.unmatched)
    assert set(undone).isdisjoint(told.matched)
    assert undone or told == understand(prompt)
