"""Clients that go on submitting whatever happens, and remember what they were promised."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from random import Random
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

import httpx

from tests.chaos.arena import PATIENCE, Arena

CLIENTS = 2
LONGEST_MS = 600
PAUSE = 0.1
PASSING = frozenset({429, 500, 502, 503})
"""Answers after which a client tries again, as shipped ones do."""


@dataclass
class Load:
    """Clients of one account. Each request carries an idempotency key and is repeated until taken.

    Parameters
    ----------
    arena
        Whom they ask.
    token
        The account's.
    rng
        Decides how long renders take.
    """

    arena: Arena
    token: str
    rng: Random
    accepted: dict[str, str] = field(default_factory=dict)
    """Task ids by idempotency key."""
    wrong: list[str] = field(default_factory=list)
    """What no client should ever see."""
    _stop: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def __enter__(self) -> Self:
        for _ in range(CLIENTS):
            thread = threading.Thread(target=self._submit_on)
            thread.start()
            self._threads.append(thread)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def wait_for_more(self, count: int = 3) -> None:
        """Wait until so many more requests were taken: the service is there again."""
        wanted = len(self.accepted) + count
        deadline = time.monotonic() + PATIENCE
        while len(self.accepted) < wanted:
            if time.monotonic() > deadline:
                raise AssertionError(f"nothing is taken any more:\n{self.arena.crake.log[-4000:]}")
            time.sleep(0.02)

    def submit(self, **fields: object) -> str:
        """Submit one request until it is taken; return the task's id."""
        key, body = str(uuid4()), self._body(**fields)
        deadline = time.monotonic() + PATIENCE
        with self.client() as client:
            while (task_id := self._try(client, key, body)) is None:
                assert time.monotonic() < deadline, "a request is not taken"
                time.sleep(PAUSE)
        return task_id

    def client(self) -> httpx.Client:
        """Return a client with the account's token."""
        headers = {"authorization": f"Bearer {self.token}"}
        return httpx.Client(
            base_url=self.arena.crake.url, headers=headers, timeout=30, trust_env=False
        )

    def _submit_on(self) -> None:
        with self.client() as client:
            while not self._stop.is_set():
                key, body = str(uuid4()), self._body()
                # Even at the end: whether a request was taken has to be known.
                deadline = time.monotonic() + PATIENCE
                while self._try(client, key, body) is None and time.monotonic() < deadline:
                    time.sleep(PAUSE)

    def _body(self, **fields: object) -> dict[str, Any]:
        return {
            "version": "2.0",
            "duration": 4,
            "prompt": f"{self.rng.randint(50, LONGEST_MS)} milliseconds",
            "async": True,
            "callback_url": self.arena.receiver.url,
            **fields,
        }

    def _try(self, client: httpx.Client, key: str, body: dict[str, Any]) -> str | None:
        """Return the task's id, or nothing where the request is to be repeated."""
        try:
            answer = client.post("/sora/videos", json=body, headers={"idempotency-key": key})
        except httpx.TransportError:
            return None
        if answer.status_code in PASSING:
            if answer.status_code == httpx.codes.INTERNAL_SERVER_ERROR:
                self.wrong.append(answer.text)
            return None
        if answer.status_code != httpx.codes.OK:
            self.wrong.append(answer.text)
            return None
        task_id: str = answer.json()["task_id"]
        if self.accepted.setdefault(key, task_id) != task_id:
            self.wrong.append(f"two tasks for one key: {self.accepted[key]} and {task_id}")
        return task_id
