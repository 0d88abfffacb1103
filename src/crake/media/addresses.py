"""Which addresses a client may send this server to: public ones, and those the operator allows.

Special-purpose ranges are those of the IANA registries that Python's `ipaddress` knows, plus
multicast. An IPv6 address that carries an IPv4 address is judged by the latter.
"""

from __future__ import annotations

import socket
from collections.abc import Sequence
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
)

import httpx

from crake.errors import BadRequest

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
LONGEST_URL = 8192
LARGEST_PORT = 65535
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
# IPv4-compatible (deprecated by RFC 4291), and NAT64 for use inside a site (RFC 8215).
IPV4_COMPATIBLE = IPv6Network("::/96")
LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")
# Interface identifiers that end in an IPv4 address to be reached by a tunnel (ISATAP, RFC 5214).
# The bit that may vary says whether that address is a global one.
ISATAP, ISATAP_MASK = 0x00005EFE, 0xFDFFFFFF
LOCALHOST = ip_address("127.0.0.1")
PRIVATE = (
    "does not lie on the public internet, and this server goes nowhere else unless its operator "
    "allows it (CRAKE_ALLOW_NETWORKS)"
)


def is_allowed(address: Address, allowed: Sequence[Network] = ()) -> bool:
    """Tell whether a request of a client may lead to this address."""
    address = _carried(address)
    tunnelled = _tunnelled(address)
    if tunnelled is not None and not is_allowed(tunnelled, allowed):
        return False
    if any(address.version == network.version and address in network for network in allowed):
        return True
    local = isinstance(address, IPv6Address) and (address.is_site_local or address in LOCAL_NAT64)
    return address.is_global and not (
        local or address.is_multicast or address.is_reserved or address.is_unspecified
    )


def _carried(address: Address) -> Address:
    """Return the IPv4 address that an IPv6 address stands for, or the address itself."""
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64 or (address in IPV4_COMPATIBLE and int(address) > 1):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or address


def _tunnelled(address: Address) -> IPv4Address | None:
    """Return the IPv4 address that an ISATAP address is reached through."""
    if isinstance(address, IPv4Address) or (int(address) >> 32) & ISATAP_MASK != ISATAP:
        return None
    return IPv4Address(int(address) & 0xFFFFFFFF)


def literal_address(host: str) -> Address | None:
    """Return the address that a host spells out, in any notation that inet_aton(3) takes.

    `2130706433`, `0x7f.1` and `0177.0.0.1` are all 127.0.0.1, and so is `localhost` (RFC 6761).
    """
    host = host.rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return LOCALHOST
    try:
        return ip_address(host.strip("[]"))
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, UnicodeEncodeError):
        return None


def check_url(url: str, param: str, allowed: Sequence[Network] = ()) -> httpx.URL:
    """Check an address as far as that goes without looking its name up.

    Parameters
    ----------
    url
        What the client sent.
    param
        The field it was sent in.
    allowed
        Networks that may be reached although they are not public.

    Raises
    ------
    BadRequest
        It is no http(s) URL, has credentials, or spells out an address that is not public.
    """
    try:
        parsed = httpx.URL(url) if len(url) <= LONGEST_URL else None
        host = parsed.host if parsed is not None else ""
    except (httpx.InvalidURL, ValueError):  # the host, where `xn--` begins what is no name
        parsed, host = None, ""
    if parsed is None or parsed.scheme not in {"http", "https"} or not host.strip("."):
        raise BadRequest(f"{param} must be an http:// or https:// URL.", param=param)
    if parsed.userinfo:
        raise BadRequest(f"{param} must not contain a user name or password.", param=param)
    if parsed.port is not None and not 1 <= parsed.port <= LARGEST_PORT:
        raise BadRequest(f"{param} has port {parsed.port}; use 1 to {LARGEST_PORT}.", param=param)
    address = literal_address(host)
    if address is not None and not is_allowed(address, allowed):
        raise BadRequest(f"{param} {PRIVATE}.", param=param)
    return parsed
