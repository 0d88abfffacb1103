import asyncio
import datetime as dt
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from ipaddress import ip_network
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crake.errors import BadRequest, CrakeError, TooLarge
from crake.media.fetch import Fetcher, Resolver, resolve
from crake.settings import Settings

Write = Callable[[bytes], Awaitable[None]]
DATA = bytes(range(256)) * 1000


class Site:
    """A web server on 127.0.0.1 whose pages are written by hand, byte by byte."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async def write(data: bytes) -> None:
            writer.write(data)
            await writer.drain()

        try:
            request = await reader.readuntil(b"\r\n\r\n")
            self.requests.append(request)
            await self.answer(request.split()[1].decode(), write)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def answer(self, path: str, write: Write) -> None:
        base = f"http://127.0.0.1:{self.port}"
        heads: dict[str, str] = {
            "/ok": f"200 OK\r\ncontent-length: {len(DATA)}",
            "/no-length": "200 OK",
            "/missing": "404 Not Found\r\ncontent-length: 0",
            "/empty-204": "204 No Content",
            "/packed": "200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3",
            "/claims-much": "200 OK\r\ncontent-length: 99999999999",
            "/endless": "200 OK",
            "/drip": "200 OK",
            "/silent": "",
            "/drip-head": "200 OK",
            "/cut": "200 OK\r\ncontent-length: 1000000",
            "/short": "200 OK\r\ncontent-length: 1000000",
            "/relative": "302 Found\r\nlocation: ok",
            "/absolute": f"301 Moved\r\nlocation: {base}/ok",
            "/twice": "307 Temporary\r\nlocation: /relative",
            "/loop": "302 Found\r\nlocation: /loop",
            "/to-private": "302 Found\r\nlocation: http://10.0.0.1/secret",
            "/to-metadata": "302 Found\r\nlocation: http://169.254.169.254/latest/",
            "/to-file": "302 Found\r\nlocation: file:///etc/passwd",
            "/to-nonsense": "302 Found\r\nlocation: http://a:port/",
            "/to-login": f"302 Found\r\nlocation: http://a:b@127.0.0.1:{self.port}/ok",
            "/to-name": f"302 Found\r\nlocation: http://second.example:{self.port}/ok",
            "/no-location": "302 Found\r\ncontent-length: 0",
            "/garbage": "what is this",
        }
        head = heads[path]
        if path == "/silent":
            await asyncio.sleep(60)
        while path == "/drip-head":  # a byte now and then, and never a whole head
            await write(b"H")
            await asyncio.sleep(0.02)
        if path == "/garbage":
            await write(b"\x00\x01garbage\r\n\r\n")
            return
        await write(f"HTTP/1.1 {head}\r\nx-test: yes\r\n\r\n".encode())
        if path in {"/ok", "/no-length", "/short"}:
            await write(DATA)
        while path == "/endless":
            await write(b"x" * 65536)
        while path == "/drip":
            await write(b"x")
            await asyncio.sleep(0.05)


@asynccontextmanager
async def serve(context: ssl.SSLContext | None = None) -> AsyncIterator[Site]:
    site = Site()
    server = await asyncio.start_server(site.handle, "127.0.0.1", 0, ssl=context)
    site.port = server.sockets[0].getsockname()[1]
    try:
        yield site
    finally:
        server.close()


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with serve() as site:
        yield site


def fetcher(
    *,
    allow: str = "127.0.0.0/8",
    seconds: float = 5,
    resolver: Resolver = resolve,
    ssl_context: ssl.SSLContext | None = None,
) -> Fetcher:
    networks = (ip_network(allow),) if allow else ()
    settings = Settings(allow_networks=networks, fetch_timeout=seconds)
    return Fetcher(settings, resolver, ssl_context)


async def fetched(client: Fetcher, url: str, dest: Path, max_bytes: int = 10**6) -> bytes:
    async with client:
        await client.fetch(url, dest, max_bytes=max_bytes, param="image_urls[0]")
    return content(dest)


def content(path: Path) -> bytes:
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    return [item.name for item in folder.iterdir()]


@pytest.mark.parametrize("path", ["/ok", "/no-length", "/relative", "/absolute", "/twice"])
async def test_what_an_address_holds_is_stored(site: Site, tmp_path: Path, path: str) -> None:
    assert await fetched(fetcher(), site.url + path, tmp_path / "out") == DATA


async def test_a_request_tells_who_asks_and_nothing_else(site: Site, tmp_path: Path) -> None:
    await fetched(fetcher(), site.url + "/ok#fragment", tmp_path / "out")
    lines = site.requests[0].decode().lower().split("\r\n")
    assert lines[0] == "get /ok http/1.1"
    assert f"host: 127.0.0.1:{site.port}" in lines
    assert "accept-encoding: identity" in lines
    assert any(line.startswith("user-agent: crake/") for line in lines)
    assert not any(line.startswith(("cookie", "authorization", "referer")) for line in lines)


@pytest.mark.parametrize(
    ("path", "kind", "says"),
    [
        ("/missing", BadRequest, "HTTP status 404"),
        ("/empty-204", BadRequest, "HTTP status 204"),
        ("/no-location", BadRequest, "HTTP status 302"),
        ("/packed", BadRequest, "compressed"),
        ("/claims-much", TooLarge, "0.953674 MiB"),
        ("/endless", TooLarge, "larger than"),
        ("/drip", BadRequest, "within 1 s"),
        ("/silent", BadRequest, "within 1 s"),
        ("/short", BadRequest, "could not be reached"),
        ("/garbage", BadRequest, "could not be reached"),
        ("/loop", BadRequest, "more than 5 times"),
        ("/to-private", BadRequest, "public internet"),
        ("/to-metadata", BadRequest, "public internet"),
        ("/to-file", BadRequest, "http:// or https://"),
        ("/to-nonsense", BadRequest, "no URL"),
        ("/to-login", BadRequest, "user name"),
    ],
)
async def test_what_goes_wrong_is_said_and_leaves_no_file(
    site: Site, tmp_path: Path, path: str, kind: type[CrakeError], says: str
) -> None:
    start = time.monotonic()
    with pytest.raises(kind) as caught:
        await fetched(fetcher(seconds=1), site.url + path, tmp_path / "out")
    assert time.monotonic() - start < 3
    assert says in caught.value.message
    assert caught.value.message.startswith("image_urls[0] ")
    assert caught.value.param == "image_urls[0]"
    assert "10.0.0.1" not in caught.value.message
    assert names(tmp_path) == []


async def test_without_permission_this_machine_is_not_reached(site: Site, tmp_path: Path) -> None:
    for url in (site.url, f"http://localhost:{site.port}", f"http://2130706433:{site.port}"):
        with pytest.raises(BadRequest, match="public internet"):
            await fetched(fetcher(allow=""), url + "/ok", tmp_path / "out")
    assert site.requests == []


async def test_a_name_that_resolves_to_a_private_address_is_refused(
    site: Site, tmp_path: Path
) -> None:
    async def resolver(host: str, port: int) -> Sequence[str]:
        return ["8.8.8.8", "127.0.0.1"]

    url = f"http://public.example:{site.port}/ok"
    with pytest.raises(BadRequest, match="public internet"):
        await fetched(fetcher(allow="", resolver=resolver), url, tmp_path / "out")
    assert site.requests == []


async def test_names_that_nobody_answers_for_keep_no_files_from_being_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered = threading.Event()

    def wait(*_: object, **__: object) -> list[object]:
        assert answered.wait(30)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    looks = [asyncio.create_task(resolve(f"{number}.example", 80)) for number in range(64)]
    try:
        await asyncio.wait_for(asyncio.to_thread(lambda: None), 10)
        assert not any(look.done() for look in looks)
    finally:
        answered.set()
    assert await asyncio.gather(*looks) == [[]] * len(looks)


async def test_a_name_that_changes_its_answer_gains_nothing(site: Site, tmp_path: Path) -> None:
    """The address that was checked is the one that is connected to, whatever comes later."""
    answers = [["127.0.0.1"], ["10.0.0.1"]]
    asked: list[str] = []

    async def resolver(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return answers[len(asked) - 1]

    client = fetcher(resolver=resolver)
    assert await fetched(client, f"http://first.example:{site.port}/ok", tmp_path / "a") == DATA
    assert asked == ["first.example"]
    assert b"host: first.example" in site.requests[0].lower()
    with pytest.raises(BadRequest, match="public internet"):
        await fetched(client, f"http://first.example:{site.port}/ok", tmp_path / "b")
    assert len(site.requests) == 1


async def test_a_redirect_is_resolved_and_checked_again(site: Site, tmp_path: Path) -> None:
    async def resolver(host: str, port: int) -> Sequence[str]:
        return {"first.example": ["127.0.0.1"], "second.example": ["192.168.0.1"]}[host]

    url = f"http://first.example:{site.port}/to-name"
    with pytest.raises(BadRequest, match="public internet"):
        await fetched(fetcher(resolver=resolver), url, tmp_path / "out")
    assert len(site.requests) == 1


async def test_a_second_address_is_tried_when_the_first_is_dead(site: Site, tmp_path: Path) -> None:
    async def resolver(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.99", "127.0.0.1"]

    url = f"http://first.example:{site.port}/ok"
    assert await fetched(fetcher(resolver=resolver), url, tmp_path / "out") == DATA


async def test_an_unknown_name_and_a_closed_port_are_unreachable(tmp_path: Path) -> None:
    for url in ("http://no-such-name.invalid/", "http://127.0.0.1:9/"):
        with pytest.raises(BadRequest, match="could not be reached"):
            await fetched(fetcher(), url, tmp_path / "out")


async def test_a_resolver_that_hangs_is_timed_out(tmp_path: Path) -> None:
    async def resolver(host: str, port: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return []

    with pytest.raises(BadRequest, match=r"within 0\.2 s"):
        await fetched(
            fetcher(seconds=0.2, resolver=resolver), "http://slow.example/", tmp_path / "out"
        )


async def test_proxies_of_the_environment_are_not_used(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert await fetched(fetcher(), site.url + "/ok", tmp_path / "out") == DATA


async def test_many_fetches_at_once(site: Site, tmp_path: Path) -> None:
    async with fetcher() as client:
        await asyncio.gather(
            *(
                client.fetch(site.url + "/ok", tmp_path / str(i), max_bytes=10**6, param="x")
                for i in range(30)
            )
        )
    assert all((tmp_path / str(i)).read_bytes() == DATA for i in range(30))


async def test_a_cancelled_fetch_leaves_no_file(site: Site, tmp_path: Path) -> None:
    async with fetcher() as client:
        task = asyncio.create_task(
            client.fetch(site.url + "/drip", tmp_path / "out", max_bytes=10**6, param="x")
        )
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert names(tmp_path) == []


async def test_a_callback_is_posted_with_its_headers(site: Site) -> None:
    async with fetcher() as client:
        result = await client.post(
            site.url + "/ok", b'{"a": 1}', {"content-type": "application/json"}, timeout=5
        )
    assert result.ok
    assert result.status == 200
    assert result.error is None
    assert result.headers["x-test"] == "yes"
    assert result.excerpt == DATA[:1024]
    request = site.requests[0].lower()
    assert request.startswith(b"post /ok http/1.1\r\n")
    assert b"content-type: application/json\r\n" in request
    assert b"content-length: 8\r\n" in request


@pytest.mark.parametrize(("path", "status"), [("/absolute", 301), ("/missing", 404)])
async def test_a_callback_follows_no_redirect(site: Site, path: str, status: int) -> None:
    async with fetcher() as client:
        result = await client.post(site.url + path, b"", {}, timeout=5)
    assert (result.status, result.ok, len(site.requests)) == (status, False, 1)


@pytest.mark.parametrize("path", ["/drip", "/endless", "/cut", "/claims-much"])
async def test_a_status_counts_whatever_follows_it(site: Site, path: str) -> None:
    """A receiver that has said 200 has taken the message, however it goes on."""
    async with fetcher() as client:
        result = await client.post(site.url + path, b"{}", {}, timeout=10)
    assert (result.status, result.ok, result.error) == (200, True, None)


async def test_a_head_that_comes_byte_by_byte_is_cut_off(site: Site) -> None:
    async with fetcher() as client:
        result = await client.post(site.url + "/drip-head", b"{}", {}, timeout=0.5)
    assert (result.status, result.error) == (None, "callback_url did not answer within 0.5 s.")


async def test_trouble_with_a_callback_is_a_result(site: Site) -> None:
    async with fetcher() as client:
        slow = await client.post(site.url + "/silent", b"", {}, timeout=0.2)
        closed = await client.post("http://127.0.0.1:9/", b"", {}, timeout=1)
        private = await client.post("http://10.0.0.1/", b"", {}, timeout=1)
    results = [slow, closed, private]
    assert [result.status for result in results] == [None] * 3
    assert not any(result.ok for result in results)
    assert slow.error == "callback_url did not answer within 0.2 s."
    assert closed.error == "callback_url could not be reached."
    assert "public internet" in (private.error or "")


def tls_pair(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return the contexts of a server called `name` and of a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(hours=1))
        .not_valid_after(now + dt.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    pem.write_bytes(private + public)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(pem)
    return server, ssl.create_default_context(cadata=public.decode())


async def test_certificates_are_checked_against_the_name(tmp_path: Path) -> None:
    async def resolver(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    server_context, client_context = tls_pair(tmp_path, "right.example")
    out = tmp_path / "out"
    async with serve(server_context) as site:
        client = fetcher(resolver=resolver, ssl_context=client_context)
        url = f"https://right.example:{site.port}/ok"
        assert await fetched(client, url, out) == DATA
        with pytest.raises(BadRequest, match="could not be reached"):
            await fetched(client, url.replace("right", "wrong"), out)
        with pytest.raises(BadRequest, match="could not be reached"):
            await fetched(fetcher(resolver=resolver), url, out)
