"""What the eyes of birds, fish and dragons express: brows, and lids that come down."""

from __future__ import annotations

from crake.engines.sketch.subjects.expressions import CALM, Mien, lid
from crake.engines.sketch.subjects.parts import Ink, Part, Point, chain, sheet, tinted

_SHUT = 0.9
"""How far lids are down from which on only their lashes are seen."""
_DARK = Ink((0.07, 0.06, 0.07))


def around_eye(
    eye: Point, out: Point, inner: Point, radius: float, mien: Mien, skin: Ink
) -> list[Part]:
    """Return brow and lid of an eye; nothing where a face shows nothing.

    Parameters
    ----------
    eye, radius
        Its middle and size.
    out, inner
        Directions from the head to the eye, and along the head towards beak or snout.
    mien
        What the face shows.
    skin
        What lids are made of.
    """
    if mien is CALM:
        return []

    def place(x: float, y: float, far: float) -> Point:
        ahead, up, side = (e + radius * (far * o + x * i)
                           for e, o, i in zip(eye, out, inner, strict=True))  # fmt: skip
        return ahead, up + radius * y, side

    # Heads are round: what is higher is further in.
    brow = [place(0.95, 1.18 + 0.17 * mien.inner, 0.42 - 0.08 * mien.inner),
            place(-1.0, 1.18 + 0.17 * mien.outer, 0.16 - 0.08 * mien.outer)]  # fmt: skip
    dark = Ink(tinted(skin.base, 0.45), fur=skin.fur)
    parts: list[Part] = chain(brow, (0.30 * radius, 0.20 * radius), dark)
    if mien.lid > _SHUT:
        arc = ((-0.9, 0.1), (-0.45, -0.28), (0.45, -0.28), (0.9, 0.1))
        parts.append(sheet([place(x, y, 0.9) for x, y in lid(1.12, 1.0)], skin, radius * 0.5))
        return parts + chain([place(x, y, 1.42) for x, y in arc], [0.15 * radius] * 4, _DARK)
    if mien.lid:
        shape = lid(1.2, mien.lid)
        parts.append(sheet([place(x, y, 1.1) for x, y in shape], skin, radius * 0.4))
        parts += chain([place(*shape[0], 1.2), place(*shape[-1], 1.2)], [0.14 * radius] * 2,
                       _DARK)  # fmt: skip
    return parts
