"""Where things are used and done, and what places are together: tables for `where`."""

from __future__ import annotations

from crake.engines.sketch.direction import Action, Sight, Weather

USED = {"surfboard": "breakers", "skis": "snowfield", "snowboard": "snowfield",
         "skateboard": "street", "skates": "lake", "piano": "room", "drums": "room",
        "cello": "stage", "harp": "stage", "decks": "nightclub"}  # fmt: skip
"""Where boards glide and instruments stand."""
DONE_IN = {"book": "room", "pan": "kitchen", "armchair": "room", "sofa": "room",
            "bed": "bedroom", "basketball": "gym", "microphone": "stage", "violin": "stage",
            "double bass": "stage", "saxophone": "stage", "trumpet": "stage", "easel": "room",
            "fishing rod": "lake", "glass in hand": "restaurant",
            "beer in hand": "bar"}  # fmt: skip
"""Where people do what they do with things at home."""
LAIN_ON = {"bench": "park", "sofa": "room", "armchair": "room"}
"""Where people lie who are not in bed."""
PLAYED_IN = {Action.DRIBBLE: "gym", Action.DUNK: "gym", Action.PUSH_UP: "gym", Action.YOGA: "park",
              Action.TENNIS: "park", Action.TYPE: "office", Action.WRITE: "room",
              Action.PAINT: "room", Action.SING: "stage", Action.FISH: "lake",
              Action.COOK: "kitchen", Action.CHOP: "kitchen", Action.BLOW: "room",
              Action.BALLET: "stage", Action.PIROUETTE: "stage", Action.FLAMENCO: "stage",
              Action.BREAKDANCE: "street", Action.HIP_HOP: "street",
              Action.RAKE: "park", Action.SWEEP: "room", Action.LIFT: "gym",
              Action.FORGE: "garage", Action.SAW: "garage", Action.SHAPE: "room",
              Action.BOX: "gym", Action.MEND: "garage", Action.BREW: "cafe",
              Action.OPERATE: "operating room", Action.DECORATE: "room",
              Action.SWING: "park", Action.SKIP: "park", Action.SEESAW: "park",
              Action.BUILD: "beach", Action.FLIP: "gym", Action.SPRAY: "street",
              Action.KNEAD: "kitchen", Action.GARNISH: "kitchen", Action.TOSS_DOUGH: "kitchen",
              Action.CHALK: "classroom", Action.CAST: "forest",
              Action.PICNIC: "park", Action.KITE: "meadow", Action.FIGHT: "dojo"}  # fmt: skip
"""Where people play and do exercises."""
AT_WORK = frozenset({Action.TYPE, Action.WRITE, Action.PAINT, Action.COOK, Action.CHOP})
"""What animals are indoors for, too."""
SEEN_FROM: dict[Sight, str] = {
    Sight.AURORA: "mountain lake",
    Sight.FIREWORKS: "skyline",
    Sight.RAINBOW: "meadow",
    Sight.METEORS: "mountains",
    Sight.MILKY_WAY: "mountains",
    Sight.ECLIPSE: "lake",
    Sight.BLAZE: "forest",
    Sight.EXPLOSION: "desert",
    Sight.EARTHQUAKE: "city",
}
"""Where one looks at the sky, where nothing else is said."""
BLOWS_IN: dict[Weather, str] = {
    Weather.TORNADO: "wheat field",
    Weather.SANDSTORM: "desert",
    Weather.STORM: "meadow",
    Weather.RAIN: "street",
    Weather.SNOW: "forest",
    Weather.FOG: "mountains",
}
"""Where a weather is shown that a prompt is about, where nothing else is said."""
TOGETHER: dict[frozenset[str], str] = {
    frozenset({"waterfall", "jungle"}): "jungle waterfall",
    frozenset({"room", "fireside"}): "fireside",
    frozenset({"oasis", "desert"}): "oasis",
    frozenset({"space", "alien planet"}): "alien planet",
    frozenset({"space", "moon"}): "moon",
    frozenset({"space", "mars"}): "mars",
    frozenset({"village", "ocean"}): "harbour",
    frozenset({"city", "ocean"}): "skyline",
    frozenset({"breakers", "ocean"}): "breakers",
    frozenset({"breakers", "rocky coast"}): "rocky coast",
    frozenset({"campsite", "forest"}): "campsite",
    frozenset({"campsite", "mountains"}): "campsite",
    frozenset({"campsite", "lake"}): "campsite",
    frozenset({"tree house", "forest"}): "tree house",
    frozenset({"tree house", "jungle"}): "tree house",
    frozenset({"ship's deck", "ocean"}): "ship's deck",
    frozenset({"ocean waves", "ocean"}): "ocean waves",
    frozenset({"ocean waves", "rocky coast"}): "rocky coast",
    frozenset({"ocean waves", "breakers"}): "breakers",
    frozenset({"ocean waves", "beach"}): "beach",
    frozenset({"ocean", "rocky coast"}): "rocky coast",
    frozenset({"beach", "rocky coast"}): "rocky coast",
    frozenset({"breakers", "beach"}): "breakers",
}
"""What two places are that are named together, whichever comes first."""
ROADS = {
    "desert": "desert road",
    "forest": "forest road",
    "mountains": "mountain road",
    "beach": "coast road",
    "ocean": "coast road",
}
"""The road through each landscape, for "a road in the desert"."""
