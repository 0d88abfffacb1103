"""Content credentials: a C2PA manifest in every clip that says a machine made it.

The standard is C2PA 2.2, "Coalition for Content Provenance and Authenticity"; the words for how
pixels came about are IPTC's (newscodes, digitalsourcetype). Signatures are made with a certificate
of this server's own, issued by its own authority: they prove that a file was not changed since, and
to whoever trusts `authority.pem` that this server made it. Nothing is fetched.
"""

from __future__ import annotations

import datetime as dt
import importlib
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from crake import __version__
from crake.errors import SetupError
from crake.settings import Settings

CHAIN, KEY = "signer.pem", "signer.key"
AUTHORITY, AUTHORITY_KEY = "authority.pem", "authority.key"
VALID_DAYS = 3650
IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
SETTINGS = {"builder": {"thumbnail": {"enabled": False}}}


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """What clips are signed with; all PEM."""

    chain: bytes
    """The signer's certificate, then its authority's."""
    key: bytes
    """The signer's private key."""


def identity_of(settings: Settings) -> SigningIdentity | None:
    """Return the identity that this machine's clips are signed with; `None` where none are.

    Raises
    ------
    SetupError
        As `load_identity` does.
    """
    return load_identity(settings.data_dir / "provenance") if settings.provenance else None


def load_identity(folder: Path) -> SigningIdentity:
    """Return the identity kept in a folder, which is made if it is missing.

    Parameters
    ----------
    folder
        Gets mode 0700; keys in it 0600. Give `authority.pem` to whoever is to trust the clips.

    Raises
    ------
    SetupError
        The folder cannot be read or made, or C2PA does not work on this platform.
    """
    _library()
    try:
        if not (folder / CHAIN).exists():
            _make(folder)
        return SigningIdentity((folder / CHAIN).read_bytes(), (folder / KEY).read_bytes())
    except OSError as error:
        raise SetupError(
            f"Cannot read or make the signing keys in {folder}: {error.strerror}. Make it "
            "readable and writable, or set CRAKE_PROVENANCE=false."
        ) from None


def sign(
    clip: Path, identity: SigningIdentity, *, title: str, source: str, engine: str = "crake"
) -> None:
    """Put a signed manifest into an MP4, in place; readers see the old file or the new one.

    Blocks for some 20 ms.

    Parameters
    ----------
    clip
        The MP4. Its `moov` box stays where it was, before the pictures or after them.
    title
        What the clip is called.
    source
        How its pixels came about: `algorithmicMedia` or `trainedAlgorithmicMedia`.
    engine
        The software that made it.

    Raises
    ------
    SetupError
        C2PA does not work on this platform.
    """
    c2pa = _library()
    signer_info = c2pa.C2paSignerInfo(
        alg=b"es256", sign_cert=identity.chain, private_key=identity.key, ta_url=None
    )
    signed = clip.with_name(clip.name + ".signed")
    try:
        with (
            c2pa.Context(c2pa.Settings.from_dict(SETTINGS)) as context,
            c2pa.Signer.from_info(signer_info) as signer,
            c2pa.Builder(_manifest(title, source, engine), context) as builder,
            clip.open("rb") as reading,
            signed.open("w+b") as writing,
        ):
            builder.sign(signer, "video/mp4", reading, writing)
        signed.replace(clip)
    finally:
        signed.unlink(missing_ok=True)


def _manifest(title: str, source: str, engine: str) -> dict[str, Any]:
    created = {
        "action": "c2pa.created",
        "digitalSourceType": IPTC + source,
        "softwareAgent": {"name": engine, "version": __version__},
    }
    return {
        "claim_generator_info": [{"name": "crake", "version": __version__}],
        "title": title,
        "format": "video/mp4",
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": [created]}}],
    }


def _library() -> Any:  # noqa: ANN401 - c2pa has no types
    try:
        return importlib.import_module("c2pa")
    except (ImportError, OSError, RuntimeError) as error:
        raise SetupError(
            f"c2pa-python, which signs videos, does not work on this platform ({error}). "
            "Install it anew, or set CRAKE_PROVENANCE=false."
        ) from error


def _make(folder: Path) -> None:
    """Make an authority and a signer, beside the folder first: half an identity is never seen."""
    folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        _write_identity(fresh)
        fresh.rename(folder)
    except OSError:
        # Another process was faster; its identity is as good.
        if not (folder / CHAIN).exists():
            raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _write_identity(folder: Path) -> None:
    authority_key, signer_key = generate_private_key(SECP256R1()), generate_private_key(SECP256R1())
    authority = _certificate("crake local authority", authority_key, None, authority_key)
    signer = _certificate("crake signer", signer_key, authority, authority_key)
    files = {
        CHAIN: signer.public_bytes(Encoding.PEM) + authority.public_bytes(Encoding.PEM),
        AUTHORITY: authority.public_bytes(Encoding.PEM),
        KEY: _private_pem(signer_key),
        AUTHORITY_KEY: _private_pem(authority_key),
    }
    for name, data in files.items():
        mode = 0o600 if name in {KEY, AUTHORITY_KEY} else 0o644
        with os.fdopen(
            os.open(folder / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb"
        ) as f:
            f.write(data)


def _private_pem(key: EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _certificate(
    name: str,
    key: EllipticCurvePrivateKey,
    issuer: x509.Certificate | None,
    issuer_key: EllipticCurvePrivateKey,
) -> x509.Certificate:
    """Return a certificate as C2PA 2.2, 14.5 wants it; without an issuer, an authority's."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "crake"),
            x509.NameAttribute(NameOID.COMMON_NAME, name),
        ]
    )
    is_authority = issuer is None
    start = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=5)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + dt.timedelta(days=VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
        .add_extension(_key_usage(is_authority=is_authority), critical=True)
    )
    if not is_authority:
        purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        builder = builder.add_extension(purpose, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def _key_usage(*, is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )
