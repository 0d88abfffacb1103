"""The `openai` engine against servers that behave as each upstream does."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from crake.engines.base import EngineDown, EngineFailed, EngineFull
from crake.engines.performing import LooseJob
from crake.engines.remote import download
from crake.engines.spec import Character, MediaRef, Source, SourceKind, VideoSpec
from crake.errors import ApiNotImplemented, ContentRejected
from crake.media.probe import probe_video
from tests.integration.engines.remote.conftest import Open
from tests.support.http import serving_files
from tests.support.media import make_clip, make_image
from tests.support.upstream import (
    CLOUD,
    DYNAMO,
    KINDS,
    OLD_SGLANG,
    OLD_VLLM,
    SGLANG,
    VLLM,
    upstream,
)

JOB = "019aa0f4-7d2c-7b3e-8f21-4f9a0d6c1e55"


def spec(**values: Any) -> VideoSpec:  # noqa: ANN401
    small = {"prompt": "a cat", "model": "wan", "seconds": 1, "width": 128, "height": 72, "seed": 7}
    return VideoSpec.model_validate({**small, **values})


def job(shares: list[float] | None = None, **remembered: object) -> LooseJob:
    on_progress = (shares if shares is not None else []).append
    return LooseJob(JOB, on_progress, remembered)


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_of_server_is_recognised_and_asked_its_own_way(
    tmp_path: Path, engine: Open, kind: str
) -> None:
    shares = list[float]()
    async with upstream(tmp_path, kind) as server, engine(server.url) as cloud:
        clip = await cloud.render(spec(negative_prompt="dogs"), tmp_path / "out.mp4", job(shares))
        found = await cloud.check()
    (asked,) = server.created
    facts = probe_video(clip.path, param="clip")
    assert (facts.width, facts.height) == (128, 72)
    assert facts.seconds >= 1
    assert shares == sorted(shares)
    assert asked["prompt"] == "a cat"
    assert asked["_headers"]["idempotency-key"] == f"crake-{JOB}-0"
    is_json = kind in {SGLANG, OLD_SGLANG}
    assert asked["_type"] == ("application/json" if is_json else "multipart/form-data")
    assert ("model" in asked) == (kind != VLLM)
    assert kind.removesuffix("-old") in found
    if kind == CLOUD:
        assert (asked["seconds"], asked["size"]) == ("4", "128x72")
        assert "seed" not in asked
        assert clip.notes["left_out"] == ["negative_prompt"]
    else:
        assert int(asked["num_frames"]) == 25  # 4n + 1, of which 24 are kept
        assert (int(asked["seed"]), int(asked["fps"])) == (7, 24)
        assert asked["negative_prompt"] == "dogs"
    if kind in {VLLM, CLOUD}:
        assert len(set(shares)) > 1


@pytest.mark.parametrize("kind", KINDS)
async def test_a_reference_image_is_sent_as_a_file(tmp_path: Path, engine: Open, kind: str) -> None:
    image = MediaRef(uri=make_image(tmp_path / "a.png", 300, 72).as_uri())
    async with upstream(tmp_path, kind) as server, engine(server.url) as cloud:
        clip = await cloud.render(spec(images=(image, image)), tmp_path / "out.mp4", job())
    (asked,) = server.created
    assert asked["_type"] == "multipart/form-data"
    sent = cv2.imdecode(np.frombuffer(asked["_files"]["input_reference"], np.uint8), 1)
    assert sent is not None
    # OpenAI refuses an image of another size than the video's.
    assert sent.shape[:2] == ((72, 128) if kind == CLOUD else (72, 300))
    assert clip.notes["left_out"] == ["images"]


@pytest.mark.parametrize(("kind", "flavour"), [(DYNAMO, "dynamo"), (OLD_VLLM, "vllm-omni")])
async def test_a_clip_may_come_with_the_answer_to_its_job(
    tmp_path: Path, engine: Open, kind: str, flavour: str
) -> None:
    image = MediaRef(uri=make_image(tmp_path / "a.png", 300, 72).as_uri())
    asks = spec(images=(image,), negative_prompt="dogs")
    async with upstream(tmp_path, kind) as server, engine(server.url, flavour=flavour) as cloud:
        clip = await cloud.render(asks, tmp_path / "out.mp4", job())
        assert cloud._kept == {}
        await cloud.abandon({"server": server.url, "job": clip.notes["job"], "number": 0})
    facts = probe_video(clip.path, param="clip")
    assert (facts.width, facts.height) == (128, 72)
    assert facts.seconds >= 1
    (asked,) = server.created
    assert server.asked == []
    if kind == DYNAMO:
        assert asked["input_reference"].startswith("data:image/png;base64,")
        tuned = {"seed": 7, "fps": 24, "num_frames": 25, "negative_prompt": "dogs"}
        assert asked["nvext"] == tuned
        assert (asked["seconds"], asked["model"]) == (1, "wan")
        assert asked["response_format"] == "b64_json"
        assert "width" not in asked
    else:
        assert "input_reference" in asked["_files"]


async def test_what_comes_with_an_answer_must_be_a_video(
    tmp_path: Path, engine: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with upstream(tmp_path, DYNAMO) as server, engine(server.url, flavour="dynamo") as cloud:
        (tmp_path / "rubbish").write_bytes(b"rubbish" * 100)
        monkeypatch.setattr(server, "_clip", lambda _job: tmp_path / "rubbish")
        with pytest.raises(EngineFailed, match="no video"):
            await cloud.render(spec(), tmp_path / "out.mp4", job())


async def test_a_clip_that_was_lost_with_its_worker_is_made_again(
    tmp_path: Path, engine: Open
) -> None:
    async with upstream(tmp_path, DYNAMO) as server, engine(server.url, flavour="dynamo") as cloud:
        again = job(server=server.url, job="gone", number=0)
        with pytest.raises(EngineFailed, match="does not know the job any more"):
            await cloud.render(spec(), tmp_path / "out.mp4", again)
        await cloud.render(spec(), tmp_path / "out.mp4", job(**again.remembered))
    assert len(server.created) == 1


async def test_options_say_what_is_asked(tmp_path: Path, engine: Open) -> None:
    how = {"model": "Wan", "flavour": "vllm-omni", "extra": {"num_inference_steps": 8, "lora": {}}}
    async with upstream(tmp_path, VLLM) as server, engine(server.url, **how) as cloud:
        await cloud.render(spec(), tmp_path / "out.mp4", job())
    (asked,) = server.created
    assert (asked["model"], asked["num_inference_steps"], asked["lora"]) == ("Wan", "8", "{}")


async def test_the_next_longer_length_is_asked_for(tmp_path: Path, engine: Open) -> None:
    async with (
        upstream(tmp_path, CLOUD) as server,
        engine(server.url, flavour="openai", seconds=[2, 6]) as cloud,
    ):
        await cloud.render(spec(seconds=1.5), tmp_path / "out.mp4", job())
        with pytest.raises(ApiNotImplemented, match="at most 6"):
            await cloud.render(spec(seconds=7), tmp_path / "out.mp4", job())
        assert cloud.capabilities.max_seconds == 6
    assert [asked["seconds"] for asked in server.created] == ["2"]


async def test_a_key_is_sent_and_never_said(
    tmp_path: Path, engine: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUD_KEY", "hunter2")
    async with upstream(tmp_path, key="hunter2") as server:
        async with engine(server.url, api_key_env="CLOUD_KEY") as cloud:
            clip = await cloud.render(spec(), tmp_path / "out.mp4", job())
            assert "hunter2" not in f"{await cloud.check()} {cloud.trouble} {dict(clip.notes)}"
        monkeypatch.setenv("CLOUD_KEY", "wrong7")
        async with engine(server.url, api_key_env="CLOUD_KEY") as cloud:
            with pytest.raises(EngineDown, match=r"does not take the key \(CLOUD_KEY\)") as refused:
                await cloud.render(spec(), tmp_path / "out.mp4", job())
            assert "wrong7" not in str(refused.value)
        monkeypatch.delenv("CLOUD_KEY")
        async with engine(server.url, api_key_env="CLOUD_KEY") as cloud:
            assert cloud.trouble == "CLOUD_KEY is not set in the environment"
            with pytest.raises(EngineDown, match="CLOUD_KEY is not set"):
                await cloud.check()


async def test_the_id_is_remembered_before_the_first_look(tmp_path: Path, engine: Open) -> None:
    kept = list[dict[str, Any]]()

    class Watchful(LooseJob):
        async def remember(self, state: Mapping[str, Any]) -> None:
            await super().remember(state)
            kept.append({**state, "looks": len(server.asked), "creates": len(server.created)})

    async with upstream(tmp_path) as server, engine(server.url) as cloud:
        await cloud.render(spec(), tmp_path / "out.mp4", Watchful(JOB, lambda _share: None))
    before, after = kept
    assert (before["server"], before["job"], before["creates"]) == (server.url, None, 0)
    assert (after["job"] in server.jobs, after["looks"], after["creates"]) == (True, 0, 1)


async def test_a_job_that_was_remembered_is_not_submitted_again(
    tmp_path: Path, engine: Open
) -> None:
    async with upstream(tmp_path, looks=-1) as server:
        interrupted = job()
        async with engine(server.url) as cloud:
            rendering = asyncio.create_task(cloud.render(spec(), tmp_path / "out.mp4", interrupted))
            await until(lambda: len(server.asked) > 1)
            rendering.cancel()
            await asyncio.wait({rendering})
        server.looks = 2
        async with engine(server.url) as cloud:
            resumed = job(**interrupted.remembered)
            clip = await cloud.render(spec(), tmp_path / "out.mp4", resumed)
    assert len(server.created) == 1
    assert server.stopped == []
    assert clip.notes["job"] == interrupted.remembered["job"]


async def test_a_server_that_forgot_a_job_gets_it_again_at_the_next_attempt(
    tmp_path: Path, engine: Open
) -> None:
    async with upstream(tmp_path, SGLANG, looks=-1) as server, engine(server.url) as cloud:
        first = job()
        rendering = asyncio.create_task(cloud.render(spec(), tmp_path / "out.mp4", first))
        await until(lambda: len(server.asked) > 1)
        server.forget()
        with pytest.raises(EngineFailed, match="does not know the job any more") as lost:
            await rendering
        assert lost.value.again
        server.looks = 1
        await cloud.render(spec(), tmp_path / "out.mp4", job(**first.remembered))
    keys = [asked["_headers"]["idempotency-key"] for asked in server.created]
    assert keys == [f"crake-{JOB}-0", f"crake-{JOB}-1"]


@pytest.mark.parametrize(
    ("status", "body", "kind", "said"),
    [
        (429, {"error": {"message": "slow down", "code": 429}}, EngineFull, "429: slow down"),
        (503, {"detail": "queue is full"}, EngineFull, "queue is full"),
        (500, "Internal Server Error", EngineDown, "Internal Server Error"),
        (401, {"message": "who are you"}, EngineDown, "who are you"),
        (402, {"error": {"code": "billing_hard_limit_reached"}}, EngineDown, "billing_hard"),
        (409, {"detail": [{"loc": ["body", "n"], "msg": "bad"}]}, EngineFailed, "body.n: bad"),
        (403, {"error": {"code": "moderation_blocked", "message": "no"}}, ContentRejected, "refus"),
    ],
)
async def test_how_a_create_is_refused(
    tmp_path: Path, engine: Open, status: int, body: object, kind: type[Exception], said: str
) -> None:
    refusals = [(status, body)] * 2
    async with upstream(tmp_path, refusals=refusals) as server, engine(server.url) as cloud:
        asked = job()
        with pytest.raises(kind, match=said) as refused:
            await cloud.render(spec(), tmp_path / "out.mp4", asked)
        if isinstance(refused.value, EngineFull):
            assert refused.value.retry_after == 7
    assert asked.remembered == {}


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        ({"code": "content_policy_violation", "message": "no"}, ContentRejected, "refused its"),
        ({"code": 500, "message": "CUDA out of memory"}, EngineFailed, "500: CUDA out of memory"),
        ("it broke", EngineFailed, "it broke"),
    ],
)
async def test_how_a_job_fails(
    tmp_path: Path, engine: Open, error: object, kind: type[Exception], said: str
) -> None:
    async with upstream(tmp_path, error=error) as server, engine(server.url) as cloud:
        asked = job()
        with pytest.raises(kind, match=said):
            await cloud.render(spec(), tmp_path / "out.mp4", asked)
    assert asked.remembered == {}


async def test_looks_that_fail_are_repeated(tmp_path: Path, engine: Open) -> None:
    stutters = [(500, {"detail": "oops"}), (404, {}), (409, {}), (429, {}), (502, {}), (404, {})]
    async with upstream(tmp_path, stutters=stutters) as server, engine(server.url) as cloud:
        await cloud.render(spec(), tmp_path / "out.mp4", job())
    assert server.stutters == []


@pytest.mark.parametrize("content", ["redirect", "stalls", "breaks"])
async def test_how_content_arrives_all_the_same(
    tmp_path: Path, engine: Open, content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "PAUSE", 0.01)
    async with upstream(tmp_path, content=content) as server, engine(server.url) as cloud:
        clip = await cloud.render(spec(), tmp_path / "out.mp4", job())
    assert probe_video(clip.path, param="clip").seconds == pytest.approx(4, abs=0.1)


@pytest.mark.parametrize(
    ("content", "kind", "said"),
    [
        ("html", EngineFailed, "text/html; .*, which is no video"),
        ("rubbish", EngineFailed, "is no video"),
        ("endless", EngineFailed, "larger than 2 MiB"),
        ("missing", EngineFailed, "does not know"),
        ("elsewhere:http://10.1.2.3/a.mp4", EngineFailed, r"\(10\.1\.2\.3\)"),
        ("elsewhere:http://[::1/a.mp4", EngineDown, "broke off"),
        ("elsewhere:http://xn--0/a.mp4", EngineDown, "broke off"),
    ],
)
async def test_how_content_is_refused(
    tmp_path: Path,
    engine: Open,
    content: str,
    kind: type[Exception],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(download, "PAUSE", 0.01)
    async with (
        upstream(tmp_path, content=content) as server,
        engine(server.url, max_mib=2) as cloud,
    ):
        with pytest.raises(kind, match=said):
            await cloud.render(spec(), tmp_path / "out.mp4", job())


async def test_content_elsewhere_is_fetched_through_the_guard_without_the_key(
    tmp_path: Path, engine: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOUD_KEY", "hunter2")
    store = tmp_path / "store"
    store.mkdir()
    make_clip(store / "a.mp4", 128, 72, 1)
    with serving_files(store) as url:
        content = f"elsewhere:{url}/a.mp4"
        async with (
            upstream(tmp_path, content=content, key="hunter2") as server,
            engine(server.url, api_key_env="CLOUD_KEY") as cloud,
        ):
            await cloud.render(spec(), tmp_path / "out.mp4", job())
    assert (tmp_path / "out.mp4").read_bytes() == (store / "a.mp4").read_bytes()


@pytest.mark.parametrize(
    ("kind", "method"), [(SGLANG, "POST"), (OLD_SGLANG, "DELETE"), (VLLM, "DELETE")]
)
async def test_a_cancel_is_passed_on_and_repeated_while_it_is_being_done(
    tmp_path: Path, engine: Open, kind: str, method: str
) -> None:
    async with (
        upstream(tmp_path, kind, looks=-1, conflicts=2) as server,
        engine(server.url) as cloud,
    ):
        asked = job()
        rendering = asyncio.create_task(cloud.render(spec(), tmp_path / "out.mp4", asked))
        await until(lambda: bool(server.asked))
        rendering.cancel()
        await asyncio.wait({rendering})
        assert server.stopped == []
        await cloud.abandon(asked.remembered)
        server.forget()
        await cloud.abandon(asked.remembered)
    assert server.stopped == [f"{method} {asked.remembered['job']}"]


async def test_a_submission_that_is_cancelled_comes_to_its_end_so_that_it_can_be_stopped(
    tmp_path: Path, engine: Open
) -> None:
    async with (
        upstream(tmp_path, looks=-1, accepts_after=0.5) as server,
        engine(server.url, flavour="openai") as cloud,
    ):
        asked = job()
        rendering = asyncio.create_task(cloud.render(spec(), tmp_path / "out.mp4", asked))
        await until(lambda: bool(asked.remembered))
        await asyncio.sleep(0.1)
        assert server.created == []
        rendering.cancel()
        await asyncio.wait({rendering})
        assert rendering.cancelled()
        assert asked.remembered["job"] in server.jobs
        await cloud.abandon(asked.remembered)
    assert server.stopped == [f"DELETE {asked.remembered['job']}"]


async def test_a_submission_that_does_not_end_is_given_up(
    tmp_path: Path, engine: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crake.engines.remote.engine.SUBMIT_GRACE", 0.1)
    async with (
        upstream(tmp_path, accepts_after=20) as server,
        engine(server.url, flavour="openai") as cloud,
    ):
        asked = job()
        rendering = asyncio.create_task(cloud.render(spec(), tmp_path / "out.mp4", asked))
        await until(lambda: bool(asked.remembered))
        rendering.cancel()
        await asyncio.wait_for(asyncio.wait({rendering}), 10)
        assert asked.remembered["job"] is None


@pytest.mark.parametrize(("flavour", "stopped"), [("crake", 1), ("openai", 0)])
async def test_a_job_whose_id_never_came_back_is_stopped_where_it_can_be_found(
    tmp_path: Path, engine: Open, flavour: str, stopped: int
) -> None:
    async with (
        upstream(tmp_path, looks=-1) as server,
        engine(server.url, flavour=flavour) as cloud,
    ):
        asked = job()
        rendering = asyncio.create_task(cloud.render(spec(seconds=4), tmp_path / "a.mp4", asked))
        await until(lambda: bool(server.asked))
        rendering.cancel()
        await asyncio.wait({rendering})
        # As a worker leaves it that was killed between the two.
        await cloud.abandon({**asked.remembered, "job": None})
        await cloud.abandon({**asked.remembered, "job": None, "key": "crake-another-0"})
    assert len(server.stopped) == stopped


async def test_a_job_of_a_server_that_the_engine_has_no_more_is_left_alone(
    tmp_path: Path, engine: Open
) -> None:
    async with upstream(tmp_path) as server, engine(server.url) as cloud:
        await cloud.abandon({"server": "http://127.0.0.1:9/v1", "job": "x", "number": 0})
    assert server.stopped == []


async def test_a_job_that_takes_too_long_is_cancelled(tmp_path: Path, engine: Open) -> None:
    async with upstream(tmp_path, looks=-1) as server, engine(server.url, timeout=1.0) as cloud:
        asked = job()
        with pytest.raises(EngineFailed, match="longer than 1 s"):
            await cloud.render(spec(), tmp_path / "out.mp4", asked)
    assert len(server.stopped) == 1
    assert asked.remembered == {}


async def test_a_server_that_is_gone_gives_its_jobs_to_the_others(
    tmp_path: Path, engine: Open
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        gone = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
    async with upstream(tmp_path) as server:
        servers = [{"base_url": gone, "weight": 1000}, {"base_url": server.url, "concurrency": 1}]
        async with engine(None, servers=servers, flavour="openai") as cloud:
            assert cloud.concurrency == 5
            for _ in range(3):
                await cloud.render(spec(), tmp_path / "out.mp4", job())
            await until(lambda: bool(cloud.servers.named(gone).trouble))  # type: ignore[union-attr]
            assert cloud.trouble == ""
            server.looks = -1
            first = asyncio.create_task(cloud.render(spec(), tmp_path / "b.mp4", job()))
            await until(lambda: len(server.created) == 4)
            with pytest.raises(EngineFull):
                await cloud.render(spec(), tmp_path / "out.mp4", job())
            first.cancel()
            await asyncio.wait({first})
    async with engine(gone) as cloud:
        with pytest.raises(EngineDown, match="does not answer"):
            await cloud.render(spec(), tmp_path / "out.mp4", job())
        with pytest.raises(EngineDown, match="does not answer"):
            await cloud.check()


async def test_servers_share_the_work_by_their_weights(tmp_path: Path, engine: Open) -> None:
    async with upstream(tmp_path) as heavy, upstream(tmp_path) as light:
        servers = [{"base_url": heavy.url, "weight": 3}, {"base_url": light.url}]
        async with engine(None, servers=servers) as cloud:
            first = [cloud.servers.in_turn()[0].base_url for _ in range(2000)]
    assert 0.69 < first.count(heavy.url) / 2000 < 0.81


async def test_a_server_is_looked_at_until_it_is_back(tmp_path: Path, engine: Open) -> None:
    async with upstream(tmp_path) as server, engine(server.url, health=1) as cloud:
        (only,) = cloud.servers.all
        for _ in range(3):
            only.breaker.fail("connection refused")
        assert cloud.trouble == f"{server.url}: connection refused"
        await until(lambda: not cloud.trouble)


@pytest.mark.parametrize("kind", [SourceKind.REMIX, SourceKind.EDIT, SourceKind.EXTEND])
async def test_a_source_is_sent_as_a_file(tmp_path: Path, engine: Open, kind: SourceKind) -> None:
    path = make_clip(tmp_path / "a.mp4", 128, 72, 2)
    source = Source(kind=kind, clip=MediaRef(uri=path.as_uri()))
    how = {"flavour": "crake", "model": "wan"}
    async with upstream(tmp_path) as server, engine(server.url, **how) as cloud:
        assert kind in cloud.capabilities.sources
        await cloud.render(spec(source=source, seconds=6), tmp_path / "out.mp4", job())
    (asked,) = server.created
    assert asked["_files"]["video"] == path.read_bytes()
    if kind is SourceKind.EXTEND:
        assert (asked["_path"], asked["seconds"]) == ("/v1/videos/extensions", "4")
    else:
        assert (asked["_path"], "seconds" in asked) == ("/v1/videos/edits", False)


async def test_characters_are_made_there_of_the_part_that_counts(
    tmp_path: Path, engine: Open
) -> None:
    path = make_clip(tmp_path / "a.mp4", 128, 72, 4)
    character = Character(clip=MediaRef(uri=path.as_uri()), start=1, end=2.5)
    async with upstream(tmp_path) as server, engine(server.url, flavour="crake") as cloud:
        assert cloud.capabilities.characters == 2
        await cloud.render(spec(characters=(character,)), tmp_path / "out.mp4", job())
    made, asked = server.created
    (tmp_path / "sent.mp4").write_bytes(made["_files"]["video"])
    assert probe_video(tmp_path / "sent.mp4", param="sent").seconds == pytest.approx(1.5, abs=0.05)
    assert asked["characters"].startswith('[{"id": "char_')


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1500):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise TimeoutError
