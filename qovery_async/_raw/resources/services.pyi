"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload
from uuid import UUID

from ..._pipeline.resource import Resource
from ...deployments import Deployment
from ...pages import Pages
from ..bodies import (
    DeployAllRequestDict,
    EnvironmentServiceIdsAllRequestDict,
    RebootServicesRequestDict,
)
from ..models import (
    DeployAllRequest,
    DeploymentStageResponse,
    EnvironmentServiceIdsAllRequest,
    EnvironmentStatus,
    GetIngressDeploymentStatusServiceType,
    GitWebhookStatusResponse,
    IngressDeploymentStatusResponse,
    QueuedDeploymentRequestForService,
    RebootServicesRequest,
    Status,
)

class Services(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def delete_selected(
        self,
        environment_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
    ) -> Deployment[None]: ...
    @overload
    async def delete_selected(
        self,
        environment_id: str | UUID,
        *,
        skip_reconcile: bool | None = None,
        **fields: Unpack[EnvironmentServiceIdsAllRequestDict],
    ) -> Deployment[None]: ...
    @overload
    async def deploy_all(
        self,
        environment_id: str | UUID,
        *,
        body: DeployAllRequest | DeployAllRequestDict | None = None,
    ) -> Deployment[EnvironmentStatus]: ...
    @overload
    async def deploy_all(
        self, environment_id: str | UUID, **fields: Unpack[DeployAllRequestDict]
    ) -> Deployment[EnvironmentStatus]: ...
    async def get_deployment_stage(self, service_id: str | UUID) -> DeploymentStageResponse: ...
    async def get_git_webhook_status(self, service_id: str | UUID) -> GitWebhookStatusResponse: ...
    async def get_ingress_deployment_status(
        self, service_type: GetIngressDeploymentStatusServiceType | str, service_id: str | UUID
    ) -> IngressDeploymentStatusResponse: ...
    def list_deployment_requests(
        self, service_id: str | UUID
    ) -> Pages[QueuedDeploymentRequestForService]: ...
    @overload
    async def restart_selected(
        self,
        environment_id: str | UUID,
        *,
        body: RebootServicesRequest | RebootServicesRequestDict | None = None,
    ) -> Deployment[Status]: ...
    @overload
    async def restart_selected(
        self, environment_id: str | UUID, **fields: Unpack[RebootServicesRequestDict]
    ) -> Deployment[Status]: ...
    @overload
    async def stop_selected(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
    ) -> Deployment[None]: ...
    @overload
    async def stop_selected(
        self, environment_id: str | UUID, **fields: Unpack[EnvironmentServiceIdsAllRequestDict]
    ) -> Deployment[None]: ...
    async def sync_git_webhook(self, service_id: str | UUID) -> GitWebhookStatusResponse: ...
    @overload
    async def uninstall_selected(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentServiceIdsAllRequest | EnvironmentServiceIdsAllRequestDict | None = None,
    ) -> Deployment[None]: ...
    @overload
    async def uninstall_selected(
        self, environment_id: str | UUID, **fields: Unpack[EnvironmentServiceIdsAllRequestDict]
    ) -> Deployment[None]: ...
