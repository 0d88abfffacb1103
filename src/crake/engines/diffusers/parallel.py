"""Sharing the work of one clip between several GPUs: Diffusers' context parallelism.

Every process has the whole model and computes a part of each picture's places. Where a place must
see all the others, in self-attention, the processes exchange places for heads (Ulysses): each then
has all places of some heads, so any attention of Diffusers' does. What comes out is what one GPU
would make.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import diffusers
import torch
from torch import distributed

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import Family
from crake.engines.diffusers.speed import Pipeline, transformers_of
from crake.errors import SetupError

Mesh = Any
"""The processes that share, as torch knows them."""

LOOPBACK = "127.0.0.1"


def listen() -> socket.socket:
    """Return the socket that processes which are to share meet at; nobody outside sees it."""
    return socket.create_server((LOOPBACK, 0))


def join(
    rank: int, count: int, device: str, port: int, seconds: float, meeting: socket.socket | None
) -> Mesh:
    """Meet the other processes.

    Parameters
    ----------
    rank
        Of this process, of `count`.
    seconds
        That one waits for another, here and in every step.
    meeting
        Where the others come to `port`, in the first process.
    """
    for library in ("GLOO", "NCCL"):
        os.environ.setdefault(f"{library}_SOCKET_IFNAME", "lo")
    wait = timedelta(seconds=seconds)
    place: dict[str, Any] = {} if meeting is None else {"master_listen_fd": meeting.detach()}
    store = distributed.TCPStore(
        LOOPBACK, port, count, meeting is not None, wait, wait_for_workers=False, **place
    )
    kind = torch.device(device).type
    more: dict[str, Any] = {}
    if kind == "cuda":
        torch.cuda.set_device(device)
        torch.cuda.init()  # or the mesh chooses a device by the rank
        more["device_id"] = torch.device(device)
    distributed.init_process_group(
        "nccl" if kind == "cuda" else "gloo",
        store=store,
        rank=rank,
        world_size=count,
        timeout=wait,
        **more,
    )
    names = ("ring", "ulysses")
    return distributed.init_device_mesh(kind, (1, count), mesh_dim_names=names)


def share(pipeline: Pipeline, options: DiffusersOptions, mesh: Mesh) -> None:
    """Have the denoisers compute their part only."""
    for transformer in transformers_of(pipeline):
        is_ltx2 = options.model.family is Family.LTX2
        try:
            with _counting_the_cpu():
                transformer.enable_parallelism(
                    config=diffusers.ContextParallelConfig(
                        ulysses_degree=options.gpus_per_clip, mesh=mesh
                    ),
                    cp_plan=_ltx2_plan(transformer) if is_ltx2 else None,
                )
        except ValueError as error:
            first = str(error).partition("\n")[0]
            raise SetupError(f"gpus_per_clip: {first}") from error
        if is_ltx2:
            _share_ltx2_where_it_must(transformer)


@contextlib.contextmanager
def _counting_the_cpu() -> Iterator[None]:
    """Count the CPU as a device: Diffusers divides by their number."""
    original = torch.accelerator.device_count
    torch.accelerator.device_count = lambda: max(1, original())
    try:
        yield
    finally:
        torch.accelerator.device_count = original


def _ltx2_plan(transformer: Pipeline) -> Mapping[str, object]:
    """Return what of LTX-2 is divided.

    Diffusers 0.42's own plan forgets the time steps, which LTX-2 has one of for every place, and
    the positions of the pictures as the sound sees them; it takes positions to have no heads, which
    the checkpoint's have; and it divides the prompt, whose mask it then cannot follow.
    """
    kind = diffusers.models._modeling_parallel
    axis = 2 if transformer.config.rope_type == "split" else 1
    cosines_and_sines = (0, 1)
    place = {
        index: kind.ContextParallelInput(axis, expected_dims=axis + 2, split_output=True)
        for index in cosines_and_sines
    }
    return {
        "": {
            "hidden_states": kind.ContextParallelInput(1, expected_dims=3),
            "timestep": kind.ContextParallelInput(1, expected_dims=2),
        },
        "rope": place,
        "cross_attn_rope": place,
        "proj_out": kind.ContextParallelOutput(1, expected_dims=3),
    }


def _share_ltx2_where_it_must(transformer: Pipeline) -> None:
    """Exchange only what is divided: all processes have the whole sound, and the whole prompt."""
    for block in transformer.transformer_blocks:
        for whole in (block.attn2, block.audio_attn1, block.audio_attn2, block.audio_to_video_attn):
            whole.processor._parallel_config = None
