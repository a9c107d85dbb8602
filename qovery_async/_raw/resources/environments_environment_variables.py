"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments_environment_variables.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class EnvironmentsEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createEnvironmentEnvironmentVariable",
        "create_alias": "createEnvironmentEnvironmentVariableAlias",
        "delete": "deleteEnvironmentEnvironmentVariable",
        "edit": "editEnvironmentEnvironmentVariable",
        "list": "listEnvironmentEnvironmentVariable",
        "override": "createEnvironmentEnvironmentVariableOverride",
    }

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create an environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        POST /environment/{environmentId}/environmentVariable, operation id
        createEnvironmentEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/createEnvironmentEnvironmentVariable
        """
        call = self._call(
            "createEnvironmentEnvironmentVariable",
            {"environmentId": environment_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        environment_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create an environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/alias,
        operation id createEnvironmentEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/createEnvironmentEnvironmentVariableAlias
        """
        call = self._call(
            "createEnvironmentEnvironmentVariableAlias",
            {"environmentId": environment_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, environment_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete an environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /environment/{environmentId}/environmentVariable/{environmentVariableId},
        operation id deleteEnvironmentEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/deleteEnvironmentEnvironmentVariable
        """
        await self._call(
            "deleteEnvironmentEnvironmentVariable",
            {"environmentId": environment_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        environment_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit an environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        PUT /environment/{environmentId}/environmentVariable/{environmentVariableId}, operation
        id editEnvironmentEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/editEnvironmentEnvironmentVariable
        """
        call = self._call(
            "editEnvironmentEnvironmentVariable",
            {"environmentId": environment_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        environment_id: str | UUID,
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
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editEnvironmentEnvironmentVariable",
            {"environmentId": environment_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    def list(self, environment_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/environmentVariable, operation id
        listEnvironmentEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/listEnvironmentEnvironmentVariable
        """
        return Pages(
            self._client,
            "listEnvironmentEnvironmentVariable",
            {"environmentId": environment_id},
            {},
        )

    async def override(
        self,
        environment_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create an environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/environmentVariable/{environmentVariableId}/override,
        operation id createEnvironmentEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Environment-Variable/operation/createEnvironmentEnvironmentVariableOverride
        """
        call = self._call(
            "createEnvironmentEnvironmentVariableOverride",
            {"environmentId": environment_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer
