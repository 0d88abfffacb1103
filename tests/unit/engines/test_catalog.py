from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from typing import Any

import pytest

from crake.engines import catalog
from crake.engines.abilities import lacking
from crake.engines.base import Capabilities
from crake.engines.catalog import Catalog, EngineSetup, build_engine
from crake.engines.spec import Character, MediaRef, Source, SourceKind, VideoSpec
from crake.errors import ApiNotImplemented, BadRequest, SetupError
from crake.settings import Settings, load_settings
from crake.toml_tables import EngineConfig, ModelConfig
from tests.support import engines as _engines  # noqa: F401 - puts its types into the catalogue

CLIP = MediaRef(uri="http://example.com/a.mp4")
CHARACTER = Character(clip=CLIP, start=0, end=2)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "crake.toml"
    monkeypatch.setenv("CRAKE_CONFIG", str(path))
    return path


def loaded(path: Path, text: str) -> Catalog:
    path.write_text(text)
    settings = load_settings()
    return Catalog(settings.models, settings.engines)


def two(model: str = "m", **tables: dict[str, Any]) -> Catalog:
    """Return a catalogue of one model whose engines have these options, in this order."""
    engines = {name: EngineConfig(type="Choosy", **options) for name, options in tables.items()}
    listed = ModelConfig.model_validate({"engines": list(engines)})
    return Catalog({model: listed}, engines)


def spec(**values: Any) -> VideoSpec:  # noqa: ANN401
    return VideoSpec.model_validate({"prompt": "a cat", "model": "m", **values})


def test_without_tables_both_models_are_sketchs(config: Path) -> None:
    found = loaded(config, "")
    assert found.models == ("sora-2", "sora-2-pro")
    assert [engine.name for engine in found.engines] == ["sketch"]
    assert found.setup_of(found.engines[0]) == EngineSetup("sketch", "sketch")
    assert found.modules == ("crake.engines.sketch.engine",)


def test_an_engine_is_made_of_its_table_in_any_process(config: Path) -> None:
    text = '[engines.gpu]\ntype = "Choosy"\nmax_seconds = 7\n[models.m]\nengine = "gpu"'
    found = loaded(config, text)
    engine = build_engine(found.setup_of(found.route(spec())))
    assert (engine.name, engine.capabilities.max_seconds) == ("gpu", 7)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[models.m]\n\nengine = "skech"',
            r"crake\.toml:3: models\.m\.engine: .*no engine 'skech'",
        ),
        ('[models.m]\nengines = ["skech"]', r"crake\.toml:2: models\.m\.engines\.0: .*\[engines\."),
        ('[engines.gpu]\ntype = "difusers"', r"crake\.toml:2: engines\.gpu\.type: .*'difusers'"),
        (
            '[engines.gpu]\ntype = "Choosy"\nimages = "perhaps"\n',
            r"crake\.toml:3: engines\.gpu\.images: Input should be a valid boolean",
        ),
        ('[engines.sketch]\ntype = "sketch"\nsteps = 4', r"toml:3: engines\.sketch\.steps: Extra"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(config: Path, text: str, said: str) -> None:
    with pytest.raises(SetupError, match=said):
        loaded(config, text)


def test_a_value_that_may_be_a_key_is_not_repeated(config: Path) -> None:
    with pytest.raises(SetupError, match="api_key") as refused:
        loaded(config, '[engines.gpu]\ntype = "Choosy"\napi_key = "hunter2"\nimages = "hunter2"')
    assert "hunter2" not in str(refused.value)


def test_a_table_in_the_environment_is_named_as_such(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRAKE_ENGINES", '{"gpu": {"type": "nothing"}}')
    with pytest.raises(SetupError, match=r"CRAKE_ENGINES\.gpu\.type"):
        loaded(config, "")


def test_the_first_engine_that_can_do_it_does() -> None:
    found = two(plain={}, images={"images": True}, long={"max_seconds": 90, "characters": 2})
    assert found.route(spec()).name == "plain"
    assert found.route(spec(images=(CLIP,))).name == "images"
    assert found.route(spec(characters=(CHARACTER,))).name == "long"
    assert found.route(spec(seconds=70)).name == "long"


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"images": (CLIP,)}, "reference images"),
        ({"characters": (CHARACTER,) * 3}, r"3 characters \(at most 2\)"),
        ({"source": Source(kind=SourceKind.REMIX, clip=CLIP)}, "remix a video"),
        ({"seconds": 100}, r"100 seconds \(at most 90\)"),
        ({"width": 64, "height": 64}, r"size 64x64 \(sizes are: 1280x720, 720x1280\)"),
        (
            {"characters": (CHARACTER,), "width": 720, "height": 1280},
            r"size 720x1280 \(sizes are: 1280x720\); 1 characters \(at most 0\)",
        ),
    ],
)
def test_what_no_engine_can_do_is_said(values: dict[str, Any], said: str) -> None:
    wide = {"characters": 2, "max_seconds": 90, "sizes": ["1280x720"]}
    with pytest.raises(ApiNotImplemented, match=f"The model m cannot do this: {said}"):
        two(wide=wide, tall={"sizes": ["720x1280"]}).route(spec(**values))


def test_an_engine_that_needs_an_image_is_asked_only_where_there_is_one() -> None:
    found = two(still={"images": True, "needs_image": True}, text={"max_seconds": 5})
    extended = Source(kind=SourceKind.EXTEND, clip=CLIP)
    assert found.route(spec(images=(CLIP,))).name == "still"
    assert found.route(spec(seconds=4)).name == "text"
    with pytest.raises(ApiNotImplemented, match=r"without an image; 8 seconds \(at most 5\)"):
        found.route(spec(seconds=8))
    assert not lacking(
        Capabilities(needs_image=True, sources=frozenset(SourceKind)), spec(source=extended)
    )
    assert [model["needs_image"] for model in found.describe()] == [False]


def test_a_model_that_only_goes_on_from_images_asks_for_one() -> None:
    found = two(still={"images": True, "needs_image": True})
    with pytest.raises(BadRequest, match="from a first frame: send an image") as refused:
        found.route(spec())
    assert refused.value.param == "image"
    (model,) = found.describe()
    assert (model["needs_image"], model["engines"][0]["needs_image"]) == (True, True)


def test_an_engine_may_take_a_time_of_its_own() -> None:
    quick, slow = two(quick={}, slow={"timeout": 1800}).engines
    settings = Settings(render_timeout=60)
    assert (quick.seconds_for_a_clip(settings), slow.seconds_for_a_clip(settings)) == (60, 1800)


def test_a_model_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(BadRequest, match=r"no model 'x'\. Models are: m"):
        two(one={}).route(spec(model="x"))


def test_the_description_adds_up_what_the_engines_can_do() -> None:
    (model,) = two(a={"images": True, "sizes": ["64x64"], "secret": "hunter2"}, b={}).describe()
    assert (model["engine"], model["images"], model["sizes"]) == ("a", True, None)
    assert [(each["name"], each["type"]) for each in model["engines"]] == [
        ("a", "Choosy"),
        ("b", "Choosy"),
    ]
    assert model["engines"][0]["sizes"] == ["64x64"]
    assert "hunter2" not in str(model)


def point(value: str) -> EntryPoint:
    return EntryPoint("another", value, catalog.GROUP)


@pytest.mark.parametrize(
    ("points", "said"),
    [
        ((point("tests.support.engines:Nothing"),), "cannot be loaded"),
        ((point("tests.support.nowhere:Good"),), "cannot be loaded"),
        ((point("tests.support.engines:write_pids"),), "no subclass"),
        ((point("a:B"), point("b:B")), "in more than one package"),
    ],
)
def test_entry_points_that_are_wrong(
    monkeypatch: pytest.MonkeyPatch, points: tuple[EntryPoint, ...], said: str
) -> None:
    monkeypatch.setattr(catalog, "entry_points", lambda **_which: EntryPoints(points))
    with pytest.raises(SetupError, match=said):
        Catalog({"m": ModelConfig(engine="x")}, {"x": EngineConfig(type="another")})


def test_an_entry_point_adds_a_type(monkeypatch: pytest.MonkeyPatch) -> None:
    points = EntryPoints((point("tests.support.engines:Choosy"),))
    monkeypatch.setattr(catalog, "entry_points", lambda **_which: points)
    found = Catalog({"m": ModelConfig(engine="another")})
    assert found.route(spec()).name == "another"
