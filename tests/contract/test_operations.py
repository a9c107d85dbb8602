"""Every operation: what is sent is what was asked, what is answered arrives whole."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, quote, unquote

import pytest
from pipeline.document import operations

from qovery_async import AsyncQovery, BadRequestError, ConflictError, NotFoundError
from qovery_async.raw import OPERATIONS, encode
from qovery_async.testing import Simulator
from tests.contract.instances import Instances
from tests.contract.validation import Validation
from tests.contract.walk import Judge, Walker

WAYS = {
    "minimal": {"fill": 0.0, "null": 0.0},
    "maximal": {"fill": 1.0, "null": 0.0},
    "null-bearing": {"fill": 1.0, "null": 1.0},
    "random": {"fill": 0.5, "null": 0.3},
}


class Recorder:
    """An ASGI application that keeps the requests and answers what it is told to."""

    def __init__(self) -> None:
        self.answer = (200, "application/json", b"{}")
        self.sent = []

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
        self.sent.append((self.method, self.path, self.query, body))
        status, media, content = self.answer
        headers = [(b"content-type", media.encode())] if media else []
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": content})


def client_of(app):
    from qovery_async.testing.http.transport import in_process_transport

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
async def test_every_operation_sends_its_arguments_and_keeps_fields(document, way, anyio_backend):
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


async def test_client_accepts_simulator_responses_of_every_operation(document, anyio_backend):
    """Through the client, which tolerates nothing here; tests/testing judges the bytes."""
    validation = Validation(document)
    simulator = Simulator(rate_limit=10**6)
    walker = Walker(simulator, document, Judge(document), 1)
    by_id = simulator.world.document.by_id
    wrong, refused = [], []
    async with AsyncQovery(**simulator.client_options()) as qovery:
        # What is above goes last, so that there is something to do.
        for path, method, operation in sorted(
            operations(document), key=lambda o: (o[1] == "delete", -o[0].count("/"))
        ):
            name = operation["operationId"]
            endpoint = by_id[name]
            arguments = walker.arguments(endpoint)
            if arguments is None:
                refused.append((name, "nothing is there"))
                continue
            found, _, query, body = arguments
            try:
                result = await qovery.execute(OPERATIONS[name], path=found, query=query, body=body)
            except (BadRequestError, NotFoundError, ConflictError) as error:
                refused.append((name, str(error)))
                continue
            status = min(s for s in operation["responses"] if s.startswith("2"))
            content = operation["responses"][status].get("content", {}).get("application/json")
            if content and not (result is None and "204" in operation["responses"]):
                errors = validation.errors(content["schema"], encode(result))
                if errors or qovery.drift:
                    wrong.append((method, path, errors, dict(qovery.drift)))
    assert not wrong
    # Not empty, in use, or the owner: each is told with the API's error.
    by_document = [r for r in refused if simulator.world.is_general(by_id[r[0]])]
    assert len(by_document) < 12, by_document
    # Deployments that run, keys that are taken: parts with tests of their own.
    assert len(refused) < 40, refused
