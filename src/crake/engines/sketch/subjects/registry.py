"""All kinds of subjects."""

from __future__ import annotations

from crake.engines.sketch.direction import Kind
from crake.engines.sketch.subjects import bird, fish, humanoid, quadruped, vehicles
from crake.engines.sketch.subjects.rig import Rig

SUBJECTS: dict[Kind, Rig] = {
    Kind.CAT: quadruped.cat,
    Kind.DOG: quadruped.dog,
    Kind.HORSE: quadruped.horse,
    Kind.FOX: quadruped.fox,
    Kind.PERSON: humanoid.person,
    Kind.ASTRONAUT: humanoid.astronaut,
    Kind.ROBOT: humanoid.robot,
    Kind.BIRD: bird.bird,
    Kind.FISH: fish.fish,
    Kind.CAR: vehicles.car,
    Kind.BOAT: vehicles.boat,
    Kind.BALLOON: vehicles.balloon,
    Kind.ROCKET: vehicles.rocket,
}
