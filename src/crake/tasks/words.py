"""Words that an operator lets nobody ask for."""

from __future__ import annotations

import re
from collections.abc import Collection

from crake.errors import ContentRejected

LETTER = "[0-9a-z\u00df-\u052f]"
EDGE = f"(?:(?<!{LETTER})|(?!{LETTER}))"
"""Not between two letters of Latin, Greek or Cyrillic, in lower case, or digits."""


def refuse_words(prompt: str, blocked: Collection[str]) -> None:
    """Raise `ContentRejected` where a prompt has a blocked word in it, whatever its case.

    `ass` does not block `grass`; in scripts that are written without spaces, any place counts.
    """
    text = prompt.casefold()
    for word in blocked:
        if re.search(f"{EDGE}{re.escape(word.casefold())}{EDGE}", text):
            raise ContentRejected("prompt: it has a word in it that this server refuses.")
