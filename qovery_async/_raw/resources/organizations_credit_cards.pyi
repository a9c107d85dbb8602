"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import CreditCardRequestDict
from ..models import CreditCard, CreditCardRequest

class OrganizationsCreditCards(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, organization_id: str | UUID, *, body: CreditCardRequest | CreditCardRequestDict
    ) -> CreditCard: ...
    @overload
    async def create(
        self, organization_id: str | UUID, **fields: Unpack[CreditCardRequestDict]
    ) -> CreditCard: ...
    async def delete(self, organization_id: str | UUID, credit_card_id: str | UUID) -> None: ...
    def list(self, organization_id: str | UUID) -> Pages[CreditCard]: ...
