"""Types of request bodies, laid out for type checkers."""

from __future__ import annotations

from pipeline.body_types import BodyTypes, families
from pipeline.kinds import Kinds
from pipeline.method_bodies import Bodies

TEXT = {"type": "string"}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def an_object(required=(), **properties):
    return {"type": "object", "properties": properties, "required": list(required)}


def tagged(**mapping):
    return {
        "oneOf": [ref(name) for name in mapping.values()],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {tag: ref(name)["$ref"] for tag, name in mapping.items()},
        },
    }


def laid_out(schemas, body="Body"):
    """The types of a document with one operation, and the body of its method."""
    content = {"application/json": {"schema": ref(body)}}
    operation = {"operationId": "make", "requestBody": {"content": content}, "responses": {}}
    document = {
        "paths": {"/thing/{name}": {"post": operation}},
        "components": {"schemas": schemas},
    }
    types = BodyTypes(document, {name: name for name in schemas}, dict.fromkeys(schemas, "things"))
    return types, Bodies(types, Kinds(schemas)).of("post", operation, {"thing_id"})


def fields_of(types, name):
    return next(dict(plan.fields) for plan in types.modules["things"].dicts if plan.name == name)


def test_fields_are_required_and_nullable_as_in_the_spec():
    nullable = {"type": "integer", "nullable": True}
    types, body = laid_out(
        {
            "Body": an_object(["name"], name=TEXT, size=nullable, id=TEXT, any={}),
            "Unused": an_object(x=TEXT),
        }
    )

    assert types.dicts == {"Body": "BodyDict"}
    assert fields_of(types, "BodyDict") == {
        "name": "str",
        "size": "NotRequired[int | None]",
        "id": "NotRequired[str | UUID]",
        "any": "NotRequired[object]",
    }
    assert body.annotation == "Body | BodyDict"
    assert body.keywords == ["BodyDict"]
    assert body.docstring == [
        "",
        "Fields of `BodyDict`, * if required:",
        "    name*, size, id, any",
    ]


def test_lists_of_texts_take_no_single_text():
    uuids = {"type": "array", "items": {"type": "string", "format": "uuid"}}
    types, _ = laid_out(
        {
            "Body": an_object(
                ["texts", "uuids", "parts"],
                texts={"type": "array", "items": TEXT},
                uuids=uuids,
                parts={"type": "array", "items": ref("Part")},
            ),
            "Part": an_object(x=TEXT),
        }
    )

    assert fields_of(types, "BodyDict") == {
        "texts": "list[str] | tuple[str, ...]",
        "uuids": "list[str] | list[UUID] | list[str | UUID] | tuple[str | UUID, ...]",
        "parts": "Sequence[Part | PartDict]",
    }


def test_name_that_a_schema_has_is_not_given_twice():
    types, _ = laid_out({"Body": an_object(x=ref("BodyDict")), "BodyDict": an_object(y=TEXT)})

    assert types.dicts == {"Body": "BodyDict2", "BodyDict": "BodyDictDict"}


def test_shared_tag_is_narrowed_to_the_variant():
    kind = {"type": "string", "enum": ["a", "b"]}
    own = {"type": "string", "enum": ["c"]}
    types, body = laid_out(
        {
            "Body": tagged(a="A", c="C"),
            "A": an_object(["kind"], kind=ref("Kind")),
            "C": an_object(["kind"], kind=ref("Own")),
            "Kind": kind,
            "Own": own,
        }
    )

    assert types.modules["things"].unions == {"BodyDict": "ADict | CDict"}
    assert types.tags == {"A": ("kind", ("a",))}
    assert fields_of(types, "ADict") == {"kind": "Literal['a']"}
    assert fields_of(types, "CDict") == {"kind": "Own | OwnText"}
    assert body.annotation == "Body | BodyDict"
    assert body.keywords == ["ADict", "CDict"]


def test_keys_that_are_no_arguments_leave_only_the_body():
    for key in ("thing_id", "body", "build.cpu", "from", "\ufb01eld"):
        _, body = laid_out({"Body": an_object(**{key: TEXT})})

        assert body.keywords == []
        assert body.obstacle.startswith(f"`{key}` is")


def test_keys_that_hide_other_names_need_no_class():
    for key in ("str", "list", "from", "__private", "a.b", "\ufb01eld"):
        types, _ = laid_out({"Body": an_object(**{key: TEXT})})

        assert not types.modules["things"].dicts[0].is_class
    types, _ = laid_out({"Body": an_object(name=TEXT, items=TEXT)})
    assert types.modules["things"].dicts[0].is_class


def test_object_that_holds_itself_is_laid_out_once():
    types, _ = laid_out({"Body": an_object(child=ref("Body"))})

    assert fields_of(types, "BodyDict") == {"child": "NotRequired[Body | BodyDict]"}


def test_object_with_further_keys_takes_any_mapping():
    open_object = {**an_object(x=TEXT), "additionalProperties": True}

    _, body = laid_out({"Body": open_object})

    assert body.annotation == "Body | BodyDict | Mapping[str, object]"
    assert body.keywords == []


def test_union_with_other_values_has_no_keywords():
    types, body = laid_out(
        {
            "Body": {"oneOf": [ref("A"), TEXT, ref("Kind"), {"type": "array", "items": ref("A")}]},
            "A": an_object(x=TEXT),
            "Kind": {"type": "string", "enum": ["a"]},
        }
    )

    assert types.modules["things"].unions == {
        "BodyDict": "ADict | str | Kind | KindText | Sequence[A | ADict]"
    }
    assert types.modules["things"].models >= {"A", "Kind"}
    assert body.keywords == []


def test_modules_of_a_family_share_a_stub():
    modules = {"A": "helms", "B": "helm_shared", "C": "helms_2", "D": "import_jobs", "E": "aws"}

    found = families(modules)

    assert found == {"A": "helms", "B": "helms", "C": "helms", "D": "import_jobs", "E": "aws"}
