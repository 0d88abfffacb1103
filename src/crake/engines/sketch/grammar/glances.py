"""Words for looking about, and for fighting; see `actions`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

GLANCES: dict[Action, Names] = {
    Action.LOOK_AROUND: Names(
        en="look around, look about, look left and right, glance around, "
        "look from side to side, search around, scan the room, scan the horizon, "
        "scan the crowd, scan the area, look both ways, look over his shoulder, "
        "look over her shoulder, glance over his shoulder, glance over her shoulder, "
        "look in all directions, turn his head left and right, shake his head, shake her head",
        zh="环顾四周, 四处张望, 东张西望, 左右看, 环顾", ja="見回, 見まわ, きょろきょろ, "
        "辺りを見", es="mira alrededor, mirando alrededor, mira a su alrededor, "
        "mirando a su alrededor, mira a todos lados", fr="regard~ autour, regard~ autour de lui, "
        "regard~ autour d'elle, regard~ alentour",
        de="schaut sich um, sieht sich um, blickt umher, "
        "sich umschauend, blickt sich um, sich umsehend", pt="olha ao redor, olhando ao redor, "
        "olha em volta, olhando em volta",
    ),
    Action.LOOK_UP: Names(
        en="look up, look up at the sky, look up at the stars, look up into the sky, "
        "look at the sky, look at the stars, gaze up, gaze up at the sky, gaze up at the stars, "
        "gaze at the sky, gaze at the stars, stare at the sky, stare at the stars, stare up, "
        "stare up at the sky, stargazing, stargaze, watch the stars, look up at the moon, "
        "look at the moon, gaze at the moon, gaze up at the moon, watch the sky, "
        "looking skyward, raise her head, raise his head, lift her head, lift his head",
        zh="抬头, 仰望, 抬头看, 望着天空, 看着天空, 仰望星空, 看星星, 望着星空",
        ja="見上げ, 空を見, 星を見", es="mira hacia arriba, mirando hacia arriba, mira al cielo, "
        "mirando al cielo, mira las estrellas, mirando las estrellas, mira el cielo, "
        "mirando el cielo, levanta la cabeza",
        fr="lève les yeux, levant les yeux, regard~ le ciel, regard~ les étoiles, "
        "regard~ vers le haut, lève la tête, regard~ en l'air",
        de="schaut nach oben, blickt nach oben, schaut in den himmel, blickt in den himmel, "
        "schaut zum himmel, blickt zum himmel, schaut hoch, schaut zu den sternen, "
        "betrachtet die sterne, hebt den kopf",
        pt="olha para cima, olhando para cima, olha para o céu, olhando para o céu, "
        "olha as estrelas, olhando as estrelas, levanta a cabeça",
    ),
    Action.TURN_HEAD: Names(
        en="turn her head, turn his head, turn its head, turn the head, turn their heads, "
        "turn her head to the camera, turn his head to the camera, turn to the camera, "
        "turn to face the camera, turn to look at camera, turn her face to the, "
        "turn his face to the, turn towards the camera, turn toward the camera, "
        "turn to look at the camera, turn her head towards the camera, "
        "turn his head towards the camera, turn around to look, turn to the viewer, "
        "turn her head and smile, look back at the camera, look over at the camera, "
        "turn her gaze, turn his gaze, turn slowly to the camera, slowly turn her head, "
        "slowly turn his head, slowly turn to the camera",
        zh="转头, 回头, 转过头, 转向镜头, 回头看, 转过脸", ja="振り向, 振り返, カメラの方を向, "
        "こちらを向",
        es="gira la cabeza, girando la cabeza, vuelve la cabeza, volviendo la cabeza, "
        "se gira hacia la cámara, se vuelve hacia la cámara",
        fr="tourn~ la tête, se tourn~ vers la caméra, se retourn~",
        de="dreht den kopf, wendet den kopf, dreht sich zur kamera, wendet sich zur kamera, "
        "dreht ihren kopf, dreht seinen kopf, wendet sich um",
        pt="vira a cabeça, virando a cabeça, vira-se para a câmera, vira o rosto, "
        "virando o rosto",
    ),
    Action.PICNIC: Names(
        en="picnic, picnics, picnicking, picnicked, have a picnic, enjoy a picnic, on a picnic, "
        "at a picnic, have a picnic lunch, on a picnic blanket, on a picnic rug, "
        "eat on a blanket, eat on a picnic blanket",
        zh="野餐", ja="ピクニック", es="hac~ un pícnic, haciendo un picnic, de picnic, pícnic, "
        "picnic",
        fr="pique-niqu~, pique-nique, fait un pique-nique", de="picknick, picknickt, picknicken, "
        "macht ein picknick", pt="piquenique, faz um piquenique",
    ),
    Action.KITE: Names(
        en="fly a kite, fly his kite, fly her kite, flying kites, fly kites, fly their kites, "
        "flying a red kite, fly a colorful kite, fly a colourful kite, play with a kite",
        zh="放风筝", ja="凧揚げ, 凧を揚げ", es="vuel~ una cometa, volando una cometa, "
        "vuela cometas", fr="fait voler un cerf-volant, joue au cerf-volant",
        de="lässt einen drachen steigen, drachen steigen", pt="solta pipa, soltando pipa, "
        "empina pipa, empinando pipa",
    ),
    Action.FIGHT: Names(
        en="kung fu, practice kung fu, practise kung fu, do kung fu, practice karate, "
        "practise karate, do karate, practice martial arts, practise martial arts, "
        "do martial arts, martial arts, train martial arts, train karate, train kung fu, "
        "kickboxing, kickbox, taekwondo, do taekwondo, practice taekwondo, capoeira, "
        "muay thai",
        zh="练武, 练功夫, 打功夫, 练拳, 武术, 功夫, 练习武术, 打太极拳",
        ja="空手, カンフー, 武術, 拳法", es="kung-fu, artes marciales, practic~ karate, "
        "practic~ artes marciales", fr="kung-fu, arts martiaux, pratiqu~ les arts martiaux, "
        "fait du karaté", de="kampfkunst, kampfsport, macht kung fu, macht karate, kung fu",
        pt="kung fu, artes marciais, pratic~ artes marciais, treina caratê",
    ),
    Action.SPAR: Names(
        en="spar with a partner, spar with an opponent, throw punches, throw a punch, "
        "trade punches, punch the air, "
        "shadow boxing, shadow box, shadowbox",
        zh="拳击对练, 空击", ja="スパーリング, シャドーボクシング", es="hac~ sparring, boxeando",
        fr="fait du sparring, boxant", de="sparring, boxt, boxend", pt="faz sparring, boxeando",
    ),
    Action.FENCE: Names(
        en="swing a sword, swing his sword, swing her sword, wield a sword, wield his sword, "
        "wield her sword, practice with a sword, practise with a sword, practice swordsmanship, "
        "train with a sword, swing a katana, wield a katana, swordplay, brandish a sword, "
        "practice sword fighting, practice his sword",
        zh="舞剑, 挥剑, 练剑, 挥舞剑", ja="剣を振, 刀を振", es="blande una espada, "
        "blandiendo una espada, blande su espada", fr="brandi~ une épée, brandi~ son épée, "
        "mani~ l'épée", de="schwingt ein schwert, schwingt sein schwert, das schwert schwingend",
        pt="brande uma espada, brandindo uma espada, empunha uma espada",
    ),
}  # fmt: skip
