"""Mappings that were read from the API and are sent back.

    await qovery.applications.edit(application.id, body={**application.to_dict(), "cpu": 750})

Such a mapping has fields of the response that the request lacks, and becomes the edit request.
Settings have one schema in both directions, with dotted names; the API gives some of their values
as text, and has more of them than the spec. So both kinds may have fields that the spec lacks,
except a name that is nearly that of an absent field.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .._codec import Codec, StrictDecodingError, registry
from .._codec.drift import path_step
from .._codec.model import Model
from .body_errors import parent, values_by_path
from .edit_requests import edit_request, is_settings, is_typo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._codec import Deviation, Operation

    Found: TypeAlias = Sequence[tuple[Deviation, str]]

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def sent_back(operation: Operation, sent: Any, found: Found) -> tuple[Any, Any, Found] | None:  # noqa: ANN401  # any JSON
    """Return the body, its JSON and its deviations; None for a mapping that was not read.

    `sent` is the JSON of the caller's mapping, and `found` are its deviations.
    """
    codec = operation.body
    if codec is None or not isinstance(sent, dict):
        return None
    members = cast("dict[str, Any]", sent)
    if codec.kind[:1] == "#" and is_settings(registry.model(codec.kind[1:])):
        return members, members, [e for e in found if not _is_settings_form(e, members)]
    request = _request(operation, codec, members)
    if request is None:
        return None
    body = request.to_dict()
    try:
        codec.decode(body, strict=True)
    except StrictDecodingError as error:
        values = values_by_path(body)
        return request, body, [e for e in error.deviations if not _is_newer(e, values)]
    return request, body, ()


def _is_settings_form(entry: tuple[Deviation, str], settings: Mapping[str, Any]) -> bool:
    """Return True for a new setting, and for a number or a truth value as text."""
    deviation, path = entry
    if deviation.kind != "wrong_type":
        return _is_newer(entry, values_by_path(settings))
    value = settings.get(deviation.field)
    model = registry.model(deviation.schema)
    kind = next((kind for _, name, kind, _ in model.model_fields if name == deviation.field), "")
    if not isinstance(value, str) or path != f"${path_step(deviation.field)}":
        return False
    if kind.removesuffix("?") == "bool":
        return value in {"true", "false"}
    return kind.removesuffix("?") in {"int", "float"} and _NUMBER.fullmatch(value) is not None


def _is_newer(entry: tuple[Deviation, str], values: Mapping[str, Any]) -> bool:
    """Return True for a field that the spec lacks, except nearly the name of an absent one."""
    deviation, path = entry
    if deviation.kind != "unknown_field":
        return False
    above, name = parent(path)
    absent = registry.model(deviation.schema).known_names - values[above].keys()
    return not is_typo(name, absent)


def _request(operation: Operation, codec: Codec, members: Mapping[str, Any]) -> Model | None:
    """Return the edit request for an object of the response; None if it is no such object."""
    kinds = [kind for answer in operation.answers.values() for kind in answer.values() if kind]
    read = Codec(operation.operation_id, kinds[0]).decode(members) if kinds else None
    if not isinstance(read, Model) or codec.kind[:1] not in {"#", "|"}:
        return None
    request, fault = edit_request(read, codec.kind[1:].removesuffix("?"), {})
    if fault or request is None:
        return None
    read_only = type(read).known_names - type(request).known_names
    return None if read_only.isdisjoint(members) else request
