from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
import typer
from typer.core import TyperCommand, TyperGroup

from crake.cli import app
from tests.support.documents import document


def commands(group: TyperGroup, name: str) -> Iterator[tuple[str, TyperCommand]]:
    for word, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, f"{name} {word}")
        elif isinstance(command, TyperCommand):
            yield f"{name} {word}", command


def every_command() -> list[tuple[str, TyperCommand]]:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return list(commands(group, "crake"))


def section(name: str) -> str:
    """Return what docs/cli.md says of a command, its heading included."""
    for part in re.split("^##+ ", document("docs/cli.md"), flags=re.MULTILINE):
        heading = part.partition("\n")[0].strip("`")
        if heading == name or re.fullmatch(rf"{name}( [A-Z_]+)+", heading):
            return part
    pytest.fail(f"docs/cli.md has no section for {name}")


@pytest.mark.parametrize(("name", "command"), every_command())
def test_every_command_is_documented_with_its_options_and_arguments(
    name: str, command: TyperCommand
) -> None:
    text = section(name)
    heading = text.partition("\n")[0]
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            assert str(parameter.name).upper() in heading
        else:
            for option in (*parameter.opts, *parameter.secondary_opts):
                assert f"`{option}`" in text


def test_no_command_is_documented_that_is_not_there() -> None:
    documented = re.findall(r"^### `(crake [a-z ]*[a-z])", document("docs/cli.md"), re.MULTILINE)
    assert sorted(documented) == sorted(name for name, _ in every_command())
