"""Who is alive, and when that can be judged."""

from __future__ import annotations

from crake.tasks.tickets import QUIET_ROUNDS, Calm, Held


def test_hearts_are_not_judged_at_first_nor_after_the_database_was_away() -> None:
    calm = Calm(gap=2.0)
    assert [calm.heard(now) for now in (0.0, 1.0, 2.0, 3.0)] == [False, True, True, True]
    assert [calm.heard(now) for now in (9.0, 10.0, 11.0, 12.0)] == [False, False, True, True]


def test_hearts_are_judged_now_and_then_where_every_round_is_late() -> None:
    calm = Calm(gap=2.0)
    judged = [calm.heard(3.0 * number) for number in range(12)]
    assert judged.count(True) >= 12 // (QUIET_ROUNDS + 2)


def test_workers_are_alive_while_they_render() -> None:
    held = Held()
    assert held.workers == []
    with held.render(1, 7), held.render(None, None):
        with held.render(2, 7), held.render(3, 8):
            assert held.workers == [7, 8]
            assert held.jobs(7) == [1, 2]
        assert held.workers == [7]
        assert held.jobs(8) == []
    assert held.workers == []
