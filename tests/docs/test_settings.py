from __future__ import annotations

import re

from crake.settings import Settings
from tests.support.documents import document, documents, rows
from write_settings import table, written

MEND = "docs/settings.md is not what the code says: run `python tools/write_settings.py`"


def test_the_table_is_what_the_code_says() -> None:
    text = document("docs/settings.md")
    assert written(text) == text, MEND


def test_the_table_has_every_setting_and_says_something_of_it() -> None:
    _, *found = rows(table())
    assert [cells[0] for cells in found] == [f"CRAKE_{n.upper()}" for n in Settings.model_fields]
    assert all(all(cells) and len(cells) == 4 for cells in found)


def test_no_document_names_a_setting_that_is_not_there() -> None:
    known = {f"CRAKE_{name.upper()}" for name in Settings.model_fields} | {"CRAKE_CONFIG"}
    for path in documents():
        named = set(re.findall(r"CRAKE_[A-Z_]+[A-Z]", path.read_text(encoding="utf-8")))
        assert named <= known, f"{path.name}: {named - known}"
