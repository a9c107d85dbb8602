"""Every operation with secret fields: what it sends and gets shows in no error, repr or log."""

from __future__ import annotations

import html
import json
from pathlib import Path
from urllib.parse import quote

import pytest
from pipeline.document import load, operations

from qovery_async import AsyncQovery, QoveryError
from qovery_async._codec.fields import SECRET as SECRET_FLAG
from qovery_async._codec.model import Model
from qovery_async.raw import OPERATIONS
from tests.captured_output import everything_logged, visible
from tests.contract.instances import Instances
from tests.http_library import http

TOKEN = "qov_CANARYtoken"
SECRET = 'CANARY"s3cret\\é'
SECRETIVE = [o.operation_id for o in OPERATIONS.values() if o.secret_fields]


@pytest.fixture(scope="module")
def described():
    document = load(Path(__file__).parents[2] / "openapi" / "qovery.yaml")
    return document, {o["operationId"]: o for _, _, o in operations(document)}


class Echo:
    """A transport of httpx that answers what a test tells it to make of a request."""

    def __init__(self):
        self.reply = None

    async def handle_async_request(self, request):
        content = await request.aread()
        status, media, body = self.reply(content, request.headers["authorization"])
        return http.Response(status, headers={"content-type": media}, content=body)

    async def aclose(self):
        pass


ECHOES = {
    "json in json": lambda sent, token: (
        *(400, "application/json"),
        json.dumps({"detail": f"cannot read {sent.decode()}", "auth": token}).encode(),
    ),
    "the same json": lambda sent, _: (422, "application/json", b'{"rejected":' + sent + b"}"),
    "html": lambda sent, token: (
        *(500, "text/html"),
        f"<pre>{html.escape(sent.decode())} {token}</pre>".encode(),
    ),
    "address": lambda sent, _: (502, "text/plain", quote(sent.decode()).encode()),
    "broken off": lambda sent, _: (400, "application/json", b'{"rejected":' + sent[:-3]),
}


def with_canaries(value, names, *, inside=False):
    """The same JSON with every text below one of the names replaced."""
    if isinstance(value, dict):
        return {
            key: with_canaries(item, names, inside=inside or key in names)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [with_canaries(item, names, inside=inside) for item in value]
    return SECRET if inside and isinstance(value, str) else value


def plant(result):
    """Put the canary into every secret member of the models in a result; how many there were."""
    if isinstance(result, list):
        return sum(map(plant, result))
    if isinstance(result, dict):
        return sum(map(plant, result.values()))
    if not isinstance(result, Model):
        return 0
    planted = 0
    for attribute, _, _, flags in type(result).model_fields:
        if flags & SECRET_FLAG:
            setattr(result, attribute, SECRET)
            planted += 1
        else:
            planted += plant(getattr(result, attribute))
    return planted


def arguments(instances, described):
    parameters = [instances.resolve(p) for p in described.get("parameters", [])]
    made = {(p["in"], p["name"]): instances.make(p["schema"]) for p in parameters}
    return {
        place: {name: value or "x" for (where, name), value in made.items() if where == place}
        for place in ("path", "query")
    }


def client(transport):
    return AsyncQovery(token=TOKEN, base_url="http://x.test", transport=transport, retries=0)


def schema_of(content):
    return content["content"]["application/json"]["schema"]


@pytest.mark.anyio
@pytest.mark.parametrize("form", ECHOES)
async def test_what_is_sent_in_secret_fields_comes_back_masked(form, described, anyio_backend):
    document, by_id = described
    echo, tried = Echo(), 0
    echo.reply = ECHOES[form]
    async with client(echo) as qovery:
        for number, operation_id in enumerate(SECRETIVE):
            operation, described_one = OPERATIONS[operation_id], by_id[operation_id]
            if operation.body is None:
                continue
            instances = Instances(document, number, fill=1.0, null=0.0)
            body = instances.make(schema_of(described_one["requestBody"]))
            body = with_canaries(body, operation.secret_fields)
            tried += SECRET in str(body).replace("\\\\", "\\")
            with everything_logged() as log, pytest.raises(QoveryError) as caught:
                await qovery.execute(
                    operation,
                    **arguments(instances, described_one),
                    body=operation.body.decode(body),
                )
            assert "CANARY" not in visible(caught.value) + log.of(""), operation_id
    assert tried > 60


@pytest.mark.anyio
async def test_secret_answers_are_masked_read_or_not(described, anyio_backend):
    document, by_id = described
    echo, tried, planted = Echo(), 0, 0
    async with client(echo) as qovery:
        for number, operation_id in enumerate(SECRETIVE):
            operation, described_one = OPERATIONS[operation_id], by_id[operation_id]
            status, found = next(
                (s, r) for s, r in described_one["responses"].items() if s.startswith("2")
            )
            if "application/json" not in found.get("content", {}):
                continue
            instances = Instances(document, number, fill=1.0, null=0.0)
            given = arguments(instances, described_one)
            body = None
            if operation.body is not None:
                body = operation.body.decode(
                    instances.make(schema_of(described_one["requestBody"]))
                )
            answer = with_canaries(instances.make(schema_of(found)), operation.secret_fields)
            content = json.dumps(answer, ensure_ascii=False).encode()
            tried += b"CANARY" in content
            echo.reply = lambda *_, content=content, status=status: (
                *(int(status), "application/json"),
                content,
            )
            with everything_logged() as log:
                result = await qovery.execute(operation, **given, body=body)
            planted += plant(result)
            assert "CANARY" not in repr(result) + log.of(""), operation_id
            for end in {len(content) - 1, content.rfind(b"CANARY") + 8}:
                if end < 8:
                    continue
                echo.reply = lambda *_, content=content[:end]: (200, "application/json", content)
                with pytest.raises(QoveryError) as caught:
                    await qovery.execute(operation, **given, body=body)
                assert "CANARY" not in visible(caught.value), operation_id
    assert tried > 30
    assert planted > 30
