"""Stop all environments of a project at night, start them in the morning, and report.

    python examples/nightly.py stop PROJECT_ID
    python examples/nightly.py deploy PROJECT_ID

Set QOVERY_API_TOKEN first. Production environments are left alone. One request for the whole
project tells how far all environments are.
"""

from __future__ import annotations

import sys
from uuid import UUID

import anyio

from qovery_async import (
    AsyncQovery,
    ConflictError,
    Deployment,
    DeploymentErrors,
    DeploymentResult,
    QoveryError,
)
from qovery_async.models import Environment


async def start(
    qovery: AsyncQovery, action: str, environment: Environment
) -> Deployment[object] | None:
    """Stop or deploy an environment; return None if it is in that state already."""
    try:
        if action == "stop":
            return await qovery.environments.stop(environment.id)
        return await qovery.environments.deploy(environment.id)
    except ConflictError:
        return None


async def switch(qovery: AsyncQovery, action: str, project_id: UUID | str) -> dict[str, str]:
    """Stop or deploy all environments but production; return a report by their names."""
    report: dict[str, str] = {}
    started: dict[str, Deployment[object]] = {}
    async for environment in qovery.environments.list(project_id):
        if environment.mode != "PRODUCTION":
            deployment = await start(qovery, action, environment)
            if deployment is None:
                report[environment.name] = "nothing to do"
            else:
                started[environment.name] = deployment
    outcomes: list[DeploymentResult | QoveryError] = []
    try:
        outcomes += await qovery.deployments.gather(*started.values())
    except DeploymentErrors as errors:
        outcomes += errors.outcomes
    for name, outcome in zip(started, outcomes, strict=True):
        report[name] = str(outcome) if isinstance(outcome, QoveryError) else outcome.state
    return report


async def main(*arguments: str) -> None:
    """Print the report."""
    action, project_id = arguments
    async with AsyncQovery() as qovery:
        for name, outcome in (await switch(qovery, action, project_id)).items():
            print(f"{name}: {outcome}")


if __name__ == "__main__":
    anyio.run(main, *sys.argv[1:])
