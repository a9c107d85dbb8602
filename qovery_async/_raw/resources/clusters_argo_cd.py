"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `clusters_argo_cd.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ClustersArgoCd(Resource):
    """Methods of `ArgoCD`."""

    operations: ClassVar[Mapping[str, str]] = {
        "check_argo_cd_config": "checkArgoCdConnection",
        "delete_argo_cd_config": "deleteArgoCdCredentials",
        "get_argo_cd_config": "getArgoCdCredentials",
        "list_argocd_apps_associated_services": "getArgoCdAssociatedServices",
        "save_argo_cd_config": "saveArgoCdCredentials",
    }

    async def check_argo_cd_config(
        self,
        cluster_id: str | UUID,
        *,
        body: ArgoCdCredentialsRequest | ArgoCdCredentialsRequestDict | None = None,
        **fields: Unpack[ArgoCdCredentialsRequestDict],
    ) -> ArgoCdConnectionCheckResponse:
        """Check an Argo CD connection of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ArgoCdCredentialsRequestDict`, * if required:
            argocd_url*
            argocd_token*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /cluster/{clusterId}/argoCdConfig/check, operation id checkArgoCdConnection.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/checkArgoCdConnection
        """
        call = self._call("checkArgoCdConnection", {"clusterId": cluster_id}, {}, body, fields)
        del body, fields
        answer: ArgoCdConnectionCheckResponse = await call
        return answer

    async def delete_argo_cd_config(self, cluster_id: str | UUID) -> None:
        """Delete Argo CD credentials of a cluster.

        Irreversible. 404: already deleted.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /cluster/{clusterId}/argoCdConfig, operation id deleteArgoCdCredentials.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/deleteArgoCdCredentials
        """
        await self._call("deleteArgoCdCredentials", {"clusterId": cluster_id}, {})

    async def get_argo_cd_config(self, cluster_id: str | UUID) -> ArgoCdCredentialsResponse:
        """Get the Argo CD credentials of a cluster.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /cluster/{clusterId}/argoCdConfig, operation id getArgoCdCredentials.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/getArgoCdCredentials
        """
        answer: ArgoCdCredentialsResponse = await self._call(
            "getArgoCdCredentials", {"clusterId": cluster_id}, {}
        )
        return answer

    def list_argocd_apps_associated_services(
        self, cluster_id: str | UUID
    ) -> Pages[ArgocdAssociatedServicesResponse]:
        """Get the Argo CD associated services of a cluster.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            cluster_id: Id of the cluster.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /cluster/{clusterId}/argocdApps/associatedServices, operation id
        getArgoCdAssociatedServices.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/getArgoCdAssociatedServices
        """
        return Pages(self._client, "getArgoCdAssociatedServices", {"clusterId": cluster_id}, {})

    async def save_argo_cd_config(
        self,
        cluster_id: str | UUID,
        *,
        body: ArgoCdCredentialsRequest | ArgoCdCredentialsRequestDict | None = None,
        **fields: Unpack[ArgoCdCredentialsRequestDict],
    ) -> ArgoCdCredentialsResponse:
        """Save Argo CD credentials of a cluster.

        Args:
            cluster_id: Id of the cluster.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ArgoCdCredentialsRequestDict`, * if required:
            argocd_url*
            argocd_token*: Secret; omitted from responses.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /cluster/{clusterId}/argoCdConfig, operation id saveArgoCdCredentials.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/saveArgoCdCredentials
        """
        call = self._call("saveArgoCdCredentials", {"clusterId": cluster_id}, {}, body, fields)
        del body, fields
        answer: ArgoCdCredentialsResponse = await call
        return answer
