"""A street of neon signs: boards over each other, banners, lanterns, machines that glow."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.city import NEON
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.market import lantern
from crake.engines.sketch.stage import Stage

WALLS: tuple[RGB, ...] = (
    (0.22, 0.22, 0.28),
    (0.30, 0.25, 0.28),
    (0.18, 0.20, 0.26),
    (0.34, 0.30, 0.28),
)
PALE: tuple[RGB, ...] = ((1.0, 0.94, 0.84), (0.90, 0.97, 1.0), (1.0, 0.86, 0.50))
DARK = (0.06, 0.05, 0.08)


def _glyph(e: Easel, x: float, y: float, size: float, colour: RGB, wide: float) -> None:
    """Write a made-up character in strokes of light."""
    for _ in range(2):
        up = y + size * e.dice(0.15, 0.95)
        e.tube([(x + size * 0.08, up), (x + size * 0.92, up)], colour, wide)
    middle = x + size * e.dice(0.3, 0.7)
    e.tube([(middle, y), (middle, y + size)], colour, wide)
    lean = e.dice(-0.4, 0.4)
    e.tube([(middle, y + size * 0.55), (middle + lean * size, y + size * 0.05)], colour, wide)


def _banner(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Hang an upright sign: characters of light on a dark board, or dark ones on a bright board."""
    colour = e.pick(NEON)
    bright = e.rng.random() < 0.45
    corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
    e.box(x - 2, y - 2, wide + 4, high + 4, DARK, 0.6)
    e.box(x + wide / 2 - 2, y + high, 4, 10, (0.3, 0.3, 0.3), 0.5)
    if not e.night:
        e.shape(corners, toned(colour, 0.7), 0.7)
        return
    if bright:
        e.shining(corners, toned(colour, 0.92), 0.5)
    else:
        e.tube([*corners, corners[0]], colour, 2.4)
    ink = toned(e.pick(PALE), 0.9) if bright else colour
    size = wide * 0.66
    for k in range(int((high - 8) / (size * 1.22))):
        _glyph(e, x + wide * 0.17, y + 6 + k * size * 1.22, size, ink, 2.2)


def _board(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Hang a broad sign with a word of light."""
    colour, back = e.pick(NEON), e.pick(NEON)
    e.box(x, y, wide, high, DARK, 0.6)
    corners = [
        (x + 3, y + 3),
        (x + wide - 3, y + 3),
        (x + wide - 3, y + high - 3),
        (x + 3, y + high - 3),
    ]
    if not e.night:
        e.shape(corners, toned(back, 0.75), 0.7)
        return
    e.shining(corners, toned(back, 0.30), 0.25)
    e.tube([*corners, corners[0]], back, 1.8)
    size = high * 0.56
    count = int((wide - 16) / (size * 1.2))
    start = x + (wide - count * size * 1.2) / 2
    for k in range(count):
        _glyph(e, start + k * size * 1.2, y + high * 0.22, size, colour, 2.4)


def _screen(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Put a screen there that shows something in broad fields of colour."""
    e.box(x - 4, y - 4, wide + 8, high + 8, DARK, 0.5)
    for k in range(5):
        colour = toned(e.pick(NEON), e.dice(0.35, 0.8))
        left = x + wide * k / 5
        field = [(left, y), (left + wide / 5, y), (left + wide / 5, y + high), (left, y + high)]
        if e.night:
            e.shining(field, colour, 0.3)
        else:
            e.shape(field, toned(colour, 0.6), 0.7)
    if e.night:
        e.shining([(x + wide * 0.3, y + high * 0.2), (x + wide * 0.7, y + high * 0.2),
                   (x + wide * 0.5, y + high * 0.85)], (1.0, 0.95, 0.98), 0.4)  # fmt: skip


def _shop(e: Easel, x: float, wide: float) -> None:
    """Paint the ground floor: a window full of light, a curtain, a machine that sells drinks."""
    warm = e.pick(((1.0, 0.80, 0.50), (0.86, 0.94, 1.0), (1.0, 0.66, 0.60)))
    window = [(x + 8, 8), (x + wide - 52, 8), (x + wide - 52, 96), (x + 8, 96)]
    if e.night:
        e.shining(window, toned(warm, 0.72), 0.24)
    else:
        e.shape(window, (0.34, 0.38, 0.42), 0.5)
    for _ in range(int(wide / 12)):
        at, high = x + e.dice(12, max(wide - 66, 13)), e.dice(8, 40)
        e.box(at, 8, 8, high, toned(warm, e.dice(0.2, 0.45)), 0.8)
    if e.rng.random() < 0.5:
        cloth = e.pick(((0.66, 0.14, 0.16), (0.14, 0.24, 0.44), (0.86, 0.84, 0.78)))
        for k in range(int((wide - 60) / 24)):
            e.box(x + 9 + 24 * k, 70, 22, 28, cloth, 0.9)
    machine = x + wide - 44
    e.box(
        machine,
        0,
        36,
        86,
        e.pick(((0.80, 0.16, 0.18), (0.18, 0.34, 0.66), (0.88, 0.88, 0.90))),
        0.7,
    )
    front = [(machine + 4, 34), (machine + 32, 34), (machine + 32, 80), (machine + 4, 80)]
    if e.night:
        e.shining(front, (0.90, 0.97, 1.0), 0.4)
    for row in range(3):
        for k in range(4):
            can = e.pick(
                ((0.86, 0.22, 0.20), (0.20, 0.52, 0.80), (0.30, 0.64, 0.34), (0.94, 0.78, 0.30))
            )
            e.box(machine + 6 + 6.6 * k, 38 + 14 * row, 4.4, 9, can, 0.9)
    _board(e, x + 6, 102, wide - 14, 28)


def _building(e: Easel, x: float, wide: float, k: int) -> None:
    wall, high = e.pick(WALLS), e.dice(430, 560)
    e.box(x, 0, wide, high, wall, e.dice(0.4, 0.6))
    for row in range(int((high - 150) / 44)):
        y = 150 + 44 * row
        for column in range(int((wide - 16) / 30)):
            at = x + 10 + 30 * column
            if e.night and e.rng.random() < 0.42:
                e.shining([(at, y), (at + 20, y), (at + 20, y + 26), (at, y + 26)],
                          toned(e.pick(PALE), e.dice(0.4, 0.85)), 0.14)  # fmt: skip
            else:
                e.box(at, y, 20, 26, (0.14, 0.17, 0.22), 0.5)
            if e.rng.random() < 0.2:
                e.box(at + 1, y - 11, 18, 11, (0.62, 0.63, 0.64), 0.5)  # an air conditioner
    if k % 4 == 1:
        _screen(e, x + 12, 250, wide - 24, 120)
    _shop(e, x, wide)
    for side in (x + 2, x + wide - 32):
        up = 142.0
        while up < high - 130:
            tall = e.dice(70, 150)
            if e.rng.random() < 0.82:
                _banner(e, side + e.dice(-6, 6), up, e.dice(22, 32), tall)
            up += tall + e.dice(14, 40)
    if e.rng.random() < 0.6:
        _board(e, x + 34, e.dice(170, 220), wide - 68, 36)


def neon_row(stage: Stage, name: str, foot: int, speed: float, *, scale: float = 1.0,
             haze: float = 0.0) -> Layer:  # fmt: skip
    """Return buildings covered with signs, standing on row `foot`."""
    e = Easel(stage, name, 580, speed, scale=scale)
    for k, (x, wide) in enumerate(e.bays(190)):
        _building(e, x, wide - 4, k)
    for x, wide in e.bays(440):
        for k in range(4):
            lantern(e, x + wide * 0.5 + 30 * k, 150, 12)
    for _ in range(int(e.wide / 300)):  # cables across the street
        x, y = e.dice(0, e.wide), e.dice(300, 420)
        e.line([(x, y), (x + 90, y - 24), (x + 200, y + 10)], (0.03, 0.03, 0.04), 0.4, 1.6)
    return e.layer(foot, haze=haze, reach=17)
