"""A real OpenID Connect issuer on this machine, with a record of what it was asked."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from werkzeug.serving import make_server

with warnings.catch_warnings():
    # It uses parts of Authlib that are on their way out.
    warnings.simplefilter("ignore")
    import oidc_provider_mock


@dataclass
class Issuer:
    """An issuer that knows some users; whoever asks is who they say."""

    url: str
    exchanges: list[dict[str, str]] = field(default_factory=list[dict[str, str]])

    def log_in(self, url: str, subject: str) -> str:
        """Do what a person does at the issuer's page; return where the browser is sent."""
        answer = httpx.post(url, data={"sub": subject})
        assert answer.status_code == httpx.codes.FOUND, answer.text
        return answer.headers["location"]


Start = Callable[..., Any]


@contextmanager
def run_issuer(users: Mapping[str, Mapping[str, object]]) -> Iterator[Issuer]:
    """Run an issuer with the claims of its users by subject."""
    known = [oidc_provider_mock.User(sub=sub, claims=dict(c)) for sub, c in users.items()]
    app = oidc_provider_mock.app(require_nonce=True, user_claims=known)
    issuer = Issuer("")

    def recording(environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        if environ["PATH_INFO"].endswith("/token"):
            body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
            environ["wsgi.input"] = BytesIO(body)
            issuer.exchanges.append({k: v[0] for k, v in parse_qs(body.decode()).items()})
        answer: Iterable[bytes] = app(environ, start)
        return answer

    server = make_server("127.0.0.1", 0, recording, threaded=True)
    issuer.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
