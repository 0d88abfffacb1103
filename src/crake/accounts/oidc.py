"""Logging in through an OpenID Connect issuer, any that is found by discovery."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import httpx2
import structlog
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.base_client import BaseApp
from authlib.integrations.base_client.async_app import AsyncOAuth2Mixin
from authlib.integrations.base_client.async_openid import AsyncOpenIDMixin
from authlib.integrations.httpx_client import AsyncOAuth2Client
from itsdangerous import BadSignature, URLSafeTimedSerializer
from joserfc.errors import JoseError

from crake.accounts.logins import Logins
from crake.accounts.models import Account, Identity
from crake.errors import BadRequest, Disabled, Unavailable

CALLBACK_PATH = "/oidc/callback"
COOKIE_NAME = "crake_oidc"
COOKIE_PATH = "/oidc"
FLOW_SECONDS = 600
"""For which a log-in that has begun may be finished; the cookie's `max-age`."""

METADATA_SECONDS = 3600.0
REQUEST_SECONDS = 10.0
SCOPE = "openid email"
SIGNED = ("RS", "PS", "ES", "Ed")
"""What names of signatures by a key pair begin with; the others prove nothing here."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Departure:
    """Where to send the browser, and the cookie `crake_oidc` to give it on its way.

    The cookie is `HttpOnly`, `SameSite=Lax`, with `Path=/oidc` and a `max-age` of `FLOW_SECONDS`;
    it is deleted once the browser is back.
    """

    url: str
    cookie: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Whose account it is, and the path that the log-in had begun from.

    `linked` says that the identity was to be linked to the account, and is.
    """

    account: Account
    next_path: str
    linked: bool


class _Issuer(AsyncOAuth2Mixin, AsyncOpenIDMixin, BaseApp):  # type: ignore[misc] # Authlib has no types
    """An issuer's metadata and keys."""

    client_cls = AsyncOAuth2Client


class Oidc:
    """Log-ins through one issuer: authorization code, PKCE (S256), state and nonce.

    Parameters
    ----------
    logins
        Whose account an identity is.
    issuer
        Its identifier: what discovery begins with and what its tokens must name.
    client_secret
        Empty for a public client.
    base_url
        Of crake, without a trailing slash; the redirect URI is `BASE/oidc/callback`.
    key
        The server's secret key, any length.
    """

    def __init__(
        self,
        logins: Logins,
        *,
        issuer: str,
        client_id: str,
        client_secret: str,
        base_url: str,
        key: bytes,
    ) -> None:
        self._logins = logins
        self._issuer = issuer
        self._client_id = client_id
        self._client_secret = client_secret
        self._redirect_uri = base_url + CALLBACK_PATH
        self._flows = URLSafeTimedSerializer(
            key,
            salt="crake.oidc",
            signer_kwargs={"key_derivation": "hmac", "digest_method": hashlib.sha256},
        )
        self._known: tuple[float, _Issuer] | None = None

    async def authorize_url(self, *, next_path: str, link_to: UUID | None = None) -> Departure:
        """Begin a log-in.

        Parameters
        ----------
        next_path
            Where the browser was going; `callback` gives it back as it is.
        link_to
            The account that is logged in, where the identity shall be linked to it.

        Raises
        ------
        Unavailable
            The issuer does not answer as an issuer does.
        """
        try:
            flow = await (await self._discovered()).create_authorization_url(self._redirect_uri)
        except (httpx2.HTTPError, AuthlibBaseError, RuntimeError, ValueError) as error:
            raise _away(error) from error
        kept = {
            "state": flow["state"],
            "nonce": flow["nonce"],
            "code_verifier": flow["code_verifier"],
            "next": next_path,
            "link_to": link_to.hex if link_to else None,
        }
        return Departure(flow["url"], str(self._flows.dumps(kept)))

    async def callback(self, url: str, cookie: str | None) -> Arrival:
        """Finish a log-in: exchange the code, check the identity token, find the account.

        Parameters
        ----------
        url
            Of the request, with its query.
        cookie
            Value of the cookie `crake_oidc`.

        Raises
        ------
        BadRequest
            The log-in was refused, was begun elsewhere or too long ago, or the identity cannot be
            used.
        RegistrationClosed
            There is no account, and nobody may register.
        Disabled
            The operator disabled the account.
        Unavailable
            The issuer does not answer as an issuer does.
        """
        flow = self._flow(cookie)
        answer = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        if not secrets.compare_digest(answer.get("state", "").encode(), flow["state"].encode()):
            raise BadRequest("This log-in was begun elsewhere. Begin again.")
        if "code" not in answer:
            log.warning("oidc.refused", error=answer.get("error", "")[:100])
            raise BadRequest("The log-in was refused by its issuer.")
        identity = await self._identity(answer["code"], flow)
        link_to = UUID(hex=flow["link_to"]) if flow["link_to"] else None
        account = await self._logins.recognise(identity, link_to=link_to)
        if account.disabled_at is not None:
            raise Disabled
        return Arrival(account, flow["next"], linked=link_to is not None)

    def _flow(self, cookie: str | None) -> Mapping[str, Any]:
        try:
            flow: Mapping[str, Any] = self._flows.loads(cookie or "", max_age=FLOW_SECONDS)
        except (BadSignature, ValueError):
            raise BadRequest("This log-in has expired or was begun elsewhere.") from None
        return flow

    async def _identity(self, code: str, flow: Mapping[str, Any]) -> Identity:
        try:
            issuer = await self._discovered()
            token = await issuer.fetch_access_token(
                self._redirect_uri, code=code, code_verifier=flow["code_verifier"]
            )
            claims = await issuer.parse_id_token(
                token,
                flow["nonce"],
                claims_options={
                    "iss": {"essential": True, "value": self._issuer},
                    "aud": {"essential": True, "value": self._client_id},
                },
            )
            if claims is not None and "email" not in claims:
                claims |= await _details(issuer, token, claims["sub"])
        except (AuthlibBaseError, JoseError) as error:
            log.warning("oidc.refused", error=str(error)[:300])
            raise BadRequest("The log-in was refused by its issuer.") from error
        except (httpx2.HTTPError, RuntimeError, ValueError) as error:
            raise _away(error) from error
        return self._read(claims or {})

    def _read(self, claims: Mapping[str, Any]) -> Identity:
        email, verified = claims.get("email"), claims.get("email_verified")
        if not isinstance(claims.get("sub"), str) or not isinstance(email, str):
            raise BadRequest("The issuer tells no e-mail address.")
        if verified is False or verified == "false":
            raise BadRequest("The issuer has not verified the e-mail address.")
        return Identity(self._issuer, claims["sub"], email, verified is True or verified == "true")

    async def _discovered(self) -> _Issuer:
        now = time.monotonic()
        if self._known is not None and now - self._known[0] < METADATA_SECONDS:
            return self._known[1]
        issuer = _Issuer(
            None,
            client_id=self._client_id,
            client_secret=self._client_secret or None,
            server_metadata_url=(self._issuer.rstrip("/") + "/.well-known/openid-configuration"),
            client_kwargs={
                "scope": SCOPE,
                "code_challenge_method": "S256",
                "timeout": REQUEST_SECONDS,
            },
        )
        _check(await issuer.load_server_metadata(), self._issuer)
        issuer.client_kwargs["token_endpoint_auth_method"] = _authentication(
            issuer.server_metadata, has_secret=bool(self._client_secret)
        )
        self._known = (now, issuer)
        return issuer


async def _details(issuer: _Issuer, token: Mapping[str, Any], subject: str) -> dict[str, Any]:
    """Return what an issuer tells apart from its token (OpenID Connect Core 1.0, 5.3)."""
    if "userinfo_endpoint" not in issuer.server_metadata:
        return {}
    told: dict[str, Any] = await issuer.userinfo(token=token)
    return told if told.get("sub") == subject else {}


def _check(metadata: dict[str, Any], issuer: str) -> None:
    """Check that metadata is the issuer's (OpenID Connect Discovery 1.0, 4.3)."""
    if metadata.get("issuer") != issuer:
        raise ValueError(f"its metadata is of issuer {metadata.get('issuer')!r}")
    names = metadata.get("id_token_signing_alg_values_supported") or ["RS256"]
    metadata["id_token_signing_alg_values_supported"] = [
        name for name in names if name.startswith(SIGNED)
    ]


def _authentication(metadata: Mapping[str, Any], *, has_secret: bool) -> str:
    """Return how to authenticate at the token endpoint (OpenID Connect Core 1.0, 9)."""
    if not has_secret:
        return "none"
    offered = metadata.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    basic = "client_secret_basic" in offered or "client_secret_post" not in offered
    return "client_secret_basic" if basic else "client_secret_post"


def _away(error: Exception) -> Unavailable:
    log.warning("oidc.unavailable", cause=str(error)[:300])
    return Unavailable("The issuer of log-ins does not answer. Try again later.")
