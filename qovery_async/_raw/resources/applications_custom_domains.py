"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `applications_custom_domains.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ApplicationsCustomDomains(Resource):
    """Methods of `custom_domains`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationCustomDomain",
        "delete": "deleteCustomDomain",
        "edit": "editCustomDomain",
        "get_status": "getCustomDomainStatus",
        "list": "listApplicationCustomDomain",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Create an application custom domain.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CustomDomainRequestDict`, * if required:
            generate_certificate*, use_cdn
            domain*: The domain name. Point a DNS record at the `validation_domain` of the
            response, check it, and deploy the service again.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/customDomain, operation id
        createApplicationCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/createApplicationCustomDomain
        """
        call = self._call(
            "createApplicationCustomDomain", {"applicationId": application_id}, {}, body, fields
        )
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def delete(self, application_id: str | UUID, custom_domain_id: str | UUID) -> None:
        """Delete a custom domain of an application.

        Irreversible. 404: already deleted.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /application/{applicationId}/customDomain/{customDomainId}, operation id
        deleteCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/deleteCustomDomain
        """
        await self._call(
            "deleteCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
        )

    async def edit(
        self,
        application_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Edit the custom domain of an application.

        Args:
            application_id: Id of the application.
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

        PUT /application/{applicationId}/customDomain/{customDomainId}, operation id
        editCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/editCustomDomain
        """
        call = self._call(
            "editCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of CustomDomainRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editCustomDomain",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: CustomDomain = await call
        return answer

    async def get_status(
        self, application_id: str | UUID, custom_domain_id: str | UUID
    ) -> CustomDomain:
        """Get the custom domain status.

        Args:
            application_id: Id of the application.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/customDomain/{customDomainId}/status, operation id
        getCustomDomainStatus.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/getCustomDomainStatus
        """
        answer: CustomDomain = await self._call(
            "getCustomDomainStatus",
            {"applicationId": application_id, "customDomainId": custom_domain_id},
            {},
        )
        return answer

    def list(self, application_id: str | UUID) -> Pages[CustomDomain]:
        """List application custom domains.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/customDomain, operation id listApplicationCustomDomain.
        https://api-doc.qovery.com/#tag/Application-Custom-Domain/operation/listApplicationCustomDomain
        """
        return Pages(
            self._client, "listApplicationCustomDomain", {"applicationId": application_id}, {}
        )
