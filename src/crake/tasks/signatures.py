"""Signatures of webhooks and callbacks, as the Standard Webhooks specification has them.

A receiver has the secret, computes HMAC-SHA256 over `ID.TIMESTAMP.BODY` and looks for it among the
signatures of the header, which are as many as there are secrets that sign.
"""

from __future__ import annotations

import secrets
from base64 import b64encode
from collections.abc import Iterable
from datetime import datetime

from standardwebhooks import Webhook

SECRET_BYTES = 32
"""The specification asks for 24 to 64."""


def new_secret() -> str:
    """Return a new secret: `whsec_`, then 256 random bits in Base64."""
    return f"whsec_{b64encode(secrets.token_bytes(SECRET_BYTES)).decode()}"


def signature_headers(
    message_id: str, body: str, *, signers: Iterable[str], at: datetime
) -> dict[str, str]:
    """Return the headers that let a receiver tell where a message comes from, and when.

    Parameters
    ----------
    message_id
        The same at every attempt.
    signers
        Secrets; the header carries a signature of each, separated by spaces.
    at
        When this attempt is made, in UTC: receivers refuse what is minutes off.
    """
    signatures = [Webhook(secret).sign(message_id, at, body) for secret in signers]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(signatures),
    }
