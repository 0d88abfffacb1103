"""Words with several senses: which of them is meant where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.grammar.figures import figures, metaphors, stuff
from crake.engines.sketch.grammar.finite import finite
from crake.engines.sketch.grammar.homonyms import homonyms
from crake.engines.sketch.grammar.materials import materials
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.nouns import groups, heads, particles
from crake.engines.sketch.grammar.parties import held, others, passives, possessors
from crake.engines.sketch.grammar.pictures import cameras, lights, styles, views
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.grammar.verbs import taken, verbs

_NARROWING = (
    homonyms, materials, possessors, groups, heads, styles, lights, particles, views, taken,
    cameras, figures, stuff, metaphors, passives, held, others,
)  # fmt: skip
"""What tells which sense is meant, in this order."""


def meant(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> list[Mention]:
    """Return mentions with the senses that are meant; those with none left are no mentions."""
    found = list(finite(found, tokens, language))
    kept = [mention for mention in verbs(found, tokens) if mention.senses]
    for narrow in _NARROWING:
        kept = [mention for mention in narrow(kept, tokens, language) if mention.senses]
    return kept
