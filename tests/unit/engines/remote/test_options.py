from __future__ import annotations

import pytest
from pydantic import ValidationError

from crake.engines.remote.options import OpenAIOptions

URL = "http://gpu:8000/v1"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "needs base_url, or servers"),
        ({"base_url": URL, "servers": [{"base_url": URL}]}, "not both"),
        ({"servers": [{"base_url": URL}], "api_key_env": "KEY"}, "belong into each"),
        ({"servers": [{"base_url": URL}], "concurrency": 3}, "belong into each"),
        ({"base_url": "gpu:8000"}, "must start with http"),
        ({"base_url": "http://ada:hunter2@gpu/v1"}, "use api_key_env"),
        ({"base_url": f"{URL}?key=hunter2"}, "use api_key_env"),
        ({"base_url": URL, "api_key_env": "sk-hunter2"}, "should match pattern"),
        ({"base_url": URL, "api_key": "hunter2"}, "Extra inputs"),
        ({"base_url": URL, "flavour": "strawberry"}, "flavour"),
        ({"base_url": URL, "sizes": ["huge"]}, "sizes"),
    ],
)
def test_what_is_wrong_is_said_without_secrets(given: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError, match=said) as refused:
        OpenAIOptions.model_validate(given)
    shown = [item["msg"] for item in refused.value.errors(include_input=False, include_url=False)]
    assert "hunter2" not in str(shown)


def test_one_server_or_several() -> None:
    one = OpenAIOptions(base_url=f"{URL}/", api_key_env="KEY", concurrency=2).all_servers
    assert [(s.base_url, s.api_key_env, s.concurrency, s.weight) for s in one] == [
        (URL, "KEY", 2, 1.0)
    ]
