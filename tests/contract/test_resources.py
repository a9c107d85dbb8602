"""Every operation is one typed method, and every method calls its operation as execute() does."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
import typing
import warnings
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter

import pytest
from pipeline.document import operations
from pipeline.names import snake
from pipeline.resource_names import places

from qovery_async import AsyncQovery, Deployment, InvalidRequestError
from qovery_async._codec import registry
from qovery_async._pipeline.resource import Resource, find_type
from qovery_async.pages import Pages
from qovery_async.raw import METHODS, OPERATIONS, operation_of
from tests.contract.instances import Instances
from tests.contract.test_operations import Recorder, client_of, content_of
from tests.raw_server import answer, replying, serving

ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"


def python_name(name):
    return f"{snake(name)}_" if snake(name) in {"self", "body"} else snake(name)


def methods_below(resource, title):
    """(dotted name, bound method) of every method of a resource and those below it."""
    for name in sorted(resource.operations):
        yield f"{title}.{name}", getattr(resource, name)
    for name, member in inspect.getmembers(type(resource)):
        if isinstance(member, type) and issubclass(member, Resource):
            yield from methods_below(getattr(resource, name), f"{title}.{name}")


@pytest.fixture
def qovery():
    return AsyncQovery(token="qov_x")


def all_methods(qovery):
    found = []
    for base in type(qovery).__mro__:
        for name in vars(base):
            value = None if name.startswith("_") else getattr(qovery, name)
            if isinstance(value, Resource):
                found += methods_below(value, name)
    return found


ALSO_IN = {"environments.deploy_all": "services.deploy_all"}


def test_operations_and_methods_are_one_to_one(qovery):
    every = all_methods(qovery)
    found = [(name, method) for name, method in every if name not in ALSO_IN]
    assert len(every) == len(found) + len(ALSO_IN)
    assert len(found) == len({name for name, _ in found}) == len(OPERATIONS) == 554
    assert dict(METHODS) == {operation_of(method).operation_id: name for name, method in found}
    for name, method in found:
        operation = operation_of(method)
        assert operation_of(name) is operation
        assert f"{operation.resource}.{operation.method_name}" == name


def test_method_in_a_second_resource_is_the_same(qovery):
    for second, first in ALSO_IN.items():
        method, original = attrgetter(second)(qovery), attrgetter(first)(qovery)
        assert operation_of(method) is operation_of(original)
        assert inspect.signature(method) == inspect.signature(original)
        assert method.__doc__ == original.__doc__


def test_names_are_identifiers_and_hide_nothing(qovery):
    for name, method in all_methods(qovery):
        *_, last = name.split(".")
        assert last.isidentifier()
        assert not last.startswith("_")
        assert last != "operations"
        assert inspect.iscoroutinefunction(method) or last.startswith(("list", "check"))


def test_methods_take_ids_by_position_and_all_else_by_keyword(qovery):
    for name, method in all_methods(qovery):
        operation = operation_of(method)
        signature = inspect.signature(method)
        kinds = {p.name: p.kind for p in signature.parameters.values()}
        path = [python_name(p) for p in operation.path_params]
        assert [n for n, k in kinds.items() if k is inspect.Parameter.POSITIONAL_OR_KEYWORD] == path
        keywords = [n for n, k in kinds.items() if k is inspect.Parameter.KEYWORD_ONLY]
        assert set(keywords) - {"body"} == {python_name(p) for p in operation.query_params}
        assert ("body" in keywords) == (operation.body is not None)
        for parameter in signature.parameters.values():
            assert parameter.annotation is not inspect.Parameter.empty, name
            assert not re.search(r"\bAny\b", str(parameter.annotation)), name
        if re.search(r"\bAny\b", str(signature.return_annotation)):
            # Where the document itself says nothing of the type.
            assert "any" in repr(operation.answers), name


SCALARS = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}


def declared_argument(document, parameter):
    """The annotation that the document's schema of a parameter asks for, read anew."""
    bare = parameter["schema"]
    bare = bare["allOf"][0] if "allOf" in bare else bare
    schema = Instances(document, 0).resolve(bare)
    if schema.get("type") == "array":
        inner = declared_argument(document, {**parameter, "schema": schema["items"]})
        return f"Sequence[{inner.removesuffix(' | None')}]" + nothing(parameter)
    if schema.get("enum"):
        text = f"{registry.definition(bare['$ref'].rpartition('/')[2]).__name__} | str"
    elif parameter["name"] in {"fromTimestamp", "toTimestamp"}:
        text = "datetime.datetime | int | str"
    elif schema.get("format") == "date-time":
        text = "datetime.datetime | str"
    elif schema.get("format") == "uuid" or parameter["name"].endswith(("Id", "_id")):
        text = "str | UUID"
    else:
        text = SCALARS[schema.get("type", "string")]
    return text + nothing(parameter)


class RunTimeNames(dict):
    def __missing__(self, name):
        return find_type(name)


def run_time_type(text):
    names = {"Any": typing.Any, "Mapping": Mapping, "Sequence": Sequence, "Pages": Pages}
    return eval(text, {}, RunTimeNames(names, datetime=dt))


def nothing(parameter):
    return "" if parameter.get("required") else " | None"


def declared_results(document, operation):
    """The annotations that fit the documented answers; of a list, those of its entries."""
    found = []
    for status, response in sorted(operation["responses"].items()):
        content = response.get("content", {})
        if not status.startswith("2"):
            continue
        if "application/json" in content:
            schema = content["application/json"]["schema"]
            found.append(declared_type(document, schema))
            flatten = Instances(document, 0).flatten
            shape = flatten(schema)
            lists = [shape, *map(flatten, shape.get("properties", {}).values())]
            entries = [declared_type(document, one["items"]) for one in lists if "items" in one]
        else:
            is_binary = any("octet-stream" in media for media in content)
            found.append("bytes" if is_binary else "str" if content else "None")
            entries = []
    return [" | ".join(dict.fromkeys(found)), *(f"Pages[{entry}]" for entry in entries)]


def declared_type(document, schema):
    nullable = " | None" if schema.get("nullable") else ""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = document["components"]["schemas"][name]
        nullable = " | None" if schema.get("nullable") else nullable
        if not {"properties", "enum", "oneOf", "allOf"}.isdisjoint(schema):
            found = registry.definition(name)
            return (getattr(found, "__name__", None) or found.name) + nullable
    if schema.get("type") == "array":
        return f"list[{declared_type(document, schema['items'])}]{nullable}"
    text = "dict[str, Any]" if schema.get("type") == "object" else SCALARS[schema["type"]]
    return text + nullable


def test_signatures_have_the_types_of_the_document(document):
    wrong = []
    client = AsyncQovery(token="qov_x")
    for _, _, operation in operations(document):
        operation_id = operation["operationId"]
        signature = inspect.signature(attrgetter(METHODS[operation_id])(client))
        for parameter in map(Instances(document, 0).resolve, operation.get("parameters", [])):
            found = signature.parameters[python_name(parameter["name"])]
            asked = declared_argument(document, parameter)
            has_default = found.default is not inspect.Parameter.empty
            is_typed = found.annotation == run_time_type(asked)
            if not is_typed or has_default == bool(parameter.get("required")):
                wrong.append((operation_id, str(found), asked))
        result = signature.return_annotation
        asked = declared_results(document, operation)
        is_pages = typing.get_origin(result) is Pages
        if typing.get_origin(result) is Deployment:
            [result] = (None if one is type(None) else one for one in typing.get_args(result))
        if result not in map(run_time_type, asked) or (len(asked) == 1 and is_pages):
            wrong.append((operation_id, result, asked))
        if "body" in signature.parameters:
            media, content = next(iter(operation["requestBody"]["content"].items()))
            asked = declared_body(document, media, content["schema"])
            found = signature.parameters["body"].annotation
            if found not in (run_time_type(asked), run_time_type(f"{asked} | None")):
                wrong.append((operation_id, found, asked))
    assert not wrong


def declared_body(document, media, schema):
    if "json" not in media:
        return "str | bytes"
    name = declared_type(document, schema)
    return "Mapping[str, object]" if re.search(r"\bAny\b", name) else f"{name} | {name}Dict"


def test_docstrings_say_what_a_caller_needs(qovery):
    for name, method in all_methods(qovery):
        operation = operation_of(method)
        lines = inspect.getdoc(method)
        text = " ".join(lines.split())
        assert f"operation id {operation.operation_id}." in text, name
        assert f"{operation.method} {operation.path}, operation id" in text, name
        assert "https://api-doc.qovery.com/" in text, name
        for parameter in inspect.signature(method).parameters.values():
            title = str(parameter.replace(annotation=parameter.empty, default=parameter.empty))
            assert f"\n    {title}: " in lines, (name, title)


@pytest.mark.anyio
async def test_every_method_sends_and_returns_the_same_as_execute(document, anyio_backend):
    recorder = Recorder()
    wrong = []
    async with client_of(recorder) as qovery:
        for number, (_, _, described) in enumerate(operations(document)):
            instances = Instances(document, number, fill=1.0, null=0.0)
            operation = OPERATIONS[described["operationId"]]
            parameters = [instances.resolve(p) for p in described.get("parameters", [])]
            values = {(p["in"], p["name"]): instances.make(p["schema"]) for p in parameters}
            path = {n: v or "ü/?#é" for (place, n), v in values.items() if place == "path"}
            query = {n: v for (place, n), v in values.items() if place == "query"}
            body = None
            if "requestBody" in described:
                media, given = next(iter(described["requestBody"]["content"].items()))
                body, _ = content_of(instances, given["schema"], media)
            status = min(int(s) for s in described["responses"] if s.startswith("2"))
            answers = described["responses"][str(status)].get("content", {})
            recorder.answer = (status, "", b"")
            if answers:
                media, given = next(iter(answers.items()))
                _, value = content_of(instances, given["schema"], media)
                raw = json.dumps(value).encode() if "json" in media else value
                recorder.answer = (status, media, raw)

            expected = await qovery.execute(operation, path=path, query=query, body=body)
            sent = recorder.sent.pop()
            recorder.sent.clear()
            method = attrgetter(METHODS[operation.operation_id])(qovery)
            arguments = {python_name(n): v for n, v in query.items()}
            if operation.body is not None:
                arguments["body"] = body
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                if operation.deprecated:
                    warnings.simplefilter("ignore", DeprecationWarning)
                result = await method(*path.values(), **arguments)

            if isinstance(result, Deployment):  # it reads the requests before and after
                recorder.sent = [one for one in recorder.sent if one[0] != "GET"]
                result = result.response
            if recorder.sent != [sent]:
                wrong.append((operation.operation_id, "request"))
            if isinstance(result, typing.Sequence) and hasattr(result, "answer"):
                result = result.answer
            if result != expected:
                wrong.append((operation.operation_id, "result"))
    assert not wrong


@pytest.mark.anyio
async def test_timestamps_of_event_filters_are_sent_in_epoch_seconds():
    async with (
        serving(replying(answer(200, b'{"events":[]}'))) as server,
        AsyncQovery(token="qov_x", base_url=server.url) as qovery,
    ):
        events = qovery.organizations.list_events
        moment = datetime(2026, 1, 2, 3, 4, 5, 600_000, tzinfo=UTC)
        await events("o", from_timestamp=moment, to_timestamp=1_767_400_000)
        await events("o", from_timestamp="1767400000")
        assert [request.target.partition("?")[2] for request in server.requests] == [
            "fromTimestamp=1767323045&toTimestamp=1767400000",
            "fromTimestamp=1767400000",
        ]
        with pytest.raises(InvalidRequestError, match=r"from_timestamp.*time zone"):
            await events("o", from_timestamp=datetime(2026, 1, 2))


def test_further_operations_rename_nothing(document):
    """A newer document adds paths that would like names which are taken."""
    before = places(document)
    newer = {**document, "paths": dict(document["paths"])}
    listing = document["paths"]["/organization/{organizationId}/project"]["get"]
    item = document["paths"]["/project/{projectId}"]["get"]
    for number, path in enumerate(
        [
            "/organization/{organizationId}/novelty",
            "/novelty/{noveltyId}",
            "/novelty/{noveltyId}/deploy",
            "/organization/{organizationId}/projects",
            "/cluster/{clusterId}/project",
        ]
    ):
        given = item if path.endswith("}") else listing
        newer["paths"][path] = {"get": {**given, "operationId": f"getNovelty{number}"}}
    after = places(newer)
    assert {key: after[key] for key in before} == before
    assert len(set(after.values())) == len(after)
    assert after["getNovelty0"] == ("novelties", "list")
