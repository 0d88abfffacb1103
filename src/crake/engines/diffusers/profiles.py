"""What there is to know of each model: one entry makes it an engine.

The numbers are those that a model was published with: its training resolutions, its frame rate,
the settings of its own examples; `docs/reference/open-models.md` names the sources. A new model of
a known family is one more entry; a new family needs its way of being conditioned in `conditions`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from crake.engines.spec import SourceKind

Size = tuple[int, int]
"""Width and height, pixels."""


class Family(StrEnum):
    """How a pipeline is told of images, of the frames before, of a source video."""

    WAN = "wan"
    """First frame; the frames before through their latents."""
    VACE = "vace"
    """Any frames of the video, through a mask; reference images; a control video."""
    LTX2 = "ltx2"
    """Images and frames at any place in time; makes sound."""
    HUNYUAN = "hunyuan"
    """First frame."""
    COGVIDEOX = "cogvideox"
    """First frame."""


CACHES: Mapping[Family, frozenset[str]] = {
    Family.WAN: frozenset({"first-block", "pyramid", "taylorseer", "cache-dit"}),
    Family.VACE: frozenset({"first-block", "pyramid", "taylorseer", "cache-dit"}),
    Family.LTX2: frozenset({"taylorseer"}),
    Family.HUNYUAN: frozenset({"pyramid", "taylorseer", "cache-dit"}),
    Family.COGVIDEOX: frozenset({"first-block", "pyramid", "taylorseer", "cache-dit"}),
}
"""The caches that render with a family's pipelines; the others break off in the middle."""


@dataclass(frozen=True, slots=True)
class Sampler:
    """A scheduler to use instead of the checkpoint's own."""

    scheduler: str
    """Class in Diffusers."""
    options: Mapping[str, object] = field(default_factory=dict[str, object])
    sigmas: tuple[float, ...] | None = None
    """Noise levels, highest first, one a step; `None` leaves them to the scheduler."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One model.

    Its frames come in numbers of `frame_step * n + 1`, because the first frame has a latent of its
    own and every further one stands for `frame_step` frames.
    """

    title: str
    repo: str
    """Weights on the Hugging Face hub, in Diffusers' format."""
    family: Family
    fps: int
    """Frames per second that it was trained for."""
    frames: int
    """Frames in one go."""
    sizes: tuple[Size, ...]
    """Sizes that it was trained for, the usual one first."""
    steps: int
    guidance: float
    text: str | None = None
    """Pipeline class in Diffusers that needs no image."""
    image: str | None = None
    """Pipeline class that takes a first frame."""
    saved_as: str | None = None
    """Pipeline class that the checkpoint names, where that is another one with the same parts."""
    guidance_2: float | None = None
    """Guidance of the second transformer, where there are two."""
    frame_step: int = 4
    multiple: int = 16
    """Width and height are multiples of this."""
    overlap: int = 1
    """Frames, `frame_step * n + 1`, of the segment before that a segment begins with."""
    negative_prompt: str = ""
    guides: Mapping[str, tuple[object, object]] = field(
        default_factory=dict[str, tuple[object, object]]
    )
    """More arguments of the pipeline: with guidance, and without."""
    sampler: Sampler | None = None
    characters: int = 0
    key_frames: bool = False
    """Whether several images are moments of one shot, and not the first frames of several."""
    sources: frozenset[SourceKind] = frozenset({SourceKind.EXTEND})
    sound: bool = False
    heads: int = 0
    """Attention heads, where several GPUs can render a clip together, each some of them; else 0."""

    @property
    def classes(self) -> tuple[str, ...]:
        """Pipeline classes whose checkpoints have the parts that are needed."""
        return tuple(name for name in (self.text, self.image, self.saved_as) if name)

    @property
    def continues(self) -> bool:
        """Whether a segment can be made to go on from the one before."""
        return self.image is not None or self.family in {Family.WAN, Family.VACE, Family.LTX2}

    @property
    def seconds(self) -> float:
        """Length of one segment."""
        return self.frames / self.fps


# The text that the Wan models were trained to be kept away from, as published with them.
_WAN_NEGATIVE = (
    "色调艳丽,过曝,静态,细节模糊不清,字幕,风格,作品,画作,画面,静止,整体发灰,最差质量,低质量,"
    "JPEG压缩残留,丑陋的,残缺的,多余的手指,画得不好的手部,画得不好的脸部,畸形的,毁容的,形态畸形的肢体,"
    "手指融合,静止不动的画面,杂乱的背景,三条腿,背景人很多,倒着走"
)
_LTX_NEGATIVE = (
    "shaky, glitchy, low quality, worst quality, deformed, distorted, disfigured, motion smear, "
    "motion artifacts, fused fingers, bad anatomy, weird hand, ugly, transition, static"
)
_WAN_SIZES: tuple[Size, ...] = ((1280, 720), (720, 1280), (832, 480), (480, 832))
_ALL_SOURCES = frozenset(SourceKind)

PROFILES: Mapping[str, Profile] = {
    "wan2.2-ti2v-5b": Profile(
        title="Wan 2.2 TI2V 5B",
        repo="Wan-AI/Wan2.2-TI2V-5B-Diffusers",
        family=Family.WAN,
        text="WanPipeline",
        image="WanImageToVideoPipeline",
        fps=24,
        heads=24,
        frames=121,
        sizes=((1280, 704), (704, 1280)),
        multiple=32,
        steps=50,
        guidance=5.0,
        overlap=9,
        negative_prompt=_WAN_NEGATIVE,
    ),
    "fastwan2.2-ti2v-5b": Profile(
        title="FastWan 2.2 TI2V 5B",
        repo="FastVideo/FastWan2.2-TI2V-5B-FullAttn-Diffusers",
        family=Family.WAN,
        text="WanPipeline",
        image="WanImageToVideoPipeline",
        fps=24,
        heads=24,
        frames=121,
        sizes=((1280, 704), (704, 1280)),
        multiple=32,
        steps=3,
        guidance=1.0,
        overlap=9,
        # Distilled by distribution matching: from each noise level straight to a clean video, which
        # is given fresh noise for the next. That is Euler's step with stochastic sampling.
        sampler=Sampler(
            "FlowMatchEulerDiscreteScheduler",
            {"shift": 1.0, "stochastic_sampling": True, "use_dynamic_shifting": False},
            sigmas=(1.0, 0.757, 0.522),
        ),
    ),
    "wan2.2-t2v-a14b": Profile(
        title="Wan 2.2 T2V A14B",
        repo="Wan-AI/Wan2.2-T2V-A14B-Diffusers",
        family=Family.WAN,
        text="WanPipeline",
        fps=16,
        heads=40,
        frames=81,
        sizes=_WAN_SIZES,
        steps=40,
        guidance=4.0,
        guidance_2=3.0,
        overlap=13,
        negative_prompt=_WAN_NEGATIVE,
    ),
    "wan2.2-i2v-a14b": Profile(
        title="Wan 2.2 I2V A14B",
        repo="Wan-AI/Wan2.2-I2V-A14B-Diffusers",
        family=Family.WAN,
        image="WanImageToVideoPipeline",
        fps=16,
        heads=40,
        frames=81,
        sizes=_WAN_SIZES,
        steps=40,
        guidance=3.5,
        guidance_2=3.5,
        overlap=9,
        negative_prompt=_WAN_NEGATIVE,
    ),
    "wan2.1-vace-14b": Profile(
        title="Wan 2.1 VACE 14B",
        repo="Wan-AI/Wan2.1-VACE-14B-diffusers",
        family=Family.VACE,
        text="WanVACEPipeline",
        fps=16,
        frames=81,
        sizes=_WAN_SIZES,
        steps=30,
        guidance=5.0,
        overlap=13,
        negative_prompt=_WAN_NEGATIVE,
        characters=2,
        key_frames=True,
        sources=_ALL_SOURCES,
    ),
    "wan2.1-vace-1.3b": Profile(
        title="Wan 2.1 VACE 1.3B",
        repo="Wan-AI/Wan2.1-VACE-1.3B-diffusers",
        family=Family.VACE,
        text="WanVACEPipeline",
        fps=16,
        frames=81,
        sizes=((832, 480), (480, 832)),
        steps=30,
        guidance=5.0,
        overlap=13,
        negative_prompt=_WAN_NEGATIVE,
        characters=2,
        key_frames=True,
        sources=_ALL_SOURCES,
    ),
    "ltx-2": Profile(
        title="LTX-2",
        repo="Lightricks/LTX-2",
        family=Family.LTX2,
        text="LTX2ConditionPipeline",
        saved_as="LTX2Pipeline",
        fps=24,
        heads=32,
        frames=241,
        frame_step=8,
        sizes=((1216, 704), (704, 1216), (768, 512), (512, 768)),
        multiple=32,
        steps=40,
        guidance=3.0,
        # As Lightricks sets them for LTX-2; the pipeline's own block is that of LTX-2.3. Each of
        # the two further guides is one more pass of the model at every step.
        guides={
            "stg_scale": (1.0, 0.0),
            "modality_scale": (3.0, 1.0),
            "guidance_rescale": (0.7, 0.0),
            "audio_guidance_scale": (7.0, 1.0),
            "audio_stg_scale": (1.0, 0.0),
            "audio_modality_scale": (3.0, 1.0),
            "audio_guidance_rescale": (0.7, 0.0),
            "spatio_temporal_guidance_blocks": ([29], None),
        },
        overlap=17,
        negative_prompt=_LTX_NEGATIVE,
        key_frames=True,
        sound=True,
    ),
    "hunyuanvideo-1.5-t2v": Profile(
        title="HunyuanVideo 1.5, from text",
        repo="hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-720p_t2v",
        family=Family.HUNYUAN,
        text="HunyuanVideo15Pipeline",
        fps=24,
        frames=121,
        sizes=((1280, 720), (720, 1280)),
        steps=50,
        guidance=6.0,
        sources=frozenset(),
    ),
    "hunyuanvideo-1.5-i2v": Profile(
        title="HunyuanVideo 1.5, from an image",
        repo="hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-720p_i2v",
        family=Family.HUNYUAN,
        image="HunyuanVideo15ImageToVideoPipeline",
        fps=24,
        frames=121,
        sizes=((1280, 720), (720, 1280)),
        steps=50,
        guidance=6.0,
    ),
    "cogvideox-1.5-t2v": Profile(
        title="CogVideoX 1.5 5B, from text",
        repo="zai-org/CogVideoX1.5-5B",
        family=Family.COGVIDEOX,
        text="CogVideoXPipeline",
        fps=16,
        frames=81,
        frame_step=16,
        sizes=((1360, 768), (768, 1360)),
        steps=50,
        guidance=6.0,
        sources=frozenset(),
    ),
    "cogvideox-1.5-i2v": Profile(
        title="CogVideoX 1.5 5B, from an image",
        repo="zai-org/CogVideoX1.5-5B-I2V",
        family=Family.COGVIDEOX,
        image="CogVideoXImageToVideoPipeline",
        fps=16,
        frames=81,
        frame_step=16,
        sizes=((1360, 768), (768, 1360)),
        steps=50,
        guidance=6.0,
    ),
}
"""Models by the name that `profile` gives."""
