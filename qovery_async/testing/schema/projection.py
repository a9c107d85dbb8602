"""Projection of results onto the response schema: records have more fields than responses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from ..model.document import Document, Node
from .validation import Validation
from .values import Values, redact

if TYPE_CHECKING:
    from jsonschema_rs import Draft7Validator

Selection = Callable[[Any], Any]
Maker = Callable[[], Values]


class Projection:
    """Projection of values onto their schema.

    Nearly all values are valid except for undeclared fields, and removing those is fast. Other
    values are conformed, which generates missing fields.
    """

    def __init__(self, document: Document, validation: Validation) -> None:
        self._document = document
        self._validation = validation
        self._compiled: dict[int, tuple[Draft7Validator, Selection | None, Node]] = {}
        self._by_reference: dict[str, Selection | None] = {}

    def apply(self, value: Any, schema: Node, values: Maker) -> Any:  # noqa: ANN401  # any JSON
        """Return a value with only the fields of a schema; `values` generates missing ones."""
        compiled = self._compiled.get(id(schema))
        if compiled is None:
            # Keep the schema, so that no other object gets its id().
            compiled = (self._validation.responses(schema), self._selection(schema), schema)
            self._compiled[id(schema)] = compiled
        validator, select, _ = compiled
        if value is not None and validator.is_valid(value):
            return value if select is None else select(value)
        return values().conform(value, schema, fresh=True)

    def _selection(self, node: Node) -> Selection | None:
        """Return a function that removes undeclared fields, or None if there can be none."""
        ref = node.get("$ref")
        if not isinstance(ref, str):
            return self._of_schema(self._document.resolve(node))
        if ref not in self._by_reference:
            # Schemas may be recursive.
            self._by_reference[ref] = lambda value: self._referenced(ref, value)
            self._by_reference[ref] = self._of_schema(self._document.resolve(node))
        return self._by_reference[ref]

    def _referenced(self, ref: str, value: Any) -> Any:  # noqa: ANN401  # any JSON
        select = self._by_reference[ref]
        return value if select is None else select(value)

    def _of_schema(self, resolved: Node) -> Selection | None:
        if "oneOf" in resolved:
            return self._of_branches(resolved)
        if "items" in resolved:
            inner = self._selection(resolved["items"])
            return None if inner is None else _each(inner)
        if "properties" in resolved:
            fields = {
                name: self._selection(node)
                for name, node in cast("dict[str, Node]", resolved["properties"]).items()
            }
            return _fields(fields, is_open=bool(resolved.get("additionalProperties")))
        return None

    def _of_branches(self, resolved: Node) -> Selection | None:
        discriminator = cast("Node", resolved.get("discriminator") or {})
        mapping = cast("dict[str, str]", discriminator.get("mapping") or {})
        if mapping:
            tagged = {tag: self._selection({"$ref": ref}) for tag, ref in mapping.items()}
            return _tagged(discriminator["propertyName"], tagged)
        branches = [self._document.resolve(branch) for branch in resolved["oneOf"]]
        objects = [self._of_schema(branch) for branch in branches if "properties" in branch]
        declared = [branch["properties"].keys() for branch in branches if "properties" in branch]

        def select(value: Any) -> Any:  # noqa: ANN401  # any JSON
            if not isinstance(value, dict) or not objects:
                return cast("Any", value)
            shared = [len(names & cast("Node", value).keys()) for names in declared]
            chosen = objects[shared.index(max(shared))]
            return cast("Any", value) if chosen is None else chosen(value)

        return select


def _each(select: Selection) -> Selection:
    def selected(value: Any) -> Any:  # noqa: ANN401  # any JSON
        return None if value is None else [select(item) for item in value]

    return selected


def _fields(fields: dict[str, Selection | None], *, is_open: bool) -> Selection:
    def selected(value: Any) -> Any:  # noqa: ANN401  # any JSON
        if not isinstance(value, dict):
            return value
        found: Node = {}
        for name, item in cast("Node", value).items():
            if name in fields:
                select = fields[name]
                found[name] = item if select is None else select(item)
            elif is_open:
                found[name] = item
        redact(found)
        return found

    return selected


def _tagged(tag: str, branches: dict[str, Selection | None]) -> Selection:
    def selected(value: Any) -> Any:  # noqa: ANN401  # any JSON
        chosen = cast("Node", value).get(tag) if isinstance(value, dict) else None
        select = branches.get(str(chosen))
        return cast("Any", value) if select is None else select(value)

    return selected
