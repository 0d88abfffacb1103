"""How tall things are, in metres, so that those seen together are of a size with each other."""

from __future__ import annotations

METRES: dict[str, float] = {
    # People
    "person": 1.72, "man": 1.78, "woman": 1.68, "child": 1.15, "boy": 1.18, "girl": 1.15,
    "baby": 0.75, "old man": 1.70, "old person": 1.66, "old woman": 1.58,
    "alien": 1.40, "snowman": 1.6, "robot": 1.80,
    # On four legs: to the top of the head
    "cat": 0.38, "lion": 1.15, "tiger": 1.05, "leopard": 0.85, "dog": 0.75, "puppy": 0.36,
    "dalmatian": 0.75, "husky": 0.80, "corgi": 0.42,
    "border collie": 0.70, "calico cat": 0.38, "tuxedo cat": 0.38, "siamese cat": 0.38,
    "pug": 0.36, "poodle": 0.65, "german shepherd": 0.85, "shiba": 0.50, "beagle": 0.45,
    "dachshund": 0.30, "otter": 0.35, "sloth": 0.6, "pegasus": 2.3,
    "wolf": 0.95, "fox": 0.52, "horse": 2.2, "unicorn": 2.3, "zebra": 1.9, "deer": 1.8,
    "cow": 1.65, "sheep": 1.0, "goat": 0.95, "pig": 0.85, "rabbit": 0.42, "squirrel": 0.30,
    "mouse": 0.12, "bear": 1.35, "polar bear": 1.5, "panda": 1.05, "monkey": 0.75,
    "kangaroo": 1.5, "red panda": 0.45, "raccoon": 0.45, "hamster": 0.12, "koala": 0.6,
    "gorilla": 1.5, "mammoth": 3.4, "hippo": 1.5, "rhino": 1.7, "donkey": 1.45, "bison": 1.8,
    "elephant": 3.2, "giraffe": 5.0, "camel": 2.3, "dinosaur": 5.5, "frog": 0.14, "snake": 0.25,
    "hedgehog": 0.2, "porcupine": 0.35, "skunk": 0.35, "badger": 0.4, "beaver": 0.4,
    "capybara": 0.6, "mole": 0.1, "rat": 0.16, "guinea pig": 0.16, "ferret": 0.2, "meerkat": 0.32,
    "armadillo": 0.3, "platypus": 0.18, "shrew": 0.1, "lemur": 0.45, "chimpanzee": 1.0,
    "orangutan": 1.1, "baboon": 0.8, "lynx": 0.7, "lioness": 1.05, "puma": 0.9, "cheetah": 0.95,
    "panther": 0.85, "snow leopard": 0.8, "hyena": 1.0, "anteater": 0.8, "boar": 0.9, "moose": 2.4,
    "reindeer": 1.6, "gazelle": 1.2, "llama": 1.7, "alpaca": 1.4, "yak": 1.8,
    "golden retriever": 0.75, "golden retriever puppy": 0.36, "labrador": 0.75, "samoyed": 0.7,
    "bernese mountain dog": 0.85,
    "pomeranian": 0.32, "chihuahua": 0.3, "bulldog": 0.45, "doberman": 0.9, "greyhound": 0.85,
    "bull": 1.7, "ox": 1.7, "griffin": 1.7, "centaur": 2.3, "werewolf": 2.0, "minotaur": 2.3,
    "yeti": 2.5, "bigfoot": 2.4, "orc": 2.0, "goblin": 1.1, "troll": 2.6, "elf": 1.8,
    "cyclops": 2.8, "cerberus": 1.5, "hydra": 5.0,
    "brachiosaurus": 11.0, "triceratops": 3.0, "stegosaurus": 3.6, "ankylosaurus": 2.0,
    "raptor": 1.7,
    # On more legs
    "ladybird": 0.05, "beetle": 0.06, "ant": 0.05, "grasshopper": 0.06, "mantis": 0.09,
    "spider": 0.07, "spider web": 0.4, "caterpillar": 0.05, "centipede": 0.04, "scorpion": 0.09,
    # With wings
    "pelican": 1.2, "turkey": 0.9, "rooster": 0.6, "vulture": 0.9, "heron": 1.1, "kingfisher": 0.2,
    "robin": 0.18, "sparrow": 0.18, "cockatoo": 0.45, "puffin": 0.32,
    "bat": 0.3, "fireflies": 1.2, "pterosaur": 2.0,
    "bird": 0.22, "gull": 0.45, "eagle": 0.9, "owl": 0.5, "crow": 0.45, "pigeon": 0.32,
    "dove": 0.30, "parrot": 0.5, "duck": 0.45, "duckling": 0.18, "swan": 1.1, "flamingo": 1.3,
    "chicken": 0.5, "toucan": 0.5, "ostrich": 2.3, "peacock": 1.1, "phoenix": 1.6,
    "hummingbird": 0.10, "woodpecker": 0.28, "stork": 1.1, "goose": 0.8, "penguin": 0.9,
    "butterfly": 0.10, "moth": 0.09, "bee": 0.06, "dragonfly": 0.08,
    "dragon": 5.0,
    # In the water
    "fish": 0.30, "goldfish": 0.25, "shark": 1.2, "dolphin": 0.9, "whale": 4.5, "orca": 2.4,
    "turtle": 0.5, "jellyfish": 0.6, "octopus": 0.8, "manta ray": 1.2, "stingray": 0.5,
    "seal": 0.8, "walrus": 1.4, "seahorse": 0.25,
    "crab": 0.22, "lobster": 0.22, "starfish": 0.10, "snail": 0.07,
    # With scales
    "salamander": 0.10, "axolotl": 0.14, "squid": 0.6,
    "crocodile": 0.6, "lizard": 0.16, "chameleon": 0.24,
    # Built and grown
    "car": 1.5, "taxi": 1.7, "sports car": 1.25, "suv": 1.85, "pickup": 1.85, "van": 2.2,
    "police car": 1.65, "ambulance": 2.5, "fire engine": 3.2, "race car": 1.0,
    "flying car": 1.4, "murmuration": 20.0, "vintage car": 1.75,
    "tractor": 2.8, "excavator": 3.6,
    "bulldozer": 3.0, "tank": 2.5, "bus": 3.1, "truck": 3.4, "train": 4.4,
    "bicycle": 1.75,
    "motorcycle": 1.6, "boat": 7.0, "ship": 24.0, "sailing ship": 22.0, "pirate ship": 22.0,
    "submarine": 6.0, "jet ski": 1.7, "kayak": 1.1, "kick scooter": 1.9,
    "airship": 26.0, "spaceship": 9.0, "space shuttle": 20.0,
    "space station": 30.0, "satellite": 4.0,
    "balloon": 18.0, "plane": 9.0, "helicopter": 3.8, "drone": 0.5, "rocket": 16.0, "ufo": 6.0,
    "sailboat": 7.0, "rowing boat": 1.5, "gondola": 2.2,
    "tree": 7.0, "pine": 9.0, "flower": 0.45, "house": 6.5, "castle": 24.0, "lighthouse": 24.0,
    "oak": 9.0, "palm": 7.5, "willow": 7.5, "bonsai": 0.45, "cactus": 3.2, "rose": 0.5,
    "tulip": 0.45, "daisy": 0.35, "dandelion": 0.3, "lotus": 0.4, "mushroom": 0.2,
    "tent": 1.6, "igloo": 2.4, "cabin": 5.5, "barn": 9.0, "church": 20.0, "pagoda": 24.0,
    "tower": 22.0, "wind turbine": 60.0, "fountain": 3.6,
    "windmill": 14.0, "ball": 0.35, "frisbee": 0.10,
    "tennis ball": 0.07, "ball of wool": 0.12, "laser dot": 0.04, "fire": 0.9,
    "piano": 1.5, "drums": 1.2,
    "boulder": 0.6, "log": 0.5, "tree stump": 0.5, "hoard": 0.7, "side table": 0.72,
    # On tables
    "cup": 0.10, "tea": 0.10, "green tea": 0.09, "glass of water": 0.14,
    "sneaker": 0.13, "wristwatch": 0.11, "gem": 0.10,
    "diamond ring": 0.10, "snow globe": 0.16, "hourglass": 0.19,
    "chess": 0.10, "lantern": 0.34, "teddy bear": 0.5, "toy train": 0.14, "paper boat": 0.12,
    "paper plane": 0.14, "christmas tree": 2.6, "sky lantern": 0.9, "paper lantern": 0.7,
    "umbrella": 0.9, "guitar": 1.1, "teapot": 0.18, "wine glass": 0.22, "candle": 0.18,
    "cake": 0.30, "perfume": 0.14, "soda can": 0.12,
    "apple": 0.09, "pumpkin": 0.32, "vase": 0.42, "gift": 0.22, "burger": 0.11, "laptop": 0.24,
    "pizza": 0.10, "sushi": 0.08, "ramen": 0.15, "pancakes": 0.15, "doughnut": 0.09,
    "croissant": 0.09, "bread": 0.12, "bowl of fruit": 0.17, "strawberry": 0.11, "egg": 0.10,
    "milk": 0.14, "drop of milk": 0.14, "smartphone": 0.16, "headphones on a stand": 0.24,
    "lipstick": 0.09,
    "handbag": 0.26, "sunglasses on a table": 0.07, "key": 0.04, "wine bottle": 0.32,
    "photo camera": 0.12,
    "globe": 0.30, "newton's cradle": 0.20, "dominoes": 0.08, "typewriter": 0.24,
    "record player": 0.14, "skull": 0.18, "dice": 0.06, "treasure chest": 0.22, "crystal": 0.22,
    "coin": 0.06, "marbles": 0.05, "cogs": 0.24, "robot arm": 0.30, "3d printer": 0.36,
    "light bulb": 0.16, "dna": 0.34, "atom": 0.28, "bottled galaxy": 0.24, "potion": 0.22,
    "puzzle cube": 0.11, "geometric shapes": 0.34,
    "clock": 0.20, "open book": 0.08, "ice cream": 0.20,
}  # fmt: skip
PERSON = 1.72
FLAT = 0.52
"""Pictures show an ant and a tower together: heights are drawn as this power of the true ones."""


def relative(kind: str) -> float:
    """Return how tall something is drawn beside others, relative to a grown person."""
    return float((METRES.get(kind, PERSON) / PERSON) ** FLAT)
