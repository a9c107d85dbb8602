"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `containers_environment_variables.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ContainersEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerEnvironmentVariable",
        "create_alias": "createContainerEnvironmentVariableAlias",
        "delete": "deleteContainerEnvironmentVariable",
        "edit": "editContainerEnvironmentVariable",
        "import_": "importContainerEnvironmentVariable",
        "list": "listContainerEnvironmentVariable",
        "override": "createContainerEnvironmentVariableOverride",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        POST /container/{containerId}/environmentVariable, operation id
        createContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariable
        """
        call = self._call(
            "createContainerEnvironmentVariable", {"containerId": container_id}, {}, body, fields
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create a container environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        POST /container/{containerId}/environmentVariable/{environmentVariableId}/alias,
        operation id createContainerEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariableAlias
        """
        call = self._call(
            "createContainerEnvironmentVariableAlias",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, container_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/environmentVariable/{environmentVariableId}, operation
        id deleteContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/deleteContainerEnvironmentVariable
        """
        await self._call(
            "deleteContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        PUT /container/{containerId}/environmentVariable/{environmentVariableId}, operation id
        editContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/editContainerEnvironmentVariable
        """
        call = self._call(
            "editContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        container_id: str | UUID,
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
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerEnvironmentVariable",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        container_id: str | UUID,
        *,
        body: VariableImportRequest | VariableImportRequestDict | None = None,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport:
        """Import a container environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableImportRequestDict`, * if required:
            vars*
            overwrite*: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable/import, operation id
        importContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/importContainerEnvironmentVariable
        """
        call = self._call(
            "importContainerEnvironmentVariable", {"containerId": container_id}, {}, body, fields
        )
        del body, fields
        answer: VariableImport = await call
        return answer

    def list(self, container_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List container environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/environmentVariable, operation id
        listContainerEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/listContainerEnvironmentVariable
        """
        return Pages(
            self._client, "listContainerEnvironmentVariable", {"containerId": container_id}, {}
        )

    async def override(
        self,
        container_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create a container environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/environmentVariable/{environmentVariableId}/override,
        operation id createContainerEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Container-Environment-Variable/operation/createContainerEnvironmentVariableOverride
        """
        call = self._call(
            "createContainerEnvironmentVariableOverride",
            {"containerId": container_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer
