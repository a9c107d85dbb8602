"""Methods of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._runtime.resource import Resource

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import GetIngressDeploymentStatusServiceType, IngressDeploymentStatusResponse


class IngressDeploymentStatus(Resource):
    """The methods of `ingress_deployment_status`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "get": "getIngressDeploymentStatus",
    }

    async def get(
        self,
        service_type: GetIngressDeploymentStatusServiceType | str,
        service_id: str | UUID,
    ) -> IngressDeploymentStatusResponse:
        """Get the ingress deployment status.

        Args:
            service_type: Service type.
            service_id: Id of the service.

        GET /{serviceType}/{serviceId}/ingressDeploymentStatus, operation id
        getIngressDeploymentStatus.
        https://api-doc.qovery.com/#tag/service_status/operation/getIngressDeploymentStatus
        """
        answer: IngressDeploymentStatusResponse = await self._call(
            "getIngressDeploymentStatus",
            {
                "serviceType": service_type,
                "serviceId": service_id,
            },
            {},
        )
        return answer
