"""A canary token and canary secret values: on no error path do they show anywhere."""

from __future__ import annotations

import html
import json
from urllib.parse import quote

import anyio
import pytest

from qovery_async import (
    ApiToken,
    AsyncQovery,
    BadRequestError,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    InvalidRequestError,
    QoveryError,
    RequestTimeoutError,
    ResponseDecodeError,
)
from qovery_async.models import VariableRequest
from qovery_async.raw import OPERATIONS
from tests.captured_output import everything_logged, visible
from tests.raw_server import answer, replying, serving

pytestmark = pytest.mark.anyio

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
TOKEN = "qov_CANARYtoken7f3a"
SECRET = 'CANARYs3cret "quoted" \\ & <ü>'
BODY = {
    "key": "NAME",
    "value": SECRET,
    "is_secret": True,
    "variable_scope": "PROJECT",
    "variable_parent_id": ID,
}
WAYS = {
    "facade, mapping": lambda q: q.variables.create(body=BODY),
    "facade, model": lambda q: q.variables.create(body=VariableRequest.from_dict(BODY)),
    "execute": lambda q: q.execute(OPERATIONS["createVariable"], body=BODY),
    "request": lambda q: q.request("POST", "/variable", body=BODY),
    "request, text": lambda q: q.request("POST", "/new", body=f"password: {SECRET}\n"),
}


def echo(form):
    """An answer that repeats the token and the value it was sent."""
    header = f"Token {TOKEN}"
    inner = json.dumps({"value": SECRET})
    return {
        "detail": answer(400, json.dumps({"detail": f"bad value {SECRET}, {header}"}).encode()),
        "json in detail": answer(400, json.dumps({"detail": f"cannot read {inner}"}).encode()),
        "raw unicode": answer(
            400, json.dumps({"message": f"no: {SECRET}"}, ensure_ascii=False).encode()
        ),
        "member": answer(422, json.dumps({"errors": [{"rejected": SECRET}], "h": header}).encode()),
        "name of a member": answer(400, json.dumps({"errors": {SECRET: "no"}}).encode()),
        "html": answer(502, f"<pre>{html.escape(SECRET)}\n{header}</pre>".encode(), "text/html"),
        "address": answer(400, f"at /?value={quote(SECRET)}&t={TOKEN}".encode(), "text/plain"),
        "beginning": answer(400, json.dumps({"detail": f"'{SECRET[:20]}…' is wrong"}).encode()),
        "broken off": answer(500, json.dumps({"detail": SECRET}).encode()[:-8]),
        "utf-16": answer(400, json.dumps({"detail": SECRET + TOKEN}).encode("utf-16")),
        "headers": answer(
            409, b"{}", x_request_id=TOKEN, server=TOKEN, www_authenticate=TOKEN, set_cookie=TOKEN
        ),
        "huge": answer(400, json.dumps({"detail": "x" * 200_000 + SECRET}).encode()),
    }[form]


FORMS = [
    *("detail", "json in detail", "raw unicode", "member", "name of a member", "html", "address"),
    *("beginning", "broken off", "utf-16", "headers", "huge"),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("way", WAYS)
async def test_what_a_server_repeats_is_masked(way, form):
    events = []
    with everything_logged() as log:
        async with (
            serving(replying(echo(form))) as server,
            AsyncQovery(token=TOKEN, base_url=server.url, retries=0) as qovery,
        ):
            qovery.subscribe(events.append)
            with pytest.raises(QoveryError) as caught:
                await WAYS[way](qovery)
            sent = server.requests[0]
            assert TOKEN in sent.headers["authorization"]
            assert b"CANARYs3cret" in sent.body
    assert "CANARY" not in visible(caught.value)
    assert "CANARY" not in repr(events)
    assert "CANARY" not in log.of("qovery_async")
    if form != "headers":  # the HTTP library logs the headers of answers
        assert "CANARY" not in log.of("")


async def test_what_is_not_secret_stays_readable():
    body = {"status": 400, "detail": f"no {SECRET} here", "existing_variable": {"id": ID}}
    async with (
        serving(replying(answer(400, json.dumps(body).encode()))) as server,
        AsyncQovery(token=TOKEN, base_url=server.url) as qovery,
    ):
        with pytest.raises(BadRequestError) as caught:
            await qovery.variables.create(body=BODY)
    assert caught.value.detail == "no ********** here"
    assert caught.value.body == {**body, "detail": "no ********** here"}
    assert json.loads(caught.value.content) == caught.value.body


SECRET_ANSWERS = {
    "broken off in the value": b'{"id":"x","token":"CANARYabc',
    "broken off later": b'{"token":"CANARYabc","id":',
    "a list": b'[{"token": "CANARYabc"}, ',
    "an object": b'{"token": {"a": "CANARYabc", "b": ["CANARYabc',
    "escaped": b'{"tok\\u0065n": "CANARYabc", "id',
    "inner": b'{"x": "{\\"token\\": \\"CANARY\\\\\\"abc\\"}", "id',
    "utf-16": '{"token": "CANARYabc'.encode("utf-16"),
    "html": b"<html>your token: CANARYabc</html>",
    "text": b"CANARYabc",
    "no utf-8": b'{"token":"CANARY\xff\xfe',
}


@pytest.mark.parametrize("case", SECRET_ANSWERS)
async def test_a_secret_answer_that_cannot_be_read_is_not_shown(case):
    with everything_logged() as log:
        async with (
            serving(replying(answer(201, SECRET_ANSWERS[case], x_request_id="r-1"))) as server,
            AsyncQovery(token=TOKEN, base_url=server.url) as qovery,
        ):
            with pytest.raises(ResponseDecodeError, match=r"201 from .*\(request id r-1\)") as err:
                await qovery.organizations.api_tokens.create(
                    ID, body={"name": "ci", "role_id": None}
                )
    assert "CANARY" not in visible(err.value)
    assert "CANARY" not in log.of("")


@pytest.mark.parametrize(
    ("media", "content"),
    [
        ("application/x-yaml; charset=utf-8", b"token: CANARYabc\xff"),
        ("application/x-yaml; charset=nonsense", b"token: CANARYabc"),
        ("application/json", b'{"kubeconfig": "CANARYabc'),
        ("application/x-yaml; charset=CANARYabc", b"\xff"),
    ],
)
async def test_a_kubeconfig_that_cannot_be_read_is_not_shown_at_all(media, content):
    async with (
        serving(replying(answer(200, content, media))) as server,
        AsyncQovery(token="CANARYabc", base_url=server.url) as qovery,
    ):
        with pytest.raises(ResponseDecodeError, match="it is not shown") as caught:
            await qovery.clusters.get_kubeconfig(ID, ID)
    assert "CANARY" not in visible(caught.value)
    assert caught.value.content == b""


async def test_strict_decoding_shows_paths_and_no_secrets():
    content = json.dumps({"token": "CANARYabc", "id": 3, "x": f"y {TOKEN}"}).encode()
    with everything_logged() as log:
        async with (
            serving(replying(answer(201, content))) as server,
            AsyncQovery(token=TOKEN, base_url=server.url, strict=True) as qovery,
        ):
            with pytest.raises(ResponseDecodeError, match=r"\$\.id: wrong_type") as caught:
                await qovery.organizations.api_tokens.create(
                    ID, body={"name": "ci", "role_id": None}
                )
    assert caught.value.body == {"token": "**********", "id": 3, "x": "y **********"}
    assert "CANARY" not in visible(caught.value) + log.of("")


async def test_drift_is_told_without_values():
    content = json.dumps({"token": "CANARYabc", "id": 3, "new": "CANARYabc"}).encode()
    events = []
    with everything_logged() as log:
        async with (
            serving(replying(answer(201, content))) as server,
            AsyncQovery(token=TOKEN, base_url=server.url) as qovery,
        ):
            qovery.subscribe(events.append)
            created = await qovery.organizations.api_tokens.create(
                ID, body={"name": "ci", "role_id": None}
            )
            assert created.token == "CANARYabc"
            seen = repr((created, qovery.drift, events, qovery, qovery.settings, qovery.budget))
    assert qovery.drift
    assert "CANARY" not in seen + log.of("")


REFUSED = {
    "a wrong type": {**BODY, "is_secret": SECRET},
    "no such field": {**BODY, "valeu": SECRET},
    "no JSON": {**BODY, "value": SECRET.encode()},
    "not a number": {**BODY, "mount_path": float("nan")},
    "lone surrogate": {**BODY, "value": SECRET + "\ud800"},
}
REFUSED["a circle"] = {**BODY, "value": [SECRET]}
REFUSED["a circle"]["value"].append(REFUSED["a circle"])


@pytest.mark.parametrize(
    ("way", "case"),
    [
        *(("facade", case) for case in REFUSED),
        # Only typed methods check mappings; the others refuse what has no JSON form.
        *((w, c) for w in ("execute", "request", "stream") for c in [*REFUSED][2:]),
    ],
)
async def test_a_body_that_is_refused_before_sending_is_not_shown(way, case):
    body = REFUSED[case]

    async def streamed(qovery):
        async with qovery.stream(OPERATIONS["createVariable"], body=body):
            pass

    calls = {
        "facade": lambda q: q.variables.create(body=body),
        "execute": lambda q: q.execute(OPERATIONS["createVariable"], body=body),
        "request": lambda q: q.request("POST", "/variable", body=body),
        "stream": streamed,
    }
    async with AsyncQovery(token=TOKEN) as qovery:
        with pytest.raises(InvalidRequestError) as caught:
            await calls[way](qovery)
    assert "CANARY" not in visible(caught.value)


async def _breaks(received, stream):
    await stream.aclose()


async def _hangs(received, stream):
    await anyio.sleep_forever()


async def _talks(received, stream):
    secret = received.body.decode("latin-1")
    await stream.send(f"{received.headers['authorization']} {secret}\r\n\r\n".encode())


async def _talks_in_headers(received, stream):
    line = f"{received.headers['authorization']}\r\n"
    await stream.send(f"HTTP/1.1 200 OK\r\n{line}\r\n".encode())


HANDLERS = {
    "breaks": (_breaks, ConnectionFailedError),
    "hangs": (_hangs, RequestTimeoutError),
    "no http": (_talks, ConnectionFailedError),
    "no header": (_talks_in_headers, ConnectionFailedError),
}


@pytest.mark.parametrize("case", HANDLERS)
@pytest.mark.parametrize("way", WAYS)
async def test_a_call_without_an_answer_shows_nothing(way, case):
    handler, kind = HANDLERS[case]
    events = []
    with everything_logged() as log:
        async with (
            serving(handler) as server,
            AsyncQovery(token=TOKEN, base_url=server.url, timeout=0.2) as qovery,
        ):
            qovery.subscribe(events.append)
            with pytest.raises(kind) as caught:
                await WAYS[way](qovery)
    assert "CANARY" not in visible(caught.value) + repr(events)
    lines = log.of("qovery_async") if case.startswith("no ") else log.of("")
    assert "CANARY" not in lines  # of what is no HTTP, the HTTP library logs a part


@pytest.mark.parametrize("way", WAYS)
async def test_errors_before_a_response_do_not_show_the_token(way):
    with everything_logged() as log:
        qovery = AsyncQovery(token=TOKEN, base_url="http://127.0.0.1:9", retries=1)
        with pytest.raises(ConnectionFailedError) as refused:
            await WAYS[way](qovery)
        await qovery.aclose()
        with pytest.raises(ClientClosedError) as closed:
            await WAYS[way](qovery)
        async with (
            serving(_hangs) as server,
            AsyncQovery(token=TOKEN, base_url=server.url) as qovery,
        ):
            with pytest.raises(TimeoutError) as cancelled, anyio.fail_after(0.05):
                await WAYS[way](qovery)
    for caught in (refused, closed, cancelled):
        assert "CANARY" not in visible(caught.value)
    assert "CANARY" not in log.of("")


async def test_retries_and_renewals_tell_nothing_of_either_token():
    tokens = iter(["qov_CANARYone", "qov_CANARYtwo"])
    events = []

    async def provide():
        return next(tokens)

    replies = [answer(401, b"{}"), answer(503, b"qov_CANARYtwo", "text/plain")]
    with everything_logged() as log:
        async with (
            serving(replying(*replies)) as server,
            AsyncQovery(token=provide, base_url=server.url, retries=2) as qovery,
        ):
            qovery.subscribe(events.append)
            with pytest.raises(QoveryError) as caught:
                await qovery.organizations.list()
            assert "CANARY" not in repr((qovery, qovery._source, events))
    assert "RetryScheduled" in repr(events)
    assert "CANARY" not in visible(caught.value) + log.of("")


@pytest.mark.parametrize("given", ["qov CANARY", "qov_CANARYä", b"CANARY", ["CANARY"], None, "  "])
async def test_what_a_provider_gives_wrongly_is_not_shown(given):
    async def provide():
        return given

    async with AsyncQovery(token=provide) as qovery:
        with pytest.raises(
            ConfigurationError, match="token provider returned an invalid"
        ) as caught:
            await qovery.organizations.list()
    assert "CANARY" not in visible(caught.value)


async def test_sync_provider_is_an_error_without_its_token():
    async with AsyncQovery(token=lambda: "qov_CANARY") as qovery:
        with pytest.raises(ConfigurationError, match="make it async") as caught:
            await qovery.organizations.list()
    assert "CANARY" not in visible(caught.value)


async def test_what_a_provider_raises_is_neither_wrapped_nor_logged():
    refused = OSError("refresh token CANARY is revoked")

    async def provide():
        raise refused

    with everything_logged() as log:
        async with AsyncQovery(token=provide) as qovery:
            with pytest.raises(OSError, match="revoked") as caught:
                await qovery.organizations.list()
    assert caught.value is refused
    assert "CANARY" not in log.of("")


@pytest.mark.parametrize("token", ["qov CANARY", "Bearer CANARY ä", "CANARY\x00"])
def test_a_wrong_token_is_refused_without_being_shown(token, monkeypatch):
    attempts = [
        lambda: AsyncQovery(token=token),
        lambda: AsyncQovery(token="qov_a").with_token(token),
        lambda: ApiToken(token),
    ]
    if "\x00" not in token:
        monkeypatch.setenv("QOVERY_API_TOKEN", token)
        attempts.append(AsyncQovery)
    for attempt in attempts:
        with pytest.raises(ConfigurationError) as caught:
            attempt()
        assert "CANARY" not in visible(caught.value)


def test_a_wrong_option_does_not_show_the_token_beside_it(monkeypatch):
    monkeypatch.setenv("OTHER_SECRET", "CANARY")
    for options in ({"timeout": -1}, {"base_url": "ftp://x"}, {"retries": ""}):
        with pytest.raises(ConfigurationError) as caught:
            AsyncQovery(token=TOKEN, **options)
        assert "CANARY" not in visible(caught.value)
    with pytest.raises(ConfigurationError) as caught:
        AsyncQovery()
    assert "CANARY" not in visible(caught.value)


async def test_recorded_answers_have_all_headers_and_show_none():
    reply = answer(200, b'{"results":[]}', set_cookie="CANARY", x_request_id=TOKEN)
    async with (
        serving(replying(reply)) as server,
        AsyncQovery(token=TOKEN, base_url=server.url) as qovery,
    ):
        with qovery.recording() as answers:
            await qovery.organizations.list()
        response = await qovery.request("GET", "/x")
    assert answers[0].headers["set-cookie"] == "CANARY"
    assert "status=200" in repr(answers)
    assert "CANARY" not in repr(answers) + f"{answers}" + repr(response)
