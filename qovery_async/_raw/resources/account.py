"""Methods of the API. Generated from openapi/qovery.yaml: do not edit.

Type checkers read `account.pyi`, which imports the types.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Unpack

from ..._pipeline.resource import Resource
from ...pages import Pages


class Account(Resource):
    """Methods of `account`."""

    operations: ClassVar[Mapping[str, str]] = {
        "create_reward_claim": "postAccountRewardClaim",
        "edit": "editAccountInformation",
        "get": "getAccountInformation",
        "get_referral": "getAccountReferral",
        "list_bitbucket_repositories": "getBitbucketRepositories",
        "list_bitbucket_repository_branches": "getBitbucketRepositoryBranches",
        "list_git_auth_providers": "getGitProviderAccount",
        "list_github_repositories": "getGithubRepositories",
        "list_github_repository_branches": "getGithubRepositoryBranches",
        "list_gitlab_repositories": "getGitlabRepositories",
        "list_gitlab_repository_branches": "getGitlabRepositoryBranches",
    }

    async def create_reward_claim(
        self,
        *,
        body: RewardClaim | RewardClaimDict | None = None,
        **fields: Unpack[RewardClaimDict],
    ) -> None:
        """Claim an account reward.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `RewardClaimDict`, * if required:
            code, type

        POST /account/rewardClaim, operation id postAccountRewardClaim.
        https://api-doc.qovery.com/#tag/Referral-&-Rewards/operation/postAccountRewardClaim
        """
        call = self._call("postAccountRewardClaim", {}, {}, body, fields or None)
        del body, fields
        await call

    async def edit(
        self,
        *,
        body: AccountInfoEditRequest | AccountInfoEditRequestDict | None = None,
        **fields: Unpack[AccountInfoEditRequestDict],
    ) -> AccountInfo:
        """Edit an account information.

        Args:
            body: A model or a dict.
            **fields: The fields of the body, instead of `body`.

        Fields of `AccountInfoEditRequestDict`, * if required:
            communication_email

        Raises:
            BadRequestError, AuthenticationError: the API rejects it; see `errors`.

        PUT /account, operation id editAccountInformation.
        https://api-doc.qovery.com/#tag/Account-Info/operation/editAccountInformation
        """
        call = self._call("editAccountInformation", {}, {}, body, fields)
        del body, fields
        answer: AccountInfo = await call
        return answer

    async def modify(self, **changes: Any) -> AccountInfo:
        """Change fields and keep all others: `get`, then `edit`.

        One deadline holds for both requests. A change that others make between them is lost.
        `UNSET` omits a field. Secrets that the API does not return are omitted: give them
        again.

        Args:
            **changes: Fields of AccountInfoEditRequest.

        Raises:
            InvalidRequestError: a change does not fit, or a required value is not returned.
        """
        call = self._modify("editAccountInformation", {}, {}, changes)
        del changes
        answer: AccountInfo = await call
        return answer

    async def get(self) -> AccountInfo:
        """Get the account information.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account, operation id getAccountInformation.
        https://api-doc.qovery.com/#tag/Account-Info/operation/getAccountInformation
        """
        answer: AccountInfo = await self._call("getAccountInformation", {}, {})
        return answer

    async def get_referral(self) -> Referral:
        """Get the account referral.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/referral, operation id getAccountReferral.
        https://api-doc.qovery.com/#tag/Referral-&-Rewards/operation/getAccountReferral
        """
        answer: Referral = await self._call("getAccountReferral", {}, {})
        return answer

    def list_bitbucket_repositories(self) -> Pages[GitRepository]:
        """Get the Bitbucket repositories (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_bitbucket_repositories().

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/bitbucket/repository, operation id getBitbucketRepositories.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getBitbucketRepositories
        """
        self._warn_deprecated(
            "getBitbucketRepositories", "use organizations.list_account_bitbucket_repositories()"
        )
        return Pages(self._client, "getBitbucketRepositories", {}, {})

    def list_bitbucket_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]:
        """Get the Bitbucket repository branches (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_bitbucket_repository_branches().

        Args:
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/bitbucket/repository/branch, operation id getBitbucketRepositoryBranches.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getBitbucketRepositoryBranches
        """
        self._warn_deprecated(
            "getBitbucketRepositoryBranches",
            "use organizations.list_account_bitbucket_repository_branches()",
        )
        return Pages(self._client, "getBitbucketRepositoryBranches", {}, {"name": name})

    def list_git_auth_providers(self) -> Pages[GitAuthProvider]:
        """Get the Git provider account (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_git_auth_providers().

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/gitAuthProvider, operation id getGitProviderAccount.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getGitProviderAccount
        """
        self._warn_deprecated(
            "getGitProviderAccount", "use organizations.list_account_git_auth_providers()"
        )
        return Pages(self._client, "getGitProviderAccount", {}, {})

    def list_github_repositories(self) -> Pages[GitRepository]:
        """Get the GitHub repositories (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_github_repositories().

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/github/repository, operation id getGithubRepositories.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getGithubRepositories
        """
        self._warn_deprecated(
            "getGithubRepositories", "use organizations.list_account_github_repositories()"
        )
        return Pages(self._client, "getGithubRepositories", {}, {})

    def list_github_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]:
        """Get the GitHub repository branches (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_github_repository_branches().

        Args:
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/github/repository/branch, operation id getGithubRepositoryBranches.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getGithubRepositoryBranches
        """
        self._warn_deprecated(
            "getGithubRepositoryBranches",
            "use organizations.list_account_github_repository_branches()",
        )
        return Pages(self._client, "getGithubRepositoryBranches", {}, {"name": name})

    def list_gitlab_repositories(self) -> Pages[GitRepository]:
        """Get the GitLab repositories (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_gitlab_repositories().

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/gitlab/repository, operation id getGitlabRepositories.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getGitlabRepositories
        """
        self._warn_deprecated(
            "getGitlabRepositories", "use organizations.list_account_gitlab_repositories()"
        )
        return Pages(self._client, "getGitlabRepositories", {}, {})

    def list_gitlab_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]:
        """Get the GitLab repository branches (deprecated).

        A list: `await` returns its first page, `async for` iterates over all entries.

        Deprecated: use organizations.list_account_gitlab_repository_branches().

        Args:
            name: Filter by name.

        Raises:
            AuthenticationError: the API rejects it; see `errors`.

        GET /account/gitlab/repository/branch, operation id getGitlabRepositoryBranches.
        https://api-doc.qovery.com/#tag/Git-repositories/operation/getGitlabRepositoryBranches
        """
        self._warn_deprecated(
            "getGitlabRepositoryBranches",
            "use organizations.list_account_gitlab_repository_branches()",
        )
        return Pages(self._client, "getGitlabRepositoryBranches", {}, {"name": name})
