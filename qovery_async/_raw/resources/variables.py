"""Methods of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ..._pipeline.resource import Resource
from ...pages import Pages

if TYPE_CHECKING:
    from uuid import UUID

    from ..models import (
        APIVariableScopeEnum,
        ServiceTypeForVariableEnum,
        VariableAliasRequest,
        VariableEditRequest,
        VariableImport,
        VariableImportRequest,
        VariableOverrideRequest,
        VariableRequest,
        VariableResponse,
    )


class Variables(Resource):
    """Methods of `variables`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create": "createVariable",
        "create_alias": "createVariableAlias",
        "delete": "deleteVariable",
        "edit": "editVariable",
        "import_": "importEnvironmentVariables",
        "list": "listVariables",
        "override": "createVariableOverride",
    }

    async def create(
        self,
        *,
        body: VariableRequest | Mapping[str, object],
    ) -> VariableResponse:
        """Create a variable.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable, operation id createVariable.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariable
        """
        call = self._call("createVariable", {}, {}, body)
        del body
        answer: VariableResponse = await call
        return answer

    async def create_alias(
        self,
        variable_id: str | UUID,
        *,
        body: VariableAliasRequest | Mapping[str, object],
    ) -> VariableResponse:
        """Create a variable alias.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable/{variableId}/alias, operation id createVariableAlias.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariableAlias
        """
        call = self._call("createVariableAlias", {"variableId": variable_id}, {}, body)
        del body
        answer: VariableResponse = await call
        return answer

    async def delete(
        self,
        variable_id: str | UUID,
    ) -> None:
        """Delete a variable.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        DELETE /variable/{variableId}, operation id deleteVariable.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/deleteVariable
        """
        await self._call("deleteVariable", {"variableId": variable_id}, {})

    async def edit(
        self,
        variable_id: str | UUID,
        *,
        body: VariableEditRequest | Mapping[str, object],
    ) -> VariableResponse:
        """Edit a variable.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /variable/{variableId}, operation id editVariable.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/editVariable
        """
        call = self._call("editVariable", {"variableId": variable_id}, {}, body)
        del body
        answer: VariableResponse = await call
        return answer

    async def import_(
        self,
        *,
        service_id: str | UUID,
        service_type: ServiceTypeForVariableEnum | str,
        body: VariableImportRequest | Mapping[str, object],
    ) -> VariableImport:
        """Import environment variables.

        Args:
            service_id: Id of a service.
            service_type: Filter by service type.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable/import, operation id importEnvironmentVariables.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/importEnvironmentVariables
        """
        call = self._call(
            "importEnvironmentVariables",
            {},
            {"service_id": service_id, "service_type": service_type},
            body,
        )
        del body
        answer: VariableImport = await call
        return answer

    def list(
        self,
        *,
        parent_id: str | UUID,
        scope: APIVariableScopeEnum | str,
        is_secret: bool | None = None,
    ) -> Pages[VariableResponse]:
        """List variables.

        The variables of the scope, and those that it inherits from broader ones. The value of a
        secret is null.

        A list: `await` returns its first page, `async for` iterates over all entries.

        Args:
            parent_id: Id of a parent.
            scope: Filter by scope.
            is_secret: True for secrets only, false for plain values only.

        Raises:
            AuthenticationError, PermissionDeniedError, NotFoundError: the API rejects it; see
            `errors`.

        GET /variable, operation id listVariables.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/listVariables
        """
        return Pages(
            self._client,
            "listVariables",
            {},
            {"parent_id": parent_id, "scope": scope, "is_secret": is_secret},
        )

    async def override(
        self,
        variable_id: str | UUID,
        *,
        body: VariableOverrideRequest | Mapping[str, object],
    ) -> VariableResponse:
        """Create a variable override.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model, or a mapping with its fields.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable/{variableId}/override, operation id createVariableOverride.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariableOverride
        """
        call = self._call("createVariableOverride", {"variableId": variable_id}, {}, body)
        del body
        answer: VariableResponse = await call
        return answer
