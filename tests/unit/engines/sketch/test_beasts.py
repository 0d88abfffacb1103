"""Four-legged animals that differ from each other by more than their proportions."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Expression, Time
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.palette import PALETTES
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.animal import Animal
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Limb
from crake.engines.sketch.subjects.quadruped import RIGS
from crake.engines.sketch.subjects.rig import Look, box_of

PLAIN = Look(None, 0.0, dark=False)


def limbs(kind: str, action: Action = Action.WALK) -> list[Limb]:
    return [part for part in RIGS[kind].parts(0.1, action, PLAIN) if isinstance(part, Limb)]


def pixels(kind: str, action: Action = Action.WALK) -> F32:
    """Return what is seen of an animal from its side: display-referred colours `(n, 3)`."""
    rig = RIGS[kind]
    left, bottom, right, top = box_of(rig, action, 0.1)
    eye = Eye(0.1, rig.pitch, 60 / (top - bottom), (left, bottom, right, top))
    cast = model(rig.parts(0.1, action, PLAIN), eye, PALETTES[Time.DAY].light)
    return np.asarray(cast.rgba[cast.rgba[..., 3] > 200][:, :3], np.float32)


@pytest.mark.parametrize("kind", sorted(BESTIARY))
def test_every_animal_of_the_tables_has_names(kind: str) -> None:
    assert KINDS[kind].rig is RIGS[kind]


@pytest.mark.parametrize(("kind", "least"), [("hedgehog", 2.0), ("porcupine", 6.0)])
def test_spines_stand_out_of_the_back(kind: str, least: float) -> None:
    spines = [part for part in limbs(kind) if part.rb < 0.05 * BESTIARY[kind].build.spines]
    assert len(spines) > 100
    top = max(part.b[1] for part in spines)
    back = max(part.a[1] + part.ra for part in limbs(kind) if part.coat is not None)
    assert top > back + 0.3 * least


def test_apes_have_higher_shoulders_than_hips_and_lean_on_their_hands() -> None:
    for ape in ("gorilla", "chimpanzee", "orangutan"):
        beast = BESTIARY[ape]
        pose = Animal(beast.build, beast.furs[0]).pose(0.1, Action.WALK)
        assert pose.shoulder[1] > 1.15 * pose.hip[1]
        hands = [part for part in limbs(ape) if part.a[0] > 0 and part.b[1] < beast.build.paw]
        assert hands  # its long arms reach the ground


def test_a_skunk_has_a_white_back_and_a_panther_none() -> None:
    def light(kind: str) -> float:
        return float((pixels(kind).min(axis=1) > 150).mean())

    assert light("skunk") > 0.15
    assert light("panther") < 0.02


def test_a_meerkat_stands_on_its_hind_legs_and_walks_on_four() -> None:
    rig = RIGS["meerkat"]
    tall, long = (box_of(rig, action) for action in (Action.STAND, Action.WALK))
    assert tall[3] > 1.4 * long[3]


def test_the_antlers_of_a_moose_are_wider_than_its_body() -> None:
    corners = np.concatenate([part.points for part in RIGS["moose"].parts(0.1, Action.WALK, PLAIN)])
    assert np.ptp(corners[corners[:, 1] > 75, 2]) > 2 * BESTIARY["moose"].build.chest


def test_a_camel_has_broad_soft_feet() -> None:
    hooves = [part for part in limbs("horse") if part.ink.base == BESTIARY["horse"].furs[0].hoof]
    assert len(hooves) == 4
    camel = BESTIARY["camel"].furs[0]
    assert all(part.ink.base != camel.hoof for part in limbs("camel"))


@pytest.mark.parametrize("kind", ["hedgehog", "beaver", "platypus", "mole", "alpaca", "hyena"])
def test_feet_of_who_walks_touch_the_ground(kind: str) -> None:
    for phase in (0.1, 0.35, 0.6, 0.85):
        parts = [part for part in RIGS[kind].parts(phase, Action.WALK, PLAIN)
                 if isinstance(part, Limb)]  # fmt: skip
        low = min(min(part.a[1] - part.ra, part.b[1] - part.rb) for part in parts)
        assert -0.08 < low / BESTIARY[kind].build.back < 0.06


def test_a_monkey_swings_from_grip_to_grip_without_letting_go() -> None:
    """The hand that holds stays where the bough is while the ground goes by below it."""
    build, stride = BESTIARY["monkey"].build, RIGS["monkey"].gaits[Action.HANG].stride
    assert stride > build.back

    def hands(phase: float) -> list[float]:
        sock = BESTIARY["monkey"].furs[0].base
        balls = [part.a for part in RIGS["monkey"].parts(phase, Action.HANG, PLAIN)
                 if isinstance(part, Limb) and part.ra == pytest.approx(build.paw * 0.95)
                 and part.ink.base == sock]  # fmt: skip
        return [x for x, y, _ in balls if y > 3.2 * build.back]

    for start, end in ((0.06, 0.44), (0.56, 0.94)):
        one, two = hands(start), hands(end)
        moved = [b - a + stride * (end - start) for a in one for b in two]
        assert min(abs(way) for way in moved) < 0.05 * build.back


def test_who_climbs_is_still_up_in_the_tree_when_a_short_clip_ends() -> None:
    gait = RIGS["cat"].gaits[Action.CLIMB]

    def high(seconds: float) -> float:
        parts = RIGS["cat"].parts(seconds / gait.seconds, Action.CLIMB, PLAIN)
        eyes = [part for part in parts if isinstance(part, Limb) and part.ink.glow > 0.8]
        return max(part.a[1] for part in eyes)

    assert high(3.9) > high(0.1) + BESTIARY["cat"].build.back
    assert high(6.0) > high(0.1) + BESTIARY["cat"].build.back


def test_animals_do_the_work_of_people_on_their_hind_legs() -> None:
    typing, sitting = (len(RIGS["cat"].parts(0.1, action, PLAIN))
                       for action in (Action.TYPE, Action.SIT))  # fmt: skip
    assert typing > 1.5 * sitting  # there are a desk, a chair and a computer
    assert Action.TYPE in KINDS["cat"].habits


def test_a_walrus_has_tusks_and_a_seal_none() -> None:
    def tusks(kind: str) -> int:
        rig = KINDS[kind].rig
        assert rig is not None
        return sum(isinstance(part, Limb) and part.rb < 0.4 and part.ra > 1.0
                   for part in rig.parts(0.1, Action.LIE, PLAIN))  # fmt: skip

    assert (tusks("walrus"), tusks("seal")) == (2, 0)


@pytest.mark.parametrize("kind", ["owl", "eagle", "rooster", "flamingo"])
def test_a_close_up_finds_the_head_of_a_bird(kind: str) -> None:
    rig = KINDS[kind].rig
    assert rig is not None
    assert rig.head is not None
    for action in (Action.STAND, Action.WALK):
        (x, y, z), reach = rig.head(0.2, action)
        eyes = [part.a for part in rig.parts(0.2, action, PLAIN)
                if isinstance(part, Limb) and part.ink.glow > 0.8]  # fmt: skip
        assert eyes
        for at in eyes:
            assert np.hypot(np.hypot(at[0] - x, at[1] - y), at[2] - z) < 1.15 * reach


def test_cats_have_whiskers_and_dogs_none() -> None:
    def hairs(kind: str) -> int:
        return sum(part.ra < 0.03 * BESTIARY[kind].build.head for part in limbs(kind))

    assert hairs("cat") == hairs("lion") == 12
    assert hairs("dog") == 0


@pytest.mark.parametrize("kind", ["leopard", "dalmatian"])
def test_spots_go_on_over_the_chest(kind: str) -> None:
    """A chest is too short for a coat, which would be drawn out to bars."""
    build, dark = BESTIARY[kind].build, BESTIARY[kind].furs[0].dark
    spots = [part for part in limbs(kind) if part.ink.base == dark and part.a[0] > 0.9 * build.half]
    assert len(spots) > 30


def wide(parts: list[Limb]) -> float:
    return max(part.b[0] for part in parts) - min(part.b[0] for part in parts)


def asleep(kind: str) -> list[Limb]:
    parts = RIGS[kind].parts(0.1, Action.LIE, replace(PLAIN, mood=Expression.ASLEEP))
    return [part for part in parts if isinstance(part, Limb)]


@pytest.mark.parametrize("kind", ["cat", "dog", "fox", "wolf", "squirrel", "red panda"])
def test_who_has_a_tail_to_its_nose_sleeps_curled_up(kind: str) -> None:
    assert wide(asleep(kind)) < 0.9 * wide(limbs(kind, Action.LIE))


@pytest.mark.parametrize("kind", ["lion", "horse", "bear", "elephant"])
def test_large_animals_sleep_stretched_out(kind: str) -> None:
    assert wide(asleep(kind)) > 0.8 * wide(limbs(kind, Action.LIE))


@pytest.mark.parametrize("action", [Action.SIT, Action.LIE])
@pytest.mark.parametrize("kind", ["cat", "dog", "lion"])
def test_tails_lie_on_the_ground_where_their_owners_rest(kind: str, action: Action) -> None:
    beast = BESTIARY[kind]
    animal = Animal(beast.build, beast.furs[0])
    *_, tip = animal.tail(0.1, animal.pose(0.1, action), action)
    assert isinstance(tip, Limb)
    assert 0 <= tip.b[1] - tip.rb < 0.1 * beast.build.back


def test_horses_tails_hang_while_they_stand_and_stream_while_they_run() -> None:
    beast = BESTIARY["horse"]
    animal = Animal(beast.build, beast.furs[0])
    falls = {}
    for action in (Action.STAND, Action.RUN):
        first, *_, tip = animal.tail(0.1, animal.pose(0.1, action), action)
        assert isinstance(first, Limb)
        assert isinstance(tip, Limb)
        falls[action] = first.a[1] - tip.b[1]
    assert falls[Action.STAND] > 0.75 * beast.build.tail[0] > 1.5 * falls[Action.RUN]


def test_a_panda_asleep_has_no_white_in_its_eyes() -> None:
    at, reach = Animal(BESTIARY["panda"].build, BESTIARY["panda"].furs[0]).place_of_head(
        0.1, Action.LIE
    )
    shines = [part for part in asleep("panda") if part.ink.glow > 0.5]
    assert not [part for part in shines if abs(part.a[0] - at[0]) < 3 * reach]


@pytest.mark.parametrize("kind", ["rabbit", "squirrel", "panda"])
def test_close_ups_find_the_heads_of_those_that_sit_up_to_eat(kind: str) -> None:
    rig = RIGS[kind]
    assert rig.head is not None
    (_, up, _), reach = rig.head(0.1, Action.EAT)
    eyes = [part.a[1] for part in limbs(kind, Action.EAT) if part.ink.glow > 0.8]
    assert all(abs(eye - up) < reach for eye in eyes)


def test_a_dragon_asleep_lies_with_its_head_on_the_ground() -> None:
    rig = KINDS["dragon"].rig
    assert rig is not None
    assert rig.head is not None
    asleep_, awake = (rig.head(0.1, action)[0][1] for action in (Action.LIE, Action.STAND))
    assert asleep_ < 0.3 * awake


def test_an_eagle_glides_between_its_wing_beats() -> None:
    rig = KINDS["eagle"].rig
    assert rig is not None
    highs = [max(part.hull[0][:, 1].max() for part in rig.parts(k / 24, Action.FLY, PLAIN))
             for k in range(24)]  # fmt: skip
    moves = [abs(b - a) for a, b in pairwise(highs)]
    assert sum(move < 1.5 for move in moves) > len(moves) / 2 < len(moves) * max(moves)
