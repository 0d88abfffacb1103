"""Write the table of settings in `docs/settings.md` anew from `crake.settings`.

`python tools/write_settings.py` mends it; a test says when that is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from crake.settings import Settings

DOCUMENT = Path(__file__).parent.parent / "docs" / "settings.md"
BEGIN, END = "<!-- settings: begin -->", "<!-- settings: end -->"

TYPES: Mapping[object, str] = {
    Path: "path",
    str: "text",
    SecretStr: "text",
    int: "whole number",
    float: "number",
    bool: "`true` or `false`",
    IPv4Network: "CIDRs, comma-separated",
    IPv6Network: "CIDRs, comma-separated",
}

COMPUTED: Mapping[str, str] = {
    "data_dir": "`~/.local/share/crake`; as root `/var/lib/crake`",
    "engines": "none; the name of a type stands for it with its defaults",
    "models": "`sora-2` and `sora-2-pro`, both by `sketch`",
}
"""What the table says where a function makes the default."""


def table() -> str:
    """Return the table of all settings, in their order."""
    lines = [
        "| setting | type | default | meaning |",
        "| --- | --- | --- | --- |",
        *(_row(name, field) for name, field in Settings.model_fields.items()),
    ]
    return "\n".join(lines)


def written(document: str) -> str:
    """Return a document whose table of settings is the current one."""
    before, _, rest = document.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _row(name: str, field: FieldInfo) -> str:
    secret = " Secret." if SecretStr in _parts(field.annotation) else ""
    cells = (f"`CRAKE_{name.upper()}`", _type(field), _default(name, field))
    return f"| {' | '.join(cells)} | {field.description}{secret} |"


def _parts(annotation: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any type there is
    """Return a type and the types that it is made of."""
    inner = () if get_origin(annotation) is Literal else get_args(annotation)
    return (annotation, *(part for item in inner for part in _parts(item)))


def _type(field: FieldInfo) -> str:
    annotation = field.annotation
    if get_origin(annotation) is Literal:
        return " or ".join(f"`{word}`" for word in get_args(annotation))
    if get_origin(annotation) is dict:
        return "tables of `crake.toml`"
    if get_origin(annotation) is tuple and str in _parts(annotation):
        return "words, comma-separated"
    kind = next(TYPES[part] for part in _parts(annotation) if part in TYPES)
    limits = [_limit(item) for item in field.metadata]
    return ", ".join([kind, *(limit for limit in limits if limit)])


def _limit(rule: object) -> str:
    """Say one of the bounds that Pydantic checks."""
    words = {"ge": "at least {}", "gt": "above {}", "le": "at most {}"}
    return next(
        (text.format(getattr(rule, name)) for name, text in words.items() if hasattr(rule, name)),
        "",
    )


def _default(name: str, field: FieldInfo) -> str:
    value = field.default
    if name in COMPUTED:
        return COMPUTED[name]
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, tuple):
        value = ",".join(str(item) for item in value)
    return "none" if value in ("", None, PydanticUndefined) else f"`{value}`"


def main() -> None:
    """Mend the document."""
    DOCUMENT.write_text(written(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
