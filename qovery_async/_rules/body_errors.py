"""Error messages about invalid bodies: JSON path and expected type, never a value.

Values may be secret.
"""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from .._codec import Codec, Deviation, encode, registry
from .._codec.drift import path_step
from .._codec.model import Model
from .._codec.unions import Union

_SHOWN = 5
_STEP = re.compile(r"\.\w+|\[\d+\]|\['(?:[^'\\]|\\.)*'\]|\[\"(?:[^\"\\]|\\.)*\"\]")


def faults(
    codec: Codec,
    body: Any,  # noqa: ANN401  # any body
    sent: Any,  # noqa: ANN401  # any JSON
    found: Sequence[tuple[Deviation, str]],
) -> str:
    """Return the first faults of a body that is sent as the JSON `sent`; "" if there are none.

    Unknown values, variants and forms of ids are no faults: a newer API may accept them. Models are
    not checked, because their fields were set on purpose.
    """
    values = values_by_path(sent)
    models = {path: type(node).schema_name for path, node in _walk(body) if isinstance(node, Model)}
    met = [_Fault.at(codec, values, deviation, path) for deviation, path in found]
    required = {fault.path for fault in met if fault.is_missing and not fault.tag}
    # The variant of these objects was guessed: their tag is missing, and the spec requires it.
    guessed = {f.above: f.path for f in met if f.is_missing and f.tag and f.path in required}
    messages: dict[str, str] = {}
    for fault in sorted(met, key=_Fault.order):
        if fault.may_be_newer or fault.is_in(models):
            continue
        if fault.is_missing and fault.tag and fault.above not in guessed:
            continue
        if any(fault.path != tag and is_below(fault.path, at) for at, tag in guessed.items()):
            continue
        messages.setdefault(*fault.message())
    lines = [f"{path}: {text}" for path, text in messages.items()]
    more = f"; and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
    return "; ".join(lines[:_SHOWN]) + more


def formless(body: Any) -> str:  # noqa: ANN401  # any body
    """Return the path of the innermost value that has no JSON form."""
    path = "$"
    while True:
        for step, value in _members(body):
            try:
                encode(value)
            except (TypeError, ValueError):
                body, path = value, path + step
                break
        else:
            return path


def _members(node: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # any body
    if isinstance(node, Mapping):
        for key, value in cast("Mapping[Any, Any]", node).items():
            yield path_step(str(key)), value
    elif isinstance(node, Model):
        for attribute, name, _, _ in type(node).model_fields:
            yield path_step(name), getattr(node, attribute)
        yield from _members(node.additional_properties)
    elif isinstance(node, Sequence) and not isinstance(node, (str, bytes, bytearray)):
        for index, value in enumerate(cast("Sequence[Any]", node)):
            yield path_step(index), value


def values_by_path(body: Any) -> dict[str, Any]:  # noqa: ANN401  # any body
    """Return all values of a body by their paths."""
    return dict(_walk(body))


def parent(path: str) -> tuple[str, str]:
    """Return the path of an object and the name of its field at a path."""
    last = _last_step(path)
    step = path[last:]
    return path[:last], step[1:] if step[0] == "." else str(literal_eval(step[1:-1]))


def _walk(body: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # any body
    """Yield all values of a body with their paths."""
    pending: list[tuple[str, Any]] = [("$", body)]
    while pending:
        path, node = pending.pop()
        yield path, node
        pending += [(path + step, value) for step, value in _members(node)]


class _Fault(NamedTuple):
    deviation: Deviation
    path: str
    kind: str
    value: Any

    @classmethod
    def at(cls, codec: Codec, values: Mapping[str, Any], deviation: Deviation, path: str) -> _Fault:
        """Create the fault of a deviation; an unknown variant has the path of the whole variant."""
        kind = _declared(codec, deviation, path)
        union = _union(kind)
        if union is not None and deviation[1:] == (union.name, union.tag):
            path = path if deviation.kind == "missing_field" else path[: _last_step(path)]
        return cls(deviation, path, kind, values.get(path))

    @property
    def is_object(self) -> bool:
        return isinstance(self.value, dict)

    @property
    def is_missing(self) -> bool:
        return self.deviation.kind == "missing_field"

    @property
    def tag(self) -> str | None:
        """Name of the discriminator, if it is at fault."""
        union = _union(self.kind)
        if union is None or union.tag is None:
            return None
        if self.is_missing:
            is_the_tag = self.path.endswith(path_step(union.tag))
        else:
            is_the_tag = self.deviation.kind == "unknown_variant" and self.is_object
        return union.tag if is_the_tag else None

    @property
    def above(self) -> str:
        """Path of the object with the wrong discriminator."""
        return self.path[: _last_step(self.path)] if self.is_missing else self.path

    def order(self) -> tuple[bool, bool]:
        """Return the sort key: misspelt names first, then wrong discriminators."""
        return self.deviation.kind != "unknown_field", self.tag is None

    @property
    def may_be_newer(self) -> bool:
        """Whether a newer API may accept the value."""
        if self.deviation.kind in {"unknown_value", "number_form"}:
            return True
        if self.deviation.kind == "bad_format":
            # The spec declares some ids as UUIDs that are not.
            return self.kind.removesuffix("?") == "uuid"
        if self.deviation.kind != "unknown_variant" or not self.is_object:
            return False
        return self.tag is None or isinstance(self.value.get(self.tag), str)

    def is_in(self, models: Mapping[str, str]) -> bool:
        """Return True if the body has a model of the declared class at the path."""
        above = self.path
        while above and above not in models:
            above = above[: _last_step(above)]
        return bool(above) and models[above] == self.deviation.schema

    def message(self) -> tuple[str, str]:
        """Return the path and the text of the error."""
        expected = _in_words(self.kind) if self.kind else f"an object ({self.deviation.schema})"
        if self.deviation.kind == "unknown_field":
            return self.path, f"{self.deviation.schema} has no such field; {self._nearest()}"
        union = _union(self.kind)
        if self.tag and union:
            choice = f"text that says which variant this is ({' or '.join(union.tags)})"
            if self.is_missing:
                return self.path, f"is required, expected {choice}"
            return self.path + path_step(self.tag), f"expected {choice}"
        if self.is_missing:
            return self.path, f"is required, expected {expected}"
        if self.deviation.kind == "unexpected_null":
            return self.path, f"null is not allowed, expected {expected}"
        return self.path, f"expected {expected}"

    def _nearest(self) -> str:
        return nearest(registry.model(self.deviation.schema), parent(self.path)[1])


def nearest(model: type[Model], name: str) -> str:
    """Return the hint for a field that a model does not have."""
    from difflib import get_close_matches

    names = [known for _, known, _, _ in model.model_fields]
    close = get_close_matches(name, names, 1)
    return f"did you mean {close[0]}?" if close else f"it has {', '.join(names) or 'none'}"


def _union(kind: str) -> Union | None:
    return registry.union(kind.removesuffix("?")[1:]) if kind[:1] == "|" else None


def is_below(path: str, above: str) -> bool:
    """Return True if a path is that of a part of the value at another one."""
    return path.startswith((f"{above}.", f"{above}["))


def _last_step(path: str) -> int:
    """Return the index at which the last step of a path begins."""
    return max((match.start() for match in _STEP.finditer(path)), default=0)


def _declared(codec: Codec, deviation: Deviation, path: str) -> str:
    """Return the declared kind at a path; "" at the place of an object itself."""
    steps = _STEP.findall(path)
    if not deviation.field and deviation.schema == codec.name:
        return _inside(codec.kind, steps)
    try:
        owner = registry.definition(deviation.schema)
    except KeyError:
        return ""
    if isinstance(owner, Union):
        return f"|{deviation.schema}"
    fields = cast("type[Model]", owner).model_fields
    kind = next((kind for _, name, kind, _ in fields if name == deviation.field), "")
    step = path_step(deviation.field)
    below = steps[::-1].index(step) if step in steps else 0
    return _inside(kind, steps[len(steps) - below :])


def _inside(kind: str, steps: Sequence[str]) -> str:
    """Return the kind of the elements of nested lists and maps, one level for each step."""
    for _ in steps:
        core = kind.removesuffix("?")
        if core[:1] not in {"[", "{"}:
            return kind
        kind = core[1:-1]
    return kind


def _in_words(kind: str) -> str:
    """Return the name of a kind for an error message."""
    core = kind.removesuffix("?")
    if core[0] in "#|":
        return f"an object ({core[1:]})"
    if core[0] == "%":
        return f"text ({core[1:]})"
    if core[0] == "[":
        return f"a list of {_in_words(core[1:-1])}"
    if core[0] == "{":
        return f"an object of {_in_words(core[1:-1])}"
    return _WORDS.get(core, core)


_WORDS = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "true or false",
    "uuid": "text (a UUID)",
    "datetime": "text (an RFC 3339 date-time)",
    "date": "text (a date, YYYY-MM-DD)",
    "bytes": "text",
    "any": "any value",
}
