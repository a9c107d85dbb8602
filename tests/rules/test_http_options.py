"""Checks of `transport=` and `http_client=`."""

from __future__ import annotations

import pytest

from qovery_async import AsyncQovery, ConfigurationError
from qovery_async._rules.http_options import (
    check_http_options,
    http_client_fault,
    transport_fault,
)
from tests.http_library import NAME, http


def own(**options):
    return http.AsyncClient(trust_env=False, **options)


class AsyncMethods:
    async def send(self, request):
        return request

    async def handle_async_request(self, request):
        return request

    async def aclose(self):
        pass


class Wrapper:
    """Client behind a method that hides its coroutine."""

    def __init__(self, client):
        self.client = client

    def send(self, request, **options):
        return self.client.send(request, **options)

    async def aclose(self):
        await self.client.aclose()


@pytest.mark.anyio
async def test_transport_and_client_exclude_each_other():
    with pytest.raises(ConfigurationError, match="not both"):
        AsyncQovery(
            token="qov_x",
            transport=http.MockTransport(lambda _: None),
            http_client=http.AsyncClient(),
        )


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("option", "make", "said"),
    [
        ("transport", http.HTTPTransport, "HTTPTransport is a sync one"),
        ("transport", lambda: http.AsyncHTTPTransport, "class"),
        ("transport", own, "as http_client="),
        ("transport", object, "not object"),
        ("http_client", http.Client, "Client is a sync one"),
        ("http_client", lambda: http.AsyncClient, "class"),
        ("http_client", http.AsyncHTTPTransport, "as transport="),
        ("http_client", lambda: "http://proxy", "not str"),
    ],
)
async def test_wrong_transport_or_http_client_is_rejected(option, make, said):
    given = make()
    with pytest.raises(ConfigurationError, match=said) as caught:
        AsyncQovery(token="qov_x", **{option: given})
    assert str(caught.value).startswith(f"{option}= ")
    if isinstance(given, http.Client | http.HTTPTransport):
        given.close()
    elif isinstance(given, http.AsyncClient | http.AsyncHTTPTransport):
        await given.aclose()


@pytest.mark.parametrize("given", [AsyncMethods(), http.MockTransport(lambda _: None)])
def test_async_transport_is_accepted(given):
    assert transport_fault(given) == ""
    check_http_options(given, None)


@pytest.mark.parametrize("given", [AsyncMethods(), Wrapper(AsyncMethods())])
def test_async_client_is_accepted_also_inside_a_wrapper(given):
    assert http_client_fault(given) == ""


def test_transport_without_aclose_is_told_which_methods_it_needs():
    class Half:
        async def handle_async_request(self, request):
            return request

    fault = transport_fault(Half())

    assert fault.startswith("transport= takes an async transport such as httpx.AsyncHTTPTransport")
    assert fault.endswith("it needs the methods handle_async_request and aclose")


def test_fault_names_the_class_with_its_package():
    assert f"{NAME}.AsyncClient" in transport_fault(http.AsyncClient)
    assert "not str;" in transport_fault("x")


def test_options_that_are_omitted_are_checked_as_a_client():
    with pytest.raises(ConfigurationError, match="http_client= takes a client of httpx or httpx2"):
        check_http_options(None, 3)
