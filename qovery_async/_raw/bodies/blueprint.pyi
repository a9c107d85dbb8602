"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from ..models import (
    BlueprintSpecOverrides,
    BlueprintSpecOverridesBackend,
    BlueprintSpecOverridesCredentials,
    BlueprintUpdateVariableValue,
    BlueprintVariableRequest,
)

BlueprintManifestContextVariableFieldKindText: TypeAlias = Literal["contextVariable"]
BlueprintManifestEngineHelmTypeText: TypeAlias = Literal["helm"]
BlueprintManifestEngineOpenTofuTypeText: TypeAlias = Literal["opentofu"]
BlueprintManifestEngineTerraformTypeText: TypeAlias = Literal["terraform"]
BlueprintManifestFieldTypeTypeText: TypeAlias = Literal["string", "bool", "number"]
BlueprintManifestVariableFieldKindText: TypeAlias = Literal["variable"]
BlueprintSpecOverridesBackendText: TypeAlias = Literal["qovery", "user_provided"]
BlueprintSpecOverridesCredentialsText: TypeAlias = Literal["cluster", "env"]
BlueprintUpdatePreviewResponseServiceTypeText: TypeAlias = Literal["HELM", "TERRAFORM"]

class BlueprintCreateRequestDict(TypedDict):
    icon: str
    name: str
    spec_overrides: NotRequired[BlueprintSpecOverrides | BlueprintSpecOverridesDict | None]
    tag: str
    variables: NotRequired[Sequence[BlueprintVariableRequest | BlueprintVariableRequestDict]]

class BlueprintSpecOverridesDict(TypedDict):
    backend: NotRequired[BlueprintSpecOverridesBackend | BlueprintSpecOverridesBackendText]
    cpu: NotRequired[str]
    credentials: NotRequired[
        BlueprintSpecOverridesCredentials | BlueprintSpecOverridesCredentialsText
    ]
    engine_version: NotRequired[str]
    ram: NotRequired[str]
    storage: NotRequired[str]
    timeout: NotRequired[int]

class BlueprintUpdateRequestDict(TypedDict):
    icon: str
    name: str
    spec_overrides: NotRequired[BlueprintSpecOverrides | BlueprintSpecOverridesDict | None]
    tag: str
    variables: NotRequired[
        Mapping[str, BlueprintUpdateVariableValue | BlueprintUpdateVariableValueDict | None]
    ]

class BlueprintUpdateVariableValueDict(TypedDict):
    is_secret: NotRequired[bool]
    value: str

class BlueprintVariableRequestDict(TypedDict):
    is_secret: NotRequired[bool]
    name: str
    value: str
