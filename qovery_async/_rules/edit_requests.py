"""Edit requests made from what the API returned.

An edit replaces the whole object, so its request repeats every value that stays: see
`edit_conversion`. Changes are checked as bodies are. What the API returned itself is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import UNSET, Codec, StrictDecodingError, encode, registry
from .._codec.drift import path_step
from .._codec.edits import request_schema
from .._codec.kinds import Kind, parse_kind
from .._codec.model import Model
from .body_errors import faults, formless, is_below, nearest
from .edit_conversion import Conversion, request_class, variants

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

_ANY = Kind("any")


def edit_request(read: Model, schema: str, changes: Mapping[str, Any]) -> tuple[Model | None, str]:
    """Return the request of a schema that writes `read` back with changes, and its fault or "".

    Changes are named by the attributes of the request or its fields in JSON; `UNSET` omits a field.
    A fault names fields, never values.
    """
    target, tag = request_class(registry.definition(schema), read, changes.keys())
    if target is None:
        return None, f"no variant of {schema} fits a {type(read).__name__}"
    conversion = Conversion()
    members = {**tag, **conversion.members(read, target, "$")}
    names = _names(target)
    kinds = {name: parse_kind(kind) for _, name, kind, _ in target.model_fields}
    changed: dict[str, Any] = {}
    for key, value in changes.items():
        name = names.get(key, key)
        if name not in kinds and name not in members and not _may_be_newer(target, name):
            return None, f"{target.schema_name} has no field {name}; {nearest(target, name)}"
        is_read = isinstance(value, (Model, list))
        place = "$" + path_step(name)
        kind = kinds.get(name, _ANY)
        changed[name] = conversion.value(value, kind, place) if is_read else value
    given = {*changed, *tag}
    missing = [*conversion.missing, *_kept_secrets(read, kinds)]
    absent = [path for path in missing if not _is_changed(path, given)]
    if absent:
        fields = ", ".join(path.removeprefix("$.") for path in absent)
        return None, f"the API does not return {fields}, and the edit needs it: give it as a change"
    body = {name: v for name, v in {**members, **changed}.items() if v is not UNSET}
    fault = _fault(target, body, changed)
    return (None, fault) if fault else (target.from_dict(encode(body)), "")


def _kept_secrets(read: Model, names: Iterable[str]) -> list[str]:
    """Return the paths of values that the API keeps to itself and an edit would clear.

    `target_secret_set` reports that a webhook has a `target_secret`. The console always sends it.
    """
    return [f"$.{name}" for name in names if getattr(read, f"{name}_set", None) is True]


def request_of(read: Model, changes: Mapping[str, Any]) -> tuple[Model | None, str]:
    """Return the request that writes an object of a response back, and its fault or ""."""
    schema = request_schema(type(read).schema_name)
    if schema is None:
        return None, "no operation edits this object"
    return edit_request(read, schema, changes)


def unknown_field(schema: str, names: Iterable[str]) -> str:
    """Return the fault of a name that no variant of a request has, or "".

    A read can return further names; those that are no identifiers are judged with it.
    """
    definition = registry.definition(schema)
    classes = [definition] if isinstance(definition, type) else [*variants(definition)]
    for name in filter(str.isidentifier, names):
        if not any(name in _names(variant) for variant in classes):
            return f"{schema} has no field {name}; {nearest(classes[0], name)}"
    return ""


def model_fault(body: Model, kind: str) -> str:
    """Return the fault of a model as a body of a kind, or ""."""
    schema = kind[1:].removesuffix("?")
    name = type(body).schema_name
    if kind[:1] == "#":
        allowed = [schema]
    elif kind[:1] == "|":
        allowed = [variant.schema_name for variant in variants(registry.union(schema))]
    else:
        return ""
    if name in allowed:
        return ""
    fault = f"the body is a {type(body).__name__}, expected {' or '.join(allowed)} or a mapping"
    is_response = request_schema(name) == schema
    return f"{fault}; its to_request() gives the {schema}" if is_response else fault


def is_settings(model: type[Model]) -> bool:
    """Return True for a model with dotted names; the API has more settings than the spec."""
    return any("." in name for name in model.known_names)


def is_typo(name: str, known: Collection[str]) -> bool:
    """Return True for a known name with one letter more or less, or two neighbours exchanged."""
    return any(name in {*_without_one(other), *_exchanged(other)} for other in known) or any(
        other in known for other in _without_one(name)
    )


def _without_one(name: str) -> Iterator[str]:
    return (name[:at] + name[at + 1 :] for at in range(len(name)))


def _exchanged(name: str) -> Iterator[str]:
    pairs = range(len(name) - 1)
    return (name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in pairs)


def _may_be_newer(target: type[Model], name: str) -> bool:
    """Return True for a setting that only the server may know."""
    return "." in name and is_settings(target) and not is_typo(name, target.known_names)


def _names(target: type[Model]) -> dict[str, str]:
    """Return the JSON names of the fields by their JSON names and attributes."""
    return {key: name for attribute, name, _, _ in target.model_fields for key in (attribute, name)}


def _fault(target: type[Model], body: Mapping[str, Any], changed: Mapping[str, Any]) -> str:
    """Return the faults of the changes."""
    codec = Codec(target.schema_name, f"#{target.schema_name}")
    try:
        sent = encode(body)
    except RecursionError:
        return "a change has no JSON form: it is nested too deeply, or holds itself"
    except (TypeError, ValueError) as error:
        return f"a change has no JSON form: {formless(body)}: {error}"
    judged = changed.keys() & target.known_names
    try:
        codec.decode(sent, strict=True)
    except StrictDecodingError as error:
        found = [entry for entry in error.deviations if _is_changed(entry[1], judged)]
        return faults(codec, body, sent, found)
    except RecursionError:
        return "a change has no JSON form: it is nested too deeply"
    return ""


def _is_changed(path: str, changed: Iterable[str]) -> bool:
    tops = ("$" + path_step(name) for name in changed)
    return any(path == top or is_below(path, top) for top in tops)
