"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

BlueprintManifestFieldTypeTypeText: TypeAlias = Literal["string", "bool", "number"]
