"""Response forms of request bodies: fields with another place or name in the response.

The schemas alone decide where a field of a request goes:

- the field of the same name;
- an object whose only field has that name: `git_repository` becomes `git.git_repository`;
- an object named by the end of the field: `helm_repository` becomes `repository`;
- a tagged value: `value` becomes `value_object`, with the type of the value.

Other fields, such as passwords, have no place in a response.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, cast

from ..model.document import Document, Node

_VALUE = "value"
_CATCH_ALL = "OTHER"
# Tags abbreviate this vendor of a path.
_VENDORS = {"scaleway": "SCW"}
JSON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


class Place(NamedTuple):
    """Place of a request field in a response: a name, and the field of a wrapper object."""

    name: str
    inner: str | None = None
    is_tagged: bool = False


class Forms:
    """Converter from request bodies to their form in responses."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._places: dict[tuple[int, int], tuple[dict[str, Place], Node, Node]] = {}

    def properties(self, node: Node) -> dict[str, Node]:
        """Return the fields of a schema, from all branches of a union."""
        shape = self._document.resolve(node)
        found: dict[str, Node] = dict(shape.get("properties", {}))
        for branch in shape.get("oneOf", ()):
            found = {**self.properties(branch), **found}
        return found

    def places(self, request: Node, response: Node) -> dict[str, Place]:
        """Return the places of the fields of a request object."""
        key = (id(request), id(response))
        if key not in self._places:
            sent, shown = self.properties(request), self.properties(response)
            found = {name: place for name in sent if (place := self._place(name, sent, shown))}
            # Keep the schemas, so that no other object gets their id().
            self._places[key] = (found, request, response)
        return self._places[key][0]

    def answered(self, value: Any, request: Node, response: Node, vendor: str = "") -> Any:  # noqa: ANN401  # any JSON
        """Return a request value in the form of the response.

        Args:
            value: The value.
            request: Its schema in the request.
            response: Its schema in the response.
            vendor: The first literal of the collection; it selects one of equal variants.
        """
        if isinstance(value, list):
            one, other = self._items(request), self._items(response)
            if one is None or other is None:
                return cast("list[Any]", value)
            return [self.answered(item, one, other) for item in cast("list[Any]", value)]
        sent, shown = self.properties(request), self.properties(response)
        if not isinstance(value, dict) or not sent or not shown:
            return cast("Any", value)
        members = cast("Node", value)
        places = self.places(request, response)
        made: Node = {}
        is_variant = self._is_untagged(response)
        for name, item in members.items():
            place = places.get(name)
            if is_variant and item is None and place is not None:
                continue
            if place is None:
                made[name] = item
            elif place.is_tagged:
                made[place.name] = self._tagged(item, shown[place.name])
            elif place.inner is None:
                made[place.name] = self.answered(item, sent[name], shown[place.name])
            else:
                inside = self.properties(shown[place.name])[place.inner]
                made[place.name] = {place.inner: self.answered(item, sent[name], inside)}
        tag = self._tag_name(response)
        if tag is not None and tag not in sent:
            made.setdefault(tag, self._variant(members, response, vendor))
        return made

    def merged(self, old: Node, new: Node, request: Node, response: Node) -> Node:
        """Return the result of a PUT: client fields as sent, server fields as before.

        Both `old` and `new` have the form of the response.
        """
        sent, shown = self.properties(request), self.properties(response)
        places = self.places(request, response)
        written = sent.keys() | {place.name for place in places.values()}
        made = {name: value for name, value in old.items() if name not in written} | new
        for name, place in places.items():
            before, after = old.get(place.name), new.get(place.name)
            if not isinstance(before, dict) or not isinstance(after, dict) or place.is_tagged:
                continue
            inner: Node = sent[name]
            if place.inner is not None:
                inner = {"properties": {place.inner: sent[name]}}
            if self.properties(inner):
                made[place.name] = self.merged(
                    cast("Node", before), cast("Node", after), inner, shown[place.name]
                )
        return made

    def _place(
        self, name: str, sent: Mapping[str, Node], shown: Mapping[str, Node]
    ) -> Place | None:
        if name in shown:
            return Place(name)
        others = {other: node for other, node in shown.items() if other not in sent}
        for other, node in others.items():
            if self.properties(node).keys() == {name}:
                return Place(other, name)
        for other, node in others.items():
            if name.endswith(f"_{other}") and self.properties(node):
                return Place(other)
        tagged = f"{name}_object"
        if name == _VALUE and tagged in others and self._tag_name(others[tagged]) is not None:
            return Place(tagged, is_tagged=True)
        return None

    def _items(self, node: Node) -> Node | None:
        return cast("Node | None", self._document.resolve(node).get("items"))

    def _is_untagged(self, node: Node) -> bool:
        return "oneOf" in self._document.resolve(node) and self._tag_name(node) is None

    def _tag_name(self, node: Node) -> str | None:
        discriminator = cast("Node", self._document.resolve(node).get("discriminator") or {})
        return cast("str | None", discriminator.get("propertyName"))

    def _mapping(self, node: Node) -> dict[str, str]:
        return cast("dict[str, str]", self._document.resolve(node)["discriminator"]["mapping"])

    def _tagged(self, value: Any, response: Node) -> Node | None:  # noqa: ANN401  # any JSON
        """Return a value with the tag of the variant that it fits best."""
        if value is None:
            return None
        fits = {tag: self._fit(value, ref) for tag, ref in sorted(self._mapping(response).items())}
        best = max(fits, key=lambda tag: fits[tag])
        return {str(self._tag_name(response)): best, _VALUE: value}

    def _fit(self, value: Any, ref: str) -> int:  # noqa: ANN401  # any JSON
        """Return how well a value fits a variant: -1, or the number of shared fields."""
        node = self._document.resolve(self.properties({"$ref": ref}).get(_VALUE, {}))
        declared = self.properties(node)
        kind = "object" if declared else node.get("type", "")
        if not isinstance(value, JSON_TYPES.get(kind, ())):
            return -1
        return len(declared.keys() & cast("Node", value).keys()) if declared else 0

    def _variant(self, members: Node, response: Node, vendor: str) -> str:
        """Return the tag of the variant of a body without a tag.

        It shares most fields with the body. Among equals, the tag names the vendor of the path,
        or is the one for everything else.
        """
        prefix = _VENDORS.get(vendor, vendor.upper())

        def score(tag: str) -> tuple[int, bool, bool, int]:
            declared = self.properties({"$ref": self._mapping(response)[tag]}).keys()
            named = bool(prefix) and tag.startswith(prefix)
            return len(declared & members.keys()), named, tag == _CATCH_ALL, -len(declared)

        return max(sorted(self._mapping(response)), key=score)
