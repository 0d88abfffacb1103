"""A photographer's studio: a seamless backdrop that runs into the floor, in soft light."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.ambience import HALL, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.raster import vector
from crake.engines.sketch.scenery.paint import empty
from crake.engines.sketch.stage import Ground, Setting, Stage

PAPER = (0.93, 0.92, 0.91)
"""Colour of the paper that hangs from the ceiling."""


def build(stage: Stage) -> Setting:
    """Build the studio: one sweep of paper, brightest behind the subject and below it."""
    high, wide, light = stage.frame_height, stage.width, stage.palette.light
    y = np.arange(high, dtype=np.float32)[:, None] / high
    x = (np.arange(wide, dtype=np.float32)[None] / wide - 0.5) * min(wide / high, 1.8)
    feet = stage.feet / high
    glow = np.exp(-(x**2) / 0.42 - (y - 0.42 * feet) ** 2 / 0.20)
    pool = np.exp(-(x**2) / 0.50 - (y - feet - 0.02) ** 2 / 0.018)
    bend = 0.10 * np.exp(-((y - 0.80 * feet) ** 2) / 0.006)  # where the wall becomes the floor
    share = np.clip(0.55 + 0.50 * glow + 0.30 * pool - bend, 0, 1.2)[..., None]
    lit = vector(light.ambient) * 0.9 + vector(light.colour) * 0.35
    picture = empty(high, wide)
    picture[..., 3] = 255
    picture[..., :3] = np.clip(vector(PAPER) * lit * share * 255, 0, 255)
    return Setting(behind=[Layer(picture, 0, 0.0)])


PLACES = (
    Place(
        name="studio",
        names=Names(
            en="studio, photo studio, product shot, product photography, pedestal, podium, plinth, "
            "seamless background, white background, plain background, studio background, "
            "grey background, studio lighting, turntable",
            zh="摄影棚, 产品摄影, 白色背景, 展台",
            ja="スタジオ, 白い背景, 商品撮影",
            es="estudio fotográfico, fondo blanco, pedestal, foto de producto",
            fr="studio, studio photo, fond blanc, piédestal, photo de produit",
            de="studio, fotostudio, sockel, weißer hintergrund, produktfoto",
            pt="estúdio, estúdio fotográfico, fundo branco, pedestal, foto de produto",
        ),
        ambience=(HALL,),
        rings=0.25,
        underfoot=Underfoot.WOOD,
        kin=("table top", "room"),
        realm=Realm.INDOORS,
        hush=True,
        plan=Plan(build, Ground(mirror=0.16), 0.42, 0.84, 0.42, 0.78, drift=0),
    ),
)
