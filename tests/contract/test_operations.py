"""Every operation: what is sent is what was asked, what is answered arrives whole."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, quote, unquote

import pytest
from pipeline.document import operations

from qovery_async import AsyncQovery
from qovery_async.raw import OPERATIONS, encode
from qovery_async.testing import Simulator
from tests.contract.instances import Instances
from tests.contract.validation import Validation

WAYS = {
    "minimal": {"fill": 0.0, "null": 0.0},
    "maximal": {"fill": 1.0, "null": 0.0},
    "null-bearing": {"fill": 1.0, "null": 1.0},
    "random": {"fill": 0.5, "null": 0.3},
}


class Recorder:
    """An ASGI application that keeps the last request and answers what it is told to."""

    def __init__(self) -> None:
        self.answer = (200, "application/json", b"{}")

    async def __call__(self, scope, receive, send):
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message["body"], message.get("more_body", False)
        self.method = scope["method"]
        self.path = scope["raw_path"].decode()
        self.query = parse_qsl(scope["query_string"].decode(), keep_blank_values=True)
        self.headers = {k.decode(): v.decode() for k, v in scope["headers"]}
        self.body = body
        status, media, content = self.answer
        headers = [(b"content-type", media.encode())] if media else []
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": content})


def client_of(app):
    from qovery_async._runtime.transport import in_process_transport

    return AsyncQovery(
        token="qov_canary",
        base_url="http://api.qovery.test",
        transport=in_process_transport(app),
        strict=False,
    )


def as_text(value):
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def content_of(instances, schema, media):
    """(what the caller gives, the JSON or bytes that must be on the wire)."""
    if "json" in media:
        value = instances.make(schema)
        return value, value
    return "key: é\n", "key: é\n".encode()


@pytest.mark.parametrize("way", WAYS)
async def test_requests_are_exactly_what_was_asked_and_answers_lose_nothing(
    document, way, anyio_backend
):
    recorder = Recorder()
    wrong = []
    async with client_of(recorder) as qovery:
        for number, (path, method, operation) in enumerate(operations(document)):
            instances = Instances(document, number, **WAYS[way])
            name = operation["operationId"]
            parameters = [instances.resolve(p) for p in operation.get("parameters", [])]
            kept = [p for p in parameters if p.get("required") or WAYS[way]["fill"]]
            values = {(p["in"], p["name"]): instances.make(p["schema"]) for p in kept}
            in_path = {n: v or "ü/?#é" for (place, n), v in values.items() if place == "path"}
            query = {n: v for (place, n), v in values.items() if place == "query"}
            expected_body = body = media = None
            if "requestBody" in operation:
                media, given = next(iter(operation["requestBody"]["content"].items()))
                body, expected_body = content_of(instances, given["schema"], media)
            status = min(int(s) for s in operation["responses"] if s.startswith("2"))
            answers = operation["responses"][str(status)].get("content", {})
            answer = None
            if answers:
                answer_media, given = next(iter(answers.items()))
                _, answer = content_of(instances, given["schema"], answer_media)
                raw = json.dumps(answer).encode() if "json" in answer_media else answer
                recorder.answer = (status, answer_media, raw)
            else:
                recorder.answer = (status, "", b"")

            result = await qovery.execute(OPERATIONS[name], path=in_path, query=query, body=body)

            expected_path = path
            for key, value in in_path.items():
                expected_path = expected_path.replace(f"{{{key}}}", quote(as_text(value), safe=""))
            expected_query = [
                (key, as_text(item))
                for key, value in query.items()
                for item in (value if isinstance(value, list) else [value])
                if item is not None
            ]
            sent_body = recorder.body
            if expected_body is not None and "json" in media:
                sent_body = json.loads(recorder.body)
            seen = (recorder.method, unquote(recorder.path), sorted(recorder.query), sent_body)
            asked = (
                *(method.upper(), unquote(expected_path), sorted(expected_query)),
                expected_body if expected_body is not None else b"",
            )
            got = result if isinstance(result, (bytes, str, type(None))) else encode(result)
            got = got.encode() if isinstance(got, str) and isinstance(answer, bytes) else got
            if seen != asked or got != answer:
                wrong.append((name, seen, asked, got, answer))
        assert not wrong
        assert not qovery.drift


async def test_the_simulator_answers_every_operation_with_what_the_document_allows(
    document, anyio_backend
):
    validation = Validation(document)
    wrong = []
    for number, (_, _, operation) in enumerate(operations(document)):
        instances = Instances(document, number)
        simulator = Simulator()
        endpoint = simulator.world.document.by_id[operation["operationId"]]
        path = addresses(simulator, endpoint)
        parameters = [instances.resolve(p) for p in operation.get("parameters", [])]
        query = {
            p["name"]: instances.make(p["schema"])
            for p in parameters
            if p["in"] == "query" and p.get("required")
        }
        body = None
        if "requestBody" in operation:
            media, given = next(iter(operation["requestBody"]["content"].items()))
            body, _ = content_of(instances, given["schema"], media)
        async with AsyncQovery(**simulator.client_options()) as qovery:
            result = await qovery.execute(
                OPERATIONS[operation["operationId"]], path=path, query=query, body=body
            )
            status = min(s for s in operation["responses"] if s.startswith("2"))
            content = operation["responses"][status].get("content", {}).get("application/json")
            if content:
                errors = validation.errors(content["schema"], encode(result))
                if errors or qovery.drift:
                    wrong.append((operation["operationId"], errors, dict(qovery.drift)))
    assert not wrong


def addresses(simulator, endpoint):
    """Path arguments of something that exists, where the simulator knows its kind."""
    path, parent = {}, None
    for step in endpoint.steps:
        if step.is_parameter:
            record = None
            if step.text.endswith("Id"):
                kind = "application" if step.kind == "service" else step.kind
                record = next(simulator.world.store.of(kind, parent), None) or next(
                    simulator.world.store.of(kind), None
                )
            path[step.text] = record.id if record else "3fa85f64-5717-4562-b3fc-2c963f66afa6"
            parent = record or parent
    return path
