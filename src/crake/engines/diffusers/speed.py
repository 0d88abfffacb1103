"""Options that make rendering faster or smaller, each wired to Diffusers' own switch for it.

What each costs is in `docs/howto/run-an-open-model.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import diffusers
import torch

from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import Family
from crake.errors import SetupError

Pipeline = Any
"""A pipeline of Diffusers, or a part of one; the package has no types to check against."""

GIB = 2**30
HEADROOM = 1.35
"""What a render needs beside the weights, as a factor: activations, the decoder, fragments."""
CACHE_DIT_BLOCKS, CACHE_DIT_STEPS = 8, 8
"""Blocks that Cache-DiT always computes, and steps at the beginning: its own defaults, at most."""
TILING_BELOW_GIB = 30
"""GPUs with less free memory than this after loading decode in tiles."""


def transformers_of(pipeline: Pipeline) -> Iterator[Any]:
    """Yield the denoisers of a pipeline: two in the A14B models, one elsewhere."""
    for name in ("transformer", "transformer_2"):
        found = getattr(pipeline, name, None)
        if found is not None:
            yield found


def quantization(options: DiffusersOptions) -> Pipeline:
    """Return the quantization that weights are loaded with, `None` for none."""
    if options.quantize == "off":
        return None
    from torchao.quantization import (  # noqa: PLC0415 - only where it is used: it is slow to import
        Float8DynamicActivationFloat8WeightConfig,
        Float8WeightOnlyConfig,
        Int8WeightOnlyConfig,
    )

    if options.quantize == "int8":
        kind = Int8WeightOnlyConfig()
    elif _has_fp8(options.devices[0]):
        kind = Float8DynamicActivationFloat8WeightConfig()
    else:
        kind = Float8WeightOnlyConfig()
    names = ("transformer", "transformer_2")
    return diffusers.PipelineQuantizationConfig(
        quant_mapping=dict.fromkeys(names, diffusers.TorchAoConfig(kind))
    )


def _has_fp8(device: str) -> bool:
    """Tell whether a GPU multiplies in FP8: Ada, Hopper and later."""
    return device != "cpu" and torch.cuda.get_device_capability(device) >= (8, 9)


def attention_backend(options: DiffusersOptions) -> str:
    """Return the attention to use: what was asked for, or the fastest exact one installed."""
    if options.attention != "auto":
        return options.attention
    if options.devices[0] == "cpu":
        return "native"
    hopper = torch.cuda.get_device_capability(options.devices[0])[0] == 9
    # Several GPUs can share the work of FlashAttention 2, not of this one.
    if hopper and options.gpus_per_clip == 1 and find_spec("flash_attn_interface"):
        return "_flash_3"
    return "flash" if find_spec("flash_attn") else "native"


def set_attention(pipeline: Pipeline, options: DiffusersOptions) -> str:
    """Choose the attention of all denoisers; return its name."""
    backend = attention_backend(options)
    for transformer in transformers_of(pipeline):
        try:
            transformer.set_attention_backend(backend)
        except (ValueError, RuntimeError, ImportError) as error:
            first = str(error).partition("\n")[0]
            raise SetupError(f"attention: {backend!r} cannot be used here: {first}") from error
    return backend


def set_shift(pipeline: Pipeline, options: DiffusersOptions) -> None:
    """Have the steps lie closer together where there is more noise, the more so the higher."""
    if options.shift is None:
        return
    scheduler = pipeline.scheduler
    names = [name for name in ("flow_shift", "shift") if name in scheduler.config]
    if not names:
        raise SetupError(f"shift: {options.profile}'s {type(scheduler).__name__} has none.")
    pipeline.scheduler = type(scheduler).from_config(scheduler.config, **{names[0]: options.shift})


def set_cache(pipeline: Pipeline, options: DiffusersOptions) -> None:
    """Reuse what changes little from step to step."""
    if options.cache == "off":
        return
    if options.cache == "cache-dit":
        _set_cache_dit(pipeline, options)
        return
    for transformer in transformers_of(pipeline):
        try:
            transformer.enable_cache(_cache(pipeline, options))
        except (ValueError, AttributeError, TypeError) as error:
            raise SetupError(
                f"cache: {options.cache!r} does not work with {options.profile}: Diffusers does "
                f"not know its blocks ({str(error).partition(chr(10))[0]})."
            ) from error


def _set_cache_dit(pipeline: Pipeline, options: DiffusersOptions) -> None:
    import cache_dit  # noqa: PLC0415 - a package of its own, which few have

    profile = options.model
    guidance = profile.guidance if options.guidance is None else options.guidance
    for transformer in transformers_of(pipeline):
        blocks = next(part for part in transformer.children() if hasattr(part, "__len__"))
        cache_dit.enable_cache(
            transformer,
            cache_config=cache_dit.DBCacheConfig(
                Fn_compute_blocks=min(CACHE_DIT_BLOCKS, len(blocks) - 1),
                max_warmup_steps=min(CACHE_DIT_STEPS, (options.steps or profile.steps) // 3),
                residual_diff_threshold=options.cache_threshold,
                # Whether the model is called once with the prompt and once without, in turn.
                enable_separate_cfg=guidance > 1 and profile.family is not Family.COGVIDEOX,
            ),
        )


def renew_cache(pipeline: Pipeline, options: DiffusersOptions, steps: int) -> None:
    """Have a cache forget the segment before; Diffusers' own do so by themselves."""
    if options.cache != "cache-dit":
        return
    import cache_dit  # noqa: PLC0415 - see above

    for transformer in transformers_of(pipeline):
        cache_dit.refresh_context(transformer, num_inference_steps=steps)


def _cache(pipeline: Pipeline, options: DiffusersOptions) -> Pipeline:
    if options.cache == "first-block":
        return diffusers.FirstBlockCacheConfig(threshold=options.cache_threshold)
    if options.cache == "taylorseer":
        # What comes out of the model is predicted and all of its blocks are skipped. Diffusers'
        # own patterns fit the names of no Wan; predicting every layer would need tens of GiB.
        return diffusers.TaylorSeerCacheConfig(
            cache_interval=3,
            disable_cache_before_step=5,
            taylor_factors_dtype=torch.float32,
            cache_identifiers=[r"(audio_)?proj_out"],
            skip_predict_identifiers=[r"\w*blocks\.\d+"],
        )
    return diffusers.PyramidAttentionBroadcastConfig(
        spatial_attention_block_skip_range=2,
        cross_attention_block_skip_range=4,
        spatial_attention_timestep_skip_range=(100, 800),
        cross_attention_timestep_skip_range=(100, 800),
        current_timestep_callback=lambda: pipeline.current_timestep,
    )


def compile_model(pipeline: Pipeline, options: DiffusersOptions) -> None:
    """Compile the denoisers; the first step of each new size then takes minutes."""
    if options.compile == "off":
        return
    for transformer in transformers_of(pipeline):
        if options.compile == "regional":
            transformer.compile_repeated_blocks(fullgraph=False, dynamic=False)
        else:
            transformer.compile(mode="max-autotune-no-cudagraphs", dynamic=False)


def place(pipeline: Pipeline, options: DiffusersOptions, device: str) -> str:
    """Put a pipeline's parts where they belong; return the kind of offloading."""
    kind: str = options.offload
    if device == "cpu":
        kind = "off"
    elif kind == "auto":
        kind = choose_offload(pipeline, free_memory(device))
    if kind == "model":
        pipeline.enable_model_cpu_offload(device=device)
    elif kind == "group":
        pipeline.enable_group_offload(
            onload_device=torch.device(device),
            offload_device=torch.device("cpu"),
            offload_type="leaf_level",
            use_stream=True,
        )
    else:
        pipeline.to(device)
    return kind


def choose_offload(pipeline: Pipeline, free: int) -> str:
    """Say what must wait in main memory for a render to fit into `free` bytes.

    All parts at once, or only the largest (`model`), or not even that (`group`).
    """
    sizes = [_bytes(part) for part in pipeline.components.values() if hasattr(part, "parameters")]
    if sum(sizes) * HEADROOM <= free:
        return "off"
    return "model" if max(sizes, default=0) * HEADROOM <= free else "group"


def _bytes(module: Pipeline) -> int:
    return sum(p.numel() * p.element_size() for p in module.parameters())


def free_memory(device: str) -> int:
    """Return a GPU's free memory, bytes."""
    free: int = torch.cuda.mem_get_info(device)[0]
    return free


def set_decoder(pipeline: Pipeline, options: DiffusersOptions, device: str) -> bool:
    """Decode in tiles where that was asked for or memory is short; return whether."""
    tiling = options.vae_tiling
    if tiling is None:
        tiling = device != "cpu" and free_memory(device) < TILING_BELOW_GIB * GIB
    vae = pipeline.vae
    if tiling and hasattr(vae, "enable_tiling"):
        vae.enable_tiling()
        return True
    return False
