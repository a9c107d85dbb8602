from __future__ import annotations

import pytest
from pipeline.body_types import BodyTypes
from pipeline.edits import Edits
from pipeline.kinds import Kinds
from pipeline.method_bodies import Bodies
from pipeline.methods import Argument, Method
from pipeline.modify_methods import ModifyMethods
from pipeline.name_conflicts import Place

ID = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
KIND = {"name": "kind", "in": "query", "required": True, "schema": {"type": "string"}}
TEXT = {"type": "string"}


def schema(**properties):
    return {"type": "object", "properties": properties}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def json_of(node):
    return {"content": {"application/json": {"schema": node}}}


def get(answer, operation_id="getThing", **more):
    return {"operationId": operation_id, "responses": {"200": json_of(answer)}, **more}


def put(request="ThingRequest", answer="Thing", operation_id="editThing"):
    responses = {"200": json_of(ref(answer))} if answer else {"204": {}}
    body = json_of(ref(request)) if request else {}
    return {"operationId": operation_id, "requestBody": body, "responses": responses}


SCHEMAS = {
    "Thing": schema(id=TEXT, name=TEXT, updated_at=TEXT),
    "ThingRequest": schema(name=TEXT),
    "ThingList": schema(results={"type": "array", "items": ref("Thing")}),
    "Other": schema(color=TEXT),
    "Both": {"oneOf": [ref("Thing"), ref("Other")]},
    "Level": {"type": "string", "enum": ["LOW"]},
    "Tagged": schema(level=ref("Level")),
    "TaggedRequest": schema(level=ref("Level"), size=TEXT),
    "Renamed": schema(items={**TEXT, "x-read-as": "color.value"}),
}


def edits(paths, **schemas):
    document = {"paths": paths, "components": {"schemas": {**SCHEMAS, **schemas}}}
    return Edits(document, Kinds(document["components"]["schemas"]))


def test_get_of_the_same_path_is_the_read():
    found = edits({"/thing/{thingId}": {"get": get(ref("Thing")), "put": put()}})
    assert found.reads == {"editThing": "getThing"}
    assert found.requests == {"Thing": "ThingRequest"}
    assert found.timed == {"editThing"}
    assert found.sources == {"Renamed": {"items": "color.value"}}


@pytest.mark.parametrize("answer", [ref("ThingList"), {"type": "array", "items": ref("Thing")}])
def test_list_of_the_collection_is_the_read_of_an_entry(answer):
    paths = {"/thing": {"get": get(answer, "listThing")}, "/thing/{thingId}": {"put": put()}}
    assert edits(paths).reads == {"editThing": "listThing"}


@pytest.mark.parametrize(
    "listing",
    [
        get(ref("ThingList"), parameters=[KIND]),
        get(ref("ThingList"), **{"x-paging": "page-size"}),
        get(ref("Other")),
        get(TEXT),
    ],
)
def test_list_that_does_not_hold_the_object_is_no_read(listing):
    paths = {"/thing": {"get": listing}, "/thing/{thingId}": {"put": put()}}
    assert edits(paths).reads == {}


@pytest.mark.parametrize("request_", [None, "Other"])
def test_put_without_a_shared_field_is_no_edit(request_):
    paths = {"/thing/{thingId}": {"get": get(ref("Thing")), "put": put(request_)}}
    found = edits(paths)
    assert (found.reads, found.requests) == ({}, {})


def test_tag_alone_is_no_shared_field():
    paths = {"/thing": {"get": get(ref("Tagged")), "put": put("TaggedRequest", None)}}
    assert edits(paths).reads == {}


def test_renamed_field_is_a_shared_field():
    paths = {"/thing": {"get": get(ref("Other")), "put": put("Renamed", None)}}
    found = edits(paths)
    assert found.reads == {"editThing": "getThing"}
    assert found.requests == {"Other": "Renamed"}
    assert found.timed == set()


def test_variants_of_a_response_share_its_request():
    paths = {"/thing": {"get": get(ref("Both")), "put": put("Both", "Both")}}
    assert edits(paths).requests == {"Thing": "Both", "Other": "Both"}


def test_response_of_two_edits_has_a_request_only_by_decision():
    paths = {
        "/a": {"get": get(ref("Thing")), "put": put()},
        "/b": {"put": put("Thing", "Thing", "editB")},
    }
    assert edits(paths).requests == {}
    decided = {**SCHEMAS["Thing"], "x-edit-request": "ThingRequest"}
    assert edits(paths, Thing=decided).requests == {"Thing": "ThingRequest"}


def modify_methods(paths, **schemas):
    document = {"paths": paths, "components": {"schemas": {**SCHEMAS, **schemas}}}
    kinds = Kinds(document["components"]["schemas"])
    classes = {name: name for name in kinds.schemas}
    types = BodyTypes(document, classes, dict.fromkeys(classes, "common"))
    places = {"getThing": Place("things", "get")}
    return ModifyMethods(Edits(document, kinds), places, types, kinds, classes), kinds, types


def modify_method(name, request="ThingRequest", **schemas):
    paths = {"/thing/{thingId}": {"get": get(ref("Thing")), "put": put(request)}}
    methods, kinds, types = modify_methods(paths, **schemas)
    path = [Argument("thing_id", "thingId", "str | UUID", True, "Id of the thing.")]
    body = Bodies(types, kinds).of("put", paths["/thing/{thingId}"]["put"], ["thing_id"])
    method = Method(name, "editThing", path, [], body, "Thing", False, None, "t", set())
    return methods.of(method, kinds.of(ref(request)))


@pytest.mark.parametrize(
    ("name", "modify"),
    [("edit", "modify"), ("edit_network", "modify_network"), ("move", None)],
)
def test_modify_is_named_after_its_edit(name, modify):
    made = modify_method(name)
    assert (made and made.name) == modify
    if made is not None:
        assert made.has_time
        assert made.docstring.startswith(
            f"Change fields and keep all others: `get`, then `{name}`."
        )


def test_modify_has_the_fields_of_the_request_as_options():
    request = schema(name=TEXT, things={"type": "array", "items": ref("Level")})
    made = modify_method("edit", ThingRequest=request)
    time = "unmodified_since: datetime.datetime | Unset | None = None"
    assert made.signature == f"self, thing_id: str | UUID, *, {time}, **changes: Any"
    assert made.typed == (
        f"self, thing_id: str | UUID, *, {time}, name: str | Unset = ..., "
        "things: Sequence[Level | LevelText] | Unset = ..."
    )
    assert (made.models, made.bodies) == ({"Level"}, {"LevelText"})


def test_modify_takes_any_change_if_a_field_is_no_keyword():
    made = modify_method("edit", ThingRequest=schema(name=TEXT, **{"a.b": TEXT}))
    assert made.typed == made.signature
