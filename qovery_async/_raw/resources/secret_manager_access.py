"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `secret_manager_access.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class SecretManagerAccess(Resource):
    """Methods of `secret_manager_access`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list_associated_services": "listSecretManagerAccessExternalSecrets",
        "list_secrets": "listUpstreamSecretsFromSecretProvider",
    }

    def list_associated_services(
        self, secret_manager_access_id: str | UUID
    ) -> Pages[ExternalSecretAssociatedServiceResponse]:
        """List secret manager access external secrets.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            secret_manager_access_id: Id of the secret manager access.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /secretManagerAccess/{secretManagerAccessId}/associatedServices, operation id
        listSecretManagerAccessExternalSecrets.
        https://api-doc.qovery.com/#tag/Secret-Manager-Access/operation/listSecretManagerAccessExternalSecrets
        """
        return Pages(
            self._client,
            "listSecretManagerAccessExternalSecrets",
            {"secretManagerAccessId": secret_manager_access_id},
            {},
        )

    def list_secrets(
        self, secret_manager_access_id: str | UUID, *, name_prefix: str | None = None
    ) -> Pages[str]:
        """List the upstream secrets from secret providers of secret manager access.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            secret_manager_access_id: Id of the secret manager access.
            name_prefix: Filter by name prefix.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /secretManagerAccess/{secretManagerAccessId}/secrets, operation id
        listUpstreamSecretsFromSecretProvider.
        https://api-doc.qovery.com/#tag/Secret-Manager-Access/operation/listUpstreamSecretsFromSecretProvider
        """
        return Pages(
            self._client,
            "listUpstreamSecretsFromSecretProvider",
            {"secretManagerAccessId": secret_manager_access_id},
            {"namePrefix": name_prefix},
        )
