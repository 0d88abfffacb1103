"""Words for what subjects do. `~` after a stem stands for the endings of the language's verbs."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.arts import ARTS
from crake.engines.sketch.grammar.crafts import CRAFTS
from crake.engines.sketch.grammar.creatures import CREATURES
from crake.engines.sketch.grammar.dances import DANCES
from crake.engines.sketch.grammar.glances import GLANCES
from crake.engines.sketch.grammar.labours import LABOURS
from crake.engines.sketch.grammar.sports import SPORTS
from crake.engines.sketch.names import Names

ACTIONS: dict[Action, Names] = {
    Action.STAND: Names(
        en="stand, wait, look, gaze, stare, watch, pose, stop, parked, think, smile, "
        "rest his hand, rest her hand, rest his hands, rest her hands, rest his head, "
        "rest her head, "
        "observe, stay, stuck, talk, weep, sob, giggle, chuckle, grin, frown, pout, scowl, glare, "
        "draw a gun, draw his gun, draw her gun, draw their guns, draw a sword, draw his sword, "
        "draw her sword, draw their swords, draw his weapon, "
        "cross his arms, cross her arms, cross their arms, hang laundry, hang out laundry, "
        "hang clothes, shrug his shoulders, shrug her shoulders, lean against, lean on, "
        "bark, wash dishes, "
        "laugh, cry, listen, play guitar, still life, "
        "motionless, look at the camera, look into the camera, "
        "look at camera, look into camera, look directly at the camera, stare at the camera, "
        "stare into the camera, smile at the camera, pose for the camera, face the camera",
        zh="站, 站立, 等待, 停, 看, 看着, 望, 凝视, 看着镜头, 靠在, 倚着, 拔剑, 拔刀, 刷牙, 梳头",
        ja="立, 待, 見つめ, 止ま, カメラを見, 刀を抜, 剣を抜, 髪をとか, 歯を磨",
        es="parad~, detien~, se detiene, se detienen, esper~, mir~, de pie, observ~, "
        "se cepilla, se peina, desenvain~, apoyado, apoyada",
        fr="debout, arrêt~, attend~, regard~, observ~, immobile, se brosse, se coiffe, "
        "se maquille, dégain~, adossé, adossée",
        de="steh~, stand, wart~, schau~, beobacht~, kämm~, "
        "lehn~, zieht sein schwert, putzt sich die zähne",
        pt="parad~, esper~, olh~, de pé, observ~, penteia, escova, "
        "desembainh~, encostado, encostada",
        signs="🧍",
    ),
    Action.SIT: Names(
        en="sit, sat, perch, crouch, sit down, squat, read, "
        "weave a basket, weave a rug, weave a carpet, weave on a loom, "
        "play video games, play a video game, play computer games, "
        "bathe, soak, take a bath, taking a bath",
        zh="坐, 坐着, 织毛衣, 编织, 刺绣, 蹲, 泡澡, 泡温泉",
        ja="座, すわ, 編み物, 膝に乗せ, 刺繍, 入浴, 浸か",
        es="sentad~, sient~, sent~, bañ~, tej~, bord~",
        fr="tricot~, brod~, assoit, assoient, assis, assise, assied, asseoi~, baign~",
        de="setzt sich, setzen sich, setzt sie sich, setzt er sich, setz dich, hinsetz~, "
        "sitz~, saß, hock~, bad~, strick~, häkel~",
        pt="sentad~, sent~, banh~, tricot~, bord~",
    ),
    Action.LIE: Names(
        en="lie, lay, sleep, nap, doze, lie down, curl up, curl into a ball, "
        "curls into a ball, curled into a ball, snooze, slumber, asleep, fall asleep, "
        "rest, bask, lounge, relax, sunbathe",
        zh="躺, 趴, 睡, 睡觉, 躺着, 睡着, 休息",
        ja="寝, 眠, 横たわ, 休んで",
        es="duerm~, dorm~, durm~, tumbad~, acostad~, descans~",
        fr="dort, dorm~, couché, couchée, allongé, allongée, se repos~",
        de="schlaf~, schläft, lieg~, schlief, ruht, ruhen, ruhend, ausruh~",
        pt="dorm~, deitad~, descans~",
        signs="😴, 💤",
    ),
    Action.WALK: Names(
        en="walk, climb stairs, climb the stairs, climb a staircase, climb up the stairs, "
        "walk up stairs, stroll, wander, march, "
        "hike, stride, pace, explore, prowl, cross, roam, step, "
        "tiptoe, wade, approach, travel, patrol, skate, stalk, trek, waddle, saunter, move, "
        "walking away, walks away, walk away, approach the camera, push, step forward, back away",
        zh="走, 走路, 散步, 漫步, 行走, 徒步",
        ja="歩, 散歩, 散策, あるい",
        es="camin~, pase~, and~, march~",
        fr="march~, promèn~, se balad~, flân~",
        de="geh~, lauf~, läuft, spazier~, wander~, ging",
        pt="caminh~, and~, passei~, passe~",
        signs="🚶",
    ),
    Action.RUN: Names(
        en="run, sprint, jog, race, dash, chase, gallop, rush, charge, hurry, flee, play, "
        "frolicking, frolics, frolicked, "
        "scamper, bolt, escape, trot, romp, stampede, running away, runs away",
        zh="跑, 奔跑, 飞奔, 追, 追逐, 奔驰, 玩耍",
        ja="走, 駆け, 追いかけ, はし, 遊",
        es="corr~, galop~, persig~, persegu~, jueg~, jug~",
        fr="cour~, court, galop~, poursui~, jou~",
        de="renn~, jag~, galoppier~, sprint~, spiel~, tob~",
        pt="corr~, galop~, persegu~, brinc~",
        signs="🏃",
    ),
    Action.JUMP: Names(
        en="jump, leap, bounce, hop, skip, breach, pounce, bound, vault",
        zh="跳, 跳跃, 蹦, 跃起, 跃出",
        ja="跳, ジャンプ, 飛び跳ね, 跳ね",
        es="salt~, brinc~",
        fr="saut~, bondi~, bond~",
        de="spring~, hüpf~, sprang",
        pt="salt~, pul~",
    ),
    Action.DANCE: Names(
        en="dance, twirl, tap dance",
        zh="跳舞, 舞蹈, 起舞, 舞动",
        ja="踊, ダンス, 舞",
        es="bail~, danz~",
        fr="dans~",
        de="tanz~, tänz~",
        pt="danç~, bail~",
        signs="💃, 🕺",
    ),
    Action.WAVE: Names(
        en="wave, wave at, wave to, wave his hand, wave her hand, wave hello, wave goodbye, greet, "
        "waving, raise his hand, raise her hand, raise their hands, raise a hand, raise hands, "
        "raise its paw, raise a paw, wave a hand, wave its hand, wave at the camera, "
        "wave to the camera",
        zh="挥手, 招手",
        ja="手を振, 手をふ",
        es="salud~",
        fr="salu~, fait signe",
        de="wink~",
        pt="acen~",
        signs="👋",
    ),
    Action.CLIMB: Names(
        en="climb, climb up, clamber",
        zh="爬, 攀登, 攀爬, 爬山",
        ja="登, よじ登",
        es="trep~, escal~, sub~",
        fr="grimp~, escalad~",
        de="kletter~, steig~",
        pt="escal~, trep~, sub~",
        signs="🧗",
    ),
    Action.FALL: Names(
        en="fall, drop, tumble, descend, plummet, fall down",
        zh="落, 掉, 坠落, 落下, 飘落, 跌倒",
        ja="落ち, 降り, 転",
        es="ca~, cayendo, cae, caen, desciend~",
        fr="tomb~, chut~, descend~",
        de="fall~, fällt, stürz~",
        pt="ca~, cai, caindo, desc~",
    ),
    Action.SPIN: Names(
        en="spin, rotate, revolve, whirl, turn around",
        zh="旋转, 转动, 转圈",
        ja="回転, 回, スピン",
        es="gir~, rot~",
        fr="tourn~, pivot~",
        de="dreh~, rotier~",
        pt="gir~, rod~",
    ),
    Action.POUR: Names(
        en="pour, poured, pouring",
        zh="倒入, 倒进, 注入, 斟",
        ja="注が, 注ぐ, 注い",
        es="vertiendo, vierte, vierten, verter, se vierte",
        fr="verse, verser, versant, versé, versée",
        de="gieß~, gegossen, eingegossen, eingeschenkt, einschenk~",
        pt="despej~, sendo servido",
    ),
    Action.EAT: Names(
        en="eat, graze, nibble, feed, munch, chew, gnaw, dine, sip, have dinner, has dinner, "
        "having dinner, have breakfast, has breakfast, having breakfast, have lunch, has lunch, "
        "having lunch, have supper, having supper, having brunch, have a meal, having a meal, "
        "enjoying a meal, sharing a meal, share a meal, romantic dinner, "
        "family dinner, christmas dinner, thanksgiving dinner, dinner together",
        zh="吃, 吃草, 啃, 用餐, 共进晚餐, 吃晚饭, 吃早餐",
        ja="食べ, 草を食, かじ, 食事, 夕食, 朝食, 昼食",
        es="com~, past~, cen~, desayun~, almorz~, almuerz~",
        fr="mang~, brout~, grignot~, dîn~, déjeun~",
        de="ess~, isst, friss~, frisst, gras~, knabber~, frühstück~, speis~, beim abendessen",
        pt="com~, past~, jant~, almoç~, tom~ o café da manhã",
    ),
    Action.FLY: Names(
        en="fly, flew, soar, glide, hover, flap, swoop, flutter, circle",
        zh="飞, 飞翔, 飞行, 飞舞, 翱翔, 盘旋",
        ja="飛, 飛行, 羽ばた, 舞い上が",
        es="vol~, vuel~, planea, planeando, revolote~",
        fr="vol~, plan~, voltig~",
        de="flieg~, flog, schweb~, gleit~, flatter~",
        pt="vo~, voa, voando, plan~",
    ),
    Action.RISE: Names(
        en="launch, blast off, take off, lift off, liftoff, ascend, lifts off, blasts off, "
        "rise from the ashes, rise from flames, rise from the flames, rise into the sky",
        zh="起飞, 发射, 升空",
        ja="離陸, 発射, 打ち上げ, 打ち上が",
        es="despeg~, despegue, lanzamiento",
        fr="décoll~, décollage, lancement",
        de="start~, raketenstart, hebt ab, heben ab, abheb~",
        pt="decol~, decolagem, lançamento",
    ),
    Action.LAND: Names(
        en="land, touch down, come in to land",
        zh="降落, 着陆, 著陸",
        ja="着陸",
        es="aterriz~, aterrizaje",
        fr="atterri~, atterrissage",
        de="landet, landen, landend, landung, setzt auf",
        pt="aterriss~, aterrissagem, pous~",
    ),
    Action.SWIM: Names(
        en="swim, snorkel, paddle, scuba",
        zh="游, 游泳, 游动, 潜泳, 游弋",
        ja="泳, 水泳",
        es="nad~",
        fr="nag~",
        de="schwimm~, schwamm",
        pt="nad~",
        signs="🏊",
    ),
    Action.DIVE: Names(
        en="dive, dove, plunge, submerge",
        zh="潜水, 俯冲, 跳水",
        ja="潜, 飛び込, ダイブ",
        es="buce~, zambull~, sumerg~",
        fr="plong~",
        de="tauch~",
        pt="mergulh~",
    ),
    Action.FLOAT: Names(
        en="float, sail, bob, spacewalk, drift, levitate, row, orbit",
        zh="漂, 漂浮, 飘浮, 航行, 漂流, 悬浮, 飘, 漂着",
        ja="浮, 漂, 浮遊, 航海",
        es="flot~, naveg~, remand~, rem~",
        fr="flott~, navigu~, ram~, dériv~",
        de="treib~, segel~, ruder~, schwimmend, fuhr",
        pt="flutu~, naveg~, rem~, boi~",
    ),
    Action.DRIVE: Names(
        en="do donuts, do doughnuts, do burnouts, "
        "drive, drove, cruise, speed, roll, ride past, zoom past",
        zh="开, 行驶, 驾驶, 驶过, 疾驰, 开车",
        ja="運転, 走行, ドライブ, 走り抜け",
        es="conduc~, maneja~, manej~, circul~",
        fr="roul~, condui~",
        de="fahr~, fährt, fuhr, ras~",
        pt="dirig~, conduz~, rod~",
    ),
    Action.RIDE: Names(
        en="ride, rode, cycle, surf, ski, skateboard, snowboard",
        zh="骑, 骑着, 骑马, 冲浪, 滑雪, 骑车",
        ja="乗, 騎乗, サーフィン, 滑",
        es="mont~, cabalg~, surfe~, esqui~",
        fr="chevauch~, mont~, surf~, ski~",
        de="reit~, ritt, surf~",
        pt="cavalg~, mont~, surf~, esqui~",
        signs="🏇, 🏄, ⛷",
    ),
} | (SPORTS | CREATURES | CRAFTS | DANCES | LABOURS | ARTS | GLANCES)

SPEECH = Names(
    en="say, whisper, shout, yell, scream, mutter, murmur, announce, explain, reply, answer, ask, "
    "tell, exclaim, narrate, recite, declare, speak, talk, speaks to camera, report, preach, "
    "repeat, teach, lecture, debate, complain, joke, boast, plead, promise, warn, confess, "
    "apologize, apologise, thank, introduce himself, introduce herself, "
    "introduce themselves, argue, quarrel, bicker, "
    "give a lecture, gives a lecture, giving a lecture, present the news, pitch an idea, "
    "tell a story, tells a story, telling a story, whispering, give a speech, giving a speech, "
    "gives a speech, vlogging, interview",
    zh="说, 说道, 说话, 说着, 喊, 喊道, 问, 问道, 回答, 低语, 讲解, 演讲",
    ja="言, 叫, 話, 答え, ささや, 尋ね, つぶや, 説明し, しゃべ",
    es="dice, dicen, diciendo, grita, gritan, gritando, susurr~, respond~, pregunt~, explic~, "
    "exclam~, habl~",
    fr="dit, disent, disant, crie, crient, criant, murmur~, répond, répondent, répondant, "
    "demand~, expliqu~, chuchot~, s'exclame, parl~",
    de="sagt, sagen, sagte, ruft, rufen, rief, flüster~, antwort~, frag~, erklär~, schrei~, "
    "schrie, sprech~, spricht, redet, reden",
    pt="diz, dizem, dizendo, grita, gritam, gritando, sussurr~, responde, respondem, pergunt~, "
    "explic~, exclam~, fal~",
    signs="🗣",
)
"""Words for what moves a mouth."""
