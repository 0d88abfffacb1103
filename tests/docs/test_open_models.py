from __future__ import annotations

import pytest

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import PROFILES
from tests.support.documents import document

PAGE = document("docs/howto/run-an-open-model.md")


@pytest.mark.parametrize("name", [*DiffusersOptions.model_fields, *PROFILES])
def test_every_option_and_profile_is_documented(name: str) -> None:
    assert f"`{name}`" in PAGE or f"`{name} = " in PAGE or f"\n{name} = " in PAGE


@pytest.mark.parametrize("name", [name for name, profile in PROFILES.items() if profile.heads])
def test_how_many_gpus_share_a_clip_is_documented(name: str) -> None:
    profile = PROFILES[name]
    places = [w * h // profile.multiple**2 for w, h in profile.sizes]
    counts = [n for n in range(2, 9) if not any(number % n for number in (profile.heads, *places))]
    listed = ", ".join(dict.fromkeys(map(str, places)))
    row = f"| `{name}` | {profile.heads} | {listed} | {', '.join(map(str, counts))}"
    assert row in document("docs/reference/open-models.md")
