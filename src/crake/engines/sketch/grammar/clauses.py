"""Words that deny, fill, part and compare what a clause speaks of."""

from __future__ import annotations

from crake.engines.sketch.names import Names

DENIALS = Names(
    en="no, without, not, never, avoid, exclude, don't show, do not show, don't, nobody, "
    "isn't, aren't, wasn't, doesn't, didn't, won't, can't, cannot, "
    "free of, minus, lacking",
    zh="没有, 不要, 没, 无, 不带, 避免, 禁止",
    es="sin, no, ningún, ninguna, evitar, nada de",
    fr="sans, ne, n, aucun, aucune, pas de, éviter, ni",
    de="ohne, kein, keine, keinen, keiner, keinem, nicht, vermeide",
    pt="sem, não, nenhum, nenhuma, evitar",
    signs="🚫, ❌",
)
"""What follows must not be seen, up to the end of the clause."""

DENIED_BEFORE = Names(ja="いない, なし, 無し, ない, ありません, 抜き")
"""What stands before must not be seen, back to the beginning of the clause."""

EMPTY = Names(
    en="empty, deserted, uninhabited, abandoned, nobody",
    zh="空无一人, 无人, 空荡荡",
    ja="無人, 誰もいない",
    es="vacío, desierta, desiertas, nadie",
    fr="vide, déserte, inhabité",
    de="leer, menschenleer, verlassen, niemand",
    pt="vazio, deserta, desertas, ninguém",
)
"""No people."""

CROWDED = Names(
    en="bustling, crowded, packed, busy, lively, full of people, filled with people, "
    "busy with people",
    zh="熙熙攘攘, 热闹, 拥挤, 繁忙",
    ja="賑やか, 賑わう, 混雑, にぎやか",
    es="bulliciosa, bullicioso, concurrida, concurrido, abarrotada, abarrotado",
    fr="animée, bondé, bondée, grouillante, grouillant",
    de="belebt, belebte, belebten, belebter, überfüllt, überfüllte, überfüllten, wimmelnd",
    pt="movimentada, movimentado, lotada, lotado, apinhada, apinhado",
)
"""Several people, unless others are named."""

CUTS = Names(
    en="then, cut to, next, next shot, next scene, afterwards, after that, later, finally, "
    "and then, switch to, smash cut to, fade to, transition to, second shot, meanwhile",
    zh="然后, 接着, 随后, 镜头切换, 切换到, 切到, 下一个镜头, 最后, 之后, 镜头转到",
    ja="次に, それから, その後, 場面転換, カット, 続いて, 最後に, そして",
    es="luego, después, entonces, corte a, a continuación, finalmente, más tarde",
    fr="puis, ensuite, après, coupe sur, enfin, plus tard",
    de="dann, danach, schnitt auf, anschließend, schließlich, schnitt, später, daraufhin",
    pt="depois, então, em seguida, corta para, finalmente, mais tarde",
    signs="🎬, ➡",
)
"""A new shot begins."""

LIKENESSES = Names(
    en="like a, like an, like the, like some, as if, as though, resembling, reminiscent of, "
    "looks like, look like, looking like, as light as, as big as, as small as, as fast as, "
    "bigger than, larger than, taller than, smaller than, faster than, slower than, stronger than, "
    "lighter than, brighter than, darker than, older than, higher than, softer than, "
    "as large as, as tall as, as huge as, as tiny as, the size of, as strong as, as white as, "
    "as black as, as quick as",
    zh="像, 好像, 仿佛, 如同, 宛如, 犹如",
    es="más grande que, más alto que, más alta que, más rápido que, más pequeño que, "
    "como un, como una, como si, como el, como la",
    fr="plus grand que, plus grand qu, plus grande que, plus grande qu, plus rapide que, "
    "plus petit que, plus petit qu, comme un, comme une, comme si, comme le, comme la, comme des",
    de="größer als, kleiner als, schneller als, höher als, stärker als, "
    "wie ein, wie eine, wie einer, als ob, als wäre, wie der, wie die",
    pt="maior que, maior do que, menor que, mais rápido que, mais alto que, "
    "como um, como uma, como se, como o, como a",
)
"""What follows is only compared with what is seen, up to a preposition or the clause's end."""

WISHES = frozenset(["would", "i", "d", "you", "we", "they", "people", "who", "to", "look"])
"""Words before "like" where it is a verb, or stands in `LIKENESSES` with it."""

_QUALITY_WORDS = """
    strong quick fast light white black brave quiet silent busy clear cold bright big tall small
    large gentle sharp solid hard soft smooth still free fierce proud red green blue thin thick
    """
QUALITIES = frozenset(_QUALITY_WORDS.split())
"""Adjectives that compare with an "as" behind: "strong as an ox"."""

BY_SIZE = {"as big as": 1.5, "as large as": 1.5, "as tall as": 1.5, "as huge as": 1.5,
           "bigger than": 1.5, "larger than": 1.5, "taller than": 1.5, "smaller than": 0.6,
           "más grande que": 1.5, "plus grand que": 1.5, "plus grand qu": 1.5, "größer als": 1.5,
           "maior que": 1.5, "maior do que": 1.5, "kleiner als": 0.6,
           "as small as": 0.6, "as tiny as": 0.6, "the size of": 1.5}  # fmt: skip
"""Comparisons that say how large somebody is, and how many times his usual size that is drawn."""

LIKENED_BEFORE = Names(ja="のような, のように, みたいな, みたいに")
"""What stands before is only compared with what is seen."""

FIGURE_ENDS_WORDS = """
    in on at over under through across against beside along while as and but with during into
    en sobre entre mientras con pero dans sur à au avec mais pendant im in am auf über durch
    mit aber und em no na sob enquanto com mas 在
    """
FIGURE_ENDS = frozenset(FIGURE_ENDS_WORDS.split())
"""What a comparison does not reach over: "like a bird over the lake" leaves the lake."""

PICTURES_WORDS = """
    film films footage photo photos photograph photography picture pictures look looks style
    styled aesthetic vibe effect filter movie cinema cinematography camera image art artwork
    drawing drawings sketch illustration illustrations painting portrait animation short video
    videos clip clip postcard polaroid print shot scene sequence footage feel texture grain
    tone tones 35mm 16mm 8mm book strip cover rendering render estilo película foto imagen
    dibujo cine vídeo efecto aspecto film-style photographie style image dessin cinéma effet
    film stil bild foto zeichnung optik look filme fotografia imagem desenho aspecto efeito
    """
PICTURES = frozenset(PICTURES_WORDS.split())
"""Words for pictures: what describes one of them is a style, "a vintage photo"."""

AGES = Names(
    en="year old, years old",
    zh="岁",
    ja="歳, 才",
    es="años, año",
    fr="ans, an",
    de="jährige, jähriger, jähriges, jährigen, jahre alt",
    pt="anos, ano",
)
"""How old somebody is: "a 25-year-old woman" is no old woman."""

NAMELESS = Names(zh="外面, 里面, 面前, 对面, 表面, 方面, 西下", ja="彼女, 彼ら, 彼, 一緒")
"""Words with signs in them that would name or count somebody, and do not."""
