"""How long a video a server is asked for: the clip is cut to what was wanted."""

from __future__ import annotations

import math

from crake.errors import ApiNotImplemented


def asked_seconds(wanted: float, lengths: tuple[float, ...] | None) -> float:
    """Return the length to ask for: the next that a server has, or the wanted one itself.

    Parameters
    ----------
    lengths
        Those that the server has; none where it takes any.

    Raises
    ------
    ApiNotImplemented
        All of them are shorter.
    """
    if not lengths:
        return wanted
    enough = [each for each in sorted(lengths) if each >= wanted - 1e-6]
    if not enough:
        raise ApiNotImplemented(f"seconds: at most {max(lengths):g} can be rendered.")
    return enough[0]


def whole(seconds: float) -> int:
    """Return the seconds to ask a server for that counts in whole ones."""
    return math.ceil(seconds - 1e-6)
