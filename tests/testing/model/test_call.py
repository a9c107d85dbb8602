from __future__ import annotations

import pytest

from qovery_async.testing.model.call import Call, existing, fields_of
from qovery_async.testing.model.caller import Caller
from qovery_async.testing.model.document import packaged_document
from qovery_async.testing.model.problems import Problem
from qovery_async.testing.model.store import Record

PROJECT = Record("project", "p", {})
ENVIRONMENT = Record("environment", "e", {}, PROJECT)


def call_with(*records):
    endpoint = packaged_document().by_id["getEnvironment"]
    return Call(endpoint, {}, {}, None, Caller(), list(records))


def test_target_of_nested_path_is_the_innermost_record():
    assert call_with(PROJECT, ENVIRONMENT).target is ENVIRONMENT
    assert call_with().target is None


def test_existing_without_a_target_raises_a_404():
    assert existing(call_with(PROJECT)) is PROJECT
    with pytest.raises(Problem) as raised:
        existing(call_with())

    assert raised.value.status == 404


@pytest.mark.parametrize(
    ("body", "members"), [({"a": 1}, {"a": 1}), (None, {}), (["a"], {}), ("a", {}), (0, {})]
)
def test_members_of_other_than_an_object_are_none(body, members):
    assert fields_of(body) == members
