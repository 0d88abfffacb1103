"""The playground's form offers, prices and sends exactly what the server takes."""

from __future__ import annotations

import json
import shutil
import subprocess
from itertools import product
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from crake.accounts.prices import DEFAULT_PRICES, Prices
from crake.console.assets import FOLDER
from crake.dialects.form import Body
from crake.dialects.openai.requests import SECONDS, SIZES, Context, parse_create
from crake.dialects.sora.requests import parse_submission
from crake.engines.catalog import Catalog
from crake.errors import BadRequest
from crake.settings import Settings

NODE = shutil.which("node")
SETTINGS = Settings()
ASK = """
import { readFileSync } from "node:fs";
import * as schema from "./schema.mjs";
const { pixelsOf, priceOf, problemsOf } = schema;
const { forms, models, prices } = JSON.parse(readFileSync("data.json", "utf8"));
const limits = { bodyMib: 32, imageMib: 20 };
const answers = forms.map((form) => {
  const model = models.find(({ id }) => id === form.model);
  const problems = problemsOf(form, { model, limits, bytes: 100 });
  const openai = form.version === undefined;
  const rules = openai ? schema.openaiRulesOf(model) : schema.rulesOf(form.version, model);
  const { durations, sizes } = rules;
  const fields = problems.map(([field]) => field);
  if (!sizes.includes(form.size)) return { fields, durations, sizes };
  const price = priceOf(form, prices);
  const body = openai ? schema.openaiBodyOf(form) : schema.bodyOf(form);
  return { fields, durations, sizes, body, pixels: pixelsOf(form), price };
});
console.log(JSON.stringify(answers));
"""

pytestmark = pytest.mark.skipif(NODE is None, reason="needs node")


def a_form(**values: object) -> dict[str, Any]:
    return {
        "version": "1.0",
        "prompt": "a cat",
        "model": "sora-2",
        "duration": 10,
        "size": "small",
        "orientation": "landscape",
        "images": [],
        "character_url": "",
        "character_start": 0,
        "character_end": 3,
        "callback_url": "",
        "async": False,
        **values,
    }


def ask(folder: Path, forms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what the form's module says of each form."""
    (folder / "schema.mjs").write_bytes((FOLDER / "schema.js").read_bytes())
    prices = {name: price.model_dump() for name, price in DEFAULT_PRICES.items()}
    models = Catalog(SETTINGS.models).describe()
    data = {"forms": forms, "models": models, "prices": prices}
    (folder / "data.json").write_text(json.dumps(data), encoding="utf-8")
    (folder / "ask.mjs").write_text(ASK, encoding="utf-8")
    command = [str(NODE), "ask.mjs"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=folder, timeout=30)
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def refused_field(body: dict[str, Any]) -> str | None:
    """Return the field that the server finds at fault."""
    try:
        parse_submission(body, settings=SETTINGS, trace_id=uuid4(), idempotency_key=None)
    except BadRequest as error:
        return error.param
    return None


def test_the_form_allows_what_the_server_allows_at_the_same_price(tmp_path: Path) -> None:
    choices = product(
        ("1.0", "2.0"),
        DEFAULT_PRICES,
        (4, 8, 10, 12, 15, 25),
        ("small", "large", "720x1280", "1280x720", "1024x1792", "1792x1024"),
        ("landscape", "portrait"),
    )
    names = ("version", "model", "duration", "size", "orientation")
    forms = [a_form(**dict(zip(names, values, strict=True))) for values in choices]
    allowed = 0
    for form, answer in zip(forms, ask(tmp_path, forms), strict=True):
        plain = {name: form[name] for name in (*names, "prompt")}
        field = refused_field(plain)
        assert bool(answer["fields"]) == (field is not None), form
        assert field is None or field in answer["fields"]
        if field is None:
            allowed += 1
            made = parse_submission(
                answer["body"], settings=SETTINGS, trace_id=uuid4(), idempotency_key=None
            )
            assert [made.spec.width, made.spec.height] == answer["pixels"]
            assert Prices({}).of(made.spec) == answer["price"]
    assert allowed == 2 * 2 * 2 + 3 * 2 * 2 + 2 * 3 * 4 * 2


@pytest.mark.parametrize(
    "values",
    [
        {"prompt": "  "},
        {"callback_url": "ftp://example.com/"},
        {"character_url": "clip.mp4"},
        {"character_url": "https://example.com/c.mp4", "character_start": -1},
        {"character_url": "https://example.com/c.mp4", "character_end": 0.5},
        {"character_url": "https://example.com/c.mp4", "character_end": 3.5},
        {"images": [{"url": "https://example.com/a.png"}] * 33},
    ],
)
def test_what_the_form_refuses_the_server_refuses_in_the_same_field(
    tmp_path: Path, values: dict[str, Any]
) -> None:
    [answer] = ask(tmp_path, [a_form(**values)])
    assert answer["fields"] == [refused_field(answer["body"])]


def test_fields_of_the_other_version_are_left_out(tmp_path: Path) -> None:
    clip = {"character_url": "https://example.com/c.mp4"}
    images = [{"url": "https://example.com/a.png"}, {"url": "https://example.com/b.png"}]
    old, new = ask(
        tmp_path,
        [
            a_form(**clip, images=images),
            a_form(**clip, images=images, version="2.0", size="1280x720", duration=4),
        ],
    )
    assert len(old["body"]["image_urls"]) == 2
    assert {"orientation", "character_url", "character_end"} <= set(old["body"])
    assert new["body"]["image_urls"] == ["https://example.com/a.png"]
    assert set(new["body"]) == {"version", "prompt", "model", "duration", "size", "image_urls"}


def test_version_2_checks_the_size_of_the_first_image(tmp_path: Path) -> None:
    values = {"version": "2.0", "size": "1280x720", "duration": 4}
    wrong, right = ({"url": "data:", "width": w, "height": 720} for w in (1281, 1280))
    answers = ask(tmp_path, [a_form(**values, images=[wrong]), a_form(**values, images=[right])])
    assert [answer["fields"] for answer in answers] == [["image_urls"], []]


def an_openai_form(**values: object) -> dict[str, Any]:
    return {
        "prompt": "a cat",
        "model": "sora-2",
        "duration": 4,
        "size": "1280x720",
        "images": [],
        "callback_url": "",
        **values,
    }


def test_the_form_of_the_openai_dialect_sends_and_prices_what_the_server_takes(
    tmp_path: Path,
) -> None:
    choices = product(DEFAULT_PRICES, SECONDS, SIZES)
    names = ("model", "duration", "size")
    forms = [an_openai_form(**dict(zip(names, values, strict=True))) for values in choices]
    for form, answer in zip(forms, ask(tmp_path, forms), strict=True):
        [made] = parse_create(Body(answer["body"], {}, 0), Context(SETTINGS, uuid4()))
        assert answer["fields"] == []
        assert [made.spec.width, made.spec.height] == answer["pixels"]
        assert (made.spec.model, made.spec.seconds) == (form["model"], form["duration"])
        assert Prices({}).of(made.spec) == answer["price"]


@pytest.mark.parametrize(
    ("values", "param", "field"),
    [
        ({"prompt": " "}, "prompt", "prompt"),
        ({"callback_url": "ftp://example.com/"}, "callback_url", "callback_url"),
        ({"duration": 5}, "seconds", "duration"),
    ],
)
def test_what_the_form_of_the_openai_dialect_refuses_the_server_refuses(
    tmp_path: Path, values: dict[str, Any], param: str, field: str
) -> None:
    [answer] = ask(tmp_path, [an_openai_form(**values)])
    assert answer["fields"] == [field]
    with pytest.raises(BadRequest) as refused:
        parse_create(Body(answer["body"], {}, 0), Context(SETTINGS, uuid4()))
    assert refused.value.param == param


def test_the_first_frame_is_sent_as_a_reference_and_must_have_the_size(tmp_path: Path) -> None:
    url = "data:image/png;base64,AAAA"
    images = [{"url": url, "width": 1280, "height": 720}]
    right, wrong = ask(
        tmp_path,
        [an_openai_form(images=images), an_openai_form(images=images, size="720x1280")],
    )
    assert (right["fields"], wrong["fields"]) == ([], ["image_urls"])
    assert right["body"]["input_reference"] == {"image_url": url}
