from __future__ import annotations

from uuid import UUID

import pytest

from qovery_async import UNSET, InvalidRequestError
from qovery_async._rules.requests import prepare
from qovery_async.raw import OPERATIONS

ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")


def build(name, **given_):
    arguments = {"path": None, "query": None, "body": None, "content_type": None} | given_
    return prepare(OPERATIONS[name], **arguments)


def test_omitted_body_is_not_sent():
    request = build("createProject", path={"organizationId": ID}, body=UNSET)

    assert request.content is None
    assert "Content-Type" not in request.headers


@pytest.mark.parametrize("media", ["application/json; x=é", "application/json\r\nX: 1", 5])
def test_invalid_content_type_raises(media):
    with pytest.raises(InvalidRequestError):
        build("createProject", path={"organizationId": ID}, body={"name": "p"}, content_type=media)
