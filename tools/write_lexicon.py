"""Writes `lexicon.tsv`: English words, and the nearest thing that the sketch engine knows for each.

Usage: ``python tools/write_lexicon.py WORDNET/dict``, with the files of WordNet 3.0.

A word counts in its commonest sense only. From there the way goes up, from each thing to what it is
a kind of, until an anchor is met: the nearest anchor names the word. Words that the vocabulary
already knows, those that meet no anchor, and those that are mostly adjectives ("Italian") are left
out. What WordNet has wrong for prompts is put right in `NO_WORDS` and `BY_HAND`, never in the
table: that is written anew.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from crake.engines.sketch.grammar.index import index_of
from crake.engines.sketch.kinds.registry import KINDS

TARGET = Path(__file__).parents[1] / "src/crake/engines/sketch/grammar/lexicon.tsv"

NOUNS = """
person.1 person | child.1 child | male.2 man | female.2 woman | woman.1 woman | man.1 man
dancer.1 dancer | soldier.1 knight | warrior.1 knight | aristocrat.1 king | ruler.1 king
farmer.1 farmer | cook.1 chef | magician.1 wizard | spiritual_being.1 alien | monster.1 alien
robot.1 robot | spaceman.1 astronaut | astronaut.1 astronaut | diver.2 diver
mammal.1 deer | carnivore.1 fox | feline.1 cat | cat.1 cat | big_cat.1 tiger | lion.1 lion
canine.2 dog | dog.1 dog | wolf.1 wolf | fox.1 fox | bear.1 bear | procyonid.1 raccoon
musteline_mammal.1 fox | viverrine.1 cat | equine.1 horse | deer.1 deer | antelope.1 deer
ruminant.1 deer | bovine.1 cow | sheep.1 sheep | goat.1 sheep | swine.1 pig | camel.1 camel
pachyderm.1 elephant | elephant.1 elephant | rodent.1 mouse | rabbit.1 rabbit | hare.1 rabbit
leporid.1 rabbit | lagomorph.1 rabbit | squirrel.1 rabbit | marsupial.1 kangaroo | primate.2 monkey
wombat.1 koala | gorilla.1 gorilla
insectivore.1 mouse | aquatic_mammal.1 dolphin | whale.2 whale | cetacean.1 whale
dolphin.2 dolphin | seal.9 dolphin | bat.1 bird | edentate.1 bear
bird.1 bird | bird_of_prey.1 eagle | owl.1 owl | waterfowl.1 duck | aquatic_bird.1 duck
duck.1 duck | seabird.1 gull | gallinaceous_bird.1 chicken | ratite.1 chicken | penguin.1 penguin
insect.1 bee | butterfly.1 butterfly | moth.1 moth | lepidopterous_insect.1 butterfly
arachnid.1 snake | worm.1 snake | arthropod.1 snake | mollusk.1 snake | gastropod.1 snake
dragon.1 dragon | mythical_monster.1 dragon | mythical_being.1 alien | dinosaur.1 dinosaur
reptile.1 dinosaur | snake.1 snake | turtle.2 turtle | amphibian.3 frog | frog.1 frog
fish.1 fish | shark.1 shark | ray.7 shark | jellyfish.1 jellyfish | cephalopod.1 octopus
crustacean.1 octopus | coelenterate.1 jellyfish
motor_vehicle.1 car | car.1 car | wheeled_vehicle.1 car | truck.1 truck | bus.1 bus | van.5 van
cab.3 taxi | sports_car.1 sports car | roadster.1 sports car | racer.2 race car | jeep.1 suv
cruiser.1 police car | ambulance.1 ambulance | fire_engine.1 fire engine | pickup.1 pickup
bulldozer.1 bulldozer | tank.1 tank
train.1 train | locomotive.1 train | bicycle.1 bicycle | motorcycle.1 motorcycle | tractor.1 tractor
tracked_vehicle.1 truck | boat.1 boat | vessel.2 ship | ship.1 ship | craft.2 boat | sailboat.1 boat
aircraft.1 plane | airplane.1 plane | helicopter.1 helicopter | balloon.1 balloon
lighter-than-air_craft.1 balloon | airship.1 airship | spacecraft.1 spaceship
sailing_vessel.1 sailing ship | submarine.1 submarine | rocket.1 rocket | missile.1 rocket
satellite.1 satellite | carriage.2 car
tree.1 tree | shrub.1 tree | flower.1 flower | herb.1 flower | fern.1 flower | cactus.1 flower
fungus.1 flower | wild_flower.1 flower | flowering_plant.1 flower
building.1 house | house.1 house | dwelling.1 house | shelter.1 house | place_of_worship.1 house
castle.2 castle | fortification.1 castle | tower.1 castle | skyscraper.1 castle | memorial.3 castle
ball.1 ball | edible_fruit.1 apple | cake.3 cake | cup.1 cup | clock.1 clock
candle.1 candle | vase.1 vase | sandwich.1 burger | fire.1 fire | fire.3 fire | windmill.1 windmill
fireplace.1 fire | palace.1 castle
"""
PLACES = """
river.1 river | stream.1 river | channel.4 river | watercourse.3 river | lake.1 lake | pond.1 lake
lagoon.1 lake | ocean.1 ocean | sea.1 ocean | bay.1 ocean | gulf.1 ocean | body_of_water.1 ocean
waterfall.1 waterfall | beach.1 beach | shore.1 beach | coast.1 beach | island.1 beach
mountain.1 mountains | hill.1 mountains | mountain_peak.1 mountains | ridge.1 mountains
cliff.1 mountains | natural_elevation.1 mountains | volcano.2 volcano | canyon.1 canyon
ravine.1 canyon | valley.1 meadow | forest.1 forest | forest.2 forest | jungle.3 jungle
desert.1 desert | dune.1 desert | glacier.1 polar sea | ice.1 polar sea | iceberg.1 polar sea
grassland.1 meadow | meadow.1 meadow | plain.1 meadow | field.1 meadow | garden.1 garden
garden.2 garden | park.2 park | farm.1 farm | village.1 village | town.1 village | city.1 city
city.2 city | street.1 street | road.1 road | bridge.1 bridge | harbor.1 harbour
room.1 room | bedroom.1 bedroom | kitchen.1 kitchen | office.1 office | classroom.1 classroom
library.1 library | laboratory.1 laboratory | gallery.3 museum | museum.1 museum
stadium.1 stadium | gymnasium.1 gym | swimming_pool.1 pool | stage.3 stage
school.2 classroom | restaurant.1 cafe | barroom.1 cafe | theater.1 stage
cave.1 cave | tunnel.1 cave | wetland.1 swamp | swamp.1 swamp | sky.1 sky | planet.1 mars
outer_space.1 space | galaxy.3 space | star.1 space | reef.1 underwater | shop.1 street
"""
VERBS = """
run.1 run | run.34 run | rush.1 run | gallop.1 run | walk.1 walk | fly.1 fly | swim.1 swim
jump.1 jump | leap.1 jump | dance.1 dance | dance.2 dance | sit.1 sit | lie.1 lie | sleep.1 lie
stand.1 stand | climb.1 climb | fall.2 fall | float.2 float | drive.1 drive | ride.1 ride
ride.2 ride | eat.1 eat | eat.2 eat | drink.1 eat | spin.1 spin | rotate.1 spin | wave.1 wave
dive.1 dive | travel.1 walk | travel_rapidly.1 run | glide.2 fly | look.1 stand | crawl.1 walk
"""
COLOURS = """
red.1 red | orange.2 orange | yellow.1 yellow | green.1 green | blue.1 blue | purple.1 purple
pink.1 pink | brown.1 brown | gray.2 grey | white.2 white | black.1 black
"""
PEOPLE = {f"kind:{name}" for name in ("person", "man", "woman", "child", "king", "knight")}
AGENT = re.compile(r"(er|or|ist|man|woman|ess|ian|eer|ling)$")
"""A word with several senses means a person only if it looks like one: "quarry" does not."""
FILES = {"n": "noun", "v": "verb"}
_NO_WORDS = """
    down well bright second minute face head heart subject host star fan
    first sound right left top bottom center front match case wonder glow beauty key board
    trailer lush spice mammal camper caddy cutter
    screen common ordinary patient native local master stranger expert
    angle beard ben bolt butte campus cap caravan circuit claw cocoon convoy
    course crest drift edge eye fill filly flank flat globe grain
    hood hoof john keel lag lance lap ledge lens line locker main mercury mess
    motor muscle narrow orb palette piece plane rack rapid reel rim round scramble scuff
    shadow shallow signage slide stall stamp steam store sun sur surface tail thread toe
    tool wheel wing banana boards sub sinker bush
    rise billow chang coca cooky
    """
NO_WORDS = frozenset(_NO_WORDS.split())
"""Words that are mostly something else than the noun that WordNet lists first."""
_NOUNS_TOO = """
    adolescent civilian elder freshman juvenile mercenary aegean amphibian baltic cetacean
    crustacean hazel interstate marsupial peregrine reptilian simian tributary ungulate
    """
NOUNS_TOO = frozenset(_NOUNS_TOO.split())
"""Adjectives that mean people, animals and places as often."""
BY_HAND = """
apc tank | bloodmobile ambulance | hackney taxi | jalopy vintage car | milkwagon van
stockcar race car | commuter person | couchette bedroom | roomette bedroom | stateroom bedroom
scriptorium library | salon room | skybox room | frost snowfield | hailstone snowfield
goddess woman | deity man | bigfoot gorilla | sasquatch gorilla | yeti gorilla
hoar snowfield | hoarfrost snowfield | icicle snowfield | rime snowfield | fuji volcano
boss person | opponent person | villain man | heroine woman | colleague person | coworker person
bodyguard man | jockey person | referee person | judge person | spartan knight | teen person
dude man | twins person | cub bear | crew person | rival person | partner person | zookeeper person
"""
"""Words that WordNet takes for something else, and what each is nearest to."""
DEEDS_BY_HAND = {
    "stand": """
        nod point gesture bow curtsy salute sigh shrug wink blink shiver tremble shudder sneeze
        cough breathe pant sweat blush whistle hesitate ponder daydream reflect examine inspect
        check hide lurk lean balance teeter sway flex aim shoot fire bat putt open close shut
        unlock lock knock put remove dress undress tie button zip pack unpack fold iron sew
        brush comb shave wash rinse clean wipe dust polish serve offer give hand receive pay sell
        buy vote help heal rescue save comfort strum pluck conduct smoke vape light sprinkle
        decorate prune trim shear milk pick raise stretch idle hum purr meow sniff wag smell
        park queue toast beg surrender dial text perform spread shake facepalm swing apply conjure
        find discover fence peek glance study work call phone dream remember act rehearse
        present model mix warm cut stab slash scroll nuzzle drool display
        """,
    "walk": """
        enter leave arrive depart return exit emerge carry pull drag haul tow lead guide follow
        escort accompany search seek parade protest mow vacuum limp stagger trudge
        retreat back advance step deliver haunt tour visit strut prance migrate plow plough pass
        weave lurch
        """,
    "run": "evade scurry dart canter ram whizz lope overtake accelerate escape",
    "drive": "swerve skid brake reverse rumble chug steer whiz",
    "jump": "dodge hurdle buck hopscotch celebrate rejoice parkour bungee parachute rear",
    "sit": "duck knit crochet embroider nest brood hatch camp gamble deal cower huddle",
    "eat": "taste bite devour swallow lick feast snack slurp gobble peel",
    "cook": "grill fry barbecue roast whisk knead simmer saute boil",
    "repair": "repair fix weld drill solder tinker assemble",
    "sweep": "mop scrub",
    "dig": "bury shovel scratch",
    "kneel": "propose harvest gather collect plant sow forage",
    "throw": "pitch bowl sling lob",
    "box": "box punch hit spar jab strike slap",
    "photograph": "film photograph record",
    "write": "draw sketch doodle scribble",
    "roar": "hiss neigh whinny moo bleat oink bray squeal screech whimper whine honk",
    "sing": "crow chirp tweet hoot squawk cluck quack caw coo warble",
    "turn over": "cartwheel handstand backflip",
    "fly": "buzz pollinate sting paraglide",
    "lie": "hibernate coil faint collapse",
    "wave": "beckon signal hail",
    "fall": "trip slip",
    "go fishing": "fish",
    "saw": "saw",
    "operate": "operate",
    "ride": "bike cycle",
    "land": "taxi",
    "forge": "hammer",
    "build a sandcastle": "build",
    "dance": "groove",
    "clap": "cheer",
}
"""What people, animals and vehicles do that has no drawing of its own, by what is nearest to it."""


def anchors(text: str, topic: str) -> dict[str, str]:
    """Return what each of the senses in a list names."""
    pairs = (entry.split(maxsplit=1) for entry in re.split(r"[|\n]", text) if entry.strip())
    return {sense: f"{topic}:{name.strip()}" for sense, name in pairs}


def by_hand() -> dict[str, str]:
    """Return the names of the words in `BY_HAND` and `DEEDS_BY_HAND`, with their topics."""
    near = {word: name.removeprefix(":") for word, name in anchors(BY_HAND, "").items()}
    named = {word: f"{'kind' if name in KINDS else 'place'}:{name}" for word, name in near.items()}
    done = {
        word: f"action:{deed}" for deed, words in DEEDS_BY_HAND.items() for word in words.split()
    }
    return named | done


def senses(folder: Path, part: str) -> dict[str, list[str]]:
    """Return each word's synsets, the commonest first."""
    table = {}
    for line in (folder / f"index.{FILES[part]}").read_text().splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        count = int(fields[2])
        table[fields[0]] = fields[-count:]
    return table


def hypernyms(folder: Path, part: str) -> dict[str, list[str]]:
    """Return what each synset is a kind of."""
    table = {}
    for line in (folder / f"data.{FILES[part]}").read_text().splitlines():
        if line.startswith(" "):
            continue
        synset = line[:8]
        table[synset] = re.findall(rf" @i? (\d{{8}}) {part}", line)
    return table


def somebody(folder: Path) -> set[str]:
    """Return the synsets of single people and things, such as Napoleon."""
    lines = (folder / "data.noun").read_text().splitlines()
    return {line[:8] for line in lines if " @i " in line}


def described(folder: Path) -> set[str]:
    """Return the words that are adjectives more often than nouns in WordNet's tagged texts.

    What neither is counts as an adjective.
    """
    counts: dict[str, list[int]] = {}
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        word, _, part = key.partition("%")
        if part[0] in "135":
            counts.setdefault(word, [0, 0])[part[0] != "1"] += int(count)
    adjectives = (line.split(" ", 1)[0] for line in (folder / "index.adj").read_text().splitlines())
    found = ((word, counts.get(word, [0, 0])) for word in adjectives if word)
    return {word for word, (noun, adjective) in found if adjective >= noun}


def climb(synset: str, above: dict[str, list[str]], named: dict[str, str]) -> str | None:
    """Return the name of the nearest anchor above a synset."""
    waiting, seen = [synset], {synset}
    while waiting:
        at = waiting.pop(0)
        if at in named:
            return named[at]
        fresh = [up for up in above.get(at, ()) if up not in seen]
        seen.update(fresh)
        waiting += fresh
    return None


def derive(folder: Path) -> dict[str, str]:
    """Return the name that each word is nearest to."""
    words: dict[str, str] = {}
    single, adjectives = somebody(folder), described(folder) - NOUNS_TOO
    known = index_of("en")
    tables = {"n": {**anchors(NOUNS, "kind"), **anchors(PLACES, "place"),
                    **anchors(COLOURS, "colour")}, "v": anchors(VERBS, "action")}  # fmt: skip
    for part, table in tables.items():
        index, above = senses(folder, part), hypernyms(folder, part)
        named = {}
        for sense, name in table.items():
            word, _, number = sense.rpartition(".")
            named[index[word][int(number) - 1]] = name
        for word, synsets in sorted(index.items()):
            if not re.fullmatch(r"[a-z]{3,}", word) or word in known or word in NO_WORDS:
                continue
            name = climb(synsets[0], above, named) or ""
            if part == "n" and word in adjectives and not name.startswith("colour:"):
                continue
            if not name or (name in PEOPLE and len(synsets) > 1 and not AGENT.search(word)):
                continue
            if word not in words and not (name.startswith("kind:") and synsets[0] in single):
                words[word] = name
    return words | by_hand()


def licence(folder: Path) -> list[str]:
    """Return the licence that stands at the head of WordNet's files."""
    head = []
    for line in (folder / "data.noun").read_text().splitlines():
        if not line.startswith(" "):
            break
        head.append("# " + line.strip().partition(" ")[2])
    return head


def main(folder: Path) -> None:
    """Write the table."""
    words = derive(folder)
    head = ["# Derived from WordNet 3.0 by tools/write_lexicon.py. WordNet's licence:"]
    lines = head + licence(folder) + [f"{word}\t{name}" for word, name in sorted(words.items())]
    TARGET.write_text("\n".join(lines) + "\n")
    print(f"{len(words)} words in {TARGET}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
