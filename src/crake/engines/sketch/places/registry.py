"""All places."""

from __future__ import annotations

from crake.engines.sketch.direction import Place
from crake.engines.sketch.places import river
from crake.engines.sketch.places.plan import Plan

PLACES: dict[Place, Plan] = {
    Place.RIVER: river.PLAN,
}
