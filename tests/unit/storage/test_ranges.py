from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crake.storage.models import StoredFile
from crake.storage.ranges import (
    RangeNotSatisfiable,
    http_date,
    is_unchanged,
    parse_range,
    range_applies,
)

WHEN = datetime(2026, 11, 20, 11, 12, 13, 456789, tzinfo=UTC)
FILE = StoredFile("k", 1000, '"abc"', WHEN)
STAMP = "Fri, 20 Nov 2026 11:12:13 GMT"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("bytes=0-", (0, 1000)),
        ("bytes=0-0", (0, 1)),
        ("bytes=10-19", (10, 20)),
        ("bytes=990-5000", (990, 1000)),
        ("bytes=-10", (990, 1000)),
        ("bytes=-5000", (0, 1000)),
        ("BYTES=5-6", (5, 7)),
        ("bytes=20-10", None),
        ("bytes=-", None),
        ("bytes=0-1,5-6", None),
        ("items=0-1", None),
        ("bytes=a-b", None),
    ],
)
def test_ranges_as_rfc_9110_has_them(header: str, expected: tuple[int, int] | None) -> None:
    assert parse_range(header, 1000) == expected


@pytest.mark.parametrize("header", ["bytes=1000-", "bytes=5000-6000", "bytes=-0"])
def test_a_range_of_nothing_cannot_be_satisfied(header: str) -> None:
    with pytest.raises(RangeNotSatisfiable):
        parse_range(header, 1000)


@given(st.text(max_size=30), st.integers(min_value=0, max_value=10**12))
def test_every_range_lies_inside_the_file(text: str, size: int) -> None:
    try:
        part = parse_range("bytes=" + text, size)
    except RangeNotSatisfiable:
        return
    if part is not None:
        assert 0 <= part[0] < part[1] <= size


def test_a_known_etag_means_unchanged() -> None:
    assert is_unchanged({"if-none-match": '"abc"'}, FILE)
    assert is_unchanged({"if-none-match": '"x", W/"abc"'}, FILE)
    assert is_unchanged({"if-none-match": "*"}, FILE)
    assert not is_unchanged({"if-none-match": '"x"', "if-modified-since": STAMP}, FILE)


def test_dates_are_compared_by_the_second() -> None:
    assert http_date(WHEN) == STAMP
    assert is_unchanged({"if-modified-since": STAMP}, FILE)
    assert not is_unchanged({"if-modified-since": "Fri, 20 Nov 2026 11:12:12 GMT"}, FILE)
    assert not is_unchanged({"if-modified-since": "yesterday"}, FILE)
    for odd in (f"Fri, 20 Nov {'9' * 20} 11:12:13 GMT", f"{STAMP[:-3]}+{'9' * 30}"):
        assert not is_unchanged({"if-modified-since": odd}, FILE)


def test_if_range_holds_only_for_the_same_file() -> None:
    assert range_applies({}, FILE)
    assert range_applies({"if-range": '"abc"'}, FILE)
    assert range_applies({"if-range": STAMP}, FILE)
    assert not range_applies({"if-range": '"abd"'}, FILE)
    assert not range_applies({"if-range": 'W/"abc"'}, FILE)
    assert not range_applies({"if-range": "Fri, 20 Nov 2026 11:12:14 GMT"}, FILE)
