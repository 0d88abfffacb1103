"""The colours of an hour: shared by sky, scenery and subjects, which makes them one picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crake.engines.sketch.direction import RGB, Realm, Season, Time, Weather


@dataclass(frozen=True, slots=True)
class Light:
    """What falls on things.

    Parameters
    ----------
    ambient
        Light from everywhere, display-referred red, green, blue in 0..1.
    colour
        Light from the sun, the moon or the lamps.
    direction
        Towards that light: x to the right, y down, z to the viewer. Not normalised.
    rim
        Strength of the bright edge that light from behind leaves.
    """

    ambient: RGB
    colour: RGB
    direction: tuple[float, float, float]
    rim: float


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of an hour, display-referred red, green, blue in 0..1.

    Parameters
    ----------
    zenith, middle, horizon
        The sky from top to bottom.
    sun
        The sun's or the moon's own colour.
    elevation
        Height of the sun above the horizon, in heights of the sky.
    light
        What falls on things.
    stars
        How many stars show, 0..1.
    windows
        Share of windows that are lit.
    """

    zenith: RGB
    middle: RGB
    horizon: RGB
    sun: RGB
    elevation: float
    light: Light
    stars: float = 0.0
    windows: float = 0.0


PALETTES: dict[Time, Palette] = {
    Time.DAWN: Palette(
        (0.30, 0.44, 0.72), (0.78, 0.70, 0.78), (1.00, 0.82, 0.68), (1.0, 0.88, 0.72), 0.24,
        Light((0.44, 0.42, 0.50), (0.74, 0.56, 0.46), (0.72, -0.45, 0.40), 0.60),
        stars=0.05, windows=0.35,
    ),
    Time.DAY: Palette(
        (0.17, 0.39, 0.73), (0.43, 0.66, 0.90), (0.85, 0.91, 0.94), (1.0, 0.97, 0.90), 0.80,
        Light((0.43, 0.49, 0.60), (0.77, 0.71, 0.58), (0.45, -0.85, 0.55), 0.36),
        windows=0.05,
    ),
    Time.GOLDEN: Palette(
        (0.28, 0.43, 0.68), (0.80, 0.68, 0.62), (1.00, 0.78, 0.48), (1.0, 0.84, 0.52), 0.52,
        Light((0.46, 0.42, 0.47), (0.86, 0.62, 0.36), (0.75, -0.55, 0.40), 0.62),
        windows=0.3,
    ),
    Time.SUNSET: Palette(
        (0.15, 0.18, 0.44), (0.64, 0.34, 0.46), (1.00, 0.58, 0.27), (1.0, 0.76, 0.40), 0.19,
        Light((0.33, 0.30, 0.42), (0.84, 0.52, 0.30), (0.70, -0.38, 0.28), 0.75),
        stars=0.08, windows=0.5,
    ),
    Time.DUSK: Palette(
        (0.040, 0.085, 0.28), (0.13, 0.22, 0.49), (0.42, 0.45, 0.64), (1.0, 0.66, 0.42), 0.05,
        Light((0.20, 0.26, 0.42), (0.32, 0.38, 0.54), (0.60, -0.50, 0.35), 0.55),
        stars=0.45, windows=0.55,
    ),
    Time.NIGHT: Palette(
        (0.012, 0.024, 0.075), (0.042, 0.078, 0.18), (0.14, 0.20, 0.33), (0.90, 0.94, 1.0), 0.74,
        Light((0.26, 0.31, 0.46), (0.46, 0.54, 0.77), (0.50, -0.80, 0.45), 0.80),
        stars=1.0, windows=0.45,
    ),
    Time.NEON: Palette(
        (0.018, 0.014, 0.050), (0.085, 0.040, 0.16), (0.30, 0.11, 0.33), (0.85, 0.60, 0.95), 0.74,
        Light((0.28, 0.23, 0.37), (0.54, 0.40, 0.64), (0.35, -0.85, 0.50), 0.95),
        stars=0.25, windows=0.45,
    ),
}  # fmt: skip

SPACE = Palette(
    (0.004, 0.006, 0.020), (0.010, 0.012, 0.040), (0.030, 0.020, 0.070), (1.0, 0.98, 0.94), 0.6,
    Light((0.13, 0.15, 0.22), (0.90, 0.87, 0.82), (0.75, -0.55, 0.50), 0.45),
    stars=1.0,
)  # fmt: skip

CANDLELIGHT = Light((0.24, 0.18, 0.15), (0.66, 0.45, 0.23), (-0.50, -0.25, 0.65), 0.6)
"""What falls on things in a room after dark where nothing but candles burns."""

_WATER: dict[Time, tuple[RGB, RGB, RGB]] = {
    Time.DAWN: ((0.56, 0.74, 0.74), (0.13, 0.42, 0.56), (0.03, 0.17, 0.33)),
    Time.DAY: ((0.30, 0.74, 0.86), (0.08, 0.46, 0.66), (0.02, 0.20, 0.38)),
    Time.GOLDEN: ((0.62, 0.74, 0.62), (0.14, 0.44, 0.54), (0.03, 0.18, 0.32)),
    Time.SUNSET: ((0.74, 0.48, 0.46), (0.22, 0.26, 0.46), (0.05, 0.09, 0.25)),
    Time.DUSK: ((0.30, 0.36, 0.56), (0.09, 0.17, 0.38), (0.02, 0.06, 0.19)),
    Time.NIGHT: ((0.10, 0.26, 0.42), (0.03, 0.12, 0.26), (0.01, 0.04, 0.12)),
    Time.NEON: ((0.42, 0.24, 0.66), (0.10, 0.14, 0.44), (0.02, 0.04, 0.18)),
}

_ROOM: dict[Time, tuple[RGB, RGB]] = {
    Time.DAWN: ((0.58, 0.55, 0.54), (0.52, 0.43, 0.33)),
    Time.DAY: ((0.63, 0.62, 0.61), (0.45, 0.43, 0.39)),
    Time.GOLDEN: ((0.55, 0.50, 0.45), (0.60, 0.46, 0.31)),
    Time.SUNSET: ((0.44, 0.38, 0.37), (0.56, 0.38, 0.25)),
    Time.DUSK: ((0.40, 0.36, 0.35), (0.48, 0.36, 0.25)),
    Time.NIGHT: ((0.38, 0.33, 0.29), (0.50, 0.38, 0.26)),
    Time.NEON: ((0.30, 0.24, 0.38), (0.50, 0.34, 0.54)),
}
"""Light from everywhere, and from windows or lamps, under a roof: lamps are lit after sunset."""


def _blend(first: RGB, second: RGB, share: float) -> RGB:
    a, b, c = (x * (1 - share) + y * share for x, y in zip(first, second, strict=True))
    return a, b, c


_COVER = {Weather.CLOUDY: 0.70, Weather.RAIN: 0.68, Weather.STORM: 0.9, Weather.SNOW: 0.5,
          Weather.TORNADO: 0.88}  # fmt: skip
_GLOOM = {Weather.CLOUDY: 0.96, Weather.RAIN: 0.84, Weather.STORM: 0.62, Weather.TORNADO: 0.70}
"""How much of the light from everywhere is left under clouds."""


_LEFT = {Weather.STORM: 0.44, Weather.TORNADO: 0.50}
"""How bright the grey of the sky is, relative to that of other dull skies."""
_DUST: RGB = (0.80, 0.58, 0.34)


def _dusty(palette: Palette) -> Palette:
    """Fill the air with sand: it hides the sky, and the light comes from everywhere."""
    light = palette.light
    level = min(sum(palette.horizon) / 2.4, 1.0)
    air = (_DUST[0] * level, _DUST[1] * level, _DUST[2] * level)
    dim = _blend(light.colour, air, 0.4)
    return replace(
        palette,
        zenith=_blend(palette.zenith, air, 0.72),
        middle=_blend(palette.middle, air, 0.88),
        horizon=_blend(palette.horizon, air, 0.94),
        light=replace(light, ambient=_blend(light.ambient, air, 0.30),
                      colour=_blend(dim, (0.0, 0.0, 0.0), 0.45), rim=light.rim * 0.4),
        stars=palette.stars * 0.2,
    )  # fmt: skip


def between(first: Palette, second: Palette, share: float) -> Palette:
    """Return the colours of the sky at a moment between two hours; the light is the first's."""
    return replace(
        first,
        zenith=_blend(first.zenith, second.zenith, share),
        middle=_blend(first.middle, second.middle, share),
        horizon=_blend(first.horizon, second.horizon, share),
        sun=_blend(first.sun, second.sun, share),
        elevation=first.elevation + (second.elevation - first.elevation) * share,
        stars=first.stars + (second.stars - first.stars) * share,
    )


def _foggy(palette: Palette) -> Palette:
    """Fill the air with droplets: the sky is all but one colour, and nothing casts a shadow."""
    level, light = sum(palette.horizon) / 3 * 0.88, palette.light
    air = _blend(palette.horizon, (level * 0.97, level, level * 1.02), 0.75)
    return replace(
        palette,
        zenith=_blend(palette.zenith, air, 0.84),
        middle=_blend(palette.middle, air, 0.94),
        horizon=air,
        light=replace(light, ambient=_blend(light.ambient, air, 0.25),
                      colour=_blend(light.colour, (0.0, 0.0, 0.0), 0.5), rim=light.rim * 0.4),
        stars=palette.stars * 0.1,
    )  # fmt: skip


def _overcast(palette: Palette, weather: Weather) -> Palette:
    """Grey the sky and soften the light under clouds that rain or snow, or in fog."""
    share = _COVER.get(weather, 0.0)
    if not share:
        return palette
    level = sum(palette.horizon) / 3 * _LEFT.get(weather, 1.0)
    grey = (level * 0.80, level * 0.84, level * 0.90)
    light = palette.light
    dim = _blend(light.colour, (0.0, 0.0, 0.0), share * 0.55)
    # Night is dark enough without clouds.
    left = _GLOOM.get(weather, 1.0) if palette.stars < 0.2 else 1.0
    gloom = _blend((0.0, 0.0, 0.0), light.ambient, left)
    return replace(
        palette,
        zenith=_blend(palette.zenith, _blend(grey, (0.0, 0.0, 0.0), 0.35), share),
        middle=_blend(palette.middle, grey, share * 0.9),
        horizon=_blend(palette.horizon, grey, share * 0.6),
        light=replace(light, ambient=gloom, colour=dim, rim=light.rim * (1 - share * 0.6)),
        stars=palette.stars * (1 - share),
    )


_TINTS: dict[Season, tuple[RGB, float]] = {
    Season.SPRING: ((1.02, 1.03, 1.00), 0.05),
    Season.SUMMER: ((1.16, 1.05, 0.84), 0.08),
    Season.AUTUMN: ((1.10, 1.00, 0.84), 0.14),
    Season.WINTER: ((0.88, 0.97, 1.18), 0.26),
}
"""How a season colours the sun's light, and how pale its sky is."""


def _seasoned(palette: Palette, season: Season) -> Palette:
    """Tint the light of a season, and let its sky be paler."""
    tint, pale = _TINTS[season]
    red, green, blue = (c * t for c, t in zip(palette.light.colour, tint, strict=True))
    return replace(
        palette,
        zenith=_blend(palette.zenith, palette.horizon, pale),
        middle=_blend(palette.middle, palette.horizon, pale),
        light=replace(palette.light, colour=(red, green, blue)),
    )


def fiery(palette: Palette) -> Palette:
    """Return the colours of an hour at which what is around burns, under its smoke."""
    light = palette.light
    return replace(
        palette,
        zenith=_blend(palette.zenith, (0.10, 0.06, 0.06), 0.75),
        middle=_blend(palette.middle, (0.40, 0.16, 0.08), 0.75),
        horizon=_blend(palette.horizon, (0.98, 0.44, 0.13), 0.75),
        light=replace(
            light,
            ambient=_blend(light.ambient, (0.42, 0.24, 0.16), 0.6),
            colour=_blend(light.colour, (0.95, 0.50, 0.20), 0.6),
        ),
        stars=0.0,
    )


def palette_for(
    realm: Realm, time: Time, weather: Weather, season: Season | None = None
) -> Palette:
    """Return the colours of a realm at an hour in a weather, and in a season where it shows."""
    if realm is Realm.SPACE:
        return SPACE
    palette = PALETTES[time]
    if realm is Realm.DEEP:
        top, middle, deep = _WATER[time]
        # Lit as by a diver's lamp: in the water's own light what is red or orange would be olive.
        ambient = _blend(middle, (0.62, 0.60, 0.60), 0.62)
        direction = (0.2, -1.0, 0.35)
        light = replace(palette.light, ambient=ambient, direction=direction, rim=0.35)
        light = replace(light, colour=_blend(top, light.colour, 0.72))
        return replace(palette, zenith=top, middle=middle, horizon=deep, light=light)
    if realm is Realm.INDOORS:
        ambient, colour = _ROOM[time]
        palette = replace(palette, light=replace(palette.light, ambient=ambient, colour=colour))
    if season is not None:
        palette = _seasoned(palette, season)
    if weather is Weather.SANDSTORM:
        return _dusty(palette)
    return _foggy(palette) if weather is Weather.FOG else _overcast(palette, weather)
