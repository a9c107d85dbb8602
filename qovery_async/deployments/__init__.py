"""Deployments that can be awaited.

    deployment = await qovery.deployments.start(
        OPERATIONS["deployEnvironment"], path={"environmentId": environment_id}
    )
    result = await deployment.wait(timeout=1800)

A handle follows the request that its action made, never an older one or another user's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy_imports import lazy_imports

if TYPE_CHECKING:
    from .handle import Deployment, DeploymentResult
    from .start import Deployments
else:
    __getattr__, __dir__ = lazy_imports(__name__)

__all__ = ["Deployment", "DeploymentResult", "Deployments"]
