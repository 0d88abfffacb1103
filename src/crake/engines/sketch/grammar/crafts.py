"""Words for what people do with their hands; see `actions`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

CRAFTS: dict[Action, Names] = {
    Action.TYPE: Names(
        en="type, typing, type on a laptop, type on a computer, type on a keyboard, "
        "type on his laptop, type on her laptop, type on the laptop, type on the computer, "
        "work at a desk, work at his desk, work at her desk, work at the desk, "
        "work on a laptop, work on his laptop, work on her laptop, work on the laptop, "
        "work at his laptop, work at her laptop, work at a laptop, work at a computer, "
        "work on a computer, work at his computer, work at her computer, work at the computer, "
        "work on his computer, work on her computer, on his laptop, on her laptop, "
        "use a laptop, use a computer, use his laptop, use her laptop, coding, programming, "
        "sit at a computer, sit at the computer, at the computer, at a computer, "
        "write code, writing code",
        zh="打字, 敲键盘, 用电脑, 使用电脑, 用笔记本电脑, 使用笔记本电脑, 电脑前工作, 写代码, 编程",
        ja="タイピング, キーボードを打, パソコンを使, パソコンで仕事, パソコンで作業, "
        "プログラミング",
        es="tecle~, escribe en el ordenador, escribiendo en el ordenador, trabaja en su portátil, "
        "trabajando en su portátil, escribe en un portátil, escribiendo en un portátil, "
        "trabaja con el ordenador, trabajando con el ordenador, escribe en la computadora, "
        "escribiendo en la computadora, trabaja en la computadora, programando",
        fr="tape sur un clavier, tapant sur un clavier, tape sur un ordinateur, "
        "tapant sur un ordinateur, travaille sur son ordinateur, travaillant sur son ordinateur, "
        "travaille sur un ordinateur, travaillant sur un ordinateur, tape sur son ordinateur",
        de="tipp~, arbeitet am computer, arbeitet am laptop, am computer, am laptop, programmier~",
        pt="digit~, trabalha no computador, trabalhando no computador, trabalha no laptop, "
        "trabalhando no laptop, programando, teclando",
        signs="🧑‍💻, 👨‍💻, 👩‍💻",
    ),
    Action.WRITE: Names(
        en="write, wrote, written, writing, write a letter, study, do homework, do his homework, "
        "do her homework, draw a picture, draw pictures, write in a notebook, write in a diary, "
        "write a poem, take notes, sign a document",
        zh="写, 写字, 写信, 写作, 写作业, 学习, 画画",
        ja="書, 手紙を書, 勉強, 絵を描",
        es="escrib~, estudi~, hace los deberes, haciendo los deberes",
        fr="écri~, écriv~, étudi~, fait ses devoirs, faisant ses devoirs",
        de="schreib~, macht hausaufgaben, lernt",
        pt="escrev~, estud~, faz a lição, fazendo a lição",
        signs="✍",
    ),
    Action.PAINT: Names(
        en="paint, paint a picture, paint at an easel, paint on canvas, paint on a canvas, "
        "paint a landscape, paint a portrait, paint a canvas, paint a painting",
        zh="绘画, 作画, 画油画, 在画布上画, 画架前",
        ja="絵画を描, 油絵を描, 絵の具で描, キャンバスに描, イーゼル",
        es="pintando, pinta un, pinta en, pinta sobre, pint~ un cuadro, pint~ un paisaje",
        fr="peignant, peint un, peint une, peint sur, en train de peindre, peindre",
        de="mal~, malt, malend",
        pt="pintando, pinta um, pinta em, pinta uma, pint~ um quadro",
        signs="🧑‍🎨, 👨‍🎨, 👩‍🎨, 🎨",
    ),
    Action.SING: Names(
        en="sing, sang, sung, sing a song, perform a song, sing along, sing karaoke",
        zh="唱, 唱歌, 歌唱, 演唱",
        ja="歌, 歌う, 熱唱",
        es="cant~",
        fr="chant~",
        de="sing~, singt, sang",
        pt="cant~",
        signs="🧑‍🎤, 👨‍🎤, 👩‍🎤",
    ),
    Action.PHOTOGRAPH: Names(
        en="take a photo, take photos, take a picture, take pictures, take a photograph, "
        "take photographs, snap a photo, snap photos, snap a picture, photographing, "
        "take photos of, take pictures of, take a photo of, take a picture of, take snapshots",
        zh="拍照, 照相, 拍照片, 摄影",
        ja="写真を撮, 撮影",
        es="fotografi~, hace una foto, haciendo una foto, saca una foto, sacando una foto, "
        "toma una foto, tomando una foto, toma fotos, tomando fotos, hace fotos, haciendo fotos",
        fr="photographi~, prend une photo, prenant une photo, prend des photos, prenant des photos",
        de="fotografier~, macht ein foto, macht fotos, macht ein bild",
        pt="fotograf~, tira uma foto, tirando uma foto, tira fotos, tirando fotos",
    ),
    Action.FISH: Names(
        en="fishing, go fishing, goes fishing, fish with a rod, angling, cast a line, "
        "cast his line, cast her line, cast a net, cast a lure, "
        "cast a fishing line, ice fishing, fly fishing",
        zh="钓鱼, 垂钓",
        ja="釣りをし, 釣り, 釣っ, 釣る",
        es="pescando, pesca con caña, pesca en, pesca desde",
        fr="pêchant, pêche à la ligne, pêche dans, pêche au, pêche sur, en train de pêcher, pêcher",
        de="angel~, angelt, fischt",
        pt="pescando, pesca com vara, pesca no, pesca na, pescar",
        signs="🎣",
    ),
    Action.COOK: Names(
        en="cook, bake, stir, stir a pot, stir soup, cook soup, make soup, cook dinner, "
        "cook a meal, prepare food, prepare a meal, prepare dinner, make dinner, make breakfast, "
        "cook breakfast, stir a pot of soup, stir the soup, stir the pot, flip a pancake, "
        "flip pancakes, mix batter, mix dough, mix cookie dough, mix a salad, "
        "whisk eggs, fry eggs, fry an egg",
        zh="做饭, 烹饪, 烹调, 煮, 煮汤, 炒菜, 做菜, 搅拌",
        ja="料理し, 料理をし, 料理を作, 煮込, かき混ぜ, 調理",
        es="cocinando, cocina la, cocina un, cocina una, cocina el, remuev~, revolviendo",
        fr="fait sauter des crêpes, faisant sauter des crêpes, "
        "cuisine un, cuisine une, cuisine le, cuisinant, mijot~, remue, remuant, "
        "fait la cuisine, prépare un repas, prépare le dîner",
        de="kocht, kochend, kochen, rührt, bereitet essen, backt, bäckt",
        pt="cozinhando, cozinha um, cozinha uma, cozinha o, mexe a panela, mexendo a panela",
        signs="🍳",
    ),
    Action.CHOP: Names(
        en="chop, chop vegetables, cut vegetables, slice vegetables, slice, dice vegetables, "
        "chop onions, chop carrots, cut carrots, slice tomatoes, chop a carrot, "
        "chop fresh vegetables, cut up vegetables",
        zh="切菜, 切, 切蔬菜",
        ja="野菜を切, 刻",
        es="pic~ verduras, cortando verduras, corta verduras, cortando vegetales",
        fr="coupe des légumes, coupant des légumes, émince, éminçant, hache des légumes",
        de="schneidet gemüse, hackt gemüse, gemüse schneidend",
        pt="corta legumes, cortando legumes, picando legumes, corta verduras, cortando verduras",
    ),
    Action.BLOW: Names(
        en="blow out candles, blow out the candles, blow out her candles, blow out his candles, "
        "blow out birthday candles, blow out the birthday candles, blow candles, "
        "blow out a candle, blow out their candles",
        zh="吹蜡烛, 吹灭蜡烛, 吹生日蜡烛",
        ja="ろうそくを吹き消, ロウソクを吹き消, ケーキのろうそくを吹",
        es="sopla las velas, soplando las velas, apaga las velas, apagando las velas, "
        "soplando velas, sopla velas",
        fr="souffle les bougies, soufflant les bougies, souffle ses bougies, "
        "soufflant ses bougies, souffle des bougies",
        de="bläst die kerzen aus, pustet die kerzen aus, bläst kerzen aus, pustet kerzen aus",
        pt="sopra as velas, soprando as velas, apaga as velas, apagando as velas, soprando velas",
    ),
    Action.CLAP: Names(
        en="clap, applaud, clap hands, clap his hands, clap her hands, clap their hands, "
        "clap along, give applause, cheer and clap",
        zh="鼓掌, 拍手",
        ja="拍手, 手をたた, 手を叩",
        es="aplaud~, aplaudiendo, bate palmas",
        fr="applaudi~, applaudissant, tape dans ses mains, tapant dans ses mains, bat des mains",
        de="klatsch~, klatscht, applaudier~",
        pt="aplaud~, bate palmas, batendo palmas",
        signs="👏",
    ),
}
