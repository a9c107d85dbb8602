"""What is wrong with a body, in words: where, and what the API's document has there.

No value is ever told: it may be secret.
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
    """The first faults of a body that is sent as the JSON `sent`; empty where only the API knows.

    The API can know more values, variants and forms of ids than the client. Models are taken as
    they are: what they hold was set on purpose.
    """
    values = dict(_walk(sent))
    models = {path: type(node).schema_name for path, node in _walk(body) if isinstance(node, Model)}
    met = [_Fault.at(codec, values, deviation, path) for deviation, path in found]
    required = {fault.path for fault in met if fault.is_missing and not fault.tag}
    # Which variant these are was guessed: their tag is missing, and the document requires it.
    guessed = {f.above: f.path for f in met if f.is_missing and f.tag and f.path in required}
    told: dict[str, str] = {}
    for fault in sorted(met, key=_Fault.order):
        if fault.is_known_to_the_api_alone or fault.is_in(models):
            continue
        if fault.is_missing and fault.tag and fault.above not in guessed:
            continue
        if any(fault.path != tag and _is_below(fault.path, at) for at, tag in guessed.items()):
            continue
        told.setdefault(*fault.told())
    lines = [f"{path}: {text}" for path, text in told.items()]
    more = f"; and {len(lines) - _SHOWN} more" if len(lines) > _SHOWN else ""
    return "; ".join(lines[:_SHOWN]) + more


def formless(body: Any) -> str:  # noqa: ANN401  # any body
    """The path of the innermost value that has no JSON form."""
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


def _walk(body: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  # any body
    """All values of a body with their paths."""
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
        """What was found at a path; an unknown variant, at the path of the variant itself."""
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
        """The discriminator's name, where it is what is wrong."""
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
        """The path of the object whose discriminator is wrong."""
        return self.path[: _last_step(self.path)] if self.is_missing else self.path

    def order(self) -> tuple[bool, bool]:
        """A misspelt name explains what is missing; a missing tag, the rest of its object."""
        return self.deviation.kind != "unknown_field", self.tag is None

    @property
    def is_known_to_the_api_alone(self) -> bool:
        if self.deviation.kind in {"unknown_value", "number_form"}:
            return True
        if self.deviation.kind == "bad_format":
            # Some ids are none, whatever the document says.
            return self.kind.removesuffix("?") == "uuid"
        if self.deviation.kind != "unknown_variant" or not self.is_object:
            return False
        return self.tag is None or isinstance(self.value.get(self.tag), str)

    def is_in(self, models: Mapping[str, str]) -> bool:
        """Whether the body has a model of the declared class there."""
        above = self.path
        while above and above not in models:
            above = above[: _last_step(above)]
        return bool(above) and models[above] == self.deviation.schema

    def told(self) -> tuple[str, str]:
        """The path, and what is wrong there."""
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
        from difflib import get_close_matches

        names = [name for _, name, _, _ in registry.model(self.deviation.schema).model_fields]
        step = self.path[_last_step(self.path) :]
        name = step[1:] if step[0] == "." else str(literal_eval(step[1:-1]))
        close = get_close_matches(name, names, 1)
        return f"did you mean {close[0]}?" if close else f"it has {', '.join(names) or 'none'}"


def _union(kind: str) -> Union | None:
    return registry.union(kind.removesuffix("?")[1:]) if kind[:1] == "|" else None


def _is_below(path: str, above: str) -> bool:
    return path.startswith((f"{above}.", f"{above}["))


def _last_step(path: str) -> int:
    """Where the last step of a path begins."""
    return max((match.start() for match in _STEP.finditer(path)), default=0)


def _declared(codec: Codec, deviation: Deviation, path: str) -> str:
    """The kind that the document has at a path; empty where it is an object's own place."""
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
    """The kind of what a list or a map of this kind holds, as deep as the steps lead."""
    for _ in steps:
        core = kind.removesuffix("?")
        if core[:1] not in {"[", "{"}:
            return kind
        kind = core[1:-1]
    return kind


def _in_words(kind: str) -> str:
    """A kind in words of JSON."""
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
