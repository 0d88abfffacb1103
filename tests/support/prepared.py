"""Modules that are prepared before sandboxes are forked."""

found = "nothing"


def prepare() -> None:
    global found  # noqa: PLW0603 - what a module prepares is its own
    found = "prepared"


def what_was_found() -> str:
    return found
