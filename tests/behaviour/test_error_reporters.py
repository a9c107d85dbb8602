"""Error trackers and terminals show no secret of failed calls, models and constructors."""

from __future__ import annotations

import array
import asyncio
import copy
import json
import pickle
from dataclasses import dataclass
from functools import partial

import anyio
import attrs
import pytest
from anyio.lowlevel import checkpoint
from hypothesis.vendor.pretty import pretty

from qovery_async import (
    ApiToken,
    AsyncQovery,
    BearerToken,
    Budget,
    ConfigurationError,
    QoveryError,
)
from qovery_async._codec import UNSET
from qovery_async._codec.fields import SECRET as SECRET_FLAG
from qovery_async.models import Credentials, VariableRequest
from qovery_async.raw import OPERATIONS, SCHEMAS, encode
from qovery_async.response import Detailed, ResponseInfo
from tests.behaviour.error_reporters import INSTALLED, REPORTERS, reports, showing, without_tests
from tests.raw_server import answer, replying, serving

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
# Longer than what tools cut texts to, and told apart from what else is in a report.
CANARY = "CANARY" * 40
TOKEN = f"qov_{CANARY}"
BODY = {
    "key": "NAME",
    "value": CANARY,
    "is_secret": True,
    "variable_scope": "PROJECT",
    "variable_parent_id": ID,
}
SMALLER = {"key": "NAME", "value": CANARY}
CREATE = OPERATIONS["createVariable"]


def hold(thing):
    """Fail with something in a local variable, as code of users does."""
    msg = "failed"
    raise ValueError(msg)


def shown_of(thing):
    with pytest.raises(ValueError, match="failed") as caught:
        hold(thing)
    assert all("thing" in report for report in reports(caught.value).values())
    return showing(caught.value, "CANARY")


@pytest.mark.parametrize("name", REPORTERS)
def test_a_reporter_shows_what_is_in_a_local_variable(name):
    if name not in INSTALLED:
        pytest.skip(f"{name} is not installed")
    with pytest.raises(ValueError, match="failed") as caught:
        hold({"a": CANARY[:12]})
    assert name in showing(caught.value, CANARY[:12])


@dataclass
class Holder:
    token: str


WRONG_TOKENS = {
    "bytes": CANARY.encode(),
    "bytearray": bytearray(CANARY.encode()),
    "memoryview": memoryview(CANARY.encode()),
    "array": array.array("u", CANARY),
    "list": [CANARY],
    "tuple": (CANARY,),
    "dict": {"token": CANARY},
    "nested": [{"tokens": [{CANARY: 1}]}],
    "object": Holder(CANARY),
    "model": Credentials(host="h", login="l", password=CANARY, port=1),
    "number": int("17" * 30),
    "white space": f"qov {CANARY}",
    "not ASCII": f"{CANARY}ä",
    "scheme": f"Bearer {CANARY} ä",
    "JWT": f"eyJ{CANARY}.{CANARY}.{CANARY}\n ",
    "control": f"{CANARY}\x00",
}
WRONG_TOKENS["JWT"] = f"eyJ{CANARY}.{CANARY} .{CANARY}"
TAKING = {
    "AsyncQovery": lambda token: AsyncQovery(token=token),
    "with_token": lambda token: AsyncQovery(token="qov_a").with_token(token),
    "ApiToken": ApiToken,
    "BearerToken": BearerToken,
}


@pytest.mark.parametrize("case", WRONG_TOKENS)
@pytest.mark.parametrize("taking", TAKING)
def test_a_wrong_token_is_shown_by_no_tool(taking, case):
    token = WRONG_TOKENS[case]
    canary = str(token) if case == "number" else "CANARY"
    with pytest.raises(ConfigurationError) as caught:
        TAKING[taking](token)
    assert showing(caught.value, canary) == []
    assert canary not in str(caught.value)


@pytest.mark.parametrize("case", WRONG_TOKENS)
def test_a_wrong_token_of_a_shared_budget_is_shown_by_no_tool(case):
    redis = pytest.importorskip("qovery_async.integrations.redis")
    token = WRONG_TOKENS[case]
    with pytest.raises(ConfigurationError) as caught:
        redis.RedisBudget("redis://x", token=token)
    assert showing(caught.value, str(token) if case == "number" else "CANARY") == []


def test_the_password_of_a_stores_address_is_shown_by_no_tool():
    redis = pytest.importorskip("qovery_async.integrations.redis")
    for options in ({"lease": -1}, {"processes": 0}, {"token": "a b"}):
        with pytest.raises(ConfigurationError) as caught:
            redis.RedisBudget(f"redis://:{CANARY}@x", **options)
        assert showing(caught.value, "CANARY") == []


@pytest.mark.parametrize("name", ["QOVERY_API_TOKEN", "Q_CLI_ACCESS_TOKEN"])
def test_a_wrong_token_of_the_environment_is_shown_by_no_tool(name, monkeypatch):
    monkeypatch.setenv(name, f"{CANARY} x")
    with pytest.raises(ConfigurationError, match=name) as caught:
        AsyncQovery()
    assert showing(caught.value, "CANARY") == []


OPTIONS = {
    "timeout": {"timeout": -1},
    "retries": {"retries": "x"},
    "two transports": {"transport": object(), "http_client": object()},
    "budget": {"budget": "none"},
    "base_url": {"base_url": f"https://user:{CANARY}@api.qovery.com"},
    "base_url, no address": {"base_url": CANARY},
    "ws_url": {"ws_url": f"wss://user:{CANARY}@ws.qovery.com"},
}


@pytest.mark.parametrize("case", OPTIONS)
def test_a_wrong_option_shows_no_secret_in_any_tool(case):
    with pytest.raises(Exception, match=r".") as caught:
        AsyncQovery(token=TOKEN, **OPTIONS[case])
    assert showing(caught.value, "CANARY") == []


def test_a_wrong_address_of_the_environment_is_shown_by_no_tool(monkeypatch):
    monkeypatch.setenv("QOVERY_API_URL", f"https://user:{CANARY}@x")
    with pytest.raises(ConfigurationError, match="QOVERY_API_URL") as caught:
        AsyncQovery(token=TOKEN)
    assert showing(caught.value, "CANARY") == []


def secret_models():
    """Every class of a model with secret fields."""
    for name in SCHEMAS:
        kind = SCHEMAS[name].kind
        if not kind.startswith("#"):
            continue
        cls = type(SCHEMAS[name].decode({}))
        if any(flags & SECRET_FLAG for *_, flags in cls.model_fields):
            yield cls


MODELS = list(secret_models())


def filled(cls, value):
    """A model with a value in every secret field, and an unknown field."""
    given = {name: "x" for name, *_, flags in cls.model_fields if flags & 1}
    given |= {name: value for name, *_, flags in cls.model_fields if flags & SECRET_FLAG}
    return cls(**given, additional_properties={"unknown": value})


def test_models_show_their_secret_fields_in_no_tool():
    assert len(MODELS) > 20
    models = [filled(cls, value) for cls in MODELS for value in (CANARY, [CANARY], {"a": CANARY})]
    assert shown_of(models) == []
    for model in models:
        assert "CANARY" not in repr(model) + str(model) + f"{model}" + pretty(model)
        assert "**********" in repr(model)
        assert "unknown" in repr(model)


@pytest.mark.parametrize("wrap", [lambda m: m, lambda m: [m], lambda m: {"m": m}, lambda m: (m, m)])
def test_a_model_alone_and_in_containers_shows_no_secret(wrap):
    model = filled(Credentials, CANARY)
    assert shown_of(wrap(model)) == []
    rich = pytest.importorskip("rich.pretty")
    assert rich.pretty_repr(wrap(model), max_width=10_000) == repr(wrap(model))


def test_attrs_reads_models_and_formats_them_masked():
    model = filled(Credentials, CANARY)
    assert attrs.asdict(model)["password"] == CANARY
    fields = attrs.fields_dict(Credentials)
    assert fields["password"].repr(CANARY) == "**********"
    assert fields["password"].repr(UNSET) == repr(UNSET)
    assert fields["additional_properties"].repr({"a": CANARY}) == "['a']"
    assert fields["host"].repr is True
    assert attrs.evolve(model, password="other").password == "other"
    assert copy.deepcopy(model) == copy.copy(model) == pickle.loads(pickle.dumps(model)) == model


def test_a_model_that_is_half_built_shows_no_secret():
    model = object.__new__(Credentials)
    assert repr(model) == "Credentials()"
    model.password = CANARY
    assert repr(model) == "Credentials(password=**********)"


UNCODED = {
    "unknown field": lambda: Credentials(host="h", login="l", pasword=CANARY, port=1),
    "missing field": lambda: Credentials(password=CANARY),
    "evolve": lambda: filled(Credentials, CANARY).__class__(password=CANARY, x=CANARY),
    "from_dict, text": lambda: Credentials.from_dict(CANARY),
    "from_dict, pairs": lambda: Credentials.from_dict([("password", CANARY), CANARY]),
    "to_dict, bytes": lambda: Credentials(
        host="h", login="l", password=CANARY.encode(), port=1
    ).to_dict(),
    "codec, strict": lambda: SCHEMAS["Credentials"].decode({"password": CANARY}, strict=True),
    "codec, encode": lambda: SCHEMAS["Credentials"].encode({"a": [{"b": CANARY, "c": object()}]}),
    "encode": lambda: encode({"password": CANARY, "other": object()}),
    "operation": lambda: CREATE.decode(200, "application/json", f'{{"a":"{CANARY}'.encode()),
}


@pytest.mark.parametrize("case", UNCODED)
def test_what_has_no_form_is_shown_by_no_tool(case):
    with pytest.raises((TypeError, ValueError)) as caught:
        UNCODED[case]()
    assert showing(caught.value, "CANARY") == []


def test_a_circle_in_a_value_is_shown_by_no_tool():
    circle = {"password": CANARY}
    circle["self"] = circle
    for call in (SCHEMAS["Credentials"].encode, encode):
        with pytest.raises(RecursionError) as caught:
            call(circle)
        with without_tests(caught.value):
            assert "CANARY" not in INSTALLED["standard library"](caught.value)


def test_details_of_responses_show_no_header_in_any_tool():
    info = ResponseInfo("getProject", 200, {"set-cookie": CANARY}, "r-1", 1, 0.1)
    assert shown_of(info) == []
    assert shown_of([Detailed(filled(Credentials, CANARY), info)]) == []
    assert shown_of({"credential": ApiToken(TOKEN), "client": AsyncQovery(token=TOKEN)}) == []
    assert copy.copy(info).headers == pickle.loads(pickle.dumps(info)).headers == info.headers


async def _streamed(qovery, **options):
    async with qovery.stream(CREATE, **options) as response:
        await response.read()


MODEL = VariableRequest.from_dict(BODY)
CALLS = {
    "facade, mapping": lambda q: q.variables.create(body=BODY),
    "facade, model": lambda q: q.variables.create(body=MODEL),
    "facade, keywords": lambda q: q.variables.create(**BODY),
    "nested facade": lambda q: q.projects.environment_variables.create(ID, body=SMALLER),
    "execute": lambda q: q.execute(CREATE, body=BODY),
    "request": lambda q: q.request("POST", "/v", body=BODY, headers={"X-Key": CANARY}),
    "request, text": lambda q: q.request("POST", "/v", body=f"password: {CANARY}\n"),
    "request, bytes": lambda q: q.request("POST", "/v", body=CANARY.encode() * 50),
    "stream": lambda q: _streamed(q, body=BODY),
    "detailed": lambda q: q.detailed(q.execute(CREATE, body=BODY)),
}


def client(url, **options):
    options = {"token": TOKEN, "budget": Budget.unlimited(), "retries": 0} | options
    return AsyncQovery(base_url=url, **options)


def _echo(received):
    auth = received.headers["authorization"]
    return json.dumps({"detail": f"{auth} {received.body.decode()}", "value": CANARY}).encode()


async def _refuses(received, stream):
    await stream.send(answer(400, _echo(received)))


async def _denies(received, stream):
    await stream.send(answer(401, _echo(received)))


async def _fails(received, stream):
    await stream.send(answer(503, _echo(received)))


async def _breaks_off(received, stream):
    await stream.send(answer(201, _echo(received))[:-5])
    await stream.aclose()


async def _talks(received, stream):
    await stream.send(f"{received.headers['authorization']} {received.body!r}\r\n\r\n".encode())


async def _unreadable(received, stream):
    await stream.send(answer(201, _echo(received)[:-3]))


HANDLERS = [_refuses, _denies, _fails, _breaks_off, _talks, _unreadable]


FAILING = [
    (call, handler)
    for call in CALLS
    for handler in HANDLERS
    if handler is not _unreadable or not call.startswith(("request", "stream"))
]


@pytest.mark.anyio
@pytest.mark.parametrize(("call", "handler"), FAILING)
async def test_a_call_that_fails_shows_no_secret_in_any_tool(call, handler):
    async with serving(handler) as server, client(server.url) as qovery:
        with pytest.raises(QoveryError) as caught:
            await CALLS[call](qovery)
    assert showing(caught.value, "CANARY") == []


@pytest.mark.anyio
@pytest.mark.parametrize("call", CALLS)
async def test_an_unsent_call_shows_no_secret_in_any_tool(call):
    qovery = client("http://127.0.0.1:9")
    with pytest.raises(QoveryError) as refused:
        await CALLS[call](qovery)
    with pytest.raises(QoveryError) as late, qovery.deadline(1e-9):
        await CALLS[call](qovery)
    await qovery.aclose()
    with pytest.raises(QoveryError) as closed:
        await CALLS[call](qovery)
    for caught in (refused, late, closed):
        assert showing(caught.value, "CANARY") == []


UNSENT = {
    "wrong type": lambda q: q.variables.create(body={**BODY, "is_secret": CANARY}),
    "wrong keyword": lambda q: q.variables.create(**{**BODY, "is_secret": CANARY}),
    "unknown keyword": lambda q: q.variables.create(**BODY, passwrd=CANARY),
    "body and keywords": lambda q: q.variables.create(body=BODY, value=CANARY),
    "no JSON": lambda q: q.execute(CREATE, body={**BODY, "x": object()}),
    "stream, no JSON": lambda q: _streamed(q, body={**BODY, "x": object()}),
    "no JSON, model": lambda q: q.execute(
        CREATE, body=VariableRequest.from_dict({**BODY, "value": CANARY.encode()})
    ),
    "no body taken": lambda q: q.execute(
        OPERATIONS["getProject"], path={"projectId": "p"}, body=BODY
    ),
    "authorization": lambda q: q.request("GET", "/", headers={"Authorization": TOKEN}),
    "wrong path": lambda q: q.request("POST", "new", body=BODY, headers={"X-Key": CANARY}),
}


@pytest.mark.anyio
@pytest.mark.parametrize("case", UNSENT)
async def test_a_call_that_cannot_be_sent_shows_no_secret_in_any_tool(case):
    async with client("http://127.0.0.1:9") as qovery:
        with pytest.raises(QoveryError) as caught:
            await UNSENT[case](qovery)
    assert showing(caught.value, "CANARY") == []


MISCALLED = {
    "body in place": lambda q: q.variables.create(BODY),
    "unknown argument": lambda q: q.applications.edit_advanced_settings(ID, value=CANARY),
    "missing id": lambda q: q.variables.edit(body=BODY),
    "execute": lambda q: q.execute(CREATE, BODY),
    "request": lambda q: q.request("POST", "/", BODY),
    "stream": lambda q: q.stream(CREATE, BODY).__aenter__(),
}


@pytest.mark.anyio
@pytest.mark.parametrize("case", MISCALLED)
async def test_a_call_with_wrong_arguments_shows_none_in_any_tool(case):
    async with client("http://127.0.0.1:9") as qovery:
        with pytest.raises(TypeError) as caught:
            await MISCALLED[case](qovery)
    assert showing(caught.value, "CANARY") == []


@pytest.mark.anyio
@pytest.mark.parametrize("given", [f"qov {CANARY}", CANARY.encode(), [CANARY], Holder(CANARY)])
async def test_what_a_provider_gives_wrongly_is_shown_by_no_tool(given):
    async def provide():
        return given

    for provider in (provide, lambda: given, partial(lambda _, token: token, 1, given)):
        async with AsyncQovery(token=provider) as qovery:
            with pytest.raises(ConfigurationError) as caught:
                await qovery.organizations.list()
        assert showing(caught.value, "CANARY") == []


# What a call is given to that never begins is left behind by its caller.
FIRST_STEPS = {name: call for name, call in CALLS.items() if name != "detailed"}
FIRST_STEPS["stream"] = lambda q: q.stream(CREATE, body=BODY).__aenter__()


@pytest.mark.parametrize("call", FIRST_STEPS)
def test_a_call_cancelled_before_its_first_step_shows_no_body(call):
    async def main():
        async with client("http://127.0.0.1:9") as qovery:
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(FIRST_STEPS[call](qovery), 0)
            task = asyncio.ensure_future(FIRST_STEPS[call](qovery))
            assert "CANARY" not in repr(task)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
        assert "wait_for" in reports(caught.value)["standard library"]
        assert showing(caught.value, "CANARY") == []
        assert showing(cancelled.value, "CANARY") == []

    asyncio.run(main())


@pytest.mark.parametrize("call", FIRST_STEPS)
def test_a_coroutine_that_nobody_awaits_holds_no_body(call):
    coroutine = FIRST_STEPS[call](client("http://127.0.0.1:9"))
    assert "CANARY" not in repr(coroutine.cr_frame.f_locals)
    coroutine.close()


async def _hangs(received, stream):
    await anyio.sleep_forever()


async def _hangs_in_the_body(received, stream):
    await stream.send(answer(201, _echo(received))[:-5])
    await anyio.sleep_forever()


@pytest.mark.parametrize("handler", [_hangs, _hangs_in_the_body])
@pytest.mark.parametrize("call", CALLS)
def test_a_call_cancelled_on_its_way_shows_no_secret(call, handler):
    async def main():
        async with serving(handler) as server, client(server.url) as qovery:
            task = asyncio.ensure_future(CALLS[call](qovery))
            while not server.requests and not task.done():
                await checkpoint()
            for _ in range(20):
                await checkpoint()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
        assert "authentication.py" in reports(caught.value)["standard library"] or call == "stream"
        assert showing(caught.value, "CANARY") == []

    asyncio.run(main())


@pytest.mark.anyio
# On trio, httpx leaves the generator of the request's body behind.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
async def test_a_call_cancelled_while_it_sends_shows_no_secret(anyio_backend):
    body = f"password: {CANARY}\n" * 100_000  # more than the sockets' buffers hold
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    began = anyio.Event()

    async def accepts(stream):
        async with stream:
            await stream.receive(1)
            began.set()
            await anyio.sleep_forever()

    found = []

    async def call(qovery):
        try:
            await qovery.request("POST", "/v", body=body)
        except anyio.get_cancelled_exc_class() as error:
            found.append(showing(error, "CANARY"))
            raise

    async with (
        listener,
        client(f"http://127.0.0.1:{port}") as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(listener.serve, accepts)
        tasks.start_soon(call, qovery)
        await began.wait()
        tasks.cancel_scope.cancel()
    assert found == [[]]


@pytest.mark.anyio
async def test_a_cancellation_leaves_the_callers_own_errors_alone():
    handled = []

    async def call(qovery):
        try:
            hold("mine")
        except ValueError as mine:
            handled.append(mine)
            await qovery.request("GET", "/")

    async with (
        serving(_hangs) as server,
        client(server.url) as qovery,
        anyio.create_task_group() as tasks,
    ):
        tasks.start_soon(call, qovery)
        while not server.requests:
            await checkpoint()
        tasks.cancel_scope.cancel()
    assert "thing = 'mine'" in INSTALLED["standard library"](handled[0])


@pytest.mark.anyio
async def test_a_response_that_is_no_json_is_shown_by_no_tool():
    async with serving(replying(answer(200, CANARY.encode()))) as server, client(server.url) as q:
        response = await q.request("GET", "/")
        with pytest.raises(ValueError, match=r".") as caught:
            response.json()
    assert showing(caught.value, "CANARY") == []
