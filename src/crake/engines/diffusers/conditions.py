"""How each family is told of images, of the frames before, of characters and of a source video."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from PIL import Image

from crake.engines.diffusers.pictures import Picture
from crake.engines.diffusers.profiles import Family, Profile
from crake.engines.spec import SourceKind

GREY = 127
"""What VACE takes for "to be made"."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a segment is made from besides the prompt; pictures in the size that is rendered.

    Parameters
    ----------
    frames
        How many are to be made.
    before
        Its first frames, which are the last of what came before.
    keys
        Frames by number that must show a picture.
    characters
        Pictures of subjects, in any size.
    control
        A source video's frames, and what is to be done with it.
    """

    frames: int
    before: Sequence[Picture] = ()
    keys: Mapping[int, Picture] = field(default_factory=dict[int, Picture])
    characters: Sequence[Picture] = ()
    control: Sequence[Picture] = ()
    control_kind: SourceKind | None = None

    @property
    def first(self) -> Picture | None:
        """The first frame, where it is known."""
        return self.before[0] if self.before else self.keys.get(0)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a pipeline.

    Parameters
    ----------
    from_image
        Whether it is the pipeline that takes a first frame.
    arguments
        Of the call.
    pinned
        Frames whose latents are held to at every step.
    """

    from_image: bool
    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    pinned: Sequence[Picture] = ()


def condition(profile: Profile, given: Given) -> Call:
    """Return how the profile's pipeline is called for a segment."""
    return _FAMILIES[profile.family](profile, given)


def _first_frame(profile: Profile, given: Given) -> Call:
    """Give the first frame as the image, and hold on to the others where latents can be held."""
    first = given.first
    pinned = given.before if profile.family is Family.WAN else ()
    if profile.image is None or first is None:
        return Call(from_image=profile.text is None, pinned=pinned)
    return Call(
        from_image=True,
        arguments={"image": Image.fromarray(first)},
        pinned=pinned if len(pinned) > 1 else (),
    )


def _vace(_profile: Profile, given: Given) -> Call:
    """Give a video in which what is known stands, and a mask that is black there."""
    arguments: dict[str, Any] = {}
    if given.characters:
        arguments["reference_images"] = [Image.fromarray(p) for p in given.characters]
    if not (given.before or given.keys or given.control):
        return Call(from_image=False, arguments=arguments)
    known = {**given.keys, **dict(enumerate(given.before))}
    shape = next(iter([*known.values(), *given.control])).shape
    grey = np.full(shape, GREY, np.uint8)
    # Beside a control video everything is made anew, guided by it.
    guide = dict(enumerate(_control(given)))
    video = [known.get(index, guide.get(index, grey)) for index in range(given.frames)]
    mask = [0 if index in known else 255 for index in range(given.frames)]
    arguments["video"] = [Image.fromarray(picture) for picture in video]
    arguments["mask"] = [Image.fromarray(np.full(shape[:2], value, np.uint8)) for value in mask]
    return Call(from_image=False, arguments=arguments)


def _control(given: Given) -> list[Picture]:
    """Turn a source video into what guides: for an edit its shades, for a remix its outlines."""
    make = _outlines if given.control_kind is SourceKind.REMIX else _shades
    return [make(picture) for picture in given.control[: given.frames]]


def _shades(picture: Picture) -> Picture:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB).astype(np.uint8)


def _outlines(picture: Picture) -> Picture:
    """Draw dark outlines on white, as VACE knows them from scribbles."""
    grey = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (0, 0), 1.5)
    edges = 255 - cv2.dilate(cv2.Canny(grey, 40, 100), np.ones((2, 2), np.uint8))
    return cv2.cvtColor(edges, cv2.COLOR_GRAY2RGB).astype(np.uint8)


def _ltx2(profile: Profile, given: Given) -> Call:
    """Give the frames before and the key frames as conditions at their latent's place in time."""
    from diffusers.pipelines.ltx2.pipeline_ltx2_condition import (  # noqa: PLC0415 - heavy
        LTX2VideoCondition,
    )

    conditions = []
    if given.before:
        conditions.append(LTX2VideoCondition(frames=np.stack(given.before), index=0))
    for frame, picture in given.keys.items():
        if frame >= len(given.before):
            index = (frame + profile.frame_step - 1) // profile.frame_step
            conditions.append(LTX2VideoCondition(frames=Image.fromarray(picture), index=index))
    arguments = {"conditions": conditions} if conditions else {}
    return Call(from_image=False, arguments={**arguments, "frame_rate": float(profile.fps)})


_FAMILIES: Mapping[Family, Callable[[Profile, Given], Call]] = {
    Family.WAN: _first_frame,
    Family.VACE: _vace,
    Family.LTX2: _ltx2,
    Family.HUNYUAN: _first_frame,
    Family.COGVIDEOX: _first_frame,
}
