"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `argocd_apps.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class ArgocdApps(Resource):
    """Methods of `argocd_apps`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "getArgoCdApp",
        "get_manifest": "getArgoCdAppManifest",
    }

    async def get(self, argocd_app_id: str | UUID) -> ArgocdAppResponse:
        """Get the Argo CD app.

        Args:
            argocd_app_id: Id of the ArgoCD app.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /argocdApp/{argocdAppId}, operation id getArgoCdApp.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/getArgoCdApp
        """
        answer: ArgocdAppResponse = await self._call(
            "getArgoCdApp", {"argocdAppId": argocd_app_id}, {}
        )
        return answer

    async def get_manifest(self, argocd_app_id: str | UUID) -> ArgocdAppManifestResponse:
        """Get the Argo CD app manifest of an ArgoCD app.

        Args:
            argocd_app_id: Id of the ArgoCD app.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /argocdApp/{argocdAppId}/manifest, operation id getArgoCdAppManifest.
        https://api-doc.qovery.com/#tag/ArgoCD/operation/getArgoCdAppManifest
        """
        answer: ArgocdAppManifestResponse = await self._call(
            "getArgoCdAppManifest", {"argocdAppId": argocd_app_id}, {}
        )
        return answer
