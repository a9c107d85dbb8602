"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `jobs_secrets.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class JobsSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createJobSecret",
        "create_alias": "createJobSecretAlias",
        "delete": "deleteJobSecret",
        "edit": "editJobSecret",
        "list": "listJobSecrets",
        "override": "createJobSecretOverride",
    }

    async def create(
        self,
        job_id: str | UUID,
        *,
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        POST /job/{jobId}/secret, operation id createJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecret
        """
        call = self._call("createJobSecret", {"jobId": job_id}, {}, body, fields)
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create a job secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        POST /job/{jobId}/secret/{secretId}/alias, operation id createJobSecretAlias.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretAlias
        """
        call = self._call(
            "createJobSecretAlias", {"jobId": job_id, "secretId": secret_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, job_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /job/{jobId}/secret/{secretId}, operation id deleteJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/deleteJobSecret
        """
        await self._call("deleteJobSecret", {"jobId": job_id, "secretId": secret_id}, {})

    async def edit(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit a job secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
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

        PUT /job/{jobId}/secret/{secretId}, operation id editJobSecret.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/editJobSecret
        """
        call = self._call(
            "editJobSecret", {"jobId": job_id, "secretId": secret_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def modify(
        self,
        job_id: str | UUID,
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
            job_id: Id of the job.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editJobSecret", {"jobId": job_id, "secretId": secret_id}, {}, changes, unmodified_since
        )
        del changes
        answer: Secret = await call
        return answer

    def list(self, job_id: str | UUID) -> Pages[Secret]:
        """List job secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            job_id: Id of the job.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /job/{jobId}/secret, operation id listJobSecrets.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/listJobSecrets
        """
        return Pages(self._client, "listJobSecrets", {"jobId": job_id}, {})

    async def override(
        self,
        job_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create a job secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            job_id: Id of the job.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /job/{jobId}/secret/{secretId}/override, operation id createJobSecretOverride.
        https://api-doc.qovery.com/#tag/Job-Secret/operation/createJobSecretOverride
        """
        call = self._call(
            "createJobSecretOverride",
            {"jobId": job_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
