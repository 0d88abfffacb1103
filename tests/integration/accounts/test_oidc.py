"""Logging in through a real issuer on this machine."""

from __future__ import annotations

import base64
import contextlib
import hashlib
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

from crake.accounts.logins import LoginRules, Logins
from crake.accounts.oidc import Arrival, Oidc
from crake.accounts.service import Accounts
from crake.db.pool import Database
from crake.errors import BadRequest, Disabled, RegistrationClosed, Unavailable
from tests.support.issuer import Issuer, query_of, run_issuer
from tests.support.logins import KEY, RULES, log_in, make_logins, register
from tests.support.server import free_port

# The issuer's own, about parts of Authlib that it uses.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ADA = "ada@example.com"
USERS: dict[str, dict[str, object]] = {
    "ada": {"email": "Ada@example.com", "email_verified": True},
    "mallory": {"email": ADA, "email_verified": False},
    "silent": {"email": "silent@example.com"},
    "nameless": {},
}


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    with run_issuer(USERS) as issuer:
        yield issuer


def make_oidc(logins: Logins, issuer: str, secret: str = "a secret") -> Oidc:
    return Oidc(
        logins,
        issuer=issuer,
        client_id="crake",
        client_secret=secret,
        base_url=RULES.base_url,
        key=KEY,
    )


@pytest.fixture
def oidc(logins: Logins, issuer: Issuer) -> Oidc:
    return make_oidc(logins, issuer.url)


async def arrive(oidc: Oidc, issuer: Issuer, subject: str = "ada") -> Arrival:
    departure = await oidc.authorize_url(next_path="/apis/sora-videos?tab=1")
    return await oidc.callback(issuer.log_in(departure.url, subject), departure.cookie)


async def test_a_stranger_becomes_an_account_and_comes_back_to_it(
    db: Database, oidc: Oidc, issuer: Issuer
) -> None:
    first = await arrive(oidc, issuer)
    assert (first.account.email, first.next_path) == (ADA, "/apis/sora-videos?tab=1")
    assert first.account.is_operator
    again = await arrive(make_oidc(make_logins(db), issuer.url), issuer)
    assert again.account.id == first.account.id
    assert await db.fetch_value("SELECT count(*) FROM accounts") == 1


async def test_the_request_has_state_nonce_and_pkce(oidc: Oidc, issuer: Issuer) -> None:
    departure = await oidc.authorize_url(next_path="/")
    query = query_of(departure.url)
    assert query["response_type"] == "code"
    assert query["redirect_uri"] == f"{RULES.base_url}/oidc/callback"
    assert set(query["scope"].split()) == {"openid", "email"}
    assert query["code_challenge_method"] == "S256"
    other = query_of((await oidc.authorize_url(next_path="/")).url)
    for name in ("state", "nonce", "code_challenge"):
        assert query[name] != other[name]
    await oidc.callback(issuer.log_in(departure.url, "ada"), departure.cookie)
    digest = hashlib.sha256(issuer.exchanges[-1]["code_verifier"].encode()).digest()
    assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == query["code_challenge"]


async def test_a_public_client_says_its_name_only(logins: Logins, issuer: Issuer) -> None:
    with contextlib.suppress(BadRequest):  # some versions of this issuer want a secret
        await arrive(make_oidc(logins, issuer.url, ""), issuer)
    assert issuer.exchanges[-1]["client_id"] == "crake"
    assert "client_secret" not in issuer.exchanges[-1]


async def test_an_answer_counts_only_in_the_browser_that_began(oidc: Oidc, issuer: Issuer) -> None:
    mine, theirs = [await oidc.authorize_url(next_path="/") for _ in range(2)]
    answer = issuer.log_in(theirs.url, "mallory")
    for cookie in (mine.cookie, None, "", "forged.cookie.value", theirs.cookie + "x"):
        with pytest.raises(BadRequest):
            await oidc.callback(answer, cookie)


async def test_an_answer_counts_once(oidc: Oidc, issuer: Issuer) -> None:
    departure = await oidc.authorize_url(next_path="/")
    answer = issuer.log_in(departure.url, "ada")
    await oidc.callback(answer, departure.cookie)
    with pytest.raises(BadRequest):
        await oidc.callback(answer, departure.cookie)


async def test_a_code_of_another_log_in_has_the_wrong_nonce(oidc: Oidc, issuer: Issuer) -> None:
    mine, theirs = [await oidc.authorize_url(next_path="/") for _ in range(2)]
    code = query_of(issuer.log_in(theirs.url, "mallory"))["code"]
    state = query_of(mine.url)["state"]
    query = urlencode({"code": code, "state": state})
    with pytest.raises(BadRequest):
        await oidc.callback(f"{RULES.base_url}/oidc/callback?{query}", mine.cookie)


async def test_a_person_may_refuse(oidc: Oidc) -> None:
    departure = await oidc.authorize_url(next_path="/")
    query = urlencode({"error": "access_denied", "state": query_of(departure.url)["state"]})
    with pytest.raises(BadRequest):
        await oidc.callback(f"{RULES.base_url}/oidc/callback?{query}", departure.cookie)


async def test_a_log_in_that_took_too_long_is_over(
    oidc: Oidc, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    departure = await oidc.authorize_url(next_path="/")
    answer = issuer.log_in(departure.url, "ada")
    monkeypatch.setattr("crake.accounts.oidc.FLOW_SECONDS", -1)
    with pytest.raises(BadRequest):
        await oidc.callback(answer, departure.cookie)


async def test_an_identity_never_gets_an_account_that_somebody_registered(
    logins: Logins, oidc: Oidc, issuer: Issuer
) -> None:
    await register(logins, ADA)
    for subject in ("ada", "mallory"):
        with pytest.raises(BadRequest):
            await arrive(oidc, issuer, subject)


async def test_its_owner_links_the_identity_when_logged_in(
    logins: Logins, oidc: Oidc, issuer: Issuer
) -> None:
    account = await register(logins, "somebody@example.com")
    departure = await oidc.authorize_url(next_path="/account", link_to=account.id)
    arrival = await oidc.callback(issuer.log_in(departure.url, "ada"), departure.cookie)
    assert arrival.account.id == account.id
    assert (await arrive(oidc, issuer)).account.id == account.id
    other = await register(logins, "other@example.com")
    departure = await oidc.authorize_url(next_path="/account", link_to=other.id)
    with pytest.raises(BadRequest):
        await oidc.callback(issuer.log_in(departure.url, "ada"), departure.cookie)


@pytest.mark.parametrize("registration_open", [True, False])
async def test_an_account_that_the_operator_made_waits_for_its_owner(
    db: Database, accounts: Accounts, issuer: Issuer, registration_open: bool
) -> None:
    await accounts.create_token(ADA)
    rules = LoginRules(RULES.base_url, registration_open=registration_open, session_ttl=60)
    oidc = make_oidc(make_logins(db, rules), issuer.url)
    with pytest.raises(BadRequest):
        await arrive(oidc, issuer, "mallory")
    account = (await arrive(oidc, issuer)).account
    assert account.balance == 500
    assert not account.is_operator


async def test_where_registration_is_closed_strangers_stay_out(
    db: Database, issuer: Issuer
) -> None:
    closed = LoginRules(RULES.base_url, registration_open=False, session_ttl=60)
    with pytest.raises(RegistrationClosed):
        await arrive(make_oidc(make_logins(db, closed), issuer.url), issuer)


async def test_an_address_must_be_told_and_not_be_known_as_unverified(
    oidc: Oidc, issuer: Issuer
) -> None:
    assert (await arrive(oidc, issuer, "silent")).account.email == "silent@example.com"
    for subject in ("mallory", "nameless"):
        with pytest.raises(BadRequest):
            await arrive(oidc, issuer, subject)


async def test_a_disabled_account_stays_out(oidc: Oidc, accounts: Accounts, issuer: Issuer) -> None:
    account = (await arrive(oidc, issuer)).account
    await accounts.disable(account.id)
    with pytest.raises(Disabled):
        await arrive(oidc, issuer)


async def test_such_an_account_may_give_itself_a_password(
    logins: Logins, oidc: Oidc, issuer: Issuer
) -> None:
    account = (await arrive(oidc, issuer)).account
    visitor = await logins.session((await logins.start_session(account.id)).cookie)
    assert visitor is not None
    await logins.change_password(visitor, "", "correct horse battery", from_address="192.0.2.1")
    await log_in(logins, ADA)


async def test_an_issuer_that_is_away_or_another_one_is_unavailable(
    logins: Logins, issuer: Issuer
) -> None:
    for url in (f"http://127.0.0.1:{free_port()}", issuer.url + "/", issuer.url + "/nothing"):
        with pytest.raises(Unavailable):
            await make_oidc(logins, url).authorize_url(next_path="/")
