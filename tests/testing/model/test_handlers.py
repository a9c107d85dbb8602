from __future__ import annotations

import pytest

from qovery_async.testing.accounts.audit_log import Audit
from qovery_async.testing.accounts.members import Members
from qovery_async.testing.deployments.actions import Actions
from qovery_async.testing.deployments.cleanup import Cleanup
from qovery_async.testing.deployments.cloning import Cloning
from qovery_async.testing.deployments.clusters import Clusters
from qovery_async.testing.deployments.cross_listings import CrossListings
from qovery_async.testing.deployments.histories import Histories
from qovery_async.testing.deployments.image_updates import ImageUpdates
from qovery_async.testing.deployments.log_operations import LogOperations
from qovery_async.testing.deployments.stages import Stages
from qovery_async.testing.deployments.statuses import Statuses
from qovery_async.testing.model.call import Result
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.handlers import collected, handles
from qovery_async.testing.resources.side_effects import SideEffects
from qovery_async.testing.variables.operations import VariableCalls

PARTS = (
    *(Actions, Cleanup, Cloning, Clusters, CrossListings, Histories, ImageUpdates),
    *(LogOperations, Stages, Statuses),
    *(Audit, SideEffects, Members, VariableCalls),
)


class First:
    @handles("deployCluster", "StopCluster")
    def act(self, call):
        return Result(call)

    def helper(self, call):
        return Result(call)


class Second:
    @handles("StopCluster")
    def stop(self, call):
        return Result(call)


def test_handlers_are_collected_by_endpoint():
    part = First()

    found = collected(packaged_document(), part)

    assert {endpoint.operation_id: handler for endpoint, handler in found.items()} == {
        "deployCluster": part.act,
        "StopCluster": part.act,
    }


def test_second_handler_of_an_operation_is_rejected():
    with pytest.raises(ValueError, match="StopCluster"):
        collected(packaged_document(), First(), Second())


def test_handler_of_operation_outside_the_document_is_skipped():
    class Unknown:
        @handles("noSuchOperation")
        def act(self, call):
            return Result(call)

    assert collected(packaged_document(), Unknown()) == {}


@pytest.mark.parametrize("part", PARTS)
def test_declared_operations_are_in_the_document(part):
    declared = [
        operation_id
        for method in vars(part).values()
        for operation_id in getattr(method, "operation_ids", ())
    ]

    assert declared
    assert set(declared) <= packaged_document().by_id.keys()
