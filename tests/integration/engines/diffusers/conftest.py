"""Tests of real pipelines, tiny and with random weights: they need the extra `diffusers`."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from crake.engines.diffusers.engine import DiffusersEngine
from tests.support.tiny_options import tiny_options

ABSENT = find_spec("torch") is None or find_spec("diffusers") is None


def _has_gpu() -> bool:
    if ABSENT:
        return False
    import torch  # noqa: PLC0415 - it needs the extra

    return bool(torch.cuda.is_available())


HAS_GPU = _has_gpu()
collect_ignore_glob = ["test_*.py"] if ABSENT else [] if HAS_GPU else ["test_gpu.py"]

Load = Callable[..., DiffusersEngine]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if ABSENT:
        terminalreporter.section("SKIPPED: the diffusers engine", yellow=True)
        terminalreporter.line("Its packages are not installed: make test EXTRAS=diffusers")
    elif not HAS_GPU:
        terminalreporter.section("SKIPPED: the diffusers engine on a GPU", yellow=True)
        terminalreporter.line("torch sees none")


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Folders of tiny weights, by profile; made when first asked for."""
    from tests.support import tiny  # noqa: PLC0415 - it needs the extra

    made: dict[str, Path] = {}
    folder = tmp_path_factory.mktemp("weights")

    def get(profile: str) -> Path:
        if profile not in made:
            made[profile] = tiny.save(profile, folder / profile)
        return made[profile]

    return get


@pytest.fixture(scope="session")
def load(weights: Callable[[str], Path]) -> Load:
    """Engines with tiny pipelines, loaded in the tests' own process, by profile and options."""
    import torch  # noqa: PLC0415 - it needs the extra

    torch.set_num_threads(1)
    loaded: dict[tuple[str, str], DiffusersEngine] = {}

    def get(profile: str, **options: object) -> DiffusersEngine:
        key = profile, repr(sorted(options.items()))
        if key not in loaded:
            engine = DiffusersEngine("tiny", tiny_options(profile, weights(profile), **options))
            engine.load("cpu")
            loaded[key] = engine
        return loaded[key]

    return get
