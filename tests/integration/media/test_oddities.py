"""Files that are made to do harm are taken as what they are, or refused in clear words."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.decoding import outcomes_of
from tests.support.oddities import oddities


@pytest.mark.timeout(600)
async def test_bombs_giants_and_polyglots_do_no_harm(tmp_path: Path) -> None:
    fine = dict(oddities(tmp_path))
    assert len(fine) > 90
    outcomes = await outcomes_of(list(fine))
    wrong = {path.name: what for path, what in outcomes.items() if what not in fine[path]}
    assert wrong == {}
