"""Schemathesis sends what `GET /openapi.json` describes and compares the answers with it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from crake.app import create_app
from crake.services import open_services
from crake.settings import Settings
from tests.support.http import serving

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,"
    "response_schema_conformance,response_headers_conformance,unsupported_method,ignored_auth"
)
EXAMPLES = 25


@pytest.mark.timeout(400)
async def test_answers_are_what_the_description_says(dsn: str, tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path, database_url=SecretStr(dsn), sync_timeout=0.02, free_credits=10_000
    )
    async with open_services(settings) as services, serving(create_app(services)) as url:
        token = await services.accounts.create_token("ada@example.com")
        command = [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{url}/openapi.json"),
            *(
                "--checks",
                CHECKS,
                "--max-examples",
                str(EXAMPLES),
                "--phases",
                "examples,coverage,fuzzing",
            ),
            *("--header", f"Authorization: Bearer {token}", "--seed", "7", "--no-color"),
            # There is no worker here, and this page says so with 503.
            *("--exclude-path", "/readyz"),
        ]
        done = await asyncio.to_thread(
            subprocess.run, command, capture_output=True, text=True, timeout=360, cwd=tmp_path
        )
    assert done.returncode == 0, done.stdout[-10_000:] + done.stderr[-2000:]
