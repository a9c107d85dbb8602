"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `terraforms.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Terraforms(Resource):
    """Methods of `terraforms`."""

    operations: ClassVar[Mapping[str, str]] = {
        "clone": "cloneTerraform",
        "create": "createTerraform",
        "delete": "deleteTerraform",
        "deploy": "deployTerraform",
        "edit": "editTerraform",
        "edit_advanced_settings": "editTerraformAdvancedSettings",
        "get": "getTerraform",
        "get_advanced_settings": "getTerraformAdvancedSettings",
        "list": "listTerraforms",
        "list_available_versions": "listTerraformVersions",
        "list_commits": "listTerraformCommit",
        "list_deployment_history_v2": "listTerraformDeploymentHistoryV2",
        "list_resources": "getTerraformResources",
        "redeploy": "redeployTerraform",
        "uninstall": "uninstallTerraform",
    }

    @resource_property
    def deployment_restrictions(self) -> TerraformsDeploymentRestrictions:
        """Methods of `deployment_restrictions`."""
        return TerraformsDeploymentRestrictions(self._client)

    async def clone(
        self,
        terraform_id: str | UUID,
        *,
        body: CloneServiceRequest | CloneServiceRequestDict | None = None,
        **fields: Unpack[CloneServiceRequestDict],
    ) -> TerraformResponse:
        """Clone a Terraform service.

        Copies configuration and variables under new ids. Data, custom domains and deployed
        resources are not copied, and nothing is deployed. 409: the name is taken.

        Args:
            terraform_id: Id of the Terraform.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `CloneServiceRequestDict`, * if required:
            environment_id*, name*

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /terraform/{terraformId}/clone, operation id cloneTerraform.
        https://api-doc.qovery.com/#tag/Terraforms/operation/cloneTerraform
        """
        call = self._call("cloneTerraform", {"terraformId": terraform_id}, {}, body, fields)
        del body, fields
        answer: TerraformResponse = await call
        return answer

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: TerraformRequest | TerraformRequestDict | None = None,
        **fields: Unpack[TerraformRequestDict],
    ) -> TerraformResponse:
        """Create a Terraform service in an environment.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            environment_id: Id of the environment.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformRequestDict`, * if required:
            action_extra_arguments, auto_deploy_config*, backend*, description*, engine*,
            job_resources*, name*, provider_version*, terraform_files_source*,
            terraform_variables_source*, use_cluster_credentials
            blueprint_id: Null is allowed.
            dockerfile_fragment: Null is allowed.
            icon_uri: `app://` or `https://` address of the icon.
            timeout_sec: In seconds.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /environment/{environmentId}/terraform, operation id createTerraform.
        https://api-doc.qovery.com/#tag/Terraforms/operation/createTerraform
        """
        call = self._call("createTerraform", {"environmentId": environment_id}, {}, body, fields)
        del body, fields
        answer: TerraformResponse = await call
        return answer

    async def delete(
        self,
        terraform_id: str | UUID,
        *,
        force_terraform_action: DeleteTerraformAction | str | None = None,
        resources_only: bool | None = None,
        skip_reconcile: bool | None = None,
    ) -> Deployment[None]:
        """Delete a Terraform service.

        Irreversible. Destroys the resources in the Terraform state, then the service.
        `resources_only` keeps the service; `force_terraform_action=SKIP_DESTROY` keeps the
        resources, which continue to cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            terraform_id: Id of the Terraform.
            force_terraform_action: Filter by force Terraform action.
            resources_only: Filter by resources only.
            skip_reconcile: If true, keep the cloud resources and remove only their record.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /terraform/{terraformId}, operation id deleteTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Main-Calls/operation/deleteTerraform
        """
        answer: Deployment[None] = await self._start(
            "deleteTerraform",
            {"terraformId": terraform_id},
            {
                "force_terraform_action": force_terraform_action,
                "resources_only": resources_only,
                "skipReconcile": skip_reconcile,
            },
        )
        return answer

    async def deploy(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformDeployRequest | TerraformDeployRequestDict | None = None,
        **fields: Unpack[TerraformDeployRequestDict],
    ) -> Deployment[Status]:
        """Deploy a Terraform service.

        Asynchronous: the response comes at once and may still have the previous state. An
        environment runs one deployment at a time; later requests queue. Poll the status until a
        final state such as `DEPLOYED` or `DEPLOYMENT_ERROR`. 409: an operation is already
        running. Deploying can start cloud resources that cost money.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            terraform_id: Id of the Terraform.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformDeployRequestDict`, * if required:
            action: Null is allowed.
            git_commit_id: Full hash of the commit.
            id: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /terraform/{terraformId}/deploy, operation id deployTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Actions/operation/deployTerraform
        """
        call = self._start(
            "deployTerraform", {"terraformId": terraform_id}, {}, body, fields or None
        )
        del body, fields
        answer: Deployment[Status] = await call
        return answer

    async def edit(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformRequest | TerraformRequestDict | None = None,
        **fields: Unpack[TerraformRequestDict],
    ) -> TerraformResponse:
        """Edit a Terraform service.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            terraform_id: Id of the Terraform.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformRequestDict`, * if required:
            action_extra_arguments, auto_deploy_config*, backend*, description*, engine*,
            job_resources*, name*, provider_version*, terraform_files_source*,
            terraform_variables_source*, use_cluster_credentials
            blueprint_id: Null is allowed.
            dockerfile_fragment: Null is allowed.
            icon_uri: `app://` or `https://` address of the icon.
            timeout_sec: In seconds.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /terraform/{terraformId}, operation id editTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Main-Calls/operation/editTerraform
        """
        call = self._call("editTerraform", {"terraformId": terraform_id}, {}, body, fields)
        del body, fields
        answer: TerraformResponse = await call
        return answer

    async def modify(
        self,
        terraform_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> TerraformResponse:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            terraform_id: Id of the Terraform.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of TerraformRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editTerraform", {"terraformId": terraform_id}, {}, changes, unmodified_since
        )
        del changes
        answer: TerraformResponse = await call
        return answer

    async def edit_advanced_settings(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformAdvancedSettings | TerraformAdvancedSettingsDict,
    ) -> TerraformAdvancedSettings:
        """Edit the Terraform advanced settings.

        Replaces all advanced settings: an omitted setting is reset to its default. Takes effect
        with the next deployment.

        Args:
            terraform_id: Id of the Terraform.
            body: A model or a dict; keywords are not possible, because `build.cpu_max_in_milli`
            is not a valid name of an argument.

        Fields of `TerraformAdvancedSettingsDict`, * if required:
            build.skip_git_submodules, deployment.affinity.node.required,
            deployment.termination_grace_period_seconds, security.read_only_root_filesystem,
            security.service_account_name
            build.cpu_max_in_milli: In millicores: 1000 is one vCPU.
            build.ephemeral_storage_in_gib: In GiB.
            build.ram_max_in_gib: In GiB.
            build.timeout_max_sec: In seconds.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /terraform/{terraformId}/advancedSettings, operation id
        editTerraformAdvancedSettings.
        https://api-doc.qovery.com/#tag/Terraform-Configuration/operation/editTerraformAdvancedSettings
        """
        call = self._call("editTerraformAdvancedSettings", {"terraformId": terraform_id}, {}, body)
        del body
        answer: TerraformAdvancedSettings = await call
        return answer

    async def modify_advanced_settings(
        self, terraform_id: str | UUID, **changes: Any
    ) -> TerraformAdvancedSettings:
        """Change fields and keep all others: `get_advanced_settings`, then
        `edit_advanced_settings`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            terraform_id: Id of the Terraform.
            **changes: Fields of TerraformAdvancedSettings.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify(
            "editTerraformAdvancedSettings", {"terraformId": terraform_id}, {}, changes
        )
        del changes
        answer: TerraformAdvancedSettings = await call
        return answer

    async def get(self, terraform_id: str | UUID) -> TerraformResponse:
        """Get the Terraform service.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}, operation id getTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Main-Calls/operation/getTerraform
        """
        answer: TerraformResponse = await self._call(
            "getTerraform", {"terraformId": terraform_id}, {}
        )
        return answer

    async def get_advanced_settings(self, terraform_id: str | UUID) -> TerraformAdvancedSettings:
        """Get the Terraform advanced settings.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}/advancedSettings, operation id
        getTerraformAdvancedSettings.
        https://api-doc.qovery.com/#tag/Terraform-Configuration/operation/getTerraformAdvancedSettings
        """
        answer: TerraformAdvancedSettings = await self._call(
            "getTerraformAdvancedSettings", {"terraformId": terraform_id}, {}
        )
        return answer

    def list(self, environment_id: str | UUID) -> Pages[TerraformResponse]:
        """List the Terraform services of an environment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/terraform, operation id listTerraforms.
        https://api-doc.qovery.com/#tag/Terraforms/operation/listTerraforms
        """
        return Pages(self._client, "listTerraforms", {"environmentId": environment_id}, {})

    def list_available_versions(self) -> Pages[TerraformVersionResponse]:
        """List Terraform versions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/availableVersion, operation id listTerraformVersions.
        https://api-doc.qovery.com/#tag/Terraform-Main-Calls/operation/listTerraformVersions
        """
        return Pages(self._client, "listTerraformVersions", {}, {})

    def list_commits(self, terraform_id: str | UUID) -> Pages[Commit | None]:
        """List Terraform commits.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}/commit, operation id listTerraformCommit.
        https://api-doc.qovery.com/#tag/Terraform-Main-Calls/operation/listTerraformCommit
        """
        return Pages(self._client, "listTerraformCommit", {"terraformId": terraform_id}, {})

    def list_deployment_history_v2(
        self, terraform_id: str | UUID, *, page_size: int | None = None
    ) -> Pages[DeploymentHistoryService]:
        """List Terraform deployment history (v2).

        The newest entries, 20 unless `page_size` is given. Older entries need a larger
        `page_size`.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            terraform_id: Id of the Terraform.
            page_size: Maximum number of entries in the response.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}/deploymentHistoryV2, operation id
        listTerraformDeploymentHistoryV2.
        https://api-doc.qovery.com/#tag/Terraform-Deployment-History/operation/listTerraformDeploymentHistoryV2
        """
        return Pages(
            self._client,
            "listTerraformDeploymentHistoryV2",
            {"terraformId": terraform_id},
            {"pageSize": page_size},
        )

    def list_resources(self, terraform_id: str | UUID) -> Pages[TerraformResourceResponse]:
        """Get the Terraform resources.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}/terraformResources, operation id getTerraformResources.
        https://api-doc.qovery.com/#tag/Terraform-Resources/operation/getTerraformResources
        """
        return Pages(self._client, "getTerraformResources", {"terraformId": terraform_id}, {})

    async def redeploy(self, terraform_id: str | UUID) -> Deployment[Status]:
        """Redeploy a Terraform service.

        Asynchronous: applies the current configuration as a rolling update; may do nothing if
        the configuration is unchanged. The final state is `DEPLOYED`, sometimes `RESTARTED`.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError: the API
            rejects it; see `errors`.

        POST /terraform/{terraformId}/redeploy, operation id redeployTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Actions/operation/redeployTerraform
        """
        answer: Deployment[Status] = await self._start(
            "redeployTerraform", {"terraformId": terraform_id}, {}
        )
        return answer

    async def uninstall(
        self,
        terraform_id: str | UUID,
        *,
        force_terraform_action: DeleteTerraformAction | str | None = None,
        body: Mapping[str, object] | None = None,
    ) -> Deployment[Status | None]:
        """Uninstall a Terraform service.

        Asynchronous; data is lost. Removes the deployed resources from the cluster and keeps
        the configuration, which can be deployed again.

        Returns a handle: `response` has what the API returned, `wait()` waits for the end.

        Args:
            terraform_id: Id of the Terraform.
            force_terraform_action: Filter by force Terraform action.
            body: A model or JSON.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /terraform/{terraformId}/uninstall, operation id uninstallTerraform.
        https://api-doc.qovery.com/#tag/Terraform-Actions/operation/uninstallTerraform
        """
        call = self._start(
            "uninstallTerraform",
            {"terraformId": terraform_id},
            {"force_terraform_action": force_terraform_action},
            body,
        )
        del body
        answer: Deployment[Status | None] = await call
        return answer


class TerraformsDeploymentRestrictions(Resource):
    """Methods of `deployment_restrictions`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createTerraformDeploymentRestriction",
        "delete": "deleteTerraformDeploymentRestriction",
        "edit": "editTerraformDeploymentRestriction",
        "list": "getTerraformDeploymentRestrictions",
    }

    async def create(
        self,
        terraform_id: str | UUID,
        *,
        body: TerraformDeploymentRestrictionRequest
        | TerraformDeploymentRestrictionRequestDict
        | None = None,
        **fields: Unpack[TerraformDeploymentRestrictionRequestDict],
    ) -> TerraformDeploymentRestrictionResponse:
        """Create a Terraform deployment restriction.

        Args:
            terraform_id: Id of the Terraform.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, ConflictError: the API
            rejects it; see `errors`.

        POST /terraform/{terraformId}/deploymentRestriction, operation id
        createTerraformDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Terraform-Deployment-Restriction/operation/createTerraformDeploymentRestriction
        """
        call = self._call(
            "createTerraformDeploymentRestriction", {"terraformId": terraform_id}, {}, body, fields
        )
        del body, fields
        answer: TerraformDeploymentRestrictionResponse = await call
        return answer

    async def delete(self, terraform_id: str | UUID, deployment_restriction_id: str | UUID) -> None:
        """Delete a Terraform deployment restriction.

        Irreversible. 404: already deleted.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId},
        operation id deleteTerraformDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Terraform-Deployment-Restriction/operation/deleteTerraformDeploymentRestriction
        """
        await self._call(
            "deleteTerraformDeploymentRestriction",
            {"terraformId": terraform_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
        )

    async def edit(
        self,
        terraform_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        body: TerraformDeploymentRestrictionRequest
        | TerraformDeploymentRestrictionRequestDict
        | None = None,
        **fields: Unpack[TerraformDeploymentRestrictionRequestDict],
    ) -> TerraformDeploymentRestrictionResponse:
        """Edit a Terraform deployment restriction.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `TerraformDeploymentRestrictionRequestDict`, * if required:
            mode*, type*, value*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /terraform/{terraformId}/deploymentRestriction/{deploymentRestrictionId}, operation
        id editTerraformDeploymentRestriction.
        https://api-doc.qovery.com/#tag/Terraform-Deployment-Restriction/operation/editTerraformDeploymentRestriction
        """
        call = self._call(
            "editTerraformDeploymentRestriction",
            {"terraformId": terraform_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: TerraformDeploymentRestrictionResponse = await call
        return answer

    async def modify(
        self,
        terraform_id: str | UUID,
        deployment_restriction_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> TerraformDeploymentRestrictionResponse:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            terraform_id: Id of the Terraform.
            deployment_restriction_id: Id of the deployment restriction.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of TerraformDeploymentRestrictionRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editTerraformDeploymentRestriction",
            {"terraformId": terraform_id, "deploymentRestrictionId": deployment_restriction_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: TerraformDeploymentRestrictionResponse = await call
        return answer

    def list(self, terraform_id: str | UUID) -> Pages[TerraformDeploymentRestrictionResponse]:
        """Get the Terraform deployment restrictions.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            terraform_id: Id of the Terraform.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /terraform/{terraformId}/deploymentRestriction, operation id
        getTerraformDeploymentRestrictions.
        https://api-doc.qovery.com/#tag/Terraform-Deployment-Restriction/operation/getTerraformDeploymentRestrictions
        """
        return Pages(
            self._client, "getTerraformDeploymentRestrictions", {"terraformId": terraform_id}, {}
        )
