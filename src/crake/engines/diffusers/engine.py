"""The `diffusers` engine: one of the profiles, on GPUs of this machine."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from crake.engines.base import Capabilities, Clip, EngineError, EngineOptions, Report
from crake.engines.diffusers.checks import check_packages, check_weights, probe_devices
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.resident import ResidentEngine
from crake.engines.spec import VideoSpec
from crake.errors import SetupError

if TYPE_CHECKING:
    from crake.engines.diffusers.pipelines import Pipelines

MIB = 2**20


class DiffusersEngine(ResidentEngine):
    """An open video model, run by Hugging Face Diffusers; a profile says how.

    torch and Diffusers are imported where a model is loaded, and nowhere else.
    """

    Options = DiffusersOptions

    def __init__(self, name: str, options: EngineOptions) -> None:
        assert isinstance(options, DiffusersOptions)
        super().__init__(name, options)
        self._options = options
        self._pipelines: Pipelines | None = None
        self.description = f"{options.model.title}, a generative model, on this machine's GPUs."

    @property
    def capabilities(self) -> Capabilities:
        """What the profile can do; any even size, which is resampled from the nearest."""
        profile = self._options.model
        takes_image = profile.image is not None or profile.key_frames
        return Capabilities(
            images=takes_image,
            needs_image=profile.text is None,
            characters=profile.characters,
            sources=profile.sources,
            negative_prompt=self._guided,
            sound=profile.sound,
            max_seconds=self._options.longest,
        )

    @property
    def _guided(self) -> bool:
        """Whether there is guidance: without it a model hears nothing of what not to show."""
        guidance = self._options.guidance
        return (self._options.model.guidance if guidance is None else guidance) > 1

    @property
    def places(self) -> tuple[str, ...]:
        """A process for each device, or for each group of them."""
        return tuple("+".join(group) for group in self._options.groups)

    @property
    def patience(self) -> float:
        """As `step_timeout` says."""
        return self._options.step_timeout

    @property
    def growth(self) -> int:
        """As `growth_mib` says."""
        return self._options.growth_mib * MIB

    def inspect(self) -> None:
        """Look for the packages and at the folder of the weights."""
        check_packages(self._options)
        check_weights(self._options)

    async def check(self) -> str:
        """Look for packages, weights and GPUs, without loading a model."""
        said = await super().check()
        try:
            await asyncio.to_thread(probe_devices, self._options)
        except (SetupError, subprocess.TimeoutExpired) as error:
            raise EngineError(str(error)) from None
        return said

    def load(self, place: str) -> None:
        """Load the pipelines onto a device, or onto each of a group."""
        self.inspect()
        from crake.engines.diffusers.group import LeadingPipelines  # noqa: PLC0415 - heavy
        from crake.engines.diffusers.pipelines import Pipelines  # noqa: PLC0415 - heavy

        devices = place.split("+")
        if len(devices) == 1:
            self._pipelines = Pipelines(self._options, place)
        else:
            self._pipelines = LeadingPipelines(self._options, devices)

    def warm_up(self) -> None:
        """Render one step at the usual size, so that kernels are chosen and compiled."""
        if not self._options.warm_up:
            return
        from crake.engines.diffusers.warming import warming_clip  # noqa: PLC0415 - heavy

        with TemporaryDirectory(prefix="crake-") as folder:
            spec, options = warming_clip(self._options, Path(folder))
            self._render(spec, options, Path(folder, "warm.mp4"), lambda _: None)

    def make(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        """Render `spec` into the MP4 file `out`.

        Progress is nine tenths for the model's steps, one tenth for encoded frames.

        Raises
        ------
        crake.errors.BadRequest
            The model needs an image and there is none.
        """
        return Clip(out, self._render(spec, self._options, out, report))

    def _render(
        self, spec: VideoSpec, options: DiffusersOptions, out: Path, report: Report
    ) -> dict[str, object]:
        from crake.engines.diffusers.render import Render  # noqa: PLC0415 - heavy

        assert self._pipelines is not None
        with self._pipelines.explaining_memory():
            return Render(options, self._pipelines, spec, report).run(out)

    @property
    def usable(self) -> bool:
        """Whether the devices of a group still go together."""
        return self._pipelines is None or self._pipelines.usable

    def memory(self) -> int:
        """Return what tensors take up on the GPU."""
        return 0 if self._pipelines is None else self._pipelines.memory()
