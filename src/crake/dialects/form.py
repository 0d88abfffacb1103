"""Reading a request body in whatever form it comes: JSON, multipart or an HTML form's.

In forms, `name[key]` is a field of an object and `name[]` an item of a list, as the shipped clients
write what would be nested in JSON.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

from fastapi import Request
from python_multipart.exceptions import FormParserError
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from crake.dialects.body import MAX_DEPTH, canonical, parse_object, refuse_unkeepable, shortened
from crake.dialects.intake import understand
from crake.errors import BadRequest

MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
MAX_FILES = 16
MAX_FIELDS = 1000
MIB = 1024 * 1024
KEY = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Body:
    """A request's fields, and the files in it by the name of their field.

    What a file is called is believed for nothing, what type it is said to have is not even kept.
    """

    fields: Mapping[str, Any]
    files: Mapping[str, bytes]
    size: int
    """Bytes, about."""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the files are called, as their sender says."""

    @property
    def digest(self) -> bytes:
        """SHA-256 that equal requests have, whatever form they came in."""
        files = {name: hashlib.sha256(data).hexdigest() for name, data in self.files.items()}
        return hashlib.sha256(canonical({"fields": self.fields, "files": files})).digest()

    @property
    def kept(self) -> dict[str, Any]:
        """What is kept with the task: of files the length."""
        files = {name: f"…({len(data)} bytes)" for name, data in self.files.items()}
        return shortened({**self.fields, **files}, whole="prompt")


async def read_body(request: Request, *, max_mib: int) -> Body:
    """Return what a request holds.

    Parameters
    ----------
    max_mib
        Largest body; the middleware refuses larger ones while they are read.

    Raises
    ------
    BadRequest
        It cannot be read, or holds what cannot be kept.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in (MULTIPART, URLENCODED):
        return await _read_form(request, kind, max_mib)
    raw = await request.body()
    fields = await understand(len(raw), lambda: parse_object(raw)) if raw.strip() else {}
    return Body(fields, {}, len(raw))


async def _read_form(request: Request, kind: str, max_mib: int) -> Body:
    texts: list[tuple[str, str]] = []
    files: dict[str, bytes] = {}
    names: dict[str, str] = {}
    form = await _parsed(request, kind, max_mib * MIB)
    try:
        for name, value in form.multi_items():
            if isinstance(value, str):
                texts.append((name, value))
            elif value.filename or value.size:  # a browser sends an empty one for none
                files.setdefault(_plain(name), await _content(value, name))
                names.setdefault(_plain(name), value.filename or "")
    finally:
        await form.close()
    fields = nested(texts)
    refuse_unkeepable({**fields, **dict.fromkeys(files, "")})
    both = next((name for name in files if name in fields), None)
    if both is not None:
        raise BadRequest(f"{both} came as a file and as a text.", param=both)
    size = sum(len(text) for _, text in texts) + sum(map(len, files.values()))
    return Body(fields, files, size, names)


async def _parsed(request: Request, kind: str, max_size: int) -> FormData:
    try:
        async with aclosing(request.stream()) as stream:
            if kind == URLENCODED:
                urlencoded = FormParser(
                    request.headers, stream, max_fields=MAX_FIELDS, max_part_size=max_size
                )
                return await urlencoded.parse()
            return await _WholeForm(request, stream, max_size).parse()
    except (MultiPartException, FormParserError):
        raise BadRequest("The form in the request body is damaged or too large.") from None


class _WholeForm(MultiPartParser):
    """Refuses a form that ends before its last boundary.

    Starlette's own parser, and with it `request.form()`, takes one that breaks off in a file for
    one without that file: an image-to-video request would become a text-to-video task.
    """

    def __init__(
        self, request: Request, stream: AsyncGenerator[bytes, None], max_size: int
    ) -> None:
        super().__init__(
            request.headers,
            self._until_its_end(stream),
            max_files=MAX_FILES,
            max_fields=MAX_FIELDS,
            max_part_size=max_size,
        )
        self._ended = False

    def on_end(self) -> None:
        self._ended = True

    async def _until_its_end(
        self, stream: AsyncGenerator[bytes, None]
    ) -> AsyncGenerator[bytes, None]:
        async for chunk in stream:
            yield chunk
        # Raised while the parser still reads, which closes the files that it has begun.
        if not self._ended:
            raise MultiPartException("The last boundary is missing.")


async def _content(file: UploadFile, name: str) -> bytes:
    content = await file.read()
    if not content:
        raise BadRequest(f"{_plain(name)} is an empty file.", param=_plain(name))
    return content


def _plain(name: str) -> str:
    """Return a field's name without the mark of a list: `video[]` is one file as well."""
    return name.removesuffix("[]")


def nested(items: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the object that a form's fields stand for.

    Raises
    ------
    BadRequest
        A field is a text and an object, say, or nested too deep.
    """
    fields: dict[str, Any] = {}
    for name, text in items:
        path = _path(name)
        if len(path) > MAX_DEPTH:
            raise BadRequest(f"The field {path[0]} is nested too deep.", param=path[0])
        try:
            _put(fields, path, text)
        except _Clash:
            message = f"The field {path[0]} came in two forms that do not go together."
            raise BadRequest(message, param=path[0]) from None
    return fields


class _Clash(Exception):
    """A value is where an object or a list is wanted."""


def _path(name: str) -> list[str]:
    head, bracket, _ = name.partition("[")
    tail = name[len(head) :]
    if not (head and bracket) or KEY.sub("", tail):
        return [name]
    return [head, *KEY.findall(tail)]


def _put(node: object, path: list[str], text: str) -> None:
    if not isinstance(node, dict):
        raise _Clash
    head, *rest = path
    if not rest:
        if isinstance(node.get(head), dict | list):
            raise _Clash
        node[head] = text
    elif rest[0]:
        _put(node.setdefault(head, {}), rest, text)
    else:
        _append(node.setdefault(head, []), rest[1:], text)


def _append(items: object, path: list[str], text: str) -> None:
    if not isinstance(items, list):
        raise _Clash
    if not path:
        items.append(text)
        return
    # The next object begins with the first field that the one before has already.
    last = items[-1] if items else None
    if not isinstance(last, dict) or path[0] in last:
        items.append({})
    _put(items[-1], path, text)
