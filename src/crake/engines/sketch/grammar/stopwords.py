"""Words that say nothing about what to draw, and by which a prompt's language is known."""

from __future__ import annotations

_WORDS = {
    "en": """
        2k 4k 8k a about above across again against all along also am among an and another any
        are around as at away back background be beautiful because been before behind being
        below beneath beside between both but by camera can capture captured cinematic clip
        closely colorful colourful could create creating depict depicting detail detailed
        details did do does doing don down during each every everything face features film
        filmed filming focus footage for foreground from full generate gently get gets
        gracefully had has have having hd he her here high highly him his hour how hyper i image
        in include including into is it its just left let like little look looking lots made
        make makes making many may me middle might more most motion movie much must my near new
        next nice no not of off old on once one only onto or other our out over per photo
        photorealistic picture please pretty quality quickly rather real realistic really render
        rendered resolution right s said scene seen sequence set shall she shot shots should
        show showing shown shows side silently slightly slow slowly smoothly so softly some
        something sora still style such t take taken takes than that the their them themselves
        then there these they thing things this those through time to together too top toward
        towards turn turning two type ultra under until up upon us use using very via video view
        visible was way we well were what when where which while who whole whom whose will with
        within without would you young your
        isn aren wasn weren doesn didn won ve ll re m d em
        """,
    "es": """
        a al alrededor algo ante así aunque cada como con cual cuando de del desde donde durante
        e el ella ellas ellos en entre era es esa ese eso esta está están estar este esto fue ha
        hacia hasta hay la las le les lo los más me mi mientras mostrando muestra muy ni no nos
        o otra otro para pero por porque que quien qué se ser si sin sobre son su sus también
        tan tiene toda todo todos tras tu un una uno vídeo video y ya escena plano imagen
        haz hazlo hazla haga hagan hacer pon ponlo ponla ponga cambia cámbialo convierte
        conviértelo conviértela transforma añade agrega vuelve sea deja
        pan red once come sale real sea coro ten tan mate
        lleva suavemente estilo
        hermoso hermosa bonito bonita lentamente rápidamente hermosos llevando lleno
        """,
    "fr": """
        à a ai alors au aussi autour aux avec beau belle c ce ces cet cette chaque comme d dans de
        des deux du elle elles en entre est et était être eux fait il ils j je jolie joli jusque
        l la le les leur leurs lui m mais même mes mon n ne nos notre nous on ont ou où par pas
        pendant plus pour qu que qui s sa sans se ses si son sont sur t ta tes toi ton tout
        toute tous très tu un une vers voit vidéo scène plan image magnifique lentement
        rapidement montrant y fais faites rends rendez mets mettez change changez transforme
        transformez ajoute ajoutez tandis tient dehors milieu main met
        """,
    "de": """
        ab aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser
        dieses doch du durch ein eine einem einen einer eines er es etwas für gegen hat haben
        hinter ich ihr ihre ihren im in ist ja kann langsam mit nach nicht noch nur oder ohne
        schnell schön schöne schönen schöner schönes sehr sein seine seinen sich sie sind so
        über um und uns unter video viel vom von vor war was wie wird zu zum zur zwischen
        mach mache macht machen lass lasse lassen ändere verwandle verwandele setze füge hinzu
        jedes jeder jede hält halten sieht sehen während ersten mal dunkle dunkeln milieu
        daraus darin während szene bild zeigt man wo wenn mein meine trägt
        """,
    "pt": """
        à às a ao aos as até cada com como da das de do dos e é ela elas ele eles em enquanto entre
        era essa esse esta está estão este eu foi há isso já lhe mais mas me mesmo meu minha
        muito na nas não no nos num numa o onde os ou para pela pelas pelo pelos por porque que
        quem se sem ser seu seus sob sobre são sua suas também tem toda todo todos um uma vídeo
        faça faz fazer deixe deixa torne torna ponha coloque mude transforme adicione seja
        segura estilo fora
        cena imagem plano bonito bonita belo bela lentamente rapidamente lindo linda usando
        """,
    "zh": """
        穿 时 子 的 了 在 是 着 里 中 上 下 个 只 这 那 有 和 与 一 也 都 被 把 从 到
        向 对 地 得 里面 一个 一只 镜头 画面 视频 美丽 美丽的 正在 慢慢 非常 很 他
        她 它 我 你 们 场景 条 匹 位 名 辆 艘 架 座 片 过 来 去 起 边 面 内 外
        让 变成 变 改成 改为 换成 换 加上 加 把 请 使 前 后 旁
        小 给 用 戴 撑 独自 缓缓 轻轻 身 转身
        近 远 为 以 于 就 还 又 再 很多 漂亮 天
        """,
    "ja": """
        の を に で が は と も へ から まで より 一 中 美しい 映像 動画 シーン
        場面 ゆっくり 速く いる ある する している 上 下 側 人 方 的 様 時 間 内 外
        匹 頭 羽 台 枚 本 冊 軒 隻
        近 遠 大 小 一匹 綺麗 一緒
        """,
}

_UNTOLD_WORDS = """
    landscape wearing holding composition visual visuals description details audio text watermark
    watermarks logo logos subtitle subtitles caption captions lens lighting light lit mood tone
    tones palette style vid first last itself himself herself past each own inside outside toward
    long wide beautiful ad commercial soft warm end lol funny wait
    alone ever introducing introduce please
    """
UNTOLD = frozenset(_UNTOLD_WORDS.split())
"""English nouns and the like that are not drawn and not missed: the record does not list them."""

STOP_WORDS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
