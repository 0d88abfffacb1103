"""The checks of `make lint` can fail: each finds what was planted for it."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI

import audit_packages
import check_bandit
import check_routes
from crake.app import create_app

SOURCE = Path(check_bandit.ROOT, "src", "crake")


def planted(where: str) -> Any:  # noqa: ANN401
    """Return `create_app` with a route that nobody has decided about, in the app or a router."""

    def create(services: Any) -> FastAPI:  # noqa: ANN401
        app = create_app(services)
        router = APIRouter()
        target = app if where == "app" else router
        target.add_api_route("/planted/{name}", lambda name: name, methods=["PUT"])
        if where == "router":
            app.include_router(router)
        elif where == "mounted":
            inner = FastAPI()
            inner.include_router(router)
            app.mount("/inner", inner)
        return app

    return create


@pytest.mark.parametrize("where", ["app", "router", "mounted"])
def test_a_route_without_a_decision_is_found(
    where: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_routes, "create_app", planted(where))
    assert check_routes.main() == 1
    assert "PUT /planted/{name}: nobody has decided who may use it" in capsys.readouterr().out


def test_a_decision_about_no_route_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = check_routes.DOCUMENT.read_text(encoding="utf-8")
    document = tmp_path / "access.md"
    document.write_text(f"{text}| `GET /gone` | everybody |\n", encoding="utf-8")
    monkeypatch.setattr(check_routes, "DOCUMENT", document)
    assert check_routes.main() == 1
    assert "GET /gone: there is no such route" in capsys.readouterr().out


def test_what_bandit_finds_is_decided_about_or_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (
        "import pickle, subprocess",
        "subprocess.call('ls ' + x, shell=True)",
        "pickle.loads(x)",
        "pickle.loads(x)  # noqa: S301 - it is ours",
        "",
        "pickle.loads(x)  # noqa: S999 - another rule",
    )
    (tmp_path / "planted.py").write_text("\n".join(lines))
    monkeypatch.setattr(check_bandit, "ROOT", tmp_path)
    monkeypatch.setattr(check_bandit, "FOLDERS", (".",))
    assert check_bandit.main() == 1
    found = re.findall(r"planted\.py:(\d+): (B\d+)", capsys.readouterr().out)
    assert found == [("2", "B602"), ("3", "B301"), ("6", "B301")]


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ({"vulns": [{"id": "PYSEC-1", "fix_versions": ["2"]}]}, 1, "PYSEC-1, mended in 2"),
        ({"vulns": [{"id": "PYSEC-1", "fix_versions": []}]}, 1, "mended in nothing yet"),
        ({"vulns": []}, 0, "1 packages looked up, 0 could not be"),
        ({"skip_reason": "unknown"}, 0, "SKIPPED"),
    ],
)
def test_a_vulnerable_package_fails_and_an_audit_of_nothing_says_so(
    answer: dict[str, Any],
    status: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = json.dumps({"dependencies": [{"name": "a", "version": "1", **answer}]})

    def run(*_: object, **__: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 1, stdout=report, stderr="")

    monkeypatch.setattr(subprocess, "run", run)
    assert audit_packages.main() == status
    assert said in capsys.readouterr().out


# What is secret, by its name; and what only sounds like it.
SECRET = re.compile(
    r"(^|_)(token|secret|password|signature|csrf|hash|hashed|digest|nonce|cookie|credential"
    r"|api_key|secret_key|authorization|code_verifier)s?$"
)
COMPARED = {
    # With the account's own address, which its owner is typing too: no secret is guessed.
    "password.strip().lower() == email",
    # What a browser has already: whether it is to be sent again.
    "request.cookies.get(self._csrf_cookie) != csrf",
    # A word about a token.
    'standing(token) == "active"',
    # Of files that everybody may have.
    "digest == edition()",
    "_digest(first) == _digest(second)",
}


def comparisons(folder: Path) -> Iterator[str]:
    """Yield each `==` and `!=` that has something secret on one of its sides."""
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
                sides = (node.left, *node.comparators)
                if any(SECRET.search(name) for side in sides for name in _names(side)):
                    yield ast.get_source_segment(text, node) or ""


def _names(side: ast.expr) -> Iterator[str]:
    """Yield what a side is called: itself, the function that made it, and what it is called on."""
    match side:
        case ast.Name(id=name):
            yield name.lower()
        case ast.Attribute(attr=name):
            yield name.lower()
        case ast.Subscript(value=value, slice=ast.Constant(value=str(key))):
            yield from (key.lower(), *_names(value))
        case ast.Call(func=function, args=arguments):
            inner = function.value if isinstance(function, ast.Attribute) else None
            yield from _names(function)
            for part in (*arguments, *([inner] if inner is not None else [])):
                yield from _names(part)


def test_secrets_are_compared_in_constant_time() -> None:
    found = set(comparisons(SOURCE))
    assert found >= {"digest == edition()"}  # else nothing was looked at
    assert found - COMPARED == set(), "use hmac.compare_digest, or look the secret's hash up"


@pytest.mark.parametrize(
    "line",
    [
        "token == given",
        "given != self._csrf_token",
        "answer['state_nonce'] == x",
        "_hash(a) == b",
        "signature.encode() == b",
        "settings.secret_key.get_secret_value() != x",
        "str(password) == b",
    ],
)
def test_a_comparison_that_takes_its_time_is_found(line: str, tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text(f"x = {line}\n")
    assert list(comparisons(tmp_path)) == [line]
