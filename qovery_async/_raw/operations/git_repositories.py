"""Operations of the API. Generated from openapi/qovery.yaml: do not edit."""

from __future__ import annotations

from typing import Any

OPERATIONS: dict[str, dict[str, Any]] = {
    "getBitbucketRepositories": {
        "operation_id": "getBitbucketRepositories",
        "method": "GET",
        "path": "/account/bitbucket/repository",
        "summary": "Get the Bitbucket repositories (deprecated)",
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getBitbucketRepositoryBranches": {
        "operation_id": "getBitbucketRepositoryBranches",
        "method": "GET",
        "path": "/account/bitbucket/repository/branch",
        "summary": "Get the Bitbucket repository branches (deprecated)",
        "query_params": (("name", False, "str"),),
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
    "getGitProviderAccount": {
        "operation_id": "getGitProviderAccount",
        "method": "GET",
        "path": "/account/gitAuthProvider",
        "summary": "Get the Git provider account (deprecated)",
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitAuthProviderResponseList"}},
    },
    "getGithubRepositories": {
        "operation_id": "getGithubRepositories",
        "method": "GET",
        "path": "/account/github/repository",
        "summary": "Get the GitHub repositories (deprecated)",
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getGithubRepositoryBranches": {
        "operation_id": "getGithubRepositoryBranches",
        "method": "GET",
        "path": "/account/github/repository/branch",
        "summary": "Get the GitHub repository branches (deprecated)",
        "query_params": (("name", False, "str"),),
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
    "getGitlabRepositories": {
        "operation_id": "getGitlabRepositories",
        "method": "GET",
        "path": "/account/gitlab/repository",
        "summary": "Get the GitLab repositories (deprecated)",
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryResponseList"}},
    },
    "getGitlabRepositoryBranches": {
        "operation_id": "getGitlabRepositoryBranches",
        "method": "GET",
        "path": "/account/gitlab/repository/branch",
        "summary": "Get the GitLab repository branches (deprecated)",
        "query_params": (("name", False, "str"),),
        "items": "results",
        "deprecated": True,
        "answers": {200: {"application/json": "#GitRepositoryBranchResponseList"}},
    },
    "listDirectoriesFromGitRepository": {
        "operation_id": "listDirectoriesFromGitRepository",
        "method": "POST",
        "path": "/organization/{organizationId}/listDirectoriesFromGitRepository",
        "summary": "List the directories from Git repositories of an organization",
        "path_params": (("organizationId", True, "uuid"),),
        "body": (("application/json", "#ApplicationGitRepositoryRequest"),),
        "idempotent": True,
        "answers": {200: {"application/json": "#ListDirectoriesFromGitRepositoryResponse"}},
    },
}
