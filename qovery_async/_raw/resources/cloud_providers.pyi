"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..models import CloudProvider

class CloudProviders(Resource):
    operations: ClassVar[Mapping[str, str]]
    def list(self) -> Pages[CloudProvider]: ...
