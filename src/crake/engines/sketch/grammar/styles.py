"""Words for what the picture looks made of."""

from __future__ import annotations

from crake.engines.sketch.direction import Style
from crake.engines.sketch.names import Names

STYLES: dict[Style, Names] = {
    Style.WATERCOLOUR: Names(
        en="watercolour, watercolor, aquarelle, gouache, painterly, ink wash, "
        "painted in watercolour, painted in watercolor",
        zh="水彩, 水彩画, 水墨, 水墨画, 水彩风, 水彩画风, 水墨风, 水墨画风",
        ja="水彩, 水彩画, 水墨画, 水彩風, 水彩画風, 水墨画風",
        es="acuarela",
        fr="aquarelle, peinture",
        de="aquarell, gemalt",
        pt="aquarela",
        signs="🎨",
    ),
    Style.OIL: Names(
        en="van gogh, monet, rembrandt, "
        "oil painting, oil on canvas, painted in oil, painted in oils, impressionist, impasto, "
        "impressionism",
        zh="油画, 油画风, 印象派",
        ja="油絵, 油絵風, 油彩, 油彩画, 印象派",
        es="pintura al óleo, óleo, óleo sobre lienzo, impresionista",
        fr="peinture à l'huile, huile sur toile, impressionniste",
        de="ölgemälde, ölbild, impressionistisch",
        pt="pintura a óleo, óleo sobre tela, impressionista",
    ),
    Style.PENCIL: Names(
        en="pencil, pencil drawing, pencil sketch, hand-drawn, hand drawn, charcoal, line art, "
        "graphite, ink drawing, sketched",
        zh="铅笔, 铅笔画, 素描, 手绘, 铅笔风, 铅笔画风, 素描风, 手绘风",
        ja="鉛筆, 鉛筆画, 素描, 手描き, 鉛筆風, 鉛筆画風, 素描風, 手描き風",
        es="lápiz, dibujo a lápiz, carboncillo, boceto",
        fr="crayon, dessin au crayon, fusain, croquis",
        de="bleistift, bleistiftzeichnung, kohlezeichnung, skizze",
        pt="lápis, desenho a lápis, carvão, esboço",
        signs="✏",
    ),
    Style.PIXEL_ART: Names(
        en="pixel art, pixelated, 8-bit, 8 bit, 16-bit, 16 bit, pixel, retro game, voxel",
        zh="像素, 像素画, 像素风",
        ja="ドット絵, ピクセルアート, ピクセル, ドット絵風, ピクセルアート風, ピクセル風",
        es="pixel art, arte de píxeles, pixelado",
        fr="pixel art, pixelisé",
        de="pixel art, pixelkunst, pixelgrafik",
        pt="pixel art, pixelado",
        signs="👾",
    ),
    Style.NOIR: Names(
        en="noir, film noir, black and white, black-and-white, monochrome, b&w",
        zh="黑白, 黑色电影, 黑白电影, 黑白风, 黑色电影风, 黑白电影风",
        ja="ノワール, 白黒, モノクロ, ノワール風, 白黒風, モノクロ風",
        es="cine negro, blanco y negro, noir",
        fr="film noir, noir et blanc",
        de="schwarzweiß, schwarz-weiß, film noir, schwarzweißaufnahme, schwarzweißfilm, "
        "schwarzweißfoto",
        pt="noir, preto e branco, filme noir",
    ),
    Style.VINTAGE: Names(
        en="vintage, vintage film, retro film, old film, super 8, 8mm, 16mm, sepia, silent film, "
        "1920s, 1950s, 1970s, vhs, old movie, nostalgic film, historical footage, "
        "archival footage, archive footage, old footage, historic footage",
        zh="复古, 老电影, 怀旧, 胶片, 复古风, 老电影风, 怀旧风, 胶片风",
        ja="ビンテージ, レトロ, 古い映画, セピア, ビンテージ風, レトロ風, 古い映画風, セピア風",
        es="película antigua, sepia, vintage, retro",
        fr="vieux film, sépia, film ancien, rétro",
        de="alter film, alten film, sepia, vintage, retro",
        pt="filme antigo, sépia, vintage, retrô",
        signs="📽, 🎞",
    ),
    Style.NEON: Names(
        en="neon style, glowing outlines, tron, neon outline, neon outlines, neon line art",
        zh="霓虹风格",
        ja="ネオンスタイル",
        es="estilo neón",
        fr="style néon",
        de="neonstil, neon stil",
        pt="estilo neon",
    ),
    Style.SYNTHWAVE: Names(
        en="synthwave, vaporwave, retrowave, outrun, synthwave style, vaporwave style, "
        "vaporwave aesthetic, synthwave aesthetic, retro futuristic 80s, 80s retro style",
        zh="蒸汽波, 合成器浪潮",
        ja="シンセウェーブ, ヴェイパーウェイヴ, ヴェイパーウェーブ",
        es="synthwave, vaporwave, retrowave",
        fr="synthwave, vaporwave, retrowave",
        de="synthwave, vaporwave, retrowave",
        pt="synthwave, vaporwave, retrowave",
    ),
    Style.ANIME: Names(
        en="anime, cartoon, manga, cel shaded, cel-shaded, animated, ghibli, studio ghibli, "
        "cartoonish, toon",
        zh="动漫, 动画, 卡通, 吉卜力, 动漫风, 动画风, 卡通风, 吉卜力风",
        ja="アニメ, 漫画, マンガ, ジブリ, カートゥーン, "
        "アニメ風, 漫画風, マンガ風, ジブリ風, カートゥーン風",
        es="anime, dibujos animados, caricatura",
        fr="animé, dessin animé, manga, anime",
        de="anime, zeichentrick, cartoon, trickfilm",
        pt="anime, desenho animado",
    ),
    Style.COMIC: Names(
        en="comic, comic book, comic strip, graphic novel, pop art, halftone, comics",
        zh="漫画, 漫画风, 波普艺术, 美漫",
        ja="アメコミ, アメコミ風, ポップアート, コミック, コミック風",
        es="cómic, historieta, arte pop",
        fr="bande dessinée, bd, pop art",
        de="comic, comicstil, comicheft, pop art",
        pt="quadrinhos, história em quadrinhos, arte pop",
    ),
    Style.LOW_POLY: Names(
        en="low poly, low-poly, lowpoly, low polygon, polygonal, playstation 1 style",
        zh="低多边形, 低多边形风格",
        ja="ローポリ, ローポリゴン",
        es="low poly, baja poligonización, poligonal",
        fr="low poly, polygonal",
        de="low poly, low-poly",
        pt="low poly, poligonal",
    ),
    Style.STAINED_GLASS: Names(
        en="stained glass style, stained-glass style, stained glass art, stained glass animation, "
        "stained glass mosaic, stained glass picture, mosaic style, mosaic art",
        zh="彩色玻璃风格, 马赛克风格, 彩绘玻璃风格",
        ja="ステンドグラス風, モザイク画, モザイク風",
        es="estilo vitral, estilo vidriera, estilo mosaico",
        fr="style vitrail, style mosaïque",
        de="glasmalerei, mosaikstil",
        pt="estilo vitral, estilo mosaico",
    ),
    Style.PAPER_CUT: Names(
        en="papercraft, paper cut, papercut, paper cut-out, paper cutout, paper collage, "
        "paper art, layered paper, cut paper, paper cutting, construction paper, papercraft world, "
        "paper animation, cutout animation, cut-out animation",
        zh="剪纸, 剪纸风, 剪纸动画, 纸艺",
        ja="切り絵, 切り絵風, 切り紙, ペーパークラフト, 紙細工",
        es="papel recortado, arte de papel, recortes de papel",
        fr="papier découpé, art du papier",
        de="scherenschnitt, papierkunst, papercraft",
        pt="papel recortado, arte em papel, recortes de papel",
    ),
    Style.CLAY: Names(
        en="claymation, clay animation, stop motion, stop-motion, plasticine, clay style, "
        "play-doh, modelling clay, made of plasticine",
        zh="黏土动画, 粘土动画, 定格动画, 黏土风, 粘土风",
        ja="クレイアニメ, ストップモーション, 粘土アニメ, コマ撮り, 粘土風",
        es="plastilina, animación con plastilina, stop motion",
        fr="pâte à modeler, stop motion, animation en volume",
        de="knetanimation, knetfigur, stop motion, knete",
        pt="massinha, animação em massinha, stop motion",
    ),
}

_LOOSE = """
    plasticine, polygonal, plastilina, knete, massinha,
    vintage, 1920s, 1950s, 1970s, animated, pixel, comic, pencil, charcoal, graphite, sketched,
    black and white, tron, outrun, retro game, nostalgic film,
    复古, 怀旧, 胶片, 动画, 铅笔, 黑白, 像素, 漫画, ビンテージ, レトロ, 鉛筆, 白黒, マンガ,
    retro, lápiz, óleo, boceto, blanco y negro, cómic, rétro, crayon, fusain, peinture, croquis,
    noir et blanc, animé, bleistift, gemalt, skizze, comic, schwarzweiß, lápis, carvão, retrô,
    preto e branco, esboço, quadrinhos
    """
LOOSE = frozenset(" ".join(phrase.split()) for phrase in _LOOSE.split(","))
"""Words that are a style by themselves or of a picture, but not where they describe a thing."""
