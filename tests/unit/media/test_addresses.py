from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crake.errors import BadRequest
from crake.media.addresses import check_url, is_allowed, literal_address

LOOPBACK = ip_network("127.0.0.0/8")


@pytest.mark.parametrize(
    "text",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "192.0.2.1",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::1",
        "2002:a00:1::1",
        "2001:0:7f00:1::",
        "2606:4700::5efe:10.0.0.1",
        "2606:4700::200:5efe:127.0.0.1",
        "fe80::5efe:8.8.8.8",
    ],
)
def test_addresses_that_are_not_public(text: str) -> None:
    assert not is_allowed(ip_address(text))


@pytest.mark.parametrize(
    "text",
    [
        "8.8.8.8",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
        "2606:4700::5efe:8.8.8.8",
    ],
)
def test_addresses_that_are_public(text: str) -> None:
    assert is_allowed(ip_address(text))


def test_allowed_networks_open_what_they_hold_and_no_more() -> None:
    assert is_allowed(ip_address("127.0.0.1"), [LOOPBACK])
    assert is_allowed(ip_address("::ffff:127.0.0.1"), [LOOPBACK])
    assert not is_allowed(ip_address("10.0.0.1"), [LOOPBACK])
    assert not is_allowed(ip_address("::1"), [LOOPBACK])


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "127.0.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "017700000001",
        "127.0.0.1.",
        "localhost",
        "LOCALHOST.",
        "any.localhost",
    ],
)
def test_every_spelling_of_this_machine_is_seen(host: str) -> None:
    assert literal_address(host) == ip_address("127.0.0.1")
    with pytest.raises(BadRequest, match="callback_url"):
        check_url(f"http://{host}/x", "callback_url")
    check_url(f"http://{host}/x", "callback_url", [LOOPBACK])


def test_names_are_no_literal_addresses() -> None:
    for host in ("example.com", "1.example", "xn--bcher-kva.example", "bücher.example", ""):
        assert literal_address(host) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.com/a.png",
        "//example.com/a.png",
        "ftp://example.com/a.png",
        "file:///etc/passwd",
        "gopher://example.com/",
        "javascript:alert(1)",
        "http://",
        "http:///a.png",
        "http://.",
        "http://user:secret@example.com/",
        "http://user@example.com/",
        "http://example.com:0/",
        "http://example.com:65536/",
        "http://example.com:port/",
        "http://[::1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "http://xn--0/",
        "http://xn--00--h/",
        "http://exa\nmple.com/",
        "http://example.com/" + "x" * 9000,
        "http://\uff11\uff12\uff17.0.0.1/",
        "http://127\u30020\u30020\u30021/",
        "http://0177.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_addresses_that_no_request_may_name(url: str) -> None:
    with pytest.raises(BadRequest) as caught:
        check_url(url, "image_urls[0]")
    assert caught.value.param == "image_urls[0]"
    assert caught.value.message.startswith("image_urls[0] ")
    assert "secret" not in caught.value.message


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com",
        "HTTPS://EXAMPLE.com:8443/a%20b.png?x=ü#part",
        "https://bücher.example/",
        "http://8.8.8.8/",
        "http://[2606:4700::1111]:80/",
    ],
)
def test_ordinary_addresses_pass(url: str) -> None:
    check_url(url, "image_urls[0]")


@given(st.text(max_size=80))
def test_no_text_breaks_the_check(text: str) -> None:
    for url in (text, "http://" + text, "https://example.com" + text):
        try:
            check_url(url, "callback_url")
        except BadRequest as error:
            assert error.param == "callback_url"  # noqa: PT017
