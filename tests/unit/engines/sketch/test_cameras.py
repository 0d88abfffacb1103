"""What cameras do beside panning and tilting: orbits, dolly zooms, whip pans."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.camera import Motion
from crake.engines.sketch.direction import Action, Camera, Framing
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects.actor import Actor
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 160, 90


def test_an_orbit_moves_what_is_far_to_the_right_and_what_is_near_to_the_left() -> None:
    motion = Motion(Camera.ORBIT, 4, 1000, 0, 0)

    def moved(speed: float) -> float:
        return motion.scroll(4) * speed - motion.turned(4)

    assert moved(0.1) < -500
    assert abs(moved(1.0)) < 1
    assert moved(1.4) > 200
    assert motion.around(4) - motion.around(0) > 1.5  # from the side to the front


def test_an_orbit_shows_somebody_from_the_side_then_from_the_front() -> None:
    direction = asked("studio", kind="horse", action=Action.STAND, camera=Camera.ORBIT)
    horse = scene(direction, SIZE, 96)._takes[0]._players[0]
    assert isinstance(horse, Actor)

    def width(index: int) -> int:
        clear = horse._pose(0, index).body._clear
        return int((clear < 128).any(axis=0).sum())

    assert min(width(k) for k in range(48)) < 0.6 * max(width(0), width(47))


def test_an_orbit_goes_on_smoothly() -> None:
    shot = scene(asked("park", kind="person", action=Action.WALK, camera=Camera.ORBIT), SIZE, 48)
    pictures = [luma(shot, k, SIZE) for k in range(12)]
    steps = [float(np.abs(b - a).mean()) for a, b in pairwise(pictures)]
    assert max(steps) < 2.5 * min(steps)


def test_a_dolly_zoom_lets_the_distance_grow_but_not_who_is_filmed() -> None:
    who = asked("street", kind="person", action=Action.STAND, camera=Camera.DOLLY_ZOOM)
    still = asked("street", kind="person", action=Action.STAND, camera=Camera.STILL)
    near, usual = (luma(scene(d, SIZE, 24), 23, SIZE) for d in (who, still))
    houses, feet = (slice(10, 40), slice(100, 150)), (slice(60, 74), slice(76, 86))
    assert np.abs(near[houses] - usual[houses]).mean() > 8
    assert np.abs(near[feet] - usual[feet]).mean() < np.abs(near[houses] - usual[houses]).mean()


def test_a_crane_rises_and_comes_away() -> None:
    motion = Motion(Camera.CRANE, 4, 1000, 0, 0)
    (near, low), (far, high) = motion.lens(0), motion.lens(4)
    assert near > 1.3 > far == 1.0
    assert low > 0.1 > high == 0.0


def test_a_whip_pan_ends_at_its_subject_and_blurs_what_it_passes() -> None:
    motion = Motion(Camera.WHIP, 4, 1000, 0, 0)
    assert motion.place(0) > 1.5
    assert motion.place(4) == 0.5
    shot = scene(asked("city", kind=None, camera=Camera.WHIP), SIZE, 96)
    edges = [float(np.abs(np.diff(luma(shot, k, SIZE)[:50], axis=1)).mean()) for k in (0, 23, 90)]
    assert edges[1] < 0.6 * min(edges[0], edges[2])


@pytest.mark.parametrize(
    ("prompt", "camera"),
    [
        ("the camera orbits around a woman in a park", Camera.ORBIT),
        ("a knight, 360 degree shot", Camera.ORBIT),
        ("镜头环绕一只猫", Camera.ORBIT),
        ("la caméra tourne autour d'un chien", Camera.ORBIT),
        ("die Kamera umkreist ein Pferd", Camera.ORBIT),
        ("dolly zoom on a man in a street", Camera.DOLLY_ZOOM),
        ("whip pan to a cat", Camera.WHIP),
        ("crane shot of a castle", Camera.CRANE),
        ("plano de grúa de un castillo", Camera.CRANE),
        ("hyperlapse through a city", Camera.DOLLY_IN),
    ],
)
def test_prompts_ask_for_cameras(prompt: str, camera: Camera) -> None:
    assert understand(prompt).camera is camera


def test_the_eiffel_tower_is_seen_whole_from_above() -> None:
    from_above = understand("drone shot of the eiffel tower at night")
    assert from_above.framing is Framing.AERIAL
    top = drawn(build_scene(from_above, *SIZE, 24, 1, 1), 0, SIZE).y[:40]
    assert int(top[4:36].max(axis=1).min()) > 90  # lit from its foot to its tip
