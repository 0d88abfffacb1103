"""Words for spells, dough and blackboards; see `actions`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

ARTS: dict[Action, Names] = {
    Action.CAST: Names(
        en="cast a spell, cast spells, cast magic, cast a magic spell, cast magic spells, "
        "cast a powerful spell, cast powerful spells, cast a fire spell, cast an ice spell, "
        "cast a fireball, cast fireballs, cast his spell, cast her spell, cast a magical spell, "
        "cast a healing spell, cast the spell, cast a protective spell, cast lightning, "
        "do magic, perform magic, use magic, practice magic, practise magic, wield magic, "
        "summon magic, conjure, conjure a spell, conjure magic, conjure a fireball, "
        "conjure fire, summon lightning, summon a fireball, summon fire, spellcasting, "
        "wave a wand, wave his wand, wave her wand, wave a magic wand, wave her magic wand, "
        "wave his magic wand, shoot magic, shoot lightning, learn magic, practice spells, "
        "practice a spell, channel magic, "
        "raise his staff, raise her staff, lift his staff",
        zh="施法, 施魔法, 施展魔法, 施咒, 念咒, 使用魔法", ja="魔法をかけ, 魔法を使, 魔法を唱え, "
        "呪文を唱え, 魔法を放",
        es="lanz~ un hechizo, lanz~ hechizos, hechiz~, haciendo magia, hace magia, conjur~",
        fr="lanc~ un sort, lanç~ un sort, jett~ un sort, lanc~ des sorts, jet~ un sort, "
        "fait de la magie",
        de="zaubert, zaubern, zaubernd, wirkt einen zauber, spricht einen zauber, "
        "spricht einen zauberspruch, einen zauber wirkend",
        pt="lanç~ um feitiço, lanç~ feitiços, faz magia, fazendo magia, conjur~",
    ),
    Action.KNEAD: Names(
        en="knead, knead dough, knead the dough, knead bread, knead bread dough, make bread, "
        "make dough, roll dough, roll out dough, roll out the dough, bake bread, work the dough, "
        "make pasta, make cookies, bake cookies, make bread dough",
        zh="揉面, 和面, 做面包, 烤面包", ja="生地をこね, パンを作, パンを焼, 生地を練",
        es="amas~, hornea pan, hac~ pan, haciendo pan", fr="pétri~, fait du pain, "
        "faisant du pain", de="knetet, kneten, knetend, backt brot, bäckt brot, brot backen",
        pt="sova~, amass~, faz pão, fazendo pão, assa pão",
    ),
    Action.GARNISH: Names(
        en="make pizza, make a pizza, make pizzas, prepare pizza, prepare a pizza, top a pizza, "
        "make the pizza, put toppings on a pizza, sprinkle cheese, sprinkle cheese on a pizza, "
        "cook pizza, cook a pizza, bake a pizza, bake pizza, decorate a pizza",
        zh="做披萨, 做比萨, 制作披萨", ja="ピザを作, ピザを焼",
        es="hac~ pizza, hac~ una pizza, haciendo pizza, haciendo una pizza, prepar~ una pizza, "
        "prepar~ pizza", fr="fait une pizza, faisant une pizza, prépar~ une pizza",
        de="macht eine pizza, macht pizza, pizza belegen, belegt eine pizza, backt eine pizza",
        pt="faz pizza, fazendo pizza, fazendo uma pizza, prepar~ uma pizza",
    ),
    Action.TOSS_DOUGH: Names(
        en="toss dough, toss pizza dough, toss the dough, toss a pizza, toss pizza, "
        "throw dough, throw pizza dough, spin dough, spin pizza dough, spin the dough, "
        "twirl dough, twirl pizza dough, stretch dough, stretch pizza dough, stretch the dough, "
        "toss the pizza dough, toss the pizza, flip pizza dough, throw a pizza",
        zh="抛面团, 甩饼, 抛披萨", ja="生地を回, ピザ生地を",
        es="lanz~ la masa, gir~ la masa", fr="lanc~ la pâte, fait tourner la pâte",
        de="wirft den teig, wirft pizzateig, wirbelt den teig", pt="jog~ a massa, gir~ a massa",
    ),
    Action.CHALK: Names(
        en="write on a blackboard, write on the blackboard, write on a chalkboard, "
        "write on the chalkboard, write on a whiteboard, write on the whiteboard, "
        "write on the board, write on a board, write equations on a blackboard, "
        "write equations on a chalkboard, write equations on the blackboard, "
        "write formulas on a blackboard, write formulas on a chalkboard, draw on a blackboard, "
        "draw on the blackboard, draw on a chalkboard, draw on a whiteboard, "
        "write equations on a whiteboard, write equations on a board, write with chalk, "
        "write equations, write formulas, write a formula, solve equations, solve an equation, "
        "solve a math problem, write math, teach math, teach a class, teach a lesson, "
        "teach a math lesson, teach his students, "
        "teach her students, teach students, teach the class, teach his class, teach her class, "
        "give a lecture, lecturing, give a lesson, "
        "at the blackboard, at a blackboard, in front of a blackboard, at the whiteboard",
        zh="在黑板上写, 写黑板, 黑板上写字, 写板书, 黑板前", ja="黒板に書, 黒板に",
        es="escrib~ en la pizarra, escrib~ en una pizarra, escrib~ en el pizarrón",
        fr="écri~ au tableau, écriv~ au tableau, écri~ sur le tableau, écri~ sur un tableau noir",
        de="schreib~ an die tafel, schreib~ an eine tafel, an die tafel schreib~, an der tafel",
        pt="escrev~ no quadro, escrev~ na lousa, escrev~ no quadro-negro",
    ),
}  # fmt: skip
