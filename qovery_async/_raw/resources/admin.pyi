"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload

from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import SignUpRequestDict
from ..models import ClusterOperatorFleetInventoryResponse, SignUp, SignUpRequest

class Admin(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create_user_sign_up(self, *, body: SignUpRequest | SignUpRequestDict) -> None: ...
    @overload
    async def create_user_sign_up(self, **fields: Unpack[SignUpRequestDict]) -> None: ...
    async def get_user_sign_up(self) -> SignUp: ...
    def list_operator_clusters(self) -> Pages[ClusterOperatorFleetInventoryResponse]: ...
