"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `available_helm_repositories.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages


class AvailableHelmRepositories(Resource):
    """Methods of `available_helm_repositories`."""

    operations: ClassVar[Mapping[str, str]] = {
        "list": "listAvailableHelmRepository",
    }

    def list(self) -> Pages[AvailableHelmRepositoryResponse]:
        """List available Helm repositories.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /availableHelmRepository, operation id listAvailableHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/listAvailableHelmRepository
        """
        return Pages(self._client, "listAvailableHelmRepository", {}, {})
