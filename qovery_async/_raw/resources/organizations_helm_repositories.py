"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `organizations_helm_repositories.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class OrganizationsHelmRepositories(Resource):
    """Methods of `helm_repositories`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createHelmRepository",
        "delete": "deleteHelmRepository",
        "edit": "editHelmRepository",
        "get": "getHelmRepository",
        "list": "listHelmRepository",
        "list_associated_services": "getHelmRepositoryAssociatedServices",
        "list_charts": "getHelmCharts",
    }

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: HelmRepositoryRequest | HelmRepositoryRequestDict | None = None,
        **fields: Unpack[HelmRepositoryRequestDict],
    ) -> HelmRepositoryResponse:
        """Create a Helm repository in an organization.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmRepositoryRequestDict`, * if required:
            config*, description, kind*, name*, skip_tls_verification*
            url: Absolute URI.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /organization/{organizationId}/helmRepository, operation id createHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/createHelmRepository
        """
        call = self._call(
            "createHelmRepository", {"organizationId": organization_id}, {}, body, fields
        )
        del body, fields
        answer: HelmRepositoryResponse = await call
        return answer

    async def delete(self, organization_id: str | UUID, helm_repository_id: str | UUID) -> None:
        """Delete a Helm repository of an organization.

        Irreversible. 404: already deleted.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        deleteHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/deleteHelmRepository
        """
        await self._call(
            "deleteHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )

    async def edit(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        body: HelmRepositoryRequest | HelmRepositoryRequestDict | None = None,
        **fields: Unpack[HelmRepositoryRequestDict],
    ) -> HelmRepositoryResponse:
        """Edit the Helm repository of an organization.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmRepositoryRequestDict`, * if required:
            config*, description, kind*, name*, skip_tls_verification*
            url: Absolute URI.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        editHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/editHelmRepository
        """
        call = self._call(
            "editHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: HelmRepositoryResponse = await call
        return answer

    async def modify(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> HelmRepositoryResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of HelmRepositoryRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: HelmRepositoryResponse = await call
        return answer

    async def get(
        self, organization_id: str | UUID, helm_repository_id: str | UUID
    ) -> HelmRepositoryResponse:
        """Get the Helm repository of an organization.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}, operation id
        getHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/getHelmRepository
        """
        answer: HelmRepositoryResponse = await self._call(
            "getHelmRepository",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )
        return answer

    def list(self, organization_id: str | UUID) -> Pages[HelmRepositoryResponse]:
        """List the Helm repositories of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/helmRepository, operation id listHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/listHelmRepository
        """
        return Pages(self._client, "listHelmRepository", {"organizationId": organization_id}, {})

    def list_associated_services(
        self, organization_id: str | UUID, helm_repository_id: str | UUID
    ) -> Pages[HelmRepositoryAssociatedServicesResponse]:
        """Get the Helm repository associated services.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/associatedServices,
        operation id getHelmRepositoryAssociatedServices.
        https://api-doc.qovery.com/#tag/Organization-Main-Calls/operation/getHelmRepositoryAssociatedServices
        """
        return Pages(
            self._client,
            "getHelmRepositoryAssociatedServices",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {},
        )

    def list_charts(
        self,
        organization_id: str | UUID,
        helm_repository_id: str | UUID,
        *,
        chart_name: str | None = None,
    ) -> Pages[HelmVersionResponse]:
        """Get the Helm charts of a Helm repository.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.
            helm_repository_id: Id of the Helm repository.
            chart_name: Filter by chart name.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/helmRepository/{helmRepositoryId}/charts, operation
        id getHelmCharts.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/getHelmCharts
        """
        return Pages(
            self._client,
            "getHelmCharts",
            {"organizationId": organization_id, "helmRepositoryId": helm_repository_id},
            {"chartName": chart_name},
        )
