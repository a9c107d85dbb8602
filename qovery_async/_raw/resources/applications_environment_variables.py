"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `applications_environment_variables.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ApplicationsEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationEnvironmentVariable",
        "create_alias": "createApplicationEnvironmentVariableAlias",
        "delete": "deleteApplicationEnvironmentVariable",
        "edit": "editApplicationEnvironmentVariable",
        "import_": "importEnvironmentVariable",
        "list": "listApplicationEnvironmentVariable",
        "override": "createApplicationEnvironmentVariableOverride",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create an application environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        POST /application/{applicationId}/environmentVariable, operation id
        createApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariable
        """
        call = self._call(
            "createApplicationEnvironmentVariable",
            {"applicationId": application_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create an application environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        POST /application/{applicationId}/environmentVariable/{environmentVariableId}/alias,
        operation id createApplicationEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariableAlias
        """
        call = self._call(
            "createApplicationEnvironmentVariableAlias",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, application_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete an application environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /application/{applicationId}/environmentVariable/{environmentVariableId},
        operation id deleteApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/deleteApplicationEnvironmentVariable
        """
        await self._call(
            "deleteApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit an application environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        PUT /application/{applicationId}/environmentVariable/{environmentVariableId}, operation
        id editApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/editApplicationEnvironmentVariable
        """
        call = self._call(
            "editApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplicationEnvironmentVariable",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        application_id: str | UUID,
        *,
        body: VariableImportRequest | VariableImportRequestDict | None = None,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport:
        """Import an environment variable into an application.

        Args:
            application_id: Id of the application.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableImportRequestDict`, * if required:
            vars*
            overwrite*: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/environmentVariable/import, operation id
        importEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/importEnvironmentVariable
        """
        call = self._call(
            "importEnvironmentVariable", {"applicationId": application_id}, {}, body, fields
        )
        del body, fields
        answer: VariableImport = await call
        return answer

    def list(self, application_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List application environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/environmentVariable, operation id
        listApplicationEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/listApplicationEnvironmentVariable
        """
        return Pages(
            self._client,
            "listApplicationEnvironmentVariable",
            {"applicationId": application_id},
            {},
        )

    async def override(
        self,
        application_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create an application environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/environmentVariable/{environmentVariableId}/override,
        operation id createApplicationEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Application-Environment-Variable/operation/createApplicationEnvironmentVariableOverride
        """
        call = self._call(
            "createApplicationEnvironmentVariableOverride",
            {"applicationId": application_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer
