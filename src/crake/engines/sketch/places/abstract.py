"""Pictures of nothing in particular: liquids, ink, light, fractals, particles, networks."""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.ambience import HALL, Life, Underfoot
from crake.engines.sketch.direction import Realm
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.place import Place
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.scenery.fields import SILVER, Fractal, Liquid, Plumes, Ribbons
from crake.engines.sketch.scenery.sparks import FallingGlyphs, Network, Particles
from crake.engines.sketch.stage import Drawable, Ground, Setting, Stage

INKS = ((0.06, 0.16, 0.52), (0.62, 0.05, 0.30), (0.02, 0.40, 0.46))
WATER = ((0.97, 0.98, 0.99), (0.82, 0.88, 0.92))
SMOKES = ((0.72, 0.74, 0.78), (0.56, 0.60, 0.68), (0.66, 0.62, 0.66))
DARK = ((0.010, 0.011, 0.016), (0.045, 0.048, 0.060))

DRAWN: dict[str, tuple[Callable[[Stage], Drawable], Names]] = {
    "abstract liquid": (
        Liquid,
        Names(
            en="abstract, abstract background, abstract art, abstract colors, abstract colours, "
            "liquid, colorful liquid, colourful liquid, swirling liquid, fluid, fluid art, "
            "paint, swirling paint, paint swirling, acrylic paint, liquid paint, swirling colors, "
            "swirling colours, marbling, psychedelic, psychedelic colors, lava lamp, "
            "colorful swirls, colourful swirls, color swirls",
            zh="抽象, 抽象画, 液体, 彩色液体, 颜料, 流体",
            ja="抽象, 抽象的, 液体, 絵の具, 流体",
            es="abstracto, fondo abstracto, arte abstracto, líquido, fluido, pintura líquida",
            fr="abstrait, fond abstrait, art abstrait, liquide, fluide, peinture liquide",
            de="abstrakt, abstrakter hintergrund, flüssigkeit, flüssige farbe, farbwirbel",
            pt="abstrato, fundo abstrato, arte abstrata, líquido, fluido, tinta líquida",
        ),
    ),
    "liquid metal": (
        lambda stage: Liquid(stage, SILVER),
        Names(
            en="liquid metal, molten metal, liquid chrome, liquid silver, ferrofluid",
            zh="液态金属, 水银",
            ja="液体金属, 水銀",
            es="metal líquido",
            fr="métal liquide",
            de="flüssiges metall, quecksilber",
            pt="metal líquido",
        ),
    ),
    "kaleidoscope": (
        lambda stage: Liquid(stage, folds=6),
        Names(
            en="kaleidoscope, kaleidoscopic, kaleidoscopic patterns, mandala, kaleidoscope pattern",
            zh="万花筒, 曼陀罗",
            ja="万華鏡, 曼荼羅",
            es="caleidoscopio, mandala",
            fr="kaléidoscope, mandala",
            de="kaleidoskop, mandala",
            pt="caleidoscópio, mandala",
        ),
    ),
    "fractal": (
        Fractal,
        Names(
            en="fractal, fractal shapes, fractal geometric shapes, fractal patterns, mandelbrot, "
            "mandelbrot set, julia set, fractal zoom, fractal art",
            zh="分形",
            ja="フラクタル",
            es="fractal",
            fr="fractale",
            de="fraktal",
            pt="fractal",
        ),
    ),
    "ink in water": (
        lambda stage: Plumes(stage, INKS, WATER),
        Names(
            en="ink, ink in water, ink drop, ink dropping, ink dropping in water, drop of ink, "
            "ink drops in water, ink spreading in water, ink swirling in water",
            zh="墨水, 水墨, 墨滴",
            ja="インク, 水中のインク, 墨",
            es="tinta, tinta en agua, tinta en el agua, gota de tinta",
            fr="encre, encre dans l'eau, goutte d'encre",
            de="tinte, tinte im wasser, tintentropfen",
            pt="tinta na água, gota de tinta, nanquim",
        ),
    ),
    "smoke": (
        lambda stage: Plumes(stage, SMOKES, DARK, rises=True),
        Names(
            en="swirling smoke, smoke swirling, smoke rising, wisps of smoke, smoke on black, "
            "smoke on a black background, curls of smoke, smoke curling, plumes of smoke",
            zh="烟雾缭绕, 黑色背景上的烟",
            ja="渦巻く煙, 立ち上る煙",
            es="humo arremolinado, volutas de humo",
            fr="volutes de fumée, fumée tourbillonnante",
            de="rauchschwaden, aufsteigender rauch, wirbelnder rauch",
            pt="fumaça rodopiante, espirais de fumaça",
        ),
    ),
    "waves of light": (
        Ribbons,
        Names(
            en="waves of light, light waves, colorful waves of light, colourful waves of light, "
            "ribbons of light, streams of light, sound waves, sound wave, "
            "audio waveform, energy waves, glowing lines, neon lines, lines of light",
            zh="光波, 光带, 声波",
            ja="光の波, 光の帯, 音波",
            es="ondas de luz, ondas sonoras, líneas de luz",
            fr="ondes de lumière, vagues de lumière, ondes sonores",
            de="lichtwellen, schallwellen, lichtbänder",
            pt="ondas de luz, ondas sonoras, linhas de luz",
        ),
    ),
    "particles": (
        Particles,
        Names(
            en="particles, particle, particles forming a logo, logo, logo reveal, logo animation, "
            "emblem, glowing particles, logo forming",
            zh="粒子, 标志, 徽标",
            ja="粒子, ロゴ, パーティクル",
            es="partículas, logotipo",
            fr="particules, logotype",
            de="partikel, teilchen, logo",
            pt="partículas, logotipo",
        ),
    ),
    "orb of energy": (
        lambda stage: Particles(stage, gathers=False),
        Names(
            en="glowing orb, orb, energy orb, orb of energy, ball of light, orb of light, "
            "glowing sphere, energy ball, plasma ball, vortex, energy vortex, big bang, wormhole, "
            "portal, energy field, glowing energy",
            zh="光球, 能量球, 漩涡, 传送门",
            ja="光の球, エネルギー球, ポータル, 渦",
            es="orbe, esfera de luz, vórtice, portal de energía",
            fr="orbe, sphère de lumière, vortex",
            de="leuchtkugel, energiekugel, lichtkugel, plasmakugel, wurmloch",
            pt="orbe, esfera de luz, vórtice",
        ),
    ),
    "neural network": (
        Network,
        Names(
            en="neural network, glowing neural network, network, neurons, neuron, synapse, "
            "synapses, data network, artificial intelligence, connected nodes, data, data stream, "
            "flow of data, big data, blockchain, cyberspace, plexus, brain cells",
            zh="神经网络, 网络, 神经元, 人工智能, 数据",
            ja="ニューラルネットワーク, ネットワーク, 神経細胞, 人工知能, データ",
            es="red neuronal, red de datos, neuronas, inteligencia artificial",
            fr="réseau de neurones, réseau neuronal, neurones, intelligence artificielle",
            de="neuronales netz, netzwerk, neuronen, künstliche intelligenz, datenstrom",
            pt="rede neural, rede de dados, neurônios, inteligência artificial",
        ),
    ),
    "digital rain": (
        FallingGlyphs,
        Names(
            en="digital rain, digital rain code, matrix, matrix code, binary code, falling code, "
            "green code, code rain, computer code, source code",
            zh="数字雨, 代码, 代码雨",
            ja="デジタルレイン, コードの雨, プログラムコード",
            es="lluvia digital, código binario",
            fr="pluie numérique, code binaire",
            de="digitaler regen, binärcode, programmcode",
            pt="chuva digital, código binário",
        ),
    ),
}
"""What each draws, and what prompts call it."""


def _place(name: str, draws: Callable[[Stage], Drawable], names: Names) -> Place:
    def build(stage: Stage) -> Setting:
        return Setting(behind=[draws(stage)])

    return Place(
        name=name,
        names=names,
        ambience=(HALL,),
        life=(Life.DRONE,),
        underfoot=Underfoot.NOTHING,
        realm=Realm.INDOORS,
        windowless=True,
        plan=Plan(build, Ground(), 0.42, 0.86, 0.44, 0.80, drift=0, seasonal=False),
    )


PLACES = tuple(_place(name, draws, names) for name, (draws, names) in DRAWN.items())
