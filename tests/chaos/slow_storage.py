"""An object store on 127.0.0.1 that takes its time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.chaos.arena import Arena, arena_on
from tests.support.bucket import Bucket, Handler

SECONDS = 1.0


class SlowHandler(Handler):
    """Waits before every answer."""

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        time.sleep(SECONDS)
        super().reply(status, body, **headers)


@contextmanager
def arena_with_slow_storage(clip: Path) -> Iterator[Arena]:
    """Run an API and a worker whose files lie in a slow bucket."""
    bucket = Bucket(SlowHandler)
    thread = threading.Thread(target=bucket.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    settings = {
        "CRAKE_STORAGE_URL": "s3://videos",
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{bucket.server_port}",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_REGION": "test",
    }

    def files() -> Mapping[str, int]:
        found = {
            path.removeprefix("/videos/"): len(data) for path, (data, _) in bucket.objects.items()
        }
        return {key: size for key, size in found.items() if key.startswith("tasks/")}

    try:
        with arena_on(clip, settings) as made:
            made.files = files
            made.start()
            yield made
    finally:
        bucket.shutdown()
        thread.join()
        bucket.server_close()
