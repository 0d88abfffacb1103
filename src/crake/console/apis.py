"""Which APIs have a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crake.accounts.models import Api
from crake.errors import NoApi


@dataclass(frozen=True, slots=True)
class ApiPage:
    """One API that has a page."""

    slug: str
    api: Api
    template: str
    makes_videos: bool = True

    @property
    def path(self) -> str:
        """Where its requests go."""
        return f"/{self.api}"

    @property
    def icon(self) -> str:
        """Name of the sign that stands for it."""
        return "film" if self.makes_videos else "list"


API_PAGES: Mapping[str, ApiPage] = {
    page.slug: page
    for page in (
        ApiPage("sora-videos", Api.SORA_VIDEOS, "api_videos.html"),
        ApiPage("sora-tasks", Api.SORA_TASKS, "api_tasks.html", makes_videos=False),
        ApiPage("openai-videos", Api.OPENAI_VIDEOS, "api_openai.html"),
    )
}
"""The APIs by the last part of their pages' addresses."""


def find(slug: str) -> ApiPage:
    """Return an API's page; raises `NoApi`."""
    page = API_PAGES.get(slug)
    if page is None:
        raise NoApi("There is no page at this address.")
    return page
