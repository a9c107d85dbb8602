"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import ArgoCdCredentialsRequestDict
from ..models import (
    ArgocdAssociatedServicesResponse,
    ArgoCdConnectionCheckResponse,
    ArgoCdCredentialsRequest,
    ArgoCdCredentialsResponse,
)

class ClustersArgoCd(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def check_argo_cd_config(
        self,
        cluster_id: str | UUID,
        *,
        body: ArgoCdCredentialsRequest | ArgoCdCredentialsRequestDict,
    ) -> ArgoCdConnectionCheckResponse: ...
    @overload
    async def check_argo_cd_config(
        self, cluster_id: str | UUID, **fields: Unpack[ArgoCdCredentialsRequestDict]
    ) -> ArgoCdConnectionCheckResponse: ...
    async def delete_argo_cd_config(self, cluster_id: str | UUID) -> None: ...
    async def get_argo_cd_config(self, cluster_id: str | UUID) -> ArgoCdCredentialsResponse: ...
    def list_argocd_apps_associated_services(
        self, cluster_id: str | UUID
    ) -> Pages[ArgocdAssociatedServicesResponse]: ...
    @overload
    async def save_argo_cd_config(
        self,
        cluster_id: str | UUID,
        *,
        body: ArgoCdCredentialsRequest | ArgoCdCredentialsRequestDict,
    ) -> ArgoCdCredentialsResponse: ...
    @overload
    async def save_argo_cd_config(
        self, cluster_id: str | UUID, **fields: Unpack[ArgoCdCredentialsRequestDict]
    ) -> ArgoCdCredentialsResponse: ...
