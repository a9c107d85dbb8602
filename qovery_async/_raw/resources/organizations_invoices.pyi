"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import Invoice, Link

class OrganizationsInvoices(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def download(self, organization_id: str | UUID, invoice_id: str | UUID) -> Link: ...
    async def get(self, organization_id: str | UUID, invoice_id: str | UUID) -> Invoice: ...
    def list(self, organization_id: str | UUID) -> Pages[Invoice]: ...
