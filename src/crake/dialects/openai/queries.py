"""Understanding what asks about videos that there are: ids, lists, variants."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import UUID

from starlette.datastructures import QueryParams

from crake.dialects.body import refuse_unkeepable
from crake.dialects.fields import Fields
from crake.dialects.openai.requests import parse_metadata
from crake.errors import BadRequest, NotFound
from crake.storage.models import Asset
from crake.tasks.ids import prefix_of, uuid_of
from crake.tasks.models import Cursor, FilePage

MOST = 100
MOST_LISTED = 10_000
"""Files in a list, as many as come where no limit is given."""

METADATA = re.compile(r"metadata\[(.+)\]", re.DOTALL)
VARIANTS: Mapping[str, Asset] = {
    "video": Asset.VIDEO,
    "thumbnail": Asset.THUMBNAIL,
    "spritesheet": Asset.SPRITESHEET,
}


def parse_id(text: str, word: str = "video") -> UUID:
    """Return the row that an id in a path names.

    Raises
    ------
    NotFound
        Nothing has an id like this.
    """
    found = uuid_of(text, word)
    if found is None:
        raise NotFound(f"There is no such {NOUNS[word]}.")
    return found


NOUNS: Mapping[str, str] = {
    "video": "video",
    "char": "character",
    "file": "file",
    "we": "webhook endpoint",
}


def parse_cursor(query: QueryParams) -> Cursor:
    """Return which part of a list a query string asks for."""
    refuse_unkeepable(dict(query))
    fields = Fields(dict(query))
    after = fields.text("after")
    pairs = [(METADATA.fullmatch(name), value) for name, value in query.multi_items()]
    return Cursor(
        after=None if after is None else _after(after, "video"),
        limit=fields.whole("limit", default=20, least=1, most=MOST),
        ascending=fields.choice("order", ("asc", "desc"), default="desc") == "asc",
        metadata=parse_metadata({match[1]: value for match, value in pairs if match}),
    )


def parse_page(query: QueryParams) -> tuple[UUID | None, int]:
    """Return after which webhook endpoint a list goes on, and how many it may hold."""
    fields = Fields(dict(query))
    after = fields.text("after")
    limit = fields.whole("limit", default=20, least=1, most=MOST)
    return None if after is None else _after(after, "we"), limit


def parse_file_page(query: QueryParams) -> FilePage:
    """Return which part of the list of uploaded files a query string asks for."""
    refuse_unkeepable(dict(query))
    fields = Fields(dict(query))
    after = fields.text("after")
    return FilePage(
        after=None if after is None else _after(after, "file"),
        limit=fields.whole("limit", default=MOST_LISTED, least=1, most=MOST_LISTED),
        ascending=fields.choice("order", ("asc", "desc"), default="desc") == "asc",
        purpose=fields.text("purpose"),
    )


def _after(text: str, word: str) -> UUID:
    found = uuid_of(text, word)
    if found is None:
        raise BadRequest(
            f"after must be the id of a {NOUNS[word]}: {prefix_of(word)}….", param="after"
        )
    return found


def parse_variant(query: QueryParams) -> Asset:
    """Return which of a video's files a query string asks for."""
    variant = Fields(dict(query)).choice("variant", tuple(VARIANTS), default="video")
    return VARIANTS[variant]
