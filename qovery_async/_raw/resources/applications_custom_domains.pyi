"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import CustomDomainRequestDict
from ..models import CustomDomain, CustomDomainRequest

class ApplicationsCustomDomains(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create(
        self, application_id: str | UUID, *, body: CustomDomainRequest | CustomDomainRequestDict
    ) -> CustomDomain: ...
    @overload
    async def create(
        self, application_id: str | UUID, **fields: Unpack[CustomDomainRequestDict]
    ) -> CustomDomain: ...
    async def delete(self, application_id: str | UUID, custom_domain_id: str | UUID) -> None: ...
    @overload
    async def edit(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict,
    ) -> CustomDomain: ...
    @overload
    async def edit(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain: ...
    async def modify(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        domain: str | Unset = ...,
        generate_certificate: bool | Unset = ...,
        use_cdn: bool | Unset = ...,
    ) -> CustomDomain: ...
    async def get_status(
        self, application_id: str | UUID, custom_domain_id: str | UUID
    ) -> CustomDomain: ...
    def list(self, application_id: str | UUID) -> Pages[CustomDomain]: ...
