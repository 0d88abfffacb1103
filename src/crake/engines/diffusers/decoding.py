"""Getting at pictures while a pipeline still decodes the rest of them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKLCogVideoX, AutoencoderKLWan
from diffusers.models.autoencoders.autoencoder_kl_wan import unpatchify
from numpy.typing import NDArray

from crake.engines.diffusers.speed import Pipeline

Tensor = Any
"""A tensor of torch, which is not typed here."""

OnPictures = Callable[[NDArray[np.uint8]], None]
"""Called with the next pictures, `(n, height, width, 3)`; what it raises ends the render."""

PIECEWISE = (AutoencoderKLWan, AutoencoderKLCogVideoX)
"""Whose decoders are called with one piece of time after the other, in order, and give final
pictures of each. Those of HunyuanVideo 1.5 and LTX-2 are called once, with the whole."""


class Decoding:
    """Hands over the pictures of one call of a pipeline, piece by piece where that is possible.

    Diffusers puts the pieces together and hands out the whole. A hook on the decoder sees each
    as it is made; what Diffusers does to the whole afterwards, picture by picture, is done here
    to the piece, by its own functions.

    Parameters
    ----------
    on_pictures
        Called with pictures in their order, each of them once.
    """

    def __init__(self, pipeline: Pipeline, on_pictures: OnPictures) -> None:
        self._pipeline = pipeline
        self._on_pictures = on_pictures
        self._count = 0

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Hand over what is decoded meanwhile, if it comes in pieces."""
        vae = self._pipeline.vae
        if vae.use_tiling or not isinstance(vae, PIECEWISE):
            yield  # tiles are parts of pictures
            return
        hook = vae.decoder.register_forward_hook(self._piece)
        try:
            yield
        finally:
            hook.remove()

    def finish(self, frames: Tensor) -> None:
        """Hand over those of a pipeline's `frames`, `(n, 3, height, width)`, that were not yet."""
        self._hand_over(frames[self._count :])

    def _piece(self, _decoder: object, _given: object, output: Tensor) -> None:
        piece = output[0] if isinstance(output, tuple) else output
        vae = self._pipeline.vae
        if isinstance(vae, AutoencoderKLWan) and vae.config.patch_size is not None:
            piece = unpatchify(piece, patch_size=vae.config.patch_size)
        # Limits to the colours too, so that Wan's own limits change nothing.
        frames = self._pipeline.video_processor.postprocess_video(piece, output_type="pt")[0]
        self._hand_over(frames)

    def _hand_over(self, frames: Tensor) -> None:
        if not len(frames):
            return
        self._count += len(frames)
        pictures = (frames.permute(0, 2, 3, 1).clamp(0, 1) * 255).round()
        self._on_pictures(pictures.to(torch.uint8).cpu().numpy())
