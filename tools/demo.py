"""`make demo`: the guide's own first request, sent to a running crake; ends with an MP4 on disk."""

from __future__ import annotations

import json
import socket
import sys
import tempfile
import time
from pathlib import Path

import httpx

from crake.media.probe import probe_video
from running import Running, running

REQUEST = {
    "size": "large",
    "duration": 15,
    "orientation": "landscape",
    "prompt": "cat running on the river",
    "model": "sora-2",
}
FOLDER = Path("demo")


def main() -> None:
    """Start a server on a free port and a fresh folder, and ask it for the video."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    FOLDER.mkdir(exist_ok=True)
    print("starting crake", flush=True)
    with tempfile.TemporaryDirectory(prefix="crake-demo-") as name:
        # The embedded PostgreSQL's own user must be able to pass when this runs as root.
        Path(name).chmod(0o711)
        log = FOLDER / "server.log"
        with running(port=port, log=log, CRAKE_DATA_DIR=f"{name}/data") as server:
            ask(server)


def ask(server: Running) -> None:
    """Send the request, save the video, print its facts."""
    print(f"POST {server.url}/sora/videos {json.dumps(REQUEST)}", flush=True)
    started = time.monotonic()
    headers = {"authorization": f"Bearer {server.token()}"}
    answer = httpx.post(f"{server.url}/sora/videos", json=REQUEST, headers=headers, timeout=600)
    print(answer.text, flush=True)
    if not answer.is_success:
        sys.exit(1)
    seconds = time.monotonic() - started
    video = httpx.get(answer.json()["data"][0]["video_url"], timeout=60)
    video.raise_for_status()
    output = FOLDER / "cat.mp4"
    output.write_bytes(video.content)
    facts = probe_video(output, param="video")
    print(
        f"{output.absolute()}: {facts.width}x{facts.height}, {facts.seconds:.2f} s, "
        f"{facts.fps:g} fps, {facts.video_codec} + {facts.audio_codec}, "
        f"{len(video.content) / 1e6:.1f} MB, made in {seconds:.1f} s"
    )


if __name__ == "__main__":
    main()
