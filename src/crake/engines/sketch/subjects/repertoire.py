"""All that people can do: every action with its posture, and the gaits of those not in `humanoid`.

To add an action, write its posture and put it here with its gait.
"""

from __future__ import annotations

from collections.abc import Callable

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import (
    arts,
    climbing,
    combat,
    crafts,
    dances,
    exercises,
    games,
    labours,
    looking,
    pastimes,
    picnic,
    postures,
)
from crake.engines.sketch.subjects.postures import Posture
from crake.engines.sketch.subjects.rig import Gait

DOINGS: dict[Action, tuple[Callable[[float], Posture], Gait]] = {
    Action.KNEEL: (exercises.kneel, Gait(3.4)),
    Action.MEDITATE: (exercises.meditate, Gait(4.0)),
    Action.YOGA: (exercises.yoga, Gait(5.0)),
    Action.CRAWL: (exercises.crawl, Gait(1.2, 22 / 0.6)),
    Action.PUSH_UP: (exercises.push_up, Gait(1.9)),
    Action.KICK: (games.kick, Gait(3.2, 0.0, ((games.STRUCK, 40.0),), samples=24)),
    Action.DRIBBLE: (games.dribble, Gait(1.1, 62 / 0.58, ((0.25, 26.0), (0.75, 26.0)))),
    Action.DUNK: (games.dunk, Gait(2.8, 0.0, ((games.LANDED, 0.0), (games.FLOORED, games.RIM[0])),
                                   samples=24)),
    Action.THROW: (games.throw, Gait(2.8, samples=24)),
    Action.TOSS: (games.toss, Gait(1.5, samples=16)),
    Action.TENNIS: (games.tennis, Gait(2.4, 0.0, ((games.HIT, 40.0),), samples=24)),
    Action.TYPE: (crafts.type_, Gait(2.4)),
    Action.WRITE: (crafts.write, Gait(4.0)),
    Action.PAINT: (crafts.paint, Gait(4.0)),
    Action.SING: (crafts.sing, Gait(2.6)),
    Action.PHOTOGRAPH: (crafts.photograph, Gait(4.0, samples=16)),
    Action.FISH: (crafts.fish, Gait(4.0)),
    Action.COOK: (crafts.cook, Gait(2.4)),
    Action.CHOP: (crafts.chop, Gait(2.4, samples=16)),
    Action.BLOW: (crafts.blow, Gait(4.0, samples=16)),
    Action.CLAP: (crafts.clap, Gait(0.9)),
    Action.BALLET: (dances.ballet, Gait(5.0, samples=16)),
    Action.PIROUETTE: (dances.pirouette, Gait(1.5, even=True)),
    Action.LEAP: (dances.leap, Gait(1.5, 0.0, ((0.80, 4.0),), samples=24)),
    Action.FLAMENCO: (dances.flamenco, Gait(3.0, 0.0, tuple((k / 12, 0.0) for k in range(12)),
                                            samples=16)),
    Action.BREAKDANCE: (dances.breakdance, Gait(1.8, even=True, samples=16)),
    Action.HIP_HOP: (dances.hip_hop, Gait(1.9, 0.0, ((0.0, 0.0), (0.5, 0.0)), samples=16)),
    Action.WALTZ: (dances.in_hold, Gait(1.8, 0.0, ((0.0, 0.0), (0.5, 0.0)))),
    Action.WATER: (labours.water, Gait(4.0)),
    Action.SPRAY: (labours.spray, Gait(3.6, samples=16)),
    Action.RAKE: (labours.rake, Gait(2.2)),
    Action.SWEEP: (labours.rake, Gait(1.8)),
    Action.LIFT: (labours.lift, Gait(6.5, samples=24)),
    Action.FORGE: (labours.hammer, Gait(2.2, 0.0, ((labours.STRUCK, 60.0),), samples=24)),
    Action.SAW: (labours.saw, Gait(2.6)),
    Action.SHAPE: (labours.shape, Gait(6.0, samples=16)),
    Action.BOX: (labours.box_, Gait(1.7, samples=16)),
    Action.MEND: (labours.mend, Gait(3.0)),
    Action.BREW: (labours.brew, Gait(4.0)),
    Action.OPERATE: (labours.operate, Gait(3.0)),
    Action.DECORATE: (labours.decorate, Gait(3.4)),
    Action.SWING: (pastimes.swing, Gait(2.8, samples=16)),
    Action.SKIP: (pastimes.skip, Gait(1.75, 0.0, ((0.25, 2.0), (0.75, 2.0)), samples=24)),
    Action.BUBBLE: (pastimes.bubble, Gait(5.0, samples=16)),
    Action.BUILD: (pastimes.build, Gait(2.4)),
    Action.SEESAW: (pastimes.seesaw, Gait(2.6)),
    Action.FLIP: (pastimes.flip, Gait(1.5, 0.0, ((0.80, 4.0),), samples=24)),
    Action.CAST: (arts.cast, Gait(3.4, samples=24)),
    Action.KNEAD: (arts.knead, Gait(2.6)),
    Action.GARNISH: (arts.garnish, Gait(5.0, samples=16)),
    Action.TOSS_DOUGH: (arts.toss_dough, Gait(2.0, samples=24)),
    Action.CHALK: (arts.chalk, Gait(6.0, samples=16)),
    Action.PICNIC: (picnic.picnic, Gait(3.4)),
    Action.KITE: (pastimes.fly_kite, Gait(4.0)),
    Action.FIGHT: (combat.fight, Gait(2.6, samples=32)),
    Action.SPAR: (combat.spar, Gait(2.4, samples=32)),
    Action.FENCE: (combat.fence, Gait(2.8, samples=32)),
    Action.CLIMB: (climbing.climb, Gait(16.0, even=True, samples=24)),
    Action.LOOK_AROUND: (looking.look_around, Gait(4.6, samples=16)),
    Action.LOOK_UP: (looking.look_up, Gait(4.8)),
    Action.TURN_HEAD: (looking.turn_head, Gait(4.8)),
}  # fmt: skip
"""What people do with their hands, with balls, and near the ground: posture and gait."""
POSTURES: dict[Action, Callable[[float], Posture]] = postures.POSTURES | {
    action: posture for action, (posture, _) in DOINGS.items()
}
"""What people can do."""
VIEWS: dict[Action, float] = {
    Action.KNEEL: 0.70, Action.MEDITATE: 1.25, Action.YOGA: 1.10, Action.CRAWL: 0.55,
    Action.PUSH_UP: 0.42, Action.KICK: 0.45, Action.DRIBBLE: 0.70, Action.DUNK: 0.42,
    Action.THROW: 0.60, Action.TOSS: 0.80, Action.TENNIS: 0.62,
    Action.TYPE: 0.40, Action.WRITE: 0.50, Action.PAINT: 0.10, Action.SING: 0.95,
    Action.PHOTOGRAPH: 0.75, Action.FISH: -0.45, Action.COOK: 1.10, Action.CHOP: 1.05,
    Action.BLOW: 0.80, Action.CLAP: 0.95, Action.BALLET: 0.20, Action.PIROUETTE: 0.60,
    Action.LEAP: 0.22, Action.FLAMENCO: 1.05, Action.BREAKDANCE: 0.50, Action.HIP_HOP: 1.0,
    Action.WATER: 0.42, Action.SPRAY: 0.30, Action.RAKE: 0.45, Action.SWEEP: 0.45,
    Action.LIFT: 1.05, Action.FORGE: 0.45, Action.SAW: 0.62, Action.SHAPE: 0.50, Action.BOX: 0.40,
    Action.MEND: 0.35, Action.BREW: 0.28, Action.OPERATE: 1.0, Action.DECORATE: -0.80,
    Action.SWING: 0.50, Action.SKIP: 0.95, Action.BUBBLE: 0.50, Action.BUILD: 0.55,
    Action.SEESAW: 0.15, Action.FLIP: 0.20, Action.CAST: 0.35, Action.KNEAD: 0.95,
    Action.GARNISH: 0.95, Action.TOSS_DOUGH: 1.0, Action.CHALK: -0.90,
    Action.PICNIC: 0.85, Action.KITE: 0.35, Action.FIGHT: 0.30, Action.SPAR: 0.30,
    Action.FENCE: 0.30, Action.CLIMB: -0.95, Action.LOOK_AROUND: 0.95, Action.LOOK_UP: 0.62,
    Action.TURN_HEAD: looking.FROM_ASIDE,
}  # fmt: skip
"""How far they turn to the viewer for it, in radians."""
