"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, NotRequired, TypeAlias, TypedDict

EnvironmentModeEnumText: TypeAlias = Literal["DEVELOPMENT", "PREVIEW", "PRODUCTION", "STAGING"]

class EnvironmentVariableEditRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class EnvironmentVariableRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class KeyDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str

class SecretEditRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    value: NotRequired[str]

class SecretRequestDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    key: str
    mount_path: NotRequired[str | None]
    value: NotRequired[str]

class ValueDict(TypedDict):
    description: NotRequired[str | None]
    enable_interpolation_in_file: NotRequired[bool | None]
    value: NotRequired[str]
