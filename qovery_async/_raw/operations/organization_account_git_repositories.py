"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getOrganizationBitbucketRepositories": {
        "operation_id": "getOrganizationBitbucketRepositories",
        "method": "GET",
        "path": "/organization/{organizationId}/account/bitbucket/repository",
        "summary": "Get the organization Bitbucket repositories",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getOrganizationBitbucketRepositoryBranches": {
        "operation_id": "getOrganizationBitbucketRepositoryBranches",
        "method": "GET",
        "path": "/organization/{organizationId}/account/bitbucket/repository/branch",
        "summary": "Get the organization Bitbucket repository branches",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"), ("name", False, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
    "getOrganizationGitProviderAccount": {
        "operation_id": "getOrganizationGitProviderAccount",
        "method": "GET",
        "path": "/organization/{organizationId}/account/gitAuthProvider",
        "summary": "Get the organization Git provider account",
        "path_params": (("organizationId", True, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#GitAuthProviderResponseList"}},
    },
    "getOrganizationGithubRepositories": {
        "operation_id": "getOrganizationGithubRepositories",
        "method": "GET",
        "path": "/organization/{organizationId}/account/github/repository",
        "summary": "Get the organization GitHub repositories",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getOrganizationGithubRepositoryBranches": {
        "operation_id": "getOrganizationGithubRepositoryBranches",
        "method": "GET",
        "path": "/organization/{organizationId}/account/github/repository/branch",
        "summary": "Get the organization GitHub repository branches",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"), ("name", False, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
    "getOrganizationGitlabRepositories": {
        "operation_id": "getOrganizationGitlabRepositories",
        "method": "GET",
        "path": "/organization/{organizationId}/account/gitlab/repository",
        "summary": "Get the organization GitLab repositories",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"),),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getOrganizationGitlabRepositoryBranches": {
        "operation_id": "getOrganizationGitlabRepositoryBranches",
        "method": "GET",
        "path": "/organization/{organizationId}/account/gitlab/repository/branch",
        "summary": "Get the organization GitLab repository branches",
        "path_params": (("organizationId", True, "uuid"),),
        "query_params": (("gitTokenId", False, "uuid"), ("name", False, "str")),
        "items": "results",
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
}
