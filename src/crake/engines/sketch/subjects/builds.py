"""How four-legged animals are proportioned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Build:
    """Proportions, in units of about a centimetre of a cat.

    Parameters
    ----------
    back
        Height of the spine over the ground.
    half
        Half the way from hip to shoulder.
    chest, waist, rump
        Radii of the trunk.
    thigh, bone
        Radii of a leg at its top and at its ankle.
    neck
        Vector from the shoulder to the head: ahead, up; then its radius.
    head, muzzle
        Radius of the skull; length and radius of the muzzle.
    ear
        Height and width.
    eye
        Radius of the eyes.
    tail
        Length, radius, and how it is held: 0 down, 1 up.
    paw
        Radius of the paws.
    apart
        Half the way between left and right feet.
    """

    back: float
    half: float
    chest: float
    waist: float
    rump: float
    thigh: float
    bone: float
    neck: tuple[float, float, float]
    head: float
    muzzle: tuple[float, float]
    ear: tuple[float, float]
    eye: float
    tail: tuple[float, float, float]
    paw: float
    apart: float


CAT = Build(25.5, 14.5, 8.4, 6.6, 7.6, 5.4, 2.1, (9.5, 7.5, 5.2), 7.6, (3.4, 3.3), (8.4, 4.2), 2.2,
            (30, 2.5, 0.75), 2.7, 3.4)  # fmt: skip
DOG = Build(29, 16, 9.0, 6.2, 7.4, 5.6, 2.3, (10, 10, 5.4), 7.0, (8.0, 3.5), (9, 3.4), 1.5,
            (23, 2.0, 0.85), 2.9, 3.8)  # fmt: skip
FOX = Build(24, 15, 7.4, 5.8, 6.8, 4.8, 1.8, (9.5, 8, 5.0), 6.6, (7.6, 2.5), (9.4, 4.2), 1.45,
            (32, 4.6, 0.35), 2.2, 3.2)  # fmt: skip
HORSE = Build(60, 27, 14.5, 13.0, 13.8, 10.5, 3.3, (21, 25, 8.4), 8.2, (17.0, 5.2), (8, 2.9), 1.8,
              (38, 2.6, 0.15), 3.9, 6.0)  # fmt: skip
