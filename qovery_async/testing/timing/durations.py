"""How long everything takes in the simulated world."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Durations:
    """Seconds of every part of a deployment. Raises ValueError for less than nothing.

    Args:
        status_lag: How long statuses show what was before, after a request.
        pickup: Between the end of a deployment and the beginning of the next in the queue.
        queued: In the queued state, before the first stage.
        building: Of a service that is built from Git.
        deploying: Of any service.
        executing: Of jobs that run at a deployment, and of Terraform.
        restarting: Of a service's pods.
        stopping: Of any service.
        deleting: Of any service, also where its configuration is kept.
        canceling: From the request to the state `CANCELED`.
        scale: What all of them but `status_lag` are multiplied with; 0 leaves only that.
    """

    status_lag: float = 2.0
    pickup: float = 1.0
    queued: float = 3.0
    building: float = 20.0
    deploying: float = 15.0
    executing: float = 10.0
    restarting: float = 10.0
    stopping: float = 10.0
    deleting: float = 15.0
    canceling: float = 4.0
    scale: float = 1.0

    def __post_init__(self) -> None:
        for name in self.__slots__:
            seconds: float = getattr(self, name)
            if not 0 <= seconds < math.inf:
                msg = f"{name} is {seconds}; it must be 0 or more, and end"
                raise ValueError(msg)

    def of(self, name: str) -> float:
        """The scaled seconds of one of the parts."""
        seconds: float = getattr(self, name)
        return seconds * self.scale
