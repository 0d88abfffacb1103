"""What families of kinds can do; each begins with the habit of most of its members."""

from __future__ import annotations

from crake.engines.sketch.direction import Action

PEOPLE = (
    Action.WALK, Action.STAND, Action.SIT, Action.LIE, Action.RUN, Action.JUMP, Action.DANCE,
    Action.WAVE, Action.CLIMB, Action.FALL, Action.SPIN, Action.EAT, Action.SWIM, Action.DIVE,
    Action.FLOAT, Action.FLY, Action.RIDE, Action.DRIVE, Action.KICK, Action.DRIBBLE, Action.DUNK,
    Action.THROW, Action.TOSS, Action.TENNIS, Action.KNEEL, Action.MEDITATE, Action.YOGA,
    Action.CRAWL, Action.PUSH_UP, Action.TYPE, Action.WRITE, Action.PAINT, Action.SING,
    Action.PHOTOGRAPH, Action.FISH, Action.COOK, Action.CHOP, Action.BLOW, Action.CLAP,
    Action.BALLET, Action.PIROUETTE, Action.LEAP, Action.FLAMENCO, Action.BREAKDANCE,
    Action.HIP_HOP, Action.WALTZ,
    Action.WATER, Action.SPRAY, Action.RAKE, Action.SWEEP, Action.LIFT, Action.FORGE, Action.SAW,
    Action.SHAPE, Action.BOX, Action.MEND, Action.BREW, Action.OPERATE, Action.DECORATE,
    Action.SWING, Action.SKIP, Action.BUBBLE, Action.BUILD, Action.SEESAW, Action.FLIP,
    Action.CAST, Action.KNEAD, Action.GARNISH, Action.TOSS_DOUGH, Action.CHALK, Action.FIGHT,
    Action.PICNIC, Action.KITE, Action.SPAR, Action.FENCE, Action.LOOK_AROUND,
    Action.LOOK_UP, Action.TURN_HEAD,
)  # fmt: skip
LEGS = (
    Action.WALK, Action.STAND, Action.SIT, Action.LIE, Action.RUN, Action.JUMP, Action.DANCE,
    Action.CLIMB, Action.FALL, Action.SPIN, Action.EAT, Action.SWIM, Action.FLOAT,
)  # fmt: skip
DOINGS = (
    Action.ROAR, Action.YAWN, Action.DRINK, Action.DIG, Action.SHAKE, Action.ROLL, Action.WAKE,
    Action.HOWL,
)  # fmt: skip
"""What animals do with their heads and coats, beside going and resting."""
HANDIWORK = (
    Action.TYPE, Action.WRITE, Action.PAINT, Action.COOK, Action.CHOP, Action.SING,
    Action.PHOTOGRAPH, Action.CLAP, Action.WAVE,
)  # fmt: skip
"""What animals of tales do with their forepaws."""
PAWS = (*LEGS, *DOINGS, Action.RIDE, *HANDIWORK)
"""What animals with a backbone like a cat's can do, on their hind legs too."""
WINGS = (
    Action.FLY, Action.STAND, Action.SIT, Action.WALK, Action.SWIM, Action.DIVE, Action.EAT,
    Action.FALL, Action.FLOAT, Action.PECK, Action.DRINK, Action.DANCE, Action.RIDE,
)  # fmt: skip
"""What birds can do, those that ride among them."""
GROUND_WINGS = tuple(action for action in WINGS if action not in {Action.FLY, Action.DIVE})
"""What birds can do that do not fly."""
FINS = (Action.SWIM, Action.JUMP, Action.DIVE, Action.FLOAT)
WHEELS = (Action.DRIVE, Action.STAND, Action.JUMP)
HULLS = (Action.FLOAT, Action.DRIVE, Action.STAND)
AIRCRAFT = (Action.FLY, Action.RISE, Action.LAND, Action.STAND, Action.FALL, Action.FLOAT)
THINGS = (Action.STAND, Action.FALL, Action.FLOAT, Action.SPIN)


def first(habit: Action, others: tuple[Action, ...]) -> tuple[Action, ...]:
    """Return `others` with `habit` at their head."""
    return (habit, *(action for action in others if action is not habit))
