from __future__ import annotations

from crake.engines.breaker import FIRST_PAUSE, LONGEST_PAUSE, Breaker


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def broken(clock: Clock) -> Breaker:
    breaker = Breaker(threshold=3, clock=clock)
    for _ in range(3):
        assert breaker.seconds_left == 0
        breaker.fail("no answer")
    return breaker


def test_it_opens_after_three_failures_in_a_row_and_says_why() -> None:
    breaker = broken(Clock())
    assert (breaker.seconds_left, breaker.why) == (FIRST_PAUSE, "no answer")


def test_a_success_in_between_starts_the_count_anew() -> None:
    breaker = Breaker(threshold=3, clock=Clock())
    for _ in range(5):
        breaker.fail("no answer")
        breaker.fail("no answer")
        breaker.succeed()
    assert (breaker.seconds_left, breaker.why) == (0, "")


def test_after_the_pause_there_is_one_trial_and_no_second_beside_it() -> None:
    clock = Clock()
    breaker = broken(clock)
    clock.now = FIRST_PAUSE
    assert breaker.seconds_left == 0
    breaker.begin()
    assert breaker.seconds_left == FIRST_PAUSE
    breaker.succeed()
    assert breaker.seconds_left == 0


def test_every_failed_trial_doubles_the_pause_up_to_a_limit() -> None:
    clock = Clock()
    breaker = broken(clock)
    pauses = []
    for _ in range(6):
        clock.now += breaker.seconds_left
        breaker.begin()
        breaker.fail("still no answer")
        pauses.append(breaker.seconds_left)
    assert pauses == [30, 60, 120, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]
