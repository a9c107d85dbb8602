"""Which credential is sent, and that it shows nowhere else."""

from __future__ import annotations

import copy
import dataclasses
import io
import logging
import pickle
import traceback

import anyio
import pytest

from qovery_async import (
    ApiToken,
    AsyncQovery,
    BearerToken,
    ConfigurationError,
    QoveryError,
)
from qovery_async.credentials import credential
from qovery_async.raw import OPERATIONS
from tests.raw_server import answer, replying, serving

JWT = "eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl"
LIST = OPERATIONS["listOrganization"]
CANARY = "canary7f3a"


@pytest.mark.parametrize(
    ("token", "header"),
    [
        ("qov_abc", "Token qov_abc"),
        ("sk-qov-abc", "Token sk-qov-abc"),
        ("0a1b2c", "Token 0a1b2c"),
        (JWT, f"Bearer {JWT}"),
        (f"Bearer {JWT}", f"Bearer {JWT}"),
        ("bearer qov_abc", "Bearer qov_abc"),
        (f"Token {JWT}", f"Token {JWT}"),
        (" qov_abc\n", "Token qov_abc"),
        ("qov_a.b.c", "Token qov_a.b.c"),
        (ApiToken(JWT), f"Token {JWT}"),
        (BearerToken("abc"), "Bearer abc"),
        (ApiToken("Token qov_abc"), "Token qov_abc"),
        (BearerToken(f" bearer  {JWT} "), f"Bearer {JWT}"),
        (ApiToken(f"Bearer {JWT}"), f"Token {JWT}"),
        ("eyJ.a", "Token eyJ.a"),
        ("eyJ..b", "Token eyJ..b"),
    ],
)
def test_scheme_follows_the_form_unless_explicit(token, header):
    assert str(credential(token).header()) == header


@pytest.mark.parametrize("token", ["", "  ", "Bearer ", "qov_ä", "qov a", "qov_\x00", 3])
def test_invalid_token_raises_without_showing_it(token):
    with pytest.raises(ConfigurationError) as caught:
        ApiToken(token)
    assert (
        not isinstance(token, str)
        or token.strip() in ("", "Bearer")
        or (token not in str(caught.value))
    )


def test_environment_is_read_in_the_order_of_qoverys_tools(monkeypatch):
    monkeypatch.setenv("Q_CLI_ACCESS_TOKEN", "qov_3")
    assert AsyncQovery()._source.known == ApiToken("qov_3")
    monkeypatch.setenv("QOVERY_CLI_ACCESS_TOKEN", "qov_2")
    assert AsyncQovery()._source.known == ApiToken("qov_2")
    monkeypatch.setenv("QOVERY_API_TOKEN", "qov_1")
    assert AsyncQovery()._source.known == ApiToken("qov_1")
    assert AsyncQovery(token="qov_0")._source.known == ApiToken("qov_0")


def test_without_any_token_the_error_says_what_to_set():
    with pytest.raises(ConfigurationError, match="QOVERY_API_TOKEN"):
        AsyncQovery()


def test_blank_variable_counts_as_unset(monkeypatch):
    monkeypatch.setenv("QOVERY_API_TOKEN", "  ")
    monkeypatch.setenv("QOVERY_CLI_ACCESS_TOKEN", JWT)
    assert AsyncQovery()._source.known == BearerToken(JWT)


def test_variable_without_a_token_is_named(monkeypatch):
    monkeypatch.setenv("QOVERY_CLI_ACCESS_TOKEN", "two words")
    with pytest.raises(ConfigurationError, match="QOVERY_CLI_ACCESS_TOKEN: the token holds"):
        AsyncQovery()


@pytest.mark.anyio
async def test_provider_is_called_once_while_its_token_is_valid():
    tokens = iter(["qov_1", BearerToken("two")])

    async def provide():
        return next(tokens)

    async with (
        serving(replying(answer(200, b'{"results":[]}'))) as server,
        AsyncQovery(token=provide, base_url=server.url) as qovery,
    ):
        await qovery.execute(LIST)
        await qovery.execute(LIST)
        assert [r.headers["authorization"] for r in server.requests] == [
            "Token qov_1",
            "Token qov_1",
        ]


def shown(error):
    """All that a log or an error tracker with frames' locals would hold."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    parts = ["".join(trace.format()), repr(error), str(error), repr(vars(error))]
    parts += [repr(pickle.dumps(error))]
    return "\n".join(parts)


ANSWERS = {
    "echo in an error": answer(500, f'{{"message":"got Token {CANARY}"}}'.encode()),
    "echo in html": answer(200, f"<pre>{CANARY}</pre>".encode(), "text/html"),
    "echo in broken json": answer(200, f'{{"a": "{CANARY}'.encode()),
    "echo in a header": answer(404, b"{}", x_request_id=CANARY),
    "unauthorized": answer(401, b"{}"),
    "not http": b"nonsense\r\n\r\n",
    "truncated": b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
}


@pytest.mark.anyio
@pytest.mark.parametrize("case", [*ANSWERS, "refused", "deadline"])
async def test_token_shows_in_no_log_error_or_traceback(case):
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)

    async def handle(received, stream):
        if case == "deadline":
            await anyio.sleep_forever()
        await stream.send(ANSWERS[case])
        await stream.aclose()

    try:
        async with serving(handle) as server:
            url = "http://127.0.0.1:9" if case == "refused" else server.url
            async with AsyncQovery(token=CANARY, base_url=url, timeout=0.1) as qovery:
                with pytest.raises(QoveryError) as caught:
                    await qovery.execute(LIST)
                seen = shown(caught.value)
                for thing in (qovery, qovery.with_token(ApiToken(CANARY)), qovery._source):
                    seen += repr(thing)
                seen += repr(qovery.settings) + repr(qovery.budget)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert CANARY not in seen
    if case != "echo in a header":  # the HTTP library logs the answer's headers
        assert CANARY not in written.getvalue()


@pytest.mark.parametrize("token", [ApiToken("qov_abc"), BearerToken("eyJh.eyJh.c2ln")])
def test_credential_is_its_own_copy(token):
    @dataclasses.dataclass
    class Config:
        token: ApiToken | BearerToken

    assert copy.copy(token) is token
    assert copy.deepcopy(Config(token)).token is token
    assert dataclasses.asdict(Config(token)) == {"token": token}


def test_credentials_neither_show_nor_pickle_their_token():
    token = ApiToken(CANARY)

    assert CANARY not in repr(token)
    assert CANARY not in f"{token}"
    assert token == ApiToken(CANARY)
    assert token != BearerToken(CANARY)
    assert len({token, ApiToken(CANARY)}) == 1
    with pytest.raises(TypeError):
        pickle.dumps(token)
