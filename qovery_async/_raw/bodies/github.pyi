"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import TypedDict
from uuid import UUID

class OrganizationGithubAppConnectRequestDict(TypedDict):
    code: str
    installation_id: str | UUID
