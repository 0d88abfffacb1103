"""`make serve`: runs the server and prints a ready-to-paste request with a token."""

from __future__ import annotations

import signal

from crake.settings import load_settings
from running import running

REQUEST = """
crake's pages are at {url}

Or paste this into another terminal:

curl -X POST '{url}/sora/videos' \\
-H 'accept: application/json' \\
-H 'authorization: Bearer {token}' \\
-H 'content-type: application/json' \\
-d '{{
  "size": "large",
  "duration": 15,
  "orientation": "landscape",
  "prompt": "cat running on the river",
  "model": "sora-2"
}}'
"""


def main() -> None:
    """Run until Ctrl-C, which the server gets too and ends by."""
    settings = load_settings()
    with running(port=settings.port) as server:
        token = server.token("--name", "make serve", "--days", "30")
        print(REQUEST.format(url=settings.base_url, token=token), flush=True)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        server.process.wait()


if __name__ == "__main__":
    main()
