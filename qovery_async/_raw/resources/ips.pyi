"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource
from ..models import QoveryIpsResponse

class Ips(Resource):
    operations: ClassVar[Mapping[str, str]]
    async def get(self) -> QoveryIpsResponse: ...
