"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `applications_secrets.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ApplicationsSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createApplicationSecret",
        "create_alias": "createApplicationSecretAlias",
        "delete": "deleteApplicationSecret",
        "edit": "editApplicationSecret",
        "list": "listApplicationSecrets",
        "override": "createApplicationSecretOverride",
    }

    async def create(
        self,
        application_id: str | UUID,
        *,
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create an application secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        POST /application/{applicationId}/secret, operation id createApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecret
        """
        call = self._call(
            "createApplicationSecret", {"applicationId": application_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create an application secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        POST /application/{applicationId}/secret/{secretId}/alias, operation id
        createApplicationSecretAlias.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecretAlias
        """
        call = self._call(
            "createApplicationSecretAlias",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, application_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete an application secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /application/{applicationId}/secret/{secretId}, operation id
        deleteApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/deleteApplicationSecret
        """
        await self._call(
            "deleteApplicationSecret", {"applicationId": application_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit an application secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
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

        PUT /application/{applicationId}/secret/{secretId}, operation id editApplicationSecret.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/editApplicationSecret
        """
        call = self._call(
            "editApplicationSecret",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def modify(
        self,
        application_id: str | UUID,
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
            application_id: Id of the application.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editApplicationSecret",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(self, application_id: str | UUID) -> Pages[Secret]:
        """List application secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            application_id: Id of the application.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /application/{applicationId}/secret, operation id listApplicationSecrets.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/listApplicationSecrets
        """
        return Pages(self._client, "listApplicationSecrets", {"applicationId": application_id}, {})

    async def override(
        self,
        application_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create an application secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            application_id: Id of the application.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /application/{applicationId}/secret/{secretId}/override, operation id
        createApplicationSecretOverride.
        https://api-doc.qovery.com/#tag/Application-Secret/operation/createApplicationSecretOverride
        """
        call = self._call(
            "createApplicationSecretOverride",
            {"applicationId": application_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
