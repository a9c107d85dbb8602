"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `ips.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from ..._pipeline.resource import Resource


class Ips(Resource):
    """Methods of `ips`."""

    operations: ClassVar[Mapping[str, str]] = {
        "get": "listQoveryIps",
    }

    async def get(self) -> QoveryIpsResponse:
        """List Qovery IP addresses.

        Needs no token. Also available as plain text, one address per line.

        GET /ips, operation id listQoveryIps.
        https://api-doc.qovery.com/#tag/IPs/operation/listQoveryIps
        """
        answer: QoveryIpsResponse = await self._call("listQoveryIps", {}, {})
        return answer
