"""Names that the generator gives, and parts of the document that it omits."""

from __future__ import annotations

import unicodedata

from openapi_python_client.parser import GeneratorData
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

from .document import Node, operations, ref_name
from .kinds import is_model, is_union
from .module_plan import RESERVED
from .names import NameSpace

# Names that are taken in modules of models and of resources, and in the index of models.
_TAKEN = (
    "Accepting",
    "Any",
    "AttributeError",
    "BOOLEANS",
    "Caller",
    "ClassVar",
    "DateAttribute",
    "DateTimeAttribute",
    "Deployment",
    "INTEGERS",
    "KeyError",
    "Mapping",
    "Model",
    "NAMES",
    "NUMBERS",
    "OMITTED",
    "OpenEnum",
    "Pages",
    "Place",
    "Reading",
    "Resource",
    "SCHEMAS",
    "STRINGS",
    "Sequence",
    "TYPECHECKING",
    "TypeAlias",
    "TypeError",
    "UNSET",
    "UUID",
    "Unpack",
    "Union",
    "UnknownVariant",
    "Unset",
    "UuidAttribute",
)


def distinct_names(document: Node) -> dict[str, str]:
    """Return the generator's name of each schema: no two give the same class or module."""
    names = NameSpace(list(_TAKEN))
    distinct: dict[str, str] = {}
    for schema in document["components"]["schemas"]:
        wanted = str(ClassName(schema, "field_"))
        unique = names.take(wanted)
        distinct[schema] = schema if unique == wanted else unique
    return distinct


def generated_names(
    distinct: dict[str, str], document: Node, data: GeneratorData
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Return the generator's class names by schema, and attribute names by schema and field."""
    schema_of = {told: schema for schema, told in distinct.items()}
    classes: dict[str, str] = {}
    attributes: dict[str, dict[str, str]] = {}
    for enum in data.enums:
        classes[schema_of.get(_text(enum.name), _text(enum.name))] = str(enum.class_info.name)
    for model in data.models:
        name = schema_of.get(_text(model.name), _text(model.name))
        classes[name] = str(model.class_info.name)
        attributes[name] = _attributes(document["components"]["schemas"].get(name, {}))
    for name, schema in document["components"]["schemas"].items():
        if is_union(schema):
            classes[name] = str(ClassName(distinct[name], "field_"))
    return classes, attributes


def _attributes(schema: Node) -> dict[str, str]:
    """Return the unique attribute of each field; none is an attribute of `Model`."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for name, node in schema.get("properties", {}).items():
        # Python normalises identifiers, but only in source code.
        attribute = unicodedata.normalize("NFKC", PythonIdentifier(name, "field_"))
        # A text's slot is its attribute with a leading `_`, and every model has the slot `_extra`.
        is_reserved = attribute in RESERVED or (
            attribute == "extra" and ("format" in node or ref_name(node) is not None)
        )
        attribute, number = f"{attribute}_" if is_reserved else attribute, 2
        unique = attribute
        while unique in taken:
            unique, number = f"{attribute}_{number}", number + 1
        taken.add(unique)
        found[name] = unique
    return found


def _text(name: UntrustedString) -> str:
    """Return a name of the document, for generated code that writes it with `repr`."""
    return name.get_untrusted_value().removeprefix("/components/schemas/")


def missing(distinct: dict[str, str], document: Node, data: GeneratorData) -> list[str]:
    """Return a message for everything in the document that the generator omitted."""
    read = sum(len(c.endpoints) for c in data.endpoint_collections_by_tag.values())
    declared = len(operations(document))
    problems = [] if read == declared else [f"{declared - read} operations were not read"]
    models = {_text(model.name) for model in data.models}
    schemas = document["components"]["schemas"]
    return problems + [
        f"schema {name} was not read"
        for name, schema in schemas.items()
        if is_model(schema) and distinct[name] not in models
    ]
