from __future__ import annotations

import json

import pytest

from qovery_async.testing.http.messages import problem_response, read_body, send_response
from qovery_async.testing.model.problems import Problem


def test_problem_response_omits_an_empty_detail():
    with_detail = problem_response(Problem(404, "no project"), {})
    without = problem_response(Problem(401, ""), {})

    assert json.loads(with_detail.content)["detail"] == "no project"
    assert "detail" not in json.loads(without.content)
    assert without.headers == {
        "content-type": "application/json",
        "content-length": str(len(without.content)),
    }


@pytest.mark.anyio
async def test_send_response_sends_head_and_body():
    sent = []

    async def send(message):
        sent.append(message)

    await send_response(send, 200, {"x-a": "1"}, b"half", more=True)

    assert sent == [
        {"type": "http.response.start", "status": 200, "headers": [(b"x-a", b"1")]},
        {"type": "http.response.body", "body": b"half", "more_body": True},
    ]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("messages", "body"),
    [
        ([{"type": "http.request", "body": b"ab"}], b"ab"),
        (
            [{"type": "http.request", "body": b"a", "more_body": True}, {"type": "http.request"}],
            b"a",
        ),
        ([{"type": "http.request", "more_body": True}, {"type": "http.disconnect"}], None),
    ],
)
async def test_read_body_joins_chunks_until_the_end(messages, body):
    async def receive():
        return incoming.pop(0)

    incoming = [*messages]
    assert await read_body(receive) == body
    assert incoming == []
