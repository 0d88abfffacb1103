"""What flies with skin for wings: bats, and the pterosaurs of old. Units are centimetres or so."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.creeping import gaze
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.trunks import branch

PERCHED = frozenset({Action.HANG, Action.SIT, Action.STAND})


def membrane(shoulder: Point, side: float, beat: float, fingers: Sequence[tuple[float, float]],
             inks: tuple[Ink, Ink], tail: Point) -> list[Part]:  # fmt: skip
    """Return a wing of skin between finger bones.

    Parameters
    ----------
    beat
        How far the wing is raised, in radians; its outer half lags behind.
    fingers
        Ends of the bones as ahead and out, from the leading one to the one nearest to the body.
    inks
        Of the bones and the skin.
    tail
        Where the skin joins the body behind.
    """
    (x, y, z), (bone, skin) = shoulder, inks
    lead, rear = fingers[0], fingers[-1]

    def on(ahead: float, out: float) -> Point:
        inner = min(out, 0.42 * lead[1])
        outer = out - inner
        far = inner * cos(beat) + outer * cos(0.45 * beat - 0.25)
        return x + ahead, y + inner * sin(beat) + outer * sin(0.45 * beat - 0.25), z + side * far

    wrist = on(lead[0] + 0.16 * lead[1], 0.42 * lead[1])
    thick = 0.030 * lead[1]
    parts = chain([shoulder, wrist], (thick * 1.6, thick), bone)
    ends = [on(*finger) for finger in fingers]
    parts += [Limb(wrist, end, thick * 0.8, thick * 0.3, bone) for end in ends]
    for (a_x, a_out), (b_x, b_out) in itertools.pairwise(fingers):
        dent = on((a_x + b_x) / 2 + 0.10 * lead[1], (a_out + b_out) / 2 * 0.94)
        parts.append(sheet([wrist, on(a_x, a_out), dent, on(b_x, b_out)], skin))
    hem = on((rear[0] + tail[0] - x) / 2 + 0.05 * lead[1], rear[1] * 0.5)
    return [
        *parts,
        sheet([shoulder, wrist, ends[-1], hem, (tail[0], tail[1], tail[2] + side)], skin),
    ]


_FINGERS = ((2.0, 52.0), (-20.0, 46.0), (-27.0, 30.0))


def _face(at: Point, coat: Ink, skin: Ink) -> list[Part]:
    x, y, z = at
    parts: list[Part] = [
        ball(at, 6.2, coat),
        Limb((x + 3, y - 1.4, z), (x + 8, y - 2.2, z), 3.8, 2.4, coat),
        ball((x + 9.6, y - 1.2, z), 1.5, Ink(tinted(skin.base, 0.8))),
    ]
    for side in (-1.0, 1.0):
        ear = [
            (x - 1, y + 4, z + side * 1.8),
            (x - 1, y + 15, z + side * 6.4),
            (x + 1, y + 10, z + side * 8.4),
            (x, y + 2.6, z + side * 6.2),
        ]
        inner = [(px + 0.8, py - 0.4, pz + side * 0.1) for px, py, pz in ear]
        parts += [sheet(ear, coat, 1.2), sheet([inner[0], inner[1], inner[3]], skin)]
        parts += gaze((x + 4.4, y + 1.4, z + side * 4.0), side, 1.6)
        parts.append(
            Limb(
                (x + 8, y - 4.0, z + side * 1.2),
                (x + 8.2, y - 5.8, z + side * 1.1),
                0.5,
                0.1,
                Ink((0.98, 0.96, 0.90)),
            )
        )
    return parts


def _bat(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.30, 0.22, 0.18)
    coat = Ink(base, tinted(base, 0.6), towards(base, (1, 0.9, 0.78), 0.4), fur=0.9, soft=True)
    skin = Ink(towards(tinted(base, 0.55), (0.30, 0.14, 0.12), 0.35), gloss=0.15)
    bone = Ink(tinted(base, 0.75))
    if action in PERCHED:
        return _hanging(phase, (coat, skin, bone))
    beat = sin(2 * pi * phase)
    lift = -2.4 * cos(2 * pi * phase)
    y = 24.0 + lift
    parts: list[Part] = [
        Limb((-11, y - 1, 0), (2, y, 0), 5.4, 7.4, coat),
        Limb((2, y, 0), (9, y + 2, 0), 7.2, 5.6, coat),
        *_face((14, y + 4, 0), coat, skin),
    ]
    for side in (-1.0, 1.0):
        parts += membrane((5, y + 3, side * 5), side, 0.75 * beat + 0.12, _FINGERS, (bone, skin),
                          (-16, y - 3, side * 2))  # fmt: skip
        parts += chain([(-11, y - 3, side * 3), (-18, y - 5, side * 4)], (1.6, 0.8), coat)
    return parts


def _hanging(phase: float, inks: tuple[Ink, Ink, Ink]) -> list[Part]:
    """Return a bat that hangs by its feet from a branch, wrapped in its wings."""
    coat, skin, bone = inks
    sway = 0.05 * sin(2 * pi * phase)
    top = 74.0
    body: list[Part] = [
        Limb((0, top - 16, 0), (0, top - 34, 0), 6.0, 8.0, coat),
        Limb((0, top - 34, 0), (1, top - 44, 0), 8.0, 6.0, coat),
    ]
    face = turned(_face((0, 0, 0), coat, skin), pi, (0.0, 0.0))
    body += moved([_mirrored(part) for part in face], (3, top - 50, 0))  # upside down, looks ahead
    breath = 0.5 * sin(2 * pi * phase)
    for side in (-1.0, 1.0):
        folded = [(1, top - 14, side * 3), (3.5, top - 20, side * (8 + breath)),
                  (5.0, top - 34, side * (10 + breath)), (3.0, top - 48, side * 7),
                  (7.6, top - 42, side * 1.2), (7.8, top - 24, side * 0.8)]  # fmt: skip
        parts = [sheet(folded, skin, 2.2),
                 *chain([folded[3], folded[2], folded[1], (0, top - 10, side * 3)],
                        (1.2, 1.1, 0.9, 0.5), bone),
                 *chain([(0, top - 16, side * 2.4), (0, top - 6, side * 2.6),
                         (2, top + 1.5, side * 2.6)], (1.6, 1.0, 0.8), coat)]  # fmt: skip
        body += parts
    return turned(body, sway, (0.0, top)) + branch(-46.0, 40.0, top + 2.0, 3.2)


def _mirrored(part: Part) -> Part:
    """Turn what looks back to look ahead."""
    if isinstance(part, Limb):
        (ax, ay, az), (bx, by, bz) = part.a, part.b
        return Limb((-ax, ay, az), (-bx, by, bz), part.ra, part.rb, part.ink, part.coat, part.cut)
    return sheet(
        [(-float(x), float(y), float(z)) for x, y, z in part.corners], part.ink, part.bulge
    )


_SAIL = ((4.0, 84.0), (-30.0, 50.0))


def _pterosaur(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a pteranodon: a crest, a long beak, and wings on one long finger each."""
    base = look.colour or (0.55, 0.42, 0.28)
    skin = Ink(base, tinted(base, 0.6), towards(base, (1, 0.92, 0.78), 0.5), gloss=0.1, soft=True)
    sail, beak = Ink(towards(base, (0.80, 0.58, 0.40), 0.4)), Ink((0.86, 0.70, 0.42), gloss=0.3)
    crest = Ink((0.80, 0.28, 0.14), gloss=0.1)
    flies = action not in PERCHED
    beat = sin(2 * pi * phase) if flies else 0.0
    y = 34.0 - 3.0 * cos(2 * pi * phase) if flies else 26.0
    parts: list[Part] = [
        Limb((-16, y, 0), (2, y + 1, 0), 5.6, 9.0, skin),
        Limb((2, y + 1, 0), (12, y + 4, 0), 9.0, 6.0, skin),
        *chain([(12, y + 4, 0), (22, y + 10, 0), (29, y + 13, 0)], (5.0, 3.8, 4.4), skin),
        Limb((29, y + 13, 0), (34, y + 13, 0), 5.0, 4.4, skin),
        Limb((34, y + 13.4, 0), (58, y + 9, 0), 3.4, 0.5, beak),
        Limb((33, y + 10.6, 0), (54, y + 7.4 - 1.2 * max(beat, 0), 0), 2.2, 0.4, beak),
        sheet([(32, y + 16, 0), (20, y + 27, 0), (6, y + 31, 0), (24, y + 17, 0)], crest, 1.6),
        Limb((-16, y, 0), (-24, y - 1, 0), 2.6, 0.8, skin),
    ]
    for side in (-1.0, 1.0):
        parts += gaze((33, y + 15.4, side * 3.6), side, 1.5, Ink((0.92, 0.62, 0.12), gloss=0.6))
        raised = 0.62 * beat + 0.10 if flies else 1.25 + 0.04 * sin(2 * pi * phase)
        parts += membrane(
            (6, y + 3, side * 6), side, raised, _SAIL, (skin, sail), (-18, y - 2, side * 3)
        )
        foot = (-30, y - 6, side * 6) if flies else (2, 1.0, side * 8)
        knee: Point = (-20, y - 4, side * 5) if flies else (-2, 14, side * 9)
        parts += chain([(-10, y - 2, side * 4), knee, foot], (3.0, 1.9, 1.0), skin)
        toe = foot[0] + (-6 if flies else 6)
        parts += [Limb(foot, (toe, foot[1] - 0.4, foot[2] + a), 0.9, 0.3, skin)
                  for a in (-2.0, 2.0)]  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {
    "bat": Rig(_bat, {Action.FLY: Gait(0.36, 80.0), Action.HANG: Gait(3.2), Action.SIT: Gait(3.2),
                      Action.STAND: Gait(3.2), Action.FLOAT: Gait(0.4)}, 4.4, turn=0.6, front=0.9,
               pitch=0.12, home=Home.AIR, treed=frozenset({Action.HANG})),
    "pterosaur": Rig(_pterosaur, {Action.FLY: Gait(1.1, 220.0), Action.STAND: Gait(2.8),
                                  Action.SIT: Gait(2.8), Action.FLOAT: Gait(1.4)}, 3.6, turn=0.55,
                     pitch=0.16, home=Home.AIR),
}  # fmt: skip
"""Each by its name."""
