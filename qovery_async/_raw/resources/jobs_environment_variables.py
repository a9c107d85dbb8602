"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `jobs_environment_variables.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class JobsEnvironmentVariables(Resource):
    """Methods of `environment_variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createJobEnvironmentVariable",
        "create_alias": "createJobEnvironmentVariableAlias",
        "delete": "deleteJobEnvironmentVariable",
        "edit": "editJobEnvironmentVariable",
        "import_": "importJobEnvironmentVariable",
        "list": "listJobEnvironmentVariable",
        "override": "createJobEnvironmentVariableOverride",
    }

    async def create(
        self,
        job_id: str | UUID,
        *,
        body: EnvironmentVariableRequest | EnvironmentVariableRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableRequestDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        POST /job/{jobId}/environmentVariable, operation id createJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariable
        """
        call = self._call("createJobEnvironmentVariable", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/alias, operation id
        createJobEnvironmentVariableAlias.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableAlias
        """
        call = self._call(
            "createJobEnvironmentVariableAlias",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def delete(self, job_id: str | UUID, environment_variable_id: str | UUID) -> None:
        """Delete a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /job/{jobId}/environmentVariable/{environmentVariableId}, operation id
        deleteJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/deleteJobEnvironmentVariable
        """
        await self._call(
            "deleteJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
        )

    async def edit(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: EnvironmentVariableEditRequest | EnvironmentVariableEditRequestDict | None = None,
        **fields: Unpack[EnvironmentVariableEditRequestDict],
    ) -> EnvironmentVariable:
        """Edit a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        PUT /job/{jobId}/environmentVariable/{environmentVariableId}, operation id
        editJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/editJobEnvironmentVariable
        """
        call = self._call(
            "editJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
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
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of EnvironmentVariableEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editJobEnvironmentVariable",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: EnvironmentVariable = await call
        return answer

    async def import_(
        self,
        job_id: str | UUID,
        *,
        body: VariableImportRequest | VariableImportRequestDict | None = None,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport:
        """Import a job environment variable.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableImportRequestDict`, * if required:
            vars*
            overwrite*: Default: false.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable/import, operation id importJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/importJobEnvironmentVariable
        """
        call = self._call("importJobEnvironmentVariable", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: VariableImport = await call
        return answer

    def list(self, job_id: str | UUID) -> Pages[EnvironmentVariable]:
        """List job environment variables.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/environmentVariable, operation id listJobEnvironmentVariable.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/listJobEnvironmentVariable
        """
        return Pages(self._client, "listJobEnvironmentVariable", {"jobId": job_id}, {})

    async def override(
        self,
        job_id: str | UUID,
        environment_variable_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> EnvironmentVariable:
        """Create a job environment variable override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            environment_variable_id: Id of the environment variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/environmentVariable/{environmentVariableId}/override, operation id
        createJobEnvironmentVariableOverride.
        https://api-doc.qovery.com/#tag/Job-Environment-Variable/operation/createJobEnvironmentVariableOverride
        """
        call = self._call(
            "createJobEnvironmentVariableOverride",
            {"jobId": job_id, "environmentVariableId": environment_variable_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: EnvironmentVariable = await call
        return answer
