"""Errors of several deployments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from ..errors import QoveryError

if TYPE_CHECKING:
    from .handle import DeploymentResult

E = TypeVar("E", bound=Exception)


class DeploymentErrors(ExceptionGroup[Exception], QoveryError):  # noqa: N818  # a group
    """Errors of the deployments that `gather()` waited for, in order.

    `outcomes` has the result or the error of each deployment.
    """

    outcomes: Sequence[DeploymentResult | QoveryError] = ()

    def derive(self, excs: Sequence[E]) -> DeploymentErrors:  # type: ignore[override]  # narrower
        """Return a group of some of the errors, as `except*` needs it."""
        return DeploymentErrors(self.message, excs)
