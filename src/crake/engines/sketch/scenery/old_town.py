"""Houses of an old European town: plaster and stone, arcades, shutters, flowers below windows."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, arch, toned
from crake.engines.sketch.stage import Stage

PLASTER: tuple[RGB, ...] = (
    (0.90, 0.76, 0.54), (0.88, 0.64, 0.50), (0.92, 0.86, 0.72), (0.72, 0.74, 0.66),
    (0.82, 0.52, 0.40), (0.78, 0.68, 0.60),
)  # fmt: skip
STONE: tuple[RGB, ...] = ((0.66, 0.60, 0.52), (0.58, 0.54, 0.48), (0.72, 0.65, 0.54))
SHUTTERS: tuple[RGB, ...] = (
    (0.24, 0.40, 0.34), (0.30, 0.40, 0.52), (0.48, 0.28, 0.20), (0.42, 0.50, 0.40),
)  # fmt: skip
TILES: tuple[RGB, ...] = ((0.66, 0.34, 0.22), (0.58, 0.30, 0.20), (0.70, 0.42, 0.28))
BLOOMS: tuple[RGB, ...] = (
    (0.90, 0.18, 0.24), (0.96, 0.46, 0.60), (0.98, 0.92, 0.90), (0.72, 0.34, 0.72),
)  # fmt: skip
DARK, GLASS, WOOD, IRON = (0.10, 0.09, 0.09), (0.24, 0.30, 0.36), (0.40, 0.26, 0.16), (0.12,) * 3
GROUND, STOREY = 132.0, 92.0
"""Heights of the floors."""


def flowers(e: Easel, x: float, y: float, wide: float) -> None:
    """Paint a box of flowers that hang over its edge; in winter only the box."""
    e.box(x, y - 9, wide, 9, (0.52, 0.32, 0.20), 0.6)
    if e.stage.season is Season.WINTER:
        return
    bloom = e.pick(BLOOMS)
    for k in range(int(wide / 4)):
        at, up = x + 4 * k + e.dice(0, 3), y + e.dice(-8, 6)
        e.disc(at, up, e.dice(3, 5), (0.20, e.dice(0.34, 0.48), 0.14), e.dice(0.4, 0.9))
    for _ in range(int(wide / 4.5)):
        tone = e.dice(0.8, 1.05)
        e.disc(x + e.dice(0, wide), y + e.dice(-9, 8), e.dice(1.8, 3.2), toned(bloom, tone), 0.85)


def pane(e: Easel, x: float, y: float, wide: float, high: float, lit: float) -> None:
    """Paint the glass of a window with its bars, lit at night with a chance of `lit`."""
    if e.night and e.rng.random() < lit:
        warm = e.dice(0.75, 1.0)
        e.shining([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)],
                  toned(LAMPLIGHT, warm), 0.28)  # fmt: skip
    else:
        e.box(x, y, wide, high, GLASS, 0.5)
        e.shape(
            [(x, y + high), (x + wide * 0.6, y + high), (x, y + high * 0.4)], (0.5, 0.6, 0.7), 0.4
        )
    frame = (0.90, 0.88, 0.82)
    e.box(x + wide / 2 - 1.2, y, 2.4, high, frame, 0.6)
    for share in (0.33, 0.66):
        e.box(x, y + high * share - 0.8, wide, 1.6, frame, 0.6)


def _window(e: Easel, x: float, y: float, cloth: RGB, boxes: bool) -> None:
    wide, high = 32.0, 52.0
    e.box(x - 4, y - 4, wide + 8, high + 9, (0.88, 0.84, 0.76), 0.7)
    pane(e, x, y, wide, high, 0.6)
    for side in (x - 20, x + wide + 4):
        e.box(side, y - 1, 16, high + 2, cloth, 0.65)
        for k in range(9):
            e.box(side + 2, y + 3 + 5.4 * k, 12, 1.6, toned(cloth, 0.6), 0.6)
    if boxes:
        flowers(e, x - 3, y - 1, wide + 6)


def _lantern(e: Easel, x: float, y: float) -> None:
    """Hang a lantern of wrought iron on the wall."""
    e.line([(x, y + 26), (x + 14, y + 34), (x + 22, y + 26), (x + 22, y + 18)], IRON, 0.5, 2.4)
    e.shape([(x + 14, y + 14), (x + 30, y + 14), (x + 22, y + 22)], IRON, 0.5)
    body = [(x + 15, y + 14), (x + 29, y + 14), (x + 26, y - 6), (x + 18, y - 6)]
    if e.night:
        e.shining(body, (1.0, 0.84, 0.52), 1.0)
    else:
        e.shape(body, (0.84, 0.82, 0.70), 0.6)
    e.box(x + 17, y - 9, 10, 3, IRON, 0.5)


def _arcade(e: Easel, x: float, wide: float, wall: RGB) -> None:
    count = max(1, round(wide / 92))
    step = wide / count
    for k in range(count):
        left = x + k * step + 11
        e.shape(arch(left - 4, 0, step - 14, 116), toned(wall, 1.12), 0.8)
        if e.night:
            e.shining(arch(left, 0, step - 22, 110), (0.62, 0.44, 0.24), 0.12)
        else:
            e.shape(arch(left, 0, step - 22, 110), (0.30, 0.25, 0.21), 0.35)
        e.shape(arch(left + step * 0.26, 0, step * 0.34, 78), toned(WOOD, 0.6), 0.5)
        e.lamp(left + (step - 22) / 2, 92, 4, LAMPLIGHT, 0.9)
    for k in range(count + 1):
        pillar = x + k * step
        e.box(pillar - 9, 0, 20, 8, toned(wall, 0.9), 0.8)
        e.box(pillar - 8, 66, 18, 6, toned(wall, 1.1), 0.8)


def _shopfront(e: Easel, x: float, wide: float) -> None:
    wood = e.pick(SHUTTERS)
    e.box(x + 10, 0, wide - 20, 104, wood, 0.6)
    pane(e, x + 18, 26, wide - 78, 62, 1.0)
    e.box(x + wide - 52, 2, 32, 92, toned(wood, 0.7), 0.6)
    pane(e, x + wide - 47, 44, 22, 44, 1.0)
    e.box(x + 8, 92, wide - 16, 16, toned(wood, 1.25), 0.8)
    for k in range(max(3, int((wide - 60) / 16))):  # made-up letters
        left = x + 26 + 15 * k
        e.line([(left, 97), (left + e.dice(0, 7), 104), (left + 8, e.dice(97, 103))],
               (0.92, 0.80, 0.50), 0.9, 1.8)  # fmt: skip
    flowers(e, x + 20, 14, wide - 82)
    e.line([(x + 2, 128), (x + 34, 128)], IRON, 0.5, 3)
    e.box(x + 8, 98, 26, 26, toned(wood, 0.8), 0.6)
    e.disc(x + 21, 111, 8, (0.90, 0.76, 0.40), 0.8)


def _doorway(e: Easel, x: float, wide: float, wall: RGB, cloth: RGB) -> None:
    at = x + wide * e.dice(0.16, 0.42)
    e.box(at - 12, 0, 74, 7, (0.62, 0.58, 0.52), 0.9)
    e.shape(arch(at - 6, 0, 62, 114), toned(wall, 0.82), 0.8)
    e.shape(arch(at, 0, 50, 108), WOOD, 0.6)
    for k in range(1, 5):
        e.line([(at + 10 * k, 4), (at + 10 * k, 92)], toned(WOOD, 0.6), 0.5, 1.4)
    e.disc(at + 40, 50, 2.6, (0.86, 0.72, 0.36), 0.9)
    _lantern(e, at + 62, 92)
    if wide > 190:
        _window(e, x + wide - 62, 46, cloth, boxes=True)
    for k in range(2):
        pot = at - 24 if k == 0 else at + 66
        e.shape(
            [(pot - 2, 20), (pot + 18, 20), (pot + 14, 0), (pot + 2, 0)], (0.70, 0.40, 0.26), 0.7
        )
        flowers(e, pot - 4, 26, 24)


def _masonry(e: Easel, x: float, wide: float, high: float, wall: RGB, all_over: bool) -> None:
    """Lay courses of stone: over all of a wall, or only at its corners and above the ground."""
    course = 15.0
    for row in range(int(high / course)):
        y = row * course
        lefts = [x - 7 + 34 * k + 17 * (row % 2) for k in range(int(wide / 34) + 2)]
        if not all_over:
            lefts = [x - 6 * (row % 2), x + wide - 26 + 6 * (row % 2)]
        for left in lefts:
            start, end = max(left + 1, x), min(left + 32, x + wide)
            if end - start > 3:
                e.box(start, y + 1, end - start, course - 2, toned(wall, e.dice(0.86, 1.12)), 0.7)


def _roof(e: Easel, x: float, wide: float, high: float) -> None:
    tile = e.pick(TILES)
    e.shape(
        [
            (x - 7, high - 3),
            (x + wide + 7, high - 3),
            (x + wide - 8, high + 40),
            (x + 8, high + 40),
        ],
        tile,
        0.75,
    )
    for k in range(int(wide / 9)):
        at = x + 2 + 9 * k
        e.line(
            [(at, high - 3), (at + (x + wide / 2 - at) * 0.1, high + 40)],
            toned(tile, 0.74),
            0.7,
            2,
        )
    e.box(x - 8, high - 7, wide + 16, 7, (0.44, 0.32, 0.24), 0.5)
    if e.rng.random() < 0.6:
        at = x + wide * e.dice(0.2, 0.7)
        e.box(at, high + 18, 20, 44, (0.62, 0.46, 0.38), 0.6)
        e.box(at - 3, high + 60, 26, 6, (0.50, 0.36, 0.30), 0.7)


def _house(e: Easel, x: float, wide: float, kind: int) -> None:
    stone = e.rng.random() < 0.35
    wall = e.pick(STONE if stone else PLASTER)
    floors = 2 + int(e.rng.random() < 0.65)
    high = GROUND + STOREY * floors + 8
    shade = e.dice(0.55, 0.75)
    e.box(x, 0, wide, high, toned(wall, 0.86 if stone else 1.0), shade)
    _masonry(e, x, wide, high if stone else GROUND, wall if stone else (0.66, 0.60, 0.52), stone)
    e.box(x, GROUND - 4, wide, 6, toned(wall, 1.12), 0.8)
    cloth = e.pick(SHUTTERS)
    if kind == 0:
        _arcade(e, x, wide, toned(wall, 0.95))
    elif kind == 1:
        _shopfront(e, x, wide)
    else:
        _doorway(e, x, wide, wall, cloth)
    count = max(1, int(wide / 86))
    for floor in range(floors):
        for k in range(count):
            at = x + (k + 0.5) * wide / count - 16
            _window(e, at, GROUND + 18 + STOREY * floor, cloth, boxes=e.rng.random() < 0.7)
    _roof(e, x, wide, high)


def _washing(e: Easel, x: float, wide: float, y: float) -> None:
    """Hang washing across an alley."""
    sag = [(x + wide * k / 8, y - 22 * (1 - (k / 4 - 1) ** 2)) for k in range(9)]
    e.line(sag, (0.85, 0.85, 0.82), 0.6, 1.4)
    for at, up in sag[2:7:2]:
        cloth = e.pick(((0.92, 0.92, 0.90), (0.62, 0.72, 0.84), (0.88, 0.62, 0.56)))
        e.box(at - 8, up - 26, 16, 26, cloth, 0.8)


def facades(stage: Stage, name: str, foot: int, speed: float, *, scale: float = 1.0,
            alley: float = 84.0, haze: float = 0.0) -> Layer:  # fmt: skip
    """Return a row of old houses with alleys between some of them, standing on row `foot`."""
    e = Easel(stage, name, 500, speed, scale=scale)
    first = int(e.rng.integers(3))
    for k, (x, wide) in enumerate(e.bays(232)):
        gap = alley if k % 3 == 2 else 0.0
        _house(e, x, wide - gap, (first + k) % 3)
        if gap:
            _washing(e, x + wide - gap, gap, GROUND + STOREY * 1.6)
    e.roughen(0.22, 30)
    return e.layer(foot, haze=haze, shadow=speed > 0.25, snow=9)


def _spire(e: Easel, x: float, high: float) -> None:
    wall, roof = (0.80, 0.72, 0.60), (0.36, 0.44, 0.42)
    e.box(x - 26, 0, 52, high, wall, 0.65)
    e.box(x + 10, 0, 16, high, toned(wall, 0.8), 0.5)
    e.shape([(x - 32, high), (x + 32, high), (x, high + 110)], roof, 0.65)
    for up in (0.58, 0.80):
        e.shape(arch(x - 8, high * up, 16, 30), DARK, 0.5)
    e.disc(x, high * 0.94, 9, (0.94, 0.92, 0.84), 0.8)


def roofscape(stage: Stage, name: str, foot: int, speed: float) -> Layer:
    """Return the roofs of the town behind, with towers of churches, standing on row `foot`."""
    e = Easel(stage, name, 420, speed)
    for k, (x, wide) in enumerate(e.bays(104)):
        if k % 7 == 3:
            _spire(e, x + wide / 2, e.dice(240, 290))
        high, wall, roof = e.dice(120, 210), e.pick(PLASTER), e.pick(TILES)
        e.box(x, 0, wide, high, wall, e.dice(0.45, 0.7))
        e.shape(
            [(x - 4, high), (x + wide + 4, high), (x + wide / 2, high + e.dice(36, 56))], roof, 0.65
        )
        for row in range(int(high / 42)):
            for at in (x + wide * 0.2, x + wide * 0.6):
                e.box(at - 2, high - 36 - 42 * row, 18, 26, (0.90, 0.86, 0.78), 0.7)
                pane(e, at, high - 34 - 42 * row, 14, 22, 0.4)
    return e.layer(foot, haze=0.34, snow=7)
