"""Words for how the camera moves, from where it looks, and how fast time passes."""

from __future__ import annotations

from crake.engines.sketch.direction import Camera, Framing, Tempo
from crake.engines.sketch.names import Names

_CAMERA_WORDS = "camera cameras cámara camara caméra kamera câmera câmara カメラ 镜头"
CAMERA = frozenset(_CAMERA_WORDS.split())
"""What films, where it is named itself."""
_VIEWER_WORDS = "shot frame lens view scene we viewer viewpoint"
VIEWERS = CAMERA | frozenset(_VIEWER_WORDS.split())
"""What moves without being seen."""

CAMERAS: dict[Camera, Names] = {
    Camera.TRACK: Names(
        en="tracking shot, follow shot, camera follow, camera follows, camera following, tracking, "
        "following shot, tracking camera, drone shot, "
        "camera tracks, camera trails, steadicam, gimbal shot, one take, oner, trucking shot",
        zh="跟拍, 跟随镜头, 跟踪镜头",
        ja="追跡ショット, トラッキングショット",
        es="plano de seguimiento, travelling lateral, la cámara sigue",
        fr="travelling latéral, plan de suivi, la caméra suit",
        de="kamerafahrt, verfolgungsaufnahme, die kamera folgt",
        pt="plano de acompanhamento, a câmera segue, a câmara segue",
    ),
    Camera.PAN_LEFT: Names(
        en="pan left, pan to the left, camera left, move left, pan leftward, moves left, "
        "truck left, slide left, slides left",
        zh="向左摇, 左摇, 镜头左移, 向左平移",
        ja="左にパン, 左へパン",
        es="paneo a la izquierda, panorámica a la izquierda",
        fr="panoramique à gauche, panoramique vers la gauche",
        de="schwenk nach links, kameraschwenk nach links",
        pt="panorâmica à esquerda, panorâmica para a esquerda",
    ),
    Camera.PAN_RIGHT: Names(
        en="pan right, pan to the right, camera right, pan, move right, panoramic, pan rightward, "
        "panorama, camera pan, moves right, panning shot, truck right, slide right, "
        "slides right, slider shot",
        zh="向右摇, 右摇, 镜头右移, 摇镜头, 向右平移, 全景摇摄",
        ja="右にパン, 右へパン, パンする, パン",
        es="paneo, paneo a la derecha, panorámica, panorámica a la derecha",
        fr="panoramique, panoramique à droite, panoramique vers la droite",
        de="schwenk, kameraschwenk, schwenk nach rechts",
        pt="panorâmica, panorâmica à direita, panorâmica para a direita",
    ),
    Camera.TILT_UP: Names(
        en="tilt up, tilt upward, pan up, pan upward, pan upwards, tilt upwards, tilt",
        zh="向上摇, 上摇, 镜头上升, 镜头上移",
        ja="ティルトアップ, 上にティルト, 上にパン",
        es="inclinación hacia arriba, barrido hacia arriba",
        fr="panoramique vers le haut, plongée vers le haut",
        de="schwenk nach oben, kameraschwenk nach oben",
        pt="inclinação para cima, panorâmica para cima",
    ),
    Camera.CRANE: Names(
        en="crane up, crane shot, rising camera, crane shot rising, rising shot, jib up, jib shot, "
        "boom up, pedestal up, camera rises, camera lifts, camera ascends, camera climbs, "
        "camera moves up, camera cranes up",
        zh="摇臂镜头, 升降镜头",
        ja="クレーンショット",
        es="plano de grúa, toma con grúa",
        fr="plan à la grue, mouvement de grue",
        de="kranfahrt, kamerakran",
        pt="plano de grua",
    ),
    Camera.TILT_DOWN: Names(
        en="tilt down, crane down, jib down, boom down, pedestal down, tilt downward, pan down, "
        "pan downward, pan downwards, "
        "camera descends, camera lowers, camera moves down, tilt from the sky, "
        "pan from the sky, tilt down from the sky, pan down from the sky",
        zh="向下摇, 下摇, 镜头下移",
        ja="ティルトダウン, 下にティルト, 下にパン",
        es="inclinación hacia abajo, barrido hacia abajo",
        fr="panoramique vers le bas",
        de="schwenk nach unten, kameraschwenk nach unten",
        pt="inclinação para baixo, panorâmica para baixo",
    ),
    Camera.ZOOM_IN: Names(
        en="zoom in, zoom, slow zoom, crash zoom, snap zoom, zoom into, zoom in on",
        zh="放大, 变焦, 镜头放大, 推近镜头",
        ja="ズームイン, ズーム, 拡大",
        es="zoom, acercamiento, zoom de acercamiento, la cámara se acerca",
        fr="zoom, zoom avant, zoome, la caméra se rapproche, la caméra s'approche",
        de="zoom, heranzoomen, zoomt heran, hineinzoomen",
        pt="zoom, aproximação, zoom in, a câmera se aproxima, a câmara aproxima-se",
    ),
    Camera.ZOOM_OUT: Names(
        en="zoom out, zoom away, zoom back",
        zh="缩小, 镜头缩小",
        ja="ズームアウト, 縮小",
        es="alejamiento, zoom de alejamiento",
        fr="zoom arrière, dézoome",
        de="herauszoomen, zoomt heraus, wegzoomen",
        pt="afastamento, zoom out",
    ),
    Camera.DOLLY_IN: Names(
        en="dolly in, dolly, dolly shot, push in, dolly forward, move in, camera moves forward, "
        "move closer, moves closer, camera pushes in, camera flies through, "
        "camera glides through, camera moves through, camera moves in, "
        "camera glides forward, camera glides, camera drifts forward, push-in, dolly-in, "
        "camera flies over, camera flies forward, camera soars over, hyperlapse, "
        "fpv, fpv drone, fpv drone shot, fpv shot, fpv flight, "
        "push-in shot, push in shot, slow push in, slow push-in",
        zh="推镜头, 推近, 镜头推近, 推进, 镜头推进, 镜头前推, 镜头飞过, 镜头飞越",
        ja="ドリーイン, ドリー, 前進する, カメラが飛ぶ",
        es="travelling hacia adelante, dolly, la cámara avanza, la cámara sobrevuela",
        fr="travelling avant, travelling, la caméra avance, la caméra survole",
        de="fahrt nach vorn, kamera fährt heran, dolly, kamera nähert sich, "
        "kamera fährt vorwärts, kamerafahrt durch, kamera fliegt über, kamera überfliegt",
        pt="travelling para frente, dolly, a câmera avança, a câmera sobrevoa",
    ),
    Camera.DOLLY_OUT: Names(
        en="dolly out, pull back, pull out, dolly back, camera moves back, pull away, "
        "camera pulls back, camera pulls out, camera retreats",
        zh="拉镜头, 拉远, 慢慢拉远, 镜头拉远, 镜头后拉",
        ja="ドリーアウト, 後退する, カメラが引",
        es="travelling hacia atrás, la cámara se aleja, la cámara retrocede",
        fr="travelling arrière, la caméra recule, la caméra s'éloigne",
        de="fahrt zurück, kamera fährt zurück, kamera entfernt sich, kamera zieht sich zurück",
        pt="travelling para trás, a câmera se afasta, a câmera recua",
    ),
    Camera.DOLLY_ZOOM: Names(
        en="dolly zoom, vertigo effect, vertigo shot, zolly, dolly-zoom, push-pull shot",
        zh="滑动变焦, 希区柯克变焦",
        ja="ドリーズーム, めまいショット",
        es="dolly zoom, efecto vértigo",
        fr="travelling compensé, effet vertigo, dolly zoom",
        de="dolly-zoom, vertigo-effekt, dolly zoom",
        pt="dolly zoom, efeito vertigo",
    ),
    Camera.ORBIT: Names(
        en="orbit shot, orbiting shot, orbital shot, camera orbits, camera orbiting, camera orbit, "
        "orbiting camera, camera circles, camera circling, circling camera, arc shot, camera arcs, "
        "camera rotates around, camera revolves, camera revolves around, camera spins around, "
        "camera rotates, camera rotating around, 360 orbit, 360 degree orbit, slow orbit, "
        "360 shot, 360 degree shot, 360 degree view, 360 degrees, 360 degree, 360 view, "
        "360 camera, 360 camera shot, drone orbit, drone orbits, drone orbiting, drone circles, "
        "orbits around, orbiting around, turntable, turntable shot, shot orbits, view orbits, "
        "orbital camera",
        zh="环绕镜头, 环绕拍摄, 镜头环绕, 环绕, 360度, 360度环绕, 旋转镜头, 镜头旋转",
        ja="周回ショット, 回り込み, カメラが回り込む, カメラが周回, 360度, 周りを回る, オービット",
        es="plano orbital, la cámara orbita, la cámara gira alrededor, cámara orbital, 360 grados, "
        "toma orbital, la cámara rodea",
        fr="plan orbital, la caméra tourne autour, travelling circulaire, 360 degrés, "
        "la caméra orbite, caméra orbitale",
        de="orbit-shot, die kamera umkreist, kamera umkreist, kamera kreist, umkreisung, 360 grad, "
        "kreisfahrt, kamerakreisfahrt",
        pt="plano orbital, a câmera orbita, a câmera gira em torno, a câmera gira ao redor, "
        "360 graus, a câmara orbita, tomada orbital",
    ),
    Camera.WHIP: Names(
        en="whip pan, whip-pan, swish pan, fast pan, quick pan, whip pan to, whip pans",
        zh="甩镜头, 快速摇镜头, 急摇",
        ja="ウィップパン, スウィッシュパン, 高速パン",
        es="barrido, barrido rápido, paneo rápido",
        fr="panoramique filé, filé",
        de="reißschwenk, wischer",
        pt="chicote, panorâmica rápida",
    ),
    Camera.HANDHELD: Names(
        en="handheld, hand-held, handheld camera, shaky, shaky cam, shaky camera, found footage, "
        "vlog, gopro, go pro, iphone footage, phone footage, camcorder",
        zh="手持, 手持镜头, 手持拍摄",
        ja="手持ち, 手ブレ, 手持ちカメラ",
        es="cámara en mano",
        fr="caméra à l'épaule, caméra à la main",
        de="handkamera, wackelkamera",
        pt="câmera na mão, câmara na mão",
    ),
    Camera.STILL: Names(
        en="static shot, still shot, static camera, locked camera, fixed camera, tripod, "
        "still camera, locked off, static, locked-off, fixed shot, security camera, "
        "security cam, cctv, surveillance camera, trail cam, webcam, doorbell camera",
        zh="固定镜头, 静止镜头, 固定机位",
        ja="固定カメラ, 固定ショット, 定点",
        es="plano fijo, cámara fija",
        fr="plan fixe, caméra fixe",
        de="feste kamera, statische kamera, standaufnahme, statische einstellung",
        pt="plano fixo, câmera fixa, câmara fixa",
    ),
}

FRAMINGS: dict[Framing, Names] = {
    Framing.CLOSE_UP: Names(
        en="close-up, close up, closeup, macro, extreme close-up, macro shot, "
        "portrait, portrait of, a portrait of, portrait photo, portrait shot, headshot, head shot, "
        "selfie, mugshot, head and shoulders, face of, the face of, s face",
        zh="特写, 近景, 微距, 肖像, 自拍",
        ja="クローズアップ, アップ, 接写, マクロ, 肖像",
        es="primer plano, primerísimo plano, macro, retrato, retrato de",
        fr="gros plan, très gros plan, macro, portrait, portrait de",
        de="nahaufnahme, großaufnahme, makro, porträt, porträt von",
        pt="close, primeiro plano, macro, retrato, retrato de",
        signs="🤳",
    ),
    Framing.MEDIUM: Names(
        en="medium shot, depth of field, shallow depth of field, soft depth of field, bokeh",
        zh="中景, 景深, 浅景深",
        ja="ミディアムショット, 被写界深度",
        es="plano medio, profundidad de campo",
        fr="plan moyen, profondeur de champ",
        de="halbnah, tiefenschärfe, schärfentiefe",
        pt="plano médio, profundidade de campo",
    ),
    Framing.WIDE: Names(
        en="wide shot, wide angle, wide-angle, establishing shot, long shot, full shot, vast",
        zh="远景, 广角, 全景",
        ja="ワイドショット, 広角, 遠景",
        es="plano general, gran angular",
        fr="plan large, grand angle, plan général",
        de="totale, weitwinkel",
        pt="plano geral, grande angular",
    ),
    Framing.AERIAL: Names(
        en="aerial, aerial view, aerial shot, bird's eye view, bird's-eye view, birds eye view, "
        "from above, overhead shot, top-down, top down, flyover, drone view, drone shot, "
        "drone shots, drone footage, drone video, drone perspective, drone's eye view, "
        "drone flyover, drone camera, drone flight, drone cinematography, aerial drone, "
        "aerial drone shot, aerial drone view, aerial drone footage, fpv drone, "
        "fpv drone shot, fpv shot, fpv, shot by drone, filmed by drone, drone captures, "
        "camera drone, drone pov, drone orbit, drone rises, drone glides, drone orbits, "
        "drone orbiting, from a drone, seen from a drone, filmed from a drone, camera flies over, "
        "camera soars over",
        zh="航拍, 鸟瞰, 俯瞰, 俯视, 俯拍, 无人机航拍, 无人机视角, 无人机镜头, 无人机拍摄, "
        "镜头飞过, 镜头飞越",
        ja="空撮, 鳥瞰, 俯瞰, 上空から, ドローン撮影, ドローン映像, ドローン視点, "
        "ドローンショット, ドローン空撮",
        es="vista aérea, plano aéreo, a vista de pájaro, desde arriba, vista de dron, "
        "toma de dron, plano de dron, plano con dron, imágenes de dron, "
        "vista desde un dron, visto desde un dron, desde un dron, la cámara sobrevuela",
        fr="vue aérienne, vue du ciel, à vol d'oiseau, plan aérien, vue de drone, "
        "vue par drone, plan de drone, prise de vue par drone, images de drone, au drone, "
        "vu d'un drone, depuis un drone, filmé par un drone, la caméra survole",
        de="luftaufnahme, vogelperspektive, von oben, drohnenaufnahme, drohnenaufnahmen, "
        "drohnenflug, drohnenblick, drohnenperspektive, drohnenansicht, von einer drohne, "
        "aus einer drohne, kamera fliegt über, kamera überfliegt",
        pt="vista aérea, plano aéreo, vista de cima, vista de drone, imagem de drone, "
        "imagens de drone, filmagem de drone, tomada de drone, visto de um drone, de um drone, "
        "a câmera sobrevoa",
    ),
    Framing.LOW: Names(
        en="low angle, low-angle, worm's eye view, low angle shot, from below",
        zh="低角度, 仰拍, 仰视",
        ja="ローアングル, 見上げ",
        es="contrapicado, ángulo bajo",
        fr="contre-plongée",
        de="froschperspektive, von unten",
        pt="contra-plongée, ângulo baixo",
    ),
}

TEMPOS: dict[Tempo, Names] = {
    Tempo.SLOW_MOTION: Names(
        en="slow motion, slow-motion, slowmo, slow mo, slow-mo, super slow motion",
        zh="慢动作, 慢镜头",
        ja="スローモーション",
        es="cámara lenta",
        fr="ralenti, au ralenti",
        de="zeitlupe",
        pt="câmera lenta, câmara lenta",
    ),
    Tempo.TIME_LAPSE: Names(
        en="time-lapse, time lapse, timelapse, hyperlapse",
        zh="延时, 延时摄影, 快进",
        ja="タイムラプス, 早送り, 微速度撮影",
        es="time-lapse, cámara rápida",
        fr="accéléré, en accéléré",
        de="zeitraffer",
        pt="time-lapse, câmera rápida",
    ),
}

CRAFT = Names(
    en="depth of field, shallow depth of field, deep depth of field, field of view, fisheye, "
    "fish eye, fish-eye lens, rule of thirds, golden ratio, lens flare, sun flare, bokeh, "
    "motion blur, film grain, color grading, colour grading, teal and orange, orange and teal, "
    "rack focus, deep focus, dutch angle, anamorphic lens, key light, rim light, back light, "
    "camera operator, ring light, "
    "silver halide, kodak gold, lunar new year, "
    "chinese new year, sense of wonder, "
    "blade runner, spaghetti western, fire hydrant, heat haze, national geographic, "
    "time of day, fish tank, water tank, burning man, burning rubber, burning sun, burning sky, "
    "burning sunset, burning desert, burning love, burning desire, burning with desire, "
    "burning eyes, burning heart, explosion of color, explosion of colors, explosion of colour, "
    "explosion of colours, explosion of flavor, explosion of flowers, color explosion, "
    "colour explosion, paint explosion, population explosion",
    zh="景深, 浅景深, 鱼眼, 镜头, 打开, 离开, 展开, 张开, 盛开, 开门, 开店, 电影感, 赛博朋克",
    ja="被写界深度, 浅い被写界深度, 魚眼, カメラ, シネマティック, フリスビー",
    es="profundidad de campo, ojo de pez",
    fr="profondeur de champ, faible profondeur de champ",
    de="schärfentiefe, tiefenschärfe, fischauge",
    pt="profundidade de campo, olho de peixe",
)
"""Words of the craft that name things which are not seen: "depth of field" is no field."""

VIEWER = Names(
    en="pov, point of view, first person, first-person view, first person view, pov shot, "
    "first-person pov, first person pov, first person perspective, pov footage, dashcam, dash cam, "
    "dashcam view, dashcam footage, bodycam, body cam, bodycam footage, helmet cam",
    zh="第一人称, 第一人称视角, 主观视角, 主观镜头, 第一视角, 行车记录仪",
    ja="一人称, 一人称視点, 主観視点, 主観映像, ドライブレコーダー",
    es="primera persona, en primera persona, cámara subjetiva, plano subjetivo, vista subjetiva",
    fr="vue subjective, caméra subjective, première personne, à la première personne",
    de="ich-perspektive, aus der ich-perspektive, egoperspektive, subjektive kamera, dashcam",
    pt="primeira pessoa, em primeira pessoa, câmera subjetiva, câmara subjetiva",
)
"""What is seen with somebody's own eyes, who is not in the picture."""
