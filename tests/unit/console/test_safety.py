from __future__ import annotations

import pytest
from starlette.requests import Request

from crake.console.safety import Forged, check_origin, check_token, content_policy, safe_path


@pytest.mark.parametrize("path", ["/", "/apis/sora-videos", "/videos?page=2&q=a%20b", "/a//b"])
def test_a_path_of_this_server_is_kept(path: str) -> None:
    assert safe_path(path, "/default") == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        None,
        7,
        "https://example.com/",
        "//example.com/",
        "///example.com",
        "/\\example.com",
        "\\/example.com",
        "/\t/example.com",
        "/\n/example.com",
        "javascript:alert(1)",
        " /login",
        "apis",
        "/videos\r\nset-cookie: a=b",
        "/" + "a" * 3000,
        "/é",
    ],
)
def test_everything_else_becomes_the_default(path: object) -> None:
    assert safe_path(path, "/default") == "/default"


def test_a_token_must_be_there_and_equal() -> None:
    check_token("secret", "secret")
    for expected, given in [("secret", "Secret"), ("secret", None), ("secret", ""), (None, "")]:
        with pytest.raises(Forged):
            check_token(expected, given)


def a_request(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "POST", "path": "/", "headers": raw})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec_fetch_site": "same-origin"},
        {"sec_fetch_site": "none"},
        {"host": "videos.example.com", "origin": "https://videos.example.com"},
    ],
)
def test_our_own_pages_may_send_forms(headers: dict[str, str]) -> None:
    check_origin(a_request(**headers))


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"host": "videos.example.com", "origin": "https://example.com"},
        {"host": "videos.example.com", "origin": "null"},
        {"host": "videos.example.com", "origin": "http://[videos.example.com"},
    ],
)
def test_other_sites_may_not(headers: dict[str, str]) -> None:
    with pytest.raises(Forged):
        check_origin(a_request(**headers))


def test_the_policy_allows_no_inline_code_and_only_our_own_files() -> None:
    policy = content_policy("https://videos.example.com")
    assert "unsafe" not in policy
    assert "script-src 'self';" in policy
    assert "media-src 'self' blob: https://videos.example.com;" in policy
