"""What the `openai` engine asks a server for: path, fields and files, as its flavour takes them."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crake.engines.base import Job
from crake.engines.remote.flavours import Flavour
from crake.engines.remote.lengths import asked_seconds, whole
from crake.engines.remote.options import OpenAIOptions
from crake.engines.remote.servers import Refused, Server
from crake.engines.remote.uploads import Files, added_seconds, files_of, make_characters
from crake.engines.spec import SourceKind, VideoSpec

OTHER_FORM = frozenset({400, 415, 422})
"""Answers that may mean: not as JSON, or not as a form."""

MARK = "metadata[crake_key]"
"""Field of the metadata that a job is found by."""


@dataclass(frozen=True, slots=True)
class Request:
    """A new job, as it is asked for.

    Parameters
    ----------
    as_json
        Whether its flavour takes it as JSON, and not as a form.
    """

    path: str
    fields: Mapping[str, Any]
    files: Files
    as_json: bool


async def request_of(
    spec: VideoSpec, job: Job, key: str, server: Server, flavour: Flavour, options: OpenAIOptions
) -> Request:
    """Return how a job is asked for; its characters are made on the server first."""
    files = await files_of(spec, flavour, job)
    path, fields = await _path_and_fields(spec, server, flavour, options)
    if flavour.finds:
        fields[MARK] = key
    if flavour.waits:
        files, fields = [], as_dynamo_takes_it(fields, files)
    return Request(path, fields, files, as_json=flavour.json and not files)


async def _path_and_fields(
    spec: VideoSpec, server: Server, flavour: Flavour, options: OpenAIOptions
) -> tuple[str, dict[str, Any]]:
    fields: dict[str, Any] = {"prompt": spec.prompt}
    source = spec.source
    if source is not None and source.kind is not SourceKind.EXTEND:
        return "/videos/edits", {**fields, **options.extra}
    lengths = options.seconds or _ladder(flavour, options)
    path, seconds = "/videos", asked_seconds(spec.seconds, lengths)
    if source is not None:
        path = "/videos/extensions"
        seconds = asked_seconds(await added_seconds(spec, source), lengths)
    else:
        fields["size"] = spec.size
        fields |= _tuning(spec, flavour, seconds)
        fields |= await make_characters(server, spec)
    model = options.model
    if model is None and flavour.sends_model:
        model = spec.model
    if model:
        fields["model"] = model
    fields["seconds"] = whole(seconds) if flavour.json else f"{whole(seconds)}"
    return path, {**fields, **options.extra}


def _ladder(flavour: Flavour, options: OpenAIOptions) -> tuple[float, ...] | None:
    # A crake that is asked for a model of its own takes any length.
    own = flavour.name == "crake" and options.model not in {None, "sora-2", "sora-2-pro"}
    return None if own else flavour.seconds


def _tuning(spec: VideoSpec, flavour: Flavour, seconds: float) -> dict[str, Any]:
    if not flavour.tuning:
        return {}
    tuning: dict[str, Any] = {"seed": spec.seed % 2**31, "fps": spec.fps}
    if spec.negative_prompt:
        tuning["negative_prompt"] = spec.negative_prompt
    if flavour.frames:
        # Video models render 4n + 1 frames; what is too much is cut.
        frames = 4 * -(-(round(seconds * spec.fps) - 1) // 4) + 1
        tuning |= {"width": spec.width, "height": spec.height, "num_frames": frames}
    return tuning


def as_dynamo_takes_it(fields: Mapping[str, Any], files: Files) -> dict[str, Any]:
    """Return a request with what tunes it under `nvext`, and the image as a data: address."""
    names = {"fps", "num_frames", "negative_prompt", "seed", "num_inference_steps"}
    names |= {"guidance_scale", "guidance_scale_2", "boundary_ratio"}
    body = {key: value for key, value in fields.items() if key not in {*names, "width", "height"}}
    body["nvext"] = {key: value for key, value in fields.items() if key in names}
    body["response_format"] = "b64_json"  # an address would be a path of the server's own disk
    for _, (_, content, kind) in files:
        body["input_reference"] = f"data:{kind};base64,{base64.b64encode(content).decode()}"
    return body


async def post(server: Server, request: Request, asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """Ask a server for a job; return what it answers.

    Versions of servers differ in whether they take JSON or a form: where one is refused, and there
    are no files, the other is tried.

    Parameters
    ----------
    asked
        More arguments of `Server.ask`.
    """
    try:
        return await _post(server, request, asked, as_json=request.as_json)
    except Refused as refused:
        # Nothing was accepted.
        if refused.status not in OTHER_FORM or request.files or refused.trouble.rejects:
            raise
        try:
            return await _post(server, request, asked, as_json=not request.as_json)
        except Refused:
            raise refused from None


async def _post(
    server: Server, request: Request, asked: Mapping[str, Any], *, as_json: bool
) -> Mapping[str, Any]:
    if as_json:
        body, _ = await server.ask("POST", request.path, json=dict(request.fields), **asked)
        return body
    parts = [(name, (None, _text(value).encode(), None)) for name, value in request.fields.items()]
    body, _ = await server.ask("POST", request.path, files=[*parts, *request.files], **asked)
    return body


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
