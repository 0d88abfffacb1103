"""Logging in and linking at the console, with a real issuer on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr

from tests.support.console import House, Person, console_settings, open_house
from tests.support.issuer import Issuer, run_issuer

# The issuer's own, about parts of Authlib that it uses.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

BUTTON = 'action="/account/link"'
USERS: dict[str, dict[str, object]] = {
    "ada": {"email": "ada.l@example.org", "email_verified": True}
}


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    with run_issuer(USERS) as issuer:
        yield issuer


@pytest.fixture
async def house(dsn: str, tmp_path: Path, issuer: Issuer) -> AsyncIterator[House]:
    settings = console_settings(
        dsn,
        tmp_path,
        oidc_client_id="crake",
        oidc_client_secret=SecretStr("a secret"),
        oidc_issuer=issuer.url,
    )
    async with open_house(settings) as house:
        yield house


def path_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path}?{parts.query}"


async def test_an_identity_is_linked_on_the_accounts_page_and_then_logs_in(
    house: House, ada: Person, issuer: Issuer
) -> None:
    assert BUTTON in await ada.page("/account")
    left = await ada.post("/account/link")
    assert left.status_code == 200, left.text
    url = left.headers["refresh"].removeprefix("0;url=")
    back = await ada.get(path_of(issuer.log_in(url, "ada")))
    assert (back.status_code, back.headers["location"]) == (303, "/account")
    assert "The identity is linked" in await ada.page("/account")

    async with house.client() as stranger:
        start = await stranger.get("/oidc/start?next=/account")
        await stranger.get(path_of(issuer.log_in(start.headers["location"], "ada")))
        page = await stranger.get("/account")
    assert str(ada.account_id) in page.text
    assert "The identity is linked" not in page.text


async def test_another_site_cannot_have_an_identity_linked(ada: Person) -> None:
    for fields, site in (({}, "same-origin"), ({"csrf": ada.csrf}, "cross-site")):
        headers = {"sec-fetch-site": site}
        answer = await ada.client.post("/account/link", data=fields, headers=headers)
        assert answer.status_code == 403
        assert "refresh" not in answer.headers
    assert (await ada.get("/account/link")).status_code == 405


async def test_without_an_issuer_there_is_nothing_to_link(dsn: str, tmp_path: Path) -> None:
    async with open_house(console_settings(dsn, tmp_path)) as house:
        ada = await house.person("ada@example.com")
        assert BUTTON not in await ada.page("/account")
        assert (await ada.post("/account/link")).status_code == 404
