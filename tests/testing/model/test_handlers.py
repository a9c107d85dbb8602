from __future__ import annotations

import pytest

from qovery_async.testing.model.call import Answer
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.handlers import collected, handles


class First:
    @handles("deployCluster", "StopCluster")
    def act(self, call):
        return Answer(call)

    def helper(self, call):
        return Answer(call)


class Second:
    @handles("StopCluster")
    def stop(self, call):
        return Answer(call)


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


def test_handler_of_unknown_operation_is_rejected():
    class Unknown:
        @handles("noSuchOperation")
        def act(self, call):
            return Answer(call)

    with pytest.raises(KeyError, match="noSuchOperation"):
        collected(packaged_document(), Unknown())
