"""Options of a `diffusers` engine: the keys of its `[engines.NAME]` table."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from crake.engines.base import EngineOptions
from crake.engines.diffusers.profiles import CACHES, PROFILES, Profile, Size

PARALLEL_ATTENTIONS = frozenset(
    {
        *("native", "_native_cudnn", "_native_flash", "_native_npu"),
        *("flash", "flash_hub", "flash_varlen_hub", "_flash_3_hub", "_flash_3_varlen_hub"),
        *("sage", "sage_hub"),
    }
)
"""Attention backends of Diffusers that several GPUs can share the work of."""
PARALLEL_CACHES = frozenset({"off", "pyramid", "taylorseer"})
"""Caches that go by the step. The others go by what they see, of which each GPU has another part:
one would skip blocks in which another waits for it."""


def _known(name: str) -> str:
    if name not in PROFILES:
        raise ValueError(f"there is no profile {name!r}. Profiles are: {', '.join(PROFILES)}")
    return name


def _device(name: str) -> str:
    if not re.fullmatch(r"cpu|cuda:\d+", name):
        raise ValueError("must be 'cuda:0', 'cuda:1', … or 'cpu'")
    return name


def _size(text: str) -> str:
    if not re.fullmatch(r"[1-9]\d{1,3}x[1-9]\d{1,3}", text):
        raise ValueError("must be like '1280x704'")
    return text


class DiffusersOptions(EngineOptions):
    """What a `[engines.NAME]` table with `type = "diffusers"` may say."""

    profile: Annotated[str, AfterValidator(_known)] = Field(description="The model.")
    weights: str = Field(
        default="",
        description="Folder, or repository on the hub; without it, the profile's repository.",
    )
    revision: str = Field(default="", description="Revision of the repository on the hub.")
    devices: tuple[Annotated[str, AfterValidator(_device)], ...] = Field(
        default=("cuda:0",),
        min_length=1,
        description="GPUs to render on; each has a process, and a clip at a time.",
    )
    gpus_per_clip: int = Field(
        default=1, ge=1, description="GPUs that render a clip together; it divides `devices`."
    )
    dtype: Literal["bfloat16", "float16", "float32"] = Field(
        default="bfloat16", description="Precision of the weights."
    )
    steps: int | None = Field(default=None, ge=1, le=200, description="Denoising steps.")
    guidance: float | None = Field(
        default=None, ge=0, le=30, description="Guidance; 1 and less switch it off, and halve time."
    )
    shift: float | None = Field(
        default=None,
        gt=0,
        le=50,
        description="Of the noise schedule, instead of the checkpoint's; more for larger pictures.",
    )
    sizes: tuple[Annotated[str, AfterValidator(_size)], ...] = Field(
        default=(), description="Sizes to render at, instead of the profile's."
    )
    frames: int | None = Field(
        default=None, ge=1, le=1000, description="Frames in one go, instead of the profile's."
    )
    max_seconds: float = Field(
        default=25.0, gt=0, le=120, description="Longest clip, where segments can be joined."
    )
    negative_prompt: str | None = Field(
        default=None, description="What not to show where a request does not say."
    )
    attention: str = Field(
        default="auto",
        description="Attention backend of Diffusers; `auto` is the fastest exact one installed.",
    )
    compile: Literal["off", "regional", "full"] = Field(
        default="off", description="`torch.compile`: of the repeated blocks, or of all."
    )
    cache: Literal["off", "first-block", "pyramid", "taylorseer", "cache-dit"] = Field(
        default="off", description="Reuse of what changes little from step to step."
    )
    cache_threshold: float = Field(
        default=0.08,
        gt=0,
        lt=1,
        description="Change below which `first-block` and `cache-dit` reuse.",
    )
    quantize: Literal["off", "fp8", "int8"] = Field(
        default="off", description="Weights of the transformer in 8 bits, through torchao."
    )
    offload: Literal["auto", "off", "model", "group"] = Field(
        default="auto",
        description="Where weights wait while they are not used: `auto` asks the free memory.",
    )
    vae_tiling: bool | None = Field(
        default=None, description="Decode in tiles; without it, where memory is short."
    )
    interpolation: Literal["flow", "nearest"] = Field(
        default="flow", description="How frames come about between the model's own."
    )
    warm_up: bool = Field(
        default=True, description="Whether a process renders one step before its first task."
    )
    step_timeout: float = Field(
        default=900.0,
        gt=0,
        description="Seconds without a sign of life after which it is replaced.",
    )
    growth_mib: int = Field(
        default=4096, ge=64, description="Memory that a process may grow by before it is replaced."
    )

    @model_validator(mode="after")
    def _fits_profile(self) -> DiffusersOptions:
        profile = PROFILES[self.profile]
        works = CACHES[profile.family]
        if self.cache != "off" and self.cache not in works:
            raise ValueError(
                f"cache: {self.cache!r} does not work with {self.profile}; what does: "
                f"{', '.join(sorted(works))}"
            )
        if self.shift is not None and profile.sampler is not None:
            raise ValueError(f"shift: {self.profile} has noise levels of its own")
        if self.frames is not None and (self.frames - 1) % profile.frame_step:
            raise ValueError(
                f"frames must be {profile.frame_step} * n + 1 for {self.profile}, "
                f"for example {profile.frames}"
            )
        for width, height in self.render_sizes:
            if width % profile.multiple or height % profile.multiple:
                raise ValueError(
                    f"sizes: {width}x{height}: both must be multiples of {profile.multiple} "
                    f"for {self.profile}"
                )
        return self

    @model_validator(mode="after")
    def _can_be_shared(self) -> DiffusersOptions:
        count, profile = self.gpus_per_clip, self.model
        if count == 1:
            return self
        if not profile.heads:
            can = ", ".join(name for name, known in PROFILES.items() if known.heads)
            raise ValueError(
                f"gpus_per_clip: {self.profile} renders on one GPU; what can share a clip: {can}"
            )
        if profile.heads % count:
            raise ValueError(
                f"gpus_per_clip: {count} GPUs cannot share the {profile.heads} attention heads of "
                f"{self.profile} evenly"
            )
        if len(self.devices) % count:
            raise ValueError(
                f"gpus_per_clip: {len(self.devices)} devices cannot be divided by {count}"
            )
        for group in self.groups:
            different = len(set(group)) == count and "cpu" not in group
            if not different and set(group) != {"cpu"}:
                raise ValueError(f"gpus_per_clip: {' and '.join(group)} are not different GPUs")
        for width, height in self.render_sizes:
            tokens = (width // profile.multiple) * (height // profile.multiple)
            if tokens % count:
                raise ValueError(
                    f"gpus_per_clip: {count} GPUs cannot share the {tokens} places of a picture "
                    f"of {width}x{height} evenly; set other sizes"
                )
        self._check_what_is_shared()
        return self

    def _check_what_is_shared(self) -> None:
        if self.attention not in PARALLEL_ATTENTIONS | {"auto"}:
            raise ValueError(
                f"gpus_per_clip: GPUs cannot share attention {self.attention!r}; what they can: "
                f"auto, {', '.join(sorted(PARALLEL_ATTENTIONS))}"
            )
        if self.cache not in PARALLEL_CACHES:
            raise ValueError(
                f"gpus_per_clip: cache {self.cache!r} is for one GPU; what works with several: "
                f"{', '.join(sorted(PARALLEL_CACHES & ({'off'} | CACHES[self.model.family])))}"
            )

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """Devices that render a clip together."""
        count = self.gpus_per_clip
        return tuple(self.devices[i : i + count] for i in range(0, len(self.devices), count))

    @property
    def model(self) -> Profile:
        """The profile itself."""
        return PROFILES[self.profile]

    @property
    def source(self) -> str:
        """Folder or repository that the weights come from."""
        return self.weights or self.model.repo

    @property
    def render_sizes(self) -> tuple[Size, ...]:
        """Sizes that clips are rendered at."""
        if not self.sizes:
            return self.model.sizes
        pairs = (size.split("x") for size in self.sizes)
        return tuple((int(width), int(height)) for width, height in pairs)

    @property
    def segment_frames(self) -> int:
        """Frames in one go."""
        return self.frames or self.model.frames

    @property
    def overlap(self) -> int:
        """Frames of the segment before that a segment begins with; fewer in short segments."""
        step = self.model.frame_step
        longest = max((self.segment_frames - 1) // 2, 0) // step * step + 1
        return min(self.model.overlap, longest)

    @property
    def longest(self) -> float:
        """Longest clip, seconds."""
        if self.model.continues:
            return self.max_seconds
        return min(self.max_seconds, (self.segment_frames - 1) / self.model.fps)
