"""Standard world, planted once per process and copied for each further simulator.

Planting takes ten times as long as a copy. A copy is the dump of a planted world, loaded again, as
snapshots do it.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Hashable

from ..timing.clock import Clock, VirtualClock
from ..world import World
from .default_world import seed

_MOST_KEPT = 8  # of about 400 kB each
_kept: dict[Hashable, bytes] = {}


def plant_standard(world: World, clock: Clock, options: Hashable) -> None:
    """Plant the standard world in an empty world.

    `options` are those of the world: equal ones plant equal worlds at equal times.
    """
    if type(clock) is not VirtualClock:
        # The time of another clock hardly ever comes again.
        seed(world)
        return
    key = (clock.now(), options)
    packed = _kept.get(key)
    if packed is not None:
        world.load(pickle.loads(packed))  # noqa: S301  # this process has packed it
        return
    seed(world)
    # JSON has no shared references: each copy is one of a snapshot.
    packed = pickle.dumps(json.loads(json.dumps(world.dump())))
    if len(_kept) >= _MOST_KEPT:
        del _kept[next(iter(_kept))]
    _kept[key] = packed
