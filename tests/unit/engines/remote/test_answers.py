from __future__ import annotations

from typing import Any

import pytest

from crake.engines.remote.answers import JobState, Trouble, share, status_of, trouble_of


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"error": {"code": "bad", "message": "no"}}, "bad", "no"),
        ({"error": {"code": 400, "message": "no", "type": "x"}}, "400", "no"),
        ({"error": {"code": None, "message": "no"}}, "", "no"),
        ({"error": "no"}, "", "no"),
        ({"error": "no", "code": 7}, "7", "no"),
        ({"message": "no"}, "", "no"),
        ({"code": True, "message": "no"}, "", "no"),
        ({"detail": "Not Found"}, "", "Not Found"),
        ({"detail": {"code": "x", "msg": "no"}}, "x", "no"),
        (
            {"detail": [{"loc": ["body", "size"], "msg": "bad"}, {"loc": ["a"]}, "odd"]},
            "",
            "body.size: bad; a: is wrong; odd",
        ),
        ({"detail": [{"loc": 5, "msg": "bad"}, {"msg": "no"}]}, "", "5: bad; : no"),
        ("Bad Gateway", "", "Bad Gateway"),
        ("", "", "no reason given"),
        ([], "", "no reason given"),
        (None, "", "no reason given"),
        ({}, "", "no reason given"),
        ({"error": {"message": "x" * 1000}}, "", "x" * 300),
    ],
)
def test_every_way_to_print_an_error_is_read(body: object, code: str, message: str) -> None:
    assert trouble_of(body) == Trouble(code, message)


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("queued", JobState.QUEUED),
        ("pending", JobState.QUEUED),
        ("in_progress", JobState.RUNNING),
        ("cancelling", JobState.RUNNING),
        ("completed", JobState.DONE),
        ("COMPLETED", JobState.DONE),
        ("failed", JobState.FAILED),
        ("cancelled", JobState.CANCELLED),
        ("dreaming", JobState.RUNNING),
        (None, JobState.RUNNING),
    ],
)
def test_every_word_for_a_state_is_known(word: str | None, state: JobState) -> None:
    assert status_of({"status": word}).state is state


def test_only_what_ended_badly_has_trouble() -> None:
    assert status_of({"status": "queued", "error": None}).trouble is None
    assert status_of({"status": "failed", "error": {"code": 1, "message": "x"}}).trouble == Trouble(
        "1", "x"
    )
    assert status_of({"status": "failed", "message": "y"}).trouble == Trouble("", "y")


@pytest.mark.parametrize(
    ("percent", "expected"),
    [(0, 0), (50, 0.5), ("25", 0.25), (100, 1), (700, 1), (-3, 0), (12.5, 0.125)],
)
def test_progress_is_a_share(percent: Any, expected: float) -> None:  # noqa: ANN401
    assert share(percent) == expected


@pytest.mark.parametrize("percent", [None, True, "soon", float("nan"), float("inf"), [1], 10**400])
def test_what_is_no_number_is_no_progress(percent: object) -> None:
    assert share(percent) is None
