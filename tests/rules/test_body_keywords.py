"""Bodies given as keyword arguments."""

from __future__ import annotations

import inspect

import pytest

from qovery_async import InvalidRequestError
from qovery_async._rules.body_keywords import body_of
from qovery_async._rules.hidden import concealing, shown, unshown
from qovery_async.raw import OPERATIONS

CREATE = OPERATIONS["createProject"]
SECRET = "f7c3bc1d808e04732adf679965ccc34ca7ae3441"


@pytest.mark.parametrize("fields", [None, {}])
def test_body_without_keywords_is_the_body_itself(fields):
    assert shown(body_of(CREATE, {"name": "shop"}, fields)) == {"name": "shop"}
    assert body_of(CREATE, None, fields) is None


def test_keywords_become_an_object():
    fields = {"name": unshown("shop"), "description": None}

    body = body_of(CREATE, None, fields)

    assert shown(body) == {"name": "shop", "description": None}
    assert "shop" not in repr(body)


def test_body_beside_keywords_is_rejected_without_its_values():
    with pytest.raises(InvalidRequestError) as caught:
        body_of(CREATE, {"name": SECRET}, {"name": unshown(SECRET), "description": None})

    assert str(caught.value).endswith(
        "give either body or its fields as keywords, not both (got body and name, description)"
    )
    assert caught.value.operation_id == "createProject"
    assert SECRET not in str(caught.value)


class Method:
    @concealing
    def create(self, parent, *, limit=None, body=None, **fields):
        return parent, limit, body, fields


def test_concealed_method_receives_wrapped_fields():
    parent, limit, body, fields = Method().create("id", limit=3, value=SECRET, other=None)

    assert (parent, limit, body) == ("id", 3, None)
    assert SECRET not in repr(fields)
    assert {name: shown(value) for name, value in fields.items()} == {
        "value": SECRET,
        "other": None,
    }
    assert inspect.signature(Method().create).parameters["fields"].kind.name == "VAR_KEYWORD"
