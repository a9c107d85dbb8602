"""List what a token can see. Set QOVERY_API_TOKEN first."""

import anyio

from qovery_async import AsyncQovery, NotFoundError


async def main() -> None:
    """Print organizations and their projects."""
    async with AsyncQovery() as qovery:
        async for organization in qovery.organizations.list():
            projects = await qovery.projects.list(organization.id).collect(limit=50)
            print(organization.name, [project.name for project in projects])
        try:
            await qovery.projects.get("no-such-id")
        except NotFoundError as error:
            print(error)


if __name__ == "__main__":
    anyio.run(main)
