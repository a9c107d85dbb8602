"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `available_helm_repositories.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from ..models import AvailableHelmRepositoryResponse


class AvailableHelmRepositories(Resource):
    """The methods of `available_helm_repositories`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "list": "listAvailableHelmRepository",
    }

    def list(self) -> Pages[AvailableHelmRepositoryResponse]:
        """List available Helm repositories.

        A list: await it for its first page, or walk it with `async for` to its end.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API refuses; see
            `errors`.

        GET /availableHelmRepository, operation id listAvailableHelmRepository.
        https://api-doc.qovery.com/#tag/Helm-Repositories/operation/listAvailableHelmRepository
        """
        return Pages(self._client, "listAvailableHelmRepository", {}, {})
