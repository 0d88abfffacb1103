"""Every four-legged animal by its name, from the tables that hold them."""

from __future__ import annotations

from crake.engines.sketch.subjects.beasts import BEASTS, Beast
from crake.engines.sketch.subjects.dogs import DOGS
from crake.engines.sketch.subjects.larger_beasts import LARGER
from crake.engines.sketch.subjects.saurians import SAURIANS
from crake.engines.sketch.subjects.smaller_beasts import SMALLER

BESTIARY: dict[str, Beast] = BEASTS | DOGS | SMALLER | LARGER | SAURIANS
