"""Loading a profile's pipelines and calling them, step by step."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import diffusers
import numpy as np
import torch

from crake.engines.diffusers import parallel, speed
from crake.engines.diffusers.checks import check_devices, local_folder
from crake.engines.diffusers.conditions import Call
from crake.engines.diffusers.decoding import Decoding, OnPictures
from crake.engines.diffusers.joining import Sound
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.pins import Pins
from crake.engines.diffusers.profiles import Family, Sampler
from crake.engines.diffusers.speed import Pipeline
from crake.errors import SetupError

OnStep = Callable[[], None]
"""Called after each denoising step; what it raises ends the render."""


@dataclass(frozen=True, slots=True)
class MadeSound:
    """The sound that a pipeline made with its pictures."""

    samples: Sound
    rate: int


class Pipelines:
    """A profile's pipelines on a device; both share their parts.

    Parameters
    ----------
    device
        `cpu` or `cuda:N`.
    mesh
        The devices that share the work, of which `device` is one; `None` where it is alone.

    Raises
    ------
    SetupError
        They cannot be loaded; the message says what to do.
    """

    usable = True
    """Whether they can run again."""

    def __init__(
        self, options: DiffusersOptions, device: str, mesh: parallel.Mesh | None = None
    ) -> None:
        self._options = options
        self._device = device
        self._profile = options.model
        diffusers.utils.logging.disable_progress_bar()
        diffusers.utils.logging.set_verbosity_error()
        check_devices(options)
        first = self._load(self._profile.text or str(self._profile.image))
        if self._profile.sampler:
            use_sampler(first, self._profile.sampler)
        speed.set_shift(first, options)
        self.attention = speed.set_attention(first, options)
        if mesh is not None:
            parallel.share(first, options, mesh)
        speed.set_cache(first, options)
        speed.compile_model(first, options)
        with _explaining_memory(device):
            self.offload = speed.place(first, options, device)
        self.tiling = speed.set_decoder(first, options, device)
        self._text: Pipeline = first if self._profile.text else None
        self._image: Pipeline = self._sharing(first)
        for pipeline in self._all():
            pipeline.set_progress_bar_config(disable=True)

    def _load(self, name: str) -> Pipeline:
        source = str(local_folder(self._options) or self._options.source)
        arguments: dict[str, Any] = {"dtype": getattr(torch, self._options.dtype)}
        if self._options.revision:
            arguments["revision"] = self._options.revision
        quantization = speed.quantization(self._options)
        if quantization is not None:
            arguments["quantization_config"] = quantization
        try:
            return getattr(diffusers, name).from_pretrained(source, **arguments)
        except (OSError, ValueError, RuntimeError) as error:
            if isinstance(error, torch.OutOfMemoryError):
                raise
            first = str(error).strip().partition("\n")[0]
            raise SetupError(f"weights: {source} cannot be loaded: {first}") from error

    def _sharing(self, first: Pipeline) -> Pipeline:
        """Return the pipeline that takes an image, made of the same parts."""
        name = self._profile.image
        if name is None or type(first).__name__ == name:
            return first if name else None
        kind = getattr(diffusers, name)
        known = inspect.signature(kind.__init__).parameters
        # The configuration names parts too, as where they come from.
        switches = {
            key: value for key, value in first.config.items() if key not in _part_names(first)
        }
        parts = {**dict.fromkeys(kind._optional_components), **switches, **first.components}
        made = kind(**{key: parts[key] for key in known if key in parts})
        # Parts that wait in main memory are brought by hooks, which the pipeline must know of.
        for attribute in ("_all_hooks", "_offload_device", "_offload_gpu_id"):
            if hasattr(first, attribute):
                setattr(made, attribute, getattr(first, attribute))
        return made

    def _all(self) -> Iterator[Any]:
        yield from (pipeline for pipeline in (self._text, self._image) if pipeline is not None)

    def run(
        self,
        call: Call,
        *,
        prompt: str,
        negative_prompt: str,
        size: tuple[int, int],
        frames: int,
        steps: int,
        guidance: float,
        seed: int,
        on_step: OnStep,
        on_pictures: OnPictures,
    ) -> MadeSound | None:
        """Make one segment; return its sound, where the model makes sound.

        Parameters
        ----------
        size
            Width and height.
        on_step
            Called after each step.
        on_pictures
            Called with its pictures, in pieces where the decoder makes them so.

        Raises
        ------
        torch.OutOfMemoryError
            The GPU has too little memory for it.
        """
        pipeline = self._image if call.from_image else self._text
        generator = torch.Generator("cpu").manual_seed(seed)
        torch.manual_seed(seed)  # samplers that draw noise of their own
        parameters = inspect.signature(pipeline.__call__).parameters
        arguments = {
            "prompt": prompt,
            "negative_prompt": negative_prompt,
            "width": size[0],
            "height": size[1],
            "num_frames": frames,
            "num_inference_steps": steps,
            "guidance_scale": guidance,
            "guidance_scale_2": self._second_guidance(guidance),
            "generator": generator,
            "output_type": "pt",
            **self._guides(guided=guidance > 1),
            **call.arguments,
        }
        if "guidance_scale" not in parameters and hasattr(pipeline, "guider"):
            pipeline.guider = pipeline.guider.new(guidance_scale=guidance)
        speed.renew_cache(pipeline, self._options, steps)
        pins = Pins(pipeline, call.pinned, generator) if call.pinned else None
        decoding = Decoding(pipeline, on_pictures)
        with (
            _watching(pipeline, on_step, pins) as watch,
            decoding.listening(),
            torch.inference_mode(),
        ):
            given = {key: value for key, value in arguments.items() if key in parameters}
            try:
                output = pipeline(**given, **watch)
            finally:
                # After a cancelled step too: parts go back, caches forget.
                pipeline.maybe_free_model_hooks()
            decoding.finish(output.frames[0])
            return self._sound(output)

    def _guides(self, *, guided: bool) -> dict[str, object]:
        pairs = self._profile.guides.items()
        return {name: value if guided else without for name, (value, without) in pairs}

    def _second_guidance(self, guidance: float) -> float | None:
        """Return the guidance of the second denoiser; `None` where there is none."""
        second = self._profile.guidance_2
        return second if self._options.guidance is None or second is None else guidance

    def _sound(self, output: Pipeline) -> MadeSound | None:
        if self._profile.family is not Family.LTX2:
            return None
        sound = output.audio[0].float().cpu().numpy()
        rate = int(self._text.vocoder.config.output_sampling_rate)
        return MadeSound(np.ascontiguousarray(sound, np.float32), rate)

    @contextlib.contextmanager
    def explaining_memory(self) -> Iterator[None]:
        """Say what can be done where the GPU's memory does not suffice for a clip."""
        try:
            yield
        except torch.OutOfMemoryError as error:
            raise MemoryError(out_of_memory(self._device)) from error

    def memory(self) -> int:
        """Return the bytes that tensors take up on the GPU; 0 on the CPU."""
        if self._device == "cpu":
            return 0
        allocated: int = torch.cuda.memory_allocated(self._device)
        return allocated


def _part_names(pipeline: Pipeline) -> set[str]:
    names, _ = pipeline._get_signature_keys(pipeline)
    return set(names)


def use_sampler(pipeline: Pipeline, sampler: Sampler) -> None:
    """Give a pipeline another scheduler, with noise levels of its own where it has them."""
    kind = getattr(diffusers, sampler.scheduler)
    scheduler = kind.from_config(pipeline.scheduler.config, **sampler.options)
    if sampler.sigmas is not None:
        original = scheduler.set_timesteps

        def set_timesteps(steps: int, **more: object) -> None:
            levels = sampler.sigmas if steps == len(sampler.sigmas or ()) else None
            if levels is None:
                original(steps, **more)
            else:
                original(sigmas=list(levels), **more)

        scheduler.set_timesteps = set_timesteps
    pipeline.scheduler = scheduler


@contextlib.contextmanager
def _watching(
    pipeline: Pipeline,
    on_step: OnStep,
    pins: Pins | None,
) -> Iterator[dict[str, Any]]:
    """Give what a call needs so that every step is heard of.

    Most pipelines have a callback for it. One that has none is listened to where every pipeline
    passes: at the step of its scheduler.
    """

    def callback(
        owner: Pipeline, index: int, _time: object, tensors: dict[str, Any]
    ) -> dict[str, Any]:
        on_step()
        if pins is not None:
            tensors["latents"] = pins.hold(tensors["latents"], owner.scheduler, index)
        return tensors

    if "callback_on_step_end" in inspect.signature(pipeline.__call__).parameters:
        yield {"callback_on_step_end": callback}
        return
    scheduler = pipeline.scheduler
    original = scheduler.step

    def step(*arguments: object, **more: object) -> Pipeline:
        result = original(*arguments, **more)
        on_step()
        return result

    scheduler.step = step
    try:
        yield {}
    finally:
        del scheduler.step


@contextlib.contextmanager
def _explaining_memory(device: str) -> Iterator[None]:
    try:
        yield
    except torch.OutOfMemoryError as error:
        raise SetupError(out_of_memory(device)) from error


def out_of_memory(device: str) -> str:
    """Say what an operator can do about a GPU with too little memory."""
    total = torch.cuda.get_device_properties(device).total_memory / speed.GIB
    return (
        f"{device} ({total:.0f} GiB) has too little free memory for this model. Set "
        "offload = 'model' or 'group', quantize = 'fp8', vae_tiling = true, smaller sizes or "
        "fewer frames, or free the GPU of other programs."
    )
