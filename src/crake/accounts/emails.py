"""E-mail addresses as crake compares and stores them."""

from __future__ import annotations

import re

from crake.errors import BadRequest

# What addresses may be, less what would mean something in a mail's header.
EMAIL = re.compile(r"[^@\s,;:<>()\[\]\"\\]{1,64}@[^@\s,;:<>()\[\]\"\\]{1,190}")


def normal_email(email: str) -> str:
    """Return an address in the form that accounts are found by: trimmed, in lower case.

    Raises
    ------
    BadRequest
        It is not an address.
    """
    address = email.strip().lower()
    if not EMAIL.fullmatch(address) or not address.isprintable():
        raise BadRequest(f"email: {email[:254]!r} is not an e-mail address.", param="email")
    return address
