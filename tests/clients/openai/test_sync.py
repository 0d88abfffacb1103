"""The package `openai` of PyPI, unchanged: its synchronous client against a real server."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import openai
import pytest
from openai import OpenAI
from openai.types import Video

from tests.support.server import Crake
from tests.support.video import measure


@pytest.fixture
def waiting(quiet: Crake) -> OpenAI:
    """A client of a server where nothing is ever made."""
    token = quiet.token("--email", "patient@example.com")
    return OpenAI(base_url=f"{quiet.url}/v1", api_key=token)


def test_create_and_poll_returns_the_video(completed: Video) -> None:
    assert completed.id.startswith("video_")
    assert (completed.object, completed.model) == ("video", "sora-2")
    assert (completed.status, completed.progress) == ("completed", 100)
    assert (completed.seconds, completed.size) == ("4", "1280x720")
    assert completed.prompt == "a cat by the sea"
    assert completed.error is None
    assert completed.completed_at is not None
    assert completed.expires_at is not None
    assert completed.created_at <= completed.completed_at < completed.expires_at


def test_retrieve(sdk: OpenAI, completed: Video) -> None:
    assert sdk.videos.retrieve(completed.id) == completed
    raw = sdk.videos.with_raw_response.retrieve(completed.id)
    assert raw.headers["x-request-id"] == raw.headers["x-trace-id"]


def test_the_video_is_what_was_asked_for(sdk: OpenAI, completed: Video, tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    answer = sdk.videos.download_content(completed.id)
    assert answer.response.headers["content-type"] == "video/mp4"
    answer.write_to_file(path)
    facts = measure(path)
    assert (facts.width, facts.height, int(facts.fps), facts.frames) == (1280, 720, 12, 48)
    assert (facts.video_codec, facts.audio_codec) == ("h264", "aac")
    assert facts.seconds == pytest.approx(4, abs=0.1)
    assert facts.timestamps_even
    assert facts.faststart


def test_the_stills_are_what_the_documents_say(sdk: OpenAI, completed: Video) -> None:
    still = sdk.videos.download_content(completed.id, variant="thumbnail")
    assert still.response.headers["content-type"] == "image/webp"
    content = still.read()
    assert (content[:4], content[8:12]) == (b"RIFF", b"WEBP")
    assert shape(content) == (360, 640)
    sheet = sdk.videos.download_content(completed.id, variant="spritesheet")
    assert sheet.response.headers["content-type"] == "image/jpeg"
    assert sheet.content[:3] == b"\xff\xd8\xff"
    assert shape(sheet.content) == (4 * 180, 4 * 320)


def shape(content: bytes) -> tuple[int, ...]:
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.std() > 5
    return tuple(picture.shape[:2])


def test_a_download_that_streams(sdk: OpenAI, completed: Video) -> None:
    whole = sdk.videos.download_content(completed.id).read()
    with sdk.videos.with_streaming_response.download_content(completed.id) as stream:
        chunks = list(stream.iter_bytes(64 * 1024))
    assert len(chunks) > 1
    assert b"".join(chunks) == whole
    headers = {"Range": "bytes=1000-1999"}
    part = sdk.videos.download_content(completed.id, extra_headers=headers)
    assert part.response.status_code == 206
    assert part.content == whole[1000:2000]


def test_metadata_narrows_a_list(sdk: OpenAI, completed: Video) -> None:
    query = {"metadata[made]": "for all"}
    assert [video.id for video in sdk.videos.list(extra_query=query)] == [completed.id]


def test_pages_and_what_can_be_done_before_a_video_is_made(waiting: OpenAI) -> None:
    made = [waiting.videos.create(prompt=f"cat {n}") for n in range(5)]
    assert {(video.status, video.progress) for video in made} == {("queued", 0)}
    page = waiting.videos.list(limit=2)
    assert (page.has_more, page.last_id) == (True, made[3].id)
    assert [video.id for video in waiting.videos.list(limit=2)] == [v.id for v in made[::-1]]
    up = waiting.videos.list(order="asc", after=made[0].id, limit=2)
    assert [video.id for video in up] == [video.id for video in made[1:]]
    raw = waiting.videos.with_raw_response.retrieve(
        made[0].id, extra_headers={"X-Stainless-Poll-Helper": "true"}
    )
    assert int(raw.headers["openai-poll-after-ms"]) > 0
    with pytest.raises(openai.NotFoundError, match="not ready yet"):
        waiting.videos.download_content(made[0].id)
    stopped = waiting.post(f"/videos/{made[0].id}/cancel", cast_to=Video)
    assert stopped.error is not None
    assert (stopped.status, stopped.error.code) == ("failed", "cancelled")
    assert waiting.videos.poll(made[0].id) == stopped
    # Deleting what is listed while it is listed loses none.
    for video in waiting.videos.list(limit=2):
        gone = waiting.videos.delete(video.id)
        assert (gone.id, gone.deleted, gone.object) == (video.id, True, "video.deleted")
    assert list(waiting.videos.list()) == []


@pytest.mark.parametrize("form", ["path", "bytes", "file", "named", "url"])
def test_every_way_to_send_an_image(quiet: Crake, image: Path, form: str) -> None:
    token = quiet.token("--email", f"{form}@example.com")
    content = image.read_bytes()
    with OpenAI(base_url=f"{quiet.url}/v1", api_key=token) as sdk, image.open("rb") as file:
        if form == "path":
            video = sdk.videos.create(prompt="waves", input_reference=image)
        elif form == "bytes":
            video = sdk.videos.create(prompt="waves", input_reference=content)
        elif form == "file":
            video = sdk.videos.create(prompt="waves", input_reference=file)
        elif form == "named":
            named = ("first.bin", io.BytesIO(content), "text/plain")
            video = sdk.videos.create(prompt="waves", input_reference=named)
        else:
            # The package itself refuses an object for what may be a file.
            reference = {"image_url": "https://media.example/cat.png"}
            video = sdk.videos.create(prompt="waves", extra_body={"input_reference": reference})
        assert video.status == "queued"
        assert sdk.videos.delete(video.id).deleted
        with pytest.raises(openai.BadRequestError) as refused:
            sdk.videos.create(prompt="waves", input_reference=content, size="1280x720")
        assert refused.value.param == "input_reference"


def test_an_image_becomes_the_first_frame(sdk: OpenAI, image: Path, tmp_path: Path) -> None:
    video = sdk.videos.create_and_poll(
        prompt="waves", input_reference=image, extra_body={"fps": 6}, poll_interval_ms=200
    )
    assert video.status == "completed", video.error
    path = tmp_path / "video.mp4"
    sdk.videos.download_content(video.id).write_to_file(path)
    assert_begins_with(image, path)
    sdk.videos.delete(video.id)
    with pytest.raises(openai.NotFoundError):
        sdk.videos.retrieve(video.id)


def test_an_uploaded_file_becomes_the_first_frame(sdk: OpenAI, image: Path, tmp_path: Path) -> None:
    made = sdk.files.create(file=image, purpose="vision")
    assert (made.filename, made.bytes) == (image.name, image.stat().st_size)
    assert (made.purpose, made.status) == ("vision", "processed")
    assert made.expires_at is not None
    other = sdk.files.create(file=("b.png", image.read_bytes()), purpose="user_data")
    assert [file.id for file in sdk.files.list(limit=1)] == [other.id, made.id]
    assert sdk.files.retrieve(made.id) == made
    assert sdk.files.content(made.id).read() == image.read_bytes()
    extra = {"input_reference": {"file_id": made.id}, "fps": 6}
    video = sdk.videos.create_and_poll(prompt="waves", extra_body=extra, poll_interval_ms=200)
    assert video.status == "completed", video.error
    path = tmp_path / "video.mp4"
    sdk.videos.download_content(video.id).write_to_file(path)
    assert_begins_with(image, path)
    for file in (made, other):
        gone = sdk.files.delete(file.id)
        assert (gone.id, gone.object, gone.deleted) == (file.id, "file", True)
    with pytest.raises(openai.NotFoundError):
        sdk.files.retrieve(made.id)
    with pytest.raises(openai.BadRequestError) as refused:
        sdk.videos.create(prompt="waves", extra_body=extra)
    assert refused.value.param == "input_reference.file_id"


def assert_begins_with(image: Path, path: Path) -> None:
    facts = measure(path)
    assert (facts.width, facts.height, facts.frames) == (720, 1280, 24)
    picture = cv2.imread(str(image))
    assert picture is not None
    wanted = picture[..., ::-1].astype(float)
    assert abs(facts.first.astype(float) - wanted).mean() < 25


def test_characters(sdk: OpenAI, clip: Path) -> None:
    made = sdk.videos.create_character(name="Ada", video=clip)
    assert made.id is not None
    assert made.id.startswith("char_")
    found = sdk.videos.get_character(made.id)
    assert (found.id, found.name, found.created_at) == (made.id, "Ada", made.created_at)
    extra = {"characters": [{"id": made.id}], "fps": 6}
    video = sdk.videos.create_and_poll(prompt="a walk", extra_body=extra, poll_interval_ms=200)
    assert video.status == "completed", video.error


def test_models(sdk: OpenAI) -> None:
    models = {model.id: model for model in sdk.models.list()}
    assert {"sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-2025-12-08"} <= models.keys()
    model = sdk.models.retrieve("sora-2")
    assert (model.id, model.object, model.owned_by) == ("sora-2", "model", "crake")
    with pytest.raises(openai.NotFoundError):
        sdk.models.retrieve("sora-9")


def test_several_videos_of_one_request(quiet: Crake) -> None:
    token = quiet.token("--email", "several@example.com")
    with OpenAI(base_url=f"{quiet.url}/v1", api_key=token) as sdk:
        video = sdk.videos.create(prompt="a cat", extra_body={"n": 3, "seed": 1})
        listed = [item.id for item in sdk.videos.list(order="asc")]
        extra = video.model_extra
        assert extra is not None
        assert [item["id"] for item in extra["videos"]] == listed
        assert (len(listed), listed[0]) == (3, video.id)
