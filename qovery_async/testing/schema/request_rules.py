"""Rules for request bodies that the OpenAPI document implies, but does not state.

A response can only show what the request contained. So the schema of the response tells:

- which fields of a request are alternatives: exactly one of them is given;
- which fields of an alternative are required;
- which texts have a format, or are one of some values.

Names and types tell which other values make no sense: negative sizes, ports above 65535, empty
names, unknown time zones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import cast

from ..model.document import Document, Node, reference
from .forms import Forms

NOT_BLANK = r"\S"
_COMPONENT = "#/components/schemas/"
_DEEPEST = 8
_MAXIMUM_PORT = 65_535
# -1 is documented as "no limit" for this one.
_NEGATIVE_ALLOWED = frozenset({"max_running_instances"})
_NAMED_FORMATS = {"timezone": "timezone", "domain": "domain", "target_url": "uri"}
_FORMATS = frozenset({"uri", "email"})


def component_of(node: Node) -> str | None:
    """Return the name of the component that a schema refers to, or None."""
    ref = reference(node) or ""
    return ref.removeprefix(_COMPONENT) if ref.startswith(_COMPONENT) else None


def sensible(name: str, member: Node) -> Node:
    """Return JSON Schema keywords that a field's name and type imply."""
    kind = member.get("type")
    if kind == "integer" and "." not in name:
        found: Node = {}
        if "minimum" not in member and name not in _NEGATIVE_ALLOWED:
            found["minimum"] = 0
        if "maximum" not in member and (name == "port" or name.endswith("_port")):
            found["maximum"] = _MAXIMUM_PORT
        return found
    if kind == "string" and name == "name" and "minLength" not in member:
        return {} if "pattern" in member else {"pattern": NOT_BLANK}
    if kind == "string" and name in _NAMED_FORMATS and "enum" not in member:
        return {"format": _NAMED_FORMATS[name]}
    return {}


@lru_cache(maxsize=2)
def implied_rules(document: Document, *, lenient: bool) -> Mapping[str, Node]:
    """Return JSON Schema keywords by component of requests.

    Args:
        document: The OpenAPI document.
        lenient: Omit formats.
    """
    return _Implied(document, lenient=lenient).found


class _Implied:
    """Rules from the pairs of request and response schemas."""

    def __init__(self, document: Document, *, lenient: bool) -> None:
        self._document = document
        self._lenient = lenient
        self._forms = Forms(document)
        self._seen: set[tuple[str, str]] = set()
        self.found: dict[str, Node] = {}
        for request, response in _pairs(document):
            self._compare(request, response, 0)

    def _compare(self, request: Node, response: Node, depth: int) -> None:
        sent, shown = self._document.resolve(request), self._document.resolve(response)
        if "items" in sent and "items" in shown:
            self._compare(sent["items"], shown["items"], depth + 1)
            return
        key = (component_of(request) or "", component_of(response) or "")
        if depth > _DEEPEST or (all(key) and key in self._seen):
            return
        self._seen.add(key)
        for branch in sent.get("oneOf", ()):
            self._compare(branch, response, depth + 1)
        properties = cast("dict[str, Node]", sent.get("properties", {}))
        answers = self._forms.properties(response)
        places = self._forms.places(request, response)
        alternatives = self._alternatives(request, response)
        for name, place in places.items():
            if name not in properties or place.is_tagged:
                continue
            answer = answers[place.name]
            if place.inner is not None:
                answer = self._forms.properties(answer)[place.inner]
            if name in alternatives:
                self._require(properties[name], answer)
            self._give_form(request, name, properties[name], answer)
            self._compare(properties[name], answer, depth + 1)
        if alternatives:
            self._rule(request)["oneOf"] = [
                {"required": [name], "properties": {name: {"type": "object"}}}
                for name in sorted(alternatives)
            ]

    def _alternatives(self, request: Node, response: Node) -> set[str]:
        """Return the fields of a request of which exactly one is given, or none of them."""
        sent, shown = self._document.resolve(request), self._document.resolve(response)
        if sent.get("required") or "oneOf" in sent or component_of(request) is None:
            return set()
        places = self._forms.places(request, response)
        is_union = "oneOf" in shown and not shown.get("discriminator")
        are_wrapped = bool(places) and all(place.inner is not None for place in places.values())
        declared = sent.get("properties", {})
        # Parts of one object that happens to be in a union are no alternatives.
        one_each = all(self._forms.properties(declared[name]) for name in declared)
        return set(declared) & set(places) if (is_union or are_wrapped) and one_each else set()

    def _require(self, request: Node, response: Node) -> None:
        """Require the fields of an alternative that its response requires and nothing sets."""
        properties = self._forms.properties(request)
        required = set(cast("list[str]", self._document.resolve(response).get("required", ())))
        needed = {
            name
            for name, node in properties.items()
            if (name in required or name.removesuffix("_id") in required)
            and self._document.resolve(node).get("type")
            and "default" not in node
        }
        if needed:
            rule = self._rule(request)
            rule["required"] = sorted({*rule.get("required", ()), *needed})
            rule["properties"] = {
                **rule.get("properties", {}),
                **{name: {"not": {"type": "null"}} for name in needed},
            }

    def _give_form(self, owner: Node, name: str, node: Node, answer: Node) -> None:
        """Give a text the format and the values of its response."""
        shape, shown = self._document.resolve(node), self._document.resolve(answer)
        is_untyped = set(shape) <= {"nullable", "x-required"}
        is_text = shown.get("type") == "string" and (is_untyped or shape.get("type") == "string")
        if not is_text or component_of(owner) is None:
            return
        form: Node = {"type": ["string", "null"]} if is_untyped else {}
        if "format" not in shape and shown.get("format") in _FORMATS and not self._lenient:
            form["format"] = shown["format"]
        if "enum" not in shape and "enum" in shown:
            form["enum"] = [*shown["enum"], None] if is_untyped else shown["enum"]
        if form:
            self._rule(owner).setdefault("properties", {}).setdefault(name, {}).update(form)

    def _rule(self, request: Node) -> Node:
        return self.found.setdefault(str(component_of(request)), {})


def _pairs(document: Document) -> Iterator[tuple[Node, Node]]:
    """Yield the schemas of request and response of the operations that return what they got."""
    for endpoint in document.endpoints:
        content, answer = endpoint.body.get("application/json"), endpoint.response_schema()
        if content is not None and answer is not None and endpoint.method in ("POST", "PUT"):
            yield cast("Node", content["schema"]), answer
