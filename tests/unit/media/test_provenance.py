import json
import sys
import threading
from pathlib import Path
from typing import Any

import c2pa
import pytest

from crake.errors import SetupError
from crake.media.provenance import SigningIdentity, load_identity, sign
from tests.support.pictures import landscape, write_clip


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> tuple[SigningIdentity, Path]:
    folder = tmp_path_factory.mktemp("keys") / "signing"
    return load_identity(folder), folder


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_clip(tmp_path / "clip.mp4", lambda n: landscape(160, 96, n), 12, sound=True)


def read(clip: Path, authority: Path | None = None) -> tuple[str, dict[str, Any]]:
    """Return how a manifest validates, and what it says."""
    trust = {"verify": {"verify_trust": True}}
    if authority is not None:
        trust["trust"] = {"trust_anchors": authority.read_text()}  # type: ignore[dict-item]
    settings = c2pa.Settings.from_dict(trust)
    with (
        c2pa.Context(settings) as context,
        clip.open("rb") as file,
        c2pa.Reader("video/mp4", file, context=context) as reader,
    ):
        manifests = json.loads(reader.json())
        return reader.get_validation_state(), manifests["manifests"][manifests["active_manifest"]]


def boxes(path: Path) -> list[bytes]:
    """Return the kinds of an MP4's outermost boxes, in order."""
    data, at, kinds = path.read_bytes(), 0, []
    while at < len(data):
        kinds.append(data[at + 4 : at + 8])
        at += int.from_bytes(data[at : at + 4], "big")
    return kinds


def test_a_signed_clip_says_that_a_machine_made_it(
    clip: Path, identity: tuple[SigningIdentity, Path]
) -> None:
    before = clip.stat().st_size
    sign(clip, identity[0], title="a cat", source="algorithmicMedia", engine="sketch")
    state, manifest = read(clip, identity[1] / "authority.pem")
    assert state == "Trusted"
    assert manifest["title"] == "a cat"
    assert manifest["claim_generator_info"][0]["name"] == "crake"
    found = {item["label"]: item["data"] for item in manifest["assertions"]}
    (action,) = found["c2pa.actions.v2"]["actions"]
    assert action["action"] == "c2pa.created"
    assert action["digitalSourceType"].endswith("/algorithmicMedia")
    assert action["softwareAgent"]["name"] == "sketch"
    assert 0 < clip.stat().st_size - before < 20_000
    assert [item.name for item in clip.parent.iterdir()] == ["clip.mp4"]


def test_to_strangers_the_signature_is_valid_but_of_nobody_known(
    clip: Path, identity: tuple[SigningIdentity, Path]
) -> None:
    sign(clip, identity[0], title="x", source="trainedAlgorithmicMedia")
    assert read(clip)[0] == "Valid"


def test_a_changed_clip_is_found_out(clip: Path, identity: tuple[SigningIdentity, Path]) -> None:
    sign(clip, identity[0], title="x", source="algorithmicMedia")
    data = bytearray(clip.read_bytes())
    data[-500] ^= 1
    clip.write_bytes(data)
    assert read(clip)[0] == "Invalid"


def test_the_pictures_still_come_after_their_index(
    clip: Path, identity: tuple[SigningIdentity, Path]
) -> None:
    sign(clip, identity[0], title="x", source="algorithmicMedia")
    kinds = boxes(clip)
    assert kinds.index(b"moov") < kinds.index(b"mdat")
    assert b"uuid" in kinds


def test_keys_are_made_once_and_are_private(identity: tuple[SigningIdentity, Path]) -> None:
    first, folder = identity
    assert load_identity(folder) == first
    assert folder.stat().st_mode & 0o777 == 0o700
    for name in ("signer.key", "authority.key"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600


def test_processes_that_start_together_agree_on_one_identity(tmp_path: Path) -> None:
    found: list[SigningIdentity] = []
    folder = tmp_path / "signing"
    threads = [
        threading.Thread(target=lambda: found.append(load_identity(folder))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({item.key for item in found}) == 1
    assert [item.name for item in tmp_path.iterdir()] == ["signing"]


def test_a_folder_that_cannot_be_made_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SetupError, match="CRAKE_PROVENANCE"):
        load_identity(tmp_path / "file" / "signing")


def test_a_platform_without_c2pa_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "c2pa", None)
    with pytest.raises(SetupError, match="c2pa-python"):
        load_identity(tmp_path / "signing")
