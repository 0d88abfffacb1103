"""Fare: what is eaten, as it is shown on tables."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.kind import Kind
from crake.engines.sketch.kinds.tableware import HABITS
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects import dishes, drops, fruits, poured

NAMES: dict[str, Names] = {
    "pizza": Names(
        en="pizza, pepperoni pizza, margherita, slice of pizza, pizza slice",
        zh="披萨, 比萨",
        ja="ピザ",
        es="pizza",
        fr="pizza",
        de="pizza",
        pt="pizza",
        signs="🍕",
    ),
    "sushi": Names(
        en="sushi, sushi platter, sushi roll, nigiri, sashimi, maki",
        zh="寿司, 生鱼片",
        ja="寿司, すし, 刺身",
        es="sushi",
        fr="sushi",
        de="sushi",
        pt="sushi",
        signs="🍣, 🍱",
    ),
    "ramen": Names(
        en="ramen, noodles, noodle soup, bowl of ramen, bowl of noodles, steaming bowl of ramen, "
        "steaming bowl of noodles, bowl of soup, pho, udon, spaghetti, pasta, noodle bowl",
        zh="拉面, 面条, 面, 汤面, 一碗面",
        ja="ラーメン, うどん, そば, 麺",
        es="ramen, fideos, plato de sopa, espaguetis, pasta",
        fr="ramen, nouilles, bol de soupe, spaghettis, pâtes",
        de="ramen, nudeln, nudelsuppe, spaghetti",
        pt="ramen, macarrão, espaguete",
        signs="🍜, 🍝, 🍲",
    ),
    "pancakes": Names(
        en="pancakes, pancake, stack of pancakes, fluffy pancakes, waffles, waffle, "
        "stack of pancakes with syrup, pancakes with syrup, pancakes with maple syrup, "
        "syrup over pancakes, maple syrup over pancakes, syrup onto pancakes",
        zh="煎饼, 松饼, 薄煎饼",
        ja="パンケーキ, ホットケーキ",
        es="panqueques, tortitas, jarabe de arce",
        fr="crêpes, pancakes, sirop d'érable",
        de="pfannkuchen, eierkuchen, ahornsirup",
        pt="panquecas, panqueca",
        signs="🥞, 🧇",
    ),
    "doughnut": Names(
        en="doughnut, donut, glazed donut, bagel",
        zh="甜甜圈",
        ja="ドーナツ",
        es="dónut, rosquilla",
        fr="beignet, donut",
        de="donut, krapfen",
        pt="rosquinha, donut",
        signs="🍩",
    ),
    "croissant": Names(
        en="croissant, pastry",
        zh="羊角面包, 牛角包",
        ja="クロワッサン",
        es="cruasán, croissant",
        fr="croissant",
        de="croissant, hörnchen",
        pt="croissant",
        signs="🥐",
    ),
    "bread": Names(
        en="bread, loaf of bread, loaf, fresh bread, baguette, toast, slice of bread, sourdough",
        zh="面包",
        ja="食パン, パン",
        es="pan, barra de pan, pan recién hecho",
        fr="pain, baguette, miche",
        de="brot, brotlaib",
        pt="pão",
        signs="🍞, 🥖",
    ),
    "bowl of fruit": Names(
        en="bowl of fruit, fruit bowl, fruits, basket of fruit, fruit basket, oranges, grapes, "
        "orange fruit, bananas, pears, fresh fruit",
        zh="水果, 果篮, 葡萄",
        ja="果物, フルーツ, 葡萄",
        es="frutas, frutero, cesta de fruta, uvas",
        fr="fruits, corbeille de fruits, raisins",
        de="obst, obstschale, obstkorb, trauben",
        pt="frutas, fruteira, cesta de frutas, uvas",
        signs="🍇, 🍊, 🍌, 🍐",
    ),
    "strawberry": Names(
        en="strawberry, strawberries, berry, raspberry",
        zh="草莓",
        ja="苺, いちご, イチゴ",
        es="fresa",
        fr="fraise",
        de="erdbeere",
        pt="morango",
        signs="🍓",
    ),
    "milk": Names(
        en="milk, glass of milk, cup of milk, milk bottle, milkshake, smoothie",
        zh="牛奶, 一杯牛奶",
        ja="牛乳, ミルク",
        es="leche, vaso de leche",
        fr="lait, verre de lait",
        de="milch, glas milch",
        pt="leite, copo de leite",
    ),
    "drop of milk": Names(
        en="drop of milk, milk drop, drop falling into milk, drop falls into milk, "
        "milk splash, milk crown, splash of milk, drop of water falling, water drop falling, "
        "falling drop, drop falling into water, water drop, droplet, water droplet",
        zh="牛奶滴, 奶滴, 水滴",
        ja="ミルククラウン, 水滴, しずく",
        es="gota de leche, gota de agua",
        fr="goutte de lait, goutte d'eau",
        de="milchtropfen, wassertropfen",
        pt="gota de leite, gota de água",
    ),
    "egg": Names(
        en="egg, easter egg, bird nest, bird's nest, nest with eggs",
        zh="鸡蛋, 蛋",
        ja="卵, たまご",
        es="huevo",
        fr="œuf, oeuf",
        de="hühnerei, hühnereier, eier",
        pt="ovo",
        signs="🥚",
    ),
}

_RIGS = dishes.RIGS | drops.RIGS | fruits.RIGS | poured.RIGS
KINDS = tuple(
    Kind(
        name=name,
        names=names,
        habits=(*HABITS, Action.POUR) if name in poured.POURS else HABITS,
        home="table top",
        group=name in {"pancakes", "egg", "strawberry"},
        rig=poured.pours(name, _RIGS[name]),
    )
    for name, names in NAMES.items()
)
