from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crake.errors import NotFound
from crake.storage.links import LinkSigner
from crake.storage.models import Asset

BASE = "http://127.0.0.1:8000"
SECRET = b"a secret that is long enough to be one"
NOW = 1_800_000_000.0


def signer(now: float = NOW, secret: bytes = SECRET) -> LinkSigner:
    return LinkSigner(BASE, secret, clock=lambda: now)


def last_part(url: str) -> str:
    return url.rpartition("/")[2]


@given(st.uuids(), st.sampled_from(Asset), st.integers(min_value=60, max_value=10**8))
def test_a_link_says_what_went_into_it(task_id: UUID, asset: Asset, ttl: int) -> None:
    url = signer().url(task_id, asset, ttl)
    link = signer().read(last_part(url))
    assert (link.task_id, link.asset, link.expires) == (task_id, asset, int(NOW) + ttl)
    folder = f"uploads/{task_id.hex}" if asset is Asset.UPLOAD else f"tasks/{task_id.hex}"
    assert link.key == (folder if asset is Asset.UPLOAD else f"{folder}/{asset.value}")


def test_our_own_addresses_are_told_from_others() -> None:
    url = signer().url(uuid4(), Asset.VIDEO, 60)
    assert signer().name_of(f"{url}?download=true") == last_part(url)
    for other in ("https://media.example/v/a.mp4", f"{BASE}/w/a.mp4", f"{BASE}.example/v/a.mp4"):
        assert signer().name_of(other) is None


@pytest.mark.parametrize("asset", Asset)
def test_links_stay_short(asset: Asset) -> None:
    url = signer().url(uuid4(), asset, 3600)
    assert len(url) <= 77
    assert url.startswith(f"{BASE}/v/")


def test_a_link_expires_after_its_time() -> None:
    name = last_part(signer().url(uuid4(), Asset.VIDEO, 60))
    assert signer(NOW + 60).read(name).asset is Asset.VIDEO
    with pytest.raises(NotFound, match="expired"):
        signer(NOW + 61).read(name)


def test_a_link_for_ever_is_valid_as_long_as_can_be_said() -> None:
    name = last_part(signer().url(uuid4(), Asset.VIDEO, 10**12))
    assert signer(2**32 - 1).read(name).expires == 2**32 - 1


def test_another_key_reads_nothing() -> None:
    name = last_part(signer().url(uuid4(), Asset.VIDEO, 60))
    with pytest.raises(NotFound, match="no file"):
        signer(secret=b"another secret").read(name)


def test_no_other_spelling_of_a_link_is_valid() -> None:
    name = last_part(signer().url(uuid4(), Asset.VIDEO, 60))
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/="
    for position in range(43):
        for letter in alphabet:
            other = name[:position] + letter + name[position + 1 :]
            if other != name:
                with pytest.raises(NotFound):
                    signer().read(other)


def test_a_link_to_one_file_opens_no_other() -> None:
    name = last_part(signer().url(uuid4(), Asset.VIDEO, 60))
    with pytest.raises(NotFound):
        signer().read(name.replace(".mp4", ".webp"))


@given(st.text(max_size=60))
def test_nonsense_is_no_link(name: str) -> None:
    for ending in ("", ".mp4", ".webp", ".jpg", ".exe"):
        with pytest.raises(NotFound):
            signer().read(name + ending)
