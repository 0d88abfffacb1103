from pathlib import Path

import pytest

from crake.engines.spec import Character, MediaRef, Source, SourceKind, VideoSpec
from crake.errors import BadRequest, ContentRejected, TooLarge
from crake.settings import Settings
from crake.storage.service import open_storage
from crake.tasks.models import Submission
from crake.tasks.references import References, from_disk, from_storage, probe_source
from tests.support.pictures import Picture, face, landscape, write_clip
from tests.support.studio import tiny_submission

RENDERED = "tasks/00000000000000000000000000000001/video.mp4"
UPLOADED = "tasks/00000000000000000000000000000001/source"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "data")


def draw(number: int) -> Picture:
    return face(160, 120, 40) if number == 13 else landscape(160, 120, number)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A second and a half that shows a face for a moment."""
    return write_clip(tmp_path / "clip.mp4", draw, frames=24, fps=5)


def content(path: Path) -> bytes:
    return path.read_bytes()


def spec_of(uri: str) -> VideoSpec:
    source = Source(kind=SourceKind.EDIT, clip=MediaRef(uri=uri, field="video"), prompt="a cat")
    return VideoSpec(prompt="make it snow", source=source)


async def gather_stored(settings: Settings, key: str, clip: Path, folder: Path) -> VideoSpec:
    storage = open_storage(settings, b"secret")
    await storage.put_file(key, clip, "video/mp4")
    references = References(from_storage(storage), settings)
    return await references.gather(spec_of(f"asset:{key}"), folder)


async def test_a_video_made_here_is_fetched_whoever_it_shows(
    settings: Settings, clip: Path, tmp_path: Path
) -> None:
    spec = await gather_stored(settings, RENDERED, clip, tmp_path)
    assert spec.source is not None
    assert content(spec.source.clip.path) == content(clip)
    assert (spec.source.kind, spec.source.prompt) == (SourceKind.EDIT, "a cat")


async def test_a_video_that_was_uploaded_may_show_no_face(
    settings: Settings, clip: Path, tmp_path: Path
) -> None:
    with pytest.raises(ContentRejected, match=r"video .*face"):
        await gather_stored(settings, UPLOADED, clip, tmp_path)
    allowing = settings.model_copy(update={"faces": "allow"})
    assert (await gather_stored(allowing, UPLOADED, clip, tmp_path)).source is not None


async def test_a_video_on_this_machine_may_show_no_face(
    settings: Settings, clip: Path, tmp_path: Path
) -> None:
    with pytest.raises(ContentRejected, match=r"video .*face"):
        await References(from_disk(), settings).gather(spec_of(clip.as_uri()), tmp_path)


async def test_a_source_that_was_deleted_meanwhile_is_named(
    settings: Settings, tmp_path: Path
) -> None:
    references = References(from_storage(open_storage(settings, b"secret")), settings)
    with pytest.raises(BadRequest, match="video: this video is not there any more") as caught:
        await references.gather(spec_of(f"asset:{RENDERED}"), tmp_path)
    assert caught.value.param == "video"


async def test_a_source_comes_beside_images_and_characters(
    settings: Settings, tmp_path: Path
) -> None:
    clip = write_clip(tmp_path / "c.mp4", lambda n: landscape(64, 48, n), frames=30)
    plays = Character(clip=MediaRef(uri=clip.as_uri(), field="character"), start=0, end=1)
    spec = spec_of(clip.as_uri()).model_copy(update={"characters": (plays, plays)})
    gathered = await References(from_disk(), settings).gather(spec, tmp_path)
    places = [ref.path for ref in gathered.references]
    assert len(set(places)) == 3
    assert all(path.read_bytes() == clip.read_bytes() for path in places)


async def test_an_uploaded_source_is_probed_before_submission(
    settings: Settings, clip: Path, tmp_path: Path
) -> None:
    plain = write_clip(tmp_path / "plain.mp4", lambda n: landscape(96, 64, n), frames=50, fps=25)
    facts = await probe_source(content(plain), "video", settings)
    assert (facts.width, facts.height, facts.fps, facts.frames) == (96, 64, 25, 50)
    assert facts.seconds == pytest.approx(2, abs=0.05)
    with pytest.raises(ContentRejected, match=r"video .*face"):
        await probe_source(content(clip), "video", settings)
    with pytest.raises(BadRequest, match="video is no MP4"):
        await probe_source(b"GIF89a", "video", settings)
    small = settings.model_copy(update={"max_video_mib": 0})
    with pytest.raises(TooLarge, match="0 MiB"):
        await probe_source(content(plain), "video", small)


def test_an_upload_cannot_pass_for_a_video_made_here(submission: Submission) -> None:
    with pytest.raises(ValueError, match="name of what a worker publishes"):
        Submission(
            dialect="openai",
            spec=submission.spec,
            request={},
            request_hash=b"",
            trace_id=submission.trace_id,
            waiting=False,
            uploads={RENDERED: b""},
        )


@pytest.fixture
def submission() -> Submission:
    return tiny_submission("Good", Path("/nowhere"))
