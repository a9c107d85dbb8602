"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `containers_secrets.pyi`, which imports the types.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class ContainersSecrets(Resource):
    """Methods of `secrets`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createContainerSecret",
        "create_alias": "createContainerSecretAlias",
        "delete": "deleteContainerSecret",
        "edit": "editContainerSecret",
        "list": "listContainerSecrets",
        "override": "createContainerSecretOverride",
    }

    async def create(
        self,
        container_id: str | UUID,
        *,
        body: SecretRequest | SecretRequestDict | None = None,
        **fields: Unpack[SecretRequestDict],
    ) -> Secret:
        """Create a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        POST /container/{containerId}/secret, operation id createContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecret
        """
        call = self._call("createContainerSecret", {"containerId": container_id}, {}, body, fields)
        del body, fields
        answer: Secret = await call
        return answer

    async def create_alias(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Key | KeyDict | None = None,
        **fields: Unpack[KeyDict],
    ) -> Secret:
        """Create a container secret alias.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        POST /container/{containerId}/secret/{secretId}/alias, operation id
        createContainerSecretAlias.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecretAlias
        """
        call = self._call(
            "createContainerSecretAlias",
            {"containerId": container_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def delete(self, container_id: str | UUID, secret_id: str | UUID) -> None:
        """Delete a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /container/{containerId}/secret/{secretId}, operation id deleteContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/deleteContainerSecret
        """
        await self._call(
            "deleteContainerSecret", {"containerId": container_id, "secretId": secret_id}, {}
        )

    async def edit(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: SecretEditRequest | SecretEditRequestDict | None = None,
        **fields: Unpack[SecretEditRequestDict],
    ) -> Secret:
        """Edit a container secret.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
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

        PUT /container/{containerId}/secret/{secretId}, operation id editContainerSecret.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/editContainerSecret
        """
        call = self._call(
            "editContainerSecret",
            {"containerId": container_id, "secretId": secret_id},
            {},
            body,
            fields,
        )
        del body, fields
        answer: Secret = await call
        return answer

    async def modify(
        self,
        container_id: str | UUID,
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
            container_id: Id of the container.
            secret_id: Id of the secret.
            unmodified_since: The `updated_at` that the changes are based on.
            **changes: Fields of SecretEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
            ConcurrentChangeError: it was changed after `unmodified_since`.
        """
        call = self._modify(
            "editContainerSecret",
            {"containerId": container_id, "secretId": secret_id},
            {},
            changes,
            unmodified_since,
        )
        del changes
        answer: Secret = await call
        return answer

    def list(self, container_id: str | UUID) -> Pages[Secret]:
        """List container secrets.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            container_id: Id of the container.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /container/{containerId}/secret, operation id listContainerSecrets.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/listContainerSecrets
        """
        return Pages(self._client, "listContainerSecrets", {"containerId": container_id}, {})

    async def override(
        self,
        container_id: str | UUID,
        secret_id: str | UUID,
        *,
        body: Value | ValueDict | None = None,
        **fields: Unpack[ValueDict],
    ) -> Secret:
        """Create a container secret override.

        Older operation for one type of service; the operations below `/variable` cover all
        scopes. Responses omit the values of secrets. Changes take effect with the next
        deployment.

        Args:
            container_id: Id of the container.
            secret_id: Id of the secret.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `ValueDict`, * if required:
            enable_interpolation_in_file, value
            description: At most 255 characters.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /container/{containerId}/secret/{secretId}/override, operation id
        createContainerSecretOverride.
        https://api-doc.qovery.com/#tag/Container-Secret/operation/createContainerSecretOverride
        """
        call = self._call(
            "createContainerSecretOverride",
            {"containerId": container_id, "secretId": secret_id},
            {},
            body,
            fields or None,
        )
        del body, fields
        answer: Secret = await call
        return answer
