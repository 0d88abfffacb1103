"""Every built-in engine does what crake relies on."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from crake.engines.catalog import EngineSetup
from crake.media.sandbox import SandboxFailed
from crake.settings import Settings
from crake.testing.engine_conformance import (
    CHECKS,
    Check,
    Unfit,
    examine,
    has_the_sound_that_it_says,
    renders_what_was_asked,
    repeats_itself_if_it_says_so,
    reports_progress_that_never_falls,
    stops_when_cancelled,
    survives_a_render_that_fails,
)
from tests.conftest import SharedServer
from tests.support import engines as _engines  # noqa: F401 - puts its types into the catalogue
from tests.support.upstream import KINDS, upstream

TINY: dict[str, Any] = {"width": 128, "height": 72}
LOCAL = Settings(
    allow_networks=(ip_network("127.0.0.0/8"),), render_memory_mib=2048, render_timeout=120
)


def named(check: Check) -> str:
    return getattr(check, "__name__", "")


@pytest.mark.parametrize("check", CHECKS, ids=named)
async def test_sketch(check: Check) -> None:
    setup = EngineSetup("drawing", "sketch")
    await examine(setup, check, settings=LOCAL, deterministic=True, small=TINY)


@pytest.mark.parametrize("check", CHECKS, ids=named)
@pytest.mark.parametrize("kind", KINDS)
async def test_openai(tmp_path: Path, kind: str, check: Check) -> None:
    flavour = kind.removesuffix("-old")
    options = {"flavour": flavour, "poll": 0.05, "sizes": ["128x72", "72x128"]}
    if flavour == "openai":
        options["seconds"] = [2]
    async with upstream(tmp_path, kind) as server:
        setup = EngineSetup("cloud", "openai", {**options, "base_url": server.url})
        await examine(setup, check, settings=LOCAL)


@pytest.mark.parametrize("check", [renders_what_was_asked, stops_when_cancelled], ids=named)
async def test_sora(server: SharedServer, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INNER_KEY", server.token)
    options = {"base_url": server.url, "api_key_env": "INNER_KEY", "poll": 0.2, "seconds": [4]}
    setup = EngineSetup("inner", "sora", {**options, "sizes": ["1280x720"]})
    await examine(setup, check, settings=LOCAL)


@pytest.mark.parametrize(
    ("kind", "check", "said"),
    [
        ("TooShort", renders_what_was_asked, "instead of"),
        ("WrongSize", renders_what_was_asked, "instead of"),
        ("OddProgress", reports_progress_that_never_falls, "progress"),
        ("Good", survives_a_render_that_fails, "passed over in silence"),
        ("Silent", has_the_sound_that_it_says, "there is none"),
        ("Silent", reports_progress_that_never_falls, "no progress"),
        ("Fickle", repeats_itself_if_it_says_so, "different bytes"),
    ],
)
async def test_engines_that_misbehave_are_found_out(kind: str, check: Check, said: str) -> None:
    with pytest.raises((Unfit, SandboxFailed), match=said):
        await examine(EngineSetup(kind, kind), check, settings=LOCAL, deterministic=True)
