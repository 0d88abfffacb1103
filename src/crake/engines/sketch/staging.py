"""Where in the picture those are who are heard: to the left or right of it, near or far."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from crake.engines.sketch.direction import Framing
from crake.engines.sketch.events import Samples
from crake.media.encode import SAMPLE_RATE

FAR: dict[Framing, tuple[float, float]] = {
    Framing.WIDE: (0.70, 6000.0), Framing.AERIAL: (0.45, 2600.0),
}  # fmt: skip
"""How loud those are who are seen from far, and above how many Hz the air dulls them."""
_CENTRE, _WIDTH, _MOST = 0.46, 1.6, 0.75
"""Where most subjects are, in widths of the frame from its left edge; how much further to a side
one that is aside of it is heard, and how far at most."""
_KNOTS = 20
"""Times a second that it is looked where somebody is."""


def staged(
    mix: Samples, framing: Framing, across: Callable[[float], float] | None = None
) -> Samples:
    """Return what is heard of subjects as from where they are seen.

    Parameters
    ----------
    mix
        Their sounds as if they were near and in the middle of the picture.
    framing
        From how far they are seen.
    across
        Where the first of them is at a second, in widths of the frame from the left.
    """
    if not mix.any():
        return mix
    out = mix
    if framing in FAR:
        loud, dull = FAR[framing]
        spectrum = np.fft.rfft(out, axis=1)
        frequency = np.fft.rfftfreq(out.shape[1], 1 / SAMPLE_RATE)
        spectrum *= loud / (1 + (frequency / dull) ** 2)
        out = np.fft.irfft(spectrum, out.shape[1], axis=1).astype(np.float32)
    return out if across is None else _aside(out, across)


def _aside(mix: Samples, across: Callable[[float], float]) -> Samples:
    """Move a mix to the left and right as somebody goes across the picture, at equal power."""
    count = mix.shape[1]
    knots = np.arange(0, count / SAMPLE_RATE + 1 / _KNOTS, 1 / _KNOTS)
    pans = [min(max(_WIDTH * (across(float(when)) - _CENTRE), -_MOST), _MOST) for when in knots]
    if max(map(abs, pans)) < 0.1:  # about in the middle
        return mix
    angle = np.interp(np.arange(count) / SAMPLE_RATE, knots, (np.array(pans) + 1) * np.pi / 4)
    gains = np.stack([np.cos(angle), np.sin(angle)]) * np.sqrt(2)
    moved: Samples = (mix * gains).astype(np.float32)
    return moved
