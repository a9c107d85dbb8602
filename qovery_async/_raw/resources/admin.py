"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `admin.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class Admin(Resource):
    """Methods of `admin`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create_user_sign_up": "createUserSignUp",
        "get_user_sign_up": "getUserSignUp",
        "list_operator_clusters": "listClusterOperatorFleet",
    }

    async def create_user_sign_up(
        self,
        *,
        body: SignUpRequest | SignUpRequestDict | None = None,
        **fields: Unpack[SignUpRequestDict],
    ) -> None:
        """Create a user sign-up.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `SignUpRequestDict`, * if required:
            company_size, first_name*, last_name*, qovery_usage*, type_of_use*, user_email*
            company_name: Null is allowed.
            current_step: Null is allowed.
            dx_auth: Null is allowed.
            infrastructure_hosting: Null is allowed.
            qovery_usage_other: Null is allowed.
            user_questions: Null is allowed.
            user_role: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /admin/userSignUp, operation id createUserSignUp.
        https://api-doc.qovery.com/#tag/User-Sign-Up/operation/createUserSignUp
        """
        call = self._call("createUserSignUp", {}, {}, body, fields)
        del body, fields
        await call

    async def get_user_sign_up(self) -> SignUp:
        """Get the user sign-up.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /admin/userSignUp, operation id getUserSignUp.
        https://api-doc.qovery.com/#tag/User-Sign-Up/operation/getUserSignUp
        """
        answer: SignUp = await self._call("getUserSignUp", {}, {})
        return answer

    def list_operator_clusters(self) -> Pages[ClusterOperatorFleetInventoryResponse]:
        """List cluster operator fleets.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Raises:
            AuthenticationError, PermissionDeniedError: the API rejects it; see `errors`.

        GET /admin/operator/clusters, operation id listClusterOperatorFleet.
        https://api-doc.qovery.com/#tag/Cluster-Operator/operation/listClusterOperatorFleet
        """
        return Pages(self._client, "listClusterOperatorFleet", {}, {})
