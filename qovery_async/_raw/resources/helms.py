"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `helms.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Helms(Resource):
    """Methods of `helms`."""

    operations: ClassVar[Mapping[str, str]] = {
        "check_custom_domain": "checkHelmCustomDomain",
        "clone": "cloneHelm",
        "create": "createHelm",
        "delete": "deleteHelm",
        "deploy": "deployHelm",
        "edit": "editHelm",
        "edit_advanced_settings": "editHelmAdvancedSettings",
        "get": "getHelm",
        "get_advanced_settings": "getHelmAdvancedSettings",
        "get_status": "getHelmStatus",
        "list": "listHelms",
        "list_commits": "listHelmCommit",
        "list_deployment_history": "listHelmDeploymentHistory",
        "list_deployment_history_v2": "listHelmDeploymentHistoryV2",
        "list_links": "listHelmLinks",
        "list_services": "getHelmKubernetesServices",
        "list_status": "getEnvironmentHelmStatus",
        "redeploy": "redeployHelm",
        "stop": "stopHelm",
        "uninstall": "uninstallHelm",
    }

    @resource_property
    def custom_domains(self) -> HelmsCustomDomains:
        """Methods of `custom_domains`."""
        return HelmsCustomDomains(self._client)

    @resource_property
    def deployment_restrictions(self) -> HelmsDeploymentRestrictions:
        """Methods of `deployment_restrictions`."""
        return HelmsDeploymentRestrictions(self._client)

    def check_custom_domain(self, helm_id: str | UUID) -> Pages[CheckedCustomDomainResponse]:
        """Check a Helm custom domain.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/checkCustomDomain, operation id checkHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/checkHelmCustomDomain
        """
        return Pages(self._client, "checkHelmCustomDomain", {"helmId": helm_id}, {})

    async def clone(
        self,
        helm_id: str | UUID,
        *,
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> HelmResponse:
        """Clone a Helm service.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            helm_id: Id of the Helm.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /helm/{helmId}/clone, operation id cloneHelm.
        https://api-doc.qovery.com/#tag/Helms/operation/cloneHelm
        """
        call = self._call("cloneHelm", {"helmId": helm_id}, {}, body, fields)
        del body, fields
        answer: HelmResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: HelmRequest | HelmRequestDict | None = None,
        **fields: Unpack[HelmRequestDict],
    ) -> HelmResponse:
        """Create a Helm service in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmRequestDict`, * if required:
            arguments*, auto_deploy*, description, name*, ports, source*, values_override*
            allow_cluster_wide_resources: Default: false.
            auto_preview: Null is allowed.
            blueprint_id: Null is allowed.
            icon_uri: `app://` or `https://` address of the icon.
            timeout_sec: In seconds. Default: 600.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/helm, operation id createHelm.
        https://api-doc.qovery.com/#tag/Helms/operation/createHelm
        """
        call = self._call("createHelm", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: HelmResponse = await call
        return answer

    async def delete(
        self, helm_id: str | UUID, *, skip_reconcile: bool | None = None
    ) -> Deployment[None]:
        """Delete a Helm service.

        Irreversible; data in databases and storage is lost. An object that was never deployed
        is deleted at once. Otherwise deletion continues after the response, and is complete
        when a GET returns 404 (403 for some tokens).

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            helm_id: Id of the Helm.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /helm/{helmId}, operation id deleteHelm.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/deleteHelm
        """
        answer: Deployment[None] = await self._start(
            "deleteHelm", {"helmId": helm_id}, {"skipReconcile": skip_reconcile}
        )
        return answer

    async def deploy(
        self,
        helm_id: str | UUID,
        *,
        force_event: HelmForceEvent | str | None = None,
        body: HelmDeployRequest | HelmDeployRequestDict | None = None,
        **fields: Unpack[HelmDeployRequestDict],
    ) -> Deployment[Status]:
        """Deploy a Helm service.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            helm_id: Id of the Helm.
            force_event: Event whose command runs, regardless of the schedule.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmDeployRequestDict`, * if required:
            chart_version, values_override_git_commit_id
            git_commit_id: Full hash of the commit.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /helm/{helmId}/deploy, operation id deployHelm.
        https://api-doc.qovery.com/#tag/Helm-Actions/operation/deployHelm
        """
        call = self._start(
            "deployHelm", {"helmId": helm_id}, {"forceEvent": force_event}, body, fields or None
        )
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def edit(
        self,
        helm_id: str | UUID,
        *,
        body: HelmRequest | HelmRequestDict | None = None,
        **fields: Unpack[HelmRequestDict],
    ) -> HelmResponse:
        """Edit a Helm service.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            helm_id: Id of the Helm.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmRequestDict`, * if required:
            arguments*, auto_deploy*, description, name*, ports, source*, values_override*
            allow_cluster_wide_resources: Default: false.
            auto_preview: Null is allowed.
            blueprint_id: Null is allowed.
            icon_uri: `app://` or `https://` address of the icon.
            timeout_sec: In seconds. Default: 600.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /helm/{helmId}, operation id editHelm.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/editHelm
        """
        call = self._call("editHelm", {"helmId": helm_id}, {}, body, fields)
        del body, fields
        answer: HelmResponse = await call
        return answer

    async def modify(
        self,
        helm_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> HelmResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            helm_id: Id of the Helm.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of HelmRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify("editHelm", {"helmId": helm_id}, {}, changes, unmodified_since)
        del changes
        answer: HelmResponse = await call
        return answer

    async def edit_advanced_settings(
        self, helm_id: str | UUID, *, body: HelmAdvancedSettings | HelmAdvancedSettingsDict
    ) -> HelmAdvancedSettings:
        """Edit the Helm advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            helm_id: Id of the Helm.
            body: A model or a dict; keywords are not possible, because
            `deployment.custom_domain_check_enabled` is not a valid name of an argument.

        Fields of `HelmAdvancedSettingsDict`, * if required:
            deployment.custom_domain_check_enabled, network.gateway_api.retry.http_status_codes,
            network.gateway_api.retry.retry_on, network.ingress.basic_auth_env_var,
            network.ingress.cors_allow_headers, network.ingress.cors_allow_methods,
            network.ingress.cors_allow_origin, network.ingress.denylist_source_range,
            network.ingress.enable_cors, network.ingress.enable_sticky_session,
            network.ingress.extra_headers, network.ingress.force_ssl_redirect,
            network.ingress.grpc_read_timeout_seconds,
            network.ingress.grpc_send_timeout_seconds, network.ingress.keepalive_time_seconds,
            network.ingress.keepalive_timeout_seconds, network.ingress.proxy_body_size_mb,
            network.ingress.proxy_buffering, network.ingress.proxy_connect_timeout_seconds,
            network.ingress.proxy_read_timeout_seconds, network.ingress.proxy_request_buffering,
            network.ingress.proxy_send_timeout_seconds, network.ingress.send_timeout_seconds,
            network.ingress.whitelist_source_range
            network.gateway_api.http_connection_idle_timeout_seconds: In seconds. At least 0.
            network.gateway_api.http_request_timeout_seconds: In seconds. At least 0.
            network.gateway_api.retry.num_retries: At least 0.
            network.gateway_api.retry.per_try_timeout_seconds: In seconds. At least 1.
            network.ingress.proxy_buffer_size_kb: In kB.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /helm/{helmId}/advancedSettings, operation id editHelmAdvancedSettings.
        https://api-doc.qovery.com/#tag/Helm-Configuration/operation/editHelmAdvancedSettings
        """
        call = self._call("editHelmAdvancedSettings", {"helmId": helm_id}, {}, body)
        del body
        answer: HelmAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, helm_id: str | UUID, **changes: Any
    ) -> HelmAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            helm_id: Id of the Helm.
            **changes: Fields of HelmAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editHelmAdvancedSettings", {"helmId": helm_id}, {}, changes)
        del changes
        answer: HelmAdvancedSettings = await call
        return answer

    async def get(self, helm_id: str | UUID) -> HelmResponse:
        """Get the Helm service.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}, operation id getHelm.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/getHelm
        """
        answer: HelmResponse = await self._call("getHelm", {"helmId": helm_id}, {})
        return answer

    async def get_advanced_settings(self, helm_id: str | UUID) -> HelmAdvancedSettings:
        """Get the Helm advanced settings.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/advancedSettings, operation id getHelmAdvancedSettings.
        https://api-doc.qovery.com/#tag/Helm-Configuration/operation/getHelmAdvancedSettings
        """
        answer: HelmAdvancedSettings = await self._call(
            "getHelmAdvancedSettings", {"helmId": helm_id}, {}
        )
        return answer

    async def get_status(self, helm_id: str | UUID) -> Status:
        """Get the state of one service.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/status, operation id getHelmStatus.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/getHelmStatus
        """
        answer: Status = await self._call("getHelmStatus", {"helmId": helm_id}, {})
        return answer

    def list(
        self, environment_id: str | UUID, *, to_update: bool | None = None
    ) -> Pages[HelmResponse]:
        """List the Helm services of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.
            to_update: If true, only services whose deployed version is outdated.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/helm, operation id listHelms.
        https://api-doc.qovery.com/#tag/Helms/operation/listHelms
        """
        return Pages(
            self._client, "listHelms", {"environmentId": environment_id}, {"toUpdate": to_update}
        )

    def list_commits(self, helm_id: str | UUID, *, of: str | None = None) -> Pages[Commit | None]:
        """List Helm commits.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.
            of: Source of the commits: `chart` or `values`.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/commit, operation id listHelmCommit.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/listHelmCommit
        """
        return Pages(self._client, "listHelmCommit", {"helmId": helm_id}, {"of": of})

    def list_deployment_history(self, helm_id: str | UUID) -> Pages[DeploymentHistoryHelmResponse]:
        """List Helm deployment history.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/deploymentHistory, operation id listHelmDeploymentHistory.
        https://api-doc.qovery.com/#tag/Helm-Deployment-History/operation/listHelmDeploymentHistory
        """
        return Pages(self._client, "listHelmDeploymentHistory", {"helmId": helm_id}, {})

    def list_deployment_history_v2(
        self, helm_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List Helm deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/deploymentHistoryV2, operation id listHelmDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Helm-Deployment-History/operation/listHelmDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listHelmDeploymentHistoryV2",
            {"helmId": helm_id},
            {"pageSize": page_size},
        )

    def list_links(self, helm_id: str | UUID) -> Pages[Link]:
        """List Helm links.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/link, operation id listHelmLinks.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/listHelmLinks
        """
        return Pages(self._client, "listHelmLinks", {"helmId": helm_id}, {})

    def list_services(self, helm_id: str | UUID) -> Pages[KubernetesService]:
        """Get the Helm Kubernetes services.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/listServices, operation id getHelmKubernetesServices.
        https://api-doc.qovery.com/#tag/Helm-Main-Calls/operation/getHelmKubernetesServices
        """
        return Pages(self._client, "getHelmKubernetesServices", {"helmId": helm_id}, {})

    def list_status(self, environment_id: str | UUID) -> Pages[ReferenceObjectStatus]:
        """List the states of all services of this kind in an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/helm/status, operation id getEnvironmentHelmStatus.
        https://api-doc.qovery.com/#tag/Helms/operation/getEnvironmentHelmStatus
        """
        return Pages(
            self._client, "getEnvironmentHelmStatus", {"environmentId": environment_id}, {}
        )

    async def redeploy(
        self, helm_id: str | UUID, *, force_event: HelmForceEvent | str | None = None
    ) -> Deployment[Status]:
        """Redeploy a Helm service.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            helm_id: Id of the Helm.
            force_event: Event whose command runs, regardless of the schedule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /helm/{helmId}/redeploy, operation id redeployHelm.
        https://api-doc.qovery.com/#tag/Helm-Actions/operation/redeployHelm
        """
        answer: Deployment[Status] = await self._start(
            "redeployHelm", {"helmId": helm_id}, {"forceEvent": force_event}
        )
        return answer

    async def stop(self, helm_id: str | UUID) -> Deployment[Status]:
        """Stop a Helm service.

        Asynchronous: the final state is `STOPPED`. Nothing is deleted, and storage continues to
        cost money. 409: already stopped, or an operation is running.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /helm/{helmId}/stop, operation id stopHelm.
        https://api-doc.qovery.com/#tag/Helm-Actions/operation/stopHelm
        """
        answer: Deployment[Status] = await self._start("stopHelm", {"helmId": helm_id}, {})
        return answer

    async def uninstall(
        self, helm_id: str | UUID, *, body: Mapping[str, object] | None = None
    ) -> Deployment[Status | None]:
        """Uninstall a Helm service.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            helm_id: Id of the Helm.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /helm/{helmId}/uninstall, operation id uninstallHelm.
        https://api-doc.qovery.com/#tag/Helm-Actions/operation/uninstallHelm
        """
        call = self._start("uninstallHelm", {"helmId": helm_id}, {}, body)
        del body
        answer: Deployment[Status | None] = await call
        return answer


class HelmsCustomDomains(Resource):
    """Methods of `custom_domains`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createHelmCustomDomain",
        "delete": "deleteHelmCustomDomain",
        "edit": "editHelmCustomDomain",
        "get": "getHelmCustomDomain",
        "list": "listHelmCustomDomain",
    }

    async def create(
        self,
        helm_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Create a Helm custom domain.

        Args:
            helm_id: Id of the Helm.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CustomDomainRequestDict`, * if required:
            generate_certificate*, use_cdn
            domain*: The domain name. Point a DNS record at the `validation_domain` of the
            response, check it, and deploy the service again.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /helm/{helmId}/customDomain, operation id createHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/createHelmCustomDomain
        """
        call = self._call("createHelmCustomDomain", {"helmId": helm_id}, {}, body, fields)
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def delete(self, helm_id: str | UUID, custom_domain_id: str | UUID) -> None:
        """Delete a Helm custom domain.

        Irreversible. 404: already deleted.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /helm/{helmId}/customDomain/{customDomainId}, operation id
        deleteHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/deleteHelmCustomDomain
        """
        await self._call(
            "deleteHelmCustomDomain", {"helmId": helm_id, "customDomainId": custom_domain_id}, {}
        )

    async def edit(
        self,
        helm_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        body: CustomDomainRequest | CustomDomainRequestDict | None = None,
        **fields: Unpack[CustomDomainRequestDict],
    ) -> CustomDomain:
        """Edit a Helm custom domain.

        Args:
            helm_id: Id of the Helm.
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

        PUT /helm/{helmId}/customDomain/{customDomainId}, operation id editHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/editHelmCustomDomain
        """
        call = self._call(
            "editHelmCustomDomain",
            {"helmId": helm_id, "customDomainId": custom_domain_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: CustomDomain = await call
        return answer

    async def modify(
        self,
        helm_id: str | UUID,
        custom_domain_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> CustomDomain:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of CustomDomainRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editHelmCustomDomain",
            {"helmId": helm_id, "customDomainId": custom_domain_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: CustomDomain = await call
        return answer

    async def get(self, helm_id: str | UUID, custom_domain_id: str | UUID) -> CustomDomain:
        """Get the Helm custom domain.

        Args:
            helm_id: Id of the Helm.
            custom_domain_id: Id of the custom domain.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        GET /helm/{helmId}/customDomain/{customDomainId}, operation id getHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/getHelmCustomDomain
        """
        answer: CustomDomain = await self._call(
            "getHelmCustomDomain", {"helmId": helm_id, "customDomainId": custom_domain_id}, {}
        )
        return answer

    def list(self, helm_id: str | UUID) -> Pages[CustomDomain]:
        """List Helm custom domains.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/customDomain, operation id listHelmCustomDomain.
        https://api-doc.qovery.com/#tag/Helm-Custom-Domain/operation/listHelmCustomDomain
        """
        return Pages(self._client, "listHelmCustomDomain", {"helmId": helm_id}, {})


class HelmsDeploymentRestrictions(Resource):
    """Methods of `deployment_restrictions`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createHelmDeploymentRestriction",
        "delete": "deleteHelmDeploymentRestriction",
        "edit": "editHelmDeploymentRestriction",
        "list": "getHelmDeploymentRestrictions",
    }

    async def create(
        self,
        helm_id: str | UUID,
        *,
        body: HelmDeploymentRestrictionRequest | HelmDeploymentRestrictionRequestDict | None = None,
        **fields: Unpack[HelmDeploymentRestrictionRequestDict],
    ) -> HelmDeploymentRestrictionResponse:
        """Create a Helm deployment restriction.

        Args:
            helm_id: Id of the Helm.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            rejects it; see `errors`.

        POST /helm/{helmId}/deploymentRestriction, operation id createHelmDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Helm-Deployment-Restriction/operation/createHelmDeploymentRestriction
        """
        call = self._call("createHelmDeploymentRestriction", {"helmId": helm_id}, {}, body, fields)
        del body, fields
        answer: HelmDeploymentRestrictionResponse = await call
        return answer

    async def delete(self, helm_id: str | UUID, deployment_restriction_id: str | UUID) -> None:
        """Delete a Helm deployment restriction.

        Irreversible. 404: already deleted.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}, operation id
        deleteHelmDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Helm-Deployment-Restriction/operation/deleteHelmDeploymentRestriction
        """
        await self._call(
            "deleteHelmDeploymentRestriction",
            {"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
        )

    async def edit(
        self,
        helm_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: HelmDeploymentRestrictionRequest | HelmDeploymentRestrictionRequestDict | None = None,
        **fields: Unpack[HelmDeploymentRestrictionRequestDict],
    ) -> HelmDeploymentRestrictionResponse:
        """Edit a Helm deployment restriction.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `HelmDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /helm/{helmId}/deploymentRestriction/{deploymentRestrictionId}, operation id
        editHelmDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Helm-Deployment-Restriction/operation/editHelmDeploymentRestriction
        """
        call = self._call(
            "editHelmDeploymentRestriction",
            {"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: HelmDeploymentRestrictionResponse = await call
        return answer

    async def modify(
        self,
        helm_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> HelmDeploymentRestrictionResponse:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            helm_id: Id of the Helm.
            deployment_restriction_id: Id of the deployment restriction.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of HelmDeploymentRestrictionRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editHelmDeploymentRestriction",
            {"helmId": helm_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: HelmDeploymentRestrictionResponse = await call
        return answer

    def list(self, helm_id: str | UUID) -> Pages[HelmDeploymentRestrictionResponse]:
        """Get the Helm deployment restrictions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            helm_id: Id of the Helm.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /helm/{helmId}/deploymentRestriction, operation id getHelmDeploymentRestrictions.
        https://api-doc.qovery.com/#tag/Helm-Deployment-Restriction/operation/getHelmDeploymentRestrictions
        """
        return Pages(self._client, "getHelmDeploymentRestrictions", {"helmId": helm_id}, {})
