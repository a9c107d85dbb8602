"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

BlueprintManifestContextVariableFieldKindText: TypeAlias = Literal["contextVariable"]
BlueprintManifestEngineHelmTypeText: TypeAlias = Literal["helm"]
BlueprintManifestEngineOpenTofuTypeText: TypeAlias = Literal["opentofu"]
BlueprintManifestEngineTerraformTypeText: TypeAlias = Literal["terraform"]
BlueprintManifestVariableFieldKindText: TypeAlias = Literal["variable"]
