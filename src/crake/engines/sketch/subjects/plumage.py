"""The birds that there are: how each is built and coloured.

To add one, add a row to `BIRDS`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crake.engines.sketch.direction import RGB


class Train(StrEnum):
    """What a tail is."""

    PLAIN = "plain"
    EYES = "eyes"
    FIRE = "fire"
    FAN = "fan"


@dataclass(frozen=True, slots=True)
class Plumage:
    """How a bird is built and coloured.

    Parameters
    ----------
    back, wing, tip, belly, head
        Colours; the head's is the back's where it is None.
    beak
        Its colour; then its length and thickness.
    bill
        Whether the beak is flat (1) or hooked (-1).
    body
        Radius of the body.
    neck
        Length and radius of the neck.
    skull
        Radius of the head.
    legs
        Length of the legs.
    span
        Length of a wing, and its depth.
    tail
        Length of the tail.
    comb
        A comb or a crest of this colour.
    gaze
        Colour of the eyes.
    upright
        How far it is raised where it stands, in radians.
    size
        Rows of a 1280 x 720 picture per unit.
    beat
        Seconds of a wing beat.
    soars
        Whether it glides for a while after two beats, as those with broad or long wings do.
    thigh
        Radius of a leg at its top.
    nib
        Colour of the beak's end, where that is another.
    train
        Whether the tail is a fan of eyes, or burns.
    flies
        Whether it can.
    pouch
        Colour of a pouch below the beak, or of a wattle.
    crest
        Colour of long feathers on the head.
    """

    back: RGB
    wing: RGB
    tip: RGB
    belly: RGB
    head: RGB | None
    beak: tuple[RGB, float, float]
    bill: float = 0.0
    body: float = 7.0
    neck: tuple[float, float] = (4.0, 5.0)
    skull: float = 5.2
    legs: float = 7.0
    span: tuple[float, float] = (41.0, 20.0)
    tail: float = 17.0
    comb: RGB | None = None
    gaze: RGB = (0.03, 0.03, 0.03)
    upright: float = 0.35
    size: float = 4.6
    beat: float = 0.58
    soars: bool = False
    thigh: float = 1.5
    nib: RGB | None = None
    train: Train = Train.PLAIN
    flies: bool = True
    pouch: RGB | None = None
    crest: RGB | None = None


WHITE, BLACK, AMBER = (0.95, 0.95, 0.95), (0.10, 0.10, 0.12), (0.96, 0.64, 0.16)
GREY, BROWN = (0.62, 0.65, 0.70), (0.36, 0.25, 0.17)
BIRDS: dict[str, Plumage] = {
    "bird": Plumage((0.28, 0.48, 0.76), (0.26, 0.44, 0.72), (0.16, 0.28, 0.50), (0.96, 0.66, 0.40),
                    None, (AMBER, 4.6, 1.7), span=(34, 19), body=7.4, skull=5.8, size=4.8,
                    beat=0.46),
    "gull": Plumage(WHITE, GREY, BLACK, WHITE, WHITE, (AMBER, 6.6, 1.7), span=(46, 16), soars=True),
    "eagle": Plumage(BROWN, (0.32, 0.22, 0.15), (0.20, 0.14, 0.10), (0.40, 0.28, 0.19), WHITE,
                     (AMBER, 6.4, 2.5), bill=-1, body=8.2, span=(56, 25), tail=19, size=4.2,
                     gaze=(0.95, 0.76, 0.2), beat=0.85, upright=0.8, soars=True),
    "owl": Plumage((0.52, 0.38, 0.24), (0.46, 0.33, 0.20), (0.32, 0.22, 0.13), (0.86, 0.76, 0.60),
                   None, ((0.45, 0.36, 0.22), 3.2, 1.6), bill=-1, body=9.4, neck=(1.5, 7.5),
                   skull=8.4, legs=3.5, span=(40, 24), tail=10, gaze=(0.98, 0.72, 0.10),
                   upright=1.15, beat=0.7),
    "crow": Plumage(BLACK, (0.12, 0.12, 0.16), (0.07, 0.07, 0.09), BLACK, BLACK,
                    ((0.16, 0.16, 0.17), 6.8, 2.2), span=(40, 20)),
    "pigeon": Plumage((0.50, 0.54, 0.62), (0.62, 0.65, 0.72), (0.30, 0.32, 0.38),
                      (0.60, 0.56, 0.64), (0.32, 0.42, 0.46), ((0.3, 0.28, 0.3), 3.6, 1.4),
                      body=7.8, skull=4.6, legs=4.5, span=(33, 18), gaze=(0.9, 0.4, 0.1), beat=0.4),
    "dove": Plumage(WHITE, WHITE, (0.86, 0.88, 0.92), WHITE, WHITE, ((0.85, 0.6, 0.5), 3.4, 1.3),
                    body=7.2, skull=4.6, legs=4.5, span=(34, 19), beat=0.46),
    "parrot": Plumage((0.86, 0.14, 0.12), (0.95, 0.76, 0.16), (0.12, 0.34, 0.80),
                      (0.90, 0.20, 0.14), None, ((0.95, 0.92, 0.84), 4.4, 3.0), bill=-1, body=7.6,
                      skull=6.0, legs=4, span=(38, 19), tail=30, gaze=(0.95, 0.9, 0.6),
                      upright=0.85),
    "duck": Plumage((0.46, 0.38, 0.32), (0.56, 0.54, 0.54), (0.22, 0.26, 0.48), (0.80, 0.79, 0.77),
                    (0.08, 0.38, 0.24), ((0.95, 0.74, 0.18), 6.4, 2.3), bill=1, body=8.6,
                    neck=(6, 4.2), skull=5.4, legs=5, span=(34, 16), tail=9, beat=0.36),
    "duckling": Plumage((0.98, 0.82, 0.28), (0.96, 0.78, 0.22), (0.90, 0.70, 0.18),
                        (1.0, 0.90, 0.48), None, ((0.95, 0.56, 0.16), 4.4, 2.2), bill=1, body=7.8,
                        neck=(3, 5), skull=6.6, legs=4, span=(14, 9), tail=5, size=5.6,
                        flies=False),
    "swan": Plumage(WHITE, WHITE, (0.90, 0.91, 0.95), WHITE, WHITE, ((0.95, 0.50, 0.14), 6.0, 2.0),
                    bill=1, body=11.0, neck=(25, 2.7), skull=4.6, legs=6, span=(46, 22), tail=9,
                    size=4.4, beat=0.7),
    "flamingo": Plumage((0.98, 0.58, 0.62), (0.96, 0.48, 0.54), (0.16, 0.10, 0.12),
                        (0.99, 0.70, 0.72), None, ((0.25, 0.2, 0.22), 6.6, 2.1), bill=-1,
                        body=8.6, neck=(27, 2.1), skull=4.2, legs=31, span=(40, 17), tail=7,
                        size=4.2),
    "chicken": Plumage((0.66, 0.34, 0.16), (0.56, 0.28, 0.13), (0.22, 0.14, 0.12),
                       (0.78, 0.46, 0.24), (0.86, 0.52, 0.22), (AMBER, 3.8, 1.6), body=9.4,
                       neck=(6.5, 4.4), skull=4.6, legs=7, span=(22, 14), tail=12,
                       comb=(0.88, 0.14, 0.14), beat=0.3, flies=False),
    "penguin": Plumage((0.12, 0.13, 0.17), (0.12, 0.13, 0.17), (0.12, 0.13, 0.17), WHITE,
                       (0.10, 0.11, 0.14), (AMBER, 5.2, 1.4), body=10.4, neck=(2.5, 7.0),
                       skull=6.4, legs=2.6, span=(21, 6), tail=6, upright=1.42, size=4.4,
                       flies=False),
    "toucan": Plumage(BLACK, (0.11, 0.11, 0.14), (0.06, 0.06, 0.08), (0.98, 0.90, 0.55), BLACK,
                      ((0.98, 0.58, 0.12), 15.0, 4.2), bill=-0.6, body=7.8, skull=5.8, legs=4,
                      span=(34, 19), tail=16, gaze=(0.36, 0.66, 0.92), upright=0.85,
                      nib=(0.10, 0.08, 0.08)),
    "ostrich": Plumage(BLACK, (0.12, 0.11, 0.11), WHITE, (0.16, 0.15, 0.15), (0.86, 0.66, 0.58),
                       ((0.80, 0.60, 0.48), 6.4, 1.7), bill=0.5, body=15.0, neck=(36, 2.9),
                       skull=4.6, legs=38, span=(24, 15), tail=12, size=3.5, thigh=5.6,
                       gaze=(0.05, 0.04, 0.04), upright=0.12, flies=False),
    "peacock": Plumage((0.10, 0.30, 0.62), (0.52, 0.42, 0.30), (0.30, 0.24, 0.18),
                       (0.08, 0.26, 0.58), (0.10, 0.30, 0.70), ((0.72, 0.70, 0.64), 3.4, 1.3),
                       body=9.0, neck=(14, 3.4), skull=4.2, legs=11, span=(30, 16), tail=46,
                       size=3.9, train=Train.EYES, upright=0.45, flies=False),
    "phoenix": Plumage((0.98, 0.48, 0.10), (1.0, 0.62, 0.14), (0.90, 0.16, 0.06),
                       (1.0, 0.80, 0.30), (1.0, 0.56, 0.12), ((1.0, 0.86, 0.40), 5.6, 2.2),
                       bill=-1, body=8.2, span=(58, 27), tail=52, size=4.0,
                       gaze=(1.0, 0.92, 0.40), beat=0.95, upright=0.8, train=Train.FIRE),
    "hummingbird": Plumage((0.14, 0.56, 0.34), (0.30, 0.40, 0.38), (0.22, 0.26, 0.28),
                           (0.92, 0.92, 0.88), None, ((0.12, 0.11, 0.11), 12.0, 0.8), body=6.4,
                           skull=5.2, legs=3, span=(24, 10), tail=11, size=4.4, beat=0.2,
                           upright=0.6),
    "woodpecker": Plumage((0.14, 0.13, 0.15), (0.90, 0.89, 0.87), (0.12, 0.11, 0.13),
                          (0.92, 0.90, 0.86), (0.86, 0.12, 0.12), ((0.34, 0.32, 0.31), 8.2, 1.5),
                          body=7.4, skull=5.4, legs=4, span=(34, 18), upright=1.15),
    "stork": Plumage(WHITE, WHITE, BLACK, WHITE, WHITE, ((0.93, 0.32, 0.16), 14.0, 1.8), body=9.6,
                     neck=(17, 2.9), skull=4.6, legs=27, span=(54, 21), tail=8, size=4.0, beat=0.8,
                     upright=0.5, soars=True),
    "goose": Plumage((0.60, 0.57, 0.53), (0.50, 0.46, 0.42), (0.28, 0.25, 0.23),
                     (0.88, 0.86, 0.82), (0.58, 0.54, 0.50), ((0.96, 0.56, 0.16), 6.0, 2.1), bill=1,
                     body=10.6, neck=(15, 3.4), skull=4.8, legs=7, span=(42, 19), tail=9),
    "pelican": Plumage(WHITE, WHITE, (0.16, 0.15, 0.16), WHITE, WHITE,
                       ((0.96, 0.72, 0.24), 21.0, 2.0),
                       bill=0.4, body=10.6, neck=(17, 3.2), skull=5.0, legs=7, span=(58, 23),
                       tail=8, size=4.1, beat=0.8, upright=0.55, pouch=(0.96, 0.60, 0.22),
                       soars=True),
    "turkey": Plumage((0.27, 0.19, 0.14), (0.34, 0.26, 0.19), (0.62, 0.52, 0.40),
                      (0.24, 0.17, 0.13), (0.42, 0.50, 0.66), ((0.86, 0.74, 0.56), 4.0, 1.6),
                      body=13.0, neck=(10, 3.4), skull=4.6, legs=10, span=(26, 16), tail=24,
                      size=4.2, train=Train.FAN, upright=0.45, pouch=(0.86, 0.14, 0.14),
                      flies=False),
    "rooster": Plumage((0.72, 0.32, 0.12), (0.58, 0.22, 0.10), (0.08, 0.22, 0.18),
                       (0.16, 0.20, 0.18), (0.94, 0.58, 0.18), (AMBER, 4.0, 1.7), body=9.6,
                       neck=(8.5, 4.6), skull=4.8, legs=9, span=(23, 14), tail=22,
                       comb=(0.90, 0.12, 0.12), beat=0.3, upright=0.55, pouch=(0.90, 0.12, 0.12),
                       flies=False),
    "vulture": Plumage((0.22, 0.17, 0.14), (0.26, 0.20, 0.16), (0.10, 0.08, 0.08),
                       (0.30, 0.24, 0.19), (0.86, 0.56, 0.50), ((0.80, 0.72, 0.62), 6.0, 2.4),
                       bill=-1, body=9.4, neck=(9, 2.8), skull=4.6, legs=7, span=(60, 26), tail=15,
                       size=4.2, beat=1.0, upright=0.75, gaze=(0.62, 0.36, 0.16),
                       soars=True),
    "heron": Plumage((0.50, 0.56, 0.64), (0.46, 0.52, 0.60), (0.18, 0.20, 0.25),
                     (0.86, 0.87, 0.88), (0.93, 0.93, 0.94), ((0.92, 0.72, 0.28), 13.0, 1.6),
                     body=8.8, neck=(23, 2.5), skull=4.2, legs=27, span=(54, 22), tail=8, size=4.0,
                     beat=0.85, upright=0.5, gaze=(0.95, 0.80, 0.2), crest=(0.12, 0.13, 0.17),
                     soars=True),
    "kingfisher": Plumage((0.06, 0.46, 0.76), (0.08, 0.40, 0.70), (0.04, 0.26, 0.52),
                          (0.96, 0.54, 0.18), (0.06, 0.46, 0.74), ((0.14, 0.13, 0.15), 11.0, 1.6),
                          body=7.2, skull=6.2, legs=3, span=(30, 15), tail=8, size=4.6, beat=0.34,
                          upright=0.95),
    "robin": Plumage((0.46, 0.37, 0.27), (0.42, 0.33, 0.24), (0.28, 0.22, 0.17),
                     (0.94, 0.42, 0.14), (0.52, 0.38, 0.26), ((0.24, 0.20, 0.18), 3.6, 1.1),
                     body=8.4, neck=(2.5, 5.8), skull=5.6, legs=6, span=(31, 17), tail=12, size=4.4,
                     beat=0.36, upright=0.7),
    "sparrow": Plumage((0.50, 0.36, 0.22), (0.42, 0.29, 0.18), (0.24, 0.17, 0.12),
                       (0.80, 0.75, 0.67), (0.42, 0.30, 0.20), ((0.30, 0.26, 0.22), 3.4, 1.7),
                       body=7.8, neck=(3, 5.2), skull=5.4, legs=5, span=(31, 17), tail=13, size=4.5,
                       beat=0.34, upright=0.55),
    "cockatoo": Plumage(WHITE, WHITE, (0.94, 0.92, 0.80), WHITE, WHITE,
                        ((0.24, 0.23, 0.24), 4.2, 2.8),
                        bill=-1, body=7.8, skull=6.0, legs=4, span=(38, 19), tail=20, upright=0.9,
                        crest=(0.98, 0.86, 0.26)),
    "puffin": Plumage((0.10, 0.10, 0.12), (0.11, 0.11, 0.13), (0.08, 0.08, 0.09), WHITE,
                      (0.92, 0.92, 0.92), ((0.96, 0.44, 0.12), 6.0, 3.4), bill=-0.4, body=8.6,
                      neck=(2.5, 6.4), skull=6.2, legs=4.5, span=(26, 11), tail=6, size=4.4,
                      beat=0.24, upright=1.2, nib=(0.96, 0.70, 0.20)),
}  # fmt: skip
