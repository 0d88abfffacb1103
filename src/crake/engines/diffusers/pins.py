"""Holding the first frames of a segment to those that came before, at every step.

The frames are encoded; at each noise level, their place in the latents is filled with them and the
noise that belongs to that level. The model sees them like everything else that it is making, and
makes what follows to go with them. It needs no model that was trained for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from crake.engines.diffusers.pictures import Picture
from crake.engines.diffusers.speed import Pipeline

Tensor = Any
"""A tensor of torch, which is not typed here."""


class Pins:
    """Frames whose latents are held to.

    Parameters
    ----------
    pipeline
        Of the Wan family: latents are normalised by means and deviations, and mixed with noise in
        straight lines (flow matching).
    pictures
        `4 * n + 1` of them, in the size that is rendered.
    generator
        Draws their noise.
    """

    def __init__(
        self, pipeline: Pipeline, pictures: Sequence[Picture], generator: Pipeline
    ) -> None:
        vae = pipeline.vae
        device = pipeline._execution_device
        video = torch.from_numpy(np.stack(pictures)).permute(3, 0, 1, 2)[None]
        video = (video.to(device, torch.float32) / 127.5 - 1).to(vae.dtype)
        with torch.inference_mode():
            latents = vae.encode(video).latent_dist.mode().float()
        shape = (1, -1, 1, 1, 1)
        mean = torch.tensor(vae.config.latents_mean, device=device).view(shape)
        deviation = torch.tensor(vae.config.latents_std, device=device).view(shape)
        self._latents = (latents - mean) / deviation
        noise = torch.randn(self._latents.shape, generator=generator)
        self._noise = noise.to(device, torch.float32)

    def hold(self, latents: Tensor, scheduler: Pipeline, step: int) -> Tensor:
        """Return `latents`, after step number `step`, with the pinned ones in their place."""
        level = float(scheduler.sigmas[step + 1])
        count = self._latents.shape[2]
        held = (1 - level) * self._latents + level * self._noise
        latents = latents.clone()
        latents[:, :, :count] = held.to(latents.dtype)
        return latents
