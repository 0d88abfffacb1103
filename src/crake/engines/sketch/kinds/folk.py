"""People who are known by what they wear, and how old they are."""

from __future__ import annotations

from functools import partial

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.somebody import somebody
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import people

_somebody = partial(somebody, rigs=people.RIGS, home="garden")

KINDS = (
    _somebody(
        "old man",
        Names(
            en="old man, elderly man, grandfather, grandpa, senior, old fisherman, "
            "elderly fisherman, old gentleman, elderly gentleman",
            zh="爷爷, 老人, 老爷爷",
            ja="おじいさん, 老人",
            es="anciano, abuelo",
            fr="vieillard, grand-père, vieil homme",
            de="großvater, opa, greis, alter mann",
            pt="avô, idoso, velho",
            signs="👴",
        ),
        home="park",
    ),
    _somebody(
        "old woman",
        Names(
            en="old woman, elderly woman, old lady, grandmother, grandma, granny",
            zh="奶奶, 老奶奶",
            ja="おばあさん",
            es="anciana, abuela",
            fr="grand-mère, vieille dame",
            de="großmutter, oma, alte frau",
            pt="avó, idosa",
            signs="👵",
        ),
        home="park",
    ),
    _somebody(
        "old person",
        Names(
            en="old couple, elderly couple, senior couple, aged couple, grandparents, "
            "old person, elderly person, pensioner, retiree, old people, elderly people, "
            "senior citizen",
            zh="老夫妇, 老夫妻, 老两口, 祖父母, 老年人",
            ja="老夫婦, 祖父母, お年寄り, 高齢者",
            es="pareja de ancianos, pareja mayor, abuelos, persona mayor, jubilado",
            fr="vieux couple, couple âgé, grands-parents, personne âgée, retraité",
            de="altes paar, altes ehepaar, älteres paar, großeltern, alter mensch, rentner, senior",
            pt="casal de idosos, casal idoso, avós, pessoa idosa, aposentado",
        ),
        home="park",
    ),
    _somebody(
        "boy",
        Names(
            en="boy, little boy, schoolboy, son, grandson",
            zh="男孩, 少年, 儿子, 小男孩",
            ja="少年, 男の子",
            es="niño, chico, muchacho, hijo",
            fr="garçon, gamin, fils",
            de="junge, bub, sohn",
            pt="menino, garoto, filho",
            signs="👦",
        ),
        home="park",
        habit=Action.RUN,
    ),
    _somebody(
        "girl",
        Names(
            en="girl, little girl, schoolgirl, daughter, granddaughter",
            zh="女孩, 少女, 小女孩, 女儿",
            ja="少女, 女の子",
            es="niña, chica, muchacha, hija",
            fr="fille, gamine, fillette",
            de="mädchen, tochter",
            pt="menina, garota, filha",
            signs="👧",
        ),
        habit=Action.RUN,
    ),
    _somebody(
        "baby",
        Names(
            en="baby, infant, newborn, newborn baby, baby boy, baby girl, newborn child, "
            "little baby",
            zh="婴儿, 宝宝, 新生儿",
            ja="赤ちゃん, 赤ん坊",
            es="bebé, recién nacido",
            fr="bébé, nouveau-né, nourrisson",
            de="baby, säugling, neugeborenes",
            pt="bebê, bebé, recém-nascido",
            signs="👶",
        ),
        home="room",
        habit=Action.CRAWL,
    ),
    _somebody(
        "princess",
        Names(
            en="princess, queen, empress",
            zh="公主, 女王, 皇后",
            ja="姫, 王女, 女王, お姫様",
            es="princesa, reina",
            fr="princesse, reine",
            de="prinzessin, königin",
            pt="princesa, rainha",
            signs="👸",
        ),
    ),
    _somebody(
        "witch",
        Names(
            en="witch, sorceress",
            zh="女巫",
            ja="魔女",
            es="bruja, hechicera",
            fr="sorcière, magicienne",
            de="hexe, zauberin",
            pt="bruxa, feiticeira",
        ),
        home="forest",
    ),
    _somebody(
        "ninja",
        Names(
            en="ninja, assassin",
            zh="忍者",
            ja="忍者",
            es="ninja",
            fr="ninja",
            de="ninja",
            pt="ninja",
            signs="🥷",
        ),
        home="village",
        habit=Action.RUN,
    ),
    _somebody(
        "superhero",
        Names(
            en="superhero, superheroine, superman, superwoman, hero",
            zh="超级英雄, 超人",
            ja="スーパーヒーロー, ヒーロー",
            es="superhéroe, superheroína",
            fr="super-héros, superhéros",
            de="superheld, superheldin",
            pt="super-herói",
            signs="🦸",
        ),
        home="city",
        habit=Action.FLY,
    ),
    _somebody(
        "businessman",
        Names(
            en="businessman, man in a suit, office worker, salaryman, banker, lawyer",
            zh="商人, 上班族",
            ja="サラリーマン, ビジネスマン",
            es="empresario, hombre de negocios",
            fr="homme d'affaires",
            de="geschäftsmann",
            pt="empresário",
            signs="🤵",
        ),
        home="city",
    ),
)
