"""The guarded client: every request to an address that a client of crake chose.

http and https only; every address that the name resolves to must be public or allowed; the
connection goes to the address that was checked, so a name that changes its answer gains nothing;
redirects are followed by hand and checked again; size and time are limited; proxies of the
environment are not used. What is fetched is stored as it came: its content is looked at elsewhere,
in a sandbox.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from typing import Self

import httpcore
import httpx

from crake import __version__
from crake.errors import BadRequest, CrakeError, TooLarge
from crake.media.addresses import PRIVATE, Network, check_url, is_allowed
from crake.settings import Settings

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]
REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 5
ADDRESSES_TRIED = 4
CONNECT_SECONDS = 5.0
WRITE_BYTES = 2**20
EXCERPT_BYTES = 1024
EXCERPT_SECONDS = 1.0
MIB = 2**20
LOOKERS = 8
USER_AGENT = f"crake/{__version__}"


# Names that nobody answers for keep these threads waiting, and not those that write files.
_LOOKERS = ThreadPoolExecutor(LOOKERS, thread_name_prefix="crake-names")


@dataclass(frozen=True, slots=True)
class PostResult:
    """What came of one POST."""

    status: int | None
    """HTTP status; `None` where no answer came."""
    headers: Mapping[str, str]
    """Names in lower case."""
    excerpt: bytes
    """The first bytes of the answer's body."""
    error: str | None
    """Why no answer came, safe to show."""

    @property
    def ok(self) -> bool:
        """Whether the other side took it: any 2xx."""
        return self.status is not None and 200 <= self.status < 300


class _NotPublic(httpcore.ConnectError):
    """A name resolved to an address that is not allowed."""


async def resolve(host: str, port: int) -> Sequence[str]:
    """Return the addresses of a name, the system's way."""
    look = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(_LOOKERS, look)
    return [str(item[4][0]) for item in found]


class _CheckedBackend(httpcore.AsyncNetworkBackend):
    """Connects to addresses that it has resolved and checked itself.

    TLS is spoken above it, with the name from the URL: certificates are checked as ever.
    """

    def __init__(self, resolver: Resolver, allowed: Sequence[Network]) -> None:
        self._resolver = resolver
        self._allowed = allowed
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        failure: Exception = httpcore.ConnectError("no address")
        for address in await self._addresses(host, port):
            try:
                return await self._inner.connect_tcp(
                    address, port, timeout, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        try:
            addresses = await self._resolver(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error
        # One bad address spoils the name: whoever controls it must not get a second throw.
        if not all(is_allowed(ip_address(address), self._allowed) for address in addresses):
            raise _NotPublic(host)
        return list(dict.fromkeys(addresses))[:ADDRESSES_TRIED]


class Fetcher:
    """Fetches references and posts callbacks; an async context manager.

    Parameters
    ----------
    settings
        `allow_networks` and `fetch_timeout` are used.
    resolver
        Returns a name's addresses.
    ssl_context
        Decides which certificates are trusted.
    """

    def __init__(
        self,
        settings: Settings,
        resolver: Resolver = resolve,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._allowed = settings.allow_networks
        self._seconds = settings.fetch_timeout
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl_context or httpx.create_ssl_context(),
            network_backend=_CheckedBackend(resolver, self._allowed),
            max_keepalive_connections=0,  # every request is resolved and checked
        )

    async def __aenter__(self) -> Self:
        await self._pool.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._pool.__aexit__(kind, error, traceback)

    def check_url(self, url: str, param: str) -> None:
        """Raise `BadRequest` for what can be told from the text of an address alone."""
        check_url(url, param, self._allowed)

    async def fetch(
        self, url: str, dest: Path, *, max_bytes: int, param: str, seconds: float | None = None
    ) -> None:
        """Store what an address holds in the file `dest`.

        Parameters
        ----------
        max_bytes
            Largest size.
        param
            The field that is named in errors.
        seconds
            That it may take; the setting `fetch_timeout` if it is not given.

        Raises
        ------
        BadRequest
            The address is not allowed, does not answer, or answers with something else than 200.
        TooLarge
            There is more than `max_bytes`.
        """
        seconds = seconds or self._seconds
        try:
            async with asyncio.timeout(seconds):
                await self._fetch(url, dest, max_bytes, param)
        except TimeoutError:
            _discard(dest)
            raise BadRequest(
                f"{param} could not be fetched within {seconds:g} s.", param=param
            ) from None
        except BaseException:
            _discard(dest)
            raise

    async def post(
        self,
        url: str,
        body: bytes,
        headers: Mapping[str, str],
        *,
        timeout: float,  # noqa: ASYNC109 - a limit on the other side, which ends in a result
        param: str = "callback_url",
    ) -> PostResult:
        """Send a body; a redirect is not followed, and trouble is a result, not an exception.

        The answer's status and headers count; what follows them may come slowly or never.

        Parameters
        ----------
        timeout
            Seconds until an answer must be there.
        param
            The field that is named in errors.
        """
        answer: PostResult | None = None
        try:
            async with asyncio.timeout(timeout):
                parsed = check_url(url, param, self._allowed)
                async with self._stream("POST", parsed, param, headers, body) as response:
                    answer = PostResult(response.status, _headers(response), b"", None)
                    answer = replace(answer, excerpt=await _excerpt(response))
        except TimeoutError:
            late = f"{param} did not answer within {timeout:g} s."
            return answer or PostResult(None, {}, b"", late)
        except CrakeError as error:
            return answer or PostResult(None, {}, b"", error.message)
        return answer

    async def _fetch(self, url: str, dest: Path, max_bytes: int, param: str) -> None:
        parsed = check_url(url, param, self._allowed)
        for _ in range(MOST_REDIRECTS + 1):
            async with self._stream("GET", parsed, param) as response:
                location = _headers(response).get("location")
                if response.status in REDIRECTS and location:
                    parsed = check_url(_joined(parsed, location, param), param, self._allowed)
                    continue
                _check_answer(response, max_bytes, param)
                await _save(response, dest, max_bytes, param)
                return
        raise BadRequest(f"{param} redirects more than {MOST_REDIRECTS} times.", param=param)

    @asynccontextmanager
    async def _stream(
        self,
        method: str,
        url: httpx.URL,
        param: str,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> AsyncIterator[httpcore.Response]:
        target = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        sent = {
            "host": url.netloc.decode("ascii"),
            "user-agent": USER_AGENT,
            "accept": "*/*",
            "accept-encoding": "identity",
            "connection": "close",
            **(headers or {}),
        }
        timeouts = {"timeout": {"connect": CONNECT_SECONDS}}
        try:
            async with self._pool.stream(
                method, target, headers=list(sent.items()), content=body, extensions=timeouts
            ) as response:
                yield response
        except _NotPublic:
            raise BadRequest(f"{param} {PRIVATE}.", param=param) from None
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError):
            # The cause may name addresses inside the operator's network.
            raise BadRequest(f"{param} could not be reached.", param=param) from None


async def _excerpt(response: httpcore.Response) -> bytes:
    """Return the first bytes of an answer's body, as far as they come soon: the status decides."""
    excerpt = bytearray()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(EXCERPT_SECONDS):
            async for chunk in response.aiter_stream():
                excerpt += chunk
                if len(excerpt) >= EXCERPT_BYTES:
                    break
    return bytes(excerpt[:EXCERPT_BYTES])


def _headers(response: httpcore.Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers
    }


def _joined(base: httpx.URL, location: str, param: str) -> str:
    try:
        return str(base.join(location))
    except (httpx.InvalidURL, ValueError):
        raise BadRequest(f"{param} redirects to something that is no URL.", param=param) from None


def _check_answer(response: httpcore.Response, max_bytes: int, param: str) -> None:
    headers = _headers(response)
    if response.status != 200:
        raise BadRequest(f"{param} answered with HTTP status {response.status}.", param=param)
    if headers.get("content-encoding", "identity").lower() != "identity":
        # What unpacks to gigabytes is never unpacked; it was asked not to be packed.
        raise BadRequest(f"{param} answered with a compressed body.", param=param)
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length) > max_bytes:
        raise TooLarge.of(param, max_bytes / MIB)


async def _save(response: httpcore.Response, dest: Path, max_bytes: int, param: str) -> None:
    received = 0
    buffer = bytearray()
    with await asyncio.to_thread(dest.open, "wb") as file:
        async for chunk in response.aiter_stream():
            received += len(chunk)
            if received > max_bytes:
                raise TooLarge.of(param, max_bytes / MIB)
            buffer += chunk
            if len(buffer) >= WRITE_BYTES:
                await asyncio.to_thread(file.write, bytes(buffer))
                buffer.clear()
        await asyncio.to_thread(file.write, bytes(buffer))


def _discard(dest: Path) -> None:
    dest.unlink(missing_ok=True)
