"""Open wings, and tails that are more than a few feathers: a peacock's, and a phoenix's of fire."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, chain, sheet, towards

_COUNT = 17


def eyes(root: Point, long: float, phase: float, *, spread: bool) -> list[Part]:
    """Return a train of feathers with an eye each, spread to a wheel or drawn behind.

    Parameters
    ----------
    root, long
        Where it grows, and the length of a feather.
    """
    x, y, z = root
    green, gold = Ink((0.10, 0.42, 0.30), gloss=0.3), Ink((0.62, 0.56, 0.16), gloss=0.3)
    teal, blue = Ink((0.12, 0.60, 0.62), gloss=0.4), Ink((0.08, 0.10, 0.46), gloss=0.5)
    parts: list[Part] = []
    for ring, share in ((0, 1.0), (1, 0.70)):
        for k in range(_COUNT):
            turn = (k / (_COUNT - 1) - 0.5) * (pi * 1.12 if spread else 0.34)
            turn += 0.012 * sin(2 * pi * phase * 2 + k)  # they rattle
            far = long * share
            if spread:
                tip = (x - 6 - 3 * ring * -1 - 0.10 * far, y + 4 + far * cos(turn),
                       z + far * sin(turn))  # fmt: skip
                out, up = (0.0, cos(turn), sin(turn)), (0.0, -sin(turn), cos(turn))
            else:
                sway = 0.8 * sin(2 * pi * phase)
                tip = (x - far * 0.97, max(y - 0.30 * far - sway, 1.2 + 0.05 * k), z + far * 0.55 *
                       sin(turn))  # fmt: skip
                out, up = (-1.0, -0.30, 0.0), (0.0, 0.35, 1.0)
            parts.append(Limb((x - 2, y + 2, z), tip, 0.8, 0.5, green))
            for size, along, ink in ((5.4, -1.6, green), (3.9, 0.0, gold), (2.9, 0.2, teal),
                                     (1.7, 0.5, blue)):  # fmt: skip
                near = 0.16 * (6.0 - size)  # the smaller over the larger
                parts.append(_eye(tip, out, up, size * (0.9 if ring else 1.0), along, near, ink))
    return parts


def _eye(tip: Point, out: Point, up: Point, size: float, along: float, near: float,
         ink: Ink) -> Part:  # fmt: skip
    """Return an oval at the tip of a feather."""
    corners: list[Point] = []
    for k in range(10):
        t = 2 * pi * k / 10
        a, b = along + size * 1.15 * cos(t), size * 0.82 * sin(t)
        ax, ay, az = (p + a * o + b * u for p, o, u in zip(tip, out, up, strict=True))
        corners.append((ax + near, ay + (near if not out[1] > 0.0 and out[0] else 0.0), az))
    return sheet(corners, ink)


def flames(root: Point, long: float, phase: float, *, down: float) -> list[Part]:
    """Return long plumes of fire that wave behind, and sparks that fly off them."""
    x, y, z = root
    parts: list[Part] = []
    count = 9
    for plume, (side, share) in enumerate(((0.0, 1.0), (-0.6, 0.82), (0.6, 0.82), (-1.1, 0.6),
                                           (1.1, 0.6))):  # fmt: skip
        points: list[Point] = []
        for k in range(count):
            far = k / (count - 1)
            wave = 5.0 * far * sin(2 * pi * phase - 4.2 * far + plume * 1.3)
            points.append((x - long * share * far * (1 - 0.4 * down), y - long * share * far * down
                           + wave, z + side * (3 + 12 * far) + 0.5 * wave))  # fmt: skip
        for k in range(count - 1):
            far = k / (count - 1)
            hue = towards((1.0, 0.86, 0.34), (0.92, 0.14, 0.04), far)
            thick = [2.6 * (1 - f) ** 0.7 * (0.7 + 0.9 * f) + 0.3 for f in (far, far + 0.125)]
            parts += chain(points[k : k + 2], thick, Ink(hue, glow=0.85))
    for k in range(14):
        age = (phase + k * 0.381966) % 1.0
        at = (x - long * (0.25 + 0.9 * age), y - long * down * 0.7 * age + 9 * sin(k * 2.4),
              z + 9 * cos(k * 1.7))  # fmt: skip
        size = 1.5 * sin(pi * age) + 0.05
        parts.append(Limb(at, (at[0] + 0.01, at[1], at[2]), size, size,
                          Ink((1.0, 0.78, 0.30), glow=1.0)))  # fmt: skip
    return parts


def wing(span: tuple[float, float], side: float, beat: float, inner: Ink, outer: Ink,
         ) -> list[Part]:  # fmt: skip
    """Return an open wing in two halves; `beat` is 1 up, -1 down, and the tip follows late."""
    long, deep = span
    arm, hand = long * 0.42, long * 0.58
    rise, tip = beat * 0.75, beat * 0.95 - 0.25
    z1, y1 = side * (3 + arm * cos(rise)), 4 + arm * sin(rise)
    z2, y2 = z1 + side * hand * cos(tip), y1 + hand * sin(tip)
    front, back = deep * 0.45, -deep * 0.5
    parts: list[Part] = [
        sheet([(front * 0.85, 3, side * 3), (front + 2, y1, z1), (back - 1, y1 - 1, z1),
               (back, 3, side * 3)], inner)
    ]  # fmt: skip
    count = 6
    for k in range(count):
        share = k / (count - 1)
        x0 = front + 2 - (deep + 1) * share * 0.82
        x1 = front + 2 - (deep + 1) * min(share + 0.30, 1.0)
        reach = 1 - 0.42 * share
        end = (2 - deep * 0.75 * share, y1 + (y2 - y1) * reach, z1 + (z2 - z1) * reach)
        late = (end[0] - 1.6, end[1], end[2] - side * 1.5)
        parts.append(sheet([(x0, y1, z1), end, late, (x1, y1 - 0.5, z1)], outer))
    parts.append(Limb((front * 0.8, 3.5, side * 3), (front + 2, y1, z1), 1.8, 1.3, inner))
    return [*parts, Limb((front + 2, y1, z1), (3, y2 * 0.97 + y1 * 0.03, z2), 1.2, 0.5,
                         inner)]  # fmt: skip


def fan(root: Point, long: float, inks: tuple[Ink, Ink], phase: float) -> list[Part]:
    """Return a tail raised to a fan of broad feathers with pale ends, as a turkey's is."""
    pale, dark = inks
    parts: list[Part] = []
    for k in range(13):
        turn = (k - 6) * 0.24 * (1 + 0.02 * sin(2 * pi * phase))
        out, up = sin(turn), cos(turn)
        for near, far, ink, off in ((0.1, 0.86, dark, 0.0), (0.78, 1.0, pale, 0.2)):
            a, b = (((root[0] - 0.25 * long * share + off, root[1] + long * share * up,
                      root[2] + long * share * out)) for share in (near, far))  # fmt: skip
            wide = 0.16 * long
            parts.append(sheet([(a[0], a[1] + wide * out * near, a[2] - wide * up * near),
                                (b[0], b[1] + wide * out * far, b[2] - wide * up * far),
                                (b[0], b[1] - wide * out * far, b[2] + wide * up * far),
                                (a[0], a[1] - wide * out * near, a[2] + wide * up * near)],
                               ink))  # fmt: skip
    return parts
