"""The servers of a remote engine: how each does, and which gets the next job."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

import httpx
import structlog

from crake import __version__
from crake.engines.base import EngineDown, EngineFull
from crake.engines.breaker import Breaker
from crake.engines.remote.answers import Trouble, trouble_of
from crake.engines.remote.options import ServerOptions

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 60.0
"""Within which a server must answer; a create with an upload included."""

MOST_ANSWER_BYTES = 4 * 2**20

log = structlog.get_logger(__name__)


class Refused(Exception):
    """A server answered with an error.

    Parameters
    ----------
    status
        HTTP status.
    """

    def __init__(self, status: int, trouble: Trouble, retry_after: float | None = None) -> None:
        self.status = status
        self.trouble = trouble
        self.retry_after = retry_after
        super().__init__(f"HTTP status {status}: {trouble}")


class NotJsonError(EngineDown):
    """A server answered with something else than a JSON object, as if it had no such API."""


class Server:
    """One server, with its client, its breaker and the renders that it has.

    The operator chose its address, so it may lie in a private network; redirects are not followed.
    """

    def __init__(self, options: ServerOptions) -> None:
        self.options = options
        self.base_url = options.base_url
        self.breaker = Breaker()
        self.running = 0
        self.flavour = ""
        """What it was found to be."""
        self._client: httpx.AsyncClient | None = None

    @property
    def key(self) -> str | None:
        """Its key, from the environment; `None` where it needs none."""
        return os.environ.get(self.options.api_key_env) if self.options.api_key_env else None

    @property
    def trouble(self) -> str:
        """Why it can take nothing now."""
        if self.options.api_key_env and not self.key:
            return f"{self.options.api_key_env} is not set in the environment"
        return f"{self.base_url}: {self.breaker.why}" if self.breaker.seconds_left else ""

    @property
    def free(self) -> bool:
        """Whether it may have another render."""
        return self.running < self.options.concurrency

    @contextlib.contextmanager
    def busy(self) -> Iterator[None]:
        """Count a render of its."""
        self.running += 1
        try:
            yield
        finally:
            self.running -= 1

    @property
    def client(self) -> httpx.AsyncClient:
        """The client that speaks to it, with its key."""
        if self._client is None:
            headers = {"user-agent": f"crake/{__version__}", "accept": "application/json"}
            if self.key:
                headers["authorization"] = f"Bearer {self.key}"
            self._client = httpx.AsyncClient(
                headers=headers,
                timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
                follow_redirects=False,
                trust_env=False,
            )
        return self._client

    async def close(self) -> None:
        """Close its connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def ask(
        self,
        method: str,
        path: str,
        *,
        most: int = MOST_ANSWER_BYTES,
        **request: Any,  # noqa: ANN401 - as httpx takes it
    ) -> tuple[dict[str, Any], Mapping[str, str]]:
        """Send a request; return the JSON that it is answered with, and the headers.

        Parameters
        ----------
        path
            Below the base URL, or a whole URL.
        most
            Bytes that the answer may have.

        Raises
        ------
        Refused
            It answered with an error.
        EngineDown
            It did not answer, or with something that is no JSON.
        """
        url = path if path.startswith("http") else self.base_url + path
        try:
            async with self.client.stream(method, url, **request) as response:
                content = await _content(response, most)
        except (httpx.TransportError, httpx.InvalidURL, ValueError) as error:
            # `ValueError`: a length of thousands of digits, a redirect to what is no name.
            raise EngineDown(f"{self.base_url} does not answer: {_cause(error)}") from error
        body = await asyncio.to_thread(_json, content)
        if response.is_success and isinstance(body, dict):
            return body, response.headers
        trouble = trouble_of(body if body is not None else content.decode(errors="replace"))
        if response.is_success or response.is_redirect:
            raise NotJsonError(f"{self.base_url} answers {method} {path} with no JSON object")
        raise Refused(response.status_code, trouble, _retry_after(response))


async def _content(response: httpx.Response, most: int) -> bytes:
    content = bytearray()
    async for chunk in response.aiter_bytes():
        content += chunk
        if len(content) > most:
            raise httpx.ReadError("the answer does not end")
    return bytes(content)


def _json(content: bytes) -> Any:  # noqa: ANN401 - whatever it says
    try:
        return json.loads(content)
    except (ValueError, RecursionError):  # no JSON, or nested without end
        return None


def _cause(error: Exception) -> str:
    return str(error) or type(error).__name__


def _retry_after(response: httpx.Response) -> float | None:
    text = response.headers.get("retry-after", "")
    return float(text) if text.isdecimal() else None


class Servers:
    """All servers of an engine."""

    def __init__(self, options: Sequence[ServerOptions]) -> None:
        self.all = [Server(each) for each in options]
        self._watching: list[asyncio.Task[None]] = []

    @property
    def trouble(self) -> str:
        """Why none of them can take anything; empty where one can."""
        troubles = [server.trouble for server in self.all]
        return "; ".join(troubles) if all(troubles) else ""

    def named(self, base_url: object) -> Server | None:
        """Return the server of an address, if it still is one of them."""
        return next((server for server in self.all if server.base_url == base_url), None)

    def in_turn(self) -> list[Server]:
        """Return those that may have another render, in the order in which to ask them.

        Raises
        ------
        EngineDown, EngineFull
            There are none.
        """
        works = [server for server in self.all if not server.trouble]
        if not works:
            raise EngineDown(self.trouble)
        free = [server for server in works if server.free]
        if not free:
            raise EngineFull("all servers have as many renders as they may")
        throws = {
            id(server): random.random() ** (1 / server.options.weight)  # noqa: S311 - no secret
            for server in free
        }
        return sorted(free, key=lambda server: -throws[id(server)])

    def watch(self, look: Callable[[Server], Awaitable[None]], pause: float) -> None:
        """Look at every server now and then; what `look` raises is how it does."""
        self._watching = [
            asyncio.create_task(_keep_looking(server, look, pause)) for server in self.all
        ]

    async def close(self) -> None:
        """Look no more, and close all connections."""
        for task in self._watching:
            task.cancel()
        if self._watching:
            await asyncio.wait(self._watching)
        for server in self.all:
            await server.close()


async def _keep_looking(
    server: Server, look: Callable[[Server], Awaitable[None]], pause: float
) -> None:
    while True:
        if not (server.options.api_key_env and not server.key):
            try:
                await look(server)
            except EngineDown as error:
                server.breaker.fail(str(error).removeprefix(f"{server.base_url} "))
                log.warning("engine.server_down", server=server.base_url, why=str(error))
            else:
                server.breaker.succeed()
        await asyncio.sleep(pause)
