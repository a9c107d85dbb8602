"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `environments_secrets.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class EnvironmentsSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createEnvironmentSecret",
        "create_alias": "createEnvironmentSecretAlias",
        "delete": "deleteEnvironmentSecret",
        "edit": "editEnvironmentSecret",
        "list": "listEnvironmentSecrets",
        "override": "createEnvironmentSecretOverride",
    }

    async def create(
        self,
        environment_id: str | UUID,
        *,
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create an environment secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        POST /environment/{environmentId}/secret, operation id createEnvironmentSecret.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/createEnvironmentSecret
        """
        call = self._call(
            "createEnvironmentSecret", {"environmentId": environment_id}, {}, body, fields
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create an environment secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        POST /environment/{environmentId}/secret/{secretId}/alias, operation id
        createEnvironmentSecretAlias.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/createEnvironmentSecretAlias
        """
        call = self._call(
            "createEnvironmentSecretAlias",
            {"environmentId": environment_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, environment_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete an environment secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /environment/{environmentId}/secret/{secretId}, operation id
        deleteEnvironmentSecret.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/deleteEnvironmentSecret
        """
        await self._call(
            "deleteEnvironmentSecret", {"environmentId": environment_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit an environment secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
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

        PUT /environment/{environmentId}/secret/{secretId}, operation id editEnvironmentSecret.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/editEnvironmentSecret
        """
        call = self._call(
            "editEnvironmentSecret",
            {"environmentId": environment_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def modify(
        self,
        environment_id: str | UUID,
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
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editEnvironmentSecret",
            {"environmentId": environment_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(self, environment_id: str | UUID) -> Pages[Secret]:
        """List environment secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            environment_id: Id of the environment.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /environment/{environmentId}/secret, operation id listEnvironmentSecrets.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/listEnvironmentSecrets
        """
        return Pages(self._client, "listEnvironmentSecrets", {"environmentId": environment_id}, {})

    async def override(
        self,
        environment_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create an environment secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            environment_id: Id of the environment.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /environment/{environmentId}/secret/{secretId}/override, operation id
        createEnvironmentSecretOverride.
        https://api-doc.qovery.com/#tag/Environment-Secret/operation/createEnvironmentSecretOverride
        """
        call = self._call(
            "createEnvironmentSecretOverride",
            {"environmentId": environment_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
