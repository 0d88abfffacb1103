from __future__ import annotations

import base64
import contextlib
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from crake.dialects.fields import Fields
from crake.dialects.form import Body
from crake.dialects.openai.files import PURPOSES, parse_expiry, parse_purpose
from crake.dialects.openai.queries import (
    parse_cursor,
    parse_file_page,
    parse_id,
    parse_page,
    parse_variant,
)
from crake.dialects.openai.requests import SIZES, Context, parse_create
from crake.dialects.openai.sources import SourceVideo, parse_derived, parse_source
from crake.engines.spec import MediaRef, SourceKind
from crake.errors import BadRequest, CrakeError, NotFound, TooLarge
from crake.media.probe import VideoFacts
from crake.settings import Settings
from crake.storage.models import Asset
from crake.tasks.models import AttachedFile, CastMember, FilePage, State, Submission
from crake.toml_tables import ModelConfig
from tests.support.records import TASK_ID, make_task

SETTINGS = Settings(
    max_image_mib=1,
    models={name: ModelConfig() for name in ("sora-2", "sora-2-pro", "wan")},
)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(100))
URL = "https://media.example/cat.png"
CHARACTER = UUID("019aa0f4-0000-7000-8000-000000000042")


def body_of(fields: dict[str, Any], **files: bytes) -> Body:
    return Body({"prompt": "a cat", **fields}, files, 100)


def create(fields: dict[str, Any], **files: bytes) -> list[Submission]:
    return parse_create(body_of(fields, **files), Context(SETTINGS, uuid4(), "k"))


def one(fields: dict[str, Any], **files: bytes) -> Submission:
    (made,) = create(fields, **files)
    return made


def refusal(fields: dict[str, Any], **files: bytes) -> CrakeError:
    with pytest.raises(CrakeError) as refused:
        create(fields, **files)
    return refused.value


def test_defaults() -> None:
    made = one({})
    spec = made.spec
    assert (spec.model, spec.seconds, spec.size, spec.fps) == ("sora-2", 4, "720x1280", 24)
    assert (spec.images, spec.characters, spec.source, spec.negative_prompt) == ((), (), None, "")
    assert (made.dialect, made.waiting, made.callback_url, made.batch) == (
        "openai",
        False,
        None,
        None,
    )
    assert (made.metadata, made.cast, made.uploads) == ({}, (), {})


@pytest.mark.parametrize("seconds", ["4", "8", "12", "16", "20", 4, 8.0, " 12 "])
def test_lengths(seconds: object) -> None:
    assert one({"seconds": seconds}).spec.seconds == float(str(seconds))


@pytest.mark.parametrize("size", SIZES)
def test_sizes(size: str) -> None:
    assert one({"size": size}).spec.size == size


@pytest.mark.parametrize(
    ("asked", "model"),
    [
        ("sora-2", "sora-2"),
        ("sora-2-pro", "sora-2-pro"),
        ("sora-2-2025-10-06", "sora-2"),
        ("sora-2-2025-12-08", "sora-2"),
        (" sora-2-pro-2025-10-06 ", "sora-2-pro"),
        ("wan", "wan"),
        (None, "sora-2"),
        ("", "sora-2"),
    ],
)
def test_models_and_their_dated_names(asked: object, model: str) -> None:
    made = one({"model": asked})
    assert made.spec.model == model
    assert made.request["model"] == asked


def test_a_model_of_another_name_may_do_what_its_engine_can() -> None:
    spec = one({"model": "wan", "seconds": "5", "size": "832x480"}).spec
    assert (spec.seconds, spec.size) == (5, "832x480")


@pytest.mark.parametrize(
    ("fields", "param", "said"),
    [
        ({"prompt": " "}, "prompt", "required"),
        ({"prompt": None}, "prompt", "required"),
        ({"prompt": "x" * 32_001}, "prompt", "at most 32000"),
        ({"model": "sora-9"}, "model", "sora-2, sora-2-pro or wan"),
        ({"seconds": "7"}, "seconds", "4, 8, 12, 16 or 20, not"),
        ({"seconds": "long"}, "seconds", "a number"),
        ({"model": "wan", "seconds": "500"}, "seconds", "1 to 120"),
        ({"size": "small"}, "size", "720x1280, 1280x720"),
        ({"model": "wan", "size": "831x480"}, "size", "even"),
        ({"model": "wan", "size": "large"}, "size", "WIDTHxHEIGHT"),
        ({"fps": "0"}, "fps", "1 to 60"),
        ({"seed": -1}, "seed", "0 to 4294967295"),
        ({"n": "11"}, "n", "1 to 10"),
        ({"n": 1.5}, "n", "1 to 10"),
        ({"negative_prompt": 3}, "negative_prompt", "a text"),
        ({"metadata": "x"}, "metadata", "16 pairs"),
        ({"metadata": {str(n): "" for n in range(17)}}, "metadata", "16 pairs"),
        ({"metadata": {"a": 1}}, "metadata", "text"),
        ({"metadata": {"a": "x" * 513}}, "metadata", "512"),
        ({"metadata": {"x" * 65: "a"}}, "metadata", "64"),
        ({"characters": "char_1"}, "characters", "a list"),
        ({"characters": [{"id": "x"}]}, "characters", "names no character"),
        ({"characters": [{}]}, "characters", "names no character"),
        ({"input_reference": {}}, "input_reference.image_url", "image_url"),
        ({"input_reference": {"image_url": "-"}}, "input_reference.image_url", "Base64"),
        ({"input_reference": [1]}, "input_reference", "Base64"),
        ({"callback_url": "ftp://x"}, "callback_url", "http"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_allowed(
    fields: dict[str, Any], param: str, said: str
) -> None:
    refused = refusal(fields)
    assert isinstance(refused, BadRequest)
    assert (refused.param, refused.status) == (param, 400)
    assert said in refused.message


@pytest.mark.parametrize("text", [f"file-{CHARACTER.hex}", f" file-{CHARACTER}", str(CHARACTER)])
def test_an_uploaded_image_by_id(text: str) -> None:
    first, second = create({"input_reference": {"file_id": text}, "n": 2})
    assert first.attached == second.attached == AttachedFile(CHARACTER, "input_reference.file_id")
    assert first.spec.images == ()
    assert first.spec.image_must_match
    assert one({"input_reference": {"file_id": None, "image_url": URL}}).attached is None


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        ({"file_id": "file_1"}, "names no file; an id is file-…"),
        ({"file_id": f"video_{CHARACTER.hex}"}, "names no file"),
        ({"file_id": 7}, "names no file"),
        ({"file_id": f"file-{CHARACTER.hex}", "image_url": URL}, "not both"),
    ],
)
def test_what_names_no_uploaded_image(reference: dict[str, Any], said: str) -> None:
    refused = refusal({"input_reference": reference})
    assert isinstance(refused, BadRequest)
    assert refused.param == "input_reference.file_id"
    assert said in refused.message


def test_what_an_uploaded_file_is_for() -> None:
    assert [parse_purpose(Fields({"purpose": word})) for word in PURPOSES] == list(PURPOSES)
    for fields in ({}, {"purpose": "batch"}, {"purpose": 1}):
        with pytest.raises(BadRequest, match="vision, user_data or assistants") as refused:
            parse_purpose(Fields(fields))
        assert refused.value.param == "purpose"


def test_when_an_uploaded_file_expires() -> None:
    assert parse_expiry(Fields({})) is None
    after = {"anchor": "created_at", "seconds": "3600"}
    assert parse_expiry(Fields({"expires_after": after})) == 3600
    for wrong in ({"seconds": 3599}, {"seconds": 2592001}, {"anchor": "now"}, {"seconds": None}):
        with pytest.raises(BadRequest, match="3600 to 2592000") as refused:
            parse_expiry(Fields({"expires_after": {**after, **wrong}}))
        assert refused.value.param == "expires_after"
    with pytest.raises(BadRequest):
        parse_expiry(Fields({"expires_after": 3600}))


def test_a_part_of_a_list_of_files() -> None:
    assert parse_file_page(QueryParams("")) == FilePage(None, 10_000, ascending=False, purpose=None)
    asked = QueryParams(f"after=file-{CHARACTER.hex}&limit=2&order=asc&purpose=vision")
    assert parse_file_page(asked) == FilePage(CHARACTER, 2, ascending=True, purpose="vision")
    with pytest.raises(BadRequest, match="id of a file: file-…"):
        parse_file_page(QueryParams("after=x"))


@pytest.mark.parametrize(
    "fields",
    [
        {"input_reference": {"image_url": URL}},
        {"input_reference": URL},
    ],
)
def test_an_image_by_address(fields: dict[str, Any]) -> None:
    made = one(fields)
    assert [image.uri for image in made.spec.images] == [URL]
    assert made.spec.image_must_match
    assert made.uploads == {}


def test_an_image_inside_the_request() -> None:
    data = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    for made in (
        one({"input_reference": {"image_url": data}}),
        one({}, input_reference=PNG),
    ):
        (key,) = made.uploads
        assert key.startswith(f"tasks/{made.task_id.hex}/")
        assert made.uploads[key] == PNG
        assert made.spec.images[0].uri == f"asset:{key}"


def test_an_image_that_is_too_large() -> None:
    assert isinstance(refusal({}, input_reference=b"x" * (2**20 + 1)), TooLarge)


def test_our_extras() -> None:
    made = one(
        {
            "seed": "7",
            "fps": "30",
            "negative_prompt": "rain",
            "metadata": {"project": "x"},
            "characters": [{"id": f"char_{CHARACTER.hex}"}],
            "callback_url": "https://example.com/hook",
        }
    )
    spec = made.spec
    assert (spec.seed, spec.fps, spec.negative_prompt) == (7, 30, "rain")
    assert made.metadata == {"project": "x"}
    assert made.cast == (CastMember(CHARACTER, "characters"),)
    assert made.callback_url == "https://example.com/hook"


@pytest.mark.parametrize(
    "characters",
    [
        [f"char_{CHARACTER.hex}"],
        [str(CHARACTER)],
        {"0": {"id": f"char_{CHARACTER.hex}"}},
    ],
)
def test_ways_to_name_a_character(characters: object) -> None:
    assert one({"characters": characters}).cast == (CastMember(CHARACTER, "characters"),)


def test_a_character_with_an_endless_index_is_refused() -> None:
    assert refusal({"characters": {"9" * 5000: {"id": f"char_{CHARACTER.hex}"}}}).status == 400


def test_several_videos_differ_in_their_seeds_and_hang_together() -> None:
    made = create({"n": "3", "seed": 2**32 - 2}, input_reference=PNG)
    assert [item.spec.seed for item in made] == [2**32 - 2, 2**32 - 1, 0]
    assert {item.batch for item in made} == {made[0].task_id}
    assert [item.idempotency_key for item in made] == ["k", None, None]
    assert len({key for item in made for key in item.uploads}) == 3
    assert len({item.spec.seed for item in create({"n": 5})}) == 5


def test_equal_requests_have_equal_hashes() -> None:
    assert one({"seconds": "4"}).request_hash == one({"seconds": "4"}).request_hash
    assert one({"seconds": "4"}).request_hash != one({"seconds": "8"}).request_hash


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = (
    *("prompt", "model", "seconds", "size", "input_reference", "characters", "seed", "fps"),
    *("negative_prompt", "n", "metadata", "callback_url", "video"),
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # trees are slow to draw
@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_whatever_is_sent_is_understood_or_refused(fields: dict[str, Any]) -> None:
    for parse in (create, lambda fields: parse_source(body_of(fields))):
        with contextlib.suppress(BadRequest, TooLarge, NotFound):
            parse(fields)


SOURCE = SourceVideo(
    seconds=8, width=1280, height=720, fps=24, prompt="a dog", seed=5, clip=MediaRef(uri="asset:x")
)


def derived(
    kind: SourceKind, fields: dict[str, Any], source: SourceVideo = SOURCE, **files: bytes
) -> Submission:
    return parse_derived(body_of(fields, **files), Context(SETTINGS, uuid4()), kind, source)


@pytest.mark.parametrize("kind", [SourceKind.REMIX, SourceKind.EDIT])
def test_a_remix_and_an_edit_have_the_sources_size_and_length(kind: SourceKind) -> None:
    spec = derived(kind, {}).spec
    assert (spec.seconds, spec.size, spec.fps, spec.model) == (8, "1280x720", 24, "sora-2")
    assert spec.prompt == "a cat"
    assert spec.new_seconds == 8
    source = spec.source
    assert source is not None
    assert (source.kind, source.clip.uri, source.prompt, source.seed) == (
        kind,
        "asset:x",
        "a dog",
        5,
    )


def test_an_extension_is_as_long_as_both() -> None:
    spec = derived(SourceKind.EXTEND, {"seconds": "12", "seed": 9}).spec
    assert (spec.seconds, spec.new_seconds, spec.seed) == (20, 12, 9)


def test_an_uploaded_source_is_kept_with_the_task() -> None:
    source = SourceVideo.of_file(VideoFacts(641, 361, 5.03, 29.97, 151, "h264", "yuv420p", None))
    assert (source.width, source.height, source.fps, source.seconds) == (640, 360, 30, 151 / 30)
    made = derived(SourceKind.EDIT, {"model": "sora-2-pro"}, source, video=b"clip")
    (key,) = made.uploads
    assert made.uploads[key] == b"clip"
    assert made.spec.source is not None
    assert made.spec.source.clip.uri == f"asset:{key}"
    assert made.spec.model == "sora-2-pro"


@pytest.mark.parametrize("seconds", [None, "", "5", "0"])
def test_an_extension_says_how_long_it_is(seconds: object) -> None:
    with pytest.raises(BadRequest) as refused:
        derived(SourceKind.EXTEND, {"seconds": seconds})
    assert refused.value.param == "seconds"


def test_an_extension_ends_somewhere() -> None:
    long = SourceVideo(seconds=110, width=64, height=64, fps=24, clip=MediaRef(uri="asset:x"))
    with pytest.raises(BadRequest, match="at most 120"):
        derived(SourceKind.EXTEND, {"seconds": 20}, long)


@pytest.mark.parametrize(
    "facts",
    [
        VideoFacts(8, 360, 5, 30, 150, "h264", "yuv420p", None),
        VideoFacts(640, 5000, 5, 30, 150, "h264", "yuv420p", None),
        VideoFacts(640, 360, 0.5, 30, 15, "h264", "yuv420p", None),
        VideoFacts(640, 360, 121, 30, 3630, "h264", "yuv420p", None),
    ],
)
def test_uploads_that_no_video_can_be_made_of(facts: VideoFacts) -> None:
    with pytest.raises(BadRequest) as refused:
        SourceVideo.of_file(facts)
    assert refused.value.param == "video"


def test_the_accounts_own_video_as_a_source() -> None:
    source = SourceVideo.of_task(make_task(State.SUCCEEDED))
    assert source.clip == MediaRef(uri=f"asset:tasks/{TASK_ID.hex}/video.mp4", field="video")
    assert (source.prompt, source.seed) == ("a cat", 1)
    for state in set(State) - {State.SUCCEEDED}:
        with pytest.raises(BadRequest) as refused:
            SourceVideo.of_task(make_task(state))
        assert refused.value.param == "video"


def test_which_video_is_meant() -> None:
    value: object
    for value in (f"video_{TASK_ID.hex}", str(TASK_ID), {"id": f"video_{TASK_ID.hex}"}):
        assert parse_source(body_of({"video": value})) == TASK_ID
    assert parse_source(body_of({}, video=b"clip")) == b"clip"
    for value in (None, "", {}, [], 3):
        with pytest.raises(BadRequest):
            parse_source(body_of({"video": value}))
    with pytest.raises(NotFound):
        parse_source(body_of({"video": "video_1"}))


def test_ids() -> None:
    assert parse_id(f"video_{TASK_ID.hex}") == parse_id(str(TASK_ID)) == TASK_ID
    for text in ("", "video_", "video_1", f"char_{TASK_ID.hex}", "x" * 1000):
        with pytest.raises(NotFound, match="no such video"):
            parse_id(text)


def test_lists() -> None:
    cursor = parse_cursor(QueryParams(""))
    assert (cursor.after, cursor.limit, cursor.ascending, cursor.metadata) == (None, 20, False, {})
    text = f"after=video_{TASK_ID.hex}&limit=3&order=asc&metadata%5Ba%5D=1&metadata[b]=2"
    cursor = parse_cursor(QueryParams(text))
    assert (cursor.after, cursor.limit, cursor.ascending) == (TASK_ID, 3, True)
    assert cursor.metadata == {"a": "1", "b": "2"}
    assert parse_page(QueryParams(f"after=we_{TASK_ID.hex}&limit=1")) == (TASK_ID, 1)
    for text in ("after=x", "limit=0", "limit=101", "limit=x", "order=up", "metadata[a]=%00"):
        with pytest.raises(BadRequest):
            parse_cursor(QueryParams(text))


def test_variants() -> None:
    assert parse_variant(QueryParams("")) is Asset.VIDEO
    assert parse_variant(QueryParams("variant=spritesheet")) is Asset.SPRITESHEET
    with pytest.raises(BadRequest, match="video, thumbnail or spritesheet"):
        parse_variant(QueryParams("variant=gif"))
