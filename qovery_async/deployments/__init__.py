"""Deployments that can be awaited, followed and resumed.

    deployment = await qovery.environments.deploy(environment_id)
    result = await deployment.wait(timeout=1800)

A handle follows the request that its action made, never an older one or another user's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy_imports import lazy_imports

if TYPE_CHECKING:
    from .._rules.deployment_failures import ServiceFailure
    from .cancellation import DeploymentCancellation
    from .changes import DeploymentChange, DeploymentChanges
    from .deployments import Deployments
    from .handle import Deployment, DeploymentResult
else:
    __getattr__, __dir__ = lazy_imports(__name__)

__all__ = [
    "Deployment",
    "DeploymentCancellation",
    "DeploymentChange",
    "DeploymentChanges",
    "DeploymentResult",
    "Deployments",
    "ServiceFailure",
]
