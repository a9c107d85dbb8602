"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `containers_custom_domains.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ContainersCustomDomains(Resource):
    """Methods of `custom_domains`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerCustomDomain",
        "delete": "deleteContainerCustomDomain",
        "edit": "editContainerCustomDomain",
        "get_status": "getContainerCustomDomainStatus",
        "list": "listContainerCustomDomain",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Create a container custom domain.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CustomDomainRequestDict`, * if required:
            generate_certificate*, use_cdn
            domain*: The domain name. Point a DNS record at the `validation_domain` of the
            response, check it, and deploy the service again.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/customDomain, operation id createContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/createContainerCustomDomain
        """
        call = self._call(
            "createContainerCustomDomain", {"containerId": container_id}, {}, body, fields
        )
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def delete(self, container_id: str | UUID, custom_domain_id: str | UUID) -> None:
        """Delete a container custom domain.

        Irreversible. 404: already deleted.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/customDomain/{customDomainId}, operation id
        deleteContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/deleteContainerCustomDomain
        """
        await self._call(
            "deleteContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
        )

    async def edit(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Edit a container custom domain.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CustomDomainRequestDict`, * if required:
            generate_certificate*, use_cdn
            domain*: The domain name. Point a DNS record at the `validation_domain` of the
            response, check it, and deploy the service again.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /container/{containerId}/customDomain/{customDomainId}, operation id
        editContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/editContainerCustomDomain
        """
        call = self._call(
            "editContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def modify(
        self,
        container_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> CustomDomain:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of CustomDomainRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerCustomDomain",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: CustomDomain = await call
        return answer

    async def get_status(
        self, container_id: str | UUID, custom_domain_id: str | UUID
    ) -> CustomDomain:
        """Get the container custom domain status.

        Args:
            container_id: Id of the container.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/customDomain/{customDomainId}/status, operation id
        getContainerCustomDomainStatus.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/getContainerCustomDomainStatus
        """
        answer: CustomDomain = await self._call(
            "getContainerCustomDomainStatus",
            {"containerId": container_id, "customDomainId": custom_domain_id},
            {},
        )
        return answer

    def list(self, container_id: str | UUID) -> Pages[CustomDomain]:
        """List container custom domains.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/customDomain, operation id listContainerCustomDomain.
        https://api-doc.qovery.com/#tag/Container-Custom-Domain/operation/listContainerCustomDomain
        """
        return Pages(self._client, "listContainerCustomDomain", {"containerId": container_id}, {})
