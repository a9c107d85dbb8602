"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `secret_manager_access.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import ExternalSecretAssociatedServiceResponse


class SecretManagerAccess(Resource):
    """The methods of `secret_manager_access`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list_associated_services": "listSecretManagerAccessExternalSecrets",
        "list_secrets": "listUpstreamSecretsFromSecretProvider",
    }

    def list_associated_services(
        self, secret_manager_access_id: str | UUID
    ) -> Pages[ExternalSecretAssociatedServiceResponse]:
        """List secret manager access external secrets.

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            secret_manager_access_id: Id of the secret manager access.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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

        A list: await it for its first page, or walk it with `async for` to its end.

        Args:
            secret_manager_access_id: Id of the secret manager access.
            name_prefix: Filter by name prefix.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
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
