"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `variables.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


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
        body: VariableRequest | VariableRequestDict | None = None,
        **fields: Unpack[VariableRequestDict],
    ) -> VariableResponse:
        """Create a variable.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableRequestDict`, * if required:
            value*, variable_parent_id*, variable_scope*
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            is_secret*: Whether the value is secret; if so, responses omit it.
            key*: Name of the entry.
            mount_path: Absolute path of the file in the container; makes the variable a file.
            Null is allowed.
            secret_manager_access_id: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable, operation id createVariable.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariable
        """
        call = self._call("createVariable", {}, {}, body, fields)
        del body, fields
        answer: VariableResponse = await call
        return answer

    async def create_alias(
        self,
        variable_id: str | UUID,
        *,
        body: VariableAliasRequest | VariableAliasRequestDict | None = None,
        **fields: Unpack[VariableAliasRequestDict],
    ) -> VariableResponse:
        """Create a variable alias.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableAliasRequestDict`, * if required:
            alias_parent_id*, alias_scope*
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable/{variableId}/alias, operation id createVariableAlias.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariableAlias
        """
        call = self._call("createVariableAlias", {"variableId": variable_id}, {}, body, fields)
        del body, fields
        answer: VariableResponse = await call
        return answer

    async def delete(self, variable_id: str | UUID) -> None:
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
        body: VariableEditRequest | VariableEditRequestDict | None = None,
        **fields: Unpack[VariableEditRequestDict],
    ) -> VariableResponse:
        """Edit a variable.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableEditRequestDict`, * if required:
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.
            key*: Name of the entry.
            secret_manager_access_id: Null is allowed.
            value: Null keeps the current value, also of a secret.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        PUT /variable/{variableId}, operation id editVariable.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/editVariable
        """
        call = self._call("editVariable", {"variableId": variable_id}, {}, body, fields)
        del body, fields
        answer: VariableResponse = await call
        return answer

    async def import_(
        self,
        *,
        service_id: str | UUID,
        service_type: ServiceTypeForVariableEnum | str,
        body: VariableImportRequest | VariableImportRequestDict | None = None,
        **fields: Unpack[VariableImportRequestDict],
    ) -> VariableImport:
        """Import environment variables.

        Args:
            service_id: Id of a service.
            service_type: Filter by service type.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableImportRequestDict`, * if required:
            vars*
            overwrite*: Default: false.

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
            fields,
        )
        del body, fields
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
        body: VariableOverrideRequest | VariableOverrideRequestDict | None = None,
        **fields: Unpack[VariableOverrideRequestDict],
    ) -> VariableResponse:
        """Create a variable override.

        An alias or override belongs to a narrower scope than its variable. Responses omit the
        values of secrets; built-in variables cannot be changed. 409: another variable has the
        key, and the error names it. Changes take effect with the next deployment.

        Args:
            variable_id: Id of the variable.
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `VariableOverrideRequestDict`, * if required:
            override_parent_id*, override_scope*, value*
            description: At most 255 characters. Null is allowed.
            enable_interpolation_in_file: Null is allowed.

        Raises:
            BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError: the API
            rejects it; see `errors`.

        POST /variable/{variableId}/override, operation id createVariableOverride.
        https://api-doc.qovery.com/#tag/Variable-Main-Calls/operation/createVariableOverride
        """
        call = self._call("createVariableOverride", {"variableId": variable_id}, {}, body, fields)
        del body, fields
        answer: VariableResponse = await call
        return answer
