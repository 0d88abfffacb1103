"""How the camera and the subject move through a clip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, exp, pi, sin

import cv2

from crake.engines.sketch.direction import Camera
from crake.engines.sketch.frame import Frame

ZOOM = 1.24
"""How far a zoom goes."""
DOLLY = 1.36
"""How much nearer a dolly comes."""
SHAKE = 0.022
"""How far a camera in the hand wanders, in widths of the frame."""
TILT = 0.14
"""How far a tilt goes, in heights of the frame."""
STRETCH = 1.5
"""How much larger the distance grows in a dolly zoom."""
LEAD = 0.09
"""Widths of the frame behind its middle where somebody is who goes ahead, where there is room."""
CROSSED, KEPT_IN = 0.95, 0.40
"""Widths of the frame that somebody goes across it at most before a still camera; who goes further
is followed, and goes only so far across."""
ORBIT = 0.42
"""Radians a second by which a camera goes around somebody."""
ORBIT_FROM = -0.45
"""Radians from a subject's usual view at which it begins to."""
TURN = 0.52
"""Widths of the frame that the distance moves for each radian of that."""
PIVOT = 1.0, 0.06
"""Speed of what a camera goes around: somebody, and what stands far away."""
FRONT_OF = 0.4
"""Radians by which those who go past usually turn their front to the viewer."""
WHIPPED = 1.7
"""Widths of the frame that a whip pan goes past."""
SHUTTER = 0.5
"""Share of a frame's time for which the shutter is open while the camera is whipped round."""
WHIP_FROM, WHIP_TIME = 0.8, 0.34
"""Seconds after which the camera is whipped round, at most, and that it takes."""

_GOING_ALONG = frozenset({Camera.TRACK, Camera.HANDHELD})
"""Cameras that give room to who goes ahead; those that come nearer have him in the middle."""

_HIGH = frozenset({Camera.TILT_UP, Camera.TILT_DOWN, Camera.CRANE})
"""Cameras that see more than one frame from top to bottom."""


def ease(share: float) -> float:
    """Start and end gently: 0..1 to 0..1."""
    return 0.5 - 0.5 * cos(pi * min(max(share, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class Motion:
    """Where camera and subject are at any time.

    Parameters
    ----------
    camera
        Its movement.
    seconds
        Length of the clip.
    width
        Of the frame, in pixels.
    pace
        Pixels a second that the subject moves over the ground; 0 where it stays.
    drift
        Pixels a second that the camera floats past where nothing else moves it.
    way
        Seconds in which as much is gone as until a moment, where the subject does not go all along.
    pivot
        Speed of what a camera orbits, where that of the ground at the feet is one.
    lead
        Widths of the frame that a subject which goes somewhere is behind the middle.
    since
        Seconds that it has gone before, in takes of the same shot.
    """

    camera: Camera
    seconds: float
    width: int
    pace: float
    drift: float
    way: Callable[[float], float] | None = None
    pivot: float = 1.0
    lead: float = 0.0
    since: float = 0.0

    @property
    def facing(self) -> int:
        """Which way the subject goes: 1 to the right, -1 to the left."""
        return -1 if self.camera is Camera.PAN_LEFT else 1

    @property
    def _panning(self) -> bool:
        return self.camera in {Camera.PAN_LEFT, Camera.PAN_RIGHT}

    def scroll(self, seconds: float) -> float:
        """Pixels that the ground at the subject's feet has moved to the left.

        It is what makes feet stand still on it: as much as the subject goes, but for what the
        subject moves across the picture.
        """
        before = self.facing * (self.pace or self.drift) * self.since
        if self.camera is Camera.ORBIT:
            return self._swung(seconds) + self._gone_aside(seconds)
        if self.camera is Camera.WHIP:
            return self._gone(seconds)
        across = (self.place(seconds) - self.place(0.0)) * self.width
        return before + self._gone(seconds) - across

    def _gone(self, seconds: float) -> float:
        """Pixels to the right that the subject has gone over the ground, or the camera floated."""
        gone = self.way(seconds) if self.way is not None and self.pace else seconds
        still = self.camera is Camera.STILL or (self._panning and not self.pace)
        return self.facing * (self.pace or (0.0 if still else self.drift)) * gone

    def place(self, seconds: float) -> float:
        """Return where the subject stands, in widths of the frame from the left."""
        share = seconds / self.seconds
        if self.camera is Camera.STILL:
            return 0.5 + self._crossed(seconds) - self._following(seconds)
        if self._panning:
            return 0.5 + self.facing * (0.12 if self.pace else 0.30) * (0.5 - ease(share))
        if self.camera is Camera.ORBIT or self._straight:
            return 0.5
        if self.camera is Camera.WHIP:
            return 0.5 + WHIPPED * (1 - self._whipped(seconds))
        if self.pace and self.camera in _GOING_ALONG:
            return 0.5 - self.lead + 0.02 * cos(pi * share)
        return 0.47 + 0.03 * cos(pi * share)

    @property
    def _straight(self) -> bool:
        """Whether the camera moves only to or from somebody, who may walk towards it."""
        others = self.camera not in _GOING_ALONG and self.camera is not Camera.WHIP
        return others and not (self.pace or self.drift)

    @property
    def _span(self) -> float:
        """Widths of the frame that somebody goes across it before a still camera."""
        span = abs(self._gone(self.seconds)) / self.width
        return span if span <= CROSSED else KEPT_IN

    def _crossed(self, seconds: float) -> float:
        """Widths of the frame right of its middle to which somebody has gone across it."""
        if not self.pace:
            return 0.0
        share = self._gone(seconds) / max(self._gone(self.seconds), 1e-6)
        return self._span * (share - 0.5)

    def _following(self, seconds: float) -> float:
        """Widths that a still camera has gone after a subject which would walk out of its end."""
        after = seconds - self.seconds
        if after <= 0 or not self.pace:
            return 0.0
        return self._span / self.seconds * (after - 1 + exp(-after))

    def gone(self, since: float, now: float) -> float:
        """Return how far the ground at the feet has moved to the left between two moments."""
        moved = self.scroll(now) - self.scroll(since)
        return moved - (self.turned(now) - self.turned(since))

    def turned(self, seconds: float) -> float:
        """Pixels by which all has moved to the right because the camera turned to the left."""
        if self.camera is Camera.WHIP:
            return WHIPPED * self.width * (1 - self._whipped(seconds))
        if self.camera is Camera.ORBIT:
            return self._swung(seconds) * self.pivot
        return 0.0

    def around(self, seconds: float) -> float:
        """Radians by which the camera has gone around the subject, from its usual view."""
        return ORBIT_FROM + self._orbit * seconds if self.camera is Camera.ORBIT else 0.0

    def haste(self, seconds: float) -> float:
        """Pixels a second by which the camera turns past all."""
        after = self.turned(seconds + 0.02)
        return abs(after - self.turned(seconds - 0.02)) / 0.04 if self.camera is Camera.WHIP else 0

    @property
    def _orbit(self) -> float:
        """Radians a second; a long shot goes around once."""
        return min(ORBIT, 2 * pi / self.seconds)

    def _swung(self, seconds: float) -> float:
        """Pixels that a camera in orbit has moved the ground at the feet to the left."""
        return TURN * self.width * self._orbit * seconds

    def _gone_aside(self, seconds: float) -> float:
        """Pixels that a subject has gone across the picture while the camera went around it."""
        start, now = (FRONT_OF + self.around(t) for t in (0.0, seconds))
        return self.pace / cos(FRONT_OF) * (sin(now) - sin(start)) / self._orbit

    def _whipped(self, seconds: float) -> float:
        """Return the share of a whip pan that is done."""
        return ease((seconds - min(WHIP_FROM, 0.3 * self.seconds)) / WHIP_TIME)

    @property
    def extra(self) -> float:
        """Heights of the frame that must be drawn below it."""
        return TILT if self.camera in _HIGH else 0.0

    def lens(self, seconds: float) -> tuple[float, float]:
        """Magnification, and heights of the frame that it looks further down."""
        share = ease(seconds / self.seconds)
        standing = self.camera is Camera.TRACK and not self.pace and not self.drift
        zoom = {
            Camera.ZOOM_IN: ZOOM**share,
            Camera.ZOOM_OUT: ZOOM ** (1 - share),
            Camera.DOLLY_IN: DOLLY**share,
            Camera.DOLLY_OUT: DOLLY ** (1 - share),
            Camera.CRANE: DOLLY ** (1 - share),
            Camera.DOLLY_ZOOM: STRETCH**share,
            Camera.HANDHELD: 1 + 2 * SHAKE,
        }
        tilt = dict.fromkeys((Camera.TILT_UP, Camera.CRANE), TILT * (1 - share))
        tilt[Camera.TILT_DOWN] = TILT * share
        scale = zoom.get(self.camera, 1 + 0.10 * share if standing else 1.0)
        return scale, tilt.get(self.camera, 0.0)

    def shake(self, seconds: float) -> tuple[float, float]:
        """Widths of the frame that a camera in the hand has wandered, across and down."""
        if self.camera is not Camera.HANDHELD:
            return 0.0, 0.0
        across = 0.6 * sin(2.1 * seconds) + 0.3 * sin(5.3 * seconds + 1) + 0.1 * sin(13 * seconds)
        down = 0.6 * sin(2.7 * seconds + 2) + 0.3 * sin(6.1 * seconds) + 0.1 * sin(11 * seconds + 1)
        return 0.9 * SHAKE * across, 0.5 * SHAKE * down


def smear(frame: Frame, pixels: float) -> None:
    """Blur a frame by what goes past from side to side while the shutter is open."""
    if pixels < 2:
        return
    for plane, size in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
        plane[...] = cv2.blur(plane, (max(round(pixels / size), 1), 1))
