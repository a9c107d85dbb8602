"""Subject of a handle: a deployment request, or an execution on a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from .followed_cluster import FollowedCluster
from .followed_request import FollowedRequest

if TYPE_CHECKING:
    from .._rules.deployment_changes import View
    from .._rules.deployment_tokens import SavedDeployment
    from ..client import AsyncQovery
    from .watch import Watch


class Followed(Protocol):
    """Request or execution that an action made."""

    @property
    def saved(self) -> SavedDeployment:
        """All that is known now."""
        ...

    @property
    def environment_id(self) -> UUID | None:
        """Environment of the deployment, once it was read."""
        ...

    @property
    def request_id(self) -> UUID | None:
        """Deployment request, once it is found."""
        ...

    @property
    def exact(self) -> bool:
        """Whether this is certainly that of the action."""
        ...

    async def environment(self, client: AsyncQovery) -> UUID:
        """Return the environment, which is read once."""
        ...

    async def view(
        self, client: AsyncQovery, watch: Watch, *, is_lag_over: bool, in_detail: bool
    ) -> View:
        """Return its state, and with `in_detail` the states of its parts."""
        ...

    async def find(self, client: AsyncQovery, *, is_lag_over: bool) -> bool:
        """Return whether it is known, after looking for it."""
        ...


def followed_of(saved: SavedDeployment) -> Followed:
    """Return what the handle of a deployment follows."""
    return (FollowedCluster if saved.target.kind == "cluster" else FollowedRequest)(saved)
