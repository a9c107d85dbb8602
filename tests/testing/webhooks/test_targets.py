from __future__ import annotations

import pytest

from qovery_async.testing.webhooks.targets import Targets, WebhookRequest, is_loopback

REQUEST = WebhookRequest("https://acme.test/hooks?x=1", {"x-a": "1"}, b'{"a": 1}')


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:8000/x", True),
        ("https://[::1]/x", True),
        ("http://app.localhost/x", True),
        ("http://127.0.0.1.example.com/", False),
        ("https://10.0.0.1/", False),
        ("ftp://localhost/", False),
        ("http://localhost:port/", False),
        ("http://[::1", False),
    ],
)
def test_only_servers_on_this_machine_are_loopback(url, expected):
    assert is_loopback(url) is expected


def test_address_outside_of_this_machine_has_no_target():
    assert Targets().find("https://acme.test/x") is None
    assert Targets().find("http://localhost/x") is not None


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("result", "reply"), [(None, (200, None)), (503, (503, None)), ((201, "made"), (201, "made"))]
)
async def test_function_returns_the_response(result, reply):
    targets = Targets()
    targets.add_function(lambda _: result)

    assert await targets.find(REQUEST.url)(REQUEST) == reply


@pytest.mark.anyio
async def test_longest_beginning_of_a_url_wins():
    targets, received = Targets(), []
    targets.add_function(lambda _: received.append("all"))
    targets.add_function(lambda _: received.append("acme"), "https://acme.test/")

    await targets.find(REQUEST.url)(REQUEST)

    assert received == ["acme"]


@pytest.mark.anyio
async def test_application_receives_the_request_as_asgi():
    seen = {}

    async def app(scope, receive, send):
        seen.update(scope, body=(await receive())["body"])
        await send({"type": "http.response.start", "status": 202, "headers": []})
        await send({"type": "http.response.body", "body": b"later"})

    targets = Targets()
    targets.add_app(app)

    assert await targets.find(REQUEST.url)(REQUEST) == (202, "later")
    assert (seen["method"], seen["path"], seen["query_string"]) == ("POST", "/hooks", b"x=1")
    assert seen["headers"] == [(b"x-a", b"1")]
    assert seen["body"] == REQUEST.content
