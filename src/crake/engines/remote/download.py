"""Bringing a clip here: streamed to disk, with limits on size, time and kind."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx

from crake.engines.base import EngineDown, EngineFailed
from crake.engines.remote.options import RemoteOptions
from crake.engines.remote.servers import CONNECT_SECONDS, Server
from crake.errors import CrakeError
from crake.media.fetch import Fetcher
from crake.media.sniff import sniff_video

TRIES = 3
PAUSE = 1.0
MOST_REDIRECTS = 5
WRITE_BYTES = 2**20
MIB = 2**20
KINDS = ("video/", "application/octet-stream", "binary/octet-stream", "application/mp4")


class Gone(Exception):
    """There is no such file."""


async def download(
    server: Server, url: str, out: Path, options: RemoteOptions, fetcher: Fetcher
) -> None:
    """Store a clip in the file `out`, trying again what breaks off.

    Parameters
    ----------
    url
        Of the server itself, or of somebody else, who is asked through the guarded client and
        without the server's key.

    Raises
    ------
    Gone
        There is no such file.
    EngineDown
        It breaks off, or stands still, again and again.
    EngineFailed
        It is no video, or too large.
    """
    for attempt in range(1, TRIES + 1):
        try:
            async with asyncio.timeout(options.download_timeout):
                await _follow(server, url, out, options, fetcher)
        except (httpx.TransportError, httpx.InvalidURL, ValueError, TimeoutError, Gone) as error:
            if attempt == TRIES:
                if isinstance(error, Gone):
                    raise
                why = str(error) or type(error).__name__
                raise EngineDown(f"the download from {server.base_url} broke off: {why}") from error
        else:
            return
        await asyncio.sleep(PAUSE * attempt)


async def _follow(
    server: Server, url: str, out: Path, options: RemoteOptions, fetcher: Fetcher
) -> None:
    at = httpx.URL(url)
    for _ in range(MOST_REDIRECTS + 1):
        if _origin(at) != _origin(httpx.URL(server.base_url)):
            await _fetch(str(at), out, options, fetcher)
            return
        to = await _stream(server, at, out, options)
        if to is None:
            return
        at = to
    raise EngineFailed(f"{server.base_url} redirects more than {MOST_REDIRECTS} times")


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


async def _fetch(url: str, out: Path, options: RemoteOptions, fetcher: Fetcher) -> None:
    try:
        await fetcher.fetch(
            url,
            out,
            max_bytes=options.max_mib * MIB,
            param="the clip",
            seconds=options.download_timeout,
        )
    except CrakeError as error:
        raise EngineFailed(f"{error.message} ({httpx.URL(url).host})") from error
    check_kind(out)


async def _stream(
    server: Server, url: httpx.URL, out: Path, options: RemoteOptions
) -> httpx.URL | None:
    """Store what is at `url`; return where it redirects to, if it does."""
    headers = {"accept": "video/mp4, */*", "accept-encoding": "identity"}
    limits = httpx.Timeout(options.stall, connect=CONNECT_SECONDS)
    async with server.client.stream("GET", url, headers=headers, timeout=limits) as response:
        if response.is_redirect and "location" in response.headers:
            return url.join(response.headers["location"])
        if response.status_code == httpx.codes.NOT_FOUND:
            raise Gone
        if response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR:
            raise httpx.ReadError(f"HTTP status {response.status_code}")
        if response.status_code != httpx.codes.OK:
            raise EngineFailed(f"the clip is answered with HTTP status {response.status_code}")
        kind = response.headers.get("content-type", KINDS[1]).lower()
        if not kind.startswith(KINDS):
            raise EngineFailed(f"the clip is answered with {kind[:100]}, which is no video")
        await _save(response, out, options.max_mib * MIB)
    check_kind(out)
    return None


async def _save(response: httpx.Response, out: Path, max_bytes: int) -> None:
    received = 0
    with await asyncio.to_thread(out.open, "wb") as file:
        async for chunk in response.aiter_bytes(WRITE_BYTES):
            received += len(chunk)
            if received > max_bytes:
                raise EngineFailed(f"the clip is larger than {max_bytes // MIB} MiB")
            await asyncio.to_thread(file.write, chunk)


def check_kind(out: Path) -> None:
    """Raise `EngineFailed` where a file does not begin as a video does."""
    with out.open("rb") as file:
        if sniff_video(file.read(16)) is None:
            raise EngineFailed("what was sent as the clip is no video")
