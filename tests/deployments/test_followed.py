from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async._rules.deployment_targets import Target
from qovery_async._rules.deployment_tokens import SavedDeployment
from qovery_async.deployments.followed import followed_of
from qovery_async.deployments.followed_cluster import FollowedCluster
from qovery_async.deployments.followed_request import FollowedRequest

ID = UUID(int=7)


@pytest.mark.parametrize(
    ("kind", "expected"), [("cluster", FollowedCluster), ("environment", FollowedRequest)]
)
def test_target_decides_what_is_followed(kind, expected):
    saved = SavedDeployment(Target("deploy", kind, ID), 0.0)

    followed = followed_of(saved)

    assert type(followed) is expected
    assert followed.saved == saved
