"""List what a token can see. Set QOVERY_API_TOKEN first."""

import anyio

from qovery_async import AsyncQovery, NotFoundError
from qovery_async.models import OrganizationResponseList, ProjectResponseList
from qovery_async.raw import OPERATIONS


async def main() -> None:
    """Print organizations and their projects."""
    async with AsyncQovery() as qovery:
        mine: OrganizationResponseList = await qovery.execute(OPERATIONS["listOrganization"])
        for organization in mine.results:
            projects: ProjectResponseList = await qovery.execute(
                OPERATIONS["listProject"], path={"organizationId": organization.id}
            )
            print(organization.name, [project.name for project in projects.results])
        try:
            await qovery.execute(OPERATIONS["getProject"], path={"projectId": "no-such-id"})
        except NotFoundError as error:
            print(error)


if __name__ == "__main__":
    anyio.run(main)
