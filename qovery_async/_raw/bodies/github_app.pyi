"""Types of request bodies. Generated from openapi/qovery.yaml: do not edit."""

from typing import TypedDict

class OrganizationGithubAppConnectRequestDict(TypedDict):
    code: str
    installation_id: str
