"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import Literal, TypeAlias

DatabaseAccessibilityEnumText: TypeAlias = Literal["PRIVATE", "PUBLIC"]
DatabaseDiskTypeText: TypeAlias = Literal["gp2", "gp3"]
DatabaseModeEnumText: TypeAlias = Literal["CONTAINER", "MANAGED"]
DatabaseTypeEnumText: TypeAlias = Literal["MONGODB", "MYSQL", "POSTGRESQL", "REDIS"]
