"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import ExternalSecretAssociatedServiceResponse

class SecretManagerAccess(Resource):
    operations: ClassVar[Mapping[str, str]]
    def list_associated_services(
        self, secret_manager_access_id: str | UUID
    ) -> Pages[ExternalSecretAssociatedServiceResponse]: ...
    def list_secrets(
        self, secret_manager_access_id: str | UUID, *, name_prefix: str | None = None
    ) -> Pages[str]: ...
