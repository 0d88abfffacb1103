"""One clip: what is rendered for it, from what, and how it becomes a file."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from crake.engines.base import Report
from crake.engines.diffusers.conditions import Given, condition
from crake.engines.diffusers.joining import Joiner, Sound, join_sound
from crake.engines.diffusers.notes import file_metadata, notes
from crake.engines.diffusers.options import DiffusersOptions
from crake.engines.diffusers.pictures import (
    Picture,
    cover,
    into_frame,
    out_of_frame,
    read_image,
    read_video,
    sharpest,
)
from crake.engines.diffusers.pipelines import MadeSound, Pipelines
from crake.engines.diffusers.plan import Plan, Segment, Shot, plan_clip
from crake.engines.diffusers.sound import exactly, read_sound, to_track
from crake.engines.diffusers.writer import ClipWriter
from crake.engines.spec import Character, SourceKind, VideoSpec
from crake.media.encode import SAMPLE_RATE, join_segments, write_sound
from crake.media.probe import probe_video

STEPS_SHARE = 0.9
"""Of progress: the steps of the model. The rest is the clip's encoded frames."""
LOOKS = 8
"""Pictures of a character's clip that the best is chosen from."""


@dataclass
class Render:
    """Renders one clip.

    Parameters
    ----------
    report
        Takes progress; what it raises ends the render.
    """

    options: DiffusersOptions
    pipelines: Pipelines
    spec: VideoSpec
    report: Report
    _steps: int = 0
    _sound: dict[int, Sound] = field(default_factory=dict[int, Sound])

    def run(self, out: Path) -> dict[str, object]:
        """Write the clip to `out`; return what is to be told of it."""
        plan = plan_clip(self.spec, self.options, self._source_seconds())
        said = notes(self.spec, self.options, plan, self.pipelines)
        with (
            TemporaryDirectory(dir=out.parent, prefix="parts-") as name,
            self._writer(Path(name), plan) as writer,
        ):
            writer.start(self._kept(plan), plan.shots)
            for shot in plan.shots:
                self._shot(plan, shot, writer)
                writer.put(None)
            writer.wait(lambda: self._tell(plan, writer))
            sound = self._track(plan)
            if sound is not None:
                write_sound(Path(name, "sound.m4a"), sound)
            track = None if sound is None else Path(name, "sound.m4a")
            join_segments(writer.parts, track, out, file_metadata(self.spec, said))
        self.report(1.0)
        return said

    def _writer(self, folder: Path, plan: Plan) -> ClipWriter:
        spec = self.spec
        return ClipWriter(
            folder,
            (spec.width, spec.height),
            spec.fps,
            model_fps=self.options.model.fps,
            finish=lambda picture: out_of_frame(picture, plan.frame, spec.width, spec.height),
            flow=self.options.interpolation == "flow",
        )

    def _tell(self, plan: Plan, writer: ClipWriter) -> None:
        steps = self._steps / max(plan.total_steps, 1)
        frames = writer.written / self.spec.frames
        self.report(STEPS_SHARE * steps + (1 - STEPS_SHARE) * min(frames, 1.0))

    # What it is made from.

    def _source_seconds(self) -> float | None:
        if self.spec.source is None:
            return None
        return probe_video(self.spec.source.clip.path, param=self.spec.source.clip.field).seconds

    def _kept(self, plan: Plan) -> Iterator[Picture]:
        """Yield the frames of a source that goes on: they begin the clip."""
        if not plan.kept or self.spec.source is None:
            return
        pictures = read_video(self.spec.source.clip.path, self.spec.fps)
        for picture in itertools.islice(pictures, plan.kept):
            yield cover(picture, self.spec.width, self.spec.height)

    def _before(self, plan: Plan, shot: Shot) -> list[Picture]:
        """Return the last frames of a source that goes on, at the model's rate."""
        given = shot.segments[0].overlap
        if not given or self.spec.source is None:
            return []
        fps = self.options.model.fps
        start = max(0.0, (plan.kept - 1) / self.spec.fps - (given - 1) / fps)
        pictures = itertools.islice(read_video(self.spec.source.clip.path, fps, start), given)
        last = [into_frame(picture, plan.frame) for picture in pictures]
        return [last[0]] * (given - len(last)) + last

    def _keys(self, plan: Plan, shot: Shot, model_frames: int) -> dict[int, Picture]:
        """Return the frames of a shot that must show a reference image."""
        images = self.spec.images if shot.image is None else (self.spec.images[shot.image],)
        gap = (model_frames - 1) / max(len(images) - 1, 1)
        return {
            round(index * gap): into_frame(read_image(image.path), plan.frame)
            for index, image in enumerate(images)
        }

    def _control(self, plan: Plan) -> Iterator[Picture]:
        source = self.spec.source
        if source is None or source.kind is SourceKind.EXTEND:
            return
        for picture in read_video(source.clip.path, self.options.model.fps):
            yield into_frame(picture, plan.frame)

    # The model at work.

    def _shot(self, plan: Plan, shot: Shot, writer: ClipWriter) -> None:
        """Write a shot's pictures at the model's rate; one that goes on begins with the last."""
        before = self._before(plan, shot)
        joiner = Joiner(before)
        if before:
            writer.put(before[-1])
        keys = self._keys(plan, shot, shot.model_frames)
        characters = [portrait(character) for character in self.spec.characters]
        control = self._control(plan)
        guide: list[Picture] = []
        made_frames = -len(before)
        followers = [*shot.segments[1:], Segment(0)]
        for segment, following in zip(shot.segments, followers, strict=True):
            guide = guide[len(guide) - segment.overlap :] if segment.overlap else []
            guide += itertools.islice(control, segment.frames - len(guide))
            given = Given(
                segment.frames,
                before=joiner.tail,
                keys={
                    at - made_frames: picture
                    for at, picture in keys.items()
                    if 0 <= at - made_frames < segment.frames
                },
                characters=characters,
                control=guide,
                control_kind=self.spec.source.kind if self.spec.source else None,
            )
            joiner.begin(following.overlap)
            self._listen(shot, segment, self._segment(plan, given, joiner, writer))
            made_frames += segment.frames - following.overlap

    def _segment(
        self, plan: Plan, given: Given, joiner: Joiner, writer: ClipWriter
    ) -> MadeSound | None:
        """Make a segment; its pictures are written while the rest of them is decoded."""
        options = self.options

        def on_step() -> None:
            self._steps += 1
            self._tell(plan, writer)

        def on_pictures(pictures: Iterable[Picture]) -> None:
            for picture in joiner.add(pictures):
                writer.put(picture)
            self._tell(plan, writer)

        negative = options.negative_prompt
        if negative is None:
            negative = options.model.negative_prompt
        self._tell(plan, writer)
        return self.pipelines.run(
            condition(options.model, given),
            prompt=self.spec.prompt,
            negative_prompt=self.spec.negative_prompt or negative,
            size=plan.frame.size,
            frames=given.frames,
            steps=plan.steps,
            guidance=options.model.guidance if options.guidance is None else options.guidance,
            # Another noise for every segment, and the same for the same clip.
            seed=self.spec.seed + self._steps,
            on_step=on_step,
            on_pictures=on_pictures,
        )

    # Sound.

    def _listen(self, shot: Shot, segment: Segment, made: MadeSound | None) -> None:
        if made is None:
            return
        track = to_track(made.samples, made.rate)
        overlap = round(segment.overlap / self.options.model.fps * SAMPLE_RATE)
        before = self._sound.get(shot.start)
        if before is None and overlap:
            track, overlap = track[:, overlap:], 0  # the source's own sound comes before
        self._sound[shot.start] = join_sound(before, track, overlap, SAMPLE_RATE)

    def _track(self, plan: Plan) -> Sound | None:
        """Return the clip's sound: the source's own, then the model's; `None` for none."""
        kept = None
        if plan.kept and self.spec.source is not None:
            kept = read_sound(self.spec.source.clip.path)
        if kept is None and not self._sound:
            return None
        seconds = plan.kept / self.spec.fps
        silence = np.zeros((2, 0), np.float32)
        parts = [exactly(silence if kept is None else kept, seconds)]
        for shot in plan.shots:
            made = self._sound.get(shot.start, silence)
            parts.append(exactly(made, shot.frames / self.spec.fps))
        return exactly(np.concatenate(parts, axis=1), self.spec.seconds)


def portrait(character: Character) -> Picture:
    """Return the picture of a character's clip that shows the most."""
    length = character.end - character.start
    pictures = read_video(character.clip.path, LOOKS / length, character.start)
    return sharpest(list(itertools.islice(pictures, LOOKS)))
