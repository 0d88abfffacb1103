"""Words for what people do with tools, and for what children play outdoors; see `actions`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.names import Names

LABOURS: dict[Action, Names] = {
    Action.WATER: Names(
        en="water flowers, water the flowers, water plants, water the plants, water the garden, "
        "water his plants, water her plants, water her flowers, water his flowers, "
        "water a plant, water the roses, water roses, water vegetables, water the vegetables, "
        "water a garden, water his garden, water her garden, water the lawn, watering",
        zh="浇花, 浇水, 浇园, 浇菜", ja="水をや, 水やり, 花に水",
        es="rieg~, regando, regar", fr="arros~", de="gießt blumen, gießt die blumen, "
        "blumen gießen, gießt pflanzen, gießt die pflanzen, gießt den garten, bewässer~",
        pt="reg~ as plantas, reg~ as flores, regando",
    ),
    Action.SPRAY: Names(
        en="spray water, spray water from a hose, spray water with a hose, spray a hose, "
        "hold a fire hose, hold a hose, with a fire hose, with a hose, with his hose, "
        "use a hose, fight a fire, fight the fire, fight a blaze, "
        "put out a fire, put out the fire, put out the flames, extinguish a fire, "
        "extinguish the fire, extinguish flames, extinguish the flames, battle a blaze, "
        "fight the flames, fight flames, fight fires, "
        "put out fires, put out flames, put out a burning, put out the burning, put out burning, "
        "put out a house fire, put out a forest fire, fight a house fire, fight a forest fire, "
        "fight a wildfire, battle a fire, battle the fire, battle flames, battle the flames, "
        "battle a wildfire, douse a fire, douse the flames, douse the fire, aim a hose",
        zh="灭火, 救火, 喷水, 消防水管", ja="放水, 消火, 火を消",
        es="apag~ el fuego, apag~ un incendio, apag~ el incendio, con una manguera",
        fr="étei~ le feu, étei~ un incendie, étei~ l'incendie, avec une lance à incendie",
        de="löscht das feuer, löscht ein feuer, löscht einen brand, löschen das feuer, "
        "feuer löschend, löscht den brand", pt="apag~ o fogo, apag~ um incêndio, apag~ o incêndio, "
        "com uma mangueira",
    ),
    Action.RAKE: Names(
        en="rake, rake leaves, rake the leaves, rake up leaves, rake autumn leaves, rake hay, "
        "rake fallen leaves, rake the lawn, rake the garden, rake a garden, hoe, hoeing",
        zh="耙, 扫落叶, 耙落叶", ja="落ち葉を集, 熊手", es="rastrill~", fr="ratiss~",
        de="hark~, recht laub, harkt laub", pt="rastel~",
    ),
    Action.SWEEP: Names(
        en="sweep the floor, sweep the street, sweep leaves, sweep up leaves, sweep a floor, "
        "sweep the streets, sweep the sidewalk, sweep the porch, sweep the yard, "
        "sweep the courtyard, sweep the stairs, mop the floor, mopping, with a broom",
        zh="扫地, 打扫, 拖地", ja="掃, ほうきで掃", es="barr~, friega el suelo, fregando el suelo",
        fr="balay~, balaie, balaient", de="fegt, fegen, fegend, kehrt den boden, wischt den boden",
        pt="varr~",
    ),
    Action.LIFT: Names(
        en="lift weights, lift a barbell, lift barbells, lift a heavy barbell, lift the barbell, "
        "lift heavy weights, lift a heavy weight, lift a weight, deadlift, weightlift, "
        "weight lifting, bench press, do deadlifts, do squats with a barbell, pump iron",
        zh="举重, 举杠铃, 举铁", ja="重量挙げ, バーベルを持ち上げ, ウエイトリフティング",
        es="levant~ pesas, levant~ una barra", fr="soulèv~ des poids, soulève une barre, "
        "soulève une haltère",
        de="hebt gewichte, stemmt gewichte, gewichte heben, hebt eine hantel",
        pt="levant~ pesos, levant~ uma barra, levant~ peso", signs="🏋",
    ),
    Action.FORGE: Names(
        en="forge, forge a sword, forge iron, hammering, hammer iron, hammer hot iron, "
        "hammer a sword, hammer metal, hammer hot metal, hammer red-hot iron, hammer steel, "
        "hammer glowing metal, hammer at an anvil, hammer on an anvil, at an anvil, "
        "strike an anvil, strike the anvil, shoe a horse",
        zh="打铁, 锻造, 锻打", ja="鍛造, 鉄を打, 鍛え", es="forj~, martill~", fr="forg~, martèl~",
        de="schmiedet, schmiedend, schmieden, hämmer~", pt="forj~, martel~",
    ),
    Action.SAW: Names(
        en="saw wood, saw a plank, saw a board, saw planks, saw a piece of wood, saw boards, "
        "saw timber, sawing, cut a plank, cut wood, cut a piece of wood",
        zh="锯木头, 锯木, 锯", ja="のこぎり, 木を切", es="serr~, aserr~",
        fr="sci~ du bois, sciant, sci~ une planche", de="sägt, sägen, sägend",
        pt="serr~ madeira, serrando",
    ),
    Action.SHAPE: Names(
        en="shape clay, shape a clay bowl, shape a bowl, shape a pot, shape a clay pot, "
        "shape a vase, shape a clay vase, throw a pot, throw clay, throw pots, mold clay, "
        "mould clay, make pottery, make a pot, make a clay pot, make a vase, "
        "at a potter's wheel, on a potter's wheel, at the potter's wheel, "
        "on the potter's wheel, on a pottery wheel, at a pottery wheel, at the pottery wheel, "
        "work with clay, spin clay, pottery, work at a potter's wheel",
        zh="拉坯, 做陶艺, 制陶, 陶艺", ja="ろくろ, 陶芸", es="model~ arcilla, modela arcilla, "
        "en el torno", fr="modèl~ l'argile, tourne un pot, tour de potier",
        de="töpfert, töpfern, töpferscheibe", pt="model~ argila, na roda de oleiro",
    ),
    Action.BOX: Names(
        en="punch a bag, punch a punching bag, punch the bag, punch a heavy bag, hit a bag, "
        "hit a punching bag, hit the bag, hit a heavy bag, punching bag, "
        "train with a punching bag, shadowbox, practice boxing",
        zh="打沙袋, 击打沙袋, 打拳", ja="サンドバッグ, パンチ",
        es="golpe~ un saco, golpe~ el saco, saco de boxeo", fr="frapp~ un sac, sac de frappe",
        de="boxsack, schlägt auf den boxsack",
        pt="golpe~ o saco, saco de pancadas", signs="🥊",
    ),
    Action.MEND: Names(
        en="fix a car, fix the car, fix a car engine, fix an engine, fix the engine, "
        "repair a car, repair the car, repair an engine, repair a car engine, fix his car, "
        "fix an old car, fix a broken car, fix a red car, repair an old car, repair a broken car, "
        "repair the engine, work on a car, work on a car engine, work on an engine, "
        "work on his car, check the engine, fix her car, "
        "under the hood of a car, under the bonnet of a car",
        zh="修车, 修理汽车, 修汽车, 修引擎, 修理发动机", ja="車を修理, エンジンを修理",
        es="repar~ un coche, repar~ el coche, repar~ un motor, arregl~ un coche, arregl~ el motor",
        fr="répar~ une voiture, répar~ la voiture, répar~ un moteur",
        de="repariert ein auto, repariert das auto, repariert einen motor, auto reparieren",
        pt="consert~ um carro, consert~ o carro, repar~ um carro, consert~ um motor",
    ),
    Action.BREW: Names(
        en="make coffee, make a coffee, brew coffee, make an espresso, make espresso, "
        "make cappuccino, make a cappuccino, make a latte, make latte art, pull an espresso, "
        "prepare coffee, prepare a coffee, steam milk, make a cup of coffee, brew espresso",
        zh="做咖啡, 冲咖啡, 煮咖啡", ja="コーヒーを淹れ, コーヒーをいれ, エスプレッソを淹れ",
        es="prepar~ café, prepar~ un café, hac~ café, haciendo café",
        fr="prépar~ un café, fait un café, prépar~ du café", de="macht kaffee, brüht kaffee, "
        "kaffee kochen, bereitet kaffee", pt="prepar~ café, faz café, fazendo café",
    ),
    Action.OPERATE: Names(
        en="operate on a patient, perform surgery, perform an operation, perform a surgery, "
        "do surgery, operate on somebody, operate on a man, operate on a woman",
        zh="做手术, 动手术", ja="手術を, 手術し", es="oper~ a un paciente, realiza una cirugía",
        fr="opèr~ un patient", de="operiert", pt="oper~ um paciente",
    ),
    Action.DECORATE: Names(
        en="paint a wall, paint the wall, paint walls, paint the walls, paint a room, "
        "paint a house, paint the house, paint the room, paint a fence, paint the fence, "
        "paint his wall, paint her wall, paint his room, paint her room, paint the ceiling, "
        "with a paint roller, roll paint, paint a white wall, paint a wall blue",
        zh="刷墙, 粉刷, 刷漆", ja="壁を塗, ペンキを塗", es="pint~ una pared, pint~ la pared, "
        "pintando una pared", fr="pein~ un mur, pein~ le mur, peint un mur",
        de="streicht eine wand, streicht die wand, wand streichen", pt="pint~ uma parede, "
        "pint~ a parede",
    ),
    Action.SWING: Names(
        en="on a swing, on the swing, on swings, on the swings, swing on a swing, "
        "swing in the park, play on a swing, play on the swings, sit on a swing, "
        "ride a swing, swing high",
        zh="荡秋千, 秋千", ja="ブランコ", es="columpi~, en un columpio, en el columpio",
        fr="balançoire, se balance, sur une balançoire", de="schaukel, schaukelt, schaukelnd, "
        "schaukeln, auf einer schaukel", pt="balanço, no balanço, em um balanço, balanç~",
    ),
    Action.SKIP: Names(
        en="skip rope, jump rope, jumping rope, skip with a rope, skipping rope, jump with a rope, "
        "jumping over a rope, skip a rope",
        zh="跳绳", ja="縄跳び, なわとび", es="salt~ la comba, salt~ a la comba, salt~ la cuerda",
        fr="saut~ à la corde, corde à sauter", de="seilspring~, springt seil, seil springend, "
        "seilhüpfen", pt="pul~ corda, pul~ a corda",
    ),
    Action.BUBBLE: Names(
        en="blow bubbles, blow soap bubbles, blow a bubble, blow soap-bubbles, make soap bubbles, "
        "play with bubbles, play with soap bubbles, blow big bubbles, blow colorful bubbles, "
        "with soap bubbles",
        zh="吹泡泡, 吹肥皂泡", ja="シャボン玉", es="hac~ pompas, haciendo pompas de jabón, "
        "pompas de jabón", fr="bulles de savon, fait des bulles, souffle des bulles",
        de="seifenblasen, macht seifenblasen", pt="bolhas de sabão, soprando bolhas", signs="🫧",
    ),
    Action.BUILD: Names(
        en="build a sandcastle, build sandcastles, build a sand castle, build sand castles, "
        "make a sandcastle, make sandcastles, play in the sand, play in a sandbox, "
        "play in the sandbox, build castles in the sand",
        zh="堆沙堡, 堆沙子, 建沙堡, 玩沙子, 玩沙", ja="砂の城, 砂遊び, 砂場で遊",
        es="castillo de arena, castillos de arena, juega en la arena, jugando en la arena",
        fr="château de sable, châteaux de sable, joue dans le sable",
        de="sandburg, sandburgen, spielt im sand, sandkasten", pt="castelo de areia, "
        "castelos de areia, brincando na areia",
    ),
    Action.SEESAW: Names(
        en="seesaw, on a seesaw, on the seesaw, ride a seesaw, play on a seesaw, "
        "play on the seesaw, teeter-totter, on a teeter-totter",
        zh="跷跷板, 玩跷跷板", ja="シーソー", es="balancín, sube y baja",
        fr="balançoire à bascule, "
        "tape-cul", de="wippe, wippen, wippt, auf einer wippe", pt="gangorra, na gangorra",
    ),
    Action.FLIP: Names(
        en="backflip, do a backflip, do backflips, backflipping, somersault, do a somersault, "
        "do a flip, do flips, frontflip, do a front flip, do a back flip, turn a somersault, "
        "do a handspring, do somersaults",
        zh="后空翻, 空翻, 翻跟头", ja="宙返り, バク転, バク宙", es="volteret~, salto mortal, "
        "mortal hacia atrás", fr="salto arrière, saut périlleux", de="rückwärtssalto, salto, "
        "saltos", pt="salto mortal, dá um mortal, cambalhot~",
    ),
}  # fmt: skip
