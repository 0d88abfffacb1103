from __future__ import annotations

from crake import errors
from crake.errors import BY_CODE, CrakeError
from tests.support.documents import document, rows


def test_every_error_is_documented_with_its_status() -> None:
    _, *found = rows(document("docs/errors.md"))
    documented = {cells[1]: int(cells[0]) for cells in found}
    assert documented == {code: kind.status for code, kind in BY_CODE.items()}


def test_every_kind_of_error_is_known_by_its_code_and_drawn_in_the_hierarchy() -> None:
    kinds = set(CrakeError.__subclasses__())
    assert set(BY_CODE.values()) == kinds
    drawn = str(errors.__doc__)
    for kind in kinds:
        assert f" {kind.__name__} " in drawn
        assert f" {kind.status} {kind.code}\n" in drawn
