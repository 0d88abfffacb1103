"""Words for music, and for how it is."""

from __future__ import annotations

from crake.engines.sketch.direction import Mood
from crake.engines.sketch.names import Names

MOODS: dict[Mood, Names] = {
    Mood.CALM: Names(
        en="calm, peaceful, gentle, relaxing, soothing, serene, tranquil, quiet, soft, lullaby, "
        "lofi, lo-fi",
        zh="平静, 宁静, 安静, 轻柔, 舒缓",
        ja="穏やか, 静か, 優しい, 落ち着いた",
        es="tranquilo, tranquila, calma, suave, relajante, sereno, serena",
        fr="calme, paisible, doux, douce, tranquille, relaxant, relaxante",
        de="ruhig, ruhige, ruhiger, ruhigen, sanft, sanfte, sanfter, friedlich, entspannt",
        pt="calmo, calma, tranquilo, tranquila, suave, relaxante, sereno",
    ),
    Mood.HAPPY: Names(
        en="happy, joyful, cheerful, upbeat, playful, merry, festive, fun, lively, bouncy, smiling",
        zh="快乐, 欢快, 开心, 高兴, 活泼",
        ja="楽しい, 嬉しい, 陽気, 明るい, 幸せ",
        es="feliz, alegre, divertido, divertida, animado",
        fr="joyeux, joyeuse, heureux, heureuse, gai, gaie, enjoué",
        de="fröhlich, fröhliche, fröhlicher, glücklich, glücklicher, heiter, lustig, lustige",
        pt="feliz, alegre, divertido, divertida, animado",
        signs="😊, 😄",
    ),
    Mood.SAD: Names(
        en="sad, melancholic, melancholy, mournful, sorrowful, lonely, somber, nostalgic",
        zh="悲伤, 忧伤, 伤心, 忧郁, 孤独",
        ja="悲しい, 切ない, 寂しい, 憂鬱",
        es="triste, melancólico, melancólica, solitario, solitaria",
        fr="triste, mélancolique, solitaire",
        de="traurig, traurige, trauriger, melancholisch, melancholische, einsam, einsamer",
        pt="triste, melancólico, melancólica, solitário, solitária",
        signs="😢, 😭",
    ),
    Mood.EPIC: Names(
        en="epic, heroic, triumphant, dramatic, majestic, orchestral, powerful, grand, rousing",
        zh="史诗, 壮丽, 英雄, 激昂, 宏伟",
        ja="壮大, 英雄的, 荘厳, ドラマチック",
        es="épico, épica, heroico, heroica, dramático, dramática, majestuoso",
        fr="épique, héroïque, dramatique, majestueux, majestueuse",
        de="episch, epische, epischer, heroisch, heroische, dramatisch, dramatische, majestätisch",
        pt="épico, épica, heroico, dramático, dramática, majestoso",
    ),
    Mood.TENSE: Names(
        en="tense, suspenseful, scary, ominous, eerie, spooky, creepy, thrilling, menacing, angry, "
        "horror",
        zh="紧张, 恐怖, 悬疑, 阴森, 愤怒",
        ja="緊張, 怖い, 恐ろしい, 不気味, サスペンス, 怒",
        es="tenso, tensa, suspenso, aterrador, siniestro, inquietante, enfadado, enojado",
        fr="tendu, angoissant, effrayant, inquiétant, suspense, en colère",
        de="spannend, spannende, düster, düstere, unheimlich, gruselig, bedrohlich, wütend",
        pt="tenso, tensa, suspense, assustador, sinistro, inquietante, zangado",
        signs="😠, 😱",
    ),
    Mood.DREAMY: Names(
        en="dreamy, magical, mystical, ethereal, ambient, enchanting, whimsical, surreal, "
        "mysterious, romantic",
        zh="梦幻, 神秘, 魔幻, 浪漫, 空灵",
        ja="夢のよう, 幻想的, 神秘的, 魔法の, ロマンチック",
        es="soñador, mágico, mágica, místico, mística, etéreo, misterioso, romántico",
        fr="rêveur, magique, mystique, éthéré, onirique, mystérieux, romantique",
        de="verträumt, verträumte, magisch, magische, mystisch, geheimnisvoll, romantisch",
        pt="sonhador, mágico, mágica, místico, mística, etéreo, misterioso, romântico",
    ),
    Mood.JAZZ: Names(
        en="jazz, jazzy, swing music, bossa nova, blues, bluesy, big band, lounge music",
        zh="爵士, 爵士乐, 蓝调",
        ja="ジャズ, スウィング, ブルース",
        es="jazz, swing, bossa nova",
        fr="jazz, swing, bossa nova",
        de="jazz, jazzig, jazzige, jazziger, swing, bossa nova",
        pt="jazz, swing, bossa nova",
        signs="🎷",
    ),
    Mood.ELECTRONIC: Names(
        en="electronic, techno, edm, synthwave, synth, trance, dance music, disco, "
        "club music, dubstep, house music",
        zh="电子, 电子乐, 电音, 合成器, 迪斯科",
        ja="電子, エレクトロ, エレクトロニック, テクノ, シンセ, ディスコ",
        es="electrónica, electrónico, tecno, techno, sintetizador, disco",
        fr="électronique, électro, techno, synthétiseur, disco",
        de="elektronisch, elektronische, elektronischer, techno, synthesizer, disco",
        pt="eletrônica, eletrónica, eletrônico, techno, sintetizador, disco",
    ),
}

MUSIC = Names(
    en="music, soundtrack, melody, song, tune, background music, musical score, piano music, "
    "orchestra, film score, jazz, techno, synthwave, house music, dance music, club music, "
    "lounge music, swing music, edm, symphony",
    zh="音乐, 配乐, 旋律, 歌曲, 乐曲, 背景音乐, 钢琴曲",
    ja="音楽, 曲, メロディー, 旋律, BGM, サウンドトラック",
    es="música, melodía, banda sonora, canción",
    fr="musique, mélodie, bande sonore, chanson",
    de="musik, melodie, filmmusik, hintergrundmusik, klaviermusik, lied",
    pt="música, melodia, trilha sonora, canção",
    signs="🎵, 🎶, 🎹, 🎼",
)
