"""What an account does with its webhooks: endpoints, secrets, deliveries and their attempts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from uuid_utils.compat import uuid7

from crake.accounts.models import Page
from crake.errors import BadRequest, NotFound
from crake.media.addresses import check_url
from crake.media.fetch import Fetcher, PostResult
from crake.settings import Settings
from crake.tasks.delivery_models import Attempt, Delivery, DeliveryFilter, Endpoint, Event
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.events import parse_events, sample_body
from crake.tasks.ids import message_id
from crake.tasks.signatures import signature_headers
from crake.tasks.webhook_store import WebhookStore

MOST_ENDPOINTS = 10
"""Endpoints that an account may have."""

MOST_SECRETS = 3
"""Secrets that sign at a time, however often they are rotated."""

OVERLAP = timedelta(hours=24)
"""How long a secret goes on signing beside the one that took its place."""

LONGEST_NAME = 100
NO_ENDPOINT = "There is no such webhook endpoint."
NO_DELIVERY = "There is no such delivery."


class Webhooks:
    """Endpoints that hear of an account's videos, and what was delivered to them and to callbacks.

    Every method but the operator's two takes an account and sees nothing of the others'.
    """

    def __init__(
        self, *, store: WebhookStore, deliveries: DeliveryStore, settings: Settings
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._settings = settings

    async def endpoints_of(self, account_id: UUID) -> Sequence[Endpoint]:
        """Return an account's endpoints, oldest first."""
        return await self._store.list(account_id)

    async def endpoint(self, account_id: UUID, endpoint_id: UUID) -> Endpoint:
        """Return one of the account's endpoints; raises `NotFound`."""
        return _existing(await self._store.get(account_id, endpoint_id))

    async def add_endpoint(
        self,
        account_id: UUID,
        url: str,
        events: Iterable[str] = tuple(Event),
        *,
        name: str = "",
    ) -> tuple[Endpoint, str]:
        """Register an address, and return it with the secret that signs what is sent there.

        Raises
        ------
        BadRequest
            `url` or `name` cannot be used, `events` has none or an unknown one, or there are too
            many endpoints already.
        """
        wanted = parse_events(events)
        check_url(url, "url", self._settings.allow_networks)
        added = await self._store.add(
            account_id, name=_checked(name), url=url, events=wanted, most=MOST_ENDPOINTS
        )
        if added is None:
            raise BadRequest(f"An account may have {MOST_ENDPOINTS} webhook endpoints.")
        endpoint_id, secret = added
        return await self.endpoint(account_id, endpoint_id), secret

    async def change_endpoint(
        self,
        account_id: UUID,
        endpoint_id: UUID,
        *,
        name: str | None = None,
        url: str | None = None,
        events: Iterable[str] | None = None,
        enabled: bool | None = None,
    ) -> Endpoint:
        """Change what is given. To a disabled endpoint nothing is sent, nor kept for later.

        Raises
        ------
        BadRequest
            `url` or `name` cannot be used, or `events` has none or an unknown one.
        NotFound
            The account has no such endpoint.
        """
        wanted = None if events is None else parse_events(events)
        if url is not None:
            check_url(url, "url", self._settings.allow_networks)
        changed = await self._store.change(
            account_id,
            endpoint_id,
            name=None if name is None else _checked(name),
            url=url,
            events=wanted,
            enabled=enabled,
        )
        return _existing(changed)

    async def remove_endpoint(self, account_id: UUID, endpoint_id: UUID) -> None:
        """Send nothing to an endpoint any more; raises `NotFound`. Its deliveries stay listed."""
        if not await self._store.remove(account_id, endpoint_id):
            raise NotFound(NO_ENDPOINT)

    async def rotate_secret(
        self, account_id: UUID, endpoint_id: UUID, *, overlap: timedelta = OVERLAP
    ) -> str:
        """Return a new secret of an endpoint; raises `NotFound`.

        Parameters
        ----------
        overlap
            For how long older secrets sign too; zero where one leaked.
        """
        await self.endpoint(account_id, endpoint_id)
        return await self._store.rotate(account_id, endpoint_id, overlap=overlap, most=MOST_SECRETS)

    async def send_sample(self, account_id: UUID, endpoint_id: UUID, event: Event) -> PostResult:
        """Send an event that did not happen, once and now, signed as a real one would be.

        Returns
        -------
        PostResult
            What came of it, whatever the receiver says.

        Raises
        ------
        BadRequest
            The endpoint is disabled, so that nothing may be sent there.
        NotFound
            The account has no such endpoint.
        """
        endpoint = await self.endpoint(account_id, endpoint_id)
        signers = await self._store.signers(account_id, endpoint_id)
        if not signers:
            raise BadRequest("The endpoint is disabled.")
        now, sample_id = datetime.now(UTC), uuid7()
        body = sample_body(event, sample_id, now)
        headers = {
            "content-type": "application/json",
            **signature_headers(message_id(sample_id), body, signers=signers, at=now),
        }
        async with Fetcher(self._settings) as fetcher:
            return await fetcher.post(
                endpoint.url,
                body.encode(),
                headers,
                timeout=self._settings.callback_timeout,
                param="url",
            )

    async def callback_secret(self, account_id: UUID) -> str:
        """Return the secret that signs an account's callbacks."""
        current, *_ = await self._store.signers(account_id, None)
        return current

    async def rotate_callback_secret(
        self, account_id: UUID, *, overlap: timedelta = OVERLAP
    ) -> str:
        """Return a new secret for an account's callbacks; `overlap` is that of `rotate_secret`."""
        return await self._store.rotate(account_id, None, overlap=overlap, most=MOST_SECRETS)

    async def deliveries_of(
        self,
        account_id: UUID,
        *,
        task_id: UUID | None = None,
        endpoint_id: UUID | None = None,
        state: str | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> Page[Delivery]:
        """Return a page of an account's deliveries, callbacks and webhooks, newest first.

        Parameters
        ----------
        task_id, endpoint_id, state
            What is given narrows the list, and its `total`.
        """
        which = DeliveryFilter(task_id, endpoint_id, state)
        return await self._deliveries.page(account_id, which, limit=limit, offset=offset)

    async def delivery(self, account_id: UUID, delivery_id: UUID) -> Delivery:
        """Return one of the account's deliveries; raises `NotFound`."""
        delivery = await self.any_delivery(delivery_id)
        if delivery.account_id != account_id:
            raise NotFound(NO_DELIVERY)
        return delivery

    async def attempts_of(self, account_id: UUID, delivery_id: UUID) -> Sequence[Attempt]:
        """Return every attempt at a delivery, in order; raises `NotFound`."""
        await self.delivery(account_id, delivery_id)
        return await self._deliveries.attempts(delivery_id)

    async def redeliver(self, account_id: UUID, delivery_id: UUID) -> Delivery:
        """Owe a delivery again: the same bytes under the same `webhook-id`, signed anew.

        Raises
        ------
        BadRequest
            It is still being tried, or its endpoint is disabled or removed.
        NotFound
            The account has no such delivery.
        """
        delivery = await self.delivery(account_id, delivery_id)
        if not await self._deliveries.redeliver(delivery_id):
            if delivery.state == "pending":
                raise BadRequest("The delivery is still being tried.")
            raise BadRequest("The delivery's endpoint is disabled or removed.")
        return await self.delivery(account_id, delivery_id)

    async def any_delivery(self, delivery_id: UUID) -> Delivery:
        """Return a delivery whoever's it is, for the operator; raises `NotFound`."""
        delivery = await self._deliveries.get(delivery_id)
        if delivery is None:
            raise NotFound(NO_DELIVERY)
        return delivery

    async def given_up(self, *, limit: int = 50, offset: int = 0) -> Page[Delivery]:
        """Return what was given up on all accounts, the latest first, for the operator."""
        return await self._deliveries.given_up(limit=limit, offset=offset)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if len(name) > LONGEST_NAME or not (name.isprintable() or not name):
        raise BadRequest(f"name must have at most {LONGEST_NAME} characters.", param="name")
    return name


def _existing(endpoint: Endpoint | None) -> Endpoint:
    if endpoint is None:
        raise NotFound(NO_ENDPOINT)
    return endpoint
