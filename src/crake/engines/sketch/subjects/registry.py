"""All kinds of subjects."""

from __future__ import annotations

from crake.engines.sketch.direction import Kind
from crake.engines.sketch.subjects import quadruped
from crake.engines.sketch.subjects.rig import Rig

SUBJECTS: dict[Kind, Rig] = {
    Kind.CAT: quadruped.cat,
    Kind.DOG: quadruped.dog,
    Kind.HORSE: quadruped.horse,
    Kind.FOX: quadruped.fox,
}
