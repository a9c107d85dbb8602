"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import Any, ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import EnterpriseConnectionDtoDict
from ..models import EnterpriseConnectionDto

class OrganizationsEnterpriseConnections(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def edit(
        self,
        organization_id: str | UUID,
        connection_name: str,
        *,
        body: EnterpriseConnectionDto | EnterpriseConnectionDtoDict,
    ) -> EnterpriseConnectionDto: ...
    async def modify(
        self, organization_id: str | UUID, connection_name: str, **changes: Any
    ) -> EnterpriseConnectionDto: ...
    async def get(
        self, organization_id: str | UUID, connection_name: str
    ) -> EnterpriseConnectionDto: ...
    def list(self, organization_id: str | UUID) -> Pages[EnterpriseConnectionDto]: ...
