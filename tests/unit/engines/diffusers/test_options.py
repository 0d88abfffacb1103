from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from crake.engines.base import EngineError
from crake.engines.catalog import Catalog
from crake.engines.diffusers import checks
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import PROFILES
from crake.errors import SetupError
from crake.toml_tables import EngineConfig, ModelConfig

GPUS = [f"cuda:{index}" for index in range(8)]


def options(profile: str = "wan2.2-ti2v-5b", **more: object) -> DiffusersOptions:
    return DiffusersOptions.model_validate({"profile": profile, **more})


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"profile": "wan9"}, "Profiles are"),
        ({"devices": ["gpu"]}, "cuda:0"),
        ({"devices": []}, "at least 1"),
        ({"sizes": ["1280 704"]}, "1280x704"),
        ({"sizes": ["1280x720"]}, "multiples of 32"),
        ({"frames": 120}, "4 \\* n \\+ 1"),
        ({"stepz": 3}, "Extra inputs"),
    ],
)
def test_what_is_wrong_is_said(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        DiffusersOptions.model_validate({"profile": "wan2.2-ti2v-5b", **wrong})


def test_each_device_has_a_process() -> None:
    engine = DiffusersEngine("x", options(devices=["cuda:0", "cuda:1"]))
    assert engine.places == ("cuda:0", "cuda:1")
    assert engine.concurrency == 2


@pytest.mark.parametrize(
    ("profile", "wrong", "said"),
    [
        ("hunyuanvideo-1.5-t2v", {}, "renders on one GPU; what can share a clip: wan2.2-ti2v-5b"),
        ("wan2.1-vace-14b", {}, "renders on one GPU"),
        ("wan2.2-ti2v-5b", {"gpus_per_clip": 5}, "24 attention heads"),
        ("wan2.2-ti2v-5b", {"gpus_per_clip": 4}, "2 devices cannot be divided by 4"),
        ("wan2.2-ti2v-5b", {"devices": ["cuda:0", "cuda:0"]}, "not different GPUs"),
        ("wan2.2-ti2v-5b", {"devices": ["cpu", "cuda:0"]}, "not different GPUs"),
        ("wan2.2-ti2v-5b", {"sizes": ["1248x672"]}, "819 places of a picture of 1248x672"),
        ("wan2.2-ti2v-5b", {"attention": "_flash_3"}, "'_flash_3'; what they can: auto, .*flash"),
        ("wan2.2-ti2v-5b", {"cache": "first-block"}, "several: off, pyramid, taylorseer"),
        ("wan2.2-ti2v-5b", {"cache": "cache-dit"}, "'cache-dit' is for one GPU"),
        ("ltx-2", {"gpus_per_clip": 8, "devices": GPUS}, "836 places of a picture of 1216x704"),
    ],
)
def test_what_gpus_cannot_share_is_refused(
    profile: str, wrong: dict[str, object], said: str
) -> None:
    with pytest.raises(ValidationError, match=f"gpus_per_clip: .*{said}"):
        options(profile, **{"gpus_per_clip": 2, "devices": GPUS[:2], **wrong})


def test_groups_of_gpus_have_a_process_that_leads() -> None:
    engine = DiffusersEngine("x", options(devices=GPUS[:4], gpus_per_clip=2))
    assert engine.places == ("cuda:0+cuda:1", "cuda:2+cuda:3")
    assert engine.concurrency == 2
    for count in (2, 4, 8):
        options("wan2.2-t2v-a14b", devices=GPUS, gpus_per_clip=count)
    options("ltx-2", devices=GPUS, gpus_per_clip=8, sizes=["768x512"])


@pytest.mark.parametrize("profile", PROFILES)
def test_capabilities_follow_the_profile(profile: str) -> None:
    can = DiffusersEngine("x", options(profile)).capabilities
    assert can.characters == PROFILES[profile].characters
    assert can.sources == PROFILES[profile].sources
    assert can.max_seconds == (25 if PROFILES[profile].continues else 5)
    assert can.sizes is None


def test_a_table_of_crake_toml_makes_one() -> None:
    catalog = Catalog(
        {"sora-2": ModelConfig(engine="wan")},
        {"wan": EngineConfig.model_validate({"type": "diffusers", "profile": "wan2.2-ti2v-5b"})},
    )
    [described] = catalog.describe()
    assert "Wan 2.2 TI2V 5B, a generative model" in described["description"]


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "find_spec", lambda name: None if name == "torch" else object())
    with pytest.raises(
        SetupError, match=r"not installed: torch\..*pip install 'crake\[diffusers\]'"
    ):
        checks.check_packages(options())


async def test_a_wrong_folder_is_said_to_be_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "find_spec", lambda _: object())
    missing = options(weights=str(tmp_path / "none"))
    with pytest.raises(EngineError, match=r"there is no folder .*none"):
        await DiffusersEngine("x", missing).check()
    with pytest.raises(SetupError, match=r"has no model_index.json.*Wan-AI/Wan2.2-TI2V-5B"):
        checks.check_weights(options(weights=str(tmp_path)))
    (tmp_path / "model_index.json").write_text('{"_class_name": "CogVideoXPipeline"}')
    with pytest.raises(SetupError, match=r"holds a CogVideoXPipeline.*WanPipeline"):
        checks.check_weights(options(weights=str(tmp_path)))
    (tmp_path / "model_index.json").write_text("{")
    with pytest.raises(SetupError, match="cannot be read"):
        checks.check_weights(options(weights=str(tmp_path)))
    (tmp_path / "model_index.json").write_text('{"_class_name": "WanPipeline"}')
    checks.check_weights(options(weights=str(tmp_path)))


def test_a_repository_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert checks.local_folder(options()) is None
    assert checks.local_folder(options(weights="some/one")) is None
    (tmp_path / "some/one").mkdir(parents=True)
    assert checks.local_folder(options(weights="some/one")) == tmp_path / "some/one"
