"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `ips.pyi`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource

if TYPE_CHECKING:
    from ..models import QoveryIpsResponse


class Ips(Resource):
    """The methods of `ips`."""

    __slots__ = ()
    operations: ClassVar[Mapping[str, str]] = {
        "get": "listQoveryIps",
    }

    async def get(self) -> QoveryIpsResponse:
        """List Qovery IP addresses.

        Needs no token. Also offered as plain text, one address a line.

        GET /ips, operation id listQoveryIps.
        https://api-doc.qovery.com/#tag/IPs/operation/listQoveryIps
        """
        answer: QoveryIpsResponse = await self._call("listQoveryIps", {}, {})
        return answer
