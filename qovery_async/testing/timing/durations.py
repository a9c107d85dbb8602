"""Durations of the parts of a deployment."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Durations:
    """Seconds of every part of a deployment.

    Args:
        status_lag: Delay until statuses show a new request.
        pickup: Pause between two deployments of one queue.
        queued: Time in the queued state, before the first stage.
        building: Build of a service with a Git repository.
        deploying: Deployment of any service.
        executing: Execution of Terraform, and of jobs that start with a deployment.
        restarting: Restart of a service's pods.
        stopping: Stop of any service.
        deleting: Deletion or uninstallation of any service.
        canceling: Time from a cancel request to the state `CANCELED`.
        scale: Factor for all of them except `status_lag`.

    Raises:
        ValueError: If a value is negative or not finite.
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
                msg = f"{name} must be a finite number of seconds, 0 or more (got {seconds})"
                raise ValueError(msg)

    def of(self, name: str) -> float:
        """Return the scaled seconds of a part."""
        seconds: float = getattr(self, name)
        return seconds * self.scale
