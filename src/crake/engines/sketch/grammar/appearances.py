"""Words for what faces show, and for where people are seen from."""

from __future__ import annotations

from crake.engines.sketch.direction import Expression, Facing
from crake.engines.sketch.names import Names

EXPRESSIONS: dict[Expression, Names] = {
    Expression.HAPPY: Names(
        en="happy, joyful, cheerful, merry, smiling, smiles, smile, laughing, laughs, laugh, "
        "grinning, grins, grin, giggle, giggles, giggling, chuckle, chuckles, chuckling, beaming, "
        "delighted, glad, excited, joyous, happily, cheerfully, overjoyed",
        zh="快乐, 开心, 高兴, 微笑, 笑",
        ja="楽しい, 楽しそう, 嬉しい, 嬉しそう, 幸せ, 笑顔, 笑",
        es="feliz, felices, alegre, alegres, contento, contenta, sonriente, sonriendo, sonríe, "
        "riendo, ríe",
        fr="joyeux, joyeuse, heureux, heureuse, souriant, souriante, sourit, riant, rit, content, "
        "contente",
        de="fröhlich, fröhliche, fröhlicher, fröhliches, fröhlichen, glücklich, glückliche, "
        "glücklicher, glückliches, lächelt, lächelnd, lächelnde, lachend, lachende, lacht, heiter",
        pt="feliz, felizes, alegre, alegres, contente, sorridente, sorrindo, sorri, rindo",
        signs="😊, 😄, 😀, 😁",
    ),
    Expression.SAD: Names(
        en="sad, melancholic, mournful, sorrowful, lonely, unhappy, depressed, gloomy, "
        "heartbroken, sadly, frown, frowns, frowning, pout, pouts, pouting, sulking",
        zh="悲伤, 忧伤, 伤心, 忧郁, 难过, 孤独",
        ja="悲しい, 悲しそう, 寂しい, 寂しそう",
        es="triste, tristes, melancólico, melancólica, solitario, solitaria",
        fr="triste, tristes, mélancolique, malheureux, malheureuse, solitaire",
        de="traurig, traurige, trauriger, trauriges, traurigen, "
        "einsam, einsame, einsamer, unglücklich, melancholisch",
        pt="triste, tristes, melancólico, melancólica, solitário, solitária",
        signs="🙁",
    ),
    Expression.CRYING: Names(
        en="crying, cries, cry, weep, weeping, weeps, wept, sob, sobs, sobbing, tearful, in tears, "
        "shed tears, sheds tears, shedding tears, bursts into tears",
        zh="哭, 哭泣, 流泪",
        ja="泣",
        es="llorando, llora, lloran",
        fr="pleure, pleurant, en larmes",
        de="weint, weinend, weinende, weinender, weinendes",
        pt="chorando, chora",
        signs="😢, 😭",
    ),
    Expression.ANGRY: Names(
        en="angry, furious, mad, enraged, grumpy, fierce, menacing, angrily, scowl, scowls, "
        "scowling, "
        "glare, glares, glaring, snarling, "
        "growling, grim, ferocious",
        zh="愤怒, 生气, 凶猛",
        ja="怒, 怒った, 獰猛",
        es="enfadado, enfadada, enojado, enojada, furioso, furiosa, feroz",
        fr="en colère, furieux, furieuse, fâché, fâchée, féroce",
        de="wütend, wütende, wütender, wütendes, zornig, zornige, zorniger, grimmig, böse",
        pt="zangado, zangada, furioso, furiosa, bravo, brava, feroz",
        signs="😠, 😡",
    ),
    Expression.SURPRISED: Names(
        en="surprised, astonished, amazed, shocked, startled, stunned, astounded",
        zh="惊讶, 吃惊, 震惊",
        ja="驚, 驚いた, びっくり",
        es="sorprendido, sorprendida, asombrado, asombrada",
        fr="surpris, surprise, étonné, étonnée, stupéfait, stupéfaite",
        de="überrascht, überraschte, überraschter, erstaunt, erstaunte, erstaunter",
        pt="surpreso, surpresa, espantado, espantada",
        signs="😮, 😲",
    ),
    Expression.AFRAID: Names(
        en="scared, afraid, frightened, terrified, fearful, worried, anxious, nervous, nervously, "
        "anxiously, fearfully, in fear, horrified, panicked",
        zh="害怕, 恐惧, 担心",
        ja="怖がって, 怯え",
        es="asustado, asustada, aterrado, aterrada, preocupado, preocupada",
        fr="effrayé, effrayée, apeuré, apeurée, terrifié, terrifiée, inquiet, inquiète",
        de="verängstigt, verängstigte, ängstlich, ängstliche, ängstlicher, erschrocken, besorgt",
        pt="assustado, assustada, apavorado, apavorada, preocupado, preocupada",
        signs="😨, 😱",
    ),
    Expression.SLEEPY: Names(
        en="sleepy, tired, drowsy, exhausted, bored, weary, yawning, yawns",
        zh="困倦, 疲惫, 疲倦, 犯困",
        ja="眠い, 眠そう, 疲れた",
        es="somnoliento, somnolienta, cansado, cansada, bostezando",
        fr="somnolent, somnolente, fatigué, fatiguée, bâillant",
        de="müde, müder, müdes, schläfrig, schläfrige, schläfriger, gähnend, erschöpft",
        pt="sonolento, sonolenta, cansado, cansada, bocejando",
        signs="🥱",
    ),
    Expression.ASLEEP: Names(
        en="sleep, sleeps, sleeping, slept, asleep, nap, naps, napping, doze, dozes, dozing, "
        "snooze, snoozing, slumber, slumbering, eyes closed, closed eyes, fall asleep, "
        "falls asleep, fell asleep, falling asleep",
        zh="睡, 睡觉, 睡着",
        ja="眠, 眠って, 寝",
        es="duerme, duermen, durmiendo, dormido, dormida",
        fr="dort, dorment, dormant, endormi, assoupi",
        de="schläft, schlafen, schlafend, schlafende, schlafender, schlief",
        pt="dorme, dormem, dormindo",
        signs="😴, 💤",
    ),
}
"""What a face shows."""

FACINGS: dict[Facing, Names] = {
    Facing.FRONT: Names(
        en="towards the camera, toward the camera, towards us, toward us, towards the viewer, "
        "towards camera, toward camera, from the front, front view, head-on, look at the camera, "
        "look into the camera, look at camera, look into camera, look directly at the camera, "
        "stare at the camera, stare into the camera, face the camera, facing camera, "
        "smile at the camera, pose for the camera, wave at the camera, wave to the camera, "
        "approach the camera, to camera, to the camera, at the viewer, looking at us, "
        "facing us, facing the viewer, "
        "frontal view, facing forward, selfie, headshot, head shot, portrait, a portrait of, "
        "portrait of, portrait photo, portrait shot, mugshot",
        zh="朝镜头, 向镜头, 面对镜头, 看着镜头, 正面, 肖像, 自拍",
        ja="カメラに向か, カメラを見, 正面から, 正面, 肖像, こちらに向か",
        es="hacia la cámara, a la cámara, a cámara, de frente, mirando a la cámara, "
        "mira a la cámara, retrato, retrato de",
        fr="vers la caméra, de face, regarde la caméra, regardant la caméra, portrait, portrait de",
        de="auf die kamera zu, zur kamera, in die kamera, von vorn, von vorne, porträt, "
        "porträt von",
        pt="em direção à câmera, para a câmera, para a câmara, de frente, "
        "olhando para a câmera, retrato, retrato de",
        signs="🤳",
    ),
    Facing.BACK: Names(
        en="from behind, seen from behind, viewed from behind, from the back, back view, "
        "rear view, away from the camera, away from us, away from camera, "
        "back to the camera, back turned, walking away, walks away, runs away, running away, "
        "facing away, over the shoulder",
        zh="背影, 从背后, 从后面, 背对镜头",
        ja="後ろから, 背後から, 後ろ姿, 背中",
        es="de espaldas, desde atrás, por detrás",
        fr="de dos, vu de derrière, par derrière",
        de="von hinten, rückenansicht, von der kamera weg",
        pt="de costas, por trás",
    ),
    Facing.SIDE: Names(
        en="from the side, side view, in profile, side profile, side-on, profile view",
        zh="侧面, 侧脸",
        ja="横から, 横顔, 側面",
        es="de lado, de perfil, vista lateral",
        fr="de profil, de côté, vue de côté",
        de="von der seite, im profil, seitenansicht",
        pt="de lado, de perfil, vista lateral",
    ),
}
"""Which side of a subject is seen."""
