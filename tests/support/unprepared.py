"""A module that cannot be prepared."""


def prepare() -> None:
    raise RuntimeError("it is not told of here")


def is_usable() -> bool:
    return True
