"""Words for music, and for how it is."""

from __future__ import annotations

from crake.engines.sketch.direction import Mood
from crake.engines.sketch.names import Names

MOODS: dict[Mood, Names] = {
    Mood.CALM: Names(
        en="calm, peaceful, gentle, relaxing, soothing, serene, tranquil, quiet, soft, lullaby, "
        "soft piano, gentle piano",
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
        en="sad, sad piano, melancholic, melancholy, mournful, sorrowful, lonely, somber, "
        "nostalgic",
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
        en="dreamy, magical, mystical, ethereal, enchanting, whimsical, surreal, "
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
    Mood.AMBIENT: Names(
        en="ambient, drone music, soundscape, meditation music, spa music, new age",
        zh="氛围音乐, 氛围, 冥想音乐",
        ja="アンビエント, 瞑想音楽",
        es="música ambiental, música de ambiente, meditativa",
        fr="musique d'ambiance, musique ambiante, planant, planante",
        de="ambient, sphärisch, sphärische, sphärischer, meditativ, meditative",
        pt="música ambiente, meditativa",
    ),
    Mood.LOFI: Names(
        en="lofi, lo-fi, lo-fi beats, lofi beats, lo-fi music, lofi music, lo-fi beat, lofi beat, "
        "lo-fi hip hop, lofi hip hop, chillhop, hip hop, "
        "trip hop, chill",
        zh="嘻哈, 低保真",
        ja="ローファイ, ヒップホップ, チル",
        es="lo-fi, lofi, hip hop",
        fr="lo-fi, lofi, hip hop",
        de="lo-fi, lofi, hip hop",
        pt="lo-fi, lofi, hip hop",
    ),
    Mood.CHIPTUNE: Names(
        en="chiptune, chip tune, 8-bit music, 8 bit music, video game music, arcade music, "
        "8-bit soundtrack",
        zh="芯片音乐, 游戏音乐",
        ja="チップチューン, ゲーム音楽, 8ビット音楽",
        es="música de 8 bits, música de videojuego, chiptune",
        fr="musique 8 bits, musique de jeu vidéo, chiptune",
        de="8-bit-musik, videospielmusik, chiptune",
        pt="música de 8 bits, música de videogame, chiptune",
    ),
    Mood.WALTZ: Names(
        en="waltz, viennese waltz, waltz music",
        zh="华尔兹, 圆舞曲",
        ja="ワルツ",
        es="vals",
        fr="valse",
        de="walzer, walzermusik",
        pt="valsa",
    ),
    Mood.FLAMENCO: Names(
        en="flamenco, flamenco guitar, spanish guitar, flamenco music",
        zh="弗拉门戈",
        ja="フラメンコ",
        es="guitarra flamenca, música flamenca, guitarra española, flamenca",
        fr="guitare flamenca, guitare espagnole, musique flamenca",
        de="flamencogitarre, flamencomusik, spanische gitarre",
        pt="guitarra flamenca, música flamenca, violão flamenco",
    ),
    Mood.ROCK: Names(
        en="rock music, hard rock, heavy metal, punk rock, rock song, rock soundtrack, metal music",
        zh="摇滚, 摇滚乐, 重金属",
        ja="ロック音楽, ロックミュージック, ヘビメタ",
        es="música rock, rock duro",
        fr="musique rock, hard rock",
        de="rockmusik, hardrock",
        pt="música rock, rock pesado",
    ),
}

MUSIC = Names(
    en="music, soundtrack, melody, song, tune, background music, musical score, orchestral score, "
    "epic score, cinematic score, music score, synth score, piano score, piano music, "
    "orchestra, film score, jazz, techno, synthwave, house music, dance music, club music, "
    "lounge music, swing music, edm, symphony, lo-fi beat, lofi beat, lo-fi hip hop, "
    "lofi hip hop, chiptune, chip tune, 8-bit music, 8 bit music, video game music, arcade music, "
    "8-bit soundtrack, flamenco guitar, flamenco music, spanish guitar, waltz music, "
    "viennese waltz, rock music, metal music, rock song, sad piano, "
    "soft piano, gentle piano, lo-fi beats, lofi beats, lo-fi music, lofi music, "
    "solo piano, drone music, meditation music, spa music",
    zh="音乐, 配乐, 旋律, 歌曲, 乐曲, 背景音乐, 钢琴曲, 圆舞曲, "
    "芯片音乐, 游戏音乐, 摇滚乐, 氛围音乐, 冥想音乐",
    ja="音楽, 曲, メロディー, 旋律, BGM, サウンドトラック, チップチューン, ゲーム音楽, "
    "8ビット音楽, ロックミュージック, ロック音楽, 瞑想音楽",
    es="música, melodía, banda sonora, canción, música ambiental, música de ambiente, "
    "música de 8 bits, música de videojuego, música flamenca, guitarra flamenca, música rock",
    fr="musique, mélodie, bande sonore, chanson, musique d'ambiance, musique ambiante, "
    "musique 8 bits, musique de jeu vidéo, musique flamenca, guitare flamenca, musique rock",
    de="musik, melodie, filmmusik, hintergrundmusik, klaviermusik, lied, walzermusik, "
    "videospielmusik, 8-bit-musik, rockmusik, flamencomusik, flamencogitarre",
    pt="música, melodia, trilha sonora, canção, música ambiente, música de 8 bits, "
    "música de videogame, música flamenca, guitarra flamenca, música rock",
    signs="🎵, 🎶, 🎹, 🎼",
)

INSTRUMENTS: dict[str, Names] = {
    "piano": Names(
        en="piano, piano music", zh="钢琴, 钢琴曲", ja="ピアノ", es="piano", fr="piano",
        de="klavier, klaviermusik, piano", pt="piano", signs="🎹",
    ),
    "guitar": Names(
        en="guitar, ukulele, acoustic guitar", zh="吉他", ja="ギター", es="guitarra", fr="guitare",
        de="gitarre, gitarrenmusik", pt="violão, guitarra", signs="🎸",
    ),
    "violin": Names(
        en="violin, fiddle, strings, string section", zh="小提琴, 弦乐", ja="バイオリン, 弦楽",
        es="violín, cuerdas", fr="violon, cordes", de="geige, violine, streicher",
        pt="violino, cordas", signs="🎻",
    ),
    "double bass": Names(
        en="cello, double bass", zh="大提琴", ja="チェロ", es="violonchelo, chelo",
        fr="violoncelle",
        de="cello, kontrabass", pt="violoncelo",
    ),
    "flute": Names(
        en="flute, pan flute, bamboo flute", zh="长笛, 笛子", ja="フルート, 笛", es="flauta",
        fr="flûte", de="flöte, flötenmusik", pt="flauta",
    ),
    "harp": Names(
        en="harp", zh="竖琴", ja="ハープ", es="arpa", fr="harpe", de="harfe", pt="harpa",
    ),
    "trumpet": Names(
        en="trumpet, brass, horns section", zh="小号", ja="トランペット", es="trompeta",
        fr="trompette", de="trompete, bläser", pt="trompete", signs="🎺",
    ),
    "saxophone": Names(
        en="saxophone, sax", zh="萨克斯", ja="サックス", es="saxofón", fr="saxophone",
        de="saxophon, saxofon", pt="saxofone", signs="🎷",
    ),
    "accordion": Names(
        en="accordion", zh="手风琴", ja="アコーディオン", es="acordeón", fr="accordéon",
        de="akkordeon", pt="acordeão, sanfona", signs="🪗",
    ),
    "organ": Names(
        en="organ, church organ, pipe organ", zh="管风琴", ja="オルガン", es="órgano", fr="orgue",
        de="orgel, orgelmusik", pt="órgão",
    ),
    "music box": Names(
        en="music box, celesta, glockenspiel", zh="八音盒, 音乐盒", ja="オルゴール",
        es="caja de música", fr="boîte à musique", de="spieluhr", pt="caixa de música",
    ),
    "choir": Names(
        en="choir, choral, vocal harmonies", zh="合唱", ja="合唱", es="coro, coral", fr="chœur",
        de="chor, chormusik", pt="coro, coral",
    ),
}  # fmt: skip
"""What music is played on, where the prompt says so."""
