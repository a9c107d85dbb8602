"""Methods of the API, for type checkers. Generated from openapi/qovery.yaml: do not edit."""

from collections.abc import Mapping
from typing import ClassVar, Unpack, overload

from ..._codec.unset import Unset
from ..._pipeline.resource import Resource
from ...pages import Pages
from ..bodies import AccountInfoEditRequestDict, RewardClaimDict
from ..models import (
    AccountInfo,
    AccountInfoEditRequest,
    GitAuthProvider,
    GitRepository,
    GitRepositoryBranch,
    Referral,
    RewardClaim,
)

class Account(Resource):
    operations: ClassVar[Mapping[str, str]]
    @overload
    async def create_reward_claim(
        self, *, body: RewardClaim | RewardClaimDict | None = None
    ) -> None: ...
    @overload
    async def create_reward_claim(self, **fields: Unpack[RewardClaimDict]) -> None: ...
    @overload
    async def edit(
        self, *, body: AccountInfoEditRequest | AccountInfoEditRequestDict
    ) -> AccountInfo: ...
    @overload
    async def edit(self, **fields: Unpack[AccountInfoEditRequestDict]) -> AccountInfo: ...
    async def modify(self, *, communication_email: str | Unset = ...) -> AccountInfo: ...
    async def get(self) -> AccountInfo: ...
    async def get_referral(self) -> Referral: ...
    def list_bitbucket_repositories(self) -> Pages[GitRepository]: ...
    def list_bitbucket_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]: ...
    def list_git_auth_providers(self) -> Pages[GitAuthProvider]: ...
    def list_github_repositories(self) -> Pages[GitRepository]: ...
    def list_github_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]: ...
    def list_gitlab_repositories(self) -> Pages[GitRepository]: ...
    def list_gitlab_repository_branches(
        self, *, name: str | None = None
    ) -> Pages[GitRepositoryBranch]: ...
