"""Several processes, a GPU each, that render one clip together.

The resident process leads; it starts a follower for each further GPU, and tells it of everything
that is to be run. All of them take the same steps, and at the end of each the leader says whether
there is to be another: none leaves while another waits for it. After the last one the followers
are done, and the leader decodes. The group lives and dies as one: a follower that ends takes the
leader with it, which is replaced as every resident is.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

from crake.engines.diffusers import parallel
from crake.engines.diffusers.conditions import Call
from crake.engines.diffusers.decoding import OnPictures
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.pipelines import MadeSound, OnStep, Pipelines
from crake.engines.residing import settle_in
from crake.errors import SetupError
from crake.media.forkserver import kill_group

LINGER = 5.0
"""Seconds in which the death of a follower shows, where it broke off what the leader did."""


class EnoughError(BaseException):
    """A follower has no more steps to take. No `Exception`, so that no library swallows it."""


class LeadingPipelines(Pipelines):
    """Pipelines of the process that leads.

    Parameters
    ----------
    devices
        Its own, and those of its followers, which are started here.
    """

    def __init__(self, options: DiffusersOptions, devices: Sequence[str]) -> None:
        meeting = parallel.listen()
        port = meeting.getsockname()[1]
        self._followers = [
            Follower(options, rank, device, port) for rank, device in enumerate(devices) if rank
        ]
        mesh = parallel.join(0, len(devices), devices[0], port, options.step_timeout, meeting)
        super().__init__(options, devices[0], mesh)
        for follower in self._followers:
            if trouble := follower.orders.recv():
                raise SetupError(trouble)

    def run(
        self,
        call: Call,
        *,
        steps: int,
        on_step: OnStep,
        on_pictures: OnPictures,
        **wanted: Any,  # noqa: ANN401 - what else `Pipelines.run` is told, the same for all
    ) -> MadeSound | None:
        """Make one segment, each process a part of it; decode it here."""
        self._say((call, {"steps": steps, **wanted}))
        taken = 0

        def on_shared_step() -> None:
            nonlocal taken
            try:
                on_step()
            except BaseException:
                taken = steps
                self._say(False)
                raise
            taken += 1
            self._say(True)

        try:
            return super().run(
                call, steps=steps, on_step=on_shared_step, on_pictures=on_pictures, **wanted
            )
        except Exception:
            if taken < steps and wait([each.sentinel for each in self._followers], LINGER):
                kill_group(os.getpid())  # it is not the clip that is wrong
            raise
        finally:
            # What broke off within a step left the followers in it.
            self.usable = taken == steps

    def _say(self, order: object) -> None:
        for follower in self._followers:
            follower.orders.send(order)


class Follower:
    """A follower, as the leader holds it; it is started here."""

    def __init__(self, options: DiffusersOptions, rank: int, device: str, port: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.orders, theirs = context.Pipe()
        with theirs:
            process = context.Process(target=follow, args=(options, rank, device, port, theirs))
            process.start()
        self._process = process  # which keeps the sentinel open
        self.sentinel = process.sentinel
        threading.Thread(target=self._end_together, name=f"watch {device}", daemon=True).start()

    def _end_together(self) -> None:
        wait([self.sentinel])
        kill_group(os.getpid())


def follow(
    options: DiffusersOptions, rank: int, device: str, port: int, orders: Connection
) -> None:
    """Take the steps that the leader takes, until it is gone."""
    settle_in()
    with contextlib.suppress(EOFError, ConnectionError):
        mesh = parallel.join(rank, options.gpus_per_clip, device, port, options.step_timeout, None)
        try:
            pipelines = Pipelines(options, device, mesh)
        except SetupError as error:
            orders.send(str(error))
            orders.recv()  # the leader says it, and ends
            return
        orders.send("")
        while True:
            call, wanted = orders.recv()
            with contextlib.suppress(EnoughError):
                on_step = _on_step(wanted["steps"], orders)
                pipelines.run(call, on_step=on_step, on_pictures=lambda _: None, **wanted)


def _on_step(steps: int, orders: Connection) -> OnStep:
    taken = 0

    def on_step() -> None:
        nonlocal taken
        taken += 1
        if not orders.recv() or taken == steps:
            raise EnoughError

    return on_step
