"""`python -m bench.gpu`: crake's `diffusers` engine beside stock Diffusers, on one GPU.

Both render the same clip with the same full-size model with random weights, which are made here
from configurations that are written here: nothing is downloaded, and speed does not depend on what
weights say (that is why the cache that is measured goes by the step, and not by what it sees).
`--steps` takes fewer steps, where a GPU is lent for minutes; `--tiny` does the same with tiny
models, on the CPU, so that the code can be tried without a GPU; its figures mean nothing.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import diffusers
import torch
import transformers
from rich.console import Console
from rich.table import Table

from bench.figures import machine
from crake.engines.diffusers.engine import DiffusersEngine
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.profiles import PROFILES
from crake.engines.spec import VideoSpec
from tests.support import tiny as small

SHAPES: Mapping[str, str] = {
    "wan2.2-ti2v-5b": "wan2.2-ti2v-5b",
    "fastwan2.2-ti2v-5b": "wan2.2-ti2v-5b",
    "wan2.2-t2v-a14b": "wan2.2-t2v-a14b",
}
"""What is measured, and the model whose weights have the same shapes."""
PROMPT = "A cat runs along a river at dawn, the camera beside it."
SETTINGS: Mapping[str, Mapping[str, object]] = {
    "exact": {"compile": "regional"},
    "cached": {"compile": "regional", "cache": "taylorseer"},
    "cached-fp8": {"compile": "regional", "cache": "taylorseer", "quantize": "fp8"},
}
"""What crake is measured with; `exact` computes what stock Diffusers computes."""

Pipeline = Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One way of rendering, measured."""

    name: str
    seconds: float
    """A clip, from the prompt to its pictures (stock) or to its file (crake)."""
    steps: tuple[float, ...]
    """Of it, each denoising step but the first, in order."""
    peak_gib: float

    @property
    def step(self) -> float:
        """A step, on average: a cache has steps of two kinds."""
        return statistics.fmean(self.steps)


def wan(model: str, *, tiny: bool) -> Pipeline:
    """Return a Wan 2.2 pipeline with random weights, in bfloat16 at full size."""
    if tiny:
        return small.make(model)
    torch.manual_seed(0)
    torch.set_default_dtype(torch.bfloat16)
    try:
        with torch.device("cuda"):
            return _full_size(model)
    finally:
        torch.set_default_dtype(torch.float32)


def _full_size(model: str) -> Pipeline:
    """Build the published architectures from their configurations."""
    is_5b = model == "wan2.2-ti2v-5b"
    text = transformers.UMT5Config(
        vocab_size=256_384, d_model=4096, d_kv=64, d_ff=10_240, num_layers=24, num_heads=64
    )
    shape = (
        {"num_attention_heads": 24, "ffn_dim": 14_336, "num_layers": 30, "channels": 48}
        if is_5b
        else {"num_attention_heads": 40, "ffn_dim": 13_824, "num_layers": 40, "channels": 16}
    )
    channels = shape.pop("channels")
    vae = (
        diffusers.AutoencoderKLWan(
            base_dim=160,
            decoder_base_dim=256,
            z_dim=48,
            in_channels=12,
            out_channels=12,
            is_residual=True,
            patch_size=2,
            latents_mean=[0.0] * 48,
            latents_std=[1.0] * 48,
            scale_factor_spatial=16,
        )
        if is_5b
        else diffusers.AutoencoderKLWan()
    )

    def transformer() -> Pipeline:
        return diffusers.WanTransformer3DModel(in_channels=channels, out_channels=channels, **shape)

    second = {} if is_5b else {"transformer_2": transformer(), "boundary_ratio": 0.875}
    return diffusers.WanPipeline(
        tokenizer=small.tokenizer(),
        text_encoder=transformers.UMT5EncoderModel(text).eval(),
        vae=vae,
        scheduler=diffusers.UniPCMultistepScheduler(
            prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=5.0
        ),
        transformer=transformer(),
        expand_timesteps=is_5b,
        **second,
    )


def clip_of(model: str, *, tiny: bool) -> VideoSpec:
    """Return the clip that is rendered: one segment, at the model's own size and rate."""
    profile = PROFILES[model]
    width, height = (96, 64) if tiny else profile.sizes[0]
    frames = 25 if tiny else profile.frames
    return VideoSpec(
        prompt=PROMPT,
        seconds=frames / profile.fps,
        width=width,
        height=height,
        fps=profile.fps,
        seed=1,
    )


def synchronize() -> None:
    """Wait until the GPU has done what it was told."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()


@contextmanager
def stepping(pipeline: Pipeline) -> Iterator[list[float]]:
    """Give a list that the ends of denoising steps are added to, seconds on the clock."""
    ends: list[float] = []
    scheduler = pipeline.scheduler
    original = scheduler.step

    def step(*arguments: object, **more: object) -> Pipeline:
        result = original(*arguments, **more)
        synchronize()
        ends.append(time.perf_counter())
        return result

    scheduler.step = step
    try:
        yield ends
    finally:
        scheduler.step = original


def measure(name: str, pipeline: Pipeline, render: Callable[[], object]) -> Figure:
    """Render once, warmed up."""
    gc.collect()
    on_gpu = torch.cuda.is_available()
    if on_gpu:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    with stepping(pipeline) as ends:
        began = time.perf_counter()
        render()
        seconds = time.perf_counter() - began
    peak = torch.cuda.max_memory_allocated() / 2**30 if on_gpu else 0.0
    return Figure(name, seconds, tuple(b - a for a, b in itertools.pairwise(ends)), peak)


def stock(weights: Path, model: str, spec: VideoSpec, options: DiffusersOptions) -> Figure:
    """Measure Diffusers as its own examples use it."""
    profile = PROFILES[model]
    kind = getattr(diffusers, str(profile.text))
    pipeline = kind.from_pretrained(str(weights), dtype=getattr(torch, options.dtype))
    pipeline.to(options.devices[0])
    pipeline.set_progress_bar_config(disable=True)

    def render(steps: int) -> None:
        pipeline(
            prompt=spec.prompt,
            negative_prompt=profile.negative_prompt,
            width=options.render_sizes[0][0],
            height=options.render_sizes[0][1],
            num_frames=options.segment_frames,
            num_inference_steps=steps,
            guidance_scale=profile.guidance,
            generator=torch.Generator("cpu").manual_seed(spec.seed),
        )

    render(1)
    return measure("stock Diffusers", pipeline, lambda: render(options.steps or profile.steps))


def crake(name: str, spec: VideoSpec, options: DiffusersOptions) -> Figure:
    """Measure crake's engine, to the finished file."""
    engine = DiffusersEngine("bench", options)
    engine.load(options.devices[0])
    engine.warm_up()
    assert engine._pipelines is not None
    [pipeline, *_] = engine._pipelines._all()
    with TemporaryDirectory(prefix="crake-bench-") as folder:
        out = Path(folder, "clip.mp4")
        return measure(
            f"crake, {name}", pipeline, lambda: engine.make(spec, out, lambda _share: None)
        )


def options_for(model: str, weights: Path, *, tiny: bool, **more: object) -> DiffusersOptions:
    """Return the engine's options for one way of rendering."""
    table: dict[str, object] = {"profile": model, "weights": str(weights), "offload": "off"}
    if tiny:
        small = {"devices": ["cpu"], "dtype": "float32", "steps": 2, "frames": 25}
        # Compiling takes longer here than all the rest.
        table |= {**small, "sizes": ["96x64"], **more, "compile": "off"}
    else:
        table |= more
    return DiffusersOptions.model_validate(table)


def show(console: Console, model: str, figures: list[Figure]) -> None:
    """Print one model's figures beside stock Diffusers'."""
    table = Table(title=PROFILES[model].title)
    for heading in ("", "s a clip", "steps", "s a step", "rest", "peak GiB", "times stock"):
        table.add_column(heading, justify="left" if not heading else "right")
    for figure in figures:
        steps = len(figure.steps) + 1
        table.add_row(
            figure.name,
            f"{figure.seconds:.2f}",
            str(steps),
            f"{figure.step:.3f}",
            f"{figure.seconds - steps * figure.step:.2f}",
            f"{figure.peak_gib:.1f}",
            f"{figures[0].seconds / figure.seconds:.2f}",
        )
    console.print(table)


def run(
    model: str,
    weights: Path,
    *,
    tiny: bool,
    names: tuple[str, ...],
    tell: Callable[[Figure], None] = lambda _: None,
    **more: object,
) -> list[Figure]:
    """Measure one model in every way.

    Parameters
    ----------
    weights
        A folder with weights of its shape.
    names
        Of `SETTINGS`.
    tell
        Called with each figure as soon as it is measured.
    more
        Options of the engine, for all ways.
    """
    spec = clip_of(model, tiny=tiny)
    figures: list[Figure] = []

    def add(figure: Figure) -> None:
        figures.append(figure)
        tell(figure)
        gc.collect()

    add(stock(weights, model, spec, options_for(model, weights, tiny=tiny, **more)))
    for name in names:
        options = options_for(model, weights, tiny=tiny, **{**SETTINGS[name], **more})
        add(crake(name, spec, options))
    return figures


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m bench.gpu", description=__doc__)
    parser.add_argument("models", nargs="*", metavar="MODEL", help=f"of {', '.join(SHAPES)}")
    parser.add_argument("--tiny", action="store_true", help="tiny models on the CPU; no figures")
    parser.add_argument("--steps", type=int, help="denoising steps, instead of the models' own")
    parser.add_argument("--ways", default=",".join(SETTINGS), help="of crake: a list with commas")
    given = parser.parse_args()
    if unknown := set(given.models) - set(SHAPES):
        parser.error(f"there is no model {unknown.pop()!r} here; there are {', '.join(SHAPES)}")
    ways = tuple(given.ways.split(","))
    if unknown := set(ways) - set(SETTINGS):
        parser.error(f"there is no way {unknown.pop()!r}; there are {', '.join(SETTINGS)}")
    if not (given.tiny or torch.cuda.is_available()):
        parser.error("there is no CUDA device: try --tiny")
    console = Console()
    facts = {**machine(), "torch": torch.__version__}
    if torch.cuda.is_available():
        facts = {**facts, "GPU": torch.cuda.get_device_name()}
    for fact, value in facts.items():
        console.print(f"{fact}: {value}", highlight=False)
    more = {} if given.steps is None else {"steps": given.steps}
    for shape, models in itertools.groupby(given.models or SHAPES, key=SHAPES.__getitem__):
        with TemporaryDirectory(prefix="crake-bench-") as folder:
            wan(shape, tiny=given.tiny).save_pretrained(folder)
            gc.collect()
            for model in models:
                figures = run(
                    model, Path(folder), tiny=given.tiny, names=ways, tell=console.print, **more
                )
                show(console, model, figures)


if __name__ == "__main__":
    main()
