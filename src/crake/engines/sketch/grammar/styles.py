"""Words for what the picture looks made of."""

from __future__ import annotations

from crake.engines.sketch.direction import Style
from crake.engines.sketch.names import Names

STYLES: dict[Style, Names] = {
    Style.WATERCOLOUR: Names(
        en="watercolour, watercolor, aquarelle, oil painting, gouache, impressionist, painterly, "
        "ink wash, painted in watercolour, painted in watercolor, painted in oil",
        zh="水彩, 水彩画, 油画, 水墨, 水墨画, 水彩风, 水彩画风, 油画风, 水墨风, 水墨画风",
        ja="水彩, 水彩画, 油絵, 水墨画, 水彩風, 水彩画風, 油絵風, 水墨画風",
        es="acuarela, pintura al óleo, óleo",
        fr="aquarelle, peinture à l'huile, peinture",
        de="aquarell, ölgemälde, gemalt",
        pt="aquarela, pintura a óleo",
        signs="🎨",
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
        de="schwarzweiß, schwarz-weiß, film noir",
        pt="noir, preto e branco, filme noir",
    ),
    Style.VINTAGE: Names(
        en="vintage, vintage film, retro film, old film, super 8, 8mm, 16mm, sepia, silent film, "
        "1920s, 1950s, 1970s, vhs, old movie, nostalgic film",
        zh="复古, 老电影, 怀旧, 胶片, 复古风, 老电影风, 怀旧风, 胶片风",
        ja="ビンテージ, レトロ, 古い映画, セピア, ビンテージ風, レトロ風, 古い映画風, セピア風",
        es="película antigua, sepia, vintage, retro",
        fr="vieux film, sépia, film ancien, rétro",
        de="alter film, alten film, sepia, vintage, retro",
        pt="filme antigo, sépia, vintage, retrô",
        signs="📽, 🎞",
    ),
    Style.NEON: Names(
        en="neon style, synthwave, vaporwave, glowing outlines, tron, outrun, "
        "neon outline, neon outlines, neon line art",
        zh="霓虹风格, 蒸汽波",
        ja="ネオンスタイル, シンセウェーブ",
        es="estilo neón",
        fr="style néon",
        de="neonstil, neon stil",
        pt="estilo neon",
    ),
    Style.ANIME: Names(
        en="anime, cartoon, manga, cel shaded, cel-shaded, animated, comic, comic book, ghibli, "
        "studio ghibli, cartoonish, toon",
        zh="动漫, 动画, 卡通, 漫画, 吉卜力, 动漫风, 动画风, 卡通风, 漫画风, 吉卜力风",
        ja="アニメ, 漫画, マンガ, ジブリ, カートゥーン, "
        "アニメ風, 漫画風, マンガ風, ジブリ風, カートゥーン風",
        es="anime, dibujos animados, cómic, caricatura",
        fr="animé, dessin animé, bande dessinée, manga, anime",
        de="anime, zeichentrick, comic, cartoon, trickfilm",
        pt="anime, desenho animado, quadrinhos",
    ),
}

_LOOSE = """
    vintage, 1920s, 1950s, 1970s, animated, pixel, comic, pencil, charcoal, graphite, sketched,
    black and white, tron, outrun, retro game, nostalgic film,
    复古, 怀旧, 胶片, 动画, 铅笔, 黑白, 像素, 漫画, ビンテージ, レトロ, 鉛筆, 白黒, マンガ,
    retro, lápiz, óleo, boceto, blanco y negro, cómic, rétro, crayon, fusain, peinture, croquis,
    noir et blanc, animé, bleistift, gemalt, skizze, comic, schwarzweiß, lápis, carvão, retrô,
    preto e branco, esboço, quadrinhos
    """
LOOSE = frozenset(" ".join(phrase.split()) for phrase in _LOOSE.split(","))
"""Words that are a style by themselves or of a picture, but not where they describe a thing."""
