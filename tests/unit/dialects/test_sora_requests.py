from __future__ import annotations

import base64
import contextlib
import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crake.dialects.body import MAX_VALUES, canonical, parse_object
from crake.dialects.sora.requests import MAX_IMAGES, parse_submission
from crake.dialects.values import MAX_PROMPT
from crake.errors import BadRequest, NotFound, TooLarge
from crake.settings import Settings
from crake.tasks.models import CastMember, Submission

SETTINGS = Settings(max_image_mib=1)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(100))
BASE64 = base64.b64encode(PNG).decode()
URL = "https://media.example/cat.png"
CLIP = "https://media.example/clip.mp4"
TRACE_ID = uuid4()


def parse(
    body: dict[str, Any], key: str | None = None, settings: Settings = SETTINGS
) -> Submission:
    return parse_submission(
        {"prompt": "a cat", **body}, settings=settings, trace_id=TRACE_ID, idempotency_key=key
    )


def of_v2(body: dict[str, Any]) -> Submission:
    return parse({"version": "2.0", **body})


@pytest.mark.parametrize("version", [None, "", "1.0", "1", 1, 1.0, " 1.0 "])
def test_version_1_has_its_own_defaults(version: object) -> None:
    spec = parse({"version": version}).spec
    assert (spec.model, spec.seconds, spec.width, spec.height) == ("sora-2", 15, 1280, 720)
    assert (spec.images, spec.image_must_match, spec.characters) == ((), False, ())


@pytest.mark.parametrize("version", ["2.0", "2", 2, 2.0])
def test_version_2_has_its_own_defaults(version: object) -> None:
    spec = parse({"version": version}).spec
    assert (spec.model, spec.seconds, spec.width, spec.height) == ("sora-2", 4, 720, 1280)


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        ({"duration": 10}, 10),
        ({"duration": 10.0}, 10),
        ({"duration": "10"}, 10),
        ({"duration": "10.0"}, 10),
        ({"duration": " 10 "}, 10),
        ({"seconds": 10}, 10),
        ({"duration": None, "seconds": "10"}, 10),
        ({"duration": "", "seconds": 10}, 10),
        ({"duration": 15, "seconds": 10}, 15),
        ({"duration": None}, 15),
        ({"duration": 25, "model": "sora-2-pro"}, 25),
        ({"model": "sora-2-pro"}, 15),
        ({"version": "2.0", "duration": 4}, 4),
        ({"version": "2.0", "seconds": 8}, 8),
        ({"version": "2.0", "duration": "12"}, 12),
    ],
)
def test_lengths(body: dict[str, Any], seconds: int) -> None:
    assert parse(body).spec.seconds == seconds


@pytest.mark.parametrize(
    ("body", "size"),
    [
        ({"size": "small"}, "1280x720"),
        ({"size": "large"}, "1792x1024"),
        ({"size": "LARGE "}, "1792x1024"),
        ({"size": "small", "orientation": "portrait"}, "720x1280"),
        ({"size": "large", "orientation": "portrait"}, "1024x1792"),
        ({"size": "", "orientation": ""}, "1280x720"),
        ({"version": "2.0", "size": "1280x720"}, "1280x720"),
        ({"version": "2.0", "size": "1024x1792"}, "1024x1792"),
        ({"version": "2.0", "size": "1792x1024"}, "1792x1024"),
        ({"version": "2.0", "orientation": "landscape"}, "720x1280"),
        ({"version": "2.0", "orientation": "sideways"}, "720x1280"),
    ],
)
def test_sizes(body: dict[str, Any], size: str) -> None:
    assert parse(body).spec.size == size


@pytest.mark.parametrize(
    ("body", "param", "message"),
    [
        ({"version": "3.0"}, "version", 'version must be "1.0" or "2.0", not "3.0".'),
        ({"version": ["2.0"]}, "version", 'version must be "1.0" or "2.0", not ["2.0"].'),
        ({"version": True}, "version", 'version must be "1.0" or "2.0", not true.'),
        ({"prompt": None}, "prompt", "prompt is required and must not be blank."),
        ({"prompt": " \n "}, "prompt", "prompt is required and must not be blank."),
        ({"prompt": "\x07\x1b"}, "prompt", "prompt is required and must not be blank."),
        ({"prompt": " \u200b\ufeff\u3000"}, "prompt", "prompt is required and must not be blank."),
        ({"prompt": 5}, "prompt", "prompt must be a text, not 5."),
        (
            {"prompt": "x" * (MAX_PROMPT + 1)},
            "prompt",
            "prompt must have at most 32000 characters, not 32001.",
        ),
        ({"model": "sora-3"}, "model", 'model must be sora-2 or sora-2-pro, not "sora-3".'),
        ({"model": 2}, "model", "model must be sora-2 or sora-2-pro, not 2."),
        ({"model": ["sora-2"]}, "model", 'model must be sora-2 or sora-2-pro, not ["sora-2"].'),
        (
            {"duration": 25},
            "duration",
            "10 or 15 with version 1.0 and model sora-2, not 25; 25 needs model sora-2-pro.",
        ),
        (
            {"seconds": 8, "model": "sora-2-pro"},
            "seconds",
            "seconds must be 10, 15 or 25 with version 1.0 and model sora-2-pro, not 8.",
        ),
        (
            {"version": "2.0", "duration": 15},
            "duration",
            "duration must be 4, 8 or 12 with version 2.0, not 15.",
        ),
        ({"version": "2.0", "duration": 25, "model": "sora-2-pro"}, "duration", "4, 8 or 12"),
        ({"duration": "long"}, "duration", 'duration must be a number, not "long".'),
        ({"duration": "nan"}, "duration", "must be a number"),
        ({"duration": "1e1"}, "duration", "must be a number"),
        ({"duration": "٤"}, "duration", "must be a number"),
        ({"duration": True}, "duration", "duration must be a number, not true."),
        ({"duration": [10]}, "duration", "duration must be a number, not [10]."),
        ({"duration": 10.5}, "duration", "duration must be 10 or 15"),
        ({"duration": 10**400}, "duration", "duration must be a number"),
        (
            {"size": "1280x720"},
            "size",
            'size must be small or large with version 1.0, not "1280x720".',
        ),
        (
            {"version": "2.0", "size": "small"},
            "size",
            '720x1280, 1280x720, 1024x1792 or 1792x1024 with version 2.0, not "small".',
        ),
        ({"size": 5}, "size", "size must be small or large with version 1.0, not 5."),
        ({"size": {}}, "size", "small or large"),
        (
            {"orientation": "square"},
            "orientation",
            'orientation must be landscape or portrait, not "square".',
        ),
        ({"image_urls": 5}, "image_urls", "http(s) URLs, data: URLs or Base64, not 5."),
        ({"image_urls": [{}]}, "image_urls", "http(s) URLs, data: URLs or Base64, not {}."),
        ({"image_urls": ["!"]}, "image_urls", 'images in Base64, not "!".'),
        ({"image_urls": [None, "!"]}, "image_urls", 'images in Base64, not "!".'),
        ({"image_urls": [None, URL, "!"]}, "image_urls[2]", 'images in Base64, not "!".'),
        ({"image_urls": ["file:///etc/passwd"]}, "image_urls", "images in Base64"),
        ({"image_urls": ["asset:tasks/0/video.mp4"]}, "image_urls", "images in Base64"),
        ({"image_urls": ["data:image/png;base64,?"]}, "image_urls", "images in Base64"),
        ({"image_urls": ["data:image/png;base64,"]}, "image_urls", "images in Base64"),
        ({"image_urls": ["http://127.0.0.1/a.png"]}, "image_urls", "public internet"),
        ({"image_urls": ["https://"]}, "image_urls", "http:// or https:// URL"),
        ({"image_url": "ftp://x/a"}, "image_url", "images in Base64"),
        ({"image_urls": [URL] * (MAX_IMAGES + 1)}, "image_urls", "at most 32 images, not 33."),
        ({"version": "2.0", "input_reference": {}}, "input_reference", "not {}."),
        ({"character_url": "clip.mp4"}, "character_url", "http:// or https:// URL"),
        ({"character_url": 5}, "character_url", "character_url must be a text, not 5."),
        ({"character_url": CLIP}, "character_start", "character_start is required"),
        (
            {"character_url": CLIP, "character_start": 1},
            "character_end",
            "character_end is required",
        ),
        (
            {"character_url": CLIP, "character_start": 1, "character_end": 1.5},
            "character_end",
            "character_end must lie 1 to 3 seconds after character_start, not 0.5 seconds.",
        ),
        (
            {"character_url": CLIP, "character_start": 1, "character_end": 4.1},
            "character_end",
            "1 to 3 seconds after",
        ),
        (
            {"character_url": CLIP, "character_start": 3, "character_end": 1},
            "character_end",
            "not -2 seconds.",
        ),
        (
            {"character_url": CLIP, "character_start": -1, "character_end": 1},
            "character_start",
            "character_start must be a second of the video, not -1.",
        ),
        (
            {"character_url": CLIP, "character_start": "soon", "character_end": 1},
            "character_start",
            'character_start must be a number, not "soon".',
        ),
        ({"callback_url": "nowhere"}, "callback_url", "http:// or https:// URL"),
        (
            {"callback_url": "http://10.0.0.1/hook"},
            "callback_url",
            "operator allows it (CRAKE_ALLOW_NETWORKS)",
        ),
        ({"async": "maybe"}, "async", 'async must be true or false, not "maybe".'),
        ({"async": [True]}, "async", "async must be true or false, not [true]."),
        ({"async": 2}, "async", "async must be true or false, not 2."),
    ],
)
def test_refusals_name_the_field_and_what_is_allowed(
    body: dict[str, Any], param: str, message: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        parse(body)
    assert caught.value.param == param
    assert message in caught.value.message
    assert caught.value.message.startswith(param)


@pytest.mark.parametrize(
    "body",
    [
        {"action": "generate", "translation": True, "mirror": 1, "async_": True},
        {"input_reference": {"of": "the other version"}},
        {"character_start": "soon", "character_end": {}},
        {"character_url": None, "character_start": 1},
        {"version": "2.0", "character_url": "nowhere", "orientation": 5},
    ],
)
def test_unknown_fields_and_those_of_the_other_version_are_ignored(body: dict[str, Any]) -> None:
    spec = parse(body).spec
    assert (spec.images, spec.characters) == ((), ())


def test_prompt_keeps_its_lines_and_loses_control_characters() -> None:
    submission = parse({"prompt": "  a\tcat\r\n\x1b[31mon\x00 the\x9b river 🐈\x7f "})
    assert submission.spec.prompt == "a\tcat\r\n[31mon the river 🐈"


@pytest.mark.parametrize(
    ("body", "urls"),
    [
        ({"image_urls": []}, []),
        ({"image_urls": None}, []),
        ({"image_urls": [None, "", " "]}, []),
        ({"image_urls": [URL, None, "", CLIP]}, [URL, CLIP]),
        ({"image_urls": [f" {URL} "]}, [URL]),
        ({"image_urls": URL}, [URL]),
        ({"image_url": URL}, [URL]),
        ({"image_url": [URL]}, [URL]),
        ({"image_urls": [""], "image_url": URL}, [URL]),
        ({"image_urls": [CLIP], "image_url": URL}, [CLIP]),
        ({"version": "2.0", "image_urls": [URL, "not looked at"]}, [URL]),
        ({"version": "2.0", "image_urls": [None, URL]}, [URL]),
        ({"version": "2.0", "input_reference": URL}, [URL]),
        ({"version": "2.0", "image_urls": [], "input_reference": [URL]}, [URL]),
    ],
)
def test_images_by_address(body: dict[str, Any], urls: list[str]) -> None:
    submission = parse(body)
    assert [image.uri for image in submission.spec.images] == urls
    assert submission.uploads == {}


def test_only_version_2_asks_for_the_size_of_its_image() -> None:
    assert not parse({"image_urls": [URL]}).spec.image_must_match
    assert of_v2({"image_urls": [URL]}).spec.image_must_match


@pytest.mark.parametrize(
    "text",
    [
        BASE64,
        BASE64.rstrip("="),
        base64.urlsafe_b64encode(PNG).decode(),
        "\n".join((BASE64[:20], BASE64[20:])),
        f"data:image/png;base64,{BASE64}",
        f"DATA:image/png;charset=x;BASE64,{BASE64}",
        f"data:;base64,{BASE64.replace('=', '%3D').replace('+', '%2B')}",
        "data:image/png," + "".join(f"%{byte:02x}" for byte in PNG),
    ],
)
def test_images_inside_the_request(text: str) -> None:
    submission = parse({"image_urls": [URL, text]})
    key = f"tasks/{submission.task_id.hex}/reference-1"
    assert submission.uploads == {key: PNG}
    assert [image.uri for image in submission.spec.images] == [URL, f"asset:{key}"]
    assert [image.field for image in submission.spec.images] == ["image_urls[0]", "image_urls[1]"]


@pytest.mark.parametrize("size", [2**20 + 1, 2**22])
def test_too_large_images_are_refused(size: int) -> None:
    with pytest.raises(TooLarge, match=r"image_url is larger than 1 MiB\."):
        parse({"image_url": base64.b64encode(bytes(size)).decode()})


def test_the_largest_image_is_taken() -> None:
    submission = parse({"image_url": base64.b64encode(bytes(2**20)).decode()})
    assert [len(content) for content in submission.uploads.values()] == [2**20]


@pytest.mark.parametrize(("start", "end"), [(1, 3), ("1", "3.0"), (0, 1), (0.5, 3.5), (1.0, 4)])
def test_characters(start: object, end: object) -> None:
    body = {"character_url": CLIP, "character_start": start, "character_end": end}
    [character] = parse(body).spec.characters
    assert character is not None
    assert (character.clip.uri, character.clip.field) == (CLIP, "character_url")
    assert (character.start, character.end) == (float(str(start)), float(str(end)))


@pytest.mark.parametrize(
    ("body", "waiting"),
    [
        ({}, True),
        ({"async": False}, True),
        ({"async": "false"}, True),
        ({"async": 0}, True),
        ({"async": None}, True),
        ({"async": ""}, True),
        ({"async": True}, False),
        ({"async": "true"}, False),
        ({"async": "True"}, False),
        ({"async": 1}, False),
        ({"async": "1"}, False),
        ({"callback_url": "https://hooks.example/x"}, False),
        ({"callback_url": ""}, True),
        ({"callback_url": None}, True),
    ],
)
def test_who_waits(body: dict[str, Any], waiting: bool) -> None:
    submission = parse(body)
    assert submission.waiting is waiting
    assert submission.callback_url == (body.get("callback_url") or None)


def test_operator_may_open_private_networks() -> None:
    body = {"image_urls": ["http://127.0.0.1:9/a.png"]}
    settings = Settings.model_validate({"allow_networks": "127.0.0.0/8"})
    assert parse(body, settings=settings).spec.images


def test_models_are_those_of_the_catalogue() -> None:
    settings = Settings.model_validate({"models": {"heron": {}}})
    assert parse({"model": "heron"}, settings=settings).spec.model == "heron"
    with pytest.raises(BadRequest, match="model must be heron, not null"):
        parse({}, settings=settings)


def test_equal_bodies_have_equal_hashes() -> None:
    first = parse({"duration": 10, "size": "small"})
    assert first.request_hash == parse({"size": "small", "duration": 10}).request_hash
    assert first.request_hash != parse({"size": "small", "duration": 15}).request_hash
    assert first.task_id != parse({"duration": 10, "size": "small"}).task_id
    assert first.task_id.version == 7
    assert (first.dialect, first.trace_id) == ("sora", TRACE_ID)


def test_the_request_is_kept_without_its_images() -> None:
    data = f"data:image/png;base64,{BASE64}"
    body = {"image_urls": [URL, data], "image_url": "A" * 9000, "prompt": "x" * 9000, "seed": 7}
    request = parse(body).request
    assert request == {
        "prompt": "x" * 9000,
        "image_urls": [URL, f"data:image/png;base64,…({len(BASE64)} characters)"],
        "image_url": f"{'A' * 32}…(9000 characters)",
        "seed": 7,
    }


@pytest.mark.parametrize("key", [None, "", "  "])
def test_no_idempotency_key(key: str | None) -> None:
    assert parse({}, key).idempotency_key is None


def test_idempotency_keys() -> None:
    assert parse({}, " one ").idempotency_key == "one"
    assert parse({}, "x" * 255).idempotency_key == "x" * 255
    for key in ("x" * 256, "a\x07"):
        with pytest.raises(BadRequest, match="Idempotency-Key must have at most 255 printable"):
            parse({}, key)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"prompt": "a"}',
        b'\xef\xbb\xbf{"prompt": "a"}',
        '{"prompt": "a"}'.encode("utf-16"),
    ],
)
def test_bodies_that_can_be_read(raw: bytes) -> None:
    assert parse_object(raw) == {"prompt": "a"}


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "not valid JSON: Expecting value at line 1, column 1"),
        (b"{", "not valid JSON"),
        (b"\xff\xfe\xfd", "not valid JSON"),
        (b'{"a": "\xff"}', "not valid JSON in UTF-8"),
        (b"[]", "must be a JSON object"),
        (b"null", "must be a JSON object"),
        (b'{"prompt": "b", "prompt": "a"}', 'the field "prompt" twice'),
        (b'{"a": [{"b": 1, "b": 1}]}', 'the field "b" twice'),
        (b'{"a": NaN}', "not finite"),
        (b'{"a": -Infinity}', "not finite"),
        (b'{"a": 1e999}', "not finite"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not valid JSON"),
        (b'{"a": "\\u0000"}', 'field "a" holds a NUL character or half'),
        (b'{"a": [{"\\u0000": 1}]}', 'field "a" holds a NUL'),
        (b'{"a": "\\ud800"}', 'field "a" holds'),
        (b'{"\\udfff": 1}', 'field "?" holds'),
        (b'{"a": ' + b"[" * 50 + b"]" * 50 + b"}", "more than 32 levels deep"),
        (b'{"a": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "more than 32 levels deep"),
        (b'{"a": ' * 100_000, "more than 32 levels deep"),
        (json.dumps({"a": [0] * MAX_VALUES}).encode(), "more than 10000 values"),
    ],
)
def test_bodies_that_cannot_be_read(raw: bytes, message: str) -> None:
    with pytest.raises(BadRequest) as caught:
        parse_object(raw)
    assert message in caught.value.message


FIELDS = [
    *("prompt", "version", "model", "duration", "seconds", "size", "orientation", "image_urls"),
    *("image_url", "input_reference", "character_url", "character_start", "character_end"),
    *("callback_url", "async"),
]
PLAUSIBLE = st.sampled_from(
    [
        *("", "a cat", "1.0", "2.0", "sora-2-pro", "15", "small", "1280x720", "portrait"),
        *(URL, BASE64, "data:,x", "http://[::1", "https://é.example"),
        *(1, 3, 4.0, 10, 25, True, None, [], [URL, None]),
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.too_slow])  # trees are slow to draw
@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(), PLAUSIBLE | JSON, max_size=15))
def test_any_object_is_understood_or_refused(body: dict[str, Any]) -> None:
    with contextlib.suppress(BadRequest, TooLarge):
        submission = parse_submission(
            parse_object(json.dumps(body).encode()),
            settings=SETTINGS,
            trace_id=TRACE_ID,
            idempotency_key=None,
        )
        assert submission.spec.prompt
        assert len(submission.request_hash) == 32
        assert isinstance(submission.task_id, UUID)
        canonical(submission.request)


@given(st.binary(max_size=200))
def test_any_bytes_are_an_object_or_refused(raw: bytes) -> None:
    with contextlib.suppress(BadRequest):
        assert isinstance(parse_object(raw), dict)


OWN = "http://127.0.0.1:8000/v/own.clip"


def of_own(body: dict[str, Any], key: str | None) -> Submission:
    """Understand a request where `OWN` is an address of this server; without a key, expired."""

    def stored(url: str) -> str | None:
        if url == OWN and key is None:
            raise NotFound("This address has expired.")
        return key if url == OWN else None

    return parse_submission(
        {"prompt": "a cat", **body},
        settings=SETTINGS,
        trace_id=TRACE_ID,
        idempotency_key=None,
        stored=stored,
    )


def test_files_of_this_server_are_read_from_its_storage() -> None:
    clip = {"character_url": OWN, "character_start": 0, "character_end": 2}
    spec = of_own({**clip, "image_urls": [OWN, URL]}, "uploads/1").spec
    assert [image.uri for image in spec.images] == ["asset:uploads/1", URL]
    assert spec.characters[0].clip.uri == "asset:uploads/1"


@pytest.mark.parametrize("field", ["character_url", "image_url"])
def test_an_expired_address_of_this_server_is_named(field: str) -> None:
    with pytest.raises(BadRequest, match=f"{field}: This address has expired"):
        of_own({field: OWN}, None)


CHARACTER = uuid4()
CHAR_ID = f"char_{CHARACTER.hex}"


@pytest.mark.parametrize(
    ("body", "member"),
    [
        ({"character_id": CHAR_ID}, CastMember(CHARACTER, "character_id")),
        ({"character_url": CHAR_ID}, CastMember(CHARACTER, "character_url")),
        (
            {"character_id": CHAR_ID, "character_start": 1, "character_end": "3"},
            CastMember(CHARACTER, "character_id", 1, 3),
        ),
    ],
)
def test_a_character_by_its_id(body: dict[str, Any], member: CastMember) -> None:
    made = parse(body)
    assert (made.cast, made.spec.characters) == ((member,), ())
    assert of_v2(body).cast == ()


def test_a_characters_id_that_is_none() -> None:
    for name in ("character_id", "character_url"):
        with pytest.raises(BadRequest) as refused:
            parse({name: "char_nobody"})
        assert refused.value.param == name
