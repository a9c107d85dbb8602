"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import LifecycleTemplateListResponseResultsItem, LifecycleTemplateResponse

class EnvironmentsLifecycleTemplates(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def get(
        self, environment_id: str | UUID, lifecycle_template_id: str | UUID
    ) -> LifecycleTemplateResponse: ...
    def list(
        self, environment_id: str | UUID
    ) -> Pages[LifecycleTemplateListResponseResultsItem]: ...
