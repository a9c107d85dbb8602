"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `projects.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ..._pipeline.resource_property import resource_property
from ...pages import Pages


class Projects(Resource):
    """Methods of `projects`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createProject",
        "delete": "deleteProject",
        "edit": "editProject",
        "get": "getProject",
        "list": "listProject",
        "list_stats": "getOrganizationProjectStats",
    }

    @resource_property
    def deployment_rules(self) -> ProjectsDeploymentRules:
        """Methods of `deployment_rules`."""
        return ProjectsDeploymentRules(self._client)

    @resource_property
    def environment_variables(self) -> ProjectsEnvironmentVariables:
        """Methods of `environment_variables`."""
        return ProjectsEnvironmentVariables(self._client)

    @resource_property
    def secrets(self) -> ProjectsSecrets:
        """Methods of `secrets`."""
        return ProjectsSecrets(self._client)

    async def create(
        self,
        organization_id: str | UUID,
        *,
        body: ProjectRequest | ProjectRequestDict | None = None,
        **fields: Unpack[ProjectRequestDict],
    ) -> Project:
        """Create a project in an organization.

        Names are unique in their parent, regardless of case. 409: the name is taken.

        Args:
            organization_id: Id of the organization.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ProjectRequestDict`, * if required:
            description, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        POST /organization/{organizationId}/project, operation id createProject.
        https://api-doc.qovery.com/#tag/Projects/operation/createProject
        """
        call = self._call("createProject", {"organizationId": organization_id}, {}, body, fields)
        del body, fields
        answer: Project = await call
        return answer

    async def delete(self, project_id: str | UUID) -> None:
        """Delete a project.

        Irreversible, also for all children. Delete the environments first: the API may reject
        the deletion of a project or an organization with environments.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /project/{projectId}, operation id deleteProject.
        https://api-doc.qovery.com/#tag/Project-Main-Calls/operation/deleteProject
        """
        await self._call("deleteProject", {"projectId": project_id}, {})

    async def edit(
        self,
        project_id: str | UUID,
        *,
        body: ProjectRequest | ProjectRequestDict | None = None,
        **fields: Unpack[ProjectRequestDict],
    ) -> Project:
        """Edit a project.

        Replaces the whole object: an omitted field is reset, not kept. Get the object, change
        it, and send all of it. Takes effect with the next deployment.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ProjectRequestDict`, * if required:
            description, name*

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError,
            ConflictError: the API rejects it; see `errors`.

        PUT /project/{projectId}, operation id editProject.
        https://api-doc.qovery.com/#tag/Project-Main-Calls/operation/editProject
        """
        call = self._call("editProject", {"projectId": project_id}, {}, body, fields)
        del body, fields
        answer: Project = await call
        return answer

    async def modify(
        self,
        project_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Project:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            project_id: Id of the project.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ProjectRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify("editProject", {"projectId": project_id}, {}, changes, unmodified_since)
        del changes
        answer: Project = await call
        return answer

    async def get(self, project_id: str | UUID) -> Project:
        """Get the project.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}, operation id getProject.
        https://api-doc.qovery.com/#tag/Project-Main-Calls/operation/getProject
        """
        answer: Project = await self._call("getProject", {"projectId": project_id}, {})
        return answer

    def list(self, organization_id: str | UUID) -> Pages[Project]:
        """List the projects of an organization.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/project, operation id listProject.
        https://api-doc.qovery.com/#tag/Projects/operation/listProject
        """
        return Pages(self._client, "listProject", {"organizationId": organization_id}, {})

    def list_stats(self, organization_id: str | UUID) -> Pages[ProjectStats]:
        """Get the organization project stats.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            organization_id: Id of the organization.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /organization/{organizationId}/project/stats, operation id
        getOrganizationProjectStats.
        https://api-doc.qovery.com/#tag/Projects/operation/getOrganizationProjectStats
        """
        return Pages(
            self._client, "getOrganizationProjectStats", {"organizationId": organization_id}, {}
        )


class ProjectsDeploymentRules(Resource):
    """Methods of `deployment_rules`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createDeploymentRule",
        "delete": "deleteProjectDeploymentRule",
        "edit": "editProjectDeployemtnRule",
        "edit_order": "updateDeploymentRulesPriorityOrder",
        "get": "getProjectDeploymentRule",
        "list": "listProjectDeploymentRules",
    }

    async def create(
        self,
        project_id: str | UUID,
        *,
        body: ProjectDeploymentRuleRequest | ProjectDeploymentRuleRequestDict | None = None,
        **fields: Unpack[ProjectDeploymentRuleRequestDict],
    ) -> ProjectDeploymentRule:
        """Create a deployment rule in a project.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ProjectDeploymentRuleRequestDict`, * if required:
            cluster_id*, mode*, name*, wildcard*
            auto_stop: Default: false.
            description: Null is allowed.
            start_time*: Only the time of day counts, read in `timezone`; the date is
            1970-01-01.
            stop_time*: Only the time of day counts, read in `timezone`; the date is 1970-01-01.
            timezone*: Name from the IANA time zone database, e.g. `Europe/Paris`.
            weekdays*: Days on which the schedule applies.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/deploymentRule, operation id createDeploymentRule.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/createDeploymentRule
        """
        call = self._call("createDeploymentRule", {"projectId": project_id}, {}, body, fields)
        del body, fields
        answer: ProjectDeploymentRule = await call
        return answer

    async def delete(self, project_id: str | UUID, deployment_rule_id: str | UUID) -> None:
        """Delete a project deployment rule.

        Irreversible. 404: already deleted.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /project/{projectId}/deploymentRule/{deploymentRuleId}, operation id
        deleteProjectDeploymentRule.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/deleteProjectDeploymentRule
        """
        await self._call(
            "deleteProjectDeploymentRule",
            {"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            {},
        )

    async def edit(
        self,
        project_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        body: ProjectDeploymentRuleRequest | ProjectDeploymentRuleRequestDict | None = None,
        **fields: Unpack[ProjectDeploymentRuleRequestDict],
    ) -> ProjectDeploymentRule:
        """Edit a project deployment rule.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ProjectDeploymentRuleRequestDict`, * if required:
            cluster_id*, mode*, name*, wildcard*
            auto_stop: Default: false.
            description: Null is allowed.
            start_time*: Only the time of day counts, read in `timezone`; the date is
            1970-01-01.
            stop_time*: Only the time of day counts, read in `timezone`; the date is 1970-01-01.
            timezone*: Name from the IANA time zone database, e.g. `Europe/Paris`.
            weekdays*: Days on which the schedule applies.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /project/{projectId}/deploymentRule/{deploymentRuleId}, operation id
        editProjectDeployemtnRule.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/editProjectDeployemtnRule
        """
        call = self._call(
            "editProjectDeployemtnRule",
            {"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: ProjectDeploymentRule = await call
        return answer

    async def modify(
        self,
        project_id: str | UUID,
        deployment_rule_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> ProjectDeploymentRule:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of ProjectDeploymentRuleRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editProjectDeployemtnRule",
            {"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: ProjectDeploymentRule = await call
        return answer

    async def edit_order(
        self,
        project_id: str | UUID,
        *,
        body: ProjectDeploymentRulesPriorityOrderRequest
        | ProjectDeploymentRulesPriorityOrderRequestDict
        | None = None,
        **fields: Unpack[ProjectDeploymentRulesPriorityOrderRequestDict],
    ) -> None:
        """Update a deployment rules priority order of a project.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ProjectDeploymentRulesPriorityOrderRequestDict`, * if required:
            project_deployment_rule_ids_in_order

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /project/{projectId}/deploymentRule/order, operation id
        updateDeploymentRulesPriorityOrder.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/updateDeploymentRulesPriorityOrder
        """
        call = self._call(
            "updateDeploymentRulesPriorityOrder", {"projectId": project_id}, {}, body, fields
        )
        del body, fields
        await call

    async def get(
        self, project_id: str | UUID, deployment_rule_id: str | UUID
    ) -> ProjectDeploymentRule:
        """Get the project deployment rule.

        Args:
            project_id: Id of the project.
            deployment_rule_id: Id of the deployment rule.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/deploymentRule/{deploymentRuleId}, operation id
        getProjectDeploymentRule.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/getProjectDeploymentRule
        """
        answer: ProjectDeploymentRule = await self._call(
            "getProjectDeploymentRule",
            {"projectId": project_id, "deploymentRuleId": deployment_rule_id},
            {},
        )
        return answer

    def list(self, project_id: str | UUID) -> Pages[ProjectDeploymentRule]:
        """List project deployment rules.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/deploymentRule, operation id listProjectDeploymentRules.
        https://api-doc.qovery.com/#tag/Project-Deployment-Rule/operation/listProjectDeploymentRules
        """
        return Pages(self._client, "listProjectDeploymentRules", {"projectId": project_id}, {})


class ProjectsEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createProjectEnvironmentVariable",
        "create_alias": "createProjectEnvironmentVariableAlias",
        "delete": "deleteProjectEnvironmentVariable",
        "edit": "editProjectEnvironmentVariable",
        "list": "listProjectEnvironmentVariable",
        "override": "createProjectEnvironmentVariableOverride",
    }

    async def create(
        self,
        project_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create a project environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentVariableRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/environmentVariable, operation id
        createProjectEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/createProjectEnvironmentVariable
        """
        call = self._call(
            "createProjectEnvironmentVariable", {"projectId": project_id}, {}, body, fields
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create a project environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `KeyDict`, * if required:
            enable_interpolation_in_file
            description: At most 255 characters.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/environmentVariable/{environmentVariableId}/alias, operation
        id createProjectEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/createProjectEnvironmentVariableAlias
        """
        call = self._call(
            "createProjectEnvironmentVariableAlias",
            {"projectId": project_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, project_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete a project environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /project/{projectId}/environmentVariable/{environmentVariableId}, operation id
        deleteProjectEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/deleteProjectEnvironmentVariable
        """
        await self._call(
            "deleteProjectEnvironmentVariable",
            {"projectId": project_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit a project environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `EnvironmentVariableEditRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /project/{projectId}/environmentVariable/{environmentVariableId}, operation id
        editProjectEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/editProjectEnvironmentVariable
        """
        call = self._call(
            "editProjectEnvironmentVariable",
            {"projectId": project_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> EnvironmentVariable:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editProjectEnvironmentVariable",
            {"projectId": project_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    def list(self, project_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List project environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/environmentVariable, operation id
        listProjectEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/listProjectEnvironmentVariable
        """
        return Pages(self._client, "listProjectEnvironmentVariable", {"projectId": project_id}, {})

    async def override(
        self,
        project_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create a project environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/environmentVariable/{environmentVariableId}/override,
        operation id createProjectEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Project-Environment-Variable/operation/createProjectEnvironmentVariableOverride
        """
        call = self._call(
            "createProjectEnvironmentVariableOverride",
            {"projectId": project_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer


class ProjectsSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createProjectSecret",
        "create_alias": "createProjectSecretAlias",
        "delete": "deleteProjectSecret",
        "edit": "editProjectSecret",
        "list": "listProjectSecrets",
        "override": "createProjectSecretOverride",
    }

    async def create(
        self,
        project_id: str | UUID,
        *,
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create a project secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `SecretRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/secret, operation id createProjectSecret.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/createProjectSecret
        """
        call = self._call("createProjectSecret", {"projectId": project_id}, {}, body, fields)
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create a project secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `KeyDict`, * if required:
            enable_interpolation_in_file
            description: At most 255 characters.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/secret/{secretId}/alias, operation id
        createProjectSecretAlias.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/createProjectSecretAlias
        """
        call = self._call(
            "createProjectSecretAlias",
            {"projectId": project_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, project_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete a project secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /project/{projectId}/secret/{secretId}, operation id deleteProjectSecret.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/deleteProjectSecret
        """
        await self._call(
            "deleteProjectSecret", {"projectId": project_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit a project secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `SecretEditRequestDict`, * if required:
            value
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /project/{projectId}/secret/{secretId}, operation id editProjectSecret.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/editProjectSecret
        """
        call = self._call(
            "editProjectSecret", {"projectId": project_id, "secretId": secret_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def modify(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        unmodified_since: datetime.datetime | Unset | None = None,
        **changes: Any,
    ) -> Secret:
        """Change fields and keep all others: `list`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editProjectSecret",
            {"projectId": project_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(self, project_id: str | UUID) -> Pages[Secret]:
        """List project secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            project_id: Id of the project.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /project/{projectId}/secret, operation id listProjectSecrets.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/listProjectSecrets
        """
        return Pages(self._client, "listProjectSecrets", {"projectId": project_id}, {})

    async def override(
        self,
        project_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create a project secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            project_id: Id of the project.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /project/{projectId}/secret/{secretId}/override, operation id
        createProjectSecretOverride.
        https://api-doc.qovery.com/#tag/Project-Secret/operation/createProjectSecretOverride
        """
        call = self._call(
            "createProjectSecretOverride",
            {"projectId": project_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
