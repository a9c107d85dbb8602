"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource
from ..models import ArgocdAppManifestResponse, ArgocdAppResponse

class ArgocdApps(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def get(self, argocd_app_id: str | UUID) -> ArgocdAppResponse: ...
    async def get_manifest(self, argocd_app_id: str | UUID) -> ArgocdAppManifestResponse: ...
