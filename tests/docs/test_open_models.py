from __future__ import annotations

import pytest

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import PROFILES
from tests.support.documents import document

PAGE = document("docs/howto/run-an-open-model.md")


@pytest.mark.parametrize("name", [*DiffusersOptions.model_fields, *PROFILES])
def test_every_option_and_profile_is_documented(name: str) -> None:
    assert f"`{name}`" in PAGE or f"`{name} = " in PAGE or f"\n{name} = " in PAGE
